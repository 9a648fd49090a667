"""What was decided once of who is who is not asked again, and is known when it is said again."""

from __future__ import annotations

from registry.exchange.incoming.entering.deciding import decide
from registry.exchange.incoming.entering.settled import settled_as
from registry.exchange.incoming.told import Told
from registry.store.location import Location
from registry.store.reading import reading
from tests.conftest import World
from tests.registry.lists import SERIES, a_part, a_person, bring

ADA = "people:\n  - {id: ada, name: Ada Li}\n"


def waiting(place: Location) -> list[str]:
    with reading(place) as reader:
        return [str(row["id"]) for row in reader.records("SELECT id FROM waiting ORDER BY file, name, id")]


def test_who_somebody_is_now_is_known_also_where_contact_details_waited(a_world: World) -> None:
    place = a_world(ADA)
    reached = {"contact_details": [a_part(1, type="email", value="ada@union.example")]}
    bring(place, Told("a.csv", "hand", SERIES, 1, (a_person("Ada Li", 1, parts=reached),), ()))
    (one,) = waiting(place)
    decide(place, one, "ada", "she told me")
    with reading(place) as reader:
        assert settled_as(reader, one) == "ada"
