"""Tables that tempt a reader to lose a row, merge two records or make up a third: what they tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry.exchange.incoming.tables.mapping import mapping_of
from registry.exchange.incoming.told import Asked, Told
from registry.terms.kinds import Kind
from tests.registry.tables.making import (
    Rows,
    a_csv,
    a_text,
    a_workbook,
    name_of,
    names,
    part_values,
    read,
    seats,
)


def at_home(told: Told) -> list[tuple[str, str]]:
    """The organisations with their countries."""
    return [
        (record.name, name_of(told, record.fields.get("country")))
        for record in told.records
        if record.kind is Kind.organisation
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            [("Labour", "Kenya"), ("Labour", "Uganda"), ("Labour", "Kenya")],
            [("Labour", "Kenya"), ("Labour", "Uganda")],
        ),
        ([("Labour", "Kenya"), ("Labour", None)], [("Labour", "Kenya")]),
        (
            [("Labour (MoL)", "Nepal"), ("Labour", "Lesotho"), ("Labour", None)],
            [("Labour", "Nepal"), ("Labour", "Lesotho"), ("Labour", "None")],
        ),
    ],
)
def test_organisations_of_one_name_in_two_countries_are_two(
    tmp_path: Path, rows: list[tuple[str, str | None]], expected: list[tuple[str, str]]
) -> None:
    listed: Rows = [
        ["Organisation", "Country", "Role"],
        *([f"Ministry of {name}", land, "Member"] for name, land in rows),
    ]
    told = read(a_csv(tmp_path, listed, name="Working Group.csv"))
    assert at_home(told) == [(f"Ministry of {name}", land) for name, land in expected]
    assert len(part_values(told, "Working Group", "seats", "role")) == len(rows)


def test_a_parent_tells_units_of_one_name_apart(tmp_path: Path) -> None:
    rows: Rows = [
        ["Organisation", "Parent ministry", "Role"],
        ["Statistics Unit", "Ministry of Labour", "Member"],
        ["Statistics Unit", "Ministry of Trade", "Chair"],
    ]
    told = read(a_csv(tmp_path, rows, name="Working Group.csv"))
    assert names(told, Kind.organisation) == ["Statistics Unit", "Statistics Unit"]


def test_people_of_one_name_in_ministries_of_two_countries_are_two(tmp_path: Path) -> None:
    rows: Rows = [
        ["Organisation", "Country", "Contact person"],
        ["Ministry of Labour", "Kenya", "Ann One"],
        ["Ministry of Labour", "Ghana", "Ann One"],
    ]
    told = read(a_csv(tmp_path, rows, name="Working Group.csv"))
    assert names(told, Kind.person) == ["Ann One", "Ann One"]
    assert all("" not in record.aliases for record in told.records)


STATUSES = ("x", "ratified", "signed", "M")


@pytest.mark.parametrize("height", [2, 3, 6, 12])
def test_a_row_of_statuses_is_never_taken_for_the_headings(tmp_path: Path, height: int) -> None:
    lands = [
        "Kenya",
        "Uganda",
        "Mali",
        "Ghana",
        "Togo",
        "Benin",
        "Niger",
        "Chad",
        "Peru",
        "Chile",
        "Nepal",
        "India",
    ][:height]
    rows: Rows = [
        ["Country", "ILO C97", "ILO C143", "UN CMW"],
        *([land, *(STATUSES[(row + column) % 4] for column in range(3))] for row, land in enumerate(lands)),
    ]
    told = read(a_csv(tmp_path, rows))
    assert names(told, Kind.mechanism) == ["ILO C97", "ILO C143", "UN CMW"]
    assert names(told, Kind.place) == lands
    assert part_values(told, "ILO C97", "seats", "post")[:2] == ["None", "ratified"]
    assert told.rows_read == height


def test_a_row_of_ministries_is_never_taken_for_the_headings(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mapping of coordination mechanisms"],
        ["Section A", None, "Section B: leadership", None],
        ["Mechanism", "Level", "Chair institution", "Secretariat"],
        ["Anti-Trafficking Council", "National", "Ministry of Justice", "Ministry of Interior"],
        ["Diaspora Board", "National", "Office of the President", None],
    ]
    told = read(a_workbook(tmp_path, {"Q": rows}, merged={"Q": ["A2:B2", "C2:D2"]}))
    assert names(told, Kind.mechanism) == ["Anti-Trafficking Council", "Diaspora Board"]
    assert told.rows_read == 2


def test_a_wide_row_above_the_header_is_accounted_for(tmp_path: Path) -> None:
    rows: Rows = [
        ["Jane Banda", "Lands Office", "Clerk"],
        ["Name", "Organisation", "Role"],
        ["John Phiri", "ILO", "Member"],
    ]
    told = read(a_csv(tmp_path, rows, name="Working Group.csv"))
    assert [aside.why for aside in told.set_aside] == ["stands above the header"]
    assert told.rows_read == 2


def test_a_matrix_with_two_header_rows_and_a_legend(tmp_path: Path) -> None:
    rows: Rows = [
        ["Membership of regional bodies (M = member, O = observer, S = suspended)"],
        [None, "African Union", "Economic communities", None, "Observers"],
        ["Country", "AU", "ECOWAS", "SADC", "Arab League"],
        ["Ghana", "M", "M", None, None],
        ["Mali", "S", "S", None, "O"],
        ["Swaziland", "M", None, "M", None],
        ["Total", "3", "2", "1", "1"],
    ]
    told = read(a_workbook(tmp_path, {"S": rows}, merged={"S": ["C2:D2"]}))
    assert seats(told) == {
        ("AU", "Ghana", "member"),
        ("AU", "Mali", "other"),
        ("AU", "Swaziland", "member"),
        ("ECOWAS", "Ghana", "member"),
        ("ECOWAS", "Mali", "other"),
        ("SADC", "Swaziland", "member"),
        ("Arab League", "Mali", "observer"),
    }
    assert not names(told, Kind.person)


def test_a_matrix_of_days_gives_a_seat_for_each_term(tmp_path: Path) -> None:
    rows: Rows = [
        ["country", "iso3", "COMESA", "EAC", "IGAD"],
        ["Kenya", "KEN", "1981-12-21", "2000", "1986"],
        ["South Sudan", "SSD", None, "2016", "2011-"],
        ["Sudan", "SDN", "31/12/1981", None, "1986-2023"],
        ["Eritrea", "ERI", "1994", None, "1993-2007; 2023"],
    ]
    told = read(a_csv(tmp_path, rows))
    assert part_values(told, "COMESA", "seats", "start_date") == ["1981-12-21", "1981-12-31", "1994"]
    spans = zip(
        part_values(told, "IGAD", "seats", "country"),
        part_values(told, "IGAD", "seats", "start_date"),
        part_values(told, "IGAD", "seats", "end_date"),
        strict=True,
    )
    assert list(spans) == [
        ("Kenya", "1986", "None"),
        ("South Sudan", "2011", "None"),
        ("Sudan", "1986", "2023"),
        ("Eritrea", "1993", "2007"),
        ("Eritrea", "2023", "None"),
    ]
    assert names(told, Kind.mechanism) == ["COMESA", "EAC", "IGAD"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nom;Prénom;Institution;Qualité\nDIOP;Moussa;Ministère du Travail;Membre\n", "Moussa DIOP"),
        ("Name;First name;Institution;Role\nSmith;Ann;Ministère du Travail;Member\n", "Ann Smith"),
        ("Nombre;Apellidos;Institución;Rol\nAna;Ruiz Paz;Ministère du Travail;Miembro\n", "Ana Ruiz Paz"),
        ("Name;First name;Institution;Role\nAnn Smith;Ann;Ministère du Travail;Member\n", "Ann Smith"),
    ],
)
def test_a_bare_name_beside_its_other_half_is_half_a_name(tmp_path: Path, text: str, expected: str) -> None:
    told = read(a_text(tmp_path, text, name="Groupe de travail.csv"))
    assert seats(told) == {("Groupe de travail", f"{expected} / Ministère du Travail", "member")}


@pytest.mark.parametrize("heading", ["temp", "reading"])
def test_a_lone_column_of_dates_is_no_list_of_meetings(tmp_path: Path, heading: str) -> None:
    rows: Rows = [["date", heading, "rain"], ["2020-01-01", 3.4, 1], ["2020-01-02", 5.5, 0]]
    assert not mapping_of(a_csv(tmp_path, rows), Asked()).is_sure
    held: Rows = [["Date", "Venue", "Agenda"], ["2020-01-01", "Maseru", "Budget"]]
    told = read(a_csv(tmp_path, held, name="Working Group.csv"))
    assert len(names(told, Kind.event)) == 1


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("WHO – Dr Maria Lopez", ["Maria Lopez / WHO"]),
        ("MoH (Anna Kim)", ["Anna Kim / MoH"]),
        ("Anna Kim (MoH)", ["Anna Kim / MoH"]),
        ("Oxfam (Anna Kim)", ["Anna Kim / Oxfam"]),
        ("MSF: John Smith / Kate Brown", ["John Smith / MSF", "Kate Brown / MSF"]),
        ("Red Cross Society", ["Red Cross Society"]),
        ("Médecins du Monde", ["Médecins du Monde"]),
        ("Mr Abel Tau", ["Abel Tau"]),
    ],
)
def test_an_organisation_and_its_people_in_one_cell(tmp_path: Path, cell: str, expected: list[str]) -> None:
    rows: Rows = [["Member (organisation – focal point)", "Role"], [cell, "Member"], ["ILO", "Chair"]]
    told = read(a_workbook(tmp_path, {"Health TWG": rows}))
    assert seats(told) - {("Health TWG", "ILO", "chair")} == {
        ("Health TWG", who, "member") for who in expected
    }


def test_a_spanish_list_of_bodies_and_their_members_of_both_kinds(tmp_path: Path) -> None:
    text = (
        "Órgano,Integrante,Cargo,Desde,Hasta\nMesa de Migración,Cancillería,Presidencia,2018-03,\n"
        "Mesa de Migración,ACNUR,Vocal,2018,\n"
        "Mesa de Migración,Sr. Pedro Páramo (Ministerio de Salud),Miembro,enero de 2019,dic-2021\n"
    )
    told = read(a_text(tmp_path, text))
    assert seats(told) == {
        ("Mesa de Migración", "Cancillería", "chair"),
        ("Mesa de Migración", "ACNUR", "other"),
        ("Mesa de Migración", "Pedro Páramo / Ministerio de Salud", "member"),
    }


def test_namesakes_on_two_sheets_with_two_employers_are_two(tmp_path: Path) -> None:
    heads = ["Member (organisation – focal point)", "Role"]
    sheets: dict[str, Rows] = {
        "Health TWG": [heads, ["MSF – John Smith", "Member"], ["ILO", "Chair"]],
        "WASH TWG": [heads, ["UNICEF – John Smith", "Lead"], ["ILO", "Member"]],
    }
    assert names(read(a_workbook(tmp_path, sheets)), Kind.person) == ["John Smith", "John Smith"]


@pytest.mark.parametrize("nobody", ["vacant", "to be nominated", "tbc", "Vacante"])
def test_a_vacant_seat_says_so(tmp_path: Path, nobody: str) -> None:
    rows: Rows = [
        ["No.", "Name", "Institution", "Role"],
        [1, "Jane Banda", "ILO", "Member"],
        [2, nobody, "Makerere University", "Member"],
        [3, None, "Bureau of Statistics", "Member"],
    ]
    told = read(a_csv(tmp_path, rows, name="Working Group.csv"))
    assert part_values(told, "Working Group", "seats", "post") == ["None", "member (vacant)", "None"]
    assert names(told, Kind.person) == ["Jane Banda"]


def test_rows_of_totals_and_templates_are_told_from_names(tmp_path: Path) -> None:
    rows: Rows = [
        ["No.", "Name", "Position", "Organisation", "Role"],
        [1, "Soma Dutta", "Clerk", "Ministry of Women", "Chair"],
        [2, "Sum Map", None, "Total SA", "Member"],
        [3, "Total Energies rep", None, None, "Member"],
        [4, "Sample Mwale", None, "Greek Union", "Member"],
        [5, "<name>", "<position>", "<organisation>", "<role>"],
        ["Total", 4, None, None, None],
        ["Grand total:", None, None, None, None],
        [None, "Total members: 4", None, None, None],
    ]
    told = read(a_csv(tmp_path, rows, name="Working Group.csv"))
    assert names(told, Kind.person) == ["Soma Dutta", "Sum Map", "Total Energies rep", "Sample Mwale"]
    assert [aside.why for aside in told.set_aside] == ["a line of the template"] + ["a row of totals"] * 3


@pytest.mark.parametrize(
    ("title", "dated", "body", "on"),
    [
        (
            "Состав межведомственной рабочей группы по миграции",
            "по состоянию на 01.09.2022",
            "межведомственной рабочей группы по миграции",
            "2022-09-01",
        ),
        ("Comité national (CNCM)", "Liste des membres au 12/04/2023", "Comité national", "2023-04-12"),
        ("Working Group on Skills", "Updated: 03/04/2023", "Working Group on Skills", "2023"),
        ("Working Group on Skills", "As of 3 April 2023", "Working Group on Skills", "2023-04-03"),
    ],
)
def test_a_line_with_a_date_is_no_body_and_is_read_day_first_where_it_can_be(
    tmp_path: Path, title: str, dated: str, body: str, on: str
) -> None:
    rows: Rows = [[title], [dated], ["Name", "Organisation", "Role"], ["Jane Banda", "ILO", "Member"]]
    told = read(a_workbook(tmp_path, {"S": rows}))
    assert names(told, Kind.mechanism) == [body]
    assert told.on == on


def test_russian_starts_are_read(tmp_path: Path) -> None:
    rows: Rows = [
        ["Ф.И.О.", "Организация", "С какого времени"],
        ["Иванов И. И.", "МИД", "01.09.2019"],
        ["Петров П. П.", "МОТ", "2021 г."],
    ]
    told = read(a_csv(tmp_path, rows, name="Working Group.csv"))
    assert part_values(told, "Working Group", "seats", "start_date") == ["2019-09-01", "2021"]


@pytest.mark.parametrize(
    ("lands", "noted"), [(["Congo", "Kenya"], 1), (["Congo", "DR Congo"], 0), (["Congo (Brazzaville)"], 0)]
)
def test_a_name_of_two_countries_is_noted(tmp_path: Path, lands: list[str], noted: int) -> None:
    rows: Rows = [["Country", "Group"], *([land, "Club"] for land in [*lands, "Ghana"])]
    mapping = mapping_of(a_csv(tmp_path, rows), Asked())
    assert len([note for note in mapping.notes if "it could be" in note]) == noted


def test_a_column_of_further_holders_is_asked_about(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mechanism", "Chair institution", "Members"],
        ["Anti-Trafficking Council", "Ministry of Justice", "Ministry of Labour, Police Service"],
        ["Diaspora Board", "Office of the President", "Central Bank, ILO"],
    ]
    path = a_csv(tmp_path, rows)
    assert {role for _, _, role in seats(read(path))} == {"chair"}
    assert any("'Members' may name further members" in doubt for doubt in mapping_of(path, Asked()).doubts)


def test_names_that_could_be_people_among_organisations_are_asked_about(tmp_path: Path) -> None:
    rows: Rows = [
        ["#", "Member", "Role"],
        [1, "Jane Wanjiru (Ministry of Labour)", "Chair"],
        [2, "IOM", "Secretariat"],
        [3, "Bureau of Statistics", "Member"],
        [4, "Mary Akinyi\nSamuel Kiptoo\nUN Women", "Member"],
    ]
    doubts = mapping_of(a_csv(tmp_path, rows, name="Working Group.csv"), Asked()).doubts
    assert any("Mary Akinyi, Samuel Kiptoo could be people" in doubt for doubt in doubts)


def test_an_odd_cell_does_not_make_a_column_of_people_one_of_organisations(tmp_path: Path) -> None:
    rows: Rows = [
        ["Name", "Organisation", "Role"],
        ["<b>Bo</b> Li", "Mills", "Member"],
        ["NN (ILO)", "Docks", "Member"],
        ["Calvin Ng", "Ports", "Member"],
        ["TBA2", "Orchards", "Member"],
    ]
    path = a_csv(tmp_path, rows, name="Working Group.csv")
    told = read(path)
    assert "Calvin Ng" in names(told, Kind.person)
    assert ("Working Group", "Calvin Ng / Ports", "member") in seats(told)
    assert any("'Name' was taken for person" in doubt for doubt in mapping_of(path, Asked()).doubts)
