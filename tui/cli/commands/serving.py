"""``serve``: the terminal UI in a browser, to look at."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

from registry.errors import BadInput, CannotWrite
from tui.cli.face import Face
from tui.cli.printing import notice, say
from tui.opening import opened

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring

_HOST, _PORT = "127.0.0.1", "8000"


def arguments_serve(parser: Declaring) -> None:
    """Where to serve, and whether visitors may change anything."""
    parser.add_argument("--host", metavar="ADDRESS", default=_HOST, help=f"where to listen (default {_HOST})")
    parser.add_argument("--port", metavar="N", default=_PORT, help=f"at which port (default {_PORT})")
    parser.add_argument(
        "--allow-changes", action="store_true", help="let visitors change the registry, in your name"
    )


def answer_serve(arguments: argparse.Namespace, face: Face) -> int:
    """Serve until it is interrupted."""
    try:
        from tui.served.server import LOOPBACK, RegistryServer
    except ModuleNotFoundError as problem:
        raise BadInput(
            "serving needs an extra that is not installed",
            where="serve",
            remedy="pip install 'interlock-registry[serve]'",
        ) from problem
    port = _port(arguments.port)
    with opened(face.location, notice):
        pass
    _check_free(arguments.host, port)
    location = face.location._replace(read_only=face.location.read_only or not arguments.allow_changes)
    if arguments.host not in LOOPBACK:
        notice(f"Whoever reaches {arguments.host} sees this registry: there is no password.")
    how = "to look at" if location.read_only else "to look at and to change, in your name"
    shown = f"[{arguments.host}]" if ":" in arguments.host else arguments.host
    say(f"Interlock, {how}: http://{shown}:{port}/ (Ctrl+C ends it)")
    RegistryServer(location, arguments.host, port).serve()
    return 0


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and 0 < int(text) < 2**16):
        raise BadInput(f"{text[:20]!r} is no port", where="--port", remedy="a number from 1 to 65535")
    return int(text)


def _check_free(host: str, port: int) -> None:
    """Raise BadInput or CannotWrite where nobody can listen there."""
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except socket.gaierror as problem:
        raise BadInput(f"there is no address {host!r}", where="--host", remedy=_HOST) from problem
    except OSError as problem:
        reason = (problem.strerror or str(problem)).lower()
        raise CannotWrite(reason, where=f"{host}:{port}", remedy="choose another --port") from problem
