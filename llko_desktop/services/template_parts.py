"""Follows the parts of a template that begin and end with a tag, and says which have no end or beginning."""

from __future__ import annotations

from collections.abc import Iterator

from llko_desktop.domain.messages import Message
from llko_desktop.services.template_tags import Fault, shown, word_of
from llko_desktop.services.template_tokens import Token, TokenKind

_ENDS = {TokenKind.END_IF.value: TokenKind.IF.value, TokenKind.END_EACH.value: TokenKind.EACH.value}
_ENDED_BY = {begin: end for end, begin in _ENDS.items()}
_IN_IF = frozenset({TokenKind.ELSE.value, TokenKind.ELSE_IF.value})


class PartsCheck:
    """Takes the tokens of a template one by one, and knows which parts are open."""

    def __init__(self) -> None:
        self._open: list[Token] = []
        self._with_else: set[int] = set()
        self._unclosed: list[tuple[Fault, Token]] = []

    @property
    def item(self) -> str:
        """What an item is called in the loop that we are in; empty outside one."""
        return next((part.item for part in self._open if part.item), "")

    def take(self, token: Token) -> Iterator[Fault]:
        """Take the next token; gives what is wrong with it where it stands."""
        word = word_of(token)
        if word in _ENDED_BY:
            if word == TokenKind.EACH and any(word_of(part) == word for part in self._open):
                yield Fault(Message.of("template_loop_in_loop"))
            self._open.append(token)
        elif word in _IN_IF:
            yield from self._else(token, word)
        elif word in _ENDS:
            yield from self._end(token, _ENDS[word])

    def unclosed(self) -> Iterator[tuple[Fault, Token]]:
        """Give, when all tokens were taken, the parts that have no end."""
        yield from self._unclosed
        for part in self._open:
            yield _no_end(part), part

    def _else(self, token: Token, word: str) -> Iterator[Fault]:
        part = self._open[-1] if self._open else None
        if part is None or word_of(part) != TokenKind.IF:
            yield Fault(Message.of("template_else_without_if", tag=shown(token)))
        elif part.start in self._with_else:
            yield Fault(Message.of("template_second_else", tag=shown(token)))
        elif word == TokenKind.ELSE:
            self._with_else.add(part.start)

    def _end(self, token: Token, begin: str) -> Iterator[Fault]:
        if begin not in map(word_of, self._open):
            yield Fault(Message.of("template_end_without_begin", tag=shown(token)))
            return
        while word_of(part := self._open.pop()) != begin:
            self._unclosed.append((_no_end(part), part))


def _no_end(part: Token) -> Fault:
    closing = f"{{% {_ENDED_BY[word_of(part)]} %}}"
    return Fault(Message.of("template_part_not_closed", tag=shown(part), closing=closing))
