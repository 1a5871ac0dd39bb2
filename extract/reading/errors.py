"""What reading raises."""


class Unreadable(Exception):  # noqa: N818 - it names the file's state
    """A file that cannot be read as text; the message is one line that names the file and says why."""
