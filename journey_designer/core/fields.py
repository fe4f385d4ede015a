"""What a field of a record may hold: said once beside the field, obeyed by rules, storage and interchange alike."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal[
    "id",
    "text",
    "integer",
    "real",
    "flag",
    "choice",
    "reference",
    "target",
    "rank",
    "date",
    "counts",
    "names",
    "instant",
    "colour_code",
]
OnDelete = Literal["delete", "clear"]

LINE = 500
"""Most characters of a title or a name."""
PROSE = 20_000
"""Most characters of a longer text."""
MOST_NAMES = 100
"""Most entries of a list of names."""
MOST_VOTES = 100_000
"""Most votes for one score."""


@dataclass(frozen=True, slots=True)
class Spec:
    """The rule of one field.

    ``low`` and ``high`` are inclusive. ``target`` names the record type that a reference points to, and ``on_delete``
    what happens to this record when that one goes: it is deleted too, or its field is cleared.
    """

    kind: Kind
    is_optional: bool = False
    max_length: int = LINE
    is_multiline: bool = False
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    target: str = ""
    on_delete: OnDelete = "delete"


def identity() -> Any:
    """The record's own id: a UUID, or the SHA-256 of an asset."""
    return field(metadata={"spec": Spec("id", max_length=64)})


def line(max_length: int = LINE) -> Any:
    """A text of one line, empty unless given."""
    return field(default="", metadata={"spec": Spec("text", max_length=max_length)})


def prose(max_length: int = PROSE) -> Any:
    """A text that may have several lines, empty unless given."""
    return field(default="", metadata={"spec": Spec("text", max_length=max_length, is_multiline=True)})


def integer(low: int, high: int, default: int = 0) -> Any:
    """A whole number in a range."""
    return field(default=default, metadata={"spec": Spec("integer", low=low, high=high)})


def optional_integer(low: int, high: int) -> Any:
    """A whole number in a range, or None: not said."""
    return field(default=None, metadata={"spec": Spec("integer", is_optional=True, low=low, high=high)})


def real(low: float, high: float, default: float) -> Any:
    """A finite number in a range."""
    return field(default=default, metadata={"spec": Spec("real", low=low, high=high)})


def optional_real(low: float, high: float) -> Any:
    """A finite number in a range, or None: not said."""
    return field(default=None, metadata={"spec": Spec("real", is_optional=True, low=low, high=high)})


def flag(default: bool = False) -> Any:
    """Yes or no."""
    return field(default=default, metadata={"spec": Spec("flag")})


def choice(choices: tuple[str, ...], default: str) -> Any:
    """One of a fixed set of words."""
    return field(default=default, metadata={"spec": Spec("choice", choices=choices)})


def optional_choice(choices: tuple[str, ...]) -> Any:
    """One of a fixed set of words, or None: not said."""
    return field(default=None, metadata={"spec": Spec("choice", is_optional=True, choices=choices)})


def owner(target: str) -> Any:
    """The record that this one belongs to; they go together."""
    return field(metadata={"spec": Spec("reference", target=target)})


def optional_owner(target: str) -> Any:
    """The record that this one belongs to, or None; they go together."""
    return field(default=None, metadata={"spec": Spec("reference", is_optional=True, target=target)})


def link(target: str) -> Any:
    """A record that this one speaks of, or None; cleared when that one goes."""
    return field(
        default=None, metadata={"spec": Spec("reference", is_optional=True, target=target, on_delete="clear")}
    )


def any_target() -> Any:
    """The id of any record; this one goes with it."""
    return field(metadata={"spec": Spec("target", max_length=64)})


def rank() -> Any:
    """The place among the siblings, as `journey_designer.core.ranks` makes it."""
    return field(default="a0", metadata={"spec": Spec("rank", max_length=200)})


def date() -> Any:
    """A calendar day as ``YYYY-MM-DD``, or None."""
    return field(default=None, metadata={"spec": Spec("date", is_optional=True, max_length=10)})


def instant() -> Any:
    """A moment as ``YYYY-MM-DDTHH:MM:SSZ`` in universal time, or None."""
    return field(default=None, metadata={"spec": Spec("instant", is_optional=True, max_length=20)})


def colour_code() -> Any:
    """A colour of somebody else's choice as ``#rrggbb``, or an empty text: none chosen."""
    return field(default="", metadata={"spec": Spec("colour_code", max_length=7)})


def counts() -> Any:
    """Five counts of votes, for -2, -1, 0, +1 and +2, or None: nobody was asked."""
    return field(default=None, metadata={"spec": Spec("counts", is_optional=True, low=0, high=MOST_VOTES)})


def names() -> Any:
    """A tuple of short texts."""
    return field(default=(), metadata={"spec": Spec("names")})


def chosen(choices: tuple[str, ...]) -> Any:
    """A tuple of some of a fixed set of words, each at most once, empty unless given."""
    return field(default=(), metadata={"spec": Spec("names", choices=choices)})
