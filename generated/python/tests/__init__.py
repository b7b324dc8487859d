"""Tests of the client: of its runtime, and of each documented example."""
