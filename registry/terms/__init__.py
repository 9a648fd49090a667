"""The field's standard terms, as enumerations, one module for each family of records.

The words themselves are a contract (docs/commands.md): scripts, files and other programs rely
on them. ``label`` is how a term reads in a sentence or a column. A term is imported from its family's
module: to make the enumerations of all families takes as long as to start Python.
"""
