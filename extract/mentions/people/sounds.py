"""Names spelled by sound: Tibetan, Mongol, Uyghur, Kazakh, Yi and foreign ones, with or without ·."""

from extract.mentions.name_bounds import SURE, ends, overlap
from extract.mentions.people.tables import known
from extract.mentions.places.table import surfaces
from extract.text.ideographs import all_han, han
from extract.text.terms import Terms

_LONGEST_PART = 8  # letters of a part between ·
_LONGEST_FOREIGN = 9
_WHOLE = 4  # letters of a known part that is a given name by itself: 艾合买提
SUFFIXES = frozenset("江明汗罕木")  # letters that such a name may end in: 艾合买提江
LONG = 4  # letters that make a name by sound more likely than a Chinese one
_LONGEST = 7  # letters of a name spelled by syllables
_SHORT = 3  # letters of the shortest name that 以 stands behind
_SAID = frozenset(':“"「')
"""Behind one letter that is what somebody does: 艾山·努尔喊:“快来!”."""
_WAS = ("是", "在", "任", "为", "系")
"""Behind 原, what makes it tell of the past."""


def has_dot(text: str, start: int) -> bool:
    """Whether a · stands where one is in a name that begins at `start`."""
    return text.find("·", start + 1, start + 1 + _LONGEST_PART) > 0


def dotted(text: str, start: int) -> int:
    """The end of a name with · that begins at `start`, if what follows its last part ends one; or 0."""
    run_end = _run_end(text, start) if has_dot(text, start) else 0
    if not run_end:
        return 0
    last, dot = text.rindex("·", start, run_end) + 1, text.index("·", start)
    if _between_places(text, start, dot):
        return 0
    first = text[start:dot]
    tables = known()
    if first[0] in tables.common and any(text.startswith(tables.acts, at) for at in (start + 2, start + 3)):
        return 0  # 李明主持召开昌平·阿旗
    word = first[:2] in tables.words or first[:2] in tables.heads or not tables.function.isdisjoint(first)
    if (word and tables.parts.at(text, start) is None) or "的" in first:
        return 0
    if (having := first.find("有")) >= 0 and tables.parts.at(text, start + having + 1):
        return 0  # 徒弟里有艾山·吐尔逊
    parts_end = _parts_end(tables.parts, text, last)
    whole = parts_end - last >= _WHOLE and text[parts_end : parts_end + 1] not in SUFFIXES
    if parts_end > last and (whole or ends(text, parts_end) or not spells(text[parts_end])):
        return parts_end + (not whole and _has_rare_last(text, parts_end))
    stops = range(max(last + 1, parts_end), run_end + 1)
    alone = text[last] in tables.common  # 素拉猜·陈
    stop = next((end for end in stops if ends(text, end) and (end - last > 1 or end == run_end or alone)), 0)
    return stop + (0 < stop < run_end and spells(text[stop]) and overlap(text, stop))


def _has_rare_last(text: str, end: int) -> bool:
    """Whether a letter behind the known parts ends the name, though it spells few others: 艾山·努尔墩,县长."""
    if not han(text[end : end + 1] or "。") or ends(text, end) or ends(text, end + 1) != SURE:
        return False
    never = text[end] in known().never_given or text[end] in known().never_last
    return not never and text[end + 1 : end + 2] not in _SAID


def _between_places(text: str, start: int, dot: int) -> bool:
    """Whether a · joins two places behind a name without one: 李明出席甲市·乙县联席会议."""
    if surfaces().at(text, dot + 1) is None:
        return False
    places = (surfaces().at(text, at) for at in range(start, dot - 1))
    return any(place is not None and place[0] == dot for place in places)


def spells(letter: str) -> bool:
    """Whether names are spelled by sound with a letter."""
    return letter in known().syllables or letter in known().foreign


def _run_end(text: str, start: int) -> int:
    """The end of parts of one to eight letters from `start` on with a · between them; 0 where there is but one."""
    end, run_end = _letters_end(text, start), 0
    while end > start and text[end : end + 1] == "·":
        start = end + 1
        end = _letters_end(text, start)
        run_end = end if end > start else run_end
    return run_end


def _letters_end(text: str, start: int) -> int:
    """The end of the Chinese letters from `start` on, of which a part has no more than eight."""
    end, last = start, min(start + _LONGEST_PART, len(text))
    while end < last and han(text[end]):
        end += 1
    return end


def _parts_end(parts: Terms[bool], text: str, at: int) -> int:
    while part := parts.at(text, at):
        at = part[0]
    return at


def foreign(text: str, start: int) -> int:
    """The end of a name spelled in the letters for foreign names, or 0."""
    letters, end = known().foreign, start
    while end < len(text) and end - start < _LONGEST_FOREIGN and text[end] in letters:
        end += 1
    while end - start > 1 and not ends(text, end):
        end -= 1
    name, words = text[start:end], known().words
    return end if len(name) > 1 and name not in words and name[:2] not in words else 0


def is_foreign(text: str, start: int) -> bool:
    """Whether four letters from `start` are ones that spell foreign names."""
    return all(letter in known().foreign for letter in text[start : start + 4])


def japanese(text: str, start: int) -> int:
    """The end of a Japanese name, a surname of two letters or more and one to three letters (浅川雅嗣); or 0."""
    surname = known().japanese.at(text, start)
    if surname is None or ends(text, surname[0]):
        return 0
    given = known().japanese_given
    stops = [
        end
        for end in range(surname[0] + 1, surname[0] + 4)
        if ends(text, end) and given.issuperset(text[surname[0] : end])
    ]
    return next((end for end in stops if ends(text, end) == SURE), stops[0] if stops else 0)


def part_end(text: str, start: int) -> int:
    """The end of the known part of such names that stands at `start`, or 0."""
    part = known().parts.at(text, start)
    return part[0] if part else 0


def ends_part(text: str, end: int) -> bool:
    """Whether a known part of such names ends at `end`."""
    found = (known().parts.at(text, at) for at in range(max(end - _WHOLE, 0), end - 1))
    return any(part is not None and part[0] == end for part in found)


def parts(text: str, start: int, sure: bool) -> int:
    """The end of a name put together from known parts, after a surname or none; or 0.

    With `sure` two parts are enough, whatever follows, and one part may stand beside letters that are none.
    """
    tables = known()
    count, end, found = 0, start, tables.parts.at(text, start)
    named = found is None and text[start : start + 1] in tables.common
    if named:
        end, found = start + 1, tables.parts.at(text, start + 1)
    while found and not (count and text[end] == "的"):  # 尼玛|的日子
        count, end = count + 1, found[0]
        found = tables.parts.at(text, end)
    if not count or (named and ends(text, start + 2) == SURE):
        return 0  # 姜东|主持, though 东主 is a part of names
    if count >= 2 and (ends(text, end) or sure):
        return end
    if text.startswith("·", end):
        return 0  # the first part of a longer name
    bounded = ends(text, end) == SURE or (sure and not spells(text[end : end + 1]))
    if count == 1 and end - start >= LONG and bounded:
        return end  # 何朝克图出席
    if count == 1 and end - start > 1 and sure:
        alone = end if text[end : end + 1] not in tables.syllables else 0
        return next((at for at in (end, end + 1, end + 2) if ends(text, at) and all_han(text[start:at])), alone)
    return 0


def syllables(text: str, start: int, least: int) -> int:
    """The end of a run of `least` letters or more that spell such names; or 0.

    The run goes on to the first word or mark that ends names for sure, or to the first other letter.
    """
    tables, end = known(), start
    if text[start : start + 1] in tables.verbs and tables.parts.at(text, start) is None:
        return 0  # 完成, but 完玛
    while end - start < _LONGEST:
        if end - start > 2 and ends(text, end) == SURE:
            break
        part = tables.parts.at(text, end)
        if part is None and text[end : end + 1] not in tables.syllables:
            break
        end = part[0] if part else end + 1
    if end - start < least or text.startswith("·", end) or _holds_word(text, start, end):
        return 0
    return 0 if end < len(text) and spells(text[end]) and not ends(text, end) else end


def _holds_word(text: str, start: int, end: int) -> bool:
    words = known().words
    return text[start:end] in words or any(text[at : at + 2] in words for at in range(start, end - 1))


def runs_on(text: str, start: int, end: int) -> bool:
    """Whether the last letter of what is spelled belongs to what follows: 拉毛措|原是护士, 尼玛央宗|以“家乡”为题."""
    if text[end - 1] == "以":
        return end - start > _SHORT
    return text[end - 1] == "原" and text[end : end + 1] in _WAS
