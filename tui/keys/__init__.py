"""Which key does what, on every screen: said once, and as the user may have said it otherwise."""
