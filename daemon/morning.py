"""The paragraph: account -> messages -> what they say -> people -> signals -> findings -> choice -> draft -> mailbox."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from config.phrases import load_phrases
from config.schema import Settings
from config.words import Said, say
from connectors.base import ConnectorError, DraftBox
from connectors.registry import open_drafts
from daemon.calendar_of_rest import rests
from daemon.house import House, consider_all
from daemon.notifier.placing import settle
from daemon.propose import Desk, Suggestion, last_contact_id
from daemon.remains import keep_last
from daemon.sync import AccountReport, Progress, sync
from daemon.think.choose import Candidate, Skipped, rank
from daemon.think.model import Tie
from daemon.ties import Ties


@dataclass(frozen=True, slots=True)
class Told:
    """What a morning has to say; the digest and the JSON are two ways of saying it."""

    now: datetime
    accounts: tuple[AccountReport, ...]
    suggestions: tuple[Suggestion, ...]
    skipped: tuple[Skipped, ...]
    candidates: tuple[Candidate, ...]  # every tie with its findings and signals
    trouble: Said | None = None  # what is wrong with the place for drafts
    empty: bool = False  # no mail at all has been read yet
    notes: tuple[Said, ...] = ()  # about the service itself: a rule that broke, a cache begun anew

    @property
    def ties(self) -> tuple[Tie, ...]:
        """All ties, as the morning saw them."""
        return tuple(candidate.tie for candidate in self.candidates)

    @property
    def proposed(self) -> frozenset[tuple[str, str]]:
        """(person key, rule) of all that is proposed; what else was found are patterns."""
        return frozenset((one.tie.person.key, finding.rule) for one in self.suggestions for finding in one.findings)


def morning(house: House, now: datetime, *, dry: bool = False, on_progress: Progress | None = None) -> Told:
    """The whole street once. `dry`: nothing is put and no run is recorded."""
    settings, state, today = house.settings, house.state, now.date()
    if not dry:
        state.begin_run(today, now)
    reports = sync(settings, house.cache, state, now, on_progress)
    broken: dict[str, str] = {}  # rule -> kind of the error that it met
    everybody = Ties(settings, house.cache, state, now)
    candidates = tuple(
        consider_all(everybody, house, now, lambda rule, error: broken.update({rule: type(error).__name__}))
    )
    ties = tuple(one.tie for one in candidates)
    if not dry:
        keep_last(ties, house.cache, state)
    box, trouble = _open_box(settings)
    trouble = trouble or _settle(house, box if not dry else None, ties, now)
    memory = state.memory(today, {address: tie.person.key for tie in ties for address in tie.person.addresses})
    ranked = rank(candidates, memory, today)
    desk = Desk(
        settings,
        load_phrases(),
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
    return Told(
        now,
        reports,
        tuple(suggestions),
        (*waiting, *ranked.skipped),
        candidates,
        desk.trouble,
        house.cache.has_no_mail(),
        (*filter(None, [house.rebuilt]), *(say("morning.rule_broke", rule=r, fault=f) for r, f in broken.items())),
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
