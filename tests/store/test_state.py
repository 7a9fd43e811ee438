"""What only the owner and earlier mornings know, through the door of state.db."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from daemon.store.state import Call, DraftRow, Note, State

DAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
ROW = DraftRow(
    key="k1",
    person="akemi@kubo.example",
    address="akemi@kubo.example",
    message_id="<k1@me.example>",
    day=DAY,
    raw=b"From: me\r\n\r\nhello\r\n",
    body="hello\n",
    rule="drift",
    stance="reconnect",
    phrases=("ja.open.3", "ja.close.1"),
)


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    with State.open(tmp_path / "state") as opened:
        yield opened


def test_a_draft_comes_back_as_it_was_written(state: State) -> None:
    assert state.plan_draft(ROW) == ROW
    assert state.draft("k1") == ROW
    assert state.draft("k2") is None


def test_planning_the_same_draft_again_keeps_the_first_bytes(state: State) -> None:
    state.plan_draft(ROW)
    assert state.plan_draft(replace(ROW, raw=b"other", day=DAY + timedelta(days=1))) == ROW


def test_the_days_cap_holds_and_a_retry_does_not_count_twice(state: State) -> None:
    for number in range(3):
        state.plan_draft(replace(ROW, key=f"k{number}"))
    assert [state.intend(f"k{number}", DAY, 2, NOW) for number in range(3)] == [True, True, False]
    assert state.intend("k0", DAY, 2, NOW)
    assert state.intend("k2", DAY + timedelta(days=1), 2, NOW)


def test_what_was_put_is_never_put_again(state: State) -> None:
    state.plan_draft(ROW)
    assert state.intend("k1", DAY, 3, NOW, place="Drafts")
    state.mark("k1", "placed", NOW, place="Drafts/cur/1", body_hash="h")
    assert not state.intend("k1", DAY, 3, NOW)
    row = state.draft("k1")
    assert row is not None
    assert (row.state, row.tries, row.place, row.placed_at, row.body_hash) == ("placed", 1, "Drafts/cur/1", NOW, "h")


def test_after_three_failed_tries_there_is_no_fourth(state: State) -> None:
    state.plan_draft(ROW)
    assert [state.intend("k1", DAY, 3, NOW) for _ in range(4)] == [True, True, True, False]


def test_nobody_can_invent_a_state(state: State) -> None:
    state.plan_draft(ROW)
    with pytest.raises(ValueError, match="never mailed"):
        state.mark("k1", "mailed", NOW)


def test_drafts_are_found_by_state(state: State) -> None:
    state.plan_draft(ROW)
    state.plan_draft(replace(ROW, key="k2"))
    state.intend("k2", DAY, 3, NOW)
    assert [row.key for row in state.drafts(("intended",))] == ["k2"]
    assert [row.key for row in state.drafts()] == ["k1", "k2"]


def test_endings_count_from_the_next_morning_on(state: State) -> None:
    state.plan_draft(ROW)
    state.mark("k1", "deleted", NOW)
    assert state.ended({"akemi@kubo.example"}, DAY) == 0
    assert state.ended({"akemi@kubo.example"}, DAY + timedelta(days=1)) == 1
    assert state.ended({"other@kubo.example"}, DAY + timedelta(days=1)) == 0


def test_a_morning_is_done_only_when_it_ended_well(state: State) -> None:
    state.begin_run(DAY, NOW)
    assert not state.run_done(DAY)
    state.end_run(DAY, NOW, ok=False)
    assert not state.run_done(DAY)
    state.begin_run(DAY, NOW)
    state.end_run(DAY, NOW, ok=True)
    state.begin_run(DAY, NOW)
    state.end_run(DAY, NOW, ok=False)
    assert state.run_done(DAY)
    assert not state.run_done(DAY + timedelta(days=1))
    assert [(run.day, run.ok) for run in state.runs()] == [(DAY, True)]


def test_memory_leaves_out_todays_own_words_but_not_yesterdays(state: State) -> None:
    state.plan_draft(ROW)
    state.intend("k1", DAY, 3, NOW)
    state.mark("k1", "placed", NOW)
    state.remember_suggestions(DAY, [("akemi@kubo.example", "drift", "k1")])
    same, next_day = state.memory(DAY), state.memory(DAY + timedelta(days=1))
    assert (same.phrases, same.bodies) == ({}, ())
    assert next_day.phrases == {"ja.open.3": DAY, "ja.close.1": DAY}
    assert next_day.phrases_for == {("akemi@kubo.example", phrase): DAY for phrase in ROW.phrases}
    assert next_day.bodies == ("hello\n",)
    assert next_day.suggested == {("akemi@kubo.example", "drift"): DAY}
    assert next_day.open_drafts == same.open_drafts == {"akemi@kubo.example": DAY}


def test_memory_of_an_earlier_morning_knows_nothing_of_later_ones(state: State) -> None:
    state.plan_draft(ROW)
    state.mark("k1", "placed", NOW)
    state.remember_suggestions(DAY, [("akemi@kubo.example", "drift", "k1")])
    earlier = state.memory(DAY - timedelta(days=1))
    assert (earlier.suggested, earlier.open_drafts, earlier.phrases) == ({}, {}, {})


def test_memory_follows_a_person_whose_key_has_changed(state: State) -> None:
    state.plan_draft(ROW)
    state.mark("k1", "placed", NOW)
    state.snooze("akemi@kubo.example", DAY + timedelta(days=9))
    memory = state.memory(DAY, {"akemi@kubo.example": "a.kubo@work.example"})
    assert memory.open_drafts == {"a.kubo@work.example": DAY}
    assert memory.snoozed == {"a.kubo@work.example": DAY + timedelta(days=9)}


def test_the_owners_last_word_on_two_addresses_holds_in_any_order(state: State) -> None:
    state.state_together("b@x.example", "a@x.example", together=True)
    state.state_together("a@x.example", "b@x.example", together=False)
    assert [(one.one, one.other, one.together) for one in state.statements()] == [("a@x.example", "b@x.example", False)]


def test_a_logged_call_is_kept(state: State) -> None:
    call = Call("call-1", "akemi@kubo.example", NOW, "call", "about the choir")
    state.log_call(call)
    assert state.calls() == (call,)


def test_calls_and_notes_of_two_zones_stand_in_the_order_in_which_they_were(state: State) -> None:
    """A journey: 23:30 in Tokyo is earlier than 22:00 in London, though it reads as later."""
    tokyo, london = timezone(timedelta(hours=9)), UTC
    first, second = datetime(2026, 11, 20, 23, 30, tzinfo=tokyo), datetime(2026, 11, 20, 22, 0, tzinfo=london)
    for number, at in enumerate((second, first)):
        state.log_call(Call(f"c{number}", "a@x.example", at, "call", ""))
        state.keep_note(Note(f"n{number}", "a@x.example", at, "x"))
    assert [one.at for one in state.calls()] == [first, second]
    assert [one.at for one in state.notes()] == [first, second]


def test_an_account_read_again_at_the_same_moment_writes_nothing(state: State) -> None:
    state.heard("mail", NOW)
    before = state.connection.total_changes
    state.heard("mail", NOW)
    state.heard("mail", NOW - timedelta(days=3))
    assert state.connection.total_changes == before
    assert state.last_good_syncs() == {"mail": NOW}
