"""The page on which the texts of replies are kept: looked over, written, tried out and shared."""
