"""What the tests of faults share: a patient reader, a line that is cut everywhere, and a draft that is laid whatever happens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from connectors.base import DraftBox, TryLater
from daemon.notifier.boxes import Box, Routed
from daemon.notifier.placing import GRACE, Outcome, place, settle
from daemon.store.state import State
from tests.contract.source_contract import Shelf, Stand
from tests.notifier.test_placing import KEY, plan
from tests.servers.proxy import Proxy

MORNING = datetime(2026, 11, 24, 7, tzinfo=UTC)


def read_on(stand: Stand, shelf: Shelf | None = None, tries: int = 12) -> Shelf:
    """As the service does it: what was read is kept, and what is to be tried later is tried again."""
    shelf = shelf or Shelf()
    for _ in range(tries):
        if not is_late(shelf, stand):
            return shelf
    raise AssertionError("it never came to its end")


def is_late(shelf: Shelf, stand: Stand) -> bool:
    """Whether a reading is to be tried again later; what came is on the shelf."""
    try:
        shelf.read(stand)
    except TryLater:
        return True
    return False


def again(shelf: Shelf) -> Shelf:
    """A copy of it."""
    return Shelf(dict(shelf.items), shelf.cursor)


def cut_everywhere(line: Proxy, stands: Sequence[Stand], before: Sequence[Shelf], count: int) -> None:
    """From what stands on the shelves, read on with the line cut at so many bytes spread over all, and then without:
    each time what an undisturbed reading brings.
    """
    line.came = 0
    whole = [read_on(stand, again(shelf)).items for stand, shelf in zip(stands, before, strict=True)]
    bytes_of_all = line.came
    for number in range(count):
        shelves = [again(shelf) for shelf in before]
        line.came, line.cut_at = 0, 1 + number * bytes_of_all // count
        late = [is_late(shelf, stand) for stand, shelf in zip(stands, shelves, strict=True)]
        assert any(late), number
        line.cut_at = None
        for stand, shelf in zip(stands, shelves, strict=True):
            shelf.read(stand)
        assert [shelf.items for shelf in shelves] == whole, number


@dataclass(frozen=True, slots=True)
class Laying:
    """One draft on its way into a box of this account. `lying`: the drafts that lie there."""

    account: str
    box: Callable[[], DraftBox]
    lying: Callable[[], list[bytes]]

    def run(self, folder: Path, at: datetime = MORNING) -> Outcome:
        """One morning's part in it: what became of earlier drafts, then this one."""
        with State.open(folder) as state:
            far = Routed(Box(self.account, self.box()))
            settle(far, state, folder, lambda _id: False, lambda _row: False, at)
            return place(plan(), far, state, folder, 3, at, clock=lambda: at).outcome

    def is_right(self, folder: Path, why: str) -> None:
        """The next morning lays it, knows it, and the one after that changes nothing."""
        assert self.run(folder, MORNING + GRACE) is Outcome.PLACED, why
        with State.open(folder) as state:
            row = state.draft(KEY)
            assert row is not None
            assert row.state == "placed", why
        assert self.run(folder, MORNING + timedelta(days=1)) is Outcome.PLACED, why
        (raw,) = self.lying()
        assert KEY.encode() in raw, why
