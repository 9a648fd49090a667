"""What waits for a decision on who is who, which records are told apart, and two kinds of change more.

The rules that list what a citation points to and what a change did are written anew; no row changes.

A migration is history: it spells the table out as it was, and imports no model.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_KINDS = (
    "'load', 'edit', 'add', 'end', 'meeting', 'confirm', 'merge', 'unmerge', 'undo', 'redo', 'erase', "
    "'decide', 'disclose'"
)
_TARGETS = (
    "entity", "alias", "identifier", "statement", "theme", "contact_detail", "figure", "affiliation",
    "terms_of_reference", "composition_rule", "seat", "mechanism_link", "meeting_count", "activity_note",
    "attendance", "party", "agreement_step", "instrument_step", "endorsement", "endorsement_requirement",
    "system_function", "participant", "recommendation_tie", "action", "recommendation_review",
    "finding_decision",
)  # fmt: skip
_NEW = ("waiting", "distinction")


def upgrade() -> None:
    """Make the tables, let citations point to them, write the two rules anew."""
    connection = op.get_bind()
    _create()
    for table in _NEW:
        op.add_column("citation", sa.Column(f"{table}_id", sa.Text(), nullable=True))
        is_set = sa.text(f"{table}_id IS NOT NULL")
        op.create_index(
            f"ix_citation_{table}_id", "citation", [f"{table}_id"],
            sqlite_where=is_set, postgresql_where=is_set,
        )  # fmt: skip
    _refer(connection)
    before, after = (_one_of(targets) for targets in (_TARGETS, (*_TARGETS, *_NEW)))
    _widen(connection, "citation", "ck_citation_target", before, after)
    kinds = (f"kind IN ({words})" for words in (_KINDS, f"{_KINDS}, 'imported', 'review'"))
    _widen(connection, "change", "ck_change_kind_term", *kinds)


def _create():
    op.create_table(
        "waiting",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("record_kind", sa.Text(), nullable=False),
        sa.Column("record_key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.CheckConstraint("length(told) > 0", name="ck_waiting_told"),
        sa.CheckConstraint(_is_a_date("since"), name="ck_waiting_since_date"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_waiting_source_id"),
        sa.PrimaryKeyConstraint("id", name="pk_waiting"),
        sqlite_strict=True,
    )
    op.create_index("ix_waiting_source_id", "waiting", ["source_id"])
    op.create_index(
        "uq_waiting_identity", "waiting", ["source_id", "record_kind", "record_key"], unique=True
    )
    op.create_table(
        "distinction",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("other_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.Text(), nullable=False),
        sa.CheckConstraint("entity_id <> other_id", name="ck_distinction_other"),
        sa.CheckConstraint(_is_a_date("decided_on"), name="ck_distinction_decided_on_date"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_distinction_entity_id"),
        sa.ForeignKeyConstraint(["other_id"], ["entity.id"], name="fk_distinction_other_id"),
        sa.PrimaryKeyConstraint("id", name="pk_distinction"),
        sqlite_strict=True,
    )
    op.create_index("ix_distinction_entity_id", "distinction", ["entity_id"])
    op.create_index("ix_distinction_other_id", "distinction", ["other_id"])
    op.create_index("uq_distinction_identity", "distinction", ["entity_id", "other_id"], unique=True)


def _is_a_date(column):
    return (
        f"({column} LIKE '____' OR {column} LIKE '____-__' OR {column} LIKE '____-__-__') "
        f"AND substr({column}, 1, 4) BETWEEN '0001' AND '9999' "
        f"AND (length({column}) = 4 OR substr({column}, 6, 2) BETWEEN '01' AND '12') "
        f"AND (length({column}) < 10 OR substr({column}, 9, 2) BETWEEN '01' AND '31')"
    )


def _one_of(targets):
    return f"{' + '.join(f'CASE WHEN {target}_id IS NULL THEN 0 ELSE 1 END' for target in targets)} = 1"


def _refer(connection):
    if connection.dialect.name == "postgresql":
        for table in _NEW:
            op.create_foreign_key(f"fk_citation_{table}_id", "citation", table, [f"{table}_id"], ["id"])
        return
    before, *new = (
        f"CONSTRAINT fk_citation_{table}_id FOREIGN KEY({table}_id) REFERENCES {table} (id)"
        for table in ("finding_decision", *_NEW)
    )
    _rewrite(connection, "citation", before, ", ".join([before, *new]))


def _widen(connection, table, name, before, after):
    if connection.dialect.name == "postgresql":
        op.drop_constraint(name, table)
        op.create_check_constraint(name, table, after)
    else:
        _rewrite(connection, table, before, after)


def _rewrite(connection, table, before, after):
    # SQLite's own way to change a rule that no row breaks: sqlite.org/lang_altertable.html, section 7.
    version = connection.execute(sa.text("PRAGMA schema_version")).scalar()
    connection.execute(sa.text("PRAGMA writable_schema = ON"))
    rewritten = connection.execute(
        sa.text(
            "UPDATE sqlite_master SET sql = replace(sql, :before, :after) "
            "WHERE type = 'table' AND name = :t AND instr(sql, :before) > 0"
        ),
        {"before": before, "after": after, "t": table},
    )
    if rewritten.rowcount != 1:
        raise RuntimeError(f"the rule on {table} is not that of schema 0004")
    connection.execute(sa.text(f"PRAGMA schema_version = {version + 1}"))
    connection.execute(sa.text("PRAGMA writable_schema = OFF"))
