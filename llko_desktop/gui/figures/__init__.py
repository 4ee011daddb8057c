"""The figures page: what the provider counts itself, as tables and plots (R13)."""
