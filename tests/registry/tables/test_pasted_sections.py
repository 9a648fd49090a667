"""Pasted minutes, mails and lists in columns of spaces: every line is read, or set aside with its reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry.errors import BadInput
from registry.terms.kinds import Kind
from tests.registry.tables.making import a_text, names, part_values, read
from tests.registry.tables.test_who_attended import meeting_of, who_came

MINUTES = (
    "Minutes - Participants\nDate: Tuesday, 5 November 2024 (Online)\n\nGovernment\n"
    "- Mr Tam Reed, Director of Labour, MoLE (Chair)\n- Ms. Pia Kern — Ministry of Home Affairs\n"
    "• Statistics Office: Leo Sand, Mo Tarn\nSocial partners\n3) Sol Tuck / ALEB\n4) Vacant, LCTU\n"
    "Apologies:\n- Dr. Ruth Moss (ILO)\nAgenda\n1. Opening\n2. Adoption of the draft policy\n"
)


def test_sections_of_minutes_are_no_event_and_every_entry_below_them_is_read(tmp_path: Path) -> None:
    told = read(a_text(tmp_path, MINUTES, name="m.txt"), body="Salt Council")
    assert meeting_of(told) == ("Salt Council", "2024-11-05")
    assert not [name for name in names(told, Kind.event) if "Government" in name]
    assert who_came(told) == {
        "Tam Reed / MoLE": "present",
        "Pia Kern / Ministry of Home Affairs": "present",
        "Leo Sand / Statistics Office": "present",
        "Mo Tarn / Statistics Office": "present",
        "Sol Tuck / ALEB": "present",
        "Ruth Moss / ILO": "apologies",
    }
    assert part_values(told, "Tam Reed", "affiliations", "post") == ["Director of Labour"]
    assert [one.where.removeprefix("line ") for one in told.set_aside] == [
        "4", "8", "10", "11", "13", "14", "15",
    ]  # fmt: skip
    # Nobody of the agenda was there.
    assert all("Agenda" in one.why for one in told.set_aside[-2:])


def test_names_above_the_apologies_were_present(tmp_path: Path) -> None:
    text = "Meeting of 4 May 2026\n1. Ana Roe (Ministry A)\n2. Bo Ray (ILO)\nApologies:\nUNICEF\n"
    told = read(a_text(tmp_path, text, name="m.txt"), body="Salt Council")
    assert who_came(told) == {
        "Ana Roe / Ministry A": "present", "Bo Ray / ILO": "present", "UNICEF": "apologies",
    }  # fmt: skip


def test_names_and_organisations_parted_by_spaces_are_both_read_from_the_first_heading_on(
    tmp_path: Path,
) -> None:
    text = (
        "PRESENT\nMs. A. Moss        Ministry of Labour\nMr. B. Nash          ALEB\n"
        "IN ATTENDANCE\nD. Tarn            Secretariat\nAPOLOGIES\nE. Pitt            Ministry of Health\n"
    )
    told = read(a_text(tmp_path, text, name="m.txt"), body="Salt Council", on="2026-05-04")
    assert who_came(told) == {
        "A. Moss / Ministry of Labour": "present",
        "B. Nash / ALEB": "present",
        "D. Tarn / Secretariat": "present",
        "E. Pitt / Ministry of Health": "apologies",
    }


def test_a_title_above_those_present_is_still_a_title(tmp_path: Path) -> None:
    text = "Attendance list\nSalt Council, 4 May 2026\nPresent:\nAna Roe (ILO)\nApologies:\nUNICEF\n"
    told = read(a_text(tmp_path, text, name="m.txt"), body="Salt Council")
    assert meeting_of(told) == ("Salt Council", "2026-05-04")
    assert who_came(told) == {"Ana Roe / ILO": "present", "UNICEF": "apologies"}


MAIL = (
    'From: Desk <desk@example.org>\nTo: Tam Reed <tam@example.org>; "Kern, Pia" <pk@example.org>\n'
    "Date: Mon, 1 Apr 2024\nSubject: Re: attendance of the 3rd Salt Council meeting 2024-02-20\n\n"
)


def test_the_header_of_a_mail_is_no_table_and_gives_nobody_an_address(tmp_path: Path) -> None:
    text = MAIL + "Dear all,\nPresent: Tam Reed (MoLE), Pia Kern (ALEB), a.moss@example.org\nAbsent: IOM\n"
    told = read(a_text(tmp_path, text + "Best regards,\nLeo Sand\n", name="mail.txt"), body="Salt Council")
    assert meeting_of(told) == ("Salt Council", "2024-02-20")
    assert who_came(told) == {"Tam Reed / MoLE": "present", "Pia Kern / ALEB": "present", "IOM": "absent"}
    assert not part_values(told, "Pia Kern", "contact_details", "value")
    whys = {one.where: one.why for one in told.set_aside}
    assert list(whys) == ["line 1", "line 2", "line 3", "line 6", "line 7 (part)", "line 9", "line 10"]
    assert "write: Name (Organisation), address" in whys["line 7 (part)"]


def test_a_mail_without_a_list_is_refused_with_how_to_write_one(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="keep a line for each name"):
        read(a_text(tmp_path, MAIL + "Please see attached, and tell us, if you can.\n", name="mail.txt"))


def test_addresses_on_a_line_of_several_are_of_the_one_beside_whom_they_stand(tmp_path: Path) -> None:
    text = "Present: Ana Roe (ILO) ana@example.org; Bo Ray (IOM) bo@example.org\nApologies: UNICEF\n"
    told = read(a_text(tmp_path, text, name="m.txt"), body="Salt Council", on="2026-05-04")
    assert part_values(told, "Ana Roe", "contact_details", "value") == ["ana@example.org"]
    assert part_values(told, "Bo Ray", "contact_details", "value") == ["bo@example.org"]


def test_numbered_names_between_greetings_are_the_list_and_who_signs_is_not(tmp_path: Path) -> None:
    text = (
        "Hello,\n\nPlease find below the list of members:\n\n1) Ann Lee - Org A - ann@example.org\n"
        "2) Bo Lind - Org B - +266 5800 0000\n\nBest regards,\nZed Moss\n"
    )
    told = read(a_text(tmp_path, text, name="m.txt"), body="Salt Council")
    assert sorted(names(told, Kind.person)) == ["Ann Lee", "Bo Lind"]
    assert part_values(told, "Bo Lind", "contact_details", "value") == ["+266 5800 0000"]
    assert [one.where for one in told.set_aside] == ["line 1", "line 3", "line 8", "line 9"]


@pytest.mark.parametrize(
    ("titles", "event", "day"),
    [
        (
            '"Meeting: 4th Meeting of the Salt Council"\n"Date: 14th October 2019"\n',
            "Salt Council",
            "2019-10-14",
        ),
        ("Reunião: 3.ª Reunião da Comissão do Sal,,\nData: 05/11/2023,,\n", "Comissão do Sal", "2023-11-05"),
    ],
)
def test_a_labelled_title_above_a_table_names_the_event(
    titles: str, event: str, day: str, tmp_path: Path
) -> None:
    text = f"Attendance Sheet\n{titles}No,Name,Organisation,Signature\n1,Ana Roe,ILO,x\n2,Bo Ray,IOM,x\n"
    told = read(a_text(tmp_path, text, name="a.csv"))
    assert [event in name for name in names(told, Kind.event)] == [True]
    assert meeting_of(told) == ("", day)


@pytest.mark.parametrize(
    "text",
    [
        "Attendance list\nName            Organisation\nAna Roe         ILO\nBo Ray          IOM\n",
        MAIL + "Participants:\nName,Organisation,Role\nAna Roe,ILO,Chair\nBo Ray,IOM,Member\n",
    ],
)
def test_headings_above_names_in_plain_text_are_nobody(text: str, tmp_path: Path) -> None:
    told = read(a_text(tmp_path, text, name="m.txt"), body="Salt Council", on="2026-05-04")
    assert who_came(told) == {"Ana Roe / ILO": "present", "Bo Ray / IOM": "present"}
    assert "the headings of its columns" in [one.why for one in told.set_aside]


def test_a_table_in_a_mail_that_no_pasted_list_can_be_is_refused(tmp_path: Path) -> None:
    text = MAIL + "Participants:\nNo,Organisation,Name,Signature\n1,ILO,Ana Roe,x\n2,IOM,Bo Ray,\n"
    with pytest.raises(BadInput, match="keep a line for each name"):
        read(a_text(tmp_path, text, name="mail.txt"), body="Salt Council", on="2026-05-04")


def test_columns_of_spaces_in_another_order_are_refused(tmp_path: Path) -> None:
    text = "Attendance list\nOrganisation   Signature   Name\nILO            x           Ana Roe\n"
    with pytest.raises(BadInput, match="keep a line for each name"):
        read(a_text(tmp_path, text, name="m.txt"), body="Salt Council", on="2026-05-04")
