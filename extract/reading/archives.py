"""ZIP archives of texts."""

import zipfile
import zlib
from pathlib import Path

from extract.reading.errors import Unreadable

LARGEST = 256 * 2**20
"""Bytes that a member may unfold to."""


def members(path: Path) -> list[str]:
    """The files in an archive, sorted. Raises `Unreadable` where it is none."""
    with _open(path) as archive:
        return sorted(_name(info) for info in archive.infolist() if not info.is_dir())


def read(path: Path, member: str) -> bytes:
    """One file of an archive. Raises `Unreadable` where it is locked, broken or too large."""
    with _open(path) as archive:
        info = next(info for info in archive.infolist() if _name(info) == member)
        if info.file_size > LARGEST:
            raise Unreadable(f"{path}/{member}: {info.file_size} bytes unfolded, more than {LARGEST}")
        try:
            return archive.read(info)
        except (RuntimeError, NotImplementedError, zipfile.BadZipFile, zlib.error, EOFError) as fault:
            raise Unreadable(f"{path}/{member}: {fault}") from fault


def _open(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except zipfile.BadZipFile as fault:
        raise Unreadable(f"{path}: no ZIP archive: {fault}") from fault


def _name(info: zipfile.ZipInfo) -> str:
    """The path of a member: where it is not marked as UTF-8, in GB 18030, as Windows writes it, if it can be."""
    if info.flag_bits & 0x800:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("gb18030")
    except UnicodeError:
        return info.filename
