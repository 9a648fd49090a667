"""More words: whom a project targets, where it works, who supported an event, terms of reference.

Only the rules that list the words change, and actions gain a position; no row changes.

A migration is history: it spells the words out as they were, and imports no model.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Table, column, the words before, and those that come in, with the word before which they stand.
_WIDENED = (
    (
        "participant", "role",
        "'funding', 'accountable', 'implementing', 'partner', 'beneficiary', 'lead', 'evaluator', 'manager', "
        "'supporter'",
        "'funding', 'accountable', 'implementing', 'partner', 'beneficiary', 'lead', 'evaluator', 'manager', "
        "'supporter', 'target', 'covered'",
    ),
    (
        "attendance", "function",
        "'member', 'observer', 'speaker', 'facilitator', 'organiser', 'host', 'participant'",
        "'chair', 'co_chair', 'member', 'observer', 'speaker', 'facilitator', 'organiser', 'host', "
        "'participant', 'supporter'",
    ),
    (
        "mechanism", "scope",
        "'subnational', 'national', 'bilateral', 'regional', 'interregional', 'global'",
        "'subnational', 'national', 'bilateral', 'regional', 'interregional', 'global', 'unknown'",
    ),
    (
        "instrument", "type",
        "'policy', 'strategy', 'action_plan', 'law', 'guideline', 'assessment', 'evaluation', 'report', "
        "'framework', 'convention', 'protocol', 'standard', 'template', 'plan', 'other'",
        "'policy', 'strategy', 'action_plan', 'law', 'guideline', 'assessment', 'evaluation', 'report', "
        "'framework', 'convention', 'protocol', 'standard', 'template', 'plan', 'terms_of_reference', 'other'",
    ),
)  # fmt: skip


def upgrade() -> None:
    """Write the rules anew."""
    connection = op.get_bind()
    for table, column, before, after in _WIDENED:
        if connection.dialect.name == "postgresql":
            name = f"ck_{table}_{column}_term"
            op.drop_constraint(name, table)
            op.create_check_constraint(name, table, f"{column} IN ({after})")
        else:
            _rewrite(connection, table, f"{column} IN ({before})", f"{column} IN ({after})")
    rule = "CONSTRAINT ck_action_position CHECK (position >= 1)"
    connection.execute(sa.text(f"ALTER TABLE action ADD COLUMN position INTEGER {rule}"))


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
        raise RuntimeError(f"the rule on {table} is not that of schema 0002")
    connection.execute(sa.text(f"PRAGMA schema_version = {version + 1}"))
    connection.execute(sa.text("PRAGMA writable_schema = OFF"))
