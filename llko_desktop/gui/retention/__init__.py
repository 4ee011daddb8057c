"""The window that shows whose personal data is kept too long, and removes it when told to (R15)."""
