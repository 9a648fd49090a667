"""How wide text is in a terminal, and how it breaks into lines; for commands and screens alike."""

from registry.wrapping import cells, wrapped

__all__ = ["cells", "wrapped"]
