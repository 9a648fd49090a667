"""From a map's material to its page: kept within limits, measured, laid out."""

from __future__ import annotations

from graphs.maps.figures import GroupBy, figures_of
from graphs.maps.limits import within_limits
from graphs.maps.material import Material
from graphs.maps.page import MapPage, page_of


def map_page(material: Material, group_by: GroupBy | None = None) -> MapPage:
    """The page of the map. The same arguments give the same bytes.

    ``group_by`` collapses it into groups; without it a map that is too crowded to be read is collapsed by
    whatever parts it best.
    """
    kept = within_limits(material)
    return page_of(kept, figures=figures_of(kept, group_by))
