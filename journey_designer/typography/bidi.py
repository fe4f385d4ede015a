"""The Unicode Bidirectional Algorithm (UAX #9, revision 46): levels of a paragraph, and the order of a line.

Everything is implemented: explicit embeddings and overrides (X1-X8), isolates, the weak, bracket-pair and
neutral rules (W1-W7, N0-N2), implicit levels (I1, I2), trailing blanks (L1) and reordering (L2). Mirrored
glyphs (L4) are the shaper's business, and so are combining marks (L3). All functions are pure.
"""

from __future__ import annotations

from collections.abc import Sequence

from journey_designer.typography.bidi_classes import (
    BLANKS,
    ISOLATES,
    bidi_class,
    is_left_to_right_only,
    is_right_to_left_only,
)
from journey_designer.typography.bidi_explicit import (
    explicit_levels,
    first_strong_level,
    isolating_sequences,
    level_runs,
)
from journey_designer.typography.bidi_implicit import RunSequence, resolve


def base_level(text: str, default: int = 0) -> int:
    """The paragraph level (P2, P3): 1 if the first strong letter outside isolates is right-to-left, else 0.

    ``default`` is the answer for a text without any strong letter.
    """
    return first_strong_level(map(bidi_class, text), default=default)


def levels(text: str, base: int | None = None) -> list[int]:
    """The embedding level of every character of one paragraph, with L1 applied as if it were a single line.

    ``base`` is the paragraph level (0 or 1); ``None`` takes it from the first strong letter. Characters that
    rule X9 removes (explicit controls, boundary neutrals) get the level of the character before them. A line
    end inside the text starts a new paragraph with the same level, as `visual_order` is applied to each line
    alone.
    """
    if base != 1 and is_left_to_right_only(text):
        return [0] * len(text)
    if base != 0 and is_right_to_left_only(text):
        return [1] * len(text)
    classes = [bidi_class(char) for char in text]
    paragraph = first_strong_level(classes) if base is None else base
    explicit = explicit_levels(classes, paragraph)
    result = list(explicit.levels)
    for indexes in isolating_sequences(level_runs(explicit), explicit):
        sos, eos = explicit.boundaries(indexes, paragraph)
        sequence = RunSequence(
            text=[text[i] for i in indexes],
            original=[classes[i] for i in indexes],
            kinds=[explicit.classes[i] for i in indexes],
            level=explicit.levels[indexes[0]],
            sos=sos,
            eos=eos,
        )
        for index, level in zip(indexes, resolve(sequence), strict=True):
            result[index] = level
    _reset_blanks(classes, explicit.removed, result, paragraph)
    return result


def _reset_blanks(classes: Sequence[str], removed: Sequence[bool], result: list[int], paragraph: int) -> None:
    """L1: separators and blanks before them or at the end get the paragraph level; X9 leftovers follow."""
    for index, is_removed in enumerate(removed):
        if is_removed:
            result[index] = result[index - 1] if index else paragraph
    is_trailing = True
    for index in range(len(classes) - 1, -1, -1):
        kind = classes[index]
        if kind in ("S", "B"):
            is_trailing = True
        elif not (removed[index] or kind in BLANKS or kind in ISOLATES or kind == "PDI"):
            is_trailing = False
        if is_trailing:
            result[index] = paragraph


def visual_order(line: Sequence[int]) -> list[int]:
    """L2: the indexes of a line's characters from left to right, given their levels."""
    order = list(range(len(line)))
    if not line:
        return order
    highest = max(line)
    lowest_odd = min((level for level in line if level & 1), default=highest + 1)
    for level in range(highest, lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            if line[order[start]] < level:
                start += 1
                continue
            stop = start
            while stop < len(order) and line[order[stop]] >= level:
                stop += 1
            order[start:stop] = order[start:stop][::-1]
            start = stop
    return order
