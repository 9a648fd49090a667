"""What a file tells goes into the registry: joined to what is known, put in, or left to wait for a word."""
