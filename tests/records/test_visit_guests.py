"""Trips of guests, told by those who meet them or hear of them."""

from typing import Any

import pytest

from extract import extract_text


def visits(text: str) -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"visit"})]


@pytest.mark.parametrize(
    ("guests", "leaders", "destinations", "purpose"),
    [
        ("会见来酉阳考察的绍兴市副市长李明一行", ["李明"], ["酉阳"], "考察"),
        ("在县宾馆会见来酉调研协作工作的绍兴市副市长李明一行", ["李明"], ["酉阳县"], "调研协作工作"),
        ("会见了在酉阳考察的市委书记李明和绍兴市党政代表团一行", ["李明"], ["酉阳"], "考察"),
        ("与在酉阳考察的绍兴市副市长李明座谈", ["李明"], ["酉阳"], "考察"),
        ("会见来我县学习考察的绍兴市党政代表团一行", [], ["酉阳县"], "学习考察"),
        ("与前来考察的绍兴市副市长李明一行座谈", ["李明"], [], "考察"),
    ],
)
def test_the_guests_whom_somebody_meets(guests: str, leaders: list[str], destinations: list[str], purpose: str) -> None:
    [visit] = visits(f"酉阳县领导会见客人\n来源:酉阳县融媒体中心\n2024年5月8日,酉阳县委书记张强{guests}。")
    assert (visit["leaders"], visit["origin"]) == (leaders, "绍兴市")
    assert (visit["date"], visit["purpose"]) == ("2024-05-08", purpose)
    assert visit["destinations"] == destinations


@pytest.mark.parametrize(
    "text",
    [
        "2024年5月8日,酉阳县委书记张强将会见来酉阳考察的绍兴市副市长李明一行。",
        "2024年,酉阳县委书记张强与在酉阳考察的绍兴市副市长李明座谈。",
        "2024年5月8日,酉阳县委书记张强与在酉阳工作的绍兴市副市长李明座谈。",
        "2024年5月8日,会议通报绍兴市党政代表团赴酉阳县考察有关情况。",
        "2024年5月8日,会议听取了绍兴市党政代表团赴酉阳县考察情况的汇报。",
    ],
)
def test_who_meets_or_hears_of_guests_goes_nowhere(text: str) -> None:
    assert visits(text) == []


def test_this_time_is_no_part_of_the_name_of_a_delegation() -> None:
    [visit] = visits("2024年5月8日,此次绍兴市党政代表团赴酉阳县考察。")
    assert visit["delegation"] == "绍兴市党政代表团"
