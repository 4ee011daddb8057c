"""The info page (R14): its checklist, the form of the provider's details, and how parents see it."""
