"""The same text in every format gives the same articles; broken and scanned files say what they are."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from extract.pipeline import rows
from extract.reading.errors import Unreadable
from extract.reading.inputs import expand
from extract.reading.source import Source, of_text, read
from tests.reading import documents

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
FORMATS: dict[str, Callable[[str], bytes]] = {
    "utf16.txt": lambda text: text.encode("utf-16"),
    "gb.txt": lambda text: text.encode("gb18030"),
    "paragraphs.html": documents.page,
    "breaks.html": lambda text: documents.page(text, "<br>"),
    "a.docx": documents.word,
    "a.zip": documents.archive,
    "a.jsonl": documents.row,
    "a.pdf": documents.pdf,
}


def reread(path: Path, data: bytes) -> Source:
    path.write_bytes(data)
    return read(expand([str(path)])[0])


def values(source: Source) -> list[dict[str, Any]]:
    """The records of a source without what tells where it stands and how it was mended."""
    left_out = ("id", "evidence", "article", "element", "repairs")
    return [{key: row[key] for key in row if key not in left_out} for row in rows(source)]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name[:3])
@pytest.mark.parametrize("name", FORMATS)
def test_same_records_in_every_format(seed: Path, name: str, tmp_path: Path) -> None:
    text = seed.read_bytes().decode()
    source = reread(tmp_path / name, FORMATS[name](text))
    assert values(source) == values(of_text(text))


def test_traditional_text_in_big5(tmp_path: Path) -> None:
    text = "大連六盤水攜手二十三載\n六盤水日報訊 3月22日,聯席會議召開。會議指出,要深化協作。\n來源:六盤水市人民政府網\n"
    assert values(reread(tmp_path / "a.txt", text.encode("big5"))) == values(of_text(text))


def test_parts_of_a_pdf_are_its_pages(tmp_path: Path) -> None:
    lines = [f"第{number}行文字在这里。" for number in range(1, 101)]
    source = reread(tmp_path / "a.pdf", documents.pdf("\n".join(lines)))
    assert source.part(source.text.index("第50行")) == "page 1"
    assert source.part(source.text.index("第51行")) == "page 2"


def test_parts_of_a_word_document_are_its_paragraphs(tmp_path: Path) -> None:
    source = reread(tmp_path / "a.docx", documents.word("第一段。\n第二段。"))
    assert source.text == "第一段。\n第二段。"
    assert source.part(source.text.index("第二")) == "paragraph 2"


def test_table_of_a_word_document(tmp_path: Path) -> None:
    from docx import Document

    document = Document()
    document.add_paragraph("前。")
    table = document.add_table(rows=2, cols=2)
    for at, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"格{at}"
    document.save(str(tmp_path / "a.docx"))
    source = read(expand([str(tmp_path / "a.docx")])[0])
    assert source.text == "前。\n格0\t格1\n格2\t格3"
    assert source.part(source.text.index("格3")) == "table 1, row 2"


def test_cell_of_a_word_table_that_is_several_wide(tmp_path: Path) -> None:
    from docx import Document

    document = Document()
    table = document.add_table(rows=2, cols=3)
    for at, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"格{at}"
    table.cell(1, 0).merge(table.cell(1, 1)).text = "合计"
    document.save(str(tmp_path / "a.docx"))
    assert read(expand([str(tmp_path / "a.docx")])[0]).text == "格0\t格1\t格2\n合计\t\t格5"


PAGE = (
    "<table><caption>招聘情况</caption><tr><th rowspan=2>县区<th colspan=2>岗位<th rowspan='2'>备注</tr>"
    "<tr><td>个<td><p>万元</p></tr><tr><td>临泽县<td><p>12</p>\n<p>上年9</p><td><td>甲\t乙</tr></table>"
)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (PAGE, "招聘情况\n县区\t岗位\t\t备注\n\t个\t万元\n临泽县\t12 上年9\t\t甲 乙"),
        ("<table><tr><td><p>左栏</p><td><table><tr><td>县<td>个</table></table>", "左栏\n\n县 个"),
        (f"<table><tr><td>甲<td>{'乙' * 201}<tr><td>丙<td>丁</table>", f"甲 {'乙' * 201}\n丙 丁"),
        ("<table><tr><td colspan=x>甲<td rowspan=9999>乙<tr><td colspan=-1>丙</table>", "甲 乙\n丙"),
        ("<table></table><p>文字</p>", "文字"),
    ],
)
def test_tables_of_a_page(tmp_path: Path, page: str, expected: str) -> None:
    assert (
        reread(tmp_path / "a.html", f"<meta charset=utf-8><p>各县区</p>{page}".encode()).text == f"各县区\n\n{expected}"
    )


def test_figures_of_a_table_of_a_page(tmp_path: Path) -> None:
    table = "<tr><td>县区<td>采购额（万元）<td>车间<tr><td>临泽县<td>12.5<td>3个<tr><td>高台县<td><td>4个"
    source = reread(tmp_path / "a.html", f"<meta charset=utf-8><h1>采购情况</h1><table>{table}</table>".encode())
    found = [row for row in rows(source) if row["type"] == "metric"]
    assert [(row["subject"], row["indicator"], row["value"]) for row in found] == [
        ("临泽县", "采购额", 125000),
        ("临泽县", "车间", 3),
        ("高台县", "车间", 4),
    ]


def test_plain_text_has_no_parts() -> None:
    assert of_text("文字").part(1) is None


def test_page_full_of_links_is_cut_to_its_article(tmp_path: Path) -> None:
    links = "".join(f"<li><a href='/{n}'>第{n}条推荐阅读的新闻标题在此</a></li>" for n in range(80))
    body = "<p>两省在广州举行联席会议,签署协议,深化产业合作、劳务协作。</p>" * 8
    data = (
        f"<html><head><title>两省携手谋发展</title></head><body><ul>{links}</ul><div><h1>两省携手谋发展</h1>"
        f"<div>来源:贵州日报 2022-08-28</div>{body}<div>责编:许邵庭</div></div><ul>{links}</ul></body></html>"
    )
    source = reread(tmp_path / "a.html", data.encode())
    assert source.text.startswith("两省携手谋发展")
    (article,) = [row for row in rows(source) if row["type"] == "article"]
    assert (article["title"], article["source"], article["published"]) == ("两省携手谋发展", "贵州日报", "2022-08-28")


def test_declared_encoding_of_a_page(tmp_path: Path) -> None:
    data = "<html><head><meta charset=gb2312></head><body><p>贵州省党政代表团</p></body></html>".encode("gbk")
    assert reread(tmp_path / "a.html", data).text == "贵州省党政代表团"


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.pdf", documents.pdf("\n"), "pages without text: a scan"),
        ("a.pdf", b"%PDF-1.4 broken", "no readable PDF"),
        ("a.docx", b"PK\x03\x04broken", "no Word document"),
        ("a.html", b"<html><body></body></html>", "a page without text"),
        ("a.html", b"<!-- -->", "a page without text"),
        ("a.txt", b"%PDF-1.4", "not text but a PDF"),
    ],
)
def test_unreadable_files(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    with pytest.raises(Unreadable, match=message):
        reread(tmp_path / name, data)


@pytest.mark.parametrize(
    ("name", "module", "extra"),
    [("a.pdf", "pypdfium2", "pdf"), ("a.docx", "docx", "docx"), ("a.html", "trafilatura", "html")],
)
def test_missing_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, module: str, extra: str
) -> None:
    reader = {"pdf": "pdf", "docx": "word", "html": "html"}[extra]
    monkeypatch.delitem(sys.modules, f"extract.reading.{reader}", raising=False)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(Unreadable, match=rf"pip install 'shanhai\[{extra}\]'"):
        reread(tmp_path / name, b"anything")


def test_records_say_which_part_of_a_formatted_file_they_begin_in(tmp_path: Path) -> None:
    text = "两市召开会议\n\n8月24日,两市在广州召开联席会议。\n\n惠州市采购农特产品13.38亿元。\n"
    word = rows(reread(tmp_path / "a.docx", documents.word(text)))
    assert {row["element"] for row in word if row["type"] == "metric"} == {"paragraph 5"}
    assert {row["element"] for row in rows(of_text(text))} == {None}
