"""Calendars on a server (CalDAV, RFC 4791): one that changed is read again, whole or in the windows of `caldav_plan.py`.

How an event is read stands in `meetings.py`, how a server is asked in `dav.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, tzinfo

from config.schema import Account
from config.words import Said
from connectors.base import Known, Source
from connectors.bounds import Limits
from connectors.caldav_plan import WHOLE, Span, due, years
from connectors.dav import CALENDARS, Collection, Dav, Entry, Members, NoQuery, http_of
from connectors.dav_discovery import collections
from connectors.dav_round import Part, Round, State, Unread, broken_entry, moment_of
from connectors.dav_xml import events_within, path_of
from connectors.listing import Names
from connectors.meetings import AHEAD, PAST, READER, read_calendar
from connectors.model import Batch, Broken, Cursor, Item, Mailbox, Meeting, Traits, evidence_id
from connectors.series import Window

_SOMEBODY = Mailbox("")  # organises what stands without an organiser in the calendar of another
_MOST_AGAIN = 500


@dataclass
class CalDavSource:
    """The calendars of one account. Up to `small` entries, a calendar is read whole whenever it changed.

    `most`: so many days of meetings are held before some are stored; only a calendar gone wild has more.
    """

    account: Account
    zone: tzinfo
    small: int = 2_000
    limits: Limits = field(default_factory=Limits)
    most: int = 50_000
    traits: Traits = field(default_factory=lambda: Traits(items=frozenset({Meeting})))

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        """The meetings of every calendar that changed. `since` is not needed: what is near comes first."""
        del since
        with closing(http_of(self.account, self.limits)) as http:
            dav = Dav(self.account, CALENDARS, http)
            reading = _Reading(dav, self.zone, self.small, self.most, now)
            yield from Round(dav, f"{READER} {self.zone}", reading.parts).batches(collections(dav), cursor)

    def check(self) -> list[Said]:
        """Whether there are calendars and whether they may be read."""
        with closing(http_of(self.account, self.limits)) as http:
            collections(Dav(self.account, CALENDARS, http))
        return []


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The calendars of this account. Nothing is asked yet."""
    del known  # a window is read whole, whatever was known of it
    return CalDavSource(account, zone)


@dataclass(frozen=True, slots=True)
class _Reading:
    """How one calendar is read at `now`."""

    dav: Dav
    zone: tzinfo
    small: int
    most: int
    now: datetime

    def parts(self, calendar: Collection, state: State) -> Iterator[Part]:
        """What is new in it."""
        plan = due(state, calendar.token, self.now)
        today = self.now.astimezone(UTC).date().isoformat()
        members = self._asked(calendar, plan.span) if plan.span else None
        if plan.span and members:
            done = {**state, "token": calendar.token} | ({"weekly": today} if plan.two_years else {})
            yield from self._span(calendar, state, plan.span, members, done)
        elif plan.span or plan.everything:
            yield from self._everything(calendar, state, {"full": today, "weekly": today, "token": calendar.token})
        elif plan.missing:
            yield from self._span(calendar, state, Span(self.now, self.now), Members(()), state)

    def _asked(self, calendar: Collection, span: Span) -> Members | None:
        """The entries that touch a span; None where the server, which could say so before, no longer can."""
        try:
            return self._within(calendar, span)
        except NoQuery:
            return None

    def _everything(self, calendar: Collection, state: State, done: State) -> Iterator[Part]:
        members = self.dav.members(calendar)
        if not members.whole or len(members.hrefs) > self.small:
            try:
                yield from self._by_years(calendar, state, {**done, "large": True})
            except NoQuery:  # a server that cannot look for a span must hand out all
                pass
            else:
                return
        yield from self._span(calendar, state, WHOLE, members, done)

    def _by_years(self, calendar: Collection, state: State, done: State) -> Iterator[Part]:
        """Window after window. Where it was broken off it goes on, unless something has changed since it began."""
        resumed = calendar.token and state.get("began") == calendar.token
        back = moment_of(state.get("resume")) if resumed else None
        for span in years(self.now, back):
            members = self._within(calendar, span)
            after: State = done
            if span.first is not None:
                at = span.first.isoformat()
                first_time = {} if "full" in state else {"back": at}
                after = {**state, "began": calendar.token, "resume": at, **first_time}
            for part in self._span(calendar, state, span, members, after):
                state = part.state
                yield part

    def _within(self, calendar: Collection, span: Span, *, split: bool = True) -> Members:
        """The entries that touch a span; one with more than the server tells at once is asked for in two."""
        members = self.dav.members_by(calendar, events_within(*span.padded()))
        halves = span.halves() if split and not members.whole else ()
        if not halves:
            return members
        later = self._within(calendar, halves[0])
        earlier = self._within(calendar, halves[1], split=later.whole)  # where two weeks are too much, less will not do
        return Members((*later.hrefs, *earlier.hrefs), later.whole and earlier.whole)

    def _span(self, calendar: Collection, state: State, span: Span, members: Members, done: State) -> Iterator[Part]:
        """The meetings of a span, and all of the entries that must be asked for again, wherever their days lie."""
        before = _asked_again(state)
        hrefs = {path_of(href): href for href in (*members.hrefs, *before)}
        everywhere = set(map(path_of, before))
        unread, again = Unread.of(state, self.now), dict[str, str]()
        items: list[Item] = [] if members.whole else [Broken(calendar.place, self.dav.say("dav.partial"))]
        came = Names()
        for entry in self.dav.entries(calendar, list(hrefs.values())):
            # Some servers overlook single dates when they look for a span, so these entries are asked for every time.
            dates = entry.text is not None and "\nRDATE" in entry.text
            again |= {entry.href: entry.href} if dates else {}
            near = WHOLE if dates or path_of(entry.href) in everywhere else span
            for item in self._items(calendar, entry, near, unread):
                items.append(item)
                if isinstance(item, Broken):
                    again[item.source] = entry.href
            if len(items) >= self.most:
                yield Part(items, _doubted(state), False)
                for item in items:
                    came.add(evidence_id(item))
                items = []
        whole = members.whole and not unread.is_fresh
        kept = {**done, "again": list(dict.fromkeys(again.values()))[:_MOST_AGAIN], "unread": unread.since}
        yield Part(items, kept if whole else _doubted(kept), whole, (span.first, span.last), came)

    def _items(self, calendar: Collection, entry: Entry, span: Span, unread: Unread) -> Iterator[Item]:
        if entry.text is None:
            if unread.note(entry):
                yield broken_entry(calendar.place, entry)
            return
        window = Window(self.now - PAST, self.now + AHEAD, self.zone)
        for item in read_calendar(entry.text.encode("utf-8", "replace"), calendar.place, window, span.padded()):
            if isinstance(item, Broken):
                yield (
                    Broken(f"{calendar.place}#{entry.name[:120]}", item.reason)
                    if item.source == calendar.place
                    else item
                )
            elif isinstance(item, Meeting) and span.holds(item.start):
                # In an own calendar what has no organiser is mine (docs/design.md, "Contact"), in that of another it is theirs.
                strange = calendar.foreign and item.organizer is None
                yield replace(item, organizer=_SOMEBODY) if strange else item


def _asked_again(state: State) -> tuple[str, ...]:
    """The addresses of entries that are asked for at every reading: those that could not be read, for they may be mended."""
    kept = state.get("again")
    return tuple(map(str, kept)) if isinstance(kept, list) else ()


def _doubted(state: State) -> State:
    """A state that says: as of then not all was read."""
    return {**state, "token": ""} if "token" in state else state
