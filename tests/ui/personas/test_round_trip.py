"""A persona with every field, in Arabic and in French, through file, JSON and PDF."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.knowledge.bringing import bring, packed
from journey_designer.core.records import (
    Asset,
    Association,
    Concept,
    Finding,
    Persona,
    Project,
    Record,
    Trait,
    specs,
)
from journey_designer.core.records.persona import ASPECTS, EVIDENCE, SOURCES, TRAIT_KINDS
from journey_designer.core.sharing import PRIVATE, shared
from journey_designer.interchange.json_project import project_from_json, project_to_json
from journey_designer.reports.report import write_report
from journey_designer.storage import read_project, write_project
from tests.ui.sound.conftest import FILES

ARABIC = {
    "name": "ياسمين العمراني",
    "occupation": "مصممة غرافيك",
    "place": "الدار البيضاء، المعاريف",
    "segment": "حضرية تشتري من الهاتف",
    "summary": "تشتري الهدايا مساءً.\nتقارن قبل الدفع.",
    "quote": "إذا لم أرَ ثمن التوصيل قبل الأداء، أغادر.",
}
FRENCH = {
    "name": "Éléonore L’Hœuvre",
    "occupation": "Graphiste & céramiste",
    "place": "Fès <médina>",
    "segment": "Citadine, achète sur mobile",
    "summary": "Commande le soir.\nCompare avant de payer.",
    "quote": "« Sans le prix de la livraison, je pars ! »",
}


def _picture() -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (32, 32), "#4E46C6").save(data, "PNG")
    return data.getvalue()


PICTURE, VOICE = _picture(), (FILES / "tone.ogg").read_bytes()
ASSETS = {hashlib.sha256(data).hexdigest(): data for data in (PICTURE, VOICE)}


def whole(words: dict[str, str], language: str) -> Document:
    """A project with one persona that says everything a persona can say."""
    document = Document([Project(id="p", title="Dar Nour", language=language)])  # type: ignore[arg-type]
    persona = edits.add_persona(document, age=29, colour="plum", priority="served", **words)
    face, voice = (hashlib.sha256(data).hexdigest() for data in (PICTURE, VOICE))
    edits.set_avatar(
        document, persona.id, Asset(id=face, mime="image/png", size=len(PICTURE), width=32, height=32)
    )
    edits.set_voice(
        document,
        persona.id,
        Asset(id=voice, mime="audio/ogg", size=len(VOICE), duration=1.0, label="12 مارس"),
    )
    for kind in TRAIT_KINDS:
        ends = {"value": 2, "low_end": "قصير", "high_end": "Long"} if kind == "scale" else {}
        edits.add_trait(document, persona.id, kind, f"{kind} {words['name']}", **ends)  # type: ignore[arg-type]
    journey = edits.add_journey(document, persona.id, words["segment"])
    stage = edits.add_stage(document, journey.id, words["place"])
    touchpoint = edits.add_touchpoint(document, stage.id, words["occupation"])
    for number, source in enumerate(SOURCES):
        edits.add_finding(
            document,
            persona.id,
            ASPECTS[number % 4],  # type: ignore[arg-type]
            f"{words['quote']} {number}",
            evidence=EVIDENCE[number % 4],
            source=source,
            who=words["name"],
            seen_on="2026-03-12",
            reference="https://example.org/?a=1&b=2",
            owner=words["name"],
            due="2026-05-01",
            touchpoint_id=touchpoint.id,
        )
    first = edits.add_concept(document, persona.id, words["segment"], (-3, 5), colour="teal")
    finding = next(one for one in document.all(Finding) if one.aspect == "mental_model")
    second = edits.put_in_model(document, finding.id, (30, 5))
    edits.link_concepts(document, first.id, second.id, words["place"])
    return document


def ordered(records: object) -> list[Record]:
    return sorted(records, key=lambda record: (type(record).__name__, record.id))  # type: ignore[call-overload]


@pytest.fixture(params=[(ARABIC, "ar"), (FRENCH, "fr")], ids=["ar", "fr"])
def document(request: pytest.FixtureRequest) -> Document:
    return whole(*request.param)


def test_no_field_is_left_out(document: Document) -> None:
    (persona,) = document.all(Persona)
    empty = {name for name in specs(Persona) if not getattr(persona, name)}
    assert empty == {"is_archived"}
    findings = document.all(Finding)
    assert all(getattr(finding, name) for finding in findings for name in specs(Finding))
    assert {trait.kind for trait in document.all(Trait)} == set(TRAIT_KINDS)


def test_through_the_file(document: Document, tmp_path: Path) -> None:
    write_project(tmp_path / "p.cjm", document.records(), ASSETS.get)
    with read_project(tmp_path / "p.cjm") as file:
        assert ordered(file.records) == ordered(document.records())
        assert {asset_id: file.asset(asset_id) for asset_id in ASSETS} == ASSETS


def test_through_json(document: Document) -> None:
    found = project_from_json(project_to_json(document.records(), ASSETS.get))
    assert ordered(found.records) == ordered(document.records())
    assert dict(found.assets) == ASSETS


def test_through_sharing(document: Document) -> None:
    whole_copy = shared(document.records(), [])
    assert ordered(whole_copy) == ordered(document.records())
    (kept,) = (one for one in shared(document.records(), PRIVATE) if isinstance(one, Persona))
    (persona,) = document.all(Persona)
    private = {"name", "avatar", "voice"}
    assert {name for name in specs(Persona) if getattr(kept, name) != getattr(persona, name)} == private


def test_alone_into_another_project(document: Document, tmp_path: Path) -> None:
    (persona,) = document.all(Persona)
    write_project(tmp_path / "alone.cjm", packed(document, persona.id), ASSETS.get)
    other = Document([Project(id="other")])
    with read_project(tmp_path / "alone.cjm") as file:
        bring(other, file.records, [persona.id], twin="update")
    (brought,) = other.all(Persona)
    assert {name: getattr(brought, name) for name in specs(Persona) if name != "rank"} == {
        name: getattr(persona, name) for name in specs(Persona) if name != "rank"
    }
    assert ordered(other.all(Concept)) == ordered(document.all(Concept))
    assert ordered(other.all(Association)) == ordered(document.all(Association))
    assert ordered(other.all(Trait)) == ordered(document.all(Trait))
    assert [entry.text for entry in other.all(Finding)] == [entry.text for entry in document.all(Finding)]


def test_onto_paper(document: Document, tmp_path: Path) -> None:
    write_report(document, ASSETS.get, tmp_path / "p.pdf", pages="personas")
    with pypdfium2.PdfDocument(tmp_path / "p.pdf") as pdf:
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
        objects = [entry.type for entry in pdf[0].get_objects()]
    assert "29" in text
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE in objects
    if document.project.language == "fr":
        assert "Éléonore" in text and "Fès <médina>" in text
    else:
        assert any("\u0600" <= char <= "\u06ff" for char in text)
