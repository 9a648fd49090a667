"""What people do to a registry, as acts that tests can put in any order."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from hypothesis import strategies as st

from registry.changes.adding import add
from registry.changes.disclosing import write_down_reading
from registry.changes.editing import Target, Word, edit, end
from registry.changes.journal import Reason
from registry.changes.meetings import Attending, confirm_roster, record_meeting
from registry.changes.merging import merge, unmerge
from registry.changes.removing import remove
from registry.checks.deciding import Choice, decide
from registry.errors import InterlockError
from registry.exchange.own.exporting import export_folder
from registry.exchange.own.loading import load_folder
from registry.store.location import Location
from registry.terms.actors import AliasKind
from registry.terms.evidence import ChangeKind
from registry.terms.findings import Decision

FACTS = Path(__file__).parent / "old_registries" / "facts.yaml"
REPORT = Word("report", "page 2", "so it says")


class Act(NamedTuple):
    """Something that somebody does; its number in the journal, None where it changed nothing."""

    name: str
    do: Callable[[Location], int | None]

    def __repr__(self) -> str:
        return self.name


def renamed(target: Target, name: str) -> Act:
    """A record under another name."""
    return Act(
        f"rename {target.row_id} to {name!r}",
        lambda place: edit(place, target, [f"name={name}"], REPORT, Reason("a new name")),
    )


def called_otherwise(target: Target, name: str) -> Act:
    """A record renamed, its old name kept."""
    return Act(
        f"call {target.row_id} {name!r}",
        lambda place: edit(
            place, target, [f"name={name}"], REPORT, Reason("renamed"), keep_name=AliasKind.former
        ),
    )


def removed(target: Target) -> Act:
    """A row or a record taken out."""
    return Act(f"remove {target.row_id}", lambda place: remove(place, target, Reason("a mistake"))[0])


def edited(target: Target, *words: str) -> Act:
    """Fields of a record or a part set."""
    return Act(
        f"edit {target.row_id}: {words}",
        lambda place: edit(place, target, list(words), REPORT, Reason("an edit")),
    )


def added(kind: str, *words: str) -> Act:
    """A record or a part more."""
    return Act(
        f"add {kind}: {words}", lambda place: add(place, kind, list(words), REPORT, Reason("one more"))[1]
    )


def ended(target: Target, on: str) -> Act:
    """A seat or a record ended."""
    return Act(
        f"end {target.row_id} on {on}", lambda place: end(place, target, on, REPORT, Reason("the end"))
    )


def met(on: str) -> Act:
    """A meeting of the group."""
    names = Attending(["ministry"], ["agency-xa"], [], ["xb=bo"])
    return Act(
        f"meeting on {on}",
        lambda place: record_meeting(place, "group", on, names, "report", Reason("a meeting")).change,
    )


def confirmed(on: str) -> Act:
    """The roster of the group confirmed."""
    return Act(
        f"confirm on {on}",
        lambda place: confirm_roster(place, "group", on, ["bo"], REPORT, Reason("still so")).change,
    )


def decided(decision: Decision, rule: str, name: str, until: str | None, why: str) -> Act:
    """A finding of the checks snoozed or accepted."""
    choice = Choice(decision, until)
    return Act(
        f"{rule} of {name} {decision}: {why}",
        lambda place: decide(place, rule, name, choice, Reason(why)).change,
    )


def contacts_read(body: str) -> Act:
    """The contact details of those in its seats looked at."""
    return Act(
        f"read the contacts of {body}",
        lambda place: write_down_reading(place, body, ["agency"], Reason("an invitation")),
    )


def merged(one: str, other: str) -> Act:
    """Two records said to be one."""
    reason = Reason("one and the same", ChangeKind.merge)
    return Act(f"merge {one} into {other}", lambda place: merge(place, one, other, reason))


def parted(one: str) -> Act:
    """Two records said to be two again."""
    reason = Reason("two after all", ChangeKind.unmerge)
    return Act(f"unmerge {one}", lambda place: unmerge(place, one, reason))


def loaded(yaml: str) -> Act:
    """A file of facts read."""

    def do(place: Location) -> int | None:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "more.yaml").write_text(yaml, encoding="utf-8")
            return load_folder(place, folder, why="more facts").change

    return Act(f"load {yaml.splitlines()[0]}", do)


_ROSTER = """source: report
mechanisms:
  - id: group
    seats:
      - {organisation: union, constituency: workers, start_date: 2021, sources: [{quote: "the Union"}]}
organisations:
  - {id: union, name: Union of Farm Workers, classification: workers_organisation, country: xa}
  - {id: agency, name: Agency for Decent Work, acronym: AfDW}
"""
_ORGANISATIONS = ("ministry", "agency", "agency-xa")
_PAIRS = (
    ("agency-xa", "agency"),
    ("bo", "ada"),
    ("board", "group"),
    ("programme", "project"),
    ("plan", "policy"),
)

_REMOVABLE = (
    Target("seat", "s-chair"),
    Target("organisation", "agency"),
    Target("person", "bo"),
    Target("mechanism", "board"),
    Target("project", "programme"),
    Target("instrument", "plan"),
)

names = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12).map(
    lambda t: f"Name {t}"
)
acts = st.one_of(
    st.builds(renamed, st.sampled_from([Target("organisation", o) for o in _ORGANISATIONS]), names),
    st.builds(called_otherwise, st.just(Target("organisation", "ministry")), names),
    st.sampled_from([removed(target) for target in _REMOVABLE]),
    st.just(edited(Target("organisation", "ministry"), "classification=department_agency", "website=")),
    st.just(edited(Target("seat", "s-chair"), "role=co_chair", "end_date=", "knowledge=ongoing")),
    st.just(edited(Target("mechanism", "group"), "country=Betaland", "permanence=permanent")),
    st.builds(lambda name: added("organisation", f"name={name}", "country=XB"), names),
    st.builds(lambda name: added("alias", "of=group", f"name={name}", "kind=former"), names),
    st.just(added("seat", "of=board", "organisation=agency", "role=observer", "start_date=2019")),
    st.just(added("seat", "of=board", "organisation=agency-xa", "role=observer", "start_date=2019")),
    st.builds(ended, st.just(Target("seat", "s-chair")), st.sampled_from(["2021-04", "2022", "unknown"])),
    st.just(ended(Target("organisation", "agency"), "2023")),
    st.builds(met, st.sampled_from(["2020-03-01", "2020-04", "2021"])),
    st.builds(confirmed, st.sampled_from(["2020-06", "2021-01-31"])),
    st.builds(
        decided,
        st.just(Decision.accepted),
        st.just("endorsement_missing"),
        st.just("project"),
        st.none(),
        st.sampled_from(["as agreed", "not ours"]),
    ),
    st.builds(
        decided,
        st.just(Decision.snoozed),
        st.just("endorsement_contested"),
        st.just("policy"),
        st.sampled_from(["2999", "2999-06-01"]),
        st.just("next session"),
    ),
    st.builds(merged, *map(st.sampled_from, ([p[0] for p in _PAIRS], [p[1] for p in _PAIRS]))),
    st.sampled_from([merged(*pair) for pair in _PAIRS]),
    st.sampled_from([parted(one) for one, _ in _PAIRS]),
    st.just(loaded(_ROSTER)),
)


def carried_out(place: Location, act: Act) -> int | None:
    """Do it; what is refused changes nothing."""
    try:
        return act.do(place)
    except InterlockError:
        return None


def told(place: Location) -> dict[str, str]:
    """All that the registry says, as its own format has it; the text of each file."""
    with tempfile.TemporaryDirectory() as folder:
        export_folder(place, folder, contacts=True)
        return {path.name: path.read_text(encoding="utf-8") for path in sorted(Path(folder).iterdir())}
