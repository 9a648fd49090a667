"""Which passage says what: by source, record and kind, and of whom several sources speak."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.questions.citations import ALL, CitationFilter, citations
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind

WORLD = """
sources:
  - {id: minutes, name: Minutes}
  - {id: letter, name: Letter}
organisations:
  - id: union
    name: Union
    aliases:
      - {name: The Workers, kind: informal, sources: [{source: letter, locator: page 2, quote: the workers}]}
    sources:
      - {source: minutes, locator: page 1, quote: the union}
  - id: board
    name: Employers
    sources:
      - {source: minutes, locator: page 1, quote: the employers}
      - {source: minutes, locator: page 3, quote: employers}
people:
  - id: ada
    name: Ada
    sources:
      - {source: minutes, locator: page 4, quote: Ada}
      - {source: letter, locator: page 4, quote: Ada}
"""


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        (ALL, ["union", "ada", "board", "union", "board", "ada"]),
        (CitationFilter(source="letter"), ["union", "ada"]),
        (CitationFilter(record="union"), ["union", "union"]),
        (CitationFilter(kind=Kind.person), ["ada", "ada"]),
        (CitationFilter(sources=2), ["union", "ada", "union", "ada"]),
        (CitationFilter(kind=Kind.organisation, sources=2), ["union", "union"]),
        (CitationFilter(sources=3), []),
        (CitationFilter(source="letter", sources=2), ["union", "ada"]),
    ],
)
def test_citations_are_narrowed(
    a_world: Callable[[str], Location], only: CitationFilter, expected: list[str]
) -> None:
    with reading(a_world(WORLD)) as reader:
        assert [row.record.id for row in citations(reader, only)] == expected
