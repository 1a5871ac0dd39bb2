"""What is asked first, to be quick, never keeps a step from finding what it would find."""

from hypothesis import given, settings
from hypothesis import strategies as st

from extract.lexicons import load
from extract.mentions import credits as bylines
from extract.text.clean import _unprinted
from extract.text.cleaning import invisible, markup, punctuation
from extract.text.datelines import _OPENING, may_open

MARKS = [
    *"a中1<>/&;#*~`\\[]()!| \n",
    "br",
    "<!--",
    "-->",
    "](",
    "\u200b",
    "\ue000",
    "\U0001f600",
    "\U000e0001",
    "\ufffd",
]
ROLES = load("credits")
BYLINES = [*ROLES["before"], *ROLES["after"], *" :/()、,", "张三", "雷春琳", "本报", "发布", "发展"]


@given(st.lists(st.sampled_from(MARKS), max_size=20).map("".join))
def test_marks_and_invisible_signs(text: str) -> None:
    if not _unprinted().search(text):
        assert markup.edits(text) == invisible.edits(text) == []


@given(st.text(alphabet=",、。;:!?《》“”中", max_size=8))
def test_doubled_punctuation(text: str) -> None:
    assert bool(punctuation.edits(text)) == bool(punctuation._RUN.search(text))


@settings(max_examples=300)
@given(st.lists(st.sampled_from(BYLINES), max_size=8).map("".join))
def test_lines_without_a_role_credit_nobody(line: str) -> None:
    # with a role for names alone, a line is read whatever it holds
    assert bylines._words().hint.search(line) or all(
        credit.role == "无" for credit in bylines.in_line(line, 0, len(line), "无")
    )


@given(
    st.lists(st.sampled_from(["新华社", "银川", "6月17日", "讯", "电", "消息", "(", " ", "会"]), max_size=6).map(
        "".join
    )
)
def test_datelines(line: str) -> None:
    assert may_open(line) or not _OPENING.match(line)
