"""Which of the words between two figures are said of the former one."""

from extract.records.figures import lift as roles
from extract.records.figures.lift import Line
from extract.text.patterns import late

_PARTED = late(f"[{roles.VERB}{roles.ACTIVITY}{roles.INCREASE}]{roles.LISTED}(?=[{roles.FIGURE}{roles.VERB}])")
"""Behind a figure, the last of what was done, and a 、 before another figure or what was done with that."""
_MONEY = roles.FIGURE + roles.MEASURE + roles.LISTED
_JOINED = (roles.LISTED, roles.JOINING)


def past_former(line: Line, body: int, at: int) -> int:
    """The unit behind what the words between two figures say of the former: 310万元的物资和|现金3万元, 9亿元(含税)|."""
    if line.roles[body] == roles.PLAIN and line.text[line.starts[body]] == "(":
        body += 1
    if line.roles.startswith(_MONEY, body - 1) and line.mentions[body - 1].value.kind == "money":  # 6亿元|资金、|帮扶
        return body + len(_MONEY) - 1
    if line.roles[body : body + 1] != roles.OF or line.mentions[at].value.kind != "money":
        return body
    joint = max(line.roles.rfind(role, body, at) for role in _JOINED)
    return joint + 1 if joint >= 0 else body


def before_next(line: Line, first: int, last: int) -> int:
    """The unit where ends what is said of a figure before another one: only 的 and a noun, or what was done by 、."""
    if line.roles[first] == roles.OF:
        listed = line.roles.find(roles.LISTED, first, last)
        return listed if listed >= 0 else first
    if line.word(first) == "用于":  # 80%|用于民生、|70%用于基层; 56万元|用于添置救护车|2辆
        return last - (line.roles[last - 1] == roles.LISTED)
    done = _PARTED.search(line.roles, first, last + 1) if roles.LISTED in line.roles else None
    return done.end() - 1 if done else first  # 5791户群众稳定增收、2833户脱贫
