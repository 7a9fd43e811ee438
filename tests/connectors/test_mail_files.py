"""Files that hold mail, read one after the other while the disk fetches the next."""

from __future__ import annotations

import os
from pathlib import Path

from connectors.mail_files import read_files


def _files(folder: Path, count: int) -> list[str]:
    paths = [folder / f"{number:03}" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(b"Subject: %d\n\n" % number)
    return list(map(str, paths))


def _open_files() -> int:
    return len(os.listdir("/dev/fd"))  # noqa: PTH208  a list of numbers


def test_files_come_in_their_order_and_one_that_is_gone_is_told_in_its_place(tmp_path: Path) -> None:
    paths = _files(tmp_path, 100)
    Path(paths[50]).unlink()
    (tmp_path / "051").unlink()
    (tmp_path / "051").mkdir()
    found = list(read_files(paths))
    assert [raw for raw in found if isinstance(raw, bytes)] == [
        b"Subject: %d\n\n" % n for n in range(100) if n not in (50, 51)
    ]
    assert isinstance(found[50], FileNotFoundError)
    assert isinstance(found[51], OSError)


def test_no_file_stays_open_when_reading_stops_in_the_middle(tmp_path: Path) -> None:
    paths = _files(tmp_path, 100)
    before = _open_files()
    reading = read_files(paths)
    next(reading)
    assert _open_files() > before
    del reading
    assert _open_files() == before


def test_what_was_changed_before_its_turn_is_read_as_it_is_then(tmp_path: Path) -> None:
    paths = _files(tmp_path, 3)
    reading = read_files(paths)
    next(reading)
    with Path(paths[2]).open("ab") as stream:
        stream.write(b"more\n")
    assert list(reading)[1] == b"Subject: 2\n\nmore\n"
