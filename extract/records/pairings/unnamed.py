"""Ties whose sides the words beside them do not name: 自2010年结对以来, 2021年两县结对."""

from extract.records.context import clause_start
from extract.records.pairings.doubts import is_doubtful
from extract.records.pairings.natures import by_programme
from extract.records.pairings.programmes import REGIONS, TIES
from extract.records.pairings.sides import COUPLE, Side
from extract.records.pairings.statements import Statement, state
from extract.records.pairings.wording import ADVERBS
from extract.records.view import SentenceView
from extract.rules.rule import Match, Rule
from extract.text.patterns import late

_AND = late("[与和]|(?<![共协会])同(?![年月时步])")
_TWO_OF = late("两(?:地|(?P<sort>[市县区州旗省]{1,2}|园))")
_TWO_PLACES = late("(?:[两一]|[百千万]|\\d)+余?(?:地|座|个(?!人|家|青|新)|公?里)")
"""What is counted of two regions between them and their tie: 这两个地方, 相距两千公里."""
_ANY_SORT = "协作"
"""What regions also do against crime or for a river, unless the text speaks of help or a programme has one help."""
_TOLD = late(f"{TIES}|东西部|山海|南北|扶贫|共同富裕|乡村振兴|{REGIONS}{{2}}协作")
_NEAR = 120
"""Characters before 两地 in which two regions are named that it most likely stands for."""


def since_then(match: Match) -> list[Statement] | None:
    """自2010年结对以来: the sides are those that the article is about."""
    dated = match.has("since") or match.has("since_lead")
    sentence: SentenceView = match.context.sentence
    if match.has("since_lead") and not sentence.of("place"):  # 结对三年,山海情长。
        return None
    return state(match, None, Side(), Side()) if dated and not _names_sides(match) else None


def tied_regions(match: Match) -> list[Statement] | None:
    """自建立协作关系以来,甲县与乙区的干部越走越亲: two regions named beside the words for a tie, and no third."""
    both: Side | None = match.mention("both").value if match.has("both") else None
    if both and len(both.units) != COUPLE:
        return None
    first, second = both.parted(1) if both else (match.mention("first").value, match.mention("second").value)
    between = [match.text[mention.start : mention.end] for mention in match.mentions("between")]
    alone = all(len(side.regions) == 1 and not side.groups for side in (first, second))
    alone = alone and all(_TWO_PLACES.match(mention) for mention in between)
    if not alone or is_doubtful(match):
        return None
    if match.quote("relation") == _ANY_SORT and by_programme(first, second) is None:
        article = match.context.article.article
        if _TOLD.search(match.text, article.start, article.end) is None:
            return None
    return state(match, None, first, second)


def two_tied(match: Match) -> list[Statement] | None:
    """2021年两县结对: the two are those that the article is about, if they are of the kind that is counted."""
    two = _TWO_OF.search(match.quote())
    dated = match.has("since") or match.has("since_after")
    if two is None or not dated or _names_sides(match):
        return None
    found = state(match, None, Side(), Side()) or []
    for statement in found:
        statement.sort = two["sort"] or ""
        statement.near = _named_near(match)
    return found or None


def _named_near(match: Match) -> tuple[str, ...]:
    """The codes of the regions that the last sentence before the match names which names any, if they are two."""
    sentence: SentenceView = match.context.sentence
    paragraph, start = sentence.paragraph, match.span().start
    named: dict[str, int] = {}
    for mention in match.context.article.within(max(paragraph.start, start - _NEAR), start):
        if mention.kind == "place" and mention.value.code:
            at = match.text.rfind("。", paragraph.start, mention.start)
            named = {code: said for code, said in named.items() if said == at}
            named[mention.value.code] = at
    return tuple(named) if len(named) == COUPLE else ()


def _names_sides(match: Match) -> bool:
    """Whether the words before a tie in its clause join sides that could not be read: 丙县与丁市自2012年结对以来."""
    sentence: SentenceView = match.context.sentence
    end = match.span().start
    joined = _AND.finditer(match.text, clause_start(match.text, sentence.start, end), end)
    return any(not any(m.start <= word.start() < m.end for m in sentence.mentions) for word in joined)


UNNAMED: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.since-then",
        ("结对", "对口", "对子", "扶贫协作", "东西部协作", "牵手以来", "携手以来", "结缘以来"),
        r"(?:自?{since=date}(?:(?:{quantity:count}|两地|双方)?(?:正式|建立|确立|结成|开展|启动|签订|签署){0,2}(?:[新本]一?轮)?)?)?"
        r"(?P<relation>(?:结对|对口)(?:帮扶|协作|支援|合作)?|结[为成][^\m,。;]{0,8}对子|(?:东西部)?扶贫协作|东西部协作|(?:[牵携]手|结缘)(?=以来,(?:两[地市县区州]|双方)?{side}(?:先后|累计|已|共|每年|[向为与和,]|[选调]?派|投入)))"
        r"(?:关系|协议书?)?(?:(?:工作)?(?:正式|全面)?(?:开展|启动|实施){0,2}以来|{since_lead=date}来?(?=,))",
        since_then,
        accepts=(
            "[自2010年结对以来,淄博市先后选派47名干部到石柱县|pairing]挂职。",
            "[自2010年牵手以来,淄博市先后选派47名干部到石柱县|pairing]挂职。",
            "[自2010年9月两地结为帮扶对子以来,淄博市先后选派47名干部到石柱县|pairing]挂职。",
            "[2016年10月两市确立扶贫协作关系以来,济南市派出干部47名到湘西州|pairing]挂职。",
            "[自2010年对口帮扶工作启动实施以来,淄博市先后选派47名干部到石柱县|pairing]挂职。",
        ),
        rejects=(
            "自2010年开展工作以来,淄博市发展很快。",
            "自2010年牵手以来,老郑夫妇从淄博市到石柱县种椒。",
            "自2010年结缘以来,她三次从淄博市到石柱县支教。",
            "自2010年携手以来,淄博市小伙与石柱县姑娘恩爱如初。",
        ),
        priority=-1,
    ),
    Rule(
        "pairing.since-both",
        ("协作", "帮扶", "结对", "牵手"),
        r"(?:^|(?<=[,。;:“说])|(?<=认为|表示|指出)|{since=date})(?:自从?)?(?:正式)?(?:建立|确立|确定|结成|缔结|开展|达成|启动|实施)?"
        r"(?P<relation>(?:东西部|山海|扶贫|对口|结对|协作){0,3}(?:协作|帮扶)|结对|牵手)(?:关系|工作)?(?:开展|启动|实施)?以来,"
        r"(?:{first=side}[与同跟]{second=side}|{both=side})",
        tied_regions,
        accepts=(
            "自建立协作关系以来,[福州市与隆德县|pairing]的干部越走越亲。",
            "调研组认为[东西部协作结对帮扶|relation]以来,[福州市与隆德县|pairing]情谊更深。",
            "[去年9月|since]确定[结对|relation]关系以来,[福州市、隆德县|pairing]互访6次。",
            "会上,福州市与隆德县的干部回顾说,自建立协作关系以来,[福州市与隆德县|pairing]越走越亲。",
        ),
        rejects=(
            "自建立协作关系以来,隆德县水务局与隆德县财政局来往更多。",
            "自建立协作关系以来,福州市、隆德县、岷县来往更多。",
            "开展协作以来,岷县与陇西县两地法院办案提速,岷县与陇西县的河水变清。",
            "开展协作以来,岷县与陇西县的河水变清。",
        ),
        priority=1,
        needs=("以来,",),
    ),
    Rule(
        "pairing.brought-together",
        ("东西部协作", "扶贫协作", "山海协作", "对口支援", "对口帮扶", "对口协作", "结对帮扶"),
        r"{first=side}[与和同]{second=side},?(?!的)(?P<between>[^。;人家]{0,24}?)(?:因为?|由于|通过|借助|在)"
        r"(?P<relation>东西部(?:扶贫)?协作|(?:扶贫|山海)协作|(?:对口|结对)(?:支援|帮扶|协作))(?:中|下|的纽带)?,?(?:{quantity}|[^\m,。;]){0,6}?"
        r"(?:[连联]系?接?在(?:了)?一起|相[连牵]|走[到在]了?一起|[结牵]下?[缘手](?:[,。;]|$))",
        tied_regions,
        accepts=("[福州市与隆德县|pairing],相隔千里,因[东西部协作|relation]紧紧连在一起。",),
        rejects=(
            "福州市与隆德县相隔千里。",
            "福州市与隆德县的一对新人因东西部协作走到一起。",
            "福州市与隆德县,连着两家人,因东西部协作走到一起。",
            "福州市茶商与隆德县果农因东西部协作走到一起。",
            "福州市总工会与隆德县总工会因东西部协作走到一起。",
        ),
        priority=-1,
    ),
    Rule(
        "pairing.two-tied",
        ("结对", "结为", "结成"),
        rf"(?<![\m])(?:{{since=date}},?)?(?:两[地市县区州旗园]|{{quantity:count}})(?:[自从于]?{{since_after=date}}起?)?{ADVERBS}{{0,3}}"
        r"(?P<relation>结对(?:帮扶|协作|共建)?(?:后|以来|(?=[,。;]))|结[为成][^\m,。;]{0,14}?(?:对子|(?:结对|帮扶|协作|共建|对口|合作)[^\m,。;]{0,2}(?:伙伴|亲家|亲戚)|友好[县市区城]{1,2}))",
        two_tied,
        accepts=("福州市与隆德县来往多。[2021年5月两地结对后|pairing],挂职干部来了。",),
        rejects=(
            "福州市与隆德县来往多。2021年5月三地结对后,挂职干部来了。",
            "福州市与隆德县来往多。2021年5月两地结成冷链物流伙伴,挂职干部来了。",
            "福州市与隆德县来往多。2021年5月两地结为亲家,一对新人办了喜酒。",
            "福州市与隆德县来往多。慈溪市干部到过布拖县。2021年5月两地结对后,挂职干部来了。",
            "福州市与隆德县来往多。2021年5月两县结对后,挂职干部来了。",
            "福州市与隆德县来往多。两地结对后,挂职干部来了。",
        ),
        priority=-1,
        needs=("两地", "两市", "两县", "两区", "两州", "两旗", "两园"),
    ),
    Rule(
        "pairing.brought",
        ("让两", "使两", "把两", "将两"),
        r"{since=date}[,:]?[^\m。;]{0,12}?(?:协作|帮扶|支援|对口合作)[^\m。;]{0,4}?[让使把将](?:{quantity}|两[地市县区州省])"
        r"[^\m,。;]{0,6}?(?P<relation>结[成为下上]了?[^\m,。;]{0,8}?(?:对子|亲家|亲戚|关系)|牵手|牵起了?手|结[了下]?缘)",
        since_then,
        accepts=("[2016年10月|since],东西部扶贫协作让两地[结成对子|relation],福州市派出干部47名到隆德县挂职。",),
        rejects=(
            "东西部扶贫协作让两地结成对子。",
            "2016年10月,一场足球赛让两地牵手,福州市派出干部47名到隆德县。",
        ),
        priority=-1,
    ),
)
