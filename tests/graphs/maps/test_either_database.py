"""A map is the same file, whichever database holds the registry."""

from __future__ import annotations

import pytest

from graphs.maps.drawing import map_page
from graphs.maps.making import Asked, material_of
from graphs.maps.material import MapKind
from registry.asof import AsOf
from registry.store.reading import Reader, reading


@pytest.mark.database("postgresql")
@pytest.mark.parametrize("kind", [MapKind.around, MapKind.shared, MapKind.corridors, MapKind.forums])
def test_a_map_is_the_same_from_postgresql(
    reader: Reader, request: pytest.FixtureRequest, kind: MapKind
) -> None:
    day = AsOf.on("2017")
    on_sqlite = request.getfixturevalue("_databases")("sqlite").example()
    with reading(on_sqlite) as other:
        pages = [map_page(material_of(each, kind, day, Asked())).html for each in (reader, other)]
    assert pages[0] == pages[1]
