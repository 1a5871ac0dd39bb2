"""The full-screen view, driven by its keys."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

pytest.importorskip("textual", reason="needs the extra `review`")

from textual.widgets import Input, SelectionList, Static

from extract.output.review.judgment import Judgment, judged
from extract.output.review.sample import Item
from extract.output.review.screen import FieldsScreen, NoteScreen, Reviewer
from tests.samples import metric

SOURCE = "三百元[/b]的\x1b[31m说法"
ITEMS = [Item(metric(id=f"metric-{number:012x}"), SOURCE) for number in range(4)]
IDS = [item.record.id for item in ITEMS]

Drive = Callable[[Any], Coroutine[Any, Any, None]]


def reviewed(
    drive: Drive, judgments: dict[str, Judgment] | None = None, size: tuple[int, int] = (100, 30)
) -> list[Judgment]:
    """What is saved while the keys are pressed."""
    saved: list[Judgment] = []

    async def run() -> None:
        app = Reviewer(ITEMS, judgments or {}, saved.append, "甲")
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await drive(pilot)

    asyncio.run(run())
    return saved


def shown(pilot: Any, name: str) -> str:
    """The text of a part of the screen."""
    widget = pilot.app.query_one(f"#{name}", Static)
    return "\n".join(widget.render_line(y).text.rstrip() for y in range(widget.size.height))


def test_verdicts_go_from_record_to_record() -> None:
    async def drive(pilot: Any) -> None:
        assert "1 of 4" in shown(pilot, "progress")
        await pilot.press("r", "w", "s", "r")
        await pilot.pause()
        assert "right 2" in shown(pilot, "progress")
        assert "1 left" in shown(pilot, "progress")
        assert "3 of 4" in shown(pilot, "progress")  # back to the one that was skipped
        await pilot.press("r")
        await pilot.pause()
        assert "all are judged" in shown(pilot, "progress")

    saved = reviewed(drive)
    assert [(j.record, j.verdict, j.reviewer) for j in saved] == [
        (IDS[0], "right", "甲"),
        (IDS[1], "wrong", "甲"),
        (IDS[3], "right", "甲"),
        (IDS[2], "right", "甲"),
    ]


def test_it_goes_on_where_it_stopped() -> None:
    async def drive(pilot: Any) -> None:
        assert "2 of 4" in shown(pilot, "progress")
        await pilot.press("b")
        await pilot.pause()
        assert "wrong field unit" in shown(pilot, "verdict")
        assert "疑" in shown(pilot, "verdict")
        await pilot.press("r")

    before = {IDS[0]: judged(ITEMS[0].record, "wrong field", ["unit"], "疑")}
    (again,) = reviewed(drive, before)
    assert (again.record, again.verdict, again.fields, again.note) == (IDS[0], "right", [], "疑")


def test_wrong_fields_are_ticked() -> None:
    async def drive(pilot: Any) -> None:
        await pilot.press("f")
        await pilot.pause()
        assert isinstance(pilot.app.screen, FieldsScreen)
        pilot.app.screen.query_one(SelectionList).select("unit")
        pilot.app.screen.query_one(SelectionList).select("subject")
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("f")
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("f")
        await pilot.pause()
        await pilot.press("enter")

    (saved,) = reviewed(drive)
    assert (saved.verdict, saved.fields) == ("wrong field", ["unit", "subject"])


def test_a_note_goes_with_the_verdict_or_with_the_one_already_given() -> None:
    async def drive(pilot: Any) -> None:
        await pilot.press("n")
        await pilot.pause()
        assert isinstance(pilot.app.screen, NoteScreen)
        await pilot.press(*"odd", "enter")
        await pilot.pause()
        assert "note: odd" in shown(pilot, "verdict")
        await pilot.press("w", "b", "n")
        await pilot.pause()
        assert pilot.app.screen.query_one(Input).value == "odd"
        await pilot.press("!", "enter")
        await pilot.pause()
        await pilot.press("s", "n", "x", "escape", "r")

    saved = reviewed(drive)
    assert [(j.record, j.verdict, j.note) for j in saved] == [
        (IDS[0], "wrong", "odd"),
        (IDS[0], "wrong", "odd!"),
        (IDS[1], "right", ""),
    ]


@pytest.mark.parametrize("size", [(100, 30), (40, 12)])
def test_the_passage_is_shown_as_text(size: tuple[int, int]) -> None:
    async def drive(pilot: Any) -> None:
        card = shown(pilot, "card").replace("\n", "")
        assert "[/b]" in card
        assert "\x1b" not in card
        assert "metric-" in card

    assert reviewed(drive, size=size) == []
