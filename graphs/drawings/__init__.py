"""Drawings in a terminal's characters: the records around one, and the way between two.

A drawing is a pure function of records, ties and a width. No label stands on another: each has rows of its
own. Every record is told by a letter for its kind before its name. The letter does more: it is read from left
to right, so that a terminal that turns right-to-left names around turns each of them within its own place.
"""
