"""People in the lists of minutes, and those whose posts stand around their names."""

import pytest

from tests.samples import people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "出席:海门市 单晓峰  缪建国(市商务局)  曹  进(崇川区)\n     辽阳市 李  军  关玉山(太子河区)\n记录:尹  航",
            ["单晓峰", "缪建国", "曹进", "李军", "关玉山", "尹航"],
        ),
        ("  出席:海门市 单晓峰\n  请假:赵明远(市财政局局长,出差)\n  记录:李军", ["单晓峰", "赵明远", "李军"]),
        ("出席:辽阳市有关部门负责人\n     地点另行通知", []),
        ("出席:王立新(县教育局)\n通过了工作方案。", ["王立新"]),
        ("出席:海门市委书记到会。", []),
    ],
)
def test_lists_of_who_was_there(text: str, expected: list[str]) -> None:
    assert list(people(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("上午随县长巴图苏和下乡,看新窖。", {"巴图苏和": ["县长"]}),
        ("上午随县长李明远下乡,看新窖。", {"李明远": ["县长"]}),
        ("湖北省随县县长李明远到会。", {"李明远": ["湖北省随县县长"]}),
        (
            "领队岑海帆,福州市第一医院心内科副主任医师,去年8月进州。",
            {"岑海帆": ["领队", "福州市第一医院心内科副主任医师"]},
        ),
        ("领队岑海帆,福州市第一医院心内科副主任医师赵明远,一早出发。", {"岑海帆": ["领队"], "赵明远": None}),
        ("记者见到领队岑海帆,福州市第一医院心内科副主任医师,都在场。", {"岑海帆": ["领队"]}),
        ("局长李明远曾带队考察。", {"李明远": ["局长"]}),
        ("局长李明曾带队考察。", {"李明": ["局长"]}),
    ],
)
def test_posts_around_names(text: str, expected: dict[str, list[str] | None]) -> None:
    found = people(text)
    assert list(found) == list(expected)
    assert {name: posts for name, posts in found.items() if expected[name] is not None} == {
        name: posts for name, posts in expected.items() if posts is not None
    }
