"""The page on exchange lists what a profile of a tree may say of each kind, and what it has to."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from registry.exchange.incoming.trees.columns import HOLDERS, Meaning, fields_of, parts_of
from registry.terms.kinds import Kind

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "exchange.md").read_text(encoding="utf-8")
_TREES = PAGE[PAGE.index("## Trees of YAML or JSON") : PAGE.index("## Standards")]
# What is decided in the registry, and no file tells.
_OURS = {"finding_decisions", "distinctions", "waiting", "erased_on"}
_PARTS = {
    (part, tuple(keys)): keys for kind in Kind for part, keys in parts_of(kind).items() if part not in _OURS
}


def line_of(word: str) -> str:
    (line,) = re.findall(rf"^\| `{word}` \|.*$", _TREES, re.MULTILINE)
    return str(line)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_stands_there_with_its_fields_and_parts(kind: Kind) -> None:
    own = {part for part in parts_of(kind) if not all(part in parts_of(other) for other in Kind)}
    said = set(re.findall(r"`([a-z_]+)`", line_of(kind.value)))
    assert (fields_of(kind).keys() | own) - _OURS <= said


@pytest.mark.parametrize(("part", "keys"), [(part, keys) for (part, _), keys in _PARTS.items()])
def test_every_part_stands_there_with_what_it_needs(part: str, keys: dict[str, Meaning]) -> None:
    line = line_of(part)
    assert keys.keys() <= set(re.findall(r"`([a-z_]+)`", line))
    needed = {key for key, meaning in keys.items() if meaning.is_needed}
    if part in ("seats", "attendance"):
        needed |= {*HOLDERS, *({"seat"} & keys.keys())}
    assert set(re.findall(r"\*\*`([a-z_]+)`\*\*", line)) == needed
