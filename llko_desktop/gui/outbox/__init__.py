"""The page “to enter”: every action still to be done on the platform."""
