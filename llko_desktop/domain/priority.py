"""Says which facts of a family may give it priority, where the tariff makes that a question."""

from __future__ import annotations

from llko_desktop.domain.provider import Provider, Tariff
from llko_desktop.domain.request import CareRequest


def priority_facts(request: CareRequest, provider: Provider) -> tuple[str, ...]:
    """Give a request's priority facts by code; none where the price is free, as they give no priority there.

    The tariff is income-based where the provider says so; where the provider has not said it yet, where the
    parents ask for it.
    """
    return request.facts if is_priority_asked(provider, bool(request.income_tariff)) else ()


def is_priority_asked(provider: Provider, wished: bool) -> bool:
    """Say whether priority is a question; `wished` says that the parents ask for the income tariff."""
    return provider.tariff is Tariff.INCOME or (provider.tariff is None and wished)
