"""``mechanisms --theme``: is there a body for this already?"""

from __future__ import annotations

from collections.abc import Sequence

from registry.questions.existing import Existing, FitsBy
from registry.questions.refs import sources_of
from registry.store.reading import Reader
from tui.cli.as_json import Plain, an_object, plain
from tui.cli.printing import heading, paragraph, table


def theme_document(reader: Reader, found: Sequence[Existing]) -> Plain:
    """The rows of ``mechanisms``, each with what fits and, outside the country, through whom it sits."""
    told = sources_of(reader, [one.row.ref.id for one in found])
    return [
        {
            **an_object(one.row),
            "sources": plain(told.get(one.row.ref.id, ())),
            "at_home": one.at_home,
            "fits": plain(one.fits),
            "country_seats": plain(one.seats),
        }
        for one in found
    ]


def theme_lines(found: Sequence[Existing], country: str | None) -> list[str]:
    """The bodies of the country, then the bodies elsewhere on which it sits; what fits below each name."""
    if not found:
        return ["No bodies fit."]
    home, away = [one for one in found if one.at_home], [one for one in found if not one.at_home]
    lines = _table(home)
    if country and not home:
        lines = [f"No body of {country} fits."]
    if away:
        lines += ["", *heading(f"Elsewhere, where {country} sits"), *_table(away)]
    return [*lines, "", f"{len(found)} {'body' if len(found) == 1 else 'bodies'}", *_legend(found)]


def _table(found: Sequence[Existing]) -> list[str]:
    rows = [
        (
            one.row.ref.label,
            one.row.country or one.row.scope.label,
            one.row.shown_activity,
            str(one.row.seats),
            "; ".join(f"{fit.by.label}: {fit.text}" for fit in one.fits[:1]),
        )
        for one in found
    ]
    return table(("body", "country", "activity", "seats", "fits by"), rows) if rows else []


def _legend(found: Sequence[Existing]) -> list[str]:
    if all(one.fits[0].by is FitsBy.theme for one in found):
        return []
    return paragraph("Names, mandates and descriptions are weaker hints than a theme that is recorded.")
