"""Whatever a request holds, no built-in template shows what is not meant for parents."""

from __future__ import annotations

import re
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from llko_desktop.domain.history import Appointment, AppointmentMade, NoticeSent, StatusSet
from llko_desktop.domain.offer import Offer
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest, Child, Parent, ProcedureRef, receive
from llko_desktop.domain.status import CancelReason, Source, Status
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.reply_catalogue import FIELDS
from llko_desktop.services.reply_engine import render_with_gaps
from llko_desktop.services.reply_fields import field_values
from tests.helpers.replies import TEMPLATES
from tests.helpers.strategies import days, plans

# Names as people type them, with everything that could be taken for a tag, a gap or nothing at all.
words = st.text("abÉ ’-&<\n'\"*", max_size=12) | st.sampled_from(
    ["", " ", "Sofie & Tom Maes", "Familie Diallo"]
)
events = st.one_of(
    st.builds(
        StatusSet,
        days,
        st.sampled_from(Status),
        offer=st.none() | st.builds(Offer, plans(), st.none() | days, days),
        plan=st.none() | plans(),
        reason=st.none() | st.sampled_from(CancelReason),
    ),
    st.builds(AppointmentMade, days, st.builds(Appointment, days, st.integers(0, 1439))),
    st.builds(NoticeSent, days),
)
requests = st.builds(
    lambda events, **facts: receive(CareRequest(**facts)).with_events(*events),
    st.lists(events, max_size=3),
    reference=st.just("OV-2026-00001"),
    source=st.sampled_from(Source),
    received=days,
    child=st.builds(Child, words, words, st.none() | days, st.none() | days),
    procedure=st.just(ProcedureRef("ninove", "2026-2")),
    parents=st.lists(st.builds(Parent, words, words, words), max_size=3).map(tuple),
    plan=plans(),
)
providers = st.builds(Provider, *[words] * 9)
_LABELS = {language: {f.label.in_language(language) for f in FIELDS} for language in ("nl", "fr", "en")}


@settings(max_examples=150)
@given(request=requests, provider=providers, today=days, template=st.sampled_from(TEMPLATES.all()))
def test_gaps_are_all_that_shows_of_what_is_not_known(
    procedure: Procedure, request: CareRequest, provider: Provider, today: date, template: ReplyTemplate
) -> None:
    values = field_values(request, provider, procedure, today, template.language)
    reply = render_with_gaps(template, values)
    for text in (reply.subject, reply.body):
        assert not re.search(r"None|True|False|\{[{%#]|[%#}]\}|\[|\]", text)
        gaps = set(re.findall("‹([^‹›]*)›", text))
        assert gaps <= _LABELS[template.language]
        assert not {"‹", "›"} & set(re.sub("‹[^‹›]*›", "", text))
    assert "\n" not in reply.subject
