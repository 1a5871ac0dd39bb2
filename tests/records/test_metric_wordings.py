"""Figures in many wordings: structures and words of all sorts combined. The sentences are made up; places are real."""

from itertools import cycle
from typing import Any

import pytest

from extract import extract_text

PLACES = ("丽水市", "安康市", "遵义市", "临夏州", "广元市")
THINGS = (
    ("打", "机井", "27眼"),
    ("盖", "鸡舍", "16栋"),
    ("加装", "电梯", "12部"),
    ("栽", "果树", "1.2万株"),
    ("买", "仔猪", "300余头"),
    ("捐", "近视眼镜", "120副"),
    ("送", "羽绒服", "280件"),
    ("新建", "换热站", "8座"),
    ("设", "展位", "80个"),
)


def figures(text: str) -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"metric"}, reference_date="2024-06-01")]


@pytest.mark.parametrize("structure", ["{place}{verb}{thing}{many}。", "{place}为村里{verb}{thing}{many}。"])
def test_a_thing_given_or_built(structure: str) -> None:
    for place, (verb, thing, many) in zip(cycle(PLACES), THINGS, strict=False):
        figure = figures(structure.format(place=place, verb=verb, thing=thing, many=many))[-1]
        assert (figure["item"], figure["text"]) == (thing, many)


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("丽水市打印机12台已经运到。", "打印机"),
        ("丽水市去年注册45家。", None),
        ("飞船将采用5圈的方案。", None),
        ("丽水市建一座1200平方米的车间。", None),
    ],
)
def test_what_only_looks_like_a_thing(text: str, item: str | None) -> None:
    assert figures(text)[0]["item"] == item


@pytest.mark.parametrize("held", ["职业技能培训", "巡回义诊", "联合教研", "教学查房"])
def test_what_is_held(held: str) -> None:
    for verb in ("开展", "组织", "举办"):
        assert figures(f"遵义市{verb}{held}12次。")[0]["item"] == held
