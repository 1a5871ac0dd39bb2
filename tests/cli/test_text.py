"""`extract text` gives what offsets count in, to the letter."""

import json
from pathlib import Path

import pytest

from tests.conftest import Cli


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("一行\r\n二行\r三行\n".encode(), "一行\r\n二行\r三行\n"),
        ("\ufeff惠州市".encode(), "惠州市"),
        ("惠州市采购农特产品".encode("gb18030"), "惠州市采购农特产品"),
        ("惠州市采购农特产品".encode("utf-16"), "惠州市采购农特产品"),
        ("１３．３８亿元\u3000zhāng".encode(), "１３．３８亿元\u3000zhāng"),
    ],
)
def test_the_decoded_text(cli: Cli, tmp_path: Path, data: bytes, text: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert cli("text", tmp_path / "a.txt").out == text.encode()


def test_quotes_stand_at_their_offsets(cli: Cli) -> None:
    for name in ("000_0f19a162534f8ddc.txt", "001_a67eb4855b2f3335.txt"):
        text = cli("text", f"seeds/{name}").out.decode()
        for line in cli("all", f"seeds/{name}", "-o", "-", "-q").lines:
            for item in json.loads(line)["evidence"]:
                assert text[item["start"] : item["end"]] == item["quote"]


def test_a_missing_file(cli: Cli) -> None:
    done = cli("text", "nowhere.txt")
    assert (done.code, done.out, done.err.count("\n")) == (1, b"", 1)
