"""The shipped font files: which they are, by family and weight, without opening one."""

from __future__ import annotations

from typing import Final

SHIPPED: Final = (
    (
        "IBM Plex Sans",
        {400: "IBMPlexSans_400Regular", 500: "IBMPlexSans_500Medium", 600: "IBMPlexSans_600SemiBold"},
    ),
    (
        "IBM Plex Sans Arabic",
        {
            400: "IBMPlexSansArabic_400Regular",
            500: "IBMPlexSansArabic_500Medium",
            600: "IBMPlexSansArabic_600SemiBold",
        },
    ),
    ("Vazirmatn", {400: "Vazirmatn_400Regular"}),
    ("Noto Sans", {400: "NotoSans_400Regular"}),
    ("Noto Sans Hebrew", {400: "NotoSansHebrew_400Regular", 600: "NotoSansHebrew_700Bold"}),
    ("Noto Emoji", {400: "NotoEmoji_400Regular"}),
    ("Noto Sans Arabic", {400: "NotoSansArabic_400Regular"}),
    ("DejaVu Sans", {400: "DejaVuSans"}),
    ("Noto Sans SC", {400: "NotoSansSC-GB2312_400Regular"}),
    ("Noto Sans KR", {400: "NotoSansKR-KSX1001_400Regular"}),
)
"""Family names and their files in ``resources/fonts`` by weight, in the order of fallback."""
