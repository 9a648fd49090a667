"""How one gets from a record to another: paths, and how far a message reaches through bodies."""
