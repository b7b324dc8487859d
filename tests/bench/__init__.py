"""Measurements: `make bench` prints them as tables. Nothing here is a test; no test is timed."""
