"""Find the texts of the interface in the code: the calls that show or mark a translated text.

Qt's own ``lupdate`` reads Python, but loses a text whose number is given by name or by a call, and takes none
with a variable number as a plural. So Python's own parser reads the calls, and ``lupdate`` gets them as C++.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

MARKS: Final = {
    "counted": ("context", "text"),
    "translate": ("context", "text", "comment"),
    "tr": ("text", "comment"),
    "QT_TRANSLATE_NOOP": ("context", "text"),
    "QT_TRANSLATE_NOOP3": ("context", "text", "comment"),
}
"""The functions that translate or mark a text, and what their arguments are."""
NAMES: Final = {"sourceText": "text", "text": "text", "disambiguation": "comment", "context": "context"}


@dataclass(frozen=True, order=True)
class Text:
    """One text, with plural forms when it holds ``%n``. ``hint`` is what a ``#:`` line tells translators."""

    context: str
    source: str
    comment: str = ""
    hint: str = ""

    def as_cpp(self) -> str:
        """The call as ``lupdate`` reads it best."""
        arguments = [self.context, self.source, self.comment]
        quoted = ", ".join(f'"{_escaped(argument)}"' for argument in arguments)
        number = ", 2" if "%n" in self.source else ""
        hint = f"//: {self.hint}\n" if self.hint else ""
        return f"{hint}QCoreApplication::translate({quoted}{number});\n"


_MAY_MARK = re.compile(rf"\b({'|'.join(MARKS)})\s*\(")
"""Files without it need no parsing."""


@dataclass(frozen=True)
class Bypass:
    """A call whose text no translation file can hold."""

    path: Path
    line: int
    why: str


def texts_in(paths: Iterable[Path]) -> tuple[list[Text], list[Bypass]]:
    """Every text in these files, each once, and every call that asks for the impossible."""
    texts: set[Text] = set()
    bypasses: list[Bypass] = []
    for path in paths:
        code = path.read_text(encoding="utf-8")
        if not _MAY_MARK.search(code):
            continue
        lines = code.splitlines()
        for call, owner in _calls(ast.parse(code, filename=str(path)), ""):
            found = _text(call, owner, _hint(lines, call.lineno))
            if isinstance(found, Text):
                texts.add(found)
            elif found:
                bypasses.append(Bypass(path, call.lineno, found))
    return sorted(texts), bypasses


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """The marking calls below a node, each with the name of the class it stands in."""
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call) and _function(child) in MARKS:
            yield child, owner
        yield from _calls(child, inside)


def _function(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _text(call: ast.Call, owner: str, hint: str) -> Text | str:
    """The text of a call, or a sentence why it cannot have one, or nothing when a table gives the text."""
    given = dict(zip(MARKS[_function(call)], call.args, strict=False))
    given |= {NAMES[word.arg]: word.value for word in call.keywords if word.arg in NAMES}
    text = given.get("text")
    if isinstance(call.func, ast.Attribute) and "context" in given and _literal(given["context"]) is None:
        return ""  # a method of the same name, as that of a painter
    if isinstance(text, ast.JoinedStr | ast.BinOp):
        return (
            "a text is put together before it is translated; translate a plain text and fill it in afterwards"
        )
    source = _literal(text)
    if source is None:
        return ""
    context = _literal(given.get("context")) if "context" in given else owner
    if not context:
        return f"the context of {source!r} is not a plain text"
    if not source.strip():
        return "an empty text is translated"
    return Text(context, source, _literal(given.get("comment")) or "", hint)


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _hint(lines: list[str], number: int) -> str:
    above = lines[number - 2].strip() if number >= 2 else ""
    return above.removeprefix("#:").strip() if above.startswith("#:") else ""


def _escaped(text: str) -> str:
    for plain, escape in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t")):
        text = text.replace(plain, escape)
    return text
