"""Starts the program; says in one line what is missing where a library of the system cannot be loaded."""

from __future__ import annotations

import io
import sys

from llko_desktop.system_check import explain_import_error


def main() -> int:
    """Run the program with the arguments of the command line; gives its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A name that the console's own code page does not know must not end a command halfway.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        from llko_desktop import bootstrap

        return bootstrap.main(sys.argv[1:])
    except ImportError as error:
        explanation = explain_import_error(error)
        if explanation is None:
            raise
        print(explanation, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
