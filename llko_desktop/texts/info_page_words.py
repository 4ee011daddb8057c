"""The line below each item of the info page's checklist, and what is to be done for it (R14)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.info_checks import count_words
from llko_desktop.domain.info_page import CheckedItem, Checklist, ReviewState
from llko_desktop.domain.pictures import Picture, PictureKind
from llko_desktop.domain.provider import AgeRange, Provider, Tariff
from llko_desktop.domain.week_line import schedule_line
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.profile_names import field_name, fields_name
from llko_desktop.texts.speech import Texts

_MONTHS_A_YEAR = 12


def item_state(
    checked: CheckedItem, provider: Provider, texts: Texts, pictures: Sequence[Picture] = ()
) -> str:
    """Say on one line how an item stands.

    What is filled in (`ma–vr 7–18`, `142 words`), how much of it (`3 of 4 filled in`), what is wrong with it,
    or what to do where there is nothing yet.
    """
    if checked.is_done:
        return _done(checked, provider, texts, pictures)
    if faults := [fault for detail in checked.details for fault in detail.faults]:
        return texts.message(faults[0])
    if checked.good:
        words = QCoreApplication.translate("InfoPageWords", "{good} of {all} filled in")
        return words.format(good=checked.good, all=len(checked.details))
    return checked.item.hint.in_language(texts.language)


def item_hint(checked: CheckedItem, texts: Texts) -> str:
    """Say what is to be done for an item; empty when it is done."""
    if checked.is_done:
        return ""
    missing = [fields_name(detail.detail.fields) for detail in checked.details if not detail.is_filled]
    faults = [texts.message(fault) for detail in checked.details for fault in detail.faults]
    if len(missing) == len(checked.details):
        return checked.item.hint.in_language(texts.language)
    if missing:
        words = QCoreApplication.translate("InfoPageWords", "Still to fill in: {fields}.")
        faults.insert(0, words.format(fields=", ".join(missing)))
    return " ".join(faults)


def page_summary(checked: Checklist) -> str:
    """Say how far the page is: `3 of 4 required items · 80 % complete`."""
    words = QCoreApplication.translate(
        "InfoPageWords", "{done} of {all} required items · {percent} % complete"
    )
    done = sum(item.is_done for item in checked.required)
    return words.format(done=done, all=len(checked.required), percent=checked.percent)


def review_line(review: ReviewState, texts: Texts) -> str:
    """Say when the page was last looked over on the platform, and what changed since."""
    if review.reviewed_on is None:
        return QCoreApplication.translate("InfoPageWords", "not yet looked over on Opvang.Vlaanderen")
    if not review.changes:
        words = QCoreApplication.translate("InfoPageWords", "last looked over on Opvang.Vlaanderen: {day}")
        return words.format(day=texts.day(review.reviewed_on))
    words = QCoreApplication.translate("InfoPageWords", "since your last review on {day} changed: {fields}")
    changed = ", ".join(field_name(change.field) for change in review.changes)
    return words.format(day=texts.day(review.reviewed_on), fields=changed)


def ages_text(ages: AgeRange) -> str:
    """Write ages, in years where they are whole years: `0–3 years`, `2–30 months`."""
    if ages.youngest % _MONTHS_A_YEAR == ages.oldest % _MONTHS_A_YEAR == 0:
        words = QCoreApplication.translate("InfoPageWords", "{youngest}–{oldest} years")
        return words.format(youngest=ages.youngest // _MONTHS_A_YEAR, oldest=ages.oldest // _MONTHS_A_YEAR)
    words = QCoreApplication.translate("InfoPageWords", "{youngest}–{oldest} months")
    return words.format(youngest=ages.youngest, oldest=ages.oldest)


def _done(checked: CheckedItem, provider: Provider, texts: Texts, pictures: Sequence[Picture]) -> str:
    """What an item that is done holds: in its own words where it has them, else the names of its details."""
    fields = frozenset(field for detail in checked.details for field in detail.detail.fields)
    if fields == {"logo", "photos"}:
        return _pictures(pictures)
    if words := _IN_WORDS.get(fields):
        return words(provider, texts)
    if len(fields) == 1 and isinstance(text := getattr(provider, *fields), str):
        return Counts().words(count_words(text))
    names = [fields_name(detail.detail.fields) for detail in checked.details]
    told = QCoreApplication.translate("InfoPageWords", "Filled in: {fields}")
    return told.format(fields=", ".join(names))


def _pictures(pictures: Sequence[Picture]) -> str:
    photos = sum(picture.kind is PictureKind.PHOTO for picture in pictures)
    if photos == len(pictures):
        return Counts().photos(photos)
    return (
        Counts().logo_and_photos(photos) if photos else QCoreApplication.translate("InfoPageWords", "a logo")
    )


def _opening(provider: Provider, texts: Texts) -> str:
    return schedule_line(provider.opening, texts.language)


def _tariff(provider: Provider, _texts: Texts) -> str:
    if provider.tariff is Tariff.INCOME:
        return QCoreApplication.translate("InfoPageWords", "Yes, you work with the income tariff")
    return QCoreApplication.translate("InfoPageWords", "No, you work with a price of your own")


def _closing_days(provider: Provider, _texts: Texts) -> str:
    if not provider.closures:
        words = QCoreApplication.translate("InfoPageWords", "No closing days in {years}")
        return words.format(years=", ".join(map(str, sorted(provider.closed_never))))
    return Counts().closing_periods(len(provider.closures))


def _ages_and_places(provider: Provider, _texts: Texts) -> str:
    places = Counts().places(provider.capacity or 0)
    words = QCoreApplication.translate("InfoPageWords", "{places}, {ages}")
    return words.format(places=places, ages=ages_text(provider.ages) if provider.ages else "")


_IN_WORDS: Mapping[frozenset[str], Callable[[Provider, Texts], str]] = {
    frozenset({"opening"}): _opening,
    frozenset({"tariff"}): _tariff,
    frozenset({"closures", "closed_never"}): _closing_days,
    frozenset({"capacity", "ages"}): _ages_and_places,
}
