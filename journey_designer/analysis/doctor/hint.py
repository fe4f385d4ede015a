"""One hint of the map doctor."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.analysis.whereabouts import shortened
from journey_designer.core.changes import Key, LabelValue
from journey_designer.core.records import Record


@dataclass(frozen=True, slots=True)
class Hint:
    """``where`` is the record to jump to, ``part`` the id of a second one where the first does not say it all (a lane).

    ``why`` is the key of a sentence, ``values`` fill it in; see `journey_designer.analysis.doctor.sentences`.
    """

    rule: str
    where: Key
    why: str
    values: tuple[tuple[str, LabelValue], ...] = ()
    part: str = ""

    @property
    def key(self) -> str:
        """What this very hint is hushed by: it stays the same while the rule and the place do."""
        return ":".join(filter(None, (self.rule, self.where[1], self.part)))


def hint(rule: str, record: Record, why: str = "", *, part: str = "", **values: LabelValue) -> Hint:
    """A hint at a record; ``why`` is the rule itself unless it has several reasons. Long texts are shortened."""
    told = ((key, shortened(value) if isinstance(value, str) else value) for key, value in values.items())
    return Hint(rule, (type(record), record.id), why or rule, tuple(told), part)
