"""A draft behind a network: put once, whatever becomes of the answer; the grace time is measured on the real clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from config.words import Said, say
from connectors.base import Draft, FoundDraft, TryLater
from connectors.model import Mailbox
from daemon.notifier.outlived import is_groundless, is_over, is_stale
from daemon.notifier.placing import GRACE, DraftPlan, Outcome, Placed, findings_of, place, settle
from daemon.store.state import State
from daemon.think.findings import DraftText, Finding

MORNING = datetime(2020, 1, 1, 7, tzinfo=UTC)  # thought again much later
TODAY = datetime(2026, 11, 24, 7, tzinfo=UTC)
KEY = "0123456789abcdef" * 2


@dataclass
class FarBox:
    """A box whose server acts and does not always answer. `mood`: what becomes of the next put."""

    behind_network: bool = True
    lies: dict[str, FoundDraft] = field(default_factory=dict)
    elsewhere: dict[str, str] = field(default_factory=dict)
    late: list[FoundDraft] = field(default_factory=list)
    puts: int = 0
    mood: str = "well"

    def find(self, message_id: str) -> FoundDraft | None:
        return self.lies.get(message_id)

    def open_to(self, addresses: frozenset[str]) -> list[FoundDraft]:
        return [one for one in self.lies.values() if addresses & set(one.to)]

    def put(self, draft: Draft) -> FoundDraft:
        if gone := self.elsewhere.get(draft.message_id):
            return FoundDraft(draft.message_id, (), "", "Sent", gone)
        self.puts += 1
        found = FoundDraft(draft.message_id, tuple(box.address for box in draft.to), f"hash{self.puts}", str(self.puts))
        if self.mood == "late":
            self.late.append(found)
        elif self.mood != "lost on the way":
            self.lies[draft.message_id] = found
        if self.mood != "well":
            raise TryLater(say("imap.lost", account="mail"))
        return found

    def arrive(self) -> None:
        """The server comes to its end."""
        for one in self.late:
            self.lies[one.message_id] = one
        self.late.clear()

    def withdraw(self, message_id: str, content_hash: str) -> bool:
        lies = self.lies.get(message_id)
        return lies is not None and lies.content_hash == content_hash and self.lies.pop(message_id) is lies

    def check(self) -> list[Said]:
        return []


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    with State.open(tmp_path) as opened:
        yield opened


def plan() -> DraftPlan:
    message_id = f"<{KEY}@home.example>"
    text = DraftText(
        "Re: concert", "Hi!", "en", "casual", "alice@friends.example", to_name="Alice", sender="ren@home.example"
    )
    raw = f"From: ren@home.example\nTo: alice@friends.example\nSubject: Re: concert\nMessage-ID: {message_id}\n\nHi!\n"
    draft = Draft(KEY, message_id, (Mailbox("alice@friends.example"),), raw.encode())
    return DraftPlan(draft, text, "alice@friends.example", frozenset({"alice@friends.example"}), "", "drift")


def put(box: FarBox, state: State, tmp_path: Path, after: timedelta = timedelta()) -> Placed:
    return place(plan(), box, state, tmp_path, 3, MORNING, clock=lambda: TODAY + after)


def test_an_answer_that_is_lost_leaves_one_draft(state: State, tmp_path: Path) -> None:
    box = FarBox(mood="answer lost")
    assert put(box, state, tmp_path).outcome is Outcome.FAULT
    assert put(box, state, tmp_path, timedelta(seconds=1)).outcome is Outcome.PLACED
    assert box.puts == 1


def test_a_server_that_comes_to_its_end_later_is_given_time_on_the_real_clock(state: State, tmp_path: Path) -> None:
    box = FarBox(mood="late")
    assert put(box, state, tmp_path).outcome is Outcome.FAULT
    for seconds in (1, 60, GRACE.total_seconds() - 1):
        early = put(box, state, tmp_path, timedelta(seconds=seconds))
        assert early.outcome is Outcome.REFUSED
        assert early.said == say("morning.draft_under_way")
    box.arrive()
    assert put(box, state, tmp_path, GRACE).outcome is Outcome.PLACED
    assert box.puts == 1


def test_what_never_arrived_is_put_again_after_the_grace_time_and_three_times_at_most(
    state: State, tmp_path: Path
) -> None:
    box = FarBox(mood="lost on the way")
    outcomes = [put(box, state, tmp_path, number * GRACE).outcome for number in range(5)]
    assert outcomes == [Outcome.FAULT] * 3 + [Outcome.REFUSED] * 2
    assert box.puts == 3
    assert put(box, state, tmp_path, 9 * GRACE).said == say("morning.draft_not_put")


def test_a_draft_beyond_the_number_of_the_day_says_so_and_not_that_it_failed(state: State, tmp_path: Path) -> None:
    refused = place(plan(), FarBox(), state, tmp_path, 0, MORNING, clock=lambda: TODAY)
    assert (refused.outcome, refused.said) == (Outcome.REFUSED, say("morning.drafts_enough", n=0))


def test_a_clock_that_was_set_back_makes_nothing_be_put_twice(state: State, tmp_path: Path) -> None:
    box = FarBox(mood="late")
    put(box, state, tmp_path)
    assert put(box, state, tmp_path, timedelta(hours=-1)).outcome is Outcome.REFUSED
    assert box.puts == 1


@pytest.mark.parametrize("gone", ["sent", "deleted"])
def test_a_draft_that_the_owner_sent_or_threw_away_meanwhile_is_not_put_again(
    state: State, tmp_path: Path, gone: str
) -> None:
    box = FarBox(mood="late")
    put(box, state, tmp_path)
    box.elsewhere[plan().draft.message_id] = gone
    told = put(box, state, tmp_path, GRACE)
    assert told.outcome is Outcome.GONE
    row = state.draft(KEY)
    assert row is not None
    assert (row.state, box.puts) == (gone, 1)


def test_the_next_morning_finds_what_arrived_after_all(state: State, tmp_path: Path) -> None:
    box = FarBox(mood="late")
    put(box, state, tmp_path)
    box.arrive()
    settle(box, state, tmp_path, lambda _id: False, lambda _row: False, TODAY + timedelta(days=1))
    row = state.draft(KEY)
    assert row is not None
    assert (row.state, row.body_hash) == ("placed", "hash1")


def test_a_folder_on_this_machine_needs_no_grace(state: State, tmp_path: Path) -> None:
    box = FarBox(behind_network=False, mood="lost on the way")
    put(box, state, tmp_path)
    box.mood = "well"
    assert put(box, state, tmp_path).outcome is Outcome.PLACED


def test_what_a_draft_was_written_for_is_told_from_the_journal_as_it_was(state: State, tmp_path: Path) -> None:
    finding = Finding("drift", 60.0, {"en": "It is time."}, ("m1@friends.example",), "reconnect", cites=("overdue",))
    place(replace(plan(), findings=(finding,)), FarBox(), state, tmp_path, 3, MORNING, clock=lambda: TODAY)
    (row,) = state.drafts()
    assert findings_of(row) == (finding,)


@pytest.mark.parametrize(("days", "state_then"), [(0, "placed"), (2, "placed"), (3, "withdrawn")])
def test_a_letter_for_a_day_is_taken_back_once_the_day_is_over(
    state: State, tmp_path: Path, days: int, state_then: str
) -> None:
    box, then = FarBox(behind_network=False), MORNING.date() + timedelta(days=days)
    place(replace(plan(), until=MORNING.date() + timedelta(days=2)), box, state, tmp_path, 3, MORNING)
    settle(box, state, tmp_path, lambda _id: False, lambda row: is_over(row, then), MORNING)
    assert [row.state for row in state.drafts()] == [state_then]


DRIFT = Finding("drift", 56.0, {"en": "quiet"}, ("m1", "m2"))


@pytest.mark.parametrize(
    ("days", "until", "standing", "gone"),
    [
        (20, None, (DRIFT,), False),
        (20, None, (replace(DRIFT, evidence=("m2",)),), False),
        (20, None, (replace(DRIFT, evidence=()),), False),
        (20, None, (replace(DRIFT, evidence=("m7",)),), True),  # the rule holds for something else by now
        (20, None, (replace(DRIFT, rule="long-apart"),), True),
        (20, None, (), True),
        (3, None, (), False),
        (20, 30, (), False),  # it is for a day that comes yet
    ],
)
def test_a_letter_is_taken_back_once_nothing_it_was_written_for_holds(
    state: State, tmp_path: Path, days: int, until: int | None, standing: tuple[Finding, ...], gone: bool
) -> None:
    day = MORNING.date() + timedelta(days=until) if until else None
    place(replace(plan(), findings=(DRIFT,), until=day), FarBox(behind_network=False), state, tmp_path, 3, MORNING)
    (row,) = state.drafts()
    assert is_groundless(row, standing, MORNING.date() + timedelta(days=days)) is gone


def test_a_letter_of_which_no_reason_was_kept_stands_until_it_is_two_months_old(state: State, tmp_path: Path) -> None:
    place(plan(), FarBox(behind_network=False), state, tmp_path, 3, MORNING)
    (row,) = state.drafts()
    assert not is_groundless(row, (), MORNING.date() + timedelta(days=30))
    assert not is_stale(row, MORNING.date() + timedelta(days=60))
    assert is_stale(row, MORNING.date() + timedelta(days=61))
