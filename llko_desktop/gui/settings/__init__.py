"""The settings page: the signature under replies and the program's choices."""
