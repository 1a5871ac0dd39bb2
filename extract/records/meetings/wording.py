"""The words that several rules of meetings share."""

ANY = r"(?:(?!{session})[^,。;:!?\n])"
AT = rf"(?:(?:[在于]|移师|移至|搬到|搬进|办到|开到|走进)了?(?P<where>(?:(?![的在]){ANY}){{1,30}}?))?"
"""Where: all between 在 and the verb."""

SEATED = ("设在", "开在", "办在", "开到", "办到", "移师", "移到", "搬到", "搬进", "走进", "放在", "选在", "落在")
"""What puts a meeting somewhere without another verb: 座谈会开在某县."""

PLACE = rf"(?:(?![的在]){ANY}){{1,30}}?"

NAME = "[“‘『「]?{name=session}[”’』」]?"
"""The name of a meeting, which may stand in quotes as a whole."""

_SAID = ("要求", "精神", "安排", "意见", "部署", "布署")
ORDERED: tuple[str, ...] = (*_SAID, *(f"的{said}" for said in _SAID), "的决定")
"""What a text goes by that a meeting has laid down."""
FAIRS = ("展销会", "博览会", "展览会", "交易会", "订货会", "采购会", "招聘会")
"""What firms and buyers come to, whatever regions it is called after."""
