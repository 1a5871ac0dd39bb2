"""The words that several rules of trips share."""

from extract.lexicons import load
from extract.mentions.places.letters import COMINGS
from extract.mentions.trips import AIM, any_of
from extract.text.ideographs import LETTER

PARTIES: tuple[str, ...] = tuple(load("visit_words")["heads"])
PLAIN = r"[^\m,。;:!?\n]"
CITY = rf"(?![电信函]){LETTER}"
"""Behind 来, the city or county of the text by one letter: 来甬考察."""
NOTE = r"(?:\([^()\n]{1,16}\))?"
"""What stands in brackets behind a name: a sex, a post elsewhere."""
GO = rf"(?:{any_of('go')}|进(?={{place}}))"
"""A verb of going or seeing."""
MOTION = rf"(?:{any_of('motion')}了?)"
"""A verb of motion before the place or body that somebody goes to."""
MANNER = rf"(?:(?:{any_of('manner')}|{{date}}|从{{place}}(?:出发)?|一下{PLAIN}{{1,3}}[就便]),?)*"
"""Adverbs and days between who goes and the verb: with any other word there, somebody else may be the one who goes."""
ESCORTED = (
    r"由[^。;:!?\n]{1,40}?陪(?:同|着|伴),?"
    r"(?=(?:先后?|一同|专程|又)?[抵到赴来前赶深走]|考察|察看|调研|参[观加]|看[望了])"
)
"""Who came along from there, between who goes and the verb: 某某一行由县长某某陪同,到."""
RODE = (
    r"(?:,(?:驱车|乘[车船机坐]|搭乘|坐|行程|辗转|跨越|奔波|冒[雨雪]|顶着|不远)"
    rf"(?:{PLAIN}|{{quantity}}|{{date}}|{{place}}){{0,14}}?)?"
)
"""A clause between who leads and where they went that says how."""
ALONG = (
    rf"(?:[与和同](?!前?来|在|会|座谈){PLAIN}{{2,12}}?"
    r"(?:负责人|负责同志|成员|代表|干部|人员|专家|企业家|客商|同事))?"
)
"""Those without names who went along: 某某与部分企业负责人."""
STAY = (
    r"(?P<verb>(?:先后|分别|专程|深入|再次|还|又)*(?:到|赴|在|来到|前往|走进|深入|莅临|到访"
    r"|抵达|奔赴|赶赴|远赴|分赴|赶到|飞[抵赴]|(?:抵|南下|北上)(?={place})|去了?(?={place|organisation})|访(?={place})"
    r"|(?<![年月日以])来了?(?=我?[省市州县区旗村校院]|{place})"
    rf"|(?<![年月日以{COMINGS}])来(?={CITY}{AIM})))"
)
MEETS = ("会见", "接见", "会晤", "看望")
"""What those do whom guests call on."""
TEAMS = ("代表团", "考察团", "考察组", "调研组", "学习团", "访问团", "交流团")
"""Delegations that later words call by this noun alone, be it that of a part of them."""
LOOKS: tuple[str, ...] = tuple(load("visit_words")["looks"])
"""What is done there, and may be done where one is at home: 在甲村查看秧苗; these or `SIGHTS` tell most trips."""
LOOK = any_of("looks")
