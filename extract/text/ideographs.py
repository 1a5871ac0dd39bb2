"""Chinese letters, told by comparing: `re` takes long to compile a class of so many characters."""

LETTER = r"[^\W\d_]"
"""Any letter, as a piece of patterns: in Chinese text an ideograph. A class of them all takes long to compile."""
IDEOGRAPH = r"(?:(?![①-⓿Ⅰ-ⅿ])[^\W\da-zA-Z_])"
"""A letter that is no Latin one nor a number in a ring, as a piece of patterns; see `LETTER`."""


def han(letter: str) -> bool:
    """Whether a character is a Chinese one, those of rare names too (䶮, 𬱖): any of CJK Unified Ideographs."""
    return "㐀" <= letter <= "鿿" or "\U00020000" <= letter <= "\U000323af"


def all_han(letters: str) -> bool:
    """Whether all letters, one or more, are Chinese ones; see `han`."""
    return min(letters) >= "㐀" and (max(letters) <= "鿿" or all(map(han, letters)))


def is_ideographic(words: str) -> bool:
    """Whether words are Chinese letters and nothing else; see `han`."""
    return words != "" and all_han(words)
