"""`status`: whether the service runs, and what it did. It reads the state folder and asks nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from config.schema import Settings
from config.where import tilde
from config.words import Said, say
from daemon.cli.moments import moment_in_words, morning_after
from daemon.cli.speak import command
from daemon.cli.visit import Visit, pass_visit
from daemon.sight.accounts import AccountSeen, seen_of, shape_of, still_wrong
from daemon.store.locks import run_lock_held
from daemon.store.state import State
from daemon.store.state_rows import Run
from daemon.think.evidence import day_in_words

if TYPE_CHECKING:
    from connectors.model import Reach
    from daemon.store.troubles import Trouble

_RUNS = 7  # mornings that are told


@dataclass(frozen=True, slots=True)
class _Status:
    """How it stands. `unheard`: accounts whose mail of today is awaited; `digest`: the newest page, none of a day to come."""

    running: bool
    next_morning: datetime
    accounts: tuple[AccountSeen, ...]
    runs: tuple[Run, ...] = ()
    unheard: tuple[str, ...] = ()
    digest: Path | None = None

    def waits_for(self, run: Run, now: datetime) -> tuple[str, ...]:
        """The accounts for whose mail this morning waits, if it is today's and does."""
        waits = run.day == now.date() and not run.ok and run.ended is not None
        return self.unheard if waits else ()


@command("status")
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def status(visit: Visit, as_json: bool) -> None:
    """What runs, what ran, and when each account was last read well."""
    settings = visit.settings_alone()
    now = visit.moment(settings)
    told, language = _status(settings, now), visit.screen.language
    if as_json:
        visit.screen.json(_as_json(told, settings, now, language))
        return
    folder = tilde(settings.state)
    rests = say("cli.status_not_running", folder=folder, command=f"{visit.called()} run")
    visit.screen.say(say("cli.status_running", folder=folder) if told.running else rests)
    for said in _in_words(told, now, language):
        visit.screen.say(said)


def _status(settings: Settings, now: datetime) -> _Status:
    runs: tuple[Run, ...] = ()
    unheard: tuple[str, ...] = ()
    seen, done = seen_of(settings, {}, {}), False
    if (settings.state / "state.db").is_file():
        with State.open(settings.state) as journal:
            seen, unheard = _seen(settings, journal, now)
            runs, done = journal.runs(_RUNS), journal.run_done(now.date())
    pages = (settings.state / "digest").glob("*.html")  # a clock that was far ahead may have left one of another year
    return _Status(
        running=run_lock_held(settings.state),
        next_morning=morning_after(settings, now, done=done),
        accounts=seen,
        runs=runs,
        unheard=unheard,
        digest=max((one for one in pages if one.stem <= now.date().isoformat()), default=None),
    )


def _seen(settings: Settings, journal: State, now: datetime) -> tuple[tuple[AccountSeen, ...], tuple[str, ...]]:
    """What is seen of each account, as the state folder knows it; and whose mail of today is awaited."""
    from daemon.sight.awaited import awaited  # noqa: PLC0415  a folder without a state has nothing to tell of it
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


def _as_json(told: _Status, settings: Settings, now: datetime, language: str) -> dict[str, object]:
    """What `status --json` prints."""
    return {
        "running": told.running,
        "state": str(settings.state),
        "runs": [_run_json(one, told, now) for one in told.runs],
        "accounts": [shape_of(one, now, language) for one in told.accounts],
        "next_morning": _iso(told.next_morning),
        "digest": str(told.digest) if told.digest else None,
    }


def _run_json(run: Run, told: _Status, now: datetime) -> dict[str, object]:
    return {
        "day": run.day.isoformat(),
        "started": _iso(run.started),
        "ended": _iso(run.ended),
        "ok": run.ok,
        "waits_for": list(told.waits_for(run, now)),
    }


def _in_words(told: _Status, now: datetime, language: str) -> Iterator[Said]:
    for run in told.runs:
        yield _run_in_words(run, told, now, language)
    if not told.runs:
        yield say("cli.status_no_run")
    if not any(told.waits_for(run, now) for run in told.runs):  # that has been said
        key = "cli.status_due" if told.next_morning <= now else "cli.status_next"
        yield say(key, when=moment_in_words(told.next_morning, language))
    if told.digest:
        yield say("cli.status_digest", path=tilde(told.digest))
    for one in told.accounts:
        yield from _account_in_words(one, now, language)


def _run_in_words(run: Run, told: _Status, now: datetime, language: str) -> Said:
    """How a morning stands."""
    day = day_in_words(run.day, language)
    if run.ok:
        return say("cli.status_run", day=day)
    if awaited := told.waits_for(run, now):
        since = f"{run.started.astimezone(now.tzinfo):%H:%M}"
        return say("cli.status_run_waits", day=day, accounts=", ".join(awaited), since=since)
    return say("cli.status_run_failed" if run.day == now.date() else "cli.status_run_missed", day=day)


def _account_in_words(one: AccountSeen, now: datetime, language: str) -> Iterator[Said]:
    """When it was last read well, what is wrong with it, and what is not seen of it."""
    if one.last_good:
        when = moment_in_words(one.last_good.astimezone(now.tzinfo), language)
        yield say("cli.status_account", name=one.name, when=when)
    else:
        yield say("cli.status_never", name=one.name)
    wrong = [still_wrong(one.trouble, now)] if one.trouble else []
    notes = [*wrong, *one.all_notes()]
    yield from (say("cli.account_note", name=one.name, note=note) for note in notes)


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
