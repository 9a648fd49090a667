"""E-mail addresses and telephone numbers in any cell: contact details, and nowhere else."""

from __future__ import annotations

from pathlib import Path

from registry.exchange.incoming.told import Told
from tests.registry.tables.making import Rows, a_csv, part_values, read, stated


def all_words(told: Told) -> str:
    """Everything that is told apart from contact details: names, values, quotes, rows set aside."""
    said = [f"{r.key} {r.name} {r.aliases} {dict(r.fields)} {r.passage.quote}" for r in told.records]
    for record in told.records:
        for listed, parts in record.parts.items():
            if listed != "contact_details":
                said += [f"{dict(part.fields)} {part.passage.quote}" for part in parts]
    return " ".join(said + [aside.text for aside in told.set_aside])


def test_contacts_in_any_cell_are_restricted_details(tmp_path: Path) -> None:
    rows: Rows = [
        ["Committee", "Name", "Organisation", "Role", "Courriel / Tél.", "Skype", "Notes"],
        ["Pay Board", "Jane Doe <jane@a.example>", "Alpha", "Chair", "jd@b.example / +221 77 000", "jane.s",
         "call 0777123456 or jd@c.example, since 2019-03-01"],
        ["Pay Board", "Tom Roe, tom@a.example", "Beta (beta@d.example)", "Member", "tr@cut", "", ""],
        ["", "Nobody's row", "x@e.example", "", "", "", ""],
    ]  # fmt: skip
    told = read(a_csv(tmp_path, rows))
    words = all_words(told)
    for leak in ("@", "0777123456", "221 77", "jane.s"):
        assert leak not in words
    assert part_values(told, "Jane Doe", "contact_details", "value") == [
        "jd@b.example", "jane@a.example", "jd@c.example", "+221 77 000", "0777123456", "jane.s",
    ]  # fmt: skip
    assert part_values(told, "Tom Roe", "contact_details", "value") == [
        "tom@a.example", "beta@d.example", "tr@cut",
    ]  # fmt: skip
    assert "since 2019-03-01" in stated(told, "Jane Doe")["Notes"]


def test_a_remark_on_an_agreement_tells_no_address(tmp_path: Path) -> None:
    rows: Rows = [
        ["Agreement", "Parties", "Date signed", "Remarks"],
        ["MoU on skills", "Kenya; Uganda", "2019-01-01", "ask ann@a.example, budget 1 200 000"],
    ]
    told = read(a_csv(tmp_path, rows, name="mous.csv"))
    assert "@" not in all_words(told)
    assert part_values(told, "MoU on skills", "contact_details", "value") == ["ann@a.example"]
    assert stated(told, "MoU on skills")["Remarks"] == "ask, budget 1 200 000"


def test_two_dates_beside_each_other_are_no_telephone(tmp_path: Path) -> None:
    rows: Rows = [
        ["Nombre", "Institución", "Desde", "Hasta"],
        ["José Ruiz", "Molinos", "marzo de 2023", "31/12/2023"],
    ]
    told = read(a_csv(tmp_path, rows, name="Mesa Laboral.csv"))
    assert part_values(told, "Mesa Laboral", "seats", "end_date") == ["2023-12-31"]
    assert not [record.name for record in told.records if "contact_details" in record.parts]
