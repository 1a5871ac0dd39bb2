"""The words around a figure, and what they say that it measures and counts."""

import re
from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import ages, between, nouns, nouns_before, nouns_told, phrases, rates, trends, whose
from extract.records.figures import lift as roles
from extract.records.figures.clauses import Group, Stretch, both, groups
from extract.records.figures.lift import Extent, Line
from extract.records.figures.opened import Opening
from extract.records.figures.phrases import Phrase
from extract.records.figures.predicates import is_scrap
from extract.text.patterns import late

_OFFICES = frozenset(("部门", "部委", "单位", "机构"))
"""The units of those who issue a paper together."""
_TAIL = 14
"""How many characters of what is said of a figure behind it belong to what is measured."""
_PARTY = "一行"
"""Those who travel together; their number says nothing else of them."""
_LYING = ("平均年龄", "海拔", "全长", "占地", "绵延", "年龄")
"""What alone a figure before 的 measures: 师傅们在|海拔5000米的高原上检修."""
_ALONE = (roles.PLACE, roles.BODY)
_BETWEEN = late(f"{roles.MEASURE}|[{roles.VERB}{roles.ACTIVITY}]+{roles.PLAIN}?(?={roles.FIGURE})|{roles.VERB}+")
"""What may be said of a sum of money in front of another figure: 5万元用于奖励|50名学生, 3亿元资金惠及5个县."""
_EACH = late(
    f".*[{roles.LISTED}{roles.JOINING}](?P<who>[{roles.NAMED}])"
    rf"(?=[{roles.ADVERB}]*(?:{roles.VERB}|{roles.ACTIVITY}[{roles.ADVERB}{roles.LINK}]*\Z))",
    re.DOTALL,
)
"""The last of a list of those who do something each."""
_AIMS = frozenset(("任务", "目标", "目标任务", "任务目标", "计划", "年度任务", "指标"))
"""What is to be reached, by the words right behind a figure: 完成3亿元|任务."""
_LOWER = ("at_least", "more_than")
_STEPS = ("台阶", "新台阶", "大关", "关口", "没有问题", "没问题", "不成问题", "不是问题", "不在话下")
"""Behind a figure, that it is one to be reached: 站稳1.3万吨台阶, 突破3亿元没有问题."""
_SUMS = frozenset(
    ("共", "共计", "合计", "总计", "总共", "一共", "累计", "计", "共有", "计有", "总数", "总数达", "数量达", "足足")
)
_PAID = frozenset("补奖发给拿挣赚卖交付收领贷捐出分")
"""What is done with money, in one letter."""
_DONE = roles.VERB + roles.ACTIVITY
_JOINED = (roles.LISTED, roles.JOINING)


class Wording(Stretch):
    """The words before a group of figures that say what is measured, and what else stands around the figures.

    All units that stand before them are those from `body` to before `at`. `verb` is the first verb of the stretch, and
    `bare` tells that it is nothing but verbs. `noun` is what the figures count if that stands behind them, and `rate`
    the rate that a share is; `bounded` tells that a sum in front bounds what is counted. What else is said behind are
    the units `used` to before `end`. `joined` tells that the group goes on with a list, `listed` is the place that
    alone stands before a figure of a list: 甲市2亿元、乙市1亿元.
    """

    __slots__ = (
        *("at", "bare", "body", "bounded", "change", "end", "figures"),
        *("joined", "listed", "noun", "rate", "used", "verb"),
    )

    def __init__(self, line: Line, group: Group, body: int, *, each: bool = False) -> None:
        """The clause says something of the group from the unit `body` on.

        `each` tells that it may do so of others than it begins with: 甲县选派3名、乙县选派5名.
        """
        self.figures, first, self.at, self.used, self.end = group
        self.line = line
        if body < first:
            body = first
        elif body > self.at:
            body = self.at
        if first > 0:
            body = between.past_former(line, body, self.at)
        self.body = body
        self.joined = first > 0 and line.roles[body : self.at].lstrip()[:1] in _JOINED
        self.change, last = trends.change(line, body, self.at)
        self._take_before(max(last, body), each=each and self.joined)
        kind = self.figures[-1].value.kind
        self.noun: Extent | None = None
        if self.used < self.end or kind == "people":
            self._take_behind(self.used, self.end)
        self.bounded = False
        self.rate: Extent | None = None
        if kind == "percent" and self.change is trends.STEADY:
            self.change = trends.behind(line, self.used)
            if self.change is trends.STEADY:
                self.rate, self.used = rates.behind(line, self.used, group[-1])
                self.end = max(self.used, self.end)

    @property
    def goes_on(self) -> bool:
        """Whether only what was done stands with the figure, so that it counts the things that the one before does."""
        value = self.figures[0].value
        things = value.kind == "count" and value.unit != "户" and self.change is trends.STEADY
        return things and not self.joined and self.noun is None and not self.roles.strip(_DONE)

    @property
    def sums(self) -> bool:
        """Whether only a word for a sum stands with the figure: 共计|3600套."""
        alone = self.noun is None and not self.roles and self.used == self.end
        told = self.line.roles[self.body : self.at]
        return alone and (self.line.text[slice(*self.line.span(self.body, self.at))] in _SUMS or told == roles.EVERY)

    def _take_before(self, last: int, *, each: bool) -> None:
        """Take in what the words before the unit `last`, behind which stands how it has changed, say is measured.

        `each` tells that they may be of another than the clause begins with.
        """
        line = self.line
        start, last = phrases.trim(line, self.body, last)
        if self.change.trend is not None:
            while last - 1 > start and line.roles[last - 1] == roles.MEAN:  # 投资|年均|增长8%
                last -= 1
        self.first, self.last = start, last
        self.roles = line.roles[start:last]
        self.listed = self.span() if self.joined and self.roles in _ALONE else None
        if each:
            self._of_another(last)
        self.verb = phrases.verb(self) if roles.VERB in self.roles else None
        self.bare = not self.roles.strip(roles.VERB)

    def _take_behind(self, used: int, end: int) -> None:
        """Take in the noun behind the figures, and where what else is said of them there begins and ends."""
        line, figures = self.line, self.figures
        figure = figures[0] if len(figures) > 1 and both(figures[0], figures[-1]) else figures[-1]
        counts = figure.value.kind in nouns.COUNTING and not self._issue(figure, used)
        noun = nouns.behind(figure, line, used, end) if counts else None
        if noun is not None:
            while used < end and line.starts[used] < noun[1]:
                used += 1
        self.noun = nouns_told.sized(line, used, self.figures) if noun is None else noun
        self.used = used
        self.end = end if end == len(line.roles) else between.before_next(line, used, end)

    def _of_another(self, last: int) -> None:
        """Take in the last before the unit `last` of those who do something each, if there is one."""
        other = _EACH.search(self.line.roles, self.body, last)
        if other is not None:
            self.listed = self.line.span(*other.span("who"))
            self.first, self.last = phrases.trim(self.line, other.end("who"), last)
            self.roles = self.line.roles[self.first : self.last]

    def take_noun(self, following: "Wording") -> None:
        """Count what the next of a list counts, where each gives a place its number: 甲市7家、乙市6家|企业."""
        same = self.figures[0].value.unit == following.figures[-1].value.unit
        if same and self.noun is None and following.listed is not None and following.noun is not None:
            self.noun = None if self.roles else following.noun

    def take_bound(self, former: "Wording") -> None:
        """Take in the sum that bounds those counted, and what was done with them: 引进亿元以上|项目12个."""
        value = former.figures[-1].value
        above = value.kind == "money" and value.modifier in _LOWER and former.used == self.first
        if former.verb is not None and former.used == self.first and self.line.word(self.first) in _AIMS:
            self.first, self.bare = former.first, False  # 完成3亿元|任务的|78%
            self.roles, self.verb = self.line.roles[self.first : self.last], former.verb
        elif above and self.figures[0].value.kind == "count" and self.roles[:1] in tuple(roles.HEADS):
            self.first, self.bounded = former.first if former.roles else former.at, True
            self.roles = self.line.roles[self.first : self.last]
            self.verb, self.bare = phrases.verb(self), False

    def indicator(self, verb: Extent | None, label: Stretch | None) -> Phrase:
        """What is measured: the words before the figure, the noun that it counts, what is said of it behind.

        `verb` and `label` are what the figures before, or a label in front of them, say for it.
        """
        before = self._before() if self.roles else ()
        value = self.figures[0].value
        if value.unit in ages.UNITS:
            return ages.indicator(
                self.line.text, before, self.noun or ages.noun(self.figures[-1], self.line, self.used, self.end)
            )
        shared = (verb,) if self.joined and verb and not self.verb else ()
        if self.rate is not None:
            return (self.rate,)
        if self.noun is not None:
            last = self.line.roles[self.at - 1 : self.at] if self.body < self.at else ""
            told = last == roles.OF or whose.owned(self) if before and self.verb is None else False
            if told or (last == roles.EQUALS and self.line.word(self.at - 1) == "是"):
                before = ()
            summed, deed = last == roles.ETC, self._deed()
            if last == roles.PLAIN and (who := phrases.who_come(self.line, self.at, self.used, self.end)):
                return (self.noun, *who)
            if not deed and (towards := whose.towards(self)) is not None:
                return (*towards, self.noun)
            return shared + phrases.without_list(self, before, summed=summed) + (self.noun,) + deed
        if not before or (self.roles[0] == roles.PHRASAL and phrases.aside(self)):
            if label is not None:
                return phrases.phrase(label)
            return () if self.change.trend else self._behind()
        if self.bare:
            return shared + before + (phrases.phrase(label) if label is not None else self._behind())
        told = self.used < self.end and value.kind in nouns.COUNTED and not self.line.text.endswith(_PARTY, *before[-1])
        return shared + before + (self._deed() if told else ())

    def _before(self) -> Phrase:
        """What the words before the figure say is measured: nothing, if a place of a list, 年均, a single character."""
        if self.issues or (self.listed is not None and self.roles in _ALONE):
            return ()
        if self.change.trend is not None and not self.roles.strip(roles.MEAN):  # 年均|增长13.5%
            return ()
        (start, end), text = self.span(), self.line.text
        if self.bounded:
            return ((start, end),)
        if self.figures[0].value.unit == "倍" and self.line.roles[self.at - 1] == roles.OF and self._equals():
            return ()
        if end - start == 1:
            return ((start, end),) if text[start] in _PAID and self._each() else ()
        if is_scrap(text, start, end):
            return ()
        if text.endswith(_LYING, start, end) and self.line.roles[self.used : self.used + 1] == roles.OF:
            return (next((end - len(word), end) for word in _LYING if text.endswith(word, start, end)),)
        if text.endswith(_PARTY, start, end):
            return ((end - len(_PARTY), end),)
        return ((start, end),) if phrases.whole(self.roles) else phrases.phrase(self)

    def _equals(self) -> bool:
        """Whether the figures tell how many times another one what is told before is: 是协议目标的|2倍."""
        return roles.EQUALS in self.line.roles[self.body : self.first]

    def _each(self) -> bool:
        """Whether the figure is a sum of money told for each of some: 每户|补1万元."""
        money = self.figures[0].value.kind == "money"
        return money and not {roles.EVERY, roles.MEAN}.isdisjoint(self.line.roles[self.body : self.first])

    def _behind(self) -> Phrase:
        """What the words behind the figure say is measured; before a further figure only a deed or a measure does."""
        first, last = self.used, self.end
        if first == last and self.figures[-1].value.kind == "money":
            found = _BETWEEN.match(self.line.roles, first)
            last = found.end() if found else last + (first < len(self.line.roles) and self.line.word(first) in _AIMS)
        of, listed = (self.line.roles.find(role, first, last) for role in (roles.OF, roles.LISTED))
        if 0 <= of < listed and self.bare and self.roles and self.figures[-1].value.kind in nouns.COUNTING:
            last = listed  # 年产|6吨|蜂蜜的加工厂、…
        behind = self.line.text[slice(*self.line.span(first, last))]
        if behind.startswith(_STEPS):
            return ()
        figure = self.figures[-1]
        if self._issue(figure, first) or behind.strip(".… ") in ("", "中", "里", figure.value.per):
            return ()
        return phrases.phrase(Stretch(self.line, *phrases.trim(self.line, first, last)))

    def _deed(self) -> Phrase:
        return phrases.deed(self.line, self.used, self.end, _TAIL) if self.used < self.end else ()

    def item(self, opened: Opening, label: Stretch | None, verb: Extent | None) -> Extent | None:
        """What is counted: the noun behind the figure, else that before it, else that of its label or subject.

        `verb` is that of the figures before, which a list goes on to govern: 捐赠彩超1台、除颤仪3台.
        """
        figure, noun = self.figures[0], self.noun
        if noun is not None:
            return nouns.without_measure(self.line, self.used, noun) if figure.value.kind in nouns.COUNTED else noun
        if self.change.trend is not None:
            return None
        told = self._told_of or self.issues
        counting = figure.value.kind in nouns.COUNTING and not told
        found = nouns_before.before(figure, self, listed=self.joined and verb is not None) if counting else None
        if found is not None or not self.bare:
            return found
        subject, unit = opened.subject, figure.value.unit
        if subject and unit and self.line.text.endswith(unit, *subject):
            return subject
        return nouns_before.before(figure, label) if counting and label is not None else None

    @property
    def issues(self) -> bool:
        """Whether the figures only count the offices that have issued the paper behind them: 5部门|《关于…的通知》."""
        return self._issue(self.figures[-1], self.used)

    def _issue(self, figure: Mention[Any], used: int) -> bool:
        return figure.value.unit in _OFFICES and self.line.roles[used : used + 1] == roles.WORK

    @property
    def _told_of(self) -> bool:
        """Whether 的 stands before the figures, which are told of themselves: 以党员为主的|6组."""
        string = self.line.roles
        of = self.body < self.at and string[self.at - 1] == roles.OF
        return of and string.find(roles.STARTING, self.body, self.at) < 0


def wordings(line: Line, body: int) -> list[Wording]:
    """The words around each group of figures of a clause, which says something from the unit `body` on."""
    found: list[Wording] = []
    each = body > 0 and line.roles[body - 1] in roles.NAMED
    for group in groups(line):
        if not found:
            found.append(Wording(line, group, body, each=each))
            continue
        former = found[-1]
        listed = line.roles[former.end : former.end + 1] == roles.LISTED
        words = Wording(line, group, max(former.used, former.end) if listed else former.used, each=each)
        former.take_noun(words)
        words.take_bound(former)
        found.append(words)
    return found
