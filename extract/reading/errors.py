"""What reading raises, and how a file's name is written down."""


class Unreadable(Exception):  # noqa: N818 - it names the file's state
    """A file that cannot be read as text; the message is one line that names the file and says why."""

    def __init__(self, message: str) -> None:
        """`message` may hold a name as the file system gave it."""
        super().__init__(printable(message))


def printable(name: str) -> str:
    r"""A file's name as text: bytes of it that are not UTF-8 are spelt out, as in `a\xff.txt`."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
