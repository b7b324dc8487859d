"""The disk: where docs and packs stand, reading in parallel, and the only code that writes."""
