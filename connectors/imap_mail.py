"""From ids to the bytes that the parser reads: heads first, then the words of mail between people, never an attachment.

Bounded whatever lies on the server: so many bytes of a head, of a mail, of one answer. Nothing is marked as read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from itertools import zip_longest
from typing import Any, TypeAlias

from config.words import say
from connectors.headers import head_is_cut
from connectors.imap_fetch import BEGINNING, fetched, large_mails, value_of
from connectors.imap_session import Refused, Session
from connectors.model import Broken, Message, Role
from connectors.parse import parse_message
from connectors.wanted import wants_words

BATCH = 500
_HEAD = 64 << 10  # bytes of a head in the common question; a longer one is asked for alone
_LONG_HEAD = 1 << 20
_SMALL = 96 << 10  # bytes of a body that is fetched whole
_LARGE = 384 << 10  # what is kept of a larger one, at a guess
_AT_ONCE = 8 << 20  # bytes of one answer

_LABELS = "X-GM-LABELS"
_TEXT = f"BODY.PEEK[TEXT]<0.{_SMALL}>"


@dataclass(frozen=True, slots=True)
class Raw:
    """A mail as far as it was fetched; no bytes where the server did not hand it out though it lies there."""

    uid: int
    mail: bytes | None = field(repr=False)
    labels: tuple[object, ...] = ()
    draft: bool = False


Fetched: TypeAlias = tuple[str, Role, bytes | None]
"""A mail to be read: where it lies, what its folder is for, and as much of it as came."""


def read_mails(folder: str, now: datetime, zone: tzinfo, mails: tuple[Fetched, ...]) -> tuple[Message | Broken, ...]:
    """What these mails say; `folder` is the name that the owner sees.

    With bare line feeds, as in a file, a mail is read in half the time, and to the same words.
    """
    return tuple(
        Broken(source, say("imap.not_handed_out"))
        if mail is None
        else parse_message(mail.replace(b"\r\n", b"\n"), source, folder, role, now, zone, whole=False)
        for source, role, mail in mails
    )


@dataclass(frozen=True, slots=True)
class Parcel:
    """Some mails, and the id up to which all that was asked for has come; what vanished meanwhile is left out."""

    mails: tuple[Raw, ...]
    last: int


@dataclass(slots=True)
class _Coming:
    """A parcel whose heads are here, and whose words were asked for (`tag`)."""

    uids: Sequence[int]
    told: Mapping[int, Mapping[bytes, Any]]
    lie_there: set[int]
    heads: dict[int, bytes]
    mails: dict[int, bytes]
    small: list[int]
    tag: str = ""

    def parcel(self) -> Parcel:
        """The whole of it."""
        kept = {uid: _raw(uid, mail, self.told[uid]) for uid, mail in self.mails.items()}
        kept |= {uid: Raw(uid, None) for uid in self.uids if uid in self.lie_there}
        return Parcel(tuple(kept[uid] for uid in self.uids if uid in kept), self.uids[-1])


def bring(
    session: Session,
    uids: Sequence[int],
    *,
    words: bool = True,
    labels: bool = False,
    most: int = BATCH,
    ahead: bool = True,
) -> Iterator[Parcel]:
    """These mails of the open folder, in this order, a few mebibytes at a time.

    `words`: also the bodies of mail between people; `labels`: Gmail's labels too; `most` mails in one question; `ahead`:
    while one parcel is read and stored, the server works on the next.
    """
    items = ["RFC822.SIZE", "FLAGS", f"BODY.PEEK[HEADER]<0.{_HEAD}>", *([_LABELS] if labels else [])]
    chunks = [uids[start : start + most] for start in range(0, len(uids), most)]
    line = _Line(session, items, words=words, ahead=ahead)
    try:
        for some, following in zip_longest(chunks, chunks[1:]):
            told, refused = _heads_of(session, line.tag, some, items)
            line.tag, lie_there = "", _still_there(session, some, told, refused)
            parcels = list(_parcels(some, {uid: _size(about) for uid, about in told.items()}))
            for few in parcels:
                yield from line.fetch(few, told, lie_there, following if few is parcels[-1] else None)
        yield from line.taken()
    finally:
        line.close()


@dataclass(slots=True)
class _Line:
    """What is on its way from the server: heads (`tag`), a parcel whose words come, and one that is whole and not yet taken."""

    session: Session
    items: Sequence[str]
    words: bool
    ahead: bool
    tag: str = ""
    coming: _Coming | None = None
    ready: Parcel | None = None

    def fetch(
        self,
        few: Sequence[int],
        told: Mapping[int, Mapping[bytes, Any]],
        lie_there: set[int],
        following: Sequence[int] | None,
    ) -> Iterator[Parcel]:
        """One parcel more; the one before it is handed out meanwhile. `following`: of these mails the heads come next."""
        self.coming = _begun(self.session, few, told, lie_there, words=self.words)
        if self.ahead and following:
            self.tag = self.session.ask(following, self.items)
        yield from self.taken()
        self.tag = _ended(self.session, self.coming, self.tag)
        self.ready, self.coming = self.coming.parcel(), None
        if not self.ahead:
            yield from self.taken()

    def taken(self) -> Iterator[Parcel]:
        """The parcel that is whole, if there is one."""
        if self.ready is not None:
            yield self.ready
            self.ready = None

    def close(self) -> None:
        """Nobody wants an answer that is still to come."""
        if self.tag or (self.coming is not None and self.coming.tag):
            self.session.drop()


def _begun(
    session: Session, few: Sequence[int], told: Mapping[int, Mapping[bytes, Any]], lie_there: set[int], *, words: bool
) -> _Coming:
    """The heads, and what is large; the words of small mails are asked for."""
    heads = {uid: _head(session, uid, told[uid]) for uid in few if uid in told}
    body = {uid: _size(told[uid]) - len(head) for uid, head in heads.items() if words and wants_words(head)}
    large = dict(large_mails(session, [uid for uid, size in body.items() if size > _SMALL], heads))
    coming = _Coming(
        few, told, lie_there, heads, heads | large, [uid for uid, size in body.items() if 0 < size <= _SMALL]
    )
    if coming.small:
        coming.tag = session.ask(coming.small, [_TEXT])
    return coming


def _ended(session: Session, coming: _Coming, tag: str) -> str:
    """The words of these mails have come; returns the tag of what is still on its way behind them."""
    if not coming.tag:
        return tag
    asked, coming.tag = coming.tag, ""
    try:
        told = session.answer(asked)
    except Refused:
        if tag:  # its answer comes first; it is asked for again
            with suppress(Refused):
                session.answer(tag)
        tag, told = "", fetched(session, coming.small, [_TEXT])[0]
    coming.mails |= {
        uid: coming.heads[uid] + (value_of(told[uid], b"BODY[TEXT]") or b"") for uid in coming.small if uid in told
    }
    return tag


def _heads_of(
    session: Session, tag: str, some: Sequence[int], items: Sequence[str]
) -> tuple[Mapping[int, Mapping[bytes, Any]], list[int]]:
    """The heads of these mails, asked for already (`tag`) or not, and the mails for which the server refuses them."""
    if tag:
        with suppress(Refused):
            return session.answer(tag), []
    return fetched(session, some, items)


def _raw(uid: int, mail: bytes, about: Mapping[bytes, Any]) -> Raw:
    draft = any(isinstance(flag, bytes) and flag.lower() == rb"\draft" for flag in about.get(b"FLAGS") or ())
    return Raw(uid, mail, tuple(about.get(_LABELS.encode()) or ()), draft)


def _still_there(session: Session, uids: Sequence[int], told: Mapping[int, Any], refused: list[int]) -> set[int]:
    """Of the mails that did not come, those that have not vanished."""
    missing = {uid for uid in uids if uid not in told}
    if not missing:
        return set()
    return missing & {*session.uids(min(missing), max(missing) + 1, 0), *refused}


def _head(session: Session, uid: int, about: Mapping[bytes, Any]) -> bytes:
    """The head, with the empty line that ends it."""
    head = value_of(about, b"BODY[HEADER]") or b""
    if len(head) >= _HEAD and head_is_cut(head):
        try:
            again = session.fetch([uid], [f"BODY.PEEK[HEADER]<0.{_LONG_HEAD}>"]).get(uid, {})
        except Refused:
            again = {}
        head = value_of(again, b"BODY[HEADER]") or head
    return head + b"\r\n\r\n" if head_is_cut(head) else head


def _parcels(uids: Sequence[int], sizes: Mapping[int, int]) -> Iterator[list[int]]:
    """Mails that are held in memory together."""
    parcel: list[int] = []
    weight = 0
    for uid in uids:
        size = sizes.get(uid, 0)
        size = size if size <= _SMALL else _LARGE
        if parcel and weight + size > _AT_ONCE:
            yield parcel
            parcel, weight = [], 0
        parcel.append(uid)
        weight += size
    if parcel:
        yield parcel


def _size(about: Mapping[bytes, Any]) -> int:
    found = about.get(b"RFC822.SIZE")
    return found if isinstance(found, int) else BEGINNING
