"""Commands in processes of their own that need not load what every command loads.

``python -m tests.forked`` loads it once, and forks for each command that it reads: half a second less for
each. The child is a process like any other: it has its own memory bound, folder, output and end.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

PROJECT = Path(__file__).resolve().parent.parent


class Ended(NamedTuple):
    """A process that has ended."""

    returncode: int
    stdout: str
    stderr: str


class Forking:
    """The process that forks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> Forking:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.forked"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=PROJECT,
            env={**os.environ, "PYTHONPATH": str(PROJECT), "OPENBLAS_NUM_THREADS": "1"},
        )
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(timeout=60)
        self._process.stdout.close()

    def run(self, *words: str, folder: Path, registry: str, memory: int) -> Ended:
        """``interlock`` with these words, within so many bytes of memory."""
        assert self._process.stdin
        assert self._process.stdout
        out, err = self._folder / "out", self._folder / "err"
        asked = {"words": words, "folder": str(folder), "registry": registry, "memory": memory,
                 "out": str(out), "err": str(err)}  # fmt: skip
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        code = int(self._process.stdout.readline())
        return Ended(code, *(path.read_text(encoding="utf-8", errors="replace") for path in (out, err)))


@contextmanager
def forking(folder: Path) -> Iterator[Forking]:
    """A process that forks, whose children write what they say in the folder."""
    with Forking(folder) as running:
        yield running


def _serve() -> None:
    """Fork for each line of words, and tell the exit code.

    The modules are loaded once, for all children: those of the import, which a command loads when it is used,
    are most of what a command takes.
    """
    for name in _LOADED:
        import_module(name)
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            _become(asked)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


def _become(asked: dict[str, str | int | list[str]]) -> None:
    """Be the command, and end."""
    for number, path, flags in (
        (0, os.devnull, os.O_RDONLY),
        (1, asked["out"], _NEW),
        (2, asked["err"], _NEW),
    ):
        os.dup2(os.open(str(path), flags, 0o600), number)
    os.chdir(str(asked["folder"]))
    os.environ["INTERLOCK_REGISTRY"] = str(asked["registry"])
    os.environ["COLUMNS"] = "80"
    memory = int(str(asked["memory"]))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    words = asked["words"]
    assert isinstance(words, list)
    sys.argv = ["interlock", *words]
    from tui.cli.main import run

    code: object = 1
    try:
        run()
    except SystemExit as end:
        code = end.code
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code if isinstance(code, int) else 1)


_LOADED = (
    "graphs.exchange.reading",
    "openpyxl",
    "registry.exchange.incoming.entering.bringing",
    "registry.exchange.incoming.readers",
    "registry.exchange.incoming.tables.workbook_file",
    "registry.exchange.own.loading",
    "tui.cli.commands.importing",
    "tui.cli.main",
)
_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC

if __name__ == "__main__":
    _serve()
