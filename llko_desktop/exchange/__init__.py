"""What comes in and goes out: spreadsheets, mail and letters."""
