"""The command `tsunagari`: its options, where each command lives, and what an exit status means.

0: done. 1: something needs the person, and the rest was done. 2: wrong use or configuration, and nothing was done.
"""

from __future__ import annotations

import atexit
import gc
import io
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NoReturn

import click

from config.words import in_words, say
from daemon.cli.speak import Screen, SpokenGroup, language_of, screen_of
from daemon.cli.visit import Visit

COMMANDS = {
    "init": "daemon.cli.setup:init",
    "login": "daemon.cli.login:login",
    "doctor": "daemon.cli.checkup:doctor",
    "manual": "daemon.cli.manual:manual",
    "sync": "daemon.cli.morning:sync",
    "morning": "daemon.cli.morning:morning",
    "people": "daemon.cli.people:people",
    "who": "daemon.cli.who:who",
    "merge": "daemon.cli.who_is_who:merge",
    "split": "daemon.cli.who_is_who:split",
    "log": "daemon.cli.notes:log",
    "note": "daemon.cli.notes:note",
    "loops": "daemon.cli.ledgers:loops",
    "promises": "daemon.cli.ledgers:promises",
    "read": "daemon.cli.read:read",
    "signals": "daemon.cli.rules:signals",
    "rules": "daemon.cli.rules:rules",
    "run": "daemon.cli.run:run",
    "status": "daemon.cli.status:status",
    "demo": "daemon.cli.demo:demo",
}


_YEARS = (1990, 2100)  # a morning outside them is a slip of the finger; reckoning with days could leave the calendar


class _Moment(click.ParamType[datetime]):
    """An ISO moment, with a zone or in that of the settings, which are not read yet."""

    name = "iso"

    def convert(self, value: str | datetime, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(value)
            if not _YEARS[0] <= moment.year <= _YEARS[1]:
                raise ValueError(value)
            return moment
        except ValueError:
            language = screen_of(ctx).language if ctx else "en"
            self.fail(in_words(say("cli.bad_moment", value=value), language), param, ctx)


@click.group("tsunagari", cls=SpokenGroup, lazy=COMMANDS)
@click.option("--config", type=click.Path(readable=False, path_type=Path), metavar="FILE")
@click.option("--now", type=_Moment(), metavar="ISO")
@click.version_option(package_name="tsunagari", message="%(prog)s %(version)s")
@click.pass_context
def tsunagari(context: click.Context, config: Path | None, now: datetime | None) -> None:
    """Keep your ties warm (the words of this and every help stand in the catalogue)."""
    context.obj.config, context.obj.now = config, now


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit with its status."""
    # At its end Python looks through all objects for circles, though all goes: that took an eighth of what a look for news takes.
    atexit.register(gc.freeze)
    os.umask(0o077)  # backups and files beside a database do not inherit its mode
    _open_what_is_closed()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # names of people fit into any locale's charset, at worst as escapes
            stream.reconfigure(errors="backslashreplace")
    screen = Screen(language_of(os.environ))
    sys.exit(_status(list(sys.argv[1:] if arguments is None else arguments), screen))


def _open_what_is_closed() -> None:
    """Whoever starts us without one of the three streams has nobody at its end; no file of ours is to take its number."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            handle = os.open(os.devnull, os.O_RDWR)
            if handle != number:
                os.dup2(handle, number)
                os.close(handle)
            setattr(sys, name, os.fdopen(number, "w" if number else "r", encoding="utf-8"))


def _status(arguments: list[str], screen: Screen) -> int:
    visit = Visit(screen)
    try:
        return int(tsunagari.main(arguments, prog_name="tsunagari", standalone_mode=False, obj=visit) or 0)
    except (click.Abort, KeyboardInterrupt):
        return 130
    except SystemExit as left:  # click's way out when whoever read us has gone: nothing more to say
        return 0 if left.code == 1 else int(left.code or 0)
    except Exception as error:  # noqa: BLE001  whatever it is, it is told, and no word of mail with it
        from daemon.cli.faults import tell  # noqa: PLC0415  only where something is wrong

        return tell(error, visit)
