"""How texts state that one side is charged with the help for another: 甲市承担乙县的援建任务."""

from extract.mentions.aid import AID
from extract.records.pairings.directed import helping, is_run_by
from extract.records.pairings.regions import areas_of
from extract.records.pairings.relations import is_denied
from extract.records.pairings.sides import Side
from extract.records.pairings.statements import OFFICES, Statement
from extract.records.pairings.wording import ADVERBS, PART, PART_WORDS
from extract.rules.rule import Match, Rule
from extract.text.patterns import late
from extract.text.span import Span

_CHARGE = late(AID)
"""What regions share among them, each of which is charged with a part."""


def heading(match: Match) -> list[Statement] | None:
    """A承担B的帮扶任务, A牵头B的帮扶工作: who is at the head of the work and an office only runs it."""
    first: Side = match.mention("first").value
    heads = "牵头" in match.text[match.span("first").end : match.span("second").start]
    offices = any(name.endswith(OFFICES) for group in first.groups for name in group.names)
    return None if heads and (offices or is_run_by(first)) else helping(match)


def charged(match: Match) -> list[Statement] | None:
    """其中A负责B, where the sentence says before of what the two are charged: 对口支援丙市、丁县,其中…."""
    first, second = match.mention("first").value, match.mention("second").value
    told = [*_CHARGE.finditer(match.text, match.context.sentence.start, match.span().start)]
    if not told or first.groups or second.groups or not (areas_of(first) and areas_of(second)):
        return None
    relation = Span(*told[-1].span())
    return None if is_denied(match) else [Statement((first, second), 0, relation, None)]


CHARGED: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.charged",
        PART_WORDS,
        rf"{{first=side}}(?:{ADVERBS}|单独|独立|具体|主要){{0,4}}(?:承担|负责|肩负|担负|接过|接下|牵头)[了起]?对?{{second=side}}的?{PART}(?:任务|工作|重任|使命|职责)",
        heading,
        accepts=(
            "[武汉市|donor]还单独承担[曲松县|recipient]的[援建|relation]任务。",
            "[武汉市中医院|donor]牵头[曲松县|recipient]的[帮扶|relation]工作。",
        ),
        rejects=(
            "武汉市承担曲松县的帮扶资金。",
            "武汉市负责曲松县的工作。",
            "武汉市卫健委牵头曲松县的帮扶工作。",
        ),
        priority=1,
        needs=("任务", "工作", "重任", "使命", "职责"),
        core="[担责负过下头][了起]?对?{side}",
    ),
    Rule(
        "pairing.charged-with",
        ("对口", "结对", "定点"),
        r"{first=side}(?:具体|分别)?负责{second=side}(?=[,。;、]|$)",
        charged,
        accepts=("北京市对口支援拉萨市城关区、尼木县,其中[东城区|donor]负责[城关区|recipient]。",),
        rejects=("东城区负责城关区,西城区负责尼木县。", "北京市对口支援拉萨市,李明负责城关区。"),
        priority=1,
        needs=("负责",),
    ),
)
