"""Files of several formats made from a text, as small as they can be."""

import html
import io
import json
import zipfile

FONT = (
    b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/DW 1000"
    b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>"
)
LINES_ON_A_PAGE = 50


def page(text: str, between: str = "</p>\n<p>") -> bytes:
    """A web page with the lines as paragraphs, or apart by something else."""
    body = between.join(html.escape(line) for line in text.splitlines() if line.strip() or "br" in between)
    return f"<html><head><meta charset='utf-8'><title>页面</title></head><body><p>{body}</p></body></html>".encode()


def word(text: str) -> bytes:
    """A Word document with the lines as paragraphs."""
    from docx import Document

    document = Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def archive(text: str) -> bytes:
    """A ZIP archive of one file."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as zipped:
        zipped.writestr("a.txt", text.encode())
    return data.getvalue()


def row(text: str) -> bytes:
    """A line of JSON."""
    return json.dumps({"text": text}).encode()


def pdf(text: str, columns: int = 88) -> bytes:
    """A PDF with a text layer, its lines broken at a width, some of them on each page."""
    lines = [piece for line in text.splitlines() for piece in wrapped(line, columns)]
    pages = [lines[at : at + LINES_ON_A_PAGE] for at in range(0, len(lines), LINES_ON_A_PAGE)]
    ranges = b"".join(b"<%02x00> <%02xff> <%02x00>\n" % (high, high, high) for high in range(256))
    cmap = (
        b"begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 256 beginbfrange\n"
        + ranges
        + b"endbfrange endcmap"
    )
    kids = b" ".join(b"%d 0 R" % (6 + 2 * at) for at in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[" + kids + b"]/Count %d>>" % len(pages),
        _stream(cmap),
        FONT,
        b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 3 0 R>>",
    ]
    for at, content in enumerate(pages):
        parent = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 842]/Contents %d 0 R/Resources<</Font<</F 5 0 R>>>>>>"
        shown = b"\n".join(b"<" + line.encode("utf-16-be").hex().encode() + b"> Tj T*" for line in content)
        objects += [parent % (7 + 2 * at), _stream(b"BT /F 10 Tf 14 TL 50 780 Td\n" + shown + b"\nET")]
    return _file(objects)


def _stream(data: bytes) -> bytes:
    return b"<</Length %d>>stream\n" % len(data) + data + b"\nendstream"


def _file(objects: list[bytes]) -> bytes:
    data, offsets = b"%PDF-1.5\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(
        b"%010d 00000 n \n" % at for at in offsets
    )
    return data + table + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(data))


def wrapped(line: str, columns: int) -> list[str]:
    """The pieces of a line at a width; the last one has at least two characters."""
    pieces = []
    while True:
        end = width = 0
        while end < len(line) and width < columns:
            width += 1 if line[end].isascii() else 2
            end += 1
        if end == len(line):
            return [*pieces, line]
        end -= end == len(line) - 1
        pieces.append(line[:end])
        line = line[end:]
