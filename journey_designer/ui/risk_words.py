"""The words and icons of risks."""

from __future__ import annotations

from collections.abc import Iterable

from journey_designer.analysis.risks import RiskKind
from journey_designer.ui.language import fill, translate

RISK_ICONS: dict[RiskKind, str] = {
    "cancellation": "ban",
    "remorse": "frown",
    "non_renewal": "refresh-ccw",
}
"""The icon of each risk."""


def risk_word(kind: RiskKind) -> str:
    """What a risk is called."""
    return {
        "cancellation": translate("Risks", "Cancellation"),
        "remorse": translate("Risks", "Remorse"),
        "non_renewal": translate("Risks", "Non-renewal"),
    }[kind]


def risks_said(kinds: Iterable[RiskKind]) -> str:
    """That a touchpoint is at risk, and of what."""
    comma = translate("Words", ", ", "between the parts of a list")
    return fill(translate("Risks", "At risk: {risks}"), risks=comma.join(risk_word(kind) for kind in kinds))
