#!/usr/bin/env python3
"""What the program costs, as ratios that hold on any machine.

    bench/measure.py [FOLDER] [--runs N]

FOLDER holds texts (default: the development corpus beside the project, else the seeds repeated). Three figures:

- throughput: CPU seconds of the whole program over about 1 MB of text, with JSON Lines output, against one pass of the
  yardstick pattern with `re` over the same text;
- start-up: `extract --version` against `python -c pass`;
- memory: the largest resident set of the run over the texts.

Each ratio is the median of the runs, taken in turn so that a busy machine slows both sides. The program runs as it is
installed: its command, outside the project, with its bytecode on disk as pip leaves it.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"
YARDSTICK = re.compile(r"(?:约|近|超过)?\d+(?:\.\d+)?(?:万|亿)?(?:元|人次|人|家|所|个)")
MEGABYTE = 1_000_000
SCRIPT = Path(sys.executable).with_name("extract")
PROGRAM = [str(SCRIPT)] if SCRIPT.exists() else [sys.executable, "-m", "extract"]


class Cost(NamedTuple):
    seconds: float
    mebibytes: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=CORPUS if CORPUS.exists() else ROOT / "seeds")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        text = sample(options.folder, Path(folder))
        print(f"{len(text.encode()) / MEGABYTE:.2f} MB, {len(text):,} characters, {options.runs} runs")
        throughput(Path(folder), text, options.runs)
    startup(options.runs)


def sample(source: Path, target: Path) -> str:
    """About 1 MB of texts as files in `target`; all of it in one string."""
    files = sorted(source.rglob("*.txt"))
    texts: list[str] = []
    size = 0
    while size < MEGABYTE:
        text = files[len(texts) % len(files)].read_text(encoding="utf-8", errors="replace")
        (target / f"{len(texts):05}.txt").write_text(text, encoding="utf-8")
        texts.append(text)
        size += len(text.encode())
    return "".join(texts)


def throughput(folder: Path, text: str, runs: int) -> None:
    ratios, costs, empty = [], [], []
    once = folder / "once.txt"
    once.write_text("两地协作。", encoding="utf-8")
    whole, little = ([*PROGRAM, "all", str(path), "--out", "-", "--quiet"] for path in (folder, once))
    run(whole)  # writes the bytecode where nothing has yet
    for _ in range(runs):
        unit = min(one_pass(text) for _ in range(5))
        cost, start = run(whole), run(little)
        ratios.append(cost.seconds / unit)
        empty.append((cost.seconds - start.seconds) / unit)
        costs.append(cost)
    print(f"throughput  {statistics.median(ratios):6.1f} x re  (without start-up {statistics.median(empty):.1f} x re)")
    print(f"            {statistics.median(cost.seconds for cost in costs):6.2f} s CPU")
    print(f"memory      {max(cost.mebibytes for cost in costs):6.0f} MiB")


def startup(runs: int) -> None:
    ratios = []
    for _ in range(4 * runs):
        empty = run([sys.executable, "-c", "pass"])
        ratios.append(run([*PROGRAM, "--version"]).seconds / empty.seconds)
    print(f"--version   {statistics.median(ratios):6.2f} x python -c pass")


def one_pass(text: str) -> float:
    start = time.process_time()
    for _ in YARDSTICK.finditer(text):
        pass
    return time.process_time() - start


def run(command: list[str]) -> Cost:
    """CPU time and largest resident set of a command. Raises `SystemExit` where it fails."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=tempfile.gettempdir(), env=environment
    )
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{' '.join(command)} failed")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
