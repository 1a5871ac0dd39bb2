"""What spares reading a name never hides one."""

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from extract.mentions.people import sounds
from extract.mentions.people.likely import Trust, is_name
from extract.mentions.people.names import may_begin, read
from extract.mentions.people.tables import known

LETTERS = st.sampled_from("王李马三十卓玛欧阳阿依·买提安徽的说,在会上了高兴克夫 鲁迅表示特A")
TEXTS = st.lists(LETTERS, max_size=16).map("".join)
TRUSTS = st.sampled_from(get_args(Trust))


@given(TEXTS, TRUSTS)
def test_no_name_is_read_where_none_may_begin(text: str, trust: Trust) -> None:
    if not may_begin(text, 0, trust in ("post", "abroad")):
        assert read(text, 0, trust) is None


@given(TEXTS.filter(lambda text: text[:1] not in known().begins), TRUSTS)
def test_no_kind_of_name_begins_with_other_letters(text: str, trust: Trust) -> None:
    assert not any(is_name(text, 0, end, trust) for end in range(2, 5))
    assert not sounds.foreign(text, 0)
    assert not sounds.parts(text, 0, sure=True)
    assert not sounds.syllables(text, 0, least=2)
