"""Later mentions of people: by their name, or by surname and post (庄市长)."""

from extract.lexicons import load
from extract.mentions.name_bounds import ends, preceded
from extract.mentions.people.found import People
from extract.mentions.title import Titles
from extract.text.terms import occurrences


def find(people: People, titles: Titles) -> None:
    """Add to `people` where the text names again whom it named with a title or deed."""
    names = people.names()
    if names:
        _by_name(people, names)
        _by_surname(people, titles, names)


def _short(names: set[str]) -> dict[str, str]:
    """What later mentions call people by, with their names: the name, a part of one with ·, a style (班禅)."""
    short: dict[str, str] = {}
    twice: set[str] = set()
    for name in sorted(names):
        styles = (style for style in load("surnames")["styles"] if name.startswith(style))
        for part in {*(part for part in name.split("·") if len(part) > 2), *styles} - names:
            twice.update({part} & short.keys())
            short[part] = name
    return {part: name for part, name in short.items() if part not in twice}


def _by_name(people: People, names: set[str]) -> None:
    text = people.text
    called = _short(names) | {name: name for name in names if len(name) > 1}
    for start, end, name in occurrences(text, called):
        sure = end - start > 2 or ends(text, end) or preceded(text, start)
        if sure and people.free(start, end):
            people.add(start, end, name, (), "person.again")


def _by_surname(people: People, titles: Titles, names: set[str]) -> None:
    """One letter and a post, where one person of the text alone has that surname."""
    text = people.text
    alone: dict[str, str | None] = {}
    for name in names:
        alone[name[0]] = None if name[0] in alone else name
    for head in titles.heads:
        at = head.start - 1
        called = alone.get(text[at]) if head.after and at >= 0 else None
        if called is None:
            continue
        if preceded(text, at) and people.free(at, at + 1) and not people.place_at(at):
            people.add(at, at + 1, called, (), "person.surname")
