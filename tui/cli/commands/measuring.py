"""``measures``: who is most central, who brokers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.errors import BadInput
from tui.cli.arguments import number, one_of
from tui.cli.as_json import Plain, plain
from tui.cli.face import Face
from tui.cli.printing import notice, paragraph, table
from tui.cli.recipes import add_recipe, recipe_asked, recipe_document, recipe_lines

if TYPE_CHECKING:
    import argparse

    from graphs.analyses.ranking import Ranked, Ranking
    from graphs.measures.measured import Measure
    from graphs.measures.sampling import Sample
    from tui.cli.declaring import Declaring

_TOP = 20
_MEASURES = (
    "degree, degree-share, strength, betweenness, closeness, eigenvector, pagerank, constraint, "
    "effective-size, core, clustering"
)


def arguments_measures(parser: Declaring) -> None:
    """Which measures, of which network, and how many records."""
    parser.add_argument(
        "--measure", metavar="M", action="append", default=[], help=f"once or more: {_MEASURES}"
    )
    parser.add_argument("--top", metavar="N", type=number, help=f"so many records (default {_TOP})")
    parser.add_argument(
        "--sample", metavar="K", type=number, help="count shortest paths from K records, not from all"
    )
    parser.add_argument("--seed", metavar="S", type=number, default=1, help="which K they are (default 1)")
    parser.add_argument("--exact", action="store_true", help="count from all, however long it takes")
    add_recipe(parser, "shared-bodies")


def answer_measures(arguments: argparse.Namespace, face: Face) -> int:
    """The records with their measures, the first by the first measure in front."""
    from graphs.analyses.ranking import ranking
    from graphs.measures.measured import USUAL
    from graphs.measures.sampling import Sample

    recipe, day = recipe_asked(arguments)
    measures = _measures(arguments.measure) or _fitting(recipe.network.value, USUAL)
    if arguments.exact and arguments.sample:
        raise BadInput("either a sample or exact", where="--sample", remedy="leave one of them out")
    sample = Sample(arguments.sample, arguments.seed) if arguments.sample else None
    try:
        with face.reading() as reader:
            told = ranking(
                reader, recipe, day, measures, arguments.top or _TOP, sample, exact=arguments.exact
            )
    except ValueError as problem:
        raise BadInput(
            str(problem), where="--measure", remedy="another measure, or --recipe shared-bodies"
        ) from problem
    if arguments.top is None and told.nodes > len(told.rows):
        notice(f"The first {len(told.rows)} of {told.nodes}; --top N tells more.")
    return face.tell(lambda: _document(told), lambda: _lines(told, measures))


def _measures(words: list[str]) -> tuple[Measure, ...]:
    from graphs.measures.measured import Measure

    split = [word for words_of_one in words for word in words_of_one.split(",") if word.strip()]
    found = [one_of(Measure, "--measure", word.strip()) for word in split]
    return tuple(dict.fromkeys(measure for measure in found if measure is not None))


def _fitting(network: str, usual: tuple[Measure, ...]) -> tuple[Measure, ...]:
    """The usual measures that the network has."""
    from graphs.measures.measured import ONE_MODE

    return tuple(one for one in usual if network != "seats" or one not in ONE_MODE)


def _document(told: Ranking) -> Plain:
    return {
        "recipe": recipe_document(told.recipe),
        "nodes": told.nodes,
        "ties": told.ties,
        "exact": told.exact,
        "sample": None if told.sample is None else {**_sample(told.sample), "confidence": _confidence()},
        "rows": [_row(row) for row in told.rows],
    }


def _sample(sample: Sample) -> dict[str, Plain]:
    return {"pivots": sample.pivots, "seed": sample.seed}


def _confidence() -> float:
    from graphs.measures.sampling import CONFIDENCE

    return CONFIDENCE


def _row(row: Ranked) -> Plain:
    document = {"ref": plain(row.ref), "values": plain(row.values)}
    return {**document, "errors": plain(row.errors)} if row.errors else document


def _lines(told: Ranking, measures: tuple[Measure, ...]) -> list[str]:
    lines = recipe_lines("Measures", told.recipe)
    if not told.rows:
        return [*lines, "There is nobody in it."]
    titles = ("record", *(measure.label for measure in measures))
    rows = [(row.ref.label, *(_shown(row, measure) for measure in measures)) for row in told.rows]
    lines += table(titles, rows)
    lines += [
        "",
        *paragraph(f"{_many(told.nodes, 'record')}, {_many(told.ties, 'tie')}; by {measures[0].label}."),
    ]
    if told.sample is not None:
        lines += paragraph(
            f"What has ± is sampled: paths from {told.sample.pivots} records (seed {told.sample.seed}). "
            "In 95 of 100 cases a true value is no further off. --exact counts them all."
        )
    return lines


def _shown(row: Ranked, measure: Measure) -> str:
    value = row.values[measure]
    if value is None:
        return "–"
    text = f"{value:.0f}" if float(value).is_integer() and measure.value in _COUNTED else f"{value:.3f}"
    return f"{text} ± {row.errors[measure]:.3f}" if measure in row.errors else text


def _many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


_COUNTED = frozenset(("degree", "core", "strength"))
