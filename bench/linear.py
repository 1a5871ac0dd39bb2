"""Whether reading time grows in step with the text, on texts built to make it grow faster.

    python bench/linear.py [--size CHARACTERS] [--only WORD]

Each pattern is repeated up to a quarter of the size and up to the whole; a reader passes where four times the text
takes less than `LIMIT` times as long. Prints a table of milliseconds and factors; exit code 1 if a reader fails.
"""

import argparse
import sys
import time
from collections.abc import Callable

from extract import dates, extract_text, numbers, quantities

LIMIT = 8.0
FLOOR = 0.02
"""Seconds: shorter runs tell nothing of growth."""

PATTERNS = {
    "digits": "1",
    "grouped digits": "1,234",
    "decimals": "1.",
    "ideographs": "一",
    "multipliers": "万亿",
    "nested multipliers": "一万",
    "spaced numerals": "一 百 ",
    "numerals and commas": "1、",
    "ranges": "1至",
    "range of amounts": "3元至",
    "fractions": "三分之一",
    "slashes": "1/2",
    "parts of money": "1元1角",
    "lists of counts": "10、20、30个",
    "rates": "每人每月",
    "ordinals": "第一、",
    "brackets": "(",
    "closing brackets": "）",
    "nested brackets": "（〔《“",
    "quotation marks": '"',
    "quoted counts": '"一个',
    "book titles": "《",
    "calendar": "年月日",
    "dates": "2022年8月",
    "date ranges": "1日至",
    "dashes": "—",
    "dots": ".",
    "signs": "-",
    "pairs": "广州市与",
    "ties": "惠州市与黔南州结对,",
    "places": "惠州市、黔南州、",
    "papers": "印发《方案》,8月24日,",
    "headings": "# 标题\n",
    "commas": "，",
    "blanks": " ",
    "lines": "\n",
    "Latin": "http://a",
    "addresses": "a@",
    "words": "进一步",
    "modifiers": "超过",
}

READERS: dict[str, Callable[[str], object]] = {
    "numbers": numbers,
    "quantities": quantities,
    "dates": dates,
    "records": extract_text,
}


def main() -> int:
    """Time every reader on every pattern; the exit code says whether all of them keep step."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=350_000, help="characters of the longer text")
    parser.add_argument("--only", default="", help="patterns and readers whose name holds this word")
    options = parser.parse_args()
    failed = 0
    for pattern, piece in PATTERNS.items():
        for reader, read in READERS.items():
            if options.only not in f"{pattern} {reader}":
                continue
            short, long = (seconds(read, piece, size) for size in (options.size // 4, options.size))
            slow = long > FLOOR and long / max(short, FLOOR / 4) > LIMIT
            failed += slow
            print(
                f"{pattern:22} {reader:10} {short * 1e3:9.1f} ms {long * 1e3:9.1f} ms  x{long / max(short, 1e-9):5.1f}"
                + ("  SLOW" if slow else ""),
                flush=True,
            )
    return int(failed > 0)


def seconds(read: Callable[[str], object], piece: str, size: int) -> float:
    """How long `read` takes on `piece`, repeated to `size` characters."""
    text = (piece * (size // len(piece) + 1))[:size]
    start = time.perf_counter()
    read(text)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
