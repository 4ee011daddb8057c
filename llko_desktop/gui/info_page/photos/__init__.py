"""The logo and the photos in the form of the info page."""
