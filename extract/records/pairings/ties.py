"""How texts state that two sides are tied, without saying who helps."""

from extract.records.pairings.bodies import tied_of
from extract.records.pairings.statements import (
    Statement,
    both,
    carried,
    couples,
    tied,
    tied_later,
)
from extract.records.pairings.unnamed import since_then, two_tied
from extract.records.pairings.wording import ADVERBS, BEGAN, LEAD, SIGN, TAIL, TIE, TIE_HINT, WITH
from extract.rules.rule import Rule

_SURE = (
    *(
        "结对",
        "结成",
        "结为",
        "结下",
        "结上",
        "结亲",
        "结缘",
        "缔结",
        "认亲",
        "联姻",
        "组队",
        "对口",
        "携手",
        "牵手",
        "手拉手",
        "一对一",
    ),
    *("联建", "共建", "攀亲", "攀上", "亲家", "挂钩", "合作办", "互为", "关系", "签"),
    *("姊妹", "姐妹", "兄弟", "友好", "缘分", "拉起", "亲戚", "娘家", "列为", "定为"),
    *("师徒", "师带徒", "带教", "结了", "结新", "配上", "配成"),
    *("挂上", "挂了钩", "牵上", "牵起", "牵了", "认了", "点对点", "一帮一"),
)
_WORDS = (*_SURE, "帮扶", "帮带", "支援", "协作", "共同体", "联合体", "医联体", "联盟", "校”", '校"')
"""The words of ties; `TIE_HINT` asks for what goes with those that are said of much else."""
_JOINED = "[与同跟和]{side}"
_SAID = rf"(?s:.)*?(?:{TIE_HINT}|签[订署下约]?了?{{work}})"

TIES: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.tied",
        _WORDS,
        rf"{{first=side}}:?{LEAD}{WITH}(?P<second>{{side}}(?(each)(?:,{{side}}){{0,3}})){TAIL}(?:[^\m,。;]{{2,10}}并|签[订署]了?{{work}},?(?:{{quantity}}|双方)?(?:正式|从此|自此|就此|并)?(?=建立|结[成为对])|签[订署下]了?[“\"][^\m,。;”\"]{{2,12}}[”\"],?(?:实行|开展|正式)?)?(?:{TIE}|{SIGN}){BEGAN}",
        tied,
        accepts=(
            "目前,[[昭通市|recipient]共有120所学校与[上海市|donor]98所学校|pairing][结对|relation]。",
            "[闽侯县与隆德县|pairing][自2018年起|since][结成帮扶对子|relation]。",
            "[闽侯县第二中学与隆德县第一中学|pairing]的[牵手|relation]始于[2018年|since]。",
            "[闽侯县与隆德县|pairing][结缘|relation]于[2018年|since]。",
            "[寿光市|donor]、诸城市分别与[云阳县|recipient]、奉节县[结对|relation]。",
            "[长清区第五小学|donor]、历城区第二小学分别与[龙山县第一小学|recipient]、永顺县第三小学[签约|relation]。",
            "[济南第四中学|donor]与[龙山县中学校|recipient]开通直播课堂并[结为兄弟学校|relation]。",
            "[麻章区14家企业同融安县16个村|pairing]签订[《村企共建协议》|relation]。",
            "[闽侯县第二中学跟隆德县第一中学|pairing][结了对子|relation],一所小学也想挂上钩。",
            "[麻章区湖光镇去年就和融安县长安镇|pairing][挂上了钩|relation]。",
            "[闽侯县医院与隆德县医院|pairing][签订整体托管协议|relation]。",
            "2016年,[闽侯县与隆德县|pairing][签下扶贫协作框架协议|relation]。",
            "近年来,[闽侯县与隆德县|pairing]持续深化[东西部协作|relation],来往更多。",
        ),
        rejects=(
            "白云区与罗甸县召开东西部协作联席会议。",
            "海门区与略阳县的企业签约共建产业园。",
            "原拟与平塘县结对,因故作罢。",
            "寿光市、诸城市、青州市分别与云阳县、奉节县结对。",
            "城阳区与陇西县签订《共建产业园框架协议》。",
            "城阳区与陇西县签订扶贫协作协议。",
            "城阳区与陇西县签订扶贫协作框架协议的意向书。",
            "陇西县医院与城阳后勤公司签订食堂托管协议。",
            "陇西县第二中学与城阳区第一中学签订晚托管协议。",
            "陇西县医院与城阳区医院签订设备托管协议。",
            "济南市商贸公司与龙山县茶叶公司签约。",
            "希望闽侯县与隆德县持续深化东西部协作。",
            "李明希望,闽侯县与隆德县深化东西部协作。",
            "慈溪市与布拖县帮扶关系破裂。",
            "慈溪市中医院与布拖县中医院结成服务关系。",
            "慈溪市实验小学与布拖县城关小学结下深厚的友谊关系。",
        ),
        hint=TIE_HINT,
        core=rf"{WITH}{{side}}{_SAID}",
    ),
    Rule(
        "pairing.both",
        _WORDS,
        rf"(?<![与同跟]){{both=side}}{TAIL}(?:{TIE}|{SIGN}){BEGAN}",
        both,
        accepts=(
            "[湖南省人民医院和吐鲁番市人民医院|pairing]的[结对关系|relation]延续至今。",
            "[闽侯县隆德县|pairing]、晋江市岷县[结成对子|relation]。",
            "[闽侯县、隆德县|pairing]两地[结对|relation]以来,互访28次。",
            "[闽侯县和隆德县|pairing]、晋江市和岷县[结成了对子|relation]。",
            "[南明区沙河小学和瓮安县第四小学|pairing]的[“姊妹校”|relation]缘分始于[2019年|since]。",
        ),
        rejects=(
            "湖南省和新疆的结对协作工作会议召开。",
            "某某小学与瓮安县第一小学、瓮安县第四小学缔结姊妹学校。",
            "南明区、瓮安县两地检察院结对。",
            "南明区、瓮安县两地老人结对。",
            "南明区、瓮安县两地结对登记的新人多。",
        ),
        priority=-1,
        hint=TIE_HINT,
        core="{side:list}" + _SAID,
    ),
    Rule(
        "pairing.couples",
        _WORDS,
        rf"(?P<chain>{{side}}{WITH}{{side}}(?:(?:,{{side}})?{WITH}{{side}}){{1,12}})"
        rf"(?:(?P<more>{WITH}[^\m,。;、]{{1,8}})?等(?:{{quantity:count}}[^\m,。;]{{0,6}}?)?)?{TAIL}(?:{TIE}|{SIGN})",
        couples,
        accepts=(
            "[杭州市|donor]与广元市、绍兴市与乐山市的[结对关系|relation]今后保持不变。",
            "[福州市|donor]与定西市、厦门市与临夏州、漳州市与甲地等8对市县一一[结对|relation]。",
        ),
        rejects=("杭州市与广元市、乐山市签署协议。",),
        priority=1,
        hint=TIE_HINT,
        core=rf"{_JOINED}(?:,{{side}})?{_JOINED}",
    ),
    Rule(
        "pairing.tied-later",
        _WORDS,
        rf"{{first=side}}(?:{WITH}|和){{second=side}}(?!的)(?P<between>(?:(?!{{work}})[^。;\n]){{1,40}}?)[,—]"
        rf"(?:{{since_lead=date}},?)?(?:(?:国家|中央|双方)?(?:明确|确定)?(?P<two>{{quantity}}|两[地市县区州省]|双方|彼此)"
        rf"|[可但]?自[打从]?|(?=(?:结对|协作|帮扶|对口)[^\m,。;]{{0,4}}关系)){ADVERBS}{{0,4}}(?:{{since=date}})?{ADVERBS}{{0,2}}{TIE}",
        tied_later,
        accepts=(
            "[闽侯县与隆德县|pairing]相距两千公里,[2017年|since]两地[结成帮扶对子|relation]。",
            "这一年,[闽侯县与隆德县|pairing]互访46批次,[结对关系|relation]越走越亲。",
            "[闽侯县与隆德县|pairing]一个面海、一个靠山,自打[结了对子|relation],来往越来越勤。",
        ),
        rejects=(
            "闽侯县与隆德县召开会议,双方交流了对口帮扶工作。",
            "闽侯县与隆德县相距两千公里,晋安区与岷县也不近,两地结成对子。",
            "闽侯县与隆德县交流频繁,希望两地结成对子。",
            "闽侯县与隆德县来往多年,若两地结对,将更上一层楼。",
            "闽侯县与隆德县的老人见面,两地老人结成亲家。",
            "闽侯县与隆德县举行活动,30对青年牵手。",
            "慈溪市与布拖县商人反目,协作关系破裂。",
            "慈溪市与布拖县商人反目,双方协作关系破裂。",
            "慈溪市与布拖县召开会议,协作关系是主要话题。",
            "慈溪市与布拖县刚刚相识,协作关系无从谈起。",
        ),
        hint=TIE_HINT,
        core=r"{side}[与同跟和]{side}(?!的)[^。;\n]{1,40}[,—](?:{date},?)?"
        r"(?:(?:国家|中央|双方)?(?:明确|确定)?(?:{quantity}|两|双方|彼此)|[可但]?自|(?=结对|协作|帮扶|对口))"
        f"[^。]*?(?:{'|'.join(_WORDS)})",
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
        _WORDS,
        rf"(?<=[,;])(?:{{since_lead=date}})?[起来]?并?{ADVERBS}{{0,3}}{WITH}(?P<second>{{side}}(?:,{{side}}){{0,3}}){TAIL}{TIE}",
        carried,
        accepts=("山南市第二高级中学扩建校舍,2020年起与合肥市第八中学[结成对子|relation]。",),
        rejects=(
            "专家组介绍了情况,与合肥市第八中学结成对子。",
            "合肥市第八中学挂钩共建实训基地。",
            "闽侯县水利局党支部来了,并与隆德县水利局党支部一道走访结对户。",
            "隆德县水利局党支部看望隆德县第二中学,并与闽侯县第一中学结成对子。",
        ),
        priority=-1,
        hint=TIE_HINT,
        core=rf"{WITH}{{side}}{_SAID}",
    ),
    Rule(
        "pairing.since-with",
        ("以来,",),
        rf"(?<!{{side}})(?:自|{{since_lead=date}})[与同和]{{second=side}}{TAIL}{TIE}以来,{{first=side}}",
        tied,
        accepts=("[自2012年|since]与[龙华区|donor]开展[对口帮扶|relation]以来,[紫金县|recipient]引进项目29个。",),
        rejects=("自与龙华区签约以来,紫金县引进项目29个。",),
        priority=1,
        hint=TIE_HINT,
        core=r"(?:自|{date})[与同和]{side}",
    ),
    Rule(
        "pairing.tied-to",
        ("的,还有", "的还有", "的,就是", "的就是", "的,正是", "的正是", "的,是", "的是"),
        rf"[与和同跟]{{first=side}}{TIE}的,?(?:还有|就是|正是|是){{second=side}}(?=[,。;]|$)",
        tied_of,
        accepts=(
            "与[岷县第二中学|recipient][建立帮带关系|relation]的,还有[福州第四十中学|donor]。",
            "跟[岷县第二中学|recipient][结了对|relation]的,是[福州第四十中学|donor]。",
        ),
        rejects=(
            "与岷县第二中学往来的还有福州第四十中学。",
            "与岷县第二中学结了对的是一批教师。",
            "尚未与隆德县结对的,是闽侯县。",
            "与隆德县挂上钩的,是闽侯县的货商。",
            "与隆德县第二中学结对的,是闽侯县第一中学的校友。",
        ),
        hint=TIE_HINT,
    ),
    Rule(
        "pairing.since-then",
        ("结对", "对口", "对子", "扶贫协作", "东西部协作", "牵手以来", "携手以来", "结缘以来"),
        r"(?:自?{since=date}(?:(?:{quantity:count}|两地|双方)?(?:正式|建立|确立|结成|开展|启动){0,2})?)?"
        r"(?P<relation>(?:结对|对口)(?:帮扶|协作|支援|合作)?|结[为成][^\m,。;]{0,8}对子|(?:东西部)?扶贫协作|东西部协作|(?:[牵携]手|结缘)(?=以来,(?:两[地市县区州]|双方)?{side}(?:先后|累计|已|共|每年|[向为与和,]|[选调]?派|投入)))"
        r"(?:关系)?(?:以来|{since_lead=date}来?(?=,))",
        since_then,
        accepts=(
            "[自2010年结对以来,淄博市先后选派47名干部到石柱县|pairing]挂职。",
            "[自2010年牵手以来,淄博市先后选派47名干部到石柱县|pairing]挂职。",
            "[自2010年9月两地结为帮扶对子以来,淄博市先后选派47名干部到石柱县|pairing]挂职。",
            "[2016年10月两市确立扶贫协作关系以来,济南市派出干部47名到湘西州|pairing]挂职。",
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
        "pairing.two-tied",
        ("结对", "结为", "结成"),
        rf"(?<!\m)(?:{{since=date}},?)?(?:两[地市县区州旗园]|{{quantity:count}})(?:[自从于]?{{since_after=date}}起?)?{ADVERBS}{{0,3}}"
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
        "pairing.dashed",
        tuple(f"{tie}{lasting}" for tie in ("协作", "帮扶", "结对") for lasting in ("以来", "已", "进入第", "走过")),
        r"{first=side}[—–]{1,2}{second=side}(?P<relation>(?:东西部|山海|对口|扶贫)?(?:协作|帮扶)|结对)(?=以来|已经?(?:走过|满|有|进入|持续|\d|[一二三四五六七八九十])|进入第|走过)",
        tied,
        accepts=("[慈溪—布拖|pairing][协作|relation]以来,两地来往不断。",),
        rejects=("慈溪—布拖协作会议召开。", "慈溪—布拖协作已开通专车。"),
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
