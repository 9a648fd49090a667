"""Briefs: an annex about one record, with numbered sources, as Markdown, HTML or DOCX."""
