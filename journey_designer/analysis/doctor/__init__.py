"""The map doctor: live hints, as data. A hint says which rule, where, and why; it never forbids anything."""

from __future__ import annotations

from journey_designer.analysis.doctor.examine import RULES, examine
from journey_designer.analysis.doctor.hint import Hint
from journey_designer.analysis.doctor.hushed import hush_rule, hushed_key, hushed_keys
from journey_designer.analysis.doctor.sentences import SENTENCES, sentence

__all__ = ["RULES", "SENTENCES", "Hint", "examine", "hush_rule", "hushed_key", "hushed_keys", "sentence"]
