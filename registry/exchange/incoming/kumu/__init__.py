"""Kumu's maps: the JSON blueprint, full backups, and workbooks with sheets Elements and Connections."""

from registry.exchange.incoming.kumu.blueprint import knows_kumu, read_kumu
from registry.exchange.incoming.kumu.workbook import knows_kumu_workbook, read_kumu_workbook

__all__ = ["knows_kumu", "knows_kumu_workbook", "read_kumu", "read_kumu_workbook"]
