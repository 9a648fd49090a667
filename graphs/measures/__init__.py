"""Who is central, who brokers, who stands in the core: measures of the nodes of a network."""
