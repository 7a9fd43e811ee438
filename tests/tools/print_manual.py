"""The two pages docs/configuration.md and docs/configuration.ja.md, printed from the manual of the settings.

    python -m tests.tools.print_manual

writes them anew; a test fails when they differ from what it would write.
"""

from __future__ import annotations

from pathlib import Path

from config.manual import manual

DOCS = Path(__file__).parents[2] / "docs"
PAGES = {"en": DOCS / "configuration.md", "ja": DOCS / "configuration.ja.md"}

_HEADS = {
    "en": """# The configuration of tsunagari

[日本語](configuration.ja.md) · [README](../README.md)

This page is printed from [config/defaults.yaml](../config/defaults.yaml), which is also what applies where you say nothing. Here its examples
are written out as they would stand in a file of your own: copy what you need. All mistakes are told at once, each with its line and a remedy;
`tsunagari doctor` tells more, and changes nothing.
""",
    "ja": """# tsunagari の設定

[English](configuration.md) · [README](README.ja.md)

このページは [config/defaults.yaml](../config/defaults.yaml) から作られています。何も書かなかった項目は、そこにあるとおりになります。ここでは例も、ご自分の
ファイルに書くときの形で載せています。必要なところを写してお使いください。設定の誤りは、行番号と直し方を添えて、すべて一度にお知らせします。
`tsunagari doctor` はさらに詳しく点検し、何も変えません。
""",
}


def page(language: str) -> str:
    """The whole page."""
    return f"{_HEADS[language]}\n```yaml\n{manual(language)}```\n"


def main() -> None:
    """The command."""
    for language, path in PAGES.items():
        path.write_text(page(language), encoding="utf-8")


if __name__ == "__main__":
    main()
