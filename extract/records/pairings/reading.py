"""Reads the sides of a pairing from the mentions of a stretch of text."""

import re
from collections.abc import Sequence
from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.organisation import Organisation
from extract.records.pairings.members import add_count, kind_of
from extract.records.pairings.regions import area_of, holder_of, may_hold, region_of, stem
from extract.records.pairings.sides import Group, Region, Side, Unit
from extract.text.ideographs import LETTER
from extract.text.patterns import late
from extract.text.span import Span

_TYPES = (
    "人民医院|中医医院|中医院|妇幼保健院|疾控中心|卫生院|职业中学|实验小学|实验学校|中心小学|中心校|幼儿园|中学|小学"
)
NEXT = (
    "分别|依次|各自|[与同跟]|[还也又再则][与同跟和]|一对一|结[对成为]|签[订署约下]|建[立成]|携手|牵手|缔结|组建|联姻"
    "|对口|挂钩"
)
"""What follows the last name of a list: 甲科、乙科分别与…."""
PART = (
    rf"(?!共建|重点|优势|薄弱|特色|相关|对应|各|组[成建])(?:{LETTER}{{1,6}}?(?:科(?!室)|(?<![关联])系|(?<!专家)(?<!工作)(?<![小班])组)"
    rf"|{LETTER}{{0,5}}?(?:手术室|急诊室|护理部|(?:检验|胸痛|卒中|创伤|透析|血透|影像|病理)中心|专业部))"
)
"""A ward of a hospital, a department or group of a school."""
WARD = rf"、{PART}(?:(?!{LETTER})|(?={NEXT}))"
"""A further ward behind that of a hospital: 人民医院皮肤科、心内科."""
FURTHER = (
    rf"、(?:第[一二三四五六七八九十]{{1,2}})?(?:{_TYPES}|[一二三四五六七八九十]{{1,2}}[中小高](?!学)|{LETTER}{{2,8}}局)"
    rf"(?:(?!{LETTER})|(?={NEXT}|等))"
)
"""A further body of the place of the one named before it: 五华县人民医院、妇幼保健院, 五华县教育局、卫生健康局."""
_WARDS = late(f"{WARD}|{FURTHER}")
_COMMON = late(f"(?:第?[一二三四五六七八九十]{{1,2}})?(?:{_TYPES})")
COUNTED = "学校|中小学|小学|中学|幼儿园|医院|卫生院|企业|公司|单位|部门|商会|协会|合作社|村|社区|乡镇|镇街|街道|镇|乡"
"""What the nouns end in that may stand before their number: 国有企业8家."""
_NOUNS = (
    "(?:(?:乡村|农村|乡镇|城区|脱贫|贫困|优质|薄弱|骨干|重点|市属|区属|县属|市直|区直|县直|县级|市级|三甲|民营|国有|中职|高职|职业){0,2}"
    "(?:中小学校?|小学|中学|学校|院校|幼儿园|医院|卫生院|医疗机构|单位|部门|国企|企业|商会|街镇|镇街|乡镇|街道|社区|村))"
)
OF_REGION = (
    rf"(?:的|所属|所辖|辖区)?(?:(?:对应|相应|相关|有关|对口|同类)的?)*(?P<uncounted>{_NOUNS}(?:[、和]{_NOUNS}){{0,2}})"
    r"(?=[与同跟,。;!?\n]|[“\"]?一对一|全部|全面|先后|分别|依次|均|都|结[对成为上下了](?!(?:帮扶|协作|共建)*(?:资金|经费|款))|建立|建起|签[订署约下]|达成|牵手|携手|对口|开展|$)"
)
"""Bodies of a region of which no number is told, behind its name: 甲市的学校, 乙县对应部门."""
_OF_REGION = late(OF_REGION)
_COUNTED = late(rf"([、和及]?)({LETTER}{{0,8}}?(?:{COUNTED}))")
IN_REGION = "(?:(?:三峡)?库区|山区|藏区|牧区)"
"""What part of a province its counties are in: 湖北库区的甲县."""
_PART_OF = late(f"^{IN_REGION}(?=的$)")
_AROUND = " 、,的和及共了"
_SHORTEST = 4
"""Letters of the shortest name of a body that no other place has one of."""
_OFFICE = late("^工作|(?:指挥部|领导小组|工作组|工作队|专班)$")
"""Who does the work of a tie is no side of it: 定点帮扶工作领导小组."""
_GOVERNS = ("人民政府", "政府", "办事处", "管委会", "管理委员会")
"""Who governs a region."""
_GUESTS = ("代表团", "考察团", "访问团")
"""Who travels for a region, which is tied itself: 甲区党政代表团."""
_KINDS = "市州盟县区旗"
"""What a name ends in that is short for a division but says its kind: 大理州."""
_ANY = late("(?:[一二三四五六七八九十两]{1,2}[县区市州])?所?(?P<kind>中小学校?|学校)")
"""Behind its region, what are any schools of it and not the name of one: 新疆学校, 我市三县所中小学."""
_FARMS = ("农场", "牧场", "团场")
_OF_CORPS = late("兵团|农垦|(?<!神)农[一二三四五六七八九十]{1,3}师")
"""What tells that farms in a text are those of the corps."""
_SMALL = ("town", "village", "zone")
_SELF = late("^[我该全][省市县区州旗]")
_OURS = late("(?:我们|咱们?|[甲乙丙丁]方的?)$")
"""Whose a region or body is, said in front of its name: 与我们甲县."""


def read_side(text: str, span: Span, parts: Sequence[Any], nested: Sequence[Mention[Any]]) -> Side:
    """The side that `text[span]` describes; `parts` are its outermost mentions, `nested` all of the sentence."""
    side = Side()
    at, read = 0, span.start
    while at < len(parts):
        mention, before = parts[at], text[max(parts[at - 1].end, read) if at else read : parts[at].start].strip()
        before = _PART_OF.sub("", before)
        at += 1
        known = len(side.units)
        if _is_noted(text, span.start, mention.start):
            continue
        if mention.kind == "place":
            _add_place(side, mention, before, nested)
            _add_uncounted(side, text, mention.end, parts[at].start if at < len(parts) else span.end)
        elif mention.kind == "organisation" and (seat := _governed(text, mention, nested)):
            _add_place(side, seat, before, nested)
        elif mention.kind == "organisation" and _is_farm(text, mention.value.name):
            name = text[slice(*mention.span)]
            side.units.append(Unit([Region(name, None, None, mention.span)], joined=before[-1:]))
        elif mention.kind == "organisation" and not _OFFICE.search(mention.value.name):
            _add_institution(side, mention, nested, before)
            read = _add_wards(side, text, mention.end, parts[at].start if at < len(parts) else span.end)
        elif mention.kind.startswith("quantity"):
            start = mention.end
            if at < len(parts) and parts[at].kind == "place" and parts[at].start == start:  # 62个广州社会组织
                _add_place(side, parts[at], "", nested)
                start, at = parts[at].end, at + 1
            end = parts[at].start if at < len(parts) else span.end
            more = at < len(parts) and parts[at].kind.startswith("quantity")
            beside = "" if start > mention.end else before
            _add_counted(side, text, mention, beside, Span(start, end), more)
        for unit in side.units[known : known + 1]:
            unit.joined = _OURS.sub("", before)[-1:]
    return side


def _add_counted(side: Side, text: str, mention: Mention[Any], before: str, behind: Span, more: bool) -> None:
    """Those counted in front of `behind`, in which their noun stands, or behind their noun: 学校6所.

    `more` says that another count follows.
    """
    start, end = behind.start, behind.start + len(text[slice(*behind)].removesuffix("以及").rstrip(_AROUND))
    item, start = text[start:end].strip(_AROUND), mention.start
    if more:
        item = item.removesuffix("等")  # 7家医院等30个单位
    noun = None if item and text[mention.end] != "、" else _COUNTED.fullmatch(before)
    if noun:
        end = mention.end
        before, item = noun[1], noun[2]
        start -= len(item)
    add_count(side, mention, item, Span(start, end), before)


def _is_farm(text: str, name: str) -> bool:
    """Whether a body is a farm of the corps, which is a town in all but name: 奇台农场 in a text that names 兵团."""
    return name.endswith(_FARMS) and not name.endswith("家庭农场") and _OF_CORPS.search(text) is not None


def _is_noted(text: str, start: int, at: int) -> bool:
    """Whether what stands at a position is in brackets: 黄岛区(西海岸新区), 南平市(闽浙赣三省边界)."""
    return text.count("(", start, at) > text.count(")", start, at)


def _add_place(side: Side, mention: Mention[Any], before: str, nested: Sequence[Mention[Any]]) -> None:
    """Add a place; `before` stands between it and what comes before it, `nested` are the mentions of the sentence."""
    place = mention.value
    if place.level == "village":
        holder = holder_of(mention)
        group = Group("村", 1, ["".join(place.printed) + place.name], mention.span)
        regions = [holder] if holder else []
        if before == "的" and side.units and side.units[-1].regions and not side.units[-1].groups:  # 花垣县的十八洞村
            regions = side.units.pop().regions
        side.units.append(Unit(regions, [group]))
        return
    region, joined = region_of(mention), ""
    if before.startswith("生产建设") and side.units:  # 新疆生产建设兵团第十二师, 新疆生产建设兵团第八师石河子市
        joined = side.units.pop().joined
    outer = side.units[-1] if before == "的" and side.units and not side.units[-1].groups else None
    if outer and place.parent_codes and [one.code in place.parent_codes for one in outer.regions] == [True]:
        side.units.pop()  # 杭州市的西湖区
    body = bool(side.units) and any(group.names for group in side.units[-1].groups)  # 甲县中学、乙镇与丙镇结对
    first = side.units[0].regions if side.units and not body else []
    if place.level == "town" and not place.printed and first:
        county, last = stem(first[0].name), side.units[-1]
        if before == "的" and last.regions and not last.groups:  # 永嘉县的岩头镇
            county = side.units.pop().regions[0].name
        region.name, region.area = county + region.name, first[0].area
    elif place.level == "town" and not place.printed:  # 甲方仁和镇
        whose = (m for m in nested if m.rule == "place.self" and m.end == mention.start)
        region.area = next((area_of(m.value) for m in whose), region.area)
    side.units.append(Unit([region], joined=joined))


def _add_uncounted(side: Side, text: str, start: int, end: int) -> None:
    """Add the bodies of the region named last of which no number is told: 甲市的学校、医院."""
    told = _OF_REGION.match(text, start)
    if told and told.end() <= end and not side.units[-1].groups:
        at = told.start("uncounted")
        for noun in re.split("[、和]", told["uncounted"]):
            side.units[-1].groups.append(Group(noun, None, [], Span(at, at + len(noun))))
            at += len(noun) + 1


def is_own(name: str) -> bool:
    """Whether a name tells a body from others of its kind in another place: 甲坪中学, not 第一中学."""
    return len(name) >= _SHORTEST and not _COMMON.fullmatch(name)


def _add_institution(side: Side, mention: Mention[Any], nested: Sequence[Mention[Any]], before: str) -> None:
    name = mention.value.name
    inside = [m for m in nested if m.kind == "place" and mention.span.contains(m.span) and not _is_part(m.value)]
    inside = [m for m in inside if not any(_is_line(m, other) for other in inside)]
    between = name[inside[0].end - mention.start : inside[1].start - mention.start] if len(inside) > 1 else ""
    if "大学" in between or (between.endswith("(") and name.endswith("医院")):
        del inside[0]  # 北京大学深圳医院 stands in 深圳, 昆明医学院附属(曲靖)医院 in 曲靖
    while len(inside) > 1 and inside[0].value.code in inside[1].value.parent_codes:
        del inside[0]  # 新疆生产建设兵团第一师阿拉尔市医院
    holder = None
    if inside and inside[0].value.level not in ("town", "village"):
        place = inside[0].value
        short = place.name != place.full and place.name[-1] not in _KINDS
        holder = holder_of(inside[0]) if place.printed and short else region_of(inside[0])
    elif inside:
        holder = holder_of(inside[0])
    kind = _kind_of(mention.value)
    if holder is None:  # 我县人民医院, 该区甲镇卫生院
        places = [m for m in nested if m.kind == "place"]
        whose = [m for m in places if m.start < mention.start == m.end - 1]
        own = (m for m in places if m.rule == "place.self" and m.value.code)
        whose += [m for m in own if mention.start in (m.start, m.end)]
        holder = next(map(region_of, whose), None)
    regions = [holder] if holder else []
    if regions and (common := _ANY.fullmatch(_behind_region(name, mention, inside))):
        noun = Span(mention.end - len(common["kind"]), mention.end)
        side.units.append(Unit(regions, [Group(common["kind"], None, [], noun)]))
        return
    outer = side.units[-1].regions if before == "的" and side.units and not side.units[-1].groups else []
    if outer:  # 长沙市的砂子塘小学, 台江区的闽侯中学
        side.units.pop()
        regions = regions if holder and all(may_hold(one, holder) for one in outer) else outer
    guests = bool(regions) and name.endswith(_GUESTS)
    side.units.append(Unit(regions, [] if guests else [Group(kind, 1, [name], mention.span)]))


def _kind_of(body: Organisation) -> str | None:
    """What kind of member a body is; 铁一院 is a firm, for all that its name ends as that of a hospital."""
    kind = kind_of(body.name)
    return "企业" if body.kind == "company" and kind in (None, "医院") else kind


def _behind_region(name: str, body: Mention[Any], inside: Sequence[Mention[Any]]) -> str:
    """A name without the division that it begins with, or 我市; as it is where that is a town or village."""
    first = next((m for m in inside if m.start == body.start and m.value.level not in _SMALL), None)
    return name[first.end - body.start :] if first else _SELF.sub("", name)


def _governed(text: str, body: Mention[Any], nested: Sequence[Mention[Any]]) -> Mention[Any] | None:
    """The region that a body is the government of, which it stands for: 丙县 of 丙县人民政府, 甲街道 of its office."""
    places = (m for m in nested if m.kind == "place" and m.start == body.start and m.value.level != "village")
    own = next((m for m in places if text[m.end : body.end] in _GOVERNS), None)
    return own and Mention("place", body.start, body.end, own.value, own.rule)


def _is_line(one: Mention[Any], other: Mention[Any]) -> bool:
    """Whether two letters side by side are the ends of a railway or road, which is nowhere: 京沪高铁维管公司."""
    return one.rule == other.rule == "place.letter" and (one.end == other.start or other.end == one.start)


def _is_part(place: Any) -> bool:
    """Whether a place is a part of a province, which bodies are only called after: 陇东发电公司."""
    return bool(place.level == "zone" and not place.full.endswith("区"))


def _add_wards(side: Side, text: str, start: int, end: int) -> int:
    """Add the further wards of the hospital named last (皮肤科、心内科), or bodies of its place; the end of these."""
    for ward in _WARDS.finditer(text, start, end):
        span = Span(ward.start() + 1, ward.end())
        name = text[slice(*span)]
        kind = kind_of(name)
        side.units.append(Unit(side.units[-1].regions, [Group(kind, 1, [name], span)], "、"))
        start = span.end
    return start
