"""What a personal name is written like. `re` would take long to compile the class of all ideographs."""

_MOST_PARTS = 4
_LONGEST_PART = 8


def is_ideographic(words: str) -> bool:
    """Whether words are ideographs and nothing else."""
    return words != "" and min(words) >= "㐀" and max(words) <= "鿿"


def is_name(words: str) -> bool:
    """Whether words are two to four ideographs, or up to four parts of a longer name: `努尔兰·哈孜`."""
    if "·" not in words:
        return 2 <= len(words) <= 4 and is_ideographic(words)
    parts = words.split("·")
    return len(parts) <= _MOST_PARTS and all(len(part) <= _LONGEST_PART and is_ideographic(part) for part in parts)


def is_long_name(words: str) -> bool:
    """Whether words without a dot are longer than most names, but no longer than some: `包乌云其木格`."""
    return 5 <= len(words) <= 8 and is_ideographic(words)
