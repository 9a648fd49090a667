"""All readers of files, the most special first; a table is whatever nothing else knows."""

from __future__ import annotations

import os

from registry.exchange.incoming.formats import Format, MappingProposed
from registry.exchange.incoming.kumu import blueprint, workbook
from registry.exchange.incoming.popolo import reading as popolo
from registry.exchange.incoming.roster_form import knows_roster_form, read_roster_form
from registry.exchange.incoming.tables import reading as tables
from registry.exchange.incoming.tables.mapping import mapping_by, profile_text
from registry.exchange.incoming.told import Asked, Told
from registry.exchange.incoming.trees import reading as trees


def _table(path: str, asked: Asked) -> Told:
    """What a table tells. Raises MappingProposed where somebody should look at what its columns mean."""
    plan = tables.planned(path, asked)
    told = tables.told_by(plan, asked)
    if plan.doubts:
        raise MappingProposed(profile_text(mapping_by(plan)), told, plan.doubts)
    return told


def _belongs(path: str) -> tuple[str, str] | None:
    """Trees of one profile in one folder belong together; those of another folder are another edition."""
    part = trees.part_of_profile(path)
    return None if part is None else (f"{part[0]} {os.path.dirname(os.path.abspath(path))}", part[1])


READERS: tuple[Format, ...] = (
    Format("roster-form", "a form for a roster", knows_roster_form, read_roster_form),
    Format("kumu", "Kumu blueprint (JSON)", blueprint.knows_kumu, blueprint.read_kumu),
    Format("popolo", "Popolo JSON", popolo.knows_popolo, popolo.read_popolo),
    Format(
        "kumu-xlsx", "Kumu workbook (XLSX)", workbook.knows_kumu_workbook, workbook.read_kumu_workbook
    ),
    Format(
        "tree", "YAML or JSON tree, by a profile", trees.knows_tree, trees.read_tree, "tree",
        _belongs, trees.read_trees,
    ),
    Format("hxl", "table with HXL tags", tables.knows_hxl, tables.read_hxl, "table"),
    Format("table", "workbook, CSV or list", tables.knows_table, _table, "table"),
)  # fmt: skip
