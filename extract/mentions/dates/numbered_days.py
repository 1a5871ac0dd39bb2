"""Whether 12号 is a day: a day only after a month, before a part of the day or where the words around it say so."""

from extract.mentions.dates.expression import DAY, DateExpression
from extract.text.patterns import late

_SENTENCE_ENDS = ("", "。", "\n", "】", "”")
_CLAUSE_STARTS = frozenset((*_SENTENCE_ENDS, ",", "，", ";", "；", "于"))
_TRAVELLERS = ("我们", "他们", "她们", "大家", "一行", "一行人", "团队", "代表团", "考察团", "考察组")
_TRAVELS = late(
    r"到(?!\d|站|第|[一二三四五六七八九十])|抵达|返回(?!舱)|返程|回到|出发|启程|动身|离开|前往|赶到|来到|赴|飞[往抵赴回到]|走(?=[,，。;；])|开[会幕班]"
)


def is_told(text: str, start: int, end: int) -> bool:
    """Whether a number with 号 at `start:end` is a day as a clause of its own, or one on which somebody travels.

    25号, 考察团进山; 他们25号到济南; not 12号楼, 1号到站.
    """
    before = text[start - 1 : start]
    if before in _SENTENCE_ENDS and text.startswith((",", "，"), end):
        return True
    opens = before in _CLAUSE_STARTS or text.endswith(_TRAVELLERS, 0, start)
    return opens and _TRAVELS.match(text, end) is not None


def ends_like(text: str, left: DateExpression, right: DateExpression) -> bool:
    """Whether both ends of a range are days by 号, the first one for certain: 10月25号至27号."""
    known = not left.weak and left.grain == right.grain == DAY
    return known and text[left.end - 1] == text[right.end - 1] == "号"
