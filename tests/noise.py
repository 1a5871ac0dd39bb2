"""What goes wrong with texts on their way, put into them at random."""

import random
import unicodedata
from collections.abc import Callable, Iterator

from extract.lexicons import rows

Noise = Callable[[str, random.Random], str]
TONES = "\u0304\u0301\u030c\u0300"


def _ideograph(char: str) -> bool:
    return "一" <= char <= "鿿"


def _readings() -> dict[str, str]:
    """One toneless reading for each character."""
    return {char: syllable for syllable, chars in rows("pinyin") for char in chars}


def _toned(syllable: str, chance: random.Random) -> str:
    vowel = next(v for v in "aoeiuv" if v in syllable)
    letter = "ü" if vowel == "v" else vowel
    return unicodedata.normalize("NFC", syllable.replace("v", "ü").replace(letter, letter + chance.choice(TONES), 1))


def glosses(text: str, chance: random.Random) -> str:
    """`來(lái)`, `會(huì )`, `登錄(lu)`, `貧(pín)(pín)`, `(一(yī))`."""
    known = _readings()
    parts = []
    for char in text:
        parts.append(char)
        if char in known and chance.random() < 0.1:
            toned = _toned(known[char], chance)
            parts.append(
                chance.choice([f"({toned})", f"({toned} )", f"({known[char]})", f"({toned})({toned})", f"（{toned}）"])
            )
    return "".join(parts)


def wide_characters(text: str, chance: random.Random) -> str:
    """Full-width letters and digits."""
    return "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isalnum() and chance.random() < 0.3 else c for c in text)


def radicals(text: str, chance: random.Random) -> str:
    """Radicals in place of ideographs, as PDF documents have them."""
    forms = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0x2F00, 0x2FD6)}
    forms |= {
        "西": "⻄",
        "见": "⻅",
        "贝": "⻉",
        "长": "⻓",
        "门": "⻔",
        "青": "⻘",
        "页": "⻚",
        "飞": "⻜",
        "民": "⺠",
    }
    return "".join(forms[c] if c in forms and chance.random() < 0.5 else c for c in text)


def invisible_characters(text: str, chance: random.Random) -> str:
    """Zero-width and private-use characters."""
    return "".join(
        c + chance.choice("\u200b\ufeff\u2060\ue004\uf06c\xad") if chance.random() < 0.02 else c for c in text
    )


def doubled_signs(text: str, chance: random.Random) -> str:
    """Punctuation twice."""
    return "".join(c * 2 if c in "，。、；,;：《》“”" and chance.random() < 0.1 else c for c in text)


def marks(text: str, chance: random.Random) -> str:
    """Leftovers of HTML and Markdown."""
    return "".join(_marked(char, chance) if _ideograph(char) and chance.random() < 0.02 else char for char in text)


def _marked(char: str, chance: random.Random) -> str:
    return chance.choice(
        [
            f"**{char}**",
            f"<b>{char}</b>",
            f"<span class='x'>{char}",
            f"{char}</strong>",
            f"[{char}](http://a.cn/b)",
            f"&#{ord(char)};",
        ]
    )


def broken_lines(text: str, chance: random.Random) -> str:
    """Line breaks in long paragraphs, inside words and numbers."""
    return "\n".join(_broken(line, chance) for line in text.split("\n"))


def _broken(line: str, chance: random.Random) -> str:
    if len(line) < 100 or line.lstrip()[0] in "#·•":
        return line
    at = chance.randrange(60, len(line) - 20)
    return line[:at] + "\n" + line[at:] if line[at - 1] not in "。；！？：”)》 、" and line[at] not in " " else line


def wrapped_lines(text: str, chance: random.Random) -> str:
    """All lines of running text broken at one width."""
    width = chance.randrange(40, 90, 2)
    lines = text.split("\n")
    return "\n".join(piece for line in lines for piece in (_wrapped(line, width) if "。" in line else (line,)))


def _wrapped(line: str, width: int) -> Iterator[str]:
    start = columns = 0
    for at, char in enumerate(line):
        columns += 1 if char.isascii() else 2
        if columns > width and line[at - 1] != " " and char not in "，。、；：！？）》”%),;:.":
            yield line[start:at]
            start, columns = at, 2
    yield line[start:]


KINDS: tuple[Noise, ...] = (
    glosses,
    wide_characters,
    radicals,
    invisible_characters,
    doubled_signs,
    marks,
    broken_lines,
    wrapped_lines,
)
