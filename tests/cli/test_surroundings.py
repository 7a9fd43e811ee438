"""The command line where the world is unkind: no room on the disk, closed folders, odd locales, a reader that leaves."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.tools.command import PATIENCE, SCRIPT, call
from tests.tools.small_house import KATE, NOW, TANAKA, SmallHouse, with_ties

pytestmark = pytest.mark.process

UTF8_OFF = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
LOCALES = {
    "C": {"LC_ALL": "C"},
    "C without help": {"LC_ALL": "C", **UTF8_OFF},
    "POSIX in Japanese": {"LANG": "ja_JP.eucJP", **UTF8_OFF},
    "ASCII": {"PYTHONIOENCODING": "ascii"},
    "Latin-1": {"PYTHONIOENCODING": "latin-1"},
    "nothing set": {"LANG": "", "LC_ALL": "", "LC_CTYPE": "", **UTF8_OFF},
}


@pytest.fixture(scope="module")
def read_already(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A house whose accounts have been read."""
    made = with_ties(tmp_path_factory.mktemp("read"))
    assert call(*words(made, "sync")).status == 0
    return made.folder


@pytest.fixture
def house(read_already: Path, tmp_path: Path) -> SmallHouse:
    """Such a house for one test alone; its settings name everything relative to themselves."""
    shutil.copytree(read_already, tmp_path / "house")
    return SmallHouse(tmp_path / "house", count=1000)


@pytest.fixture(scope="module")
def large_memory(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, dict[str, bytes]]:
    """What one morning tells and leaves in a house with many guests, where there is room."""
    house = with_guests(tmp_path_factory.mktemp("large"))
    answer = call(*words(house, "morning", "--json"))
    return answer.json["people"], house.lying()


def with_guests(folder: Path) -> SmallHouse:
    house = with_ties(folder)
    for n in range(150):
        house.mail((f"Guest {n}", f"guest{n}@crowd.example"), 30, "Hello Hanako,\n\nthe lake is frozen.\n" * 20)
    return house


def words(house: SmallHouse, *command: str) -> tuple[str, ...]:
    return ("--config", str(house.config), "--now", NOW.isoformat(), *command)


@pytest.mark.parametrize("about", LOCALES)
def test_names_in_japanese_are_printed_under_any_locale(about: str, house: SmallHouse) -> None:
    for command in (["who", TANAKA[1]], ["morning", "--dry-run"]):
        answer = _raw(words(house, *command), LOCALES[about])
        assert answer.returncode == 0, answer.stderr
        assert b"Traceback" not in answer.stderr
    told = _raw(words(house, "people", "--json"), LOCALES[about])
    assert told.returncode == 0
    rows = json.loads(told.stdout if told.stdout.isascii() else told.stdout.decode("utf-8", "replace"))
    assert len(rows) == 4
    if about in ("C", "ASCII"):
        assert TANAKA[0] in {row["name"] for row in rows}  # as escapes or as UTF-8, the same name


def test_a_name_that_no_charset_can_hold_breaks_nothing(house: SmallHouse) -> None:
    (house.maildir / "cur" / os.fsdecode(b"9.\xff\xfe:2,S")).write_bytes(b"nothing of a mail")
    answer = _raw(words(house, "sync"), {"LC_ALL": "C.UTF-8"})
    assert (answer.returncode, answer.stderr.count(b"INBOX/9.")) == (0, 1)


def test_a_reader_that_leaves_after_the_first_line_is_no_fault(house: SmallHouse) -> None:
    for command in (["people"], ["people", "--json"], ["signals"], ["--help"]):
        with subprocess.Popen(
            [SCRIPT, *words(house, *command)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as running:
            assert running.stdout is not None
            assert running.stderr is not None
            running.stdout.close()
            said = running.stderr.read()
            assert (running.wait(PATIENCE), said) == (0, b"")


@pytest.mark.parametrize("closed", [(0,), (1,), (2,), (0, 1, 2)])
def test_a_stream_that_is_closed_is_no_fault(closed: tuple[int, ...], house: SmallHouse) -> None:
    def close() -> None:
        for number in closed:
            os.close(number)

    for command in (["people"], ["sync"], ["read", "-"], ["--config", "new.yaml", "init"]):
        done = subprocess.run(
            [SCRIPT, *words(house, *command)], capture_output=True, cwd=house.folder, preexec_fn=close, check=False
        )
        assert done.returncode in ({"people": (0,), "sync": (0,)}.get(command[0], (1, 2)))
        assert b"fault" not in done.stderr
        assert b"Traceback" not in done.stderr
    assert _raw(words(house, "people"), {}).stdout.count(b"\n") == 5


def test_an_answer_that_cannot_be_written_is_said_in_a_sentence(house: SmallHouse) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([SCRIPT, *words(house, "people")], stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert b"no room" in done.stderr
    assert b"()" not in done.stderr


@pytest.mark.parametrize("room", [20_000, 60_000, 300_000])
def test_a_disk_without_room_is_said_in_a_sentence_and_the_next_run_makes_up_for_it(
    room: int, tmp_path: Path, large_memory: tuple[Any, dict[str, bytes]]
) -> None:
    house = with_guests(tmp_path)
    full = call(*words(house, "morning"), largest_file=room)
    assert "Traceback" not in full.err
    assert full.status == 1
    assert any(str(house.state) in said for said in full.said), full.err
    whole = call(*words(house, "morning", "--json"))
    assert whole.status == 0
    assert (whole.json["people"], house.lying()) == large_memory


@pytest.mark.parametrize("command", [("people",), ("who", KATE[1]), ("loops",)])
def test_a_question_is_answered_even_where_no_answer_can_be_kept(command: tuple[str, ...], house: SmallHouse) -> None:
    call(*words(house, "sync"))
    full = call(*words(house, *command), largest_file=33_000)  # what SQLite needs beside a database that it reads
    assert (full.status, full.err) == (0, "")
    assert full.out == call(*words(house, *command)).out != ""


def test_a_state_folder_that_may_not_be_written_is_said(house: SmallHouse) -> None:
    for name in ("cache.db", "state.db", "."):
        with _closed(house.state, name):
            for command in (["morning"], ["people"]):
                answer = call(*words(house, *command), humble=True)
                assert answer.status in (0, 1)
                assert "Traceback" not in answer.err
                assert answer.status == 0 or str(house.state) in answer.err
    assert call(*words(house, "people")).status == 0


def test_a_state_folder_in_a_place_that_takes_none_is_said(tmp_path: Path) -> None:
    house = with_ties(tmp_path)
    house.write(state="/proc/tsunagari")
    for command in (["sync"], ["morning"], ["run"]):
        answer = call(*words(house, *command))
        assert (answer.status, len(answer.said)) == (1, 1)
        assert "/proc/tsunagari" in answer.err


def test_what_only_the_owner_knows_is_never_begun_anew_when_it_is_damaged(house: SmallHouse) -> None:
    damaged = house.state / "state.db"
    for beside in house.state.glob("state.db-*"):
        beside.unlink()
    damaged.write_bytes(b"no database at all" * 500)
    answer = call(*words(house, "morning"))
    assert (answer.status, len(answer.said)) == (1, 1)
    assert str(damaged) in answer.err
    assert damaged.read_bytes().startswith(b"no database")
    assert house.lying() == {}


def test_a_damaged_cache_is_read_again_and_gives_the_same_answer(house: SmallHouse) -> None:
    before = call(*words(house, "people", "--json")).json
    for beside in house.state.glob("cache.db-*"):
        beside.unlink()
    (house.state / "cache.db").write_bytes(b"no database at all" * 500)
    again = call(*words(house, "sync"))
    assert again.status == 0
    assert any("cache.db" in said for said in again.said)
    assert call(*words(house, "people", "--json")).json == before
    assert not (house.state / "cache.db.damaged").exists()  # it held old words, and all has been read again


def test_state_of_a_newer_tsunagari_is_left_alone(house: SmallHouse) -> None:
    with sqlite3.connect(house.state / "state.db") as state:
        state.execute("INSERT INTO migration VALUES ('from_the_future')")
    state.close()
    answer = call(*words(house, "morning"))
    assert (answer.status, len(answer.said)) == (1, 1)
    assert "state.db" in answer.err


def test_everything_in_the_state_folder_is_for_the_owner_alone(house: SmallHouse) -> None:
    assert call(*words(house, "morning")).status == 0
    for path in (house.state, *house.state.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path
    assert (house.state / "cache.db").exists()


def test_a_mail_of_kate_is_read_from_standard_input_without_settings() -> None:
    mail = f"From: {KATE[1]}\nTo: me@home.example\nSubject: News\n\nCould you send me the plan by Friday?\n".encode()
    answer = call("read", "-", "--json", stdin=mail)
    assert (answer.status, answer.err) == (0, "")
    assert "plan" in answer.out


def _raw(command: tuple[str, ...], environment: dict[str, str]) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [SCRIPT, *command], env={**os.environ, **environment}, capture_output=True, timeout=PATIENCE, check=False
    )


@contextmanager
def _closed(folder: Path, name: str) -> Iterator[None]:
    path = folder / name
    mode = path.stat().st_mode
    path.chmod(mode & ~0o222)
    try:
        yield
    finally:
        path.chmod(mode)


@pytest.mark.parametrize(
    ("environment", "first"),
    [
        ({"LANG": "ja_JP.UTF-8"}, "使い方"),
        ({"LANG": "en_GB.UTF-8"}, "Usage"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "ja_JP.UTF-8"}, "使い方"),
        ({"LANG": "ja_JP.UTF-8", "LC_ALL": "C.UTF-8"}, "Usage"),
        ({"LANG": "fr_FR.UTF-8"}, "Usage"),
    ],
)
def test_the_language_is_that_of_the_system(environment: dict[str, str], first: str) -> None:
    assert call("--help", environment=environment).out.startswith(first)


def test_the_language_of_the_settings_goes_before_that_of_the_system(house: SmallHouse) -> None:
    house.write(language="ja")
    answer = call(*words(house, "status"), environment={"LANG": "en_GB.UTF-8"})
    assert answer.status == 0
    assert not answer.out.isascii()


def test_the_service_is_started_by_the_command_that_status_tells(house: SmallHouse) -> None:
    assert f"--config {house.config} run" in call("--config", house.config, "status").out
