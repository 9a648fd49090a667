"""The parts of briefs: each module turns the answers of some questions into blocks."""
