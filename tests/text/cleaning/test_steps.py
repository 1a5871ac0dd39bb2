"""The smaller steps: marks, invisible characters, forms of characters, punctuation, blanks."""

import pytest

from extract.text.cleaning import blanks, characters, invisible, markup, punctuation
from extract.text.offsets import apply


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("<p>第一段</p><p>第二段<br/>第三段</p>", "\n第一段\n\n第二段\n第三段\n"),
        ("<b>粗</b><span class='x'>体</span><FONT color=red>字</FONT>", "粗体字"),
        ("前<!-- 注 --><script>var a = 1 < 2</script><style>p {}</style>后", "前后"),
        ("&ldquo;双百&rdquo;行动&nbsp;&#x4e2d;&#22269;&amp;&unknown;", "“双百”行动\xa0中国&&unknown;"),
        ("**重点**、*强调*、~~删去~~、`代码`", "重点、强调、删去、代码"),
        ("见[《意见》](http://a.cn/b)。", "见《意见》。"),
        (r"2022\. 年\_底", "2022. 年_底"),
        ("> 引文\n> > 再引", "引文\n再引"),
        ("3*5*2=30,<决定>与a<b>c", "3*5*2=30,<决定>与ac"),
    ],
)
def test_marks_go(marked: str, plain: str) -> None:
    assert apply(marked, markup.edits(marked)) == plain


def test_no_invisible_character_is_left() -> None:
    text = "贵\u200b州\ufeff省\ue000党\uf06c政\u00ad代\ud800表\U000f0000团\x00赴\x7f广"
    assert apply(text, invisible.edits(text)) == "贵州省党政代表团赴广"


def test_signs_that_a_program_reads_as_yi_are_signs() -> None:
    assert characters.fold("指导思想ꎮ 坚持ꎬ推进ꎻ目标ꎺꀉ")[0] == "指导思想。 坚持,推进;目标:ꀉ"


def test_characters_have_one_form() -> None:
    clean, counts = characters.fold(
        "２０２２年，ＧＤＰ（约）\u3000１％。⻄安⼀⽇\uf900\r\n艾山•玉素甫“‘「」\r下\u2028行"
    )
    assert clean == "2022年,GDP(约) 1%。西安一日豈 \n艾山·玉素甫“‘“”\n下\n行"
    assert counts == {"width": 8, "radicals": 4}


@pytest.mark.parametrize(
    ("doubled", "once"),
    [
        ("好的,,是。。", "好的,是。"),
        ("一、、二;;三::四", "一、二;三:四"),
        ("《《意见》》和““双百””", "《意见》和“双百”"),
        ("结束,。开始", "结束。开始"),
        ("版,,,。,另起", "版。另起"),
        ("甲县,、乙县,、丙县,。", "甲县、乙县、丙县。"),
        ("……——等", "……——等"),
    ],
)
def test_doubled_punctuation_goes(doubled: str, once: str) -> None:
    assert apply(doubled, punctuation.edits(doubled)) == once


@pytest.mark.parametrize(
    ("dotted", "stopped"),
    [
        ("副市长赴县考察.工厂增长3.5%.县领导参加.\n", "副市长赴县考察。工厂增长3.5%。县领导参加。\n"),
        ("一.总则\n1.本法为3.5亿元制定.", "一.总则\n1.本法为3.5亿元制定。"),
        ("两地签约。村民阿里木.买买提说.", "两地签约。村民阿里木.买买提说."),
        ("医疗队抵达.14日下午,专家3.5小时完成手术.\n", "医疗队抵达。14日下午,专家3.5小时完成手术。\n"),
        ("见www.gov.cn.\n见a.b...\n", "见www.gov.cn.\n见a.b...\n"),
    ],
)
def test_dots_that_end_sentences_are_full_stops(dotted: str, stopped: str) -> None:
    assert apply(dotted, punctuation.edits(dotted)) == stopped


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        ("省政协主席王 荣,副书记", "省政协主席王荣,副书记"),
        ("记者 钮小鹏 关 颖)", "记者 钮小鹏 关颖)"),
        ("会 议 纪 要", "会议纪要"),
        ("联系人:方晓娟  王  荣   传真", "联系人:方晓娟 王荣 传真"),
        ("女  汉   党员", "女 汉 党员"),
        ("2022 年 8 月 24 日", "2022年8月24日"),
        ("共 185 所学校", "共185所学校"),
        ("救护车12 辆", "救护车12辆"),
        ("甲协组发〔2023〕 4 号", "甲协组发〔2023〕4号"),
        ("投入13. 38亿元、13 .38亿元、1 610万元", "投入13.38亿元、13.38亿元、1610万元"),
        ("约 1.5 万元", "约1.5万元"),
        ("( 试行 )", "(试行)"),
        ("津陇一家亲   结对更用心", "津陇一家亲 结对更用心"),
    ],
)
def test_blanks_inside_names_and_numbers_go(wide: str, narrow: str) -> None:
    assert apply(wide, blanks.edits(wide)) == narrow


@pytest.mark.parametrize(
    "text",
    [
        "洪霞 沙耀文 陈远娟 摄影报道",
        "张小林 摄",
        "2023-07-21 人民日报",
        "津陇一家亲 结对更用心",
        "2024年4月18日 第3版",
        "会议 8月24日召开",
        "  缩进的段落",
    ],
)
def test_other_blanks_stay(text: str) -> None:
    assert blanks.edits(text) == []
