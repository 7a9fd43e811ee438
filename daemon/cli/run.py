"""The service and what it did: `run` is the clock, `status` reads the state folder and asks nobody."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from config.schema import Settings
from config.where import tilde
from config.words import Said, say
from daemon.cli.speak import command
from daemon.cli.visit import NotDone, Visit, pass_visit

if TYPE_CHECKING:
    from connectors.model import Reach
    from daemon.sight.accounts import AccountSeen
    from daemon.store.state import State
    from daemon.store.state_rows import Run
    from daemon.store.troubles import Trouble


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


@command("status")
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def status(visit: Visit, as_json: bool) -> None:
    """What runs, what ran, and when each account was last read well."""
    settings = visit.settings_alone()
    now = visit.moment(settings)
    told = _status(settings, now, visit.screen.language)
    if as_json:
        visit.screen.json(told)
        return
    folder = tilde(settings.state)
    rests = say("cli.status_not_running", folder=folder, command=f"{visit.called()} run")
    visit.screen.say(say("cli.status_running", folder=folder) if told["running"] else rests)
    for said in _in_words(told, settings, now, visit.screen.language):
        visit.screen.say(said)


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


def _status(settings: Settings, now: datetime, language: str) -> dict[str, object]:
    from daemon.cli.moments import morning_after  # noqa: PLC0415
    from daemon.sight.accounts import seen_of, shape_of  # noqa: PLC0415
    from daemon.store.locks import run_lock_held  # noqa: PLC0415
    from daemon.store.state import State  # noqa: PLC0415

    runs: list[dict[str, object]] = []
    done = False
    seen = seen_of(settings, {}, {})
    if (settings.state / "state.db").is_file():
        with State.open(settings.state) as journal:
            seen, unheard = _seen(settings, journal, now)
            done = journal.run_done(now.date())
            runs = [_shape_of_run(one, now, unheard) for one in journal.runs(7)]
    pages = (settings.state / "digest").glob("*.html")  # a clock that was far ahead may have left one of another year
    return {
        "running": run_lock_held(settings.state),
        "state": str(settings.state),
        "runs": runs,
        "accounts": [shape_of(one, now, language) for one in seen],
        "next_morning": _iso(morning_after(settings, now, done=done)),
        "digest": max((str(one) for one in pages if one.stem <= now.date().isoformat()), default=None),
    }


def _shape_of_run(run: Run, now: datetime, unheard: tuple[str, ...]) -> dict[str, object]:
    """A morning; `waits_for` are the accounts whose mail today's is waiting for."""
    waits = run.day == now.date() and not run.ok and run.ended is not None
    return {
        "day": run.day.isoformat(),
        "started": _iso(run.started),
        "ended": _iso(run.ended),
        "ok": run.ok,
        "waits_for": list(unheard) if waits else [],
    }


def _seen(settings: Settings, journal: State, now: datetime) -> tuple[tuple[AccountSeen, ...], tuple[str, ...]]:
    """What is seen of each account, as the state folder knows it; and whose mail of today is awaited."""
    from daemon.sight.accounts import seen_of  # noqa: PLC0415
    from daemon.sight.awaited import awaited  # noqa: PLC0415
    from daemon.sight.blindness import lost_in_words  # noqa: PLC0415
    from daemon.store.opening import look_at_cache  # noqa: PLC0415

    none: tuple[dict[str, Reach], dict[str, Trouble], dict[str, Said], tuple[str, ...]] = ({}, {}, {}, ())
    reaches, troubles, lost, unheard = look_at_cache(
        settings.state,
        lambda cache: (
            cache.reaches(),
            cache.troubles(),
            lost_in_words(settings, cache, journal, now),
            awaited(settings, cache, journal, now),
        ),
        none,
    )
    seen = seen_of(settings, journal.last_good_syncs(), reaches, troubles)
    return tuple(replace(one, lost=lost.get(one.name)) for one in seen), unheard


def _in_words(told: dict[str, Any], settings: Settings, now: datetime, language: str) -> Iterator[Said]:
    from daemon.cli.moments import moment_in_words  # noqa: PLC0415
    from daemon.think.evidence import day_in_words  # noqa: PLC0415

    def local(iso: str) -> str:
        return moment_in_words(datetime.fromisoformat(iso).astimezone(settings.zone), language)

    for one in told["runs"]:
        yield _run_in_words(one, day_in_words(date.fromisoformat(one["day"]), language), settings, now)
    if not told["runs"]:
        yield say("cli.status_no_run")
    due = datetime.fromisoformat(told["next_morning"]) <= now
    if not any(one["waits_for"] for one in told["runs"]):  # that has been said
        yield say("cli.status_due" if due else "cli.status_next", when=local(told["next_morning"]))
    if told["digest"]:
        yield say("cli.status_digest", path=tilde(Path(told["digest"])))
    for one in told["accounts"]:
        if when := one["last_good_sync"]:
            yield say("cli.status_account", name=one["name"], when=local(when))
        else:
            yield say("cli.status_never", name=one["name"])
        wrong = [one["trouble"]["says"]] if one["trouble"] else []
        yield from (say("cli.account_note", name=one["name"], note=note) for note in [*wrong, *one["notes"]])


def _run_in_words(run: dict[str, Any], day: str, settings: Settings, now: datetime) -> Said:
    """How a morning stands."""
    if run["ok"]:
        return say("cli.status_run", day=day)
    if run["waits_for"]:
        since = datetime.fromisoformat(run["started"]).astimezone(settings.zone)
        return say("cli.status_run_waits", day=day, accounts=", ".join(run["waits_for"]), since=f"{since:%H:%M}")
    today = run["day"] == now.date().isoformat()
    return say("cli.status_run_failed" if today else "cli.status_run_missed", day=day)


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
