"""Which record does a name mean? One is taken only where nothing else fits as well."""

from __future__ import annotations

from collections.abc import Sequence

from registry.errors import AmbiguousName, UnknownName
from registry.questions.refs import Ref, ref_columns
from registry.questions.searching import BEGINNINGS, EXACT, INSIDE, PHRASE, WORDS, Found, best_named, search
from registry.store.reading import Reader
from registry.terms.kinds import Kind

_CANDIDATES = 6


def record_named(reader: Reader, name: str, kinds: Sequence[Kind] = (), at_least: float = INSIDE) -> Ref:
    """The record of one of the kinds (any, where none are given) that the name means.

    An exact id, identifier, name, acronym or alias beats a part of a name; words that stand together
    beat scattered ones, whole words beat beginnings, beginnings beat parts of words. What is to be
    changed has to be named better than what is asked about: ``at_least`` is the tier that counts.
    Raises UnknownName, with the nearest records, and AmbiguousName, with those that fit equally well.
    """
    by_id = _with_id(reader, name.strip().lower())
    if by_id is not None and (not kinds or by_id.kind in kinds):
        return by_id
    found = best_named(reader, name, kinds)
    for tier in (EXACT, PHRASE, WORDS, BEGINNINGS, INSIDE):
        fitting = [hit.ref for hit in found if hit.score >= tier]
        if fitting and tier < at_least:
            break
        if len(fitting) == 1:
            return fitting[0]
        if fitting:
            candidates = fitting[: _CANDIDATES * 2]
            from registry.questions.telling_apart import marks_of, what_it_is

            marks = marks_of(reader, candidates)
            raise AmbiguousName(name, candidates, [what_it_is(ref, marks) for ref in candidates])
    elsewhere = _of_another_kind(reader, name, by_id) if kinds else None
    if elsewhere is not None and elsewhere.kind not in kinds:
        wanted = " or ".join(Kind(kind).one for kind in kinds)
        raise UnknownName(
            name, [elsewhere], f"{elsewhere.label} is a record of kind {elsewhere.kind}, not {wanted}"
        )
    raise UnknownName(name, _nearest(reader, name, kinds))


def country_code(reader: Reader, name: str | None) -> str | None:
    """The ISO 3166 code of the country that the name means; None for None. Raises as record_named.

    A code of which the registry knows no country is an unknown name: nothing can be found there, and
    a slip of the hand would look like an answer.
    """
    if name is None:
        return None
    place = country_named(reader, name)
    code = reader.fields("SELECT code FROM place WHERE id = :id", id=place.id)["code"]
    if code is None:
        raise UnknownName(
            name, what=f"{place.label} has no country code", remedy=f"interlock edit {place.id} code=CC"
        )
    return str(code)


def country_named(reader: Reader, name: str) -> Ref:
    """The country that a name or an ISO 3166 code means. Raises as record_named."""
    coded = reader.one(
        f"SELECT {ref_columns('entity')} FROM place JOIN entity ON entity.id = place.id "
        "WHERE place.code = :code AND entity.redirect_to IS NULL",
        Ref,
        code=name.strip().upper(),
    )
    if coded is not None:
        return coded
    try:
        return record_named(reader, name, [Kind.place])
    except UnknownName as problem:
        is_code = name.isascii() and name.isalpha() and len(name) in (2, 3)
        if not is_code:
            raise
        what = f"no country of the registry has the code {name!r}"
        remedy = "two letters, ISO 3166; another country: interlock add place name=… type=country code=CC"
        raise UnknownName(name, problem.candidates, what, remedy) from problem


def _with_id(reader: Reader, entity_id: str) -> Ref | None:
    """The record with the id, or the one to which a rename or merge redirects it."""
    return reader.one(
        f"""
        WITH RECURSIVE trail(id, redirect_to, step) AS (
            SELECT id, redirect_to, 0 FROM entity WHERE id = :id
            UNION ALL SELECT entity.id, entity.redirect_to, trail.step + 1
            FROM trail JOIN entity ON entity.id = trail.redirect_to WHERE trail.step < 20
        )
        SELECT {ref_columns("entity")} FROM trail JOIN entity ON entity.id = trail.id
        WHERE trail.redirect_to IS NULL
        """,
        Ref,
        id=entity_id,
    )


def _of_another_kind(reader: Reader, name: str, by_id: Ref | None) -> Ref | None:
    """The record that has exactly this name, but cannot be meant here."""
    found = best_named(reader, name)
    for tier in (EXACT, WORDS):
        fitting = [hit.ref for hit in found if hit.score >= tier]
        if fitting or by_id:
            return by_id or (fitting[0] if len(fitting) == 1 or tier == EXACT else None)
    return None


def _nearest(reader: Reader, name: str, kinds: Sequence[Kind]) -> list[Ref]:
    near: list[Found] = search(reader, name, kinds, limit=_CANDIDATES)
    return [hit.ref for hit in near]
