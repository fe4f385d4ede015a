"""A voting round: the room scores touchpoint after touchpoint with five faces, hidden until revealed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from journey_designer.analysis.curve import curve_of
from journey_designer.analysis.votes import FACES, tally
from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.numbers import from_digits
from journey_designer.core.records import Touchpoint, Votes
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session
from journey_designer.ui.typefaces import TypeRole


class VotingDialog(DialogFrame):
    """Keys 1 … 5 or a press on a face vote, Backspace takes the last vote back, Space reveals, Enter goes on.

    What was voted is kept when the round goes on to another touchpoint or is closed: one step for each touchpoint.
    A touchpoint on which nobody votes keeps what it has.
    """

    def __init__(
        self, context: Context, session: Session, parent: QWidget | None, touchpoint_id: str = ""
    ) -> None:
        super().__init__(context, lambda: translate("Voting", "Voting round"), parent, width=620)
        self._session = session
        curve = curve_of(session.document, session.journey_id)
        self._ids = [point.touchpoint.id for point in curve.points]
        self._at = self._ids.index(touchpoint_id) if touchpoint_id in self._ids else 0
        self._ballots: list[int] = []
        self._is_revealed = False
        self.name = self.add_text("", role="")
        context.typefaces.set_role(self.name, "section")
        self.place = self.add_text("", role="caption")
        self.faces = [FaceButton(context, face, self) for face in FACES]
        row = QHBoxLayout()
        row.setSpacing(10)
        for face in self.faces:
            face.voted.connect(self.vote)
            row.addWidget(face, 1)
        self.body.addLayout(row)
        self.said = self.add_text("", role="muted")
        self.said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.help = self.add_text(
            translate("Voting", "Keys 1 to 5 vote, Backspace takes back, Space reveals, Enter goes on."),
            role="caption",
        )
        self.problem = self.add_text("", role="error")
        self.problem.hide()
        self.back = self.add_button(lambda: translate("Voting", "Back"), at_start=True)
        self.reveal = self.add_button(self._reveal_words)
        self.next = self.add_button(self._next_words, role="primary")
        self.back.clicked.connect(lambda: self.go(-1))
        self.reveal.clicked.connect(self.toggle)
        self.next.clicked.connect(lambda: self.go(1))
        for button in (self.back, self.reveal, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.finished.connect(lambda _result: self._keep())
        self._show()
        self.faces[2].setFocus()

    @property
    def votes(self) -> Votes | None:
        """What was voted in this round on the touchpoint of now."""
        return tally(self._ballots)

    @property
    def touchpoint(self) -> Touchpoint | None:
        """The touchpoint of now; None where the journey has none."""
        if not self._ids:
            return None
        return self._session.document.find(Touchpoint, self._ids[self._at])

    def vote(self, face: int) -> None:
        """Count a vote -2 … +2."""
        if self.touchpoint is not None:
            self._ballots.append(face)
            self._show()

    def take_back(self) -> None:
        """Take the last vote back."""
        if self._ballots:
            self._ballots.pop()
            self._show()

    def toggle(self) -> None:
        """Reveal the votes, or hide them again."""
        self._is_revealed = not self._is_revealed
        self._show()

    def go(self, steps: int) -> None:
        """Keep the votes and go to another touchpoint; after the last one the round is over."""
        if not self._keep():
            return
        place = self._at + steps
        if place >= len(self._ids):
            self.accept()
            return
        self._at = max(place, 0)
        self._is_revealed = False
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = from_digits(event.text())
        if digit in ("1", "2", "3", "4", "5"):
            self.vote(FACES[int(digit) - 1])
        elif event.key() == Qt.Key.Key_Backspace:
            self.take_back()
        elif event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(1)
        else:
            super().keyPressEvent(event)

    def _keep(self) -> bool:
        votes, touchpoint = self.votes, self.touchpoint
        self._ballots = []
        if votes is None or touchpoint is None:
            return True
        try:
            edits.set_votes(self._session.document, touchpoint.id, votes)
        except KnownError as error:
            plain.set_label(self.problem, error_text(error))
            self.problem.show()
            return False
        return True

    def _show(self) -> None:
        touchpoint = self.touchpoint
        if touchpoint is None:
            plain.set_label(self.name, translate("Voting", "This journey has no touchpoint to vote on yet."))
        else:
            plain.set_label(self.name, touchpoint.name or translate("Voting", "Touchpoint without name"))
        count = translate("Voting", "{place} of {all}")
        shown = fill(count, place=self._at + 1, all=len(self._ids)) if self._ids else ""
        plain.set_label(self.place, shown)
        counts = self.votes or (0, 0, 0, 0, 0)
        most = max(counts) or 1
        for face, number in zip(self.faces, counts, strict=True):
            face.show_count(number if self._is_revealed else None, number / most)
            face.setEnabled(touchpoint is not None)
        plain.set_label(self.said, self._words(touchpoint))
        self.back.setEnabled(self._at > 0)
        self.reveal.setEnabled(bool(self._ballots))
        self.reveal.refresh()
        self.next.refresh()

    def _words(self, touchpoint: Touchpoint | None) -> str:
        number = len(self._ballots)
        if not number:
            before = sum(touchpoint.votes or ()) if touchpoint is not None else 0
            if before:
                return translate("Voting", "%n vote(s) from before; a new round replaces them.", None, before)
            return translate("Voting", "No votes yet.")
        said = [translate("Voting", "%n vote(s).", None, number)]
        if self._is_revealed:
            probe = Touchpoint(id="", stage_id="", votes=self.votes)
            languages = self.context.languages
            mean = languages.signed(probe.score or 0.0)
            said.append(translate("Voting", "Mean {mean}.").format(mean=mean))
            if probe.spread is not None:
                spread = languages.number(probe.spread, 1)
                said.append(translate("Voting", "Spread {spread}.").format(spread=spread))
        return " ".join(said)

    def _reveal_words(self) -> str:
        return translate("Voting", "Hide") if self._is_revealed else translate("Voting", "Reveal")

    def _next_words(self) -> str:
        is_last = self._at + 1 >= len(self._ids)
        return translate("Voting", "Done") if is_last else translate("Voting", "Next touchpoint")


class FaceButton(QAbstractButton):
    """One of the five faces, with its key, and its count once that is revealed. ``voted`` carries its value."""

    voted = Signal(int)

    def __init__(self, context: Context, face: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._face = face
        self._count: int | None = None
        self._share = 0.0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.voted.emit(face))

    def show_count(self, count: int | None, share: float) -> None:
        """Show how many took it, None: hidden; ``share`` of the fullest."""
        self._count, self._share = count, share if count is not None else 0.0
        value = self._context.languages.signed(self._face, 0)
        words = fill(translate("Voting", "Vote {value}, key {key}"), value=value, key=self._face + 3)
        plain.name(self, words)
        self.setAccessibleDescription("" if count is None else str(count))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(96, round(132 * growth(self._context)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key belongs to the round."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        scale = growth(self._context)
        ground = "hover" if self.underMouse() or self.isDown() else "sub"
        pencil.fill(QRectF(self.rect()), ground, 10)
        if self._count is not None:
            high = (self.height() - 8) * self._share
            area = QRectF(4, self.height() - 4 - high, self.width() - 8, high)
            pencil.fill(area, pencil.score_colour(self._face), 8, opacity=0.22)
        size = 40 * scale
        pencil.face((self.width() - size) / 2, 14 * scale, size, self._face)
        value = self._context.languages.signed(self._face, 0)
        width = float(self.width())
        pencil.text((0, 58 * scale, width, 22 * scale), value, "heading", "ink", side="centre")
        shown = str(self._face + 3) if self._count is None else self._context.languages.number(self._count)
        role: TypeRole = "axis" if self._count is None else "value"
        ink = "ink3" if self._count is None else "ink"
        pencil.text((0, 86 * scale, width, 32 * scale), shown, role, ink, side="centre")
        painter.end()
