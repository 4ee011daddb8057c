"""The import assistant: what files hold, how it is read, what would become of it, and then the import."""
