"""Marks wrong words in a text that is being written, and suggests others."""
