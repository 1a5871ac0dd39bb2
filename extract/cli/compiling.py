"""Works out, when the package is built, what runs need: `python -m extract.cli.compiling FILE [FOLDER]`.

That are the lexicons, and the patterns that texts need: FOLDER holds texts to read. What the rules look for is met in
their own examples.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from extract import kept, lexicons
from extract.pipeline import rows
from extract.reading.source import Source, of_text
from extract.records import TYPES, module
from extract.rules.examples import parse
from extract.text import patterns


def main(file: str, *folders: str) -> None:
    """Read texts, and write the patterns that these needed, and the lexicons, to `file`."""
    texts = (path.read_text(encoding="utf-8") for folder in folders for path in sorted(Path(folder).glob("*.txt")))
    for source in (*_examples(), *map(of_text, texts)):
        rows(source)
    Path(file).write_bytes(kept.kept(patterns.to_keep() | lexicons.to_keep()))


def _examples() -> Iterator[Source]:
    for kind in TYPES:
        for rule in getattr(module(kind), "RULES", ()):
            yield from (of_text(parse(drawn).text) for drawn in rule.accepts)
            yield from map(of_text, rule.rejects)


if __name__ == "__main__":
    main(*sys.argv[1:])
