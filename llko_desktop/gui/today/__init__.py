"""The page that opens first: what asks for attention today."""
