"""The numbers of official papers, laws and issues, and the lines that hold nothing else."""

from extract.text import issues
from extract.text.ideographs import IDEOGRAPH
from extract.text.patterns import late

NUMBER = late(rf"{IDEOGRAPH}{{2,14}}[〔\[(【]\d{{4}}[〕\])】]第?\d{{1,5}}号")
"""A document number, 黔府发〔2022〕12号."""

_URGENT = r"(?:(?:特[急提]|[加平]急|急件|[绝机秘]密|(?:内部)?明[传电])[ ·★]*)*"
"""How fast a paper is sent and how secret it is kept, in front of its number: 特急·明电 甲府电〔2012〕7号."""

DECREE = late(
    rf"(?:(?<=日)|(?<!{IDEOGRAPH}))(?!日|[根依]据|[依按遵]照|贯彻|执行|由|以|被|已?经(?![济贸开]))"
    rf"(?:中华人民共和国)?(?P<decreed>{IDEOGRAPH}{{2,20}}?)令 ?第? ?\d{{1,5}}号"
)
"""A law as it is decreed: 国务院令第526号; not another one that it goes by: 依据国务院令第526号."""
NUMBER_ALONE = late(f"{_URGENT}{NUMBER.pattern}|{DECREE.pattern}")
"""A line that is nothing but a document number."""
_BY_NUMBER = late(rf"{NUMBER_ALONE.pattern}|\({NUMBER.pattern}\)|{issues.GAZETTE.pattern}")
_ISSUE = late(f"{issues.NUMBERED.pattern}|{issues.GAZETTE.pattern}")
_PASSED = late(
    r"\(?(?:19|20)\d\d年\d{1,2}月\d{1,2}日[^,。;:\d][^。;:]{2,80}(?:通过|批准|公布|发布|颁布|修订|修正|施行)\)?"
)
"""A line on who passed or decreed a law: 2008年6月8日中华人民共和国国务院令第526号公布."""
_ENDS = frozenset("号期)过准布订正行")
"""The last characters of such lines."""


def names_number(line: str) -> bool:
    """Whether a line is the number of a document or issue, or says who passed or decreed a law."""
    if line[-1] not in _ENDS:
        return False
    if line[-1] == "号" or line.endswith("号)"):
        return _BY_NUMBER.fullmatch(line) is not None
    if line[-1] in "期)" and _ISSUE.fullmatch(line):
        return True
    return line[-1] != "期" and _PASSED.fullmatch(line) is not None
