"""What clauses around a figure tell of it: what, when and about whom. The sentences are made up; places are real."""

import pytest

from extract import extract_text


def told(text: str, field: str) -> list[str | None]:
    found = [record.model_dump() for record in extract_text(text, types={"metric"}, reference_date="2024-06-01")]
    values = [record[field] for record in found]
    return [value["value"] if isinstance(value, dict) else value for value in values]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("按3%的征收率征收增值税。", ["征收率"]),
        ("减按15%税率征收企业所得税。", ["税率"]),
        ("按4.5%的利率发放贷款3亿元。", ["利率", "发放贷款"]),
        ("契税由3%的税率降为1.5%。", ["税率", "税率"]),
        ("入住率95%、就业率98%。", ["入住率", "就业率"]),
        ("给予50%的贴息补助。", ["给予贴息补助"]),
        ("贫困发生率降至5%的目标。", ["贫困发生率"]),
    ],
)
def test_rates_that_shares_are(text: str, expected: list[str | None]) -> None:
    assert told(text, "indicator") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("人口超5万的乡镇燃气覆盖率,已从35%提升到82%。", ["人口", "乡镇燃气覆盖率", "乡镇燃气覆盖率"]),
        ("遂宁市300多搬迁群众的人均收入连年增长,去年达到了1.2万元。", ["搬迁群众", "人均收入"]),
        ("依托平台开设夜校,每周2节。", ["开设夜校"]),
        ("修建长20公里的道路,总投资3亿元。", ["修建长", "总投资"]),
        ("到位资金3亿元,完成年度任务的117%,比上年增长16%。", ["到位资金", "完成年度任务", "到位资金"]),
        ("销售茶叶3亿元,完成年度任务的117%,是上年的2倍。", ["销售茶叶", "完成年度任务", "销售茶叶"]),
        ("开展手术3052台,占比52.7%,提高2个百分点。", ["开展手术", "占比", "占比"]),
        ("上半年产值是3亿元,全年突破5亿元没有问题。", ["产值", "产值"]),
        ("今年帮助销售额3亿元,以后每年增长10%。", ["帮助销售额", "帮助销售额"]),
    ],
)
def test_what_the_clause_before_measures(text: str, expected: list[str | None]) -> None:
    assert told(text, "indicator") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新签约亿元以上项目20个。", ["新签约", "新签约亿元以上项目"]),
        ("捐款超过100万元,物资300件。", ["捐款", "物资"]),
        ("投入资金超过3亿元实施项目30个。", ["投入资金", "实施项目"]),
        ("在遂宁举行的推介会签约项目12个。", ["推介会签约项目"]),
        ("京东、抖音等平台开出门店7家。", ["开出门店"]),
        ("走访园区并慰问农户30户。", ["慰问农户"]),
        ("完善并落实措施12条。", ["完善落实措施"]),
        ("来自20个国家的客商参会。", ["国家客商参会"]),
        ("提前一个月完成全年3亿元的目标任务。", ["完成目标任务"]),
        ("完成全年3亿元任务的78%。", ["完成任务", "完成任务"]),
        ("完成消费帮扶3亿元,是协议目标的2倍。", ["完成消费帮扶", "完成消费帮扶"]),
        ("红旗中学捐赠图书300册、电脑60台,折合人民币3万元。", ["捐赠图书", "捐赠电脑", "捐赠图书电脑"]),
    ],
)
def test_where_what_is_measured_begins(text: str, expected: list[str | None]) -> None:
    assert told(text, "indicator") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3条新投产的灌装线正开足马力赶订单。", ["灌装线"]),
        ("8个县受益的项目。", ["县"]),
        ("完成10个续建项目验收。", ["续建项目"]),
        ("学校现有教学班42个。", ["教学班"]),
        ("校长王立新带领骨干教师一行9人到访。", ["骨干教师"]),
        ("遂宁市代表团一行46人来访。", [None]),
        ("150名务工人员坐上大巴。", ["务工人员"]),
        ("投产后年组装手机3万部。", ["手机"]),
        ("一家6口告别了土坯房。", [None]),
        ("组织茶叶等产品参加展销会5场。", ["展销会"]),
        ("全年互派考察团组46批次。", ["考察团组"]),
        ("油鸡养殖合作社由2019年的6家发展到25家。", ["油鸡养殖合作社"] * 2),
    ],
)
def test_what_is_counted(text: str, expected: list[str | None]) -> None:
    assert told(text, "item") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023年销售3亿元,比2022年的2亿元增长50%。", ["2023", "2022", "2023"]),
        ("今年1至5月销售3亿元,完成全年5亿元的目标。其中,茶叶1亿元。", ["2024-01/2024-05", "2024", "2024-01/2024-05"]),
        ("今年,遂宁市要实现产值增长5%的目标,招工3万人。", ["2024", "2024"]),
        ("今年以来开工项目3个。“在村口上班,一个月能拿2600元。”", ["2024", None]),
        ("园区2022年5月投产,吸纳就业300人。", [None]),
        ("2022年5月,园区投产,吸纳就业300人。", ["2022-05"]),
        ("王立新去年3月到丽水挂职,他算了一笔账:种茶300亩。", [None]),
        ("截至2023年底,副县长王立新介绍:种茶300亩。", ["2023"]),
        ("2021年至2023年投入9亿元,其中2021年2亿元;建成项目30个。", ["2021/2023", "2021", "2021/2023"]),
        ("2021年投入1亿元;2022年投入2亿元;建成项目3个。", ["2021", "2022", "2022"]),
        ("2022年6月去进修,回来后完成手术39例。", [None]),
        ("11月6日,2009丽水展销会举行,参展企业132家。", ["2023-11-06"]),
        ("补贴最长不超过6个月;每人给予500元。", [None]),
        ("1至3月销售3亿元,完成全年5亿元任务的60%。", ["2024-01/2024-03", "2024", "2024-01/2024-03"]),
        ("2023年末在丽水就业的务工人员3万人。", ["2023"]),
    ],
)
def test_when(text: str, expected: list[str | None]) -> None:
    assert told(text, "period") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("四川宣布遂宁、丽水等最后8个贫困县摘帽,至此全省54个贫困县退出。", ["四川", "全省"]),
        ("遂宁、丽水等6个市建成项目12个。", [None, "遂宁、丽水"]),
        ("在长三角,承诺单位超1700家。", ["长三角"]),
        ("在我国西部,承诺单位超1700家。", [None]),
        ("与松潘县人民医院结对的遂宁市中心医院,派出专家7名。", ["遂宁市中心医院"]),
        ("副市长王立新主持,现场签约项目12个。", [None]),
        ("董事长王立新等有关负责人共46人到会。", [None]),
        ("我院胸痛中心、卒中中心通过认证,完成手术613例。", ["我院"]),
        ("松潘县投入财政协作资金300万元。", ["松潘县"]),
        ("松潘县现有蔬菜备案基地71个。", ["松潘县"]),
        ("借助遂宁专场,组织产品参展12个。", [None]),
        ("王立新介绍园区情况,签约项目12个。", [None]),
    ],
)
def test_about_whom(text: str, expected: list[str | None]) -> None:
    assert told(text, "subject") == expected


@pytest.mark.parametrize(
    "text", ["完成3亿元", "遂宁、丽水等", "遂宁、丽水等最后", "完成3亿元任", "王立新等", "按3%的", "“3亿元"]
)
def test_clauses_that_break_off(text: str) -> None:
    assert len(told(text, "subject")) == text.count("3")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今年卖了9万元,比去年多收入2万元。", [None, "increase"]),
        ("亩产512公斤,比常规品种减产3%。", [None, "decrease"]),
        ("今年粮食增产12万吨。", [None]),
    ],
)
def test_which_way(text: str, expected: list[str | None]) -> None:
    assert told(text, "trend") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("遂宁市开展“订单式”培训6期。", "talent"),
        ("教师李四光带徒弟7名。", "talent"),
        ("签订购销协议27份,签约金额3亿元。", "consumption"),
        ("签约产业项目8个,签约金额3亿元。", "industry"),
    ],
)
def test_field(text: str, expected: str) -> None:
    assert told(text, "topic")[-1] == expected


@pytest.mark.parametrize(
    ("text", "item", "indicator"),
    [
        ("村口挂着60个大红的灯笼。", "灯笼", "村口挂着灯笼"),
        ("4个建在社区的体育馆面向居民开放。", "体育馆", "体育馆面向居民开放"),
        ("采购10箱松潘县的土豆。", "土豆", "采购土豆"),
        ("修复了2处老旧的管网。", "管网", "修复管网"),
        ("12个乡的群众受益。", "乡", "乡"),
        ("发展了4万亩万寿菊。", "万寿菊", "发展万寿菊"),
        ("打造15万亩示范区。", "示范区", "打造示范区"),
        ("发展3万亩脐橙、打造5万亩核心区。", "脐橙", "发展脐橙"),
        ("销售12吨猕猴桃,产值3亿元。", "猕猴桃", "销售猕猴桃"),
        ("占地5亩左右。", None, "占地"),
        ("流转12亩种植辣椒。", None, "流转种植辣椒"),
        ("种植50亩长势喜人。", None, "种植长势喜人"),
        ("带动20名村民年增收3000元。", "村民", "带动村民"),
        ("覆盖60名少年儿童。", "少年儿童", "覆盖少年儿童"),
        ("300人次的医疗专家到县里坐诊。", "医疗专家", "医疗专家到县里坐诊"),
    ],
)
def test_the_noun_behind_a_figure(text: str, item: str | None, indicator: str) -> None:
    assert (told(text, "item")[0], told(text, "indicator")[0]) == (item, indicator)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("改造提升28万亩。", None),
        ("公共服务水平提升30%。", "increase"),
        ("产量提升2万吨。", "increase"),
    ],
)
def test_what_is_made_better_is_no_more_of_it(text: str, expected: str | None) -> None:
    assert told(text, "trend") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("在松潘县,当地调配抽水泵5台,加固大棚7座。", ["松潘县", "松潘县"]),
        ("四川松潘,红花迎来花期。目前当地种植红花3万亩,产值6亿元。", ["四川松潘", "四川松潘"]),
        ("当地引进企业12家。", ["当地"]),
        ("崂山区选派专家7名到松潘县。当地引进企业5家。", ["崂山区", "当地"]),
        ("崂山区对口支援有成效。崂山区选派专家7名。当地引进企业5家。", ["崂山区", "当地"]),
    ],
)
def test_the_place_that_is_spoken_of(text: str, expected: list[str]) -> None:
    assert told(text, "subject") == expected
