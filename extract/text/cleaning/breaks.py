"""Line breaks inside sentences, words and numbers, against the ends of real paragraphs.

A break is taken out where the signs on both sides say that the sentence goes on: an open bracket, a comma, a number
cut in two, running text without an end; or where the whole text is set to a width and the line is a full one.
"""

from collections.abc import Sequence
from typing import NamedTuple

from extract.text.cleaning.layout import ENDS, PAUSE, Layout, Row, apart, ended, full, indented, layout
from extract.text.ideographs import IDEOGRAPH, is_ideographic
from extract.text.looks import PAGE
from extract.text.notes import ends_in_credit
from extract.text.offsets import Edit
from extract.text.patterns import late
from extract.text.span import Span

_NEVER_FIRST = frozenset(",。、;:!?)》”’〕】%‰")
_GOES_ON = frozenset(",、(《“‘〔")
_PAIRS = (("《", "》"), ("(", ")"), ("“", "”"), ("〔", "〕"))
_NEW_LINE = late(
    "[#>|\u25a0-\u27bf\U0001f300-\U0001faff※*\\[【—=_+-]"  # shapes, dingbats and emoji
    r"|\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)、]|\.(?!\d))|[①-⑳]"
    rf"|\d{{1,2}} +{IDEOGRAPH}{{1,12}}(?:[省市县区州盟旗镇乡村]|医院|学校|公司)(?: |——)"  # a row of a table
    rf"|[A-Z](?:[、.)] ?| (?![区类级型股座栋轮组馆楼口线层班流段]))(?={IDEOGRAPH}|\d{{4}}年)"  # B 教育卫生, but B 区
    r"|· |第[一二三四五六七八九十百零\d]{1,4}[章节条篇部编]|\([^()]*\)$"
    r"|本[报网台刊社][^,。:\n]{0,8}[讯电]"
    r"|(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d|年\d{1,2}月\d{1,2}日(?: |$))"
)
"""How only new lines begin."""
_NUMBER = late(r"〔\d{4}〕\d{1,4}号$")
_ORDINAL = late(r"(?:\A|[。!?;])\s*\d{1,2}\Z")
"""The number of the heading below, behind the end of a sentence or alone in its line."""
_IN_BRACKETS = late(r"\s*\([^()]*\)\s*\Z")
_LABEL = late(r"(?:附[件表录图注]|[附表图]|专栏|样表)[ -]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[-.]\d{1,2})*\.?")
"""A line that only says which annex, table or figure stands below it: 附件1, above 2016年安排表."""
_HEAD = late(
    r"第[一二三四五六七八九十百零〇\d]{1,5}条 +|[一二三四五六七八九十]{1,3}、[^ ,。;:]{2,12} {2,}(?=[^ ]*[,。;])"
)
"""The number of an article or a heading in front of its text, which wide blanks set apart."""
_HEAD_STARTS = frozenset("第一二三四五六七八九十")
_LAST_SENTENCE = late(r"[^。!?;”]*\Z")
_RANGE = late(r"[-—~至到]\d")
_MONTH = late(r"(?:1[0-2]|0?[1-9])月")
_STAMPED = late(r"(?:\A|[^\d,。;])\d{4}([-/.])\d{1,2}\1\d{1,2}(?: \d{1,2}:\d\d(?::\d\d)?)?\Z")
"""A whole day in figures at the end of a line: Published 2022-12-15, above 11月28日,."""
_UNITS = frozenset("年月日时号万亿千百十余多元人个名位家所户亩吨公米里件项次场期批%.")
_LOOSE_ENDS = frozenset("的和与及在对为于以将被把从向由并是或且至到约近超")
_WHOLE = ("结对", "应对", "参与", "普及", "方向", "导向", "目的")
"""Words that end as loose ends do, but may end a heading: (二)县区结对."""
_PAIRED = ("帮", "共", "关", "认", "支", "协", "学", "单", "合", "援", "助", "发", "的", "子", "县", "村", "医", "工")
"""How words go on that begin with 结对."""
_SIGNS = late("[,。;(《“〔]")
"""What makes a line running text, or leaves it open."""
_ANY_BREAK = late(r" *\n(?:( )(?! )| *)")
_LONG = 32
"""From this many characters on, a line with a comma but without an end is running text, not a heading."""
_LONGEST_ROW = 80
"""The most characters of a row whose cells only wide blanks part."""
_LONGEST_HEAD = 30
"""The most characters of a running head."""
_LABELS = 3
"""As many colons make a line one of labels: 索引号:… 发布机构:… 标题:…."""
_HEADING = 20
"""Up to this many characters, a line that begins with a number or bullet is a heading of its own."""
_SHORT_HEADING = 10
"""The same for one whose last word may go on in the next line."""
_NUMBER_LABEL = 24
"""Characters before a number in which a colon makes it a telephone number, a count of readers or the like."""
_BRACKET = 80
"""How far a bracket may reach before and behind a break."""
_REACH = 400
"""How much of a paragraph is looked at when its next line is judged."""
_NEAR = 1_500
"""How far away, in characters, a word that a break may have cut is looked for."""


def edits(text: str, lines: Sequence[Row]) -> list[Edit]:
    """The breaks to take out, with the blanks and page numbers around them; `lines` are the rows of the text."""
    unended = [at for at, line in enumerate(lines[:-1]) if text[line[1] - 1] not in ENDS and not ended(text, line)]
    setting = layout(text, lines, unended)
    plain = not (setting.width or setting.indents or setting.ragged)
    found: list[Edit] = []
    begin = done = 0  # the line that the current paragraph begins with, and the last one joined to it
    for at in _doubtful(text, lines, unended, setting):
        if at < done:
            continue
        after = at + 1
        if plain and (at > done or not at) and _parts(text, lines[at], lines[after]):
            continue
        begin = begin if at == done else at
        after = _over_page(text, lines, after)
        line_break = _Break(text, setting, Span(*lines[begin]), Span(*lines[at]), Span(*lines[after]))
        if line_break.is_needless():
            found.append(line_break.edit())
            done = after
    return found


def _over_page(text: str, lines: Sequence[Row], after: int) -> int:
    """The line from which text goes on behind the number of a page and a running head, which others repeat."""
    if after + 1 < len(lines) and PAGE.match(text, *lines[after]):
        after += 1
        head = text[slice(*lines[after])]
        if after + 1 < len(lines) and len(head) <= _LONGEST_HEAD and text.count(f"{head}\n") > 1:
            after += 1
    return after


def _doubtful(text: str, lines: Sequence[Row], unended: Sequence[int], setting: Layout) -> Sequence[int]:
    """The lines that the next one may go on: without an end, or before a sign that begins no line."""
    if setting.width is not None:
        return range(len(lines) - 1)
    odd = [at for at, (start, _) in enumerate(lines[1:]) if text[start] in _NEVER_FIRST]
    return sorted({*unended, *odd}) if odd else unended


def _parts(text: str, line: Row, after: Row) -> bool:
    """Whether nothing at all joins two lines of a text that is set in no width: most of the breaks that are judged.

    They meet in two ideographs that stand together nowhere near, and the first one holds no sign and no loose end.
    """
    (start, end), (below, _) = line, after
    left, right = text[end - 1], text[below]
    if not ("㐀" <= left <= "鿿" and "㐀" <= right <= "鿿") or left in _LOOSE_ENDS or right == "第":
        return False
    if _SIGNS.search(text, start, end):
        return False
    return text.find(left + right, max(below - _NEAR, 0), below + _NEAR) < 0


class _Break(NamedTuple):
    """The break between `line`, the last one so far of the paragraph from `first` on, and the line `after`."""

    text: str
    setting: Layout
    first: Span
    line: Span
    after: Span

    def edit(self) -> Edit:
        """Takes out the break; a blank stays between words of letters, and where just one was there."""
        start, end = self.line.end, self.after.start
        left, right = self.text[start - 1], self.text[end]
        words = left.isascii() and right.isascii() and left.isalpha()
        return Edit(start, end, " " if words or self.text[end - 2 : end] == "\n " else "")

    def is_needless(self) -> bool:
        """Whether the paragraph goes on behind the break."""
        left, right = self.text[self.line.end - 1], self.text[self.after.start]
        if _is_row(self.text, self.line) or _is_row(self.text, self.after):
            return False
        if right == "#" or self.text[self.first.start] == "#":
            return right != "#" and not ended(self.text, self.line) and self._close() and self._full()
        if right in _NEVER_FIRST or left in _GOES_ON or left == right == "—":
            return True
        if ended(self.text, self.line):
            return self._goes_on_after_sentence(left)
        if left.isdigit() and _RANGE.match(self.text, self.after.start):
            return True
        if self.text.startswith("——", self.after.start):
            return self._goes_on_after_dash()
        before = self._before()
        if _LABEL.fullmatch(before):
            return False
        open_ = _leaves_open(before[-_BRACKET:], self.text[self.after.start : self.after.start + _BRACKET])
        return (open_ or self._is_unfinished(before)) and not self._opens_line()

    def _before(self) -> str:
        """The last characters of the paragraph, its lines joined."""
        before = self.text[max(self.first.start, self.line.end - _REACH) : self.line.end]
        return _ANY_BREAK.sub(r"\1", before) if "\n" in before else before

    def _close(self) -> bool:
        """Whether no blank line stands in between."""
        return not apart(self.text, self.line, self.after)

    def _full(self) -> bool:
        return full(self.text, self.line, self.setting)

    def _opens_line(self) -> bool:
        """Whether the next line begins as only new lines do: a number, a bullet, a label, a document's number."""
        line = self.text[self.after.start : self.after.end]
        label, colon, _ = line.partition(":")
        issuer = line.partition("〔")[0]
        return bool(
            _NEW_LINE.match(line)
            or (colon and 2 <= len(label) <= 8 and is_ideographic(label.replace(" ", "")))
            or (2 <= len(issuer) <= 12 and is_ideographic(issuer) and _NUMBER.match(line, len(issuer)))
        )

    def _pauses(self) -> bool:
        return bool(PAUSE.search(self.text, self.after.start, self.after.end))

    def _goes_on_after_sentence(self, left: str) -> bool:
        """Whether a full line that ends with a sentence is followed by more of its paragraph."""
        if left == ">" or indented(self.text, self.after) or not (self._close() and self._full()):
            return False
        whole = ended(self.text, self.after) or full(self.text, self.after, self.setting)
        return whole and not self._opens_line()

    def _goes_on_after_dash(self) -> bool:
        before = self._before()
        return not _closed(before) and ("。" in before or (self._full() and bool(PAUSE.search(before))))

    def _is_unfinished(self, before: str) -> bool:
        """Whether the next line completes a line that is no paragraph of its own, and begins none itself."""
        new = self.setting.indents and indented(self.text, self.after)
        return not new and self._is_cut(before) and not _closed(before)

    def _is_cut(self, before: str) -> bool:
        """Whether a line without an end is text that the next line completes."""
        left, right = before[-1], self.text[self.after.start]
        running = "。" in before or (
            len(before) >= _LONG and ("," in before or ";" in before) and before.count(":") < _LABELS
        )
        if left == "年" and PAUSE.search(before) and _MONTH.match(self.text, self.after.start):
            return True
        if left.isdigit() or (left == "." and before[-2:-1].isdigit() and len(before) > 3):
            if not running and (":" in before[-_NUMBER_LABEL:] or not self._close() or _STAMPED.search(before)):
                return False
            if _ORDINAL.search(before) and not self._pauses():
                return False  # …帮扶资金300万元。2, above 产业合作方面
            return right.isdigit() or (right in _UNITS and left != ".") or (self._full() and bool(PAUSE.search(before)))
        if not self._close():
            goes_on = "。" in before and self.after.end - self.after.start >= 10 and self._pauses()
            return goes_on or (running and self._full())
        if running or (self._full() and not self._is_headline(before)):
            return True
        if self.setting.ragged and len(before) >= 10 and PAUSE.search(before):
            return True
        hanging = self.setting.indents and indented(self.text, self.first) and len(before) >= 20
        if hanging or (before[-1] in _LOOSE_ENDS and not (_is_heading(before) or self._is_paired(before))):
            return len(before) >= 6
        return self._cuts_word(before)

    def _is_paired(self, before: str) -> bool:
        """Whether a headline ends in 结对, which is no whole word where 帮扶 follows."""
        return (
            before.endswith("结对")
            and not self.text.startswith(_PAIRED, self.after.start)
            and not _SIGNS.search(before)
        )

    def _is_headline(self, before: str) -> bool:
        """Whether a full line above the first sentence of the text may be a headline."""
        wide = (self.setting.width or 0) >= 2 * _LONG and not indented(self.text, self.first)
        return wide and self.line.end <= self.setting.head and not PAUSE.search(before)

    def _cuts_word(self, before: str) -> bool:
        """Whether the ideographs around the break stand together elsewhere: four of them in running text, or six."""
        start = self.after.start
        low, high = max(start - _NEAR, 0), start + _NEAR
        around = before[-3:] + self.text[start : start + 3]
        if len(around) < 6 or not is_ideographic(around) or self.text.find(around[2:4], low, high) < 0:
            return False
        if len(before) <= _HEADING and _NEW_LINE.match(before):
            return False  # 第三条 加强劳务协作, above 协议期内
        size = 4 if self._pauses() else 6
        return any(self.text.find(around[at : at + size], low, high) >= 0 for at in range(7 - size))


def _is_heading(before: str) -> bool:
    """Whether a short line with a number ends in a whole word: (三)社会参与, but not (三)深化与."""
    return before.endswith(_WHOLE) and len(before) <= _SHORT_HEADING and _NEW_LINE.match(before) is not None


def _is_row(text: str, line: Span) -> bool:
    """Whether a line is a row of a table: its cells are set apart by tabs, bars, wide blanks or arrows."""
    if text.find("\t", *line) >= 0 or text.find("→", *line) >= 0 or text.count("|", *line) > 1:
        return True
    numbered = _HEAD.match(text, *line) if text[line.start] in _HEAD_STARTS else None
    wide = text.find("  ", numbered.end() if numbered else line.start, line.end)
    if wide < 0 or line.end - line.start > _LONGEST_ROW or text.find("。", *line) >= 0:
        return False
    named = text.rfind("(", line.start, wide) > text.rfind(")", line.start, wide)  # 本报讯(记者 甲  通讯员 乙)昨日,
    closed = text.find(")", wide, line.end)
    if named and closed < 0:  # (联系人:市财政局  甲,前方指挥部组长, on the next line 乙)
        return text.find(",", wide, line.end) < 0
    return not named or text.find("  ", closed, line.end) >= 0


def _leaves_open(before: str, after: str) -> bool:
    """Whether a bracket opened before the break is closed soon after it."""
    for opening, closing in _PAIRS:
        if opening in before and before.rfind(opening) > before.rfind(closing) and closing in after:
            return after.find(closing) < (after.find(opening) + 1 or _BRACKET + 1)
    return False


def _closed(before: str) -> bool:
    """Whether the paragraph ends in a photographer's or writer's name, or in a remark in brackets."""
    last = _LAST_SENTENCE.search(before)
    tail = last[0] if last else ""
    return bool(_IN_BRACKETS.match(tail)) or ends_in_credit(before)
