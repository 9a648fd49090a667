"""A registry that was opened to be looked at: nothing writes to it, whichever way it is tried."""

from __future__ import annotations

import pytest

from registry.changes.creating import create_registry
from registry.changes.editing import Target, Word, edit
from registry.changes.journal import Reason
from registry.errors import CannotWrite
from registry.store.dialects import dialect_of
from registry.store.location import Location
from registry.store.reading import reading
from tests.registry.acts import told


def test_what_would_write_is_refused_with_the_reason_and_the_database_refuses_too(example: Location) -> None:
    before, shown = told(example), example._replace(read_only=True)
    with pytest.raises(CannotWrite, match="open to be looked at only"):
        edit(shown, Target("organisation", "iom"), ["acronym=X"], Word(), Reason("no"))
    with pytest.raises(CannotWrite, match="open to be looked at only"):
        create_registry(shown, replace=True)
    dialect = dialect_of(shown)
    connection = dialect.connect(shown)
    try:
        if not shown.is_url:
            connection.execute("PRAGMA query_only = OFF")
        with pytest.raises(dialect.failures()):
            connection.execute("UPDATE entity SET name = 'X'")
    finally:
        connection.close()
    with reading(shown) as reader:
        assert reader.number("SELECT count(*) FROM entity WHERE name = 'X'") == 0
    assert told(example) == before
