"""Findings out of a table: comma or tab separated text, its columns matched to what a finding has."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final, Literal, cast

from journey_designer.core.document import Document
from journey_designer.core.edits.ordering import ranks_at
from journey_designer.core.errors import KnownError
from journey_designer.core.numbers import from_digits
from journey_designer.core.records import Finding, Persona
from journey_designer.core.records.persona import Aspect, Evidence, Source
from journey_designer.core.rules import fitted
from journey_designer.core.text import clean, folded

Meaning = Literal[
    "text",
    "aspect",
    "evidence",
    "source",
    "persona",
    "who",
    "seen_on",
    "reference",
    "owner",
    "due",
    "nothing",
]
"""What the cells of a column say."""

MEANINGS: Final[tuple[Meaning, ...]] = (
    *(
        "text",
        "aspect",
        "evidence",
        "source",
        "persona",
        "who",
        "seen_on",
        "reference",
        "owner",
        "due",
        "nothing",
    ),
)
MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 40
MOST_CHARACTERS: Final = 10_000_000
_CELL: Final = 20_000

_HEADS: Final[dict[Meaning, str]] = {
    "text": "text|finding|statement|insight|quote|observation|verbatim|constat|texte|enonce|citation|verbatim|"
    "النص|ملاحظة|معلومة|الاقتباس|اكتشاف",
    "aspect": "aspect|theme|category|kind|type|categorie|thematique|الجانب|الفئة|النوع|المحور",
    "evidence": "evidence|grade|certainty|proof|preuve|certitude|niveau|درجة اليقين|الدليل|اليقين",
    "source": "source|method|channel|methode|origine|المصدر|الطريقة",
    "persona": "persona|profile|segment|customer|profil|client|الشخصية|العميل|الزبون",
    "who": "who|participant|respondent|interviewee|name|qui|repondant|nom|من|المشارك|الاسم|المستجوب",
    "seen_on": "date|day|when|seen on|jour|quand|le|التاريخ|اليوم|متى",
    "reference": "reference|link|url|document|file|lien|fichier|المرجع|الرابط|الوثيقة",
    "owner": "owner|responsible|assigned|responsable|المسؤول|المكلف",
    "due": "due|deadline|until|echeance|delai|الموعد|الأجل|الاستحقاق",
}
_ASPECTS: Final[dict[Aspect, str]] = {
    "context": "context|contexte|situation|السياق",
    "motivation": "motivation|motivations|need|goal|besoin|motif|الدافع|الدوافع|دافع|حاجة",
    "pain_point": "pain|pain point|pain points|problem|issue|irritant|douleur|point de douleur|points de douleur|"
    "probleme|frein|ألم|نقطة ألم|نقاط الألم|مشكلة",
    "mental_model": "mental model|mental models|belief|modele mental|modeles mentaux|croyance|نموذج ذهني|"
    "النماذج الذهنية|الأنماط العقلية|اعتقاد",
}
_EVIDENCE: Final[dict[Evidence, str]] = {
    "assumption": "assumption|assumed|guess|hypothesis|0|hypothese|suppose|supposition|افتراض|فرضية",
    "heard": "heard|said|told|1|entendu|dit|مسموع|سمعناه",
    "observed": "observed|seen|2|observe|vu|ملاحظ|شاهدناه",
    "measured": "measured|counted|3|mesure|chiffre|مقيس|قسناه",
}
_SOURCES: Final[dict[Source, str]] = {
    "interview": "interview|entretien|مقابلة",
    "survey": "survey|questionnaire|poll|sondage|enquete|استبيان|استطلاع",
    "observation": "observation|visit|visite|ملاحظة|زيارة",
    "analytics": "analytics|statistics|data|statistiques|donnees|إحصاءات|إحصاء|بيانات",
    "support": "support|customer service|service client|sav|خدمة العملاء|خدمة الزبناء",
    "sales": "sales|ventes|vente|المبيعات",
    "other": "other|autre|آخر|أخرى",
}


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, all of the same length; ``head`` holds the first row where that names the columns.

    ``first_line`` is the number of the first of ``rows`` in what was read.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_line: int = 1

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.head) or (len(self.rows[0]) if self.rows else 0)


@dataclass(frozen=True, slots=True)
class Draft:
    """A finding to be: its fields without persona, and the persona as the table names it."""

    line: int
    fields: dict[str, Any]
    persona: str = ""


@dataclass(frozen=True, slots=True)
class Drafts:
    """What a table holds. ``skipped`` are the lines without a text, ``unclear`` the lines with a word that is not known."""

    found: tuple[Draft, ...]
    skipped: tuple[int, ...] = ()
    unclear: tuple[int, ...] = field(default=())


def decoded(data: bytes) -> str:
    """The text of a file: UTF-8 or UTF-16 with their marks, else UTF-8, else what Windows writes here."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def read(text: str) -> Table:
    """Read a table. Raises `KnownError` when there is none, or too much of it."""
    if len(text) > MOST_CHARACTERS:
        raise _too_much()
    lines = [row for row in _rows(text) if any(cell.strip() for cell in row)]
    if not lines:
        raise KnownError("findings.empty", "There is no table here. Copy its cells, or choose a CSV file.")
    if len(lines) > MOST_ROWS:
        raise _too_much()
    width = min(max(len(row) for row in lines), MOST_COLUMNS)
    rows = tuple(tuple((row + [""] * width)[:width]) for row in lines)
    has_head = len(rows) > 1 and sum(meaning != "nothing" for meaning in _meanings(rows[0])) > 0
    has_head = has_head and not any(len(cell) > 60 for cell in rows[0])
    return Table(rows[0], rows[1:], 2) if has_head else Table((), rows)


def matched(table: Table) -> tuple[Meaning, ...]:
    """What each column seems to say, by its heading; the widest one is the text where none is named so."""
    found = list(_meanings(table.head)) if table.head else ["nothing"] * table.width
    if "text" not in found and found:
        free = [place for place, meaning in enumerate(found) if meaning == "nothing"]
        lengths = {place: sum(len(row[place]) for row in table.rows[:100]) for place in free}
        if free:
            found[max(free, key=lambda place: lengths[place])] = "text"
    return tuple(cast("Meaning", meaning) for meaning in found)


def drafts(table: Table, meanings: Sequence[Meaning]) -> Drafts:
    """The findings of a table whose columns mean what is said."""
    found: list[Draft] = []
    skipped: list[int] = []
    unclear: list[int] = []
    for line, row in enumerate(table.rows, table.first_line):
        fields: dict[str, Any] = {}
        persona, is_unclear = "", False
        for meaning, raw in zip(meanings, row, strict=True):
            cell = clean(raw, is_multiline=True).strip()
            if meaning == "persona":
                persona = cell
            elif cell and meaning != "nothing":
                value = _value(meaning, cell)
                is_unclear |= value is None
                if value is not None:
                    fields.setdefault(meaning, value)
        if not fields.get("text"):
            skipped.append(line)
            continue
        if is_unclear:
            unclear.append(line)
        found.append(Draft(line, fields, persona))
    return Drafts(tuple(found), tuple(skipped), tuple(unclear))


def import_findings(
    document: Document,
    found: Iterable[Draft],
    *,
    persona_id: str | None,
    aspect: Aspect = "context",
    evidence: Evidence = "heard",
) -> list[Finding]:
    """Add findings as one step. What the table does not say is as given; a persona is found by its name.

    A persona that the table names and the project does not have stands as who was asked, where nobody else does.
    """
    names = {folded(persona.name.strip()): persona.id for persona in document.all(Persona) if persona.name}
    with document.edit("finding.import") as edit:
        made: list[Finding] = []
        by_owner: dict[str | None, list[Finding]] = {}
        for draft in found:
            owner = names.get(folded(draft.persona)) if draft.persona else persona_id
            fields: dict[str, Any] = {"aspect": aspect, "evidence": evidence} | draft.fields
            if draft.persona and owner is None:
                owner = persona_id
                fields.setdefault("who", fitted(Finding, "who", draft.persona))
            finding = Finding(id=edit.new_id(), persona_id=owner)
            by_owner.setdefault(owner, []).append(replace(finding, **fields))
        for owner, findings in by_owner.items():
            ranks = ranks_at(edit, edit.family(Finding, "persona_id", owner), None, len(findings))
            made += [
                edit.put(replace(finding, rank=rank)) for finding, rank in zip(findings, ranks, strict=True)
            ]
    return made


def _rows(text: str) -> list[list[str]]:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    reader = csv.reader(io.StringIO(text), delimiter=_delimiter(text))
    try:
        return [[cell[:_CELL] for cell in row] for row in reader]
    except csv.Error as error:
        raise _too_much() from error


def _delimiter(text: str) -> str:
    """The one of tab, semicolon, comma that the first line has most of, outside quotation marks; else an Arabic one."""
    first = re.sub(r'"[^"]*"', "", text.lstrip("\n").split("\n", 1)[0])
    marks = next((marks for marks in ("\t;,", "؛،") if any(mark in first for mark in marks)), "\t")
    return max(marks, key=first.count)


def _meanings(head: Sequence[str]) -> list[str]:
    taken: set[str] = set()
    found = []
    for cell in head:
        word = folded(cell.strip().strip(":"))
        match: str = next(
            (name for name, words in _HEADS.items() if name not in taken and word in _words(words)), "nothing"
        )
        taken.add(match)
        found.append(match)
    return found


def _words(words: str) -> set[str]:
    return {folded(word) for word in words.split("|")}


def _value(meaning: Meaning, cell: str) -> Any:
    """What a cell says; None where that is not understood."""
    if meaning == "aspect":
        return _known(_ASPECTS, cell)
    if meaning == "evidence":
        return _known(_EVIDENCE, cell)
    if meaning == "source":
        return _known(_SOURCES, cell)
    if meaning in ("seen_on", "due"):
        return _day(cell)
    return fitted(Finding, meaning, cell)


def _known(table: dict[Any, str], cell: str) -> Any:
    word = folded(cell.strip())
    return next((key for key, words in table.items() if word == key or word in _words(words)), None)


def _day(cell: str) -> str | None:
    """A day as ``2026-03-12``, or as people write it here: ``12/03/2026``."""
    parts = [int(part) for part in re.findall(r"\d+", from_digits(cell))[:3]]
    if len(parts) < 3:
        return None
    year, month, day = parts if parts[0] > 31 else (parts[2], parts[1], parts[0])
    try:
        return date(year + 2000 if year < 100 else year, month, day).isoformat()
    except ValueError:
        return None


def _too_much() -> KnownError:
    return KnownError(
        "findings.too_much",
        "This table is too large: {most} rows are the most. Split it, then import each part.",
        most=MOST_ROWS,
    )
