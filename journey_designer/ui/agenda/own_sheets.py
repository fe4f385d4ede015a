"""Run sheets of the user's own, kept with the settings."""

from __future__ import annotations

import json

from journey_designer.ui.agenda.run import AgendaRun
from journey_designer.ui.agenda.sheets import RunSheet
from journey_designer.ui.settings import Settings

KEY = "agendas"
_MOST = 50


class OwnSheets:
    """Reads and keeps them. One of the same name is replaced; what makes no sense is not there."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def all(self) -> tuple[RunSheet, ...]:
        """All of them, the newest last."""
        try:
            kept = json.loads(self._settings.value(KEY) or "[]")
        except ValueError:
            return ()
        found = []
        for entry in kept if isinstance(kept, list) else []:
            try:
                found.append(AgendaRun.from_json(json.dumps(entry), 0.0).sheet)
            except ValueError:
                continue
        return tuple(sheet for sheet in found if sheet.blocks)

    def find(self, name: str) -> RunSheet | None:
        """The one with a name."""
        return next((sheet for sheet in self.all() if sheet.name == name), None)

    def keep(self, sheet: RunSheet) -> None:
        """Keep one."""
        others = [entry for entry in self.all() if entry.name != sheet.name]
        entries = [json.loads(AgendaRun(entry).as_json(0.0)) for entry in (*others, sheet)[-_MOST:]]
        self._settings.set_value(KEY, json.dumps(entries, ensure_ascii=False))
