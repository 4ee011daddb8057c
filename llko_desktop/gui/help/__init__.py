"""The help page: what each status means, the rules by clause, the keys, and where to get help."""
