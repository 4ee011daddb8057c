"""Brings lists of children who are placed in, through the assistant that requests come in by."""
