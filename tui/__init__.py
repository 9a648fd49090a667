"""The terminal: the command line and the screens. Nothing is imported here."""
