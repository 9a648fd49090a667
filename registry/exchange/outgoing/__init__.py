"""What leaves the registry for other programs: gathered once, then written in each one's format."""
