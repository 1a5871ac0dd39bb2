"""The stops of a trip that later sentences tell without stating the trip again."""

from extract.lexicons import load
from extract.records.context import clause_start, dates_agree, event_date, is_day, is_sentence
from extract.records.view import ArticleView, SentenceView
from extract.records.visits.journey import Journey, read
from extract.records.visits.onward import ESCORTED, days_on, later_day
from extract.records.visits.report import Trip
from extract.records.visits.stops import Reader
from extract.records.visits.verbs import verbs
from extract.text.patterns import late

_WORDS = load("visit_words")
_GROUP = late(
    "|".join(
        sorted(
            {*_WORDS["heads"], *_WORDS["they"]} - {*_WORDS["standing"]} | {"一行"}, key=lambda word: (-len(word), word)
        )
    )
)
"""What later sentences call those who travel."""
_ON_THE_WAY = late(f"(?:{'|'.join(_WORDS['within'])}),?")
_HE = late("[他她]们?")
_ANOTHER_TIME = late("曾|将(?=[于在赴到来去前])")
"""Between who goes and the verb, what makes it a trip of another time."""
_TEAMS = ("组", "团", "队")
"""What a noun for a delegation ends in, which on another day may be another one."""
_SPEECH = late(r"说|表示|指出|强调|要求|希望|认为|介绍")
_NEXT = late("(?:首先|先后|先|再|又|接着|随后|然后|最后|还)?,?")
"""How a sentence goes on without a subject: 先奔甲区."""
_NEAR = 16
"""The most characters between who goes and the verb."""


def follow(view: ArticleView, trips: list[Trip]) -> None:
    """Add to each trip the stops of the sentences that go on about it."""
    stated = {s.scene.sentence.start: trip for trip in trips for s in trip.statements}
    current: Trip | None = None
    touring = None
    for sentence in view.sentences:
        if sentence.paragraph.role == "title" or not is_sentence(sentence):
            continue
        trip = stated.get(sentence.start)
        current = trip or current
        if current is None:
            continue
        goes = trip is not None or _goes_on(current, sentence, touring is sentence.paragraph)
        if goes:
            touring = sentence.paragraph
            _at_head(current, sentence)


def _goes_on(trip: Trip, sentence: SentenceView, touring: bool) -> bool:
    """Whether a sentence tells of further stops; they are added to the trip."""
    text, start, end = sentence.document_text, sentence.start, sentence.end
    subject = _subject(trip, sentence)
    later = later_day(trip, sentence) if touring and subject is None else None
    if later is not None:
        trip.days += days_on(trip, sentence)
        subject = later
    if subject is None:
        then = _NEXT.match(text, start, end)
        begins = verbs("go").match(text, then.end() if then else start, end)
        if not touring or begins is None or ESCORTED.match(text, start, end):
            return False
        subject = start
    speech = _SPEECH.search(text, subject, end)
    journey = read(sentence, subject, speech.start() if speech else end)
    if (
        journey.start < 0
        or journey.start - _escorted(sentence, subject, journey) > _NEAR
        or verbs("unsettled").search(text, start, journey.start)
    ):
        return bool((touring or subject > start) and text.startswith("在", start))
    if _is_another(trip, sentence, subject, journey):
        return False
    trip.legs.append(journey.stops)
    return True


def _escorted(sentence: SentenceView, subject: int, journey: Journey) -> int:
    """Where the words end that name the travellers and those whom they went along with: 甲陪同乙局局长丙考察了…."""
    people = [m for m in sentence.of("person") if subject <= m.start and m.end <= journey.start]
    beside = people and "陪同" in sentence.document_text[subject : people[0].start]
    return people[-1].end if beside else subject


def _is_another(trip: Trip, sentence: SentenceView, subject: int, journey: Journey) -> bool:
    """Whether somebody went there at another time, or it is not clear enough who: 他到外地务工."""
    text, date = sentence.document_text, event_date(sentence, journey.start)
    if _ANOTHER_TIME.search(text, subject, journey.start):
        return True
    team = text.endswith(_TEAMS, sentence.start, subject) and not any(s.delegation for s in trip.statements)
    if date is not None and (team or not is_day(date)) and not dates_agree(trip.date or trip.day, date):
        return True
    verb = verbs("go").match(text, journey.start)
    plain = verb is None or len(verb[0]) == 1
    return plain and journey.purpose is None and _HE.fullmatch(text, sentence.start, subject) is not None


def _subject(trip: Trip, sentence: SentenceView) -> int | None:
    """Where the words end that name the travellers as the subject of a clause."""
    text = sentence.document_text
    leaders = {leader.value.name for leader in trip.leaders}
    ends = [m.end for m in sentence.of("person") if m.value.name in leaders]
    group = _GROUP.search(text, sentence.start, sentence.end)
    ends += [group.end()] if group else []
    head = _ON_THE_WAY.match(text, sentence.start, sentence.end) or (trip.leaders and _HE.match(text, sentence.start))
    ends += [head.end()] if head and not sentence.of("person") else []
    return min(ends, default=None)


def _at_head(trip: Trip, sentence: SentenceView) -> None:
    """Add the sites of a clause at the head of a sentence: 在某某村, 代表团…"""
    text, start = sentence.document_text, sentence.start
    if not text.startswith("在", start):
        return
    reader = Reader(sentence, sentence.end)
    found, end = reader.objects(start + 1, moves=False)
    if found.sites and text.startswith((",", "与", "同"), end) and clause_start(text, start, end) <= end:
        trip.legs.append(found)
