"""Research organisations in two versions of their records, against figures that others computed."""

from __future__ import annotations

from collections import Counter

import pytest

from registry.exchange.incoming.told import Asked, Key, Told
from registry.exchange.incoming.trees.reading import read_tree
from registry.terms.kinds import Kind
from tests.incoming.tellings import (
    adds_up,
    all_stated,
    answers,
    by_key,
    of_kind,
    parts,
    references_hold,
    shared_file,
    stated,
)

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def told() -> Told:
    return read_tree(shared_file("21-ror/ror_subset.jsonl"), Asked())


def test_countries_types_and_states_are_those_of_the_answers(told: Told) -> None:
    expected, places = answers("g21_ror.json"), by_key(told)
    organisations = of_kind(told, Kind.organisation)
    assert len(organisations) == expected["records"]
    countries = [record.fields["country"] for record in organisations]
    assert all(isinstance(country, Key) for country in countries)
    codes = Counter(places[country.key].fields["code"] for country in countries if isinstance(country, Key))
    assert codes == expected["by_country"]
    assert Counter(all_stated(told, "status")) == expected["status"]
    assert Counter(all_stated(told, "type")) == expected["types"]
    gone = sorted(record.name for record in organisations if stated(record, "status") == ["withdrawn"])
    assert gone == expected["withdrawn"]
    old = [r for r in organisations if isinstance(f := r.fields.get("founding_date"), str) and f < "1900"]
    assert len(old) == expected["established_before_1900"]


def test_acronyms_and_languages_are_those_of_the_answers(told: Told) -> None:
    expected, organisations = answers("g21_ror.json"), of_kind(told, Kind.organisation)
    acronyms: dict[str, list[str]] = {}
    for record in organisations:
        own = {row["name"] for row in parts(record, "aliases") if row["kind"] == "acronym"}
        for acronym in own:
            acronyms.setdefault(acronym, []).append(record.name)
        assert bool(own) == bool(record.acronym)
    assert sum(bool(record.acronym) for record in organisations) == expected["with_acronym"]
    shared = {acronym: sorted(names) for acronym, names in acronyms.items() if len(names) > 1}
    assert shared == expected["acronyms_shared_by_two_or_more"]
    languages = Counter(
        row["language"] for record in organisations for row in parts(record, "aliases")
        if "language" in row and row["kind"] in ("translation", "official")
    )  # fmt: skip
    assert languages == expected["label_languages"]


def test_relations_are_kept_in_words_and_those_that_lead_out_are_reported(told: Told) -> None:
    expected = answers("g21_ror.json")
    kinds = {
        kind: len(all_stated(told, f"related organisation: {kind}"))
        for kind in expected["relationship_types"]
    }
    assert kinds == expected["relationship_types"]
    assert sum(kinds.values()) == expected["relationships"]
    outside = [row for row in told.set_aside if "does not tell" in row.why]
    assert len(outside) == expected["relationships_to_records_outside_the_file"]
    children = {(r.name, len(stated(r, "related organisation: child"))) for r in told.records}
    assert {(name, number) for name, number in expected["top5_parents_by_children"]} <= children
    inside = by_key(told)
    named = {
        (inside[p.key].name, r.name) for r in told.records if isinstance(p := r.fields.get("parent"), Key)
    }
    assert len(named) > 30


def test_rows_add_up_and_an_identifier_of_two_records_identifies_neither(told: Told) -> None:
    assert adds_up(told)
    assert references_hold(told)
    codes = Counter(code for record in told.records for code in record.identifiers)
    assert max(codes.values()) == 1
    assert len([row for row in told.set_aside if "have this identifier" in row.why]) == 2
