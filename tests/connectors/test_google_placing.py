"""Laying a draft at Gmail whatever happens: cut, killed, refused, its reply lost. In the end there is one draft, as it was meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from config.schema import Account
from connectors.base import SetupWrong, TryLater
from connectors.gmail_drafts import GmailDrafts
from connectors.google_line import Guarded
from daemon.notifier.placing import Outcome
from tests.connectors.google_reading import filled
from tests.connectors.recovery import Laying
from tests.connectors.test_google_contract import never
from tests.contract.draftbox_contract import draft
from tests.servers.google import Asked, FakeGoogle, Told, error, told
from tests.servers.proxy import between
from tests.tools.killed import died_at

pytestmark = pytest.mark.loopback


@pytest.fixture
def google() -> Iterator[FakeGoogle]:
    with filled() as found:
        yield found


def laying(google: FakeGoogle, account: Account) -> Laying:
    """A draft on its way to this account."""
    return Laying(
        account.name,
        lambda: GmailDrafts(account, pause=never),
        lambda: [google.letters[mail].raw for mail in google.drafts.values()],
    )


def another(google: FakeGoogle, tmp_path: Path, name: str) -> Path:
    """A state folder of its own, and no draft anywhere."""
    for mail in google.drafts.values():
        del google.letters[mail]
    google.drafts.clear()
    folder = tmp_path / name
    folder.mkdir()
    return folder


# --- killed -------------------------------------------------------------------------------------------------


@pytest.mark.process
def test_killed_at_any_step_it_is_there_once_after_the_next_run(google: FakeGoogle, tmp_path: Path) -> None:
    account = google.account("gmail", tmp_path, drafts=True)
    way = laying(google, account)
    died = 0
    for last in range(1, 10_000):
        folder = another(google, tmp_path, str(last))
        if not died_at(last, lambda: way.run(folder), (Guarded, "_once")):  # noqa: B023  done at once
            break
        died += 1
        way.is_right(folder, f"step {last}")
    assert died > 15  # questions before and after, and what the journal writes


# --- cut ----------------------------------------------------------------------------------------------------


@pytest.mark.nightly
def test_the_line_cut_at_a_hundred_bytes_of_laying_it_leaves_one_draft(google: FakeGoogle, tmp_path: Path) -> None:
    with between(google.port) as line:
        account = google.account("gmail", tmp_path, drafts=True, endpoint=f"http://127.0.0.1:{line.port}")
        way = laying(google, account)
        way.run(another(google, tmp_path, "whole"))
        bytes_of_all, faults = line.came, 0
        for number in range(100):
            folder = another(google, tmp_path, str(number))
            line.came, line.cut_at = 0, 1 + number * bytes_of_all // 100
            faults += way.run(folder) is not Outcome.PLACED
            line.cut_at = None
            way.is_right(folder, f"cut {number}")
        assert faults == 100


@pytest.mark.parametrize(("fate", "drafts"), [("cut", 0), ("lose", 1)])
def test_the_line_broken_in_the_middle_of_the_draft_or_behind_it_leaves_one_draft(
    google: FakeGoogle, tmp_path: Path, fate: str, drafts: int
) -> None:
    with between(google.port, moment=rb"POST /gmail/v1/users/me/drafts", then=lambda: fate) as line:
        account = google.account("gmail", tmp_path, drafts=True, endpoint=f"http://127.0.0.1:{line.port}")
        way = laying(google, account)
        folder = another(google, tmp_path, "state")
        assert way.run(folder) is Outcome.FAULT
        assert len(google.drafts) == drafts
        way.is_right(folder, fate)


# --- refused, or not answered -----------------------------------------------------------------------------


def is_create(asked: Asked) -> bool:
    return asked.method == "POST" and asked.what == "drafts"


@pytest.mark.parametrize("done", [True, False], ids=["done all the same", "not done"])
@pytest.mark.parametrize(
    "name", ["500", "502", "503", "504", "no word", "half a word", "another page", "an empty object"]
)
def test_where_it_is_not_known_what_became_of_it_one_draft_is_there_in_the_end(
    google: FakeGoogle, tmp_path: Path, name: str, *, done: bool
) -> None:
    answers = {
        "no word": Told(lost=True), "half a word": Told(cut=25), "another page": Told(200, b"<html>"), "an empty object": told({}),
    }  # fmt: skip
    account = google.account("gmail", tmp_path, drafts=True)
    tries: list[Asked] = []

    def fault(asked: Asked, honest: Callable[[], Told]) -> Told | None:
        if not is_create(asked):
            return None
        tries.append(asked)
        if done:
            honest()
        return answers.get(name) or error(int(name))

    google.faults.append(fault)
    with pytest.raises(TryLater):
        GmailDrafts(account, pause=never).put(draft())
    assert len(tries) == 1  # never asked twice
    google.faults.clear()
    found = GmailDrafts(account, pause=never).put(draft())
    assert found.message_id == draft().message_id
    assert len(google.drafts) == 1


@pytest.mark.parametrize(
    "said", [error(429), error(403, "rateLimitExceeded"), error(429, headers=(("Retry-After", "2"),))]
)
def test_a_refusal_by_quota_is_waited_for(google: FakeGoogle, tmp_path: Path, said: Told) -> None:
    account = google.account("gmail", tmp_path, drafts=True)
    seen, waited = [0], list[float]()

    def busy(_asked: Asked, _honest: Callable[[], Told]) -> Told | None:
        seen[0] += 1
        return said if seen[0] % 2 else None

    google.faults.append(busy)
    GmailDrafts(account, pause=waited.append).put(draft())
    assert len(google.drafts) == 1
    assert set(waited) == {2.0}


def test_a_token_that_ends_at_this_very_moment_is_renewed(google: FakeGoogle, tmp_path: Path) -> None:
    account = google.account("gmail", tmp_path, drafts=True)
    creates: list[Asked] = []

    def end(asked: Asked, honest: Callable[[], Told]) -> Told | None:
        if is_create(asked):
            creates.append(asked)
            if len(creates) == 1:
                google.access.clear()
        return None

    google.faults.append(end)
    GmailDrafts(account, pause=never).put(draft())
    assert len(creates) == 2
    assert len(google.drafts) == 1


@pytest.mark.parametrize("status", [400, 403, 413])
def test_a_draft_that_google_does_not_take_is_told_and_leaves_none(
    google: FakeGoogle, tmp_path: Path, status: int
) -> None:
    account = google.account("gmail", tmp_path, drafts=True)
    google.faults.append(lambda asked, _honest: error(status, "invalidArgument") if is_create(asked) else None)
    with pytest.raises(SetupWrong):
        GmailDrafts(account, pause=never).put(draft())
    assert google.drafts == {}


def test_one_that_came_back_otherwise_than_it_was_meant_is_taken_out_again(google: FakeGoogle, tmp_path: Path) -> None:
    account = google.account("gmail", tmp_path, drafts=True)

    def other(asked: Asked, honest: Callable[[], Told]) -> Told | None:
        if not is_create(asked):
            return None
        said = honest()
        for mail in google.drafts.values():
            google.letters[mail].raw = google.letters[mail].raw.replace(b"alice@", b"all@")
        return said

    google.faults.append(other)
    with pytest.raises(SetupWrong):
        GmailDrafts(account, pause=never).put(draft())
    assert google.drafts == {}


def test_a_draft_lies_in_the_thread_that_it_answers_and_is_not_put_again_once_sent(
    google: FakeGoogle, tmp_path: Path
) -> None:
    account = google.account("gmail", tmp_path, drafts=True)
    first = min(google.letters)
    answer = draft()
    answer = replace(answer, raw=answer.raw.replace(b"MIME-Version", b"In-Reply-To: <m0@x.example>\nMIME-Version"))
    GmailDrafts(account, pause=never).put(answer)
    (one,) = google.drafts
    assert google.letters[google.drafts[one]].thread == google.letters[first].thread
    google.hand_over(one)
    assert GmailDrafts(account, pause=never).put(answer).gone == "sent"
    assert google.drafts == {}
