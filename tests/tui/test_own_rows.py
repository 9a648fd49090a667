"""What a record has many of, edited in the terminal: listed, added, moved on, removed, taken back."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

import registry.asof
from registry.changes.adding import add
from registry.changes.editing import Target, Word, edit
from registry.changes.expecting import ChangedMeanwhile
from registry.changes.journal import Reason
from registry.changes.own_rows import RowKind, row_kinds
from registry.changes.removing import remove
from registry.changes.undoing import undo
from registry.checks.integrity import verify
from registry.dates import PartialDate
from registry.errors import BadInput
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind
from tests.conftest import World
from tests.registry.acts import told
from tests.tui.screen_text import screen_text
from tui.app import InterlockApp
from tui.screens.own_rows import OwnRowsScreen, RemoveScreen
from tui.screens.record import RecordScreen
from tui.states.adding import NewRowForm, next_stage_form
from tui.states.editing import EditForm, NewRecordForm
from tui.states.naming import NameChoice, Named
from tui.states.own_rows import OwnRowsState, kinds_to_add

pytestmark = pytest.mark.database("sqlite")

HOSTILE = "[b]x[/b] [/] [@click=app.exit]y[/]"
WORLD = f"""
sources: [{{id: minutes, name: Minutes of the Board, type: minutes, as_of: 2025-03}}]
places: [{{id: ls, name: Lesotho, type: country, code: LS}}]
organisations:
  - {{id: union, name: Union of Farm Workers, aliases: [{{name: "{HOSTILE}", kind: informal}}]}}
mechanisms:
  - id: board
    name: Board
    acronym: BRD
    terms_of_reference: [{{version: 1, adopted_on: 2024}}]
    seats: [{{id: s-union, organisation: union, start_date: 2020, sources: [{{source: minutes}}]}}]
agreements:
  - id: mou
    name: Memorandum
    type: mou
    stages: [{{stage: drafting, entered: 2024}}, {{stage: signed, expected: 2025-06}}]
instruments: [{{id: review, name: Review of the Board, type: evaluation}}]
recommendations:
  - {{id: rec, name: Meet more often, evaluation: review, number: "1"}}
"""
WHY, HERS = Reason("a test"), Reason("hers", who="ada")


@pytest.fixture
def world(a_world: World, monkeypatch: pytest.MonkeyPatch) -> Location:
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))
    return a_world(WORLD)


def ref_of(place: Location, name: str) -> Ref:
    with reading(place) as reader:
        return record_named(reader, name)


def kind_of(ref: Ref, word: str, *, is_own: bool = True) -> RowKind:
    return next(k for k in row_kinds(Kind(ref.kind)) if k.word == word and k.is_own is is_own)


def filled(form: NewRowForm | EditForm, **texts: str) -> NewRowForm | EditForm:
    for name, text in {**texts, "why": "a test"}.items():
        form.enter(name, text)
    return form


def rows(place: Location, name: str) -> list[tuple[str, ...]]:
    return [line.cells for line in OwnRowsState(place, ref_of(place, name)).lines]


def test_all_that_a_record_has_many_of_is_listed_and_what_it_has_none_of(world: Location) -> None:
    listed = rows(world, "Board")
    assert listed[0] == ("its own facts", "Board (BRD)", "")
    assert ("terms of reference", "version 1", "since 2024") in listed
    assert ("member", "Union of Farm Workers", "since 2020") in listed
    assert ("activity notes", "none recorded", "") in listed
    of_union = rows(world, "union")
    assert ("informal", HOSTILE, "") in of_union
    assert of_union[-2:] == [("Seats elsewhere: 1", "", ""), ("member", "Board (BRD)", "since 2020")]
    # D on a seat ends that of the record that is shown, wherever the seat stands.
    assert OwnRowsState(world, ref_of(world, "union")).lines[-1].detail[0] == "Union of Farm Workers"
    assert ("signed", "", "expected 2025-06") in rows(world, "Memorandum")


def test_every_kind_of_row_of_every_kind_of_record_has_its_form(world: Location) -> None:
    for kind in Kind:
        # Which record it is makes no difference to the fields.
        ref = Ref("board", str(kind), "Board", None)
        titles = [NewRowForm(world, ref, row).title for row in kinds_to_add(ref)]
        assert len(titles) >= 5, kind
        assert "New contact detail" not in titles


@pytest.mark.parametrize(
    ("name", "word", "texts", "shown"),
    [
        ("board", "alias", {"name": "Rada", "kind": "translation", "language": "cs"}, "translation"),
        ("board", "terms_of_reference", {"ends_on": "2027"}, "terms of reference"),
        ("board", "activity_note", {"observation": "has_not_met", "since": "2025-02"}, "has not met"),
        ("board", "link", {"to": "union", "kind": "reports_to"}, "reports to"),
        ("mou", "party", {"entity": "LS", "role": "origin"}, "origin"),
        (
            "review",
            "endorsement",
            {"body": "Board", "act": "endorsed", "on_date": "2025"},
            "endorsed · reported",
        ),
        ("rec", "review", {"status": "completed", "reported_on": "2025-05"}, "completed"),
    ],
)
def test_a_row_is_added_with_its_source_and_undo_takes_it_back(
    world: Location, name: str, word: str, texts: dict[str, str], shown: str
) -> None:
    before, ref = told(world), ref_of(world, name)
    form = NewRowForm(world, ref, kind_of(ref, word))
    for field, text in texts.items():
        form.enter(field, text)
    with pytest.raises(BadInput, match="who says so"):
        form.save()
    form.enter("source", "Minutes of the Board")
    assert form.will_log[-1] == "on the word of Minutes of the Board"
    assert form.save().startswith("Change 2: ")
    assert shown in [cells[0] for cells in rows(world, name)]
    with reading(world) as reader:
        assert reader.number("SELECT count(*) FROM citation") == 2
    undo(world)
    assert told(world) == before


def test_the_next_version_and_the_next_review_are_numbered(world: Location) -> None:
    board, rec = ref_of(world, "Board"), ref_of(world, "rec")
    assert NewRowForm(world, board, kind_of(board, "terms_of_reference")).values["version"] == "2"
    form = NewRowForm(world, rec, kind_of(rec, "review"))
    assert form.values["review"] == "1"
    # What is there from the beginning is nothing that could be lost.
    assert not form.is_filled


def test_a_row_of_another_record_asks_which_one(world: Location) -> None:
    country = ref_of(world, "Lesotho")
    form = NewRowForm(world, country, kind_of(country, "seat", is_own=False))
    filled(form, role="member")
    with pytest.raises(BadInput, match="Of: is needed"):
        form.save()
    form.enter("of", "Board")
    form.save()
    assert ("member", "Board (BRD)", "") in rows(world, "Lesotho")


def test_an_agreement_moves_on_to_the_stage_that_was_expected_then_to_the_one_after(world: Location) -> None:
    mou = ref_of(world, "mou")
    form = next_stage_form(world, mou)
    assert (form.values["stage"], form.values["expected"]) == ("signed", "2025-06")
    assert isinstance(form, EditForm)
    filled(form, entered="2025-07-01").save()
    form = next_stage_form(world, mou)
    assert isinstance(form, NewRowForm)
    assert (form.values["stage"], form.begins_at) == ("ratified", "entered")
    filled(form, entered="2026").save()
    stages = [cells for cells in rows(world, "mou") if cells[2]]
    assert stages == [
        ("drafting", "", "2024"),
        ("signed", "", "2025-07-01"),
        ("ratified", "", "2026"),
    ]
    assert verify(world).problems == ()


def test_who_renames_a_record_keeps_its_old_name_unless_it_was_mistyped(world: Location) -> None:
    target = Target("organisation", "union")
    form = filled(EditForm(world, target), name="Union of Land Workers")
    assert form.will_log[1] == "Union of Farm Workers stays as one of its names: former"
    form.save()
    assert ref_of(world, "Union of Farm Workers").name == "Union of Land Workers"
    form = filled(EditForm(world, target), name="Union of All Workers", keep_name="")
    assert len(form.will_log) == 1
    form.save()
    with reading(world) as reader:
        assert reader.number("SELECT count(*) FROM alias WHERE entity_id = 'union'") == 2


def test_two_editors_of_a_row_each_see_what_the_other_did(world: Location) -> None:
    form = filled(EditForm(world, Target("seat", "s-union")), role="chair", post="President")
    edit(world, Target("seat", "s-union"), ["role=observer", "level=minister"], Word(), HERS)
    with pytest.raises(ChangedMeanwhile) as refused:
        form.save()
    assert "^s once more saves what you typed" in refused.value.line
    assert form.note("role").text.startswith("meanwhile: observer")
    assert form.values["level"] == "minister"
    assert form.note("level").text.startswith("changed meanwhile to this")
    remove(world, Target("seat", "s-union"), HERS)
    with pytest.raises(ChangedMeanwhile, match="s-union was removed"):
        form.save()
    assert form.values["post"] == "President"


def test_a_country_that_is_missing_is_added_by_its_name_and_code(world: Location) -> None:
    form = NewRecordForm(world, Kind.mechanism, "Forum")
    choice = form.choice("country") or pytest.fail("no choice")
    choice.look_up("Kingdom of Eswatini SZ")
    assert "name='Kingdom of Eswatini'" in choice.command(Kind.place).replace('"', "'") or (
        "'name=Kingdom of Eswatini' type=country code=SZ" in choice.command(Kind.place)
    )
    assert choice.add(Kind.place).name == "Kingdom of Eswatini"
    assert ref_of(world, "SZ").name == "Kingdom of Eswatini"
    another = NameChoice(world, Named(choice.named.asked, (Kind.place,)), "", "a test")
    another.look_up("viet nam")
    assert "name=Vietnam type=country code=VN" in another.command(Kind.place)
    another.look_up("Zubrowka")
    assert another.hint(Kind.place)
    assert "code=" not in another.command(Kind.place)


# ---------------------------------------------------------------- the way through
async def press(pilot: Pilot[int], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


def shown(app: InterlockApp) -> str:
    return " ".join(screen_text(app).split())


async def test_rows_are_added_edited_and_removed_from_one_screen(world: Location) -> None:
    add(world, "alias", ["of=board", "name=Tabla", "kind=informal"], Word(), WHY)
    before, app = told(world), InterlockApp(world)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await press(pilot, "colon", *"board", "enter", "E")
        assert isinstance(app.screen, OwnRowsScreen)
        # On the first line there is a choice; the first one of it are terms of reference.
        await press(pilot, "plus", "enter", "down", *"2026-02", "pagedown", *"minutes", "ctrl+s")
        assert isinstance(app.screen, OwnRowsScreen)
        assert "Written, and u takes it back. Change 3: terms of reference" in shown(app)
        assert "Terms of reference: 2" in shown(app)
        await press(pilot, "down", "enter", "down", "down", *"2026-01", "ctrl+y", "ctrl+s")
        assert "2024 – 2026-01" in shown(app)
        await press(pilot, "R")
        assert isinstance(app.screen, RemoveScreen)
        assert "With it goes: 1 cited passage" in shown(app)
        await press(pilot, "enter")
        assert "why? The journal keeps the reason" in shown(app)
        await press(pilot, *"twice", "enter")
        assert "Terms of reference: 1" in shown(app)
        await press(pilot, "u", "u", "u")
        assert told(world) == before
        # A record that others refer to stays, and says what does.
        await press(pilot, "escape", "colon", *"farm workers", "enter", "E", "R")
        assert "This cannot be removed" in shown(app)
        assert "seat s-union of board has it as organisation" in shown(app)
        await press(pilot, "escape", "t", *"2021", "enter")
        for key in ("e", "plus", "R"):
            await press(pilot, key)
            assert isinstance(app.screen, OwnRowsScreen), key
        assert "This did not work" in shown(app)
    assert told(world) == before


async def test_a_renamed_record_is_called_so_at_once_and_one_removed_is_left(world: Location) -> None:
    add(world, "organisation", ["name=Twice"], Word(), WHY)
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "colon", *"twice", "enter", "e", "e")
        app.screen.query_one("#field-name", Input).value = "Once"
        app.screen.query_one("#field-why", Input).value = "a test"
        await press(pilot, "ctrl+s")
        assert "What is recorded of Once" in shown(app)
        await press(pilot, "escape")
        assert isinstance(app.screen, RecordScreen)
        assert app.way[-1] == "Once"
        await press(pilot, "E", "R", *"a test", "ctrl+s")
        assert len(app.way) == 1
        assert "removed Once" in shown(app)
