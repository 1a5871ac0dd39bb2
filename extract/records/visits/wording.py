"""The words that several rules of trips share."""

from extract.lexicons import load

PARTIES: tuple[str, ...] = tuple(load("visit_words")["heads"])
PLAIN = r"[^\m,。;:!?\n]"
NOTE = r"(?:\([^()\n]{1,16}\))?"
"""What stands in brackets behind a name: a sex, a post elsewhere."""
GO = (
    r"(?:莅临|到访|赴|到|来|前往|抵|赶|奔赴|远赴|转赴|转往|南下|北上|走进|深入|走访|考察|实地|察看|参观|回访|访问"
    r"|出访|调研|看望|看了|在|进入|首|飞|驰援|下沉|转场|落脚|跑|走|去[了往到]|进驻|住进|踏上|奔)"
)
ESCORTED = r"由[^。;:!?\n]{1,40}?陪(?:同|着|伴),?(?=[抵到赴来前赶深走]|考察|察看|调研|参[观加]|看[望了])"
"""Who came along from there, between who goes and the verb: 某某一行由县长某某陪同,到."""
RODE = (
    r"(?:,(?:驱车|乘[车船机坐]|搭乘|坐|行程|辗转|跨越|奔波|冒[雨雪]|顶着|不远)"
    rf"(?:{PLAIN}|{{quantity}}|{{date}}|{{place}}){{0,14}}?)?"
)
"""A clause between who leads and where they went that says how."""
STAY = (
    r"(?P<verb>(?:先后|分别|专程|深入|再次|还|又)*(?:到|赴|在|来到|前往|走进|深入|莅临|到访"
    r"|(?<![年月日以])来(?=我?[省市州县区旗村校院]|{place})"
    r"|(?<![年月日以未后原本])来(?=(?![电信函])[^\W\d_](?:考察|调研|访问|参观|交流|对接|学习考察|洽谈|慰问|看望|检查|视察|督导|指导|回访|走访))))"
)
SIGHTS = (
    *("考察", "调研", "视察", "检查", "督导", "督查", "访问", "慰问", "看望", "走访"),
    *("招商", "对接", "洽谈", "回访", "参观", "参访", "观摩", "踏勘", "拜会", "拜访", "取经"),
)
"""What officials go somewhere for; one of these or of `LOOKS` stands in most sentences that tell of it."""
LOOKS: tuple[str, ...] = tuple(load("visit_words")["looks"])
"""What is done there, and may be done where one is at home: 在甲村查看秧苗."""
SEE = f"(?:{'|'.join(SIGHTS)})"
LOOK = f"(?:{'|'.join(LOOKS)})"
