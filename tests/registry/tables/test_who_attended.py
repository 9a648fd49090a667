"""Lists of those who were there, pasted and in tables: a meeting, and nobody's membership."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from registry.exchange.incoming.tables.mapping import mapping_of, save_mapping
from registry.exchange.incoming.told import Asked, Key, Told
from registry.questions.known_names import KnownNames, NameOfBody
from registry.questions.refs import Ref
from registry.terms.kinds import Kind
from registry.text import fold
from tests.registry.tables.making import (
    Rows,
    a_text,
    a_workbook,
    knowing,
    name_of,
    names,
    part_values,
    read,
    seats,
    stated,
)


def who_came(told: Told) -> dict[str, str]:
    """The status of each holder, by the names of person and organisation."""
    return {
        " / ".join(
            name_of(told, part.fields[key]) for key in ("person", "organisation") if key in part.fields
        ): str(part.fields["status"])
        for record in told.records
        for part in record.parts.get("attendance", ())
    }


def meeting_of(told: Told) -> tuple[str, str]:
    """The body and the day of the one event."""
    (event,) = (record for record in told.records if record.kind is Kind.event)
    body = event.fields.get("mechanism")
    return name_of(told, body) if isinstance(body, Key) else "", str(event.fields.get("start_date") or "")


ENGLISH = (
    "Present:\nMs Halima Yusuf (Ministry of Labour, Chair)\n"
    "Mr. Tom Otieno, Central Organization of Trade Unions\n"
    "Dr. Li Wei - ILO\nApologies:\nFederation of Employers\nMs. Rose Atieno (IOM)\nIn attendance:\n"
    "James Kariuki, Minute taker\n"
)
FRENCH = (
    "Procès-verbal de la réunion du 4 mai 2022\nÉtaient présents :\n- M. Jean Dupont, Ministère du Travail\n"
    "- Mme Koné (OIT)\n- MM. Traoré et Coulibaly, Ministère de la Santé\nAbsents excusés :\n- UNICEF\n"
)


def test_sections_of_a_pasted_list_make_a_meeting_of_the_body_that_was_said(tmp_path: Path) -> None:
    told = read(a_text(tmp_path, ENGLISH, name="list.txt"), body="Wage Board", on="2024-03-04")
    assert meeting_of(told) == ("Wage Board", "2024-03-04")
    assert who_came(told) == {
        "Halima Yusuf / Ministry of Labour": "present",
        "Tom Otieno / Central Organization of Trade Unions": "present",
        "Li Wei / ILO": "present",
        "Federation of Employers": "apologies",
        "Rose Atieno / IOM": "apologies",
        "James Kariuki": "present",
    }
    assert not seats(told)
    assert not told.whole_rosters


def test_several_under_one_title_and_apologies_in_french(tmp_path: Path) -> None:
    path = a_text(tmp_path, FRENCH, name="pv.txt")
    told = read(path)
    assert meeting_of(told) == ("", "2022-05-04")
    assert who_came(told) == {
        "Jean Dupont / Ministère du Travail": "present",
        "Koné / OIT": "present",
        "Traoré / Ministère de la Santé": "present",
        "Coulibaly / Ministère de la Santé": "present",
        "UNICEF": "apologies",
    }
    assert ["who met" in doubt for doubt in mapping_of(path, Asked()).doubts] == [True]


def test_a_title_says_whose_meeting_a_short_list_is_of(tmp_path: Path) -> None:
    text = (
        "Wage Board meeting, 4 March 2024\nPresent\nMs Ann Roe (ILO)\nMr Bob Lee, IOM\n"
        "Apologies: UNICEF; FAO\n"
    )
    path = a_text(tmp_path, text, name="x.txt")
    known = knowing("Wage Board", "Subcommittee of the Wage Board")
    told = read(path, names=known)
    assert meeting_of(told) == ("Wage Board", "2024-03-04")
    assert who_came(told) == {
        "Ann Roe / ILO": "present", "Bob Lee / IOM": "present", "UNICEF": "apologies", "FAO": "apologies",
    }  # fmt: skip
    assert mapping_of(path, Asked(names=lambda: known)).is_sure
    # Without such a body the title makes none: it is asked for.
    told = read(path)
    assert meeting_of(told) == ("", "2024-03-04")
    assert names(told, Kind.mechanism) == []
    assert ["--body" in doubt for doubt in mapping_of(path, Asked()).doubts] == [True]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Minutes of the TWG-S meeting, 13 May 2026, Port Sarn", "Technical Working Group on Salt"),
        ("4th meeting of the technical working group on salt", "Technical Working Group on Salt"),
        ("Réunion du Comité de l'Emploi", "Comité de l’emploi"),
        # A word that many bodies have, letters of another word, and two bodies at once name none.
        ("Meeting of the Forum", ""),
        ("Meeting on TWG-Sailing", ""),
        ("Joint meeting of TWG-S and the Comité de l'emploi", ""),
        ("Meeting of the Wage Board", ""),
    ],
)
def test_a_meeting_is_of_the_one_body_of_the_registry_that_its_title_names(
    title: str, body: str, tmp_path: Path
) -> None:
    salt = Ref("salt", "mechanism", "Technical Working Group on Salt", "TWG-S")
    jobs, forum = (Ref(name, "mechanism", name, None) for name in ("Comité de l’emploi", "Forum"))
    boards = [Ref(key, "mechanism", "Wage Board", None) for key in ("here", "there")]
    spelled = [(one, one.name) for one in (salt, jobs, forum, *boards)] + [(salt, "TWG-S")]
    known = tuple(NameOfBody(one, name, fold(name)) for one, name in spelled)
    text = f"{title}\nPresent:\nMs Ann Roe (ILO)\nMr Bob Lee, IOM\n"
    told = read(
        a_text(tmp_path, text, name="x.txt"), names=KnownNames(frozenset(), frozenset(), known), on="2026-05"
    )
    assert meeting_of(told)[0] == body
    assert [body in note for note in told.notes] == ([True] if body else [])


def test_a_plain_list_with_its_body_and_day_is_of_a_meeting_and_a_list_of_members_is_not(
    tmp_path: Path,
) -> None:
    plain = a_text(tmp_path, "Jane Banda, ILO\nJohn Phiri, IOM\n", name="names.txt")
    assert meeting_of(read(plain, body="Wage Board", on="2024-03-04")) == ("Wage Board", "2024-03-04")
    members = a_text(tmp_path, "Members of the Board\nJane Banda, ILO\nJohn Phiri, IOM\n", name="m.txt")
    assert len(seats(read(members, body="Wage Board", on="2024-03-04"))) == 2
    assert len(seats(read(plain, body="Wage Board"))) == 2


def test_apologies_in_the_column_of_names_are_those_of_an_organisation(tmp_path: Path) -> None:
    rows: Rows = [
        ["Attendance sheet: Technical Working Group on Labour Migration"],
        ["Date: 14 February 2024"],
        ["#", "Name", "Organization", "Signature"],
        [1, "Chanda Mwale", "ILO", None],
        [2, "Apologies: Ministry of Finance", None, None],
    ]
    told = read(a_workbook(tmp_path, {"Attendance": rows}))
    assert who_came(told) == {"Chanda Mwale / ILO": "present", "Ministry of Finance": "apologies"}
    assert names(told, Kind.person) == ["Chanda Mwale"]


def test_meetings_side_by_side_under_their_days(tmp_path: Path) -> None:
    rows: Rows = [
        ["Steering Committee on Child Labour"],
        ["Organisation", "Representative", "12/01/2023", "20/04/2023", date(2023, 7, 6)],
        ["Ministry of Labour", "Mary Moyo", "P", "A", "P"],
        ["UNICEF", "Tom Roe", "✓", "P", "Apologies"],
        ["Save the Children", "", "x", "", "late"],
        ["TOTAL", "", "3", "1", "2"],
    ]
    path = a_workbook(tmp_path, {"Presence": rows})
    told = read(path)
    meetings = {
        str(record.fields["start_date"]): [str(part.fields["status"]) for part in record.parts["attendance"]]
        for record in told.records
        if record.kind is Kind.event
    }
    assert meetings == {
        "2023-01-12": ["present", "present", "present"],
        "2023-04-20": ["absent", "present"],
        "2023-07-06": ["present", "apologies"],
    }
    assert stated(told, "Save the Children") == {"at the meeting of 2023-07-06": "late"}
    assert not seats(told)
    profile = str(tmp_path / "presence.yaml")
    save_mapping(mapping_of(path, Asked()), profile)
    assert read(path, profile=profile).records == told.records


def test_days_above_columns_that_could_be_either_way_are_a_doubt(tmp_path: Path) -> None:
    rows: Rows = [
        ["Steering Committee"],
        ["Organisation", "03/04/2023", "05/06/2023"],
        ["UNICEF", "P", "A"],
        ["UNDP", "P", "P"],
    ]
    path = a_workbook(tmp_path, {"Presence": rows})
    assert not mapping_of(path, Asked()).is_sure
    assert len(names(read(path), Kind.event)) == 2


def test_a_table_under_the_word_participants_is_read_by_its_header(tmp_path: Path) -> None:
    text = "Participants\nName,Organisation,Role\nJane Banda,ILO,Chair\nJohn Phiri,IOM,Observer\n"
    told = read(a_text(tmp_path, text, name="list.csv"), body="Wage Board", on="2024-03-04")
    assert who_came(told) == {"Jane Banda / ILO": "present", "John Phiri / IOM": "present"}
    assert not seats(told)


def test_titles_are_nobody_and_an_agenda_ends_the_list(tmp_path: Path) -> None:
    text = (
        "Lista de asistencia\nReunión de la Mesa Nacional de Migración, 5 de mayo de 2023\nAsistentes:\n"
        "- Sra. Ana Gómez (OIT)\n- Juan Pérez, Ministerio de Trabajo, Presidente\nExcusados: ACNUR, UNICEF\n"
        "Agenda:\n1. Aprobación del acta\n"
    )
    told = read(a_text(tmp_path, text, name="lista.txt"))
    assert names(told, Kind.event) == ["Reunión de la Mesa Nacional de Migración, 2023-05-05"]
    assert who_came(told) == {
        "Ana Gómez / OIT": "present", "Juan Pérez / Ministerio de Trabajo": "present",
        "ACNUR": "apologies", "UNICEF": "apologies",
    }  # fmt: skip
    text = "ATTENDANCE REGISTER\nWorkshop on Skills, 3 May 2023\n1. Ms Ann Roe, Director, Labour Office\n"
    told = read(a_text(tmp_path, text + "2. Bob Lee (IOM)\n3. UNICEF\n", name="register.txt"))
    assert who_came(told) == {
        "Ann Roe / Labour Office": "present", "Bob Lee / IOM": "present", "UNICEF": "present",
    }  # fmt: skip
    assert [event.fields["type"] for event in told.records if event.kind is Kind.event] == ["workshop"]


@pytest.mark.parametrize(
    "line",
    [
        "Ana Roe (Ministry A), Chair",
        "Ana Roe (Ministry A) - Chair",
        "Ms Ana Roe (Chair), Ministry A",
        "Ana Roe (Chair), Ministry A",
        "- Ana Roe, Ministry A, Chair",
    ],
)
def test_what_stands_behind_the_bracket_takes_nothing_from_the_organisation_in_it(
    line: str, tmp_path: Path
) -> None:
    told = read(a_text(tmp_path, f"Present:\n{line}\nBo Ray (Union B)\n", name="m.txt"), body="Salt Council")
    assert who_came(told) == {"Ana Roe / Ministry A": "present", "Bo Ray / Union B": "present"}
    (event,) = (record for record in told.records if record.kind is Kind.event)
    assert [part.fields.get("function") for part in event.parts["attendance"]] == ["chair", None]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("4th Wage Board meeting", "meeting"),
        ("Réunion du Conseil de la formation professionnelle", "meeting"),
        ("Workshop of the Wage Board", "workshop"),
        ("National Conference on Wages", "conference"),
        ("Wage Board", "meeting"),
    ],
)
def test_what_sort_of_event_it_was_is_not_told_by_the_room(title: str, kind: str, tmp_path: Path) -> None:
    rows: Rows = [
        ["Attendance sheet"],
        ["Meeting:", title],
        ["Date:", date(2026, 4, 22)],
        ["Venue:", "Conference room B, Training Centre"],
        ["#", "Name", "Organization", "Signature"],
        [1, "Chanda Mwale", "ILO", None],
    ]
    told = read(a_workbook(tmp_path, {"Sheet1": rows}), body="Wage Board")
    (event,) = (record for record in told.records if record.kind is Kind.event)
    assert (event.fields["type"], event.fields["venue"]) == (kind, "Conference room B, Training Centre")


@pytest.mark.parametrize(
    "heading",
    [
        "Present at the Salt Council meeting of 4 May 2026:",
        "Participants of the Salt Council meeting, 4 May 2026",
        "Étaient présents à la réunion du Salt Council du 4 mai 2026 :",
    ],
)
def test_a_heading_that_says_at_what_they_were_present_is_the_title_too(heading: str, tmp_path: Path) -> None:
    told = read(
        a_text(tmp_path, f"{heading}\n1. Ana Roe (Ministry A)\n2. Bo Ray (ILO)\n", name="m.txt"),
        body="Salt Council",
    )
    assert meeting_of(told) == ("Salt Council", "2026-05-04")
    assert who_came(told) == {"Ana Roe / Ministry A": "present", "Bo Ray / ILO": "present"}


NUMBERED = (
    "Attendance list, Salt Council, 4 May 2026\n"
    "1. Ana Roe, Ministry of Salt\n"
    "2. Cy Lun, Blue Boats\n"
    "3. Dee Marsh, Deputy Director, Blue Boats\n"
    "4. Eli Nash and Flo Orr, Red Sails (RS)\n"
    "5. Mr Gus Poe, Ms Hal Quist\n"
)


def test_what_follows_a_name_in_a_numbered_list_is_an_organisation_or_a_post(tmp_path: Path) -> None:
    told = read(a_text(tmp_path, NUMBERED, name="m.txt"), body="Salt Council")
    assert who_came(told) == {
        "Ana Roe / Ministry of Salt": "present",
        "Cy Lun / Blue Boats": "present",
        "Dee Marsh / Blue Boats": "present",
        "Eli Nash / Red Sails": "present",
        "Flo Orr / Red Sails": "present",
        "Gus Poe": "present",
        "Hal Quist": "present",
    }
    assert part_values(told, "Dee Marsh", "affiliations", "post") == ["Deputy Director"]


@pytest.mark.parametrize(
    ("text", "asides"),
    [
        # Several names without a title, on one line: who of them is an organisation?
        ("Present: Ana Roe, Blue Boats, Cy Lun\nApologies: Bo Ray (ILO)\n", ["line 1"]),
        ("Present:\nAna Roe, Cy Lun\nDee Marsh, Eli Nash\n- Bo Ray (ILO)\n", ["line 2", "line 3"]),
        ("Present:\nAna Roe, Blue Boats\nBo Ray, ILO\n", []),
        ("Present:\n1. Ana Roe, Blue Boats, Mafeteng\n2. Bo Ray (ILO)\n", ["line 2"]),
        ("Present:\n1. Ana Roe, Thandi Moyo\n2. Bo Ray (ILO)\n", ["line 2"]),
    ],
)
def test_a_name_that_may_be_a_person_or_an_organisation_is_set_aside_with_the_reason(
    text: str, asides: list[str], tmp_path: Path
) -> None:
    known = KnownNames(frozenset(), frozenset({"thandi banda"}), ())
    told = read(a_text(tmp_path, text, name="m.txt"), names=known, body="Salt Council", on="2026-05-04")
    aside = [one for one in told.set_aside if "heading" not in one.why]
    assert [one.where for one in aside] == asides
    assert all("write: Name (Organisation)" in one.why for one in aside)
    assert "Bo Ray" in names(told, Kind.person)


def test_organisations_of_the_registry_are_known_in_a_pasted_list(tmp_path: Path) -> None:
    known = KnownNames(frozenset({"blue boats", "red sails"}), frozenset(), ())
    text = "Present: Ana Roe, Blue Boats\nApologies:\nRed Sails\nBlue Boats, Cy Lun\nMoyo, Red Sails\n"
    told = read(a_text(tmp_path, text, name="m.txt"), names=known, body="Salt Council", on="2026-05-04")
    assert who_came(told) == {
        "Ana Roe / Blue Boats": "present",
        "Red Sails": "apologies",
        "Cy Lun / Blue Boats": "apologies",
        "Moyo / Red Sails": "apologies",
    }
