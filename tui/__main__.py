"""``python -m tui`` is ``interlock``."""

from tui.cli.main import run

run()
