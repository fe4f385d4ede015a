"""New, open, import, copy: what happens with files, and what is said when it does not work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.storage import DamagedFile, ProjectInUse, Store, backups_of, write_project
from journey_designer.storage.errors import from_os
from journey_designer.ui.context import Context
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.file_picker import FilePicker, import_kinds, project_kind
from journey_designer.ui.language import fill, translate
from journey_designer.ui.projects import SUFFIX, Projects, file_name, free_path
from journey_designer.ui.shell.desk import Desk
from journey_designer.ui.shell.notice_bar import Notice

if TYPE_CHECKING:
    from journey_designer.interchange.json_project import JsonProject
    from journey_designer.interchange.mermaid import MermaidFile

_MOST_READ = 512 * 1024 * 1024


class FileFlows:
    """The flows of one window."""

    def __init__(self, context: Context, projects: Projects, desk: Desk) -> None:
        self._context = context
        self._projects = projects
        self._desk = desk
        self.picker = FilePicker(context.settings)

    # New

    def new(self, template: str = "") -> None:
        """Ask what is needed, and make a project: of a template by its key, else of the usual one."""
        from journey_designer.interchange.templates import DEFAULT
        from journey_designer.ui.dialogs.new_project_dialog import NewProjectDialog

        dialog = NewProjectDialog(
            self._context, self.picker, self._projects.templates, template or DEFAULT, self._desk.widget
        )
        is_accepted = bool(dialog.exec())
        chosen = dialog.chosen()
        dialog.deleteLater()
        if is_accepted:
            self.picker.remember(chosen.path)
            self._show(
                lambda: self._projects.from_template(
                    chosen.path,
                    chosen.template,
                    language=chosen.language,
                    title=chosen.title,
                    persona=chosen.persona,
                )
            )

    def keep_template(self) -> None:
        """Ask for a name, and make a template of the journey that is shown."""
        session = self._desk.session
        if session is None or session.journey is None:
            return
        from journey_designer.ui.dialogs.text_dialog import ask_text

        session.settle()
        name = ask_text(
            self._context,
            self._desk.widget,
            title=translate("Files", "Keep as a template"),
            question=translate(
                "Files", "Stages, touchpoints and lanes are kept; no persona, no card, no score."
            ),
            action=translate("Files", "Keep"),
            text=session.journey.title or session.document.project.title,
        )
        if not name:
            return
        try:
            self._projects.templates.keep(session.document, session.journey.id, name)
        except KnownError as error:
            self._desk.tell(error)
            return
        self._desk.notify(
            Notice(
                "template",
                lambda: fill(translate("Files", "“{name}” is a template now, on the start page."), name=name),
            )
        )

    # Open

    def open(self) -> None:
        """Ask for a file and open it."""
        everything = (translate("Files", "All files"), "*")
        title = translate("Files", "Open a project")
        path = self.picker.open_file(self._desk.widget, title, [project_kind(), *import_kinds(), everything])
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open a project, or import another kind of file. What goes wrong is told."""
        path = Path(path).absolute()
        if self._desk.raise_open(path):
            return
        if path.suffix.lower() != SUFFIX and not _is_database(path):
            self.import_path(path)
            return
        try:
            store = self._projects.open(path)
        except ProjectInUse as error:
            self._offer_read_only(path, error)
        except DamagedFile as error:
            self._offer_rescue(path, error)
        except KnownError as error:
            self._desk.tell(error)
        else:
            self._desk.show_store(store)

    def open_read_only(self, path: Path) -> None:
        """Open what is in a file, without the right to change it."""
        self._show(lambda: self._projects.open(path, read_only=True))

    def _offer_read_only(self, path: Path, error: KnownError) -> None:
        from journey_designer.ui.dialogs.message import Choice, ask

        taken = ask(
            self._context,
            self._desk.widget,
            title=lambda: translate("Files", "Already open"),
            sentences=[error_text(error)],
            details=fill("{file}", file=path),
            choices=[
                Choice("cancel", lambda: translate("Dialogs", "Cancel")),
                Choice("read", lambda: translate("Files", "Open read-only"), "primary"),
            ],
        )
        if taken == "read":
            self.open_read_only(path)

    def _offer_rescue(self, path: Path, error: DamagedFile) -> None:
        from journey_designer.ui.dialogs.damaged_dialog import DamagedDialog

        backups = backups_of(path, self._projects.places)
        dialog = DamagedDialog(self._context, error_text(error), backups, self._desk.widget)
        dialog.exec()
        rescue = dialog.rescue
        dialog.deleteLater()
        if rescue == "":
            return
        recovered = fill(translate("Files", "{name} (recovered)"), name=path.stem).translate(_BARE)
        target = free_path(path.parent, file_name(recovered, "recovered"))
        if rescue == "read":
            self._show(lambda: self._projects.from_damaged(path, target))
        else:
            self._show(lambda: self._projects.from_backup(Path(rescue), target))

    # Import

    def import_file(self) -> None:
        """Ask for a file and import it."""
        path = self.picker.open_file(
            self._desk.widget, translate("Files", "Import a journey"), import_kinds()
        )
        if path is not None:
            self.import_path(path)

    def import_path(self, path: Path) -> None:
        """Import a file: journeys into the project that is open, whole projects as a project of their own."""

        from journey_designer.interchange.json_project import JsonProject
        from journey_designer.interchange.reading import read_source
        from journey_designer.ui.shell.import_notice import import_notice

        try:
            found = read_source(_content(path))
            if isinstance(found, JsonProject):
                self._import_project(found, path)
            else:
                self._import_journeys(found, path)
        except KnownError as error:
            self._desk.tell(error)
            return
        if found.warnings:
            self._desk.notify(import_notice(self._context, self._desk.widget, path, found.warnings))

    def _import_project(self, found: JsonProject, path: Path) -> None:
        target = self._ask_target(path)
        if target is not None:
            self._desk.show_store(
                self._projects.create(target, found.records, found.assets, replace=target.exists())
            )

    def _import_journeys(self, found: MermaidFile, path: Path) -> None:
        from journey_designer.interchange.mermaid import add_journeys

        session = self._desk.session
        if session is not None and not (session.store and session.store.is_read_only):
            made = add_journeys(session.document, found.journeys, title=path.stem)
            if made:
                session.show_journey(made[0].id)
            return
        document = Document()
        add_journeys(document, found.journeys, title=path.stem)
        target = self._ask_target(path)
        if target is not None:
            store = self._projects.create(target, list(document.records()), replace=target.exists())
            self._desk.show_store(store)

    def _ask_target(self, source: Path) -> Path | None:
        title = translate("Files", "Keep the imported project as")
        proposed = free_path(self.picker.folder, file_name(source.stem, "journey")).name
        return self.picker.save_file(self._desk.widget, title, [project_kind()], proposed)

    # Copies

    def save_copy(self) -> None:
        """Write a copy of the project as it is now; work goes on in the file that is open."""
        session = self._desk.session
        if session is None or session.store is None:
            return
        session.settle()
        store = session.store
        proposed = fill(translate("Files", "{name} (copy)"), name=store.path.stem).translate(_BARE)
        title = translate("Files", "Save a copy")
        path = self.picker.save_file(self._desk.widget, title, [project_kind()], f"{proposed}{SUFFIX}")
        if path is None:
            return
        try:
            if path == store.path:
                store.flush()
            else:
                write_project(path, list(session.document.records()), store.asset)
        except KnownError as error:
            self._desk.tell(error)
            return
        self._desk.notify(
            Notice("copied", lambda: fill(translate("Files", "A copy was written to {file}."), file=path))
        )

    def save_as(self) -> None:
        """Go on in another file: the remedy when the file cannot be written or is somebody else's by now."""
        session = self._desk.session
        if session is None or session.store is None:
            return
        session.settle()
        store = session.store
        proposed = free_path(self.picker.folder, store.path.stem).name
        title = translate("Files", "Save under another name")
        path = self.picker.save_file(self._desk.widget, title, [project_kind()], proposed)
        if path is None:
            return
        try:
            store.save_as(path, replace=path.exists())
        except KnownError as error:
            self._desk.tell(error)
            return
        self._desk.withdraw("store")
        self._desk.withdraw("read-only")

    def _show(self, make: Callable[[], Store]) -> None:
        try:
            store = make()
        except KnownError as error:
            self._desk.tell(error)
        else:
            self._desk.show_store(store)


_BARE = dict.fromkeys((0x2066, 0x2068, 0x2069))
"""A file's name carries no marks of direction."""


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\0"
    except OSError:
        return False


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_READ + 1)
    except OSError as error:
        raise from_os(error) from error
