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
from connectors import imap_parts as parts
from connectors.headers import head_is_cut
from connectors.imap_session import Refused, Session
from connectors.model import Broken, Message, Role
from connectors.parse import parse_message
from connectors.wanted import wants_words

BATCH = 500
_HEAD = 64 << 10  # bytes of a head in the common question; a longer one is asked for alone
_LONG_HEAD = 1 << 20
_SMALL = 96 << 10  # bytes of a body that is fetched whole
_LARGE = 384 << 10  # what is kept of a larger one, at a guess
_BEGINNING = 256 << 10  # of a mail whose parts cannot be told
_AT_ONCE = 8 << 20  # bytes of one answer
_LARGE_AT_ONCE = 8  # large mails of one shape

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
    tag, coming, ready = "", None, None
    try:
        for some, following in zip_longest(chunks, chunks[1:]):
            told, refused = _heads_of(session, tag, some, items)
            tag, lie_there = "", _still_there(session, some, told, refused)
            parcels = list(_parcels(some, {uid: _size(about) for uid, about in told.items()}))
            for few in parcels:
                coming = _begun(session, few, told, lie_there, words=words)
                if ahead and following and few is parcels[-1]:
                    tag = session.ask(following, items)
                if ready is not None:
                    yield ready
                tag = _ended(session, coming, tag)
                ready, coming = coming.parcel(), None
                if not ahead:
                    yield ready
                    ready = None
        if ready is not None:
            yield ready
    finally:
        if tag or (coming is not None and coming.tag):
            session.drop()  # nobody wants the answer


def _begun(
    session: Session, few: Sequence[int], told: Mapping[int, Mapping[bytes, Any]], lie_there: set[int], *, words: bool
) -> _Coming:
    """The heads, and what is large; the words of small mails are asked for."""
    heads = {uid: _head(session, uid, told[uid]) for uid in few if uid in told}
    body = {uid: _size(told[uid]) - len(head) for uid, head in heads.items() if words and wants_words(head)}
    large = dict(_large(session, [uid for uid, size in body.items() if size > _SMALL], heads))
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
        uid: coming.heads[uid] + (_value(told[uid], b"BODY[TEXT]") or b"") for uid in coming.small if uid in told
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


def fetched(
    session: Session, uids: Sequence[int], items: Sequence[str]
) -> tuple[dict[int, Mapping[bytes, Any]], list[int]]:
    """What the server tells, and the mails for which it refuses to: one that it cannot read must not hide the others."""
    told: dict[int, Mapping[bytes, Any]] = {}
    refused: list[int] = []
    waiting = [list(uids)] if uids else []
    while waiting:
        some = waiting.pop()
        try:
            told.update(session.fetch(some, items))
        except Refused:
            if len(some) == 1:
                refused += some
            else:
                waiting += [some[: len(some) // 2], some[len(some) // 2 :]]
    return told, refused


def _still_there(session: Session, uids: Sequence[int], told: Mapping[int, Any], refused: list[int]) -> set[int]:
    """Of the mails that did not come, those that have not vanished."""
    missing = {uid for uid in uids if uid not in told}
    if not missing:
        return set()
    return missing & {*session.uids(min(missing), max(missing) + 1, 0), *refused}


def _head(session: Session, uid: int, about: Mapping[bytes, Any]) -> bytes:
    """The head, with the empty line that ends it."""
    head = _value(about, b"BODY[HEADER]") or b""
    if len(head) >= _HEAD and head_is_cut(head):
        try:
            again = session.fetch([uid], [f"BODY.PEEK[HEADER]<0.{_LONG_HEAD}>"]).get(uid, {})
        except Refused:
            again = {}
        head = _value(again, b"BODY[HEADER]") or head
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


def _large(session: Session, uids: Sequence[int], heads: Mapping[int, bytes]) -> Iterator[tuple[int, bytes]]:
    """Large mails without what was attached; those of one shape are asked for together."""
    told, _ = fetched(session, uids, ["BODYSTRUCTURE"])
    shapes: dict[tuple[str, ...], list[tuple[int, parts.Section]]] = {}
    odd: list[int] = []
    for uid in uids:
        top = parts.sections(told.get(uid, {}).get(b"BODYSTRUCTURE"))
        if top is None:
            odd.append(uid)
        else:
            shapes.setdefault(parts.items_of(top), []).append((uid, top))
    for items, group in shapes.items():
        for uid, mail in _of_shape(session, items, group, heads):
            if mail is None:
                odd.append(uid)
            else:
                yield uid, mail
    for uid in odd:
        yield uid, heads[uid] + _beginning(session, uid)


def _of_shape(
    session: Session, items: Sequence[str], group: Sequence[tuple[int, parts.Section]], heads: Mapping[int, bytes]
) -> Iterator[tuple[int, bytes | None]]:
    for start in range(0, len(group), _LARGE_AT_ONCE):
        some = group[start : start + _LARGE_AT_ONCE]
        told = fetched(session, [uid for uid, _ in some], items)[0] if items else {}
        for uid, top in some:
            yield uid, parts.made_of(heads[uid], top, told.get(uid, {})) if uid in told or not items else None


def _beginning(session: Session, uid: int) -> bytes:
    try:
        told = session.fetch([uid], [f"BODY.PEEK[TEXT]<0.{_BEGINNING}>"]).get(uid, {})
    except Refused:
        return b""
    return _value(told, b"BODY[TEXT]") or b""


def _value(about: Mapping[bytes, Any], name: bytes) -> bytes | None:
    """A section that came, whether the server repeats that only its beginning was asked for or not."""
    found = about.get(name + b"<0>", about.get(name))
    return found if isinstance(found, bytes) else None


def _size(about: Mapping[bytes, Any]) -> int:
    found = about.get(b"RFC822.SIZE")
    return found if isinstance(found, int) else _BEGINNING
