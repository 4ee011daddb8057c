"""The settings page: the provider's details and the program's choices."""
