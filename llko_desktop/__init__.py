"""An offline desktop companion for childminders in Flanders."""

__version__ = "0.1.0"
