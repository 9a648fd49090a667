"""The example against the documents themselves: who is named where, and what must not leave them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from registry.checks.integrity import verify
from registry.checks.quotes import bare_words
from registry.questions.citations import citations
from registry.store.location import Location
from registry.store.reading import Reader

pytestmark = [pytest.mark.shared, pytest.mark.database("sqlite")]

REACHED = r"[\w.+-]+@[\w-]+\.[\w.]+|\+\s?\(?\d[\d\s()./-]{6,}\d|\(\d\d-\d\)\s?\d[\d -]{5,}|\b\d{3} \d{6}\b"
"""How an e-mail address or a telephone number looks in the documents."""


ADDRESSES = {("united-nations", "004_80bd9a3306d11096.txt")}
"""Named as a part of an address alone: the building in which an office is."""


class Named(NamedTuple):
    id: str
    name: str
    kind: str


def names_of(reader: Reader) -> list[Named]:
    """What organisations, people and mechanisms are called, and what kind of name it is."""
    return reader.rows(
        """
        SELECT entity.id, entity.name, 'name' FROM entity
        WHERE kind IN ('organisation', 'person', 'mechanism')
        UNION SELECT id, acronym, 'acronym' FROM entity
        WHERE acronym IS NOT NULL AND kind IN ('organisation', 'person', 'mechanism')
        UNION SELECT entity.id, alias.name, alias.kind FROM alias JOIN entity ON entity.id = alias.entity_id
        WHERE entity.kind IN ('organisation', 'person', 'mechanism')
        """,
        Named,
    )


def stands_in(name: str, text: str, words: str) -> bool:
    """Whether a document has the name: as words; one in capitals as it is written."""
    if name.isupper():
        return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text) is not None
    return bare_words(name) in words


def test_whoever_a_document_names_is_cited_from_it(reader: Reader, documents: Path) -> None:
    cited: dict[str, set[str]] = {}
    for row in citations(reader):
        if row.file and row.part is None:
            cited.setdefault(row.file, set()).add(row.record.id)
    names = names_of(reader)
    called: dict[str, list[str]] = {}
    for named in names:
        called.setdefault(named.id, []).append(bare_words(named.name))
    missing = []
    for file, here in cited.items():
        text = (documents / file).read_text(encoding="utf-8")
        words = bare_words(text)
        # A homonym's name, or a longer one of which this is a part, may be what stands there.
        theirs = {name for key in here for name in called.get(key, ())}
        missing += [
            f"{named.id} ({named.name}) in {file}"
            for named in names
            if named.id not in here
            and (named.id, file) not in ADDRESSES
            and named.kind != "informal"  # too short to be looked for
            and stands_in(named.name, text, words)
            and not any(bare_words(named.name) in name for name in theirs)
        ]
    assert missing == []


def test_no_way_to_reach_anybody_is_in_the_registry(reader: Reader, documents: Path) -> None:
    stored = " ".join(
        str(value)
        for table in ("entity", "alias", "identifier", "statement", "citation", "attendance", "affiliation")
        for row in reader.records(f"SELECT * FROM {table}")
        for value in row.values()
    )
    numbers = [
        found
        for path in documents.glob("004*.txt")
        for found in re.findall(REACHED, path.read_text(encoding="utf-8"))
    ]
    assert len(numbers) > 30
    assert [found for found in numbers if found in stored] == []
    for street in (
        "Ly Thai To",
        "Pansodan",
        "Rajadamnern",
        "Sathorn",
        "Suthep",
        "Pandan Gardens",
        "Phayathai",
    ):
        assert street not in stored


def test_every_quote_stands_in_its_document_and_a_changed_word_is_found(
    example: Location, documents: Path, tmp_path: Path
) -> None:
    whole = verify(example, str(documents))
    assert whole.problems == ()
    assert whole.checked["quotes"] == whole.checked["citations"] > 3000
    changed = tmp_path / "documents"
    shutil.copytree(documents, changed)
    for path in changed.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("eleven TWG meetings", "twelve TWG meetings"), encoding="utf-8")
    found = verify(example, str(changed)).problems
    assert found
    assert all("eleven TWG meetings" in problem.what for problem in found)
