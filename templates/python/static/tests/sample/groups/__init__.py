"""Groups of the sample."""
