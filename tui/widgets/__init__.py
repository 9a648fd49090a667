"""Widgets: what is drawn. They hold no query and know no registry."""
