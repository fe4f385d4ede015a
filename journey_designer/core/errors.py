"""The two kinds of error: the world's, told in one sentence, and ours, which end in a report."""

from __future__ import annotations


class KnownError(Exception):
    """The environment's or the input's fault. ``key`` names the sentence, ``args_`` fill it in.

    ``str(error)`` is the English sentence; a front end translates ``key`` with ``values`` and falls back to it.
    The sentence says what happened and what to do; it never holds mark-up.
    """

    def __init__(self, key: str, sentence: str, **values: str | float) -> None:
        self.key = key
        self.template = sentence
        self.values = values
        super().__init__(sentence.format(**values) if values else sentence)


class RuleError(KnownError):
    """A value that breaks a rule of the records: wrong type, out of range, unknown reference."""


class BugError(Exception):
    """Our own fault: a state that the program must never reach."""
