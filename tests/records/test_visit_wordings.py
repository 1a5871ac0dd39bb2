"""Who went where, by any of the verbs, for any of the reasons, in any of the orders that the news has for it."""

from itertools import cycle
from typing import Any

import pytest

import extract

VERBS = (
    *(
        "赴",
        "到",
        "来",
        "来到",
        "前往",
        "抵达",
        "走进",
        "深入",
        "去",
        "奔赴",
        "抵",
        "莅临",
        "访",
        "飞抵",
        "远赴",
        "赶到",
    ),
    *("专程来", "再次来到", "又到", "已赴", "一同到", "到了", "来了", "去了", "专程赴"),
)
GUESTS = (
    ("绍兴市副市长李国强", ["李国强"], "绍兴市"),
    ("绍兴市副市长李国强一行", ["李国强"], "绍兴市"),
    ("绍兴市政协主席李国强等一行6人", ["李国强"], "绍兴市"),
    ("绍兴市委书记李国强、市长王建军率绍兴市党政代表团", ["李国强", "王建军"], "绍兴市"),
    ("绍兴市副市长李国强带领市教育局、市卫健委等部门负责人", ["李国强"], "绍兴市"),
    ("绍兴市副市长李国强与部分企业负责人", ["李国强"], "绍兴市"),
    ("以绍兴市副市长李国强为团长的绍兴市考察团", ["李国强"], "绍兴市"),
    ("绍兴市党政代表团在副市长李国强带领下,", ["李国强"], "绍兴市"),
    ("绍兴市考察团一行17人,由副市长李国强率领,", ["李国强"], "绍兴市"),
    ("绍兴市党政代表团一行15人", [], "绍兴市"),
    ("绍兴市卫健委一行7人", [], "绍兴市"),
    ("绍兴市人民医院专家一行5人", [], "绍兴市"),
    ("绍兴市民营企业家一行16人", [], "绍兴市"),
    ("绍兴市第一中学20名骨干教师", [], "绍兴市"),
    ("绍兴市8名骨干医生", [], "绍兴市"),
    ("绍兴市教育局组织18名校长", [], "绍兴市"),
)
PLACES = (
    ("沐川县", ["沐川县"]),
    ("沐川县、犍为县", ["沐川县", "犍为县"]),
    ("乐山市", ["乐山市"]),
    ("沐川县人民医院", ["沐川县"]),
    ("我县", ["沐川县"]),
)
REASONS = (
    *(("考察", "考察"), ("调研对口帮扶工作", "调研"), (",就产业合作进行考察", "考察"), (",看望支教教师", "看望")),
    *(("洽谈项目合作", "洽谈"), ("开展学习交流", "交流"), ("指导工作", "指导"), ("考察文旅产业", "考察")),
)
DAYS = (("5月8日,{}{}", "XXXX-05-08"), ("{}于5月8日{}", "XXXX-05-08"), ("近日,{}{}", None), ("{}近日{}", None))
AWAY = ("赴", "前往", "去", "奔赴", "访", "去了", "专程赴", "已赴", "远赴", "飞抵", "抵", "抵达", "赶到")
"""The verbs that nobody says of where he is himself."""
SHORT = ("去", "去了", "飞抵")
"""The verbs behind which the name of a body is not sure to begin."""


def visits(text: str) -> list[Any]:
    return [record for record in extract.extract_text(text, types=["visit"]) if record.type == "visit"]


def sample() -> list[tuple[str, str, list[str], str, list[str], str, str | None]]:
    """All guests by all verbs, each with the next place, reason and day."""
    others = zip(cycle(PLACES), cycle(REASONS), cycle(DAYS), strict=False)
    cells = []
    for who, leaders, origin in GUESTS:
        for verb in VERBS:
            (where, areas), (why, purpose), (form, date) = next(others)
            plain = (where == "我县" and verb in AWAY) or (where != "乐山市" and verb in SHORT)
            to, areas = ("沐川县", ["沐川县"]) if plain else (where, areas)
            text = f"沐川县融媒体中心讯\n{form.format(who, verb + to + why)}。\n"
            cells.append((text, purpose, leaders, origin, areas, to, date))
    return cells


def test_who_went_where_by_any_verb() -> None:
    wrong = []
    for text, purpose, leaders, origin, areas, _, date in sample():
        told = [(v.leaders, v.origin, v.destinations, v.date, purpose in (v.purpose or "")) for v in visits(text)]
        if told != [(leaders, origin, areas, date, True)]:
            wrong.append((text.splitlines()[1], told))
    assert wrong == []


@pytest.mark.parametrize(
    "before", ["计划", "拟", "每年", "未能", "将适时", "多次", "下一步要", "若", "将择期", "原定", "如果"]
)
def test_no_trip_that_is_not_fixed(before: str) -> None:
    for who, _, _ in GUESTS:
        assert visits(f"5月8日,{who}{before}前往沐川县考察。") == [], who


@pytest.mark.parametrize("what", ["旅游", "自驾游", "观光", "打工", "看病", "比赛", "探亲"])
@pytest.mark.parametrize("who", ["市民李国强一行3人", "绍兴市老乡一行5人", "绍兴市球队一行20人", "绍兴市20名学生"])
def test_no_trip_for_leisure_or_business_of_their_own(who: str, what: str) -> None:
    assert visits(f"5月8日,{who}前往沐川县{what}。") == []


@pytest.mark.parametrize("what", ["的接待工作", "的筹备工作", "的费用由财政承担"])
def test_no_trip_that_is_only_prepared(what: str) -> None:
    assert visits(f"5月8日,县里研究绍兴市副市长李国强一行来沐川县考察{what}。") == []


@pytest.mark.parametrize(
    ("text", "leaders", "areas", "sites"),
    [
        ("5月8日,沐川县人民医院迎来绍兴市第一医院专家一行5人。", [], ["沐川县"], ["沐川县人民医院"]),
        ("5月8日,沐川县第一中学迎来绍兴市第一中学校长李国强一行。", ["李国强"], ["沐川县"], ["沐川县第一中学"]),
        ("5月8日,沐川县迎来绍兴市副市长李国强率领的考察团。", ["李国强"], ["沐川县"], []),
        (
            "5月8日,绍兴市副市长李国强一行由沐川县县长王建军陪同,先到沐川县茶园村考察。",
            ["李国强"],
            ["沐川县"],
            ["茶园村"],
        ),
        ("5月8日,绍兴市副市长李国强一下高铁就赶到沐川县茶园村。", ["李国强"], ["沐川县"], ["茶园村"]),
        ("5月8日,绍兴市副市长李国强专程从绍兴市赶来沐川县,送来设备。", ["李国强"], ["沐川县"], []),
        ("5月8日,绍兴市副市长李国强又跑了一趟沐川县。", ["李国强"], ["沐川县"], []),
        ("5月8日,绍兴市考察团来沐川县考察,领队的是副市长李国强。", ["李国强"], ["沐川县"], []),
        ("在沐川县考察期间,绍兴市副市长李国强一行走访了城关小学。", ["李国强"], ["沐川县"], ["城关小学"]),
        ("5月8日,沐川县党政代表团进京“走亲戚”。县委书记李国强领着。", ["李国强"], ["北京市"], []),
        ("5月8日,绍兴市第一医院派出6名专家赴沐川县人民医院开展义诊。", [], ["沐川县"], ["沐川县人民医院"]),
        ("5月8日,福州市党政代表团走进渭源考察。", [], ["渭源"], []),
    ],
)
def test_guests_and_asides(text: str, leaders: list[str], areas: list[str], sites: list[str]) -> None:
    [visit] = visits(text)
    assert (visit.leaders, visit.destinations) == (leaders, areas)
    assert all(any(site in seen for seen in visit.sites) for site in sites)


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("5月8日,绍兴市党政代表团赴沐川县“取经”。", "取经"),
        ("5月8日,绍兴市党政代表团来沐川县“走亲戚”。", "走亲戚"),
        ("绍兴市代表团来沐川县考察交流\n5月8日,绍兴市代表团来到沐川县,察看了城关小学。", "考察交流"),
    ],
)
def test_what_a_trip_was_for(text: str, purpose: str) -> None:
    [visit] = visits(text)
    assert visit.purpose == purpose


def test_the_home_of_a_guest_is_not_that_of_the_host() -> None:
    [visit] = visits("5月8日,沐川县迎来了绍兴市副市长李国强一行。")
    assert (visit.origin, visit.destinations) == ("绍兴市", ["沐川县"])
    [visit] = visits("5月8日,由绍兴市教育局、绍兴市卫健委等部门组成的考察团来沐川县考察。")
    assert visit.origin == "绍兴市"
