"""Finds which tags of a template belong together: where a part begins, where it goes on, where it ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from llko_desktop.services.template_tokens import Token, TokenKind

_ENDED_BY = {TokenKind.IF: TokenKind.END_IF, TokenKind.EACH: TokenKind.END_EACH}
_GOES_ON = frozenset({TokenKind.ELSE, TokenKind.ELSE_IF})


def pairs(parts: Iterable[Token]) -> tuple[tuple[int, ...], ...]:
    """Give the tags of every part that has a beginning and an end: their places among the tokens.

    The first begins the part, the last ends it, those between are its `else` and `elif`. Inner parts come
    before the one that they stand in; a tag that has no other is in none.
    """
    return tuple(_found(parts))


def _found(parts: Iterable[Token]) -> Iterator[tuple[int, ...]]:
    opened: list[tuple[TokenKind, list[int]]] = []
    for place, token in enumerate(parts):
        if token.kind in _ENDED_BY:
            opened.append((_ENDED_BY[token.kind], [place]))
        elif token.kind in _GOES_ON and opened and opened[-1][0] is TokenKind.END_IF:
            opened[-1][1].append(place)
        elif any(token.kind is end for end, _ in opened):
            while opened[-1][0] is not token.kind:
                opened.pop()
            yield (*opened.pop()[1], place)
