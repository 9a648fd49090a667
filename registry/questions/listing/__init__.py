"""How a list on screen is narrowed and sorted: the filter's language, and what it is held against."""
