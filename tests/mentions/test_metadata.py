"""Publisher, day, credits, number and issuers, in the layouts they are printed in."""

import pytest

from extract.mentions.metadata import Metadata, metadata_of
from extract.reading.source import of_text
from extract.text.structure import document_of

STORY = "会议指出,要深化协作,推动发展。会议强调,要抓好落实。"


def known(text: str, ordinal: int = 1) -> Metadata:
    document = document_of(of_text(text))
    return metadata_of(document, document.articles[ordinal - 1])


@pytest.mark.parametrize(
    ("text", "source", "published"),
    [
        (f"大会召开\n贵州日报讯(记者 甲乙) {STORY}", "贵州日报", None),
        (f"大会召开\n本报讯 {STORY}", None, None),
        (f"大会召开\n钱塘晨讯9月3日讯 {STORY}", "钱塘晨讯", None),
        (f"大会召开\n\n　　贵州日报铜仁7月12日电（记者　甲乙）\n\n{STORY}", "贵州日报", None),
        (f"大会召开\n\n据新华社电 {STORY}", None, None),
        (f"大会召开\n2019-07-18 09:26:14 来源:新华网\n\n新华网昆明7月17日电 {STORY}", "新华网", "2019-07-18"),
        (f"大会召开\n\n鸢都日报重庆9月15日电 {STORY}\n\n(《鸢都日报》2022年9月16日第1版)", "鸢都日报", "2022-09-16"),
        (f"钱塘晨报 2023年5月19日 A2版\n\n大会召开\n\n晨报讯 {STORY}", "钱塘晨报", "2023-05-19"),
        (f"大会召开\n{STORY}\n来源:延安日报 2023-11-04 责任编辑:白凌云", "延安日报", "2023-11-04"),
        (f"大会召开\n{STORY}\n（２０２３年１月１２日）", None, "2023-01-12"),
        (f"大会召开\n来源: zx20230517\n\n{STORY}", None, None),
        (f"大会召开\n来源:系统管理员 2013-07-22\n\n{STORY}", None, "2013-07-22"),
        (f"大会召开\n2021-02-03 19:14 来源:右江在线网作者:林小海 编辑:周敏\n\n{STORY}", "右江在线网", "2021-02-03"),
        (
            f'{{"pubDate":"2021-09-16 15:20","source":"甲县融媒体中心"}}\n大会召开\n\n{STORY}',
            "甲县融媒体中心",
            "2021-09-16",
        ),
        (f"甲乙两县召开联席大会\n\n12.06.2015  11:07\n\n{STORY}", None, "2015-06-12"),
        (f"大会召开\n信息来源：左旗融媒体中心　字体：大 中 小\n{STORY}", "左旗融媒体中心", None),
        (f"大会召开\n{STORY}\n来源:钦州市统计局 发布时间:2023/10/27", "钦州市统计局", "2023-10-27"),
        (
            f"人民日报\n2021年4月9日 第1版\n\n大会召开\n\n　　本报北京4月8日电　（记者王明）{STORY}",
            "人民日报",
            "2021-04-09",
        ),
        (f"大会召开\n2022年08月28日09:12 | 来源：贵州日报\n\n{STORY}", "贵州日报", "2022-08-28"),
        (f"大会召开\n\n文章来源 : 贵州日报    发布日期 : 2022.08.28\n\n{STORY}", "贵州日报", "2022-08-28"),
        (f"大会召开\n\n{STORY}\n来源丨五华县融媒体中心\n编辑丨曾楚楚", "五华县融媒体中心", None),
        (f"大会召开\n\n{STORY}\n　　（原载2009年4月15日《江南晨刊》第3版）", "江南晨刊", "2009-04-15"),
        (f"大会召开\n恩施晚报 2021年01月19日 A03版:综合新闻 全媒体记者 覃遵玥\n\n{STORY}", "恩施晚报", "2021-01-19"),
        (f"大会召开\n\n大爱健康 市一院宣传处 2023-08-21 07:30 发表于上海\n\n{STORY}", "市一院宣传处", "2023-08-21"),
        (f"大会召开\n\n新华社记者 张伟\n\n{STORY}", "新华社", None),
        (f"大会召开\n本报讯(雪域日报记者 张伟) {STORY}", "雪域日报", None),
        (f"大会召开\n中国林业报记者张伟报道 9月10日,{STORY}", "中国林业报", None),
        (f"大会召开\n12.06.2015  10:21\n{STORY}", None, "2015-06-12"),
        (f"大会召开\n2015.06.12 10:21\n本文来源: 雪域网\n{STORY}", "雪域网", "2015-06-12"),
        (f"大会召开\n来源:未知 日期:2014-07-03 点击:次\n{STORY}", None, "2014-07-03"),
        (f"2015年06月12日 Fri\n大会召开\n{STORY}", None, "2015-06-12"),
        (f"雪域日报 2015年06月12日 Friday\n大会召开\n{STORY}", "雪域日报", "2015-06-12"),
        (f"大会召开\n撰写时间:2015-06-12\n{STORY}", None, "2015-06-12"),
        (f"大会召开\n\n山里人 发表于 2023-7-19 08:15:22 | 显示全部楼层 |阅读模式\n{STORY}", None, "2023-07-19"),
        (f"大会召开\n\n来源:院办时间:2012-03-06 09:31\n\n{STORY}", "院办", "2012-03-06"),
        (f"大会召开\n\n来源:某地融媒收集编辑:某地融媒\n\n{STORY}", "某地融媒", None),
        (f"大会召开\n江淮在线4月11日电 {STORY}", "江淮在线", None),
        (f"大会召开\n2022-09-05 10:21:47 乌江云媒\n{STORY}", "乌江云媒", "2022-09-05"),
        (f"大会召开\n2017-04-21 来源:巴东县委(县政府)办 字号\n{STORY}", "巴东县委(县政府)办", "2017-04-21"),
        (f"大会召开\n2017-04-21 来源:巴东县委(试点)办 字号\n{STORY}", "巴东县委", "2017-04-21"),
        (f"来源:武陵新闻网\n2019-06-12 10:21?6月10日,代表团来访。{STORY}{STORY}", "武陵新闻网", "2019-06-12"),
        (f"大会召开\n2019年6月12日9:00至11:00,代表团来访。{STORY}{STORY}", None, None),
        (f"右江日报/2021 年/7 月/5 日/第 003 版\n大会召开\n\n{STORY}", "右江日报", "2021-07-05"),
        (f"大会召开\n\n驻村时间:2016年2月15日(正月初八)报到\n\n{STORY}", None, None),
        (f"2021年3月6星期六\n\n大会召开\n\n{STORY}", None, "2021-03-06"),
        (f"最新新闻:\n\n大会召开\n\n时间:2020-08-02 15:49来源:商洛日报\n\n{STORY}", "商洛日报", "2020-08-02"),
        (
            "大会召开,任务落实\n\n索 引 号:ln02-1 公文目录:乡村振兴 主 题 词: "
            f"发布日期:2023年10月23日 标题:大会召开,任务落实\n\n{STORY}",
            None,
            "2023-10-23",
        ),
    ],
)
def test_source_and_day(text: str, source: str | None, published: str | None) -> None:
    found = known(text)
    assert found.source and found.source.value == source if source else found.source is None
    assert found.published and found.published.value == published if published else found.published is None


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("(昆明,2022年9月7日)", "2022-09-07"),
        ("苏州2024年5月6日 /美通社/ -- ", "2024-05-06"),
        ("(2022年9月7日)", "2022-09-07"),
        ("(台东二〇二二年九月七日电)", "2022-09-07"),
        ("(2022-09-07/台东讯)", "2022-09-07"),
        ("【台东新闻网 2022年9月7日】", "2022-09-07"),
        ("【本报消息】(2022年9月7日)", "2022-09-07"),
        ("【展览日期 2022年9月7日】", None),
        ("(2022年9月7日至9日)", None),
        ("(始建于2022年9月7日)", None),
        ("2016年7月20日,银川——", None),
        ("甲县(2018年5月6日)", None),
        ("(资料图,2018年5月6日)\n\n", None),
    ],
)
def test_press_releases_open_with_a_place_and_their_day(opening: str, day: str | None) -> None:
    found = known(f"津陇一家亲\n\n{opening}{STORY}")
    assert (found.dateline and found.dateline.value) == day


@pytest.mark.parametrize(
    ("closing", "day"),
    [
        ("(11月3日)", None),
        ("(2021年11月3日)", None),
        ("(座谈时间,11月3日)", None),
        ("(照片拍摄,2021年11月3日)", None),
        ("(图片资料 2021年11月3日)", None),
        ("(征稿截止,2021年11月3日)", None),
        ("(摘自 1962年11月3日《阴山晚报》)", None),
        ("(图自武川台 2021年11月3日)", None),
        ("(开放日期,2021年11月3日8时)", None),
        ("(李明 2021年11月3日)", None),
        ("(2021年11月3日发)", "2021-11-03"),
        ("(记者2021年11月3日整理)", "2021-11-03"),
        ("(2021年11月3日摄)", None),
        ("(阴山晚报 2021年11月3日)", "2021-11-03"),
        ("(武川讯,11月3日)", "XXXX-11-03"),
        ("(县防指,6月22日7时)", "XXXX-06-22"),
        ("(2024年7月13日《阴山晚报》)", "2024-07-13"),
        (" （2024年7月13日《阴山晚报》）", "2024-07-13"),
        ("(阴山晚报2024年7月13日)", "2024-07-13"),
        ("(《阴山晚报》2024年7月13日)", "2024-07-13"),
        ("(载《阴山晚报》 2024-7-13)", "2024-07-13"),
        ("(原载《阴山晚报》 2024-7-13)", None),
        ("(选自《阴山晚报》 2024-7-13)", None),
        ("(校办 2024.07.13)", "2024-07-13"),
        ("(县融媒体中心 2024-07-13)", "2024-07-13"),
        ("(建于2024年7月13日)", None),
        ("(记者 李明)", None),
        ("(至11月3日结束)", None),
    ],
)
def test_the_day_that_a_report_closes_with(closing: str, day: str | None) -> None:
    found = known(f"大会召开\n{STORY}{STORY}{closing}").dateline
    assert (found and found.value) == day


def test_the_day_behind_a_title_in_its_line() -> None:
    found = known(f"武川县与平川县签署合作协议 2016-05-11 08:15\n{STORY}")
    assert found.published
    assert found.published.value == "2016-05-11"
    document = document_of(of_text(f"武川县与平川县签署合作协议 2016-05-11 08:15\n{STORY}"))
    assert document.articles[0].title == "武川县与平川县签署合作协议"
    assert known(f"武川县与平川县签署合作协议 第5-11号\n{STORY}").published is None


def test_the_day_in_brackets_at_the_end_of_a_title() -> None:
    found = known(f"致武川县的贺信(2016年元月11日)\n{STORY}")
    assert found.published
    assert found.published.value == "2016-01-11"
    assert known(f"武川县运动会(2016年1月11日至15日)\n{STORY}").published is None


@pytest.mark.parametrize(
    ("story", "closing", "day"),
    [
        ("11月2日,座谈会召开。", "(11月3日)", "XXXX-11-03"),
        ("9月2日,座谈会召开。", "(11月3日)", None),
        ("11月25日,座谈会将召开。", "(11月3日)", None),
        ("座谈会昨日召开。", "(11月3日)", "XXXX-11-03"),
        ("座谈会昨日召开。", "(2021年11月3日)", "2021-11-03"),
        ("座谈会昨日召开。", "(二〇二一年十一月三日)", "2021-11-03"),
        ("去年他回到武川,忘不了那天。", "(2021年11月3日)", None),
        ("11月2日,座谈会召开。", "(2021年11月3日)", None),
        ("11月2日,灾情加重,人人记得后一天。", "(11月3日)", None),
    ],
)
def test_a_bare_day_that_a_report_closes_with(story: str, closing: str, day: str | None) -> None:
    found = known(f"大会召开\n{STORY}\n{story}{closing}").dateline
    assert (found and found.value) == day


def test_dateline_without_year() -> None:
    found = known(f"津陇一家亲\n\n新华社兰州6月17日电(记者 康望舒) {STORY}")
    assert found.published is None
    assert found.dateline
    assert found.dateline.value == "XXXX-06-17"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"大会召开\n本报讯(记者 蔡思远 通讯员 马晓梅) {STORY}", "记者:蔡思远 通讯员:马晓梅"),
        (f"大会召开\n□海湾晚报/海湾客户端记者 蔡思远 实习生 马晓梅\n{STORY}", "记者:蔡思远 实习生:马晓梅"),
        (f"大会召开\n山海新闻首席记者 蔡思远\n\n{STORY}", "首席记者:蔡思远"),
        (f"大会召开\n新华网昆明7月17日电(记者字秋月、庞明远) {STORY}", "记者:字秋月 记者:庞明远"),
        (f"大会召开\n天山网讯(通讯员 海宏亮 努尔兰·哈孜报道) {STORY}", "通讯员:海宏亮 通讯员:努尔兰·哈孜"),
        (f"大会召开\n甲日报重庆9月15日电(特派记者 牟知秋 摄影 滕九畴) {STORY}", "特派记者:牟知秋 摄影:滕九畴"),
        (f"大会召开\n□本报记者 韦丽芳 通讯员 蒙炳书\n\n{STORY}", "记者:韦丽芳 通讯员:蒙炳书"),
        (f"大会召开\n本报记者 包乌云其木格 特木尔\n\n{STORY}", "记者:包乌云其木格 记者:特木尔"),
        (f"大会召开\n{STORY}\n(沈京生 万青青)", "作者:沈京生 作者:万青青"),
        (f"大会召开\n{STORY}(祁永芳 欧阳兰)", "作者:祁永芳 作者:欧阳兰"),
        (f"大会召开\n{STORY}(记者 祁永芳 实习生 妥文杰)", "记者:祁永芳 实习生:妥文杰"),
        (f"大会召开\n{STORY}\n审核:仇颖欣 黄泽芳\n监审:周德扬 刘衡", "审核:仇颖欣 审核:黄泽芳 监审:周德扬 监审:刘衡"),
        (f"大会召开\n{STORY}\n采写:南方日报记者 冼慧敏 通讯员 农彩虹", "记者:冼慧敏 通讯员:农彩虹"),
        (f"大会召开\n(南方日报社全媒体记者 冼慧敏 通讯员 农彩虹){STORY}", "全媒体记者:冼慧敏 通讯员:农彩虹"),
        (f"大会召开\n{STORY}\n学生正在上课。冯小东 摄\n{STORY}", "摄:冯小东"),
        (f"大会召开\n{STORY}\n图为务工人员下车。(孟令昭 摄)", "摄:孟令昭"),
        (f"大会召开\n{STORY}\n义诊现场。受访者供图", ""),
        (f"大会召开\n来源:县融媒体中心 作者:冉隆梅 马培生 浏览次数:873 字体:[大]\n{STORY}", "作者:冉隆梅 作者:马培生"),
        (f"2006年9月21日 星期四 三峡晨报 第三版 责编 向阳春\n美编 秦可\n\n大会召开\n{STORY}", ""),
        (f"大会召开\n(记者 许邵庭)前昨两天,{STORY}", "记者:许邵庭"),
        (f"大会召开\n(试行)自即日起,{STORY}", ""),
        (f"大会召开\n【湘江速递讯】记者许邵庭报道:{STORY}", "记者:许邵庭"),
        (f"大会召开\n{STORY}\n(文/图 护理部 许邵庭 编辑 王明)", "文/图:许邵庭 编辑:王明"),
        (f"大会召开\n{STORY}\n(文、图/许邵庭 初审/王明)", "文、图:许邵庭 初审:王明"),
        (f"大会召开\n2015-11-19 责任编辑:许邵庭   我来说两句\n{STORY}", "责任编辑:许邵庭"),
        (f"大会召开\n□ 许邵庭 王明\n\n{STORY}", "作者:许邵庭 作者:王明"),
        (f"大会召开\n文丨许邵庭 图丨王明\n\n{STORY}", "文:许邵庭 图:王明"),
        (f"大会召开\n\n本报讯 记者张伟 通讯员李明报道：{STORY}", "记者:张伟 通讯员:李明"),
        (f"大会召开\n\n◎本报记者 娄青禾　发自四川马边\n\n{STORY}", "记者:娄青禾"),
        (f"大会召开\n(图文|团委办公室通讯员 许邵庭){STORY}", "通讯员:许邵庭"),
        (f"大会召开\n甲日报重庆9月15日电(长江报业集团特派记者 牟知秋) {STORY}", "特派记者:牟知秋"),
        (f"大会召开\n中国林业报记者许邵庭 通讯员王明报道 9月10日,{STORY}", "记者:许邵庭 通讯员:王明"),
        (f"大会召开\n记者昨日从县农业局获悉,{STORY}", ""),
        (f"大会召开\n甲网5月2日讯 据乙日报报道(记者 许邵庭)4月30日,{STORY}", "记者:许邵庭"),
        (f"作者:许邵庭 核稿:王明\n{STORY}", "作者:许邵庭 核稿:王明"),
        (f"大会召开\n2020-08-06\n两地签约仪式。王明摄\n{STORY}", "摄:王明"),
        (f"大会召开\n2020-08-06\n两地签约仪式。甲日报记者王明摄\n{STORY}", "摄:王明"),
        (f"大会召开\n2020-08-06\n两地签约仪式。航摄\n{STORY}", ""),
        (f"大会召开\n2020-08-06\n项目开工。甲客户端+ 王明 拍摄\n{STORY}", "拍摄:王明"),
        (f"大会召开\n{STORY}\n【打印】【关闭】　责任编辑：卞小楼\n上一篇：放假", "责任编辑:卞小楼"),
    ],
)
def test_credits(text: str, expected: str) -> None:
    assert " ".join(f"{credit.role}:{credit.name}" for credit in known(text).credits) == expected


def test_spans_say_where_it_stands() -> None:
    document = document_of(of_text(f"大会召开\n贵州日报讯(记者 许邵庭) {STORY}\n(2022年8月28日)"))
    found = metadata_of(document, document.articles[0])
    assert found.source
    assert found.published
    quotes = [
        document.text[span.start : span.end]
        for span in (found.source.span, found.published.span, found.credits[0].span)
    ]
    assert quotes == ["贵州日报", "2022年8月28日", "许邵庭"]


NOTICE = """乌兰察布市乡村振兴局　乌兰察布市财政局
关于印发《资金管理办法》的通知
乌乡振发〔2022〕26号

各旗县市区乡村振兴局：
　　现将《资金管理办法》印发给你们，请遵照执行。
　　　　　　　　乌兰察布市乡村振兴局　乌兰察布市财政局
　　　　　　　　二〇二二年四月六日

第一章　总则
第一条　为规范管理，制定本办法。
"""


def test_policy_document() -> None:
    found = known(NOTICE)
    assert found.kind == "policy"
    assert found.number
    assert found.number.value == "乌乡振发〔2022〕26号"
    assert found.published
    assert found.published.value == "2022-04-06"
    assert [issuer.value for issuer in found.issuers] == ["乌兰察布市乡村振兴局", "乌兰察布市财政局"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"两办印发《关于做好工作的通知》\n\n央视网消息(新闻联播):{STORY}", "news"),
        (f"联席会议纪要\n{STORY}", "other"),
        (f"交通运输部办公厅关于做好工作的通知\n{STORY}\n交通运输部办公厅\n2014年3月19日", "policy"),
        (f"精品水果促增收\n{STORY}\n洪霞 沙耀文 摄影报道", "caption"),
        (f"大会召开\n{STORY}", "news"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert known(text).kind == kind


def test_red_header_and_resolution() -> None:
    head = "某市人民政府文件\n\n某府发〔2022〕12号\n\n某市人民政府关于推进协作的意见\n\n各县:\n"
    found = known(f"{head}{STORY}\n\n某市人民政府\n2022年8月23日")
    assert (found.kind, [issuer.value for issuer in found.issuers]) == ("policy", ["某市人民政府"])
    found = known(f"某省委 某省人民政府\n关于推进协作的意见\n(2022年8月23日)\n\n{STORY}")
    assert (found.kind, found.published and found.published.value) == ("policy", "2022-08-23")


def test_head_of_a_page_holds_for_all_its_articles() -> None:
    first, second = (f"{title}\n\n本报讯(记者 张三) {STORY}" for title in ("座谈会举行", "五所学校牵手"))
    text = f"2006年9月21日 三峡晨报 第三版\n\n{first}\n\n{second}"
    found = known(text, 2)
    assert found.source
    assert (found.source.value, found.published and found.published.value) == ("三峡晨报", "2006-09-21")


ROUND_UP = """山海一周要闻
(2023年5月15日—21日)
江海网  本期编辑:阮青山
————————————
【南充】两地结对
  本网南充讯 5月16日,代表团到南充考察。会议召开,任务落实。(蒋大苇)

* * *
【阿勒泰】良种进疆
  本网阿勒泰讯 5月17日,良种运到。2017年,两地开始协作。(央视新闻)
"""


def test_a_week_in_the_masthead_is_no_day_of_publication() -> None:
    items = [known(ROUND_UP, ordinal) for ordinal in (2, 3)]
    assert [(item.source and item.source.value, item.published, item.year) for item in items] == [
        ("江海网", None, 2023)
    ] * 2
    assert [[(credit.role, credit.name) for credit in item.credits] for item in items] == [[("作者", "蒋大苇")], []]


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("商洛网讯(李大明 王芳)", ["李大明", "王芳"]),
        ("央视网消息(新闻联播)", []),
        ("商洛网讯(图文)", []),
    ],
)
def test_names_alone_behind_a_dateline(opening: str, names: list[str]) -> None:
    assert [credit.name for credit in known(f"大会召开\n{opening} {STORY}").credits] == names


def test_a_bar_set_upright_parts_an_outlet_from_its_reporter() -> None:
    assert [credit.name for credit in known(f"江海新闻客户端︱记者李明\n{STORY}").credits] == ["李明"]


def test_an_agreement_below_its_parties_with_the_years_it_is_for() -> None:
    text = "丙市甲区　丁市乙区\n东西部协作框架协议(2021—2025年)\n\n甲方:甲区人民政府\n\n第一条 双方同意协作。"
    document = document_of(of_text(text))
    (article,) = document.articles
    assert article.title == "丙市甲区 丁市乙区东西部协作框架协议(2021—2025年)"
    assert metadata_of(document, article).kind == "policy"


@pytest.mark.parametrize(
    "line",
    [
        "2006年1月21日 中华人民共和国国务院令第456号公布",
        "(2006年1月21日中华人民共和国国务院令第456号公布 自公布之日起施行)",
        "2006年1月11日 国务院第122次常务会议通过\n\n2006年1月21日 国务院令第456号公布",
    ],
)
def test_a_law_says_who_decreed_it(line: str) -> None:
    law = known(f"农村五保供养工作条例\n\n{line}\n\n第一章 总则\n\n第一条 为了做好工作,制定本条例。\n\n第二条 {STORY}")
    assert law.kind == "policy"
    assert law.number is not None
    assert law.number.value == "国务院令第456号"
    assert law.published is not None
    assert law.published.value == "2006-01-21"
    assert [issuer.value for issuer in law.issuers] == ["国务院"]


@pytest.mark.parametrize("line", ["依据国务院令第456号", "(按照中华人民共和国国务院令第456号制定)"])
def test_the_decree_that_a_text_goes_by_is_not_its_own(line: str) -> None:
    rules = known(f"农村五保供养工作细则\n\n{line}\n\n第一条 为了做好工作,制定本细则。\n\n第二条 {STORY}")
    assert (rules.number, rules.issuers) == (None, [])


def test_what_a_site_prints_of_a_document_stands_below_its_trail() -> None:
    head = "首页 > 政务公开 > 文件\n索 引 号:640303-119/2021-00047 发文字号:岷扶办发〔2021〕8号\n"
    title, signed = "岷县2020年工作总结和2021年工作要点", "岷县扶贫开发办公室\n2021年1月15日"
    plan = known(f"{head}发布机构:岷县扶贫开发办公室\n{title}\n\n一、{STORY}\n二、{STORY}\n{signed}")
    assert plan.number is not None
    assert plan.number.value == "岷扶办发〔2021〕8号"


def test_the_day_of_a_broadcast_is_in_the_headline_of_its_text() -> None:
    broadcast = known(f"2019年10月17日新闻联播文字版\n\n{STORY}今天,{STORY}")
    assert broadcast.published is not None
    assert broadcast.published.value == "2019-10-17"


def test_a_bulletin_has_the_year_in_its_issue_and_the_day_beside_who_makes_it() -> None:
    made = "泉州市协作办公室  吴忠市乡村振兴局  合编    5月8日"
    text = f"闽宁协作信息\n2021年第3期(总第15期)\n{made}\n\n甲地签约九个项目\n\n  {STORY}\n\n乙地医生援宁\n\n  {STORY}"
    document = document_of(of_text(text))
    days = [metadata_of(document, article).published for article in document.articles]
    assert [day.value for day in days if day] == ["2021-05-08"] * 3
    unnumbered = known(f"闽宁协作信息\n{made}\n\n甲地签约九个项目\n\n  {STORY}")
    assert unnumbered.published is None


def test_a_bulletin_may_count_its_issue_among_all_behind_a_point() -> None:
    bulletin = known(f"岷州协作一周动态\n(2019年第28期·总第61期)\n岷州协作办编  7月15日\n\n●8日,{STORY}\n●9日,{STORY}")
    assert bulletin.published is not None
    assert bulletin.published.value == "2019-07-15"


def test_the_days_that_head_entries_of_a_diary_do_not_date_the_text() -> None:
    entries = f"2013年8月4日 晴\n{STORY}\n2014年3月11日\n{STORY}\n"
    story = known(f"走近援藏干部王小雨\n\n{STORY}\n{entries}\n{STORY}\n(原载《岷州日报》2015年7月31日5版)")
    assert story.published is not None
    assert story.published.value == "2015-07-31"
    assert story.source is not None
    assert story.source.value == "岷州日报"
    assert story.signature is None


def test_compact_days_of_broadcasts_and_lines_that_end_as_banks_do() -> None:
    bulletin = known(f"国内联播快讯20190821\n\n{STORY}")
    assert bulletin.published is not None
    assert bulletin.published.value == "2019-08-21"
    assert known(f"两地教育共建暨捐赠仪式举行\n2013-08-26\n\n{STORY}").source is None


def test_the_day_in_brackets_below_the_title_is_the_own_one() -> None:
    report = known(f"2023年度对口帮扶工作总结\n2024-03-06\n(2023年12月8日)\n\n{STORY}")
    assert report.published is not None
    assert report.published.value == "2023-12-08"
    story = known(f"山乡往事\n(1935年4月10日)\n发布日期:2021年7月1日\n\n{STORY}")
    assert story.published is not None
    assert story.published.value == "2021-07-01"
    passed = known(f"科技条例\n2024-03-06\n(2023年12月8日甲省人民代表大会常务委员会通过)\n\n第一条 {STORY}")
    assert passed.published is not None
    assert passed.published.value == "2024-03-06"


def test_a_short_page_with_a_photo_is_no_caption() -> None:
    page = known(f"支教团完成送教\n2021-08-02\n\n{STORY}\n\n{STORY}\n\n{STORY}\n\n摄影:王小雨")
    assert page.kind == "news"


def test_the_section_of_a_paper_is_no_publisher() -> None:
    assert known(f"综合新闻 2021-08-02\n两地携手谱写新篇\n\n{STORY}").source is None


def test_who_wrote_it_may_stand_behind_the_headline() -> None:
    page = known(f"以脱贫为目标 以产业为纽带 □本报记者 王小雨 通讯员 李向阳\n2018-05-19\n\n{STORY}")
    assert [(credit.role, credit.name) for credit in page.credits] == [("记者", "王小雨"), ("通讯员", "李向阳")]


@pytest.mark.parametrize("line", ["特急·明电 陕对口电〔2013〕7号", "机密★ 陕对口电〔2013〕7号", "陕对口电〔2013〕7号"])
def test_how_fast_a_paper_is_sent_stands_before_its_number(line: str) -> None:
    notice = f"{line}\n\n某市协作办公室关于召开会议的通知\n\n各县:\n{STORY}\n\n某市协作办公室\n2013年4月2日\n\n"
    text = f"{notice}附件\n\n第七次联席会议纪要\n\n{STORY}"
    found = known(text)
    assert found.number
    assert (found.number.value, found.kind) == ("陕对口电〔2013〕7号", "policy")
    put_in = known(text, 2)
    assert (put_in.number, put_in.kind) == (None, "other")


def test_how_fast_a_paper_is_sent_is_no_number() -> None:
    assert known(f"特急 甲局\n\n某市关于召开会议的通知\n\n各县:\n{STORY}").number is None


@pytest.mark.parametrize(
    ("title", "issuers"),
    [
        ("甲省人民政府办公厅转发省扶贫办关于加强项目管理意见的通知", ["甲省人民政府办公厅"]),
        ("甲省人民政府办公厅关于转发加强项目管理意见的通知", ["省扶贫办"]),
    ],
)
def test_who_passes_a_paper_on_issues_it(title: str, issuers: list[str]) -> None:
    text = (
        f"{title}\n甲政办发〔2006〕52号\n各市人民政府:\n现转发给你们。\n关于加强项目管理的意见\n"
        "(省扶贫办 二○○六年七月二十日)\n一、严格管理。专款专用。\n二、严格验收。按期完成。\n"
        "甲省人民政府办公厅秘书处 2006年8月16日印发\n"
    )
    assert [issuer.value for issuer in known(text).issuers] == issuers


def test_the_parties_of_an_agreement_issue_it_where_nobody_signs() -> None:
    head, terms = (
        "岷县南湖区协作协议\n\n甲方:岷县人民政府\n乙方:南湖区人民政府(盖章)\n\n",
        "第一条 互访。\n第二条 生效。\n",
    )
    assert [issuer.value for issuer in known(head + terms).issuers] == ["岷县人民政府", "南湖区人民政府"]
    duties = "岷县南湖区协作协议\n\n第一条 各方职责\n甲方:负责引进企业。\n乙方:平整土地。\n第二条 生效。\n"
    assert known(duties).issuers == []
