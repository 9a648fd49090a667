"""How alike names are: what a name comes down to, where like ones are found, and what context says."""
