"""What an entry of the action table says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MenuName = Literal["project", "edit", "insert", "map", "view", "share", "help", ""]

Kind = Literal["Stage", "Touchpoint", "Lane", "Card"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One action. ``text`` is translated in the context ``Actions``; ``shortcuts`` are portable key
    sequences.

    ``menu`` is where it stands, in the order of the table; actions of another ``group`` follow after a line.
    ``needs`` says when it can be used: always, with a project open, or with something selected on the map; ``on`` what
    of it: any of these kinds of records, anything unless given.
    """

    id: str
    text: str
    menu: MenuName
    group: str = ""
    icon: str = ""
    shortcuts: tuple[str, ...] = ()
    is_checkable: bool = False
    needs: Literal["nothing", "project", "selection"] = "project"
    on: tuple[Kind, ...] = ()
