"""The pattern language of rules: regular expressions over text in which each mention is one character."""

import re
from collections.abc import Sequence
from functools import cache

from extract.text.patterns import compiled, late

FIRST_CODE = 0xE000
LAST_CODE = 0xE03F
"""A pattern spells out all codes in each class that names them: the more there are, the longer it takes to compile."""
_SLOT = late(r"\{(?:(?P<name>[a-z_]+)=)?(?P<kinds>[a-z_]+(?::[a-z_]+)?(?:\|[a-z_]+(?::[a-z_]+)?)*|\*|\*\*)\}")
_CODES = f"{chr(FIRST_CODE)}-{chr(LAST_CODE)}"
_GAPS = {"*": r"[^\m,，。;；:：!！?？\n]{0,16}?", "**": r"[^\m。;；!！?？\n]{0,40}?"}


class Alphabet:
    r"""Gives each mention kind a private-use character and compiles patterns over them.

    In a pattern `{place}` is one mention of that kind, `{quantity}` one of any kind that starts with `quantity:`,
    `{place|organisation}` one of either, `{donor=place}` one that is captured as `donor`. `{*}` is a gap of at most
    16 plain characters inside a clause, `{**}` one of at most 40 inside a sentence: a gap never steps over a mention.
    In a class of characters `\m` is any mention: `[^\m,]` is a plain character but the comma.
    The rest is the syntax of `re`; the input holds no private-use characters but these codes.
    """

    def __init__(self, kinds: Sequence[str]) -> None:
        """Raises `ValueError` where there are more kinds than codes."""
        if len(kinds) > LAST_CODE - FIRST_CODE + 1:
            raise ValueError("more kinds of mention than codes")
        self._codes = {kind: chr(FIRST_CODE + at) for at, kind in enumerate(kinds)}

    def extended(self, *kinds: str) -> "Alphabet":
        """The alphabet with further kinds, for rules over what other rules have found."""
        return Alphabet((*self._codes, *kinds))

    def code(self, kind: str) -> str:
        """The character of one kind. Raises `KeyError` for a kind that it does not know."""
        return self._codes[kind]

    def compile(self, pattern: str) -> re.Pattern[str]:
        """The regular expression of a rule's pattern. Raises `ValueError` where a slot names no known kind."""
        return _compile(self, pattern)

    def expand(self, pattern: str) -> str:
        """The pattern with its slots written out."""
        return _SLOT.sub(self._slot, pattern).replace(r"\m", _CODES)

    def _slot(self, match: re.Match[str]) -> str:
        kinds, name = match["kinds"], match["name"]
        body = _GAPS.get(kinds) or "[" + "".join(self._class(kind) for kind in kinds.split("|")) + "]"
        return f"(?P<{name}>{body})" if name else body

    def _class(self, kind: str) -> str:
        codes = [code for known, code in self._codes.items() if known == kind or known.startswith(kind + ":")]
        if not codes:
            raise ValueError(f"no mention kind {kind!r}")
        return "".join(codes)


@cache
def _compile(alphabet: Alphabet, pattern: str) -> re.Pattern[str]:
    return compiled(alphabet.expand(pattern))
