"""What figures say. The sentences are made up; places are real so that they are found."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract import extract_text


def figures(text: str, reference: str = "2024-06-01") -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"metric"}, reference_date=reference)]


def only(text: str) -> dict[str, Any]:
    [figure] = figures(text)
    return figure


@pytest.mark.parametrize(
    ("text", "item", "indicator"),
    [
        ("德阳市选派86名骨干医生赴阿坝州坐诊。", "骨干医生", "选派骨干医生赴阿坝州坐诊"),
        ("德阳市向阿坝州选派骨干医生86名。", "骨干医生", "选派骨干医生"),
        ("丽水市新建冷库12座。", "冷库", "新建冷库"),
        ("鲁渝协作项目12个。", "协作项目", "鲁渝协作项目"),
        ("30名来自各县的学员参加培训。", "学员", "学员参加培训"),
        ("120名村民正忙着采摘。", "村民", "村民"),
        ("帮助0.9万名农村劳动力到省外就业。", "农村劳动力", "帮助农村劳动力到省外就业"),
        ("吸纳脱贫劳动力218人就业。", "脱贫劳动力", "吸纳脱贫劳动力就业"),
        ("吸纳就业218人。", None, "吸纳就业"),
        ("举办电商培训班14期。", "电商培训班", "举办电商培训班"),
        ("全县共有3.2万脱贫人口。", "脱贫人口", "脱贫人口"),
        ("采购、帮助销售农特产品4300万元。", None, "采购、帮助销售农特产品"),
        ("县域内就诊率达到91.5%。", None, "县域内就诊率"),
        ("完成年度任务的118%。", None, "完成年度任务"),
        ("解决当地200多人就业。", None, "解决当地就业"),
        ("种植花椒2600亩。", "花椒", "种植花椒"),
        ("捐赠价值35万元的办公设备。", None, "捐赠价值"),
        ("财政帮扶资金:4150万元", None, "财政帮扶资金"),
        ("【落地奖补】固定资产投资达到1000万元。", None, "固定资产投资"),
        ("一是新建冷库12座。", "冷库", "新建冷库"),
        ("某公司拟投资1.2亿港元兴建智能纺纱厂。", None, "投资"),
        ("办培训班6期。", "培训班", "办培训班"),
        ("先后有120名福建教师进藏。", "福建教师", "福建教师"),
        ("引进12家企业“抱团”发展。", "企业", "引进企业"),
        ("培育3个“蜀乡”品牌。", "“蜀乡”品牌", "培育“蜀乡”品牌"),
        ("捐赠彩超2台。", "彩超", "捐赠彩超"),
        ("秸秆还田面积达12万亩。", None, "秸秆还田面积"),
        ("三万亩玉米抓紧收割。", "玉米", "玉米收割"),
        ("新建自来水厂3座。", "自来水厂", "新建自来水厂"),
        ("街巷由不同年代建成的300余栋民居构成。", "民居", "街巷由不同年代建成民居构成"),
        ("辖区内7条小河涨水。", "小河", "辖区内小河"),
        ("60台插秧机精准作业。", "插秧机", "插秧机"),
        ("12支参赛队伍抵达。", "参赛队伍", "参赛队伍抵达"),
        ("成立8支春耕抢收队。", "春耕抢收队", "成立春耕抢收队"),
        ("50多户村民告别土坯房。", "村民", "村民"),
        ("这里是45个产粮大县之一。", "产粮大县", "产粮大县"),
        ("传承着十余项珍贵的剪纸技艺。", "剪纸技艺", "传承着剪纸技艺"),
        ("新增3个国家先进制造业集群。", "国家先进制造业集群", "新增国家先进制造业集群"),
        ("目前门店已有23家。", "门店", "门店"),
        ("共设摔跤、射箭、赛马等6个大项。", "大项", "大项"),
        ("先后开设康复科、骨科等4个科室。", "科室", "开设科室"),
        ("8个国家算力枢纽。", "国家算力枢纽", "国家算力枢纽"),
        ("39个行业增加值实现增长。", "行业", "行业增加值实现增长"),
        ("共有36个人获奖。", None, "获奖"),
        ("调拨帐篷、折叠床等1200件。", "帐篷、折叠床", "调拨帐篷、折叠床"),
        ("该片区也布置了9组花坛。", "花坛", "该片区布置花坛"),
        ("选派我县挂职干部2人。", "挂职干部", "选派我县挂职干部"),
        ("接待能力达5万人次。", None, "接待能力"),
        ("委派挂职干部20名。", "挂职干部", "委派挂职干部"),
        ("下辖8个乡镇。", "乡镇", "下辖乡镇"),
        ("吸收本村30名在家妇女从事艾草加工。", "在家妇女", "吸收本村在家妇女"),
        ("推动30多家三级医院以“组团”方式结对。", "三级医院", "推动三级医院"),
        ("在19个援疆省市中位列第一。", "援疆省市", "援疆省市"),
        ("10多名工人坐在台前。", "工人", "工人"),
        ("12户居民住房已加固。", "居民住房", "居民住房加固"),
        ("管理1150个村民小组和一个农场。", "村民小组", "管理村民小组"),
    ],
)
def test_item_and_indicator(text: str, item: str | None, indicator: str) -> None:
    figure = only(text)
    assert (figure["item"], figure["indicator"]) == (item, indicator)


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("2023年,丽水市拨付帮扶资金4200万元,实施项目19个。", ["丽水市", "丽水市"]),
        ("遂宁市财政帮扶资金达1.4亿元。", ["遂宁市"]),
        ("丽水医疗队帮巴中市人民医院开起疼痛科等2个新科室。", ["丽水医疗队"]),
        ("力争遂宁市实现收入3万元。", ["遂宁市"]),
        ("该行业从业人员达3000人。", [None]),
        ("该区域面积300平方公里。", [None]),
        ("该行青年员工很热心,该行于2019年设立项目,迄今救助患儿27名。", ["该行"]),
        ("据遂宁市农业农村局介绍,丽水市拨付资金4200万元;援建冷库12座。", ["丽水市", "丽水市"]),
        ("看望遂宁市选派的7名医生。", ["遂宁市"]),
        ("在理县,一支由9名农技员组成的小队每周下乡。", ["理县"]),
        ("双方签订协议,约定投资3.3亿元。", ["双方"]),
        ("丽水市提出新建12座冷库。", ["丽水市"]),
        ("他带来3名学员。", [None]),
        (
            "遂宁市委副书记、市长王立新率丽水市经贸考察团一行14人赴粤招商,签约项目12个。",
            ["丽水市经贸考察团", "丽水市经贸考察团"],
        ),
        ("兴保铁路线路全长52公里,设计时速120公里。", ["兴保铁路", "兴保铁路"]),
        ("大桥全长1.2公里,主跨460米。", ["大桥", "大桥"]),
        ("遂宁市清江水利枢纽工程昨天通过验收,总库容3亿立方米。", ["遂宁市清江水利枢纽工程"]),
        ("遂宁市公路通车里程达1200公里。", ["遂宁市"]),
        ("铁路客运量1240万人次,水路客运量62万人次。", [None, None]),
        ("据南宁海关统计,遂宁市出口货值3.3亿元。", ["遂宁市"]),
        ("南宁海关验核申请单960份。", ["南宁海关"]),
        ("遂宁市统计局今天(5月9日)发布数据显示,社会用电量82亿千瓦时。", [None]),
        ("遂宁市水利局印发通知,水土保持率提高到72%。", [None]),
        ("遂宁市统计局重点监测的36家超市销售额增长6%。", [None, None]),
        ("丽水市农业农村局会同遂宁市教育局建成食堂12个。", ["丽水市农业农村局"]),
        ("全国共建设口袋公园340个。", ["全国"]),
        ("遂宁市已设置安置点12个。", ["遂宁市"]),
        ("加固设施大棚300亩。", [None]),
        ("世界第四大港每天进出船舶100条。", [None]),
        ("丽水市博览会举行,签约项目12个。", ["丽水市博览会"]),
        ("45岁的村民王立新种了茶树。", ["王立新"]),
        ("院长王莉代表县医院捐赠呼吸机2台。", ["县医院"]),
        ("市委书记王明一行走访了12户群众。", ["王明一行"]),
        ("村民代表王明家养了3头牛。", ["王明"]),
        ("甲组团向玉屏捐赠资金\n\n来自甲组团的16个企业共向玉屏侗族自治县捐赠80万元。", [None, None]),
        ("建设大湾区绿色农产品供应基地18个。", [None]),
        ("截至11月底,全县帮扶车间达到34个。", ["全县"]),
        (
            "东部3个城市向西部5个州投入资金4.2亿元,州均投入8400万元。",
            [None, "东部3个城市", "东部3个城市", "东部3个城市"],
        ),
        ("东部3个城市与西部5个州共建园区12个。", [None, None, "东部3个城市与西部5个州"]),
        ("2016年以来,6家商会共向遂宁市捐赠资金800万元。", [None, "6家商会"]),
        ("3个县的代表到会,捐款2万元。", [None, None]),
        ("丽水市3家企业提供岗位200个。", ["丽水市", "丽水市"]),
        ("2018年,全县减贫88人,9个乡镇出列,贫困发生率降到2.1%。", ["全县", "全县", "全县"]),
        ("再引8家以上企业到园区,年产值20亿元。", [None, None]),
        ("12个部委派代表参会,签约项目3个。", [None, "12个部委"]),
        ("其中,理县选派8名、松潘县选派5名,看望12户。", ["理县", "松潘县", "理县"]),
        ("遂宁市投资3亿元、丽水市投资5亿元。", ["遂宁市", "丽水市"]),
        ("遂宁市投入3亿元、新增丽水企业5家。", ["遂宁市", "遂宁市"]),
        ("丽水市发展改革委主任王立新表示,截至目前,实施项目29个。", ["丽水市"]),
        ("丽水市甲公司董事长王立新介绍,公司投入资金3亿元。", ["公司"]),
        ("4月3日,全国林业工作会议确定“结对支援”的方案,投入资金3亿元。", [None]),
        ("遂宁市召开林业工作会议,完成造林3万亩。", ["遂宁市"]),
        ("丽水市代表团来到结对点——阿坝州理县薛城镇,捐赠12万元资金。", ["丽水市代表团"]),
        ("来自常山县、开化县的16个企业和行政村签订了协议。", ["常山县、开化县"]),
        ("甲组团助力玉屏教育\n\n捐赠资金80万元。", [None]),
        ("遂宁三县累计实施项目12个。", ["遂宁三县"]),
        ("四川北部四市县累计实施项目12个。", ["四川北部四市县"]),
        ("丽水基地以茶叶、花卉为重点,引进企业114家。", ["丽水基地"]),
        ("以色列企业引进设备12台。", ["以色列企业"]),
        ("每套生产线14个池子。", [None]),
        ("此次双方签订了6项协议。", ["双方"]),
        ("丽水市安排资金3亿元,协助当地培训干部89人次。", ["丽水市", "丽水市"]),
    ],
)
def test_subject(text: str, subjects: list[str | None]) -> None:
    assert [figure["subject"] for figure in figures(text)] == subjects


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("2023年,丽水市拨付资金4200万元;援建冷库12座。", ["2023", "2023"]),
        ("截至4月,接诊患者5200人次。", ["2024-04"]),
        ("今年以来,丽水市拨付资金4200万元。援建冷库12座。", ["2024", "2024"]),
        ("3月8日,丽水市捐赠资金50万元。援建冷库12座。", ["2024-03-08", None]),
        ("3月8日,丽水市捐赠资金50万元;龙泉市有茶园45亩。", ["2024-03-08", None]),
        ("去年,丽水市捐赠资金50万元。王大妈家养羊12只。", ["2023", None]),
        ("全年捐赠资金50万元。援建冷库12座。", ["2024", "2024"]),
        ("2023年销售额5亿元,比2022年增长8%。", ["2023", "2023"]),
        ("就诊率由2019年的80%提高到2023年的92%,提高12个百分点。", ["2019", "2023", "2023"]),
        ("2022年、2023年,转移就业分别为1.1万人、1.3万人。", ["2022", "2023"]),
        ("完成2023年任务的118%。", [None]),
        ("目前,全县有合作社64家。", [None]),
    ],
)
def test_period(text: str, values: list[str | None]) -> None:
    periods = [figure["period"] for figure in figures(text)]
    assert [period and period["value"] for period in periods] == values


def test_period_is_given_as_stated() -> None:
    assert only("截至4月,接诊患者5200人次。")["period"] == {"text": "截至4月", "value": "2024-04", "bound": "until"}


def test_heading_dates_the_figures_under_it() -> None:
    report = "遂宁市帮扶工作2022年度报告\n\n实施项目19个。\n援建冷库12座。\n"
    assert [figure["period"]["value"] for figure in figures(report)] == ["2022", "2022"]


def test_a_new_section_is_about_the_region_of_the_title_again() -> None:
    report = (
        "遂宁市2022年协作工作总结\n\n一、成效\n射洪市销售农产品3万吨,惠及农户2万户。\n\n二、不足\n招引的大项目仅6个。\n"
    )
    assert [figure["subject"] for figure in figures(report)] == ["射洪市", "射洪市", "遂宁市"]


@pytest.mark.parametrize(
    ("text", "trend", "basis", "indicator"),
    [
        ("销售额3.1亿元,同比增长8.2%。", "increase", "year_on_year", "销售额"),
        ("销售额3.1亿元,环比下降8.2%。", "decrease", "period_on_period", "销售额"),
        ("销售额3.1亿元,较上年增加2400万元。", "increase", "year_on_year", "销售额"),
        ("人均年收入1.2万元,比2021年多900元。", "increase", None, "人均年收入"),
        ("财政资金:5260万元(同比+8.7%)", "increase", "year_on_year", "财政资金"),
        ("就诊率由81%提高到92%。", None, None, "就诊率"),
        ("新增冷库8座。", None, None, "新增冷库"),
    ],
)
def test_change(text: str, trend: str | None, basis: str | None, indicator: str) -> None:
    last = figures(text)[-1]
    assert (last["trend"], last["basis"], last["indicator"]) == (trend, basis, indicator)


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("全市建成大棚12座。\n\n培训教师45人。", ["全市", "全市"]),
        ("两校共有学生3000人。\n\n培训教师45人。", ["两校", None]),
        ("贵州省建成大棚12座。\n\n培训教师45人。", ["贵州省", None]),
        ("贵州省年度总结\n\n广东省援建学校12所。\n\n培训教师45人。", ["广东省", "贵州省"]),
        ("甘肃省全省丰收。青禾公司建成大棚12座。今年出菜45吨。", ["青禾公司", None]),
        ("天津市援建的察雅县光伏电站装机容量3万千瓦。", ["察雅县光伏电站"]),
        ("甘肃省年度总结\n\n一是抓项目。天津市援建学校12所。二是抓培训。培训教师45人。", ["天津市", "甘肃省"]),
        ("贵州广东共谱新篇\n\n广东省援建学校12所。\n\n培训教师45人。", ["广东省", None]),
        ("贵州广东共谱新篇\n\n全市建成大棚12座。\n\n培训教师45人。", ["全市", None]),
        ("山南小学建成大棚12座。培训教师45人。", ["山南小学", None]),
        ("广东省援建学校12所。培训教师45人。", ["广东省", "广东省"]),
        ("贵州省建成大棚12座。村民王立新家底薄,种了45亩。", ["贵州省", None]),
        ("贵州省建成大棚12座。如今,她腿脚不好,走了45公里。", ["贵州省", None]),
        ("贵州省建成大棚12座。在我国西部,培训干部45人。我跑遍了山村,走了45公里。", ["贵州省", "贵州省", None]),
        ("贵州省建成大棚12座。厅长王立新说,培训干部45人。", ["贵州省", "贵州省"]),
        ("国家统计局公布的数据显示,零售总额达3.2亿元。", [None]),
        ("南京、商洛两市牵手同行,累计投入资金45万元。", ["南京、商洛两市"]),
        ("丽水市中医院“一对一”帮扶山南市中医院,派出专家45人。", ["丽水市中医院"]),
        ("丽水市融媒体中心讯(记者王立新)大棚建了12座。", [None]),
        ("丽水市政协副主席王立新带着45名干部来访。", ["王立新"]),
        ("江北区委副书记、区长王立新(女)一行来访,看望了45名教师。", ["王立新"]),
        ("意大利籍企业家马可·罗西等出席。34家企业共捐款45万元。", [None, "34家企业"]),
        ("以石渠县为例,建成牧草基地45亩。", ["石渠县"]),
        ("新华社日喀则9月18日电 山村海拔4400米。", [None]),
        ("海关总署统计,前8个月,进口大豆3.2万吨。", [None]),
        ("贵州省开展脱贫人口监测,培训干部45人。", ["贵州省"]),
    ],
)
def test_whom_later_clauses_go_on_about(text: str, subjects: list[str | None]) -> None:
    assert [figure["subject"] for figure in figures(text)] == subjects


def test_no_date_governs_how_far_or_high_a_place_lies() -> None:
    text = "9月,教师到岗,最远的教学点离县城约76公里。2023年,新建公路36公里,通到海拔4400米的村子。"
    periods = [figure["period"] and figure["period"]["value"] for figure in figures(text)]
    assert periods == [None, "2023", None]


def test_breakdown_keeps_subject_and_period() -> None:
    whole, part, rest = figures("2023年,丽水市共选派人才130名,其中教师72名、医生58名。")
    assert (part["item"], rest["item"]) == ("教师", "医生")
    assert part["subject"] == rest["subject"] == whole["subject"] == "丽水市"
    assert part["period"] == whole["period"]


def test_what_a_further_figure_measures_is_not_counted() -> None:
    found = figures("捐赠电脑80台价值13万元、彩超2台价值40万元。")
    assert [figure["item"] for figure in found] == ["电脑", None, "彩超", None]


def test_figures_of_a_list_share_the_verb() -> None:
    first, second = figures("援建卫生院4所、中小学9所。")
    assert (first["indicator"], second["indicator"]) == ("援建卫生院", "援建中小学")


@pytest.mark.parametrize(
    "text",
    [
        "村里装上2条生产线。",
        "家里6亩茶园。",
        "全村有8栋教学楼。",
        "新建80万平方米标准厂房。",
        "镇里有三千二百亩油茶基地。",
        "硬化12公里产业园道路。",
    ],
)
def test_what_is_measured_is_no_name_of_a_body(text: str) -> None:
    assert len(figures(text)) == 1


def test_a_text_may_end_in_what_is_counted() -> None:
    assert only("12个教师")["item"] == "教师"


def test_figures_side_by_side_share_what_they_count() -> None:
    batches, people = figures("先后选派挂职干部3批45名。")
    assert batches["indicator"] == people["indicator"] == "选派挂职干部"
    assert people["item"] == "挂职干部"


def test_growth_is_given_to_each_in_turn() -> None:
    *_, first, second = figures("货物吞吐量1.2亿吨,旅客发送量340万人次,同比分别增长13.5%和18.9%。")
    assert (first["indicator"], second["indicator"]) == ("货物吞吐量", "旅客发送量")


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("遂宁市第一、第二产业增加值分别增长3%、5%。", ["第一产业增加值", "第二产业增加值"]),
        ("对泰国、老挝分别进出口3亿元、5亿元。", ["对泰国进出口", "老挝进出口"]),
        ("汽车、家具产量分别增长3%、5%。", ["汽车、家具产量", "汽车、家具产量"]),
        ("客流量、营业额分别增长3%、5%。", ["客流量", "营业额"]),
        ("基础设施投资年均增长3%。", ["基础设施投资"]),
        ("湿地面积从原有的9万亩扩大到17万亩。", ["湿地面积", "湿地面积"]),
        ("他家承包的土地面积,从原来的10亩扩大到30亩。", ["他家承包的土地面积", "他家承包的土地面积"]),
        ("19岁的小伙王立新报了名。", [None]),
        ("产值5亿元,高于上月3亿元。", ["产值", "产值"]),
        ("师傅们在海拔3200米的高原上检修。", ["海拔"]),
        ("这标志着全长91公里的铁路建成。", ["全长"]),
        ("统计局公布:1至5月,工业用电量5亿千瓦时,同比增长3%。", ["工业用电量", "工业用电量"]),
        ("队员平均年龄39岁。", ["队员平均年龄"]),
        ("为60岁以上老人接种。", ["老人"]),
    ],
)
def test_what_each_measures(text: str, indicators: list[str | None]) -> None:
    assert [figure["indicator"] for figure in figures(text)] == indicators


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("帮助农村劳动力转移就业812人。", "labour"),
        ("帮助销售农特产品4300万元。", "consumption"),
        ("共建产业园区3个。", "industry"),
        ("选派党政干部12名。", "talent"),
        ("拨付财政帮扶资金4200万元。", "funding"),
        ("援建中小学9所。", "education"),
        ("接诊患者5200人次。", "health"),
        ("双方互访对接38次。", "exchange"),
        ("改造农村公路64公里。", "infrastructure"),
        ("月球直径约3476公里。", "other"),
        ("帮助销售农特产品4300万元,完成年度任务的118%。", "consumption"),
        ("整治环境卫生隐患36处。", "other"),
        ("制造业采购经理指数为50.1%。", "industry"),
    ],
)
def test_topic(text: str, topic: str) -> None:
    assert figures(text)[-1]["topic"] == topic


@pytest.mark.parametrize(
    "text",
    ["两地干部共商发展。", "落实“四个不摘”。", "会议印发《三年行动计划(2022—2024年)》。", "开展“万企兴万村”行动。"],
)
def test_what_states_no_figure(text: str) -> None:
    assert figures(text) == []


def test_numbers_are_exact() -> None:
    assert only("销售额13.38亿元。")["value"] == 1338000000
    assert isinstance(only("销售额13.38亿元。")["value"], int)
    assert only("增长0.1%。")["value"] == 0.1
    ranged = only("引进企业3至5家。")
    assert (ranged["value"], ranged["low"], ranged["high"]) == (None, 3, 5)


def test_every_field_cites_its_words() -> None:
    text = "2023年,丽水市向遂宁市选派骨干医生86名。"
    [record] = extract_text(text, types={"metric"})
    cited = {item.field: item.quote for item in record.evidence}
    assert cited == {
        "value": "86名",
        "indicator": "选派骨干医生",
        "item": "骨干医生",
        "subject": "丽水市",
        "period": "2023年",
    }
    assert record.evidence[0].field == "value"


PARTICLES = list("的、,。:()“”说在由到共了 \n")
WORDS = [
    "贵州省",
    "2023年",
    "今年以来",
    "3月",
    "选派",
    "帮扶",
    "教师",
    "企业",
    "同比",
    "增长",
    "比上年",
    "分别",
    "其中",
]
FIGURES = ["12个", "3.5亿元", "8%", "每人每月"]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PARTICLES + WORDS + FIGURES), max_size=24).map("".join))
def test_any_jumble_reads_to_valid_records(text: str) -> None:
    for record in extract_text(text, types={"metric"}):
        record.check(text)
        assert record.model_dump()["indicator"] != ""


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("带动591户贫困群众稳定增收、283户贫困人口实现脱贫。", ["带动贫困群众稳定增收", "带动贫困人口实现脱贫"]),
        ("地震造成20人死亡、15人受伤、4人下落不明。", ["地震造成死亡", "受伤", "下落不明"]),
        ("贫困发生率从帮扶前的9.39%下降到0.7%。", ["贫困发生率", "贫困发生率"]),
        ("每亩产值从过去的不到2000元提高到1.2万元。", ["产值", "产值"]),
        ("人均纯收入增至16240元,年均增长13.5%。", ["人均纯收入", "人均纯收入"]),
        ("年发电量可达2800万千瓦时。", ["年发电量"]),
        ("空气含氧量57%。", ["空气含氧量"]),
        ("开行列车由最初的47对增加到128对。", ["开行列车", "开行列车"]),
        ("选派教师30名和医生12名。", ["选派教师", "选派医生"]),
        ("落实财政援助资金2.85亿元和县级配套资金4200万元。", ["落实财政援助资金", "落实县级配套资金"]),
        ("经营性收入更是不到0.6万元。", ["经营性收入"]),
        ("车程由现有的5小时缩短至3小时。", ["车程", "车程"]),
        ("新增企业3家、项目5个。", ["新增企业", "新增项目"]),
    ],
)
def test_where_what_is_said_of_one_figure_ends(text: str, indicators: list[str]) -> None:
    assert [figure["indicator"] for figure in figures(text)] == indicators


def test_a_figure_compared_with_another_is_of_what_stands_before() -> None:
    found = figures("制造业增速近9%,比工业品物流总额高出近3个百分点。")
    assert [(figure["indicator"], figure["trend"]) for figure in found] == [
        ("制造业增速", None),
        ("制造业增速", "increase"),
    ]


def test_the_verb_of_a_list_governs_what_all_its_figures_count() -> None:
    found = figures("捐赠路灯120盏、石磨12台、课外读本300册。")
    assert [(figure["item"], figure["indicator"]) for figure in found] == [
        ("路灯", "捐赠路灯"),
        ("石磨", "捐赠石磨"),
        ("课外读本", "捐赠课外读本"),
    ]
