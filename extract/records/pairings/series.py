"""Series of couples with any short word between the two, where a programme has the first help the last."""

from typing import Literal

from extract.records.pairings.couples import between, couples
from extract.records.pairings.doubts import ONE_OFF, is_doubtful, is_one_off, is_supposed
from extract.records.pairings.natures import by_programme
from extract.records.pairings.regions import areas_of
from extract.records.pairings.relations import CONTEST, LINES, is_contest, is_denied, is_of_lines, is_wished
from extract.records.pairings.sides import Side
from extract.records.pairings.statements import Statement
from extract.records.view import ArticleView, SentenceView
from extract.rules.rule import Match, Rule
from extract.text.patterns import late
from extract.text.span import Span

_ADVERB = "(?:则|也|又|还|仍|继续|就|都|正?在|单独|主动|一家|共同|合力|联手|{date}起?|去年|今年){0,2}"
_HELPS = (
    "(?:(?:负责|承担)?(?:对口|结对|定点|挂钩|组团)?(?:帮扶|支援|援建|帮带|援助|帮助)|对口|包[联抓保扶干]|管着|帮着|接手"
    "|合?包|合?帮|[援扶助带联管]|承包|负责|承建|转帮|续帮|改帮)"
)
"""What the first of a couple does to the other."""
_JOINS = "(?:对[接应]?|配|牵手|携手|结对|挂钩|联系|去了|的?担子[则就]?(?:在|是)|[与同跟]|[—–]{1,2}|-|→|->)"
"""What stands between the two of a couple, and does not tell who helps."""
_LINK = rf"{_ADVERB}(?:{_HELPS}|{_JOINS})"
_ORDER = "的(?:结对|对口|帮扶|协作)(?:帮扶|支援|协作)?(?:安排|关系|任务|分工|格局)"
"""Behind a series, what it is called as a whole: 按甲区帮扶乙县、丙区帮扶丁县的结对安排."""
_BARE = late("[与同跟—–-]+")
"""What also joins those who sign, meet or play: a series of them is one of ties only where nothing else is told."""
_HELPING = late(rf"{_HELPS}$")
MAY_TIE = (
    *(
        "结对",
        "结了对",
        "结上对",
        "结成对",
        "对子",
        "对接",
        "对口",
        "帮扶",
        "援建",
        "支援",
        "协作",
        "一对一",
        "亲戚",
        "亲家",
    ),
    *("担子", "援疆", "援藏", "援青", "责任田", "谁帮谁", "分工"),
)
"""What a text speaks of in front of a series."""
_TIED = late("|".join(MAY_TIE))
_NAMED = late("结对(?:帮扶)?|对子|对接|对口(?:支援|帮扶|协作|合作|援建)|帮扶|援建|支援|(?:东西部?|扶贫|山海)+协作|协作")
"""Of these, the words for the tie itself."""
_NEAR, _LEAD = 200, 40
"""So many characters before a series they stand; and where nothing but 与 or a dash joins the two."""
_ALONE = late("[。;\n]|[,](?:[均都已各一]|每年|$)|、?等|$")
"""Behind a series, that no more is told of the couples than that they are."""
_COUPLES = late(r"等(?:\d+|[两二三四五六七八九十]+)对(?:结对)?(?:县|区|市|旗|乡|镇|村|州)[^,。;]*$")
"""How a series ends whose couples are counted: 等8对县(市、区)."""
_LEADS = late(
    rf"{_TIED.pattern}|安排|任务|名单|如下|一览|关系|[市区县旗州]{{2}}|[省市区县旗州镇乡村](?:[与和同跟]|之间)|目前|现在|今年|同时|其中|街道|乡镇|镇街|落到"
)
"""What a clause in front of a series speaks of that leads to ties."""
_CLAUSE = late("[^,:;]*(?=[,:])")
_COUPLE = late(f"[市区县旗州省镇乡道]{_LINK.replace('{date}', '')}")
"""In the first clause of its sentence, that the series begins with it."""
_HEADS = "。:\n"
"""What stands in front of a sentence of which a series is, or of what follows its colon."""
_STARTS = frozenset("。:;,—–\n ")
_LONGEST = 60
"""So many characters around a couple of a series are looked at for the next one."""


def may_stand_in(view: ArticleView, sentence: SentenceView) -> bool:
    """Whether words of ties stand near enough before a sentence, or in it, for a series that it has."""
    start, end = sentence.start, sentence.end
    head = 1 + max(view.text.rfind(mark, 0, start) for mark in _HEADS)
    return _TIED.search(view.text, max(view.article.start, head - _NEAR), end) is not None


def in_series(match: Match) -> list[Statement] | None:
    """甲区对乙县,丙区接手丁县: couples that a programme ties the same way round, or of towns in a text on ties."""
    if not _is_sure(match):
        return None
    sides: list[Side] = [link.value for link in match.mentions("chain") if link.kind.startswith("side")]
    if any(side.groups for side in sides):
        return None
    found = couples(match, _couple) or []
    if match.has("open") and not _are_counted(match):
        del found[-1:]  # of the last couple something else is told
    if any(all(len(side.units) > 1 for side in one.sides) for one in found):
        return None  # 甲区、乙区对口帮扶丙县、丁县
    gaps = [between(one.sides) for one in found]
    links = [match.text[slice(*gap)] for gap in gaps]
    if not (len(found) > 1 or (found and _has_like(match, links[0]))):
        return None
    helping = [_HELPING.search(link) for link in links]
    bare = any(map(_BARE.fullmatch, links))
    donors = {_donor(one, said is not None) for one, said in zip(found, helping, strict=True)}
    if len(donors) != 1 or not _is_told(match, _LEAD if bare else _NEAR) or (bare and not _is_all(match)):
        return None
    (donor,) = donors
    named = _named(match)
    if donor is False or (donor is None and not named) or (donor == 1 and any(helping)):
        return None
    return [
        Statement(one.sides, donor, Span(gap.end - len(said[0]), gap.end) if said else named or gap, None)
        for one, gap, said in zip(found, gaps, helping, strict=True)
    ]


def _donor(one: Statement, helping: bool) -> int | Literal[False] | None:
    """Who helps of a couple, None where the article must tell it of two towns; False where they are no such two."""
    told = by_programme(*one.sides)
    if told is not None:
        return told
    first, second = one.sides
    if not second.of_towns or areas_of(second):
        return False
    if helping:
        return 0 if areas_of(first) or first.of_towns else False
    return None if first.of_towns and not areas_of(first) else False


def _is_sure(match: Match) -> bool:
    """Whether the words in front of a series lead to ties, and to no contest, line of traffic, plan or single act."""
    start = match.span().start
    lead = match.text[1 + max(match.text.rfind(mark, 0, start) for mark in "。\n") : start]
    if is_contest(match) or is_doubtful(match) or is_one_off(match) or is_of_lines(match) or is_supposed(lead):
        return False
    clause = _CLAUSE.match(lead)
    own = clause[0] if clause and not _COUPLE.search(clause[0]) else ""
    beside = any(words.search(lead) for words in (CONTEST, LINES, ONE_OFF))
    return not beside and (not own.strip("由其中") or _LEADS.search(own) is not None)


def _couple(match: Match, _: int | None, first: Side, second: Side) -> list[Statement] | None:
    """A couple as it stands, whatever is between the two."""
    if is_denied(match) or is_wished(match):
        return None
    return [Statement((first, second), None, match.span(), None)]


def _has_like(match: Match, link: str) -> bool:
    """Whether a couple that alone makes a sentence follows or precedes one with the same word, behind a semicolon."""
    start, end = match.span()
    text, whole = match.text, match.context.sentence.paragraph
    before = text[max(whole.start, start - _LONGEST) : start].rpartition(";")
    behind = text[end : min(whole.end, end + _LONGEST)]
    earlier = bool(before[1]) and not before[2].strip() and link in before[0].rpartition(";")[2]
    return earlier or (behind.startswith(";") and link in behind[1:].partition(";")[0])


def _head(match: Match) -> int:
    """Where the sentence begins of which a series is, or what follows its colon."""
    start = match.span().start
    return 1 + max(match.text.rfind(mark, 0, start) for mark in _HEADS)


def _is_told(match: Match, near: int) -> bool:
    """Whether the text speaks of ties so near before a series."""
    floor = max(match.context.article.article.start, _head(match) - near)
    return _TIED.search(match.text, floor, match.span().start) is not None


def _named(match: Match) -> Span | None:
    """The last words for the tie itself right before a series."""
    named = [*_NAMED.finditer(match.text, max(0, _head(match) - _LEAD), match.span().start)]
    return Span(*named[-1].span()) if named else None


def _is_all(match: Match) -> bool:
    """Whether a clause begins with a series, and no more is told of those in it."""
    start, end = match.span()
    alone = _are_counted(match) or _ALONE.match(match.text, end) is not None
    return match.text[start - 1] in _STARTS and alone


def _are_counted(match: Match) -> bool:
    """Whether a series ends with how many couples there are."""
    return _COUPLES.search(match.text, *match.span()) is not None


IN_SERIES = "pairing.in-series"

SERIES: tuple[Rule[list[Statement]], ...] = (
    Rule(
        IN_SERIES,
        (
            *(
                "对",
                "援",
                "包",
                "帮",
                "管",
                "助",
                "接手",
                "负责",
                "牵手",
                "携手",
                "结对",
                "挂钩",
                "联系",
                "担子",
                "去了",
                "配",
            ),
            *(f"{kind}{word}" for kind in "市区县旗州省" for word in "与同跟—–-→联扶带"),
        ),
        rf"(?P<chain>{{side}}{_LINK}{{side}}(?:(?:[,;]{{side}})?{_LINK}{{side}}){{0,60}})(?=[;,。、等]|{_ORDER}|$|(?P<open>[^\m]))",
        in_series,
        accepts=(
            "区县[对接|relation]做到了全覆盖。[金平区|donor]对向阳区,龙湖区对工农区,澄海区对萝北县,均已签约。",
            "谁帮谁,早有分工。[北京|donor][对|relation]玉树州,[上海|donor][管着|relation]果洛州,[天津|donor][接手|relation]黄南州。",
            "[对口支援|relation]任务分到各省:[山西|donor]的担子在阜康市,河南的担子则在哈密市。",
            "把[对子|relation]结实。县区之间照原安排不动:[历下区|donor]—永顺县、历城区—龙山县。",
            "[结对|relation]关系大体没动。[历下区|donor]与永顺县,章丘区与花垣县。",
            "[结对|relation]联动聚合力。[历下区|donor]与永顺县、章丘区与花垣县等8对县(市、区)建立用工信息通报机制。",
        ),
        rejects=(
            "金平区对向阳区,龙湖区对工农区,澄海区对萝北县。",
            "区县对接做到了全覆盖。篮球赛上金平区对向阳区,龙湖区对工农区。",
            "结对关系大体没动。历下区与永顺县、章丘区与花垣县签订了购销合同。",
            "结对关系大体没动。历下区与永顺县、章丘区与花垣县等8对选手打了乒乓球。",
            "结对方案还在讨论,设想是历下区对永顺县,章丘区对花垣县。",
            "结对以来新开班线:历下区—永顺县,章丘区—花垣县。",
            "结对之外,抗洪那几天历下区支援永顺县,章丘区支援花垣县。",
            "区县对接做到了全覆盖。金平区对龙湖区,澄海区对潮阳区。",
        ),
        core=rf"{_LINK}{{side}}(?:[,;]{{side}})?{_LINK}{{side}}|(?:^|[:;,—\s]){{side}}{_LINK}{{side}}",
    ),
)
