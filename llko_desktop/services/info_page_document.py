"""Gives the page that parents see on paper: an A4 PDF, a poster for the door, pages of a printer (R14)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llko_desktop.domain.pictures import Picture, PictureKind
from llko_desktop.services.files import told_where

if TYPE_CHECKING:
    from llko_desktop.services.pictures import PictureService
    from llko_desktop.services.ports import InfoPageWriter


@dataclass(frozen=True)
class ParentView:
    """What parents see of the provider, in the words of one language; only what is filled in.

    `contact` holds the address, phone number, mail address and website, each as it is known. `presentation`
    holds paragraphs, `facts` labels with their values, which may have lines, `sections` titles with their
    paragraphs. `door_facts` are the short ones that go on a poster, `invitation` says there how to ask for a
    place: first what to do, then where (R9). Pictures come logo first.
    """

    name: str
    kind: str
    contact: tuple[str, ...]
    presentation: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    pictures: tuple[Picture, ...]
    language: str
    title: str
    door_facts: tuple[tuple[str, str], ...] = ()
    invitation: tuple[str, str] = ("", "")

    @property
    def logo(self) -> Picture | None:
        """The logo, where there is one."""
        return next((one for one in self.pictures if one.kind is PictureKind.LOGO), None)

    @property
    def photos(self) -> tuple[Picture, ...]:
        """The photos in order."""
        return tuple(one for one in self.pictures if one.kind is PictureKind.PHOTO)


class InfoPageDocuments:
    """Writes and prints the page, with the pictures as they are kept."""

    def __init__(self, pictures: PictureService, writer: InfoPageWriter) -> None:
        self._pictures, self._writer = pictures, writer

    def write_pdf(self, view: ParentView, path: Path) -> None:
        """Write the page as an A4 PDF, whole or not at all; `InputError` when it cannot be written there."""
        with told_where(path):
            self._writer.write_pdf(view, self._jpegs(view.pictures), path)

    def write_poster(self, view: ParentView, path: Path) -> None:
        """Write the poster as a PDF of one A4 page; `InputError` as `write_pdf`."""
        with told_where(path):
            self._writer.write_poster(view, self._jpegs(_on_the_poster(view)), path)

    def paint(self, view: ParentView, printer: Any) -> None:
        """Draw the page on a printer or its preview (a Qt paged paint device)."""
        self._writer.paint(view, self._jpegs(view.pictures), printer)

    def paint_poster(self, view: ParentView, printer: Any) -> None:
        """Draw the poster on a printer or its preview."""
        self._writer.paint_poster(view, self._jpegs(_on_the_poster(view)), printer)

    def _jpegs(self, pictures: Iterable[Picture]) -> Mapping[int, bytes]:
        return {picture.number: self._pictures.jpeg(picture.number) for picture in pictures}


def _on_the_poster(view: ParentView) -> tuple[Picture, ...]:
    """Give the pictures that a poster has room for: the logo and the first photo."""
    logo = view.logo
    return (*((logo,) if logo else ()), *view.photos[:1])
