"""The verbs of trips: going, coming, seeing, and what for."""

import re
from functools import cache

from extract.lexicons import load
from extract.mentions.places.letters import CALLS, COMINGS
from extract.text.patterns import late

_HERE = frozenset("我此这校院村县市区省州访宾")
"""Behind 来, where they came: 来我市."""


_PARTS = (
    rf"(?<=[{COMINGS}])来|走了走|(?<=[回返])[到抵]|(?<=[投飞狂])奔|奔[走跑波腾流放驰忙头小]"
    rf"|去[世年除留掉职]|(?<=[{CALLS}])访|访[谈民客惠]|宣讲[员团会稿队]|在建(?=的|工[程地]|项目|重[点大]|高[速铁]|铁路|公路|地铁|[大特]桥|桥梁|隧道|水[库电]|机场|港口|码头|厂房|园区|住房|楼[房宇])|踏上(?=[^,。;]{{0,12}}[路程途])"
)
"""Where the letters of a verb are part of another word, or of a figure of speech: 未来, 采访, 奔波, 踏上致富路."""


_ENTERS = "进(?=[京沪津渝藏疆])"
"""What goes before a region by one letter: 进京."""
SIGNS = ("sights", "signs")
"""The groups of what tells that somebody went to see, help or learn, and for no business of his own."""


@cache
def verbs(*groups: str) -> re.Pattern[str]:
    """Any word of groups of `visit_words.toml`, longest first, that is no part of another one: not 来 of 未来."""
    known = (word for group in groups for word in load("visit_words")[group])
    words = sorted(known, key=lambda word: (-len(word), word))
    enters = [_ENTERS] if "go" in groups else []
    return late(f"(?!{_PARTS})(?:{'|'.join([*map(re.escape, words), *enters])})")


def comes(text: str, verb: re.Match[str]) -> bool:
    """Whether a verb is one, not 来 in a name of a list: 福来美丽乡村项目."""
    end = verb.end()
    return verb[0] != "来" or text[end : end + 1] in _HERE or verbs("visits").match(text, end) is not None
