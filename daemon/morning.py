"""The paragraph: account -> messages -> what they say -> people -> signals -> findings -> choice -> draft -> mailbox."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from config.phrases import load_phrases
from config.words import Said, say
from connectors.base import ConnectorError
from daemon.house import House, consider_all
from daemon.notifier.boxes import Boxes
from daemon.notifier.outlived import is_groundless, is_over, is_stale, overtaken
from daemon.notifier.placing import UNSETTLED, Outcome, settle
from daemon.own_accounts import own_accounts
from daemon.propose import Desk, Suggestion, last_contact_id
from daemon.remains import keep_last
from daemon.sight.awaited import awaited, waits
from daemon.store.state import DraftRow, State
from daemon.sync import AccountReport, Progress, sync
from daemon.think.choose import Candidate, Skipped, rank
from daemon.think.model import Tie
from daemon.ties import Ties

_FAR_AHEAD = timedelta(days=31)  # of the newest letter


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
    needs_person: bool = False  # the trouble does not pass by itself
    failed: tuple[Suggestion, ...] = ()  # whose draft could not be put, where the place for drafts itself is well
    unheard: tuple[str, ...] = ()  # accounts whose mail of today is awaited, see sight/awaited.py
    waiting: bool = False  # no morning was made: it waits for their mail
    done: bool = True  # the day has had its morning; else it comes once more by itself, as its mail or the place for drafts was away
    lying: tuple[tuple[Tie, date], ...] = ()  # whose draft of an earlier day lies there, named by a rule or not

    @property
    def ties(self) -> tuple[Tie, ...]:
        """All ties, as the morning saw them."""
        return tuple(candidate.tie for candidate in self.candidates)

    @property
    def proposed(self) -> frozenset[tuple[str, str]]:
        """(person key, rule) of all that is proposed; what else was found are patterns."""
        return frozenset((one.tie.person.key, finding.rule) for one in self.suggestions for finding in one.findings)


def morning(
    house: House, now: datetime, *, dry: bool = False, due: bool = False, on_progress: Progress | None = None
) -> Told:
    """The whole street once. `dry`: nothing is put and no run is recorded. `due`: nobody asked for it but the clock, which leaves
    alone what it asked in vain before, and waits for mail (sight/awaited.py).
    """
    if not dry:
        house.state.begin_run(now.date(), now)
        return _walked(house, now, dry=False, due=due, on_progress=on_progress)
    then = house.state.last_good_syncs()
    try:
        return _walked(house, now, dry=True, due=due, on_progress=on_progress)
    finally:
        house.state.unheard(now, then)  # perhaps it was only asked how a day to come would be


def _walked(house: House, now: datetime, *, dry: bool, due: bool, on_progress: Progress | None) -> Told:
    settings, state, today = house.settings, house.state, now.date()
    reports = sync(settings, house.cache, state, now, on_progress, due=due)
    if house.replayed:
        house.cache.forget_undated()
    unheard = awaited(settings, house.cache, state, now)
    may_wait = waits(state.run(today), now)
    if due and unheard and may_wait:
        return Told(now, reports, (), (), (), unheard=unheard, waiting=True, done=False)
    told = _thought(house, now, reports, dry=dry)
    note = (say("morning.without_mail", accounts=", ".join(unheard)),) if unheard else ()
    return replace(told, notes=(*note, *told.notes), unheard=unheard, done=not may_wait or (told.done and not unheard))


def _thought(house: House, now: datetime, reports: tuple[AccountReport, ...], *, dry: bool) -> Told:
    """What follows once the accounts are read."""
    today = now.date()
    candidates, notes = _considered(house, now)
    ties = tuple(one.tie for one in candidates)
    if not dry:
        keep_last(ties, house.cache, house.state)
    desk = _desk(house, candidates, now, dry=dry, whole=not notes)
    ranked = rank(candidates, desk.memory, today)
    proposed, waiting = desk.suggest(ranked.proposals)
    suggestions = desk.earlier(candidates, proposed)
    if not desk.preview:
        desk.state.remember_suggestions(today, _remembered(suggestions))  # a first look uses up nothing
    return Told(
        now,
        reports,
        tuple(suggestions),
        _besides(suggestions, (*waiting, *ranked.skipped)),
        candidates,
        trouble=desk.trouble,
        empty=house.cache.has_no_mail(),
        notes=notes,
        needs_person=desk.needs_person,
        done=not desk.undelivered,
        failed=tuple(one for one in suggestions if _failed(one) and one.said not in desk.boxes.faults),
        lying=tuple(_lying(ties, desk.memory.open_drafts, today)),
    )


def _considered(house: House, now: datetime) -> tuple[tuple[Candidate, ...], tuple[Said, ...]]:
    """Every tie with what the rules say of it, and what is to be told of the house: a cache begun anew, rules that broke."""
    broken: dict[str, str] = {}  # rule -> kind of the error that it met
    ties = Ties(house.settings, house.cache, house.state, now)
    candidates = tuple(consider_all(ties, house, now, lambda rule, error: broken.update({rule: type(error).__name__})))
    left_out = (say("morning.rule_broke", rule=rule, fault=fault) for rule, fault in broken.items())
    return candidates, (*filter(None, [house.rebuilt]), *left_out)


def _desk(house: House, candidates: tuple[Candidate, ...], now: datetime, *, dry: bool, whole: bool) -> Desk:
    """Where this morning's letters are written, with what earlier mornings left behind and what became of that.

    `whole`: all rules were asked, so that what they do not say does not hold.
    """
    settings, ties = house.settings, tuple(one.tie for one in candidates)
    own = house.cache.own_addresses(settings, now)
    preview = dry or (settings.drafts is not None and settings.drafts.preview)
    boxes = Boxes.of(settings, own_accounts(settings, house.cache, own), look=preview)
    state = house.state.in_memory() if preview else house.state  # what is only shown leaves no trace
    _settle(house, state, boxes, candidates, now, whole=whole)
    memory = state.memory(now.date(), {address: tie.person.key for tie in ties for address in tie.person.addresses})
    return Desk(settings, load_phrases(), state, memory, now, own=own, boxes=boxes, preview=preview)


def _settle(
    house: House, state: State, boxes: Boxes, candidates: tuple[Candidate, ...], now: datetime, *, whole: bool
) -> None:
    """What became of earlier drafts, box by box; one that cannot be read stops no other, and has no drafts this morning.

    A clock that is far ahead lets planned meetings pass for held ones: where no letter bears out that it is so late already,
    no draft is taken back, as nobody could lay it there again. Nor is one for want of a reason, where not all can be seen.
    """
    newest, today = house.cache.newest_letter(now), now.date()
    borne_out = newest is not None and now - newest <= _FAR_AHEAD
    known = {address: one for one in candidates for address in one.tie.person.addresses} if borne_out else {}
    last = {address: last_contact_id(one.tie) for address, one in known.items()}

    def outlived(row: DraftRow) -> bool:
        if overtaken(row, last, now) or (borne_out and (is_over(row, today) or is_stale(row, today))):
            return True
        one = known.get(row.address)
        if one is None or not whole or one.tie.blind is not None or one.tie.unread:
            return False
        return is_groundless(row, one.findings, today)

    for account in sorted({row.account for row in state.drafts(UNSETTLED)}):
        box = boxes.of_account(account)
        if box is not None:
            with suppress(ConnectorError):  # its box remembers it, and it is told as the trouble of the morning
                settle(box, state, house.settings.state, house.cache.has_message, outlived, now, account)


def _besides(suggestions: Iterable[Suggestion], skipped: Iterable[Skipped]) -> tuple[Skipped, ...]:
    """Who is left out, but for those of whom something else is told."""
    told = {one.tie.person.key for one in suggestions}
    return tuple(one for one in skipped if one.tie.person.key not in told)


def _lying(ties: Iterable[Tie], laid: Mapping[str, date], today: date) -> Iterator[tuple[Tie, date]]:
    for tie in ties:
        day = laid.get(tie.person.key, today)
        if day < today:
            yield tie, day


def _failed(suggestion: Suggestion) -> bool:
    return suggestion.placed is not None and suggestion.placed.outcome is Outcome.FAULT


def _remembered(suggestions: list[Suggestion]) -> Iterator[tuple[str, str, str]]:
    for suggestion in suggestions:
        key = suggestion.draft.told.key if suggestion.draft else ""
        for finding in suggestion.findings:
            yield suggestion.tie.person.key, finding.rule, key
