"""Which lines of a headline make the title."""

from collections.abc import Sequence
from functools import cache

from extract.lexicons import load
from extract.text.lines import Line


def title(group: Sequence[Line]) -> tuple[str, list[Line]]:
    """The title of a block of headlines, and the lines that it stands in; the others are subheads.

    A line after a dash goes on, so does a title that a line break cuts: after the issuing bodies, after an unfinished
    关于…, after 强调.
    """
    text, used = group[0].text, [group[0]]
    for line in group[1:]:
        if line.text.startswith("—") or _unfinished(text, line.text):
            text += line.text
        elif text.endswith(_eyebrows()):
            text += " " + line.text
        else:
            break
        used.append(line)
    return text, used


def _unfinished(text: str, following: str) -> bool:
    """Whether an official title goes on in the next line."""
    documents = load("imprint")["documents"]
    ends, bodies = tuple(documents["ends"]), tuple(documents["bodies"])
    if text.endswith(("印发", "转发", "批转", "关于")) or text.count("《") > text.count("》"):
        return True
    if following.startswith(("关于", "印发", "转发")):
        return text.endswith(bodies)
    return "关于" in text and not text.rstrip("》)").endswith(ends) and following.rstrip("》)").endswith(ends)


@cache
def _eyebrows() -> tuple[str, ...]:
    return tuple(load("imprint")["headlines"]["unfinished"])
