"""Questions read plain SQL, changes go through the models: the two may not drift apart."""

from __future__ import annotations

import re
from pathlib import Path

import registry.questions
from registry.models import CITABLE, SEARCH, metadata
from registry.models.catalogue import tables_by_name
from registry.questions.citations import _RECORD_OF

QUESTIONS = Path(registry.questions.__path__[0])


def test_every_table_that_a_question_names_is_a_model() -> None:
    for path in QUESTIONS.rglob("*.py"):
        sql = path.read_text(encoding="utf-8")
        named = set(re.findall(r"\b(?:FROM|JOIN) ([a-z_]+)\b", sql))
        defined = set(re.findall(r"\b([a-z_]+)(?:\([a-z_, ]+\))? AS (?:MATERIALIZED )?\(", sql)) | {
            "at_home",
            "country",
        }
        assert named - defined <= set(metadata.tables), path.name


def test_everything_that_can_be_cited_is_listed_with_its_record() -> None:
    assert set(_RECORD_OF) == set(CITABLE)


def test_every_table_of_facts_can_be_cited_and_is_in_the_catalogue() -> None:
    derived = {*SEARCH, "change", "change_entry"}
    assert set(tables_by_name()) == set(metadata.tables) - derived
