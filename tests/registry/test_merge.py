"""Two records said to be one: everything leads to the other, and can be parted again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.asof import AsOf
from registry.changes.adding import add
from registry.changes.editing import Target, Word, edit
from registry.changes.journal import Reason
from registry.changes.merging import merge, unmerge
from registry.changes.undoing import redo, undo
from registry.checks.integrity import verify
from registry.errors import BadInput
from registry.questions.merged import merged_record
from registry.questions.naming import record_named
from registry.questions.roster import roster_on
from registry.questions.searching import search
from registry.questions.sitting import seats_of
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.evidence import ChangeKind
from tests.registry.acts import _PAIRS, FACTS, Act, acts, carried_out, told
from tests.registry.test_undo import many_acts

World = Callable[[str], Location]
ONE = Reason("one and the same", ChangeKind.merge)
TWO = Reason("two after all", ChangeKind.unmerge)

EX_MINERS = """
sources: [{id: list, name: List of members, as_of: 2019}, {id: annex, name: Annex, as_of: 2019}]
organisations:
  - id: ex-mineworkers
    name: Ex-mineworkers Association
    sources: [{source: list, quote: "Ex-mineworkers Association"}]
  - id: ex-miners
    name: Ex-miners Workers Association
    acronym: EMWA
    classification: workers_organisation
    aliases: [{name: Association of Ex-miners, kind: spelling}]
    sources: [{source: annex, field: classification, quote: "a union"}]
  - {id: chapter, name: Chapter, parent: ex-miners}
mechanisms:
  - id: group
    name: Working Group
    seats:
      - {organisation: ex-mineworkers, sources: [{source: list, quote: "Ex-mineworkers"}]}
      - organisation: ex-miners
        constituency: workers
        last_confirmed: 2019
        sources: [{source: annex, quote: "Ex-miners Workers"}]
  - id: board
    name: Board
    seats: [{organisation: ex-miners, role: observer}]
"""


def merged_miners(a_world: World) -> Location:
    place = a_world(EX_MINERS)
    merge(place, "ex-miners", "ex-mineworkers", ONE)
    return place


@many_acts
@given(before=st.lists(acts, max_size=3), pair=st.sampled_from(_PAIRS))
def test_merged_and_parted_again_all_is_as_it_was(
    a_world: World, before: list[Act], pair: tuple[str, str]
) -> None:
    place = a_world(FACTS.read_text(encoding="utf-8"))
    for act in before:
        carried_out(place, act)
    apart = told(place)
    try:
        merge(place, *pair, ONE)
    except BadInput:
        assert told(place) == apart
        return
    together = told(place)
    unmerge(place, pair[0], TWO)
    assert told(place) == apart
    undo(place)
    assert told(place) == together
    redo(place)
    assert told(place) == apart
    assert verify(place).problems == ()


def test_every_name_leads_to_the_record_that_stays(a_world: World) -> None:
    with reading(merged_miners(a_world)) as reader:
        for name in ("Ex-miners Workers Association", "EMWA", "ex-miners", "Association of Ex-miners"):
            assert record_named(reader, name).id == "ex-mineworkers"
        assert [hit.ref.id for hit in search(reader, "miners")] == ["ex-mineworkers"]


def test_two_seats_that_are_one_become_one_with_the_sources_of_both(a_world: World) -> None:
    with reading(merged_miners(a_world)) as reader:
        (seat,) = roster_on(reader, record_named(reader, "Working Group"), AsOf.on("2019")).seats
        assert (seat.constituency, seat.last_confirmed) == ("workers", "2019")
        assert {note.source.id for note in seat.sources} == {"list", "annex"}
        bodies = [held.seat.mechanism.id for held in seats_of(reader, seat.holder, AsOf.on("2019")).seats]
    assert bodies == ["board", "group"]


def test_what_a_passage_said_of_the_merged_record_it_still_says(a_world: World) -> None:
    with reading(merged_miners(a_world)) as reader:
        said = reader.fields("SELECT value, entity_id FROM citation WHERE field = 'classification'")
    assert said == {"value": "workers_organisation", "entity_id": "ex-mineworkers"}


def test_what_was_added_after_a_merge_stays_when_it_is_parted(a_world: World) -> None:
    place = merged_miners(a_world)
    add(place, "alias", ["of=ex-mineworkers", "name=Old Miners", "kind=informal"], Word(), Reason("heard"))
    edit(place, Target("organisation", "chapter"), ["website=example.org"], Word(), Reason("found"))
    unmerge(place, "ex-miners", TWO)
    with reading(place) as reader:
        assert record_named(reader, "Old Miners").id == "ex-mineworkers"
        assert record_named(reader, "Association of Ex-miners").id == "ex-miners"
        chapter = reader.fields("SELECT parent_id, website FROM organisation WHERE id = 'chapter'")
    assert chapter == {"parent_id": "ex-miners", "website": "example.org"}


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("group", "group", "into itself"),
        ("group", "ex-miners", "only like is merged"),
        ("nobody", "group", "no record 'nobody'"),
    ],
)
def test_what_cannot_be_one_is_refused(a_world: World, one: str, other: str, said: str) -> None:
    place = a_world(EX_MINERS)
    with pytest.raises(BadInput, match=said):
        merge(place, one, other, ONE)


def test_a_record_is_merged_once(a_world: World) -> None:
    place = merged_miners(a_world)
    for pair in (("ex-miners", "chapter"), ("chapter", "ex-miners")):
        with pytest.raises(BadInput, match="was merged into ex-mineworkers already"):
            merge(place, *pair, ONE)


def test_what_is_said_of_a_merged_record_is_refused(a_world: World) -> None:
    place = a_world(EX_MINERS)
    merge(place, "ex-mineworkers", "ex-miners", ONE)
    before = told(place)
    merged = Target("organisation", "ex-mineworkers")
    for fields in (["name=Another name"], ["classification=ngo"]):
        with pytest.raises(BadInput, match="was merged into ex-miners"):
            edit(place, merged, fields, Word("list"), Reason("an edit"))
    assert told(place) == before


def test_a_merge_leaves_no_record_told_apart_from_itself(a_world: World) -> None:
    place = a_world(
        EX_MINERS.replace(
            "    acronym: EMWA\n",
            "    acronym: EMWA\n"
            "    distinctions: [{other: ex-mineworkers, reason: another office, decided_on: 2020-01-02}]\n",
        )
    )
    before = told(place)
    merge(place, "ex-mineworkers", "ex-miners", ONE)
    assert "another office" not in told(place)["organisations.yaml"]
    assert verify(place).problems == ()
    unmerge(place, "ex-mineworkers", TWO)
    assert told(place) == before


def test_a_record_that_is_its_own_cannot_be_parted(a_world: World) -> None:
    place = a_world(EX_MINERS)
    with pytest.raises(BadInput, match="not merged"):
        unmerge(place, "ex-miners", TWO)


def test_a_merged_record_is_found_to_be_parted_by_its_own_name(a_world: World) -> None:
    with reading(merged_miners(a_world)) as reader:
        assert merged_record(reader, "emwa").id == "ex-miners"


def test_an_organisation_that_was_part_of_the_other_is_not_part_of_itself(a_world: World) -> None:
    place = a_world(EX_MINERS)
    merge(place, "ex-miners", "chapter", ONE)
    with reading(place) as reader:
        assert reader.fields("SELECT parent_id FROM organisation WHERE id = 'chapter'") == {"parent_id": None}
    unmerge(place, "ex-miners", TWO)
    with reading(place) as reader:
        assert reader.fields("SELECT parent_id FROM organisation WHERE id = 'chapter'") == {
            "parent_id": "ex-miners"
        }


def test_a_chain_of_merges_is_parted_from_its_end(a_world: World) -> None:
    place = a_world(EX_MINERS)
    apart = told(place)
    merge(place, "ex-miners", "ex-mineworkers", ONE)
    merge(place, "ex-mineworkers", "chapter", ONE)
    with reading(place) as reader:
        assert {record_named(reader, name).id for name in ("EMWA", "Ex-mineworkers Association")} == {
            "chapter"
        }
    with pytest.raises(BadInput, match="unmerge ex-mineworkers first"):
        unmerge(place, "ex-miners", TWO)
    unmerge(place, "ex-mineworkers", TWO)
    unmerge(place, "ex-miners", TWO)
    assert told(place) == apart
    assert verify(place).problems == ()
