"""What the knowledge of a persona rests on, in a line."""

from __future__ import annotations

from collections.abc import Sequence

from journey_designer.core.records import Finding
from journey_designer.core.records.persona import SOURCES
from journey_designer.ui.language import Languages, translate
from journey_designer.ui.panels.words import listed, source_count


def basis_line(findings: Sequence[Finding], languages: Languages) -> str:
    """``Based on 6 interviews, 2 observations``: how many of each source the findings name; empty for none.

    Findings of one source that name the same person, day and reference count once.
    """
    parts = basis_parts(findings, languages)
    if not parts:
        return ""
    return translate("Knowledge", "Based on {sources}").replace("{sources}", listed(parts))


def basis_parts(findings: Sequence[Finding], languages: Languages) -> list[str]:
    """``6 interviews``, ``2 observations``: one part a source that the findings name."""
    parts = []
    for source in SOURCES:
        occasions = {
            (finding.who, finding.seen_on, finding.reference)
            for finding in findings
            if finding.source == source
        }
        if occasions:
            parts.append(source_count(source, len(occasions), languages))
    return parts


def counts_line(findings: Sequence[Finding], languages: Languages) -> str:
    """``24 facts, 3 assumed``."""
    assumed = sum(finding.evidence == "assumption" for finding in findings)
    facts = languages.counted("Knowledge", "%n fact(s)", len(findings) - assumed)
    if not assumed:
        return facts
    guesses = languages.counted("Knowledge", "%n assumed", assumed)
    return guesses if assumed == len(findings) else listed([facts, guesses])
