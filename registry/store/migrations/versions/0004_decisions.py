"""Decisions about findings, which passages may be cited for, and two kinds of change more.

The rules that list what a citation points to and what a change did are written anew; no row changes.

A migration is history: it spells the table out as it was, and imports no model.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_KINDS = "'load', 'edit', 'add', 'end', 'meeting', 'confirm', 'merge', 'unmerge', 'undo', 'redo', 'erase'"
_TARGETS = (
    "entity", "alias", "identifier", "statement", "theme", "contact_detail", "figure", "affiliation",
    "terms_of_reference", "composition_rule", "seat", "mechanism_link", "meeting_count", "activity_note",
    "attendance", "party", "agreement_step", "instrument_step", "endorsement", "endorsement_requirement",
    "system_function", "participant", "recommendation_tie", "action", "recommendation_review",
)  # fmt: skip


def upgrade() -> None:
    """Make the table, let citations point to it, write the two rules anew."""
    connection = op.get_bind()
    _create()
    op.add_column("citation", sa.Column("finding_decision_id", sa.Text(), nullable=True))
    is_set = sa.text("finding_decision_id IS NOT NULL")
    op.create_index(
        "ix_citation_finding_decision_id", "citation", ["finding_decision_id"],
        sqlite_where=is_set, postgresql_where=is_set,
    )  # fmt: skip
    _refer(connection)
    before, after = (_one_of(targets) for targets in (_TARGETS, (*_TARGETS, "finding_decision")))
    _widen(connection, "citation", "ck_citation_target", before, after)
    kinds = (f"kind IN ({words})" for words in (_KINDS, f"{_KINDS}, 'decide', 'disclose'"))
    _widen(connection, "change", "ck_change_kind_term", *kinds)


def _create():
    op.create_table(
        "finding_decision",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.Text(), nullable=False),
        sa.CheckConstraint("(decision = 'snoozed') = (until IS NOT NULL)", name="ck_finding_decision_until"),
        sa.CheckConstraint("length(reason) > 0", name="ck_finding_decision_reason"),
        sa.CheckConstraint("decision IN ('snoozed', 'accepted')", name="ck_finding_decision_decision_term"),
        sa.CheckConstraint("decided_on < until", name="ck_finding_decision_decided_on_order"),
        sa.CheckConstraint(_is_a_date("until"), name="ck_finding_decision_until_date"),
        sa.CheckConstraint(_is_a_date("decided_on"), name="ck_finding_decision_decided_on_date"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_finding_decision_entity_id"),
        sa.PrimaryKeyConstraint("id", name="pk_finding_decision"),
        sqlite_strict=True,
    )
    op.create_index("ix_finding_decision_entity_id", "finding_decision", ["entity_id"])
    op.create_index(
        "uq_finding_decision_identity", "finding_decision", ["entity_id", "rule", "message", "decided_on"],
        unique=True,
    )  # fmt: skip


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
        name = "fk_citation_finding_decision_id"
        op.create_foreign_key(name, "citation", "finding_decision", ["finding_decision_id"], ["id"])
        return
    before, after = (
        f"CONSTRAINT fk_citation_{table}_id FOREIGN KEY({table}_id) REFERENCES {table} (id)"
        for table in ("recommendation_review", "finding_decision")
    )
    _rewrite(connection, "citation", before, f"{before}, {after}")


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
        raise RuntimeError(f"the rule on {table} is not that of schema 0003")
    connection.execute(sa.text(f"PRAGMA schema_version = {version + 1}"))
    connection.execute(sa.text("PRAGMA writable_schema = OFF"))
