"""The paragraph: account -> messages -> what they say -> people -> signals -> findings -> choice -> draft -> mailbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from config.phrases import Phrases, load_phrases
from config.schema import Settings
from config.words import Said, say
from connectors.base import ConnectorError, DraftBox
from connectors.registry import open_drafts
from daemon.calendar_of_rest import next_morning, rests
from daemon.notifier.placing import settle
from daemon.propose import Desk, Suggestion, last_contact_id
from daemon.remains import keep_last
from daemon.store.cache import Cache
from daemon.store.locks import write_lock
from daemon.store.state import State
from daemon.sync import AccountReport, sync
from daemon.think.choose import Candidate, Skipped, rank
from daemon.think.evidence import describe_in
from daemon.think.habits import habits_of
from daemon.think.model import Finding, Tie
from daemon.think.rules import Rule, findings_for
from daemon.think.signals.vocabulary import signals_of
from daemon.ties import load_ties

Progress = Callable[[str, int], None]
"""Told while accounts are read: the account's name, and how many items are through."""


@dataclass(frozen=True, slots=True)
class House:
    """Everything a morning needs, open."""

    settings: Settings
    rules: tuple[Rule, ...]
    phrases: Phrases
    cache: Cache
    state: State
    rebuilt: Said | None = None  # the cache was damaged and begun anew


@dataclass(frozen=True, slots=True)
class Told:
    """What a morning has to say; the digest and the JSON are two ways of saying it."""

    now: datetime
    accounts: tuple[AccountReport, ...]
    suggestions: tuple[Suggestion, ...]
    skipped: tuple[Skipped, ...]
    candidates: tuple[Candidate, ...]  # every tie with its findings and signals
    trouble: Said | None = None  # what is wrong with the place for drafts

    @property
    def ties(self) -> tuple[Tie, ...]:
        """All ties, as the morning saw them."""
        return tuple(candidate.tie for candidate in self.candidates)


@contextmanager
def open_house(settings: Settings, rules: tuple[Rule, ...]) -> Iterator[House]:
    """Open the two databases of the state folder, making them where they are not there."""
    with ExitStack() as stack:
        state = stack.enter_context(State.open(settings.state))
        with write_lock(settings.state):
            cache = stack.enter_context(Cache.open(settings.state))
        yield House(settings, rules, load_phrases(), cache, state, cache.rebuilt)


def morning(house: House, now: datetime, *, dry: bool = False, on_progress: Progress | None = None) -> Told:
    """The whole street once. `dry`: nothing is put and no run is recorded."""
    settings, state, today = house.settings, house.state, now.date()
    if not dry:
        state.begin_run(today, now)
    reports = sync(settings, house.cache, state, now, on_progress)
    ties = load_ties(settings, house.cache, state, now)
    if not dry:
        keep_last(ties, house.cache, state)
    box, trouble = _open_box(settings)
    trouble = trouble or _settle(house, box if not dry else None, ties, now)
    memory = state.memory(today, {address: tie.person.key for tie in ties for address in tie.person.addresses})
    candidates = consider_all(ties, house, now)
    ranked = rank(candidates, memory, today)
    desk = Desk(
        settings,
        house.phrases,
        state,
        memory,
        now,
        own=frozenset(house.cache.own_addresses(settings, now)),
        box=None if trouble else box,
        preview=dry or (settings.drafts is not None and settings.drafts.preview),
        trouble=trouble,
    )
    suggestions, waiting = desk.suggest(ranked.proposals)
    if not dry:
        state.remember_suggestions(today, _remembered(suggestions))
    return Told(now, reports, tuple(suggestions), (*waiting, *ranked.skipped), candidates, desk.trouble)


def consider_all(ties: tuple[Tie, ...], house: House, now: datetime) -> tuple[Candidate, ...]:
    """Each tie with its signals and the rules that hold for it now."""
    following, habits = next_morning(house.settings.morning, now.date()), habits_of(ties, now)
    lookups = ((tie, signals_of(tie, now, following, habits)) for tie in ties)
    return tuple(
        Candidate(tie, findings_for(house.rules, tie, lookup, describe_in(tie)), lookup) for tie, lookup in lookups
    )


def _open_box(settings: Settings) -> tuple[DraftBox | None, Said | None]:
    if settings.drafts is None:
        return None, None
    try:
        return open_drafts(settings.drafts, settings.accounts), None
    except ConnectorError as error:
        return None, error.said


def _settle(house: House, box: DraftBox | None, ties: tuple[Tie, ...], now: datetime) -> Said | None:
    """What became of earlier drafts; a box that cannot be read makes a morning without drafts, not none."""
    if box is None:
        return None
    last = {address: last_contact_id(tie) for tie in ties for address in tie.person.addresses}
    try:
        settle(box, house.state, house.settings.state, house.cache.has_message, last, now)
    except ConnectorError as error:
        return error.said
    return None


def _remembered(suggestions: list[Suggestion]) -> Iterator[tuple[str, str, str]]:
    for suggestion in suggestions:
        key = suggestion.draft.told.key if suggestion.draft else ""
        for finding in suggestion.findings:
            yield suggestion.tie.person.key, finding.rule, key


def closed(settings: Settings, day: date) -> Said | None:
    """Why this day has no morning of its own accord: its weekday, a public holiday, a span of `closed`; None if it has."""
    return say("cli.closed_day") if rests(settings.morning, day) else None


def proposed(told: Told) -> frozenset[tuple[str, str]]:
    """(person key, rule) of all that is proposed; what else was found are patterns."""
    return frozenset((one.tie.person.key, finding.rule) for one in told.suggestions for finding in one.findings)


def patterns_of(candidate: Candidate, hidden: frozenset[tuple[str, str]]) -> tuple[Finding, ...]:
    """What was seen in a tie but is not proposed this morning."""
    key = candidate.tie.person.key
    return tuple(finding for finding in candidate.findings if (key, finding.rule) not in hidden)
