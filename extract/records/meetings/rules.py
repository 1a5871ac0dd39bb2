"""The ways in which a sentence states a meeting."""

from collections.abc import Iterator
from functools import cache

from extract.lexicons import load
from extract.mentions.kinds import KINDS
from extract.records.context import is_sentence
from extract.records.meetings.occasions import OCCASIONS
from extract.records.meetings.opened import PLACES, called, dated, fixed, opened
from extract.records.meetings.scenes import Scene
from extract.records.meetings.statement import Statement
from extract.records.meetings.statements import (
    also,
    attended,
    chaired,
    convened,
    held,
    recalled,
    sat,
    titled,
    transcribed,
)
from extract.records.meetings.wording import ANY, AT, NAME, PLACE
from extract.records.naming import Namer, lift_names
from extract.records.view import ArticleView, SentenceView
from extract.rules.alphabet import Alphabet
from extract.rules.engine import Engine
from extract.rules.rule import Rule
from extract.text.span import Span

ALPHABET = Alphabet((*KINDS, "session"))
"""The alphabet of record rules, with the names of meetings as one more kind of mention."""

_VERB = (
    r"(?P<verb>(?:隆重|共同|联合|组织|主持|成功|集中|再次|正式|如期)*"
    r"(?:召开|举行|举办|[合联]办(?=了?[“\"]?{session})|展开(?=了?{session})|开展(?=了?{session})|[开搞办](?=[了过完])))"
)
_END = r"(?=了?(?:之?[后际]|期间|以来|[\s,。;:!?、”’』」)(【】<>|—《]|$|并(?!购)))"
"""Behind a verb that has no object of its own."""
_DONE = r"(?:(?:圆满|顺利|胜利)*完成了?(?:各|全部|预定|既定|各个)?项?议程,(?:{date})?)?"
"""What a meeting did before it closed."""
_BY = r"(?:由[^,。;:]{2,40}[主承举联]办,|会期[^,。;:]{1,3},|(?=,{date}[在于]),)?(?!暨[^,。]*拉开)"
"""Behind the name of a meeting, who ran it, or nothing but a comma before day and place."""
_OPENS = ("开幕", "闭幕", "启幕", "落幕", "揭幕", "帷幕", "序幕", "大幕", "开锣", "开市", "开馆", "开场")
_HELD = ("召开", "举行", "举办", *_OPENS)

_PASSED = "通过"

RULES: tuple[Rule[Statement], ...] = (
    Rule(
        name="meeting.held",
        anchors=(*_HELD, "开了", "正在进行"),
        pattern=rf"{{name=session}}(?!期间|现场|间隙|[上前后的]){_BY}{ANY}{{0,24}}?{_DONE}{AT}(?P<verb>召开|举行|举办|正在进行|[开闭启落揭]幕|开锣|开市|开馆|开场|落下帷幕|(?<!中)拉开(?:帷幕|序幕|大幕)|开了(?:[半整一两三]天|{{quantity}}|{{date}})){_END}",
        build=held,
        accepts=(
            "[4月16日上午|date],[甲县·乙县东西部协作联席会议|name]在[杭州市|place]召开。",
            "[4月16日|date],[县第三次团代会|name]圆满完成各项议程,在[县会堂|place]闭幕。",
            "[县第三次团代会|name]圆满完成各项议程,[4月16日上午|date]在[县会堂|place]闭幕。",
            "[4月16日|date],[甲县·乙县联席会议|name]在[县委礼堂|place]开场。",
        ),
        rejects=(
            "产销对接会拟于9月在杭州市召开。",
            "4月16日,若甲县·乙县联席会议召开后再定。",
            "4月16日,座谈会后,车队完成调度,订货会拟在杭州市举行。",
        ),
        priority=1,
    ),
    Rule(
        name="meeting.titled",
        anchors=("发布会", "座谈会", "通气会", "吹风会", "说明会"),
        pattern=rf"^\s*{NAME}\s*$",
        build=titled,
        accepts=(
            "[“苏陕协作”新闻发布会|name]\n\n时间:[2018年10月16日|date] 地点:[市政府新闻厅|place]\n\n各位上午好。",
            "[“苏陕”新闻发布会(第二场)|name]\n\n时间:[2018年1月6日|date]\n地点:[市政府|place]\n主持人:[张强|chairs]\n\n上午好。",
        ),
        rejects=("两地召开新闻发布会\n\n近日,两地来往很多。",),
        priority=-2,
    ),
    Rule(
        name="meeting.convened",
        anchors=("召开", "举行", "举办", "合办", "联办", "开了", "开过", "开完", "搞了", "办了", "展开", "开展"),
        pattern=rf"{AT}{_VERB}[了过完]?(?:一?个)?(?:(?:简短|简朴|简单|小型|特殊|特别|温馨|隆重|盛大|热烈)的)?(?:[一首]?[场次](?:(?![会动]){ANY}{{1,10}}的)?|(?P<times>{{quantity}})|以?“[^”]{{1,30}}”为主题的|以[^,。]{{1,30}}为主题的)?与?{NAME}(?!”?(?:的|\d|{{quantity}}|一场戏))",
        build=convened,
        accepts=(
            "[4月16日上午|date],两地在[杭州市|place]召开[东西部协作座谈会|name]。",
            "[9月2日|date],县二中举行[2022年秋季开学典礼|name]。",
            "[9月2日|date],乙镇组织开展[高标准农田现场观摩学习会|name]。",
            "[9月2日|date],两地还举办了[冷链项目签约活动|name]。",
            "[9月2日|date],两县商务局在[杭州市|place]合办“[滩羊产品推介会|name]”。",
            "[4月16日|date],两地召开“[人才‘组团式’帮扶座谈会|name]”。",
            "[4月16日|date],两校举行了“共建,共进”为主题的[结对签约仪式|name]。",
        ),
        rejects=(
            "两市每年召开1次联席会议。",
            "3月底前在岷县举办产销对接会。",
            "9月2日,两地开展了座谈。",
            "9月2日,两地每年合办一次滩羊产品推介会。",
        ),
        priority=1,
    ),
    Rule(
        name="meeting.opened",
        anchors=("开,", "开。", "开;", "开始", "开完", "开过", "开起来", "开的"),
        pattern=(
            rf"{{name=session}}(?!期间|现场|间隙|[上前后的]){ANY}{{0,24}}?[在于](?P<where>{PLACE})"
            r"(?P<verb>(?<!召)开(?:始|完|过|起来|的)?)(?=了?[,。;!]|$)"
        ),
        build=opened,
        accepts=(
            "[10月11日|date],[初三年级学情分析会|name]就在[理化楼三楼|place]开,校长讲了话。",
            "此次[推进会|name]是[3月8日|date]在[惠农区|place]开的。",
        ),
        rejects=(
            "座谈会要在田间地头开。",
            "联席会议每季度在县医保局开。",
            "10月11日,年级家长会没在礼堂开。",
        ),
    ),
    Rule(
        name="meeting.called",
        anchors=tuple(f"{where}开" for where in PLACES),
        pattern=r"(?P<verb>在){name=session}(?!的)",
        build=called,
        accepts=("[2月27日早上|date],县二中在[红星操场|place]开[百日誓师大会|name]。",),
        rejects=(
            "县二中每周在操场开例会。",
            "要坚持在村头开座谈会。",
            "2月27日,县二中不准在操场开誓师大会。",
        ),
        needs=("会", "式"),
    ),
    Rule(
        name="meeting.dated",
        anchors=tuple(f"{end}{then}" for end in "会议式" for then in (",", "上,", "中,")),
        pattern=rf"(?:^|,)\s*{{day=date}}的{NAME}(?P<there>[上中])?,",
        build=dated,
        accepts=(
            "[12月2日下午|date]的[村民代表会|name],41个代表到了39个,主任[李明|attendees]讲话。",
            "[12月2日|date]的[第三次协商会|name]上,18户签字。",
        ),
        rejects=("12月2日的村民代表会,请准时参加。", "12月2日的会议上,气氛热烈。"),
        needs=("日",),
    ),
    Rule(
        name="meeting.fixed",
        anchors=("日子", "时间", "会期", "日期"),
        pattern=(
            rf"{NAME},?的?(?:已经?|早就|早已)?(?:定下|定好|敲定)?了?(?:举[办行]|召开)?的?(?:日子|时间|会期|日期)"
            rf"(?:已经?|就|也)?(?:定[在于为]|选[在定]|敲定[在于为]|[是为:]):?{{day=date}}(?!的)"
            rf"(?:,地点(?:[定设选放]?在|是|为|:)(?P<where>{PLACE})(?=[,。;]|$))?"
        ),
        build=fixed,
        accepts=(
            "县里还办一场[茶叶推介会|name],日子定在[5月8日|date]。",
            "[第三届特色农产品展销会|name]已定下日子:[9月18日至22日|date],地点是[滨湖会展中心|place]。",
        ),
        rejects=(
            "茶叶推介会的日子还没有定在5月8日。",
            "茶叶推介会,时间是金钱。",
            "拟办一场茶叶推介会,日子暂定在5月8日。",
            "座谈会时间为每周五。",
            "茶叶推介会报名时间是5月8日。",
            "有人说茶叶推介会时间是5月8日。",
            "上一次茶叶推介会的时间是5月8日。",
            "茶叶推介会日期为5月8日的消息并不属实。",
        ),
        needs=("会", "式"),
    ),
    Rule(
        name="meeting.recalled",
        anchors=("召开的", "举行的", "举办的"),
        pattern=rf"{AT}{_VERB}的{{name=session}}(?!的)",
        build=recalled,
        accepts=("[2022年6月|date]在[武汉市|place]召开的[医疗援助工作会议|name]提出了目标。",),
        rejects=("每年召开的联席会议由两地轮流承办。",),
    ),
    Rule(
        name="meeting.chaired",
        anchors=("主持",),
        pattern=rf"(?:{{person}}主持了?)?{{name=session}}(?:(?:(?<=主持{{session}})|(?<=主持了{{session}}))(?![时的上后])|由{ANY}{{0,40}}?{{person}}主持)",
        build=chaired,
        accepts=("[座谈会|name]由市委副书记[陈立民|chairs]主持。",),
        rejects=("市委副书记陈立民主持会议。",),
        priority=-1,
    ),
    Rule(
        name="meeting.sat",
        anchors=("听取", "审议", "研究", "传达", "通过", "批准", "表决"),
        pattern=r"{name=session}(?:集体|专题)?(?P<verb>听取|审议|研究|传达|通过|批准|表决)",
        build=sat,
        accepts=("[9月6日|date],[市政府第38次常务会议|name]听取对口支援工作汇报,市长[于松涛|chairs]主持。",),
        rejects=("9月6日,市政府常务会议听取工作汇报。", "按程序报市政府第38次常务会议审议。"),
        priority=-1,
        needs=("次常务", "次全体", "次会议", "次党组", "次主", "次办公"),
    ),
    Rule(
        name="meeting.transcribed",
        anchors=("实录", "侧记", "直播", "纪要"),
        pattern=r"{name=session}\(?(?:文字|现场|图文)?(?:实录|侧记|直播|纪要)",
        build=transcribed,
        accepts=(
            "[“春耕备耕”新闻发布会|name]实录\n时间:[2024年1月23日|date]\n主持人:处长[张志强|chairs]",
            "[“春耕备耕”新闻发布会|name](文字实录)\n时间:[2024年1月23日|date]\n主持人:处长[张志强|chairs]",
        ),
        rejects=("李明在新闻发布会上答问。", "李明答问(见新闻发布会文字实录)。"),
    ),
    Rule(
        name="meeting.attended",
        anchors=("出席", "参加", "列席", "见证"),
        pattern=(
            rf"{AT}(?:出席|参加|列席|见证)了?(?:(?P<by>{{place|organisation}}{ANY}{{0,4}}?的)|{{day=date}}的(?:这次|本次|此次)?)?"
            rf"{NAME}(?!”?的)"
        ),
        build=attended,
        accepts=(
            "市长[李明|attendees]出席了[建市30周年纪念大会|name]。",
            "市长[李明|attendees]参加了“[建市30周年纪念大会|name]”。",
            "代表团走访了企业,并出席[甲县·乙县东西部协作座谈会|name]。",
            "县长[李明|attendees]参加了[4月3日|date]的[座谈会|name]。",
            "[4月3日下午|date],甲学院副院长李明一行来校考察。校办、招生处负责人参加了[座谈会|name]。",
            "由县总工会举办的财会培训班[4月3日|date]开班。县长[李明|attendees]出席[开班仪式|name]。",
            "[4月3日|date],代表团一行走访了农户,出席[县医院会诊系统开通仪式|name]。",
            "[4月3日|date],各位会长回到家乡,参加市工商联组织的[异地商会座谈交流会|name]。",
        ),
        rejects=(
            "参加座谈会的有关人员发了言。",
            "4月3日下午,甲学院副院长李明一行拟来校考察。招生处负责人参加了座谈会。",
            "县长李明参加了座谈会。",
            "请县长李明参加4月3日的座谈会。",
            "各位会长参加市工商联组织的异地商会座谈交流会。",
            "4月3日,各位会长参加市工商联组织的座谈会。",
            "4月3日,代表团参加过联席会议。",
            "财会培训班4月3日开班。县长李明将出席开班仪式。",
            "财会培训班报名截止4月3日。县长李明出席开班仪式。",
            "4月3日,代表团的车队驶来,村民们出席县医院会诊系统开通仪式。",
            "4月3日,市长李明应邀出席建市30周年纪念大会,但临时缺席。",
        ),
    ),
    Rule(
        name="meeting.also",
        anchors=("出席", "参加", "列席", *_HELD, "开了", "开过", "开完"),
        pattern=r"(?<={session})[和、及与]{name=session}(?!的)",
        build=also,
        accepts=("市长[李明|attendees]出席了建市30周年纪念大会和[城市发展座谈会|name]。",),
        rejects=("李明谈到纪念大会和城市发展座谈会。",),
    ),
    *OCCASIONS,
)


@cache
def _engine() -> Engine[Statement]:
    return Engine(ALPHABET, RULES)


def statements(view: ArticleView) -> Iterator[Statement]:
    """What the sentences of an article state about meetings, in order."""
    engine = _engine()
    ends = _namer().ends(view.text, view.article.start, view.article.end)
    for sentence in (*_imprints(view), *filter(is_sentence, view.holding(ends))):
        scene = scene_of(view, sentence)
        if scene.names and (rules := engine.candidates(sentence.text)):
            lifted = lift_names(sentence, sentence.mentions, scene.names, ALPHABET)
            for found in engine.run(view.text, lifted, rules, scene):
                yield found.value


def _imprints(view: ArticleView) -> Iterator[SentenceView]:
    """The lines below a headline that say who passed the text: (2020年5月6日某市政府第9次常务会议审议通过)."""
    if view.text.find(_PASSED, view.article.start, view.article.end) < 0:
        return
    for paragraph in view.article.paragraphs:
        if paragraph.role == "meta" and view.text.find(_PASSED, paragraph.start, paragraph.end) >= 0:
            yield SentenceView(view, Span(paragraph.start, paragraph.end), paragraph)


@cache
def _namer() -> Namer:
    lexicon = load("meeting_kinds")
    twins = [f"{head}议" for head in lexicon["heads"] if len(head) > 2 and head.endswith("会")]  # 座谈会: 座谈会议
    heads = [*lexicon["heads"], *twins]
    return Namer("session", heads, *(lexicon[group] for group in ("others", "tails", "stops", "whole")))


def scene_of(view: ArticleView, sentence: SentenceView) -> Scene:
    """A sentence with the names of meetings in it."""
    return Scene(view, sentence, _namer().find(sentence))
