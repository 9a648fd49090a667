"""From a network to one HTML file that asks nobody for anything.

pyvis carries nodes and edges into our own template; its own adds requests to other hosts and puts
text into the page as markup. Here all text travels as JSON and is set as text, and the page's policy
lets run only the two scripts whose hashes it names.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from importlib.resources import files
from typing import NamedTuple

from pyvis.network import Network

from graphs.layout import positions
from graphs.maps.marks import Line, Mark, line_of, mark_of
from graphs.maps.material import MapRecipe
from graphs.network import graph_of
from registry.dates import PartialDate
from registry.questions.neighbourhood import Neighbourhood
from registry.questions.refs import Ref, SourceNote
from registry.questions.ties import Tie
from registry.terms import Constituency

Told = Mapping[tuple[str, str], tuple[SourceNote, ...]]

_LABEL_CHARACTERS, _CHARACTER_PIXELS, _LINE_PIXELS, _DOT_PIXELS = 20, 7, 16, 24


class MapPage(NamedTuple):
    """A map that was made, and how much is on it."""

    html: str
    nodes: int
    edges: int


def map_page(found: Neighbourhood, told: Told, recipe: MapRecipe, as_of: str, title: str) -> MapPage:
    """The page for a neighbourhood; ``told`` says who vouches for each tie.

    The same arguments give the same bytes.
    """
    sides = _sides(found.ties)
    marks = {ref.id: mark_of(ref.kind, sides.get(ref.id)) for ref in found.nodes}
    labels = {ref.id: _label(ref) for ref in found.nodes}
    places = positions(graph_of([*labels], found.ties), {ref.id: _box(labels[ref.id]) for ref in found.nodes})
    joined = _joined(found.ties)

    # notebook=True and in_line keep pyvis from writing files beside the page.
    network = Network(height="100%", width="100%", notebook=True, cdn_resources="in_line")
    # Filled directly: pyvis's own add_edge looks through all edges and drops parallel ones.
    network.nodes = [
        _node(ref, marks[ref.id], labels[ref.id], places[ref.id], first=ref.id in found.start)
        for ref in found.nodes
    ]
    network.edges = [_edge(pair, ties) for pair, ties in joined.items()]
    page = _page(found, told, (recipe.sentence, as_of, title), marks)
    network.set_template_dir(str(files("graphs.maps") / "templates"), "map.html.j2")
    network.templateEnv.globals.update(page)
    return MapPage(network.generate_html(notebook=False), len(network.nodes), len(network.edges))


def _sides(ties: tuple[Tie, ...]) -> dict[str, str]:
    """The constituency of each holder whose seats agree on one."""
    seen: dict[str, set[str]] = {}
    for tie in ties:
        if tie.by == "seat" and tie.side:
            seen.setdefault(tie.from_id, set()).add(tie.side)
    return {holder: sides.pop() for holder, sides in seen.items() if len(sides) == 1}


def _label(ref: Ref) -> str:
    """The name in short lines; the acronym after it."""
    lines, line = [], ""
    words = [word[at : at + _LABEL_CHARACTERS] for word in ref.label.split() for at in _cuts(word)]
    for word in words:
        if line and len(line) + 1 + len(word) > _LABEL_CHARACTERS:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


def _cuts(word: str) -> range:
    return range(0, len(word), _LABEL_CHARACTERS)


def _box(label: str) -> tuple[int, int]:
    lines = label.split("\n")
    width = max(len(line) for line in lines) * _CHARACTER_PIXELS
    return max(width, _DOT_PIXELS), _DOT_PIXELS + _label_height(label)


def _label_height(label: str) -> int:
    """A label stands below its mark (inside it where the mark is a box)."""
    return (label.count("\n") + 1) * _LINE_PIXELS


def _node(ref: Ref, mark: Mark, label: str, place: tuple[int, int], *, first: bool) -> dict[str, object]:
    return {
        "id": ref.id,
        "label": label,
        "shape": mark.shape,
        "color": {"background": mark.colour, "border": "#222222" if first else "#666666"},
        "borderWidth": 3 if first else 1,
        "size": 11,
        "x": place[0],
        "y": place[1] if mark.shape == "box" else place[1] - _label_height(label) // 2,
    }


def _joined(ties: tuple[Tie, ...]) -> dict[tuple[str, str], list[Tie]]:
    """Ties between the same two records together: they are drawn as one line."""
    pairs: dict[tuple[str, str], list[Tie]] = {}
    for tie in ties:
        pairs.setdefault((min(tie.from_id, tie.to_id), max(tie.from_id, tie.to_id)), []).append(tie)
    return pairs


def _edge(pair: tuple[str, str], ties: list[Tie]) -> dict[str, object]:
    line = _line(ties)
    return {
        "id": "|".join(pair),
        "from": pair[0],
        "to": pair[1],
        "color": line.colour,
        "dashes": list(line.dashes) or False,
        "width": 2 if any(tie.by == "seat" and tie.what != "member" for tie in ties) else 1,
    }


def _line(ties: list[Tie]) -> Line:
    """The look of the tie that says most: an office before a membership, a seat before a link."""
    ranked = sorted(ties, key=lambda tie: (tie.by != "seat", tie.what == "member", not tie.certain))
    return line_of(ranked[0].by, ranked[0].what, certain=bool(ranked[0].certain))


def _page(
    found: Neighbourhood, told: Told, headed: tuple[str, str, str], marks: Mapping[str, Mark]
) -> dict[str, str]:
    sentence, as_of, title = headed
    names = {ref.id: ref for ref in found.nodes}
    content = {
        "title": title,
        "recipe": sentence,
        "asOf": as_of,
        "records": {ref.id: {"name": ref.label, "kind": marks[ref.id].label} for ref in found.nodes},
        "ties": [_told(tie, names, told.get((tie.by, tie.id), ())) for tie in found.ties],
        "marks": [m._asdict() for m in sorted(set(marks.values()), key=lambda m: (m.shape, m.label))],
        "lines": [
            line._asdict()
            for line in sorted({_line(t) for t in _joined(found.ties).values()}, key=lambda line: line.label)
        ],
    }
    script = _text("graphs.maps", "templates/map.js")
    library = _text("pyvis", "lib/vis-9.1.2/vis-network.min.js")
    return {
        "title": title,
        "content": _as_json_block(content),
        "style": _text("graphs.maps", "templates/map.css"),
        "library": library,
        "script": script,
        "policy": f"default-src 'none'; script-src {_hash(library)} {_hash(script)}; "
        "style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'",
    }


def _told(tie: Tie, names: Mapping[str, Ref], notes: tuple[SourceNote, ...]) -> dict[str, object]:
    since = PartialDate.recorded(tie.start) or ""
    until = PartialDate.recorded(tie.end) or ""
    return {
        "from": tie.from_id,
        "to": tie.to_id,
        "by": tie.by,
        "what": tie.what.replace("_", " "),
        "side": _side(tie),
        "when": f"{since or '…'} – {until or '…'}" if since or until else "",
        "held": ("certain" if tie.certain else "possible") if tie.by == "seat" else "",
        "names": [names[tie.from_id].label, names[tie.to_id].label],
        "sources": [
            [note.quote or "", ", ".join(filter(None, (note.source.name, note.locator))), note.stance]
            for note in notes
        ],
    }


def _side(tie: Tie) -> str:
    if tie.side is None:
        return ""
    return Constituency(tie.side).label if tie.by == "seat" else tie.side


def _as_json_block(content: object) -> str:
    """JSON that can stand inside a script element: nothing in it can end the element."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def _text(package: str, name: str) -> str:
    return (files(package) / name).read_text(encoding="utf-8")


def _hash(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
