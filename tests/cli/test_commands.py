"""The commands: what they make, what they say, what they leave alone."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from journey_designer import __version__
from journey_designer.cli import main
from journey_designer.commands import faults
from journey_designer.core.document import Document
from journey_designer.core.errors import BugError
from journey_designer.core.records import Asset, Persona
from journey_designer.interchange import templates
from journey_designer.resources import resource
from journey_designer.storage import Store, read_project

SAMPLE = resource("samples/dar-nour.en.json")
MERMAID = """journey
  title Ordering bread
  section At home
    Call the shop: 9: Amal
    At 10:30 wait: 2: Amal، Shop
"""


class Shell:
    """Runs commands in a folder and remembers what they said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self.out = self.err = ""

    def __call__(self, *arguments: object) -> int:
        code = main([str(argument) for argument in arguments])
        self.out, self.err = self._capsys.readouterr()
        return code

    def info(self, path: Path) -> Any:
        assert self("info", path, "--json") == 0, self.err
        return json.loads(self.out)

    def files(self) -> set[str]:
        return {path.name for path in self.folder.iterdir()}


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path, capsys)


@pytest.fixture
def project(shell: Shell) -> Path:
    """The sample project as a file."""
    path = shell.folder / "متجر.cjm"
    assert shell("import", SAMPLE, "-o", path) == 0
    return path


# new


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize("key", templates.NAMES)
def test_new(shell: Shell, language: str, key: str) -> None:
    path = shell.folder / "a.cjm"
    assert shell("new", path, "--template", key, "--language", language, "--title", "رحلة <b>") == 0
    assert (shell.out, shell.err, shell.files()) == ("", "", {"a.cjm"})
    found = shell.info(path)
    assert (found["title"], found["language"]) == ("رحلة <b>", language)
    assert len(found["journeys"]) == len(templates.load(key).journeys)


def test_new_without_options(shell: Shell) -> None:
    path = shell.folder / "Ma carte.cjm"
    assert shell("new", path) == 0
    found = shell.info(path)
    assert (found["title"], found["language"]) == ("Ma carte", "en")
    assert found["journeys"][0]["stages"][0]["name"] == "Awareness"


def test_new_replaces_what_is_there_and_keeps_a_backup(shell: Shell, project: Path) -> None:
    assert shell("new", project, "--title", "Second") == 0
    assert shell.info(project)["title"] == "Second"
    with Store.open(project) as store:
        (backup, *_) = store.backups()
    with read_project(backup.path) as before:
        assert any(
            isinstance(record, Persona) and record.name.startswith("Yasmine") for record in before.records
        )


# import


def test_import_of_mermaid(shell: Shell) -> None:
    source, path = shell.folder / "bread.mmd", shell.folder / "bread.cjm"
    source.write_text(MERMAID, encoding="utf-8")
    assert shell("import", source, "-o", path) == 0
    assert shell.err.splitlines() == [
        f"{source}:4: the score 9 lies outside 1 to 5; it was taken as 5",
        f"{source}:5: a colon in a name: Mermaid would read this line otherwise",
        f"{source}:5: actors were separated at an Arabic comma or a semicolon; Mermaid does not do so",
    ]
    assert shell.out == f"{path}: 1 journey, 2 touchpoints\n"
    found = shell.info(path)
    assert (found["title"], found["personas"]) == ("Ordering bread", [])
    (stage,) = found["journeys"][0]["stages"]
    assert [(t["name"], t["satisfaction"], t["source_score"], t["actors"]) for t in stage["touchpoints"]] == [
        ("Call the shop", 2.0, "9", ["Amal"]),
        ("At 10:30 wait", -1.0, "2", ["Amal", "Shop"]),
    ]


def test_import_of_several_sources(shell: Shell) -> None:
    one, two, page = (shell.folder / name for name in ("one.mmd", "two.txt", "page.html"))
    one.write_text(MERMAID, encoding="utf-8")
    two.write_text("journey\nA: 5", encoding="utf-16")
    page.write_text("<pre class='mermaid'>journey\nB: 5</pre>" * 2, encoding="utf-8")
    path = shell.folder / "all.cjm"
    assert shell("import", one, SAMPLE, two, page, "-o", path) == 0
    found = shell.info(path)
    assert found["title"] == "Dar Nour online shop"
    assert [journey["title"] for journey in found["journeys"][3:]] == [
        "Ordering bread",
        "two",
        "page",
        "page 2",
    ]


def test_a_project_comes_back_with_its_ids_and_images(shell: Shell, project: Path) -> None:
    out = shell.folder / "out.json"
    assert shell("export", project, "-o", out) == 0
    assert out.read_bytes() == SAMPLE.read_bytes()
    with read_project(project) as found:
        assets = Document(found.records).all(Asset)
        assert len(assets) == 4
        assert all(found.asset(asset.id) for asset in assets)


def test_warnings_of_a_project_name_the_line(shell: Shell) -> None:
    source, path = shell.folder / "p.json", shell.folder / "p.cjm"
    source.write_text(
        '{"format": "journey-designer", "version": 1,\n "records": {"project": [\n  {"id": "p", "age": 5}]}}'
    )
    assert shell("import", source, "-o", path) == 0
    assert shell.err == f"{source}:3: a project has no field age; it was left out\n"


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.csv", b"stage,touchpoint\n1,2\n", "What can be imported: Mermaid"),
        ("a.xlsx", b"PK\x03\x04", "What can be imported: Mermaid"),
        ("a.mmd", b"", "empty"),
        ("a.mmd", b"\xe9", "UTF-8"),
        ("a.json", b'{"format": "journey-designer", "version": 9}', "newer version"),
        ("a.json", b'{"format": "journey-designer", "version": 1, "records": ' + b"[" * 99_999, "deep"),
        ("a.md", b"# no journey", "No journey"),
    ],
)
def test_bad_sources_are_told_in_one_sentence(shell: Shell, name: str, data: bytes, sentence: str) -> None:
    source, path = shell.folder / name, shell.folder / "out.cjm"
    source.write_bytes(data)
    assert shell("import", source, "-o", path) == 1
    assert shell.err.startswith(f"{source}: ")
    assert sentence in shell.err
    assert len(shell.err.splitlines()) == 1
    assert shell.files() == {name}


def test_a_failed_import_leaves_the_old_project(shell: Shell, project: Path) -> None:
    before = project.read_bytes()
    assert shell("import", shell.folder / "nowhere.mmd", "-o", project) == 1
    assert "There is no file" in shell.err
    assert shell("import", SAMPLE, SAMPLE, "-o", project) == 1
    assert "one whole project" in shell.err
    assert shell("import", project, "-o", shell.folder / "b.cjm") == 1
    assert "Open it" in shell.err
    assert shell("import", shell.folder, "-o", shell.folder / "b.cjm") == 1
    assert project.read_bytes() == before
    assert shell.files() == {project.name}


def test_a_project_never_takes_the_place_of_another_kind_of_file(shell: Shell) -> None:
    source = shell.folder / "a.mmd"
    source.write_text(MERMAID, encoding="utf-8")
    for arguments in (("import", source, "-o", source), ("new", source)):
        assert shell(*arguments) == 1
        assert ".cjm" in shell.err
    assert source.read_text(encoding="utf-8") == MERMAID


# export


def test_export_of_one_journey(shell: Shell, project: Path) -> None:
    out = shell.folder / "first.mmd"
    assert shell("export", project, "-o", out, "--journey", "first ORDER") == 0
    assert shell.err == ""
    text = out.read_text(encoding="utf-8")
    assert text.startswith("journey\n    title First order\n")
    assert "      Checkout: 1: Fatima-Zahra\n" in text


@pytest.mark.parametrize(
    ("name", "options", "begin"),
    [
        (
            "out.pdf",
            ("--pages", "map", "--paper", "A3", "--language", "fr", "--journey", "First order"),
            b"%PDF-",
        ),
        ("out.png", ("--journey", "first order"), b"\x89PNG\r\n\x1a\n"),
        ("out.png", ("--scale", "0.3"), b"\x89PNG\r\n\x1a\n"),
        ("out.svg", ("--language", "ar"), b"<?xml"),
        ("out.pptx", ("--language", "ar", "--pages", "cover,plan", "--journey", "First order"), b"PK"),
    ],
)
def test_export_of_what_is_printed(
    shell: Shell, project: Path, name: str, options: tuple[str, ...], begin: bytes
) -> None:
    out = shell.folder / name
    out.write_bytes(b"old")
    assert shell("export", project, "-o", out, *options) == 0, shell.err
    assert out.read_bytes().startswith(begin)
    assert shell.files() == {project.name, name}


def test_export_on_american_paper_and_sideways(shell: Shell, project: Path) -> None:
    def sizes(*options: str) -> list[tuple[int, ...]]:
        out = shell.folder / "paper.pdf"
        assert shell("export", project, "-o", out, "--pages", "cover,scope,map", *options) == 0, shell.err
        with pypdfium2.PdfDocument(out) as document:
            return [tuple(map(round, page.get_size())) for page in document]

    assert sizes("--paper", "Letter")[:2] == [(612, 792)] * 2
    assert sizes("--paper", "tabloid")[2] == (1224, 792)
    assert sizes("--sideways")[:2] == [(596, 842), (842, 596)]


def test_export_with_coordinates(shell: Shell, project: Path) -> None:
    plain, named = shell.folder / "plain.svg", shell.folder / "named.svg"
    assert shell("export", project, "-o", plain) == 0
    assert shell("export", project, "-o", named, "--coordinates") == 0
    letters = [f">{letter}</text>".encode() for letter in "ABCDE"]
    assert not any(letter in plain.read_bytes() for letter in letters)
    assert all(letter in named.read_bytes() for letter in letters)
    for name in ("map.png", "map.pdf"):
        assert shell("export", project, "-o", shell.folder / name, "--coordinates", "--pages", "map") == 0


def test_export_of_some_stages(shell: Shell, project: Path) -> None:
    whole, part = shell.folder / "whole.svg", shell.folder / "part.svg"
    assert shell("export", project, "-o", whole) == 0
    assert shell("export", project, "-o", part, "--stages", "conversion، Loyalty") == 0
    for text, is_in_part in ((b"Awareness<", False), (b"Conversion<", True), (b"Loyalty<", True)):
        assert text in whole.read_bytes() and (text in part.read_bytes()) is is_in_part
    for name in ("map.png", "map.pdf"):
        assert (
            shell("export", project, "-o", shell.folder / name, "--stages", "Loyalty", "--pages", "map") == 0
        )
    assert shell("export", project, "-o", shell.folder / "no.svg", "--stages", "Nothing") == 1
    assert "Nothing" in shell.err and "Loyalty" in shell.err and not (shell.folder / "no.svg").exists()


@pytest.mark.parametrize("name", ["out.pdf", "out.png", "out.svg", "out.pptx"])
def test_nothing_is_printed_where_there_is_nothing(shell: Shell, project: Path, name: str) -> None:
    out = shell.folder / name
    out.write_bytes(b"old")
    assert shell("export", project, "-o", out, "--journey", "No such") == 1
    assert "Its journeys: Ordering a gift" in shell.err
    assert out.read_bytes() == b"old"
    assert shell("export", project, "-o", shell.folder / "no" / name) == 1
    assert len(shell.err.splitlines()) == 1
    assert "Traceback" not in shell.err


def test_without_a_choice_the_first_journey_is_exported_and_told(shell: Shell, project: Path) -> None:
    out = shell.folder / "gift.mmd"
    assert shell("export", project, "-o", out) == 0
    assert shell.err == f"{out}: this is “Ordering a gift”; --journey chooses another of the 3 journeys.\n"
    assert out.read_text(encoding="utf-8").startswith("journey\n    title Ordering a gift\n")


@pytest.mark.parametrize(
    ("name", "options", "sentence"),
    [
        ("out.docx", (), ".pdf, .png, .svg, .pptx, .mmd, .json"),
        ("out", (), ".pdf, .png, .svg, .pptx, .mmd, .json"),
        ("out.pptx", ("--paper", "A3"), "Slides have one size"),
        ("out.png", ("--scale", "-1"), "at this scale"),
        ("out.mmd", ("--journey", "No such"), "Ordering a gift; Ordering a gift; First order"),
        ("out.json", ("--journey", "First order"), "whole project"),
        ("no/such/folder.mmd", (), "no such folder"),
    ],
)
def test_an_export_that_cannot_be(
    shell: Shell, project: Path, name: str, options: tuple[str, ...], sentence: str
) -> None:
    assert shell("export", project, "-o", shell.folder / name, *options) == 1
    assert sentence in shell.err
    assert len(shell.err.splitlines()) == 1
    assert shell.files() == {project.name}


def test_a_failed_export_leaves_the_old_file(
    shell: Shell, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = shell.folder / "out.mmd"
    out.write_text("old", encoding="utf-8")
    out.chmod(0o400)
    assert shell("export", project, "-o", out) == 1
    assert "may not write" in shell.err
    out.chmod(0o600)
    monkeypatch.setattr("journey_designer.interchange.mermaid.journey_to_mermaid", lambda *_: "x\ud800")
    assert shell("export", project, "-o", out) == 1
    assert "Something went wrong" in shell.err
    assert out.read_text(encoding="utf-8") == "old"
    assert shell.files() == {project.name, "out.mmd"}


def test_an_export_replaces_the_old_file_and_keeps_its_mode(shell: Shell, project: Path) -> None:
    out = shell.folder / "out.MMD"
    out.write_text("old", encoding="utf-8")
    out.chmod(0o640)
    assert shell("export", project, "-o", out) == 0
    assert out.read_text(encoding="utf-8").startswith("journey")
    assert os.name == "nt" or stat.S_IMODE(out.stat().st_mode) == 0o640


# info and check


def test_info_for_people(shell: Shell, project: Path) -> None:
    assert shell("info", project) == 0
    assert shell.out.splitlines() == [
        "Dar Nour online shop (en)",
        "  Yasmine El Amrani (29, Graphic designer, Casablanca, Maârif)",
        "  Karim Bennani (41, Pharmacist, Rabat)",
        "  Fatima-Zahra Ouali (54, Teacher, Fès)",
        "  Mehdi Tazi (23, Student, Casablanca)",
        "  Ordering a gift [today]: 5 stages, 12 touchpoints, 36 cards",
        "  Ordering a gift [future]: 5 stages, 9 touchpoints, 12 cards",
        "  First order [today]: 5 stages, 12 touchpoints, 25 cards",
        "  8 ideas",
    ]


def test_info_as_json(shell: Shell, project: Path) -> None:
    found = shell.info(project)
    assert found["schema"] == 2
    assert len(found["ideas"]) == 8


def test_check(shell: Shell, project: Path) -> None:
    assert shell("check", project) == 0
    with read_project(project) as found:
        assert shell.out == f"{project}: sound, {len(found.records)} records\n"


@pytest.mark.parametrize("command", ["check", "info"])
@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[:-1],
        lambda data: data.replace(b"Yasmine", b"Yasmime", 1),
        lambda data: b"not a project",
        lambda data: b"",
        lambda data: data[:60] + b"\0\0\0\x63" + data[64:],
    ],
)
def test_a_damaged_file_is_told_and_left_alone(shell: Shell, project: Path, command: str, spoil: Any) -> None:
    spoilt = spoil(project.read_bytes())
    project.write_bytes(spoilt)
    assert shell(command, project) == 1
    assert shell.err.startswith(f"{project}: ")
    assert len(shell.err.splitlines()) == 1
    assert shell.out == ""
    assert project.read_bytes() == spoilt


def test_reading_works_while_a_window_is_open_and_writing_waits(shell: Shell, project: Path) -> None:
    with Store.open(project):
        assert shell("check", project) == 0
        assert shell("export", project, "-o", shell.folder / "out.mmd") == 0
        assert shell("new", project) == 1
        assert "open" in shell.err


# Usage, errors


@pytest.mark.parametrize(
    "arguments",
    [
        ("new",),
        ("new", "a.cjm", "--template", "none"),
        ("new", "a.cjm", "--language", "de"),
        ("import", "-o", "a.cjm"),
        ("import", "a.mmd"),
        ("export", "a.cjm"),
        ("export", "a.cjm", "-o", "a.pdf", "--paper", "B5"),
        ("info",),
        ("info", "a.cjm", "--jso"),
        ("check", "a.cjm", "b.cjm"),
        ("a.cjm", "b.cjm"),
        ("frobnicate",),
        ("--nonsense",),
    ],
)
def test_wrong_usage(shell: Shell, arguments: tuple[str, ...]) -> None:
    assert shell(*arguments) == 2
    assert shell.out == ""
    assert shell.err.startswith("usage: journey-designer")


def test_version_and_help(shell: Shell) -> None:
    assert shell("--version") == 0
    assert shell.out == f"Journey Designer {__version__}\n"
    assert shell("--help") == 0
    assert all(command in shell.out for command in ("new", "import", "export", "info", "check"))
    assert shell("export", "--help") == 0
    assert "--journey" in shell.out


def test_errors_of_ours_end_in_a_report_without_the_users_texts(
    shell: Shell, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = "words of the client"

    def fail(*_: object) -> str:
        raise ValueError(secret)  # the report shows this line, not the text

    monkeypatch.setattr("journey_designer.interchange.mermaid.journey_to_mermaid", fail)
    assert shell("export", project, "-o", shell.folder / "out.mmd") == 1
    assert len(shell.err.splitlines()) == 1
    report = Path(shell.err.split(" is in ")[1].strip().removesuffix("."))
    text = report.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert __version__ in text
    assert "in _write_mermaid" in text
    assert secret not in text


def test_a_report_finds_a_place(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    error = BugError("the state that was reached")
    report = faults.write_report(error, (blocked, tmp_path / "reports"))
    assert report is not None
    assert report.parent == tmp_path / "reports"
    assert "the state that was reached" in report.read_text(encoding="utf-8")
    assert faults.write_report(error, (blocked,)) is None
    assert faults.sentence(None).endswith("written.")


def test_the_window_needs_a_screen(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert shell("a.cjm") == 1
    assert "no screen" in shell.err


def test_export_as_a_poster_in_parts(shell: Shell, tmp_path: Path) -> None:
    """A map on sheets, blank too; personas to hang; what cannot be divided is told."""
    project, out = str(tmp_path / "a.cjm"), tmp_path / "out.pdf"
    assert shell("new", project) == 0
    for options in (
        ("--paper", "A0", "--tile", "A4"),
        ("--paper", "2000x600", "--tile", "Letter", "--margin", "5", "--overlap", "8"),
        ("--tile", "A3", "--pages", "blank"),
    ):
        out.unlink(missing_ok=True)
        assert shell("export", project, "-o", str(out), *options) == 0, shell.err
        assert out.read_bytes().startswith(b"%PDF")
    assert shell("export", project, "-o", str(out), "--tile", "A4", "--pages", "cover") == 1
    assert "blank" in shell.err
    assert shell("export", project, "-o", str(out), "--tile", "A4", "--margin", "200") == 1
