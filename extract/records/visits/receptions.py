"""The ways in which a sentence states a trip of guests, by those who meet them."""

from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.places.letters import COMINGS
from extract.mentions.trips import AIM, SEE
from extract.records.context import clause_end, clause_start, is_day, is_lately
from extract.records.visits.assembly import assembled, with_colleagues
from extract.records.visits.journey import Journey
from extract.records.visits.settled import unsettled
from extract.records.visits.statement import Scene, Statement
from extract.records.visits.stops import Stops
from extract.records.visits.verbs import verbs
from extract.records.visits.wording import CITY, MEETS, PLAIN
from extract.rules.rule import Match, Rule
from extract.text.patterns import late

_WILL = late("(?<!现)将(?!军)")
"""In front of the words for guests, that they are still to be met."""
_AFAR = late("视频|线上|连线|隔空|云端|云上|在线|通话|电话")
"""How those meet of whom nobody travels."""
_WITH = ("与", "同", "和")
_TALKED = "[^。;!?\\n]{0,80}?(?:座谈|会谈|会面|会见|见面|会商|商谈|交流(?!的)|磋商|洽谈(?!的)|举行)"
"""Behind those who meet, what they did with the guests: 与来甲县考察的某某座谈, not 与在甲县考察的某某是同学."""
_WENT = ("在", "赴", "到", "抵", "抵达", "前往", "走进")
"""In front of a place, that it is where people are."""
_COMES = ("前来", "来到", "来", "到", "赴", "在", "抵")
_MET_SO = late(_TALKED)
MET: tuple[str, ...] = tuple(
    f"{meets}{gone}{comes}" for meets in (*MEETS, *_WITH) for gone in ("", "了") for comes in _COMES
)
"""Whom others meet: 会见了来…的, 与在…的."""


def caller(match: Match) -> Statement | None:
    """Somebody from a known place, or who leads a delegation, whom others meet on some day where they are.

    与来访的某市市长某某座谈, 会见了由某市市长某某率领的代表团.
    """
    scene: Scene = match.context
    here = match.span()
    if not _are_met(match):
        return None
    leader: Mention[Any] = match.mention("leader")
    way = Journey(start=leader.start, end=here.end)
    statement = assembled(match, with_colleagues(match, leader), match.mention("party"), way)
    last = max(scene.sentence.of("date"), key=lambda date: date.end if date.end <= leader.start else 0, default=None)
    dated = is_day(statement.date) and is_day(last)
    return statement if statement.origin is not None and dated and not _is_home(match, statement.origin) else None


def _is_home(match: Match, home: Mention[Any]) -> bool:
    """Whether the sentence says that others went to the place of those whom they met: 赴甲市考察,与甲市市长某某座谈."""
    places = (m for m in match.context.sentence.of("place") if m.value.full == home.value.full)
    return any(match.text.endswith(_WENT, 0, m.start) for m in places)


def _are_met(match: Match) -> bool:
    """Whether guests were met, neither are to be met nor come with a concern of their own."""
    sentence, here = match.context.sentence, match.span()
    if _AFAR.search(match.text, here.start, clause_end(match.text, here.end, sentence.end)):
        return False
    if _is_ahead(match) or verbs("residents").search(match.text, here.start, here.end):
        return False
    return not unsettled(sentence, here.start, here.end, here.end)


def _is_ahead(match: Match) -> bool:
    """Whether guests are still to be met."""
    here = match.span().start
    return _WILL.search(match.text, clause_start(match.text, match.context.sentence.start, here), here) is not None


def met_there(match: Match) -> Statement | None:
    """Guests from a known place whom others meet on some day where they are: 会见来我市考察的某市市长某某一行."""
    scene: Scene = match.context
    where: Mention[Any] | None = match.mention("where")
    if not _are_met(match):
        return None
    purpose, leader = match.span("purpose"), match.mention("leader")
    journey = Journey(Stops([where] if where else []), purpose=purpose, start=purpose.start, end=match.span().end)
    journey.letter = match.span("letter") if match.has("letter") else None
    journey.here = match.span("here") if match.has("here") else None
    statement = assembled(match, [leader] if leader else [], match.mention("party"), journey)
    lately = is_lately(match.text, scene.sentence.start, purpose.start)
    return statement if statement.origin is not None and (is_day(statement.date) or lately) else None


def received(match: Match) -> Statement | None:
    """Somebody who visits a country: 来华访问的某某; in a speech, the speaker himself (我对…进行访问)."""
    scene: Scene = match.context
    where: Mention[Any] | None = match.mention("where")
    here = match.span()
    speaker = next((m for m in scene.sentence.of("person") if m.end <= here.start), None)
    leader: Mention[Any] | None = match.mention("leader") or speaker
    if leader is None or unsettled(scene.sentence, here.start, here.end, here.end) or _is_ahead(match):
        return None
    if match.text.startswith(_WITH, here.start - 1) and not _MET_SO.match(match.text, here.end):
        return None
    start = where.start if where else here.start
    journey = Journey(Stops([where] if where else []), purpose=match.span("purpose"), start=start, end=here.end)
    journey.letter = match.span("letter") if match.has("letter") else None
    return assembled(match, [leader], None, journey)


RECEPTIONS: tuple[Rule[Statement], ...] = (
    Rule(
        name="visit.met-there",
        anchors=MET,
        pattern=(
            rf"(?:(?:{'|'.join(MEETS)})了?|(?:{'|'.join(_WITH)})(?={_TALKED}))(?:专程|应邀)?"
            rf"(?:(?:{'|'.join(_COMES)})(?:(?P<here>我?[省市州县区旗校院](?![长委直级属内外里政]))|{{where=place}}|(?P<letter>{CITY})(?={AIM}|开展))|前来)"
            rf"(?:进行|开展)?(?P<purpose>(?:学习|实地|参观|友好|工作)?{SEE}(?:{PLAIN}|{{place}}|{{organisation}}){{0,14}}?)的"
            r"(?:(?!{person}|{party})[^,。;:!?\n]){0,30}?(?={person}|{party})"
            r"(?:{leader=person}(?:同志|等)?(?:(?:率领?|带领)的?|率队的|及|和|与)?(?:(?!{person}|{party})[^,。;:!?\n]){0,12}?(?={party}|[^,。;:!?\n]))?"
            r"{party=party}?(?!告诉|介绍|说)"
        ),
        build=met_there,
        accepts=(
            "[5月8日|date],市长张强会见来[平塘县|destinations][考察|purpose]的绍兴市委书记[李明|leaders]一行。",
            "[5月8日|date],市长张强在市宾馆会见来[平塘县|destinations][调研协作工作|purpose]的绍兴市副市长[李明|leaders]一行。",
            "[5月8日|date],省长张强会见了在[吉林|destinations][考察|purpose]的市委书记[李明|leaders]和[绍兴市党政代表团|delegation]一行。",
            "[5月8日|date],市长张强会见来[平塘县|destinations][考察|purpose]的[绍兴市党政代表团|delegation]一行。",
            "[5月8日|date],县长张强与在[平塘县|destinations][考察|purpose]的绍兴市委书记[李明|leaders]座谈。",
        ),
        rejects=(
            "市长张强会见来平塘县考察的绍兴市委书记李明一行。",
            "5月8日,市长张强将会见来平塘县考察的绍兴市委书记李明一行。",
            "5月8日,市长张强会见来平塘县考察的作家李明。",
            "5月8日,市长张强每月会见来平塘县考察的绍兴市委书记李明。",
            "5月8日,市长张强会见在平塘县工作的绍兴市委书记李明。",
            "5月8日,市长张强与在平塘县考察的绍兴市委书记李明通了电话。",
        ),
        priority=1,
    ),
    Rule(
        name="visit.guest",
        anchors=("访问的", "考察的", "调研的", "交流的", "对接的", "洽谈的"),
        pattern=(
            rf"(?:[来到](?:华|我?[省市州县区旗]里?|{{where=place}})|(?<![{COMINGS}])来(?P<letter>{CITY})(?={AIM}))(?:进行|开展)?"
            rf"(?P<purpose>{PLAIN}{{0,6}}(?:访问|考察|调研|交流|对接|洽谈))的[^,。;:!?\n]{{0,24}}?{{leader=person}}(?!告诉|介绍|说)"
        ),
        takes=("person",),
        build=received,
        accepts=("[今年8月|date]同来华[访问|purpose]的[李明|leaders]总书记举行会谈。",),
        rejects=("来华访问的外国游客越来越多。", "5月8日,市长张强与来县里考察的绍兴市委书记李明是同学。"),
    ),
    Rule(
        name="visit.caller",
        anchors=("来访的",),
        pattern=r"来访的[^,。;:!?\n]{0,24}?{leader=person}(?!告诉|介绍|说)",
        takes=("person",),
        build=caller,
        accepts=("[5月8日|date],市长张强与来访的绍兴市委书记[李明|leaders]座谈。",),
        rejects=(
            "市长张强与来访的绍兴市委书记李明座谈。",
            "5月8日,市长张强与来访的作家李明座谈。",
            "5月8日,市长张强每月会见来访的绍兴市委书记李明。",
        ),
    ),
    Rule(
        name="visit.met",
        anchors=("会见", "接见", "座谈", "会谈"),
        pattern=(
            r"{person}[^,。;:!?\n将拟]{0,12}?(?:(?:会见|接见)了?|[与同](?=[^。;:!?\n]{0,80}?(?:座谈|会谈)))(?:由|来访的)?(?:(?!{person}|{party})[^,。;:!?\n]){0,40}?"
            r"(?:{person}[,、和](?:(?!{person}|{party})[^。;:!?\n]){0,25}?){0,3}?"
            r"{leader=person}(?:率领|带领|率)的?(?:(?!{person})[^,。;:!?\n]){0,12}?{party=party}"
        ),
        takes=("person", "party"),
        build=caller,
        accepts=(
            "[5月8日|date],市长张强会见了由绍兴市委书记[李明|leaders]率领的[代表团|delegation]一行。",
            "[5月8日|date],市长张强与绍兴市委书记[李明|leaders]率领的[党政代表团|delegation]进行了座谈。",
            "市长张强[5月8日|date]会见了由绍兴市委书记[李明|leaders],市委副书记、市长[王伟|leaders]率领的[代表团|delegation]一行。",
        ),
        rejects=(
            "市长张强会见了由绍兴市委书记李明率领的代表团一行。",
            "5月8日,市长张强与绍兴市委书记李明率领的代表团参观了茶园。",
            "5月8日,市长张强与绍兴市委书记李明率领的代表团视频座谈。",
            "5月8日,市长张强在绍兴市与绍兴市委书记李明率领的代表团座谈。",
            "5月8日,市长张强将会见由绍兴市委书记李明率领的代表团一行。",
            "5月8日,市长张强会见了由作家李明率领的代表团一行。",
        ),
    ),
    Rule(
        name="visit.state",
        anchors=("访问",),
        pattern=rf"(?:{{leader=person}}{PLAIN}{{0,6}}?{{date}}?|我{PLAIN}{{0,4}})对{{where=place}}进行(?P<purpose>{PLAIN}{{0,4}}访问)",
        build=received,
        accepts=("主席[李明|leaders]说,[今年6月|date],我成功对[韩国|destinations]进行[国事访问|purpose]。",),
        rejects=("主席李明说,欢迎总统先生对中国进行国事访问。",),
    ),
)
