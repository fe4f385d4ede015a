"""Make a Debian package out of the bundle: program, menu entry, icons, and the file type of ``.cjm``."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from tools.environment import ROOT, SetupError

LINUX: Final = ROOT / "packaging" / "linux"
ICONS: Final = ROOT / "resources" / "icons" / "app"
APP_ID: Final = "io.github.journeydesigner.JourneyDesigner"
"""The name desktops know the program by; the window tells the same one."""
MAINTAINER: Final = "Journey Designer contributors <contributors@journey-designer.invalid>"
"""Who is told when DEBEMAIL is not set: nobody, the domain cannot exist."""
FILE_ICON: Final = "application-vnd.journeydesigner.cjm"
LIBRARIES: Final = (
    "libgl1", "libegl1", "libxkbcommon0", "libxkbcommon-x11-0", "libfontconfig1", "libdbus-1-3",
    "libglib2.0-0 | libglib2.0-0t64", "libgssapi-krb5-2", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1",
    "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-xkb1", "shared-mime-info",
    "hicolor-icon-theme",
)  # fmt: skip


def build_deb(bundle: Path, version: str, target: Path) -> Path:
    """Pack the bundle as ``journey-designer_VERSION_ARCHITECTURE.deb`` into the folder ``target``."""
    if shutil.which("dpkg-deb") is None:
        raise SetupError("A Debian package can only be built where dpkg-deb is, on Debian or Ubuntu.")
    architecture = _output("dpkg", "--print-architecture")
    package = target / f"journey-designer_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as temporary:
        tree = Path(temporary)
        tree.chmod(0o755)
        _place(bundle, tree)
        _control(tree, version, architecture)
        _output("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package))
    return package


def _place(bundle: Path, tree: Path) -> None:
    """Lay the files out as they will lie on the system, with plain permissions."""
    home = tree / "usr/lib/journey-designer"
    shutil.copytree(bundle, home, symlinks=True)
    share = tree / "usr/share"
    files = {
        LINUX / f"{APP_ID}.desktop": share / "applications" / f"{APP_ID}.desktop",
        LINUX / f"{APP_ID}.metainfo.xml": share / "metainfo" / f"{APP_ID}.metainfo.xml",
        LINUX / "journey-designer.mime.xml": share / "mime/packages/journey-designer.xml",
        LINUX / "copyright": share / "doc/journey-designer/copyright",
        ICONS / "journey-designer.svg": share / f"icons/hicolor/scalable/apps/{APP_ID}.svg",
        ICONS / "project-file.svg": share / f"icons/hicolor/scalable/mimetypes/{FILE_ICON}.svg",
    }
    for name, folder, shown in (
        ("journey-designer", "apps", APP_ID),
        ("project-file", "mimetypes", FILE_ICON),
    ):
        for picture in ICONS.glob(f"{name}-*.png"):
            size = picture.stem.rpartition("-")[2]
            files[picture] = share / f"icons/hicolor/{size}x{size}/{folder}/{shown}.png"
    for source, place in files.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place)
    program = tree / "usr/bin/journey-designer"
    program.parent.mkdir(parents=True)
    program.symlink_to("../lib/journey-designer/journey-designer")
    for path in tree.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path == home / "journey-designer"
            path.chmod(0o755 if runs else 0o644)


def _control(tree: Path, version: str, architecture: str) -> None:
    files = sorted(path for path in (tree / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in files)
    libc = platform.libc_ver()[1]
    depends = ", ".join([f"libc6 (>= {libc})", *LIBRARIES])
    folder = tree / "DEBIAN"
    folder.mkdir()
    sums = [
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n"  # noqa: S324 dpkg's format
        for path in files
    ]
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")
    (folder / "control").write_text(
        f"""Package: journey-designer
Version: {version}
Architecture: {architecture}
Maintainer: {os.environ.get("DEBEMAIL", MAINTAINER)}
Installed-Size: {size // 1024}
Section: graphics
Priority: optional
Depends: {depends}
Recommends: xdg-utils, desktop-file-utils
Description: map customer journeys live in a workshop
 Personas, stages, touchpoints, the emotion curve, pain points and
 opportunities on one map that arranges itself. Every project is one .cjm
 file; the report is a PDF. In Arabic, English and French.
""",
        encoding="utf-8",
    )


def _output(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(f"{command[0]} failed: {done.stderr.strip()}")
    return done.stdout.strip()
