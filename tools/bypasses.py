"""Find what no translator can set right: texts shown as they stand in the code, and sentences glued together.

The order of the parts of a sentence is another in another language, and so is the sign between them. Parts are
put into a translated sentence by ``fill``; lists are joined by the translated comma.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from tools.texts import Bypass

TRANSLATORS: Final = frozenset({"translate", "tr", "fill", "counted"})
"""The functions that give a text in the language of the interface."""
SHOWN: Final = frozenset(
    {
        "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setTitle",
        "setAccessibleDescription", "setStatusTip", "setWhatsThis", "addAction", "addMenu", "drawText", "set_label",
        "set_button", "set_action", "set_tip", "set_text", "set_hint", "set_heading", "label", "add_text", "name",
    }
)  # fmt: skip
"""The functions whose texts people see or hear."""
NAMES: Final = frozenset({"Journey Designer"})
"""What is called the same in every language."""
_NO_WORDS: Final = " \n\t·/\u2066\u2067\u2068\u2069"
"""Signs that part whole texts in every language."""
_GLUED: Final = "a translated text is glued to another; put the parts into one translated sentence by fill"
_BARE: Final = "the text {text!r} is shown without being translated"


def bypasses_in(paths: Iterable[Path]) -> list[Bypass]:
    """Every such place in these files, in order."""
    found = []
    for path in paths:
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
        found += [Bypass(path, line, why) for line, why in sorted({*_bare(tree), *_glued(tree)})]
    return found


def _bare(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _called(call) in SHOWN:
            words = [word.value for word in call.keywords if word.arg in ("text", "tip")]
            for argument in (*call.args, *words):
                text = _written(argument)
                if any(_is_word(part) for part in text.split()) and text not in NAMES:
                    yield call.lineno, _BARE.format(text=text)


def _written(node: ast.expr) -> str:
    """What stands in the code of a text: a plain one, or the fixed parts of one that is put together."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return " ".join(_written(part) for part in node.values if isinstance(part, ast.Constant))
    return ""


def _is_word(part: str) -> bool:
    """Letters that somebody would translate: no suffix of a file, no markup of the style sheet."""
    return sum(char.isalpha() for char in part) > 1 and not part.startswith((".", "<", "#", "&"))


def _glued(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            known = {*_from_translators(function)}
            for node in ast.walk(function):
                if _glues(node, known):
                    yield node.lineno, _GLUED  # type: ignore[attr-defined]


def _from_translators(function: ast.AST) -> Iterator[str]:
    """The local names that hold nothing but translated texts."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and _is_translated(node.value, frozenset()):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def _glues(node: ast.AST, known: set[str]) -> bool:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod):
        return _is_translated(node.left, known) or _is_translated(node.right, known)
    if isinstance(node, ast.JoinedStr):
        parts = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
        between = "".join(_written(part) for part in node.values if isinstance(part, ast.Constant))
        return bool(between.strip(_NO_WORDS)) and any(_is_translated(part, known) for part in parts)
    return _joins(node, known)


def _joins(node: ast.AST, known: set[str]) -> bool:
    """Whether translated texts are joined with a sign of one language."""
    if not isinstance(node, ast.Call) or _called(node) != "join" or not isinstance(node.func, ast.Attribute):
        return False
    sign = node.func.value
    if (
        not isinstance(sign, ast.Constant)
        or not isinstance(sign.value, str)
        or not sign.value.strip(_NO_WORDS)
    ):
        return False
    inside = (part for argument in node.args for part in ast.walk(argument) if isinstance(part, ast.expr))
    return any(_is_translated(part, known) for part in inside)


def _is_translated(node: ast.expr, known: Iterable[str]) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_translated(node.body, known) or _is_translated(node.orelse, known)
    if isinstance(node, ast.Name):
        return node.id in known
    return isinstance(node, ast.Call) and _called(node) in TRANSLATORS


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""
