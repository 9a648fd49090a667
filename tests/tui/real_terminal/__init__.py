"""Interlock in a real terminal: the three main jobs with their keys counted, and what only it shows."""
