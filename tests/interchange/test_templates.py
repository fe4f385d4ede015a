"""Templates: what a new project starts with, in three languages."""

from __future__ import annotations

import json

import pytest

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey, Lane, Language, Persona, Project, Stage, Touchpoint
from journey_designer.core.records.journey import LANE_KINDS
from journey_designer.core.text import first_strong, has_arabic
from journey_designer.interchange import templates
from journey_designer.resources import resource
from tests.core.acts import assert_sound, empty

LANGUAGES: tuple[Language, ...] = ("ar", "fr", "en")
FIVE = {
    "en": ["Awareness", "Consideration", "Conversion", "Loyalty", "Advocacy"],
    "fr": ["Prise de conscience", "Considération", "Décision d’achat", "Fidélité", "Recommandation"],
    "ar": ["الوعي", "البحث والاعتبار", "قرار الشراء", "الولاء", "التأييد"],
}


def stages(document: Document, journey: Journey) -> tuple[Stage, ...]:
    return document.family(Stage, "journey_id", journey.id)


def lanes(document: Document, journey: Journey) -> tuple[Lane, ...]:
    return document.family(Lane, "journey_id", journey.id)


@pytest.mark.parametrize("key", templates.NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_in_every_language(key: str, language: Language) -> None:
    document = Document()
    journey = templates.apply(document, key, language=language, title="مشروع", persona_name="Amal")
    assert_sound(document)
    assert document.journal.length == 1
    project = document.project
    assert (project.title, project.language) == ("مشروع", language)
    assert project.time_direction == ("rtl" if language == "ar" else "ltr")
    assert journey == document.all(Journey)[0]
    assert document.all(Persona)[0].name == "Amal"
    assert [entry.persona_id for entry in document.all(Journey)] == [
        entry.id for entry in document.all(Persona)
    ]
    texts = [entry.name + entry.goal for entry in document.all(Stage)]
    texts += [entry.name for entry in document.all(Touchpoint)] + [
        entry.title for entry in document.all(Journey)
    ]
    texts += [lane.title for lane in document.all(Lane) if lane.title]
    assert all(has_arabic(text) == (language == "ar") for text in texts)
    document.undo()
    assert document.size(Project) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_five_stages(language: Language) -> None:
    document = Document()
    journey = templates.apply(document, language=language)
    found = stages(document, journey)
    assert [stage.name for stage in found] == FIVE[language]
    assert [stage.kind for stage in found] == [
        "awareness",
        "consideration",
        "conversion",
        "loyalty",
        "advocacy",
    ]
    assert [stage.period for stage in found] == ["before", "before", "during", "after", "after"]
    assert all(len(stage.goal) > 30 for stage in found)
    assert [lane.kind for lane in lanes(document, journey)] == [
        kind for kind in LANE_KINDS if kind != "custom"
    ]
    assert not any(lane.title for lane in lanes(document, journey))
    assert not document.all(Touchpoint)


def test_the_other_templates_have_what_they_are_for() -> None:
    document = Document()
    templates.apply(document, "b2b-purchase")
    assert [persona.name for persona in document.all(Persona)] == ["Buyer", "User", "Finance"]
    document = Document()
    journey = templates.apply(document, "service-blueprint")
    custom = [lane.title for lane in lanes(document, journey) if lane.kind == "custom"]
    assert custom == ["Front stage", "Back stage", "Support"]
    document = Document()
    journey = templates.apply(document, "onboarding-focus")
    counts = [document.count(Touchpoint, "stage_id", stage.id) for stage in stages(document, journey)]
    assert counts == [0, 0, 5, 0, 0]


@pytest.mark.parametrize("key", templates.NAMES)
def test_the_files_are_whole(key: str) -> None:
    def check(value: object) -> None:
        if isinstance(value, dict):
            if value.keys() & {"en", "fr", "ar"}:
                assert value.keys() == {"en", "fr", "ar"}
                assert all(text == text.strip() and text for text in value.values())
                assert first_strong(value["ar"]) == "rtl"
                assert " :" not in value["fr"]
                assert "'" not in "".join(value.values())
            else:
                for entry in value.values():
                    check(entry)
        elif isinstance(value, list):
            for entry in value:
                check(entry)

    check(json.loads(resource(f"templates/{key}.json").read_text(encoding="utf-8")))
    icons = [lane["icon"] for lane in templates.load(key).lanes if "icon" in lane]
    assert all(resource(f"icons/lucide/{icon}.svg").is_file() for icon in icons)


def test_a_template_keeps_what_the_title_page_says() -> None:
    document = empty()
    edits.change_project(document, title="Kept", client="Client")
    templates.apply(document, language="fr")
    assert (document.project.title, document.project.client, document.project.language) == (
        "Kept",
        "Client",
        "fr",
    )


def test_a_further_journey_speaks_the_language_of_the_project() -> None:
    document = Document()
    first = templates.apply(document, language="ar")
    journey = templates.add_journey(document, first.persona_id, index=0)
    assert document.all(Journey) == (journey, first)
    assert (journey.title, journey.persona_id) == ("رحلة العميل", first.persona_id)
    assert [stage.name for stage in stages(document, journey)] == FIVE["ar"]
    assert document.journal.length == 2
    assert templates.add_journey(document, None, title="Other").title == "Other"
    assert_sound(document)


def test_an_unknown_template_is_told_with_the_known_ones() -> None:
    with pytest.raises(KnownError, match="five-stages, onboarding-focus, service-blueprint, b2b-purchase"):
        templates.load("../../etc/passwd")
