"""Accounts added up: shares, reasons, and rates by text and by type."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from extract.output.audit.account import FATES, Account, Numeral
from extract.records import TYPES
from extract.version import VERSION


@dataclass(frozen=True, slots=True)
class Count:
    """How many numerals there are, and what became of them."""

    numerals: int = 0
    claimed: int = 0
    set_aside: int = 0
    unexplained: int = 0

    @property
    def explained(self) -> float:
        """The share in per cent that is claimed or set aside; 100 where there is no numeral."""
        return 100 * (1 - self.unexplained / self.numerals) if self.numerals else 100.0

    def as_json(self) -> dict[str, float]:
        """The counts with the share."""
        return {**asdict(self), "explained": round(self.explained, 2)}


@dataclass(frozen=True, slots=True)
class Line:
    """What an account comes to."""

    name: str
    characters: int
    count: Count
    records: dict[str, int]
    gaps: int


@dataclass(frozen=True, slots=True)
class Rate:
    """How often records of one type are found.

    `texts` have at least one. `sounding` sentences sound like one, `gaps` of these gave none.
    """

    records: int
    texts: int
    per_1000_characters: float
    sounding: int
    gaps: int


class Tally:
    """The sum of some accounts; it keeps a line of each, not the numerals."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.claimed_by: Counter[str] = Counter()
        self.set_aside_for: Counter[str] = Counter()
        self.unexplained_as: Counter[str] = Counter()
        self._sounding: Counter[str] = Counter()
        self._gaps: Counter[str] = Counter()

    def add(self, account: Account) -> Line:
        """Add an account, and give what it comes to."""
        for numeral in account.numerals:
            if numeral.record:
                self.claimed_by[numeral.record.partition("-")[0]] += 1
            else:
                reasons = self.set_aside_for if numeral.fate == "set aside" else self.unexplained_as
                reasons[numeral.reason or ""] += 1
        self._sounding.update(account.sounding)
        self._gaps.update(gap.type for gap in account.gaps)
        counted = count(account.numerals)
        line = Line(account.name, account.characters, counted, account.records, len(account.gaps))
        self.lines.append(line)
        return line

    @property
    def total(self) -> Count:
        """What became of all numerals."""
        counts = (self.claimed_by.total(), self.set_aside_for.total(), self.unexplained_as.total())
        return Count(sum(counts), *counts)

    def rates(self) -> dict[str, Rate]:
        """How often each record type is found."""
        characters = sum(line.characters for line in self.lines) or 1
        found = {}
        for kind in TYPES:
            records = [line.records[kind] for line in self.lines]
            per_1000 = round(1000 * sum(records) / characters, 3)
            found[kind] = Rate(sum(records), sum(map(bool, records)), per_1000, self._sounding[kind], self._gaps[kind])
        return found

    def as_json(self) -> dict[str, Any]:
        """The sums as JSON values."""
        return {
            "numerals": self.total.as_json(),
            "claimed_by": _sorted(self.claimed_by),
            "set_aside_for": _sorted(self.set_aside_for),
            "unexplained_as": _sorted(self.unexplained_as),
            "types": {kind: asdict(rate) for kind, rate in self.rates().items()},
        }


def count(numerals: Iterable[Numeral]) -> Count:
    """What became of some numerals."""
    fates = Counter(numeral.fate for numeral in numerals)
    return Count(fates.total(), *(fates[fate] for fate in FATES))


def document(accounts: Sequence[Account], tally: Tally) -> dict[str, Any]:
    """Accounts as one JSON document: the sums, for which `tally` takes them up, then each text with every numeral."""
    texts = [_text(tally.add(account), account) for account in accounts]
    return {"tool": "shanhai", "version": VERSION, **tally.as_json(), "texts": texts}


def _text(line: Line, account: Account) -> dict[str, Any]:
    return {
        "name": account.name,
        "characters": account.characters,
        "numerals": line.count.as_json(),
        "records": account.records,
        "gaps": [asdict(gap) for gap in account.gaps],
        "account": [asdict(numeral) for numeral in account.numerals],
    }


def _sorted(counts: Counter[str]) -> dict[str, int]:
    """The most frequent first, those of the same frequency by name."""
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
