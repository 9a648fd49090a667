"""How the example is asked: the command line, as a user types it."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from registry.store.location import Location
from tests.conftest import Databases
from tests.example.tables import Ask, Json, words_of
from tui.cli.main import main


@pytest.fixture(scope="session")
def the_example(_databases: Callable[[str], Databases]) -> Location:
    """The example registry, in a file, to be read."""
    return _databases("sqlite").example()


@pytest.fixture
def ask(the_example: Location, capsys: pytest.CaptureFixture[str]) -> Ask:
    """The JSON that a command answers."""

    def answer(command: str) -> Json:
        code = main(["--registry", the_example.path, *words_of(command), "--json"])
        told = capsys.readouterr()
        assert code == 0, f"{command}: {told.err}"
        read: Json = json.loads(told.out)
        return read

    return answer
