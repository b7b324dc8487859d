"""The stages put together: read, link, render, write. Values in, values out; no printing."""
