"""Lists of ids in a query: bound one by one, because every database can, in pieces that all allow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from registry.frozen import Frozen

_MOST = 400


class Ids(Frozen):
    """A piece of a list: the SQL that stands between the parentheses of ``IN (…)``, and its values."""

    sql: str
    values: dict[str, str]


def in_pieces(ids: Iterable[str]) -> Iterator[Ids]:
    """The distinct ids in order, so many at a time."""
    ordered = sorted(set(ids))
    for at in range(0, len(ordered), _MOST):
        values = {f"id{n}": one for n, one in enumerate(ordered[at : at + _MOST])}
        yield Ids(", ".join(f":{key}" for key in values), values)
