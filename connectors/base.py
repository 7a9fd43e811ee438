"""The two contracts of a connector: a `Source` can be read, a `DraftBox` can take a draft. There is no verb for sending.

Words: a *cursor* is a short cut and never the truth: an item may be delivered twice, and whoever stores it knows it by
its identity. A *source string* says where an item lies within its account. A *batch* is stored in one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeAlias, TypeVar, runtime_checkable

from config.words import Said, SaidError
from connectors.model import Batch, Cursor, Mailbox, Traits

Task = TypeVar("Task")
Result = TypeVar("Result")
Known: TypeAlias = Callable[[Iterable[str]], set[str]]
"""Which of these source strings are stored already. Only mail asks, to skip opening what it has read before."""


def nothing_known(_sources: Iterable[str]) -> set[str]:
    """For a first reading, and for tests."""
    return set()


class ConnectorError(SaidError):
    """The root; a connector raises one of the three below and never another."""


class TryLater(ConnectorError):
    """Nothing is wrong for good: the network, the server or a lock; `after` seconds from now is soon enough.

    `needs_person`: it goes on by itself as soon as the person has done something, such as making room on a full disk.
    """

    def __init__(self, said: Said, after: float = 900, *, needs_person: bool = False) -> None:
        super().__init__(said)
        self.after = after
        self.needs_person = needs_person


class SignInAgain(ConnectorError):
    """The person must sign in again; the sentence says how."""


class SetupWrong(ConnectorError):
    """The configuration names something that is not there or not what it should be; the sentence says what to change."""


class Spread(Protocol):
    """Does `work` for each of the tasks, perhaps in several processes; results come in the order of the tasks, as `map` gives them."""

    def __call__(self, work: Callable[[Task], Result], tasks: Iterator[Task], /) -> Iterator[Result]:
        """The results."""
        ...


@runtime_checkable
class Divisible(Protocol):
    """A source that lets much of its reading be done in several processes."""

    def divide(self, spread: Spread) -> None:
        """From now on, spread what is worth it."""
        ...


class Source(Protocol):
    """One account that can be read."""

    traits: Traits

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        """Yield what is new since `cursor` (None: everything), oldest first where the kind allows, in bounded memory.

        Items before `since` may be left out. A broken item is a `Broken` in its place, never an exception.
        Raises TryLater, SignInAgain or SetupWrong; batches yielded before stay true.
        """
        ...

    def check(self) -> list[Said]:
        """What `doctor` has to say about this account; empty: all is well. Raises as `fetch` does."""
        ...


@dataclass(frozen=True, slots=True)
class Draft:
    """A finished draft: `raw` is the message (RFC 5322, CRLF or LF as the box wants it), `key` 32 hex digits."""

    key: str
    message_id: str  # with brackets
    to: tuple[Mailbox, ...]
    raw: bytes


@dataclass(frozen=True, slots=True)
class FoundDraft:
    """A draft that lies in the box, ours or the owner's; `content_hash` is over the bytes, see `content_hash`.

    `gone`: it lies there no longer, but was found as mail that the owner has `sent` or `deleted`.
    """

    message_id: str
    to: tuple[str, ...]
    content_hash: str
    place: str
    gone: str = ""


class DigestBox(Protocol):
    """An inbox of the owner's, into which the digest of a morning can be laid. Nothing else goes there, and nothing leaves it."""

    def has(self, message_id: str) -> bool:
        """Whether a mail with exactly this Message-ID (with brackets) is there, or was thrown away."""
        ...

    def put(self, raw: bytes) -> None:
        """Lay it there, unread. Raises TryLater where it is not known what became of it: look with `has` before the next try."""
        ...

    def check(self) -> list[Said]:
        """What `doctor` has to say about it."""
        ...


class DraftBox(Protocol):
    """A place for drafts."""

    @property
    def behind_network(self) -> bool:
        """Whether it needs the grace time of docs/design.md, "One draft", as a box behind a network does."""

    def find(self, message_id: str) -> FoundDraft | None:
        """The draft with exactly this Message-ID, or None."""
        ...

    def open_to(self, addresses: frozenset[str]) -> list[FoundDraft]:
        """Every draft in the box with one of these addresses in To, Cc or Bcc, whoever wrote it."""
        ...

    def put(self, draft: Draft) -> FoundDraft:
        """Lay the draft into the box, read it back, and return it as found; on any difference raise and leave none.

        A box behind a network first looks whether the owner has sent or deleted it meanwhile; then nothing is put.
        """
        ...

    def withdraw(self, message_id: str, content_hash: str) -> bool:
        """Take the draft out if it lies there with exactly this content; False if it is gone or was touched."""
        ...

    def check(self) -> list[Said]:
        """What `doctor` has to say about this box."""
        ...


@runtime_checkable
class RenamesDrafts(Protocol):
    """A box whose server may give a draft another Message-ID, so that ours is only written beside it in a second step."""

    def adopt(self, message_id: str, raw: bytes) -> FoundDraft | None:
        """The letter with these bytes that was put before and broken off in between: from now on it is found by this id."""
        ...
