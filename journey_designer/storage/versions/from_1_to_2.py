"""From version 1 of the file format to version 2: more can be kept; nothing that was kept changes."""

from __future__ import annotations

from journey_designer.storage.digests import Rows, Value

_NEW_COLUMNS: dict[str, dict[str, Value]] = {
    "project": {
        "logo": None,
        "brand_colour": "",
        "criteria_locked_at": None,
        "scoring": "group",
        "dots_each": 0,
    },
    "touchpoint": {"detail_id": None, "risks": "[]"},
    "card": {"format": "", "channel": "", "link": ""},
    "idea": {"dots": 0},
    "note": {"written_at": None},
}
_NEW_TABLES = ("concept", "association", "saved_view", "vote", "dot", "hush", "agenda_item")


def from_1_to_2(rows: Rows) -> Rows:
    """The rows of a project of version 1 as version 2 has them."""
    kept = {
        table: [{**row, **_NEW_COLUMNS.get(table, {})} for row in table_rows]
        for table, table_rows in rows.items()
    }
    return {**kept, **{table: [] for table in _NEW_TABLES}}
