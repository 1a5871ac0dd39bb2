"""What people go somewhere for, as texts tell of trips, of meetings on the way, and of guests by name."""

from extract.lexicons import load


def any_of(group: str) -> str:
    """A pattern of the words of a group of `visit_words.toml`, the longest first."""
    return f"(?:{'|'.join(sorted(load('visit_words')[group], key=len, reverse=True))})"


SIGHTS: tuple[str, ...] = tuple(load("visit_words")["sights"])
"""What officials go somewhere for."""
SEE = any_of("sights")
AIM = any_of("visits")
"""What anybody does somewhere that makes it a visit."""
