"""Chinese letters, told by comparing: `re` takes long to compile a class of so many characters."""

LETTER = r"[^\W\d_]"
"""Any letter, as a piece of patterns: in Chinese text an ideograph. A class of them all takes long to compile."""
IDEOGRAPH = r"(?:(?![①-⓿Ⅰ-ⅿ])[^\W\da-zA-Z_])"
"""A letter that is no Latin one nor a number in a ring, as a piece of patterns; see `LETTER`."""


def han(letter: str) -> bool:
    """Whether a character is a Chinese one: of the block CJK Unified Ideographs (U+4E00 to U+9FFF)."""
    return "一" <= letter <= "鿿"


def all_han(letters: str) -> bool:
    """Whether all letters, one or more, are Chinese ones; see `han`."""
    return min(letters) >= "一" and max(letters) <= "鿿"


def is_ideographic(words: str) -> bool:
    """Whether words are ideographs, those of Extension A (from U+3400) too, and nothing else."""
    return words != "" and min(words) >= "㐀" and max(words) <= "鿿"
