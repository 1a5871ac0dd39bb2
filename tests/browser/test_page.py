"""The report's page, in a real browser."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.conftest import Shown
from tests.browser.texts import HOSTILE, NEWS

Show = Callable[[str], Shown]
VIEWS = ("texts", "records", "timeline", "figures", "ties", "audit")
WHOLE_TEXT = """
  dispatchEvent(new Event('beforeprint'));
  let text = '';
  for (const piece of document.querySelectorAll('.piece')) {
    if (!piece.matches('.joined') && piece !== document.querySelector('.piece')) text += '\\n';
    text += piece.textContent;
  }
  return text;
"""


def picked(page: Shown) -> dict[str, str]:
    """The fields of the card that is open, by name."""
    found: dict[str, str] = page.js(
        "return Object.fromEntries([...document.querySelectorAll('.card.on .field')]"
        ".map(f => [f.querySelector('dt').textContent, f.querySelector('.value')?.textContent ?? '']))"
    )
    return found


@pytest.mark.parametrize("name", ["news", "hostile", "long", "many"])
def test_every_view_draws_without_complaint_and_without_network(shown: Show, name: str) -> None:
    page = shown(name).open()
    for at, view in enumerate(VIEWS, start=1):
        page.press(str(at))
        assert page.js("return document.body.dataset.view") == view
        assert page.js("return document.getElementById('main').innerText.length") > 20
    page.press("1", "j", "]", "?")
    assert page.complaints() == []
    assert [url for url in page.requests() if not url.startswith(("file:", "data:"))] == []
    assert page.js("return window.pwned ?? null") is None


def test_no_other_script_can_run(shown: Show) -> None:
    page = shown("news").open()
    page.js(
        "const s = document.createElement('script');"
        "try { s.textContent = 'window.pwned = 1'; document.body.append(s); } catch { window.refused = true; }"
    )
    page.js(
        "try { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.pwned = 1\">') } catch {}"
    )
    assert page.js("return window.pwned ?? null") is None


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_hostile_text_is_shown_to_the_letter(shown: Show, name: str) -> None:
    page = shown("hostile").open(f"#view=texts&text={sorted(HOSTILE).index(name)}")
    text = HOSTILE[name]
    assert page.js(WHOLE_TEXT) == text.removesuffix("\n")
    assert page.js("return document.querySelector('.text-head .note bdi').textContent") == name


def test_every_quote_is_that_of_the_record_beyond_the_first_plane_too(shown: Show) -> None:
    page = shown("hostile").open()
    text = HOSTILE[sorted(HOSTILE)[0]]
    page.press("j")
    for _ in range(page.js("return document.querySelectorAll('.card').length")):
        for quote, offsets in page.js(
            "return [...document.querySelectorAll('.card.on .quote')]"
            ".map(q => [q.querySelector('bdi').textContent, q.querySelector('.offset').textContent])"
        ):
            start, end = map(int, offsets.split(":"))
            assert quote == " ".join(text[start:end].split()) or "…" in quote
        page.press("j")


def test_marks_of_direction_turn_nothing_else_round(shown: Show) -> None:
    page = shown("hostile").open()
    codes = page.js(
        "const nodes = [...document.querySelectorAll('.unprinted')];"
        "return nodes.map(n => [n.dataset.code, getComputedStyle(n).unicodeBidi])"
    )
    assert {"202E", "202C", "2067", "2069", "200B", "0007", "001B", "FEFF"} <= {code for code, _ in codes}
    assert {bidi for _, bidi in codes} == {"isolate"}


def test_a_mark_leads_to_its_card_and_a_card_to_its_mark(shown: Show) -> None:
    page = shown("news").open("#view=texts&text=0")
    page.js("[...document.querySelectorAll('mark')].find(m => m.textContent.includes('1.2亿元')).click()")
    assert picked(page)["value"] == "120,000,000"
    assert "record=metric-" in page.js("return location.hash")
    head = page.js(
        "const head = [...document.querySelectorAll('.card-head')].find(c => c.textContent.includes('3000人'));"
        "head.click(); return head.textContent"
    )
    assert head.startswith("metric")
    assert picked(page)["value"] == "3,000"
    assert "3000人" in page.texts("mark.on")
    assert "3000人" in page.texts("mark[data-field~=value]")


def test_everything_is_within_reach_of_the_keyboard(shown: Show) -> None:
    page = shown("news").open()
    cards = page.js("return document.querySelectorAll('.card').length")
    seen = []
    for _ in range(cards):
        page.press("j")
        seen.append(page.js("return document.querySelector('.card.on').dataset.id"))
    assert len(set(seen)) == cards
    page.press("k")
    assert page.js("return document.querySelector('.card.on').dataset.id") == seen[-2]
    page.press("Escape")
    assert page.texts(".card.on") == []
    title = page.texts(".text-head h2")
    page.press("]")
    assert page.texts(".text-head h2") != title
    page.press("[")
    assert page.texts(".text-head h2") == title
    page.press("/")
    assert page.js("return document.activeElement.id") == "query"
    page.js("document.activeElement.blur()")
    page.press("?")
    assert page.js("return document.getElementById('keys').open")


def test_a_link_opens_what_it_was_copied_from(shown: Show) -> None:
    page = shown("news").open()
    page.press("]", "j", "j")
    address, fields = page.js("return location.hash"), picked(page)
    assert fields
    assert picked(page.open(address)) == fields
    page.press("2")
    page.js("history.back()")
    assert picked(page) == fields


def test_filters_choose_by_type_region_and_date(shown: Show) -> None:
    page = shown("news").open("#view=records")
    rows = page.index()["rows"]

    def count() -> int:
        return int(page.texts(".block h2")[0].split()[0].replace(",", ""))

    assert count() == len(rows)
    page.click(".chip[data-type=metric]")
    assert count() == sum(row["type"] == "metric" for row in rows)
    page.click(".clear")
    change = (
        "const field = document.getElementById('filters').elements[arguments[0]];"
        "field.value = arguments[1]; field.dispatchEvent(new Event('change'))"
    )
    page.js(change, "region", "330000")
    assert count() == sum("330000" in row.get("regions", ()) for row in rows) > 0
    page.js(change, "region", "")
    page.js(change, "from", "2023-01-01")
    assert count() == sum("days" in row and row["days"][1] >= "2023-01-01" for row in rows)
    assert 0 < count() < len(rows)


def test_search_finds_records_and_places_in_texts(shown: Show) -> None:
    page = shown("news").open()
    page.search("凉山州")
    assert page.texts(".text-item a .text-counts") != []
    assert len(page.texts(".text-item")) == 1
    page.click(".text-item a")
    cards = len(page.texts(".card"))
    assert 0 < sum("凉山州" in words for words in page.texts(".card")) <= cards < len(page.index()["rows"])
    assert page.js("return CSS.highlights.get('found').size") == NEWS["结对.txt"].count("凉山州")
    page.search("没有这样的词")
    assert page.texts(".text-item") == []


def test_what_a_reviewer_has_said_stands_with_the_record(shown: Show) -> None:
    page = shown("news").open()
    page.press("j")
    assert page.texts(".card.on .card-head .verdict") == ["wrong"]
    assert "</b>疑" in page.texts(".card.on .said")[0]
    assert len(page.texts(".verdict")) == 2
    page.search("甲")
    assert len(page.texts(".card")) == 1


def test_the_charts_draw_every_record_that_passes(shown: Show) -> None:
    page = shown("news").open("#view=timeline")
    rows = page.index()["rows"]
    assert len(page.texts(".events li")) == sum(row["type"] in ("meeting", "visit") for row in rows)
    page.press("4")
    measure = page.js("return document.querySelector('.controls select').value")
    assert page.js("return document.querySelectorAll('circle.dot').length") == int(
        page.js("return document.querySelector('.controls option:checked').textContent").split("(")[1].rstrip(")")
    ), measure
    page.press("5")
    ties = {(a, b) for row in rows for a, _ in row.get("tie", {}).get("donor", ()) for b, _ in row["tie"]["recipient"]}
    assert page.js("return document.querySelectorAll('path.band').length") == len(ties) > 0
    page.js("document.querySelector('path.band').dispatchEvent(new MouseEvent('click', {bubbles: true}))")
    assert len(page.texts(".row")) < sum(row["type"] == "pairing" for row in rows) or len(ties) == 1


def test_the_audit_leads_to_its_places(shown: Show) -> None:
    page = shown("news").open("#view=audit")
    audit = page.index()["audit"]
    assert str(audit["numerals"]["numerals"]) in page.texts(".block .note")[0]
    if page.js("return document.querySelectorAll('a.passage').length"):
        page.click("a.passage")
        assert page.js("return document.body.dataset.view") == "texts"


def test_on_a_phone_one_pane_at_a_time(shown: Show) -> None:
    page = shown("news").open(width=390, height=844)
    assert page.js("return document.documentElement.scrollWidth") <= 390
    assert [bool(page.texts(pane)) for pane in (".texts", ".text", ".cards")] == [False, True, False]
    page.js("document.querySelector('mark').click()")
    assert page.texts(".card.on")
    page.click(".close")
    assert not page.texts(".card.on")
    page.click(".panes [data-pane=list]")
    assert page.texts(".texts")
    page.click(".text-item a", 1)
    assert [bool(page.texts(pane)) for pane in (".texts", ".text", ".cards")] == [False, True, False]
    for view in "23456":
        page.press(view)
        assert page.js("return document.documentElement.scrollWidth") <= 390, view


def test_dark_where_the_system_is_dark(shown: Show) -> None:
    light = (
        "return getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).reduce((a, b) => a + +b, 0)"
    )
    assert shown("news").open(prefers_color_scheme="light").js(light) > 600
    assert shown("news").open(prefers_color_scheme="dark").js(light) < 150


def test_on_paper_all_of_the_text_and_its_records(shown: Show) -> None:
    page = shown("long").open(width=700, kind="print")
    page.press("j")  # what is looked at on the screen hides nothing on paper
    cards = len(page.index()["rows"])
    page.js(WHOLE_TEXT)
    assert len(page.texts(".card")) == cards
    assert [page.texts(part) for part in ("#filters", ".texts", ".steps")] == [[], [], []]
    assert page.js("return getComputedStyle(document.querySelector('.text')).overflowY") == "visible"


def test_three_hundred_texts_open_in_a_moment(shown: Show) -> None:
    page = shown("many").open()
    assert len(page.index()["texts"]) == 300
    ready = page.js("return performance.getEntriesByType('navigation')[0].loadEventEnd")
    assert ready < 3000  # about 400 on a machine at rest
    assert page.js("return document.getElementsByTagName('*').length") < 5000


def test_a_long_line_is_drawn_piece_by_piece(shown: Show) -> None:
    page = shown("long").open()
    assert page.js("return document.querySelectorAll('.holder.filled .piece').length") < 400
    rows = page.index()["rows"]
    page.js("location.hash = '#view=texts&record=' + arguments[0]", rows[len(rows) // 2]["id"])
    top, bottom, screen = page.js(
        "const place = document.querySelector('mark.on').getBoundingClientRect();"
        "return [place.top, place.bottom, innerHeight]"
    )
    assert 0 < top < bottom < screen


def test_no_serious_fault_of_accessibility(shown: Show) -> None:
    path = os.environ.get("AXE_CORE")
    if not path:
        pytest.skip("AXE_CORE names no axe.min.js")
    axe = Path(path).read_text(encoding="utf-8")
    run = (
        "const done = arguments[0];"
        "axe.run(document).then(r => done(r.violations.map(v => [v.impact, v.id, v.nodes[0].html])))"
    )
    for width, scheme in ((1400, "light"), (1400, "dark"), (390, "light")):
        page = shown("news").open(width=width, prefers_color_scheme=scheme)
        page.browser.execute_script(axe)
        for keys in (["1"], ["j"], *VIEWS_BY_KEY, ["?"]):
            page.press(*keys)
            faults = page.browser.execute_async_script(run)
            assert [fault for fault in faults if fault[0] in ("serious", "critical")] == []


VIEWS_BY_KEY = [[str(at)] for at in range(2, len(VIEWS) + 1)]
