"""Writes what `infopage` is asked for: the page as a PDF, the poster, the folder to enter it from (R14)."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from llko_desktop.services.bundle import Services
from llko_desktop.services.info_page import InfoPageView
from llko_desktop.texts.export_texts import exported_page
from llko_desktop.texts.parent_view import parent_view
from llko_desktop.texts.speech import Texts


def write_outputs(args: Namespace, page: InfoPageView, services: Services, texts: Texts) -> dict[str, Path]:
    """Write what the options name; gives by option where it is. `InputError` when it cannot be written."""
    known = (page.provider, page.pictures, texts, services.today())
    written: dict[str, Path] = {}
    if args.pdf:
        written["pdf"] = Path(args.pdf)
        services.info_page_documents.write_pdf(parent_view(*known), written["pdf"])
    if args.poster:
        written["poster"] = Path(args.poster)
        services.info_page_documents.write_poster(parent_view(*known), written["poster"])
    if args.export:
        folder = services.info_page_export.write(exported_page(*known), Path(args.export))
        assert folder is not None, "only a window can cancel"
        written["export"] = folder
    return written
