"""What every page works with: the use cases, the words, and the news that a request changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from llko_desktop.domain.messages import DomainError
from llko_desktop.domain.status import Status
from llko_desktop.gui.templates_at_hand import TemplatesAtHand
from llko_desktop.services.bundle import Services
from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.texts.speech import Texts


class GuiContext(QObject):
    """Shared by the pages of one window.

    `changed` says that the request with that reference was written (an empty text: several, or all). `failed`
    and `noticed` carry a sentence for the user, `advised` one that stays until it is read, `replaced` one and
    what takes the change back, `undoable` one and what takes back something that was done, by Ctrl+Z too
    (`take_back_wanted` asks for that, where it is told besides), `offered` one, the name of what can be done
    next, and what does it. `stepped` tells of a step that was carried out, with the references of its
    requests. `opened` asks to show a request, `returned` one whose
    step was taken back, `undo_wanted` to take back its last step as it is shown in a version, `edit_wanted`
    to put its details right, `edit_begun` says that the user begins to write at something.
    `family_file_wanted` asks to write everything that is kept of the family of a request, `removal_wanted` to
    remove it (R15). `renamed` carries the reference that a request had before, and the one it has now.

    `flushing` asks to keep every text that is being written now, `leaving` says
    after it that the window closes.

    `status_help_wanted` asks for the help on a status.

    `profile_changed` says that the provider's details or pictures were written, `field_wanted` asks to go to
    one of these fields on the info page.

    `planning_changed` says that children were placed otherwise, or the number of places, closing days or
    public holidays changed.

    `templates_changed` says that a template was written, or that another is the default now; `templates`
    gives those in force for a menu.
    """

    changed = Signal(str)
    failed = Signal(str)
    noticed = Signal(str)
    replaced = Signal(str, object)
    undoable = Signal(str, object)
    take_back_wanted = Signal(object)
    offered = Signal(str, str, object)
    advised = Signal(str)
    stepped = Signal(str, tuple)
    opened = Signal(str)
    returned = Signal(str)
    undo_wanted = Signal(str, int)
    edit_wanted = Signal(str)
    edit_begun = Signal()
    status_help_wanted = Signal(Status)
    family_file_wanted = Signal(str)
    removal_wanted = Signal(str)
    renamed = Signal(str, str)
    profile_changed = Signal()
    field_wanted = Signal(str)
    templates_changed = Signal()
    planning_changed = Signal()
    flushing = Signal()
    leaving = Signal()

    def __init__(self, services: Services, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services, self.texts = services, texts
        self.templates = TemplatesAtHand(services.templates, texts, self.attempt)
        self.templates_changed.connect(self.templates.forget)

    @property
    def today(self) -> date:
        """The day to reckon with."""
        return self.services.today()

    def done(self, said: str, *references: str) -> None:
        """Tell that a step was carried out on requests; it can be taken back from where this is said."""
        self.stepped.emit(said, references)
        self.changed.emit(references[0] if len(references) == 1 else "")

    def attempt(self, step: Callable[[], object]) -> bool:
        """Run `step`; a refusal or an error the user can meet is shown at the top of the window.

        Gives whether it was done. Anything else is a bug of ours and goes to the exception hook.
        """
        try:
            step()
        except DomainError as error:
            self.failed.emit(self.texts.messages(error.messages))
            return False
        except UnreadableFile as error:
            self.failed.emit(f"{error.file}: {self.texts.message(error.message)}")
            return False
        return True
