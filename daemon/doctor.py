"""Looks at everything once and says what to do: settings, accounts, drafts, state folder, rules. Changes nothing."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from config.schema import Account, Settings
from config.words import Said, say
from connectors.base import ConnectorError, nothing_known
from connectors.registry import open_drafts, open_source
from daemon.think.rules import Rule

_ROOM = 64 * 1024 * 1024  # bytes below which no work is begun


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing looked at. `hint`: worth knowing, nothing that must be done."""

    about: str
    ok: bool
    said: Said
    hint: bool = False


def examine(settings: Settings, rules: tuple[Rule, ...], now: datetime) -> tuple[Checked, ...]:
    """Everything that was found, in the order of the street."""
    return (
        *_configuration(settings, rules),
        *(finding for account in settings.accounts for finding in _account(account, settings, now)),
        *_drafts(settings),
        *_state(settings.state),
    )


def _configuration(settings: Settings, rules: tuple[Rule, ...]) -> Iterator[Checked]:
    about = settings.path.name
    yield Checked(about, True, say("doctor.settings", accounts=len(settings.accounts), rules=len(rules)))
    if not settings.key:
        yield Checked(about, False, say("doctor.no_key"), hint=True)
    if settings.path.exists() and stat.S_IMODE(settings.path.stat().st_mode) & 0o077:
        yield Checked(about, False, say("doctor.readable_by_others", path=str(settings.path)))


def _account(account: Account, settings: Settings, now: datetime) -> Iterator[Checked]:
    del now
    try:
        said = open_source(account, nothing_known, settings.zone).check()
    except ConnectorError as error:
        yield Checked(account.name, False, error.said)
        return
    for one in said:
        yield Checked(account.name, False, one, hint=True)
    if not said:
        yield Checked(account.name, True, say("doctor.account", kind=account.kind))


def _drafts(settings: Settings) -> Iterator[Checked]:
    place = settings.drafts
    if place is None:
        yield Checked("drafts", False, say("doctor.no_drafts"), hint=True)
        return
    try:
        said = open_drafts(place, settings.accounts).check()
    except ConnectorError as error:
        yield Checked("drafts", False, error.said)
        return
    yield from (Checked("drafts", False, one, hint=True) for one in said)
    if not said:
        yield Checked(
            "drafts",
            True,
            say("doctor.preview" if place.preview else "doctor.drafts", path=str(place.path or place.account)),
        )


def _state(folder: Path) -> Iterator[Checked]:
    there = next(path for path in (folder, *folder.parents) if path.exists())
    if not os.access(there, os.W_OK):
        yield Checked("state", False, say("doctor.state_closed", path=str(there)))
    elif shutil.disk_usage(there).free < _ROOM:
        yield Checked("state", False, say("doctor.disk_full", path=str(there)))
    else:
        yield Checked("state", True, say("doctor.state", path=str(folder)))
