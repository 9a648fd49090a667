"""What forms take: countries that nobody recorded, dates and words as people write them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from registry.changes.door import made_here
from registry.changes.editing import Target, Word, edit
from registry.changes.journal import Reason
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind
from tests.conftest import World
from tui.states.draft_folder import DraftFolder
from tui.states.editing import EditForm, NewRecordForm
from tui.states.facts import FactForm
from tui.states.history import ChangeState, HistoryState
from tui.states.seating import EndSeatForm, NewSeatForm
from tui.states.taking_back import TakingBack
from tui.states.typed import date_written

pytestmark = pytest.mark.database("sqlite")


def places(place: Location) -> list[tuple[object, ...]]:
    with reading(place) as reader:
        asked = "SELECT name, type, code FROM place JOIN entity USING (id) ORDER BY name"
        return [tuple(row.values()) for row in reader.records(asked)]


def fill(form: FactForm, **said: str) -> FactForm:
    for name, text in said.items():
        form.enter(name, text)
    return form


def test_a_country_is_known_by_name_and_code_in_a_registry_that_has_none(empty: Location) -> None:
    form = fill(NewRecordForm(empty, Kind.organisation, "Union"), country="ke", why="told")
    assert form.note("country").text == "Kenya (KE): its first mention, a save records it too"
    assert not places(empty)
    form.save()
    assert places(empty) == [("Kenya", "country", "KE")]
    again = fill(NewRecordForm(empty, Kind.mechanism, "Board"), country="Kenya", why="told")
    again.save()
    assert places(empty) == [("Kenya", "country", "KE")]


def test_a_country_that_has_another_name_in_the_registry_is_found_by_its_code(a_world: World) -> None:
    place = a_world("places: [{id: ci, name: République de Côte d'Ivoire, type: country, code: CI}]")
    form = fill(NewRecordForm(place, Kind.organisation, "Union"), country="Ivory Coast")
    assert form.stored("country") == "ci"


@pytest.mark.parametrize("text", ["Atlantis", "Congo", "Kenyaa", "Zaire", "QQ"])
def test_what_is_no_country_or_may_be_two_is_not_recorded_as_one(empty: Location, text: str) -> None:
    form = fill(NewRecordForm(empty, Kind.organisation, "Union"), country=text)
    assert form.note("country").is_wrong
    assert not form.coming


def test_a_seat_of_a_country_names_it_in_full(a_world: World) -> None:
    place = a_world("mechanisms: [{id: board, name: Board}]")
    with reading(place) as reader:
        board = record_named(reader, "board")
    # Of holders letters may be an acronym: a code alone says nothing.
    assert fill(NewSeatForm(place, board), holder="KEN").note("holder").is_wrong
    form = fill(NewSeatForm(place, board), holder="Kenya", why="told")
    assert "Kenya" in form.save()
    assert places(place) == [("Kenya", "country", "KE")]


def test_dates_and_words_are_typed_as_people_write_them(empty: Location) -> None:
    form = fill(
        NewRecordForm(empty, Kind.mechanism, "Board"),
        type="Technical working group",
        founding_date="12 June 2003",
        why="told",
    )
    assert form.says("type", "technical_working_group")
    assert form.as_read("type") == "technical working group"
    assert form.stored("founding_date") == "2003-06-12"
    assert "type: nothing → technical working group" in " ".join(form.will_log).lower()


@pytest.mark.parametrize(
    "text", ["3/4/2017", "42807", "June 17", "31 June 2017", "since 2015", "mid june 2017"]
)
def test_a_date_that_may_be_read_otherwise_stays_as_it_was_typed(text: str) -> None:
    assert date_written(text) == text


def test_a_name_in_another_script_gets_an_id_of_its_kind(empty: Location) -> None:
    for name, expected in (("منظمة الهجرة", "organisation-1"), ("国际劳工组织", "organisation-2")):
        choice = NewSeatForm(empty, Ref("board", "mechanism", "Board", None)).choice("holder")
        assert choice is not None
        choice.look_up(name)
        assert choice.add(Kind.organisation).id == expected


def test_the_sources_are_listed_before_one_is_named_and_no_other_kind_is_offered(a_world: World) -> None:
    place = a_world("""
sources: [{id: minutes, name: Minutes of the Board, type: minutes}]
instruments: [{id: note, name: Concept note, type: other}]
""")
    choice = NewRecordForm(place, Kind.organisation, "Union").choice("source")
    assert choice is not None
    choice.look_up("")
    assert [line.ref.id for line in choice.lines if line.ref] == ["minutes"]
    choice.look_up("Concept note")
    assert choice.found is None
    assert "not a source" in choice.meaning
    assert not choice.lines


def test_the_day_that_an_added_source_speaks_of_is_told(empty: Location) -> None:
    form = NewSeatForm(empty, Ref("board", "mechanism", "Board", None))
    form.enter("start_date", "2018-03-31")
    choice = form.choice("source")
    assert choice is not None
    choice.look_up("A letter")
    choice.add(Kind.source)
    assert "as of 2018-03-31" in choice.told


def test_the_history_names_the_seat_by_its_holder_and_the_passage_by_its_source(a_world: World) -> None:
    place = a_world("""
sources: [{id: minutes, name: Minutes of the Board, type: minutes}]
organisations: [{id: union, name: Union of Farm Workers}]
mechanisms: [{id: board, name: Board, seats: [{id: s-a, organisation: union, start_date: 2020}]}]
""")
    form = fill(EditForm(place, Target("seat", "s-a")), end_date="2024", source="minutes", why="left")
    form.save()
    with reading(place) as reader:
        board = record_named(reader, "board")
    told = "\n".join(HistoryState(place, board).lines[0].detail)
    assert "seat of Union of Farm Workers was changed:\n  end date: nothing → 2024" in told
    assert "passage of Minutes of the Board was added:" in told
    assert "seat: nothing → seat of Union of Farm Workers" in told
    lines = [line.cells[0] for line in ChangeState(place, 2).lines]
    assert "· seat of Union of Farm Workers was changed" in lines


def test_who_follows_from_another_side_does_not_get_the_side_of_the_one_before(a_world: World) -> None:
    place = a_world("""
organisations:
  - {id: ministry, name: Ministry, classification: ministry}
  - {id: agency, name: Agency, classification: department_agency}
  - {id: employers, name: Employers, classification: employers_organisation}
mechanisms:
  - id: board
    name: Board
    seats: [{id: s-a, organisation: ministry, role: chair, constituency: government, start_date: 2020}]
""")
    fill(EndSeatForm(place, "s-a", "Ministry"), end_date="2024", follower="agency", why="turn").save()
    seat = first_seat_of(place, "agency")
    assert (seat["role"], seat["constituency"]) == ("chair", "government")
    end = EndSeatForm(place, str(seat["id"]), "Agency")
    fill(end, end_date="2025", follower="Employers", why="turn").save()
    seat = first_seat_of(place, "employers")
    assert (seat["role"], seat["constituency"]) == ("chair", "unknown")


def first_seat_of(place: Location, holder: str) -> dict[str, object]:
    with reading(place) as reader:
        return dict(reader.fields("SELECT * FROM seat WHERE organisation_id = :id", id=holder))


_ANOTHER_WINDOW = """
import sys
from pathlib import Path
from tui.states.draft_folder import Draft, DraftFolder

class Form:
    def as_draft(self, at):
        return Draft("edit board", {"description": "half written"}, {}, at)

DraftFolder(Path(sys.argv[1])).keep(Form())
print("kept", flush=True)
sys.stdin.read()
"""


def test_a_draft_that_another_window_goes_on_with_is_offered_when_that_is_gone(
    tmp_path: Path,
) -> None:
    drafts = DraftFolder(tmp_path)
    words = [sys.executable, "-c", _ANOTHER_WINDOW, str(tmp_path)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "kept\n"
        assert drafts.kept("edit board") is None
        drafts.forget("edit board")
        other.kill()
    draft = drafts.kept("edit board")
    assert draft is not None
    assert draft.values == {"description": "half written"}
    drafts.forget("edit board")
    assert drafts.kept("edit board") is None


def test_what_another_window_changed_is_not_taken_back_unasked(a_world: World) -> None:
    place = a_world("organisations: [{id: union, name: Union}]")
    ours = TakingBack(place)
    edit(place, Target("organisation", "union"), ["acronym=U"], Word(), Reason("ours"))
    edited = ["edit", "union", "acronym=V", "--why", "theirs"]
    words = [sys.executable, "-m", "tui", "--registry", place.path, *edited]
    subprocess.run(words, check=True, capture_output=True)
    change = ours.to_undo()
    assert change.why == "ours"
    assert ours.question(change) == ""
    theirs = ours.to_undo(change.number + 1)
    assert "It was made on" in ours.question(theirs)


def test_what_is_done_again_several_times_says_why_once(a_world: World) -> None:
    place = a_world("organisations: [{id: union, name: Union}]")
    edit(place, Target("organisation", "union"), ["acronym=U"], Word(), Reason("as told"))
    session = TakingBack(place)
    for _ in range(2):
        session.undo(session.to_undo(max(made_here(place))))
        told = session.redo()
    assert told.count("redo change") == 0
    with reading(place) as reader:
        whys = [str(row["why"]) for row in reader.records("SELECT why FROM change WHERE kind = 'redo'")]
    assert [why.count("redo change") for why in whys] == [1, 1]
