"""The program among others: pipes that close, terminals, colours."""

import os
import pty
import subprocess
import sys

import pytest

from tests.conftest import ROOT

EXTRACT = f"{sys.executable} -m extract"


def shell(script: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-c", script], capture_output=True, check=False, cwd=ROOT, env={**os.environ, **environment}
    )


@pytest.mark.parametrize("command", ["metrics", "all -o -", "show", "text seeds/000_0f19a162534f8ddc.txt"])
def test_a_reader_that_leaves_early_is_no_fault(command: str) -> None:
    done = shell(f'{EXTRACT} {command} | head -c 1; echo "${{PIPESTATUS[0]}}"')
    assert done.stdout.split()[-1][-1:] == b"0"
    assert b"Traceback" not in done.stderr
    assert b"BrokenPipe" not in done.stderr


def test_data_is_utf8_whatever_the_locale() -> None:
    plain = shell(f"{EXTRACT} metrics seeds")
    gbk = shell(f"{EXTRACT} metrics seeds", PYTHONIOENCODING="gbk", PYTHONUTF8="0")
    assert plain.stdout == gbk.stdout
    assert "亿元" in plain.stdout.decode()


def test_show_survives_a_screen_that_lacks_characters() -> None:
    done = shell(f"{EXTRACT} show seeds -t metric", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")


def in_a_terminal(command: str, **environment: str) -> bytes:
    """What a command draws in a terminal of its own."""
    output = b""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(ROOT)
        os.environ.update(environment, PAGER="cat", TERM="xterm-256color")
        os.execvp("bash", ["bash", "-c", command])
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        output += piece
    os.waitpid(pid, 0)
    return output


def test_colours_are_for_terminals_only() -> None:
    command = f"{EXTRACT} show seeds -t article"
    assert b"\x1b[" in in_a_terminal(command)
    assert b"\x1b[" not in shell(command).stdout
    assert b"\x1b[3" not in in_a_terminal(command, NO_COLOR="1")
