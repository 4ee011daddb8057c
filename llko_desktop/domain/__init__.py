"""The procedure's rules (R1–R13) as pure functions over frozen values; standard library and dateutil only."""
