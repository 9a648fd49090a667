"""How far do two bodies consist of the same holders? At the edges.

The rule (design, section 4): counted are holders, each once. Shared at most is who may hold a seat on
both on the day, certainly shared who holds one on each for certain. The share of a body is the part
of its holders that the other has, the Jaccard index the part of all holders of the two; of nothing
there is no share. What is only said in words counts nobody.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.questions.holders import HolderKind
from registry.questions.naming import record_named
from registry.questions.overlap import Shares, overlap_of
from registry.store.reading import reading
from tests.conftest import World
from tests.derivations.tables import Row, table

TABLE = table("overlap", "mechanisms")


def in_words(shares: Shares) -> str:
    parts = " ".join("-" if part is None else f"{part:g}" for part in shares[3:6])
    held = f"{shares.shared_count} of {shares.holders_of_a} and {shares.holders_of_b}, {parts}"
    return held + (f", {shares.contained}" if shares.contained else "")


def test_the_overlap_of_two_bodies_is_what_the_table_says(a_world: World) -> None:
    with reading(a_world(TABLE.world)) as reader:

        def ask(row: Row, day: str | None) -> str:
            one, other = (record_named(reader, name) for name in (row.id, f"{row.id}-b"))
            by = HolderKind(row.told.get("by", "organisation"))
            found = overlap_of(reader, one, other, AsOf.on(day), by)
            assert len(found.holders) == found.at_most.shared_count
            return f"{in_words(found.at_most)}; certain {found.certain.shared_count}"

        TABLE.holds(ask)
