"""What spares reading a name never hides one."""

from typing import get_args
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from extract.mentions import person
from extract.mentions.people import appointed, deeds, rosters, sounds, spelled, told
from extract.mentions.people.likely import Trust, is_name
from extract.mentions.people.names import may_begin, read
from extract.mentions.people.tables import known
from extract.text.pairs import Pairs

LETTERS = st.sampled_from("王李马三十卓玛欧阳阿依·买提安徽的说,在会上了高兴克夫 鲁迅表示特A")
TEXTS = st.lists(LETTERS, max_size=16).map("".join)
CUES = appointed.CUES | deeds.CUES | rosters.CUES | spelled.CUES | told.CUES
NAMES = ("王小兰", "格桑", "老阿妈", "、", ",", "。", "的", "对", "搭档", "遇见了", "为县长", "就是", "这样的")
TOLD = ("55岁", "家住甲县", "毕业于", "1979年4月生", "的带动下", "的劝说下", "是甲县人,", "一家三口", "的妻子", "(女,")
WORDS = st.sampled_from([*sorted(CUES), *NAMES, *TOLD])
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


@given(st.lists(WORDS, max_size=8).map("".join))
def test_no_finder_is_spared_that_would_find_somebody(text: str) -> None:
    found = person.find(text, [])
    with patch.object(Pairs, "within", return_value=CUES):
        assert person.find(text, []) == found


def test_a_name_ends_with_the_text_that_it_might_go_on_behind() -> None:
    assert [mention.value.name for mention in person.find("县长乔许瑶", []) if mention.kind == "person"] == ["乔许瑶"]
    assert person.find("援滇干部乔许瑶", []) == []
