"""The ways in which a sentence states a trip of a delegation."""

from extract.lexicons import load
from extract.records.visits.statement import Statement
from extract.records.visits.statements import hosted, inspected, led, led_by, led_on, sent
from extract.records.visits.wording import ESCORTED, GO, NOTE, PARTIES, PLAIN
from extract.rules.rule import Rule

_SET_OUT = rf"从(?:{PLAIN}|{{place}}|{{organisation}}){{1,12}}?(?:启程|出发)"
"""Where those come from who are told to have set out: 从白云机场启程."""
_WITH_OTHERS = (
    r"[与和同](?:(?!{party}|座谈|会[谈见面晤]|交[谈流]|举行|签|[说称]|欢迎)[^。;:!?\n]){2,70}?"
    r"(?:来到|前往|深入|走进|赶赴)"
)
"""Those who went along, who may be listed with their posts behind commas: 某某一行与甲局局长某某、乙公司负责人来到."""
_UNDER_HIM = (
    rf"(?:(?!陪|会[见谈晤]|接待|迎|看望|拜[访会]|对(?![口外])|[与向到赴来在])(?:{PLAIN}|{{organisation}}|{{place}}|{{person}})){{0,40}}?"
    r"{person}等?"
)
"""Behind 率, those by name whom somebody brings along: 甲率副局长乙一行."""
_INSPECTS = "|".join(load("visit_words")["inspects"])
"""What a team does to what it looks into."""

DELEGATIONS: tuple[Rule[Statement], ...] = (
    Rule(
        name="visit.led",
        anchors=(*PARTIES, "率队", "带队", "率团", "带团"),
        pattern=rf"{{leader=person}}{NOTE}(?:,(?=率|带领)|(?:{PLAIN}|{{date}}){{0,10}}?)(?:率领|率|带领|带着?|领衔|领着)的?(?:{{quantity}}的)?(?:(?:{PLAIN}|{{organisation}}|{{place}}){{0,20}}?|{_UNDER_HIM})(?:{{party=party}}|队|团)",
        takes=("person",),
        build=led,
        accepts=(
            "[5月8日|date],市长[李明|leaders]带着[党政考察团|delegation],在[贵阳市|destinations]走了两天。",
            "[5月8日至9日|date],市长[李明|leaders]率[杭州市党政代表团|delegation]赴[贵阳市|destinations][学习考察|purpose]。",
            "[5月8日|date],局长[李明|leaders]带着38人的[送教团|delegation]到[贵阳市|destinations][考察|purpose]。",
            "副市长[李明|leaders],秘书长[王强|leaders],率[杭州市党政代表团|delegation]赴[贵阳市|destinations][学习考察|purpose]。",
            "[5月8日|date],县政协主席[李明|leaders],带领[杭州市党政代表团|delegation]到[贵阳市|destinations][学习考察|purpose]。",
            "[6月28日|date],市长[李明|leaders](女)率[市教育局、乐清市负责同志|delegation]一行赴[贵阳市|destinations],拜访了有关部门。",
            "[6月28日|date],副秘书长[李明|leaders]率金东区副区长王强、商务局局长赵刚等一行赴[贵阳市|destinations][考察|purpose]。",
        ),
        rejects=(
            "市长李明原定率杭州市党政代表团赴贵阳市考察,因故未能成行。",
            "市长李明带领干部迎接副省长王强一行。",
        ),
        priority=2,
    ),
    Rule(
        name="visit.led-by",
        anchors=("带队", "率队", "带领", "率领", "领着", "带着"),
        pattern=r"由(?:(?!{person})[^,。;:\n]){0,30}?{leader=person}(?:带队|率队|带领|率领|[带领]着)",
        takes=("person",),
        build=led_by,
        accepts=("考察团一行17人,由县委书记[李明|leaders]带队,赴[福清市|destinations][考察|purpose]。",),
        rejects=("该团队由主任李明带领,攻克了难关。",),
        priority=3,
    ),
    Rule(
        name="visit.party",
        anchors=("一行",),
        pattern=rf"{{leader=person}}(?:同志|等)* ?{{party=party}}"
        rf"(?=(?:{PLAIN}|{{quantity}}|{{date}}){{0,12}}?(?:,(?=[抵到赴来前赶深走])|,于?{{date}},?|){GO}|{_WITH_OTHERS}|,?{ESCORTED})",
        takes=("person", "party"),
        build=led,
        accepts=(
            "副市长[李明|leaders]一行考察了[宁波希望小学|sites]。",
            "副市长[李明|leaders]一行,于[5月8日|date]赶赴[贵阳市|destinations],听取了介绍。",
            "副州长[沙吾列·哈孜别克|leaders] 一行考察了[宁波希望小学|sites]。",
            "副市长[李明|leaders]一行看了[宁波希望小学|sites]。",
            "[5月8日|date],副市长[李明|leaders]一行由县委常委王强陪同,到[略阳县|destinations][走访|purpose]。",
            "[5月8日|date],县长王强陪同副市长[李明|leaders]一行去了[略阳县|destinations]。",
            "[5月8日|date],副市长[李明|leaders]一行与县委常委王强、市农商行有关负责人来到帮扶联系点[略阳县|destinations][走访|purpose]。",
        ),
        rejects=(
            "副市长李明一行计划考察宁波希望小学。",
            "副市长李明一行由县委常委王强陪同,听取了汇报。",
            "副市长李明一行由县委常委王强陪同,考虑到略阳县的困难,决定捐款。",
            "副市长李明一行在略阳县走了弯路。",
            "副市长李明一行在略阳县走了一条新路。",
            "副市长李明一行与县长王强座谈。镇长来到贵阳市。",
            "副市长李明一行与县长王强计划前往贵阳市考察。",
        ),
        priority=1,
    ),
    Rule(
        name="visit.delegation",
        anchors=PARTIES,
        pattern=rf"{{party=party}}(?:一行)?(?:{PLAIN}|{{date}}|{{quantity}}){{0,12}}?(?:{_SET_OUT})?(?:,(?=[抵赴前远奔飞驰来到深]))?{GO}",
        takes=("party",),
        build=sent,
        accepts=(
            "[7月10日|date],市教育局与团市委组成[调研组|delegation],来到[平塘县|destinations][调研|purpose]。",
            "[7月10日|date],[广州市党政代表团|delegation]赴[贵阳市|destinations][交流互访|purpose]。",
            "[7月10日|date],[广州市党政代表团|delegation]一行9人从白云机场启程,飞往[贵阳市|destinations]。",
            "[广州市党政代表团|delegation]来[贵阳|destinations][考察|purpose],时任副市长[李明|leaders]任团长。",
        ),
        rejects=(
            "广州市党政代表团拟于下半年赴贵阳市回访。",
            "广州市党政代表团赴贵阳市考察,因雨取消,李明任团长。",
            "7月10日,调研组来到平塘县调研。",
            "7月10日,市教育局组成工作组,来到平塘县开会。",
            "市教育局组成调研组,来到平塘县调研。",
        ),
    ),
    Rule(
        name="visit.under",
        anchors=("带领下", "率领下", "任团长", "为团长"),
        pattern=r"{party=party}(?:一行)?(?:{quantity})?,?[在由](?:(?!{person})[^,。;:\n]){0,30}?{leader=person}(?:[^,。;:\n]{0,6}?的?(?:带领|率领)下|担?任团长|为团长)",
        takes=("person", "party"),
        build=led_on,
        accepts=(
            "[湖南省党政代表团|delegation]在省委书记[李明|leaders]率领下,于[5月19日|date]抵达[拉萨|destinations]。",
            "[5月19日|date],[湖南省党政代表团|delegation]在省长[李明|leaders]、[王强|leaders]带领下,赴[拉萨|destinations][考察|purpose]。",
            "[5月19日|date],[市中医院医疗队|delegation]在[李明|leaders]副院长的带领下,飞赴[拉萨|destinations]。",
        ),
        rejects=("在县委书记李明带领下,全县人民艰苦奋斗。",),
        priority=4,
    ),
    Rule(
        name="visit.headed",
        anchors=tuple(f"{verb}{post}长的" for verb in "任为" for post in "团组队"),
        pattern=rf"{{leader=person}}{NOTE}(?:担任|任|为)(?:团长|组长|队长)的{{party=party}}",
        takes=("person", "party"),
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
            rf"(?:{{where=place}}{PLAIN}{{0,3}}?|(?P<here>我[省市州县区旗村校院])|(?P<at>{{organisation}})|{{person}})(?:{{date}})?(?:(?:迎来|接待)了?|来了)"
            rf"(?:(?!{{party}}|{{person}})[^,。;:!?\n]){{0,40}}?(?:{{leader=person}}(?:等|率领?的?|带领的?|领衔的)?)?{{party=party}}"
        ),
        takes=("party",),
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
        name="visit.inspected",
        anchors=PARTIES,
        pattern=(
            rf"{{party=party}}(?:一行)?(?:{PLAIN}|{{date}}|{{quantity}}|,){{0,24}}?(?<!将)(?P<verb>对)"
            rf"(?=(?:{PLAIN}|、){{0,4}}?{{place|organisation}})(?:(?!{{party}})[^,。;:!?\n]){{1,40}}?(?:进行|开展)了?"
            rf"(?:为期{{date}}的)?(?P<purpose>{PLAIN}{{0,4}}?(?:{_INSPECTS})(?:工作)?)(?=[,。;(])"
        ),
        takes=("party",),
        build=inspected,
        accepts=(
            "[5月8日|date],[省教育厅督导组|delegation]对[濮阳|destinations]、[鹤壁|destinations]两市校外培训开展[暗访|purpose]。",
            "[国家文物局专家组|delegation]一行5人日前对[秦安县|destinations]三所学校进行[中期检查|purpose]。",
        ),
        rejects=(
            "5月8日,省教育厅督导组将对濮阳、鹤壁两市校外培训开展暗访。",
            "省教育厅督导组每季度对濮阳市校外培训开展检查。",
            "5月8日,省教育厅督导组对濮阳市提出三点意见。",
            "5月8日,省药监局检查组对贺兰红酒进行检查。",
            "5月8日,省卫健委工作组对自赤峰市归来人员进行核查。",
            "5月8日,省审计厅评估组对秦安农商银行开展评估。",
            "5月8日,省林草局专家组对秦安县上报材料进行评估。",
            "5月8日,省林草局专家组通过网络对秦安县林场进行验收。",
            "5月8日,省林草局考核组远程对秦安县进行考核。",
            "5月8日,省林草局督察组对秦安县进行督察反馈。",
            "5月8日,秦安县消防救援队对秦安县城关镇粮库进行检查。",
        ),
        needs=("进行", "开展"),
    ),
)
