"""A journey as Mermaid knows it."""

from __future__ import annotations

from dataclasses import dataclass, field

BLANKS = "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"  # fmt: skip
"""What Mermaid takes for blank: the white space of JavaScript."""
NOT_ASSESSED = "%% not assessed"
"""The comment before a task that says that its score only stands for none."""
NEUTRAL = 3
"""The score that means neither good nor bad: satisfaction 0."""


def described(text: str) -> str:
    """A description without the blanks around it and around its lines."""
    return "\n".join(line.strip(BLANKS) for line in text.split("\n")).strip(BLANKS)


@dataclass(frozen=True, slots=True)
class MermaidTask:
    """One task: a touchpoint. ``satisfaction`` -2 … +2 or None; ``score_text`` is the score as it was written."""

    name: str
    satisfaction: float | None
    score_text: str
    actors: tuple[str, ...]


@dataclass(slots=True)
class MermaidStage:
    """One section with its tasks; without a name for the tasks before any section."""

    name: str
    tasks: list[MermaidTask] = field(default_factory=list)


@dataclass(slots=True)
class MermaidJourney:
    """One diagram. ``title`` is empty where it has none; ``description`` is what it says for screen readers."""

    title: str = ""
    description: str = ""
    stages: list[MermaidStage] = field(default_factory=list)

    @property
    def tasks(self) -> list[MermaidTask]:
        """All tasks in order."""
        return [task for stage in self.stages for task in stage.tasks]
