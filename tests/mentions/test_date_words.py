"""Every entry of the calendar lexicons is found."""

import pytest

from extract import lexicons
from extract.mentions.date import find

CALENDAR = lexicons.load("calendar")
PLAIN = [
    *(word for word, said in CALENDAR["words"].items() if "lunar_month" not in said),
    *CALENDAR["whole_seasons"],
    *CALENDAR["recurring"],
    *(word for words in CALENDAR["vague"].values() for word in words),
    *lexicons.load("festivals")["festivals"],
    *(name for name in lexicons.load("periods")["plans"] if len(name) > 2),
    *(f"{name}以来" for name in lexicons.load("periods")["events"]),
    *(f"{era}三年" for era in lexicons.load("eras")["eras"]),
    *(f"2023年{season}" for season in CALENDAR["seasons"]),
    *(f"{word}初八" for word, said in CALENDAR["words"].items() if "lunar_month" in said),
    *(f"27日{word}" for said in CALENDAR["day_parts"].values() for word in said),
]


@pytest.mark.parametrize("word", PLAIN)
def test_the_word_is_one_expression(word: str) -> None:
    text = f",{word},"
    assert [text[m.start : m.end] for m in find(text)] == [word]


@pytest.mark.parametrize("season", CALENDAR["seasons"])
def test_seasons_alone_are_no_dates(season: str) -> None:
    assert find(season) == []


@pytest.mark.parametrize("name", CALENDAR["names"]["words"])
def test_names_that_hold_a_time_word_are_no_dates(name: str) -> None:
    assert find(f"在{name}上") == []


@pytest.mark.parametrize("rest", CALENDAR["names"]["after_duration"])
def test_phrases_that_begin_with_a_duration_are_none(rest: str) -> None:
    assert find(f"九年{rest}") == []


@pytest.mark.parametrize("text", ["但是年,轻", "7月是日本", "还是月亮,圆", "三月三十日", "三月三日"])
def test_words_inside_others(text: str) -> None:
    assert not {"是年", "是日", "是月", "三月三"} & {text[m.start : m.end] for m in find(text)}


@pytest.mark.parametrize(("unit", "rest"), [(u, r) for u, rest in CALENDAR["not_followed_by"].items() for r in rest])
def test_what_follows_makes_another_word(unit: str, rest: str) -> None:
    number = "" if len(unit) > 1 else "27日" if unit in "早晚夜" else "8"
    found = find(f",{number}{unit}{rest}")
    assert not found or found[0].end == 1 + len(number)


@pytest.mark.parametrize("byline", ["(记者 周一帆 通讯员周日升)", "记者周三贵报道", "责编:周六顺\n"])
def test_who_is_named_like_a_weekday_is_no_date(byline: str) -> None:
    assert find(byline) == []


@pytest.mark.parametrize("text", ["记者周三从会上获悉", "记者周一了解到", "校长周五 上午到校"])
def test_weekdays_behind_those_who_report_are_dates(text: str) -> None:
    assert [text[m.start : m.start + 1] for m in find(text)] == ["周"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("村里前年还是空壳村", ["前年"]),
        ("厂房已于前年底建成", ["前年底"]),
        ("以前年轻人往外走", []),
        ("工商青年内蒙古考察团", []),
        ("年内建成", ["年内"]),
        ("会议召开。同一天,园区揭牌", ["同一天"]),
        ("两人同一天生日", []),
        ("街巷由不同年代的民居构成", []),
        ("他们前年经人介绍进厂", ["前年"]),
        ("甲中学同日喀则市乙中学结对", []),
        ("每两月调度一次,近两月", ["每两月", "近两月"]),
        ("投产前年产值不高,灾前年底", []),
        ("县长秦望周一行来访,秦望周一行人到校", []),
        ("下周一行程未定,本周一行业大会,大家周一行动,周一行人不多", ["下周一", "本周一", "周一", "周一"]),
        ("2023年10月28星期六", ["2023年10月28星期六"]),
        ("为了孩子的明天,共创美好明天", []),
        ("代表团明天返程,做好明天的会务", ["明天", "明天"]),
        ("据昆明日报、《高明日报》消息,光明日报社记者来访", []),
        ("支教教师明日报到,下一批明日报名", ["明日", "明日"]),
        ("遗址位于今天河南偃师,会议今天召开,交通事故即今天说的那起", ["今天", "今天"]),
    ],
)
def test_words_that_may_only_seem_to_be_dates(text: str, found: list[str]) -> None:
    assert [text[m.start : m.end] for m in find(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("今日岷县|走进岷县", []),
        ("· 今日岷县:春播正忙", []),
        ("县情概况 今日岷县 图片岷县", []),
        ("今日岷县开播", ["今日"]),
        ("天气预报\n今日岷县:多云转晴", ["今日"]),
        ("今日岷县 晴,最高25度", ["今日"]),
        ("会议今日岷县 召开", ["今日"]),
        ("今日 岷县", ["今日"]),
    ],
)
def test_today_with_a_region_in_a_row_names_a_column(text: str, found: list[str]) -> None:
    assert [text[m.start : m.end] for m in find(text)] == found
