"""The ways in which a sentence states a trip of officials."""

from extract.lexicons import load
from extract.mentions.trips import AIM, SEE, SIGHTS
from extract.records.visits.nameless import he_led
from extract.records.visits.receptions import RECEPTIONS
from extract.records.visits.senders import SENDERS
from extract.records.visits.statement import Statement
from extract.records.visits.travels import (
    brought,
    called,
    came,
    looked,
    unnamed,
    went,
    went_then,
)
from extract.records.visits.wording import ALONG, CITY, LOOK, LOOKS, MANNER, MOTION, NOTE, PLAIN, RODE, STAY
from extract.rules.rule import Rule

_COUNTED = tuple(f"带{number}" for number in "123456789一二两三四五六七八九十数几")
LED_BY_OFFICE: tuple[str, ...] = tuple(
    f"{who}{how}{team}" for who in load("visit_words")["holders"] for how in "率带" for team in "队团"
)
"""Who leads a trip where only the office is told."""
_OFFICE = r"(?:[党县市区州盟旗省委政府人大协常]|{organisation}|分管|相关|有关|主要|班子|四套|四大|、|和){0,12}?"

HE_LED: tuple[str, ...] = ("率队", "带队", "率团", "带团", "他带", "她带", "他率", "她率")
"""What those did who may be called by a pronoun: 他率队."""
_KIN = "女儿|儿子|孩子|妻子|丈夫|爱人|父母|父亲|母亲|爸|妈|家人|全家|一家"
"""Whom somebody takes along on a trip of his own."""
_TAKEN = tuple(f"{who}{go}" for who in ("人", "员", "长", "师", "部") for go in ("赴", "前往"))
"""How those end who were taken along: 率专班成员5人赴…."""
_WORDS = load("visit_words")
_CAME: tuple[str, ...] = tuple(_WORDS["came"])
_SIGNS: tuple[str, ...] = (*SIGHTS, *_WORDS["signs"])
_STAFF = r"带(?=(?:[^\m,。]|{organisation}|{place}){1,10}?一班人)"
"""To take along those who work under one: 带县教育局一班人."""
_TOOK = rf"(?:率领|率|带领|带着|带上|领着|(?P<counted>带)(?={{quantity}}|\d)|{_STAFF})"

_WIDE = "|".join(_WORDS["wide"])
"""What may stand before an area that somebody goes to: 赴长三角、深圳."""

OFFICIALS: tuple[Rule[Statement], ...] = (
    Rule(
        name="visit.led-later",
        anchors=("率队", "带队"),
        pattern=(
            r"{leader=person}(?:(?!{person}|{party}|,{organisation})[^。;:!?\n]){0,60}?,"
            r"(?:[并还又也曾再于]|亲自|随后|{date})*(?:率队|带队)(?P<verb>前往|远赴|奔赴|赴|到){where=place}"
        ),
        takes=("person",),
        build=went_then,
        accepts=(
            "州委书记[李明|leaders]担任组长,多次开会,逐条研究条例,并带队前往[威海市|destinations]、[滨州市|destinations][考察学习|purpose]。",
        ),
        rejects=(
            "州委书记李明担任组长,并计划带队前往威海市考察学习。",
            "县长李明介绍,县文化和旅游局主动对接,带队前往威海市考察学习。",
            "州委书记李明担任组长,副书记王强带着问题前往威海市考察学习。",
        ),
    ),
    Rule(
        name="visit.brought",
        anchors=("带着", "带领", "率领", "领着", "带上", "招聘", "一班人", *_COUNTED, *_TAKEN, *SIGHTS, *LOOKS),
        pattern=(
            rf"{{leader=person}}{NOTE}(?:{PLAIN}|{{date}}){{0,4}}?{_TOOK}"
            rf"(?:{PLAIN}|{{quantity}}|{{organisation}}|{{place}}|{{title}}|{{party}}|{{person}}|{{date}}){{1,36}}?"
            rf"{RODE},?(?:先后|依次|一同|一起|专程|于?{{date}})?,?"
            rf"(?P<verb>{MOTION}|访问|考察)了?"
            rf"(?:我[省市州县区旗校院]|(?:(?:{_WIDE})(?:地区)?[、和及])?{{where=place}}|{{organisation}}|(?<=来){CITY}(?={AIM}))"
        ),
        takes=("person",),
        build=brought,
        accepts=(
            "[2月6日|date],区委书记[李明|leaders]带领18家企业的负责人,来渭[考察|purpose]。",
            "区委书记[李明|leaders]带领区投促局、商务局、发改局等部门负责人前往长三角、[深圳|destinations][考察对接|purpose]。",
            "区委书记[李明|leaders]带着18家企业的负责人来[礼县|destinations]踏看。",
            "[2月6日|date],队长[李明|leaders]率12名队员赴[礼县|destinations]义诊。",
            "校长[李明|leaders]已于[2月6日|date]带12名教师到[礼县|destinations]送教。",
            "区委书记[李明|leaders]带着18家企业的负责人,先后深入[礼县|destinations]花椒基地[考察|purpose]。",
            "区委书记[李明|leaders]带领成都市技工学校校长前往[礼县|destinations]考察。",
            "政协副主席[李明|leaders]率部分委员于[2月6日|date],赴[礼县|destinations]等地,围绕茶产业开展[调研|purpose]。",
            "[2月6日|date],镇长[李明|leaders]带领副镇长王强及8名干部,驱车700多公里,到[礼县|destinations][考察花椒|purpose]。",
            "[2月6日|date],学员在副校长[李明|leaders]带领下,冒雨前往[礼县|destinations][开展现场教学|purpose]。",
            "副局长[李明|leaders]带领12所中小学校校长、骨干教师一行26人赴[礼县|destinations]送教。",
            "[2月6日|date],局长[李明|leaders]带3家企业到[礼县|destinations]召开招聘会。",
            "[2月6日|date],局长[李明|leaders]率专班成员5人赴[礼县|destinations][学习|purpose]。",
            "副县长[李明|leaders]带领各村代表[考察|purpose]了[礼县|destinations]、[岷县|destinations]。",
            "[2月6日|date],副局长[李明|leaders]带领12户大户去[渭源县|destinations]学花椒栽培。",
            "[去年2月|date],局长[李明|leaders]曾带县教育局一班人赴[渭源县|destinations][协商支教事宜|purpose]。",
            "[去年2月|date],副局长[李明|leaders]领着12名校长去[渭源县|destinations][跟岗|purpose]。",
            "[2月6日|date],礼县师范学校校长[李明|leaders]带领6个部处负责同志来我校[访问|purpose]。",
        ),
        rejects=(
            "村支书李明带着村民走上致富路。",
            "区委书记李明带着问题深入思考。",
            "2月6日,厂长李明带9名工人到礼县上访。",
            "2月6日,村支书李明带领12名乡亲到威海市打工。",
            "2月6日,校长李明带60名学生到礼县秋游。",
            "2月6日,所长李明带2名民警到礼县将嫌疑人带回。",
            "2月6日,村支书李明带5头驴到礼县考察行情。",
            "2月6日,村支书李明带3吨苹果到礼县出售。",
            "2月6日,镇长李明带领干部,驱车计划到礼县考察花椒。",
            "村支书李明带领乡亲去渭源县学手艺。",
            "去年2月,村支书李明领着12名乡亲去渭源县走亲戚。",
            "去年,副局长李明领着12名校长去渭源县跟岗。",
            "去年2月,李明领着12个孩子去渭源县参观。",
            "2月6日,在县委书记李明带领下,全县人民艰苦奋斗。",
        ),
    ),
    Rule(
        name="visit.he",
        anchors=HE_LED,
        pattern=(
            rf"(?P<he>(?<![其吉])[他她])(?![们的])(?:{PLAIN}|{{date}}){{0,8}}?"
            rf"(?:率队|带队|率团|带团|(?:率领?|带领?)(?!{_KIN})(?:(?![们的着]){PLAIN}|{{place}}|{{quantity}}|{{organisation}}){{1,24}}?(?=赴|前往|来到))"
            r"(?P<verb>前往|远赴|奔赴|赴|来到|到|深入|走进){where=place}"
        ),
        build=he_led,
        accepts=(
            "县长[李明|leaders]很看重这件事。[去年6月|date],他曾率团到[礼县|destinations][考察|purpose]。",
            "县长[李明|leaders]很看重这件事。[去年6月|date],他带12名养殖户赴[礼县|destinations][跟班学习|purpose]。",
        ),
        rejects=(
            "县长李明很看重这件事。去年6月,他带着问题前往礼县。",
            "村支书李明是个热心人。去年6月,他带领5名村民赴礼县考察,卖了20吨茶。",
            "县长李明很看重这件事。他多次率团到礼县考察。",
            "县长李明很忙。去年6月,她带女儿前往礼县考察。",
            "县长李明和书记王强很看重这件事。去年6月,他曾率团到礼县考察。",
            "县长李明很看重这件事。今年6月,他将带队到礼县考察,因故未能成行。",
            "去年6月,他曾率团到礼县考察。",
        ),
        priority=1,
    ),
    Rule(
        name="visit.unnamed",
        anchors=LED_BY_OFFICE,
        pattern=(
            rf"(?<![了见对与和从、在的])(?P<home>(?:{{place}}|{{organisation}}){_OFFICE})(?:{'|'.join(LED_BY_OFFICE)})"
            rf"(?:先后|分别|专程|再次)?(?P<verb>赴|到|来到|去|前往|奔赴|远赴){{where=place}}(?!的)"
            rf"(?=[^。;:!?\n]{{0,30}}?{SEE})"
        ),
        build=unnamed,
        accepts=(
            "[今年3月|date],普格县委主要领导带队赴[海曙区|destinations][回访|purpose]。",
            "[3月12日|date],普格县委、县政府主要负责同志率队到[海曙区|destinations][考察|purpose]。",
        ),
        rejects=(
            "普格县委主要领导每年带队赴海曙区回访。",
            "普格县未安排领导带队到海曙区考察。",
            "海曙区领导会见了普格县委主要领导带队到海曙区考察的一行。",
        ),
    ),
    *SENDERS,
    Rule(
        name="visit.official",
        anchors=SIGHTS,
        pattern=rf"{{leader=person}}(?:等{{quantity}})?{ALONG}{PLAIN}{{0,8}}?{{date}}?{PLAIN}{{0,4}}?(?:从{{place}}(?:出发)?)?{STAY}[^。;:!?\n]{{0,80}}?{SEE}",
        takes=("person",),
        build=went,
        accepts=(
            "副省长[李明|leaders][3月17日至20日|date]到[江西|destinations][调研|purpose]。",
            "副省长[李明|leaders]从[南昌|origin]北上[九江|destinations],来到[江豚馆|sites][调研|purpose]。",
        ),
        rejects=("副省长李明计划到江西调研。", "李明总书记在江西考察时的重要讲话精神鼓舞人心。"),
    ),
    Rule(
        name="visit.looked",
        anchors=LOOKS,
        pattern=(
            rf"{{leader=person}}(?:等{{quantity}})?{PLAIN}{{0,8}}?{{date}}?{PLAIN}{{0,4}}?(?!在){STAY}(?!过)"
            rf"[^。;:!?\n]{{0,80}}?(?P<seen>{LOOK})"
        ),
        takes=("person",),
        build=looked,
        accepts=(
            "市林业局局长[李明|leaders][3月17日|date]到[莲峰镇|destinations][查看油茶长势|purpose]。",
            "院长[李明|leaders]等3人[3月17日|date]到[渭源县|destinations][坐诊|purpose]。",
        ),
        rejects=(
            "村民李明在渭源县莲峰镇查看秧苗。",
            "主任李明逢周五到渭源县坐诊。",
            "主任李明经常到渭源县坐诊。",
            "3月17日,主任李明若到渭源县义诊,将另行通知。",
            "3月17日,主任李明准备到渭源县坐诊。",
            "3月17日,可预约主任李明到渭源县坐诊。",
            "3月17日,主任李明到渭源县义诊,请先报名。",
            "2019年3月,主任李明到过渭源县带教。",
            "3月17日,侦查员李明到渭源县核查线索。",
        ),
    ),
    Rule(
        name="visit.advised",
        anchors=("指导", "讲学", "授课", "传经送宝"),
        pattern=(
            rf"{{leader=person}}(?:等{{quantity}})?{PLAIN}{{0,8}}?{{date}}?{PLAIN}{{0,4}}?(?P<verb>莅临|亲临|应邀来|专程来|来|来到|到)"
            rf"(?:我?[省市县区州旗校院村镇乡](?![长委民内里])|{{where=place|organisation}})(?:{PLAIN}|{{place|organisation}}){{0,12}}?"
            r"(?P<purpose>(?:检查|视察|现场|调研|传经)?(?:指导|讲学|授课|送宝)(?:工作)?)(?![下性员组书意思中老]|的)"
        ),
        takes=("person",),
        build=went,
        accepts=("[8月8日|date],研究员[李明|leaders]教授莅临我校[指导|purpose]。",),
        rejects=(
            "8月8日,研究员李明教授计划莅临我校指导。",
            "8月8日,学生李明到我校指导组领取教材。",
            "8月8日,欢迎研究员李明到我校指导下的班级。",
        ),
        priority=-1,
    ),
    Rule(
        name="visit.came",
        anchors=(*_CAME, *_SIGNS),
        pattern=(
            rf"{{leader=person}}{NOTE}(?:等{{quantity}})?{ALONG}(?:,?{MANNER})"
            rf"(?P<verb>{'|'.join(_CAME)}|{MOTION}|飞)了?(?:{{where=place|organisation}}|我[省市州县区旗])(?!的)"
        ),
        takes=("person",),
        build=came,
        accepts=(
            "[2月27日下午|date],贺兰县政协主席[李明|leaders]再一次来到[连江县|destinations]。",
            "市委书记[王志军|leaders]日前轻车简从,一头扎进[赤城县|destinations]。",
            "董事长[李明|leaders][2月6日|date]直奔[新加坡|destinations],拜访了三家客户。",
            "[2月6日|date],县长[李明|leaders]随即赶赴[连江县|destinations]、[古田县|destinations]。",
            "县政协主席[李明|leaders]再一次来到[连江县|destinations]。[2月27日下午|date],他先看了渔排。",
            "副省长李明在南平作宣讲报告。[李明|leaders]还来到[古田县吉巷乡|destinations],与村民[交流|purpose]。",
        ),
        rejects=(
            "2月27日,作家李明来到连江县。",
            "2月27日,县长李明前往福州市出席会议。",
            "县长李明来到连江县。",
            "2月27日,县长李明欢迎客商来到连江县。",
            "2月27日,县长李明来到连江县工作。",
            "2月27日,县长李明去了新加坡。",
            "2月27日,县长李明病倒,医疗队赶赴连江县看望伤员。",
            "2月27日,县长李明宣布,首列货车抵达连江县,受到慰问。",
            "2月27日,县长李明批示后,水利局长赶赴连江县查看灾情。",
            "2月27日,县长李明向前往连江县的教师表示慰问。",
            "2月27日,县长李明看望了抵达连江县的专家。",
            "2月27日,县长李明再次来到连江县的传闻不实,他在家慰问老人。",
            "2月27日,县长李明的弟弟来到连江县参观。",
            "2月27日,县长李明的专车抵达连江县,群众前来看望。",
            "2月27日,县长李明再次来到连江县就诊。",
            "2月27日,村支书李明来到连江县卖茶叶,顺便参观了码头。",
            "1986年2月27日,校长李明来到连江县,一教就是30年。",
            "2月27日,第一书记李明再次来到连江县驻村。",
            "副省长李明很忙。李明来到连江县,与村民交流。",
            "作家李明写了一本书。李明还来到连江县。",
            "副县长李明很忙。李明还来到福州市,与家人交流。",
        ),
        priority=-2,
    ),
    Rule(
        name="visit.called",
        anchors=("到访", "造访", "出访", "回访", "抵达", "昨抵", "日抵"),
        pattern=rf"{{leader=person}}{PLAIN}{{0,6}}?{{date}}?{PLAIN}{{0,4}}?(?P<verb>到访|造访|出访|回访|抵达?){{where=place}}",
        takes=("person",),
        build=called,
        accepts=("[5月8日|date],副市长[李明|leaders]到访[合川区|destinations]。",),
        rejects=(
            "副市长李明将于5月8日到访合川区,后因故取消。",
            "5月8日,居民李明抵达合川区旅游。",
            "5月8日,副市长李明将择机到访合川区。",
            "副市长李明若到访合川区,须提前报备。",
        ),
    ),
    *RECEPTIONS,
)
