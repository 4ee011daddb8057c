"""The tests of llko-desktop."""
