"""Why a picture is not taken, and what was left out of one, in English, translated where it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

PICTURE_MESSAGES: dict[str, Any] = {
    # why one is not taken
    "picture_kind_unknown": QT_TRANSLATE_NOOP(
        "Pictures",
        "This is not a picture that can be used here. Take a JPEG, PNG, WebP, GIF, TIFF, BMP or HEIC file, "
        "for instance a photo from your phone.",
    ),
    "picture_is_svg": QT_TRANSLATE_NOOP(
        "Pictures",
        "This is a drawing made of lines (SVG), not a photo. Save it as PNG in a drawing program.",
    ),
    "picture_is_pdf": QT_TRANSLATE_NOOP(
        "Pictures", "This is a PDF, not a photo. Save the picture that is in it as JPEG or PNG."
    ),
    "picture_is_video": QT_TRANSLATE_NOOP("Pictures", "This is a video. Choose a photo."),
    "picture_damaged": QT_TRANSLATE_NOOP(
        "Pictures",
        "The picture is damaged, or part of it is missing. Copy it from the phone or camera again.",
    ),
    "picture_too_many_pixels": QT_TRANSLATE_NOOP(
        "Pictures",
        "The picture has {width} × {height} pixels, far more than a screen shows; at most {most} million can "
        "be read. Make it smaller first.",
    ),
    "picture_needs_too_much": QT_TRANSLATE_NOOP(
        "Pictures", "The picture takes more memory than there is for it. Make it smaller first."
    ),
    "picture_too_small": QT_TRANSLATE_NOOP(
        "Pictures",
        "The picture has only {width} × {height} pixels: parents would not see what it shows. "
        "Each side needs at least {least}.",
    ),
    "picture_too_narrow": QT_TRANSLATE_NOOP(
        "Pictures",
        "The picture is a very narrow strip ({width} × {height} pixels). Cut out a part of it first.",
    ),
    "picture_file_too_large": QT_TRANSLATE_NOOP(
        "Pictures", "The file is {size} MB; a picture may be {limit} MB. Make it smaller first."
    ),
    "picture_too_slow": QT_TRANSLATE_NOOP(
        "Pictures",
        "Reading the picture took longer than {seconds} seconds, so it was stopped. Make it smaller first.",
    ),
    "picture_reader_failed": QT_TRANSLATE_NOOP(
        "Pictures",
        "The picture could not be read. Open it in another program, save it as JPEG and try again.",
    ),
    "picture_is_there": QT_TRANSLATE_NOOP("Pictures", "This picture is among yours already."),
    "too_many_pictures": QT_TRANSLATE_NOOP(
        "Pictures", "There are {most} photos already. Remove one that says less about your place first."
    ),
    # changing one
    "crop_outside": QT_TRANSLATE_NOOP("Pictures", "This part lies outside the picture."),
    "crop_too_small": QT_TRANSLATE_NOOP(
        "Pictures",
        "This part has only {width} × {height} pixels. Each side needs at least {least}: take a larger part.",
    ),
    "picture_description_too_long": QT_TRANSLATE_NOOP(
        "Pictures", "The description has {length} letters; it may have {most}. One sentence is enough."
    ),
    "picture_changed_elsewhere": QT_TRANSLATE_NOOP(
        "Pictures",
        "This picture was changed in another window since you saw it. Nothing was saved: look at it and try "
        "again.",
    ),
    "another_logo_is_there": QT_TRANSLATE_NOOP(
        "Pictures", "Another logo was added meanwhile. Remove that one first."
    ),
    "unknown_picture": QT_TRANSLATE_NOOP(
        "Pictures", "Picture {number} is not there any more. Was it removed in another window?"
    ),
    # what was left out
    "picture_first_of_many": QT_TRANSLATE_NOOP(
        "Pictures", "The file holds {count} pictures, one after the other; the first was taken."
    ),
}
