"""The form in which the provider's details are filled in, each kept as soon as it is right."""
