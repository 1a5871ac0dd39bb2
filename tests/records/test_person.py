"""Records of people: one for each name, titles united, credits left out."""

from extract import extract_text


def people(text: str) -> list[tuple[str, list[str]]]:
    return [(record.name, record.titles) for record in extract_text(text, types={"person"})]


def test_titles_of_all_mentions_are_united_in_their_order() -> None:
    text = "甲县领导王伟、李莉参加。\n甲县委书记王伟表示,要抓好落实。王伟说,时间紧。"
    assert people(text) == [("王伟", ["甲县领导", "甲县委书记"]), ("李莉", ["甲县领导"])]


def test_evidence_begins_with_the_first_mention_and_cites_each_title() -> None:
    text = "王伟强调,要抓好落实。会前,甲县委书记王伟来到村里。"
    (record,) = extract_text(text, types={"person"})
    assert [(item.field, item.start, item.quote) for item in record.evidence] == [
        ("name", 0, "王伟"),
        ("titles", 14, "甲县委书记"),
    ]


def test_a_name_is_clean_though_the_source_sets_it_apart() -> None:
    (record,) = extract_text("会议由市长王　伟主持。", types={"person"})
    assert (record.name, record.evidence[0].quote) == ("王伟", "王　伟")


def test_credits_are_nobody() -> None:
    text = "两地签约\n本报讯(记者 王小明 通讯员 李华)5月8日,市长赵强出席。\n图为签约现场。(刘洋 摄)\n责任编辑:陈红"
    assert people(text) == [("赵强", ["市长"])]


def test_a_name_in_two_articles_is_two_records() -> None:
    text = "甲县召开会议\n5月8日,县长王伟强调,要抓好落实。\n\n乙县召开会议\n5月9日,县长王伟强调,要抓好落实。\n"
    assert {name for name, _ in people(text)} == {"王伟"}


def test_a_name_that_is_withheld_is_none() -> None:
    assert people("患者李某到县医院就诊,医生王伟接诊,家属张某某致谢。") == [("王伟", ["医生"])]


def test_an_editor_named_twice_is_nobody_of_the_text() -> None:
    text = "两地签约\n2020-08-06 责任编辑:白雪梅 白雪梅\n\n会议指出,要深化协作。代表团团长李明到会。\n"
    assert [name for name, _ in people(text)] == ["李明"]
