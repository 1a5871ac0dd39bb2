#!/usr/bin/env python3
"""What each stage of the program costs, in passes of the yardstick over the same text.

    bench/stages.py [FOLDER]

FOLDER as for `bench/measure.py`. `scan` holds the scanners below it; `start` is all that is done only once: imports,
tables, patterns.
"""

import argparse
import gc
import tempfile
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from measure import CORPUS, ROOT, one_pass, sample


class Stages:
    """CPU time by stage, gathered by wrapping the functions that the stages are."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    def wrap(self, module: Any, function: str, label: str) -> None:
        inner: Callable[..., Any] = getattr(module, function)

        def timed(*arguments: Any, **options: Any) -> Any:
            start = time.process_time()
            result = inner(*arguments, **options)
            if isinstance(result, Iterator):
                result = list(result)
            self.seconds[label] += time.process_time() - start
            return result

        setattr(module, function, timed)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=CORPUS if CORPUS.exists() else ROOT / "seeds")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        text = sample(options.folder, Path(folder))
        report(Path(folder), text)


def report(folder: Path, text: str) -> None:
    begun = time.process_time()
    gc.disable()  # the program's own collector does not run before more is alive than here
    from extract.cli.inputs import gather
    from extract.cli.work import Plan, process
    from extract.records import TYPES

    inputs = gather([str(folder)]).inputs
    plan = Plan(TYPES, ("jsonl",), mixed=True)
    deque(process(inputs, plan), 0)  # everything that is done at first use
    stages = Stages()
    once = time.process_time() - begun
    watch(stages)
    begun = time.process_time()
    deque(process(inputs, plan), 0)
    total = time.process_time() - begun
    unit = min(one_pass(text) for _ in range(9))
    for label, seconds in [("start", once - total), ("all", total), *stages.seconds.items()]:
        print(f"{label:20} {seconds / unit:6.1f} x re  {seconds:6.3f} s")


def watch(stages: Stages) -> None:
    from extract import pipeline
    from extract.cli import work
    from extract.mentions import date, organisation, person, place, quantity
    from extract.mentions import work as works
    from extract.output import formats
    from extract.records import TYPES, module, validation

    stages.wrap(work, "read", "read")
    for function in ("documents_of", "scan", "metadata_of", "reference_for", "ground", "finish"):
        stages.wrap(pipeline, function, function)
    for scanner in (works, date, quantity, place, organisation, person):
        stages.wrap(scanner, "find", f"  {scanner.__name__.rpartition('.')[2]}")
    for kind in TYPES:
        stages.wrap(module(kind), "drafts", f"drafts {kind}")
    stages.wrap(validation, "sound", "validate")
    lines = formats.FORMATS["jsonl"].block
    holder = type("Holder", (), {"block": staticmethod(lines)})
    stages.wrap(holder, "block", "write")
    formats.FORMATS["jsonl"] = formats.FORMATS["jsonl"]._replace(block=holder.block)


if __name__ == "__main__":
    main()
