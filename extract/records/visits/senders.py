"""The ways in which a sentence states a trip of those whom a body sends, or of the body itself."""

from extract.lexicons import load
from extract.mentions.trips import SEE, SIGHTS
from extract.records.visits.nameless import counted
from extract.records.visits.sent import abroad, specialists, toured
from extract.records.visits.statement import Statement
from extract.records.visits.wording import LOOK, LOOKS, MANNER, MOTION, PLAIN
from extract.rules.rule import Rule

_BESIDE = (
    rf"(?:[、和与](?:{PLAIN}{{2,10}}?|{{organisation}})){{0,4}}(?:等(?:\d|[两三四五六七八九])?个?(?:部门|单位|机构))?"
)
"""Those with whom a body goes somewhere: 甲局、乙会等部门."""

_LOOKS_INTO = "(?:视察|调研|检查|考察|督查|督导)"
_LOOKED = rf"(?:进行|开展)了?(?P<purpose>{PLAIN}{{0,6}}?{_LOOKS_INTO})"
"""What those did whom a body had look into something."""
_LOOKED_TOO = _LOOKED.replace("purpose", "looked")
_WENT_ABOUT = (
    r"(?:组织|率领?|带领)(?:(?!{person}|的)[^。;:!?\n]){1,36}?(?:赴|到|前往|走进|深入)"
    r"(?:周边|外地|邻近|兄弟|先进|部分|相关|有关|县内外|市内外|省内外)(?:乡镇|镇街|镇村|县区|县市|市县|省市|地区|区县|村庄|村)?"
    r"(?P<went>(?:现场|实地)?(?:观摩|考察|参观|学习){1,2}(?:交流|学习|考察)?)"
)
"""What those did who went to places that are not named there: 带领村支书赴周边乡镇观摩."""
CENTRES = ("中心", "指挥部", "办公室")
_CENTRE = rf"{PLAIN}{{2,14}}?(?<!任)(?:{'|'.join(CENTRES)})"
"""What makes the name of a place that of an office there: 甲区劳动就业中心."""

TRADES: tuple[str, ...] = tuple(load("visit_words")["trades"])
"""Who is sent to see and learn, or to help."""
_TRADE = f"(?:{'|'.join(TRADES)})"
_SPECIALISTS = "(?:专家|医生|医护|医务|护理|教师|老师|校长|园长|骨干|管理|专业|技术|相关|有关|科室|班主任|教研)"
"""Whom a hospital or school has go somewhere, not pupils or patients, nor all its staff for a rest."""
_HELP = (
    rf"(?:(?:进行|开展)了?(?:{PLAIN}|“|”){{0,10}}?(?:帮扶|指导|交流|培训|教研)|送教|交流学习|学习交流|学习|跟岗|取经)"
)
"""What they do there besides to see: 进行帮扶与指导."""
MOVED = ("进驻", "住进")
_LEARNS = ("学习", "培训", "参训", "进修", "研修", "交流", "支教", "支医", "帮扶", "指导", "商谈", "共商")
"""What those of some trade go elsewhere for besides."""
_SICK = "(?![^,。]{0,10}(?:患|病|伤|退休|离休|确诊|获救))"
"""In front of those who move somewhere, that they are no staff: 8名患病教师."""
_LODGED = "(?:职工|专家|教师|人才|医生|周转)?(?:宿舍|公寓|周转房|招待所|宿舍楼)"
"""Where staff move to at a body: 住进了甲医院宿舍, not as patients or buyers of flats."""
_HOW = rf",?(?:拖着|带着|背着|扛着|提着|冒着|顶着|乘|坐|搭|历时){PLAIN}{{1,10}},?"
"""Between who goes and the verb, how they went."""
_SENDING = tuple(
    f"{body}{sends}" for body in "院校学园处科部室局委联会" for sends in ("组织", "派", "选派", "抽派", "抽调", "安排")
)
"""How the words for a body end, with those for its having others go behind."""

_TALK = "(?:指导工作|交流|学习|跟班|商谈|共商)"
"""What bodies go elsewhere for besides."""

SENDERS: tuple[Rule[Statement], ...] = (
    Rule(
        name="visit.body",
        anchors=(*SIGHTS, *LOOKS, "指导工作", "交流", "学习", "商谈", "共商"),
        pattern=(
            rf"(?<![从到]){{home=place|organisation}}(?:(?<={{organisation}})|(?<={{place}}){_CENTRE}){_BESIDE}(?:组织(?:(?!{{place}}|{{person}})[^。;:!?\n]){{1,30}}?,?"
            rf"|组织(?:(?!{{person}})[^,。;:!?\n]){{1,30}}?,)?{MANNER}"
            rf"(?P<verb>{MOTION})(?:{{where=place}}|(?P<body>{{organisation}})|我[省市州县区旗])(?:、{{place}}|(?!{{place}}|的)[^,。;:!?\n]){{0,16}}?(?:,(?:就|围绕|开展|实地|共商)?[^,。;:!?\n的]{{0,10}}?)?(?P<seen>{SEE}|{LOOK}|{_TALK})"
            r"(?![^,。;:!?\n]{0,4}?(?:的|情况|[点款须]|报名|启动|报告|通报|一事))"
        ),
        build=abroad,
        accepts=(
            "[9月20日|date],绍兴市工商联组织26家企业的负责人,赴[乐山市|destinations]开展[考察|purpose]。",
            "[9月20日|date],绍兴市商务局赴[乐山市|destinations][考察对接|purpose]。",
            "[9月20日|date],县委组织部组织45名村书记赴[四川省乐山市|destinations][考察|purpose]。县委常委[李明|leaders]带队。",
            "绍兴市商务局、市总商会赴[乐山市|destinations][考察|purpose]\n[9月20日|date],车队一早出发。副局长带队。",
            "[9月20日|date],绍兴市教育局组织20名校长赴[乐山市|destinations][跟岗|purpose]。",
            "[9月20日|date],绍兴市商务局到[诸暨市|destinations][调研|purpose]。",
            "[9月20日|date],县教育局、县妇联、团县委等部门联合赴[枫桥镇|destinations]开展“送温暖”[慰问|purpose]活动。",
            "[9月20日|date],绍兴市商务局组织新昌县、诸暨市相关人员,赴[乐山市|destinations]开展[考察|purpose]。",
            "[9月20日|date],绍兴市越城区劳动就业中心到[乐山市|destinations][考察|purpose]。",
            "[9月20日|date],绍兴市越城区人才服务中心到[乐山市|destinations][考察|purpose]。",
            "[9月20日|date],绍兴市越城区“消薄工程”指挥部办公室到[乐山市|destinations]开展[考察调研|purpose]。",
            "[9月20日|date],绍兴市妇联来我市[考察妇女工作|purpose],走访了[苏稽镇|destinations]。",
            "[9月20日|date],绍兴市教育局组织20名校长到[乐山市第一中学|sites][跟岗|purpose]。",
            "近日,绍兴市工商联与部分企业家到[乐山市|destinations]、[眉山市|destinations]两地[考察交流|purpose]。",
        ),
        rejects=(
            "9月20日,绍兴市商务局拟赴乐山市考察。",
            "绍兴市商务局到诸暨市调研。",
            "9月20日,绍兴市商务局到诸暨市检查市场。",
            "9月20日,绍兴市商务局多次到诸暨市调研。",
            "9月20日,绍兴市商务局组织新昌县、诸暨市到乐山市调研的干部座谈。",
            "9月20日,绍兴市第一中学赴乐山市考察。",
            "绍兴市商务局赴乐山市考察\n车队从市区出发。9月20日,记者见到了他们。",
            "9月20日,绍兴市委赴乐山市考察的报道引发热议。",
            "9月20日,乐山市收到绍兴市红十字会到乐山市慰问款30万元。",
            "9月20日,绍兴市公安局到乐山市查看监控。",
            "9月20日,绍兴市检察院赴乐山市核查证词。",
            "9月20日,绍兴市税务局到乐山市检查账簿。",
            "9月20日,专家在绍兴市人才服务中心到乐山市考察的会上发言。",
            "9月20日,绍兴市越城区各校到乐山市考察。",
            "9月20日,绍兴市妇联到我市检查工作。",
            "9月20日,绍兴市教育局到绍兴市第一中学调研。",
            "9月20日,绍兴市教育局到树人中学调研。",
        ),
        priority=-1,
    ),
    Rule(
        name="visit.specialists",
        anchors=_SENDING,
        pattern=(
            rf"(?:{{home=organisation}}|我[院校])(?:{PLAIN}{{2,8}}?[处科部室])?(?:组织|[选抽]?派|抽调|安排)[了出]?(?:(?!{{place}}|{{person}}|学生)[^,。;:!?\n]){{0,20}}?{_SPECIALISTS}"
            rf"(?:(?!{{place}}|{{person}}|学生)[^,。;:!?\n]){{0,16}}?,?(?P<verb>赴|到|前往|来到|走进)(?:{{where=place}}|{{organisation}})"
            rf"(?:(?!的|疗养|旅游)[^。;:!?\n]){{0,24}}?(?P<seen>{_HELP}|{SEE}|{LOOK})(?!的)"
        ),
        build=specialists,
        accepts=(
            "[9月20日|date],绍兴市人民医院组织专家赴[乐山市人民医院|sites]开展[义诊|purpose]。",
            "[9月20日|date],我院医务处组织相关人员前往[乐山市人民医院|sites]进行了[帮扶指导|purpose]。",
            "[9月20日|date],绍兴市卫健局组织相关人员前往[乐山市人民医院|sites]进行[帮扶指导|purpose]。",
            "[9月20日|date],我校组织20名骨干教师到[乐山市第一中学|sites][交流学习|purpose]。",
        ),
        rejects=(
            "9月20日,我校组织学生到乐山市科技馆参观。",
            "9月20日,绍兴市人民医院组织职工赴乐山市疗养。",
            "我院每月组织专家到乐山市人民医院开展义诊。",
            "9月20日,我院将组织专家到乐山市人民医院义诊,请提前预约。",
            "9月20日,绍兴市人民医院组织专家到绍兴市敬老院开展义诊。",
            "9月20日,县卫健局组织专家到枫桥镇卫生院开展义诊。",
            "9月20日,绍兴市第一建筑公司组织管理人员到乐山市学习。",
            "9月20日,我校组织教师到乐山市培训的通知下发。",
        ),
        priority=-1,
    ),
    Rule(
        name="visit.counted",
        anchors=(*SIGHTS, *LOOKS, *_LEARNS),
        needs=TRADES,
        hint=rf"[名位个人员余多][^,。;:!?\n]{{0,20}}?{_TRADE}",
        pattern=(
            rf"(?<![率带领着]){{home=place|organisation}}(?:[、和]{{place}}){{0,3}}的?(?:第[^,。]{{1,3}}批)?{{quantity}}(?:{PLAIN}|、){{0,16}}?{_TRADE}"
            rf"{MANNER}(?P<verb>{MOTION})(?:{{place|organisation}}|我[省市州县区旗])(?:(?!的|旅游|度假|游玩)[^。;:!?\n]){{0,24}}?"
            rf"(?P<seen>{SEE}|{LOOK}|{'|'.join(_LEARNS)})(?!的)"
        ),
        build=counted,
        accepts=(
            "[9月20日|date],诸暨市20名骨干教师赴[乐山市|destinations][跟岗学习|purpose]。",
            "[9月20日|date],来自绍兴市的8名医疗专家走进[乐山市人民医院|sites],开展[义诊活动|purpose]。",
        ),
        rejects=(
            "诸暨市20名骨干教师赴乐山市跟岗学习。",
            "9月20日,诸暨市20名教师赴乐山市跟岗的经验登上报纸。",
            "9月20日,诸暨市20名教师拟赴乐山市跟岗学习。",
            "9月20日,诸暨市20名医生到诸暨市人民医院进修。",
            "9月20日,诸暨市20名学生赴乐山市参观。",
            "9月20日,诸暨市20名教师赴乐山市旅游,学习剪纸。",
        ),
        priority=-2,
    ),
    Rule(
        name="visit.stationed",
        anchors=MOVED,
        pattern=(
            rf"{{home=place|organisation}}(?:派出?)?的?(?:第[^,。]{{1,3}}批)?{{quantity}}{_SICK}(?:{PLAIN}|、){{0,16}}?{_TRADE}"
            rf"(?:{_HOW})?(?P<verb>{'|'.join(MOVED)})了?(?:(?<!住进)(?<!住进了)|(?={{place|organisation}}{_LODGED})){{place|organisation}}(?!的[^,。]{{0,6}}[说表介]|[^,。]{{0,8}}(?:工地|施工|项目部|巡[察视]|隔离))"
        ),
        build=counted,
        accepts=(
            "[9月20日|date],绍兴市第一医院的8名医护人员拖着行李,住进了[乐山市人民医院|sites]宿舍。",
            "[9月20日|date],绍兴市派出的8名骨干教师进驻[乐山市|destinations]。",
        ),
        rejects=(
            "9月20日,乐山市第一医院的8名医护人员住进了乐山市人民医院。",
            "今年,绍兴市第一医院的8名医护人员进驻乐山市人民医院。",
            "9月20日,绍兴市第一医院的8名医护人员拟进驻乐山市人民医院。",
            "9月20日,绍兴市的8名伤员住进了乐山市人民医院。",
            "9月20日,绍兴市建筑公司派出的30名技术人员进驻乐山市地铁工地。",
            "9月20日,绍兴市的12名专家进驻乐山市巡察。",
            "9月20日,绍兴市的8名患病教师住进了乐山市人民医院。",
            "9月20日,绍兴市的8名骨干教师带着孩子,住进了乐山市的新房。",
            "9月20日,绍兴市第一医院的8名医护人员住进了乐山市方舱医院。",
        ),
        priority=-2,
    ),
    Rule(
        name="visit.toured",
        anchors=("视察", "调研", "检查", "考察", "督查", "督导", "观摩"),
        needs=("组织", "率", "带领", "进行", "开展"),
        pattern=(
            rf"(?:{{home=organisation}}|{{leader=person}})(?:{_WENT_ABOUT}|(?P<sent>率领?|带领|组织|邀请)(?:(?!{{person}}|的)[^。;:!?\n]){{0,24}}?(?:委员|代表|专家|老干部|人士)[们]?"
            rf"(?:(?!{{person}}|的)[^。;:!?\n]){{0,40}}?{_LOOKED}|[就围对](?:(?!{{person}})[^,。;:!?\n]){{2,24}}?{_LOOKED_TOO}"
            rf"|(?:组织|率领?|带领){PLAIN}{{0,4}}(?:委员|代表|专家)(?P<looks>(?:专题|集中|实地)?{_LOOKS_INTO}(?!组|员|报告){PLAIN}{{4,24}}))"
            r"(?=活动|[,。;])"
        ),
        build=toured,
        accepts=(
            "[9月20日|date],诸暨市政协组织部分委员,对全市养老服务工作进行[专题视察|purpose]。委员们先后来到[枫桥镇乐居社区|sites]、"
            "[店口镇颐养中心|sites]。",
            "[9月20日|date],诸暨市政协组织部分委员[专题调研全市养老服务工作|purpose]。调研组先后到[枫桥镇乐居社区|sites]。",
            "[9月20日|date],县委常委[李明|leaders]带领15名村支书赴周边乡镇[观摩学习|purpose]。观摩组一行先后到[枫桥镇乐居社区|sites]。",
            "近日,诸暨市人大就养老服务条例落实情况进行[视察|purpose]。视察组先后到[枫桥镇乐居社区|sites]。",
            "[9月20日|date],诸暨市政协副主席[李明|leaders]带领部分委员[视察全市养老服务工作|purpose]。委员们来到[枫桥镇乐居社区|sites]。",
        ),
        rejects=(
            "9月20日,诸暨市政协组织部分委员,对全市养老服务工作进行专题视察。",
            "9月20日,诸暨市政协组织部分委员,对全市养老服务工作进行专题视察。市民李明来到枫桥镇乐居社区。",
            "9月20日,诸暨市政协组织部分委员,对全市养老服务工作进行专题视察。委员们建议,到枫桥镇乐居社区学习。",
            "9月20日,诸暨市政协组织部分委员专题调研全市养老服务工作。市民李明来到枫桥镇乐居社区。",
            "9月20日,诸暨市政协副主席李明带领部分委员视察全市养老服务工作。市民王强来到枫桥镇乐居社区。",
            "9月20日,县委常委李明带领15名村支书赴周边乡镇观摩学习。",
            "9月20日,县委常委李明带领15名村支书赴周边乡镇观摩学习。市民王强来到枫桥镇乐居社区。",
            "县委常委李明每年带领15名村支书赴周边乡镇观摩学习。观摩组一行先后到枫桥镇乐居社区。",
            "诸暨市人大每季度就养老服务条例落实情况进行视察。视察组先后到枫桥镇乐居社区。",
            "诸暨市政协每年组织部分委员,对全市养老服务工作进行视察。委员们来到枫桥镇乐居社区。",
        ),
    ),
)
