"""What a personal name is written like."""

from extract.text.ideographs import is_ideographic

_MOST_PARTS = 4
_LONGEST_PART = 8


def is_name(words: str) -> bool:
    """Whether words are two to four ideographs, or up to four parts of a longer name: `努尔兰·哈孜`."""
    if "·" not in words:
        return 2 <= len(words) <= 4 and is_ideographic(words)
    parts = words.split("·")
    return len(parts) <= _MOST_PARTS and all(len(part) <= _LONGEST_PART and is_ideographic(part) for part in parts)


def is_long_name(words: str) -> bool:
    """Whether words without a dot are longer than most names, but no longer than some: `包乌云其木格`."""
    return 5 <= len(words) <= 8 and is_ideographic(words)
