"""Why the database refuses a row, in words that help to mend it."""

from __future__ import annotations

import re

_SENTENCES = {
    "ck_seat_holder": "a seat is held by an organisation, a person or a country; name one",
    "ck_seat_end": "knowledge: ended_known goes with an end_date, and only with one",
    "ck_agreement_corridor": "a corridor has both an origin and a destination",
    "ck_agreement_follows": "an agreement cannot follow itself",
    "ck_endorsement_who": "an endorsement is one body's or one country's",
    "ck_citation_value": "a citation that claims a value says of which field",
    "ck_mechanism_link_two": "a link is between two bodies",
    "ck_organisation_parent": "an organisation cannot be part of itself",
    "ck_entity_redirect": "a record cannot be redirected to itself",
    "ck_place_code": "a country's code has two letters",
}


def refusal(message: str) -> str:
    """The database's message about a row that broke a constraint, as a sentence."""
    if re.search(r"CHECK constraint failed: ck_\w+_order", message):
        return "the first date begins after the last one ends"
    checked = re.search(r"CHECK constraint failed: (\w+)", message)
    if checked:
        return _SENTENCES.get(checked[1], f"this row breaks the rule {checked[1]}")
    unique = re.search(r"UNIQUE constraint failed: (.+)", message)
    if unique:
        columns = ", ".join(re.findall(r"\.(\w+)", unique[1])) or unique[1]
        return f"another row has the same {columns}"
    return "this row does not fit the others"
