"""What screens show, as plain classes without a terminal, so that tests can ask them directly."""
