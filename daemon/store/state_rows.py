"""The rows of `state.db` as plain data, and how a draft's row goes to and from its columns."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One line of the journal of drafts. `raw` are the exact bytes to be put; `day` the morning that decided it."""

    key: str
    person: str
    address: str
    message_id: str
    day: date
    account: str = ""
    place: str = ""
    state: str = "planned"
    intended_at: datetime | None = None
    placed_at: datetime | None = None
    tries: int = 0
    body_hash: str = ""
    raw: bytes = b""
    body: str = ""
    rule: str = ""
    stance: str = ""
    phrases: tuple[str, ...] = ()
    told: str = ""  # JSON of what the digest tells of it; see notifier/placing.py


class Run(NamedTuple):
    """One morning: begun, and ended if it got so far."""

    day: date
    started: datetime
    ended: datetime | None
    ok: bool


class DigestMail(NamedTuple):
    """The digest of one morning on its way into one inbox: when it was last tried (real clock), and whether it lies there."""

    intended: datetime
    put: bool


class Call(NamedTuple):
    """A contact that the owner logged by hand; `channel` is call, video, place or meeting."""

    id: str
    person: str
    at: datetime
    channel: str
    text: str


class Note(NamedTuple):
    """Words of the owner about somebody, and the day that they are of."""

    id: str
    person: str
    at: datetime
    text: str


class Statement(NamedTuple):
    """The owner's word on two addresses: one person (`together`) or two."""

    one: str
    other: str
    together: bool


COLUMNS = tuple("bytes" if field.name == "raw" else field.name for field in fields(DraftRow))


def as_row(row: DraftRow) -> tuple[object, ...]:
    """The values of a draft in the order of `COLUMNS`."""
    values = [getattr(row, field.name) for field in fields(DraftRow)]
    return tuple(_plain(value) for value in values)


def _plain(value: object) -> object:
    match value:
        case date():  # a datetime is one too
            return value.isoformat()
        case tuple():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return value


def draft_of(row: Sequence[object]) -> DraftRow:
    """The draft back from its columns."""
    values = dict(zip((field.name for field in fields(DraftRow)), row, strict=True))
    values["day"] = date.fromisoformat(str(values["day"]))
    values["intended_at"], values["placed_at"] = perhaps(values["intended_at"]), perhaps(values["placed_at"])
    values["phrases"] = tuple(json.loads(str(values["phrases"])))
    return DraftRow(**values)  # type: ignore[arg-type]  # the columns carry the types of the fields


def moment_of(text: object) -> datetime:
    """A moment as it was written."""
    return datetime.fromisoformat(str(text))


def perhaps(text: object) -> datetime | None:
    """A moment, or None where none was written."""
    return None if text is None else moment_of(text)
