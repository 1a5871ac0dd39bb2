"""Where an article is at home: what 我省, 全县, 我院 and 该校 stand for, and which other region it is about."""

import re
from bisect import bisect_left
from collections import Counter
from functools import cached_property
from operator import attrgetter
from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.organisation import Organisation, OrganisationKind
from extract.mentions.place import Place
from extract.mentions.places.table import bare_name
from extract.records.levels import is_called, province
from extract.records.parties import Parties
from extract.records.view import ArticleView
from extract.text.patterns import late
from extract.text.span import Span

SELF = late(
    r"(?P<whose>我们?|本|全|该)(?:(?P<region>地区|[省市州县区盟旗])(?!级|域|委|里|内|长|场|民)"
    r"|(?<!全)(?P<body>[院校园](?!区|落|子|士|系|友|林|[内外](?!.?科|分泌)|级|长(?!期))|集团|公司|协会|商会|(?<=我们)(?:医院|学校)))"
    r"|该(?P<village>村(?![民庄落里])|社区|镇|乡(?!亲|土)|街道)|贵(?P<yours>[省市县区旗盟])(?!港|阳)|(?P<pair>甲、乙)双方|(?P<party>[甲乙丙丁]方)(?!的)|(?P<inner>[省市州县])内(?=\d)|(?:(?<![^,;。:!?\n“])|(?<=其中)|(?<=年起))(?P<bare>集团|公司|学校|医院)(?=[^,。;]{0,6}(?:[与同]|定点|对口|结对|帮扶|支援|[牵携]手))"
)
"""Words that name a region or body of the article's own, or the one named last, without its name: 我省, 全市, 该院.

At the start of a clause on a tie the bare word does: 集团定点帮扶甲县. In an agreement it may be 甲方.
"""

_ADDRESSED = late(r"^[^\n:。]{2,40}:$", re.MULTILINE)
"""A line that says whom a letter is for."""
_SCHOOLS = ("校", "小学", "中学", "大学", "学院", "高中", "教育中心", "职教中心")
_ENDS = {
    "校": (*_SCHOOLS, "小", "中"),
    "学校": _SCHOOLS,
    "集团": ("集团", "集团公司", "集团有限公司", "集团有限责任公司"),
}
"""How the name of a body ends that is spoken of in this way, where it does not end in the word itself."""
_UNNAMED: dict[str, OrganisationKind] = {"我院": "hospital", "我校": "school"}
"""What a body calls itself that is known by no name."""
_WHOLE_BODIES = ("总行", "全行", "该行", "我行", "本行", "总部", "集团", "总公司", "全系统")
"""What a body calls itself whose parts are spread over the country."""
_WHERE = frozenset("在到来赴进")
"""Before the word for a body, what makes it a place where others meet: 仪式在我院举行."""
_NO_CITY = frozenset("华日宾省市州盟县区旗乡镇村校院厂")
"""What 来 and 在 go on with that stands for no city, but for China or something else: 来华, 来日, 来宾, 在镇召开."""
_SENTENCE = "。!?\n"
_LONGEST = 400
"""How far the ends of a sentence are looked for."""
_SHORT = 5
"""Letters of a name at most that others of its kind end in: 县人民医院."""
_start = attrgetter("start")


class Homes:
    """The regions and bodies of an article, for words that name one without saying its name."""

    def __init__(self, view: ArticleView) -> None:
        self._text = view.text
        self._article = view.article
        self._metadata = view.metadata
        self._places = view.of("place")
        self._bodies = view.of("organisation")
        self._regions: dict[str, list[Mention[Place]]] = {}
        self._meant: dict[str, Place | None] = {}
        self._fits: dict[str, list[Mention[Organisation]]] = {}
        self._own: dict[str, Mention[Organisation] | None] = {}
        self._parties = Parties(view)

    def mentions(self, start: int, end: int) -> list[Mention[Any]]:
        """The words in `text[start:end]` that stand for a region or body, as mentions of it.

        A place in the name of a body follows it, as a mention of the same characters.
        """
        found: list[Mention[Any]] = []
        for word in SELF.finditer(self._text, start, end):
            if word["pair"]:
                ones = ((word.start(), "甲方"), (word.start() + 2, "乙方"))
                known = ((at, self._parties.regions.get(party)) for at, party in ones)
                found += [Mention("place", at, at + 1, place, "place.self") for at, place in known if place]
                continue
            if word["party"]:
                party = self._parties.bodies.get(word["party"])
                found += [Mention("organisation", *word.span(), party, "organisation.self")] if party else []
                place = self._parties.regions.get(word["party"])
                found += [Mention("place", word.start(), word.end(), place, "place.self")] if place else []
                continue
            if word["yours"] or word["village"]:
                place = (
                    self._addressed(word["yours"]) if word["yours"] else self._last_town(word["village"], word.start())
                )
                found += [Mention("place", word.start(), word.end(), place, "place.self")] if place else []
                continue
            if word["region"] or word["inner"]:
                place = self._region(word["whose"], word["region"] or word["inner"], word.start())
                if place:
                    found.append(Mention("place", word.start(), word.end(), place, "place.self"))
                continue
            body = self._body(word["whose"], word["body"] or word["bare"], *word.span())
            if body:
                found.append(Mention("organisation", word.start(), word.end(), body.value, "organisation.self"))
                places = self._places.within(body.start, body.end)
                found += (Mention("place", word.start(), word.end(), place.value, "place.self") for place in places)
            elif word[0] in _UNNAMED:
                unnamed = Organisation(word[0], _UNNAMED[word[0]])
                found.append(Mention("organisation", word.start(), word.end(), unnamed, "organisation.self"))
        return found

    def own(self, letter: str) -> Place | None:
        """The region of the article's own that a letter stands for: 县 of a 县委书记 whose county is not said.

        Of a zone that is no district (综合保税区) nobody is called 区委书记.
        """
        place = self._region("我", letter, 0)
        return None if place is not None and place.level == "zone" and not place.full.endswith("新区") else place

    def by_letter(self, letter: str) -> Place | None:
        """The city or county that the article names and here calls by a letter of its name: 邮 for 高邮市."""
        if letter in _NO_CITY:
            return None
        fits = (m.value for m in self.common if m.value.level in ("prefecture", "county"))
        named = [place for place in fits if letter in bare_name(place.full)]
        return named[0]._replace(printed=()) if len(named) == 1 else None

    def of_own_body(self, start: int) -> bool:
        """Whether what begins at `start` is counted of a body that needs no region: 总行9个党支部, 集团46个支部."""
        return self._text.endswith(_WHOLE_BODIES, 0, start)

    def joins(self, end: int, start: int) -> bool:
        """Whether no more than a joint stands between two regions of a list: 甲县、乙县和丙县."""
        return self._text[end:start] in ("、", "和", "与", "及")

    def _addressed(self, letter: str) -> Place | None:
        """Whom a letter calls 贵县: the region in the line that it is addressed by (丙县人民政府:)."""
        named = (m.value for m in self._addressees if m.value.full.endswith(letter))
        return next((place._replace(printed=()) for place in named), None)

    def _last_town(self, kind: str, at: int) -> Place | None:
        """该村 and 该镇 are the village and the town of that kind named last."""
        before = self._places.within(self._article.start, at)
        levels = ("village",) if kind == "村" else ("town", "village")
        fits = (m.value for m in before if m.value.level in levels)
        named = [place for place in fits if (place.name if kind == "村" else place.full).endswith(kind)]
        return next(reversed(named), None)

    @cached_property
    def _addressees(self) -> list[Mention[Place]]:
        """The regions in the first line of the article that ends with a colon."""
        line = _ADDRESSED.search(self._text, self._article.start, self._article.end)
        return [] if line is None else self._places.within(*line.span())

    def _region(self, whose: str | None, letter: str, at: int) -> Place | None:
        """该县 is the county named last, 我市 and 全市 the first of the article, 我省 the province that holds it."""
        fits = self._named(letter)
        if whose == "该" and (before := bisect_left(fits, at, key=_start)):
            return self._called(fits[before - 1].value, letter)
        if letter not in self._meant:
            own = self._issuing(letter) or (fits[0].value if fits else None)
            self._meant[letter] = self._called(own, letter) if own else self._holding(letter)
        return self._meant[letter]

    def _issuing(self, letter: str) -> Place | None:
        """The region of the one who issues a document or is the source of the article: 来源:甲市政府办."""
        stated = (*self._metadata.issuers, *filter(None, [self._metadata.source]))
        named = [m.value for body in stated for m in self._places.within(*body.span)]
        fits = {place.full: place for place in named if is_called(place, letter)}
        return next(iter(fits.values())) if len(fits) == 1 else None

    def _named(self, letter: str) -> list[Mention[Place]]:
        """The regions of the kind that a letter tells; 全市 is more often said of a city that holds counties."""
        if letter not in self._regions:
            fits = [m for m in self._places if is_called(m.value, letter)]
            fits = [m for m in fits if m.rule != "place.letter"] or fits  # 援疆 does not make 全区 of a district 新疆
            fits = [m for m in fits if m.start not in self._firms] or fits  # 杭州某某有限公司 does not make it 我市
            wide = [m for m in fits if m.value.level == "prefecture"] if letter == "市" else []
            self._regions[letter] = (wide and self._holders(wide)) or fits
        return self._regions[letter]

    def _holders(self, cities: list[Mention[Place]]) -> list[Mention[Place]]:
        """The cities, or those of them that hold the counties of the article where the first holds none.

        A guest's city is told before that of the paper: 甲市客商来访,走进丙县、丁县,与我市签约.
        """
        counties = {m.value.code for m in self._places if m.value.level == "county"}
        held = Counter(code[:4] for code in counties if code)
        if held[_prefecture(cities[0])] or not held:
            return cities
        return [city for city in cities if held[_prefecture(city)] > 1] or cities

    @cached_property
    def _firms(self) -> frozenset[int]:
        """Where the names of companies begin."""
        return frozenset(body.start for body in self._bodies if body.value.kind == "company")

    def _called(self, meant: Place, letter: str) -> Place:
        """A region by the name that the article uses, if that tells its kind, else by its full name."""
        names = (m.value.name for m in self._named(letter) if m.value.full == meant.full)
        name = next((name for name in names if name.endswith(letter)), meant.full)
        return meant._replace(name=name, printed=())

    def _holding(self, letter: str) -> Place | None:
        """The province of most places of an article that names none."""
        codes = Counter(m.value.parent_codes[0] for m in self._places if m.value.parent_codes)
        if letter != "省" or not codes:
            return None
        return province(min(codes, key=lambda code: (-codes[code], code)))

    def _body(self, whose: str | None, word: str, start: int, end: int) -> Mention[Organisation] | None:
        """Who is 该院 or 我院: in a bracket behind it, named last, the publisher, or introduced by the article."""
        fits = self._fitting(word)
        before = bisect_left(fits, start, key=_start)
        if self._text.startswith("(", end):
            return next((m for m in fits[before : before + 1] if m.start == end + 1), None)
        if whose == "该":
            clause = max(self._text.rfind(mark, max(start - _LONGEST, 0), start) for mark in f",;{_SENTENCE}")
            last = bisect_left(fits, clause, key=_start)  # 甲医院与该院 is a tie with another one
            return fits[last - 1] if last else None
        if word not in self._own:
            publishers = (m for m in fits if any(m.value.name in self._text[s.start : s.end] for s in self._imprint))
            own = (m for m in fits if not self._is_other(m.value.name) and self._introduces(m, start))
            self._own[word] = next(publishers, None) or next(own, None)
        return self._own[word]

    def _fitting(self, word: str) -> list[Mention[Organisation]]:
        """The bodies that may be spoken of by a word."""
        if word not in self._fits:
            self._fits[word] = [m for m in self._bodies if m.value.name.endswith(_ENDS.get(word, (word,)))]
        return self._fits[word]

    @cached_property
    def _others(self) -> set[str]:
        """What is named in a sentence that speaks of the article's own body: it is another one."""
        text, start, end = self._text, self._article.start, self._article.end
        words = (w for w in SELF.finditer(text, start, end) if (w["body"] or w["bare"]) and w["whose"] != "该")
        spoken = [w.start() for w in words if text[w.start() - 1 : w.start()] not in _WHERE]
        names: set[str] = set()
        done = start
        for at in spoken:
            if at < done:
                continue
            floor, ceiling = max(start, at - _LONGEST), min(end, at + _LONGEST)
            first = max(floor, *(text.rfind(mark, floor, at) + 1 for mark in _SENTENCE))
            done = min((stop for mark in _SENTENCE if (stop := text.find(mark, at, ceiling)) >= 0), default=ceiling)
            names.update(m.value.name for m in self._bodies.within(first, done))
        return names

    def _is_other(self, name: str) -> bool:
        """Whether a name is of another body, which may be told by less of it: 乙县人民医院 of 甲市乙县人民医院."""
        return name in self._others or any(name.endswith(other) for other in self._others if len(other) > _SHORT)

    def _introduces(self, body: Mention[Organisation], at: int) -> bool:
        """Whether a name stands where an article says whose it is: in its title, first paragraph or imprint.

        Not behind the word for the article's own body, `at`, in its paragraph: 我院与甲医院结对,走访了乙医院.
        """
        return any(s.contains(body.span) and not s.start <= at < body.start < s.end for s in self._introductions)

    @cached_property
    def _introductions(self) -> list[Span]:
        paragraphs = self._article.paragraphs
        first = next((p for p in paragraphs if p.role == "body"), None)
        return [*self._imprint, *(Span(p.start, p.end) for p in paragraphs if p is first or p.role == "title")]

    @cached_property
    def _imprint(self) -> list[Span]:
        """The lines that say who published the article: 来源:丙县人民医院."""
        return [Span(p.start, p.end) for p in self._article.paragraphs if p.role == "meta"]

    @cached_property
    def common(self) -> list[Mention[Place]]:
        """A mention of each region above the town, the most frequent first."""
        counts: Counter[str] = Counter()
        first: dict[str, Mention[Place]] = {}
        for mention in self._places:
            if mention.value.level not in ("town", "village", "country"):
                counts[mention.value.full] += 1
                first.setdefault(mention.value.full, mention)
        return [first[full] for full in sorted(first, key=lambda full: (-counts[full], first[full].start))]

    @cached_property
    def couple(self) -> list[Mention[Place]]:
        """The two regions that the article is about: those it names most often, if no third as often; else none."""
        counts = Counter(m.value.full for m in self._places)
        third = self.common[2:3]
        alike = third and counts[third[0].value.full] == counts[self.common[1].value.full]
        return [] if alike else self.common[:2]


def _prefecture(place: Mention[Place]) -> str:
    """What the codes of all divisions of the prefecture begin with that holds a place."""
    return (place.value.code or "")[:4]
