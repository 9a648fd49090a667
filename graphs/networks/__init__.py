"""Networks to be measured: read as columns, kept as sparse matrices, handed out as networkx graphs."""
