"""Research organisations in two versions of their records, asked for what others computed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.exchange.asking import Answer, Imports, code, head, hold, stated
from tests.incoming.tellings import answers, shared_file

pytestmark = [pytest.mark.shared, pytest.mark.xdist_group("ror")]
FILE = "21-ror/ror_subset.jsonl"
_RELATED = "related organisation: "
_INVERSE = {
    "child": "parent",
    "parent": "child",
    "predecessor": "successor",
    "successor": "predecessor",
    "related": "related",
}


@pytest.fixture(scope="module")
def imports(tmp_path_factory: pytest.TempPathFactory) -> Imports:
    """The registry with the organisations."""
    return Imports(tmp_path_factory.mktemp("ror"), (shared_file(FILE),))


def test_the_commands_answer_what_others_computed(imports: Imports) -> None:
    asking, expected = imports.asking, answers("g21_ror.json")
    (report,) = imports.reports
    listed = asking.ask("organisations")
    records = asking.records("organisations")
    acronyms: dict[str, list[str]] = {}
    for record in records:
        for acronym in spelt(record, "acronym"):
            acronyms.setdefault(acronym, []).append(record["name"])
    related = Counter(
        row["attribute"].removeprefix(_RELATED)
        for record in records for row in record.get("statements", ()) if row["attribute"].startswith(_RELATED)
    )  # fmt: skip
    codes = {str(code(record, "ror")) for record in records}
    pointing = {edge for record in records for edge in relations(record)}
    names = Counter(name for record in records for name in {*spelt(record), record["name"]})
    hold(
        expected,
        {
            "records": len(listed),
            "by_country": {
                country: len(asking.ask("organisations", "--country", country))
                for country in expected["by_country"]
            },
            "status": Counter(value for record in records for value in stated(record, "status")),
            "types": Counter(value for record in records for value in stated(record, "type")),
            "with_acronym": sum(row["ref"]["acronym"] is not None for row in listed),
            "acronyms_shared_by_two_or_more": {
                acronym: sorted(owners) for acronym, owners in acronyms.items() if len(owners) > 1
            },
            "any_name_shared_by_two_or_more_records": sum(number > 1 for number in names.values()),
            "label_languages": Counter(
                alias["language"] for record in records for alias in record.get("aliases", ())
                if "language" in alias and alias["kind"] in ("translation", "official")
            ),
            "relationships_inside_without_the_inverse": sum(
                other in codes and (other, _INVERSE[kind], one) not in pointing
                for one, kind, other in pointing
            ),
            "relationships": related.total(),
            "relationship_types": related,
            "relationships_to_records_outside_the_file": sum(
                "does not tell" in row["why"] for row in report["set_aside"]
            ),
            "top5_parents_by_children": head(
                # Two ministries of health are two records of one name.
                dict(sorted((r["name"], len(stated(r, f"{_RELATED}child"))) for r in records)),
                expected["top5_parents_by_children"],
            ),
            "established_before_1900": sum(r.get("founding_date", "9999") < "1900" for r in records),
            "withdrawn": sorted(r["name"] for r in records if stated(r, "status") == ["withdrawn"]),
        },
        {"schema_v2": "in which of two versions of its form a record was written, of which nothing is kept"},
    )  # fmt: skip


def relations(record: Answer) -> set[tuple[str, str, str]]:
    """(code, kind, other code) of every organisation to which the record says that it is related."""
    return {
        (
            str(code(record, "ror")),
            row["attribute"].removeprefix(_RELATED),
            row["value"].removesuffix(")").rsplit("/", 1)[1],
        )
        for row in record.get("statements", ())
        if row["attribute"].startswith(_RELATED)
    }


def spelt(record: Answer, kind: str | None = None) -> set[str]:
    return {alias["name"] for alias in record.get("aliases", ()) if kind in (None, alias["kind"])}


def test_the_registry_stays_whole(imports: Imports, tmp_path: Path) -> None:
    imports.stays_whole(tmp_path)
