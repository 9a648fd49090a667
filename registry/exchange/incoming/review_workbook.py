"""What waits for a decision as a workbook to send round, and the decisions that come back in it.

One row a waiting record, with those that it may be; the column ``decision`` is empty and offers its words.
A copy that comes back is read as a whole or not at all: whatever is wrong in it is told, cell by cell.
Bounds: 10 MB, unpacked 100 MB, 20,000 rows.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence

from registry.errors import BadInput, SeveralWrong
from registry.exchange.cell_escapes import unescaped
from registry.exchange.incoming.bounded import read_bytes
from registry.exchange.incoming.entering.deciding import Decision
from registry.exchange.incoming.workbook_opening import opened, refusing_damaged
from registry.exchange.incoming.workbook_rows import refuse_bomb
from registry.exchange.workbooks import ASKS_WHO, Sheet, workbook_of
from registry.frozen import Frozen
from registry.questions.reviewing import SHOWN, Review
from registry.questions.waiting import Incoming, in_words
from registry.text import clean

SHEET = "Review"
_CANDIDATES = tuple(f"candidate {n}" for n in range(1, SHOWN + 1))
_TITLES = ("id", "where", "what the file says", *_CANDIDATES, "decision", "take over", "why")
_WORDS = (*(f"same as {n}" for n in range(1, SHOWN + 1)), "new", "later")
_WIDTHS = (18, 24, 44, *(36 for _ in _CANDIDATES), 14, 18, 30)
_ABOVE = (
    f"{ASKS_WHO} “decision”. “same as 1” means the record in the column “candidate 1”;",
    "“new” a record of its own; “later”, or nothing, leaves it. “take over”: fields of the file that the",
    "record takes over, with commas between them. “why” is kept with the change. Leave the ids as they are.",
)
_MOST_BYTES, _MOST_UNPACKED, _MOST_ROWS, _MOST_TOLD = 10 * 2**20, 100 * 2**20, 20_000, 20
_MOST_COLUMNS = 200
_TOP = re.compile(r"([a-z0-9][a-z0-9-]*): ")


def review_workbook(waiting: Sequence[Review], day: str) -> bytes:
    """The workbook; ``day`` is the date that it bears, ``YYYY-MM-DD``."""
    rows = [_row(review) for review in waiting]
    sheet = Sheet(SHEET, _ABOVE, _TITLES, rows, _WIDTHS, 1, (("decision", _WORDS),))
    return workbook_of([sheet], "Who is who", day)


def _row(review: Review) -> tuple[str, ...]:
    near = [
        f"{candidate.ref.id}: {candidate.ref.label} ({candidate.score:.2f}) {'; '.join(candidate.reasons)}"
        for candidate in review.candidates[:SHOWN]
    ]
    near += [""] * (SHOWN - len(near))
    waiting = review.waiting
    return waiting.id, f"{waiting.file}, {waiting.where}", incoming_words(waiting.incoming), *near, "", "", ""


def incoming_words(incoming: Incoming) -> str:
    """All that the file says of it in a line."""
    label = f"{incoming.name} ({incoming.acronym})" if incoming.acronym else incoming.name
    said = [f"{incoming.kind}: {label}"]
    if aliases := ", ".join(alias for alias in incoming.aliases if alias.strip()):
        said.append(f"also {aliases}")
    said += [" ".join(pair) for pair in incoming.identifiers]
    said += [f"{name.replace('_', ' ')} {in_words(value)}" for name, value in incoming.fields.items()]
    return "; ".join([*said, *incoming.parts])


class Returned(Frozen):
    """What a returned workbook decides, how many rows it leaves for later, and the reasons given.

    ``before`` rows say what was decided before.
    """

    decided: tuple[Decision, ...]
    left: int
    why: str
    before: int = 0


class _Row(Frozen):
    number: int
    cells: dict[str, str]


def decisions_in(
    path: str, waiting: Sequence[Review], settled: Callable[[str], str | None] = lambda _: None
) -> Returned:
    """The decisions of a returned workbook about what waits.

    ``settled`` says which record somebody is who waited once: a copy that comes back once more says again
    what was decided by it.

    Raises BadInput where it is no such workbook, and SeveralWrong with a line for every wrong cell.
    """
    by_id = {review.id: review for review in waiting}
    decided: dict[str, Decision] = {}
    wrong: list[BadInput] = []
    left, before, reasons = 0, 0, []
    for row in _rows(path):
        word = _word(row)
        if word in ("", "later"):
            left += 1
            continue
        try:
            one = _decision(row, word, by_id, os.path.basename(path), settled)
            if one is None:
                before += 1
                continue
            if one.waiting_id in decided:
                raise BadInput(
                    f"{one.waiting_id} is decided on twice",
                    where=_place(path, row, "id"),
                    remedy="leave one of the rows",
                )
        except BadInput as problem:
            wrong.append(problem)
        else:
            decided[one.waiting_id] = one
            reasons.append(clean(row.cells["why"]))
    if wrong:
        raise SeveralWrong(wrong[:_MOST_TOLD])
    return Returned(tuple(decided.values()), left, "; ".join(dict.fromkeys(filter(None, reasons))), before)


def _word(row: _Row) -> str:
    """The decision of a row; the id or the number alone of a candidate beside it means that one."""
    word = " ".join(row.cells["decision"].lower().split())
    if word.removesuffix(".0").isdigit():
        return f"same as {word.removesuffix('.0')}"
    named, record_id = _named(row), word.removeprefix("same as ")
    return f"same as {named.index(record_id) + 1}" if word not in _WORDS and record_id in named else word


def _named(row: _Row) -> list[str | None]:
    """The ids of the candidates that the row shows, in their order; None where a cell shows none."""
    return [found[1] if (found := _TOP.match(row.cells[title])) else None for title in _CANDIDATES]


def _is_settled(row: _Row, word: str, settled: Callable[[str], str | None], path: str) -> bool:
    """Whether the row says what was decided before. Raises BadInput where it was decided otherwise."""
    is_now = settled(row.cells["id"])
    if is_now is None or word not in _WORDS:
        return False
    named = _named(row)
    is_alike = is_now not in named if word == "new" else named[int(word[-1]) - 1] == is_now
    if not is_alike:
        raise BadInput(
            f"{row.cells['id']} was decided otherwise: it is {is_now}",
            where=_place(path, row, "decision"),
            remedy="undo that change, or empty the decision",
        )
    return True


def _decision(
    row: _Row, word: str, by_id: dict[str, Review], path: str, settled: Callable[[str], str | None]
) -> Decision | None:
    """What the row decides; None where that was decided before."""
    review = by_id.get(row.cells["id"])
    if review is None and _is_settled(row, word, settled, path):
        return None
    if review is None:
        raise BadInput(
            f"nothing waits under {row.cells['id'] or 'no id'!r}",
            where=_place(path, row, "id"),
            remedy="it may be decided by now: interlock review lists what waits; empty the decision",
        )
    if word not in _WORDS:
        raise BadInput(
            f"{word!r} is no decision",
            where=_place(path, row, "decision"),
            remedy=f"one of: {', '.join(_WORDS)}; or the id of a candidate in this row",
        )
    fields = tuple(field.replace(" ", "_") for field in re.split(r"[,;]\s*", row.cells["take over"]) if field)
    possible = takeable(review.waiting.incoming)
    unknown = [field for field in fields if field not in possible]
    if unknown:
        raise BadInput(
            f"the file says nothing of {unknown[0]!r}",
            where=_place(path, row, "take over"),
            remedy=f"some of: {', '.join(possible)}",
        )
    if word == "new":
        return Decision(review.id, None)
    number = int(word[-1])
    same_as = _named(row)[number - 1]
    if same_as is None:
        raise BadInput(
            f"there is no candidate {number} in this row",
            where=_place(path, row, "decision"),
            remedy="choose another one, or new",
        )
    return Decision(review.id, same_as, frozenset(fields))


def takeable(incoming: Incoming) -> tuple[str, ...]:
    """The fields that a record can take over from what the file says."""
    return ("name", *(("acronym",) if incoming.acronym else ()), *incoming.fields)


def _place(path: str, row: _Row, title: str) -> str:
    return f"{os.path.basename(path)}, sheet {SHEET}, row {row.number}, column {title}"


# ---------------------------------------------------------------- reading
def _rows(path: str) -> Iterator[_Row]:
    """The rows below the titles, each cell under its title; the titles are found wherever they stand."""
    name = os.path.basename(path)
    content = read_bytes(path, _MOST_BYTES, remedy="is it the one that was sent?")
    refuse_bomb(content, name, most_unpacked=_MOST_UNPACKED)
    book = opened(content, name)
    with refusing_damaged(name):
        page = book[SHEET] if SHEET in book.sheetnames else book.worksheets[0]
        values = list(page.iter_rows(values_only=True, max_row=_MOST_ROWS + 1, max_col=_MOST_COLUMNS))
    book.close()
    lines = [
        (number, ["" if value is None else clean(unescaped(str(value))) for value in row])
        for number, row in enumerate(values, 1)
    ]
    if len(lines) > _MOST_ROWS:
        raise BadInput(f"more than {_MOST_ROWS} rows", where=name, remedy="is it the workbook that was sent?")
    top = next((at for at, (_, cells) in enumerate(lines) if {"id", "decision"} <= set(cells)), None)
    if top is None:
        raise BadInput(
            "no row with the titles id and decision",
            where=name,
            remedy="interlock review -o FILE.xlsx writes it anew",
        )
    titles = lines[top][1]
    for number, cells in lines[top + 1 :]:
        told = dict.fromkeys(_TITLES, "") | dict(zip(titles, cells, strict=False))
        if any(told.values()):
            yield _Row(number, told)
