"""What words of other people's files mean: one vocabulary a subject, asked by every reader.

A reader says by what it calls how freely words may be read: a list that people typed has misspellings,
and a cell that only may hold a role is read strictly; a field that a file itself calls a role is read
for any word of a role in it.
"""
