"""Tables of the kinds that offices send round, in six languages, clean and dirty: what they tell."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from registry.errors import BadInput
from registry.exchange.incoming.tables.mapping import mapping_of, save_mapping
from registry.exchange.incoming.told import Asked, Told
from registry.terms.kinds import Kind
from tests.registry.tables.making import (
    Rows,
    a_csv,
    a_text,
    a_workbook,
    knowing,
    name_of,
    names,
    part_values,
    read,
    record,
    seats,
    stated,
)


def test_a_french_roster_under_a_merged_title_with_a_row_of_totals(tmp_path: Path) -> None:
    rows: Rows = [
        ["Comité national de coordination (CNC)"],
        ["Liste des membres au 12 mars 2019"],
        [],
        [
            "N°",
            "Nom et prénom",
            "Institution",
            "Fonction au sein du comité",
            "Collège",
            "Date de nomination",
            "Courriel",
        ],
        [
            1,
            "Mme DIOP Fatou",
            "Ministère du Travail",
            "Présidente",
            "Gouvernement",
            "15/01/2017",
            "fatou@a.example",
        ],
        [2, "M. Kane, Abdou", "CNTS", "Membre", "Travailleurs", "02/03/2018", None],
        [
            3,
            "Awa N'Diaye",
            "Conseil du patronat (CNP)",
            "Vice-présidente",
            "Employeurs",
            date(2018, 3, 2),
            None,
        ],
        ["Total", "3"],
    ]
    told = read(a_workbook(tmp_path, {"Membres": rows}, merged={"Membres": ["A1:G1"]}))
    body = "Comité national de coordination"
    assert seats(told) == {
        (body, "Fatou DIOP / Ministère du Travail", "chair"),
        (body, "Abdou Kane / CNTS", "member"),
        (body, "Awa N'Diaye / Conseil du patronat", "vice_chair"),
    }
    assert part_values(told, body, "seats", "start_date") == ["2017-01-15", "2018-03-02", "2018-03-02"]
    assert part_values(told, body, "seats", "constituency") == ["government", "workers", "employers"]
    assert part_values(told, body, "seats", "post") == ["Présidente", "None", "Vice-présidente"]
    assert record(told, body).acronym == "CNC"
    assert told.on == "2019-03-12"
    assert told.whole_rosters == {record(told, body).key}
    assert [(aside.where, aside.why) for aside in told.set_aside] == [
        ("sheet Membres, row 8", "a row of totals")
    ]
    assert told.rows_read == 4


def test_contact_details_are_parts_of_their_own_and_in_no_quote(tmp_path: Path) -> None:
    rows: Rows = [
        ["Name", "Organisation", "Email", "Phone", "Role"],
        ["Jane Banda", "ILO", "jane@ilo.example", "+266 5885 1234", "Chair"],
    ]
    told = read(a_csv(tmp_path, rows, name="Working Group.csv"))
    assert part_values(told, "Jane Banda", "contact_details", "type") == ["email", "voice"]
    quotes = [p.passage.quote or "" for r in told.records for parts in r.parts.values() for p in parts]
    assert not [quote for quote in quotes if "@" in quote or "5885" in quote]


def test_a_spanish_list_in_windows_letters_with_semicolons(tmp_path: Path) -> None:
    text = (
        "Nombre completo;Organización;Cargo en el comité;Desde;Hasta\n"
        "Juan Pérez;Ministerio de Trabajo;Presidente;enero 2015;31/12/9999\n"
        "Ana Gómez y Luis Ruiz;OIT;Miembro;2016;n/a\nVacante;Cámara de Industria (CAI);Observador;;\n"
    )
    path = a_text(tmp_path, text, name="Mesa de Migración.csv", encoding="cp1252")
    told, body = read(path), "Mesa de Migración"
    assert seats(told) == {
        (body, "Juan Pérez / Ministerio de Trabajo", "chair"),
        (body, "Ana Gómez / OIT", "member"),
        (body, "Luis Ruiz / OIT", "member"),
        (body, "Cámara de Industria", "observer"),
    }
    assert part_values(told, body, "seats", "end_date") == ["None"] * 4
    assert told.notes == (
        "the body 'Mesa de Migración' is taken from the file's name; --body NAME says another",
        "read as cp1252, cells separated by semicolons",
    )


def test_two_header_rows_with_alternates(tmp_path: Path) -> None:
    rows: Rows = [
        ["Technical Working Group on Skills - Members"],
        ["Organisation", "Representative", "Representative", "Alternate", "Alternate"],
        [None, "Name", "E-mail", "Name", "E-mail"],
        ["Ministry of Labour", "Jane Banda", "jane@mol.example", "John Phiri", "jp@mol.example"],
        ["ILO", "Mary Moyo", None, None, None],
    ]
    told = read(a_workbook(tmp_path, {"S": rows}, merged={"S": ["B2:C2", "D2:E2", "A2:A3"]}))
    body = "Technical Working Group on Skills"
    assert seats(told) == {
        (body, "Jane Banda / Ministry of Labour", "member"),
        (body, "John Phiri / Ministry of Labour", "alternate"),
        (body, "Mary Moyo / ILO", "member"),
    }
    assert part_values(told, "John Phiri", "contact_details", "value") == ["jp@mol.example"]
    assert part_values(told, "Jane Banda", "contact_details", "value") == ["jane@mol.example"]


def test_headings_inside_a_table_say_the_side_and_the_role(tmp_path: Path) -> None:
    rows: Rows = [
        ["National Labour Advisory Board (NACOLA)"],
        ["Members as of May 2019"],
        ["Name", "Organisation", "Date appointed"],
        ["GOVERNMENT"],
        ["Ms T. Mokoena", "Ministry of Labour", "2018-05-01"],
        ["EMPLOYERS' REPRESENTATIVES"],
        ["Mr Khama, L.", "Association of Employers", "since 2017"],
        ["Workers"],
        ["Lesedi, Dr P.", "Trade Union Congress", "soon"],
        ["Observers"],
        ["Jane Banda", "ILO", "2019"],
    ]
    told = read(a_workbook(tmp_path, {"Board": rows}))
    body = "National Labour Advisory Board"
    assert part_values(told, body, "seats", "constituency") == ["government", "employers", "workers", "None"]
    assert part_values(told, body, "seats", "role") == ["member", "member", "member", "observer"]
    assert names(told, Kind.person) == ["T. Mokoena", "L. Khama", "P. Lesedi", "Jane Banda"]
    assert stated(told, "P. Lesedi") == {"Date appointed (as given)": "soon"}
    assert told.on == "2019-05"


def test_a_matrix_of_countries_by_bodies_with_a_legend(tmp_path: Path) -> None:
    rows: Rows = [
        ["Participation in regional processes"],
        ["M = member; O = observer; D = dialogue partner"],
        ["Country", "Colombo Process", "Bali Process", "Abu Dhabi Dialogue"],
        ["Nepal", "M", "M", "M"],
        ["Viet Nam", "x", "-", "O"],
        ["United Arab Emirates", None, "O", "D"],
        ["Total", 2, 2, 3],
    ]
    told = read(a_workbook(tmp_path, {"Matrix": rows}))
    assert seats(told) == {
        ("Colombo Process", "Nepal", "member"),
        ("Colombo Process", "Viet Nam", "member"),
        ("Bali Process", "Nepal", "member"),
        ("Bali Process", "United Arab Emirates", "observer"),
        ("Abu Dhabi Dialogue", "Nepal", "member"),
        ("Abu Dhabi Dialogue", "Viet Nam", "observer"),
        ("Abu Dhabi Dialogue", "United Arab Emirates", "other"),
    }
    assert "dialogue partner" in part_values(told, "Abu Dhabi Dialogue", "seats", "post")


def test_a_matrix_with_the_countries_above(tmp_path: Path) -> None:
    rows: Rows = [["Forum", "Kenya", "Uganda", "DRC"], ["EAC", "X", "X", "X"], ["IGAD", "X", "1", ""]]
    told = read(a_csv(tmp_path, rows, name="forums.csv"))
    assert seats(told) == {
        (body, land, "member")
        for body, lands in (("EAC", ("Kenya", "Uganda", "DRC")), ("IGAD", ("Kenya", "Uganda")))
        for land in lands
    }


def test_people_by_groups_in_ones_and_zeros(tmp_path: Path) -> None:
    rows: Rows = [["", "Club A", "Club B"], ["Ann Lee", 1, 0], ["Bob Ray", 0, 1], ["Cy Dee", 0, 0]]
    told = read(a_csv(tmp_path, rows, name="clubs.csv"))
    assert seats(told) == {("Club A", "Ann Lee", "member"), ("Club B", "Bob Ray", "member")}
    assert names(told, Kind.person) == ["Ann Lee", "Bob Ray", "Cy Dee"]
    assert told.rows_read == 3


def test_committees_and_members_a_row_for_each(tmp_path: Path) -> None:
    rows: Rows = [
        ["Committee", "Member", "Position", "Start", "End", "Notes"],
        ["Finance Committee", "Jane Banda", "Chair", "2015", "2017", "first term"],
        ["Finance Committee", "John Phiri", "Member", "25/03/2015", "present", ""],
        ["Audit Committee", "Jane Banda", "Memeber", "01/02/2016", "", ""],
        ["", "Mary Moyo", "Member", "", "", ""],
    ]
    told = read(a_csv(tmp_path, rows, name="committees.csv"))
    assert seats(told) == {
        ("Finance Committee", "Jane Banda", "chair"),
        ("Finance Committee", "John Phiri", "member"),
        ("Audit Committee", "Jane Banda", "member"),
    }
    assert part_values(told, "Finance Committee", "seats", "end_date") == ["2017", "None"]
    assert part_values(told, "Audit Committee", "seats", "start_date") == ["2016-02-01"]
    assert part_values(told, "Audit Committee", "seats", "post") == ["Memeber"]
    assert stated(told, "Jane Banda") == {"Notes": "first term"}
    assert [(aside.where, aside.why) for aside in told.set_aside] == [("line 5", "names no body")]


def test_days_that_could_be_either_way_are_a_year_and_a_doubt(tmp_path: Path) -> None:
    rows: Rows = [
        ["Name", "Organisation", "Role", "Start date"],
        ["Jane Banda", "ILO", "Chair", "03/04/2017"],
    ]
    path = a_csv(tmp_path, rows, name="Migration Working Group.csv")
    assert part_values(read(path), "Migration Working Group", "seats", "start_date") == ["2017"]
    assert not mapping_of(path, Asked()).is_sure


def test_namesakes_of_two_organisations_are_two_people(tmp_path: Path) -> None:
    rows: Rows = [
        ["Name", "Organisation", "Role"],
        ["Jane Banda", "ILO", "Chair"],
        ["Jane Banda", "IOM", "Member"],
    ]
    told = read(a_csv(tmp_path, rows, name="Working Group.csv"))
    assert names(told, Kind.person) == ["Jane Banda", "Jane Banda"]


def test_members_that_joined_and_left_with_names_of_their_language(tmp_path: Path) -> None:
    rows: Rows = [
        ["Pays", "Date d'adhésion", "Date de retrait"],
        ["Côte d'Ivoire", "28 mai 1975", ""],
        ["Mauritanie", "1975", "2000"],
        ["Zaïre", "", ""],
    ]
    told = read(a_csv(tmp_path, rows, name="CEDEAO.csv"))
    assert [record(told, name).fields.get("code") for name in ("Côte d'Ivoire", "Mauritanie", "Zaïre")] == [
        "CI",
        "MR",
        None,
    ]
    assert record(told, "Zaïre").identifiers == (("iso3166-3", "ZRCD"),)
    assert part_values(told, "CEDEAO", "seats", "start_date") == ["1975-05-28", "1975", "None"]
    assert part_values(told, "CEDEAO", "seats", "end_date") == ["None", "2000", "None"]


def test_a_treaty_named_by_its_title_whose_status_is_a_word_for_state(tmp_path: Path) -> None:
    rows: Rows = [
        ["C189 - Convention sur les travailleurs domestiques"],
        [],
        ["État", "Date de ratification", "Statut"],
        ["Afrique du Sud", date(2013, 6, 20), "En vigueur"],
    ]
    told = read(a_workbook(tmp_path, {"Feuil1": rows}))
    assert seats(told) == {("C189 - Convention sur les travailleurs domestiques", "Afrique du Sud", "member")}


def test_the_bodies_of_a_country_in_one_cell(tmp_path: Path) -> None:
    rows: Rows = [
        ["Pays", "Membre de"],
        ["Sénégal", "CEDEAO, UA, OIF (observateur)"],
        ["Mali", "UA; OIF (suspendu)"],
        ["Niger", "UA"],
    ]
    told = read(a_workbook(tmp_path, {"Feuil1": rows}))
    assert ("OIF", "Sénégal", "observer") in seats(told)
    assert ("OIF", "Mali", "other") in seats(told)
    assert {holder for body, holder, _ in seats(told) if body == "UA"} == {"Sénégal", "Mali", "Niger"}


def test_agreements_with_two_columns_of_parties_and_dates_of_several_kinds(tmp_path: Path) -> None:
    rows: Rows = [
        [
            "Nombre del acuerdo",
            "Tipo",
            "País 1",
            "País 2",
            "Fecha de firma",
            "Entrada en vigor",
            "Estado del acuerdo",
        ],
        [
            "Convenio España-Colombia",
            "Memorando de entendimiento",
            "España",
            "Colombia",
            "21/05/2001",
            "",
            "vigente",
        ],
        ["Acuerdo con Marruecos", "Acuerdo", "España", "Marruecos", "25/07/2001", "2005", "vencido"],
    ]
    told = read(a_csv(tmp_path, rows, name="acuerdos.csv"))
    assert part_values(told, "Convenio España-Colombia", "parties", "entity") == ["España", "Colombia"]
    assert part_values(told, "Convenio España-Colombia", "stages", "stage") == ["signed", "in_force"]
    assert part_values(told, "Acuerdo con Marruecos", "stages", "entered") == ["2001-07-25", "2005", "None"]
    assert record(told, "Convenio España-Colombia").fields["type"] == "mou"
    assert record(told, "Colombia").fields["code"] == "CO"


def test_a_corridor_is_told_by_its_two_columns(tmp_path: Path) -> None:
    rows: Rows = [
        ["Agreement", "Country of origin", "Country of destination", "Date signed", "Status", "Sector"],
        ["MOU on labour", "Nepal", "Jordan", "18 Oct 2017", "In force", "domestic work"],
        ["BLA", "Lesotho", "South Africa", "", "Under negotiation", ""],
    ]
    told = read(a_csv(tmp_path, rows, name="blas.csv"))
    fields = record(told, "MOU on labour").fields
    assert [name_of(told, fields["origin"]), name_of(told, fields["destination"])] == ["Nepal", "Jordan"]
    assert fields["sector"] == "domestic work"
    assert part_values(told, "BLA", "stages", "stage") == ["negotiation"]


def test_hashtags_decide_whatever_the_header_says(tmp_path: Path) -> None:
    rows: Rows = [
        ["Who does what where 2020"],
        ["Quién", "Tipo", "Qué", "", "Dónde", "", "Desde"],
        ["#org+name", "#org+type", "#sector", "#activity", "#country", "#adm1", "#date+start"],
        ["NRC", "INGO", "Protection", "Legal aid", "Cameroun", "Nord", "2020-01-01"],
        ["NRC", "INGO", "Education", "Schools", "Cameroun", "", "2020-03-01"],
    ]
    told = read(a_csv(tmp_path, rows, name="3w.csv"))
    works = [(p.fields["attribute"], p.fields["value"]) for p in record(told, "NRC").parts["statements"]]
    assert ("works on", "Protection: Nord, Cameroun") in works
    assert ("works on", "Education: Cameroun") in works
    assert part_values(told, "NRC", "themes", "theme") == ["Protection", "Education"]
    assert record(told, "NRC").fields["classification"] == "ingo"


def test_what_has_no_hashtag_is_named(tmp_path: Path) -> None:
    rows: Rows = [
        ["Who", "What", "Budget", "Empty", ""],
        ["#org", "# Sector + main", "", "", "#sector"],
        ["NRC", "Protection", "200", "", "Shelter"],
    ]
    told = read(a_csv(tmp_path, rows, name="3w.csv"))
    assert [(column.heading, column.hashtag, column.means) for column in told.columns] == [
        ("Who", "#org", "organisation"),
        ("What", "#sector+main", "sector"),
        ("Budget", "", "ignored"),
        ("Empty", "", "ignored"),
        ("#sector", "#sector", "statement"),
    ]
    assert told.notes == ("columns not read, without a hashtag: Budget",)


def test_projects_of_a_who_does_what_where(tmp_path: Path) -> None:
    rows: Rows = [
        ["Organisation", "Secteur", "Activité", "Projet", "Province", "Date de début", "Date de fin"],
        ["Save the Children", "Éducation", "Écoles", "EDU-1", "Madaoua", "01/02/2019", "31/12/2020"],
        ["Oxfam", "Eau", "Forages", "", "Tahoua", "", ""],
    ]
    told = read(a_csv(tmp_path, rows, name="3w_niger.csv"))
    assert part_values(told, "EDU-1", "participants", "entity") == ["Save the Children"]
    assert dict(record(told, "EDU-1").fields) == {"start_date": "2019-02-01", "end_date": "2020-12-31"}
    assert stated(told, "Oxfam")["activity"] == "Forages"


def test_a_pasted_attendance_list_with_apologies(tmp_path: Path) -> None:
    text = (
        "Attendance list\nTechnical Working Group meeting, 12 March 2019\n\nPresent:\n1. Jane Banda, ILO\n"
        "2. Mr John Phiri (Ministry of Labour)\n3) Mary Moyo - IOM\nApologies:\n"
        "4. Peter Zulu, Employers' Federation\n"
    )
    told = read(a_text(tmp_path, text, name="attendance.txt"), body="Technical Working Group")
    (event,) = (record for record in told.records if record.kind is Kind.event)
    assert (event.fields["type"], event.fields["start_date"]) == ("meeting", "2019-03-12")
    assert name_of(told, event.fields["mechanism"]) == "Technical Working Group"
    assert [p.fields["status"] for p in event.parts["attendance"]] == ["present"] * 3 + ["apologies"]
    assert names(told, Kind.organisation) == ["ILO", "Ministry of Labour", "IOM", "Employers' Federation"]
    assert not seats(told)
    assert told.rows_read == 6


def test_an_attendance_sheet_is_no_membership(tmp_path: Path) -> None:
    rows: Rows = [
        ["ATTENDANCE SHEET"],
        ["Workshop on Fair Recruitment"],
        ["Date: 4 May 2021"],
        ["No", "Name", "Organisation", "Position", "Signature"],
        [1, "Jane Banda", "ILO", "Officer", None],
        [2, "John Phiri", "IOM", "Intern", None],
    ]
    told = read(a_workbook(tmp_path, {"Sheet1": rows}))
    assert not seats(told)
    assert names(told, Kind.event) == ["Workshop on Fair Recruitment, 2021-05-04"]
    assert part_values(told, "Jane Banda", "affiliations", "post") == ["Officer"]


def test_a_contact_list_gives_nobody_a_seat(tmp_path: Path) -> None:
    rows: Rows = [
        ["Surname", "First name", "Title", "Job title", "Organisation", "Email"],
        ["Banda", "Jane", "Dr", "Director", "Ministry of Labour", "j@x.example; jb@y.example"],
    ]
    told = read(a_csv(tmp_path, rows, name="contact list 2020.csv", separator="\t"))
    assert not seats(told)
    assert dict(record(told, "Jane Banda").fields) == {
        "honorific_prefix": "Dr",
        "family_name": "Banda",
        "given_name": "Jane",
    }
    assert part_values(told, "Jane Banda", "contact_details", "value") == ["j@x.example", "jb@y.example"]


def test_sheets_are_read_each_by_itself_and_what_is_left_out_is_said(tmp_path: Path) -> None:
    sheets: dict[str, Rows] = {
        "Instructions": [["How to fill this in"]],
        "TWG Skills": [["Name", "Organisation", "Role"], ["Jane Banda", "ILO", "Chair"]],
        "TWG Wages": [["Name", "Organisation", "Role"], ["Ann Lee", "IOM", "Member"]],
        "old (ignore)": [["Name", "Role"], ["X Y", "Chair"]],
        "Secret": [["Name", "Role"], ["Hid Den", "Chair"]],
    }
    path = a_workbook(tmp_path, sheets, hidden=["Secret"])
    assert seats(read(path)) == {
        ("TWG Skills", "Jane Banda / ILO", "chair"),
        ("TWG Wages", "Ann Lee / IOM", "member"),
    }
    assert read(path).notes[2:] == (
        "sheet Instructions is not read: its name says that it explains the others",
        "sheet old (ignore) is not read: its name says (ignore)",
        "sheet Secret is not read: it is hidden",
    )


@pytest.mark.parametrize(
    ("text", "encoding", "name", "role"),
    [
        (
            "№;ФИО;Организация;Роль\n1;Иванов Иван;Министерство труда;Председатель\n"
            "2;Петрова Анна;МОТ;член\n",
            "cp1251",
            "Иванов Иван",
            "chair",
        ),
        (
            "الاسم\tالمنظمة\tالدور\nمحمد علي\tوزارة العمل\tرئيس\nسارة حسن\tمنظمة العمل الدولية\tعضو\n",
            "utf-16",
            "محمد علي",
            "chair",
        ),
        (
            "Nome;Organização;Papel\nJoão Silva;Ministério do Trabalho;Vice-Presidente\nAna Sá;OIT;membro\n",
            "latin-1",
            "João Silva",
            "vice_chair",
        ),
        (
            "Nom|Organisation|Rôle\nÉlodie Roy|Ministère|Secrétaire\nAna Sá|OIT|membre\n",
            "utf-8-sig",
            "Élodie Roy",
            "secretary",
        ),
    ],
)
def test_languages_and_encodings(text: str, encoding: str, name: str, role: str, tmp_path: Path) -> None:
    told = read(a_text(tmp_path, text, encoding=encoding), body="The Board")
    assert {(body, holder.split(" / ")[0], kind) for body, holder, kind in seats(told)} >= {
        ("The Board", name, role)
    }


def test_whose_list_it_is_has_to_be_said_where_nothing_says_it(tmp_path: Path) -> None:
    path = a_csv(tmp_path, [["Name", "Role"], ["Jane Banda", "Chair"]], name="members.csv")
    with pytest.raises(BadInput, match="whose list it is") as caught:
        read(path)
    assert "--body NAME" in caught.value.line
    assert mapping_of(path, Asked(body="Wage Board")).is_sure
    assert seats(read(path, body="Wage Board")) == {("Wage Board", "Jane Banda", "chair")}


def test_a_saved_mapping_reads_the_next_edition_wherever_its_header_stands(tmp_path: Path) -> None:
    first: Rows = [["Wer", "Woher", "Als was"], ["Jane Banda", "ILO", "Chair"]]
    profile = tmp_path / "ours.yaml"
    profile.write_text(
        "table:\n  sheets:\n  - shape: roster\n    body: Wage Board\n    columns:\n"
        "    - {heading: Wer, means: person}\n"
        "    - {heading: Woher, means: organisation}\n    - {heading: Als was, means: role}\n",
        encoding="utf-8",
    )
    told = read(a_csv(tmp_path, first, name="a.csv"), profile=str(profile))
    assert seats(told) == {("Wage Board", "Jane Banda / ILO", "chair")}
    second: Rows = [["Liste"], ["Stand 2024"], ["Als was", "Wer", "Woher"], ["Member", "Ann Lee", "IOM"]]
    told = read(a_csv(tmp_path, second, name="b.csv"), profile=str(profile))
    assert seats(told) == {("Wage Board", "Ann Lee / IOM", "member")}
    saved = save_mapping(
        mapping_of(str(tmp_path / "b.csv"), Asked(profile=str(profile))), str(tmp_path / "again.yaml")
    )
    assert read(str(tmp_path / "b.csv"), profile=saved) == told


def test_a_form_with_labels_and_a_list_of_members(tmp_path: Path) -> None:
    sheets: dict[str, Rows] = {
        "1 About": [
            ["Question", "Answer"],
            ["Name of the working group", "Working Group on Skills"],
            ["Name of organisation providing the secretariat", "ILO"],
            ["How often does it meet?", "Quarterly"],
            ["Website", ""],
        ],
        "2 Members": [
            ["Please list all members"],
            ["Name", "Organisation", "Role"],
            ["Jane Banda", "IOM", "Chair"],
            ["e.g. John Smith", "Your organisation", "Member"],
        ],
        "3 Meetings": [["Date", "Place of meeting"], [date(2024, 2, 1), "Maseru"], ["March 2024", None]],
    }
    told, body = read(a_workbook(tmp_path, sheets)), "Working Group on Skills"
    assert seats(told) == {(body, "Jane Banda / IOM", "chair"), (body, "ILO", "secretariat")}
    assert stated(told, body)["How often does it meet?"] == "Quarterly"
    assert sorted(str(r.fields["start_date"]) for r in told.records if r.kind is Kind.event) == [
        "2024-02-01",
        "2024-03",
    ]
    assert ("sheet 2 Members, row 4", "a line of the template") in [(a.where, a.why) for a in told.set_aside]


def test_a_union_of_states_among_countries_is_an_organisation(tmp_path: Path) -> None:
    rows: Rows = [["Code", "Name"], ["FRA", "France"], ["EUU", "European Union"], ["BRA", "Brazil"]]
    told = read(a_csv(tmp_path, rows, name="g3.csv"))
    held = [sorted(set(seat.fields) - {"role"}) for seat in record(told, "G3").parts["seats"]]
    assert held == [["country"], ["organisation"], ["country"]]
    assert record(told, "European Union").kind is Kind.organisation


def test_a_row_that_repeats_a_seat_is_set_aside(tmp_path: Path) -> None:
    rows: Rows = [
        ["Name", "Organisation", "Role"],
        ["Ann Lee", "Mills", "Chair"],
        ["ann lee", "mills", "chair"],
        ["Ann Lee", "Mills", "Member"],
    ]
    told = read(a_csv(tmp_path, rows, name="Wage Board.csv"))
    assert part_values(told, "Wage Board", "seats", "post") == ["Chair", "None"]
    assert [aside.why for aside in told.set_aside] == ["says what an earlier row has said"]


def test_somebody_called_john_doe_with_a_title_is_no_template(tmp_path: Path) -> None:
    rows: Rows = [
        ["Name", "Organisation", "Role"],
        ["Rt Hon. Sir John Doe MP", "Mills", "Chair"],
        ["John Doe", "Organisation name", "Role"],
    ]
    told = read(a_csv(tmp_path, rows, name="Wage Board.csv"))
    assert names(told, Kind.person) == ["Sir John Doe"]
    assert [aside.why for aside in told.set_aside] == ["a line of the template"]


def test_a_row_of_formulas_without_values_is_set_aside_as_such(tmp_path: Path) -> None:
    rows: Rows = [
        ["Name", "Organisation", "Role"],
        ['=HYPERLINK("https://x.example","Ann Lee")', '="Mi"&"lls"', "Chair"],
        ["Bo Li", "Docks", "Member"],
        ["Cal Ng", "Ports", "=LOWER(1)"],
    ]
    told = read(a_workbook(tmp_path, {"Wage Board": rows}))
    assert names(told, Kind.person) == ["Bo Li", "Cal Ng"]
    assert [(one.where, one.why) for one in told.set_aside] == [
        ("sheet Wage Board, row 2", "formulas without their values")
    ]
    assert any("3 formulas have no value" in note for note in told.notes)


@pytest.mark.parametrize("name", ["34_roster_wide.csv", "export (3).csv", "Book1.csv", "Q3_upload.csv"])
def test_a_file_that_is_called_as_any_file_is_no_body(tmp_path: Path, name: str) -> None:
    path = a_csv(tmp_path, [["Name", "Role"], ["Jane Banda", "Chair"]], name=name)
    with pytest.raises(BadInput, match="whose list it is"):
        read(path)
    assert read(path, body="Wage Board").notes == ()


@pytest.mark.parametrize(("name", "body"), [("lcwg7.csv", "LCWG7"), ("wage_board_2024.csv", "Wage Board")])
def test_a_body_that_the_files_name_alone_names_is_told_to_be(tmp_path: Path, name: str, body: str) -> None:
    path = a_csv(tmp_path, [["Name", "Role"], ["Jane Banda", "Chair"]], name=name)
    assert read(path).notes == (f"the body {body!r} is taken from the file's name; --body NAME says another",)
    (doubt,) = mapping_of(path, Asked()).doubts
    assert "only the file's name says whose list it is" in doubt
    assert mapping_of(path, Asked(names=lambda: knowing(body))).is_sure


def test_what_a_sheet_is_called_is_no_body_until_the_registry_has_it(tmp_path: Path) -> None:
    board = [["Members of the Wage Board"], ["Name", "Role"], ["Jane Banda", "Chair"]]
    path = a_workbook(tmp_path, {"Board": board, "Port Sarn": [["Name", "Role"], ["Ann Lee", "Chair"]]})
    (doubt,) = mapping_of(path, Asked()).doubts
    assert "sheet Port Sarn: only the sheet's name says whose list it is" in doubt
    assert mapping_of(path, Asked(names=lambda: knowing("Port Sarn"))).is_sure


def test_surnames_in_capitals_stand_first_and_initials_are_none(tmp_path: Path) -> None:
    rows: Rows = [
        ["Membres de la Commission de l'emploi"],
        ["Nom et prénom", "Structure", "Rôle"],
        ["KORRIN Adaeze", "Ministère du Travail", "Présidente"],
        ["DE LA CRUZ Ana", "OIT", "Membre"],
        ["van der BERG Jan-Piet", "OIM", "Membre"],
        ["JP Banda", "FAO", "Membre"],
        ["Jane MOYO", "FAO", "Membre"],
    ]
    told = read(a_workbook(tmp_path, {"Membres": rows}))
    assert names(told, Kind.person) == [
        "Adaeze KORRIN", "Ana DE LA CRUZ", "Jan-Piet van der BERG", "JP Banda", "Jane MOYO",
    ]  # fmt: skip
    assert [record(told, "Adaeze KORRIN").fields[part] for part in ("family_name", "given_name")] == [
        "KORRIN", "Adaeze",
    ]  # fmt: skip


def test_a_rapporteur_is_no_secretary(tmp_path: Path) -> None:
    rows: Rows = [
        ["Members of the Wage Board"],
        ["Name", "Organisation", "Role"],
        ["Jane Banda", "ILO", "Rapporteur"],
        ["John Phiri", "IOM", "Secretary"],
    ]
    told = read(a_workbook(tmp_path, {"Members": rows}))
    assert part_values(told, "Wage Board", "seats", "role") == ["other", "secretary"]
    assert part_values(told, "Wage Board", "seats", "post") == ["Rapporteur", "Secretary"]


def test_a_body_is_quoted_with_the_line_that_names_it(tmp_path: Path) -> None:
    rows: Rows = [
        ["REPUBLIC OF VALDORIA"],
        ["Ministry of Labour and Mobility"],
        ["Technical Working Group on Labour Migration (TWG-LM)"],
        ["List of members - updated 15 March 2026"],
        ["Institution", "Name of representative", "Role"],
        ["ILO", "Ms Jane Banda", "Chair"],
        ["IOM", "Mr John Phiri", "Member"],
    ]
    path = a_workbook(tmp_path, {"Members": rows})
    body = record(read(path), "Technical Working Group on Labour Migration")
    assert body.passage.quote == "Technical Working Group on Labour Migration (TWG-LM)"
    # Where whoever imports names it, no line of the file may say so.
    assert record(read(path, body="Wage Board"), "Wage Board").passage.quote is None


def a_board(folder: Path, day: str, name: str, beside: dict[str, list[list[str]]]) -> Told:
    board = [["Members of the Wage Board"], [f"as of {day}"], ["Institution", "Name", "Role"]]
    board.append(["Orchard Growers", "Ada Li", "Chair"])
    return read(a_workbook(folder, {"Members": board, **beside}, name=name))


@pytest.mark.parametrize(
    "beside",
    [
        [["Institution", "Name", "E-mail"], ["Ministry of Health", "Bo Chan", "bo@health.example"]],
        [["Contact list"], ["Name", "Organisation", "Phone"], ["Bo Chan", "Potters Guild", "555 0101"]],
    ],
)
def test_a_roster_is_the_same_list_with_a_second_sheet_and_without(
    beside: list[list[str]], tmp_path: Path
) -> None:
    march = a_board(tmp_path, "15 March 2026", "Board March2026.xlsx", {"Others": beside})
    april = a_board(tmp_path, "20 April 2026", "Board April2026.xlsx", {})
    assert march.series == april.series
    assert {record.key for record in april.records} < {record.key for record in march.records}
