"""Real files in by the one command, and what the commands then answer."""
