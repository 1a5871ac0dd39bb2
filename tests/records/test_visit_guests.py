"""Trips of guests, told by those who meet them or hear of them."""

from typing import Any

import pytest

from extract import extract_text


def visits(text: str) -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"visit"})]


@pytest.mark.parametrize(
    ("guests", "leaders", "destinations", "purpose"),
    [
        ("会见来酉阳考察的绍兴市副市长李明一行", ["李明"], ["酉阳"], "考察"),
        ("在县宾馆会见来酉调研协作工作的绍兴市副市长李明一行", ["李明"], ["酉阳县"], "调研协作工作"),
        ("会见了在酉阳考察的市委书记李明和绍兴市党政代表团一行", ["李明"], ["酉阳"], "考察"),
        ("与在酉阳考察的绍兴市副市长李明座谈", ["李明"], ["酉阳"], "考察"),
        ("会见来我县学习考察的绍兴市党政代表团一行", [], ["酉阳县"], "学习考察"),
        ("与前来考察的绍兴市副市长李明一行座谈", ["李明"], [], "考察"),
    ],
)
def test_the_guests_whom_somebody_meets(guests: str, leaders: list[str], destinations: list[str], purpose: str) -> None:
    [visit] = visits(f"酉阳县领导会见客人\n来源:酉阳县融媒体中心\n2024年5月8日,酉阳县委书记张强{guests}。")
    assert (visit["leaders"], visit["origin"]) == (leaders, "绍兴市")
    assert (visit["date"], visit["purpose"]) == ("2024-05-08", purpose)
    assert visit["destinations"] == destinations


@pytest.mark.parametrize(
    "text",
    [
        "2024年5月8日,酉阳县委书记张强将会见来酉阳考察的绍兴市副市长李明一行。",
        "2024年,酉阳县委书记张强与在酉阳考察的绍兴市副市长李明座谈。",
        "2024年5月8日,酉阳县委书记张强与在酉阳工作的绍兴市副市长李明座谈。",
        "2024年5月8日,会议通报绍兴市党政代表团赴酉阳县考察有关情况。",
        "2024年5月8日,会议听取了绍兴市党政代表团赴酉阳县考察情况的汇报。",
    ],
)
def test_who_meets_or_hears_of_guests_goes_nowhere(text: str) -> None:
    assert visits(text) == []


def test_this_time_is_no_part_of_the_name_of_a_delegation() -> None:
    [visit] = visits("2024年5月8日,此次绍兴市党政代表团赴酉阳县考察。")
    assert visit["delegation"] == "绍兴市党政代表团"


@pytest.mark.parametrize(
    ("met", "leaders"),
    [
        ("会见了亳州市委书记刘玉林,市委副书记、市长胡明一行", ["刘玉林", "胡明"]),
        ("会见了亳州市委书记刘玉林和代表团一行", ["刘玉林"]),
        ("会见了宿州市委书记刘玉林一行", []),
        ("会见了亳州市委书记刘玉林", []),
    ],
)
def test_guests_from_where_a_delegation_is_lead_it(met: str, leaders: list[str]) -> None:
    [visit] = visits(f"2024年5月8日,亳州市党政代表团来无锡考察。无锡市委书记李国强{met}。市长吴庆参加会见。")
    assert visit["leaders"] == leaders


def test_who_is_joined_to_the_leader_leads_as_well() -> None:
    [visit] = visits("2024年5月8日,亳州市文旅局局长刘玉林及办公室主任胡明赴无锡市考察。刘玉林一行到江阴市考察。")
    assert visit["leaders"] == ["刘玉林", "胡明"]


@pytest.mark.parametrize(
    ("told", "purpose"),
    [
        ("刘玉林率亳州市党政代表团赴无锡市,就深化对口合作交流进行考察。", "考察"),
        ("刘玉林率亳州市党政代表团赴无锡市考察对接表示欢迎。", "考察对接"),
    ],
)
def test_what_a_trip_was_about_and_what_is_said_of_it_is_no_purpose(told: str, purpose: str) -> None:
    [visit] = visits(f"2024年5月8日,亳州市委书记{told}")
    assert visit["purpose"] == purpose


def test_what_was_looked_into_in_our_province_is_a_trip_there() -> None:
    text = "湖北日报讯 2024年5月8日,亳州市委书记刘玉林率亳州市党政代表团一行17人考察了我省移民工作。"
    assert visits(text)[0]["destinations"] == ["湖北省"]


def test_bodies_of_a_place_in_another_one_are_no_trip_to_the_first() -> None:
    [visit] = visits("2024年5月8日,副市长刘玉林先后到山南市东辉中学和湖北在藏高新技术企业调研。")
    assert visit["destinations"] == ["山南市"]
    assert visit["sites"] == ["山南市东辉中学", "湖北在藏高新技术企业"]


def test_projects_of_any_sort_are_no_sites() -> None:
    [visit] = visits("2024年5月8日,副市长刘玉林赴灌云县调研挂钩帮扶项目,走访了工会援建项目、李集乡新民村。")
    assert visit["sites"] == ["李集乡新民村"]


def test_the_seat_of_who_holds_a_post_in_a_larger_region_too() -> None:
    [visit] = visits("5月8日,省长张强与青海省副省长、海西州州委书记李明,州长王伟率领的党政代表团进行了座谈。")
    assert (visit["leaders"], visit["origin"]) == (["李明", "王伟"], "海西州")


def test_a_place_that_another_one_helps_is_where_they_went() -> None:
    [visit] = visits("2024年5月8日,绍兴市副市长李明一行来到浙江对口支援的海西州、对口帮扶的都兰县慰问。")
    assert visit["destinations"] == ["海西州", "都兰县"]
    [visit] = visits("2024年5月8日,绍兴市副市长李明一行来到浙江、青海两省考察对口支援的工作。")
    assert visit["destinations"] == ["浙江", "青海"]


def test_a_letter_stands_for_the_city_that_the_article_names() -> None:
    told = "2024年5月8日,安徽省委书记李明率领的安徽省党政代表团在青考察。市长王强陪同。\n{}日报"
    assert visits(told.format("青岛"))[0]["destinations"] == ["青岛"]
    assert visits(told.format("青海"))[0]["destinations"] == ["青海省"]


def test_a_meeting_that_they_went_to_is_no_purpose_where_another_is_told() -> None:
    told = "5月8日,市长李明率青岛党政代表团赴贵州参加投资贸易洽谈会{}。"
    assert visits(told.format(",并对协作项目进行调研考察"))[0]["purpose"] == "调研考察"


def test_leaders_of_several_bodies_come_to_a_city_called_by_a_letter() -> None:
    text = "2024年5月8日,德兴市委书记李明,市长王强等四套班子领导来婺考察交流。\n来源:婺源县融媒体中心"
    [visit] = visits(text)
    assert (visit["leaders"], visit["destinations"]) == (["李明", "王强"], ["婺源县"])
    assert visits("2024年5月8日,德兴市委书记李明说,近年来考察团多了。") == []
