"""What the scribe line says, in the language of the interface."""

from __future__ import annotations

from journey_designer.core.records import Lane
from journey_designer.core.scribe import Problem, Reading
from journey_designer.ui.language import QT_TRANSLATE_NOOP, fill, isolated, translate

LANES: dict[str, str] = {
    "doing": QT_TRANSLATE_NOOP("Scribe", "Doing"),
    "thinking": QT_TRANSLATE_NOOP("Scribe", "Thinking"),
    "pain_points": QT_TRANSLATE_NOOP("Scribe", "Pain point"),
    "opportunities": QT_TRANSLATE_NOOP("Scribe", "Opportunity"),
    "content": QT_TRANSLATE_NOOP("Scribe", "Content"),
    "custom": QT_TRANSLATE_NOOP("Scribe", "Card"),
}
"""What a card of a lane is called."""

GRADES: dict[str, str] = {
    "assumption": QT_TRANSLATE_NOOP("Scribe", "Assumption"),
    "heard": QT_TRANSLATE_NOOP("Scribe", "Heard"),
    "observed": QT_TRANSLATE_NOOP("Scribe", "Observed"),
    "measured": QT_TRANSLATE_NOOP("Scribe", "Measured"),
}

PROBLEMS: dict[str, str] = {
    "no_journey": QT_TRANSLATE_NOOP("Scribe", "Make a journey first"),
    "no_stage": QT_TRANSLATE_NOOP("Scribe", "No stage yet: type # and its name"),
    "no_lane": QT_TRANSLATE_NOOP("Scribe", "This map shows no lane for it"),
    "no_touchpoint": QT_TRANSLATE_NOOP("Scribe", "No touchpoint here: press Tab or type + and a name"),
    "no_cell_stage": QT_TRANSLATE_NOOP("Scribe", "There is no stage {letter} on this map"),
    "no_cell_lane": QT_TRANSLATE_NOOP("Scribe", "There is no lane {number} on this map"),
    "cell_lane": QT_TRANSLATE_NOOP("Scribe", "Cell {cell} holds no cards"),
    "stage_name": QT_TRANSLATE_NOOP("Scribe", "Name of the stage?"),
    "touchpoint_name": QT_TRANSLATE_NOOP("Scribe", "Name of the touchpoint?"),
    "text": QT_TRANSLATE_NOOP("Scribe", "What shall it say?"),
    "score": QT_TRANSLATE_NOOP("Scribe", "A score lies between −2 and +2"),
    "twice": QT_TRANSLATE_NOOP("Scribe", "{sign} stands here twice"),
    "persona": QT_TRANSLATE_NOOP("Scribe", "No persona is called {name}"),
    "persona_unclear": QT_TRANSLATE_NOOP("Scribe", "Several personas are called {name}"),
    "evidence_here": QT_TRANSLATE_NOOP("Scribe", "Only a card has evidence"),
    "signs_here": QT_TRANSLATE_NOOP("Scribe", "A stage has only a name"),
    "too_long": QT_TRANSLATE_NOOP("Scribe", "Longer than {most} characters"),
    "too_many": QT_TRANSLATE_NOOP("Scribe", "More than {most} lines at once"),
}
"""What is not understood, by the key of the problem."""


def lane_word(lane: Lane) -> str:
    """What a card of a lane is called: by the lane's own title if it has one."""
    return lane.title or translate("Scribe", LANES.get(lane.kind, LANES["custom"]))


def grade_word(grade: str) -> str:
    """The name of an evidence grade."""
    return translate("Scribe", GRADES[grade])


def problem_words(problem: Problem) -> str:
    """The sentence for a problem."""
    values = dict(problem.values)
    if problem.key == "in_line":
        inner = fill(translate("Scribe", PROBLEMS[str(values["about"])]), **values)
        number = values["line"]
        return fill(translate("Scribe", "Line {line}: {problem}"), line=number, problem=inner)
    return fill(translate("Scribe", PROBLEMS[problem.key]), **values)


def placeholder(*, has_touchpoints: bool) -> str:
    """What the empty line says."""
    if not has_touchpoints:
        return translate("Scribe", "Type the first touchpoint. Enter adds it.")
    return translate("Scribe", "Type what people say. # stage, + touchpoint, pain: text …")


def hint(reading: Reading) -> str:
    """What the next key does."""
    line, deed = reading.line, reading.deed
    if line.kind == "empty":
        return translate("Scribe", "Tab moves to the next touchpoint")
    if reading.problem is not None:
        return ""
    if any(chip.kind == "lines" for chip in reading.chips):
        return translate("Scribe", "Enter adds them all")
    if deed is None:
        return translate("Scribe", "Enter goes there")
    made = (
        (deed.stage is not None and deed.stage.name, QT_TRANSLATE_NOOP("Scribe", "Enter adds the stage")),
        (deed.touchpoint, QT_TRANSLATE_NOOP("Scribe", "Enter adds the touchpoint")),
        (deed.card, QT_TRANSLATE_NOOP("Scribe", "Enter adds the card")),
        (deed.idea, QT_TRANSLATE_NOOP("Scribe", "Enter adds the idea")),
        (True, QT_TRANSLATE_NOOP("Scribe", "Enter keeps it")),
    )
    words = translate("Scribe", next(words for entry, words in made if entry))
    if any(chip.kind == "score" and chip.replaced for chip in reading.chips):
        return fill(translate("Scribe", "{hint}, lays the votes aside"), hint=words)
    return words


def key_cap(keys: str) -> str:
    """A shortcut as it is written on the key cap: ``Ctrl K``; it never turns round."""
    return isolated(keys.replace("+", " ")) if keys else ""
