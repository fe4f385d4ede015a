"""diff, merge and share on real files."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Concept, Note, Persona, Project, Touchpoint
from journey_designer.interchange.samples import sample
from journey_designer.storage import read_project, write_project
from tests.cli.test_commands import Shell, shell

__all__ = ["shell"]


def written(path: Path, document: Document) -> Path:
    found = sample("en")
    write_project(path, tuple(document.records()), found.assets.get)
    return path


def test_diff_tells_what_was_added_deleted_and_changed(shell: Shell, tmp_path: Path) -> None:
    document = Document(sample("en").records)
    before = written(tmp_path / "a.cjm", document)
    card = document.all(Card)[0]
    edits.change_card(document, card.id, text="Something else")
    edits.delete_card(document, document.all(Card)[1].id)
    edits.add_persona(document, name="Nadia")
    after = written(tmp_path / "b.cjm", document)
    assert shell("diff", str(before), str(after)) == 0
    assert "added persona “Nadia”" in shell.out
    assert "changed card “Something else”: text" in shell.out
    assert shell.out.count("deleted card") == 1
    assert shell("diff", str(before), str(after), "--json") == 0
    kinds = [entry["kind"] for entry in json.loads(shell.out)["changes"]]
    assert sorted(kinds) == ["added", "changed", "deleted"]
    assert shell("diff", str(before), str(before)) == 0
    assert shell.out == "no difference\n"


def test_merge_takes_both_sides_and_tells_conflicts(shell: Shell, tmp_path: Path) -> None:
    records = sample("en").records
    base = written(tmp_path / "base.cjm", Document(records))
    mine, theirs = Document(records), Document(records)
    first, second, third = mine.all(Touchpoint)[:3]
    edits.rename_touchpoint(mine, first.id, "Mine")
    edits.rename_touchpoint(theirs, second.id, "Theirs")
    edits.rename_touchpoint(mine, third.id, "Here")
    edits.rename_touchpoint(theirs, third.id, "There")
    paths = [written(tmp_path / "mine.cjm", mine), written(tmp_path / "theirs.cjm", theirs)]
    out = tmp_path / "out.cjm"
    assert shell("merge", *map(str, paths), "--base", str(base), "-o", str(out)) == 0
    assert "1 conflict" in shell.out
    with read_project(out) as project:
        names = {record.name for record in project.records if isinstance(record, Touchpoint)}
    assert {"Mine", "Theirs", "Here"} <= names
    assert "There" not in names


def test_share_leaves_out_what_is_private(shell: Shell, tmp_path: Path) -> None:
    document = Document(sample("en").records)
    persona = document.all(Persona)[0]
    edits.add_note(document, persona.id, "secret", author="Zoubida")
    edits.change_project(document, facilitator="Zoubida", client="Dar Nour")
    path, copy = written(tmp_path / "a.cjm", document), tmp_path / "copy.cjm"
    assert shell("share", str(path), "-o", str(copy), "--without", "notes,photos,voices,names") == 0
    raw = copy.read_bytes()
    for word in (persona.name, "secret", "Zoubida"):
        assert word.encode() not in raw
    with read_project(copy) as project:
        kept = project.records
    assert not any(isinstance(record, Note) for record in kept)
    assert all(record.avatar is None for record in kept if isinstance(record, Persona))
    assert [record.facilitator for record in kept if isinstance(record, Project)] == [""]
    assert shell("share", str(path), "-o", str(copy)) == 0
    with read_project(copy) as project:
        assert sorted(project.records, key=lambda record: record.id) == sorted(
            (replace(record) for record in document.records()), key=lambda record: record.id
        )


def test_share_knows_what_can_be_left_out(shell: Shell, tmp_path: Path) -> None:
    assert shell("share", "a.cjm", "-o", str(tmp_path / "b.cjm"), "--without", "everything") == 2


def test_diff_tells_of_a_mental_model_in_words(shell: Shell, tmp_path: Path) -> None:
    document = Document(sample("en").records)
    before = written(tmp_path / "a.cjm", document)
    first, second, third = document.all(Concept)[:3]
    edits.change_concept(document, first.id, text="A bazaar")
    edits.place_concepts(document, {second.id: (99, 9)})
    edits.add_concept(document, first.persona_id, "Newest", (5, 50), linked_from=third.id)
    after = written(tmp_path / "b.cjm", document)
    assert shell("diff", str(before), str(after)) == 0
    assert f"text {first.text} → A bazaar" in shell.out
    assert f"changed concept “{second.text}”: moved in the mental model\n" in shell.out
    assert "added concept “Newest”" in shell.out
    assert f"added association “{third.text} → Newest”" in shell.out
