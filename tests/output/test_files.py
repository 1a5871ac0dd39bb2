"""Nobody sees half a file."""

from pathlib import Path

from extract.output.files import Folder
from extract.output.formats import FORMATS
from tests.samples import metric_row

FILES = [("metrics.json", "metric", FORMATS["json"]), ("metrics.csv", "metric", FORMATS["csv"])]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_files_appear_when_all_are_complete(tmp_path: Path) -> None:
    with Folder(tmp_path / "new" / "out", FILES) as folder:
        folder.add("metric", "json", FORMATS["json"].block([metric_row()]))
        folder.put("run.json", b"{}\n")
        assert not [name for name in names(tmp_path / "new" / "out") if not name.startswith(".")]
    assert names(tmp_path / "new" / "out") == ["metrics.csv", "metrics.json", "run.json"]
    assert (tmp_path / "new" / "out" / "metrics.csv").read_bytes().startswith(b"\xef\xbb\xbfid,")


def test_a_fault_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "metrics.json").write_text("old")
    folder = Folder(tmp_path, FILES)
    folder.add("metric", "json", FORMATS["json"].block([metric_row()]))
    folder.__exit__(RuntimeError, RuntimeError(), None)
    assert names(tmp_path) == ["metrics.json"]
    assert (tmp_path / "metrics.json").read_text() == "old"
