"""Every command is in both READMEs and explains itself in both languages; the manual of the settings is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from daemon.cli.main import COMMANDS, _status, tsunagari
from daemon.cli.speak import Screen
from tests.tools.print_manual import PAGES, page

ROOT = Path(__file__).parents[2]
READMES = {"en": ROOT / "README.md", "ja": ROOT / "docs" / "README.ja.md"}
CLICK_SAYS = re.compile(r"Usage|Options|Commands|Show this|OPTIONS|COMMAND|ARGS|Arguments|required|default|exit\.")


def all_commands() -> Iterator[tuple[str, ...]]:
    """Every command of the line, families with their members."""
    context = click.Context(tsunagari, info_name="tsunagari")
    for name in COMMANDS:
        command = tsunagari.get_command(context, name)
        yield (name,)
        if isinstance(command, click.Group):
            yield from ((name, member) for member in command.list_commands(click.Context(command, parent=context)))


EVERY = [(), *all_commands()]


def help_of(words: tuple[str, ...], language: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert _status([*words, "--help"], Screen(language)) == 0
    answer = capsys.readouterr()
    assert answer.err == ""
    return answer.out


@pytest.mark.parametrize("words", EVERY, ids=" ".join)
def test_a_command_explains_itself_in_english_and_in_japanese(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    english, japanese = (help_of(words, language, capsys) for language in ("en", "ja"))
    assert "Show this help." in english
    assert not re.search(r"[ぁ-ん]", english.replace("つながり", ""))
    assert re.search(r"[ぁ-ん]", japanese)
    assert CLICK_SAYS.findall(japanese) == []
    assert re.findall(r"--[a-z-]+", japanese) == re.findall(r"--[a-z-]+", english)


def test_the_help_of_the_whole_names_every_command_with_a_word_about_it(capsys: pytest.CaptureFixture[str]) -> None:
    for language in ("en", "ja"):
        lines = help_of((), language, capsys).splitlines()
        for name in COMMANDS:
            assert any(re.match(rf"  {name} +\S", line) for line in lines), name


def test_a_help_line_fits_on_a_terminal_of_eighty_columns(capsys: pytest.CaptureFixture[str]) -> None:
    for words in EVERY:
        for language in ("en", "ja"):
            for line in help_of(words, language, capsys).splitlines():
                assert sum(2 if ord(sign) > 0x2E7F else 1 for sign in line) <= 80, line


@pytest.mark.parametrize("language", READMES)
def test_every_command_is_in_the_table_of_the_readme(language: str) -> None:
    text = READMES[language].read_text(encoding="utf-8")
    cells = [row.split("|")[1] for row in text.splitlines() if row.startswith("| `")]
    named = {" ".join(quoted.split()) for cell in cells for quoted in re.findall(r"`([^`]+)`", cell)}
    first_words = {name.split()[0] for name in named}
    for words in EVERY[1:]:
        told = " ".join(words)
        assert words[0] in first_words, told
        assert len(words) == 1 or told in named, told


@pytest.mark.parametrize("language", PAGES)
def test_the_page_about_the_settings_is_the_manual_printed(language: str) -> None:
    """`python -m tests.tools.print_manual` writes both pages anew."""
    assert PAGES[language].read_text(encoding="utf-8") == page(language)


@pytest.mark.parametrize("language", READMES)
def test_the_readme_leads_to_the_manual_and_every_link_of_the_papers_leads_somewhere(language: str) -> None:
    for path in (READMES[language], PAGES[language]):
        links = re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text(encoding="utf-8"))
        assert [link for link in links if not (path.parent / link).is_file()] == []
        assert path == PAGES[language] or PAGES[language].name in " ".join(links)


@pytest.mark.parametrize("language", ["en", "ja"])
def test_an_option_that_stands_before_commands_is_named_there(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _status(["rules", "list", "--config", "x.yaml"], Screen(language)) == 2
    assert "tsunagari --config … rules list" in capsys.readouterr().err
