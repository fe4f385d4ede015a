"""The action plan for other programs: a table (CSV) and a calendar (iCalendar)."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable, Sequence

from journey_designer.analysis.plan import Action
from journey_designer.analysis.timeline import later

_FOLD = 75
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def plan_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """A table as spreadsheets open it: UTF-8 with a mark, CRLF, texts that look like formulas made harmless."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_harmless(cell) for cell in row])
    return ("\ufeff" + file.getvalue()).encode("utf-8")


def plan_calendar(actions: Iterable[Action], project: str, now: dt.datetime) -> bytes:
    """The dated actions as events of a whole day, RFC 5545; ``now`` in UTC is when it was made.

    An event keeps its identity from one export to the next, so a calendar replaces what it had.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Journey Designer//Action plan//EN"]
    if project:
        lines.append(f"X-WR-CALNAME:{_escaped(project)}")
    for action in actions:
        if action.idea.due is not None:
            lines += _event(action, now)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode("utf-8")


def _event(action: Action, now: dt.datetime) -> list[str]:
    """Calendars of every maker show events, few show to-dos."""
    idea = action.idea
    day = dt.date.fromisoformat(idea.due or "")
    after = later(day, 1)
    notes = [idea.owner, idea.description]
    lines = [
        "BEGIN:VEVENT",
        f"UID:{idea.id}@journey-designer",
        f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{after:%Y%m%d}",
        f"SUMMARY:{_escaped(idea.title)}",
        "TRANSP:TRANSPARENT",
    ]
    text = "\n".join(note for note in notes if note)
    if text:
        lines.append(f"DESCRIPTION:{_escaped(text)}")
    return [*lines, "END:VEVENT"]


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> str:
    """Lines of at most 75 bytes; what follows begins with a blank. No letter is cut."""
    parts, part, size = [], "", 0
    for letter in line:
        length = len(letter.encode("utf-8"))
        if size + length > _FOLD:
            parts.append(part)
            part, size = " ", 1
        part += letter
        size += length
    return "\r\n".join([*parts, part])


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
