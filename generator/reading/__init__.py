"""Markdown pages to facts. Pages are read one by one and know nothing of each other."""
