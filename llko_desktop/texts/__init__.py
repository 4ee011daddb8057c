"""The words in which the program speaks: codes of rules and errors become sentences in its language."""
