"""The use cases, one module a job; they know the domain and the protocols declared in `ports`."""
