"""The editor of a template: its text with chips for tags, its source, and the tools above both."""
