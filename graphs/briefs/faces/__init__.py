"""The faces of a brief: the same sections as Markdown, as a page, as a document for word processors."""
