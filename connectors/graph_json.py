"""What Microsoft Graph answers, taken out of JSON by type: what is not what it should be is `Odd`, never something else. No I/O."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TypeAlias

from connectors.model import Mailbox

Told: TypeAlias = Mapping[str, Any]
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6})\d*)?(Z|[+-]\d\d:\d\d)?\Z")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_ADDRESS = re.compile(r"[^\s@<>:;,\"()\[\]\\/]+@[^\s@<>:;,\"()\[\]\\/]+")


class Odd(Exception):
    """This is not in the shape that the documentation of Graph gives it."""


def read_json(body: bytes) -> Told:
    """One object; raises `Odd` for anything else, however deep, large or half it is."""
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
    return found


def flag(told: Told, name: str) -> bool:
    """Yes or no; no where nothing stands there."""
    found = told.get(name, False)
    if not isinstance(found, bool | None):
        raise Odd
    return bool(found)


def whole(told: Told, name: str) -> int:
    """A number; 0 where nothing stands there."""
    found = told.get(name) or 0
    if not isinstance(found, int):
        raise Odd
    return found


def inner(told: Told, name: str) -> Told:
    """An object within; empty where nothing stands there."""
    found = told.get(name)
    return {} if found is None else table(found)


def moment(told: Told, name: str) -> datetime | None:
    """A moment as Graph writes it, in UTC where it names no zone; None where nothing stands there."""
    written = text(told, name)
    return moment_of(written) if written else None


def moment_of(written: str) -> datetime:
    """The same of a text; up to seven digits of a second are written, of which six are kept."""
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


def plain(written: str, most: int = 300) -> str:
    """One line fit to be shown."""
    return _CONTROLS.sub(" ", written).strip()[:most]


def mailbox(told: Told) -> Mailbox:
    """An `emailAddress`; an address that is none (a distinguished name within the company) is empty."""
    address = text(told, "address").strip().lower()
    name = plain(text(told, "name")).strip("'\" ")
    good = address if len(address) <= 254 and _ADDRESS.fullmatch(address) else ""
    return Mailbox(good, "" if name.lower() == address else name)
