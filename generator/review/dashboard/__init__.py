"""The report to look at: one static page on the docs, for a browser."""
