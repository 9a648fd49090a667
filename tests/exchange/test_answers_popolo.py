"""Three legislatures in Popolo, asked for what others computed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.exchange.asking import Answer, Asking, code, head, hold, stated, stays_whole
from tests.incoming.tellings import answers, shared_file

pytestmark = pytest.mark.shared
LEGISLATURES = ("burundi", "ireland", "zimbabwe-senate")


def file(name: str) -> str:
    return shared_file(f"05-popolo/{name}-ep-popolo-v1.0.json")


@pytest.mark.parametrize("name", LEGISLATURES)
def test_the_commands_answer_what_others_computed(name: str, tmp_path: Path) -> None:
    asking, expected = Asking.empty(tmp_path), answers("g05_popolo.json")[name]
    (report,) = asking.bring(file(name))
    (body,) = asking.ask("mechanisms")
    people, listed = asking.records("people"), asking.ask("people")
    (kept,) = asking.records("mechanisms")
    terms = {
        row["value"]: [row.get("start_date"), row.get("end_date")]
        for row in kept["statements"] if row["attribute"] == "legislative period"
    }  # fmt: skip
    last = max(terms, key=lambda term: terms[term][0])
    on = {day: asking.who(body["ref"]["id"], day) for day in expected["active_memberships_on"]}
    latest = [s for s in asking.who(body["ref"]["id"]) if s["start"] == terms[last][0]]
    # A party whose name has no letter is no record; whoever sits for it sits for nobody that is named.
    nameless = [row["text"] for row in report["set_aside"] if row["why"].startswith("a name without")]
    own = [row for row in kept["seats"] if not {c.get("quote") for c in row["sources"]} & terms.keys()]
    dangling = [row["where"] for row in report["set_aside"] if "does not tell" in row["why"]]
    hold(
        expected,
        {
            "persons": len(listed),
            "organizations": {
                "legislature": len(asking.ask("mechanisms")),
                "party": len(asking.ask("organisations")) + len(nameless),
            },
            "memberships": len(kept["seats"]),
            "terms": terms,
            "areas": len(asking.records("places")),
            "posts": len(stated(kept, "post")),
            "elections": len(asking.ask("events")),
            "latest_term": last,
            "people_by_party_in_latest_term": head(
                by_party(latest, nameless), expected["people_by_party_in_latest_term"]
            ),
            "active_memberships_on": {day: len(seats) for day, seats in on.items()},
            "active_people_on_2016-06-15": len({s["person"]["id"] for s in on["2016-06-15"]}),
            **over_terms(kept["seats"]),
            "memberships_with_own_start_date": sum("start_date" in row for row in own),
            "memberships_with_own_end_date": sum("end_date" in row for row in own),
            "partial_dates": [
                row[key]
                for row in own
                for key in ("start_date", "end_date")
                if len(row.get(key, "")) in (4, 7)
            ],
            "names_shared_by_two_person_records": sorted(
                [who, number]
                for who, number in Counter(p["ref"]["name"] for p in listed).items()
                if number > 1
            ),
            "persons_with_email": sum(
                any(row["type"] == "email" for row in p.get("contact_details", ())) for p in people
            ),
            "persons_with_wikidata_id": sum(code(p, "wikidata") is not None for p in people),
            "gender": Counter(next(iter(stated(p, "gender")), "none") for p in people),
            "dangling_references": dict.fromkeys(expected["dangling_references"], len(dangling)),
        },
        {
            "other_names": "a name that is spelt alike in several languages is one name of a record",
            "other_name_languages": "the language of a name that is spelt as in another is not kept",
        },
    )


def by_party(seats: list[Answer], nameless: list[str]) -> Counter[str]:
    parties = {(s["person"]["id"], s["organisation"] and s["organisation"]["name"]) for s in seats}
    return Counter(party or nameless[0] for _, party in parties)


def over_terms(seats: list[Answer]) -> dict[str, Answer]:
    """Who sat in several terms, and for several parties in one."""
    terms: dict[str, set[str]] = {}
    sides: dict[tuple[str, str], set[str]] = {}
    for seat in seats:
        terms.setdefault(seat["person"], set()).add(seat["start_date"])
        sides.setdefault((seat["person"], seat["start_date"]), set()).add(seat.get("organisation", "-"))
    return {
        "people_in_two_or_more_terms": sum(len(starts) > 1 for starts in terms.values()),
        "people_with_two_parties_within_a_term": [key for key, parties in sides.items() if len(parties) > 1],
    }


@pytest.mark.parametrize("name", LEGISLATURES)
def test_the_registry_stays_whole(name: str, tmp_path: Path) -> None:
    stays_whole(tmp_path, (file(name),))
