"""A voting round: the room scores touchpoint after touchpoint with five faces, hidden until revealed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journey_designer.analysis.curve import curve_of
from journey_designer.analysis.votes import FACES
from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.numbers import from_digits
from journey_designer.core.records import Touchpoint, Vote, Votes
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.segmented import Segmented
from journey_designer.ui.voting.ballots import Ballots
from journey_designer.ui.voting.face_button import FaceButton
from journey_designer.ui.voting.people_strip import PeopleStrip
from journey_designer.ui.voting.roomy import RoomyDialog
from journey_designer.ui.voting.roster import Roster
from journey_designer.ui.voting.voting_words import said_words

_TURNS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class VotingDialog(RoomyDialog):
    """Keys 1 … 5 or a press on a face vote, Backspace takes the last vote back, Space reveals, Enter goes on.

    By name each vote passes the turn to the next who has not voted; arrows choose whose turn it is. What was voted is kept when
    the round goes on to another touchpoint or is closed: one step for each touchpoint. A touchpoint on which nobody
    votes keeps what it has.
    """

    def __init__(
        self,
        context: Context,
        session: Session,
        parent: QWidget | None,
        touchpoint_id: str = "",
        roster: Roster | None = None,
    ) -> None:
        super().__init__(context, lambda: translate("Voting", "Voting round"), parent, width=620)
        self._session = session
        self._roster = roster or Roster(session, self)
        curve = curve_of(session.document, session.journey_id)
        self._ids = [point.touchpoint.id for point in curve.points]
        self._at = self._ids.index(touchpoint_id) if touchpoint_id in self._ids else 0
        self._is_revealed = False
        self._is_warned = False
        self._turn = ""
        self._before: tuple[str, ...] = ()
        self.mode = Segmented(
            context,
            (
                ("counts", lambda: translate("Voting", "Only counts")),
                ("names", lambda: translate("Voting", "By name")),
            ),
            self,
        )
        self.mode.set_current("names" if self._roster.names else "counts")
        self._ballots = Ballots()
        self._build()
        self._connect()
        self._start()
        self.faces[2].setFocus()

    @property
    def is_by_name(self) -> bool:
        """Whether each vote is somebody's."""
        return self.mode.current == "names"

    @property
    def turn(self) -> str:
        """Whose turn it is, where votes are by name."""
        return self._turn

    @property
    def votes(self) -> Votes | None:
        """What was voted in this round on the touchpoint of now."""
        return self._ballots.votes

    @property
    def touchpoint(self) -> Touchpoint | None:
        """The touchpoint of now; None where the journey has none."""
        if not self._ids:
            return None
        return self._session.document.find(Touchpoint, self._ids[self._at])

    def vote(self, face: int) -> None:
        """Count a vote -2 … +2."""
        if self.touchpoint is None or (self.is_by_name and not self._turn):
            if self.is_by_name:
                self.people.field.setFocus()
            return
        self._ballots.vote(face, self._turn)
        if self.is_by_name:
            self._turn = self._ballots.next_after(self._turn, self._roster.names)
        self._show()

    def take_back(self) -> None:
        """Take the last vote back; by name it is that person's turn again."""
        self._turn = self._ballots.take_back(self._turn) or self._turn
        self._show()

    def toggle(self) -> None:
        """Reveal the votes, or hide them again."""
        self._is_revealed = not self._is_revealed
        self._show()

    def choose(self, name: str) -> None:
        """Make it somebody's turn."""
        self._turn = name
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
        self._start()

    def done(self, result: int) -> None:
        """Close, once the votes are kept; where they cannot be, say why first, and close when asked again."""
        if self._keep() or self._is_warned:
            super().done(result)
        self._is_warned = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = from_digits(event.text())
        key = Qt.Key(event.key())
        if digit in ("1", "2", "3", "4", "5"):
            self.vote(FACES[int(digit) - 1])
        elif key == Qt.Key.Key_Backspace:
            self.take_back()
        elif key == Qt.Key.Key_Space:
            self.toggle()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(1)
        elif key in _TURNS and self.is_by_name:
            self._pass(key)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        context = self.context
        self.name = self.add_text("", role="")
        context.typefaces.set_role(self.name, "section")
        line = QHBoxLayout()
        self.place = plain.label(self, role="caption")
        line.addWidget(self.place, 1)
        line.addWidget(self.mode)
        self.body.addLayout(line)
        self.people = PeopleStrip(context, self._roster, self)
        self.body.addWidget(self.people)
        self.faces = [FaceButton(context, face, self) for face in FACES]
        row = QHBoxLayout()
        row.setSpacing(10)
        for face in self.faces:
            face.voted.connect(self.vote)
            row.addWidget(face, 1)
        self.body.addLayout(row)
        self.said = self.add_text("", role="muted")
        self.said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.help = self.add_text("", role="caption")
        self.problem = self.add_text("", role="error")
        self.problem.hide()
        self.back = self.add_button(lambda: translate("Voting", "Back"), at_start=True)
        self.reveal = self.add_button(self._reveal_words)
        self.next = self.add_button(self._next_words, role="primary")

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.go(-1))
        self.reveal.clicked.connect(self.toggle)
        self.next.clicked.connect(lambda: self.go(1))
        for button in (self.back, self.reveal, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mode.chosen.connect(self._change_mode)
        self.people.chosen.connect(self.choose)
        self.people.failed.connect(self._refuse)
        self.people.left.connect(self.faces[2].setFocus)
        self._roster.changed.connect(self._follow_names)

    def _start(self) -> None:
        """Begin on the touchpoint of now."""
        touchpoint = self.touchpoint
        before = (
            self._session.document.family(Vote, "touchpoint_id", touchpoint.id)
            if touchpoint is not None and self.is_by_name
            else ()
        )
        self._ballots = Ballots(before, is_by_name=self.is_by_name)
        self._before = self._roster.names
        self._turn = self._ballots.next_after("", self._before) or next(iter(self._before), "")
        self._is_revealed = self._is_warned = False
        self.problem.hide()
        self._show()

    def _change_mode(self, _key: str) -> None:
        self._keep()
        self._start()
        if self.is_by_name and not self._roster.names:
            self.people.field.setFocus()
        else:
            self.faces[2].setFocus()

    def _pass(self, key: Qt.Key) -> None:
        names = self._roster.names
        step = _TURNS[key]
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.context.languages.is_rtl:
            step = -step
        if names:
            place = names.index(self._turn) if self._turn in names else -step
            self.choose(names[(place + step) % len(names)])

    def _follow_names(self) -> None:
        """Somebody came, went, or has another name: what they said in this round goes along."""
        before, now = self._before, self._roster.names
        gone, come = (
            [name for name in before if name not in now],
            [name for name in now if name not in before],
        )
        for name in gone:
            new = come[0] if len(gone) == len(come) == 1 else ""
            self._ballots.rename(name, new)
            if self._turn == name:
                self._turn = new or self._ballots.next_after("", now)
        self._before = now
        self._show()

    def _keep(self) -> bool:
        ballots, touchpoint = self._ballots, self.touchpoint
        self._ballots = Ballots(is_by_name=ballots.is_by_name)
        if touchpoint is None:
            return True
        try:
            if ballots.is_by_name:
                if ballots.said:
                    edits.set_ballots(self._session.document, touchpoint.id, ballots.said)
            elif ballots.votes is not None:
                edits.set_votes(self._session.document, touchpoint.id, ballots.votes)
        except KnownError as error:
            self._ballots = ballots
            self._refuse(error)
            return False
        return True

    def _refuse(self, error: KnownError) -> None:
        plain.set_label(self.problem, error_text(error))
        self.problem.show()

    def _show(self) -> None:
        touchpoint = self.touchpoint
        if touchpoint is None:
            plain.set_label(self.name, translate("Voting", "This journey has no touchpoint to vote on yet."))
        else:
            plain.set_label(self.name, touchpoint.name or translate("Voting", "Touchpoint without name"))
        count = translate("Voting", "{place} of {all}")
        number = self.context.languages.number
        shown = fill(count, place=number(self._at + 1), all=number(len(self._ids))) if self._ids else ""
        plain.set_label(self.place, shown)
        self.people.setVisible(self.is_by_name)
        self._show_faces(touchpoint is not None)
        self._show_people()
        people = self._roster.names if self.is_by_name else None
        said = said_words(self._ballots, touchpoint, people, self.context.languages, self._is_revealed)
        plain.set_label(self.said, said)
        plain.set_label(self.help, self._help_words())
        self.back.setEnabled(self._at > 0)
        self.reveal.setEnabled(bool(self._ballots.number))
        self.reveal.refresh()
        self.next.refresh()
        self.make_room()

    def _show_faces(self, is_open: bool) -> None:
        counts = self.votes or (0, 0, 0, 0, 0)
        most = max(counts) or 1
        for face, number in zip(self.faces, counts, strict=True):
            face.show_count(number if self._is_revealed else None, number / most)
            face.setEnabled(is_open)

    def _show_people(self) -> None:
        for button in self.people.buttons:
            value = self._ballots.value_of(button.person)
            words = translate("Voting", "has not voted yet")
            if value is not None:
                signed = self.context.languages.signed(value, 0)
                words = translate("Voting", "has voted")
                if self._is_revealed:
                    words = fill(translate("Voting", "voted {value}"), value=signed)
            button.show_state(
                words,
                is_current=button.person == self._turn,
                is_done=value is not None,
                score=value if self._is_revealed else None,
            )

        self.people.fit()
        self.people.reveal(self._turn)

    def _help_words(self) -> str:
        if self.is_by_name:
            return translate(
                "Voting",
                "Keys 1 to 5 vote and pass the turn, arrows choose whose it is, Backspace takes back, Space reveals, Enter goes on.",
            )
        return translate("Voting", "Keys 1 to 5 vote, Backspace takes back, Space reveals, Enter goes on.")

    def _reveal_words(self) -> str:
        return translate("Voting", "Hide") if self._is_revealed else translate("Voting", "Reveal")

    def _next_words(self) -> str:
        is_last = self._at + 1 >= len(self._ids)
        return translate("Voting", "Done") if is_last else translate("Voting", "Next touchpoint")
