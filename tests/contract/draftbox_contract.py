"""What every `DraftBox` must do, said once: a box's test subclasses `DraftBoxContract` and supplies two fixtures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from connectors.base import Draft, DraftBox
from connectors.draft_rules import content_hash
from connectors.model import Mailbox

KEY = "0123456789abcdef0123456789abcdef"


@dataclass(frozen=True, slots=True)
class Shelter:
    """One place for drafts. `reopen` opens it as a new process would; the owner writes and edits through the others.

    `drop` lays a message of the owner's into it and gives a handle; `edit` changes the one with this Message-ID as a mail
    program does; `contents` gives the bytes of all messages in it.
    """

    reopen: Callable[[], DraftBox]
    drop: Callable[[bytes], None]
    edit: Callable[[str], None]
    contents: Callable[[], list[bytes]]


def draft(key: str = KEY, to: str = "alice@friends.example", body: str = "ご無沙汰しています。\n") -> Draft:
    """A finished draft as the notifier makes it."""
    message_id = f"<{key}@home.example>"
    raw = (
        f"From: Ren Mori <ren@home.example>\nTo: Alice <{to}>\nSubject: Re: concert\nMessage-ID: {message_id}\n"
        "Date: Tue, 24 Nov 2026 07:00:00 +0900\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
        f"Content-Transfer-Encoding: 8bit\n\n{body}"
    )
    return Draft(key, message_id, (Mailbox(to, "Alice"),), raw.encode())


OWNERS = b"From: ren@home.example\nTo: Bob <BOB@friends.example>\nCc: carol@friends.example\nSubject: half-written\n\nHi Bob,\n"


class DraftBoxContract:
    """Subclass as `TestFoo(DraftBoxContract)` and define the fixture `shelter`: an empty place."""

    @pytest.fixture
    def shelter(self) -> Shelter:
        """An empty place for drafts."""
        raise NotImplementedError

    def hash_of(self, raw: bytes) -> str:
        """What tells whether a draft was touched: the bytes, but for a box that writes them anew each time."""
        return content_hash(raw)

    def test_a_draft_that_was_put_is_found_as_it_was_meant(self, shelter: Shelter) -> None:
        mine = draft()
        put = shelter.reopen().put(mine)
        found = shelter.reopen().find(mine.message_id)
        assert found == put
        assert found is not None
        assert (found.message_id, found.to) == (mine.message_id, ("alice@friends.example",))
        assert found.content_hash == self.hash_of(mine.raw)

    def test_putting_it_again_leaves_one_draft_byte_for_byte(self, shelter: Shelter) -> None:
        first = shelter.reopen().put(draft())
        before = shelter.contents()
        assert shelter.reopen().put(draft()) == first
        assert shelter.contents() == before
        assert len(before) == 1

    def test_another_id_is_not_found(self, shelter: Shelter) -> None:
        shelter.reopen().put(draft())
        assert shelter.reopen().find("<0123456789abcdef@home.example>") is None
        assert shelter.reopen().find(f"<x{KEY}@home.example>") is None

    def test_nothing_is_found_in_an_empty_place(self, shelter: Shelter) -> None:
        assert shelter.reopen().find(draft().message_id) is None
        assert shelter.reopen().open_to(frozenset({"alice@friends.example"})) == []

    def test_an_open_draft_of_the_owner_is_seen_by_any_of_its_readers(self, shelter: Shelter) -> None:
        shelter.drop(OWNERS)
        for reader in ("bob@friends.example", "carol@friends.example"):
            (found,) = shelter.reopen().open_to(frozenset({reader, "else@friends.example"}))
            assert found.to == ("bob@friends.example", "carol@friends.example")
        assert shelter.reopen().open_to(frozenset({"dora@friends.example"})) == []

    def test_an_untouched_draft_can_be_withdrawn_once(self, shelter: Shelter) -> None:
        put = shelter.reopen().put(draft())
        assert shelter.reopen().withdraw(put.message_id, put.content_hash)
        assert shelter.contents() == []
        assert not shelter.reopen().withdraw(put.message_id, put.content_hash)

    def test_a_draft_that_the_owner_touched_is_theirs(self, shelter: Shelter) -> None:
        put = shelter.reopen().put(draft())
        shelter.edit(put.message_id)
        before = shelter.contents()
        assert not shelter.reopen().withdraw(put.message_id, put.content_hash)
        found = shelter.reopen().find(put.message_id)
        assert found is not None
        assert found.content_hash != put.content_hash
        assert shelter.reopen().put(draft()) == found
        assert shelter.contents() == before

    def test_other_drafts_stay_as_they_are(self, shelter: Shelter) -> None:
        shelter.drop(OWNERS)
        put = shelter.reopen().put(draft())
        other = shelter.reopen().put(draft("f" * 32, "dora@friends.example"))
        assert OWNERS in shelter.contents()
        assert shelter.reopen().withdraw(put.message_id, put.content_hash)
        assert sorted(shelter.contents()) == sorted([OWNERS, draft("f" * 32, "dora@friends.example").raw])
        assert shelter.reopen().find(other.message_id) == other

    def test_what_does_not_come_back_as_meant_leaves_no_draft(self, shelter: Shelter) -> None:
        meant = draft()
        raw = meant.raw.replace(b"Subject: Re: concert\n", b"Subject: Re: concert\nBcc: victim@attacker.example\n")
        with pytest.raises(Exception) as fault:  # noqa: PT011  which of the three errors is the box's own affair
            shelter.reopen().put(Draft(meant.key, meant.message_id, meant.to, raw))
        assert "said" in dir(fault.value)
        assert shelter.contents() == []

    def test_a_healthy_place_needs_no_words_from_doctor(self, shelter: Shelter) -> None:
        assert shelter.reopen().check() == []
        shelter.reopen().put(draft())
        assert shelter.reopen().check() == []
