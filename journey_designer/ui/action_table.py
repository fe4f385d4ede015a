"""Every action of the program, declared once: menus, buttons, tooltips and shortcuts are built from this
table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journey_designer.ui.language import QT_TRANSLATE_NOOP

MenuName = Literal["project", "edit", "insert", "view", "share", "help", ""]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One action. ``text`` is translated in the context ``Actions``; ``shortcuts`` are portable key
    sequences.

    ``menu`` is where it stands, in the order of the table; actions of another ``group`` follow after a line.
    ``needs`` says when it can be used: always, with a project open, or with something selected on the map.
    """

    id: str
    text: str
    menu: MenuName
    group: str = ""
    icon: str = ""
    shortcuts: tuple[str, ...] = ()
    is_checkable: bool = False
    needs: Literal["nothing", "project", "selection"] = "project"


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="project.new",
        text=QT_TRANSLATE_NOOP("Actions", "New project"),
        menu="project",
        group="open",
        icon="plus",
        shortcuts=("Ctrl+N",),
        needs="nothing",
    ),
    ActionSpec(
        id="project.open",
        text=QT_TRANSLATE_NOOP("Actions", "Open…"),
        menu="project",
        group="open",
        icon="folder-open",
        shortcuts=("Ctrl+O",),
        needs="nothing",
    ),
    ActionSpec(
        id="project.import",
        text=QT_TRANSLATE_NOOP("Actions", "Import…"),
        menu="project",
        group="open",
        icon="upload",
        shortcuts=("Ctrl+I",),
        needs="nothing",
    ),
    ActionSpec(
        id="project.details",
        text=QT_TRANSLATE_NOOP("Actions", "Project details…"),
        menu="project",
        group="project",
        icon="info",
        shortcuts=("Alt+Return",),
    ),
    ActionSpec(
        id="journey.add",
        text=QT_TRANSLATE_NOOP("Actions", "New journey"),
        menu="insert",
        group="journey",
        icon="map",
        shortcuts=("Ctrl+T",),
    ),
    ActionSpec(
        id="persona.add",
        text=QT_TRANSLATE_NOOP("Actions", "New persona"),
        menu="insert",
        group="journey",
        icon="user-round",
        shortcuts=("Ctrl+Shift+U",),
    ),
    ActionSpec(
        id="stage.add",
        text=QT_TRANSLATE_NOOP("Actions", "Stage"),
        menu="insert",
        group="map",
        icon="columns-3",
        shortcuts=("Ctrl+Shift+N",),
    ),
    ActionSpec(
        id="touchpoint.add",
        text=QT_TRANSLATE_NOOP("Actions", "Touchpoint"),
        menu="insert",
        group="map",
        icon="route",
        shortcuts=("Ctrl+Return",),
    ),
    ActionSpec(
        id="lane.add",
        text=QT_TRANSLATE_NOOP("Actions", "Lane"),
        menu="insert",
        group="map",
        icon="rows-3",
        shortcuts=("Ctrl+L",),
    ),
    ActionSpec(
        id="edit.undo",
        text=QT_TRANSLATE_NOOP("Actions", "Undo"),
        menu="edit",
        group="history",
        icon="undo-2",
        shortcuts=("Ctrl+Z",),
    ),
    ActionSpec(
        id="edit.redo",
        text=QT_TRANSLATE_NOOP("Actions", "Redo"),
        menu="edit",
        group="history",
        icon="redo-2",
        shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"),
    ),
    ActionSpec(
        id="edit.cut",
        text=QT_TRANSLATE_NOOP("Actions", "Cut"),
        menu="edit",
        group="clipboard",
        icon="scissors",
        shortcuts=("Ctrl+X",),
        needs="selection",
    ),
    ActionSpec(
        id="edit.copy",
        text=QT_TRANSLATE_NOOP("Actions", "Copy"),
        menu="edit",
        group="clipboard",
        icon="copy",
        shortcuts=("Ctrl+C",),
        needs="selection",
    ),
    ActionSpec(
        id="edit.paste",
        text=QT_TRANSLATE_NOOP("Actions", "Paste"),
        menu="edit",
        group="clipboard",
        icon="clipboard-paste",
        shortcuts=("Ctrl+V",),
    ),
    ActionSpec(
        id="edit.duplicate",
        text=QT_TRANSLATE_NOOP("Actions", "Duplicate"),
        menu="edit",
        group="clipboard",
        icon="copy-plus",
        shortcuts=("Ctrl+D",),
        needs="selection",
    ),
    ActionSpec(
        id="edit.delete",
        text=QT_TRANSLATE_NOOP("Actions", "Delete"),
        menu="edit",
        group="clipboard",
        icon="trash-2",
        shortcuts=("Del",),
        needs="selection",
    ),
    ActionSpec(
        id="edit.rename",
        text=QT_TRANSLATE_NOOP("Actions", "Rename"),
        menu="edit",
        group="select",
        icon="pencil",
        shortcuts=("F2",),
        needs="selection",
    ),
    ActionSpec(
        id="edit.select_all",
        text=QT_TRANSLATE_NOOP("Actions", "Select all"),
        menu="edit",
        group="select",
        shortcuts=("Ctrl+A",),
    ),
    ActionSpec(
        id="view.zoom_in",
        text=QT_TRANSLATE_NOOP("Actions", "Zoom in"),
        menu="view",
        group="zoom",
        icon="zoom-in",
        shortcuts=("Ctrl++", "Ctrl+="),
    ),
    ActionSpec(
        id="view.zoom_out",
        text=QT_TRANSLATE_NOOP("Actions", "Zoom out"),
        menu="view",
        group="zoom",
        icon="zoom-out",
        shortcuts=("Ctrl+-",),
    ),
    ActionSpec(
        id="view.zoom_reset",
        text=QT_TRANSLATE_NOOP("Actions", "Actual size"),
        menu="view",
        group="zoom",
        shortcuts=("Ctrl+0",),
    ),
    ActionSpec(
        id="view.fit",
        text=QT_TRANSLATE_NOOP("Actions", "Fit the whole map"),
        menu="view",
        group="zoom",
        icon="maximize",
        shortcuts=("Ctrl+9",),
    ),
    ActionSpec(
        id="view.panel",
        text=QT_TRANSLATE_NOOP("Actions", "Side panel"),
        menu="view",
        group="window",
        icon="panel-right",
        shortcuts=("F9",),
        is_checkable=True,
    ),
    ActionSpec(
        id="view.full_screen",
        text=QT_TRANSLATE_NOOP("Actions", "Full screen"),
        menu="view",
        group="window",
        icon="fullscreen",
        shortcuts=("F11",),
        is_checkable=True,
        needs="nothing",
    ),
    ActionSpec(
        id="share.report",
        text=QT_TRANSLATE_NOOP("Actions", "Report as PDF…"),
        menu="share",
        group="report",
        icon="file-down",
        shortcuts=("Ctrl+P",),
    ),
    ActionSpec(
        id="share.copy",
        text=QT_TRANSLATE_NOOP("Actions", "Save a copy…"),
        menu="share",
        group="copy",
        icon="copy",
        shortcuts=("Ctrl+Shift+S",),
    ),
    ActionSpec(
        id="share.map_pdf",
        text=QT_TRANSLATE_NOOP("Actions", "Map as PDF…"),
        menu="share",
        group="export",
        icon="file-text",
    ),
    ActionSpec(
        id="share.map_png",
        text=QT_TRANSLATE_NOOP("Actions", "Map as PNG picture…"),
        menu="share",
        group="export",
        icon="image",
    ),
    ActionSpec(
        id="share.map_svg",
        text=QT_TRANSLATE_NOOP("Actions", "Map as SVG drawing…"),
        menu="share",
        group="export",
        icon="image",
    ),
    ActionSpec(
        id="share.mermaid",
        text=QT_TRANSLATE_NOOP("Actions", "Journey as Mermaid text…"),
        menu="share",
        group="data",
        icon="workflow",
    ),
    ActionSpec(
        id="share.json",
        text=QT_TRANSLATE_NOOP("Actions", "Whole project as JSON…"),
        menu="share",
        group="data",
        icon="file-json",
    ),
    ActionSpec(
        id="app.settings",
        text=QT_TRANSLATE_NOOP("Actions", "Settings…"),
        menu="help",
        group="app",
        icon="settings",
        shortcuts=("Ctrl+,",),
        needs="nothing",
    ),
    ActionSpec(
        id="app.shortcuts",
        text=QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"),
        menu="help",
        group="app",
        icon="keyboard",
        shortcuts=("Ctrl+F1",),
        needs="nothing",
    ),
    ActionSpec(
        id="app.about",
        text=QT_TRANSLATE_NOOP("Actions", "About Journey Designer"),
        menu="help",
        group="app",
        icon="info",
        needs="nothing",
    ),
    ActionSpec(
        id="project.close",
        text=QT_TRANSLATE_NOOP("Actions", "Close project"),
        menu="",
        icon="x",
        shortcuts=("Ctrl+W",),
    ),
    ActionSpec(
        id="app.quit",
        text=QT_TRANSLATE_NOOP("Actions", "Quit"),
        menu="",
        icon="log-out",
        shortcuts=("Ctrl+Q",),
        needs="nothing",
    ),
)
