"""The words that several rules of meetings share."""

ANY = r"(?:(?!{session})[^,。;:!?\n])"
AT = rf"(?:[在于](?P<where>(?:(?![的在]){ANY}){{1,30}}?))?"
"""Where: all between 在 and the verb."""

PLACE = rf"(?:(?![的在]){ANY}){{1,30}}?"

NAME = "[“‘『「]?{name=session}[”’』」]?"
"""The name of a meeting, which may stand in quotes as a whole."""
