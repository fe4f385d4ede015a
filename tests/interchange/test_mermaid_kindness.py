"""What people write that Mermaid refuses or misreads: imported as it is meant, with the line named."""

from __future__ import annotations

import pytest

from journey_designer.core.errors import KnownError
from journey_designer.interchange.line_warnings import MOST_WARNINGS
from journey_designer.interchange.mermaid import MermaidFile, MermaidTask, holds_mermaid, read_mermaid


def lines(*text: str) -> MermaidFile:
    return read_mermaid("\n".join(("journey", *text)))


def task(text: str) -> tuple[MermaidTask, list[str]]:
    """What one line becomes, and the keys of the warnings for it."""
    found = lines(text)
    (only,) = found.journeys[0].tasks
    assert all(warning.line == 2 for warning in found.warnings)
    return only, [warning.key.removeprefix("mermaid.") for warning in found.warnings]


@pytest.mark.parametrize(
    ("text", "name", "satisfaction", "actors", "warnings"),
    [
        ("A: 5: Me", "A", 2, ("Me",), []),
        ("A: 5", "A", 2, (), []),
        ("A: 5:", "A", 2, (), []),
        ("A: 5: ,Me", "A", 2, ("Me",), []),
        ("A: ٤: أنا", "A", 1, ("أنا",), ["digits"]),
        ("A: ۲: Me", "A", -1, ("Me",), ["digits"]),
        ("A: 3,5: Me", "A", 0.5, ("Me",), ["digits"]),
        ("A: ٣٫٥: Me", "A", 0.5, ("Me",), ["digits"]),
        ("A: 3: العميل، التاجر؛ الثالث", "A", 0, ("العميل", "التاجر", "الثالث"), ["comma"]),
        ("A: 3: Me; You", "A", 0, ("Me", "You"), ["comma"]),
        ("A: 9: Me", "A", 2, ("Me",), ["clamped"]),
        ("A: 0: Me", "A", -2, ("Me",), ["clamped"]),
        ("A: -2: Me", "A", -2, ("Me",), ["clamped"]),
        ("A: \u22122: Me", "A", -2, ("Me",), ["digits", "clamped"]),
        ("A: high: Me", "A", None, ("Me",), ["no_number"]),
        ("A: Infinity: Me", "A", None, ("Me",), ["no_number"]),
        ("A: 1_0: Me", "A", None, ("Me",), ["no_number"]),
        ("A: : Me", "A", None, ("Me",), ["empty_score"]),
        ("Only words", "Only words", None, (), ["empty_score"]),
        ("At 10:30 call: 5: Me", "At 10:30 call", 2, ("Me",), ["colon"]),
        ("Call at 10:30: 5: Me", "Call at 10:30", 2, ("Me",), ["colon"]),
        ("في ١٠:٣٠ اتصال: ٢: أنا", "في ١٠:٣٠ اتصال", -1, ("أنا",), ["colon", "digits"]),
        ("Look at https://x.org/a: 4: Me", "Look at https://x.org/a", 1, ("Me",), ["colon"]),
        ("Phase: A: 4: Me", "Phase: A", 1, ("Me",), ["colon"]),
        ("Step 1:5: Me", "Step 1", 2, ("Me",), []),
        ("Level 3:04: Me", "Level 3", 1, ("Me",), []),
        ("Meet 10:30", "Meet 10:30", None, (), ["empty_score"]),
        ("A: 5: Me 10:30", "A", 2, ("Me 10:30",), []),
        ("Task #5 fix: 5: Me", "Task #5 fix", 2, ("Me",), ["hash"]),
        ("A: 5: Me # remark", "A", 2, ("Me",), ["remark"]),
        ("A： 5： Me", "A", 2, ("Me",), ["full_width"]),
        ("A#58; b: 5: Me#44; too", "A: b", 2, ("Me, too",), []),
        ("#quot;A#quot; #unknown; #0;: 5: Me", '"A" #unknown; \ufffd', 2, ("Me",), []),
        ("<br/>A 'x' \"y\": 5: Me", "<br/>A 'x' \"y\"", 2, ("Me",), []),
        (": 5: Me", "", 2, ("Me",), ["no_name"]),
        ("x" * 600 + ": 5: Me", "x" * 500, 2, ("Me",), ["cut"]),
        ("A\u202e\x07b: 5: \u200fأنا", "Ab", 2, ("\u200fأنا",), []),
        ("Journey planning: 4: Me", "Journey planning", 1, ("Me",), []),
        ("A: 5: " + ",".join("abc" * 40), "A", 2, tuple("abc" * 40)[:100], ["actors"]),
    ],
)
def test_a_task(
    text: str, name: str, satisfaction: float | None, actors: tuple[str, ...], warnings: list[str]
) -> None:
    found, keys = task(text)
    assert (found.name, found.satisfaction, found.actors) == (name, satisfaction, actors)
    assert keys == warnings


def test_the_score_is_kept_as_it_was_written() -> None:
    assert task("A:  ٤ : Me")[0].score_text == "٤"
    assert task("A: high: Me")[0].score_text == "high"
    assert task("A: 3.50: Me")[0].score_text == "3.50"


def test_several_tasks_on_a_line() -> None:
    found = lines("A: 5: Me; B: 3: You ; C c: ٢: Me;")
    assert [(task.name, task.satisfaction, task.actors) for task in found.journeys[0].tasks] == [
        ("A", 2, ("Me",)), ("B", 0, ("You",)), ("C c", -1, ("Me",)),
    ]  # fmt: skip
    assert [warning.key for warning in found.warnings] == ["mermaid.semicolon", "mermaid.digits"]


@pytest.mark.parametrize(
    ("text", "name", "warnings"),
    [
        ("section Phase 1: Start", "Phase 1: Start", ["section"]),
        ("section A; B", "A; B", ["section"]),
        ("section A # remark", "A ", ["remark"]),
        ("section", "", ["no_section"]),
        ("SECTION الوعي", "الوعي", []),
        ("section\tTab", "Tab", []),
        ("section  two blanks ", " two blanks ", []),
    ],
)
def test_a_section(text: str, name: str, warnings: list[str]) -> None:
    found = lines(text)
    assert [stage.name for stage in found.journeys[0].stages] == [name]
    assert [warning.key.removeprefix("mermaid.") for warning in found.warnings] == warnings


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("journey\ntitle Foo: bar\n", "Foo: bar"),
        ("journey\ntitle Issue #5\n", "Issue"),
        ("journey\n  Title  a; b ", "a; b"),
        ("journey\ntitle\nsection A", ""),
        ("journey My title\nA: 5", "My title"),
        ("JOURNEY\ntitle Big\nA: 5", "Big"),
        ("---\ntitle: Front\n---\njourney\nA: 5", "Front"),
        ("---\ntitle: 'It''s'\n---\njourney\nA: 5", "It's"),
        ('---\ntitle: "a \\"b\\" ٣" \n---\njourney\nA: 5', 'a "b" ٣'),
        ("---\ntitle: Front # remark\n---\njourney\ntitle Own\nA: 5", "Own"),
        ("---\ntitle: Front # remark\n---\njourney\nA: 5", "Front"),
        ("journey\naccTitle: Spoken\nA: 5", "Spoken"),
        ("journey\naccTitle : Spoken\ntitle Own\nA: 5", "Own"),
        ("%%{init: {\n 'theme': 'dark' }\n}%%\njourney\ntitle After\nA: 5", "After"),
        ("journey\ntitle " + "x" * 900, "x" * 500),
    ],
)
def test_the_title(text: str, title: str) -> None:
    (journey,) = read_mermaid(text).journeys
    assert journey.title == title


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("accDescr: one: two # three", "one: two # three"),
        ("accDescr {\n  one\n   two\n }", "one\ntwo"),
        ("accDescr { one }", "one"),
        ("accDescr { never closed\nA: 5", "never closed\nA: 5"),
        ("title T\naccTitle: Other words\naccDescr: more", "Other words\nmore"),
        ("title The whole story\naccTitle: whole STORY\naccDescr: more", "more"),
    ],
)
def test_the_description(text: str, description: str) -> None:
    assert lines(text).journeys[0].description == description


def test_tasks_before_any_section_and_repeated_sections() -> None:
    (journey,) = lines("A: 1", "section S", "B: 2", "section X", "section S", "C: 3").journeys
    assert [(stage.name, [task.name for task in stage.tasks]) for stage in journey.stages] == [
        ("", ["A"]), ("S", ["B"]), ("X", []), ("S", ["C"]),
    ]  # fmt: skip


def test_several_journeys_in_a_file() -> None:
    text = "---\ntitle: One\n---\njourney\nA: 1\n---\ntitle: Two\n---\njourney\nB: 2\njourney\ntitle Three\nC: 3\n"
    found = read_mermaid(text)
    assert [(journey.title, journey.tasks[0].name) for journey in found.journeys] == [
        ("One", "A"), ("Two", "B"), ("Three", "C"),
    ]  # fmt: skip
    assert [(warning.line, warning.key) for warning in found.warnings] == [
        (9, "mermaid.several"), (11, "mermaid.several"),
    ]  # fmt: skip


MARKDOWN = """---
title: A page
---
# The journey of a customer

Journey maps: 5 of them. Here is one:

```mermaid
journey
  title One
  A: 9: Me
```

> ~~~ mermaid
> ---
> title: Quoted
> ---
> journey
>   B: 4: Me
> ~~~

1. ```{mermaid}
   journey
     title Listed
     C: 4: Me
   ```

::: mermaid
journey
  title Colons
  D: 4: Me
:::

:::note
```mermaid
flowchart TD
  A --> B
```
```
journey
  title No word
  E: 5: Me
```
```python
journey = 5
```
:::

<div class="x mermaid" id="mermaid-1">
journey
  title Element &amp; more
  F#58; f&lt;br/&gt;: 7: Me
</div>

<!-- <pre class="mermaid">
journey
  title Hidden
  H: 1
</pre> -->
<pre class='mermaid'><code class="language-mermaid">journey
  title Code
  G: 5: Me
</code></pre>

````
```mermaid
journey
  title Shown as text
```
````

```mermaid
journey
  title Never closed
  I: 5: Me
"""


def test_blocks_in_markdown_and_html() -> None:
    found = read_mermaid(MARKDOWN)
    assert [(journey.title, [task.name for task in journey.tasks]) for journey in found.journeys] == [
        ("One", ["A"]),
        ("Quoted", ["B"]),
        ("Listed", ["C"]),
        ("Colons", ["D"]),
        ("No word", ["E"]),
        ("Element & more", ["F: f<br/>"]),
        ("Code", ["G"]),
        ("Never closed", ["I"]),
    ]
    rows = MARKDOWN.split("\n")
    assert [(rows[warning.line - 1].strip(), warning.key) for warning in found.warnings] == [
        ("A: 9: Me", "mermaid.clamped"),
        ("flowchart TD", "mermaid.other"),
        ("F#58; f&lt;br/&gt;: 7: Me", "mermaid.clamped"),
    ]
    assert "flowchart" in found.warnings[1].what


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# Journey\n\nJourney mapping is a craft.\nIt takes: patience.\n",
        "journey mapping is a craft\nand so on\n",
        "flowchart TD\n A --> B",
        "```mermaid\n```\n",
        "<div class='nomermaid'>journey\nA: 5</div>",
        "<div class=mermaid>journey",
        "---\ntitle: never closed\njourney\nA: 5",
    ],
)
def test_what_holds_no_journey(text: str) -> None:
    with pytest.raises(KnownError, match="No journey"):
        read_mermaid(text)


def test_holds_mermaid() -> None:
    assert holds_mermaid("journey\nA: 5")
    assert not holds_mermaid("stage,touchpoint\na,b")


# What means harm


@pytest.mark.parametrize(
    "text",
    [
        "journey\n" + "A: 5: Me\n" * 3_000,
        "journey\n" + "section x\n" * 25_000,
        "journey\n" + "a" * 1_000_000,
        "journey\n" + "a:" * 300_000,
        "journey\n" + "a: 5: " + "," * 300_000,
        "journey\nA: 5; " + "B: 5;" * 50_000,
        "journey\n" + "#a;" * 200_000 + ": 5",
        "journey\n" + "%%{" * 100_000,
        "journey\n" + "%%{\n" * 100_000,
        "journey\n" + "---\n" * 100_000,
        "journey\n" + "accDescr {\n" * 50_000,
        "journey\nA: " + "9" * 400_000 + ": Me",
        "journey\nA: 0x" + "f" * 400_000 + ": Me",
        "journey\nA: 1e" + "9" * 4_000 + ": Me",
        "journey\n" + "#" + "9" * 100_000 + ";: 5",
        "journey\n" * 2_000,
        "```mermaid\njourney\nA: 5\n```\n" * 2_000,
        "```mermaid\njourney\nA: 5\n```\n" + "<div class=mermaid>" * 50_000,
        "```mermaid\njourney\nA: 5\n```\n" + "<!--" * 100_000,
        "```mermaid\njourney\nA: 5\n```\n" + "<" * 300_000 + "mermaid" * 1_000,
        "```mermaid\njourney\nA: 5\n```\n" + "<x class='mermaid'></x " * 20_000,
        "```mermaid\njourney\nA: 5\n```\n" + ">" * 500_000,
        "```mermaid\njourney\nA: 5\n```\n" + "- " * 300_000,
        "<pre class=mermaid>journey\n" + "<code" * 100_000 + "\nA: 5</pre>",
        "journey\n" + "\x00\x1b[31m\u202e\ud800" * 50_000 + ": 5",
        "journey\n" + "10:30" * 100_000,
        "journey\n" + " " * 500_000 + "A: 5",
        "journey\n" + "title " + "%" * 200_000,
    ],
    ids=range(28),
)
def test_a_megabyte_of_malice_is_read_at_once(text: str) -> None:
    found = read_mermaid(text)
    assert len(found.journeys) <= 500
    assert sum(len(journey.tasks) for journey in found.journeys) <= 4_000
    assert len(found.warnings) <= MOST_WARNINGS + 1
    assert all(len(warning.what) < 300 and "\x1b" not in warning.what for warning in found.warnings)


def test_too_much_is_refused() -> None:
    with pytest.raises(KnownError, match="too large"):
        read_mermaid("journey\n" + "x" * 20_000_001)


def test_many_warnings_are_counted() -> None:
    found = lines(*["A: 9"] * 1_000).warnings
    assert len(found) == MOST_WARNINGS + 1
    assert found[-1].what == "and 800 more warnings."
    assert found[-1].line == 1_001
