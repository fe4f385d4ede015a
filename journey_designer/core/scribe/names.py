"""What a line may name: the stages, touchpoints, personas, channels and lanes of a project, found by likeness."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from journey_designer.core.consistency import Records
from journey_designer.core.records import Lane, Language, Persona, Project, Stage, Touchpoint
from journey_designer.core.scribe.channels import channel_names, same_channel, usual_channel
from journey_designer.core.scribe.signs import likeness

_MOST_WORDS = 6


class Names:
    """The names of one journey and of the personas and channels of its project, as of one moment.

    Made anew after a step that touched any of them; cards do not matter.
    """

    def __init__(self, records: Records, journey_id: str) -> None:
        projects = records.all(Project)
        self.language: Language = projects[0].language if projects else "en"
        self.journey_id = journey_id
        self.lanes: tuple[Lane, ...] = records.family(Lane, "journey_id", journey_id) if journey_id else ()
        self.stages: list[str] = []
        self.touchpoints: dict[str, list[str]] = {}
        """Ids of the touchpoints of the journey by the likeness of their names, in time."""
        self.touchpoint_names: list[str] = []
        self.personas: tuple[Persona, ...] = tuple(
            persona for persona in records.all(Persona) if not persona.is_archived and persona.name.strip()
        )
        for stage in records.family(Stage, "journey_id", journey_id) if journey_id else ():
            self.stages.append(stage.name)
            for touchpoint in records.family(Touchpoint, "stage_id", stage.id):
                self.learn(touchpoint)
        used = Counter(entry.channel for entry in records.all(Touchpoint) if entry.channel.strip())
        self._own = [name for name, _ in used.most_common()]
        self._own_by_likeness = {likeness(name): name for name in reversed(self._own)}

    def learn(self, touchpoint: Touchpoint) -> None:
        """Know one more touchpoint."""
        self.touchpoints.setdefault(likeness(touchpoint.name), []).append(touchpoint.id)
        self.touchpoint_names.append(touchpoint.name)

    # Channels

    @cached_property
    def channels(self) -> list[str]:
        """Channels to offer: those of the project, most used first, then the usual ones."""
        usual = [
            name
            for name in channel_names(self.language)
            if not any(same_channel(name, own) for own in self._own[:50])
        ]
        return self._own + usual

    def channel(self, words: str) -> str | None:
        """The channel that words mean: as the project writes it, or as it is usual in its language; None: unknown."""
        own = self._own_by_likeness.get(likeness(words))
        if own is not None:
            return own
        usual = usual_channel(words, self.language)
        if usual is None:
            return None
        return next((own for own in self._own if same_channel(own, usual)), usual)

    def longest_channel(self, words: Sequence[str]) -> tuple[int, str] | None:
        """The channel that the longest run of these words from the first means, and how many words that is."""
        for count in range(min(len(words), _MOST_WORDS), 0, -1):
            found = self.channel(" ".join(words[:count]))
            if found is not None:
                return count, found
        return None

    # Personas

    def longest_persona(self, words: Sequence[str]) -> tuple[int, tuple[Persona, ...]] | None:
        """The personas that the longest run of words from the first names, wholly or by how the name begins."""
        for count in range(min(len(words), _MOST_WORDS), 0, -1):
            found = self.personas_like(" ".join(words[:count]))
            if found:
                return count, found
        return None

    def personas_like(self, words: str) -> tuple[Persona, ...]:
        """The personas of this name; else those whose name begins so."""
        wanted = likeness(words)
        if not wanted:
            return ()
        exact = tuple(persona for persona in self.personas if likeness(persona.name) == wanted)
        if exact:
            return exact
        return tuple(persona for persona in self.personas if likeness(persona.name).startswith(wanted))

    # Lanes

    def lane_titled(self, words: str) -> Lane | None:
        """The shown lane whose own title is this."""
        wanted = likeness(words)
        return next(
            (
                lane
                for lane in self.lanes
                if not lane.is_hidden and lane.title and likeness(lane.title) == wanted
            ),
            None,
        )
