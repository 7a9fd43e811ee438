"""Killed at any step of laying a draft on a real server: after the next run there is one draft, and the journal knows it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from connectors.imap_drafts import ImapDrafts
from connectors.imap_session import Session
from daemon.notifier.placing import GRACE, Outcome, place, settle
from daemon.store.state import State
from tests.notifier.test_placing import KEY, plan
from tests.servers.imap import Box
from tests.tools.killed import died_at

pytestmark = [pytest.mark.loopback, pytest.mark.process]

NOW = datetime(2026, 11, 24, 7, tzinfo=UTC)


def run(box: Box, folder: Path, at: datetime) -> Outcome:
    """One morning's part in it: what became of earlier drafts, then this one."""
    with State.open(folder) as state:
        far = ImapDrafts(box.account())
        settle(far, state, folder, lambda _id: False, lambda _row: False, at)
        return place(plan(), far, state, folder, 3, at, clock=lambda: at).outcome


def die_everywhere(box: Box, tmp_path: Path, every: int) -> int:
    died = 0
    for last in range(1, 10_000, every):
        folder = tmp_path / str(last)
        folder.mkdir()
        if not died_at(last, lambda: run(box, folder, NOW), (Session, "_do")):  # noqa: B023  done at once
            break
        died += 1
        assert run(box, folder, NOW + GRACE) is Outcome.PLACED, f"step {last}"
        ((uid, _, _),) = [one for one in box.mails("Drafts") if KEY.encode() in one[2]]
        with State.open(folder) as state:
            row = state.draft(KEY)
            assert row is not None
            assert row.state == "placed"
        assert run(box, folder, NOW + timedelta(days=1)) is Outcome.PLACED
        assert len(box.mails("Drafts")) == 1
        box.take_out("Drafts", uid)
    return died


def test_it_may_die_at_any_step_of_laying_a_draft(box: Box, tmp_path: Path) -> None:
    assert die_everywhere(box, tmp_path, every=7) >= 6


@pytest.mark.nightly
def test_it_may_die_at_each_step_of_laying_a_draft(box: Box, tmp_path: Path, scale: float) -> None:
    assert die_everywhere(box, tmp_path, max(1, round(1 / scale))) > 50 * min(1.0, scale)
