"""Crosses, ticks and status codes in the cells of a matrix, and the legend that explains them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from registry.exchange.incoming.words.days import DayOrder
from registry.exchange.incoming.words.ends import end_in, is_suspended, spell_in
from registry.exchange.incoming.words.periods import period_of
from registry.exchange.incoming.words.roles import role_in
from registry.frozen import Frozen
from registry.terms.seats import Role
from registry.text import clean, fold

_YES = frozenset(
    (
        "x", "✓", "✔", "√", "1", "yes", "y", "oui", "si", "sí", "sim", "да", "نعم", "•", "●", "■",
        "✗", "✘", "×", "true", "ok", "v", "*", "+", "t", "w", "☒", "☑", "🗸", "о",
    )
)  # fmt: skip
_NO = frozenset(
    (
        "", "-", "–", "—", "0", "no", "n", "non", "não", "нет", "لا", "false", "n/a", "na", "☐",
        "f", ".", "none", "nil",
    )
)  # fmt: skip
_CODES = {
    "m": Role.member, "fm": Role.member, "mem": Role.member, "ms": Role.member,
    "o": Role.observer, "ob": Role.observer, "obs": Role.observer,
    "c": Role.chair, "ch": Role.chair, "cc": Role.co_chair, "vc": Role.vice_chair,
    "s": Role.other, "p": Role.other, "a": Role.other, "am": Role.other, "d": Role.other,
    "sec": Role.secretariat, "alt": Role.alternate, "fp": Role.focal_point, "l": Role.lead,
}  # fmt: skip
_BOUND = frozenset(
    fold(word)
    for word in (
        "ratified", "acceded", "accession", "ratification", "party", "state party", "in force", "accepted",
        "approved", "ratifié", "adhéré", "adhésion", "ratificado", "adherido", "ratificada", "присоединился",
    )
)  # fmt: skip
_NOT_YET = frozenset(
    fold(word)
    for word in (
        "signed", "signature", "signatory", "suspended", "candidate", "withdrawn", "denounced", "signé",
        "signataire", "firmado", "firmada", "assinado", "suspendu", "suspendido", "подписано",
    )
)  # fmt: skip
_UNSURE = frozenset(
    fold(word)
    for word in (
        "unconfirmed", "not confirmed", "to be confirmed", "tbc", "unclear", "not known", "unknown",
        "pending", "under discussion", "à confirmer", "por confirmar", "a confirmar", "не подтверждено",
        "غير مؤكد",
    )
)  # fmt: skip
_HAS_YEAR = re.compile(r"\d{4}|\d[/.-]\d\d$")
_YEAR = re.compile(r"^(?:1[89]|20)\d\d$")


class Mark(Frozen):
    """What a cell of a matrix says: in which role, in which words, and since when and until when.

    ``has_left``: it says that the seat is not held any more, also where it says no day.
    """

    role: Role
    post: str | None = None
    since: str | None = None
    until: str | None = None
    has_left: bool = False


def is_mark(text: str) -> bool:
    """Whether the text could be a cross, a code or a year in a matrix; a blank is one too.

    >>> is_mark("X"), is_mark("O"), is_mark("Observer"), is_mark("Kenya")
    (True, True, True, False)
    """
    bare = clean(text).strip("()[]").rstrip("*¹²³").casefold()
    bare = bare.rstrip(".") or bare
    if (
        bare in _YES
        or is_unsure(text)
        or end_in(text) is not None
        or bare in _NO
        or bare in _CODES
        or (bare and clean(text) in ("*", "**"))
    ):
        return True
    if is_status(text):
        return True
    return (len(bare) <= 3 and bare.isalpha() and text.isupper() is False) or bool(
        role_in(text) and len(text) < 30
    )


def is_status(text: str) -> bool:
    """Whether the text says how far somebody has come in joining: ``ratified``, ``signed``.

    >>> is_status("Ratified"), is_status("Date of ratification")
    (True, False)
    """
    return fold(text) in _BOUND | _NOT_YET


def is_cross(text: str) -> bool:
    """Whether the text is a plain yes or no: a cross, a tick, 0 or 1."""
    return clean(text).casefold() in _YES | _NO


def terms_of(text: str, order: DayOrder = DayOrder.unknown) -> tuple[tuple[str, str | None], ...]:
    """The terms that a cell of dates tells, each with its start and end; empty where it holds anything else.

    >>> terms_of("1981-12-21"), terms_of("1993-2007; 2023"), terms_of("5")
    ((('1981-12-21', None),), (('1993', '2007'), ('2023', None)), ())
    """
    found = []
    for piece in re.split(r"[;\n]", text):
        start, end = period_of(piece.strip(), order)
        if start.date is None or not _HAS_YEAR.search(piece):
            return ()
        found.append((str(start.date), str(end.date) if end.date else None))
    return tuple(found)


def marks_of(text: str, legend: Mapping[str, str], order: DayOrder) -> tuple[Mark, ...]:
    """What the cell says: a mark for each of its terms where it holds dates, else one, or none for no."""
    told = _explained(text, legend)
    if not told and (terms := terms_of(text, order)):
        return tuple(Mark(Role.member, since=since, until=until) for since, until in terms)
    left = _left(told or text, order)
    mark = left or (None if is_unsure(told or text) else mark_of(text, legend))
    return (mark,) if mark else ()


def _explained(text: str, legend: Mapping[str, str]) -> str:
    """What the legend says of a cell, empty where it says nothing: ``(x)`` is not ``x``."""
    bare = clean(text).casefold()
    return legend.get(bare) or legend.get(bare.rstrip("*¹²³")) or ""


def _left(text: str, order: DayOrder) -> Mark | None:
    """The mark of somebody who is not in it any more, or whose membership rests."""
    start, until, has_left = spell_in(clean(text), order)
    if not has_left:
        return None
    end = end_in(text, order)
    role = Role.other if is_suspended(text) else role_in(end.rest) if end and end.rest else None
    since, last = (str(day.date) if day.date else None for day in (start, until))
    return Mark(role or Role.member, clean(text), since, last, has_left=True)


def is_unsure(text: str) -> bool:
    """Whether the words say that nobody knows whether there is a seat."""
    return clean(text) in ("?", "??") or fold(text) in _UNSURE


def unsure_in(text: str, legend: Mapping[str, str]) -> str | None:
    """A cell that says that nobody knows, with what the legend says of it; None where it says anything else.

    >>> unsure_in("?", {"?": "unconfirmed"}), unsure_in("x", {})
    ('? (unconfirmed)', None)
    """
    told = _explained(text, legend)
    if not is_unsure(told or text):
        return None
    return f"{clean(text)} ({told})" if told else clean(text)


def mark_of(text: str, legend: Mapping[str, str]) -> Mark | None:
    """What the cell says by the legend, else by the usual codes; None where it says no.

    >>> mark_of("x", {}).role, mark_of("-", {}), mark_of("O", {"o": "Observer"}).role
    (<Role.member: 'member'>, None, <Role.observer: 'observer'>)
    """
    told, bare = _explained(text, legend), clean(text).casefold()
    if told:
        if fold(told) in ("no", "not a member", "non member", "none", "non membre", "no miembro"):
            return None
        role = role_in(told)
        return Mark(
            role or Role.other, None if fold(told) in ("member", "membre", "miembro") else clean(told)
        )
    bare = bare.rstrip("*¹²³.") or bare
    if bare in _NO:
        return None
    if bare in _YES:
        return Mark(Role.member)
    if _YEAR.match(bare):
        return Mark(Role.member, since=bare)
    if bare in _CODES:
        return Mark(_CODES[bare], clean(text))
    if fold(text) in _BOUND:
        return Mark(Role.member, clean(text))
    if fold(text) in _NOT_YET:
        return Mark(Role.other, clean(text))
    return Mark(role_in(text) or Role.other, clean(text))


_LEGEND = re.compile(
    r"(?:^|[;,:(]|\s{2,}|\s)(\([A-Za-zА-Яа-я✓✔×•*+?]{1,3}\)|[A-Za-zА-Яа-я✓✔x×•*+?]{1,3}|\d)\s*(?:=|:|–|—|-|"
    r"\b(?:means|denotes|stands for)\b)\s*([^;,()=\n]{3,60}?)(?=$|[;,()\n]|\s+\S{1,3}\s*(?:=|:|–))"
)


def legend_in(lines: Iterable[str]) -> dict[str, str]:
    """What lines beside a table say of its codes.

    >>> legend_in(["M = member; O = observer, D: dialogue partner"])
    {'m': 'member', 'o': 'observer', 'd': 'dialogue partner'}
    """
    found: dict[str, str] = {}
    for line in lines:
        for code, words in _LEGEND.findall(line):
            found.setdefault(code.casefold(), clean(words))
    return found
