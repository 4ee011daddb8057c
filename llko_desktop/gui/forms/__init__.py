"""The compiled forms of ui/, made by packaging/build_forms.py."""
