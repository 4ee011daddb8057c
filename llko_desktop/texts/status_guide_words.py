"""Puts the status guide into words: those of the procedure, and what the rules make of each status."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.status import FINAL, Status
from llko_desktop.services.status_guide import (
    GuideEntry,
    GuidePart,
    GuideQuestion,
    Situation,
    StatusFacts,
    StatusGuide,
    status_facts,
    which_status,
)
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate


def status_guide(texts: Texts) -> StatusGuide:
    """Give the whole guide."""
    procedure = texts.procedure
    source = translate("StatusGuide", "{title}, version {version} of the procedure").format(
        title=procedure.title.in_language(texts.language), version=procedure.version
    )
    return StatusGuide(
        title=translate("StatusGuide", "What each status means"),
        source=source,
        which=translate("StatusGuide", "Which status fits?"),
        how=translate(
            "StatusGuide",
            "Ask yourself these questions in order; the first “yes” decides.",
        ),
        questions=tuple(
            GuideQuestion(_question(situation), status, texts.status(status))
            for situation, status in which_status(procedure)
        ),
        entries=tuple(_entry(status, texts) for status in Status),
        language=texts.language,
    )


def _question(situation: Situation) -> str:
    """Ask whether a situation holds."""
    questions = {
        Situation.CLOSED_ELSEWHERE: translate(
            "StatusGuide",
            "Is the request closed on Opvang.Vlaanderen already, such as for a place elsewhere?",
        ),
        Situation.DUPLICATE: translate("StatusGuide", "Is the same request here twice?"),
        Situation.AGREED: translate("StatusGuide", "Do you and the parents agree on the care plan?"),
        Situation.OFFERED: translate(
            "StatusGuide", "Do you offer days and hours, and can the parents still react to that?"
        ),
        Situation.NOT_KNOWN_YET: translate(
            "StatusGuide", "Do you not know yet whether there is room, and do you let the parents know that?"
        ),
        Situation.WHOLE_WAS_POSSIBLE: translate(
            "StatusGuide",
            "Was the whole plan possible as asked, but did the parents withdraw, decline, fall silent, or "
            "could you not reach them?",
        ),
        Situation.PART_WAS_POSSIBLE: translate(
            "StatusGuide", "Was only a part of the plan possible, and did nothing come of it?"
        ),
        Situation.WAS_NOT_POSSIBLE: translate(
            "StatusGuide",
            "Was the plan as asked not possible, and did nothing come of another offer, if there was one?",
        ),
    }
    return questions[situation]


def _entry(status: Status, texts: Texts) -> GuideEntry:
    words, facts = texts.procedure.statuses[status], status_facts(status, texts.procedure)
    use = translate("StatusGuide", "Choose it when")
    if status is Status.NEW:
        use = translate("StatusGuide", "For example")
    instead = translate("StatusGuide", "{case} Then it is “{status}”.")
    avoid = (
        instead.format(case=one.case.in_language(texts.language), status=texts.status(one.instead))
        for one in words.avoid
    )
    places = (texts.clause_place(rule) for rule in words.rules)
    parts: tuple[tuple[str, Iterable[str]], ...] = (
        (use, (case.in_language(texts.language) for case in words.use)),
        (translate("StatusGuide", "Not when"), avoid),
        (translate("StatusGuide", "In the figures"), _figures(facts, texts)),
        (translate("StatusGuide", "It asks for"), _asked(facts)),
        (translate("StatusGuide", "After it can come"), _after(facts, texts)),
        (translate("StatusGuide", "It follows from"), places),
    )
    return GuideEntry(
        status,
        texts.status(status),
        texts.explanation(status),
        tuple(GuidePart(title, tuple(lines)) for title, lines in parts),
    )


def _figures(facts: StatusFacts, texts: Texts) -> Iterator[str]:
    """Say what a status does to the term to answer and to the own count (R3, R4, R13)."""
    if facts.status.is_local_only:
        yield translate("StatusGuide", "No answer is needed any more: the term to answer stops.")
    elif facts.is_answer:
        yield translate(
            "StatusGuide", "Counts as an answer from the day on which it was entered on Opvang.Vlaanderen."
        )
    else:
        yield translate("StatusGuide", "Is no answer yet: the term of {days} days goes on.").format(
            days=texts.procedure.terms.answer_days
        )
    if facts.is_shortage:
        yield translate("StatusGuide", "Counts as an unmet request: a shortage of places.")
    elif facts.status in FINAL:
        yield translate("StatusGuide", "Does not count as an unmet request.")
    else:
        yield translate("StatusGuide", "Counts as open until there is a final status.")


def _asked(facts: StatusFacts) -> Iterator[str]:
    """Say what must be given with a status, and when not (R2, R6)."""
    words = {
        "offer": translate("StatusGuide", "The days and hours that you offer."),
        "start": translate("StatusGuide", "The day on which care starts."),
        "reply_by": translate("StatusGuide", "A date by which the parents must reply."),
        "alternative_or_none": translate(
            "StatusGuide", "The alternative that you offered, or that there was none."
        ),
        "plan": translate("StatusGuide", "The final days and hours, if the request does not tell them."),
        "reason": translate(
            "StatusGuide", "A reason; none is needed once the term of the closing notice is over."
        ),
    }
    for code in facts.asks:
        yield words[code]
    if facts.status is Status.APPROVED:
        yield translate("StatusGuide", "A signed contract, if there is one yet.")
    if facts.status.is_local_only:
        yield translate("StatusGuide", "Nothing, and there is nothing to enter on Opvang.Vlaanderen either.")
    elif not facts.asks:
        yield translate("StatusGuide", "Nothing.")


def _after(facts: StatusFacts, texts: Texts) -> Iterator[str]:
    """Say which statuses can follow (R1), and what a final one means (R10)."""
    if facts.status.is_final:
        yield translate(
            "StatusGuide",
            "Nothing: it is final. A wrong one is corrected with a reason, here and on Opvang.Vlaanderen.",
        )
    else:
        yield ", ".join(texts.status(status) for status in facts.next)
