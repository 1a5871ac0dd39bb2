"""How lines name the issue or page of a periodical, and who makes it."""

from extract.text.patterns import late

PAGED = late(r"(?P<name>[^ /()]{2,16})(?:\([^ /()]{2,6}\))?/\d{4} ?年/\d{1,2} ?月/\d{1,2} ?日/第 ?[A-Z]?\d{1,3} ?版")
"""The page of a paper as archives head it: 某某日报/2024年/9月/12日/第001版."""
_TOTAL = r"(?: ?[(·.,、]? ?总第\d{1,5}期\)?)"
"""The number of an issue among all: (总第86期), ·总第86期."""
NUMBERED = late(rf"\(?(?:(?:\d{{4}}年? ?)?第\d{{1,4}}期\)?{_TOTAL}?|总第\d{{1,5}}期)\)?")
GAZETTE = late(r"[㐀-鿿]{2,12}(?:公报|政报) ?(?:19|20)\d\d年 ?第?\d{1,4}[号期]")
"""The issue of a gazette, above a paper that it prints: 某某省人民政府公报 2013年第8号."""
COUNTED = late(rf"\(?(?:(?:19|20)\d\d(?:年| |年 )第\d{{1,4}}期|第\d{{1,4}}期{_TOTAL})")
"""How a line begins that holds the number of an issue below the name of a periodical: 2020年第7期, 第7期(总第41期)."""
MAGAZINE = late(r"\(?(?:原?[载刊]于?)?《(?P<name>[^《》]{2,12})》 ?(?:\d{4}年)?第\d{1,4}期")
"""How a line begins that names a magazine and its issue: 《甲乙观察》2021年第22期."""
DIGITAL = ("数字报", "电子报", "数字报纸", "电子版", "数字版")
"""What stands behind the name of a printed paper at the head of its pages: 甲乙日报电子版."""
_FOLIO = r"[·•―—-]? ?\d{1,4} ?[·•―—-]?"
_SECTION = "(?: [㐀-鿿·、]{2,16})"
"""What a yearbook tells of on a page: it stands at the head of that only beside its number."""
YEARBOOK = late(
    rf"(?P<folio>{_FOLIO} )?(?P<name>[㐀-鿿]{{2,10}}年鉴 ?(?:\(?(?P<volume>(?:19|20)\d\d)年?卷?\)?)?)"
    rf"(?(folio){_SECTION}?|(?:{_SECTION}? {_FOLIO})?)"
)
"""The line of the yearbook that a text is from, or the head of its pages: 甲州年鉴(2019), 甲州年鉴2019 科技 ·87·."""
MAKER = late(rf"(?:主?编|编印|编发|整理|印发|供稿|主办|(?<=[报刊])(?:{'|'.join(DIGITAL)}))$")
"""What stands behind the name of those who print a text: 某某局编, 甲乙日报电子版."""
MADE_BY = late(
    r"[^\d,。;:《》]{4,60}?(?:(?:[主合汇]|联合)?编(?:印|发|制|辑部)?|主办|合办) +"
    r"(?P<day>(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日)"
)
"""Who makes a bulletin, and the day of its issue: 某市协作办公室 某县乡村振兴局 合编 5月12日."""
