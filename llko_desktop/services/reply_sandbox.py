"""Reads a template's source and lets only the few harmless parts of Jinja2 through.

A template may come from somebody else. What it can say is therefore a list of what is allowed, checked
before anything is compiled: fields, texts, `if` with `and`, `or`, `not`, `==`, `!=`, `for` over a list field
(there with `loop.first`, `loop.last`, `loop.index`), and the filter `capital`. No calls, attributes, items,
arithmetic, assignments, macros or other templates: nothing that could reach an object, run for long or grow.
Jinja2's own sandbox stands behind it as a second wall.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.exceptions import TemplateError as JinjaError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.services.reply_catalogue import BY_NAME, FieldKind

LONGEST_SOURCE = 20_000
DEEPEST_NESTING = 24

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
    """Check a template's source and make it ready to render.

    Raises `TemplateRefused` with `template_too_large`, `template_syntax` (line and what was expected),
    `template_unsafe` (line and what is not allowed) or, for every field that is not in the
    catalogue, `template_field_unknown` or `template_field_misspelt` with the name that was probably meant.
    """
    if len(source) > LONGEST_SOURCE:
        raise TemplateRefused(Message.of("template_too_large", size=len(source), most=LONGEST_SOURCE))
    environment = _environment()
    try:
        tree = environment.parse(source)
        _check(tree)
        return environment.from_string(tree)
    except TemplateSyntaxError as error:
        message = Message.of("template_syntax", line=error.lineno, text=error.message or "")
        raise TemplateRefused(message) from error
    except (RecursionError, MemoryError) as error:
        raise TemplateRefused(_unsafe(1, "nesting")) from error
    except JinjaError as error:
        raise TemplateRefused(_unsafe(1, error.message or "")) from error


def _unsafe(line: int, what: str) -> Message:
    return Message.of("template_unsafe", line=line, what=what)


def _check(tree: nodes.Template) -> None:
    unknown: dict[str, None] = {}
    for node, local in _walk(tree, frozenset(), 0):
        _check_node(node, in_loop=bool(local))
        if isinstance(node, nodes.Name) and node.ctx == "load" and node.name not in local | BY_NAME.keys():
            unknown[node.name] = None
    if unknown:
        raise TemplateRefused(*(_unknown(name) for name in unknown))


def _unknown(name: str) -> Message:
    close = get_close_matches(name, BY_NAME, 1, 0.6)
    if not close:
        return Message.of("template_field_unknown", field=name)
    return Message.of("template_field_misspelt", field=name, suggestion=close[0])


def _walk(node: nodes.Node, local: frozenset[str], depth: int) -> Iterator[tuple[nodes.Node, frozenset[str]]]:
    """Yield every node with the name that only holds where it stands, the item of its loop."""
    if depth > DEEPEST_NESTING:
        raise TemplateRefused(_unsafe(node.lineno or 1, "nesting"))
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
