"""What a build of the package has worked out beforehand: the patterns, compiled, and the tables of the lexicons.

A build writes such values, which are plain ones, into a file beside this module. They hold for the Python that it ran
on; any other, and a checkout, which has no such file, works all of them out when it needs them, as ever.
"""

import marshal
import sys
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from itertools import accumulate
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("kept.bin")

_PYTHON = f"{sys.implementation.cache_tag} {sys.byteorder}"
"""What must be the same for the bytes to mean the same."""
_PLAIN = 2
"""The form of `marshal` that writes the same bytes each time."""


def value(name: str) -> Any:
    """What was kept by a name, `None` where nothing was."""
    starts, data = _file(FILE)
    start = starts.get(_digest(name))
    return None if start is None else marshal.loads(data[start:])


def kept(values: Mapping[str, Any]) -> bytes:
    """What `value` reads: where each value starts, counted from the end, by the digest of its name, and the values.

    Of the file no more is read than is asked for, and the digests are shorter than the names.
    """
    parts = {_digest(name): marshal.dumps(values[name], _PLAIN) for name in sorted(values)}
    sizes = [len(part) for part in parts.values()]
    starts = dict(zip(parts, accumulate(sizes, initial=-sum(sizes)), strict=False))
    return b"".join((marshal.dumps((_PYTHON, starts), _PLAIN), *parts.values()))


@cache
def _file(path: Path) -> tuple[Mapping[bytes, int], memoryview]:
    try:
        with path.open("rb") as file:
            data = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
    except FileNotFoundError:
        return {}, memoryview(b"")
    python, starts = marshal.loads(data)
    return starts if python == _PYTHON else {}, data


def _digest(name: str) -> bytes:
    return blake2b(name.encode(errors="surrogatepass"), digest_size=16).digest()
