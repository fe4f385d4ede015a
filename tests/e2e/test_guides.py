"""The documents say what the program does: labels, signs of the scribe line, commands, links."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from journey_designer.commands.parser import _COMMANDS
from journey_designer.core.document import Document
from journey_designer.core.scribe.names import Names
from journey_designer.core.scribe.parsing import parse
from journey_designer.interchange import templates
from journey_designer.layout.words import map_words

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
GUIDES = {"en": DOCS / "USER-GUIDE.md", "fr": DOCS / "USER-GUIDE.fr.md", "ar": DOCS / "USER-GUIDE.ar.md"}
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS.rglob("*.md")])

SIGNS = [
    ("stage", None, None, None),
    ("touchpoint", None, -2.0, None),
    ("card", None, None, None),
    ("card", "pain_points", None, None),
    ("card", "quote", None, None),
    ("card", "idea", None, None),
    ("card", "pain_points", None, "observed"),
    ("card", None, -2.0, None),
    ("card", "star", None, None),
    ("card", "persona", None, None),
    ("cell", None, None, None),
]
"""What the rows of the table of signs mean: kind, lead or sign, score, evidence."""


def labels_of(language: str) -> set[str]:
    """Every label of the interface in a language, without the dots that announce a dialog."""
    tree = ET.parse(
        ROOT / "resources" / "i18n" / f"journey_designer_{'fr' if language == 'en' else language}.ts"
    )
    found = set()
    for message in tree.getroot().iter("message"):
        text = (message.findtext("source") if language == "en" else message.findtext("translation")) or ""
        found.add(text.rstrip("…").strip())
    project = map_words(language)
    lanes = set(project.lanes.values())
    names = {template.name[language] for template in map(templates.load, templates.NAMES)}
    return found | lanes | names


def named_in(guide: str, language: str) -> set[str]:
    """The labels that a guide names: in italics, in Arabic between quotation marks."""
    text = re.sub(r"`[^`]*`|\*\*[^*]+\*\*|^\|.*$", "", guide, flags=re.MULTILINE)
    text = re.sub(r"\s+", " ", text)
    pattern = r"«([^»]+)»" if language == "ar" else r"(?<![\w*])\*([^*\s][^*]*?)\*(?![\w*])"
    found = (
        re.sub(r" ?\d\d:\d\d", " {time}", label).rstrip("…").strip() for label in re.findall(pattern, text)
    )
    return {label for label in found if len(label) > 1}


@pytest.mark.parametrize("language", GUIDES)
def test_every_label_of_a_guide_is_in_the_program(language: str) -> None:
    named = named_in(GUIDES[language].read_text(encoding="utf-8"), language)
    assert len(named) > 15
    assert named - labels_of(language) == set()


@pytest.mark.parametrize("language", GUIDES)
def test_the_signs_of_a_guide_mean_what_it_says(language: str) -> None:
    document = Document()
    templates.apply(document, "five-stages", language="en", title="", persona_name="Yasmine")
    names = Names(document, "")
    lines = re.findall(r"^\| `([^`]+)` \|", GUIDES[language].read_text(encoding="utf-8"), flags=re.MULTILINE)
    found = []
    for text in lines:
        line = parse(text, names)
        sign = "quote" if line.is_quote else "star" if line.is_key_moment else line.lead
        found.append((line.kind, "persona" if line.persona else sign, line.score, line.grade))
    assert found == SIGNS


def test_the_readme_names_every_command() -> None:
    named = re.findall(
        r"^\| `journey-designer (\w+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert sorted(named) == sorted(_COMMANDS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
