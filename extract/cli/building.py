"""How the package is built: with its patterns compiled beforehand, see `extract.text.kept`."""

import os
import subprocess
import sys
from pathlib import Path

from setuptools.command.build_py import build_py


class Build(build_py):
    """Copies the modules and the data as ever, and adds the compiled patterns.

    Where the copies cannot be run (a build without what they need), the package goes without: it only starts later.
    """

    def run(self) -> None:
        """Raises what `build_py` raises."""
        super().run()
        if self.editable_mode:
            return
        package = Path(self.build_lib).resolve()
        target, texts = package / "extract" / "text" / "kept.bin", Path("seeds").resolve()
        path = os.pathsep.join(filter(None, (str(package), os.environ.get("PYTHONPATH"))))
        done = subprocess.run(
            [sys.executable, "-m", "extract.cli.compiling", str(target), *([str(texts)] if texts.is_dir() else [])],
            cwd=package,
            env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
        )
        if done.returncode:
            self.warn(f"the patterns are not compiled beforehand: {done.stderr.strip()}")
