"""The terminal UI as ``interlock serve`` shows it to a real browser: to look at, from nowhere else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, WebSocket

from registry.store.location import Location
from tests.conftest import PROJECT
from tests.postgresql import free_port
from tests.registry.acts import told

pytestmark = [pytest.mark.browser, pytest.mark.database("sqlite"), pytest.mark.xdist_group("browser")]

_CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_DEADLINE = 60.0  # seconds


@contextmanager
def serving(place: Location, folder: Path) -> Iterator[str]:
    """``interlock serve`` in a folder; its address."""
    port = free_port()
    server = subprocess.Popen(
        [sys.executable, "-m", "tui", "serve", "--port", str(port)],
        cwd=folder,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(PROJECT), "INTERLOCK_REGISTRY": place.path},
    )
    assert server.stdout
    try:
        address = f"http://127.0.0.1:{port}/"
        assert server.stdout.readline() == f"Interlock, to look at: {address} (Ctrl+C ends it)\n"
        yield address
    finally:
        server.terminate()
        server.wait(timeout=30)
        server.stdout.close()


class Served:
    """A page, and what was sent to its terminal since the last key."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.asked: list[str] = []
        self._sent = ""
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("websocket", self._listen)

    def _listen(self, socket: WebSocket) -> None:
        self.asked.append(socket.url)
        socket.on("framereceived", self._take)

    def _take(self, frame: str | bytes) -> None:
        text = frame if isinstance(frame, str) else frame.decode("utf-8", "replace")
        self._sent += _CONTROL.sub("", text)

    @property
    def delivered(self) -> str:
        """The key of the file that was handed over last."""
        return str(re.findall(r'"deliver_file_start", "([^"]+)"', self._sent)[-1])

    def press(self, key: str, until: str) -> None:
        """Press a key, and wait until a text is drawn."""
        self._sent = ""
        self.page.keyboard.press(key)
        self.wait_for(until)

    def wait_for(self, text: str) -> None:
        """Wait until a text is drawn."""
        end = time.monotonic() + _DEADLINE
        while text not in self._sent:
            assert time.monotonic() < end, f"no {text!r} in {self._sent[-3000:]!r}"
            self.page.wait_for_timeout(50)


def test_a_browser_shows_the_registry_changes_nothing_and_asks_nobody_else(
    chromium: Browser, example: Location, tmp_path: Path
) -> None:
    folder, before = tmp_path / "server", told(example)
    folder.mkdir()
    with serving(example, folder) as address:
        context = chromium.new_context(viewport={"width": 1280, "height": 800})
        context.add_init_script("window.open = () => null")  # what is handed over is fetched below
        served = Served(context.new_page())
        served.page.goto(address)
        served.wait_for("Needs you")
        served.page.click(".textual-terminal")
        served.press("3", "50 mechanisms")
        served.press("Enter", "regional body")
        served.press("e", "This did not work")
        served.page.keyboard.press("u")  # the same line still stands, and is not told twice
        # A map goes to the visitor, and not into the server's folder.
        served.press("Escape", "50 mechanisms")
        served.press("m", "deliver_file_start")
        map_page = context.request.get(f"{address}download/{served.delivered}")
        assert map_page.headers["content-disposition"] == "attachment; filename=mechanisms.html"
        assert map_page.text().startswith("<!DOCTYPE html>")
        # Other pages in the same browser cannot reach it.
        for headers in ({"Origin": "http://evil.example"}, {"Host": "evil.example"}):
            assert context.request.get(address, headers=headers).status == 403
        context.close()
    own = (address, address.replace("http", "ws"), "data:", f"blob:{address}")
    assert [url for url in served.asked if not url.startswith(own)] == []
    assert told(example) == before
    assert list(folder.iterdir()) == []


def test_serving_is_refused_in_one_line(example: Location, tmp_path: Path) -> None:
    def serve(*words: str, **environment: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "tui", "serve", *words],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env={**os.environ, "PYTHONPATH": str(PROJECT), "INTERLOCK_REGISTRY": example.path, **environment},
        )
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
        return done.stderr

    assert "'8o' is no port" in serve("--port", "8o")
    assert "there is no registry here" in serve(INTERLOCK_REGISTRY=str(tmp_path / "none.db"))
    (tmp_path / "textual_serve.py").write_text("raise ModuleNotFoundError(name='textual_serve')\n")
    missing = serve(PYTHONPATH=os.pathsep.join((str(tmp_path), str(PROJECT))))
    assert "pip install 'interlock-registry[serve]'" in missing
