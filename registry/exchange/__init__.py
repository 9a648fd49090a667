"""Formats in and out, a package or module for each."""
