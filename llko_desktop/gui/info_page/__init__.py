"""The info page that parents see, and the form behind it."""
