"""The planning: who is there when, and whether there is room."""
