"""What the words around a tie make of it: one that is only planned, asked for, said by others, or long over."""

from extract.records.pairings.members import last_word
from extract.records.pairings.sides import Side
from extract.records.view import SentenceView
from extract.rules.rule import Match
from extract.text.patterns import late

_SUPPOSED = late(
    "如果|假如|假设|倘若|要是|若(?!干|[羌尔])|听说|据说|传[说闻言]|据传|网传|谣传|建议|提议|提出|设想|讨论|研究|商议|要求|号召|呼吁"
    "|(?<!邀)请(?!到|来了)|[应该](?=是|由|当)|本应|打算|有意|有望|力争|争取|希望|申请|准备|计划|拟(?!合)|将(?!军|乐)|[明后]年|下(?:个?月|半?年|一?轮|一?批|季度|学[期年])"
    "|(?<![予加])以为(?![期主师])|可能|或许|也许|是否|能否|不会|没(?!有的)|未(?!来)|不[是由再]|(?<![思理联梦])想(?!象|法|必)"
)
"""In front of a tie, what makes it one that is talked of or to come, or none."""
_TO_COME = late("希望|讨论|商讨|意向|计划|力争|建议|是否|如果|年内|年底|明年|[拟将若]")
"""In front of a tie of two that are named, what makes it one that is still to come."""
_SOUGHT = late("为[使让了]|[使让]|努力|设法|推动|促成|[没未]有?能?(?=得到|获得|接受|受到)")
"""In front of the help that a region gets, what makes it help that is sought."""
_OVER = late(
    "曾(?=经|[与和同跟在由是])|此前|先前|从前|以前|过去(?![\\d一二三四五六七八九十几数])|原(?:来|先|本)|[上前]一?[轮批届]|一度"
)
"""In front of a tie, what makes it one of former times."""
_UNDONE = late(
    "[吗呢??]|的?(?:意向|设想|想法|建议|草案|初稿|传闻)|[被遭]否|[未没]有?获|告吹|泡汤|落空|没影"
    "|撤并|撤销|退出|改(?:结|与)|互换|轮换|换过来|对调"
)
"""Behind a tie, what makes it none, or one of former times."""
ONE_OFF = late("防汛|抗[洪旱震疫]|防[疫火]|春运|抢[修险收救]|救[援灾]|疫情|震后|灾后|保供|安保|执勤|赶[订工]")
"""What makes of help a single act: 抗洪中甲市帮乙县."""
_FAR = 20
"""So many characters behind a tie are looked at for what undoes it."""
_CLAUSES = ",;。:"


def is_doubtful(match: Match) -> bool:
    """Whether the clause up to a tie and the one before it, or what follows in the sentence, leave none that holds.

    拟与甲馆结对的乙馆, 原来与甲馆结对的乙馆已撤并, 对口支援甲市的是乙市吗?
    """
    sentence: SentenceView = match.context.sentence
    text, (start, end) = match.text, match.span()
    before = text[_clauses_before(text, sentence.start, start) : start]
    behind = text[end : min(sentence.end + 1, end + _FAR)]
    return is_supposed(before) or _UNDONE.search(behind) is not None


def is_supposed(before: str) -> bool:
    """Whether words in front of a tie make it one that is talked of or to come, or of former times."""
    return any(words.search(before) for words in (_SUPPOSED, _OVER))


def _clauses_before(text: str, floor: int, start: int) -> int:
    """Where the clause begins that is before the one of `start`, in a sentence that begins at `floor`."""
    last = max(text.rfind(mark, floor, start) for mark in _CLAUSES)
    if last < 0:
        return floor
    return max([floor, *(text.rfind(mark, floor, last) + 1 for mark in _CLAUSES)])


def is_to_come(match: Match, start: int | None = None) -> bool:
    """Whether a tie is still to come, by what stands before it, in its sentence or from `start` on: 明年, 若, 计划."""
    start = match.context.sentence.start if start is None else start
    return _TO_COME.search(match.text, start, match.span("relation").end) is not None


def is_sought(match: Match, end: int) -> bool:
    """Whether help is what somebody works for, by what stands before `end`: 为使B得到A的对口支援."""
    return any(words.search(match.text, match.context.sentence.start, end) for words in (_SOUGHT, _TO_COME))


def is_one_off(match: Match) -> bool:
    """Whether the sentence tells of help in a flood, a rush of travel or the like."""
    sentence: SentenceView = match.context.sentence
    return ONE_OFF.search(match.text, sentence.start, sentence.end) is not None


def kinds_of(side: Side) -> set[str | None]:
    """What the members of a side are, by their kind or else by the last word of their names."""
    return {group.kind or last_word(group.names) for group in side.groups}
