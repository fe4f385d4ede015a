"""What is dragged onto the map from elsewhere: parts of the palette, pictures, text, records of other windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QPainter

from journey_designer.core import edits
from journey_designer.core.edits.cards import Cell
from journey_designer.core.records import Card
from journey_designer.layout.grid import DropPlace
from journey_designer.layout.places import card_drop, lane_drop, row_at, stage_drop, touchpoint_drop
from journey_designer.ui import images
from journey_designer.ui.canvas import foreign
from journey_designer.ui.canvas.landing import Landing
from journey_designer.ui.new_thing import NewThing, thing_of

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView


class Drops:
    """Shows where a foreign drag would land, and takes it in when it is dropped."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._landing = Landing(view, view.viewport().update)
        self._card_id: str | None = None

    def accepts(self, data: QMimeData) -> bool:
        """Whether the map can make something of this; project files are for the window."""
        if any(path.suffix.lower() == ".cjm" for path in images.local_files(data)):
            return False
        return thing_of(data) is not None or self._view.commands.pasting.can_take(data)

    def move(self, data: QMimeData, point: QPointF) -> bool:
        """Find where it would land; whether there is a place."""
        thing = thing_of(data)
        self._card_id = None
        if thing is not None:
            self._landing.show(self._place_of(thing, point))
        else:
            plane = self._view.surface.camera.to_plane(point)
            self._landing.show(card_drop(self._view.surface.layout, *plane))
            found = self._view.hands.hit_at(point)
            if found.kind == "card" and foreign.is_picture(data):
                self._card_id = found.card_id
        return self._landing.place is not None

    def drop(self, data: QMimeData, point: QPointF) -> bool:
        """Take it in; whether anything was done."""
        place = self._landing.place if self.move(data, point) else None
        if place is None:
            self.leave()
            return False
        card_id = self._card_id
        self.leave()
        commands = self._view.commands
        thing = thing_of(data)
        if thing is not None:
            self._insert(thing, place)
        elif card_id is not None:
            commands.pasting.image_to_card(data, card_id)
        else:
            commands.pasting.insert(data, place.cell, place.index)
        return True

    def leave(self) -> None:
        """The drag went away."""
        self._landing.show(None)
        self._card_id = None

    def paint(self, painter: QPainter) -> None:
        """The place where it would land, and the neighbours that make room."""
        if self._landing.place is None:
            return
        painter.save()
        painter.setClipRect(self._view.surface.camera.body(), Qt.ClipOperation.IntersectClip)
        self._landing.paint_neighbours(painter)
        painter.restore()
        self._landing.paint_place(painter)

    def _place_of(self, thing: NewThing, point: QPointF) -> DropPlace | None:
        layout = self._view.surface.layout
        x, y = self._view.surface.camera.to_plane(point)
        if thing.kind == "stage":
            return stage_drop(layout, x)
        if thing.kind == "touchpoint":
            return touchpoint_drop(layout, x)
        if thing.kind == "lane":
            return lane_drop(layout, y)
        row = layout.row_of_kind(thing.lane) if thing.lane is not None else None
        under = row_at(layout, y)
        if row is not None and (under is None or under.id != row.id):
            y = row.y + row.h - 1
        return card_drop(layout, x, y)

    def _insert(self, thing: NewThing, place: DropPlace) -> None:
        commands = self._view.commands
        if thing.kind == "stage":
            commands.insert_stage(place.index)
        elif thing.kind == "lane":
            commands.insert_lane(place.index)
        elif thing.kind == "touchpoint" and place.stage_id is not None:
            commands.insert_touchpoint(place.stage_id, place.index)
        elif place.cell is not None:
            self._insert_card(place.cell, place.index)

    def _insert_card(self, cell: Cell, index: int) -> None:
        """A card from the palette is on the map at once, and is written into."""
        document = self._view.session.document
        made: list[Card] = []
        if self._view.run(lambda: made.append(edits.add_card(document, cell, "", index=index))):
            self._view.commands.editing.edit_card(made[0].id)
