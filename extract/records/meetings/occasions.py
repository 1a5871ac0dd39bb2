"""The ways in which a sentence tells by the way of a meeting: of what was said, resolved or seen there."""

from extract.records.meetings.mentioned import decided, ended, gone_by, heard, met, minuted, pictured, resolved, spoken
from extract.records.meetings.opened import done, noted, seated, there
from extract.records.meetings.report import CITED, MET, SPOKEN
from extract.records.meetings.statement import Statement
from extract.records.meetings.wording import ANY, NAME, ORDERED, PLACE, SEATED
from extract.rules.rule import Rule

_RESOLVES = ("作出", "做出", "决定", "确定", "提出", "明确", "部署", "给", "为", "达成", "取得", "签下", "签订")
"""What a meeting does that a text looks back to."""

_MINUTED = ("议定", "决定", "明确", "确定", "听取", "研究", "讨论", "要求", "强调", "指出")
"""What minutes say that a meeting did."""
_SAID = (
    *("强调", "指出", "讲话", "发表", "表示", "宣布", "庄严", "作", "说", "介绍", "致辞", "承诺", "表态", "坦言"),
    *(
        "建议",
        "提出",
        "提议",
        "呼吁",
        "回应",
        "谈到",
        "发言",
        "汇报",
        "通报",
        "算",
        "宣读",
        "分享",
        "致谢",
        "要求",
        "透露",
    ),
)
"""What somebody does who speaks at a meeting."""
_PLACED = r"(?:(?!供稿|供图|报道|摄|讯)[^()\m,。;:]){0,8}?"
"""Behind the name of a place in brackets, where in it."""

OCCASIONS: tuple[Rule[Statement], ...] = (
    Rule(
        name="meeting.noted",
        anchors=("会议(", "会(", "会谈(", "仪式("),
        pattern=(
            rf"{{name=session}}\((?:[在于]?(?P<there>{{place|organisation}}{_PLACED})[,、· ]*)?{{day=date}}"
            rf"(?:[,、· ]*[在于]?(?P<where>{{place|organisation}}{_PLACED}))?(?:召开|举行)?\)"
        ),
        build=noted,
        accepts=(
            "[第二次联席会议|name]([2018年4月|date],[南通市|place])以来,两市新签项目17个。",
            "[第二次联席会议|name]([南通市|place],[2018年4月|date])以来,两市新签项目17个。",
        ),
        rejects=(
            "座谈会(2018年4月,南通市)开得热烈。",
            "拟召开第二次联席会议(2018年4月,南通市)。",
            "第二次联席会议(共38人)以来,两市新签项目17个。",
            "第二次联席会议(2018年4月,南通市教育局供稿)的报道见报。",
        ),
        priority=-1,
    ),
    Rule(
        name="meeting.done",
        anchors=("办的", "开的", "搞的"),
        pattern=rf"{{day=date}}的{NAME}是(?P<verb>[^\m,。;:!?]{{1,14}}?[办开搞])的(?=[,。;:])",
        build=done,
        accepts=(
            "[2020年3月26日|date]的[甲县·乙县村企结对云签约仪式|name]是隔着屏幕办的:主会场由副县长[李明|chairs]主持。",
        ),
        rejects=(
            "2020年3月的村企结对签约仪式是隔着屏幕办的。",
            "2020年3月26日的仪式是谁办的?",
            "2020年3月26日的村企结对签约仪式是没法办的。",
        ),
    ),
    Rule(
        name="meeting.opened-there",
        anchors=("开的",),
        pattern=rf"[在于](?P<where>{PLACE})(?P<verb>(?<![召离公展盛张打分敞新])开)的{{name=session}}(?![的馆室])",
        build=there,
        accepts=(
            "去年办了三件事。[2018年4月|date]在[南通市|place]开的[第二次联席会议|name]定了调子。",
            "[9月8日下午|date]在[临夏市|place]开的[卫生帮扶协调会|name]上,县长[李明|speakers]发言。",
        ),
        rejects=(
            "每年在南通市开的联席会议都定调子。",
            "在南通市盛开的座谈会。",
            "在南通市开的会议。",
            "2018年4月在南通市新开的商贸洽谈会馆迎客。",
        ),
    ),
    Rule(
        name="meeting.seated",
        anchors=SEATED,
        pattern=(
            rf"{{name=session}},?(?:{{date}}|就|也|均|都|又|已|还|正式|专门|特意|特地|首次|如期)*"
            rf"(?P<verb>{'|'.join(SEATED)})了?(?P<where>{PLACE})(?:现场|举[行办]|召开)?(?=[,。;]|$)"
        ),
        build=seated,
        accepts=(
            "[2月18日|date],[全县重大项目集中开工仪式|name]设在[金星乡|place]现场,14个项目动工。",
            "[座谈会|name][2月18日上午|date]开在[余杭区|place],区长[李明|chairs]主持。",
            "[2月18日|date],[甲县·乙县联席会议|name]又移师[余杭区|place]。",
        ),
        rejects=(
            "联席会议设在县医保局。",
            "2月18日,签约仪式主席台设在金星乡。",
            "2月18日,开工仪式设在金星乡,因故取消。",
            "2月18日,有人提议把座谈会开到余杭区。",
            "2月18日,座谈会没有开在余杭区。",
            "2月18日,座谈会走进尾声。",
            "座谈会年年开在余杭区。",
        ),
        priority=-1,
    ),
    Rule(
        name="meeting.pictured",
        anchors=("现场,", "现场。", "现场\n", "现场看到", "现场见到", "现场获悉", "现场了解到"),
        pattern=rf"{NAME}(?:的?(?:签约|签字|揭牌|启动|活动))?现场(?=[,。]|看到|见到|获悉|了解到|\s*$)",
        build=pictured,
        accepts=(
            "[9月8日|date],在[甲县—乙县劳务协作对接会|name]现场,李明拿到了表格。",
            "[甲县—乙县第二次联席会议|name]签约现场。[9月8日|date],两县签下协议3份。",
        ),
        rejects=(
            "在甲县—乙县劳务协作对接会现场,李明拿到了表格。",
            "9月8日,在招聘会现场,李明拿到了表格。",
            "9月8日,甲县对接会现场将设20个展位。",
        ),
        priority=-2,
        needs=("会", "式"),
    ),
    Rule(
        name="meeting.ended",
        anchors=("结束的", "闭幕的", "落幕的"),
        pattern=rf"(?:刚刚|刚|日前|近日|前不久|不久前|{{date}}){ANY}{{0,12}}?(?P<verb>结束|闭幕|落幕)的{NAME}(?!”?的)",
        build=ended,
        accepts=("在刚刚结束的[甲县“村村结对”启动会|name]上,县长[李明|attendees]宣布了名单。",),
        rejects=("在即将结束的甲县结对启动会上,县长李明宣布了名单。", "在刚刚结束的会议上,县长李明宣布了名单。"),
        priority=-1,
        needs=("会", "式"),
    ),
    Rule(
        name="meeting.decided",
        anchors=("研究", "审议", "讨论", "通过", "同意", "审定"),
        pattern=r"经(?:{date})?{name=session}(?:集体)?(?:研究|审议|讨论|通过|同意|审定)",
        build=decided,
        accepts=("经[2019年11月22日|date][市委第46次常委会会议|name]研究,现予以公示。",),
        rejects=("经局长办公会议研究,现予以公示。",),
        priority=1,
        needs=("经",),
    ),
    Rule(
        name="meeting.resolved",
        anchors=tuple(f"{end}{verb}" for end in "会议" for verb in _RESOLVES),
        pattern=rf"{{day=date}}(?:,|的)?{{name=session}}(?P<verb>{'|'.join(_RESOLVES)})",
        build=resolved,
        accepts=(
            "[2014年8月|date],[第四次对口支援新疆工作会议|name]提出了新要求。",
            "[2014年8月|date]的[两国合作论坛北京峰会|name]给合作添了动力。",
        ),
        rejects=(
            "近年来,会议提出的任务都已办结。",
            "2014年8月,会议提出了新要求。",
            "2014年8月,东西部协作座谈会决定推迟举行。",
        ),
        priority=-1,
    ),
    Rule(
        name="meeting.since",
        anchors=tuple(
            f"{end}{after}" for end in "会议" for after in ("以来", "之后", "以后", "后,", "召开以来", "召开后")
        ),
        pattern=r"{day=date},?{name=session}(?P<verb>(?:召开|结束)?(?:以来|之后|以后|后))(?=[,。;])",
        build=resolved,
        accepts=("[2014年8月|date][全省对口支援新疆工作会议|name]之后,三市派出了医疗队。",),
        rejects=("近年来,全省对口支援工作会议以来,三市派出了医疗队。", "2014年8月会议之后,三市派出了医疗队。"),
        priority=-1,
    ),
    Rule(
        name=CITED,
        anchors=tuple(f"{end}{said}" for end in "会议" for said in ORDERED),
        pattern=rf"{{day=date}},?{{name=session}}(?P<verb>{'|'.join(ORDERED)})(?=[,。;、和,]|$)",
        build=gone_by,
        accepts=(
            "根据《实施意见》和[2018年5月9日|date][市对口支援领导小组全体会议|name]的要求,现通知如下。",
            "按照[2018年5月9日|date][全市劳务协作推进会|name]精神,现通知如下。",
        ),
        rejects=(
            "根据市对口支援领导小组全体会议的要求,现通知如下。",
            "根据2018年5月全市劳务协作推进会的要求,现通知如下。",
            "2018年5月9日全市劳务协作推进会要求各县加快进度。",
            "根据2018年5月9日会议的要求,现通知如下。",
        ),
        priority=-1,
        needs=("根据", "按照", "按", "落实", "贯彻", "依据", "遵照"),
    ),
    Rule(
        name="meeting.minuted",
        anchors=tuple(f"会议{verb}" for verb in _MINUTED),
        pattern=rf"^\s*{{name=session}}(?:一致)?(?:{'|'.join(_MINUTED)})",
        build=minuted,
        accepts=("会议纪要\n时间:[2023年12月8日|date]\n主持:副局长[李明|chairs]\n[会议|name]议定以下事项。",),
        rejects=("时间:2023年12月8日\n会议议定以下事项。", "会议纪要\n会议议定以下事项。"),
        priority=-2,
    ),
    Rule(
        name="meeting.heard",
        anchors=("上获悉", "上了解到", "上得知", "会获悉", "会了解到", "会得知"),
        pattern=rf"从{ANY}{{0,20}}?{NAME}上?(?:获悉|了解到|得知)",
        build=heard,
        accepts=("记者[5月9日|date]从[市政府新闻发布会|name]上获悉,物价平稳。",),
        rejects=("记者从新闻发布会上获悉,物价平稳。", "记者5月9日从即将召开的市政府新闻发布会上获悉,物价平稳。"),
    ),
    Rule(
        name=SPOKEN,
        anchors=(*(f"上{said}" for said in _SAID), *(f"上{what}" for what in ("的讲话", "签"))),
        pattern=(rf"在(?:{{day=date}}的?)?{NAME}上(?:的讲话|{'|'.join(_SAID)}|(?P<deed>签[署订约下]了?(?!的|仪式)))"),
        build=spoken,
        accepts=(
            "[2020年3月6日|date],县长李明在[决战决胜脱贫攻坚座谈会|name]上强调,要巩固成果。",
            "[3月6日|date],县长李明一行赴岷县,在[甲县—乙县协作座谈会|name]上指出,要巩固成果。",
            "[3月6日|date],双方在[甲县—乙县协作座谈会|name]上签订了协议。",
        ),
        rejects=(
            "3月6日,双方将在甲县—乙县协作座谈会上签订协议。",
            "双方在甲县—乙县协作座谈会上签订了协议。",
            "县长李明在决战决胜脱贫攻坚座谈会上强调,要巩固成果。",
            "3月6日,县长李明在座谈会上强调,要巩固成果。",
        ),
        priority=-1,
    ),
    Rule(
        name=MET,
        anchors=("会上,", "会中,", "议上,", "议中,", "式上,", "会”上,", "式”上,", "式后,", "式结束后,"),
        pattern=(
            r"(?:^|(?<=”))\s*(?:(?:{date}|日前|近日), ?)?"
            r"在?(?:{site=place}城?的?|{date}的|(?:随后|之后|接着|紧接着|接下来|其后|当[晚天日])的)?"
            rf"{NAME}(?:[上中]|(?P<after>(?:结束)?后)),"
        ),
        build=met,
        accepts=(
            "[座谈会|name]上,院长[李明|attendees]介绍了情况。",
            "在随后的[座谈会|name]上,双方就远程会诊进行了交流。",
            "[5月8日下午|date]的[座谈会|name]上,院长[李明|attendees]介绍了情况。",
            "[座谈会|name]上,岷县、西吉县教育局作交流发言。",
            "[对接会|name]上,与会企业代表先后发言。",
            "日前,在[乙镇强村富民座谈会|name]上,村支书[李明|attendees]介绍了情况。",
            "[5月8日|date],两市签署合作协议。[签约仪式|name]上,甲县政府与华能公司签署了项目协议。",
        ),
        rejects=(
            "会议上,院长李明介绍了情况。",
            "座谈会上,气氛热烈。",
            "座谈会上,岷县将作交流发言。",
            "座谈会上,请各单位作表态发言。",
            "在随后的会议上,院长李明介绍了情况。",
            "5月8日,两市签署合作协议。签约仪式上,甲县政府将与华能公司签署项目协议。",
        ),
        priority=-1,
    ),
)
