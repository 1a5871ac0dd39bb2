"""Source text made harmless for a terminal, character for character, so that offsets still hold."""

_CONTROLS = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
_DIRECTIONS = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD)
_HARMLESS = _CONTROLS | _DIRECTIONS | {ord("\n"): "\n", ord("\t"): " ", ord("\r"): " "}


def visible(text: str) -> str:
    """The text with control characters as their pictures and marks of writing direction as U+FFFD, same length.

    A terminal would obey them: an escape sequence in a source could clear the screen.
    """
    return text.translate(_HARMLESS)


def on_one_line(text: str) -> str:
    """The same, with line breaks shown as ⏎."""
    return visible(text.replace("\r\n", "\n")).replace("\n", "⏎")
