"""What is asked of the server about mails: one that it refuses hides no other, and of a large one what was attached stays there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from connectors import imap_parts as parts
from connectors.imap_session import Refused, Session

BEGINNING = 256 << 10
"""Bytes of a mail whose parts cannot be told."""
_LARGE_AT_ONCE = 8  # large mails of one shape


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


def large_mails(session: Session, uids: Sequence[int], heads: Mapping[int, bytes]) -> Iterator[tuple[int, bytes]]:
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
        told = session.fetch([uid], [f"BODY.PEEK[TEXT]<0.{BEGINNING}>"]).get(uid, {})
    except Refused:
        return b""
    return value_of(told, b"BODY[TEXT]") or b""


def value_of(about: Mapping[bytes, Any], name: bytes) -> bytes | None:
    """A section that came, whether the server repeats that only its beginning was asked for or not."""
    found = about.get(name + b"<0>", about.get(name))
    return found if isinstance(found, bytes) else None
