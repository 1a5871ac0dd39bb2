"""The page as a file: self-contained, and safe whatever the texts hold."""

import base64
import hashlib
import json
import re

import pytest

from extract.output.audit.account import Account, Gap, Numeral
from extract.output.report.page import SCRIPTS, STYLES, Page
from extract.output.review.judgment import judged
from extract.reading.source import Source
from extract.records import TYPES
from tests.samples import metric

TEXT = "三百元</script><script>alert(1)</script>\u2028<!--"


@pytest.fixture
def html() -> str:
    parts: list[bytes] = []
    judgments = {metric().id: judged(metric(), "wrong field", ["unit"], "</script>", "甲")}
    page = Page(parts.append, "Ours & <theirs>", judgments)
    numerals = [Numeral(0, 2, "三百", "claimed", record="metric-0123456789ab"), Numeral(0, 1, "三", "unexplained")]
    account = Account("a.txt", len(TEXT), dict.fromkeys(TYPES, 0), {}, numerals, [Gap(0, 3, "三百元", "元", "metric")])
    page.add(Source("a.txt", TEXT, "0" * 64, "utf-8"), [metric()], account)
    page.close()
    assert (page.texts, page.records) == (1, 1)
    return b"".join(parts).decode()


def blocks(html: str, kind: str) -> list[str]:
    return re.findall(f'<script type="application/json" data-is="{kind}">(.*?)</script>', html)


def test_the_texts_come_back_to_the_letter(html: str) -> None:
    (block,) = blocks(html, "text")
    content = json.loads(block)
    assert content["text"] == TEXT
    assert content["records"][0]["evidence"] == [["value", 0, 3]]
    assert content["records"][0]["fields"]["currency"] == "CNY"
    assert "item" not in content["records"][0]["fields"]
    assert content["numerals"] == [[0, 1, "unexplained", None]]
    assert content["gaps"] == [[0, 3, "元", "metric"]]


def test_the_index_holds_a_row_a_record(html: str) -> None:
    (block,) = blocks(html, "index")
    index = json.loads(block)
    assert [row["id"] for row in index["rows"]] == ["metric-0123456789ab"]
    assert [type_["name"] for type_ in index["types"]] == list(TYPES)
    assert index["texts"][0]["counts"]["explained"] == 50.0
    assert index["audit"]["claimed_by"] == {"metric": 1}
    said = {"verdict": "wrong field", "fields": ["unit"], "note": "</script>", "reviewer": "甲"}
    assert [row["judgment"] for row in index["rows"]] == [said]


def test_the_policy_admits_our_script_and_style_and_nothing_else(html: str) -> None:
    policy = re.search('http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    assert policy
    script, style = re.search("<script>(.*?)</script>", html, re.S), re.search("<style>(.*?)</style>", html, re.S)
    assert script
    assert style
    for name, found in (("script", script), ("style", style)):
        digest = base64.b64encode(hashlib.sha256(found[1].encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy[1]
    assert policy[1].startswith("default-src 'none'; ")
    assert "unsafe" not in policy[1]
    assert html.count("<script") == 3
    assert not re.search(r'\s(?:style|on\w+)="', html)


def test_nothing_is_loaded_from_elsewhere(html: str) -> None:
    assert set(re.findall(r"https?://[^\s\"'`]*", html)) == {"http://www.w3.org/2000/svg"}
    assert not re.search(r"@import|url\(|\bfetch\(|XMLHttpRequest|innerHTML|document\.write|\beval\(", html)


def test_the_title_is_escaped(html: str) -> None:
    assert "<title>Ours &amp; &lt;theirs&gt;</title>" in html
    assert "<theirs>" not in html


def test_every_asset_is_part_of_the_page() -> None:
    from importlib import resources

    assets = resources.files("extract.output.report").joinpath("assets")
    assert {asset.name for asset in assets.iterdir()} == {*SCRIPTS, *STYLES, "page.html"}
    long = [asset.name for asset in assets.iterdir() if len(asset.read_text(encoding="utf-8").splitlines()) > 300]
    assert long == []
