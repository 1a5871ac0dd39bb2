"""What those who travel saw: the items of lists of sites, and the sentences that go on about them."""

from typing import Any

import pytest

from extract import extract_text


def visits(text: str) -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"visit"})]


OPENING = "5月8日,副市长李明率台州市党政代表团赴渭源县考察。"


@pytest.mark.parametrize(
    ("stops", "sites"),
    [
        ("实地观摩了渭源县产业园、敦煌研究院等项目现场", ["渭源县产业园", "敦煌研究院"]),
        ("参访了五竹茶楼、渭河博物馆", ["五竹茶楼", "渭河博物馆"]),
        ("到莲峰镇中心校、清源河湿地公园实地查看", ["莲峰镇中心校", "清源河湿地公园"]),
        ("参观了渭河博物馆和河口国际商务城", ["渭河博物馆", "河口国际商务城"]),
        ("参观了渭河博物馆、首阳药业", ["渭河博物馆", "首阳药业"]),
        ("参观了渭河博物馆、绿色发展", ["渭河博物馆"]),
        ("参观了渭河博物馆和首阳云岭", ["渭河博物馆"]),
        ("参观了于村、麻家集村和渭河博物馆", ["于村", "麻家集村", "渭河博物馆"]),
        ("参观了麻家集村、本村和渭河博物馆", ["麻家集村", "渭河博物馆"]),
        ("看了渭河博物馆、白云湖、首阳药厂、首阳粮库", ["渭河博物馆", "白云湖", "首阳药厂", "首阳粮库"]),
        ("参观了渭河博物馆、首阳山口等点位", ["渭河博物馆", "首阳山口"]),
        ("看了渭河博物馆、首阳镇中学操场几个点", ["渭河博物馆", "首阳镇中学操场"]),
        ("参观了一家中药材加工厂", ["中药材加工厂"]),
        ("参观了渭河博物馆,看望台州籍老乡", ["渭河博物馆"]),
        ("走访了渭河博物馆、闽宁协作项目、对口支援项目", ["渭河博物馆"]),
        ("在首阳镇卫生院学习了三天", ["首阳镇卫生院"]),
        ("看了兰州新区、渭源工业园区、陇西高新区", ["渭源工业园区", "陇西高新区"]),
    ],
)
def test_what_was_seen(stops: str, sites: list[str]) -> None:
    [visit] = visits(f"{OPENING}代表团一行{stops}。")
    assert visit["sites"] == sites


def test_the_letters_of_a_name_and_zones_that_were_seen_are_no_areas() -> None:
    [visit] = visits(f"{OPENING}代表团参观了陇西高新区、浙甘协作产业园、莲峰镇产业园。")
    assert visit["destinations"] == ["渭源县"]


@pytest.mark.parametrize(
    ("then", "sites"),
    [
        ("在县长王强的陪同下,先后参观了渭河博物馆、首阳镇产业园。", ["渭河博物馆", "首阳镇产业园"]),
        ("9日,在县长王强陪同下,先后考察了渭河博物馆、首阳镇产业园。", ["渭河博物馆", "首阳镇产业园"]),
        ("会后组织参观了渭河博物馆。", ["渭河博物馆"]),
        ("在县长王强的陪同下,客商参观了渭河博物馆。", []),
        ("在县长王强的陪同下,参观渭河博物馆的游客很多。", []),
        ("会后参观渭河博物馆的游客很多。", []),
        ("会后,市民参观了渭河博物馆。", []),
    ],
)
def test_a_sentence_that_names_only_those_who_went_along_goes_on(then: str, sites: list[str]) -> None:
    [visit] = visits(OPENING + then)
    assert visit["sites"] == sites


@pytest.mark.parametrize(
    ("came", "destinations"),
    [("来安康考察", ["安康"]), ("来安顺,签了协议", ["安顺"]), ("来安庆市考察", ["安庆市"])],
)
def test_a_prefecture_behind_the_verb_that_begins_a_name_with_it(came: str, destinations: list[str]) -> None:
    [visit] = visits(f"5月8日,台州市副市长李明带队{came}。")
    assert visit["destinations"] == destinations
