"""By which names the registry knows organisations, people and bodies: by them a list is read."""

from __future__ import annotations

from registry.frozen import Frozen
from registry.questions.refs import Ref, ref_columns
from registry.store.reading import Reader
from registry.terms.kinds import Kind


class NameOfBody(Frozen):
    """A name, an acronym or another spelling that a body bears."""

    body: Ref
    name: str
    folded: str


class KnownNames(Frozen):
    """Names, acronyms and aliases, folded; those of ``bodies`` with the record that bears each."""

    organisations: frozenset[str]
    people: frozenset[str]
    bodies: tuple[NameOfBody, ...]


NOBODY = KnownNames(frozenset(), frozenset(), ())
"""The names of a registry that has none, or that nobody can ask."""


def nobody_known() -> KnownNames:
    """No names."""
    return NOBODY


class _Named(Frozen):
    id: str
    kind: str
    label: str
    acronym: str | None
    name: str
    folded: str


def known_names(reader: Reader) -> KnownNames:
    """All names of the registry's organisations, people and bodies."""
    rows = reader.rows(
        f"SELECT {ref_columns('entity')}, search_name.name, search_name.folded "
        "FROM search_name JOIN entity ON entity.id = search_name.entity_id "
        "WHERE search_name.source IN ('name', 'acronym', 'alias') AND entity.redirect_to IS NULL "
        "AND entity.kind IN ('organisation', 'person', 'mechanism')",
        _Named,
    )
    by_kind: dict[str, set[str]] = {str(kind): set() for kind in Kind}
    for row in rows:
        by_kind[row.kind].add(row.folded)
    return KnownNames(
        frozenset(by_kind[Kind.organisation]),
        frozenset(by_kind[Kind.person]),
        tuple(
            NameOfBody(Ref(row.id, row.kind, row.label, row.acronym), row.name, row.folded)
            for row in rows
            if row.kind == Kind.mechanism
        ),
    )
