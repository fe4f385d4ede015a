"""Modules are imported without PySide6 reading their source first."""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - what is looked for below comes with it


def spare_the_sources() -> None:
    """Tell PySide6 that no module imported from now on asks for another spelling of Qt's names.

    After each import of a module PySide6 reads its source file to see whether it names PySide6, for the sake of ``from
    __feature__ import snake_case``, which nothing here uses: 20 ms at each start. Without effect where a later PySide6
    does that in another way.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - it has no other door
