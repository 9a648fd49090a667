"""A small registry in which records of a file wait for a decision, for tests of reviewing."""

from __future__ import annotations

import json

FACTS = """source: report
sources:
  - {id: report, name: The report, type: minutes, as_of: 2020-05-04}
  - id: contacts-2024
    name: List of contacts
    type: dataset
    as_of: 2024-05-01
    waiting:
      - id: w-banda
        record_kind: person
        record_key: jane banda
        name: Banda, Jane
        file: contacts.xlsx
        locator: sheet Contacts, row 9
        told: %(banda)s
        since: 2024-05-02
      - id: w-ministry
        record_kind: organisation
        record_key: ministry of labour
        name: Ministère du Travail
        file: contacts.xlsx
        locator: sheet Contacts, row 12
        told: %(ministry)s
        since: 2024-05-02
      - id: w-union
        record_kind: organisation
        record_key: ufw
        name: UFW
        file: contacts.xlsx
        locator: sheet Contacts, row 2
        told: %(union)s
        since: 2024-05-02
places:
  - {id: xa, name: Exampleland, type: country, code: KE}
  - {id: xb, name: Otherland, type: country, code: UG}
organisations:
  - {id: ministry, name: Ministry of Labour, acronym: MOL, classification: ministry, country: xa}
  - {id: ministry-of-otherland, name: Ministry of Labour, classification: ministry, country: xb}
  - {id: farm-workers-union, name: Union of Farm Workers, acronym: UFW, classification: workers_organisation}
  - {id: union-of-farmworkers, name: Farm Workers' Union, classification: workers_organisation}
people:
  - id: jane-banda
    name: Jane Banda
    affiliations:
      - {organisation: ministry, post: Director}
  - {id: john-banda, name: John Banda}
mechanisms:
  - id: wage-board
    name: Wage Board
    type: statutory_tripartite_body
    seats:
      - {organisation: ministry, role: chair, start_date: 2018}
"""


def record(key: str, kind: str, name: str, **more: object) -> dict[str, object]:
    """A record as a file tells it, in the JSON that waits."""
    told: dict[str, object] = {
        "key": key, "kind": kind, "name": name, "acronym": None, "aliases": [], "identifiers": [],
        "fields": {}, "parts": {}, "where": "row 9", "quote": None,
    }  # fmt: skip
    return told | more


def _told(*records: dict[str, object]) -> str:
    document = {
        "series": "contacts", "format": "table", "file": "contacts.xlsx", "on": "2024-05-01",
        "rosters": [], "complete": [], "partial": [str(record["key"]) for record in records[1:]],
        "records": list(records),
    }  # fmt: skip
    return json.dumps(json.dumps(document, ensure_ascii=False), ensure_ascii=False)


def part(**fields: object) -> dict[str, object]:
    """A part as a file tells it."""
    return {"fields": fields, "where": "row 9", "quote": None}


WORLD = FACTS % {
    "banda": _told(
        record(
            "jane banda",
            "person",
            "Banda, Jane",
            fields={"honorific_prefix": "Dr"},
            quote="Dr Banda, Jane; Ministry of Labour",
            parts={
                "affiliations": [part(organisation={"key": "ministry"}, post="Director of Labour")],
                "contact_details": [part(type="email", value="jane@labour.example")],
            },
        ),
        record("ministry", "organisation", "Ministry of Labour"),
    ),
    "ministry": _told(
        record(
            "ministry of labour", "organisation", "Ministère du Travail", acronym="MDT",
            fields={"country": "KE"},
        ),
        record(
            "board", "mechanism", "Wage Board",
            parts={"seats": [part(organisation={"key": "ministry of labour"}, role="member")]},
        ),
    ),
    "union": _told(record("ufw", "organisation", "UFW")),
}  # fmt: skip
