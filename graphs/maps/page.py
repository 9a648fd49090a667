"""From the material of a map to one HTML file that asks nobody for anything.

pyvis carries nodes and edges into our own template; its own adds requests to other hosts and puts
text into the page as markup. Here all text travels as JSON and is set as text, and the page's policy
lets run only the two scripts, and take effect only the one style sheet, whose hashes it names.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from graphs.maps.content import content_of
from graphs.maps.drawn import drawn_on
from graphs.maps.figures import Figures
from graphs.maps.labels import label_of, room_of
from graphs.maps.material import Material
from graphs.maps.scripts import library, script, style
from registry.asof import AsOf
from registry.frozen import Frozen

Places = Mapping[str, tuple[int, int]]
"""Where each record stands, in pixels, by its id."""

_BREAKS, _TURNS = "\u2028\u2029", "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_ESCAPED = {character: f"\\u{ord(character):04x}" for character in "<>&" + _BREAKS + _TURNS}


class MapPage(Frozen):
    """A map that was made, and how many records, lines and ties are on it on its day.

    Several ties of the same two records are one line.
    """

    html: str
    nodes: int
    edges: int
    ties: int
    notices: tuple[str, ...] = ()
    """What was left out, as the page says it."""


def page_of(material: Material, places: Places | None = None, figures: Figures | None = None) -> MapPage:
    """The page of a map. The same arguments give the same bytes.

    Without ``places`` they are computed from the ties.
    """
    # Loaded here: pyvis loads IPython, for which nobody should wait who draws nothing.
    from pyvis.network import Network

    stand = places_of(material) if places is None else places
    # notebook=True and in_line keep pyvis from writing files beside the page.
    network = Network(height="100%", width="100%", notebook=True, cdn_resources="in_line")
    # Filled directly: pyvis's own add_edge looks through all edges and drops parallel ones.
    network.nodes = [
        {"id": record.ref.id, "label": label_of(record.ref), "x": x, "y": y}
        for record in material.records
        for x, y in [stand[record.ref.id]]
    ]
    network.edges = [{"id": f"{one}|{other}", "from": one, "to": other} for one, other in _pairs(material)]
    network.set_template_dir(str(files("graphs.maps") / "templates"), "map.html.j2")
    network.templateEnv.globals.update(_blocks(material, figures))
    drawn = drawn_on(material, AsOf.on(material.as_of.day))
    return MapPage(
        network.generate_html(notebook=False),
        len(drawn.records),
        len(drawn.pairs),
        drawn.ties,
        material.notices,
    )


def _pairs(material: Material) -> dict[tuple[str, str], float | None]:
    """The pairs of records that are tied at any time, each once: they are drawn as one line.

    With what all their ties weigh, None where any has no weight.
    """
    known = {record.ref.id for record in material.records}
    pairs: dict[tuple[str, str], float | None] = {}
    for tie in material.ties:
        if tie.from_id in known and tie.to_id in known and tie.from_id != tie.to_id:
            pair = (min(tie.from_id, tie.to_id), max(tie.from_id, tie.to_id))
            so_far = pairs.get(pair, 0.0)
            pairs[pair] = None if tie.weight is None or so_far is None else so_far + tie.weight
    return pairs


def places_of(material: Material) -> Places:
    """Where the records of the map stand, computed from its ties."""
    # Loaded here: whoever gives places needs no scipy.
    from graphs.layout import positions_of

    ids = [record.ref.id for record in material.records]
    rooms = {record.ref.id: room_of(record.ref) for record in material.records}
    pairs = _pairs(material)
    weighed = [weight for weight in pairs.values() if weight is not None]
    weights = _pulls(weighed) if len(weighed) == len(pairs) else None
    return positions_of(ids, [*pairs], rooms, weights)


def _pulls(weights: list[float]) -> list[float]:
    """How strongly each pair is drawn together; what weighs nothing on the day pulls as little as any."""
    least = min((weight for weight in weights if weight > 0), default=1.0)
    return [weight if weight > 0 else least for weight in weights]


def _blocks(material: Material, figures: Figures | None) -> dict[str, str]:
    """What the template puts into the page beside nodes and edges."""
    return {
        "title": material.title,
        "content": _as_json_block(content_of(material, figures)),
        "style": style(),
        "library": library(),
        "script": script(),
        "policy": _policy(),
    }


@cache
def _policy() -> str:
    """Nothing may be loaded or sent; what runs is named by its hash. Blobs are what an export is made of."""
    return (
        f"default-src 'none'; script-src {_hash(library())} {_hash(script())}; "
        f"style-src {_hash(style())}; img-src data: blob:; base-uri 'none'; form-action 'none'"
    )


def _as_json_block(content: object) -> str:
    """JSON that can stand inside a script element: nothing in it can end the element.

    Marks that turn the direction of text are written by their numbers too, so that the source of the
    page reads in the order in which it stands.
    """
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    for character, escaped in _ESCAPED.items():
        text = text.replace(character, escaped)
    return text


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
