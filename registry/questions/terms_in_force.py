"""Which terms of reference are in force on a day?

Of a body's versions the last that was adopted by then. One without date counts from the day that a
source speaks of it, and without a source today, on no day before; the first version stands from the
start, for there were no others before it.
"""

from __future__ import annotations

from registry.dates import latest_sql
from registry.questions.pipeline import spoken_of_sql


def adopted_sql(tor: str = "tor") -> str:
    """SQL: the terms of reference had been adopted by ``:day``; binds ``:today`` as well."""
    return f"""({latest_sql(f"{tor}.adopted_on")} <= :day OR ({tor}.adopted_on IS NULL AND (
        coalesce({spoken_of_sql("terms_of_reference", tor)}, :today) <= :day
        OR NOT EXISTS (SELECT 1 FROM terms_of_reference AS older
                       WHERE older.mechanism_id = {tor}.mechanism_id AND older.version < {tor}.version))))"""


def newest_terms_sql(tor: str = "tor") -> str:
    """SQL: the terms of reference are the last ones of their body that were adopted by ``:day``."""
    return f"""{tor}.version = (
        SELECT max(newest.version) FROM terms_of_reference AS newest
        WHERE newest.mechanism_id = {tor}.mechanism_id AND {adopted_sql("newest")})"""
