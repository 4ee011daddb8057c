"""Says which facts of a family may give it priority, where the tariff makes that a question."""

from __future__ import annotations

from llko_desktop.domain.provider import Provider, Tariff
from llko_desktop.domain.request import CareRequest


def priority_facts(request: CareRequest, provider: Provider) -> tuple[str, ...]:
    """Give a request's priority facts by code; none where the price is free, as they give no priority there.

    The tariff is income-based where the provider says so; where the provider has not said it yet, where the
    parents ask for it.
    """
    by_income = provider.tariff is Tariff.INCOME or (provider.tariff is None and request.income_tariff)
    return request.facts if by_income else ()
