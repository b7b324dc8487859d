"""Every documented example of the version, replayed against the client."""
