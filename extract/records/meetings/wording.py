"""The words that several rules of meetings share."""

ANY = r"(?:(?!{session})[^,。;:!?\n])"
AT = rf"(?:[在于](?P<where>(?:(?![的在]){ANY}){{1,30}}?))?"
"""Where: all between 在 and the verb."""

PLACE = rf"(?:(?![的在]){ANY}){{1,30}}?"

NAME = "[“‘『「]?{name=session}[”’』」]?"
"""The name of a meeting, which may stand in quotes as a whole."""

_SAID = ("要求", "精神", "安排", "意见", "部署", "布署")
ORDERED: tuple[str, ...] = (*_SAID, *(f"的{said}" for said in _SAID), "的决定")
"""What a text goes by that a meeting has laid down."""
