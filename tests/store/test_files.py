"""Opening the databases: modes, pragmas, migrations, damage."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from daemon.store.files import (
    DamagedFileError,
    NewerFileError,
    StoreError,
    open_database,
    open_or_rebuild,
    set_aside,
    transaction,
)
from daemon.store.locks import run_lock, run_lock_held, write_lock


def first_table(db: Database) -> None:
    db.table("shelf").create({"name": str}, pk="name")


def second_column(db: Database) -> None:
    db.table("shelf").add_column("height", int)


def breaks_half_way(db: Database) -> None:
    db.table("shelf").add_column("width", int)
    raise OSError("no room")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def columns(connection: sqlite3.Connection) -> list[str]:
    return [row[1] for row in connection.execute("PRAGMA table_info(shelf)")]


def test_file_and_folders_are_the_owners_alone_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        connection = open_database(tmp_path / "share" / "tsunagari" / "cache.db", [first_table], durable=False)
        with transaction(connection):
            connection.execute("INSERT INTO shelf VALUES ('a')")
        found = {path.name: mode(path) for path in (tmp_path / "share").rglob("*")}
    finally:
        os.umask(before)
    assert found == {"tsunagari": 0o700, "cache.db": 0o600, "cache.db-wal": 0o600, "cache.db-shm": 0o600}
    assert mode(tmp_path / "share") == 0o700


def test_a_folder_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    folder.mkdir(mode=0o755)
    (folder / "state.db").touch(mode=0o644)
    open_database(folder / "state.db", [first_table], durable=True).close()
    assert (mode(folder), mode(folder / "state.db")) == (0o700, 0o600)


@pytest.mark.durable
@pytest.mark.parametrize(("durable", "level"), [(True, 2), (False, 1)])
def test_what_only_the_owner_knows_survives_a_power_cut(tmp_path: Path, durable: bool, level: int) -> None:
    connection = open_database(tmp_path / "state" / "x.db", [first_table], durable)
    asked = ("synchronous", "journal_mode", "foreign_keys")
    assert [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked] == [level, "wal", 1]


def test_what_is_deleted_cannot_be_read_from_the_file_whatever_sqlite_was_built_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = sqlite3.connect

    def as_plain_builds_have_it(*words: Any, **more: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = opened(*words, **more)
        connection.execute("PRAGMA secure_delete=OFF").fetchall()  # some systems build it in, SQLite itself does not
        return connection

    monkeypatch.setattr(sqlite3, "connect", as_plain_builds_have_it)
    path = tmp_path / "state" / "cache.db"
    connection = open_database(path, [first_table], durable=False)
    with transaction(connection):
        connection.executemany("INSERT INTO shelf VALUES (?)", [(f"{n} marmalade " * 50,) for n in range(200)])
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert b"marmalade" in path.read_bytes()
    with transaction(connection):
        connection.execute("DELETE FROM shelf")
    connection.close()
    assert b"marmalade" not in b"".join(left.read_bytes() for left in path.parent.iterdir())


def test_each_migration_runs_once_and_in_order(tmp_path: Path) -> None:
    path = tmp_path / "state" / "x.db"
    open_database(path, [first_table], durable=False).close()
    for _ in range(2):
        connection = open_database(path, [first_table, second_column], durable=False)
        assert columns(connection) == ["name", "height"]
        connection.close()


def test_a_migration_that_fails_leaves_nothing_behind_and_runs_again(tmp_path: Path) -> None:
    path = tmp_path / "state" / "x.db"
    with pytest.raises(OSError, match="no room"):
        open_database(path, [first_table, breaks_half_way], durable=False)
    connection = open_database(path, [first_table, second_column], durable=False)
    assert columns(connection) == ["name", "height"]


def test_two_that_open_at_once_migrate_once(tmp_path: Path) -> None:
    path, faults = tmp_path / "state" / "x.db", []

    def opens() -> None:
        try:
            open_database(path, [first_table, second_column], durable=False).close()
        except Exception as error:  # noqa: BLE001  whatever went wrong in a thread must reach the assertion
            faults.append(error)

    threads = [threading.Thread(target=opens) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []


def test_sqlite_utils_is_loaded_only_when_a_migration_is_due(tmp_path: Path) -> None:
    path = tmp_path / "state" / "state.db"
    code = (
        "import sys; from pathlib import Path; from daemon.store.files import open_database\n"
        f"from daemon.store.state import MIGRATIONS; open_database(Path({str(path)!r}), MIGRATIONS, True)\n"
        "print('sqlite_utils' in sys.modules)"
    )
    said = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
        for _ in range(2)
    ]
    assert said == ["True", "False"]


@pytest.mark.parametrize("spoil", ["no database at all, but a text of some length" * 40, ""])
def test_a_damaged_cache_is_set_aside_and_begun_anew(tmp_path: Path, spoil: str) -> None:
    path = tmp_path / "state" / "cache.db"
    connection = open_database(path, [first_table], durable=False)
    with transaction(connection):
        connection.executemany("INSERT INTO shelf VALUES (?)", [(f"{n}",) for n in range(500)])
    connection.close()
    raw = path.read_bytes()
    path.write_bytes(spoil.encode() or b"\x00" * 5000 + raw[5000:])
    with pytest.raises(DamagedFileError):
        open_database(path, [first_table], durable=False)
    connection, said = open_or_rebuild(path, [first_table])
    assert said is not None
    assert said.key == "store.rebuilt"
    assert connection.execute("SELECT count(*) FROM shelf").fetchone() == (0,)
    assert (tmp_path / "state" / "cache.db.damaged").is_file()
    assert connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)


class Killed(BaseException):
    """In the middle of it."""


@pytest.mark.parametrize("steps", range(3))
def test_whoever_is_killed_while_a_file_is_set_aside_leaves_no_database_without_its_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    with closing(open_database(tmp_path / "in use" / "cache.db", [first_table], durable=False)) as connection:
        connection.execute("INSERT INTO shelf VALUES ('upper')")
        shutil.copytree(tmp_path / "in use", tmp_path / "left")  # as a kill leaves it: the row stands in the log alone
    path, log = tmp_path / "left" / "cache.db", tmp_path / "left" / "cache.db-wal"
    assert log.stat().st_size
    left = [steps]

    def dying(usual: Callable[..., object]) -> Callable[..., object]:
        def step(*arguments: object, **more: object) -> object:
            left[0] -= 1
            if left[0] < 0:
                raise Killed
            return usual(*arguments, **more)

        return step

    with monkeypatch.context() as patched:
        for name in ("unlink", "replace"):
            patched.setattr(Path, name, dying(getattr(Path, name)))
        with pytest.raises(Killed):
            set_aside(path)
    assert log.exists() or not path.exists()
    with closing(open_or_rebuild(path, [first_table])[0]) as again:
        assert again.execute("SELECT count(*) FROM shelf").fetchone() == (int(not steps),)
        assert again.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_file_of_a_newer_version_is_never_touched(tmp_path: Path) -> None:
    path = tmp_path / "state" / "state.db"
    open_database(path, [first_table, second_column], durable=True).close()
    before = path.read_bytes()
    with pytest.raises(NewerFileError) as caught:
        open_database(path, [first_table], durable=True)
    assert caught.value.said.key == "store.newer"
    assert path.read_bytes() == before


def test_a_transaction_that_fails_changes_nothing(tmp_path: Path) -> None:
    connection = open_database(tmp_path / "s" / "x.db", [first_table], durable=False)
    with pytest.raises(sqlite3.IntegrityError), transaction(connection):
        connection.executemany("INSERT INTO shelf VALUES (?)", [("a",), ("a",)])
    assert connection.execute("SELECT count(*) FROM shelf").fetchone() == (0,)


def test_only_one_run_at_a_time_and_a_dead_one_frees_the_place(tmp_path: Path) -> None:
    with run_lock(tmp_path) as mine:
        with run_lock(tmp_path) as second:
            assert (mine, second) == (True, False)
        assert run_lock_held(tmp_path)
    assert not run_lock_held(tmp_path)


def test_a_writer_waits_for_the_other(tmp_path: Path) -> None:
    order: list[str] = []

    def writes() -> None:
        with write_lock(tmp_path):
            order.append("second")

    with write_lock(tmp_path):
        thread = threading.Thread(target=writes)
        thread.start()
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


def test_a_full_disk_is_said_and_what_was_stored_stays(tmp_path: Path) -> None:
    connection = open_database(tmp_path / "s" / "x.db", [first_table], durable=False)
    with transaction(connection):
        connection.execute("INSERT INTO shelf VALUES ('kept')")
    connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0] + 1}")
    with pytest.raises(StoreError) as caught, transaction(connection):
        connection.executemany("INSERT INTO shelf VALUES (?)", [(f"{n}" * 500,) for n in range(100, 200)])
    assert caught.value.said.key == "store.full"
    assert connection.execute("SELECT name FROM shelf").fetchall() == [("kept",)]


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(StoreError) as caught:
        open_database(tmp_path / "file" / "x.db", [first_table], durable=False)
    assert caught.value.said.key == "store.cannot_open"
