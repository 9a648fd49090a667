"""Registries of any size to measure with, and the measurements."""
