"""A returned form: its workbook read, its words understood, its rows told."""
