"""``compare`` without a body: what a whole network gained and lost between two dates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from registry.asof import AsOf
from registry.questions.refs import Ref
from tui.cli.as_json import Plain, plain
from tui.cli.face import Face
from tui.cli.printing import heading, paragraph, table
from tui.cli.recipes import recipe_document, recipe_of

if TYPE_CHECKING:
    import argparse

    from graphs.analyses.drifting import Drifting, TieChange

_SHOWN = 20


def compare_networks(arguments: argparse.Namespace, face: Face, earlier: AsOf, later: AsOf) -> int:
    """Tell what came, what went, and which ties became stronger or weaker."""
    from graphs.analyses.drifting import drifting

    recipe = recipe_of(arguments, later)
    with face.reading() as reader:
        told = drifting(reader, recipe, earlier, later)
    return face.tell(lambda: _document(told), lambda: _lines(told))


def _document(told: Drifting) -> Plain:
    return {
        "recipe": recipe_document(told.later),
        "from": told.earlier.as_of,
        "to": told.later.as_of,
        "before": plain(told.before),
        "after": plain(told.after),
        "nodes_gained": plain(told.nodes_gained),
        "nodes_lost": plain(told.nodes_lost),
        "ties_gained": plain(told.ties_gained),
        "ties_lost": plain(told.ties_lost),
        "shifted": plain(told.shifted),
        "ties_kept": told.ties_kept,
    }


def _lines(told: Drifting) -> list[str]:
    lines = heading("What the network gained and lost", f"{told.earlier.as_of} to {told.later.as_of}")
    lines += [*paragraph(f"Of {told.later.sentence}."), ""]
    rows = [
        (name, str(extent.nodes), str(extent.ties), str(extent.parts), _density(extent.density))
        for name, extent in ((told.earlier.as_of, told.before), (told.later.as_of, told.after))
    ]
    lines += table(("on", "records", "ties", "parts", "density"), rows)
    lines += _named("Came", told.nodes_gained) + _named("Gone", told.nodes_lost)
    lines += _ties("Ties gained", told.ties_gained) + _ties("Ties lost", told.ties_lost)
    lines += _ties("Ties of another weight", told.shifted)
    if not (told.nodes_gained or told.nodes_lost or told.ties_gained or told.ties_lost or told.shifted):
        lines += ["", "Nothing is recorded to have changed."]
    return lines


def _density(density: float | None) -> str:
    return "–" if density is None else f"{density:.3f}"


def _named(title: str, refs: Sequence[Ref]) -> list[str]:
    if not refs:
        return []
    shown = [line for ref in refs[:_SHOWN] for line in paragraph(ref.label, "  ")]
    return ["", f"{title}: {len(refs)}", *shown, *_rest(len(refs))]


def _ties(title: str, ties: Sequence[TieChange]) -> list[str]:
    if not ties:
        return []
    rows = [(tie.a.label, tie.b.label, _weight(tie.before), _weight(tie.after)) for tie in ties[:_SHOWN]]
    return ["", f"{title}: {len(ties)}", *table(("from", "to", "before", "after"), rows), *_rest(len(ties))]


def _weight(weight: float | None) -> str:
    return "–" if weight is None else f"{weight:.2f}"


def _rest(count: int) -> list[str]:
    return [f"and {count - _SHOWN} more: --json lists them all"] if count > _SHOWN else []
