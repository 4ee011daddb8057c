"""Reads a template's source and lets only the few harmless parts of Jinja2 through.

A template may come from somebody else. What it can say is therefore a list of what is allowed, checked
before anything is compiled: fields, texts, `if` with `and`, `or`, `not`, `==`, `!=`, `for` over a list field
(there with `loop.first`, `loop.last`, `loop.index`), and the filter `capital`. No calls, attributes, items,
arithmetic, assignments, macros or other templates: nothing that could reach an object, run for long or grow.
Jinja2's own sandbox stands behind it as a second wall.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from itertools import islice

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.exceptions import TemplateError as JinjaError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.services.field_names import nearest_field
from llko_desktop.services.reply_catalogue import BY_NAME
from llko_desktop.services.template_fields import FieldKind

LONGEST_SOURCE = 20_000
DEEPEST_NESTING = 24
MOST_BRANCHES = 50
LARGEST_NUMBER = 1_000_000
# So many unknown fields are named: for each of them all that there are have to be compared.
MOST_UNKNOWN = 50
# Control characters, halves of surrogate pairs, and what turns the direction of reading around unseen.
ODD_SIGN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")

_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Const,
    nodes.If,
    nodes.For,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Compare,
    nodes.Operand,
    nodes.Filter,
    nodes.Getattr,
)
_OF_LOOP = frozenset({"first", "last", "index"})


class TemplateRefused(InputError):
    """A template that cannot be used, whatever the request: its syntax, fields or size, or what it tries."""


def _written(value: object) -> object:
    """Write a list as words; a condition cannot be written, only asked about."""
    if isinstance(value, bool):
        raise TemplateRefused(Message.of("template_condition_written"))
    return ", ".join(map(str, value)) if isinstance(value, list) else value


def _capital(value: object) -> str:
    text = str(_written(value))
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=1)
def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=False,  # replies are plain text; letters escape them as a whole
        finalize=_written,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.clear()
    environment.tests.clear()
    environment.filters = {"capital": _capital}
    return environment


@lru_cache(maxsize=128)
def compiled(source: str) -> Template:
    """Check a template's source, as `checked` does, and make it ready to render."""
    tree = checked(source)
    with _refusing():
        return _environment().from_string(tree)


def checked(source: str) -> nodes.Template:
    """Check a template's source, or a part of one that can stand by itself; nothing of it is carried out.

    Raises `TemplateRefused` with `template_too_large`, `template_odd_sign` (line), `template_syntax` (line),
    `template_unsafe` (line and what is not allowed), `template_too_deep`, `template_condition_written` or,
    for the first fields that are not in the catalogue, `template_field_unknown` or `template_field_misspelt`
    with the one that was probably meant.
    """
    if len(source) > LONGEST_SOURCE:
        raise TemplateRefused(Message.of("template_too_large", size=len(source), most=LONGEST_SOURCE))
    if odd := ODD_SIGN.search(source):
        raise TemplateRefused(_odd_sign(source.count("\n", 0, odd.start()) + 1))
    with _refusing():
        tree = _environment().parse(source)
        _check(tree)
        return tree


@contextmanager
def _refusing() -> Iterator[None]:
    """Refuse a source for whatever Jinja2 or Python cannot do with it."""
    try:
        yield
    except TemplateSyntaxError as error:
        raise TemplateRefused(Message.of("template_syntax", line=error.lineno)) from error
    except (RecursionError, MemoryError) as error:
        raise TemplateRefused(Message.of("template_too_deep")) from error
    except ValueError as error:  # a number of more digits than Python reads
        raise TemplateRefused(_unsafe(1, "number")) from error
    except JinjaError as error:
        raise TemplateRefused(_unsafe(1, error.message or "")) from error


def _unsafe(line: int, what: str) -> Message:
    return Message.of("template_unsafe", line=line, what=what)


def _odd_sign(line: int) -> Message:
    return Message.of("template_odd_sign", line=line)


def _check(tree: nodes.Template) -> None:
    unknown: dict[str, None] = {}
    for node, local in _walk(tree, frozenset(), 0):
        _check_node(node, in_loop=bool(local))
        if isinstance(node, nodes.Name) and node.ctx == "load" and node.name not in local | BY_NAME.keys():
            unknown[node.name] = None
    if unknown:
        raise TemplateRefused(*(unknown_field(name) for name in islice(unknown, MOST_UNKNOWN)))


def unknown_field(name: str) -> Message:
    """Say that there is no field called `name`, and which was probably meant."""
    close = nearest_field(name)
    if close is None:
        return Message.of("template_field_unknown", field=name)
    return Message.of("template_field_misspelt", field=name, suggestion=close.name, label=close.label)


def _walk(node: nodes.Node, local: frozenset[str], depth: int) -> Iterator[tuple[nodes.Node, frozenset[str]]]:
    """Yield every node with the name that only holds where it stands, the item of its loop."""
    if depth > DEEPEST_NESTING:
        raise TemplateRefused(Message.of("template_too_deep"))
    yield node, local
    if isinstance(node, nodes.For) and isinstance(node.target, nodes.Name):
        if local:
            raise TemplateRefused(_unsafe(node.lineno, "for"))
        local = frozenset({node.target.name})
    if isinstance(node, nodes.Getattr):
        return
    for child in node.iter_child_nodes():
        yield from _walk(child, local, depth + 1)


def _check_node(node: nodes.Node, *, in_loop: bool) -> None:
    line, name = node.lineno or 1, type(node).__name__.lower()
    if type(node) not in _ALLOWED:
        raise TemplateRefused(_unsafe(line, name))
    if isinstance(node, nodes.Const) and not _is_plain(node.value):
        raise TemplateRefused(_unsafe(line, "number"))
    if isinstance(node, nodes.Const) and isinstance(node.value, str) and ODD_SIGN.search(node.value):
        # The source may write it as \x00 or \ud800.
        raise TemplateRefused(_odd_sign(line))
    if isinstance(node, nodes.Output) and any(map(_may_be_condition, node.nodes)):
        raise TemplateRefused(Message.of("template_condition_written"))
    if isinstance(node, nodes.Filter):
        plain = node.node is not None and not (node.args or node.kwargs or node.dyn_args or node.dyn_kwargs)
        if node.name != "capital" or not plain:
            raise TemplateRefused(_unsafe(line, node.name))
    if isinstance(node, nodes.Getattr):
        of_loop = in_loop and isinstance(node.node, nodes.Name) and node.node.name == "loop"
        if not of_loop or node.attr not in _OF_LOOP:
            raise TemplateRefused(_unsafe(line, node.attr))
    if isinstance(node, nodes.Operand) and node.op not in ("eq", "ne"):
        raise TemplateRefused(_unsafe(line, node.op))
    if isinstance(node, nodes.If) and len(node.elif_) > MOST_BRANCHES:
        # Python reads each branch as standing within the one before.
        raise TemplateRefused(Message.of("template_too_deep"))
    if isinstance(node, nodes.For):
        _check_loop(node, line)
    if isinstance(node, nodes.Name) and node.ctx == "store" and (node.name in BY_NAME or node.name == "loop"):
        raise TemplateRefused(_unsafe(line, node.name))


def _check_loop(node: nodes.For, line: int) -> None:
    field = BY_NAME.get(node.iter.name) if isinstance(node.iter, nodes.Name) else None
    over_list = field is not None and field.kind is FieldKind.LIST
    plain = isinstance(node.target, nodes.Name) and not (node.recursive or node.test or node.else_)
    if not over_list or not plain:
        raise TemplateRefused(_unsafe(line, "for"))


def _is_plain(value: object) -> bool:
    """Say whether a value in the source is a text, a yes or no, or a number as people write it."""
    return isinstance(value, str | bool) or (isinstance(value, int) and value <= LARGEST_NUMBER)


def _may_be_condition(node: nodes.Expr | None) -> bool:
    """Say whether what an expression gives can be a yes or no, which cannot be written."""
    if isinstance(node, nodes.And | nodes.Or):
        return _may_be_condition(node.left) or _may_be_condition(node.right)
    if isinstance(node, nodes.Name):
        field = BY_NAME.get(node.name)
        return field is not None and field.kind is FieldKind.CONDITION
    if isinstance(node, nodes.Filter):
        return _may_be_condition(node.node)
    if isinstance(node, nodes.Const):
        return isinstance(node.value, bool)
    return isinstance(node, nodes.Not | nodes.Compare) or (
        isinstance(node, nodes.Getattr) and node.attr in ("first", "last")
    )
