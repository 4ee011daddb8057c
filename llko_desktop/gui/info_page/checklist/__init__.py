"""The checklist of the info page (R14): how far it is, its items, and the review on the platform."""
