"""The list of what asks for attention today."""
