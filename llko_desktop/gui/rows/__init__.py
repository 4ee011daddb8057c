"""Lists whose rows have a name, a second line, a badge and a word at the right: worklist and
requests alike.
"""
