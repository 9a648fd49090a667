"""A small drawing of who is tied to whom, for paper: boxes with names, lines for seats and links."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from graphs.briefs.cleaning import cleaned
from graphs.briefs.document import Bond, Box, Drawing
from graphs.briefs.scope import Scope, counted
from graphs.layout import positions
from graphs.maps.marks import mark_of
from graphs.network import graph_of
from registry.asof import AsOf
from registry.questions.neighbourhood import Neighbourhood, neighbourhood
from registry.questions.refs import Ref
from registry.questions.ties import evidence_of
from registry.terms.kinds import Kind

MOST_BOXES = 36
"""More than this on a page cannot be read."""
_CHARACTERS, _CHARACTER_PIXELS, _LINE_PIXELS, _PADDING, _MARGIN = 18, 6.4, 14, 10, 8


def drawing_of(scope: Scope, start: Sequence[Ref], ties: tuple[str, ...]) -> Drawing | None:
    """The ties around some records on the day; None where there is none.

    Where more records are tied than a page holds, those with the fewest ties are left out, and the
    caption says how many.
    """
    found = _said(scope, neighbourhood(scope.reader, start, scope.as_of, 1, ties))
    if not found.ties:
        return None
    kept, left_out = _fitting(found)
    labels = {ref.id: _label(ref) for ref in kept.nodes}
    sizes = {key: _size(lines) for key, lines in labels.items()}
    places = positions(graph_of(labels, kept.ties), sizes)
    left = min(places[key][0] - sizes[key][0] // 2 for key in places) - _MARGIN
    top = min(places[key][1] - sizes[key][1] // 2 for key in places) - _MARGIN
    sides = {tie.from_id: tie.side for tie in kept.ties if tie.side}
    boxes = tuple(
        Box(
            ref.id, ref.name, labels[ref.id],
            places[ref.id][0] - left, places[ref.id][1] - top, *sizes[ref.id],
            mark_of(ref.kind, sides.get(ref.id)).colour, ref.kind == Kind.mechanism,
        )
        for ref in kept.nodes
    )  # fmt: skip
    shown = {mark_of(ref.kind, sides.get(ref.id)) for ref in kept.nodes if ref.kind != Kind.mechanism}
    certain = {(tie.from_id, tie.to_id) for tie in kept.ties if tie.certain}
    pairs = dict.fromkeys((tie.from_id, tie.to_id) for tie in kept.ties)
    bonds = tuple(Bond(*pair, dashed=pair not in certain) for pair in pairs)
    return Drawing(
        boxes,
        bonds,
        max(box.x + box.width // 2 for box in boxes) + _MARGIN,
        max(box.y + box.height // 2 for box in boxes) + _MARGIN,
        _caption(len(boxes), ties, scope.as_of, left_out),
        tuple(sorted((mark.colour, mark.label) for mark in shown)),
    )


def _said(scope: Scope, found: Neighbourhood) -> Neighbourhood:
    """The neighbourhood without what only later sources tell; of seats they may, as in a roster."""
    told = evidence_of(scope.reader, found.ties)
    ties = tuple(
        tie for tie in found.ties if tie.by == "seat" or scope.is_said(told.get((tie.by, tie.id), ()))
    )
    tied = {end for tie in ties for end in (tie.from_id, tie.to_id)}
    nodes = tuple(ref for ref in found.nodes if ref.id in tied)
    return found._replace(nodes=nodes, ties=ties)


def _fitting(found: Neighbourhood) -> tuple[Neighbourhood, int]:
    """The neighbourhood, narrowed to what a page holds, and how many records were left out."""
    degree = {ref.id: 0 for ref in found.nodes}
    for tie in found.ties:
        degree[tie.from_id] += 1
        degree[tie.to_id] += 1
    by_weight = sorted(found.nodes, key=lambda ref: (ref.id not in found.start, -degree[ref.id], ref.id))
    kept = {ref.id for ref in by_weight[:MOST_BOXES] if degree[ref.id]}
    nodes = tuple(ref for ref in found.nodes if ref.id in kept)
    ties = tuple(tie for tie in found.ties if tie.from_id in kept and tie.to_id in kept)
    return found._replace(nodes=nodes, ties=ties), max(0, len(found.nodes) - MOST_BOXES)


def _label(ref: Ref) -> tuple[str, ...]:
    lines = textwrap.wrap(cleaned(ref.name), _CHARACTERS) or [ref.id]
    if len(lines) > 3 and ref.acronym:
        lines = [ref.acronym]
    return tuple(lines if len(lines) <= 4 else [*lines[:3], f"{lines[3][: _CHARACTERS - 1]}…"])


def _size(lines: tuple[str, ...]) -> tuple[int, int]:
    width = max(len(line) for line in lines) * _CHARACTER_PIXELS + 2 * _PADDING
    return round(width), len(lines) * _LINE_PIXELS + _PADDING


def _caption(boxes: int, ties: tuple[str, ...], as_of: AsOf, left_out: int) -> str:
    shown = f"{counted(boxes, 'record')} and the {' and '.join(f'{tie}s' for tie in ties)} between them as of"
    omitted = f" {counted(left_out, 'record')} with the fewest ties are left out." if left_out else ""
    return f"{shown} {as_of.text}; broken lines are possible, not certain, on the day.{omitted}"
