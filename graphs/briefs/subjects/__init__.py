"""What a brief is about: for each kind of record, which chapters it has."""
