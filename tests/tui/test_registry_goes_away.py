"""A registry that goes away while a form is filled in: it is said, and nothing of what was typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input

from registry.store.location import Location
from tests.tui.screen_text import screen_text
from tests.tui.test_screens import TWG, press
from tui.app import InterlockApp
from tui.screens.facts import FactScreen


async def test_a_form_keeps_its_words_when_the_registry_goes_away(
    example: Location, request: pytest.FixtureRequest
) -> None:
    app = InterlockApp(example)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await press(pilot, *TWG, "D", *"2018-03-31")
        if example.is_url:
            request.getfixturevalue("_server").remove(example)
        else:
            Path(example.path).unlink()
        await press(pilot, "tab", *"IL", "tab", "tab", "tab", *"minutes", "ctrl+s")
        assert isinstance(app.screen, FactScreen)
        gone = "there is no database" if example.is_url else "there is no registry"
        assert gone in " ".join(screen_text(app).split())
        typed = {str(field.id): field.value for field in app.screen.query(Input)}
        assert typed["field-end_date"] == "2018-03-31"
        assert (typed["field-follower"], typed["field-source"]) == ("IL", "minutes")
        app.look()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert any("What is shown stays" in told.message for told in app._notifications)
