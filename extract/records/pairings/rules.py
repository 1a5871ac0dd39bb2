"""How texts state that two sides are tied, as rules over their mentions."""

from extract.records.pairings.statements import (
    Statement,
    both,
    carried,
    couples,
    helped,
    helping,
    listed,
    listed_regions,
    part,
    since_then,
    tied,
)
from extract.records.pairings.wording import (
    ADVERBS,
    CLOSED,
    HELPS,
    INSIDE,
    LEAD,
    NO_MEETING,
    NOT_WORK,
    PART,
    PEERS,
    QUOTED,
    SIGN,
    TAIL,
    TIE,
    TURNS,
    WITH,
)
from extract.rules.rule import Rule

LISTED = frozenset(["pairing.listed", "pairing.listed-regions", "pairing.listed-against"])
"""The rules for lists below words that speak of pairing."""

_SURE = (
    *("结对", "结成", "结为", "结下", "结亲", "缔结", "认亲", "联姻", "组队", "对口", "携手", "牵手", "手拉手", "一对一"),
    *("联建", "共建", "攀亲", "攀上", "亲家", "挂钩", "合作办", "互为", "关系", "签"),
    *("姊妹", "姐妹", "兄弟", "友好", "缘分", "拉起", "亲戚", "娘家", "列为", "定为"),
)
_NOUNS = (*_SURE, "帮扶", "帮带", "支援", "协作", "共同体", "联合体", "医联体", "校”", '校"')
_VERBS = (
    *(*_SURE, "建立", "建起", "组建", "组成", "成立", "形成", "确立", "确定", "达成", "开展", "成为"),
    *("东西部", "山海", "南北", "扶贫", "组团", "伙伴"),
)
"""What the words for a tie hold: a verb that is rare, or one as common as 建立 and 开展 with a noun of `_NOUNS`."""

_PARTS = ("对口", "定点", "结对", "挂钩", "包联", "帮扶", "帮带", "支援", "援建", "一对一")

RULES: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.tied",
        _NOUNS,
        rf"{{first=side}}{LEAD}{WITH}(?P<second>{{side}}(?(each)(?:,{{side}}){{0,3}})){TAIL}(?:[^\m,。;]{{2,10}}并|签[订署]了?{{work}},?(?:正式|从此|并)?(?=建立|结[成为对])|签[订署下]了?[“\"][^\m,。;”\"]{{2,12}}[”\"],?(?:实行|开展|正式)?)?(?:{TIE}|{SIGN})",
        tied,
        accepts=(
            "目前,[[昭通市|recipient]共有120所学校与[上海市|donor]98所学校|pairing][结对|relation]。",
            "[闽侯县与隆德县|pairing][自2018年起|since][结成帮扶对子|relation]。",
            "[寿光市|donor]、诸城市分别与[云阳县|recipient]、奉节县[结对|relation]。",
            "[长清区第五小学|donor]、历城区第二小学分别与[龙山县第一小学|recipient]、永顺县第三小学[签约|relation]。",
            "[济南第四中学|donor]与[龙山县中学校|recipient]开通直播课堂并[结为兄弟学校|relation]。",
            "[麻章区14家企业同融安县16个村|pairing]签订[《村企共建协议》|relation]。",
        ),
        rejects=(
            "白云区与罗甸县召开东西部协作联席会议。",
            "原拟与平塘县结对,因故作罢。",
            "寿光市、诸城市、青州市分别与云阳县、奉节县结对。",
            "城阳区与陇西县签订《共建产业园框架协议》。",
            "济南市商贸公司与龙山县茶叶公司签约。",
        ),
        needs=_VERBS,
    ),
    Rule(
        "pairing.both",
        _NOUNS,
        rf"{{both=side}}{TAIL}{TIE}(?:[^\m,。;]{{0,6}}?始[于自]{{since_after=date}})?",
        both,
        accepts=(
            "[湖南省人民医院和吐鲁番市人民医院|pairing]的[结对关系|relation]延续至今。",
            "[南明区沙河小学和瓮安县第四小学|pairing]的[“姊妹校”|relation]缘分始于[2019年|since]。",
        ),
        rejects=("湖南省和新疆的结对协作工作会议召开。",),
        priority=-1,
        needs=_VERBS,
    ),
    Rule(
        "pairing.couples",
        _NOUNS,
        rf"(?P<chain>{{side}}{WITH}{{side}}(?:(?:,{{side}})?{WITH}{{side}}){{1,12}})"
        rf"(?:(?P<more>{WITH}[^\m,。;、]{{1,8}})?等{{quantity:count}}[^\m,。;]{{0,6}}?)?{TAIL}(?:{TIE}|{SIGN})",
        couples,
        accepts=(
            "[杭州市|donor]与广元市、绍兴市与乐山市的[结对关系|relation]今后保持不变。",
            "[福州市|donor]与定西市、厦门市与临夏州、漳州市与甲地等8对市县一一[结对|relation]。",
        ),
        rejects=("杭州市与广元市、乐山市签署协议。",),
        priority=1,
        needs=_VERBS,
    ),
    Rule(
        "pairing.helps",
        ("结对", "对口", "帮扶", "帮带", "支援", "援助", "携手", "牵手", "联姻", "包联", "托管", "挂钩", "联系", "手拉手", "一对一"),
        rf"{{first=side}}(?:受[^,。;]{{1,10}},)?(?:,|{LEAD}|接替{{side}})(?<!的){HELPS}"
        rf"(?=(?P<second>{{side}}(?:(?:,{{side}}){{1,4}}(?=[。;]|$))?)(?(sure){NO_MEETING}|{NOT_WORK})(?P<again>{INSIDE}{{0,5}}(?:{'|'.join(TURNS)}))?)",
        helping,
        accepts=(
            "[天津市|donor]16个区[对口帮扶|relation][甘肃省|recipient]34个县。",
            "[长沙市|donor]、湘潭市分别[对口支援|relation]高昌区、鄯善县。",
            "[三亚市吉阳区|donor]已连续6年[对口帮扶|relation]伊春市铁力市。",
            "30年来,[合肥市|donor][挂钩支援|relation][寿县|recipient]。",
            "电力集团[定点帮扶|relation][陕西省米脂县|recipient]、吴堡县,青海省刚察县、曲麻莱县。",
            "[河海大学|donor]受教育部委派,[对口支援|relation][新疆农业大学|recipient]。",
            "[绍兴市柯桥区|donor]的四个村[“手拉手”带动|relation][仪陇县|recipient]的四个村。",
            "门头沟区[对口帮扶|relation]察哈尔右翼后旗、怀柔区[对口帮扶|relation]四子王旗。",
        ),
        rejects=(
            "山东选派30名医生帮扶酉阳县。",
            "广东的帮扶资金到账。",
            "天津市对口支援黄南州工作座谈会召开。",
        ),
    ),
    Rule(
        "pairing.helps-toward",
        ("对口", "结对", "定点", "托管", "组团", "一对一"),
        rf"{{first=side}}{LEAD}[对向](?P<second>{{side}}){INSIDE}{{0,5}}(?:开展|实施|进行)(?:了)?"
        rf"(?P<relation>{QUOTED}(?:对口|结对|定点|托管|组团式?|一对一){CLOSED}(?:医疗|教育)?(?:帮扶|支援|帮带|协作)){NOT_WORK}",
        helping,
        accepts=(
            "[常州市第二人民医院|donor]、常州市妇幼保健院携手对[旬阳市人民医院|recipient]开展[“组团式”帮扶|relation]。",
        ),
        rejects=("常州市专家对旬阳市人民医院开展业务指导。",),
    ),
    Rule(
        "pairing.helped-by",
        ("结对", "对口", "帮扶", "帮带", "支援", "包联", "托管"),
        rf"{{first=side}},?{LEAD}由{{second=side}}(?:{ADVERBS}{{0,5}}){HELPS}",
        helped,
        accepts=("[略阳县12所幼儿园由如东县9所幼儿园|pairing][结对帮带|relation]。",),
        rejects=("资金由如东县拨付。",),
        priority=1,
    ),
    Rule(
        "pairing.helped-of",
        ("结对", "对口", "帮扶", "支援", "包联", "托管"),
        rf"由{{first=side}}(?:{ADVERBS}{{0,5}}){HELPS}的{{second=side}}",
        helping,
        accepts=("由[中交集团|donor][定点帮扶|relation]的[泸水市|recipient]、福贡县增收。",),
        rejects=("由专家帮扶的泸水市果农增收。",),
        priority=1,
    ),
    Rule(
        "pairing.part-of",
        _PARTS,
        rf"{{first=side}}(?:[^\m。;]{{0,12}}?,)?{ADVERBS}{{0,3}}[^\m,。;不未]{{0,3}}?(?:是|为|成为|成了){{second=side}}的{PART}"
        rf"(?:(?P<helps>单位|方)|(?P<helped>对象|点|县|村|地区|乡|镇)|{PEERS})",
        part,
        accepts=(
            "[岷县中医院|recipient]如今是[福州市中医院|donor]的[对口支援|relation]医院。",
            "[临潭县第二中学|recipient]正式挂牌,成为[济南第三中学|donor]的[结对帮扶|relation]校。",
            "[鲁中集团|donor]是[岷县|recipient]的[定点帮扶|relation]单位。",
        ),
        rejects=("岷县中医院不是福州市中医院的对口支援医院。", "岷县是甘肃省的重点帮扶县。"),
        priority=1,
    ),
    Rule(
        "pairing.part-is",
        _PARTS,
        rf"{{first=side}}的{PART}(?:(?P<helps>对象|点|县|村|地区)|(?P<helped>单位|方)|{PEERS})"
        r"[^\m,。;]{0,3}?{quantity}?(?:是|为|包括|:){second=side}",
        part,
        accepts=(
            "[福州市中医院|donor]的[帮扶|relation]对象为[岷县中医院|recipient]。",
            "[岷县|recipient]的[定点帮扶|relation]单位有3个:[鲁中集团|donor]、华北电力大学和泉城银行。",
        ),
        rejects=("福州市的帮扶单位考核结果为优秀。",),
        priority=1,
    ),
    Rule(
        "pairing.toward",
        _PARTS,
        rf"{{first=side}}对{{second=side}}的{PART}(?!对象|单位|医院|学校|格局){NOT_WORK}",
        helping,
        accepts=("[常州市局前街小学|donor]对[旬阳市城关小学|recipient]的[结对帮扶|relation]从一堂网课开始。",),
        rejects=("常州市对旬阳市的帮扶资金到账。", "常州市对旬阳市的帮扶工作有序推进。"),
        priority=1,
    ),
    Rule(
        "pairing.entered",
        _PARTS,
        rf"{{first=side}}被{{second=side}}(?:纳入|列为|列入|确定为|定为)了?[“\"]?{PART}",
        helped,
        accepts=("[岷县第三小学|recipient]被[福州市鼓楼小学|donor]列为[结对帮扶|relation]学校。",),
        rejects=("岷县第三小学被福州市鼓楼小学邀请交流。",),
    ),
    Rule(
        "pairing.helped-is",
        ("帮扶的", "支援的", "援建的", "帮带的", "结对的"),
        rf"{{first=side}}(?:{ADVERBS}{{0,3}}|从?{{since=date}}){PART}的[县区市乡镇村校院][^\m,。;]{{0,3}}?,?(?:分别)?(?:是|为|叫|有){{second=side}}",
        helping,
        accepts=("[西南铁路集团|donor]从[2015年开始|since][定点帮扶|relation]的村,是[岷县清水镇三合村|recipient]。",),
        rejects=("西南铁路集团帮扶的村有了变化。",),
        priority=1,
    ),
    Rule(
        "pairing.tied-to",
        _NOUNS,
        rf"[与和同跟]{{first=side}}{TIE}的,?(?:还有|就是|正是|是|为){{second=side}}",
        tied,
        accepts=("与[岷县第二中学|recipient][建立帮带关系|relation]的,还有[福州第四十中学|donor]。",),
        rejects=("与岷县第二中学结对的学校是福州市的名校。",),
        needs=_VERBS,
    ),
    Rule(
        "pairing.against",
        ("结对", "帮扶", "协作"),
        rf"(?P<chain>{{side}}(?:对{{side}}){{1,12}})(?=的[^\m。;,]{{0,2}}?(?P<relation>结对|帮扶|协作){NOT_WORK})",
        couples,
        accepts=("在[庄浪县|recipient],[南开区已形成9个街道对9个乡镇|pairing]的[帮扶|relation]格局。",),
        rejects=("9个街道对9个乡镇的道路作了养护。",),
    ),
    Rule(
        "pairing.since-tied",
        ("结对的", "帮扶的", "协作的"),
        r"{since=date}[起来]*(?P<relation>(?:对口)?(?:结对|帮扶|协作)(?:帮扶|协作)?)的{first=side}[与同]{second=side}",
        tied,
        accepts=("[自2018年起|since][结对|relation]的[慈溪市与布拖县|pairing]签下协议。",),
        rejects=("自2018年起建设的慈溪市与宁波市公路通车。",),
        priority=1,
    ),
    Rule(
        "pairing.carried",
        _NOUNS,
        rf"(?<=[,;])(?:{{since_lead=date}})?[起来]?{ADVERBS}{{0,3}}{WITH}{{second=side}}{TAIL}{TIE}",
        carried,
        accepts=("山南市第二高级中学扩建校舍,2020年起与合肥市第八中学[结成对子|relation]。",),
        rejects=("专家组介绍了情况,与合肥市第八中学结成对子。", "合肥市第八中学挂钩共建实训基地。"),
        priority=-1,
        needs=_VERBS,
    ),
    Rule(
        "pairing.listed-regions",
        ("—", "–"),
        r"(?P<chain>{side}(?:[—–]{1,2}{side}){2,24})(?=[;,。、(]|$)",
        listed_regions,
        accepts=("县区[结对|relation]关系。[南开区|donor]—庄浪县、津南区—夏河县、滨海新区—合作市。",),
        rejects=("南开区—庄浪县、津南区—夏河县。", "县区结对情况。天津—兰州、天津—天水航线开通。"),
    ),
    Rule(
        "pairing.listed-against",
        ("对",),
        r"(?P<chain>{side}对{side}(?:(?:[,;]{side})?对{side}){1,24})(?=[;,。、]|$)",
        listed_regions,
        accepts=(
            "区县[结对|relation]关系:[福田区|donor]对道里区,南山区对松北区。",
            "继续推行“一对一”[结对|relation],[南山区|donor]对南康区、宝安区对寻乌县、光明区对信丰县。",
        ),
        rejects=("福田区对道里区,南山区对松北区。", "区县结对赛事:福田区队对道里区队,南山区队对松北区队。"),
    ),
    Rule(
        "pairing.listed",
        ("—", "–"),
        r"{first=side}[—–]{1,2}{second=side}(?=[;,。、(]|$)",
        listed,
        accepts=("学校结对情况。[津南区6所学校—夏河县8所学校|pairing]。",),
        rejects=("津南区6所学校—夏河县8所学校。",),
    ),
    Rule(
        "pairing.since-then",
        ("结对", "对口", "对子", "扶贫协作", "东西部协作"),
        r"(?:自?{since=date}(?:(?:{quantity:count}|两地|双方)?(?:正式|建立|确立|结成|开展|启动){0,2})?)?"
        r"(?P<relation>(?:结对|对口)(?:帮扶|协作|支援|合作)?|结[为成][^\m,。;]{0,8}对子|(?:东西部)?扶贫协作|东西部协作)"
        r"(?:关系)?(?:以来|{since_lead=date}来?(?=,))",
        since_then,
        accepts=(
            "[自2010年结对以来|pairing],淄博市先后选派47名干部到石柱县挂职。",
            "[自2010年9月两地结为帮扶对子以来|pairing],淄博市先后选派47名干部到石柱县挂职。",
            "[2016年10月两市确立扶贫协作关系以来|pairing],济南市派出干部47名到湘西州挂职。",
        ),
        rejects=("自2010年开展工作以来,淄博市发展很快。",),
        priority=-1,
    ),
)
