"""Makes the files that are kept for ever: one `.cjm` of each version of the format, its content beside it, broken ones.

Run from the root: ``python tests/files/make.py``. It never touches what is there. ``--freeze`` rewrites the text of the
newest version from today's records and makes its files anew: only for a version that no release has written yet.
"""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from journey_designer.core.records import RECORD_TYPES, Record, type_name  # noqa: E402
from journey_designer.storage import schema, write_project  # noqa: E402
from journey_designer.storage.formats import known_formats  # noqa: E402
from tests.storage.support import full_project  # noqa: E402

FOLDER = Path(__file__).parent
_HEADING = (
    '"""Version {number} of the schema, as it is in files: never edit, never reformat. '
    'Today\'s records must still derive it."""\n\nfrom __future__ import annotations\n\nSQL = """\\\n'
)


def main(arguments: list[str]) -> None:
    number = known_formats().newest.number
    sample, content = FOLDER / f"version-{number}.cjm", FOLDER / f"version-{number}.json"
    if arguments == ["--freeze"]:
        freeze(number)
        sample.unlink(missing_ok=True)
        subprocess.run([sys.executable, __file__], check=True)  # with the text just written
        return
    if sample.exists():
        print(f"{sample.name} is kept as it is")
        return
    records, assets = full_project()
    write_project(sample, records, assets.get)
    content.write_text(json.dumps(as_json(records), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    data = sample.read_bytes()
    (FOLDER / "cut-off.cjm").write_bytes(data[:20_000])
    (FOLDER / "not-a-project.cjm").write_bytes(b"<html>404 not found</html>\n")
    (FOLDER / "empty.cjm").write_bytes(b"")
    print(f"made {sample.name}")


def as_json(records: list[Record]) -> dict[str, list[dict[str, Any]]]:
    return {
        type_name(entry): [dataclasses.asdict(record) for record in records if type(record) is entry]
        for entry in RECORD_TYPES
    }


def freeze(number: int) -> None:
    text = ";\n\n".join(schema.statements()) + ";\n"
    path = ROOT / "journey_designer" / "storage" / "versions" / f"version_{number}.py"
    path.write_text(_HEADING.format(number=number) + text + '"""\n', encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
