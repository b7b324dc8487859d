"""A model to files in memory: packs, views, templates, formatting."""
