"""What the items of a list of areas and sites hold besides names."""

import re
from collections.abc import Sequence
from typing import Any

from extract.mentions.mention import Mention
from extract.text.ideographs import LETTER
from extract.text.patterns import late

_BODIES = late("(?:学校|企业|高校|单位|公司|机构|职业院校|科研院所)")
"""Behind the whole name of an area, what makes it no name: 甲市学校."""
SORT_BEFORE = late(
    rf"{LETTER}{{0,10}}?(?:帮扶|包联|挂钩|联系|挂包|定点|结对|对口|协作|合作|共建|受援|支援|援建|实习)"
    rf"(?:帮扶|联系)?(?:点|村|对象|单位|企业|学校|医院|基地|[县镇乡园校院])(?:的|——|—|:)?"
)
"""What sort of place it is that is named behind."""
_HELPED = late("(?:对口|结对|定点)?(?:支援|帮扶|协作|合作|援建)的")
"""Behind a place, that the one behind is helped by it: 来到浙江对口支援的海西州."""
_WHOLE = 3
"""Letters of the shortest name of an area with its kind."""


def around_bodies(text: str, mentions: Sequence[Mention[Any]], start: int, end: int) -> Mention[Any] | None:
    """The place in front of bodies that have no name of their own: 甲市|学校, not 甲|公司."""
    places = (m for m in mentions if m.kind == "place" and m.start == start and m.end - start >= _WHOLE)
    return next((m for m in places if _BODIES.fullmatch(text, m.end, end)), None)


def behind_helper(text: str, mentions: Sequence[Mention[Any]], start: int) -> int:
    """Where the place begins in front of which stands who helps it, else `start`."""
    helper = next((m for m in mentions if m.start == start and m.kind == "place"), None)
    helped = _HELPED.match(text, helper.end) if helper is not None else None
    return helped.end() if helped and any(m.start == helped.end() and m.kind == "place" for m in mentions) else start


def is_abroad(mentions: Sequence[Mention[Any]], verb: re.Match[str]) -> bool:
    """Whether 在 joins two places, the first that where bodies in the second are from: 湖北在藏企业."""
    letter = any(m.start == verb.end() and m.rule == "place.letter" for m in mentions)
    return verb[0] == "在" and letter and any(m.end == verb.start() and m.kind == "place" for m in mentions)
