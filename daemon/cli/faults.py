"""What a command says when it cannot go on, and the exit status that goes with it."""

from __future__ import annotations

import sqlite3
import traceback
from pathlib import Path

import click

from config.disk import reason_of
from config.load import said_of
from config.schema import SettingsError
from config.words import Said, say
from daemon.cli.speak import explain_usage
from daemon.cli.visit import NotDone, Visit
from daemon.store.files import StoreError

_OURS = (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError)  # no disk is to blame for these
_ROOMS = ("config", "connectors", "daemon")


def tell(error: Exception, visit: Visit) -> int:
    """Say on stderr what is wrong; returns the exit status."""
    screen = visit.screen
    if isinstance(error, click.ClickException | NotDone):
        visit.take_language()
    match error:
        case click.exceptions.NoArgsIsHelpError():
            click.echo(error.format_message(), err=True)
            return 2
        case click.ClickException():
            explain_usage(error, screen)
            return 2
        case SettingsError():
            for problem in error.problems:
                screen.warn(said_of(problem))
            return 2
        case NotDone():
            for said in error.said:
                screen.warn(said)
            return error.status
        case StoreError() | sqlite3.Error() | OSError() if not isinstance(error, _OURS):
            screen.warn(_refused(error, visit))
        case _:  # a fault of ours: its words may be words of somebody's mail
            screen.warn(say("cli.fault", fault=type(error).__name__, place=_place_of(error)))
    return 1


def _place_of(error: Exception) -> str:
    """The innermost place in our own rooms that the error passed, as file and line; no word of what was worked on."""
    house = Path(__file__).parents[2]
    passed = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in passed if any(Path(frame.filename).is_relative_to(house / room) for room in _ROOMS)]
    return f"{Path(ours[-1].filename).relative_to(house)}:{ours[-1].lineno}" if ours else "?"


def _refused(error: StoreError | sqlite3.Error | OSError, visit: Visit) -> Said:
    """A full disk, a folder that is not ours, a damaged file: what happened and where, without a traceback."""
    if isinstance(error, StoreError):
        return error.said
    if isinstance(error, sqlite3.Error):
        return say("cli.store", reason=str(error), folder=str(visit.state or ""))
    if error.filename is None:  # something without a name: a pipe, or what this command prints into
        return say("cli.system_nameless", reason=reason_of(error))
    return say("cli.system", reason=reason_of(error), path=str(error.filename))
