"""Bytes become the text that they were, or a clear message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.reading.decoding import decode
from extract.reading.errors import Unreadable

SIMPLIFIED = "8月24日至27日，贵州省党政代表团赴广东学习考察。\r\n两省签署框架协议，采购农特产品13.38亿元。\r\n"
TRADITIONAL = "8月24日至27日，貴州省黨政代表團來粵考察交流。\n兩省簽署框架協議，採購農特產品13.38億元。\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030", "gbk"]
)
def test_simplified_text(encoding: str) -> None:
    decoded = decode(SIMPLIFIED.encode(encoding), "a.txt")
    assert decoded.text == SIMPLIFIED
    assert decoded.warnings == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "gb18030", "big5", "cp950"])
def test_traditional_text(encoding: str) -> None:
    assert decode(TRADITIONAL.encode(encoding), "a.txt").text == TRADITIONAL


@pytest.mark.parametrize(
    ("encoding", "name"), [("utf-8", "utf-8"), ("gbk", "gb18030"), ("big5", "big5"), ("utf-16", "utf-16-le")]
)
def test_encoding_is_named(encoding: str, name: str) -> None:
    assert decode(TRADITIONAL.encode(encoding), "a.txt").encoding == name


def test_option_overrides_detection() -> None:
    assert decode("北京".encode("gbk"), "a.txt", "big5").text == "北京".encode("gbk").decode("cp950")


def test_declared_encoding_is_believed_where_it_fits() -> None:
    assert decode("北京".encode("gbk"), "a.html", declared="gb2312").text == "北京"
    assert decode("北京".encode(), "a.html", declared="gb2312").text == "北京"


def test_broken_byte_is_reported_with_its_offset() -> None:
    start, end = SIMPLIFIED[:14].encode(), SIMPLIFIED[14:].encode()
    decoded = decode(start + b"\xff" + end, "a.txt")
    assert decoded.text == SIMPLIFIED[:14] + "\ufffd" + SIMPLIFIED[14:]
    assert decoded.warnings == [f"a.txt: byte 0xff at offset {len(start)} is not utf-8; read as U+FFFD"]


def test_offset_counts_the_mark() -> None:
    decoded = decode(b"\xef\xbb\xbf" + SIMPLIFIED.encode() + b"\xff", "a.txt")
    assert decoded.warnings == [
        f"a.txt: byte 0xff at offset {len(SIMPLIFIED.encode()) + 3} is not utf-8; read as U+FFFD"
    ]


def test_text_cut_in_the_middle_of_a_character() -> None:
    assert decode(SIMPLIFIED.encode("gb18030")[:-5], "a.txt").text.startswith(SIMPLIFIED[:-6])


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.7 ...", "not text but a PDF"),
        (b"\x89PNG\r\n", "not text but a PNG picture"),
        (bytes(range(256)) * 20, "neither UTF-8 nor another encoding"),
        (b"\x00\x01\x02\x03" * 100, "neither UTF-8 nor another encoding"),
    ],
)
def test_binary_data_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(Unreadable, match=message) as fault:
        decode(data, "a.txt")
    assert "\n" not in str(fault.value)


def test_wrong_encoding_is_refused_with_an_offset() -> None:
    with pytest.raises(Unreadable, match=r"a.txt: not utf-8: byte 0xd4 at offset \d+, \d+ in all"):
        decode(SIMPLIFIED.encode("gbk"), "a.txt", "utf-8")


def test_doubtful_choice_is_a_warning_with_alternatives() -> None:
    decoded = decode("日本語のテキストです。".encode("shift_jis"), "a.txt")
    assert "is doubtful" in decoded.warnings[0]
    assert "--encoding" in decoded.warnings[0]


@given(st.binary(min_size=1, max_size=200))
def test_any_bytes_decode_or_are_refused(data: bytes) -> None:
    try:
        decode(data, "a.txt")
    except Unreadable:
        return


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1))
def test_utf8_is_itself(text: str) -> None:
    data = text.encode()
    if not data.startswith((b"\xef\xbb\xbf", b"%PDF", b"PK", b"{\\rtf", b"GIF8", b"7z", b"Rar!", b"SQLite")):
        assert decode(data, "a.txt").text == text
