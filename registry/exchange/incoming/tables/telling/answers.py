"""A form's questions and answers beside each other: what they say of the body that returned it."""

from __future__ import annotations

import re

from registry.exchange.incoming.tables.building import Telling, quoted
from registry.exchange.incoming.tables.pasted_lines import Listed, listed_in
from registry.exchange.incoming.tables.sheets import Row, Sheet
from registry.exchange.incoming.tables.telling.rosters import body_record
from registry.exchange.incoming.told import Key, Scalar
from registry.exchange.incoming.words.acronyms import split_acronym
from registry.exchange.incoming.words.days import NOT_KNOWN
from registry.exchange.incoming.words.people import person_in, post_before
from registry.frozen import Frozen
from registry.terms.kinds import Kind
from registry.terms.seats import Role
from registry.text import clean, fold

_QUESTION = re.compile(
    r"^(?:questions?|item|field|pregunta|questão|вопрос|السؤال|indicator|information requested|rubrique)\b",
    re.I,
)
_RESPONSE = re.compile(
    r"^(?:your )?(?:responses?|answers?|réponses?|votre réponse|respuestas?|resposta|ответ|الإجابة|value)\b",
    re.I,
)
_TITLE = re.compile(
    r"\b(?:title|name|nom|nombre|nome|intitulé|название)\b.*\b(?:group|body|committee|board|council|"
    r"network|forum|comit[ée]|groupe|grupo|mechanism|commission)\b|\bname of (?:the )?(?:body|"
    r"group)\b",
    re.I,
)
_SECRETARIAT = re.compile(
    r"\b(?:organi[sz]ation|name|institution|body|who)\b.*\bsecretariat\b|^secretariat\b|"
    r"\bsecrétariat\b.*\b(?:assuré|nom)|\bsecretar[ií]a\b.*\b(?:nombre|organización)|"
    r"secretariat (?:organi[sz]ation|provider|name)",
    re.I,
)
_ASKS = re.compile(r"\?|\b(?:url|website|value|funded|does|is the|has the|amount)\b", re.I)


_NUMBER = re.compile(r"^\s*(?:[A-Z]?\d{1,2}(?:\.\d{1,2})*|[a-z])\s*[.)]\s*")
_NUMBERED = re.compile(r"^\s*[A-Z]?\d{1,2}(?:\.\d{1,2})*\s*[.)]\s*\S")
_MOST_BESIDE = 3
_MEMBERS = re.compile(
    r"^(?:(?:list of|current|the|liste des|lista de|full) )*(?:members?|membership|member organi[sz]ations|"
    r"membres|miembros|membros|composition|члены|الأعضاء)(?: (?:of|du|de|del|do|da) .*)?$"
)
_CHAIR = re.compile(
    r"^(?:the |name of (?:the )?)?(?:chair|chairs|chairperson|chairman|chaired by|presided by|president|"
    r"presidente|presidencia|presidence|présidence|председатель|الرئيس)(?: (?:of|du|de|del|do|da) .*)?$"
)


class Answer(Frozen):
    """A question, what was answered, and where."""

    question: str
    answer: str
    where: str


def answers_in(sheet: Sheet) -> tuple[Answer, ...]:
    """The sheet's answers, where it is a form with questions and answers in two columns; else none."""
    for position, row in enumerate(sheet.rows[:15]):
        asks = next((n for n, cell in enumerate(row.cells) if _QUESTION.match(clean(str(cell or "")))), None)
        tells = next((n for n, cell in enumerate(row.cells) if _RESPONSE.match(clean(str(cell or "")))), None)
        if asks is not None and tells is not None and asks != tells:
            return tuple(
                Answer(after.text(asks).rstrip("*: ").strip(), after.text(tells), after.where)
                for after in sheet.rows[position + 1 :]
                if fold(after.text(asks))
            )
    return _labelled(sheet.rows)


def _labelled(rows: tuple[Row, ...]) -> tuple[Answer, ...]:
    """Labels with their answers to the right, where the sheet is nothing else.

    A label ends in a colon or a question mark, or is numbered, where the form has one of those too.
    """
    wide = [row for row in rows if len(_said(row)) > 1]
    if not wide or any(len(_said(row)) > _MOST_BESIDE for row in wide):
        return ()
    marked = [row for row in wide if row.text(0).endswith((":", "?"))]
    numbered = [row for row in wide if _NUMBERED.match(row.text(0))]
    is_form = len(marked) >= 2 or bool(marked and len(numbered) >= 2)
    labels = [row for row in rows if row in marked or row in numbered] if is_form else []
    if len(labels) < 2 or len(labels) * 2 < len(rows):
        return ()
    return tuple(Answer(_bare(row.text(0)), ", ".join(_said(row)[1:]), row.where) for row in labels)


def _said(row: Row) -> list[str]:
    return [text for text in dict.fromkeys(row.text(at) for at in range(len(row.cells))) if text]


def _bare(label: str) -> str:
    return _NUMBER.sub("", label).rstrip("*: ").strip() or label


def title_in(answers: tuple[Answer, ...]) -> str:
    """The name of the body that answers, empty if no answer says it."""
    named = (
        a.answer for a in answers if _TITLE.search(a.question) and "secretariat" not in a.question.casefold()
    )
    return next((name for name in named if fold(name) not in NOT_KNOWN and fold(name)), "")


def tell_answers(told: Telling, body: str, answers: tuple[Answer, ...]) -> None:
    """What a form says of the body: its secretariat as a seat, everything else as statements, as given."""
    for said in answers:
        where, empty = said.where, not fold(said.answer) or fold(said.answer) in NOT_KNOWN
        if empty:
            told.aside(where, "was not answered", said.question)
            continue
        key = body_record(told, body, where, quoted(said.answer) if fold(said.answer) == fold(body) else None)
        if fold(said.answer) == fold(body):
            continue
        if _SECRETARIAT.search(said.question) and not _ASKS.search(said.question):
            _secretariat(told, key, said)
        _seated(told, key, said)
        told.statement(key, said.question, said.answer, where)


def _seated(told: Telling, body: Key, said: Answer) -> None:
    """The seats of an answer that lists the members, or says who is in the chair."""
    asked = fold(said.question)
    role = Role.chair if _CHAIR.match(asked) else Role.member if _MEMBERS.match(asked) else None
    pieces = [piece for piece in re.split(r"\s*[;\n]\s*", said.answer) if fold(piece)]
    if role is None or (role is Role.member and len(pieces) < 2):
        return
    for one in (one for piece in pieces for one in (listed_in(piece) or [Listed(organisation=piece)])):
        post, organisation = one.position or one.role, one.organisation
        if not one.person and organisation:
            before, after = post_before(organisation)
            post, organisation = (before, after) if before else (post, organisation)
        fields: dict[str, Scalar] = {"role": str(role), "post": post or None}
        if one.person:
            fields["person"] = told.person(person_in(one.person), said.where)
        if organisation:
            name, acronym = split_acronym(organisation)
            fields["organisation"] = told.record(
                Kind.organisation, name, said.where, acronym=acronym, quote=quoted(organisation)
            )
        told.part(body, "seats", fields, said.where, quoted(said.answer))


def _secretariat(told: Telling, body: Key, said: Answer) -> None:
    name, acronym = split_acronym(said.answer)
    holder = told.record(Kind.organisation, name, said.where, acronym=acronym, quote=quoted(said.answer))
    told.part(
        body,
        "seats",
        {"organisation": holder, "role": str(Role.secretariat)},
        said.where,
        quoted(said.answer),
    )
