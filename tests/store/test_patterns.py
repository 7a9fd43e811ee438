"""Compiled patterns that are kept: the same as compiled anew, and no more than that, whatever happens to their file."""

from __future__ import annotations

import re
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.store import patterns
from daemon.store.patterns import NAME, compiled_and_packed, kept_patterns, unpacked
from daemon.think.language.construction import joined
from daemon.think.language.known import LANGUAGES
from daemon.think.later import compiled

KEY = "5f0c9a7e4b1d4c2f8e6a3b7d9c1e5f20"
SOURCES = (r"\b(?P<who>you|he)\b.*(?:report|plan)s?", r"(?:明日|来週)(?:まで|中)に?", r"(?i)[a-zé]+(?=\?)")


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    """`re` remembers what it compiled; here each pattern is to be compiled."""
    re.purge()
    yield
    re.purge()


def compile_all(folder: Path, key: str = KEY) -> list[re.Pattern[str]]:
    with kept_patterns(folder, key):
        return [compiled(source) for source in SOURCES]


def anew() -> list[re.Pattern[str]]:
    return [re.compile(source) for source in SOURCES]


@pytest.fixture
def compiles(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The patterns that are parsed from now on."""
    seen: list[str] = []
    parse = re._parser.parse  # type: ignore[attr-defined]  # the one place through which every compiling goes

    def parse_seen(source: str, *rest: object) -> object:
        seen.append(source)
        return parse(source, *rest)

    monkeypatch.setattr(re._parser, "parse", parse_seen)  # type: ignore[attr-defined]  # as above
    return seen


def test_what_was_compiled_once_is_not_compiled_again(tmp_path: Path, compiles: list[str]) -> None:
    first = compile_all(tmp_path)
    assert compiles == list(SOURCES)
    assert compile_all(tmp_path) == first
    assert compiles == list(SOURCES)
    assert first == anew()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_pattern_of_the_reader_comes_back_as_it_was(language: str) -> None:
    for one in LANGUAGES[language].grammar.ready:
        for source in filter(None, (joined(one.construction.pattern), joined(one.construction.unless))):
            ready, packed = compiled_and_packed(source, 0)
            assert unpacked(source, packed) == ready == re.compile(source)


def test_a_kept_pattern_finds_groups_by_name_and_keeps_its_flags(tmp_path: Path) -> None:
    compile_all(tmp_path)
    who, _, ends = compile_all(tmp_path)
    found = who.search("can you send the reports?")
    assert found
    assert (found["who"], found.lastgroup, who.groupindex) == ("you", "who", {"who": 1})
    assert ends.flags == re.compile(SOURCES[2]).flags
    assert ends.search("CAFÉ?")


def test_only_the_owner_may_read_the_file(tmp_path: Path) -> None:
    compile_all(tmp_path)
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600


def test_without_a_key_nothing_is_kept(tmp_path: Path) -> None:
    assert compile_all(tmp_path, "") == anew()
    assert list(tmp_path.iterdir()) == []


def test_a_pattern_with_a_fault_is_told_as_ever(tmp_path: Path) -> None:
    with kept_patterns(tmp_path, KEY), pytest.raises(re.error):
        compiled("(")


@pytest.mark.parametrize("damage", [b"", b"no database at all" * 99, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_begun_anew(tmp_path: Path, damage: bytes, compiles: list[str]) -> None:
    (tmp_path / NAME).write_bytes(damage)
    assert compile_all(tmp_path) == anew()
    re.purge()
    compile_all(tmp_path)
    compiles.clear()
    re.purge()
    assert compile_all(tmp_path)
    assert compiles == []


def test_a_file_cut_short_costs_no_more_than_compiling(tmp_path: Path) -> None:
    compile_all(tmp_path)
    whole = (tmp_path / NAME).read_bytes()
    for size in (100, 5000, len(whole) - 4096):
        (tmp_path / NAME).write_bytes(whole[:size])
        assert compile_all(tmp_path) == anew()


def change_rows(folder: Path, change: str) -> None:
    with sqlite3.connect(folder / NAME) as connection:
        connection.execute(change)
    connection.close()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE pattern SET packed = zeroblob(200)",
        "UPDATE pattern SET packed = x''",
        "UPDATE pattern SET packed = 'text'",
        "UPDATE pattern SET packed = NULL",
        "UPDATE pattern SET packed = substr(packed, 1, length(packed) - 1) || x'00'",
        "UPDATE pattern SET packed = (SELECT packed FROM pattern ORDER BY key LIMIT 1)",  # that of another pattern
        "DROP TABLE pattern",
        "DROP TABLE maker",
        "ALTER TABLE pattern RENAME COLUMN packed TO other",
    ],
)
def test_rows_that_somebody_changed_do_not_count(tmp_path: Path, change: str) -> None:
    compile_all(tmp_path)
    change_rows(tmp_path, change)
    assert compile_all(tmp_path) == anew()


def test_what_another_key_has_kept_does_not_count(tmp_path: Path, compiles: list[str]) -> None:
    compile_all(tmp_path)
    compiles.clear()
    compile_all(tmp_path, KEY[::-1])
    assert compiles == list(SOURCES)


def test_what_another_python_or_reader_has_kept_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, compiles: list[str]
) -> None:
    compile_all(tmp_path)
    compiles.clear()
    monkeypatch.setattr(patterns, "_MADE_BY", "cpython 3.99 19")
    with kept_patterns(tmp_path, KEY):
        assert compiled(SOURCES[0]) == re.compile(SOURCES[0])
    with sqlite3.connect(tmp_path / NAME) as connection:
        assert connection.execute("SELECT count(*) FROM pattern").fetchone() == (1,)
    connection.close()


def test_an_interpreter_that_compiles_in_another_way_compiles_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patterns, "_INSIDE", object())
    assert compile_all(tmp_path) == anew()


def test_where_nothing_can_be_written_all_is_compiled(tmp_path: Path) -> None:
    assert compile_all(tmp_path / "missing") == anew()


def test_while_somebody_else_writes_all_is_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_BUSY", 0.0)
    compile_all(tmp_path)
    other = sqlite3.connect(tmp_path / NAME)
    other.execute("BEGIN EXCLUSIVE")
    assert compile_all(tmp_path) == anew()
    other.close()
