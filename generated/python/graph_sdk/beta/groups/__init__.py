"""Groups of methods, a module each; they are reached as attributes of a client."""
