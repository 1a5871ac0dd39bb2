"""The name of a person that begins at a known place: Chinese, of a people with other names, or foreign."""

import re
from functools import cache
from typing import Literal, NamedTuple

from extract.lexicons import load
from extract.mentions.name_bounds import ends
from extract.text.terms import Terms

Trust = Literal["post", "abroad", "occupation", "list", "speaker"]
"""What speaks for a name: a post before it (one that people abroad hold), an occupation before it, its place in a
list, or only what follows."""

_DOTTED = re.compile(r"[一-鿿]{1,8}(?:·[一-鿿]{1,8})+")
_BLANKS = re.compile(r"[  　]{1,4}")


class Name(NamedTuple):
    """A name, without blanks, and where it ends in the text."""

    name: str
    end: int


class _Surnames(NamedTuple):
    common: frozenset[str]
    all: frozenset[str]
    compound: frozenset[str]
    parts: Terms[bool]
    foreign: frozenset[str]
    never_last: frozenset[str]
    never: frozenset[str]
    heads: frozenset[str]
    function: frozenset[str]
    speech: tuple[str, ...]


@cache
def _known() -> _Surnames:
    names, bounds = load("surnames"), load("name_bounds")
    common = frozenset(names["common"].replace("\n", ""))
    return _Surnames(
        common,
        common | frozenset(names["words"].replace("\n", "")),
        frozenset(names["compound"]),
        Terms(dict.fromkeys(names["parts"], True)),
        frozenset(names["foreign"].replace("\n", "")),
        frozenset(bounds["never_last"]),
        frozenset(bounds["not_names"]),
        frozenset(word for key in ("posts", "labels", "occupations", "address") for word in load("titles")[key]),
        frozenset(bounds["function"]),
        tuple(bounds["speech"]),
    )


def read(text: str, start: int, trust: Trust) -> Name | None:
    """The name that begins at `start`, or None where what stands there is none."""
    dotted = _dotted(text, start)
    if dotted is not None:
        return dotted
    if trust == "abroad" and (foreign := _foreign(text, start)):
        return foreign
    name = _parts(text, start, trust) or _chinese(text, start, trust)
    if name is None and trust in ("post", "abroad"):
        name = _foreign(text, start) or _repeated(text, start)
    if name is None and (trust == "post" or (trust == "abroad" and not _spelled(text, start))):
        return _unbounded(text, start)
    return name


def is_name(text: str, start: int, end: int, trust: Trust) -> bool:
    """Whether `text[start:end]` could be a Chinese name."""
    known, name = _known(), text[start:end]
    if end > len(text) or not 2 <= len(name) <= 4 or name[1:] in known.heads:
        return False
    spoken = trust != "list" and trust != "speaker" and text.startswith(known.speech, end)
    if (name in known.never or name[:2] in known.never) and not (spoken and trust == "post" and len(name) == 2):
        return False
    if name[-1] in known.never_last or not _all_han(name):
        return False
    if name[:2] in known.compound and len(name) > 2:
        return True
    surnames = known.common if trust in ("speaker", "occupation") and not spoken else known.all
    return name[0] in surnames and len(name) < 4


def is_surname(name: str) -> bool:
    """Whether letters begin with a surname."""
    return name[:1] in _known().all or name[:2] in _known().compound


def _all_han(name: str) -> bool:
    return all("一" <= letter <= "鿿" for letter in name)


def _chinese(text: str, start: int, trust: Trust) -> Name | None:
    """A surname and one or two letters, as long as what follows says where it ends."""
    compound = text[start : start + 2] in _known().compound
    long, short = start + 3 + compound, start + 2 + compound
    of_long = ends(text, long) if is_name(text, start, long, trust) else 0
    of_short = ends(text, short) if is_name(text, start, short, trust) else 0
    if of_short == 1 and not compound and text[start] not in _known().common:
        of_short = 0
    if of_long and of_short:
        end = long if _longer(text, long, of_long, of_short) else short
    else:
        end = long if of_long else short if of_short else start
    return Name(text[start:end], end) if end > start else _spaced(text, start, trust)


def _longer(text: str, long: int, of_long: int, of_short: int) -> bool:
    """Whether a name that could end before its last letter or after it ends after it."""
    if not _han_at(text, long):
        return True
    last, after = text[long - 1] in _known().function, text[long] in _known().function
    return of_short == 1 and (not last or (after and of_long == 1))


def _han_at(text: str, at: int) -> bool:
    return at < len(text) and "一" <= text[at] <= "鿿"


def _spaced(text: str, start: int, trust: Trust) -> Name | None:
    """A name of two letters with blanks between them, as lists are set (王 荣)."""
    blank = _BLANKS.match(text, start + 1) if text[start : start + 1] in _known().all else None
    if blank is None or trust in ("occupation", "speaker") or not _han_at(text, blank.end()):
        return None
    end = blank.end() + 1
    sure = ends(text, end)
    name = text[start] + text[end - 1]
    return Name(name, end) if sure and is_name(name, 0, 2, trust) else None


def _parts(text: str, start: int, trust: Trust) -> Name | None:
    """A name put together from the parts of Tibetan, Mongol and other names, with or without a surname."""
    known = _known()
    count, end = 0, start
    if text[start : start + 1] in known.common and known.parts.at(text, start) is None:
        end += 1
    while found := known.parts.at(text, end):
        count, end = count + 1, found[0]
    if count >= 2 and (ends(text, end) or trust in ("post", "occupation")):
        return Name(text[start:end], end)
    if count == 1 and end - start > 1 and trust != "speaker":
        end = next((at for at in (end, end + 1, end + 2) if ends(text, at) and _all_han(text[start:at])), 0)
        return Name(text[start:end], end) if end else None
    return None


def _dotted(text: str, start: int) -> Name | None:
    """A name with ·, as long as its last part is followed by what ends a name."""
    run = _DOTTED.match(text, start)
    if run is None:
        return None
    last = end = text.rindex("·", start, run.end()) + 1
    first = text[start : text.index("·", start)]
    if first[:2] in _known().never or not _known().function.isdisjoint(first) or "的" in first:
        return None
    while part := _known().parts.at(text, end):
        end = part[0]
    if end > last and ends(text, end):
        return Name(text[start:end], end)
    for end in range(last + 1, run.end() + 1):
        if ends(text, end) and (end - last > 1 or end == run.end()):
            return Name(text[start:end], end)
    return None


def _foreign(text: str, start: int) -> Name | None:
    """A name spelled in the letters for foreign names."""
    letters, end = _known().foreign, start
    while end < len(text) and end - start < 9 and text[end] in letters:
        end += 1
    while end - start > 1 and not ends(text, end):
        end -= 1
    name = text[start:end]
    return Name(name, end) if len(name) > 1 and name not in _known().never and name[:2] not in _known().never else None


def _spelled(text: str, start: int) -> bool:
    return all(letter in _known().foreign for letter in text[start : start + 4])


def _unbounded(text: str, start: int) -> Name | None:
    """After a post: a surname and two letters, though what follows is no word that we know."""
    end = start + 3 + (text[start : start + 2] in _known().compound)
    common = text[start : start + 1] in _known().common or text[start : start + 2] in _known().compound
    return Name(text[start:end], end) if common and end < len(text) and is_name(text, start, end, "post") else None


def _repeated(text: str, start: int) -> Name | None:
    """After a post: three letters that stand before a word that ends names, and elsewhere in the text again."""
    end = start + 3
    name = text[start:end]
    known = _known()
    if ends(text, end) < 2 or len(name) < 3 or not _all_han(name) or not known.function.isdisjoint(name):
        return None
    word = name[:2] in known.never or name[1:] in known.never or name[1:] in known.heads or ends(text, start)
    again = text.find(name, end) >= 0 or text.find(name, 0, start) >= 0
    return Name(name, end) if again and not word and name[-1] not in known.never_last else None
