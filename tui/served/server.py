"""The server: a process of its own for each visitor, and a page that asks nobody else for anything.

Whoever opens any other page in the same browser must not reach the registry through it: a request counts
only where it names this server as its host, and where it comes from this server's own page.
"""

from __future__ import annotations

import logging
import os
import shlex
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp_jinja2
from aiohttp import web
from textual_serve.server import Server

from registry.store.location import Location

LOOPBACK = ("127.0.0.1", "localhost", "::1")
_PAGE = Path(__file__).with_name("page.html")
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self' ws://{host}; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class RegistryServer(Server):
    """Serves one registry."""

    def __init__(self, location: Location, host: str, port: int) -> None:
        words = [sys.executable, "-m", "tui", *(["--read-only"] if location.read_only else [])]
        super().__init__(shlex.join(words), host, port, "Interlock", templates_path=str(_PAGE.parent))
        # In the environment: an address may hold a password, and a list of processes shows what they are
        # called with. Nothing is kept between sittings, as several people may look.
        os.environ |= {"INTERLOCK_REGISTRY": location.path, "INTERLOCK_STATE": "none"}

    def initialize_logging(self) -> None:
        """Only what went wrong is told."""
        logging.basicConfig(level=logging.ERROR, format="interlock: %(message)s", stream=sys.stderr)

    async def on_startup(self, app: web.Application) -> None:
        """The command has said where it serves."""

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(self._only_from_here)
        return app

    @aiohttp_jinja2.template("page.html")
    async def handle_index(self, request: web.Request) -> dict[str, Any]:
        """The page, which names this server as the visitor does."""
        return {"address": f"ws://{request.host}/ws"}

    @web.middleware
    async def _only_from_here(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if not is_from_here(self.host, request.host, request.headers.get("Origin")):
            raise web.HTTPForbidden(text="This server answers its own page only.")
        answer = await handler(request)
        if not answer.prepared:
            answer.headers["Content-Security-Policy"] = _POLICY.format(host=request.host)
            answer.headers["X-Content-Type-Options"] = "nosniff"
            answer.headers["Referrer-Policy"] = "no-referrer"
        return answer


def is_from_here(bound_to: str, host: str, origin: str | None) -> bool:
    """Whether a request that names this host, from a page of this origin, is one of our own page.

    >>> is_from_here("127.0.0.1", "localhost:8000", None)
    True
    >>> is_from_here("127.0.0.1", "evil.example:8000", None)
    False
    >>> is_from_here("127.0.0.1", "127.0.0.1:8000", "http://evil.example")
    False
    """
    if origin is not None and origin != f"http://{host}":
        return False
    name = host.rpartition(":")[0] if ":" in host.rpartition("]")[2] else host
    return bound_to not in LOOPBACK or name.strip("[]") in LOOPBACK
