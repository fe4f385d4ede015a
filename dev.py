#!/usr/bin/env python3
"""Everything a developer does, with nothing installed but Python 3.11 or newer.

    python3 dev.py run [FILE.cjm]           open the app, on the sample project when no file is given;
                                            without a screen: sample, picture and report in build/demo
    python3 dev.py test [--slow] [...]      run the tests offscreen; further arguments go to pytest
    python3 dev.py check                    style, types, import contracts, translations
    python3 dev.py bench [--json]           measure, as ratios against floors of the same run
    python3 dev.py shots DIR                a picture of every screen in every language, light and dark
    python3 dev.py package wheel|bundle|deb build what is handed out, into dist/
    python3 dev.py translations update      take new texts of the interface up into resources/i18n
    python3 dev.py setup                    only make .venv and install what is locked

    python3 dev.py icons                    draw the PNG and ICO files of the application's icon again
    python3 dev.py lock [--upgrade]         write the lock files again (needs uv)

The first verb makes .venv and installs what requirements.lock names; later ones bring it up to date when
that file changes.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 said in a sentence, not by a failing import
    sys.exit(f"Journey Designer needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

from tools import lock, packing, system_packages
from tools.environment import ROOT, Environment, SetupError, child_environment, say

VENV = Environment(ROOT / ".venv", ROOT / "requirements.lock")
DEMO = ROOT / "build" / "demo"


def main(arguments: list[str]) -> int:
    """Do one verb and return the exit code of the program it ran. 2 for wrong usage."""
    verbs = {
        "run": run, "test": test, "check": check, "bench": bench, "shots": shots, "package": package,
        "translations": translations, "setup": setup, "icons": icons, "lock": lock.main,
    }  # fmt: skip
    if not arguments or arguments[0] not in verbs:
        asked = arguments[:1] in (["-h"], ["--help"], ["help"])
        print(__doc__.strip(), file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        return verbs[arguments[0]](arguments[1:])
    except UsageError as error:
        say(f"usage: python3 dev.py {error}")
        return 2
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


class UsageError(Exception):
    """The arguments of a verb are not what it takes. The text is what it takes."""


def run(arguments: list[str]) -> int:
    """Open the window on a file, on the sample project, or do the same work without a screen."""
    if len(arguments) > 1:
        raise UsageError("run [FILE.cjm]")
    files = [Path(argument).absolute() for argument in arguments]
    python = _ready(window=_has_screen())
    if _has_screen():
        return _module(python, "journey_designer.cli", str(files[0] if files else _sample(python)))
    say("No screen is attached: the same work is done without a window.")
    if files:
        return _draw(python, files[0])
    return _module(python, "journey_designer.app", "--demo", str(DEMO), offscreen=True)


def test(arguments: list[str]) -> int:
    """Run pytest. The whole suite goes over all processors; a choice of tests runs in one process."""
    python = _ready(tests=True)
    workers = min(os.cpu_count() or 1, 8)
    whole = not [argument for argument in arguments if argument != "--slow"]
    spread = ["-q", "-n", str(workers), "--dist", "worksteal"] if whole and workers > 1 else []
    return _module(python, "pytest", *spread, *arguments, offscreen=True)


def check(arguments: list[str]) -> int:
    """Run every check, also after one has failed, and say which did."""
    if arguments:
        raise UsageError("check")
    python = _ready()
    steps = {
        "style": ("ruff", "check", "."),
        "format": ("ruff", "format", "--check", "."),
        "types": ("mypy",),
        "imports": ("tools.contracts",),
        "translations": ("tools.translations", "check"),
    }
    failed = []
    for name, (module, *rest) in steps.items():
        say(f"── {name}")
        if _module(python, module, *rest):
            failed.append(name)
    say(f"Failed: {', '.join(failed)}" if failed else "All checks passed.")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Measure the targets."""
    return _module(_ready(), "tests.benchmarks", *arguments, offscreen=True)


def shots(arguments: list[str]) -> int:
    """Picture every screen into a folder."""
    if len(arguments) != 1:
        raise UsageError("shots DIR")
    return _module(_ready(), "tools.shots", str(Path(arguments[0]).absolute()), offscreen=True)


def package(arguments: list[str]) -> int:
    """Build a wheel, a folder with everything in it, or a Debian package."""
    if len(arguments) != 1 or arguments[0] not in packing.KINDS:
        raise UsageError(f"package {'|'.join(packing.KINDS)}")
    builder = packing.environment()
    system_packages.ensure(system_packages.needs(venv=not builder.python.exists(), packing=True))
    return packing.build(arguments[0], builder.ensure())


def translations(arguments: list[str]) -> int:
    """Check or update the translations."""
    return _module(_ready(), "tools.translations", *arguments)


def icons(arguments: list[str]) -> int:
    """Draw the icon files again."""
    if arguments:
        raise UsageError("icons")
    return _module(_ready(), "tools.icons", offscreen=True)


def setup(arguments: list[str]) -> int:
    """Make everything ready and say where."""
    if arguments:
        raise UsageError("setup")
    say(f"Ready: {_ready(window=_has_screen(), tests=True)}")
    return 0


def _ready(*, window: bool = False, tests: bool = False) -> Path:
    wanted = system_packages.needs(venv=not VENV.python.exists(), window=window, tests=tests)
    system_packages.ensure(wanted)
    return VENV.ensure()


def _module(python: Path, module: str, *arguments: str, offscreen: bool = False) -> int:
    """Run a module from the project's folder. A child killed by signal N counts as 128 + N, as in a shell."""
    screen = {"QT_QPA_PLATFORM": "offscreen"} if offscreen else {}
    command = [str(python), "-m", module, *arguments]
    code = subprocess.run(command, cwd=ROOT, env=child_environment(**screen), check=False).returncode
    return code if code >= 0 else 128 - code


def _has_screen() -> bool:
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _sample(python: Path) -> Path:
    """The sample project as a file to play with: made once, kept between runs, in the desktop's language."""
    language = next((code for code in ("ar", "fr") if os.environ.get("LANG", "").startswith(code)), "en")
    source = next((ROOT / "resources" / "samples").glob(f"*.{language}.json"))
    target = ROOT / "build" / "sample" / f"{source.stem}.cjm"
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        if _module(python, "journey_designer.cli", "import", str(source), "-o", str(target)):
            raise SetupError("The sample project could not be made, see above.")
    return target


def _draw(python: Path, file: Path) -> int:
    """Write the picture and the report of a project into the demo folder."""
    DEMO.mkdir(parents=True, exist_ok=True)
    for kind in ("png", "pdf"):
        target = DEMO / f"{file.stem}.{kind}"
        export = ("export", str(file), "-o", str(target))
        if code := _module(python, "journey_designer.cli", *export, offscreen=True):
            return code
        print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
