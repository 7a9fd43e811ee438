"""The daily work by hand: `sync` reads the accounts, `morning` walks the whole street."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING

import click

from config.where import tilde
from config.words import Said, led_by_account, say
from connectors.base import ConnectorError, TryLater
from daemon.cli.speak import Screen, command
from daemon.cli.visit import Visit, pass_visit

if TYPE_CHECKING:  # each command loads what it needs: a look for news comes every few minutes
    from config.schema import Settings
    from daemon.house import House
    from daemon.morning import Told
    from daemon.propose import Suggestion
    from daemon.store.state import State
    from daemon.sync import AccountReport, Progress

_BROKEN_NAMED = 20  # of one account; a damaged mailbox may have thousands


@command("sync")
@click.option("--json", "as_json", is_flag=True)
@click.option("--due", "due_accounts", is_flag=True)
@pass_visit
def sync(visit: Visit, as_json: bool, due_accounts: bool) -> None:
    """Read all accounts once."""
    from daemon.store.opening import open_both  # noqa: PLC0415
    from daemon.sync import sync as read_accounts  # noqa: PLC0415

    settings = visit.settings_alone()
    now = visit.moment(settings)
    with ExitStack() as stack:
        state, cache = stack.enter_context(open_both(settings.state))
        progress = stack.enter_context(_progress(visit.screen))
        reports = read_accounts(settings, cache, state, now, progress, due=due_accounts)
        if visit.replays(settings):
            cache.forget_undated()
        if cache.rebuilt:
            visit.screen.warn(cache.rebuilt)
        faults = _into_inboxes(settings, state, now)
    if as_json:
        from daemon.cli.shapes import account_json  # noqa: PLC0415

        visit.screen.json(
            {"now": now.isoformat(), "accounts": [account_json(one, visit.screen.language) for one in reports]}
        )
    else:
        for report in (one for one in reports if one.ok or one.new):  # why there is nothing is told below
            visit.screen.say(say("cli.synced", name=report.name, new=report.new))
    _end(visit.screen, reports, needs_person=_tell_faults(visit.screen, faults))


@command("morning")
@click.option("--json", "as_json", is_flag=True)
@click.option("--dry-run", is_flag=True)
@click.option("--due", is_flag=True)
@pass_visit
def morning(visit: Visit, as_json: bool, dry_run: bool, due: bool) -> None:
    """The whole street once."""
    from daemon.cli.painting import keep, paint  # noqa: PLC0415
    from daemon.morning import morning as walk  # noqa: PLC0415
    from daemon.store.portraits import pack  # noqa: PLC0415
    from daemon.telling import write_digest  # noqa: PLC0415
    from daemon.think.identity.namesakes import Namesakes  # noqa: PLC0415

    screen = visit.screen
    with visit.house() as house:
        now = visit.moment(house.settings)
        if due and _passed_over(visit, house):
            return
        with _progress(screen) as progress:
            told = walk(house, now, dry=dry_run, due=due, on_progress=progress)
        if told.waiting:
            _wait(visit, told, house, dry=dry_run)
            return
        page = None if dry_run else write_digest(told, house.settings)
        faults = () if dry_run else _into_inboxes(house.settings, house.state, now)
        if not dry_run:
            house.state.end_run(now.date(), visit.moment(house.settings), ok=told.done)
            namesakes = Namesakes(one.person for one in told.ties)
            keep(map(pack, paint(told.candidates, visit, house, namesakes)), visit, house, now)
        _show(visit, told, house, as_json=as_json)
        if page and not as_json:
            screen.say(say("cli.digest_lies", path=tilde(page)))
    _tell_troubles(screen, told, faults, by_name=not due)


def _show(visit: Visit, told: Told, house: House, *, as_json: bool) -> None:
    """The morning on the screen, for people or for programs."""
    from daemon.cli.shapes import morning_json  # noqa: PLC0415
    from daemon.notifier.digest import as_terminal  # noqa: PLC0415  the digest is needed here alone
    from daemon.telling import digest_of  # noqa: PLC0415

    screen = visit.screen
    if as_json:
        screen.json(morning_json(told, screen.language))
    else:
        as_terminal(digest_of(told, house.settings, screen.language), screen.language, screen.console())


def _wait(visit: Visit, told: Told, house: House, *, dry: bool) -> None:
    """The morning is not made yet: the service comes again soon, until there is mail or it is noon (daemon/sight/awaited.py)."""
    day, began = told.now.date(), told.now
    if not dry:
        run = house.state.run(day)
        began = run.started if run else began
        house.state.end_run(day, visit.moment(house.settings), ok=False)
    since = f"{began.astimezone(house.settings.zone):%H:%M}"
    visit.screen.warn(say("cli.morning_waits", accounts=", ".join(told.unheard), since=since))
    _end(visit.screen, [report for report in told.accounts if report.needs_person])


def _into_inboxes(settings: Settings, state: State, now: datetime) -> tuple[ConnectorError, ...]:
    """Today's digest goes into the inboxes that wish it; one that did not arrive is tried again by the next `sync`."""
    if not any(account.digest for account in settings.accounts):
        return ()
    from daemon.notifier.inbox import lay_into_inboxes  # noqa: PLC0415  only where somebody wishes it

    return lay_into_inboxes(settings, state, now)


def _tell_faults(screen: Screen, faults: Iterable[ConnectorError]) -> bool:
    """Why a digest does not lie in an inbox; whether that needs the person."""
    needs_person = False
    for fault in faults:
        screen.warn(say("cli.account_error", name="digest", reason=led_by_account(fault.said)))
        needs_person = needs_person or not isinstance(fault, TryLater)
    return needs_person


def _tell_troubles(screen: Screen, told: Told, faults: Iterable[ConnectorError], *, by_name: bool) -> None:
    """On stderr: what is wrong with the house, the place for drafts, and the accounts. What the service says goes into a log,
    which names nobody: of a draft that could not be put it says only why."""
    for note in told.notes:
        screen.warn(note)
    named = told.failed if by_name else ()
    for said in (_of_whom(one, screen.language) for one in named):
        screen.warn(say("cli.account_error", name="drafts", reason=said))
    if told.trouble and told.trouble not in [one.said for one in named]:
        screen.warn(say("cli.account_error", name="drafts", reason=led_by_account(told.trouble)))
    needs_person = _tell_faults(screen, faults)
    _end(screen, told.accounts, needs_person=told.needs_person or needs_person)


def _of_whom(suggestion: Suggestion, language: str) -> Said:
    """Whose draft could not be put, what it was to be for, and why."""
    said = led_by_account(suggestion.said) if suggestion.said else ""
    reason = suggestion.findings[0].sentence(language).rstrip(".。")
    return say("morning.draft_failed", name=suggestion.tie.person.name, reason=reason, said=said)


def _passed_over(visit: Visit, house: House) -> bool:
    """With `--due`: today's morning was done, or today has none (then it counts as done)."""
    from daemon.calendar_of_rest import rests  # noqa: PLC0415

    now = visit.moment(house.settings)
    if house.state.run_done(now.date()):
        visit.screen.warn(say("cli.morning_not_due", reason=say("cli.already_done")))
        return True
    if not rests(house.settings.morning, now.date()):
        return False
    house.state.begin_run(now.date(), now)
    house.state.end_run(now.date(), now, ok=True)
    visit.screen.warn(say("cli.morning_not_due", reason=say("cli.closed_day")))
    return True


def _end(screen: Screen, reports: Iterable[AccountReport], *, needs_person: bool = False) -> None:
    """Name on stderr what could not be read; exit with 1 if something needs the person."""
    for report in reports:
        for one, reason in report.broken[:_BROKEN_NAMED]:
            screen.warn(say("cli.account_broken", name=report.name, id=one, reason=reason))
        if (more := len(report.broken) - _BROKEN_NAMED) > 0:
            screen.warn(say("cli.account_broken_more", name=report.name, count=more))
        if report.error:  # one sentence an account: the cause says more than what follows from it
            screen.warn(say("cli.account_error", name=report.name, reason=report.error))
            needs_person = needs_person or report.needs_person
        elif report.blind:
            screen.warn(say("cli.account_blind", name=report.name, reason=report.blind))
        for note in report.notes:
            if note != report.blind:
                screen.warn(say("cli.account_note", name=report.name, note=note))
    if needs_person:
        click.get_current_context().exit(1)


@contextmanager
def _progress(screen: Screen) -> Iterator[Progress | None]:
    """A bar on a terminal while accounts are read; quiet otherwise."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415  rich is for terminals only

    from daemon.cli.progress import shown_on  # noqa: PLC0415

    with shown_on(Console(stderr=True), screen.language, monotonic) as told:
        yield told
