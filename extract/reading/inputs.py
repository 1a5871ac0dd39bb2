"""What the command line names: files, folders, standard input."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from extract.reading.errors import Unreadable

SUFFIXES = (".txt",)


@dataclass(frozen=True, slots=True)
class Input:
    """One text to read. `name` is what records call it; `path` is None for standard input."""

    name: str
    path: Path | None = None

    def bytes(self) -> bytes:
        """The content. Raises `Unreadable`."""
        if self.path is None:
            return sys.stdin.buffer.read()
        try:
            return self.path.read_bytes()
        except OSError as fault:
            raise Unreadable(f"{self.path}: {fault.strerror}") from fault


def expand(paths: Sequence[str], stdin_name: str = "stdin") -> list[Input]:
    """The inputs that `paths` name: files, folders (all files in them, sorted by relative path), `-`.

    Raises `Unreadable` where nothing is there.
    """
    inputs: list[Input] = []
    for path in paths:
        if path == "-":
            inputs.append(Input(stdin_name))
        elif Path(path).is_dir():
            inputs += _folder(Path(path))
        elif Path(path).exists():
            inputs.append(Input(Path(path).name, Path(path)))
        else:
            raise Unreadable(f"{path}: no such file or folder")
    return inputs


def _folder(root: Path) -> list[Input]:
    found = [Input(path.relative_to(root).as_posix(), path) for path in root.rglob("*") if path.is_file()]
    return sorted((item for item in found if item.name.endswith(SUFFIXES)), key=lambda item: item.name)
