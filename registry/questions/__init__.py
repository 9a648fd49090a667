"""The read side: a module per question, returning frozen values. No question writes."""
