"""The store: what is recorded, and who said so.

Nothing is imported here, so that ``import registry.questions.roster`` loads what that
question needs and no more.
"""
