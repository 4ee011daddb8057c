"""The same step for several requests at once, beside the list in which they are chosen."""
