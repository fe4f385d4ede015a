"""Projects for tests of the report, built by edits, in three languages."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import Any

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.edits.agenda import AgendaEntry, keep_agenda
from journey_designer.core.records import Journey, Persona, Project

KINDS = ("touchpoints", "emotion", "doing", "thinking", "pain_points", "opportunities", "content")


@dataclass(frozen=True)
class Content:
    """The texts of one project."""

    language: str
    title: str
    client: str
    facilitator: str
    purpose: str
    name: str
    occupation: str
    place: str
    segment: str
    summary: str
    quote: str
    journey: str
    stages: tuple[str, str, str]
    touchpoints: tuple[str, ...]
    channels: tuple[str, ...]
    cards: tuple[tuple[int, int, str], ...]
    findings: tuple[tuple[str, str, str, str], ...]
    interests: tuple[str, ...]
    difficulties: tuple[str, ...]
    scale: tuple[str, str, str]
    notes: str


ENGLISH = Content(
    language="en",
    title="Atlas clinics",
    client="Atlas",
    facilitator="Nadia Mansouri",
    purpose="Find out where patients lose patience, and what to mend first.",
    name="Omar Idrissi",
    occupation="Carpenter",
    place="Meknès",
    segment="Comes for his mother",
    summary="Based on 4 interviews and a morning in the waiting room.",
    quote="I lose a day of work to get a paper.",
    journey="A first visit",
    stages=("Before", "At the clinic", "Afterwards"),
    touchpoints=("Phone call", "Reminder", "Reception", "Waiting room", "Doctor", "Prescription"),
    channels=("Phone", "SMS", "Counter", "At the clinic", "Visit", "Pharmacy"),
    cards=(
        (2, 0, "Calls during his break, three times"),
        (2, 2, "Shows the same papers twice"),
        (3, 3, "“They forgot us.”"),
        (4, 0, "Nobody answers before nine"),
        (4, 3, "Two hours without a word"),
        (5, 3, "Show the queue on a screen"),
        (6, 1, "Message with the address and a map"),
    ),
    findings=(
        ("context", "Comes by shared taxi, with his mother", "observed", ""),
        ("motivation", "A doctor his neighbours trust", "heard", ""),
        (
            "pain_point",
            "Pays the taxi twice when the doctor is away",
            "measured",
            "https://example.com/visits",
        ),
        ("mental_model", "Who comes first is seen first", "assumption", ""),
    ),
    interests=("Football", "Woodwork", "The news on the radio"),
    difficulties=("Reads French slowly", "No car"),
    scale=("Patience", "Short", "Long"),
    notes="Ask the reception what they hear all day.",
)
FRENCH = Content(
    language="fr",
    title="Cliniques Atlas",
    client="Atlas",
    facilitator="Nadia Mansouri",
    purpose="Comprendre où les patients perdent patience, et quoi réparer d’abord.",
    name="Omar Idrissi",
    occupation="Menuisier",
    place="Meknès",
    segment="Vient pour sa mère",
    summary="D’après 4 entretiens et une matinée en salle d’attente.",
    quote="Je perds une journée de travail pour un papier.",
    journey="Une première visite",
    stages=("Avant", "À la clinique", "Après"),
    touchpoints=("Appel", "Rappel", "Accueil", "Salle d’attente", "Médecin", "Ordonnance"),
    channels=("Téléphone", "SMS", "Guichet", "À la clinique", "Visite", "Pharmacie"),
    cards=(
        (2, 0, "Appelle pendant sa pause, trois fois"),
        (2, 2, "Montre deux fois les mêmes papiers"),
        (3, 3, "«\u202fIls nous ont oubliés.\u202f»"),
        (4, 0, "Personne ne répond avant neuf heures"),
        (4, 3, "Deux heures sans un mot"),
        (5, 3, "Afficher la file sur un écran"),
        (6, 1, "Message avec l’adresse et un plan"),
    ),
    findings=(
        ("context", "Vient en grand taxi, avec sa mère", "observed", ""),
        ("motivation", "Un médecin en qui ses voisins ont confiance", "heard", ""),
        (
            "pain_point",
            "Paie deux fois le taxi si le médecin est absent",
            "measured",
            "https://example.com/visits",
        ),
        ("mental_model", "Le premier arrivé est le premier servi", "assumption", ""),
    ),
    interests=("Football", "Bois", "Les nouvelles à la radio"),
    difficulties=("Lit lentement le français", "Pas de voiture"),
    scale=("Patience", "Courte", "Longue"),
    notes="Demander à l’accueil ce qu’on y entend toute la journée.",
)
ARABIC = Content(
    language="ar",
    title="مصحات الأطلس",
    client="الأطلس",
    facilitator="نادية المنصوري",
    purpose="معرفة أين يفقد المرضى صبرهم، وما الذي يجب إصلاحه أولاً.",
    name="عمر الإدريسي",
    occupation="نجار",
    place="مكناس",
    segment="يأتي من أجل والدته",
    summary="استناداً إلى 4 مقابلات وصباح في قاعة الانتظار.",
    quote="أخسر يوم عمل من أجل ورقة.",
    journey="الزيارة الأولى",
    stages=("قبل الزيارة", "في المصحة", "بعد الزيارة"),
    touchpoints=("مكالمة هاتفية", "تذكير", "الاستقبال", "قاعة الانتظار", "الطبيب", "الوصفة"),
    channels=("الهاتف", "رسالة SMS", "الشباك", "في المصحة", "زيارة", "الصيدلية"),
    cards=(
        (2, 0, "يتصل ثلاث مرات في وقت استراحته"),
        (2, 2, "يُظهر الأوراق نفسها مرتين"),
        (3, 3, "«لقد نسونا.»"),
        (4, 0, "لا أحد يجيب قبل التاسعة"),
        (4, 3, "ساعتان دون كلمة"),
        (5, 3, "إظهار الدور على شاشة"),
        (6, 1, "رسالة فيها العنوان وخريطة Google"),
    ),
    findings=(
        ("context", "يأتي في سيارة أجرة مشتركة مع والدته", "observed", ""),
        ("motivation", "طبيب يثق فيه جيرانه", "heard", ""),
        ("pain_point", "يؤدي ثمن الطاكسي مرتين إذا غاب الطبيب", "measured", "https://example.com/visits"),
        ("mental_model", "من يأتي أولاً يدخل أولاً", "assumption", ""),
    ),
    interests=("كرة القدم", "النجارة", "أخبار الراديو"),
    difficulties=("يقرأ الفرنسية ببطء", "بلا سيارة"),
    scale=("الصبر", "قليل", "كثير"),
    notes="سؤال الاستقبال عما يسمعه طوال اليوم.",
)
CONTENTS = {content.language: content for content in (ENGLISH, FRENCH, ARABIC)}
_SCORES = (-0.5, 1.0, 0.5, None, 1.5, None)
_VOTES = (1, 3, 2, 1, 0)


def empty(**fields: Any) -> Document:
    """A project without anything; its ids are numbers."""
    numbers = count(1)
    project = Project(id="project", **fields)
    return Document([project], new_id=lambda: f"id-{next(numbers)}", now=lambda: 0.0)


def sample(language: str, **fields: Any) -> Document:
    """A project with one persona, three stages, six touchpoints and seven cards."""
    content = CONTENTS[language]
    document = empty(
        **{
            "title": content.title,
            "client": content.client,
            "facilitator": content.facilitator,
            "purpose": content.purpose,
            "workshop_date": "2026-04-01",
            "language": language,
            "time_direction": "rtl" if language == "ar" else "ltr",
        }
        | fields
    )
    persona = _persona(document, content)
    _journey(document, content, persona)
    return document


def _persona(document: Document, content: Content) -> Persona:
    persona = edits.add_persona(
        document,
        name=content.name,
        age=47,
        occupation=content.occupation,
        place=content.place,
        segment=content.segment,
        summary=content.summary,
        quote=content.quote,
        colour="teal",
    )
    for aspect, text, evidence, reference in content.findings:
        edits.add_finding(
            document,
            persona.id,
            aspect,  # type: ignore[arg-type]
            text,
            evidence=evidence,
            reference=reference,
            source="interview" if evidence == "heard" else "observation",
        )
    for text in content.interests:
        edits.add_trait(document, persona.id, "interest", text)
    for text in content.difficulties:
        edits.add_trait(document, persona.id, "difficulty", text)
    name, low, high = content.scale
    edits.add_trait(document, persona.id, "scale", name, value=2, low_end=low, high_end=high)
    return persona


def _journey(document: Document, content: Content, persona: Persona) -> Journey:
    journey = edits.add_journey(document, persona.id, content.journey)
    lanes = [edits.add_lane(document, journey.id, kind) for kind in KINDS]  # type: ignore[arg-type]
    points = []
    for number, name in enumerate(content.stages):
        stage = edits.add_stage(document, journey.id, name)
        for place in (2 * number, 2 * number + 1):
            fields: dict[str, Any] = {"satisfaction": _SCORES[place], "channel": content.channels[place]}
            if place == 3:
                fields |= {"votes": _VOTES, "is_key_moment": True, "notes": content.notes}
                fields |= {"importance_customer": 5, "importance_business": 4}
            points.append(edits.add_touchpoint(document, stage.id, content.touchpoints[place], **fields))
    for lane, place, text in content.cards:
        cell = edits.Cell(lanes[lane].id, touchpoint_id=points[place].id)
        edits.add_card(document, cell, text, evidence="heard" if place else "assumption")
    return journey


def grid(
    stages: int,
    touchpoints: int,
    *,
    text: str = "A card with a few words",
    kinds: tuple[str, ...] = KINDS,
    **fields: Any,
) -> Document:
    """A journey with so many stages, touchpoints in each, and a card in each cell."""
    document = empty(title="Grid", **fields)
    with document.edit("fill"):
        persona = edits.add_persona(document, name="Grid Walker")
        journey = edits.add_journey(document, persona.id, "Through the grid")
        lanes = [edits.add_lane(document, journey.id, kind) for kind in kinds]  # type: ignore[arg-type]
        number = 0
        for stage_number in range(1, stages + 1):
            stage = edits.add_stage(document, journey.id, f"Stage {stage_number}")
            for _ in range(touchpoints):
                number += 1
                score = float((number * 7) % 9 - 4) / 2
                point = edits.add_touchpoint(
                    document, stage.id, f"Point {number}", channel="web", satisfaction=score
                )
                for lane in lanes:
                    if lane.kind not in ("touchpoints", "emotion"):
                        edits.add_card(document, edits.Cell(lane.id, touchpoint_id=point.id), text)
    return document


def texts_of(document: Document) -> list[str]:
    """Every text of the content that a whole report prints."""
    content = CONTENTS[document.project.language]
    return [
        *(
            content.title,
            content.client,
            content.facilitator,
            content.purpose,
            content.name,
            content.occupation,
        ),
        *(content.place, content.segment, content.summary, content.quote, content.journey, content.notes),
        *(*content.stages, *content.touchpoints, *content.channels, *content.interests),
        *(*content.difficulties, *content.scale),
        *(text for _, _, text in content.cards),
        *(text for _, text, _, _ in content.findings),
    ]


def with_agenda(language: str = "en", *, has_run: bool = True) -> Document:
    """A project with an agenda of three blocks, two of which took place."""
    document = sample(language)
    began = "2026-03-18T08:05:00Z" if has_run else None
    keep_agenda(
        document,
        [
            AgendaEntry(
                title="Opening",
                purpose="Scope and ground rules",
                planned=15,
                started=began,
                ended="2026-03-18T08:23:00Z" if has_run else None,
                spent=17.6 if has_run else None,
            ),
            AgendaEntry(
                title="Steps",
                purpose="Touchpoints",
                planned=60,
                started="2026-03-18T08:30:00Z" if has_run else None,
                ended="2026-03-18T09:25:00Z" if has_run else None,
                spent=55.0 if has_run else None,
            ),
            AgendaEntry(title="Votes", planned=20),
        ],
    )
    return document
