"""Taking requests in through the window: files in the background, or one by hand."""
