"""The templates of briefs; whatever goes into one is escaped."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined

from graphs.briefs.document import Paragraph, Table, runs_of
from graphs.briefs.widths import is_long


def rendered(template: str, **values: object) -> str:
    """The template with the values in it."""
    environment = Environment(
        loader=PackageLoader("graphs.briefs.faces"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.tests["a_paragraph"] = lambda block: isinstance(block, Paragraph)
    environment.tests["a_table"] = lambda block: isinstance(block, Table)
    environment.tests["a_long_row_of"] = lambda row, table: is_long(table, row)
    environment.filters["runs"] = runs_of
    return environment.get_template(template).render(**values)
