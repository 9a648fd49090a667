"""Screens, one module each: layout and keys. What they show comes from tui.states."""
