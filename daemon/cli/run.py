"""`run`: the service, a small clock. What it did is told by `status`."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

import click

from config.schema import Settings
from config.where import tilde
from config.words import say
from daemon.cli.speak import command
from daemon.cli.visit import NotDone, Visit, pass_visit


@command("run")
@pass_visit
def run(visit: Visit) -> None:
    """Run the clock until told to stop."""
    from daemon.cli.loading import load_without_rules  # noqa: PLC0415
    from daemon.service import Ear, Service, Surroundings, start_process  # noqa: PLC0415  the clock loads nothing else
    from daemon.store.locks import run_lock  # noqa: PLC0415

    settings = visit.settings_alone()
    with run_lock(settings.state) as alone:
        if not alone:
            raise NotDone(say("cli.already_running", folder=tilde(settings.state)), status=2)
        world = Surroundings(
            now=lambda: datetime.now(settings.zone),
            start=start_process,
            done=lambda day: _done(settings.state, day),
            load=lambda: load_without_rules(visit.path, visit.screen.language),
            say=lambda line: click.echo(line, err=True),
            wait=Ear().wait,
        )
        service = Service(_ourselves(visit), world)
        service.listen()
        if sys.stderr.isatty():
            _say_running(visit, settings)
        service.run()


def _say_running(visit: Visit, settings: Settings) -> None:
    """To somebody who watches: that it runs, what comes next, and how it ends."""
    from daemon.cli.moments import moment_in_words, morning_after  # noqa: PLC0415  a service has nobody to tell it to

    now = datetime.now(settings.zone)
    due = morning_after(settings, now, done=_done(settings.state, now.date()))
    when = moment_in_words(max(due, now), visit.screen.language)
    visit.screen.warn(say("cli.run_begins", minutes=settings.poll_minutes, morning=when))


def _ourselves(visit: Visit) -> list[str]:
    """How to start this same command again, whatever the current folder is."""
    return [sys.executable, str(Path(sys.argv[0]).resolve()), "--config", str(visit.path.resolve())]


def _done(state: Path, day: date) -> bool:
    from daemon.store.state import State  # noqa: PLC0415

    with State.open(state) as journal:
        return journal.run_done(day)
