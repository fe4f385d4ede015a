"""The one style sheet of the application. Sizes in logical pixels; fonts are set by `Typefaces`, never here.

What a widget is, it says by the dynamic property ``role``:
buttons ``primary``, ``quiet``, ``icon``, ``tab``, ``segment``, ``rail``, ``link``; labels ``muted``,
    ``caption``, ``error``;
frames ``topbar``, ``rail``, ``panel``, ``dock``, ``box``, ``track``, ``page``, ``bar``, ``rule``.
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from journey_designer.ui.chrome import Chrome

_FRAMES = """
QWidget { color: $ink; }
QMainWindow, QDialog { background: $chrome; }
QFrame[role="topbar"] { background: $chrome; border: none; border-bottom: 1px solid $line; }
QFrame[role="rail"] { background: $chrome; border: none; }
QFrame[role="panel"] { background: $chrome; border: none; }
QFrame[role="dock"] { background: $chrome; border: none; border-top: 1px solid $line; }
QFrame[role="page"], QWidget[role="page"] { background: $canvas; border: none; }
QFrame[role="plain"], QWidget[role="plain"] { background: $chrome; border: none; }
QFrame[role="aside"] { background: $sub; border: none; }
QFrame[role="box"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[role="field"] { background: $surface; border: 1px solid $line2; border-radius: 8px; }
QFrame[role="palette"] { background: $sub; border: 1px solid $line; border-radius: 10px; }
QLabel[role="tile"] { background: $atint; border-radius: 9px; }
QFrame[role="track"] { background: $hover; border: none; border-radius: 8px; }
QFrame[role="bar"] { background: $atint; border: none; border-bottom: 1px solid $line; }
QFrame[role="bar"][kind="error"] { background: $neg_tint; }
QFrame[role="rule"] { background: $line; border: none; }
QScrollArea { background: transparent; border: none; }
QLabel { background: transparent; }
QLabel[role="muted"] { color: $ink2; }
QLabel[role="caption"] { color: $ink3; }
QLabel[role="error"] { color: $neg; }
QLabel[role="accent"] { color: $aink; }
QLabel[role="keycap"] { color: $ink3; background: $surface; border: 1px solid $line2; border-radius: 4px;
    padding: 0 5px; }
QSplitter::handle { background: $line; }
"""

_BUTTONS = """
QPushButton { min-height: ${button}px; padding: 0 12px; border: 1px solid $line2; border-radius: 7px;
    background: $surface; color: $ink; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:disabled { color: $faint; border-color: $line; }
QPushButton:default { border-color: $accent; }
QPushButton[role="primary"] { background: $btn; border-color: $btn; color: $onbtn; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed { background: $btn_hover;
    border-color: $btn_hover; }
QPushButton[role="primary"]:disabled { background: $hover; border-color: $hover; color: $faint; }
QPushButton[role="quiet"], QPushButton[role="link"] { background: transparent; border-color: transparent;
    padding: 0 8px; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="link"] { color: $aink; }
QPushButton[role="link"]:hover { background: $atint; }
QPushButton[role="danger"] { color: $neg; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QToolButton { border: none; border-radius: 7px; background: transparent; color: $ink; padding: 0; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $atint; color: $aink; }
QToolButton:disabled { color: $faint; }
QToolButton[role="segment"] { padding: 0 13px; min-height: ${segment}px; color: $ink3; border-radius: 6px;
    border: 1px solid transparent; }
QToolButton[role="segment"]:hover { color: $ink; background: transparent; }
QToolButton[role="segment"]:checked { background: $raised; color: $ink; border-color: $line; }
QToolButton[role="tab"] { color: $ink3; border-radius: 0; border-bottom: 2px solid transparent; padding: 0
    2px; }
QToolButton[role="tab"]:hover { background: transparent; color: $ink; }
QToolButton[role="tab"]:checked { background: transparent; color: $ink; border-bottom: 2px solid $accent; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit {
    background: $surface; border: 1px solid $line2; border-radius: 8px; color: $ink;
    selection-background-color: $accent; selection-color: $onaccent; padding: 0 10px; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit { min-height: ${field}px; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus,
QDateEdit:focus { border: 1px solid $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $faint;
    background: $sub; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $sub; }
QLineEdit[role="bare"], QPlainTextEdit[role="bare"] { border: 1px solid transparent; background: transparent;
    }
QLineEdit[role="bare"]:hover, QPlainTextEdit[role="bare"]:hover { background: $hover; }
QLineEdit[role="bare"]:focus, QPlainTextEdit[role="bare"]:focus { background: $surface; border: 1px solid
    $accent; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
    width: 0; border: none; }
QComboBox::drop-down { border: none; width: 26px; subcontrol-origin: padding; }
QComboBox::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line2; outline: none; padding: 4px;
    selection-background-color: $hover; selection-color: $ink; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: 16px; height: 16px; border: 1px solid $ctl;
    background: $surface; }
QCheckBox::indicator, QListView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $btn; border-color: $btn; image: url("$check"); }
QRadioButton::indicator:checked { border: 5px solid $btn; width: 8px; height: 8px; }
QSlider { background: transparent; min-height: 24px; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: $hover; }
QSlider::sub-page:horizontal { height: 6px; border-radius: 3px; background: $accent; }
QSlider::handle:horizontal { width: 18px; height: 18px; margin: -7px 0; border-radius: 10px; background:
    $surface;
    border: 2px solid $accent; }
"""

_LISTS = """
QMenu { background: $surface; border: 1px solid $line2; padding: 6px; }
QMenu::item { padding: 0 14px 0 10px; min-height: 30px; border-radius: 6px; color: $ink; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 8px; padding-right: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolTip { background: $tip; color: $ontip; border: none; padding: 5px 8px; }
QListView, QTreeView, QTableView { background: $surface; border: 1px solid $line; border-radius: 8px;
    outline: none;
    alternate-background-color: $sub; selection-background-color: $atint; selection-color: $aink;
        gridline-color: $line; }
QListView::item, QTreeView::item { min-height: 32px; padding: 0 8px; border-radius: 6px; }
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $atint; color: $aink; }
QHeaderView::section { background: $surface; color: $ink3; border: none; border-bottom: 1px solid $line;
    padding: 6px 8px; }
QTabBar::tab { background: transparent; color: $ink3; padding: 8px 4px; margin: 0 10px; border-bottom: 2px
    solid transparent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; border-bottom: 2px solid $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QProgressBar { background: $hover; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $line2; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 3px 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 3px; }
QScrollBar::handle:hover { background: $ctl; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def stylesheet(chrome: Chrome, text_scale: float = 1.0) -> str:
    """The style sheet of a theme; controls grow with the text from scale 1 on."""
    from journey_designer.resources import resource

    growth = max(1.0, text_scale)
    faint = "#66" + chrome.ink[1:]
    mode = "dark" if chrome.is_dark else "light"
    values = {key: str(value) for key, value in asdict(chrome).items()} | {
        "faint": faint,
        "raised": chrome.line if chrome.is_dark else chrome.surface,
        "onaccent": "#121317" if chrome.is_dark else chrome.onbtn,
        "tip": chrome.hover if chrome.is_dark else chrome.ink,
        "ontip": chrome.ink if chrome.is_dark else chrome.surface,
        "button": str(round(30 * growth)),
        "segment": str(round(24 * growth)),
        "field": str(round(32 * growth)),
        "chevron": resource(f"icons/controls/chevron-{mode}.svg").as_posix(),
        "check": resource("icons/controls/check.svg").as_posix(),
    }
    return Template(_FRAMES + _BUTTONS + _FIELDS + _LISTS).substitute(values)
