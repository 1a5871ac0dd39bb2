"""The ways in which a sentence states a trip."""

from collections.abc import Iterator
from functools import cache

from extract.lexicons import load
from extract.mentions.kinds import KINDS
from extract.records.context import anchored
from extract.records.naming import Named, Namer, lift_names
from extract.records.view import ArticleView
from extract.records.visits.statements import (
    Scene,
    Statement,
    abroad,
    hosted,
    led,
    led_by,
    led_on,
    received,
    sent,
    unnamed,
    went,
    went_then,
)
from extract.rules.alphabet import Alphabet
from extract.rules.engine import Engine
from extract.rules.lift import Lifted
from extract.rules.rule import Rule

ALPHABET = Alphabet((*KINDS, "party"))
"""The alphabet of record rules, with the names of delegations as one more kind of mention."""

PARTIES: tuple[str, ...] = tuple(load("visit_words")["heads"])
_PLAIN = r"[^\m,。;:!?\n]"
_NOTE = r"(?:\([^()\n]{1,16}\))?"
"""What stands in brackets behind a name: a sex, a post elsewhere."""
_GO = (
    r"(?:莅临|到访|赴|到|来|前往|抵|赶|奔赴|远赴|转赴|转往|南下|北上|走进|深入|走访|考察|实地|察看|参观|回访|访问"
    r"|出访|调研|看望|在|进入|首)"
)
_STAY = (
    r"(?P<verb>(?:先后|分别|专程|深入|再次|还|又)*(?:到|赴|在|来到|前往|走进|深入|莅临|到访"
    r"|(?<![年月日以])来(?=我?[省市州县区旗村校院]|{place})))"
)
_SIGHTS = (
    *("考察", "调研", "视察", "检查", "督导", "督查", "访问", "慰问", "看望", "走访"),
    *("招商", "对接", "洽谈", "回访", "参观", "参访", "观摩", "踏勘", "拜会", "拜访", "取经"),
)
"""What officials go somewhere for; one of them stands in every sentence that tells of it."""
_SEE = f"(?:{'|'.join(_SIGHTS)})"

_HOLDERS = (
    *("领导", "负责同志", "负责人", "书记", "主席", "秘书长", "主任"),
    *(f"{office}长" for office in ("省", "市", "县", "区", "州", "盟", "旗", "局", "部", "厅")),
)
LED_BY_OFFICE: tuple[str, ...] = tuple(f"{who}{how}{team}" for who in _HOLDERS for how in "率带" for team in "队团")
"""Who leads a trip where only the office is told."""
_OFFICE = r"(?:[党县市区州盟旗省委政府人大协常]|{organisation}|分管|相关|有关|主要|班子|四套|四大|、|和){0,12}?"

_WHOLE = frozenset(("代表团", "考察团", "考察组", "调研组", "学习团", "访问团", "交流团"))
"""Delegations that later sentences call by this noun alone."""

RULES: tuple[Rule[Statement], ...] = (
    Rule(
        name="visit.led",
        anchors=(*PARTIES, "率队", "带队", "率团", "带团"),
        pattern=rf"{{leader=person}}{_NOTE}(?:,(?=率)|(?:{_PLAIN}|{{date}}){{0,10}}?)(?:率领|率|带领|带|领衔)的?(?:{_PLAIN}|{{organisation}}|{{place}}){{0,20}}?(?:{{party=party}}|队|团)",
        build=led,
        accepts=(
            "[5月8日至9日|date],市长[李明|leaders]率[杭州市党政代表团|delegation]赴[贵阳市|destinations][学习考察|purpose]。",
            "副市长[李明|leaders],秘书长[王强|leaders],率[杭州市党政代表团|delegation]赴[贵阳市|destinations][学习考察|purpose]。",
            "[6月28日|date],市长[李明|leaders](女)率[市教育局、乐清市负责同志|delegation]一行赴[贵阳市|destinations],拜访了有关部门。",
        ),
        rejects=("市长李明原定率杭州市党政代表团赴贵阳市考察,因故未能成行。",),
        priority=2,
    ),
    Rule(
        name="visit.led-by",
        anchors=("带队", "率队", "带领", "率领"),
        pattern=r"由(?:(?!{person})[^,。;:\n]){0,30}?{leader=person}(?:带队|率队|带领|率领)",
        build=led_by,
        accepts=("考察团一行17人,由县委书记[李明|leaders]带队,赴[福清市|destinations][考察|purpose]。",),
        rejects=("该团队由主任李明带领,攻克了难关。",),
        priority=3,
    ),
    Rule(
        name="visit.led-later",
        anchors=("率队", "带队"),
        pattern=(
            r"{leader=person}(?:(?!{person}|{party}|,{organisation})[^。;:!?\n]){0,60}?,"
            r"(?:[并还又也曾再于]|亲自|随后|{date})*(?:率队|带队)(?P<verb>前往|远赴|奔赴|赴|到){where=place}"
        ),
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
        anchors=("带着", "带领", "率领", "领着", "带上", "义诊", "巡诊", "送教", "跟岗", "招聘", *_SIGHTS),
        pattern=(
            rf"{{leader=person}}{_NOTE}(?:{_PLAIN}|{{date}}){{0,4}}?(?:率领|率|带领|带着|带上|领着|带(?={{quantity}}))"
            rf"(?:{_PLAIN}|{{quantity}}|{{organisation}}|{{place}}|{{title}}|{{party}}){{1,36}}?,?(?:先后|依次|一同|一起|专程)?"
            r"(?P<verb>来到|来|前往|赶赴|奔赴|远赴|赴|抵达|抵|到访|到|深入|走进|走访|回访|访问|考察)"
            r"(?:我[省市州县区旗]|{where=place}|{organisation})"
        ),
        build=went,
        accepts=(
            "区委书记[李明|leaders]带着18家企业的负责人来[礼县|destinations]踏看。",
            "[2月6日|date],队长[李明|leaders]率12名队员赴[礼县|destinations]义诊。",
            "校长[李明|leaders]已于[2月6日|date]带12名教师到[礼县|destinations]送教。",
            "区委书记[李明|leaders]带着18家企业的负责人,先后深入[礼县|destinations]花椒基地[考察|purpose]。",
            "区委书记[李明|leaders]带领成都市技工学校校长前往[礼县|destinations]考察。",
            "副局长[李明|leaders]带领12所中小学校校长、骨干教师一行26人赴[礼县|destinations]送教。",
        ),
        rejects=("村支书李明带着村民走上致富路。", "区委书记李明带着问题深入思考。"),
    ),
    Rule(
        name="visit.party",
        anchors=("一行",),
        pattern=rf"{{leader=person}}(?:同志|等)* ?{{party=party}}"
        rf"(?=(?:{_PLAIN}|{{quantity}}|{{date}}){{0,6}}?(?:,(?=[抵赴来前赶深走])|){_GO})",
        build=led,
        accepts=(
            "副市长[李明|leaders]一行考察了[宁波希望小学|sites]。",
            "副州长[沙吾列·哈孜别克|leaders] 一行考察了[宁波希望小学|sites]。",
        ),
        rejects=("副市长李明一行计划考察宁波希望小学。",),
        priority=1,
    ),
    Rule(
        name="visit.delegation",
        anchors=PARTIES,
        pattern=rf"{{party=party}}(?:一行)?(?:{_PLAIN}|{{date}}|{{quantity}}){{0,12}}?(?:,(?=[抵赴前远奔]))?{_GO}",
        build=sent,
        accepts=(
            "[7月10日|date],[广州市党政代表团|delegation]赴[贵阳市|destinations][交流互访|purpose]。",
            "[广州市党政代表团|delegation]来[贵阳|destinations][考察|purpose],时任副市长[李明|leaders]任团长。",
        ),
        rejects=("广州市党政代表团拟于下半年赴贵阳市回访。", "广州市党政代表团赴贵阳市考察,因雨取消,李明任团长。"),
    ),
    Rule(
        name="visit.unnamed",
        anchors=LED_BY_OFFICE,
        pattern=(
            rf"(?<![了见对与和从、在的])(?P<home>(?:{{place}}|{{organisation}}){_OFFICE})(?:{'|'.join(LED_BY_OFFICE)})"
            rf"(?:先后|分别|专程|再次)?(?P<verb>赴|到|来到|去|前往|奔赴|远赴){{where=place}}(?!的)"
            rf"(?=[^。;:!?\n]{{0,30}}?{_SEE})"
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
    Rule(
        name="visit.body",
        anchors=_SIGHTS,
        pattern=(
            rf"(?<![从到]){{home=organisation}}(?:组织(?:(?!{{place}}|{{person}})[^。;:!?\n]){{1,30}}?,?)?(?:专程|再次|先后|分别)?"
            rf"(?P<verb>赴|到|前往|来到){{where=place}}(?:(?!{{place}}|的)[^,。;:!?\n]){{0,10}}?{_SEE}"
            r"(?![^,。;:!?\n]{0,4}?(?:的|情况|[点款须]|报名|报告|通报|一事))"
        ),
        build=abroad,
        accepts=(
            "[9月20日|date],绍兴市工商联组织26家企业的负责人,赴[乐山市|destinations]开展[考察|purpose]。",
            "[9月20日|date],绍兴市商务局赴[乐山市|destinations][考察对接|purpose]。",
        ),
        rejects=(
            "9月20日,绍兴市商务局到诸暨市调研。",
            "9月20日,绍兴市商务局拟赴乐山市考察。",
            "9月20日,绍兴市第一中学赴乐山市考察。",
            "9月20日,绍兴市委赴乐山市考察的报道引发热议。",
            "9月20日,四川省文旅厅到乐山市调研。",
            "9月20日,乐山市收到绍兴市红十字会到乐山市慰问款30万元。",
        ),
        priority=-1,
    ),
    Rule(
        name="visit.official",
        anchors=_SIGHTS,
        pattern=rf"{{leader=person}}{_PLAIN}{{0,8}}?{{date}}?{_PLAIN}{{0,4}}?{_STAY}[^。;:!?\n]{{0,80}}?{_SEE}",
        build=went,
        accepts=("副省长[李明|leaders][3月17日至20日|date]到[江西|destinations][调研|purpose]。",),
        rejects=("副省长李明计划到江西调研。", "李明总书记在江西考察时的重要讲话精神鼓舞人心。"),
    ),
    Rule(
        name="visit.guest",
        anchors=("访问的", "考察的", "调研的", "交流的", "对接的", "洽谈的"),
        pattern=(
            rf"[来到](?:华|我?[省市州县区旗]|{{where=place}})(?:进行|开展)?"
            rf"(?P<purpose>{_PLAIN}{{0,6}}(?:访问|考察|调研|交流|对接|洽谈))的[^,。;:!?\n]{{0,24}}?{{leader=person}}(?!告诉|介绍|说)"
        ),
        build=received,
        accepts=("[今年8月|date]同来华[访问|purpose]的[李明|leaders]总书记举行会谈。",),
        rejects=("来华访问的外国游客越来越多。",),
    ),
    Rule(
        name="visit.called",
        anchors=("到访", "造访", "出访", "回访", "抵达", "昨抵", "日抵"),
        pattern=rf"{{leader=person}}{_PLAIN}{{0,6}}?{{date}}?{_PLAIN}{{0,4}}?(?P<verb>到访|造访|出访|回访|抵达?){{where=place}}",
        build=went,
        accepts=("[5月8日|date],副市长[李明|leaders]到访[合川区|destinations]。",),
        rejects=("副市长李明将于5月8日到访合川区,后因故取消。",),
    ),
    Rule(
        name="visit.under",
        anchors=("带领下", "率领下", "任团长", "为团长"),
        pattern=r"{party=party}(?:一行)?(?:{quantity})?,?[在由](?:(?!{person})[^,。;:\n]){0,30}?{leader=person}(?:的?(?:带领|率领)下|担?任团长|为团长)",
        build=led_on,
        accepts=(
            "[湖南省党政代表团|delegation]在省委书记[李明|leaders]率领下,于[5月19日|date]抵达[拉萨|destinations]。",
        ),
        rejects=("在县委书记李明带领下,全县人民艰苦奋斗。",),
        priority=4,
    ),
    Rule(
        name="visit.headed",
        anchors=tuple(f"{verb}{post}长的" for verb in "任为" for post in "团组队"),
        pattern=rf"{{leader=person}}{_NOTE}(?:担任|任|为)(?:团长|组长|队长)的{{party=party}}",
        build=led,
        accepts=(
            "[5月8日|date],由市长[李明|leaders]任团长的[杭州市党政代表团|delegation]赴[贵阳市|destinations][学习考察|purpose]。",
        ),
        rejects=("由市长李明任团长的杭州市党政代表团拟赴贵阳市考察。",),
        priority=4,
    ),
    Rule(
        name="visit.hosted",
        anchors=("迎来", "接待", "来了"),
        pattern=(
            rf"(?:{{where=place}}{_PLAIN}{{0,3}}?|我[省市州县区旗村校院]|{{person}})(?:{{date}})?(?:(?:迎来|接待)了?|来了)"
            rf"(?:(?!{{party}}|{{person}})[^,。;:!?\n]){{0,40}}?(?:{{leader=person}}(?:等|率领?的?|带领的?|领衔的)?)?{{party=party}}"
        ),
        build=hosted,
        accepts=("[5月8日|date],[平塘县|destinations]迎来[白云区党政代表团|delegation][考察交流|purpose]。",),
        rejects=(
            "平塘县每年接待白云区党政代表团来访。",
            "平塘县接待游客3万人次。",
            "今年,平塘县来了3批白云区党政代表团考察。",
            "平塘县来了多少白云区党政代表团考察?",
            "平塘县已接待白云区考察团3批。",
        ),
        priority=2,
    ),
    Rule(
        name="visit.state",
        anchors=("访问",),
        pattern=rf"(?:{{leader=person}}{_PLAIN}{{0,6}}?{{date}}?|我{_PLAIN}{{0,4}})对{{where=place}}进行(?P<purpose>{_PLAIN}{{0,4}}访问)",
        build=received,
        accepts=("主席[李明|leaders]说,[今年6月|date],我成功对[韩国|destinations]进行[国事访问|purpose]。",),
        rejects=("主席李明说,欢迎总统先生对中国进行国事访问。",),
    ),
)


@cache
def _engine() -> Engine[Statement]:
    return Engine(ALPHABET, RULES)


@cache
def _namer() -> Namer:
    lexicon = load("visit_words")
    return Namer("party", *(lexicon[group] for group in ("heads", "others", "tails", "stops", "whole")))


def statements(view: ArticleView) -> Iterator[Statement]:
    """What the sentences of an article state about trips, in order."""
    engine = _engine()
    before: Named | None = None
    for sentence in anchored(view, engine):
        names = _namer().find(sentence)
        if (
            names
            or sentence.of("person")
            or sentence.of("organisation")
            or any(who in sentence.text for who in LED_BY_OFFICE)
        ):
            scene = Scene(view, sentence, names, before)
            for found in engine.run(view.text, _lift(scene), engine.candidates(sentence.text), scene):
                yield found.value
        before = next((name for name in reversed(names) if not name.bare and name.noun in _WHOLE), before)


def _lift(scene: Scene) -> Lifted:
    """The sentence with one character for each delegation and each mention outside them, but titles."""
    untitled = [mention for mention in scene.sentence.mentions if mention.kind != "title"]
    return lift_names(scene.sentence, untitled, scene.names, ALPHABET)
