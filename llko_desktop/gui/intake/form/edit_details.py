"""The form for a stored request, to complete it and put it right (R12)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from llko_desktop.domain.facts import FactKey, fact_text
from llko_desktop.domain.flags import Flag, flags
from llko_desktop.domain.request import CareRequest
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.form.body import FormBody
from llko_desktop.gui.intake.form.form_dialog import FormDialog
from llko_desktop.gui.intake.form.keeping import Keeping
from llko_desktop.services.by_hand import Entry, changed_facts, entry_of_request
from llko_desktop.services.ports import StaleWrite
from llko_desktop.services.unfinished import place_of
from llko_desktop.texts.fact_words import capital, fact_words

# The field at which a flag is said.
FIELD_OF_FLAG: dict[Flag, FactKey] = {
    Flag.CHILD_NAME_MISSING: FactKey.CHILD,
    Flag.BIRTH_DATE_MISSING: FactKey.BIRTH_DATE,
    Flag.BIRTH_DATE_DUE: FactKey.BIRTH_DATE,
    Flag.BIRTH_DATE_UNREADABLE: FactKey.BIRTH_DATE,
    Flag.PLAN_INCOMPLETE: FactKey.PLAN,
    Flag.PLAN_UNREADABLE: FactKey.PLAN,
    Flag.START_IN_PAST: FactKey.START,
    Flag.START_UNREADABLE: FactKey.START,
    Flag.CONTACT_MISSING: FactKey.PHONE,
    Flag.PHONE_INVALID: FactKey.PHONE,
    Flag.EMAIL_INVALID: FactKey.EMAIL,
    Flag.POSSIBLE_DUPLICATE: FactKey.CHILD,
}


class EditDetailsDialog(FormDialog):
    """Changes facts of one request in one step; `is_changed` says whether there was anything to change.

    Where the request changed in another window meanwhile, nothing is written over: what is not touched here
    follows, what is touched stays, and both are said.
    """

    body: FormBody

    def __init__(self, context: GuiContext, reference: str, parent: QWidget | None = None) -> None:
        keeping = Keeping(context, place_of(reference))
        super().__init__(context, FormBody(context, is_stored=True), keeping, parent)
        self.reference, self.is_changed = reference, False
        self._request = context.services.triage.view(reference).request
        self.setWindowTitle(self.tr("Details of {name}").format(name=self._request.child.name or reference))
        kept = context.services.unfinished.of(reference)
        self.body.set_entry({**entry_of_request(self._request), **kept})
        self._show_flags()
        if self._to_keep():
            self.notice.say(
                self.tr("You did not save these changes before. They are filled in below."),
                (self.tr("Show it as it is kept"), self._start_anew),
            )
        self.body.go_to(self._first_to_look_at())
        self.fit()

    def _show_flags(self) -> None:
        self.body.show_advice(advice_for(flags(self._request, self._context.today), self._context))

    def _first_to_look_at(self) -> str:
        found = [FIELD_OF_FLAG[flag] for flag in flags(self._request, self._context.today)]
        return next((key for key in FactKey if key in found), FactKey.CHILD)

    def _start_anew(self) -> None:
        self._keeping.forget()
        self.body.set_entry(entry_of_request(self._request))
        self._show_flags()
        self.notice.say("")

    def _check(self, entry: Entry) -> object:
        return changed_facts(self._request, entry, self._context.today)

    def _take_in(self, entry: Entry) -> None:
        facts = changed_facts(self._request, entry, self._context.today)
        if not facts:
            return
        try:
            self._context.services.steps.change_facts(self.reference, facts, version=self._request.version)
        except StaleWrite:
            self._follow()
            raise
        self.is_changed = True

    def _follow(self) -> None:
        """Show the request as it is by now, with what is touched here on top of it."""
        before, touched = entry_of_request(self._request), self._to_keep()
        self._request = self._context.services.triage.view(self.reference).request
        now = entry_of_request(self._request)
        self.body.set_entry({**now, **touched})
        self._show_flags()
        lines = [
            self._said_elsewhere(FactKey(key), self._request) for key in now if _changed(key, before, now)
        ]
        self.notice.say("\n".join((self.tr("Changed in another window meanwhile:"), *lines)) if lines else "")

    def _said_elsewhere(self, key: FactKey, request: CareRequest) -> str:
        texts = self._context.texts
        words = fact_words(key, fact_text(request, key), texts) or "–"
        return self.tr("{field}: {value}").format(field=capital(texts.field(key.value)), value=words)

    def _to_keep(self) -> Entry:
        known = entry_of_request(self._request)
        return {key: text for key, text in self.body.entry().items() if text != known.get(key, "")}


def _changed(key: str, before: Entry, now: Entry) -> bool:
    return key in set(FactKey) and before.get(key) != now.get(key)


def advice_for(found: tuple[Flag, ...], context: GuiContext) -> dict[str, str]:
    """Give what flags say, by the field that each is about."""
    advice: dict[str, str] = {}
    for flag in found:
        key = FIELD_OF_FLAG[flag].value
        words = context.texts.label(flag)
        advice[key] = f"{advice[key]}\n{words}" if key in advice else words
    return advice
