"""Branches of parties: which stand in any body, and which bodies only the parties beside the Communist Party have."""

from functools import cache

from extract.lexicons import load
from extract.text.ideographs import LETTER
from extract.text.patterns import late

_BRANCHES = frozenset(["党支部", "党总支", "党委"])
"""What units of any body have; behind the name of a school or firm it is a part of that."""
CELLS = frozenset(["支部", "总支"])
"""What the parties beside the Communist Party have: 民盟甲市一支部."""
_UNIT = late(
    rf"(?![各每两三几多本该全等\d])(?!所属|下属|双方|相关|有关){LETTER}{{2,}}"
    "(?:[处科局馆系]|(?<![全内外干])部|中心|项目)"
    "(?:机关|直属|联合|综合|离退休|教工|教师|学生|第[一二三四五六七八九十]{1,2})*$"
)
"""Such a unit, in front of its branch: 甲处 of 甲处党支部."""


def is_branch(before: str, last: str) -> bool:
    """Whether the words are the branch of the Communist Party in a unit, which no place need stand before."""
    return last in _BRANCHES and _UNIT.match(before) is not None


@cache
def others() -> tuple[str, ...]:
    """The parties beside the Communist Party."""
    return tuple(load("institutions")["begins"]["parties"])
