"""A decision on one record asks as much of the registry whether few wait beside it or many."""

from __future__ import annotations

import pytest

from registry.exchange.incoming.entering.deciding import decide
from registry.questions import candidates
from registry.questions.matching.known import Known, known_of
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.kinds import Kind
from tests.conftest import World
from tests.registry.lists import a_roster, bring

pytestmark = pytest.mark.database("sqlite")

NAMES = [f"{first} {last}" for first in ("Ada", "Bo", "Cy", "Eve") for last in ("Lindqvist", "Okafor", "Tan")]


def waiting(place: Location, names: list[str]) -> list[str]:
    """People whose namesakes the registry has are on a roster, and wait."""
    (file,) = bring(place, a_roster(names, on="2024"), body="Wage Board").files
    assert file.waiting == len(names)
    with reading(place) as reader:
        return [str(row["id"]) for row in reader.records("SELECT id FROM waiting ORDER BY name")]


@pytest.mark.parametrize("same_as", ["p0", None], ids=["the same", "somebody else"])
def test_all_names_are_read_as_often_whether_few_or_many_wait(
    a_world: World, monkeypatch: pytest.MonkeyPatch, same_as: str | None
) -> None:
    read: list[Kind] = []

    def counted(reader: Reader, kind: Kind) -> Known:
        read.append(kind)
        return known_of(reader, kind)

    people = "".join(f"  - {{id: p{n}, name: {name}}}\n" for n, name in enumerate(NAMES))
    often = []
    for number in (2, len(NAMES)):
        place = a_world(f"people:\n{people}mechanisms: [{{id: board, name: Wage Board}}]\n")
        first = waiting(place, NAMES[:number])[0]
        monkeypatch.setattr(candidates, "known_of", counted)
        read.clear()
        decide(place, first, same_as, "so it is")
        monkeypatch.undo()
        often.append(len(read))
    assert often[0] == often[1]
