"""Turns the text of a procedure file into the procedure that all rules follow."""

from __future__ import annotations

import re
import tomllib

from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.procedure_file import ProcedureError, read_procedure


def parse_procedure(toml_text: str, name: str) -> Procedure:
    """Read a procedure from the text of its file; `name` is what the file is called in an error.

    Raises `ProcedureError` with the line of a text that is no TOML, else with the first key that is not as it
    must be.
    """
    try:
        return read_procedure(tomllib.loads(toml_text))
    except tomllib.TOMLDecodeError as error:
        what, _, place = str(error).partition(" (at ")
        line = re.search(r"line \d+", place)
        at = line.group() if line else f"line {toml_text.count(chr(10)) + 1}"
        raise ProcedureError(at, "valid TOML", what, name) from error
    except ProcedureError as error:
        raise ProcedureError(error.key, error.expected, error.hint, name) from error
