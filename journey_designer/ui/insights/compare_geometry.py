"""Where things lie on the chart of compared curves; counted from the start side, in px."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.analysis.comparison import Comparison

_AXIS = 42.0
_GAP = 8.0
_HEADER = 24.0
_LABEL_STEP = 20.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A stage: where it begins and how wide it is."""

    x: float
    width: float


@dataclass(frozen=True, slots=True)
class CompareGeometry:
    """The places of stages, columns, scores and the names at the end."""

    sheets: tuple[Sheet, ...]
    xs: tuple[float, ...]
    top: float
    bottom: float
    header: float
    end: float

    def y(self, score: float) -> float:
        """Where a score lies."""
        return self.top + (2 - score) / 4 * (self.bottom - self.top)

    def column_at(self, x: float) -> int | None:
        """The column nearest to an x."""
        if not self.xs:
            return None
        return min(range(len(self.xs)), key=lambda place: abs(self.xs[place] - x))


def geometry(
    comparison: Comparison, width: float, height: float, names: float, scale: float
) -> CompareGeometry:
    """The places in a widget of this size; ``names`` is the room for the names at the end of the curves."""
    counts = [max(len(section.columns), 0.7) for section in comparison.sections]
    end = width - names
    axis = _AXIS * scale
    gaps = _GAP if len(counts) < 30 else 1.0
    room = max(end - axis - gaps * max(len(counts) - 1, 0), 10.0)
    step = room / (sum(counts) or 1)
    sheets, xs = [], []
    x = axis
    for count, section in zip(counts, comparison.sections, strict=True):
        sheets.append(Sheet(x, count * step))
        xs += [x + (place + 0.5) * step for place in range(len(section.columns))]
        x += count * step + gaps
    header = _HEADER * scale
    return CompareGeometry(tuple(sheets), tuple(xs), header + 12 * scale, height - 12.0, header, end)


def spread_labels(wanted: list[float], low: float, high: float, step: float = _LABEL_STEP) -> list[float]:
    """The heights of labels, moved apart until no two are nearer than ``step``, within ``low`` … ``high``."""
    order = sorted(range(len(wanted)), key=lambda place: wanted[place])
    placed = [0.0] * len(wanted)
    before = low - step
    for place in order:
        placed[place] = before = max(wanted[place], before + step)
    after = high + step
    for place in reversed(order):
        placed[place] = after = min(placed[place], after - step)
    return placed
