"""The list of all requests."""
