"""Word documents (.docx), through python-docx."""

import io
import zipfile
from collections.abc import Iterator

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from docx.text.paragraph import Paragraph

from extract.reading.errors import Unreadable
from extract.reading.formats import Formatted, Part


def read(data: bytes, name: str, encoding: str | None) -> Formatted:
    """One line for each paragraph and each row of a table, cells apart by tabs; the parts are numbered so."""
    try:
        document = Document(io.BytesIO(data))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError) as fault:
        raise Unreadable(f"{name}: no Word document: {fault}") from fault
    lines: list[str] = []
    parts: list[Part] = []
    start = 0
    for label, text in _blocks(document.iter_inner_content()):
        parts.append(Part(start, label))
        lines.append(text)
        start += len(text) + 1
    return Formatted("\n".join(lines), tuple(parts))


def _blocks(content: "Iterator[Paragraph | Table]") -> Iterator[tuple[str, str]]:
    paragraphs = tables = 0
    for block in content:
        if isinstance(block, Paragraph):
            paragraphs += 1
            yield f"paragraph {paragraphs}", block.text
            continue
        tables += 1
        for number, row in enumerate(block.rows, 1):
            cells = dict.fromkeys(cell._tc for cell in row.cells)  # one that is several wide comes as often
            texts = [cell.text if cells.pop(cell._tc, 1) is None else "" for cell in row.cells]
            yield f"table {tables}, row {number}", "\t".join(text.replace("\n", " ") for text in texts)
