"""Lists of agreements: each row one, with its parties in one cell or several, its dates and its status."""

from __future__ import annotations

import re
from collections import Counter

from registry.exchange.incoming.tables.building import Telling, quoted
from registry.exchange.incoming.tables.header import DataRow
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.table import Table, says
from registry.exchange.incoming.told import Key, Scalar
from registry.exchange.incoming.words.acronyms import split_acronym
from registry.exchange.incoming.words.countries import countries_in, country_named, is_union
from registry.exchange.incoming.words.days import NOT_KNOWN, day_of
from registry.exchange.incoming.words.stages import stage_in
from registry.terms.agreements import AgreementStage, AgreementType, PartyRole
from registry.terms.kinds import Kind
from registry.text import fold

_TYPES = (
    (
        AgreementType.declaration_of_intent,
        ("declaration of intent", "letter of intent", "declaracion de intenciones"),
    ),
    (
        AgreementType.mou,
        ("mou", "memorandum of understanding", "memorandum", "protocole d entente", "memorando"),
    ),
    (
        AgreementType.bilateral_labour_agreement,
        (
            "bilateral labour agreement",
            "bilateral labor agreement",
            "bla",
            "labour agreement",
            "labor agreement",
        ),
    ),
    (AgreementType.protocol, ("protocol", "protocole", "protocolo", "протокол")),
    (AgreementType.letter_of_agreement, ("letter of agreement", "exchange of letters", "exchange of notes")),
    (AgreementType.mutual_recognition, ("mutual recognition", "mra")),
    (AgreementType.trade_union_agreement, ("trade union agreement",)),
    (AgreementType.framework_agreement, ("framework agreement", "accord cadre", "acuerdo marco")),
    (AgreementType.model_agreement, ("model agreement", "model contract")),
    (AgreementType.work_plan, ("work plan", "plan de travail")),
)
_STAGES = (
    (Meaning.signed, AgreementStage.signed),
    (Meaning.ratified, AgreementStage.ratified),
    (Meaning.in_force, AgreementStage.in_force),
)
_COVERED = (
    Meaning.agreement, Meaning.parties, Meaning.signed, Meaning.ratified, Meaning.in_force, Meaning.expires,
    Meaning.type, Meaning.status, Meaning.acronym, Meaning.country, Meaning.country_code, Meaning.sector,
)  # fmt: skip
_ORIGIN = re.compile(r"\b(?:origin|origine|origen|origem|sending|source country|происхождения)\b")
_DESTINATION = re.compile(r"\b(?:destination|destino|receiving|host country|accueil|назначения)\b")
_INVERTED = re.compile(
    r"^\s*(?:the\s+)?(?:(?:democratic|islamic|people'?s|federated|plurinational|bolivarian|united|"
    r"socialist)\b.*|republic|rep\.?|state|kingdom)"
    r"(?:\s+(?:of|rep\.?|republic|states of))?(?:\s+the)?\s*$",
    re.IGNORECASE,
)
_JOINING = re.compile(r"^(?:and|et|y|e|the|&)\s+", re.IGNORECASE)


def tell_agreements(told: Telling, table: Table) -> None:
    """An agreement for each row; rows of one name are as many agreements, told apart by their order."""
    met: Counter[str] = Counter()
    for row in table.grid.rows:
        name = table.text(row, Meaning.agreement) or _after_parties(table, row)
        where = row.row.where
        if not any(char.isalpha() for char in name):
            told.aside(
                where,
                "names no agreement",
                row.row.whole,
            )
            continue
        _, acronym = split_acronym(name)
        met[fold(name)] += 1
        key = f"{told.context}/agreement/{fold(name)}" + (
            f"/{met[fold(name)]}" if met[fold(name)] > 1 else ""
        )
        fields = _fields(told, table, row)
        agreement = told.record(
            Kind.agreement, name, where, key=key, acronym=acronym or table.text(row, Meaning.acronym) or None,
            fields=fields, quote=quoted(name),
        )  # fmt: skip
        _tell_parties(told, table, row, agreement)
        _tell_stages(told, table, row, agreement)
        for column in table.all(Meaning.expires):
            # "indefinite" and 9999 are no days, and say that there is no end.
            text = row.row.text(column.at)
            day = table.day(row, Meaning.expires)
            if says(text) and (day.is_partly_read or not day.date):
                told.statement(agreement, f"{column.heading.whole} (as given)", text, where)
        for attribute, text in table.said_beside(row, _COVERED):
            told.statement(agreement, attribute, text, where)


def _after_parties(table: Table, row: DataRow) -> str:
    """An agreement without a name is called after its parties, if it has any."""
    parties = [
        text for column in table.all(Meaning.parties, Meaning.country) if (text := row.row.text(column.at))
    ]
    kind = table.text(row, Meaning.type)
    return f"{kind or 'Agreement'}: {' – '.join(parties)}"[:200] if parties else ""


def _fields(told: Telling, table: Table, row: DataRow) -> dict[str, Scalar]:
    fields: dict[str, Scalar] = {}
    kind = agreement_type(table.text(row, Meaning.type)) or agreement_type(table.text(row, Meaning.agreement))
    if kind is not None:
        fields["type"] = str(kind)
    expires = table.day(row, Meaning.expires)
    if expires.date:
        fields["expires_on"] = expires.date
    if table.text(row, Meaning.sector):
        fields["sector"] = table.text(row, Meaning.sector)
    origin, destination = (_land(told, table, row, said) for said in (_ORIGIN, _DESTINATION))
    if origin is not None and destination is not None:
        fields |= {"origin": origin, "destination": destination}
    return fields


def _land(told: Telling, table: Table, row: DataRow, said: re.Pattern[str]) -> Key | None:
    """The one country of the columns whose heading says so: of origin, of destination."""
    columns = [c for c in table.all(Meaning.parties, Meaning.country) if said.search(fold(c.heading.whole))]
    names = [text for column in columns if (text := row.row.text(column.at))]
    key = told.country(names[0], row.row.where) if len(names) == 1 else None
    return key if key is not None and key.key.startswith("place/") else None


def agreement_type(text: str) -> AgreementType | None:
    """The kind of agreement that the words name, if it is one of ours.

    >>> agreement_type("Memorandum of Understanding"), agreement_type("Customs Union")
    (<AgreementType.mou: 'mou'>, None)
    """
    words = f" {fold(text)} "
    return next((kind for kind, said in _TYPES if any(f" {one} " in words for one in said)), None)


def _tell_parties(told: Telling, table: Table, row: DataRow, agreement: Key) -> None:
    where, met = row.row.where, set()
    for column in table.all(Meaning.parties, Meaning.country):
        head, role = fold(column.heading.whole), PartyRole.party
        role = (
            PartyRole.origin
            if _ORIGIN.search(head)
            else PartyRole.destination
            if _DESTINATION.search(head)
            else role
        )
        for piece in party_strings(str(row.row.at(column.at) or "")):
            for listed in countries_in(piece):
                name = _JOINING.sub("", listed.text).strip(" .)(")
                if not fold(name) or fold(name) in NOT_KNOWN:
                    continue
                party = told.country(name, where) or told.record(
                    Kind.organisation, name, where, quote=quoted(piece)
                )
                told.part(agreement, "parties", {"entity": party, "role": str(role)}, where, quoted(piece))
                met.add(party.key)
    if not met and table.has(Meaning.parties):
        text = table.text(row, Meaning.parties)
        if text:
            told.statement(agreement, "parties as given", text, where)


def party_strings(cell: str) -> list[str]:
    """The strings between the commas of a cell, as given; ``Korea, Republic of`` stays one.

    >>> party_strings("Korea, Republic of, Chile, EFTA (Iceland")
    ['Korea, Republic of', 'Chile', 'EFTA (Iceland']
    """
    pieces: list[str] = []
    for piece in _slashed(cell).split(","):
        inverted = f"{pieces[-1]}, {piece.strip()}" if pieces and _INVERTED.match(piece) else ""
        if inverted and (country_named(inverted) is not None):
            pieces[-1] = inverted
        elif piece.strip():
            pieces.append(piece.strip())
    return pieces


def _slashed(cell: str) -> str:
    """``Ethiopia / Jordan / ILO`` with commas, where most of it names countries; ``and/or`` stays.

    >>> _slashed("Ethiopia / Jordan / ILO"), _slashed("Employers/Workers"), _slashed("MoU n. 3/2019")
    ('Ethiopia, Jordan, ILO', 'Employers/Workers', 'MoU n. 3/2019')
    """
    pieces = [piece.strip() for piece in re.split(r"\s*[/|+]\s*", cell)]
    lands = sum(country_named(piece) is not None or is_union(piece) for piece in pieces)
    return ", ".join(filter(None, pieces)) if len(pieces) > 1 and lands * 2 >= len(pieces) else cell


def _tell_stages(told: Telling, table: Table, row: DataRow, agreement: Key) -> None:
    where, reached = row.row.where, set()
    for meaning, stage in _STAGES:
        for column in table.all(meaning)[:1]:
            day = day_of(row.row.at(column.at), table.order)
            text = row.row.text(column.at)
            if day.date:
                reached.add(stage)
                told.part(
                    agreement, "stages", {"stage": str(stage), "entered": day.date}, where, quoted(text)
                )
            if day.is_partly_read:
                told.statement(agreement, f"{column.heading.whole} (as given)", text, where)
    for column in table.all(Meaning.status)[:1]:
        text = row.row.text(column.at)
        said = stage_in(text) if fold(text) else None
        if said is not None and said not in reached:
            told.part(agreement, "stages", {"stage": str(said)}, where, quoted(text))
        if fold(text):
            told.statement(agreement, "status as given", text, where)
    kind = table.text(row, Meaning.type)
    if kind:
        told.statement(agreement, "type as given", kind, where)
