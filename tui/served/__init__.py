"""The terminal UI in a browser, served by textual-serve, which is an extra."""
