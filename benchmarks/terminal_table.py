"""The table of what benchmarks.terminal measured: as text, and as the documentation has it."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from typing import NamedTuple

Samples = dict[str, list[tuple[float, float, float]]]
"""By step: first paint, whole paint, longest block of the event loop, each in seconds."""

_WHAT = "milliseconds: medians, and of the big one p95 of the whole, and how long the event loop was blocked"
_NO_KEYS = ("open", "start", "leave")
"""What is opened and left: a step that begins so is told for itself, not among the keys that are pressed."""


class Row(NamedTuple):
    """What is told of a step on one registry, in milliseconds."""

    first: float
    whole: float
    p95: float
    blocked: float


class _Pressed(NamedTuple):
    """All keys together on one registry."""

    keys: int
    first: float
    first_p95: float
    whole: float
    whole_p95: float


def _row(taken: Sequence[tuple[float, float, float]]) -> Row:
    firsts, wholes, late = ([each[n] * 1000 for each in taken] for n in range(3))
    return Row(statistics.median(firsts), statistics.median(wholes), _p95(wholes), max(late))


def _p95(values: Sequence[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(0.95 * len(values)))]


def _rows(big: Samples, small: Samples) -> Iterator[tuple[str, Row, Row]]:
    """Each step that both have, on the big registry and the small one."""
    for step, taken in big.items():
        if step in small:
            yield step, _row(taken), _row(small[step])


def _pressed(samples: Samples) -> _Pressed:
    keys = [each for step, taken in samples.items() if not step.startswith(_NO_KEYS) for each in taken]
    firsts, wholes = ([each[n] * 1000 for each in keys] for n in range(2))
    return _Pressed(
        len(keys), statistics.median(firsts), _p95(firsts), statistics.median(wholes), _p95(wholes)
    )


def told_as_text(big: Samples, small: Samples) -> Iterator[str]:
    """Line by line for a terminal."""
    yield _WHAT
    yield f"{'':<26}{'small':^14}{'big':^33}{'times (1.5)':^17}"
    yield f"{'':<26}{'first  whole':>14}{'first   whole     p95  blocked':>33}{'first   whole':>17}"
    for step, ours, beside in _rows(big, small):
        yield (
            f"{step:<26}{beside.first:>7.0f}{beside.whole:>7.0f}{ours.first:>8.0f}{ours.whole:>8.0f}"
            f"{ours.p95:>8.0f}{ours.blocked:>9.0f}{ours.first / beside.first:>9.2f}"
            f"{ours.whole / beside.whole:>8.2f}"
        )
    for name, samples in (("small", small), ("big", big)):
        told = _pressed(samples)
        yield (
            f"{name:<6}{told.keys} keys: first paint median {told.first:.0f}, p95 {told.first_p95:.0f}; "
            f"whole median {told.whole:.0f}, p95 {told.whole_p95:.0f}"
        )


def told_as_markdown(big: Samples, small: Samples) -> Iterator[str]:
    """Two tables: all keys together, then step by step."""
    yield from (
        "| all keys | number | first paint | its p95 | whole | its p95 |",
        "|---|--:|--:|--:|--:|--:|",
    )
    for name, samples in (("small", small), ("big", big)):
        keys, *times = _pressed(samples)
        yield _line(name, f"{keys:,}", *(f"{each:.0f}" for each in times))
    yield from ("", f"In {_WHAT}.", "")
    yield "| step | small: first | whole | big: first | whole | p95 | blocked | times: first | whole |"
    yield "|---|--:|--:|--:|--:|--:|--:|--:|--:|"
    for step, ours, beside in _rows(big, small):
        both = (beside.first, beside.whole, *ours)
        ratios = (ours.first / beside.first, ours.whole / beside.whole)
        yield _line(step, *(f"{each:.0f}" for each in both), *(f"{each:.2f}" for each in ratios))


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
