"""What lines look like by themselves."""

import pytest

from extract.text.lines import lines
from extract.text.looks import look

LOOKS = {
    "meta": [
        "来源:云黔南网",
        "作者:蒙帮婉",
        "发布时间:2024-07-09 08:52 来源:西吉县融媒体中心 作者:苏晓燕 浏览次数:1326",
        "【责任编辑:蒋思雨】 【打印本页】 【关闭窗口】",
        "2024年04月18日 第03版:要闻",
        "钱塘晨报 2023年5月19日 A2版",
        "(《鸢都日报》2022年9月16日第1版)",
        "西海都市报 2026-03-20 06:40",
        "黔府发〔2022〕12号",
        "第12期(总第86期)",
        "(此件公开发布)",
        "(沈京生 万青青)",
        "(岷县卫健局供稿)",
        "本报记者 包乌云其木格 特木尔",
        "洪霞 沙耀文 陈远娟 摄影报道",
        "商洛市人民政府办公室 2024年3月11日",
        "二〇二二年八月二十三日",
        "责编 向阳春",
    ],
    "trail": ["当前位置:首页 > 政务联播 > 各区动态", "新华网 > 云南频道 > 正文", "您当前的位置:首页 >> 左旗要闻"],
    "furniture": [
        "首页 政务公开 互动交流 走进西吉",
        "西吉县人民政府 无障碍浏览 | 登录 | 注册",
        "上一篇:我县2024年第二批闽宁协作项目开工",
        "扫一扫在手机打开当前页",
        "· 分享到",
        "版权所有 未经授权禁止转载",
        "宁ICP备05000123号 宁公网安备 64042202000018号",
        "主办:西吉县人民政府办公室 地址:西吉县吉强镇政府街1号",
        "抄送:市委办公室,市人大常委会办公室。",
        "- 3 -",
        "第 2 页 共 10 页",
        "————",
    ],
    "caption": [
        "务工群众在种植基地采收番茄 雷春琳 摄",
        "活动在广州举行。冯小东 摄",
        "图为务工人员在青岛北站下车。(孟令昭 摄)",
        "江门援桂医生在大新县那岭乡义诊。受访者供图",
        "右图为村民采摘八月瓜。",
        "【图:代表团在城区考察 冯小东 摄】",
    ],
    "item": ["一、总体要求", "(二)健全机制", "第一章 总则", "【资金】", "3、强化保障"],
    "short": [
        "贵州省党政代表团赴广东学习考察",
        "——兴安盟2022年京蒙协作工作综述",
        "关闭小煤矿 打开新天地",
        "注册制改革全面推开",
        "4月9日 多云",
        "首届东西部协作论坛在银川开幕",
    ],
    "body": [
        "打印社老板说,生意更好了。",
        "会议要求:",
        "● 新引进企业:4家",
        "关闭煤矿的消息传来,大家都很高兴。",
        "各县(区)人民政府,市政府各工作部门、直属机构:",
        "(责任单位:市委组织部)",
    ],
}


@pytest.mark.parametrize(("line", "expected"), [(line, kind) for kind, group in LOOKS.items() for line in group])
def test_look(line: str, expected: str) -> None:
    assert look(line) == expected


def test_heading_marks_are_no_part_of_a_line() -> None:
    (line,) = lines("  ## 精品水果促增收 ##  ")
    assert (line.text, line.level, line.start) == ("精品水果促增收", 2, 5)


def test_lists_of_links_and_contents_are_furniture() -> None:
    text = (
        "【本期要目】\n◇ 甲市召开会议\n◇ 乙县来考察\n\n甲市召开会议\n\n相关阅读\n· 一图读懂\n· 福建企业家行 2024-06-21"
    )
    assert [line.look for line in lines(text)] == ["furniture"] * 3 + ["short"] + ["furniture"] * 3


def test_a_signature_belongs_to_its_date() -> None:
    assert [line.look for line in lines("正文在此。\n贵州省人民政府\n广东省人民政府\n2022年8月23日")] == ["body"] + [
        "meta"
    ] * 3
