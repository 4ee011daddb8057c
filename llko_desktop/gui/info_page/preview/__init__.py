"""The info page as a parent sees it, as wide as a phone or a screen."""
