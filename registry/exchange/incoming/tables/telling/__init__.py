"""The rows of a table of one shape, told as records and parts."""
