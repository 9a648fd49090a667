"""The schema's version: what this version of Interlock reads, and how others are refused."""

from __future__ import annotations

from registry.errors import NewerRegistry, NotARegistry, OlderRegistry, RegistryBusy

SCHEMA_VERSION = "0007"
"""The newest migration, by the number that its file name begins with."""

VERSION_SQL = "SELECT version_num FROM alembic_version"


def check_version(found: str | None, where: str) -> None:
    """Raise unless the registry has the schema that this version reads."""
    if found is None:
        raise not_a_registry(where)
    if found > SCHEMA_VERSION:
        raise NewerRegistry(
            f"the registry has schema {found}, made by a newer version; this one reads {SCHEMA_VERSION}",
            where=where,
            remedy="upgrade Interlock",
        )
    if found < SCHEMA_VERSION:
        raise OlderRegistry(
            f"the registry has schema {found}; this version reads {SCHEMA_VERSION}",
            where=where,
            remedy="open it with this version's interlock, which brings it up to date",
        )


def busy(where: str) -> RegistryBusy:
    """The error for a registry that another program holds locked."""
    return RegistryBusy("another program is writing to the registry", where=where, remedy="try again")


def not_a_registry(where: str) -> NotARegistry:
    """The error for a file that is something else, or damaged."""
    return NotARegistry(
        "this is not a registry, or it is damaged",
        where=where,
        remedy="name another with --registry, or restore a backup",
    )
