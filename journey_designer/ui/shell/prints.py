"""What is printed: the report, the map, posters; made by the press, so that the window goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journey_designer.core.errors import KnownError
from journey_designer.reports.output import replacing
from journey_designer.ui.context import Context
from journey_designer.ui.file_picker import FilePicker, Kind
from journey_designer.ui.language import translate
from journey_designer.ui.project_languages import inside
from journey_designer.ui.projects import file_name
from journey_designer.ui.session import Session
from journey_designer.ui.shell.desk import Desk
from journey_designer.ui.shell.written import written

if TYPE_CHECKING:
    from journey_designer.reports.press.job import PrintJob, Product
    from journey_designer.reports.press.press import Press


class Prints:
    """The prints of one window. Each asks for a file, writes it as a whole or not at all, and says where it is."""

    def __init__(self, context: Context, picker: FilePicker, desk: Desk) -> None:
        self._context, self._picker, self._desk = context, picker, desk
        self._press: Press | None = None

    def report(self) -> None:
        """The whole report as PDF."""
        session = self._settled()
        if session is not None:
            self._save(session, translate("Exports", "Report as PDF"), "", lambda: self._job(session, {}))

    def slides(self) -> None:
        """The whole report as slides that can be edited."""
        session = self._settled()
        if session is not None:
            self._save_slides(session, {})

    def map_pdf(self) -> None:
        """The journey that is shown, on one page."""
        session = self._settled()
        if session is not None and session.journey is not None:
            arguments = {"journey": session.journey.id, "pages": "map"}
            self._save(
                session,
                translate("Exports", "Map as PDF"),
                session.journey.title,
                lambda: self._job(session, arguments),
            )

    def guides(self) -> None:
        """The guides of the stages, to read before the workshop; in the language of the interface, as they are shown."""
        session = self._settled()
        if session is not None:
            arguments = {"pages": "guides", "language": self._context.languages.project_language}
            title = translate("Exports", "Stage guides as PDF")
            self._save(session, title, "", lambda: self._job(session, arguments))

    def compose(self) -> None:
        """The report as it is composed in a dialog, as PDF."""
        session = self._settled()
        if session is None:
            return
        from journey_designer.ui.composer.dialog import ComposerDialog  # it needs the PDF library

        dialog = ComposerDialog(inside(self._context, session), self.press, session, self._desk.widget)
        if dialog.exec() == ComposerDialog.DialogCode.Accepted:
            choice = dialog.choice
            if dialog.is_slides:
                self._save_slides(session, choice.slide_arguments)
            else:
                self._save(
                    session,
                    translate("Exports", "Report as PDF"),
                    "",
                    lambda: self._job(session, choice.arguments),
                    dialog.made,
                )
        dialog.deleteLater()

    def poster(self) -> None:
        """A poster, persona sheets or notes as they are chosen in a dialog, as PDF."""
        session = self._settled()
        if session is None:
            return
        from journey_designer.ui.poster.dialog import PosterDialog

        dialog = PosterDialog(inside(self._context, session), self.press, session, self._desk.widget)
        if dialog.exec() == PosterDialog.DialogCode.Accepted:
            job = dialog.job
            title = translate("Exports", "Poster as PDF")
            self._save(session, title, dialog.title, lambda: job)
        dialog.deleteLater()

    @property
    def press(self) -> Press:
        """What prints; started with the first print."""
        from journey_designer.reports.press.press import Press  # only who prints waits for it

        if self._press is None:
            self._press = Press()
        return self._press

    def close(self) -> None:
        """End the press."""
        if self._press is not None:
            self._press.close()
            self._press.wait()
            self._press = None

    def _settled(self) -> Session | None:
        session = self._desk.session
        if session is not None:
            session.settle()
            session.printing.emit()
        return session

    def _save_slides(self, session: Session, arguments: dict[str, Any]) -> None:
        self._save(
            session,
            translate("Exports", "Report as slides"),
            "",
            lambda: self._job(session, arguments, "slides"),
            kind=(translate("Exports", "PowerPoint"), "*.pptx"),
        )

    def _job(self, session: Session, arguments: dict[str, Any], product: Product = "report") -> PrintJob:
        from journey_designer.reports.press.job import PrintJob
        from journey_designer.ui.composer.snapshot import snapshot

        taken = snapshot(session)
        return PrintJob(product, taken.records, taken.pictures, taken.arguments(arguments))

    def _save(
        self,
        session: Session,
        title: str,
        about: str,
        job: Callable[[], PrintJob],
        data: bytes | None = None,
        kind: Kind | None = None,
    ) -> None:
        """Ask for a file, a PDF unless it is of another kind, make the pages unless they are there, write them."""
        project = session.document.project.title
        name = file_name(" ".join(part for part in (project, about) if part), "journey")
        kind = kind or (translate("Exports", "PDF"), "*.pdf")
        suffix = kind[1].removeprefix("*")
        path = self._picker.save_file(self._desk.widget, title, [kind], f"{name}{suffix}")
        if path is None:
            return
        try:
            whole = self._made(job()) if data is None else data
            if whole is None:
                return
            _write(path, whole)
        except KnownError as error:
            self._desk.tell(error)
            return
        self._desk.notify(written(path))

    def _made(self, job: PrintJob) -> bytes | None:
        from journey_designer.ui.composer.making import made

        found = made(self._context, self.press, job, self._desk.widget)
        return None if found is None else found[0]


def _write(path: Path, data: bytes) -> None:
    with replacing(path) as file:
        file.write(data)
