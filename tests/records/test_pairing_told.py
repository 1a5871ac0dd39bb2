"""Ties as pages tell them in passing: of a given year, told before, of many or in couples."""

from typing import Any

import pytest

import extract


def pairings(text: str) -> list[tuple[Any, ...]]:
    return [
        (_side(p.donor), _side(p.recipient), p.since)  # type: ignore[attr-defined]
        for p in extract.extract_text(text, types={"pairing"})
    ]


def _side(side: Any) -> list[str]:
    told = [name for m in side.members for name in m.names or [f"{m.count}{m.kind}"]]
    return told or side.regions  # type: ignore[no-any-return]


CENTRE, WARDS = "福州市第二医院", "岷县人民医院"


@pytest.mark.parametrize(
    ("text", "since"),
    [
        (f"2018年3月与{WARDS}结对的{CENTRE},先后派出专家。", "2018-03"),
        (f"自2018年起与{WARDS}结对的{CENTRE},先后派出专家。", "2018"),
        (f"今年与{WARDS}结对的{CENTRE},又派出专家。", None),
        (f"截至2018年3月与{WARDS}结对的{CENTRE},已派出专家。", None),
        (f"时间回到2018年3月。按照市里的部署,{CENTRE}与{WARDS}结成帮扶对子。", "2018-03"),
        (f"故事要从2018年说起。{CENTRE}与{WARDS}结成帮扶对子。", "2018"),
        (f"2018年,岷县建了新楼。{CENTRE}与{WARDS}结成帮扶对子。", None),
        (f"2018年,{CENTRE}接过接力棒,与{WARDS}结成帮扶对子。", "2018"),
        (f"截至2018年底,{CENTRE}派出专家60名,与{WARDS}结成帮扶对子。", None),
    ],
)
def test_since_when_two_hospitals_are_tied(text: str, since: str | None) -> None:
    assert pairings(text) == [([CENTRE], [WARDS], since)]


@pytest.mark.parametrize(
    "text",
    [
        "2016年,中央调整扶贫协作结对关系,由福建省帮扶甘肃省。",
        "2016年,省委、省政府明确由福建省帮扶甘肃省。",
        "福建、甘肃两省自2016年起开展扶贫协作。",
    ],
)
def test_since_when_two_provinces_are_tied(text: str) -> None:
    [(_, _, since)] = pairings(text)
    assert since == "2016"


def test_meetings_on_cooperation_of_two_provinces_are_no_tie() -> None:
    assert pairings("福建、甘肃两省自2016年起开展扶贫协作联席会议。") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("闽江集团与岷县第二中学结对。", [(["闽江集团"], ["岷县第二中学"], None)]),
        ("岷县城关小学与闽江集团结对。", [(["闽江集团"], ["岷县城关小学"], None)]),
        ("闽江集团与岷县职业技术学校结对共建。", []),
        ("闽江集团与兰州大学结对。", []),
    ],
)
def test_firms_help_schools_that_train_nobody_for_them(text: str, expected: list[Any]) -> None:
    assert pairings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "61所福州学校与定西市75所学校、26家福州医院与定西市30家医院建立结对关系。",
            [(["61学校"], ["75学校"], None), (["26医院"], ["30医院"], None)],
        ),
        (
            "62个福州社会组织、35家福州企业与定西市97个村结对。",
            [(["62社会组织", "35企业"], ["97村"], None)],
        ),
        (
            "福州市与定西市来往多年。两市商务、文旅部门和马尾区与岷县、晋安区与渭源县分别签署了结对合作协议。",
            [(["马尾区"], ["岷县"], None), (["晋安区"], ["渭源县"], None)],
        ),
        (
            "福州市100家民营企业与定西市脱贫村开展结对帮扶。",
            [(["100民营企业"], ["None脱贫村"], None)],
        ),
    ],
)
def test_couples_and_counts(text: str, expected: list[Any]) -> None:
    assert pairings(text) == expected


def test_a_counted_couple_is_of_its_own_regions() -> None:
    text = "61所福州学校与定西市75所学校、26家福州医院与定西市30家医院建立结对关系。"
    found = extract.extract_text(text, types={"pairing"})
    assert [p.recipient.regions for p in found] == [["定西市"], ["定西市"]]  # type: ignore[attr-defined]
