"""From bytes to text: marks first, then UTF-8, then what charset-normalizer finds, checked by plausibility."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import field
from functools import cache

from extract.plain import plain
from extract.reading.errors import Unreadable
from extract.reading.formats import signature

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ANY_MARK = tuple(mark for mark, _ in _MARKS)
_SUPERSETS = {"gb2312": "gb18030", "gbk": "gb18030", "hz": "hz", "big5": "cp950", "ascii": "utf-8"}
"""Encodings that are read as a later one which holds all their characters and more."""
_CANDIDATES = ("gb18030", "big5", "utf-16-le", "utf-16-be")
_SAMPLE = 200_000
"""Bytes that an encoding is judged by."""
_TOLERATED = 0.01
"""The share of bytes that may be broken in a text that is read all the same."""
_FEW = 3
"""Broken bytes that are tolerated in any text."""
_DOUBTFUL = 0.6
"""The share of usual characters below which a reading is doubted."""
_HOPELESS = 0.3
"""The share of usual characters below which a reading is none."""
_USUAL = r"[\n\r\t -~、。《》“”‘’…—·　！（），：；？０-９％]"
_CONTROLS = "[\x00-\x08\x0e-\x1f]"


@plain
class Decoded:
    """A text, the encoding that it was read with, and what was doubtful."""

    text: str
    encoding: str
    warnings: list[str] = field(default_factory=list)


def decode(data: bytes, name: str, encoding: str | None = None, declared: str | None = None) -> Decoded:
    """The text of a file: by its mark, as `encoding` says, or as found out; `declared` is what the file says itself.

    Bytes that cannot be decoded become U+FFFD, each with a warning that gives its offset. Raises `Unreadable`
    where there are many of them, where the data is binary, or where no encoding fits.
    """
    if not encoding and data.startswith(_ANY_MARK):
        mark, codec = next((mark, codec) for mark, codec in _MARKS if data.startswith(mark))
        return _decode(data, codec, name, len(mark))
    if encoding:
        return _decode(data, _superset(encoding), name, 3 if data.startswith(codecs.BOM_UTF8) else 0)
    what = signature(data)
    if what:
        raise Unreadable(f"{name}: not text but {what}")
    for codec in ("utf-8", _superset(declared) if declared else "utf-8"):
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return Decoded(text, codec)
    return _detected(data, name)


def _superset(encoding: str) -> str:
    try:
        known = codecs.lookup(encoding).name
    except LookupError:
        return "utf-8"
    return _SUPERSETS.get(known, known)


def _detected(data: bytes, name: str) -> Decoded:
    """The likeliest reading of text in no stated encoding."""
    if b"\x00" not in data and _is_nearly_utf8(data):
        return _decode(data, "utf-8", name)
    scores = {codec: _plausibility(data, codec) for codec in _candidates(data)}
    if max(scores.values()) < _HOPELESS:
        raise Unreadable(f"{name}: neither UTF-8 nor another encoding that fits; name one with --encoding")
    best, *others = sorted(scores, key=lambda codec: -scores[codec])
    decoded = _decode(data, _superset(best), name)
    decoded.encoding = best
    rivals = [other for other in others if scores[other] > scores[best] - 0.1]
    if rivals or scores[best] < _DOUBTFUL:
        also = f", it may be {' or '.join(rivals)}" if rivals else ""
        decoded.warnings.insert(0, f"{name}: the encoding {best} is doubtful{also}; name one with --encoding")
    return decoded


def _candidates(data: bytes) -> Iterator[str]:
    """What charset-normalizer finds possible, and the usual Chinese encodings."""
    from charset_normalizer import from_bytes

    found = from_bytes(data[:_SAMPLE], cp_isolation=["utf_8", "gb18030", "big5", "utf_16_le", "utf_16_be"])
    names = [codecs.lookup(match.encoding).name for match in found]
    yield from dict.fromkeys([*names, *_CANDIDATES])


def _plausibility(data: bytes, codec: str) -> float:
    """The share of characters that Chinese texts mostly consist of, less ten times that of broken bytes."""
    sample = data[:_SAMPLE]
    text = sample.decode(_superset(codec), "replace")
    controls = len(re.findall(_CONTROLS, text))
    broken = text[:-1].count("\ufffd")
    usual = len(re.findall(_USUAL, text)) + len(_common().findall(text))
    return (usual - 10 * (broken + controls)) / max(len(text), 1)


@cache
def _common() -> re.Pattern[str]:
    """The ideographs of the first levels of GB 2312 and Big5, which hold the usual ones."""
    simplified = bytes(b for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF) for b in (row, cell))
    traditional = bytes(
        b for row in range(0xA4, 0xC7) for cell in (*range(0x40, 0x7F), *range(0xA1, 0xFF)) for b in (row, cell)
    )
    characters = set(simplified.decode("gb2312", "ignore")) | set(traditional.decode("big5", "ignore"))
    return re.compile("[" + "".join(sorted(c for c in characters if "一" <= c <= "鿿")) + "]")


def _is_nearly_utf8(data: bytes) -> bool:
    """Whether a few bytes are broken in a text full of characters that only UTF-8 spells so."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    beyond = sum(char > "\x7f" for char in text) - broken
    return broken <= max(_TOLERATED * len(data), _FEW) and broken * 10 <= beyond


def _decode(data: bytes, codec: str, name: str, start: int = 0) -> Decoded:
    """The text of `data[start:]`; the offsets of broken bytes count from the beginning of `data`."""
    broken: list[int] = []

    def note(fault: UnicodeError) -> tuple[str, int]:
        assert isinstance(fault, UnicodeDecodeError)
        broken.append(fault.start + start)
        return "\ufffd", fault.end

    codecs.register_error("extract-note", note)
    try:
        text = data[start:].decode(codec, "extract-note")
    except LookupError as fault:
        raise Unreadable(f"{name}: no encoding {codec}") from fault
    if len(broken) > max(_TOLERATED * len(data), _FEW) or "\x00" in text:
        at = broken[0] if broken else data.find(b"\x00")
        raise Unreadable(f"{name}: not {codec}: byte 0x{data[at]:02x} at offset {at}, {len(broken)} in all")
    warnings = [f"{name}: byte 0x{data[at]:02x} at offset {at} is not {codec}; read as U+FFFD" for at in broken[:20]]
    if len(broken) > 20:
        warnings.append(f"{name}: {len(broken) - 20} further bytes are not {codec}")
    return Decoded(text, codec, warnings)
