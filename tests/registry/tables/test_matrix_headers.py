"""Matrices whose header has further rows: the years and codes under the names of bodies are no data."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry.terms.kinds import Kind
from tests.registry.tables.making import Rows, a_csv, a_workbook, names, read, seats, stated

_ROWS: Rows = [
    ["Membership of regional processes (M = member, C = chair)"],
    [None, None, "Colombo Process", "Bali Process", "ASEAN"],
    ["ISO", "Country", "est. 2003", 2002, 1967],
    ["LK", "Sri Lanka", "M", "M", None],
    ["TH", "Thailand", "C", None, "M"],
    ["KR", "Korea, Rep.", None, "M", None],
]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_third_header_row_stands_beside_the_names_of_bodies(tmp_path: Path, kind: str) -> None:
    told = read(a_csv(tmp_path, _ROWS) if kind == "csv" else a_workbook(tmp_path, {"S": _ROWS}))
    assert seats(told) == {
        ("Colombo Process", "Sri Lanka", "member"),
        ("Colombo Process", "Thailand", "chair"),
        ("Bali Process", "Sri Lanka", "member"),
        ("Bali Process", "Korea, Rep", "member"),
        ("ASEAN", "Thailand", "member"),
    }
    assert not names(told, Kind.organisation)
    assert stated(told, "Colombo Process") == {"beside the name": "est. 2003"}


def test_words_cut_short_with_a_dot_are_those_of_a_matrix(tmp_path: Path) -> None:
    rows: Rows = [
        ["Pays", "CEDEAO", "UEMOA"],
        ["Ghana", "Membre", None],
        ["Tchad", "Obs.", "Président"],
    ]
    assert seats(read(a_csv(tmp_path, rows, separator=";"))) == {
        ("CEDEAO", "Ghana", "member"),
        ("CEDEAO", "Tchad", "observer"),
        ("UEMOA", "Tchad", "chair"),
    }
