"""The window that takes data out: what, as which kind of file, and where to."""
