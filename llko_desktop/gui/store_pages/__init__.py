"""What the window shows before the store is open, and when it cannot be opened."""
