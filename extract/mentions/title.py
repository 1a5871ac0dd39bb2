"""Posts, occupations and group labels: where their last word stands, and how far they reach to the left."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.mentions.name_bounds import begin
from extract.mentions.place import Place
from extract.mentions.title_heads import Head, TitleKind, heads
from extract.text.ideographs import LETTER, all_han, han
from extract.text.patterns import compiled, late

LONGEST = 44  # characters of a title, with its body and all
MOST = 12  # titles that one person is given at a time
_MARKS = frozenset("。,、;:!?()[]【】〔〕《》<>「」『』…—|\n\t ")
_SAID = tuple(f"{mark}{quote}" for mark in "。,!?…~" for quote in '”’"')
"""What ends words said in quotes."""
_OPEN = {"”": "“", "’": "‘", '"': '"'}
_LEAD = late(
    r"(?:\d+(?:岁的?|年度?|[月日时号名位])(?:至|到)?|[一二两三四五六七八九十]{1,3}[月日名位](?:至|到)?|(?!\d\d后)[\d:.—\-至]+"
    r"|[上下中]午|傍晚|清晨|晚上?|[当今昨][天日]|记(?![者录分工账])|以(?!色列)|受(?![援助聘灾训众邀损])|随(?=[县市区州盟旗镇乡局处科][长委])|帮助|帮(?![扶困教带工办厨]|.[镇乡])|获(?![奖得聘评救]|.[县镇乡])"
    r"|挂职(?=[^副任干县市区州][^、,]{0,5}?[县市区州旗](?!长|书记)))+"
)
_NOT_ELSEWHERE = frozenset("方区级质")
"""What makes another word of 地."""
MANY = late(r"各|有关|相关|部分|多名|全体|[两三四五六七八九十]名|\d名")
"""What makes a title that of several people: 各县工作组全体成员."""
_UNNAMED = ("负责人", "领导", "代表")
"""Those whom lists do not always name."""
_IN_CHARGE = ("分管", "主持", "负责", "协管")
_WORK = "工作的"
_POST_ENDS = ("职务", "资格", "一职", "职位", "的")
_IN_TURN = ("现任", "时任", "原任", "曾任", "兼任", "现", "首任", "挂职", "挂任")
"""Before a post, behind one that was held before it: 原扶贫办主任、现任县政协副主席."""
_LONGEST_TURN = 3
"""Letters of those with the mark before them."""
_SENT = late("对口|派驻|协作|支援|帮扶|赴")
"""What teams are sent for, or whom to: 甲市协作乙州工作队."""
_KEPT_BEFORE_PLACE = ("中共", "团", "共青团", "原", "前", "驻", "援", "中国", "武警", "国家", "全国", "民")
_TOWNS = ("镇", "乡", "村", "街道", "社区")
"""What names of towns and villages end in."""
_OF_WORK = ("杂志", "报社", "期刊", "学报", "编辑", "编委", "栏目", "节目", "专栏", "剧组")
"""Behind the name of a paper or programme, those who make it: 《甲县文艺》编辑部主任."""
_CLASS = late(r"\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)\Z")
"""The number of a class in its name: 高二(3)班学生."""


@cache
def _mission() -> re.Pattern[str]:
    return compiled(
        rf"(?:对口(?:支援|帮扶|合作|协作)|扶贫协作|派驻|(?<=[省市州县区盟旗])(?:赴|协作|支援|帮扶)){LETTER}{{2,14}}(?:指挥部|工作[组队]|领导小组|联络小组|办公室|联络[组处]|专班|前指)"
        rf"|(?<=[省市县区州盟旗])派驻{LETTER}{{2,8}}?(?:挂职)?$"
    )


@dataclass(frozen=True, slots=True)
class Title:
    """A title exactly as printed, less blanks and line breaks."""

    title: str
    kind: TitleKind


def _is_elsewhere(text: str, start: int, end: int) -> bool:
    """Whether 地 that belongs to 等 opens the words up to `end`: 甲县、乙县等地援青干部."""
    elsewhere = start < end and text[start] == "地" and text[start - 1 : start] == "等"
    return elsewhere and (start + 1 == end or text[start + 1] not in _NOT_ELSEWHERE)


def _in_charge(text: str, floor: int, end: int) -> int | None:
    """Where the words begin that say of what somebody is in charge, in two to eight letters up to `end`: 分管卫生."""
    for at in range(max(end - 10, floor), end - 3):
        if text.startswith(_IN_CHARGE, at) and all_han(text[at + 2 : end]):
            return at
    return None


@cache
def _openers() -> tuple[str, ...]:
    return tuple(load("titles")["openers"])


def printed(words: str) -> str:
    """The words of a title without the blanks and the asterisks that some sites leave in it: 县政府党**组成员."""
    return "".join(words.replace("*", "").split())


class Titles:
    """Reads the titles of one text."""

    def __init__(self, text: str, places: Sequence[Mention[Place]]) -> None:
        """`places` are those of the text, in order."""
        self._text = text
        self._places = [mention for mention in places if mention.rule != "place.letter"]
        self._starts = [mention.start for mention in self._places]
        self._place_starts = frozenset(self._starts)
        self.heads = heads(text)
        self._head_starts = [head.start for head in self.heads]
        self._ends = {head.end: head for head in self.heads}

    def chain(self, head: Head, floor: int = 0) -> list[Mention[Title]]:
        """The title that ends with `head` and those before it, joined by 、, in the order of the text.

        Nothing before `floor` belongs to them (the end of the person before, say).
        """
        chain: list[Mention[Title]] = []
        last: Head | None = head
        while last is not None and len(chain) < MOST:
            start = self.start(last, floor)
            if start >= last.end:
                break
            title = Title(printed(self._text[start : last.end]), last.kind)
            chain.insert(0, Mention("title", start, last.end, title, f"title.{last.kind}"))
            if self._text.endswith(_IN_TURN, floor, start):
                start -= next(len(word) for word in _IN_TURN if self._text.endswith(word, floor, start))
            last = self._ends.get(start - 1) if start > floor else None
            last = last if last and self._joins(last, floor) else None
        return chain

    def may_go_on(self, head: Head) -> bool:
        """Whether so near before a title that it may belong to its chain another one ends at a mark of lists."""
        floor, at = head.end - LONGEST - _LONGEST_TURN, bisect_left(self._head_starts, head.start) - 1
        while at >= 0 and self.heads[at].end >= floor:
            if self._text[self.heads[at].end] in "、,":
                return True
            at -= 1
        return False

    def _joins(self, head: Head, floor: int) -> bool:
        """Whether a title goes on behind this one: 援派干部、县委常委; after a comma only where it is of one person."""
        mark = self._text[head.end]
        if head.start < floor:
            return False
        if mark == ",":
            start = self.start(head, floor)
            first = self._first_of_list(start, floor)
            behind = self._text[first - 1] in _MARKS or self._text.endswith(_SAID, 0, first)
            begins = first == 0 or behind  # 甲任县委常委、副县长,县农技站干部乙
            unnamed = self._text.endswith(_UNNAMED, start, head.end)  # 地区林草局负责人,县委副书记甲
            return head.kind == "post" and begins and not unnamed and not MANY.search(self._text, start, head.end)
        return mark == "、" and (head.kind == "post" or self._of_one(head, floor))

    def _first_of_list(self, start: int, floor: int) -> int:
        """Where the first of the titles begins that 、 joins to the one at `start`."""
        while start > floor and self._text[start - 1] == "、" and (head := self._ends.get(start - 1)):
            start = self.start(head, floor)
        return start

    def _of_one(self, head: Head, floor: int) -> bool:
        """Whether an occupation says enough to be of the one person named behind 、: 返乡青年、县医院援派医生."""
        if head.kind != "occupation" or MANY.search(self._text, head.start - 4, head.start):
            return False
        start = self.start(head, floor)
        return self._text.endswith("干部", start, head.end) or (head.end - start > 3 and self._starts_title(start))

    def _starts_title(self, start: int) -> bool:
        return start in self._place_starts or self._text.startswith(_openers(), start)

    def anchored(self, head: Head) -> bool:
        """Whether a place, or the age of who has it, stands before an occupation."""
        if not self._place_before(head) and self._text.find("岁的", max(head.end - LONGEST - 2, 0), head.end) < 0:
            return False
        start = self.start(head)
        return (start < head.start and start in self._place_starts) or self._text.endswith("岁的", 0, start)

    def _place_before(self, head: Head) -> bool:
        """Whether a place begins so near before the head that no mark stands between them."""
        at = bisect_left(self._starts, head.start)
        start = self._starts[at - 1] if at else -1
        return start >= max(head.end - LONGEST, 0) and _MARKS.isdisjoint(self._text[start : head.start])

    def ending(self, end: int) -> Head | None:
        """The head that ends at `end`."""
        return self._ends.get(end)

    def at(self, start: int) -> Head | None:
        """The head that begins at `start`."""
        at = bisect_left(self._head_starts, start)
        return self.heads[at] if at < len(self.heads) and self._head_starts[at] == start else None

    def begins(self, start: int, end: int) -> bool:
        """Whether the last word of a title begins within the span or right behind it."""
        at = bisect_left(self._head_starts, start)
        return at < len(self.heads) and self._head_starts[at] <= end

    def post_from(self, start: int) -> Head | None:
        """The head that ends the post which begins at `start`: before a mark, 的 or 职务, else the last one there."""
        end = start
        while end < len(self._text) and end < start + LONGEST and self._text[end] not in _MARKS:
            end += 1
        inside = self.heads[bisect_left(self._head_starts, start) : bisect_left(self._head_starts, end)]
        ended = (head for head in inside if head.end == end or self._text.startswith(_POST_ENDS, head.end))
        return next(ended, inside[-1] if inside else None)

    def whole(self, start: int, end: int) -> bool:
        """Whether a title that ends at `end` begins at `start`, not later."""
        head = self._ends.get(end)
        return head is not None and self.start(head) == start

    def start(self, head: Head, floor: int = 0) -> int:
        """Where the title begins that ends with `head`."""
        text = self._text
        mark = self._mark(head.start, max(floor, head.end - LONGEST))
        start = begin(text, mark, head.start)
        if start == mark < head.start and text[mark - 1] == "》" and text.startswith(_OF_WORK, mark):
            opened = text.rfind("《", floor, mark)
            return opened if opened >= max(0, head.end - LONGEST) else mark
        if text.endswith(_WORK, mark, start) and (in_charge := _in_charge(text, mark, start - len(_WORK))) is not None:
            start = begin(text, mark, in_charge)
        if _SENT.search(text, mark, head.start) and (mission := _mission().search(text, mark, head.start)):
            start = begin(text, mark, mission.start())
        if lead := _LEAD.match(text, start, head.start):
            start = lead.end()
        elif _is_elsewhere(text, start, head.start):
            start += 1
        return self._at_place(start, head)

    def after_subject(self, head: Head, floor: int) -> int:
        """Where the title begins behind a subject that ends at `floor` and its verb: 叮嘱企业负责人."""
        opens = (at for at in range(floor + 1, head.start) if self._starts_title(at))
        return next(opens, head.start)

    def _mark(self, at: int, floor: int) -> int:
        """The end of the last mark before `at`; short words in quotes are part of a title (“组团式”医疗队)."""
        text = self._text
        while at > floor:
            letter = text[at - 1]
            if letter in _OPEN:
                opened = text.rfind(_OPEN[letter], max(floor, at - 9), at - 1)
                if opened < 0 or not self._may_quote(opened) or not _MARKS.isdisjoint(text[opened + 1 : at - 1]):
                    return at
                at = opened
            elif letter == ")" and text[at] == "班" and (numbered := _CLASS.search(text, floor, at)):
                at = numbered.start()
            elif letter in _MARKS or letter in "“‘":
                return at
            else:
                at -= 1
        return at

    def _cuts_town(self, start: int) -> bool:
        """Whether what says that a place is a town or village stands at `start`, cut off from its name: 四把|镇."""
        return self._text.startswith(_TOWNS, start) and self._text[start - 1] != "任"

    def _may_quote(self, opened: int) -> bool:
        """Whether words in quotes may be part of a title: behind other words of it, or behind a title of the same."""
        before = self._text[opened - 1 : opened]
        return han(before or "。") or (before == "、" and opened - 1 in self._ends)

    def _at_place(self, start: int, head: Head) -> int:
        """Move to a place that begins within two letters: what stands before it is no part of a title."""
        at = bisect_left(self._starts, start)
        around = self._places[at - 1] if at else None
        if around and around.end > start and (around.value.code or self._cuts_town(start)):
            return around.start  # 天等县, 四把镇: 等 and 把 end nothing here
        if at < len(self._places):
            place = self._places[at]
            if start < place.start <= start + 2 and place.end <= head.end:
                before = self._text[start : place.start]
                return start if before.startswith(_KEPT_BEFORE_PLACE) else place.start
        return start
