"""A first reading of a server that is shared among processes: batch for batch what one process yields, whatever happens."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from config.schema import Account
from connectors.base import TryLater, nothing_known
from connectors.imap import Imap
from connectors.model import Batch, Cursor, Message
from daemon.readers import Readers
from tests.connectors.mails import NOW, TOKYO
from tests.connectors.test_imap_faults import filled, through
from tests.servers.imap import Box
from tests.servers.proxy import between
from tests.test_readers import children

pytestmark = [pytest.mark.loopback, pytest.mark.process]

FEW = 4  # mails in one question


def batches(account: Account, readers: Readers | None, cursor: Cursor | None = None) -> Iterator[Batch]:
    source = Imap(account, nothing_known, TOKYO, FEW)
    if readers is not None:
        source.divide(readers.spread)
    yield from source.fetch(cursor, None, NOW)


def told(some: Sequence[Batch]) -> list[object]:
    return [
        (one.items, one.cursor, one.reach, one.ahead, [(each.folder, len(each.names)) for each in one.listed])
        for one in some
    ]


def test_its_batches_cursors_and_listings_are_those_of_one_process(box: Box) -> None:
    account = filled(box).account()
    alone = list(batches(account, None))
    with Readers(2, fewest=0) as readers:
        divided = list(batches(account, readers))
    assert sum(isinstance(item, Message) for batch in alone for item in batch.items) > 50
    assert told(divided) == told(alone)


def test_a_reader_that_is_killed_costs_no_mail_and_no_order(box: Box) -> None:
    account = filled(box).account()
    alone = list(batches(account, None))
    others = set(children())
    divided = []
    with Readers(2, fewest=0) as readers:
        for number, batch in enumerate(batches(account, readers)):
            divided.append(batch)
            if number == 2:
                for child in set(children()) - others:
                    os.kill(child, signal.SIGKILL)
    assert told(divided) == told(alone)
    assert set(children()) == others


def test_after_any_batch_it_can_be_resumed_and_nobody_outlives_it(box: Box) -> None:
    account = filled(box).account()
    whole = {item.source for batch in batches(account, None) for item in batch.items if isinstance(item, Message)}
    others = set(children())
    for stop in (1, 5, 9):
        found, cursor = set[str](), None
        with Readers(2, fewest=0) as readers:
            for number, batch in enumerate(batches(account, readers)):
                found |= {item.source for item in batch.items if isinstance(item, Message)}
                cursor = batch.cursor
                if number == stop:
                    break
        assert set(children()) == others
        with Readers(2, fewest=0) as readers:
            for batch in batches(account, readers, cursor):
                found |= {item.source for item in batch.items if isinstance(item, Message)}
        assert found == whole


def test_what_came_before_the_line_broke_is_read_and_handed_out(box: Box, tmp_path: Path) -> None:
    """As by one process: not one mail that came whole is fetched once more for the breaking."""
    filled(box)
    with between(box.server.tls) as proxy:
        account = through(proxy, box)
        list(batches(account, None))
        length = proxy.came

        def until_it_breaks(readers: Readers | None) -> list[Batch]:
            proxy.came, proxy.cut_at = 0, length * 2 // 3
            found: list[Batch] = []
            with pytest.raises(TryLater):
                found.extend(batches(account, readers))  # what came before stays in it
            return found

        alone = until_it_breaks(None)
        with Readers(2, fewest=0) as readers:
            divided = until_it_breaks(readers)
    some = [
        {item.source for batch in found for item in batch.items if isinstance(item, Message)}
        for found in (alone, divided)
    ]
    assert len(some[0]) > 10
    assert len(some[1]) >= len(some[0]) - 2 * FEW
