"""Every screen and dialog of the program, opened one after the other: for pictures of them, and for tests of their texts."""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Idea, Journey, Lane, Persona, Touchpoint
from journey_designer.interchange.template_shelf import TemplateShelf
from journey_designer.reports.press.press import Press
from journey_designer.ui.agenda.sheets import NAMES
from journey_designer.ui.composer.dialog import ComposerDialog
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.about_dialog import AboutDialog
from journey_designer.ui.dialogs.crop_dialog import CropDialog
from journey_designer.ui.dialogs.damaged_dialog import DamagedDialog
from journey_designer.ui.dialogs.face_dialog import FaceDialog, drawn, face_files
from journey_designer.ui.dialogs.new_project_dialog import NewProjectDialog
from journey_designer.ui.dialogs.palette_dialog import PaletteDialog
from journey_designer.ui.dialogs.project_dialog import ProjectDialog
from journey_designer.ui.dialogs.settings_dialog import SettingsDialog
from journey_designer.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from journey_designer.ui.dialogs.text_dialog import TextDialog
from journey_designer.ui.images import FoundImage
from journey_designer.ui.language import translate
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.personas.bring_dialog import BringDialog
from journey_designer.ui.personas.import_dialog import ImportDialog
from journey_designer.ui.personas.personas_page import PersonasPage
from journey_designer.ui.plan.content_dialog import ContentDialog
from journey_designer.ui.plan.criteria_dialog import CriteriaDialog
from journey_designer.ui.plan.idea_dialog import IdeaDialog
from journey_designer.ui.poster.dialog import PosterDialog
from journey_designer.ui.session import Session
from journey_designer.ui.shell.project_view import ProjectView
from journey_designer.ui.sound.decoding import RATE, Sound
from journey_designer.ui.sound.devices import SoundDevices
from journey_designer.ui.sound.voice_dialog import VoiceDialog
from journey_designer.ui.voting.dots_dialog import DotsDialog
from journey_designer.ui.voting.voting_dialog import VotingDialog

Scene = tuple[str, QWidget]
Opening = tuple[str, Callable[[], QWidget]]
_TABLE = "Text\tSource\nThe page is too long\tInterview\nالصفحة طويلة\tمقابلة\n"
_DAMAGED = "Nothing can be read of this file any more. Open a backup."


def furnish(document: Document) -> None:
    """Add to a sample what a workshop leaves behind: notes, a saved way of looking."""
    first = document.all(Touchpoint)[0]
    edits.add_note(
        document, first.id, document.all(Card)[0].text, author="Amal", written_at="2026-03-02T09:30:00Z"
    )
    edits.add_note(document, first.id, first.name)
    journey = document.all(Journey)[0]
    edits.save_view(document, journey.id, journey.title)


def start_dialogs(context: Context, window: MainWindow) -> Iterator[Opening]:
    """The dialogs that need no project."""
    table = window.actions_table
    yield (
        "new",
        lambda: NewProjectDialog(context, window.files.picker, TemplateShelf(None), "five-stages", window),
    )
    yield "settings", lambda: SettingsDialog(context, window)
    yield "shortcuts", lambda: ShortcutsDialog(context, table, window)
    yield "commands", lambda: PaletteDialog(context, table, window)
    yield "about", lambda: AboutDialog(context, window)
    yield "damaged", lambda: DamagedDialog(context, translate("Errors", _DAMAGED), (), window)


def project_dialogs(window: MainWindow, press: Press) -> Iterator[Opening]:
    """The dialogs of a project, which has ideas and content as the sample has."""
    view, session = _parts(window)
    document, roster = session.document, view.analysis_pages.roster
    inside = view.context  # what is opened from a page writes the digits of the project
    roster.add("Amal, Youssef, Claire, بلال")
    yield "project", lambda: ProjectDialog(inside, session, window)
    yield "composer", lambda: ComposerDialog(inside, press, session, window)
    yield "poster", lambda: PosterDialog(inside, press, session, window)
    yield "idea", lambda: IdeaDialog(inside, session, document.all(Idea)[0].id, window)
    yield "criteria", lambda: CriteriaDialog(inside, session, window)
    contents = {lane.id for lane in document.all(Lane) if lane.kind == "content"}
    card = next((card for card in document.all(Card) if card.lane_id in contents), document.all(Card)[0])
    yield "content", lambda: ContentDialog(inside, session, card.id, window)
    yield "voting", lambda: VotingDialog(inside, session, window, "", roster)
    yield "dots", lambda: DotsDialog(inside, session, window, roster)
    yield "voice", lambda: VoiceDialog(inside, SoundDevices(), None, window)
    yield "trim", lambda: VoiceDialog(inside, SoundDevices(), _tone(), window)
    yield "bring", lambda: BringDialog(inside, document.all(Persona), (), document.project.title, window)
    yield "import", lambda: _import(inside, session, window)
    yield "faces", lambda: FaceDialog(inside, window)
    yield "crop", lambda: CropDialog(inside, FoundImage(drawn(face_files()[0], 256)), window)
    yield "template", lambda: _keep_template(inside, session, window)


def pages(window: MainWindow, settle: Callable[[], None]) -> Iterator[Scene]:
    """The window with each of its pages, panels, and cards over the map."""
    view, session = _parts(window)
    yield "map", window
    session.select({(Touchpoint, session.document.all(Touchpoint)[0].id)})
    settle()
    yield "touchpoint panel", window
    session.select(())
    view.panel.show_page("outline")
    settle()
    yield "outline panel", window
    view.panel.show_page("persona")
    for entry in view.beside.entries:
        page = view.show_page(entry.key)
        settle()
        yield f"page {entry.key}", window
        if isinstance(page, PersonasPage):
            page.profile.verticalScrollBar().setValue(page.profile.verticalScrollBar().maximum())
            settle()
            yield "mental model", window
    view.show_touchpoint("")


def cards(window: MainWindow, settle: Callable[[], None]) -> Iterator[Scene]:
    """The cards that lie over the map at the side: what finds, notes, the guide, the agenda."""
    view, session = _parts(window)
    view.finder.find.begin()
    view.finder.find.line.setText(session.document.all(Card)[0].text[:3])
    settle()
    yield "find", view.finder.find
    view.notes.flyout.open_list()
    settle()
    yield "notes", view.notes.flyout
    view.room.agenda.refresh()
    view.room.agenda.take(NAMES[0])
    for name, flyout in (("guide", view.room.guide), ("agenda", view.room.agenda)):
        flyout.open()
        settle()
        yield name, flyout
    view.room.agenda.dismiss()


def presentation(window: MainWindow, settle: Callable[[], None]) -> Iterator[Scene]:
    """The kinds of pages that are presented."""
    view, _ = _parts(window)
    shown = view.room.presentation
    shown.start()
    settle()
    if shown.window is not None:
        walk, seen = shown.window.walk, set[str]()
        for place, page in enumerate(walk.pages):
            if page.kind not in seen:
                seen.add(page.kind)
                walk.go_to(place)
                shown.window.show_current()
                settle()
                yield f"present {page.kind}", shown.window
    shown.stop()


def _import(context: Context, session: Session, window: QWidget) -> ImportDialog:
    made = ImportDialog(context, session, window)
    made.take_text(_TABLE)
    return made


def _keep_template(context: Context, session: Session, window: QWidget) -> TextDialog:
    words = "Stages, touchpoints and lanes are kept; no persona, no card, no score."
    return TextDialog(
        context,
        window,
        title=translate("Files", "Keep as a template"),
        question=translate("Files", words),
        action=translate("Files", "Keep"),
        text=session.document.project.title,
    )


def _tone() -> Sound:
    """Two seconds that grow louder."""
    return Sound(array("h", (round(place / 2 * math.sin(place / 20)) for place in range(2 * RATE))))


def _parts(window: MainWindow) -> tuple[ProjectView, Session]:
    view, session = window.project_view, window.session
    if view is None or session is None:
        raise ValueError("the window shows no project")
    return view, session
