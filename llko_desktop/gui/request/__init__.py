"""One request on the screen: its plan, what the rules propose, the status editor and the reply composer."""
