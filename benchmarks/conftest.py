"""What is measured runs as the tests do: without a screen, a keyring or a home of the user's."""

from tests.helpers.surroundings import isolate_process

isolate_process()
