"""The command line: arguments, a question, a printer; no query and no algorithm."""
