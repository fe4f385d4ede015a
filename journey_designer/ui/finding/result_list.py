"""The list of what was found: each with what it is, its text and where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journey_designer.core.text import first_strong
from journey_designer.ui.context import Context
from journey_designer.ui.finding.search import Found, FoundKind
from journey_designer.ui.language import fill, translate

_HEIGHT = 48
_ICONS: dict[FoundKind, str] = {
    "project": "folder",
    "journey": "map",
    "stage": "columns-3",
    "touchpoint": "route",
    "lane": "rows-3",
    "card": "square-pen",
    "persona": "user-round",
    "finding": "library",
    "idea": "lightbulb",
    "concept": "waypoints",
    "criterion": "list-ordered",
    "note": "message-square-text",
    "view": "eye",
    "agenda": "timer",
}

Index = QModelIndex | QPersistentModelIndex


def kind_word(kind: FoundKind) -> str:
    """What a result is."""
    return {
        "project": translate("Find", "Project"),
        "journey": translate("Find", "Journey"),
        "stage": translate("Find", "Stage"),
        "touchpoint": translate("Find", "Touchpoint"),
        "lane": translate("Find", "Lane"),
        "card": translate("Find", "Card"),
        "persona": translate("Find", "Persona"),
        "finding": translate("Find", "Finding"),
        "idea": translate("Find", "Idea"),
        "concept": translate("Find", "Mental model"),
        "criterion": translate("Find", "Criterion"),
        "note": translate("Find", "Note"),
        "view": translate("Find", "Saved view"),
        "agenda": translate("Find", "Agenda"),
    }[kind]


def second_line(found: Found) -> str:
    """What a result is, and where it stands."""
    if not found.where:
        return kind_word(found.kind)
    return fill(translate("Find", "{kind}, {where}"), kind=kind_word(found.kind), where=found.where)


class Results(QAbstractListModel):
    """The results as a model; a screen reader hears both lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()

    @property
    def found(self) -> tuple[Found, ...]:
        """What was found."""
        return self._found

    def set_found(self, found: Sequence[Found]) -> None:
        """Show these."""
        self.beginResetModel()
        self._found = tuple(found)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._found):
            return None
        found = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{found.text}, {second_line(found)}"
        return None


class ResultList(QListView):
    """Shows results; the keyboard and the mouse choose among them."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.results = Results(self)
        self.setModel(self.results)
        self._painter = _ResultPainter(context, self)
        self.setItemDelegate(self._painter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)

    def choose(self, row: int) -> None:
        """Mark a result and bring it into view."""
        self.setCurrentIndex(self.results.index(row, 0))


class _ResultPainter(QStyledItemDelegate):
    """An icon, the text, and under it what it is."""

    def __init__(self, context: Context, parent: ResultList) -> None:
        super().__init__(parent)
        self._context = context
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, round(_HEIGHT * max(1.0, self._context.theme.text_scale)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = self._list.results.found[index.row()]
        theme, typefaces = self._context.theme, self._context.typefaces
        box = QRectF(option.rect)
        state = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("atint" if is_chosen else "hover"))
            painter.drawRoundedRect(box.adjusted(4, 1, -4, -1), 7, 7)
        is_rtl = self._list.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ratio = self._list.devicePixelRatioF()
        icon = self._context.icons.pixmap(
            _ICONS[found.kind], 16, "aink" if is_chosen else "ink3", ratio=ratio
        )
        x = box.right() - 32 if is_rtl else box.left() + 16
        painter.drawPixmap(round(x), round(box.top() + 9), icon)
        room = box.adjusted(14, 5, -42, -5) if is_rtl else box.adjusted(42, 5, -14, -5)
        self._line(painter, room, found.text, "aink" if is_chosen else "ink", is_top=True)
        painter.setFont(typefaces.font("caption"))
        self._line(painter, room, second_line(found), "ink2", is_top=False)
        painter.restore()

    def _line(self, painter: QPainter, room: QRectF, text: str, colour: str, *, is_top: bool) -> None:
        if is_top:
            painter.setFont(self._context.typefaces.font("body"))
        is_rtl = self._list.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        high = Qt.AlignmentFlag.AlignTop if is_top else Qt.AlignmentFlag.AlignBottom
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self._context.theme.colour(colour))
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if first_strong(text) == "rtl" else Qt.LayoutDirection.LeftToRight
        )
        flags = int(side | high | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine)
        painter.drawText(room, flags, shown)
