"""Rules that find what needs attention."""
