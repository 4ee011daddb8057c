"""The form of a request: told by phone or at the door, pasted, or stored and put right."""
