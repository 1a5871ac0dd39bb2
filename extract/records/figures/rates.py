"""The rate that a share is, which stands behind it: 按3%的征收率."""

from extract.records.figures.lift import Extent, Line
from extract.text.patterns import late

_RATE = late("的?(?P<rate>(?:(?<=的)[㐀-鿿]{0,6}?|[㐀-鿿]{0,4}?(?:[税利费]|征收))率)(?![先队团领])")
"""Without 的 only those are told so that are set by somebody: 享受1%低税率优惠."""


def behind(line: Line, used: int, end: int) -> tuple[Extent | None, int]:
    """The name of the rate between two units, if there is one, and the unit behind it, or else the first one."""
    found = _RATE.match(line.text, line.starts[used], line.starts[end])
    return (found.span("rate"), line.unit(found.end())) if found else (None, used)
