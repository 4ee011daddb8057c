"""Phrases with a number in them, each with its forms for one and for many."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


class Counts:
    """Says how many; by `tr` in a class, the tool that collects texts sees that there are several forms."""

    def tr(self, text: str, comment: str, number: int) -> str:
        """Give the form of `text` for a number, in the language in place."""
        return QCoreApplication.translate("Counts", text, comment, number)

    def days_late(self, number: int) -> str:
        """Say how many days late something is."""
        return self.tr("%n day(s) late", "", number)

    def days_left(self, number: int) -> str:
        """Say how many days are left."""
        return self.tr("%n day(s) left", "", number)

    def read(self, number: int) -> str:
        """Say how many requests were read."""
        return self.tr("%n request(s) read", "", number)

    def added(self, number: int) -> str:
        """Say how many requests were added."""
        return self.tr("%n added", "", number)

    def known(self, number: int) -> str:
        """Say how many requests were known already."""
        return self.tr("%n known already", "", number)

    def changed(self, number: int) -> str:
        """Say how many requests were changed."""
        return self.tr("%n changed", "", number)

    def removed(self, number: int) -> str:
        """Say how many requests are gone with an import that was undone."""
        return self.tr("%n request(s) taken away", "", number)

    def put_back(self, number: int) -> str:
        """Say how many requests are as they were before an import that was undone."""
        return self.tr("%n request(s) as before", "", number)

    def children_read(self, number: int) -> str:
        """Say how many rows of a list of children who are placed were read."""
        return self.tr("%n child(ren) in the list", "", number)

    def children_placed(self, number: int) -> str:
        """Say how many children of a list were placed."""
        return self.tr("%n placed", "", number)

    def rejected(self, number: int) -> str:
        """Say how many requests cannot come in."""
        return self.tr("%n cannot come in", "", number)

    def left_out(self, number: int) -> str:
        """Say how many requests were left out."""
        return self.tr("%n left out", "", number)

    def replies_written(self, number: int) -> str:
        """Say how many replies were written as PDF; the field `folder` is still to be filled in."""
        return self.tr("%n reply(s) written as PDF in {folder}", "", number)

    def requests_written(self, number: int) -> str:
        """Say how many requests were written to a file; the field `path` is still to be filled in."""
        return self.tr("%n request(s) written to {path}", "", number)

    def weeks_old(self, number: int) -> str:
        """Say the age of a child in weeks, briefly."""
        return self.tr("%n week(s)", "", number)

    def months_old(self, number: int) -> str:
        """Say the age of a child in months, briefly."""
        return self.tr("%n month(s)", "", number)

    def years_old(self, number: int) -> str:
        """Say the age of a child in years, briefly."""
        return self.tr("%n year(s)", "", number)

    def words(self, number: int) -> str:
        """Say how many words a text has."""
        return self.tr("%n word(s)", "", number)

    def photos(self, number: int) -> str:
        """Say how many photos there are."""
        return self.tr("%n photo(s)", "", number)

    def logo_and_photos(self, number: int) -> str:
        """Say that there is a logo, and how many photos."""
        return self.tr("a logo and %n photo(s)", "", number)

    def closing_periods(self, number: int) -> str:
        """Say how many closing days and periods there are."""
        return self.tr("%n closing day(s) or period(s)", "", number)

    def places(self, number: int) -> str:
        """Say how many places there are."""
        return self.tr("%n place(s)", "", number)

    def free_on(self, number: int) -> str:
        """Say how many places are free on some days; the field `days` is still to be filled in."""
        return self.tr("{days}: %n place(s) free", "", number)

    def too_many_on(self, number: int) -> str:
        """Say by how many children are too many on some days; the field `days` is still to be filled in."""
        return self.tr("{days}: %n child(ren) too many", "", number)

    def more(self, number: int) -> str:
        """Say how many lines of a list are not shown."""
        return self.tr("and %n more", "", number)

    def times_used(self, number: int) -> str:
        """Say how often a template was used; the field `day`, when last, is still to be filled in."""
        return self.tr("used %n time(s), last on {day}", "", number)

    def templates_taken(self, number: int) -> str:
        """Say how many templates of a file were taken over."""
        return self.tr("%n template(s) taken over.", "", number)

    def templates_written(self, number: int) -> str:
        """Say how many templates were written to a file; the field `path` is still to be filled in."""
        return self.tr("%n template(s) written to {path}", "", number)

    def to_put_right(self, number: int) -> str:
        """Say how many fields of a form are to be put right; the field `fields` is still to be filled in."""
        return self.tr("%n field(s) to put right: {fields}.", "", number)

    def files(self, number: int) -> str:
        """Say how many files there are."""
        return self.tr("%n file(s)", "", number)

    def mails_passed_over(self, number: int) -> str:
        """Say how many mails hold no request."""
        return self.tr("%n mail(s) hold no request and are passed over.", "", number)

    def children(self, number: int) -> str:
        """Say how many children are there."""
        return self.tr("%n child(ren)", "", number)

    def free(self, number: int) -> str:
        """Say how many places are free, briefly."""
        return self.tr("%n free", "", number)

    def too_many(self, number: int) -> str:
        """Say by how many the children are more than the places, briefly."""
        return self.tr("%n too many", "", number)

    def placed(self, number: int) -> str:
        """Say how many children are placed, briefly."""
        return self.tr("%n placed", "", number)

    def held(self, number: int) -> str:
        """Say how many places are held by offers, briefly."""
        return self.tr("%n held", "", number)

    def tried(self, number: int) -> str:
        """Say how many children are only tried, briefly."""
        return self.tr("%n only tried", "", number)

    def anonymised_requests(self, number: int) -> str:
        """Say how many requests lost their personal data."""
        return self.tr("%n request(s)", "", number)

    def anonymised_placements(self, number: int) -> str:
        """Say how many placements lost their names."""
        return self.tr("%n placement(s)", "", number)

    def backups_deleted(self, number: int) -> str:
        """Say how many backups were deleted."""
        return self.tr("%n backup(s) deleted.", "", number)

    def actions_entered(self, number: int) -> str:
        """Say how many actions were noted as entered on the platform."""
        return self.tr("%n action(s) noted as entered on Opvang.Vlaanderen.", "", number)

    def actions_to_enter(self, number: int) -> str:
        """Say how many actions are still to be entered on the platform."""
        return self.tr("%n action(s) to enter", "", number)

    def actions_late(self, number: int) -> str:
        """Say how many actions to enter are late."""
        return self.tr("%n late", "", number)

    def delete_backups_too(self, number: int) -> str:
        """Ask whether so many backups are to be deleted along."""
        return self.tr("&Delete the %n backup(s) beside your data too", "", number)

    def delete_backups(self, number: int) -> str:
        """Name the deed of deleting so many backups."""
        return self.tr("Delete %n backup(s) for good", "", number)

    def remove_requests(self, number: int) -> str:
        """Name the deed of removing the personal data of so many requests."""
        return self.tr("Remove the personal data of %n request(s) for good", "", number)

    def remove_placements(self, number: int) -> str:
        """Name the deed of removing the names of so many placements."""
        return self.tr("Remove the name in %n placement(s) for good", "", number)

    def stays_for_now(self, number: int) -> str:
        """Say how many requests or placements stay for the time being."""
        return self.tr("%n stay(s) for now: why?", "", number)

    def kept_for_years(self, number: int) -> str:
        """Say how long personal data is kept."""
        return self.tr(
            "Personal data is kept for %n year(s) after a request was closed, or a placed child left.",
            "",
            number,
        )

    def due_to_remove(self, number: int) -> str:
        """Say of how many requests or placements personal data is kept longer than needed."""
        return self.tr("Personal data of %n closed request(s) or placement(s) may be removed.", "", number)

    def old_data(self, number: int) -> str:
        """Say in brief of how many requests or placements personal data is kept longer than needed."""
        return self.tr("Old personal data: %n to look at…", "", number)
