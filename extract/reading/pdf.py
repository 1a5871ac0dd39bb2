"""The text layer of PDF documents, through pypdfium2."""

import pypdfium2 as pdfium

from extract.reading.errors import Unreadable
from extract.reading.formats import Formatted, Part


def read(data: bytes, name: str, encoding: str | None) -> Formatted:
    """The lines of all pages as they are laid out, pages apart by a form feed; the parts are the pages."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as fault:
        raise Unreadable(f"{name}: no readable PDF: {fault}") from fault
    texts: list[str] = []
    parts: list[Part] = []
    start = 0
    for number, page in enumerate(document, 1):
        text = page.get_textpage().get_text_range()
        parts.append(Part(start, f"page {number}"))
        texts.append(text)
        start += len(text) + 1
    document.close()
    if not any(text.strip() for text in texts):
        raise Unreadable(f"{name}: {len(texts)} pages without text: a scan; run it through text recognition first")
    return Formatted("\f".join(texts), tuple(parts))
