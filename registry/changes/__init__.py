"""The write side: the one door through which rows change."""
