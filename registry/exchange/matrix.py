"""The forums and countries as a workbook: the matrix, what each cell rests on, and the sources."""

from __future__ import annotations

from registry.asof import AsOf
from registry.exchange.workbooks import Sheet, workbook_of
from registry.questions.forums import Forums
from registry.questions.refs import Ref, SourceNote
from registry.terms.kinds import Certainty

POSSIBLE = " (P)"
"""Behind a role that is only possible on the day: a letter, which is read in print and aloud as well."""


def matrix_workbook(answer: Forums, as_of: AsOf, digest: str) -> bytes:
    """The workbook as an xlsx file: the same bytes for the same registry, by its digest, and day."""
    above = (
        f"Forums and countries, as of {as_of.text}",
        f"Registry: {digest or 'without changes'}",
        "A role without mark is certain on the day; (P) is possible. An empty cell: no seat is recorded.",
    )
    sheets = [_matrix(answer, above), _cells(answer, above[:2]), _sources(answer, above[:2])]
    return workbook_of(sheets, above[0], as_of.state_day)


def _matrix(answer: Forums, above: tuple[str, ...]) -> Sheet:
    held: dict[tuple[str, str], list[str]] = {}
    for cell in answer.cells:
        told = f"{cell.role.label}{'' if cell.certainty is Certainty.certain else POSSIBLE}"
        held.setdefault((cell.forum, cell.country), []).append(told)
    # Forums have long names: they read in rows, while the names of countries fit above columns.
    rows = [
        [forum.label, *(", ".join(held.get((forum.id, country.id), [])) for country in answer.countries)]
        for forum in answer.forums
    ]
    return Sheet("Matrix", above, ["Forum", *(c.name for c in answer.countries)], rows, [48, 14], 1)


_TITLES = ("Forum", "Country", "Role", "Certainty", "Source", "Locator", "Quote", "Asserted by", "Stance")


def _cells(answer: Forums, above: tuple[str, ...]) -> Sheet:
    """A row for each cell, and for each passage that it rests on."""
    names = {ref.id: ref.label for ref in (*answer.forums, *answer.countries)}
    rows = [
        [names[cell.forum], names[cell.country], cell.role.label, cell.certainty.label, *_said(note)]
        for cell in answer.cells
        for note in cell.sources or (None,)
    ]
    return Sheet("Cells", above, _TITLES, rows, [36, 18, 14, 11, 30, 12, 60, 24, 12], 2)


def _said(note: SourceNote | None) -> list[str]:
    if note is None:
        return ["", "", "", "", ""]
    by = note.asserted_by.label if note.asserted_by else ""
    return [note.source.id, note.locator or "", note.quote or "", by, note.stance]


def _sources(answer: Forums, above: tuple[str, ...]) -> Sheet:
    used: dict[str, tuple[Ref, int]] = {}
    for note in (note for cell in answer.cells for note in cell.sources):
        used[note.source.id] = (note.source, used.get(note.source.id, (note.source, 0))[1] + 1)
    rows = [[key, ref.label, str(passages)] for key, (ref, passages) in sorted(used.items())]
    return Sheet("Sources", above, ("Source", "Name", "Passages"), rows, [36, 80, 10])
