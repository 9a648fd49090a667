"""The keys: said once, told everywhere, and the user's own ones in their place."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.binding import Binding

from registry.errors import BadInput
from registry.store.location import Location
from tests.tui.screen_text import screen_text
from tests.tui.test_screens import way
from tests.tui.walking import classes_of_the_terminal
from tui.app import InterlockApp, run_app
from tui.keys.remapping import as_file, clashes, keymap, remapped_keys
from tui.keys.sections import SECTIONS, every_action, remappable
from tui.keys.tables import key_tables
from tui.widgets.footer import Footer

pytestmark = pytest.mark.database("sqlite")


def test_no_screen_has_a_key_that_the_registry_of_actions_does_not_know() -> None:
    known = every_action()
    for each in classes_of_the_terminal():
        for binding in each.__dict__.get("BINDINGS", ()):
            assert isinstance(binding, Binding)
            assert binding.id in known, (each.__name__, binding)


def test_an_action_is_the_same_wherever_it_stands() -> None:
    known = every_action()
    for section in SECTIONS:
        for action in section.actions:
            same = known[action.name]
            assert (action.keys, action.sentence) == (same.keys, same.sentence), section.name
            assert not action.follows or action.follows in known


def test_every_action_with_keys_of_its_own_is_told_in_a_table() -> None:
    told = {sentence for _, rows in key_tables() for _, sentence in rows}
    for name, action in remappable().items():
        assert action.sentence in told, name


def in_file(path: Path, text: str) -> dict[str, str]:
    """The keys that a file with this text names."""
    path.write_text(text, encoding="utf-8")
    return remapped_keys({"INTERLOCK_KEYS": str(path)})


def test_a_file_to_begin_with_changes_nothing_as_it_is_or_with_every_line_taken_up(tmp_path: Path) -> None:
    lines = as_file({})
    assert in_file(tmp_path / "keys.toml", "\n".join(lines)) == {}
    taken_up = [line.removeprefix("# ") if " = " in line else line for line in lines]
    named = in_file(tmp_path / "keys.toml", "\n".join(taken_up))
    assert named == {name: action.keys for name, action in remappable().items()}
    assert not list(clashes(named))


def test_keys_are_written_as_they_are_read(tmp_path: Path) -> None:
    text = 'help = "^g F2"\nback = "esc alt+b"\n[list]\nfilter = "= alt+f"\nmark = "space"\n'
    assert in_file(tmp_path / "keys.toml", text) == {
        "help": "ctrl+g,f2",
        "back": "escape,alt+b",
        "list_filter": "equals_sign,alt+f",
        "list_mark": "space",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('help = "H"\nfrobnicate = "x"\n', "line 2: there is no action frobnicate"),
        ('# mine\nhelp = "bogus"\n', "line 2: bogus is no key that a terminal has"),
        ('help = "ctrl+i"', "line 1: ctrl+i cannot be told from tab"),
        ('help = "tab"', "line 1: tab goes from one part of a screen to the next"),
        ('\n\nhelp = "t"', "line 3: t is the key of as_of on the same screen"),
        ('help = "G"\nas_of = "G"', "line 2: G is the key of help on the same screen"),
        ('network = "j"', "line 1: j is the key of table_down"),
        ("list_filter = 3", "line 1: list_filter needs its keys in quotes"),
        ('list_filter = " "', "line 1: list_filter needs its keys in quotes"),
        ('form_save = "S"', "line 1: S is typed in fields"),
        ('form_leave = "ctrl+x"', "line 1: the keys of form_leave stay as they are"),
        ("help = ", "it is not written as TOML"),
    ],
)
def test_what_is_wrong_in_the_file_is_told_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(BadInput) as raised:
        in_file(tmp_path / "keys.toml", text)
    assert f"{tmp_path / 'keys.toml'}" in raised.value.line
    assert told in raised.value.line
    assert raised.value.remedy


def test_two_actions_may_change_their_keys_and_a_screen_s_own_key_still_comes_first(tmp_path: Path) -> None:
    assert in_file(tmp_path / "keys.toml", 'help = "t"\nas_of = "?"') == {
        "help": "t",
        "as_of": "question_mark",
    }
    # On findings x accepts, as it does without a file.
    assert in_file(tmp_path / "keys.toml", 'without = "x ctrl+x"') == {"without": "x,ctrl+x"}


def test_a_wrong_file_is_told_before_the_screen_is_taken_over(
    example: Location, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTERLOCK_KEYS", str(tmp_path / "none.toml"))
    with pytest.raises(BadInput, match="there is no such file") as raised:
        run_app(example)
    assert raised.value.exit_code == 2


def test_in_a_form_the_keys_of_help_and_of_quitting_are_never_letters() -> None:
    whole = keymap({"help": "H,ctrl+g", "quit": "Q"})
    assert (whole["form_help"], whole["form_quit"]) == ("ctrl+g", "ctrl+q")
    assert whole["dialog_help"] == "H,ctrl+g"


async def test_footer_help_palette_and_forms_tell_the_user_s_own_keys(example: Location) -> None:
    own = {"help": "H", "organisations": "ctrl+o", "table_down": "down,n", "network": "N", "form_save": "f2"}
    app = InterlockApp(example, remapped=own)
    async with app.run_test(size=(120, 40)) as pilot:
        assert "^o organisations" in screen_text(app)
        footer = {key.description: key.display for key in app.screen.query_one(Footer).keys}
        assert (footer["Help"], footer["Ties"]) == ("H", "N")
        await pilot.press("question_mark", "2")
        assert way(app) == "Interlock"
        await pilot.press("H")
        await pilot.pause()
        shown = screen_text(app)
        assert "^o " in shown
        assert "Organisations" in shown
        await pilot.press("H", "ctrl+o", "n")
        await pilot.pause()
        assert way(app) == "Interlock › Organisations"
        await pilot.press("e", "enter")
        await pilot.pause()
        assert {key.display for key in app.screen.query_one(Footer).keys} >= {"F2", "F1", "^n"}
        await pilot.press("escape", "escape", "colon", *"what the keys do")
        await pilot.pause()
        (offered,) = (line for line in screen_text(app).splitlines() if "What the keys do" in line)
        assert offered.rstrip(" │").endswith(" H")
