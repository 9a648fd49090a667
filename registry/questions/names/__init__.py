"""How names are found in the index: words, the records that have them, and how well these fit."""
