"""What reading raises."""


class Unreadable(Exception):
    """A file that cannot be read as text; the message is one line that names the file and says why."""
