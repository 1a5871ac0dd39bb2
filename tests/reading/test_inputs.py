"""What files, folders, archives and tables come to."""

import json
import os
import zipfile
from pathlib import Path

import pytest

from extract.reading.errors import Unreadable
from extract.reading.inputs import expand
from extract.reading.source import of_text, read

TEXT = "贵州省党政代表团赴广东学习考察。\r\n两省签署协议。"


def names(*paths: Path) -> list[str]:
    return [item.name for item in expand([str(path) for path in paths])]


def test_folder_is_searched_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a/c.md", "a/b.txt", "Z.TXT", ".hidden/x.txt", "picture.png", "~$draft.docx"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(TEXT)
    assert names(tmp_path) == ["Z.TXT", "a/b.txt", "a/c.md", "b.txt"]


def test_file_goes_by_its_name_whatever_its_suffix(tmp_path: Path) -> None:
    path = tmp_path / "notes.log"
    path.write_bytes(TEXT.encode())
    (item,) = expand([str(path)])
    assert (item.name, read(item).text) == ("notes.log", TEXT)


def test_missing_input(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="nowhere: no such file or folder"):
        expand([str(tmp_path / "nowhere")])


def test_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b" \r\n")
    with pytest.raises(Unreadable, match=r"a\.txt: empty"):
        read(expand([str(path)])[0])


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_forbidden_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    path.chmod(0)
    with pytest.raises(Unreadable, match="Permission denied"):
        read(expand([str(path)])[0])


def test_archive_stands_for_its_members(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("b/二.txt", TEXT.encode("gb18030"))
        archive.writestr("a.txt", TEXT)
        archive.writestr("x.png", b"\x89PNG")
    assert names(path) == ["a.zip/a.txt", "a.zip/b/二.txt"]
    assert [read(item).text for item in expand([str(path)])] == [TEXT, TEXT]
    assert names(tmp_path) == ["a.zip/a.txt", "a.zip/b/二.txt"]


def test_names_of_archives_made_by_chinese_windows(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xx.txt", TEXT)
    path.write_bytes(path.read_bytes().replace(b"xx.txt", "文.txt".encode("gbk")))
    (item,) = expand([str(path)])
    assert (item.name, read(item).text) == ("a.zip/文.txt", TEXT)


@pytest.mark.parametrize("data", [b"no zip", b"PK\x03\x04broken"])
def test_broken_archive(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    with pytest.raises(Unreadable, match="no ZIP archive"):
        expand([str(path)])


def test_rows_of_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows = [{"text": TEXT}, {"text": "第二。", "id": 2}]
    path.write_bytes(b"\n".join(json.dumps(row, ensure_ascii=at > 0).encode() for at, row in enumerate(rows)) + b"\n\n")
    assert names(path) == ["a.jsonl:1", "a.jsonl:2"]
    assert [read(item).text for item in expand([str(path)])] == [TEXT, "第二。"]


@pytest.mark.parametrize("value", [{"data": {"body": TEXT}}, [{"data": {"body": TEXT}}]])
def test_field_of_json_by_its_path(tmp_path: Path, value: object) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(value))
    (item,) = expand([str(path)], text_field="data.body")
    assert (item.name, read(item).text) == ("a.json:1", TEXT)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"content": "x"}', "no field 'text', only content; name it with --text-field"),
        ('{"text": 3}', "holds no text"),
        ("[1]", "no field 'text', only int"),
        ("{broken", "no JSON"),
        ("[" * 100_000, "nested too deeply|no JSON"),
    ],
)
def test_json_without_text(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(content)
    with pytest.raises(Unreadable, match=message):
        [read(item) for item in expand([str(path)])]


def test_halves_of_surrogate_pairs_cannot_stay() -> None:
    source = of_text("党\ud800政")
    assert (source.text, len(source.warnings)) == ("党\ufffd政", 1)


def test_one_file_has_one_identity(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").mkdir()
    file = tmp_path / "a" / "one.txt"
    file.write_text("甲", encoding="utf-8")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    (tmp_path / "two.txt").symlink_to(file)
    monkeypatch.chdir(tmp_path)
    names = ["a/one.txt", str(file), "b/one.txt", "two.txt", "a/../b/one.txt"]
    assert len({item.identity(os.path.realpath) for name in names for item in expand([name])}) == 1
