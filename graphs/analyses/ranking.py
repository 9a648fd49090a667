"""Who is most central, who brokers? The records of a network by its measures."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.measures.measured import USUAL, Measure, measured
from graphs.measures.sampling import Sample
from graphs.networks.reading import network_of
from graphs.networks.recipes import Recipe
from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.refs import Ref, refs_of
from registry.store.reading import Reader


class Ranked(Frozen):
    """A record with its values; ``errors`` of those that were sampled: how far off, at 95 in 100."""

    ref: Ref
    values: dict[Measure, float | None]
    errors: dict[Measure, float]


class Ranking(Frozen):
    """The records of a network, the first by the first measure in front.

    ``nodes`` and ``ties`` count the whole network, of which ``rows`` may be the top. ``sample`` says by
    which pivots and seed values were sampled, where any were.
    """

    recipe: Recipe
    nodes: int
    ties: int
    sample: Sample | None
    rows: tuple[Ranked, ...]

    @property
    def exact(self) -> bool:
        """Whether no value rests on a sample."""
        return self.sample is None


def ranking(
    reader: Reader,
    recipe: Recipe,
    as_of: AsOf,
    measures: Sequence[Measure] = USUAL,
    top: int | None = None,
    sample: Sample | None = None,
    *,
    exact: bool = False,
) -> Ranking:
    """The records by their measures. ValueError for a measure that a network of two modes does not have."""
    network = network_of(reader, recipe, as_of)
    told = measured(network, measures, sample, exact=exact)
    count = len(told.ids) if top is None else min(top, len(told.ids))
    refs = refs_of(reader, told.ids[:count])
    rows = tuple(
        Ranked(
            refs[told.ids[place]],
            {measure: values[place] for measure, values in told.values.items()},
            {measure: errors[place] for measure, errors in told.errors.items()},
        )
        for place in range(count)
    )
    return Ranking(recipe, len(network.ids), network.ties, told.sample, rows)
