"""How the package is built: with what runs need worked out beforehand, see `extract.kept`."""

import os
import subprocess
import sys
from pathlib import Path

from setuptools.command.build_py import build_py


class Build(build_py):
    """Copies the modules and the data as ever, and adds the file of what is kept.

    Where the copies cannot be run (a build without what they need), the package goes without: it only starts later.
    """

    def run(self) -> None:
        """Raises what `build_py` raises."""
        super().run()
        if self.editable_mode:
            return
        package = Path(self.build_lib).resolve()
        target, texts = package / "extract" / "kept.bin", Path("seeds").resolve()
        target.unlink(missing_ok=True)  # of a build before this one
        path = os.pathsep.join(filter(None, (str(package), os.environ.get("PYTHONPATH"))))
        done = subprocess.run(
            [sys.executable, "-m", "extract.cli.compiling", str(target), *([str(texts)] if texts.is_dir() else [])],
            cwd=package,
            env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
        )
        if done.returncode:
            self.warn(f"nothing is worked out beforehand: {done.stderr.strip()}")
