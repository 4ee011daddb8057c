"""Turns mails and pasted texts into rows: one for every request, under the labels that tell it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.exchange.chats import chat_letter
from llko_desktop.exchange.fingerprints import titles_fingerprint
from llko_desktop.exchange.forwarded import Letter, letters_in
from llko_desktop.exchange.free_text import left_over, prose_requests
from llko_desktop.exchange.label_parts import says_something
from llko_desktop.exchange.labelled_text import is_told, labelled_requests, lines_of
from llko_desktop.exchange.mail import parsing_work, read_mail
from llko_desktop.exchange.mailbox import mails_in
from llko_desktop.exchange.outlook import read_outlook
from llko_desktop.exchange.source_file import Kind
from llko_desktop.exchange.told import Request, Told
from llko_desktop.exchange.vocabulary import Vocabulary
from llko_desktop.services.fields import CHILD_NAMES, PARENT_NAMES, Field
from llko_desktop.services.incoming import Incoming, IncomingColumn, IncomingKind, IncomingRow

_LONGEST_PASTE = 500_000
# A hundred times what the mails of the largest mailbox take; beyond it they are mazes made to take time.
_MOST_WORK = 200_000_000


@dataclass(frozen=True)
class _Requests:
    """The requests of one message, whether labels tell them, and whether in words that put the day first."""

    requests: Sequence[Request]
    labelled: bool
    day_first: bool


@dataclass
class _Source:
    """Requests under the same labels, on their way to be an `Incoming`."""

    columns: list[Told]
    rows: list[tuple[int, Request]] = field(default_factory=list)
    day_first: bool = True


def open_mails(data: bytes, kind: Kind, vocabulary: Vocabulary, file: str) -> tuple[Incoming, ...]:
    """Read the bytes of a mail or a mailbox as requests; those under the same labels share a source.

    A request arrived on the day of a label that says so, or else on the day its mail was sent: the original
    one where it was forwarded. Mails in a mailbox that tell no request are passed over and counted. Raises
    `InputError` (`mail_without_request`) when there is no request at all, and what `read_outlook` raises.
    """
    if kind is Kind.OUTLOOK:
        mails: Iterable[Sequence[Letter]] = (read_outlook(data),)
    else:
        mails = _read_all(mails_in(data) if kind is Kind.MAILBOX else (data,))
    return incoming_letters(mails, vocabulary, file)


def _read_all(mails: Iterable[bytes]) -> Iterator[Sequence[Letter]]:
    """Yield the letters in every mail, none of one that cannot be read."""
    work = 0
    for mail in mails:
        work += parsing_work(mail)
        try:
            yield read_mail(mail) if work < _MOST_WORK else ()
        except InputError:
            yield ()


def incoming_letters(
    mails: Iterable[Sequence[Letter]], vocabulary: Vocabulary, file: str
) -> tuple[Incoming, ...]:
    """Read mails, each with those attached to it, as `open_mails` does."""
    found: list[_Requests] = []
    passed_over = 0
    for mail in mails:
        told = [told for letter in mail if (told := _requests_of(letter, vocabulary))]
        # What was written to go with a mail that tells a request by labels is no request of its own.
        found += [one for one in told if one.labelled] or told
        passed_over += not told
    if not found:
        raise InputError(Message.of("mail_without_request"))
    return _sources(found, file, vocabulary, passed_over)


def open_text(text: str, vocabulary: Vocabulary, name: str, pasted: bool = True) -> tuple[Incoming, ...]:
    """Read a text that is no table as requests: told by labels, or else in sentences, also in a chat.

    One that was not `pasted` as a request must be about care to be one. Empty for a text without anything
    that a request has.
    """
    letter = chat_letter(text[:_LONGEST_PASTE].replace("\x00", ""))
    told = _requests_of(letter, vocabulary, pasted)
    if told is None:
        return ()
    if told.labelled:
        told = replace(told, requests=_with_left_over(letter.texts[0], told.requests, vocabulary))
    return _sources([told], name, vocabulary, 0)


def _with_left_over(text: str, requests: Sequence[Request], vocabulary: Vocabulary) -> list[Request]:
    """Add what a pasted text tells outside its labels: nobody but the user can say that it is of no use."""
    told = {line.strip() for request in requests for value in request for line in str(value.cell).split("\n")}
    titles = {fold_words(value.title) for request in requests for value in request}
    lines = (line for line in lines_of(text, vocabulary) if not is_told(line, told, titles))
    remark = left_over("\n".join(lines))
    if remark is None:
        return list(requests)
    return [
        (*request, replace(remark, field=None, confidence=0.0) if _has_remark(request) else remark)
        for request in requests
    ]


def _has_remark(request: Request) -> bool:
    return any(value.field is Field.REMARKS for value in request)


def _requests_of(letter: Letter, vocabulary: Vocabulary, pasted: bool = False) -> _Requests | None:
    """Give the requests in a mail and those quoted in it: by labels in any form of it, or in sentences."""
    forms = [letters_in(text, letter) for text in letter.texts]
    for mails in forms:
        requests: list[Request] = []
        day_first = False
        for mail in mails:
            told = labelled_requests(mail.texts[0], vocabulary)
            told = [_with_words(request, mail, vocabulary) for request in told]
            requests += [_with_arrival(request, mail, vocabulary) for request in told]
            day_first = day_first or any(_is_day_first(request, vocabulary) for request in told)
        if requests:
            return _Requests(list(dict.fromkeys(requests)), True, day_first)
    for mails in forms:
        proses = [(mail, prose) for mail in mails if (prose := prose_requests(mail, vocabulary, pasted))]
        if proses:
            mail, best = max(proses, key=lambda pair: pair[1].found)
            told = [_with_arrival(request, mail, vocabulary) for request in best.requests]
            return _Requests(told, False, best.language != "en")
    return None


def _with_words(request: Request, mail: Letter, vocabulary: Vocabulary) -> Request:
    """Add what the remarks tell of one child in sentences, where labels only tell who writes.

    So are mails of a form on a web page: name, address and a message. The message stays whole.
    """
    fields = {value.field for value in request if value.field}
    remark = next((str(value.cell) for value in request if value.field is Field.REMARKS), "")
    if not remark or fields & CHILD_NAMES or not fields & PARENT_NAMES:
        return request
    prose = prose_requests(replace(mail, texts=(remark,), sender="", address=""), vocabulary, pasted=True)
    if prose is None or len(prose.requests) > 1:
        return request
    added = (value for value in prose.requests[0] if value.field not in fields and value.cell is not None)
    return (*request, *added)


def _with_arrival(request: Request, mail: Letter, vocabulary: Vocabulary) -> Request:
    """Add the day that the mail was sent, unless a label tells when the request arrived."""
    if mail.sent is None:
        return request
    told = [value for value in request if value.field is Field.RECEIVED]
    if any(says_something(value, vocabulary) for value in told):
        return request
    empty = {id(value) for value in told}
    request = tuple(Told(value.title, value.cell) if id(value) in empty else value for value in request)
    return (*request, Told(mail.sent_title, mail.sent, Field.RECEIVED, 1.0))


def _is_day_first(request: Request, vocabulary: Vocabulary) -> bool:
    """Say whether more labels of a request are Dutch or French than English."""
    known = [
        vocabulary.languages[key]
        for value in request
        if (key := fold_words(value.title)) in vocabulary.languages
    ]
    english = sum(1 for languages in known if languages == {"en"})
    return sum(1 for languages in known if "en" not in languages) > english


def _sources(
    found: Sequence[_Requests], name: str, vocabulary: Vocabulary, passed_over: int
) -> tuple[Incoming, ...]:
    """Put the requests under the same labels together, in the order in which they came."""
    sources: dict[tuple[str, ...], _Source] = {}
    several = sum(len(told.requests) for told in found) > 1
    for number, (told, request) in enumerate(_numbered(found), 1):
        key = tuple(fold_words(value.title) for value in request)
        source = sources.setdefault(key, _Source(list(request)))
        source.rows.append((number if several else 0, request))
        source.day_first = source.day_first and told.day_first
    return tuple(
        _incoming(source, name, place, passed_over) for place, source in enumerate(sources.values(), 1)
    )


def _numbered(found: Sequence[_Requests]) -> Iterator[tuple[_Requests, Request]]:
    for told in found:
        for request in told.requests:
            yield told, request


def _incoming(source: _Source, name: str, number: int, passed_over: int) -> Incoming:
    """Put the rows of a source under its columns; one that no row has anything in is left out."""
    filled = [
        place
        for place in range(len(source.columns))
        if any(request[place].cell is not None for _, request in source.rows)
    ]
    columns = tuple(
        IncomingColumn(index, value.title, value.field, value.confidence)
        for index, value in enumerate(source.columns[place] for place in filled)
    )
    return Incoming(
        name=name if number == 1 else f"{name} [{number}]",
        kind=IncomingKind.MESSAGES,
        columns=columns,
        rows=tuple(
            IncomingRow(name, row, tuple(request[place].cell for place in filled))
            for row, request in source.rows
        ),
        fingerprint=titles_fingerprint(IncomingKind.MESSAGES, (column.title for column in columns)),
        day_first_words=source.day_first,
        passed_over=passed_over if number == 1 else 0,
    )
