"""The ways to take data out, and all of them in again."""
