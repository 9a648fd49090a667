"""What is derived, at its edges: for each derivation a module, and beside it one table of rows.

A row of a table says what is recorded of one record, on which days it is asked about, what is to be
answered on each, and why. :mod:`tests.derivations.tables` reads them.
"""
