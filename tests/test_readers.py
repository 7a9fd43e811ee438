"""Work shared among processes: all of it comes back, also when one of them is killed or none can be started."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from config.schema import Account
from connectors.base import Result, Spread, Task, nothing_known
from connectors.maildir import Maildir
from connectors.model import Broken, Item, Message
from daemon import mate
from daemon.readers import Readers, read_by_many
from tests.connectors.mails import NOW, TOKYO, mail

pytestmark = pytest.mark.process


def many(count: int) -> Iterator[bytes]:
    """Tasks larger than what a pipe holds."""
    for number in range(count):
        yield bytes([number]) * 100_000


def test_every_task_comes_back_once() -> None:
    assert list(read_by_many(bytes.upper, many(20), 2)) == [each.upper() for each in many(20)]


def test_a_maildir_that_is_divided_yields_what_it_yields_alone(tmp_path: Path) -> None:
    """Mails, their people and what is broken come back from the other process as they are."""
    here = tmp_path / "Maildir" / "cur"
    here.mkdir(parents=True)
    for number in range(9):
        raw = mail(
            f"letter {number}", "Cc: 松田 美咲 <misaki@friends.example>", message_id=f"<m{number}@friends.example>"
        )
        (here / f"170000000{number}.x").write_bytes(raw if number != 4 else b"no mail")
    (here / "1700000010.x").symlink_to(here / "1700000000.x")
    account = Account("mail", "maildir", path=tmp_path / "Maildir")

    def read(spread: Spread) -> list[Item]:
        source = Maildir(account, nothing_known, TOKYO, batch=2)
        source.divide(spread)
        found = [item for batch in source.fetch(None, None, NOW) for item in batch.items]
        return sorted(found, key=lambda item: item.source if isinstance(item, Message | Broken) else "")

    def by_two(work: Callable[[Task], Result], tasks: Iterator[Task]) -> Iterator[Result]:
        return read_by_many(work, tasks, 2)

    assert read(by_two) == read(map)
    assert [type(item).__name__ for item in read(by_two)].count("Broken") == 2


def slow_or_quick(seconds: float) -> float:
    """A task of unequal length."""
    threading.Event().wait(seconds)
    return seconds


def test_one_that_is_slow_holds_the_others_up_so_that_little_is_held() -> None:
    taken: list[int] = []

    def tasks() -> Iterator[float]:
        for number in range(40):
            taken.append(number)
            yield 0.3 if number == 0 else 0.0

    results = read_by_many(slow_or_quick, tasks(), 2)
    assert next(results) == 0.3
    assert len(taken) <= 5
    assert list(results) == [0.0] * 39


def test_two_kinds_of_work_one_after_the_other_are_done_by_the_same_processes() -> None:
    others = set(children())
    with Readers(2, fewest=3) as readers:
        assert list(readers.spread(str.upper, iter(["a", "b"]))) == ["A", "B"]
        assert set(children()) == others  # too little
        assert list(readers.spread(str.lower, iter(["C", "D"]))) == ["c", "d"]
        mates = set(children()) - others
        assert len(mates) == 2
        assert list(readers.spread(str.upper, iter("xyz"))) == ["X", "Y", "Z"]
        assert set(children()) - others == mates
    assert set(children()) == others


def test_no_task_no_result() -> None:
    assert list(read_by_many(bytes.upper, many(0), 2)) == []


def test_the_work_of_one_that_was_killed_is_done_here() -> None:
    results: list[bytes] = []
    others = set(children())
    for number, found in enumerate(read_by_many(bytes.upper, many(9), 2)):
        results.append(found)
        if number == 1:
            for child in set(children()) - others:
                os.kill(child, signal.SIGKILL)
    assert sorted(results) == sorted(each.upper() for each in many(9))


def refuses(task: str) -> str:
    """A fault of ours, in whose words the mail stands."""
    raise ValueError(task)


def test_a_fault_in_another_process_is_ours_and_none_of_its_words_reach_the_log(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(ValueError, match="secret"):
        list(read_by_many(refuses, iter(["her secret"] * 5), 2))
    assert capfd.readouterr().err == ""


def test_where_no_process_can_be_started_this_one_does_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mate, "_COMMAND", ["/no/such/program"])
    assert len(list(read_by_many(bytes.upper, many(5), 2))) == 5


def test_none_outlives_the_one_that_stops_asking() -> None:
    others = set(children())
    results = read_by_many(bytes.upper, many(9), 2)
    next(results)
    assert set(children()) - others
    results.close()  # type: ignore[attr-defined]  # a generator is closed so
    assert set(children()) - others == set()


def children() -> list[int]:
    """The processes that this one began and that still live."""
    with open(f"/proc/self/task/{os.getpid()}/children", encoding="ascii") as file:  # noqa: PTH123  no path of a file
        return [int(each) for each in file.read().split()]
