"""The whole model: events, systems, recommendations, requirements, themes, figures; a sealed journal.

Nearly every table gains columns, rules or a place among what citations point to, so the schema is
made anew and the rows are carried over. The journal of the first version is numbered, freed of
empty values and sealed.

A migration is history: it spells out the tables as they were, and imports no model.
"""

import hashlib
import json
import secrets

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# In an order in which no table points to a later one.
_CARRIED = (
    "entity", "alias", "identifier", "statement", "place", "organisation", "person", "project", "source",
    "mechanism", "agreement", "instrument", "affiliation", "participant", "terms_of_reference", "seat",
    "mechanism_link", "meeting_count", "activity_note", "party", "agreement_step", "instrument_step",
    "endorsement", "citation",
)  # fmt: skip


def upgrade() -> None:
    """Set the old tables aside, make the new ones, carry the rows over."""
    connection = op.get_bind()
    old = _set_aside(connection)
    _create()
    # Whoever wrote the end of a post down knew it; the first version did not see to it.
    known = "UPDATE {} SET knowledge = CASE WHEN end_date IS NULL THEN 'unknown' ELSE 'ended_known' END "
    wrong = "WHERE (knowledge = 'ended_known') <> (end_date IS NOT NULL)"
    connection.execute(sa.text(f"{known.format(old('affiliation'))} {wrong}"))
    for table in _CARRIED:
        gone = {"version"} if table == "entity" else set()
        columns = ", ".join(c for c in _columns(connection, old, table) if c not in gone)
        connection.execute(sa.text(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM {old(table)}"))
    connection.execute(
        sa.text(
            "INSERT INTO search_name (entity_id, position, source, folded, name) "
            "SELECT entity_id, row_number() OVER (PARTITION BY entity_id ORDER BY id), source, folded, name "
            f"FROM {old('search_name')}"
        )
    )
    _seal_journal(connection, old)
    _clear_away(connection, old)


def _set_aside(connection):
    inspector = sa.inspect(connection)
    tables = [name for name in inspector.get_table_names() if name != "alembic_version"]
    if connection.dialect.name == "postgresql":
        schema = f"{connection.execute(sa.text('SELECT current_schema()')).scalar()}_0001"
        connection.execute(sa.text(f'CREATE SCHEMA "{schema}"'))
        for table in tables:
            connection.execute(sa.text(f'ALTER TABLE "{table}" SET SCHEMA "{schema}"'))
        return lambda table: f'"{schema}"."{table}"'
    for table in tables:
        indexes = connection.execute(
            sa.text(
                "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = :t AND sql IS NOT NULL"
            ),
            {"t": table},
        ).scalars()
        for index in list(indexes):
            connection.execute(sa.text(f"DROP INDEX {index}"))
        connection.execute(sa.text(f"ALTER TABLE {table} RENAME TO old_{table}"))
    return lambda table: f"old_{table}"


def _columns(connection, old, table):
    return connection.execute(sa.text(f"SELECT * FROM {old(table)} LIMIT 0")).keys()


def _clear_away(connection, old):
    if connection.dialect.name == "postgresql":
        connection.execute(sa.text("SET LOCAL client_min_messages = warning"))
        connection.execute(sa.text(f"DROP SCHEMA {old('x').partition('.')[0]} CASCADE"))
        return
    for table in (*reversed(_CARRIED), "search_name", "change_entry", "change"):
        connection.execute(sa.text(f"DROP TABLE {old(table)}"))


def _seal_journal(connection, old):
    digest = ""
    changes = connection.execute(sa.text(f"SELECT * FROM {old('change')} ORDER BY id")).mappings().all()
    for number, change in enumerate(changes, start=1):
        entries = connection.execute(
            sa.text(f"SELECT * FROM {old('change_entry')} WHERE change_id = :id ORDER BY id"),
            {"id": change["id"]},
        ).mappings()
        said = {
            "id": number, "at": change["at"], "who": change["who"], "why": change["why"], "kind": "load",
            "source_id": change["source_id"], "undoes": None,
        }  # fmt: skip
        rows = []
        for entry in entries:
            before, after = (_without_nothing(entry, key) for key in ("before", "after"))
            if before != after:
                row = {
                    "record_id": entry["record_id"], "table_name": entry["table_name"],
                    "row_id": entry["row_id"], "before": before, "after": after,
                }  # fmt: skip
                rows.append({"change_id": number, "position": len(rows) + 1, **_sealed(row)})
        sealed = _sealed(said)
        leaves = "".join([sealed["leaf"], *(row["leaf"] for row in rows)])
        digest = hashlib.sha256((digest + leaves).encode()).hexdigest()
        _insert(connection, "change", [{**sealed, "digest": digest}])
        _insert(connection, "change_entry", rows)


def _without_nothing(entry, key):
    if entry[key] is None:
        return None
    # A record counted its changes in a column; the journal knows them without.
    gone = "version" if entry["table_name"] == "entity" else ""
    values = {
        name: value for name, value in json.loads(entry[key]).items() if value is not None and name != gone
    }
    if entry["table_name"] == "affiliation" and (values["knowledge"] == "ended_known") != (
        "end_date" in values
    ):
        values["knowledge"] = "ended_known" if "end_date" in values else "unknown"
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def _sealed(said):
    salt = secrets.token_hex(8)
    told = "\x1e".join("" if part is None else f"\x1f{part}" for part in said.values())
    return {**said, "salt": salt, "leaf": hashlib.sha256(f"{salt}\x1d{told}".encode()).hexdigest()}


def _insert(connection, table, rows):
    if rows:
        columns = ", ".join(rows[0])
        values = ", ".join(f":{column}" for column in rows[0])
        connection.execute(sa.text(f"INSERT INTO {table} ({columns}) VALUES ({values})"), rows)


def _create():
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Text(), nullable=True),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("salt", sa.Text(), nullable=True),
        sa.Column("leaf", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('load', 'edit', 'add', 'end', 'meeting', 'confirm', 'merge', 'unmerge', 'undo', 'redo', 'erase')",
            name="ck_change_kind_term",
        ),
        sa.CheckConstraint("id >= 1", name="ck_change_id"),
        sa.ForeignKeyConstraint(["undoes"], ["change.id"], name=op.f("fk_change_undoes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_change_undoes"), "change", ["undoes"], unique=False)
    op.create_table(
        "entity",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("acronym", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("redirect_to", sa.Text(), nullable=True),
        sa.CheckConstraint("id NOT LIKE '% %' AND length(id) BETWEEN 1 AND 80", name="ck_entity_id"),
        sa.CheckConstraint(
            "kind IN ('organisation', 'person', 'place', 'mechanism', 'event', 'agreement', 'instrument', 'system', 'project', 'recommendation', 'source')",
            name="ck_entity_kind_term",
        ),
        sa.CheckConstraint("id = lower(id)", name="ck_entity_id_case"),
        sa.CheckConstraint("length(name) > 0", name="ck_entity_name"),
        sa.CheckConstraint("redirect_to IS NULL OR redirect_to <> id", name="ck_entity_redirect"),
        sa.ForeignKeyConstraint(["redirect_to"], ["entity.id"], name=op.f("fk_entity_redirect_to")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entity")),
        sa.UniqueConstraint("id", "kind", name="uq_entity_id_kind"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_entity_kind"), "entity", ["kind"], unique=False)
    op.create_index(
        "ix_entity_redirect_to",
        "entity",
        ["redirect_to"],
        unique=False,
        sqlite_where=sa.text("redirect_to IS NOT NULL"),
        postgresql_where=sa.text("redirect_to IS NOT NULL"),
    )
    op.create_table(
        "alias",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('official', 'acronym', 'translation', 'former', 'spelling', 'informal')",
            name="ck_alias_kind_term",
        ),
        sa.CheckConstraint("length(name) > 0", name="ck_alias_name"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name=op.f("fk_alias_entity_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alias")),
        sa.UniqueConstraint("entity_id", "name", name="uq_alias_name"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_alias_entity_id"), "alias", ["entity_id"], unique=False)
    op.create_table(
        "change_entry",
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.Column("salt", sa.Text(), nullable=True),
        sa.Column("leaf", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["change.id"], name=op.f("fk_change_entry_change_id")),
        sa.PrimaryKeyConstraint("change_id", "position", name=op.f("pk_change_entry")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_change_entry_record_id"), "change_entry", ["record_id"], unique=False)
    op.create_index(op.f("ix_change_entry_row_id"), "change_entry", ["row_id"], unique=False)
    op.create_table(
        "contact_detail",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("start_date", sa.Text(), nullable=True),
        sa.Column("end_date", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_contact_detail_end_date_date",
        ),
        sa.CheckConstraint(
            "(start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_contact_detail_start_date_date",
        ),
        sa.CheckConstraint(
            "substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END",
            name="ck_contact_detail_start_date_order",
        ),
        sa.CheckConstraint(
            "type IN ('email', 'voice', 'cell', 'fax', 'address', 'url')", name="ck_contact_detail_type_term"
        ),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name=op.f("fk_contact_detail_entity_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_detail")),
        sa.UniqueConstraint("entity_id", "type", "value", name="uq_contact_detail"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_contact_detail_entity_id"), "contact_detail", ["entity_id"], unique=False)
    op.create_table(
        "figure",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("amount", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("as_of", sa.Text(), nullable=True),
        sa.Column("label", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(as_of LIKE '____' OR as_of LIKE '____-__' OR as_of LIKE '____-__-__') AND substr(as_of, 1, 4) BETWEEN '0001' AND '9999' AND (length(as_of) = 4 OR substr(as_of, 6, 2) BETWEEN '01' AND '12') AND (length(as_of) < 10 OR substr(as_of, 9, 2) BETWEEN '01' AND '31')",
            name="ck_figure_as_of_date",
        ),
        sa.CheckConstraint("length(amount) > 0", name="ck_figure_amount"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name=op.f("fk_figure_entity_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_figure_entity_id"), "figure", ["entity_id"], unique=False)
    op.create_index(
        "uq_figure_identity",
        "figure",
        [
            "entity_id",
            "measure",
            "amount",
            sa.literal_column("coalesce(unit, '')"),
            sa.literal_column("coalesce(as_of, '')"),
            sa.literal_column("coalesce(label, '')"),
        ],
        unique=True,
    )
    op.create_table(
        "identifier",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.Column("identifier", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name=op.f("fk_identifier_entity_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identifier")),
        sa.UniqueConstraint("scheme", "identifier", name="uq_identifier"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_identifier_entity_id"), "identifier", ["entity_id"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("honorific_prefix", sa.Text(), nullable=True),
        sa.Column("family_name", sa.Text(), nullable=True),
        sa.Column("given_name", sa.Text(), nullable=True),
        sa.Column("erased_on", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(erased_on LIKE '____' OR erased_on LIKE '____-__' OR erased_on LIKE '____-__-__') AND substr(erased_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(erased_on) = 4 OR substr(erased_on, 6, 2) BETWEEN '01' AND '12') AND (length(erased_on) < 10 OR substr(erased_on, 9, 2) BETWEEN '01' AND '31')",
            name="ck_person_erased_on_date",
        ),
        sa.CheckConstraint("kind = 'person'", name="ck_person_kind"),
        sa.ForeignKeyConstraint(["id", "kind"], ["entity.id", "entity.kind"], name="fk_person_entity"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sqlite_strict=True,
    )
    op.create_table(
        "place",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("parent_id", sa.Text(), nullable=True),
        sa.CheckConstraint("kind = 'place'", name="ck_place_kind"),
        sa.CheckConstraint("type IN ('country', 'region')", name="ck_place_type_term"),
        sa.CheckConstraint("code IS NULL OR length(code) = 2", name="ck_place_code"),
        sa.CheckConstraint("parent_id <> id", name="ck_place_parent"),
        sa.ForeignKeyConstraint(["id", "kind"], ["entity.id", "entity.kind"], name="fk_place_entity"),
        sa.ForeignKeyConstraint(["parent_id"], ["place.id"], name=op.f("fk_place_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
        sa.UniqueConstraint("code", name=op.f("uq_place_code")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_place_parent_id"), "place", ["parent_id"], unique=False)
    op.create_table(
        "search_name",
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name=op.f("fk_search_name_entity_id")),
        sa.PrimaryKeyConstraint("entity_id", "position", name=op.f("pk_search_name")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_search_name_folded",
        "search_name",
        ["folded"],
        unique=False,
        sqlite_where=sa.text("source <> 'description'"),
        postgresql_where=sa.text("source <> 'description'"),
    )
    op.create_table(
        "statement",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("attribute", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("start_date", sa.Text(), nullable=True),
        sa.Column("end_date", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_statement_end_date_date",
        ),
        sa.CheckConstraint(
            "(start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_statement_start_date_date",
        ),
        sa.CheckConstraint(
            "substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END",
            name="ck_statement_start_date_order",
        ),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name=op.f("fk_statement_entity_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_statement_entity_id"), "statement", ["entity_id"], unique=False)
    op.create_index(
        "uq_statement_identity",
        "statement",
        ["entity_id", "attribute", "value", sa.literal_column("coalesce(start_date, '')")],
        unique=True,
    )
    op.create_table(
        "theme",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("theme", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name=op.f("fk_theme_entity_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_theme")),
        sa.UniqueConstraint("entity_id", "theme", name="uq_theme"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_theme_entity_id"), "theme", ["entity_id"], unique=False)
    op.create_index(op.f("ix_theme_theme"), "theme", ["theme"], unique=False)
    op.create_table(
        "endorsement_requirement",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.Column("body_id", sa.Text(), nullable=True),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "act IN ('consulted', 'reviewed', 'validated', 'endorsed', 'adopted', 'approved', 'signed', 'noted', 'objected', 'reserved')",
            name="ck_endorsement_requirement_act_term",
        ),
        sa.CheckConstraint(
            "basis IN ('statute', 'terms_of_reference', 'project_document', 'custom', 'recommended', 'unknown')",
            name="ck_endorsement_requirement_basis_term",
        ),
        sa.CheckConstraint(
            "(body_id IS NULL) <> (country_id IS NULL)", name="ck_endorsement_requirement_who"
        ),
        sa.CheckConstraint("position >= 1", name="ck_endorsement_requirement_position"),
        sa.ForeignKeyConstraint(["body_id"], ["entity.id"], name=op.f("fk_endorsement_requirement_body_id")),
        sa.ForeignKeyConstraint(
            ["country_id"], ["place.id"], name=op.f("fk_endorsement_requirement_country_id")
        ),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["entity.id"], name=op.f("fk_endorsement_requirement_subject_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_endorsement_requirement")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_endorsement_requirement_body_id"), "endorsement_requirement", ["body_id"], unique=False
    )
    op.create_index(
        op.f("ix_endorsement_requirement_country_id"), "endorsement_requirement", ["country_id"], unique=False
    )
    op.create_index(
        op.f("ix_endorsement_requirement_subject_id"), "endorsement_requirement", ["subject_id"], unique=False
    )
    op.create_index(
        "uq_endorsement_requirement_identity",
        "endorsement_requirement",
        [
            "subject_id",
            "act",
            sa.literal_column("coalesce(body_id, '')"),
            sa.literal_column("coalesce(country_id, '')"),
        ],
        unique=True,
    )
    op.create_table(
        "organisation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("classification", sa.Text(), nullable=False),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.Column("parent_id", sa.Text(), nullable=True),
        sa.Column("founding_date", sa.Text(), nullable=True),
        sa.Column("dissolution_date", sa.Text(), nullable=True),
        sa.Column("website", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(dissolution_date LIKE '____' OR dissolution_date LIKE '____-__' OR dissolution_date LIKE '____-__-__') AND substr(dissolution_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(dissolution_date) = 4 OR substr(dissolution_date, 6, 2) BETWEEN '01' AND '12') AND (length(dissolution_date) < 10 OR substr(dissolution_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_organisation_dissolution_date_date",
        ),
        sa.CheckConstraint(
            "(founding_date LIKE '____' OR founding_date LIKE '____-__' OR founding_date LIKE '____-__-__') AND substr(founding_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(founding_date) = 4 OR substr(founding_date, 6, 2) BETWEEN '01' AND '12') AND (length(founding_date) < 10 OR substr(founding_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_organisation_founding_date_date",
        ),
        sa.CheckConstraint(
            "classification IN ('ministry', 'department_agency', 'statistics_office', 'parliament', 'local_government', 'igo_un', 'igo_other', 'donor_agency', 'ingo', 'national_ngo', 'cso_network', 'employers_organisation', 'workers_organisation', 'migrants_organisation', 'recruitment_agency', 'company', 'academia', 'media', 'foundation', 'other', 'unknown')",
            name="ck_organisation_classification_term",
        ),
        sa.CheckConstraint("kind = 'organisation'", name="ck_organisation_kind"),
        sa.CheckConstraint(
            "substr(founding_date || '-01-01', 1, 10) <= CASE length(dissolution_date) WHEN 10 THEN dissolution_date WHEN 4 THEN dissolution_date || '-12-31' ELSE dissolution_date || CASE WHEN substr(dissolution_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(dissolution_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(dissolution_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(dissolution_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(dissolution_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END",
            name="ck_organisation_founding_date_order",
        ),
        sa.CheckConstraint("parent_id <> id", name="ck_organisation_parent"),
        sa.ForeignKeyConstraint(["country_id"], ["place.id"], name=op.f("fk_organisation_country_id")),
        sa.ForeignKeyConstraint(["id", "kind"], ["entity.id", "entity.kind"], name="fk_organisation_entity"),
        sa.ForeignKeyConstraint(["parent_id"], ["organisation.id"], name=op.f("fk_organisation_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_organisation_country_id"), "organisation", ["country_id"], unique=False)
    op.create_index(op.f("ix_organisation_parent_id"), "organisation", ["parent_id"], unique=False)
    op.create_table(
        "project",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.Column("parent_id", sa.Text(), nullable=True),
        sa.Column("start_date", sa.Text(), nullable=True),
        sa.Column("original_end_date", sa.Text(), nullable=True),
        sa.Column("end_date", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_project_end_date_date",
        ),
        sa.CheckConstraint(
            "(original_end_date LIKE '____' OR original_end_date LIKE '____-__' OR original_end_date LIKE '____-__-__') AND substr(original_end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(original_end_date) = 4 OR substr(original_end_date, 6, 2) BETWEEN '01' AND '12') AND (length(original_end_date) < 10 OR substr(original_end_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_project_original_end_date_date",
        ),
        sa.CheckConstraint(
            "(start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_project_start_date_date",
        ),
        sa.CheckConstraint("kind = 'project'", name="ck_project_kind"),
        sa.CheckConstraint(
            "substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END",
            name="ck_project_start_date_order",
        ),
        sa.CheckConstraint("parent_id <> id", name="ck_project_parent"),
        sa.ForeignKeyConstraint(["country_id"], ["place.id"], name=op.f("fk_project_country_id")),
        sa.ForeignKeyConstraint(["id", "kind"], ["entity.id", "entity.kind"], name="fk_project_entity"),
        sa.ForeignKeyConstraint(["parent_id"], ["project.id"], name=op.f("fk_project_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_project_country_id"), "project", ["country_id"], unique=False)
    op.create_index(op.f("ix_project_parent_id"), "project", ["parent_id"], unique=False)
    op.create_table(
        "affiliation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("start_date", sa.Text(), nullable=True),
        sa.Column("end_date", sa.Text(), nullable=True),
        sa.Column("knowledge", sa.Text(), nullable=False),
        sa.Column("last_confirmed", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_affiliation_end_date_date",
        ),
        sa.CheckConstraint("(knowledge = 'ended_known') = (end_date IS NOT NULL)", name="ck_affiliation_end"),
        sa.CheckConstraint(
            "(last_confirmed LIKE '____' OR last_confirmed LIKE '____-__' OR last_confirmed LIKE '____-__-__') AND substr(last_confirmed, 1, 4) BETWEEN '0001' AND '9999' AND (length(last_confirmed) = 4 OR substr(last_confirmed, 6, 2) BETWEEN '01' AND '12') AND (length(last_confirmed) < 10 OR substr(last_confirmed, 9, 2) BETWEEN '01' AND '31')",
            name="ck_affiliation_last_confirmed_date",
        ),
        sa.CheckConstraint(
            "(start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_affiliation_start_date_date",
        ),
        sa.CheckConstraint(
            "knowledge IN ('ongoing', 'ended_known', 'ended_unknown', 'unknown')",
            name="ck_affiliation_knowledge_term",
        ),
        sa.CheckConstraint(
            "level IN ('head_of_government', 'minister', 'deputy_minister', 'permanent_secretary', 'director', 'technical', 'other')",
            name="ck_affiliation_level_term",
        ),
        sa.CheckConstraint(
            "substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END",
            name="ck_affiliation_start_date_order",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_affiliation_organisation_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_affiliation_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_affiliation")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_affiliation_organisation_id"), "affiliation", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_affiliation_person_id"), "affiliation", ["person_id"], unique=False)
    op.create_index(
        "uq_affiliation_identity",
        "affiliation",
        ["person_id", "organisation_id", "post", sa.literal_column("coalesce(start_date, '')")],
        unique=True,
    )
    op.create_table(
        "instrument",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.Column("project_id", sa.Text(), nullable=True),
        sa.Column("owner_id", sa.Text(), nullable=True),
        sa.Column("annex_to_id", sa.Text(), nullable=True),
        sa.CheckConstraint("kind = 'instrument'", name="ck_instrument_kind"),
        sa.CheckConstraint(
            "type IN ('policy', 'strategy', 'action_plan', 'law', 'guideline', 'assessment', 'evaluation', 'report', 'framework', 'convention', 'protocol', 'standard', 'template', 'plan', 'other')",
            name="ck_instrument_type_term",
        ),
        sa.CheckConstraint("annex_to_id <> id", name="ck_instrument_annex"),
        sa.ForeignKeyConstraint(["annex_to_id"], ["instrument.id"], name=op.f("fk_instrument_annex_to_id")),
        sa.ForeignKeyConstraint(["country_id"], ["place.id"], name=op.f("fk_instrument_country_id")),
        sa.ForeignKeyConstraint(["id", "kind"], ["entity.id", "entity.kind"], name="fk_instrument_entity"),
        sa.ForeignKeyConstraint(["owner_id"], ["entity.id"], name=op.f("fk_instrument_owner_id")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_instrument_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instrument")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_instrument_annex_to_id"), "instrument", ["annex_to_id"], unique=False)
    op.create_index(op.f("ix_instrument_country_id"), "instrument", ["country_id"], unique=False)
    op.create_index(op.f("ix_instrument_owner_id"), "instrument", ["owner_id"], unique=False)
    op.create_index(op.f("ix_instrument_project_id"), "instrument", ["project_id"], unique=False)
    op.create_table(
        "mechanism",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.Column("project_id", sa.Text(), nullable=True),
        sa.Column("permanence", sa.Text(), nullable=False),
        sa.Column("declared_state", sa.Text(), nullable=True),
        sa.Column("founding_date", sa.Text(), nullable=True),
        sa.Column("conclusion_date", sa.Text(), nullable=True),
        sa.Column("followed_from", sa.Text(), nullable=True),
        sa.Column("followed_to", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(conclusion_date LIKE '____' OR conclusion_date LIKE '____-__' OR conclusion_date LIKE '____-__-__') AND substr(conclusion_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(conclusion_date) = 4 OR substr(conclusion_date, 6, 2) BETWEEN '01' AND '12') AND (length(conclusion_date) < 10 OR substr(conclusion_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_mechanism_conclusion_date_date",
        ),
        sa.CheckConstraint(
            "(followed_from LIKE '____' OR followed_from LIKE '____-__' OR followed_from LIKE '____-__-__') AND substr(followed_from, 1, 4) BETWEEN '0001' AND '9999' AND (length(followed_from) = 4 OR substr(followed_from, 6, 2) BETWEEN '01' AND '12') AND (length(followed_from) < 10 OR substr(followed_from, 9, 2) BETWEEN '01' AND '31')",
            name="ck_mechanism_followed_from_date",
        ),
        sa.CheckConstraint(
            "(followed_to LIKE '____' OR followed_to LIKE '____-__' OR followed_to LIKE '____-__-__') AND substr(followed_to, 1, 4) BETWEEN '0001' AND '9999' AND (length(followed_to) = 4 OR substr(followed_to, 6, 2) BETWEEN '01' AND '12') AND (length(followed_to) < 10 OR substr(followed_to, 9, 2) BETWEEN '01' AND '31')",
            name="ck_mechanism_followed_to_date",
        ),
        sa.CheckConstraint(
            "(founding_date LIKE '____' OR founding_date LIKE '____-__' OR founding_date LIKE '____-__-__') AND substr(founding_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(founding_date) = 4 OR substr(founding_date, 6, 2) BETWEEN '01' AND '12') AND (length(founding_date) < 10 OR substr(founding_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_mechanism_founding_date_date",
        ),
        sa.CheckConstraint(
            "declared_state IN ('active', 'overdue', 'dormant', 'no_record', 'proposed', 'not_yet', 'concluded')",
            name="ck_mechanism_declared_state_term",
        ),
        sa.CheckConstraint("kind = 'mechanism'", name="ck_mechanism_kind"),
        sa.CheckConstraint(
            "permanence IN ('statutory', 'permanent', 'time_bound', 'project_bound', 'ad_hoc', 'unknown')",
            name="ck_mechanism_permanence_term",
        ),
        sa.CheckConstraint(
            "scope IN ('subnational', 'national', 'bilateral', 'regional', 'interregional', 'global')",
            name="ck_mechanism_scope_term",
        ),
        sa.CheckConstraint(
            "substr(founding_date || '-01-01', 1, 10) <= CASE length(conclusion_date) WHEN 10 THEN conclusion_date WHEN 4 THEN conclusion_date || '-12-31' ELSE conclusion_date || CASE WHEN substr(conclusion_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(conclusion_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(conclusion_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(conclusion_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(conclusion_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END",
            name="ck_mechanism_founding_date_order",
        ),
        sa.CheckConstraint(
            "type IN ('technical_working_group', 'thematic_working_group', 'task_force', 'interministerial_committee', 'national_committee', 'statutory_tripartite_body', 'project_board', 'steering_committee', 'unct_group', 'joint_committee', 'regional_consultative_process', 'interregional_forum', 'global_process', 'regional_body', 'donor_group', 'network', 'expert_meeting_series', 'other')",
            name="ck_mechanism_type_term",
        ),
        sa.ForeignKeyConstraint(["country_id"], ["place.id"], name=op.f("fk_mechanism_country_id")),
        sa.ForeignKeyConstraint(["id", "kind"], ["entity.id", "entity.kind"], name="fk_mechanism_entity"),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_mechanism_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mechanism")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_mechanism_country_id"), "mechanism", ["country_id"], unique=False)
    op.create_index(op.f("ix_mechanism_project_id"), "mechanism", ["project_id"], unique=False)
    op.create_table(
        "participant",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("start_date", sa.Text(), nullable=True),
        sa.Column("end_date", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_participant_end_date_date",
        ),
        sa.CheckConstraint(
            "(start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_participant_start_date_date",
        ),
        sa.CheckConstraint(
            "role IN ('funding', 'accountable', 'implementing', 'partner', 'beneficiary', 'lead', 'evaluator', 'manager', 'supporter')",
            name="ck_participant_role_term",
        ),
        sa.CheckConstraint(
            "substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END",
            name="ck_participant_start_date_order",
        ),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name=op.f("fk_participant_entity_id")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_participant_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participant")),
        sa.UniqueConstraint("project_id", "entity_id", "role", name="uq_participant"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_participant_entity_id"), "participant", ["entity_id"], unique=False)
    op.create_index(op.f("ix_participant_project_id"), "participant", ["project_id"], unique=False)
    op.create_table(
        "source",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Text(), nullable=True),
        sa.Column("issued", sa.Text(), nullable=True),
        sa.Column("publisher_id", sa.Text(), nullable=True),
        sa.Column("creator_id", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("file", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(as_of LIKE '____' OR as_of LIKE '____-__' OR as_of LIKE '____-__-__') AND substr(as_of, 1, 4) BETWEEN '0001' AND '9999' AND (length(as_of) = 4 OR substr(as_of, 6, 2) BETWEEN '01' AND '12') AND (length(as_of) < 10 OR substr(as_of, 9, 2) BETWEEN '01' AND '31')",
            name="ck_source_as_of_date",
        ),
        sa.CheckConstraint(
            "(issued LIKE '____' OR issued LIKE '____-__' OR issued LIKE '____-__-__') AND substr(issued, 1, 4) BETWEEN '0001' AND '9999' AND (length(issued) = 4 OR substr(issued, 6, 2) BETWEEN '01' AND '12') AND (length(issued) < 10 OR substr(issued, 9, 2) BETWEEN '01' AND '31')",
            name="ck_source_issued_date",
        ),
        sa.CheckConstraint("kind = 'source'", name="ck_source_kind"),
        sa.CheckConstraint(
            "type IN ('evaluation_report', 'progress_report', 'management_response', 'evaluation_summary', 'meeting_proceedings', 'minutes', 'law', 'website', 'interview', 'dataset', 'other')",
            name="ck_source_type_term",
        ),
        sa.ForeignKeyConstraint(["creator_id"], ["person.id"], name=op.f("fk_source_creator_id")),
        sa.ForeignKeyConstraint(["id", "kind"], ["entity.id", "entity.kind"], name="fk_source_entity"),
        sa.ForeignKeyConstraint(["publisher_id"], ["organisation.id"], name=op.f("fk_source_publisher_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_source_creator_id"), "source", ["creator_id"], unique=False)
    op.create_index(op.f("ix_source_publisher_id"), "source", ["publisher_id"], unique=False)
    op.create_table(
        "system",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Text(), nullable=True),
        sa.Column("project_id", sa.Text(), nullable=True),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.Column("start_date", sa.Text(), nullable=True),
        sa.Column("end_date", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_system_end_date_date",
        ),
        sa.CheckConstraint(
            "(start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_system_start_date_date",
        ),
        sa.CheckConstraint("kind = 'system'", name="ck_system_kind"),
        sa.CheckConstraint(
            "state IN ('in_use', 'in_development', 'planned', 'recommended', 'not_in_use', 'unknown')",
            name="ck_system_state_term",
        ),
        sa.CheckConstraint(
            "substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END",
            name="ck_system_start_date_order",
        ),
        sa.CheckConstraint(
            "type IN ('monitoring_tool', 'management_response_matrix', 'database', 'dashboard', 'repository', 'survey', 'test', 'reporting_tool', 'self_assessment', 'website', 'framework', 'other')",
            name="ck_system_type_term",
        ),
        sa.ForeignKeyConstraint(["country_id"], ["place.id"], name=op.f("fk_system_country_id")),
        sa.ForeignKeyConstraint(["id", "kind"], ["entity.id", "entity.kind"], name="fk_system_entity"),
        sa.ForeignKeyConstraint(["owner_id"], ["entity.id"], name=op.f("fk_system_owner_id")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_system_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_system")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_system_country_id"), "system", ["country_id"], unique=False)
    op.create_index(op.f("ix_system_owner_id"), "system", ["owner_id"], unique=False)
    op.create_index(op.f("ix_system_project_id"), "system", ["project_id"], unique=False)
    op.create_table(
        "activity_note",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mechanism_id", sa.Text(), nullable=False),
        sa.Column("observation", sa.Text(), nullable=False),
        sa.Column("observed_on", sa.Text(), nullable=True),
        sa.Column("since", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(observed_on LIKE '____' OR observed_on LIKE '____-__' OR observed_on LIKE '____-__-__') AND substr(observed_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(observed_on) = 4 OR substr(observed_on, 6, 2) BETWEEN '01' AND '12') AND (length(observed_on) < 10 OR substr(observed_on, 9, 2) BETWEEN '01' AND '31')",
            name="ck_activity_note_observed_on_date",
        ),
        sa.CheckConstraint(
            "(since LIKE '____' OR since LIKE '____-__' OR since LIKE '____-__-__') AND substr(since, 1, 4) BETWEEN '0001' AND '9999' AND (length(since) = 4 OR substr(since, 6, 2) BETWEEN '01' AND '12') AND (length(since) < 10 OR substr(since, 9, 2) BETWEEN '01' AND '31')",
            name="ck_activity_note_since_date",
        ),
        sa.CheckConstraint(
            "observation IN ('meets_regularly', 'slowed', 'has_not_met', 'no_longer_meets', 're_established', 'continues')",
            name="ck_activity_note_observation_term",
        ),
        sa.ForeignKeyConstraint(
            ["mechanism_id"], ["mechanism.id"], name=op.f("fk_activity_note_mechanism_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_note")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_activity_note_mechanism_id"), "activity_note", ["mechanism_id"], unique=False)
    op.create_index(
        "uq_activity_note_identity",
        "activity_note",
        [
            "mechanism_id",
            "observation",
            sa.literal_column("coalesce(observed_on, '')"),
            sa.literal_column("coalesce(since, '')"),
        ],
        unique=True,
    )
    op.create_table(
        "agreement",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("origin_id", sa.Text(), nullable=True),
        sa.Column("destination_id", sa.Text(), nullable=True),
        sa.Column("follows_id", sa.Text(), nullable=True),
        sa.Column("project_id", sa.Text(), nullable=True),
        sa.Column("joint_body_id", sa.Text(), nullable=True),
        sa.Column("sector", sa.Text(), nullable=True),
        sa.Column("expires_on", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(expires_on LIKE '____' OR expires_on LIKE '____-__' OR expires_on LIKE '____-__-__') AND substr(expires_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(expires_on) = 4 OR substr(expires_on, 6, 2) BETWEEN '01' AND '12') AND (length(expires_on) < 10 OR substr(expires_on, 9, 2) BETWEEN '01' AND '31')",
            name="ck_agreement_expires_on_date",
        ),
        sa.CheckConstraint("kind = 'agreement'", name="ck_agreement_kind"),
        sa.CheckConstraint(
            "type IN ('declaration_of_intent', 'mou', 'bilateral_labour_agreement', 'protocol', 'letter_of_agreement', 'framework_agreement', 'mutual_recognition', 'trade_union_agreement', 'model_agreement', 'work_plan', 'other')",
            name="ck_agreement_type_term",
        ),
        sa.CheckConstraint("(origin_id IS NULL) = (destination_id IS NULL)", name="ck_agreement_corridor"),
        sa.CheckConstraint("follows_id <> id", name="ck_agreement_follows"),
        sa.ForeignKeyConstraint(["destination_id"], ["place.id"], name=op.f("fk_agreement_destination_id")),
        sa.ForeignKeyConstraint(["follows_id"], ["agreement.id"], name=op.f("fk_agreement_follows_id")),
        sa.ForeignKeyConstraint(["id", "kind"], ["entity.id", "entity.kind"], name="fk_agreement_entity"),
        sa.ForeignKeyConstraint(["joint_body_id"], ["mechanism.id"], name=op.f("fk_agreement_joint_body_id")),
        sa.ForeignKeyConstraint(["origin_id"], ["place.id"], name=op.f("fk_agreement_origin_id")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_agreement_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_agreement_destination_id"), "agreement", ["destination_id"], unique=False)
    op.create_index(op.f("ix_agreement_follows_id"), "agreement", ["follows_id"], unique=False)
    op.create_index(op.f("ix_agreement_joint_body_id"), "agreement", ["joint_body_id"], unique=False)
    op.create_index(op.f("ix_agreement_origin_id"), "agreement", ["origin_id"], unique=False)
    op.create_index(op.f("ix_agreement_project_id"), "agreement", ["project_id"], unique=False)
    op.create_table(
        "composition_rule",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mechanism_id", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("constituency", sa.Text(), nullable=True),
        sa.Column("compared_with", sa.Text(), nullable=True),
        sa.Column("organisation_id", sa.Text(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "(rule = 'required_organisation') = (organisation_id IS NOT NULL)",
            name="ck_composition_rule_organisation",
        ),
        sa.CheckConstraint(
            "compared_with IN ('government', 'employers', 'workers', 'un_igo', 'civil_society', 'migrants', 'private_recruitment', 'private_other', 'academia', 'donor', 'media', 'other', 'unknown')",
            name="ck_composition_rule_compared_with_term",
        ),
        sa.CheckConstraint(
            "constituency IN ('government', 'employers', 'workers', 'un_igo', 'civil_society', 'migrants', 'private_recruitment', 'private_other', 'academia', 'donor', 'media', 'other', 'unknown')",
            name="ck_composition_rule_constituency_term",
        ),
        sa.CheckConstraint(
            "rule <> 'parity' OR (constituency IS NOT NULL AND compared_with IS NOT NULL)",
            name="ck_composition_rule_parity",
        ),
        sa.CheckConstraint(
            "rule IN ('minimum', 'maximum_share', 'parity', 'required_organisation', 'minimum_women')",
            name="ck_composition_rule_rule_term",
        ),
        sa.CheckConstraint(
            "rule NOT IN ('minimum', 'maximum_share', 'minimum_women') OR number IS NOT NULL",
            name="ck_composition_rule_counted",
        ),
        sa.CheckConstraint("number >= 0", name="ck_composition_rule_number"),
        sa.ForeignKeyConstraint(
            ["mechanism_id"], ["mechanism.id"], name=op.f("fk_composition_rule_mechanism_id")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_composition_rule_organisation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_composition_rule")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_composition_rule_mechanism_id"), "composition_rule", ["mechanism_id"], unique=False
    )
    op.create_index(
        op.f("ix_composition_rule_organisation_id"), "composition_rule", ["organisation_id"], unique=False
    )
    op.create_index(
        "uq_composition_rule_identity",
        "composition_rule",
        [
            "mechanism_id",
            "rule",
            sa.literal_column("coalesce(constituency, '')"),
            sa.literal_column("coalesce(compared_with, '')"),
            sa.literal_column("coalesce(organisation_id, '')"),
        ],
        unique=True,
    )
    op.create_table(
        "instrument_step",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("instrument_id", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("entered", sa.Text(), nullable=True),
        sa.Column("expected", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(entered LIKE '____' OR entered LIKE '____-__' OR entered LIKE '____-__-__') AND substr(entered, 1, 4) BETWEEN '0001' AND '9999' AND (length(entered) = 4 OR substr(entered, 6, 2) BETWEEN '01' AND '12') AND (length(entered) < 10 OR substr(entered, 9, 2) BETWEEN '01' AND '31')",
            name="ck_instrument_step_entered_date",
        ),
        sa.CheckConstraint(
            "(expected LIKE '____' OR expected LIKE '____-__' OR expected LIKE '____-__-__') AND substr(expected, 1, 4) BETWEEN '0001' AND '9999' AND (length(expected) = 4 OR substr(expected, 6, 2) BETWEEN '01' AND '12') AND (length(expected) < 10 OR substr(expected, 9, 2) BETWEEN '01' AND '31')",
            name="ck_instrument_step_expected_date",
        ),
        sa.CheckConstraint(
            "stage IN ('proposed', 'draft', 'validated', 'signed', 'tabled', 'adopted', 'in_implementation', 'published', 'superseded', 'abandoned', 'unknown')",
            name="ck_instrument_step_stage_term",
        ),
        sa.ForeignKeyConstraint(
            ["instrument_id"], ["instrument.id"], name=op.f("fk_instrument_step_instrument_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instrument_step")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_instrument_step_instrument_id"), "instrument_step", ["instrument_id"], unique=False
    )
    op.create_index(
        "uq_instrument_step_identity",
        "instrument_step",
        [
            "instrument_id",
            "stage",
            sa.literal_column("coalesce(entered, '')"),
            sa.literal_column("coalesce(expected, '')"),
        ],
        unique=True,
    )
    op.create_table(
        "mechanism_link",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mechanism_id", sa.Text(), nullable=False),
        sa.Column("to_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=True),
        sa.Column("start_date", sa.Text(), nullable=True),
        sa.Column("end_date", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_mechanism_link_end_date_date",
        ),
        sa.CheckConstraint(
            "(start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_mechanism_link_start_date_date",
        ),
        sa.CheckConstraint(
            "kind IN ('subgroup_of', 'reports_to', 'advises', 'oversees', 'coordinates_with', 'overlaps_with', 'merged_into', 'replaced_by', 'proposed_to_merge_into', 'converts_to', 'possibly_same_as')",
            name="ck_mechanism_link_kind_term",
        ),
        sa.CheckConstraint(
            "substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END",
            name="ck_mechanism_link_start_date_order",
        ),
        sa.CheckConstraint("mechanism_id <> to_id", name="ck_mechanism_link_two"),
        sa.ForeignKeyConstraint(
            ["mechanism_id"], ["mechanism.id"], name=op.f("fk_mechanism_link_mechanism_id")
        ),
        sa.ForeignKeyConstraint(["to_id"], ["entity.id"], name=op.f("fk_mechanism_link_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mechanism_link")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_mechanism_link_mechanism_id"), "mechanism_link", ["mechanism_id"], unique=False)
    op.create_index(op.f("ix_mechanism_link_to_id"), "mechanism_link", ["to_id"], unique=False)
    op.create_index(
        "uq_mechanism_link_identity",
        "mechanism_link",
        ["mechanism_id", "to_id", "kind", sa.literal_column("coalesce(start_date, '')")],
        unique=True,
    )
    op.create_table(
        "meeting_count",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mechanism_id", sa.Text(), nullable=False),
        sa.Column("period_start", sa.Text(), nullable=False),
        sa.Column("period_end", sa.Text(), nullable=False),
        sa.Column("meetings", sa.Integer(), nullable=False),
        sa.Column("qualifier", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(period_end LIKE '____' OR period_end LIKE '____-__' OR period_end LIKE '____-__-__') AND substr(period_end, 1, 4) BETWEEN '0001' AND '9999' AND (length(period_end) = 4 OR substr(period_end, 6, 2) BETWEEN '01' AND '12') AND (length(period_end) < 10 OR substr(period_end, 9, 2) BETWEEN '01' AND '31')",
            name="ck_meeting_count_period_end_date",
        ),
        sa.CheckConstraint(
            "(period_start LIKE '____' OR period_start LIKE '____-__' OR period_start LIKE '____-__-__') AND substr(period_start, 1, 4) BETWEEN '0001' AND '9999' AND (length(period_start) = 4 OR substr(period_start, 6, 2) BETWEEN '01' AND '12') AND (length(period_start) < 10 OR substr(period_start, 9, 2) BETWEEN '01' AND '31')",
            name="ck_meeting_count_period_start_date",
        ),
        sa.CheckConstraint(
            "qualifier IN ('exact', 'at_least', 'approximately')", name="ck_meeting_count_qualifier_term"
        ),
        sa.CheckConstraint(
            "substr(period_start || '-01-01', 1, 10) <= CASE length(period_end) WHEN 10 THEN period_end WHEN 4 THEN period_end || '-12-31' ELSE period_end || CASE WHEN substr(period_end, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(period_end, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(period_end, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(period_end, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(period_end, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END",
            name="ck_meeting_count_period_start_order",
        ),
        sa.CheckConstraint("meetings >= 0", name="ck_meeting_count_meetings"),
        sa.ForeignKeyConstraint(
            ["mechanism_id"], ["mechanism.id"], name=op.f("fk_meeting_count_mechanism_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_count")),
        sa.UniqueConstraint(
            "mechanism_id", "period_start", "period_end", "meetings", name="uq_meeting_count"
        ),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_meeting_count_mechanism_id"), "meeting_count", ["mechanism_id"], unique=False)
    op.create_table(
        "recommendation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("evaluation_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("priority", sa.Text(), nullable=True),
        sa.Column("response", sa.Text(), nullable=True),
        sa.Column("response_text", sa.Text(), nullable=True),
        sa.Column("response_on", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(response_on LIKE '____' OR response_on LIKE '____-__' OR response_on LIKE '____-__-__') AND substr(response_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(response_on) = 4 OR substr(response_on, 6, 2) BETWEEN '01' AND '12') AND (length(response_on) < 10 OR substr(response_on, 9, 2) BETWEEN '01' AND '31')",
            name="ck_recommendation_response_on_date",
        ),
        sa.CheckConstraint("kind = 'recommendation'", name="ck_recommendation_kind"),
        sa.CheckConstraint(
            "response IN ('accept', 'partially_accept', 'reject', 'pending')",
            name="ck_recommendation_response_term",
        ),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["instrument.id"], name=op.f("fk_recommendation_evaluation_id")
        ),
        sa.ForeignKeyConstraint(
            ["id", "kind"], ["entity.id", "entity.kind"], name="fk_recommendation_entity"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recommendation")),
        sa.UniqueConstraint("evaluation_id", "number", name="uq_recommendation"),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_recommendation_evaluation_id"), "recommendation", ["evaluation_id"], unique=False
    )
    op.create_table(
        "seat",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mechanism_id", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=True),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=True),
        sa.Column("constituency", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Text(), nullable=False),
        sa.Column("voting", sa.Boolean(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("alternate_of_id", sa.Text(), nullable=True),
        sa.Column("start_date", sa.Text(), nullable=True),
        sa.Column("end_date", sa.Text(), nullable=True),
        sa.Column("knowledge", sa.Text(), nullable=False),
        sa.Column("last_confirmed", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_seat_end_date_date",
        ),
        sa.CheckConstraint("(knowledge = 'ended_known') = (end_date IS NOT NULL)", name="ck_seat_end"),
        sa.CheckConstraint(
            "(last_confirmed LIKE '____' OR last_confirmed LIKE '____-__' OR last_confirmed LIKE '____-__-__') AND substr(last_confirmed, 1, 4) BETWEEN '0001' AND '9999' AND (length(last_confirmed) = 4 OR substr(last_confirmed, 6, 2) BETWEEN '01' AND '12') AND (length(last_confirmed) < 10 OR substr(last_confirmed, 9, 2) BETWEEN '01' AND '31')",
            name="ck_seat_last_confirmed_date",
        ),
        sa.CheckConstraint(
            "(start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_seat_start_date_date",
        ),
        sa.CheckConstraint(
            "capacity IN ('ex_officio', 'nominated', 'elected', 'personal', 'invited', 'unknown')",
            name="ck_seat_capacity_term",
        ),
        sa.CheckConstraint(
            "constituency IN ('government', 'employers', 'workers', 'un_igo', 'civil_society', 'migrants', 'private_recruitment', 'private_other', 'academia', 'donor', 'media', 'other', 'unknown')",
            name="ck_seat_constituency_term",
        ),
        sa.CheckConstraint(
            "knowledge IN ('ongoing', 'ended_known', 'ended_unknown', 'unknown')",
            name="ck_seat_knowledge_term",
        ),
        sa.CheckConstraint(
            "level IN ('head_of_government', 'minister', 'deputy_minister', 'permanent_secretary', 'director', 'technical', 'other')",
            name="ck_seat_level_term",
        ),
        sa.CheckConstraint(
            "role IN ('chair', 'co_chair', 'vice_chair', 'secretariat', 'secretary', 'facilitator', 'co_facilitator', 'member', 'alternate', 'observer', 'focal_point', 'resource_person', 'lead', 'other')",
            name="ck_seat_role_term",
        ),
        sa.CheckConstraint(
            "substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END",
            name="ck_seat_start_date_order",
        ),
        sa.CheckConstraint("alternate_of_id <> id", name="ck_seat_alternate"),
        sa.CheckConstraint(
            "organisation_id IS NOT NULL OR person_id IS NOT NULL OR country_id IS NOT NULL",
            name="ck_seat_holder",
        ),
        sa.ForeignKeyConstraint(["alternate_of_id"], ["seat.id"], name=op.f("fk_seat_alternate_of_id")),
        sa.ForeignKeyConstraint(["country_id"], ["place.id"], name=op.f("fk_seat_country_id")),
        sa.ForeignKeyConstraint(["mechanism_id"], ["mechanism.id"], name=op.f("fk_seat_mechanism_id")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_seat_organisation_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_seat_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seat")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_seat_alternate_of_id"), "seat", ["alternate_of_id"], unique=False)
    op.create_index(op.f("ix_seat_country_id"), "seat", ["country_id"], unique=False)
    op.create_index(op.f("ix_seat_mechanism_id"), "seat", ["mechanism_id"], unique=False)
    op.create_index(op.f("ix_seat_organisation_id"), "seat", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_seat_person_id"), "seat", ["person_id"], unique=False)
    op.create_index(
        "uq_seat_identity",
        "seat",
        [
            "mechanism_id",
            "role",
            sa.literal_column("coalesce(organisation_id, '')"),
            sa.literal_column("coalesce(person_id, '')"),
            sa.literal_column("coalesce(country_id, '')"),
            sa.literal_column("coalesce(start_date, '')"),
        ],
        unique=True,
    )
    op.create_table(
        "system_function",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("system_id", sa.Text(), nullable=False),
        sa.Column("function", sa.Text(), nullable=False),
        sa.Column("done_by", sa.Text(), nullable=True),
        sa.Column("frequency", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('in_use', 'in_development', 'planned', 'recommended', 'not_in_use', 'unknown')",
            name="ck_system_function_state_term",
        ),
        sa.ForeignKeyConstraint(["system_id"], ["system.id"], name=op.f("fk_system_function_system_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_system_function")),
        sa.UniqueConstraint("system_id", "function", name="uq_system_function"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_system_function_system_id"), "system_function", ["system_id"], unique=False)
    op.create_table(
        "terms_of_reference",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mechanism_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("adopted_on", sa.Text(), nullable=True),
        sa.Column("ends_on", sa.Text(), nullable=True),
        sa.Column("meeting_interval_months", sa.Integer(), nullable=True),
        sa.Column("mandate", sa.Text(), nullable=True),
        sa.Column("decision_power", sa.Text(), nullable=True),
        sa.Column("post_project_role", sa.Text(), nullable=False),
        sa.Column("post_project_target_id", sa.Text(), nullable=True),
        sa.Column("instrument_id", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(adopted_on LIKE '____' OR adopted_on LIKE '____-__' OR adopted_on LIKE '____-__-__') AND substr(adopted_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(adopted_on) = 4 OR substr(adopted_on, 6, 2) BETWEEN '01' AND '12') AND (length(adopted_on) < 10 OR substr(adopted_on, 9, 2) BETWEEN '01' AND '31')",
            name="ck_terms_of_reference_adopted_on_date",
        ),
        sa.CheckConstraint(
            "(ends_on LIKE '____' OR ends_on LIKE '____-__' OR ends_on LIKE '____-__-__') AND substr(ends_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(ends_on) = 4 OR substr(ends_on, 6, 2) BETWEEN '01' AND '12') AND (length(ends_on) < 10 OR substr(ends_on, 9, 2) BETWEEN '01' AND '31')",
            name="ck_terms_of_reference_ends_on_date",
        ),
        sa.CheckConstraint(
            "decision_power IN ('decides', 'endorses', 'advises', 'informs', 'unclear')",
            name="ck_terms_of_reference_decision_power_term",
        ),
        sa.CheckConstraint(
            "post_project_role IN ('not_stated', 'dissolve', 'continue', 'transfer', 'convert', 'review_due')",
            name="ck_terms_of_reference_post_project_role_term",
        ),
        sa.CheckConstraint("meeting_interval_months > 0", name="ck_terms_of_reference_interval"),
        sa.CheckConstraint("version >= 1", name="ck_terms_of_reference_version"),
        sa.ForeignKeyConstraint(
            ["instrument_id"], ["instrument.id"], name=op.f("fk_terms_of_reference_instrument_id")
        ),
        sa.ForeignKeyConstraint(
            ["mechanism_id"], ["mechanism.id"], name=op.f("fk_terms_of_reference_mechanism_id")
        ),
        sa.ForeignKeyConstraint(
            ["post_project_target_id"],
            ["mechanism.id"],
            name=op.f("fk_terms_of_reference_post_project_target_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_terms_of_reference")),
        sa.UniqueConstraint("mechanism_id", "version", name="uq_terms_of_reference"),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_terms_of_reference_instrument_id"), "terms_of_reference", ["instrument_id"], unique=False
    )
    op.create_index(
        op.f("ix_terms_of_reference_mechanism_id"), "terms_of_reference", ["mechanism_id"], unique=False
    )
    op.create_index(
        op.f("ix_terms_of_reference_post_project_target_id"),
        "terms_of_reference",
        ["post_project_target_id"],
        unique=False,
    )
    op.create_table(
        "action",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("recommendation_id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("responsible_id", sa.Text(), nullable=True),
        sa.Column("due_on", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(due_on LIKE '____' OR due_on LIKE '____-__' OR due_on LIKE '____-__-__') AND substr(due_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(due_on) = 4 OR substr(due_on, 6, 2) BETWEEN '01' AND '12') AND (length(due_on) < 10 OR substr(due_on, 9, 2) BETWEEN '01' AND '31')",
            name="ck_action_due_on_date",
        ),
        sa.ForeignKeyConstraint(
            ["recommendation_id"], ["recommendation.id"], name=op.f("fk_action_recommendation_id")
        ),
        sa.ForeignKeyConstraint(["responsible_id"], ["entity.id"], name=op.f("fk_action_responsible_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action")),
        sa.UniqueConstraint("recommendation_id", "text", name="uq_action"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_action_recommendation_id"), "action", ["recommendation_id"], unique=False)
    op.create_index(op.f("ix_action_responsible_id"), "action", ["responsible_id"], unique=False)
    op.create_table(
        "agreement_step",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("agreement_id", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("entered", sa.Text(), nullable=True),
        sa.Column("expected", sa.Text(), nullable=True),
        sa.Column("signatory_level", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(entered LIKE '____' OR entered LIKE '____-__' OR entered LIKE '____-__-__') AND substr(entered, 1, 4) BETWEEN '0001' AND '9999' AND (length(entered) = 4 OR substr(entered, 6, 2) BETWEEN '01' AND '12') AND (length(entered) < 10 OR substr(entered, 9, 2) BETWEEN '01' AND '31')",
            name="ck_agreement_step_entered_date",
        ),
        sa.CheckConstraint(
            "(expected LIKE '____' OR expected LIKE '____-__' OR expected LIKE '____-__-__') AND substr(expected, 1, 4) BETWEEN '0001' AND '9999' AND (length(expected) = 4 OR substr(expected, 6, 2) BETWEEN '01' AND '12') AND (length(expected) < 10 OR substr(expected, 9, 2) BETWEEN '01' AND '31')",
            name="ck_agreement_step_expected_date",
        ),
        sa.CheckConstraint(
            "signatory_level IN ('head_of_government', 'minister', 'deputy_minister', 'permanent_secretary', 'director', 'technical', 'other')",
            name="ck_agreement_step_signatory_level_term",
        ),
        sa.CheckConstraint(
            "stage IN ('proposed', 'exploratory', 'drafting', 'negotiation', 'legal_clearance', 'initialled', 'signed', 'ratified', 'in_force', 'under_review', 'amended', 'renewed', 'suspended', 'expired', 'terminated', 'abandoned')",
            name="ck_agreement_step_stage_term",
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_agreement_step_agreement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_step")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_agreement_step_agreement_id"), "agreement_step", ["agreement_id"], unique=False)
    op.create_index(
        "uq_agreement_step_identity",
        "agreement_step",
        [
            "agreement_id",
            "stage",
            sa.literal_column("coalesce(entered, '')"),
            sa.literal_column("coalesce(expected, '')"),
        ],
        unique=True,
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("mechanism_id", sa.Text(), nullable=True),
        sa.Column("project_id", sa.Text(), nullable=True),
        sa.Column("agreement_id", sa.Text(), nullable=True),
        sa.Column("host_id", sa.Text(), nullable=True),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.Column("venue", sa.Text(), nullable=True),
        sa.Column("start_date", sa.Text(), nullable=True),
        sa.Column("end_date", sa.Text(), nullable=True),
        sa.Column("participants", sa.Integer(), nullable=True),
        sa.Column("minutes_id", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_event_end_date_date",
        ),
        sa.CheckConstraint(
            "(start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_event_start_date_date",
        ),
        sa.CheckConstraint("kind = 'event'", name="ck_event_kind"),
        sa.CheckConstraint(
            "status IN ('planned', 'held', 'postponed', 'cancelled', 'unknown')", name="ck_event_status_term"
        ),
        sa.CheckConstraint(
            "substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END",
            name="ck_event_start_date_order",
        ),
        sa.CheckConstraint(
            "type IN ('meeting', 'workshop', 'training', 'conference', 'consultation', 'launch', 'visit', 'mission', 'other')",
            name="ck_event_type_term",
        ),
        sa.CheckConstraint("participants >= 0", name="ck_event_participants"),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreement.id"], name=op.f("fk_event_agreement_id")),
        sa.ForeignKeyConstraint(["country_id"], ["place.id"], name=op.f("fk_event_country_id")),
        sa.ForeignKeyConstraint(["host_id"], ["entity.id"], name=op.f("fk_event_host_id")),
        sa.ForeignKeyConstraint(["id", "kind"], ["entity.id", "entity.kind"], name="fk_event_entity"),
        sa.ForeignKeyConstraint(["mechanism_id"], ["mechanism.id"], name=op.f("fk_event_mechanism_id")),
        sa.ForeignKeyConstraint(["minutes_id"], ["source.id"], name=op.f("fk_event_minutes_id")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_event_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_event_agreement_id"), "event", ["agreement_id"], unique=False)
    op.create_index(op.f("ix_event_country_id"), "event", ["country_id"], unique=False)
    op.create_index(op.f("ix_event_host_id"), "event", ["host_id"], unique=False)
    op.create_index(op.f("ix_event_mechanism_id"), "event", ["mechanism_id"], unique=False)
    op.create_index(op.f("ix_event_minutes_id"), "event", ["minutes_id"], unique=False)
    op.create_index(op.f("ix_event_project_id"), "event", ["project_id"], unique=False)
    op.create_table(
        "party",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("agreement_id", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "role IN ('party', 'origin', 'destination', 'implementer', 'facilitator', 'witness')",
            name="ck_party_role_term",
        ),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreement.id"], name=op.f("fk_party_agreement_id")),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name=op.f("fk_party_entity_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party")),
        sa.UniqueConstraint("agreement_id", "entity_id", "role", name="uq_party"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_party_agreement_id"), "party", ["agreement_id"], unique=False)
    op.create_index(op.f("ix_party_entity_id"), "party", ["entity_id"], unique=False)
    op.create_table(
        "recommendation_review",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("recommendation_id", sa.Text(), nullable=False),
        sa.Column("review", sa.Integer(), nullable=False),
        sa.Column("expected_on", sa.Text(), nullable=True),
        sa.Column("reported_on", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(expected_on LIKE '____' OR expected_on LIKE '____-__' OR expected_on LIKE '____-__-__') AND substr(expected_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(expected_on) = 4 OR substr(expected_on, 6, 2) BETWEEN '01' AND '12') AND (length(expected_on) < 10 OR substr(expected_on, 9, 2) BETWEEN '01' AND '31')",
            name="ck_recommendation_review_expected_on_date",
        ),
        sa.CheckConstraint(
            "(reported_on LIKE '____' OR reported_on LIKE '____-__' OR reported_on LIKE '____-__-__') AND substr(reported_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(reported_on) = 4 OR substr(reported_on, 6, 2) BETWEEN '01' AND '12') AND (length(reported_on) < 10 OR substr(reported_on, 9, 2) BETWEEN '01' AND '31')",
            name="ck_recommendation_review_reported_on_date",
        ),
        sa.CheckConstraint(
            "status IN ('open', 'completed', 'discarded', 'blank')",
            name="ck_recommendation_review_status_term",
        ),
        sa.CheckConstraint("review >= 1", name="ck_recommendation_review_review"),
        sa.ForeignKeyConstraint(
            ["recommendation_id"],
            ["recommendation.id"],
            name=op.f("fk_recommendation_review_recommendation_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recommendation_review")),
        sa.UniqueConstraint("recommendation_id", "review", name="uq_recommendation_review"),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_recommendation_review_recommendation_id"),
        "recommendation_review",
        ["recommendation_id"],
        unique=False,
    )
    op.create_table(
        "recommendation_tie",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("recommendation_id", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "role IN ('addressee', 'responsible', 'about')", name="ck_recommendation_tie_role_term"
        ),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name=op.f("fk_recommendation_tie_entity_id")),
        sa.ForeignKeyConstraint(
            ["recommendation_id"], ["recommendation.id"], name=op.f("fk_recommendation_tie_recommendation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recommendation_tie")),
        sa.UniqueConstraint("recommendation_id", "entity_id", "role", name="uq_recommendation_tie"),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_recommendation_tie_entity_id"), "recommendation_tie", ["entity_id"], unique=False
    )
    op.create_index(
        op.f("ix_recommendation_tie_recommendation_id"),
        "recommendation_tie",
        ["recommendation_id"],
        unique=False,
    )
    op.create_table(
        "attendance",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("seat_id", sa.Text(), nullable=True),
        sa.Column("organisation_id", sa.Text(), nullable=True),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("function", sa.Text(), nullable=True),
        sa.Column("in_place_of_id", sa.Text(), nullable=True),
        sa.Column("wording", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "function IN ('member', 'observer', 'speaker', 'facilitator', 'organiser', 'host', 'participant')",
            name="ck_attendance_function_term",
        ),
        sa.CheckConstraint(
            "in_place_of_id IS NULL OR status = 'substitute'", name="ck_attendance_substitute"
        ),
        sa.CheckConstraint(
            "status IN ('present', 'remote', 'substitute', 'apologies', 'absent')",
            name="ck_attendance_status_term",
        ),
        sa.CheckConstraint(
            "organisation_id IS NOT NULL OR person_id IS NOT NULL OR country_id IS NOT NULL",
            name="ck_attendance_who",
        ),
        sa.ForeignKeyConstraint(["country_id"], ["place.id"], name=op.f("fk_attendance_country_id")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_attendance_event_id")),
        sa.ForeignKeyConstraint(["in_place_of_id"], ["entity.id"], name=op.f("fk_attendance_in_place_of_id")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_attendance_organisation_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_attendance_person_id")),
        sa.ForeignKeyConstraint(["seat_id"], ["seat.id"], name=op.f("fk_attendance_seat_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_attendance_country_id"), "attendance", ["country_id"], unique=False)
    op.create_index(op.f("ix_attendance_event_id"), "attendance", ["event_id"], unique=False)
    op.create_index(op.f("ix_attendance_in_place_of_id"), "attendance", ["in_place_of_id"], unique=False)
    op.create_index(op.f("ix_attendance_organisation_id"), "attendance", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_attendance_person_id"), "attendance", ["person_id"], unique=False)
    op.create_index(op.f("ix_attendance_seat_id"), "attendance", ["seat_id"], unique=False)
    op.create_index(
        "uq_attendance_identity",
        "attendance",
        [
            "event_id",
            sa.literal_column("coalesce(organisation_id, '')"),
            sa.literal_column("coalesce(person_id, '')"),
            sa.literal_column("coalesce(country_id, '')"),
            sa.literal_column("coalesce(in_place_of_id, '')"),
        ],
        unique=True,
    )
    op.create_table(
        "endorsement",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.Column("body_id", sa.Text(), nullable=True),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("on_date", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("claim", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(on_date LIKE '____' OR on_date LIKE '____-__' OR on_date LIKE '____-__-__') AND substr(on_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(on_date) = 4 OR substr(on_date, 6, 2) BETWEEN '01' AND '12') AND (length(on_date) < 10 OR substr(on_date, 9, 2) BETWEEN '01' AND '31')",
            name="ck_endorsement_on_date_date",
        ),
        sa.CheckConstraint(
            "act IN ('consulted', 'reviewed', 'validated', 'endorsed', 'adopted', 'approved', 'signed', 'noted', 'objected', 'reserved')",
            name="ck_endorsement_act_term",
        ),
        sa.CheckConstraint(
            "claim IN ('uncontested', 'contested', 'denied')", name="ck_endorsement_claim_term"
        ),
        sa.CheckConstraint(
            "evidence IN ('minuted', 'signed_document', 'reported', 'assumed')",
            name="ck_endorsement_evidence_term",
        ),
        sa.CheckConstraint("(body_id IS NULL) <> (country_id IS NULL)", name="ck_endorsement_who"),
        sa.ForeignKeyConstraint(["body_id"], ["entity.id"], name=op.f("fk_endorsement_body_id")),
        sa.ForeignKeyConstraint(["country_id"], ["place.id"], name=op.f("fk_endorsement_country_id")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_endorsement_event_id")),
        sa.ForeignKeyConstraint(["subject_id"], ["entity.id"], name=op.f("fk_endorsement_subject_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_endorsement")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_endorsement_body_id"), "endorsement", ["body_id"], unique=False)
    op.create_index(op.f("ix_endorsement_country_id"), "endorsement", ["country_id"], unique=False)
    op.create_index(op.f("ix_endorsement_event_id"), "endorsement", ["event_id"], unique=False)
    op.create_index(op.f("ix_endorsement_subject_id"), "endorsement", ["subject_id"], unique=False)
    op.create_index(
        "uq_endorsement_identity",
        "endorsement",
        [
            "subject_id",
            "act",
            "claim",
            sa.literal_column("coalesce(body_id, '')"),
            sa.literal_column("coalesce(country_id, '')"),
            sa.literal_column("coalesce(on_date, '')"),
        ],
        unique=True,
    )
    op.create_table(
        "citation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("quote", sa.Text(), nullable=True),
        sa.Column("asserted_by_id", sa.Text(), nullable=True),
        sa.Column("stance", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("entity_id", sa.Text(), nullable=True),
        sa.Column("alias_id", sa.Text(), nullable=True),
        sa.Column("identifier_id", sa.Text(), nullable=True),
        sa.Column("statement_id", sa.Text(), nullable=True),
        sa.Column("theme_id", sa.Text(), nullable=True),
        sa.Column("contact_detail_id", sa.Text(), nullable=True),
        sa.Column("figure_id", sa.Text(), nullable=True),
        sa.Column("affiliation_id", sa.Text(), nullable=True),
        sa.Column("terms_of_reference_id", sa.Text(), nullable=True),
        sa.Column("composition_rule_id", sa.Text(), nullable=True),
        sa.Column("seat_id", sa.Text(), nullable=True),
        sa.Column("mechanism_link_id", sa.Text(), nullable=True),
        sa.Column("meeting_count_id", sa.Text(), nullable=True),
        sa.Column("activity_note_id", sa.Text(), nullable=True),
        sa.Column("attendance_id", sa.Text(), nullable=True),
        sa.Column("party_id", sa.Text(), nullable=True),
        sa.Column("agreement_step_id", sa.Text(), nullable=True),
        sa.Column("instrument_step_id", sa.Text(), nullable=True),
        sa.Column("endorsement_id", sa.Text(), nullable=True),
        sa.Column("endorsement_requirement_id", sa.Text(), nullable=True),
        sa.Column("system_function_id", sa.Text(), nullable=True),
        sa.Column("participant_id", sa.Text(), nullable=True),
        sa.Column("recommendation_tie_id", sa.Text(), nullable=True),
        sa.Column("action_id", sa.Text(), nullable=True),
        sa.Column("recommendation_review_id", sa.Text(), nullable=True),
        sa.CheckConstraint("length(quote) - length(replace(quote, ' ', '')) < 25", name="ck_citation_quote"),
        sa.CheckConstraint("stance IN ('states', 'implies', 'contradicts')", name="ck_citation_stance_term"),
        sa.CheckConstraint(
            "CASE WHEN entity_id IS NULL THEN 0 ELSE 1 END + CASE WHEN alias_id IS NULL THEN 0 ELSE 1 END + CASE WHEN identifier_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN theme_id IS NULL THEN 0 ELSE 1 END + CASE WHEN contact_detail_id IS NULL THEN 0 ELSE 1 END + CASE WHEN figure_id IS NULL THEN 0 ELSE 1 END + CASE WHEN affiliation_id IS NULL THEN 0 ELSE 1 END + CASE WHEN terms_of_reference_id IS NULL THEN 0 ELSE 1 END + CASE WHEN composition_rule_id IS NULL THEN 0 ELSE 1 END + CASE WHEN seat_id IS NULL THEN 0 ELSE 1 END + CASE WHEN mechanism_link_id IS NULL THEN 0 ELSE 1 END + CASE WHEN meeting_count_id IS NULL THEN 0 ELSE 1 END + CASE WHEN activity_note_id IS NULL THEN 0 ELSE 1 END + CASE WHEN attendance_id IS NULL THEN 0 ELSE 1 END + CASE WHEN party_id IS NULL THEN 0 ELSE 1 END + CASE WHEN agreement_step_id IS NULL THEN 0 ELSE 1 END + CASE WHEN instrument_step_id IS NULL THEN 0 ELSE 1 END + CASE WHEN endorsement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN endorsement_requirement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN system_function_id IS NULL THEN 0 ELSE 1 END + CASE WHEN participant_id IS NULL THEN 0 ELSE 1 END + CASE WHEN recommendation_tie_id IS NULL THEN 0 ELSE 1 END + CASE WHEN action_id IS NULL THEN 0 ELSE 1 END + CASE WHEN recommendation_review_id IS NULL THEN 0 ELSE 1 END = 1",
            name="ck_citation_target",
        ),
        sa.CheckConstraint("value IS NULL OR field IS NOT NULL", name="ck_citation_value"),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_citation_action_id")),
        sa.ForeignKeyConstraint(
            ["activity_note_id"], ["activity_note.id"], name=op.f("fk_citation_activity_note_id")
        ),
        sa.ForeignKeyConstraint(
            ["affiliation_id"], ["affiliation.id"], name=op.f("fk_citation_affiliation_id")
        ),
        sa.ForeignKeyConstraint(
            ["agreement_step_id"], ["agreement_step.id"], name=op.f("fk_citation_agreement_step_id")
        ),
        sa.ForeignKeyConstraint(["alias_id"], ["alias.id"], name=op.f("fk_citation_alias_id")),
        sa.ForeignKeyConstraint(["asserted_by_id"], ["entity.id"], name=op.f("fk_citation_asserted_by_id")),
        sa.ForeignKeyConstraint(["attendance_id"], ["attendance.id"], name=op.f("fk_citation_attendance_id")),
        sa.ForeignKeyConstraint(
            ["composition_rule_id"], ["composition_rule.id"], name=op.f("fk_citation_composition_rule_id")
        ),
        sa.ForeignKeyConstraint(
            ["contact_detail_id"], ["contact_detail.id"], name=op.f("fk_citation_contact_detail_id")
        ),
        sa.ForeignKeyConstraint(
            ["endorsement_id"], ["endorsement.id"], name=op.f("fk_citation_endorsement_id")
        ),
        sa.ForeignKeyConstraint(
            ["endorsement_requirement_id"],
            ["endorsement_requirement.id"],
            name=op.f("fk_citation_endorsement_requirement_id"),
        ),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name=op.f("fk_citation_entity_id")),
        sa.ForeignKeyConstraint(["figure_id"], ["figure.id"], name=op.f("fk_citation_figure_id")),
        sa.ForeignKeyConstraint(["identifier_id"], ["identifier.id"], name=op.f("fk_citation_identifier_id")),
        sa.ForeignKeyConstraint(
            ["instrument_step_id"], ["instrument_step.id"], name=op.f("fk_citation_instrument_step_id")
        ),
        sa.ForeignKeyConstraint(
            ["mechanism_link_id"], ["mechanism_link.id"], name=op.f("fk_citation_mechanism_link_id")
        ),
        sa.ForeignKeyConstraint(
            ["meeting_count_id"], ["meeting_count.id"], name=op.f("fk_citation_meeting_count_id")
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participant.id"], name=op.f("fk_citation_participant_id")
        ),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_citation_party_id")),
        sa.ForeignKeyConstraint(
            ["recommendation_review_id"],
            ["recommendation_review.id"],
            name=op.f("fk_citation_recommendation_review_id"),
        ),
        sa.ForeignKeyConstraint(
            ["recommendation_tie_id"],
            ["recommendation_tie.id"],
            name=op.f("fk_citation_recommendation_tie_id"),
        ),
        sa.ForeignKeyConstraint(["seat_id"], ["seat.id"], name=op.f("fk_citation_seat_id")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_citation_source_id")),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name=op.f("fk_citation_statement_id")),
        sa.ForeignKeyConstraint(
            ["system_function_id"], ["system_function.id"], name=op.f("fk_citation_system_function_id")
        ),
        sa.ForeignKeyConstraint(
            ["terms_of_reference_id"],
            ["terms_of_reference.id"],
            name=op.f("fk_citation_terms_of_reference_id"),
        ),
        sa.ForeignKeyConstraint(["theme_id"], ["theme.id"], name=op.f("fk_citation_theme_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_citation")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_citation_action_id",
        "citation",
        ["action_id"],
        unique=False,
        sqlite_where=sa.text("action_id IS NOT NULL"),
        postgresql_where=sa.text("action_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_activity_note_id",
        "citation",
        ["activity_note_id"],
        unique=False,
        sqlite_where=sa.text("activity_note_id IS NOT NULL"),
        postgresql_where=sa.text("activity_note_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_affiliation_id",
        "citation",
        ["affiliation_id"],
        unique=False,
        sqlite_where=sa.text("affiliation_id IS NOT NULL"),
        postgresql_where=sa.text("affiliation_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_agreement_step_id",
        "citation",
        ["agreement_step_id"],
        unique=False,
        sqlite_where=sa.text("agreement_step_id IS NOT NULL"),
        postgresql_where=sa.text("agreement_step_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_alias_id",
        "citation",
        ["alias_id"],
        unique=False,
        sqlite_where=sa.text("alias_id IS NOT NULL"),
        postgresql_where=sa.text("alias_id IS NOT NULL"),
    )
    op.create_index(op.f("ix_citation_asserted_by_id"), "citation", ["asserted_by_id"], unique=False)
    op.create_index(
        "ix_citation_attendance_id",
        "citation",
        ["attendance_id"],
        unique=False,
        sqlite_where=sa.text("attendance_id IS NOT NULL"),
        postgresql_where=sa.text("attendance_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_composition_rule_id",
        "citation",
        ["composition_rule_id"],
        unique=False,
        sqlite_where=sa.text("composition_rule_id IS NOT NULL"),
        postgresql_where=sa.text("composition_rule_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_contact_detail_id",
        "citation",
        ["contact_detail_id"],
        unique=False,
        sqlite_where=sa.text("contact_detail_id IS NOT NULL"),
        postgresql_where=sa.text("contact_detail_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_endorsement_id",
        "citation",
        ["endorsement_id"],
        unique=False,
        sqlite_where=sa.text("endorsement_id IS NOT NULL"),
        postgresql_where=sa.text("endorsement_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_endorsement_requirement_id",
        "citation",
        ["endorsement_requirement_id"],
        unique=False,
        sqlite_where=sa.text("endorsement_requirement_id IS NOT NULL"),
        postgresql_where=sa.text("endorsement_requirement_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_entity_id",
        "citation",
        ["entity_id"],
        unique=False,
        sqlite_where=sa.text("entity_id IS NOT NULL"),
        postgresql_where=sa.text("entity_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_figure_id",
        "citation",
        ["figure_id"],
        unique=False,
        sqlite_where=sa.text("figure_id IS NOT NULL"),
        postgresql_where=sa.text("figure_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_identifier_id",
        "citation",
        ["identifier_id"],
        unique=False,
        sqlite_where=sa.text("identifier_id IS NOT NULL"),
        postgresql_where=sa.text("identifier_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_instrument_step_id",
        "citation",
        ["instrument_step_id"],
        unique=False,
        sqlite_where=sa.text("instrument_step_id IS NOT NULL"),
        postgresql_where=sa.text("instrument_step_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_mechanism_link_id",
        "citation",
        ["mechanism_link_id"],
        unique=False,
        sqlite_where=sa.text("mechanism_link_id IS NOT NULL"),
        postgresql_where=sa.text("mechanism_link_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_meeting_count_id",
        "citation",
        ["meeting_count_id"],
        unique=False,
        sqlite_where=sa.text("meeting_count_id IS NOT NULL"),
        postgresql_where=sa.text("meeting_count_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_participant_id",
        "citation",
        ["participant_id"],
        unique=False,
        sqlite_where=sa.text("participant_id IS NOT NULL"),
        postgresql_where=sa.text("participant_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_party_id",
        "citation",
        ["party_id"],
        unique=False,
        sqlite_where=sa.text("party_id IS NOT NULL"),
        postgresql_where=sa.text("party_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_recommendation_review_id",
        "citation",
        ["recommendation_review_id"],
        unique=False,
        sqlite_where=sa.text("recommendation_review_id IS NOT NULL"),
        postgresql_where=sa.text("recommendation_review_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_recommendation_tie_id",
        "citation",
        ["recommendation_tie_id"],
        unique=False,
        sqlite_where=sa.text("recommendation_tie_id IS NOT NULL"),
        postgresql_where=sa.text("recommendation_tie_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_seat_id",
        "citation",
        ["seat_id"],
        unique=False,
        sqlite_where=sa.text("seat_id IS NOT NULL"),
        postgresql_where=sa.text("seat_id IS NOT NULL"),
    )
    op.create_index(op.f("ix_citation_source_id"), "citation", ["source_id"], unique=False)
    op.create_index(
        "ix_citation_statement_id",
        "citation",
        ["statement_id"],
        unique=False,
        sqlite_where=sa.text("statement_id IS NOT NULL"),
        postgresql_where=sa.text("statement_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_system_function_id",
        "citation",
        ["system_function_id"],
        unique=False,
        sqlite_where=sa.text("system_function_id IS NOT NULL"),
        postgresql_where=sa.text("system_function_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_terms_of_reference_id",
        "citation",
        ["terms_of_reference_id"],
        unique=False,
        sqlite_where=sa.text("terms_of_reference_id IS NOT NULL"),
        postgresql_where=sa.text("terms_of_reference_id IS NOT NULL"),
    )
    op.create_index(
        "ix_citation_theme_id",
        "citation",
        ["theme_id"],
        unique=False,
        sqlite_where=sa.text("theme_id IS NOT NULL"),
        postgresql_where=sa.text("theme_id IS NOT NULL"),
    )
