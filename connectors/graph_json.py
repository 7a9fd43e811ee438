"""What Microsoft Graph answers, taken out of JSON by type: what is not what it should be is `Odd`, never something else. No I/O."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TypeAlias

from connectors.model import Mailbox
from connectors.one_line import one_line, usable_address

Told: TypeAlias = Mapping[str, Any]
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6})\d*)?(Z|[+-]\d\d:\d\d)?\Z")
_HALVES = re.compile(r"[\ud800-\udfff]")  # of characters: JSON can tell them, no store and no mail can
ID = r"[A-Za-z0-9_=-]{20,1024}"
"""Of a mail, folder, calendar or event: base64 for addresses, longer than the name of any action."""
_MOST_MARKS = 1_500_000  # what takes a body apart; each may stand for an object of a hundred bytes
_FIRST, _LAST = datetime(1600, 1, 1, tzinfo=UTC), datetime(2400, 1, 1, tzinfo=UTC)


class Odd(Exception):
    """This is not in the shape that the documentation of Graph gives it."""


class Heavy(Odd):
    """It would take more room here than anything that was asked for can."""


def read_json(body: bytes) -> Told:
    """One object; raises `Odd` for anything else, however deep, large, empty or half it is."""
    if sum(body.count(mark) for mark in (b",", b"[", b"{")) > _MOST_MARKS:
        raise Heavy
    try:
        told = json.loads(body, parse_constant=_no_number)
    except (ValueError, RecursionError, MemoryError):
        raise Odd from None
    return table(told)


def _no_number(_name: str) -> None:
    raise ValueError


def table(told: object) -> Told:
    """An object."""
    if not isinstance(told, dict):
        raise Odd
    return told


def rows(told: Told, name: str) -> list[Told]:
    """A list of objects; empty where nothing stands there."""
    found = told.get(name)
    if found is None:
        return []
    if not isinstance(found, list):
        raise Odd
    return [table(one) for one in found]


def text(told: Told, name: str) -> str:
    """A text; empty where nothing stands there."""
    found = told.get(name)
    if found is None:
        return ""
    if not isinstance(found, str):
        raise Odd
    return found if found.isascii() else _HALVES.sub("\ufffd", found)


def ident(told: Told, name: str) -> str:
    """What something is asked for by; never empty, and nothing that leads elsewhere in an address."""
    found = text(told, name)
    if not re.fullmatch(ID, found):
        raise Odd
    return found


def flag(told: Told, name: str) -> bool:
    """Yes or no; no where nothing stands there."""
    found = told.get(name, False)
    if not isinstance(found, bool | None):
        raise Odd
    return bool(found)


def whole(told: Told, name: str) -> int:
    """A number of things; 0 where nothing stands there."""
    found = told.get(name)
    if found is None:
        return 0
    if type(found) is not int or not 0 <= found < 1 << 31:
        raise Odd
    return found


def inner(told: Told, name: str) -> Told:
    """An object within; empty where nothing stands there."""
    found = told.get(name)
    return {} if found is None else table(found)


def moment(told: Told, name: str) -> datetime | None:
    """A moment as Graph writes it, in UTC where it names no zone; None where nothing stands there, or a year that means nothing
    (1 and 4501 stand for no date at all).
    """
    written = text(told, name)
    found = _moment(written) if written else None
    return found if found is not None and _FIRST <= found < _LAST else None


def moment_within(told: Told, name: str) -> datetime | None:
    """The same, and the nearest year that is one in place of such a year."""
    written = text(told, name)
    return min(max(_moment(written), _FIRST), _LAST) if written else None


def moment_of(written: str) -> datetime:
    """The same of a text."""
    found = _moment(written)
    if not _FIRST <= found < _LAST:
        raise Odd
    return found


def written(at: datetime) -> str:
    """A moment as Graph is asked for it, in UTC and whole seconds."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _moment(written: str) -> datetime:
    """Up to seven digits of a second are written, of which six are kept."""
    found = _MOMENT.match(written)
    if not found:
        raise Odd
    zone = found[3] or "Z"
    try:
        parsed = datetime.fromisoformat(
            f"{found[1]}.{(found[2] or '0').ljust(6, '0')}{'+00:00' if zone == 'Z' else zone}"
        )
        return parsed.astimezone(UTC)
    except (ValueError, OverflowError):
        raise Odd from None


def mailbox(told: Told) -> Mailbox:
    """An `emailAddress`; an address that is none (a distinguished name within the company) is empty."""
    address = text(told, "address").strip().lower()
    name = one_line(text(told, "name")).strip("'\" ")
    return Mailbox(usable_address(address), "" if name.lower() == address else name)
