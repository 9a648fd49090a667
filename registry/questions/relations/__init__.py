"""What belongs to a record and what points to it: the relations, a module for each family of records."""
