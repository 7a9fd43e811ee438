"""Calendars at Google, only ever read: windows of each own calendar that is shown, replaced where anything in them changed.

How an event is read: google_events.py and the reader of all calendars; which windows when: google_windows.py.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from hashlib import blake2b
from urllib.parse import quote

from config.schema import Account
from config.words import Said, say
from connectors.allowed import Allowed
from connectors.auth.google import scopes_of
from connectors.base import Known, SetupWrong, Source, TryLater
from connectors.caldav_plan import Span
from connectors.google_events import Event, as_calendar, is_meeting, name_of
from connectors.google_faults import Gone, odd
from connectors.google_http import Google, rows
from connectors.google_torn import Torn
from connectors.google_windows import Due, Memory, due
from connectors.meetings import AHEAD, PAST, READER, read_calendar
from connectors.model import Batch, Broken, Cursor, Item, Meeting, Reach, Traits
from connectors.patience import Pause
from connectors.series import Window

_ID = r"(?!\.{1,2}/)(?:[A-Za-z0-9._~@-]|%(?!2[EeFf]|5[Cc])[0-9A-Fa-f]{2})+"
READING: Allowed = (
    ("GET", "/calendar/v3/users/me/calendarList"),
    ("GET", f"/calendar/v3/calendars/{_ID}/events"),
)
NAMES = frozenset(("alt", "fields", "maxResults", "pageToken", "singleEvents", "showDeleted", "timeMin", "timeMax"))
_PAGE = 2_500
_MOST = 50_000  # meetings of one window; only a calendar gone wild has more
_MOST_CALENDARS = 500
_LONGEST = 300  # letters of a name
_LISTS = "kind,nextPageToken,items(id,accessRole,selected,primary,deleted)"
_EVENTS = (
    "kind,nextPageToken,items(id,status,updated,summary,description,location,organizer,start,end,recurringEventId,"
    "originalStartTime,iCalUID,sequence,attendees,attendeesOmitted,hangoutLink,conferenceData(entryPoints),eventType)"
)


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The calendars of this account. Nothing is asked yet."""
    del known  # a window is read whole, whatever was known of it
    return GoogleCalendar(account, zone)


@dataclass(frozen=True, slots=True)
class Listed:
    """One calendar; `place` is how its meetings are stored, `me` the owner's address where it is their first calendar."""

    id: str
    primary: bool

    @property
    def place(self) -> str:
        """A calendar's name may hold a `#`, which has a meaning in places."""
        return quote(self.id, safe="@._-")


@dataclass
class GoogleCalendar:
    """The calendars of one account."""

    account: Account
    zone: tzinfo
    pause: Pause = time.sleep
    traits: Traits = field(default_factory=lambda: Traits(items=frozenset({Meeting})))

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        """The meetings of the windows that are due, where they are others than before. `since` is not needed."""
        del since
        with closing(self._open()) as google:
            yield from _Reading(self, google, Memory.of(cursor, f"{READER} {self.zone}"), now).batches()

    def check(self) -> list[Said]:
        """Whether there are calendars and whether they may be read."""
        with closing(self._open()) as google:
            calendars_of(google)
        return []

    def _open(self) -> Google:
        scopes = scopes_of(self.account, drafts=False)
        return Google(self.account, ("calendar", "v3"), (READING, NAMES), scopes, self.pause)


def calendars_of(google: Google) -> list[Listed]:
    """Every calendar that the owner owns or may write into and has not hidden from view; the first one always."""
    found: list[Listed] = []
    for told in _pages(google, google.api.calendarList().list, "calendar#calendarList", fields=_LISTS, maxResults=250):
        own = told.get("accessRole") in ("owner", "writer") and told.get("deleted") is not True
        first = told.get("primary") is True
        if first or (own and told.get("selected") is True):
            if not _is_name(told.get("id")) or len(found) >= _MOST_CALENDARS:
                raise odd(google.account)  # left out it would look like deleted
            found.append(Listed(told["id"], first))
    return sorted(dict.fromkeys(found), key=lambda one: (not one.primary, one.id))


def _is_name(told: object) -> bool:
    """Whether a calendar can be called so: another name could not be asked for."""
    if not isinstance(told, str) or not told.isprintable():
        return False
    return re.fullmatch(f"{_ID}/", f"{quote(told, safe='~')}/") is not None and len(told) <= _LONGEST


def _pages(google: Google, listing: Callable[..., object], kind: str, **asked: object) -> Iterator[Event]:
    """All items of a list; each answer must say that it is one, since anything else could look like an empty list."""
    for told in google.pages(listing, "kind items", **asked):
        if told.get("kind") != kind:
            raise odd(google.account)
        yield from rows(google.account, told, "items")


@dataclass
class _Reading:
    """One reading of all calendars."""

    source: GoogleCalendar
    google: Google
    memory: Memory
    now: datetime
    _faults: dict[str, Said] = field(default_factory=dict)

    def batches(self) -> Iterator[Batch]:
        """The windows of every calendar whose turn it is. A calendar that fails hides no other."""
        calendars, asked = self._listed()
        for place in sorted(self.memory.states.keys() - calendars.keys()):
            del self.memory.states[place]
            yield Batch((), self.memory.cursor(), replaces=(place,), gone=(place,))
        late: TryLater | None = None
        for place in self.memory.turn(list(calendars), self.now, asked):
            try:
                yield from self._windows(calendars[place], calendars)
            except Gone:
                self._faults[place] = say("google.calendar_gone", account=self.source.account.name)
                self.memory.listed = ""
            except SetupWrong as fault:
                self._faults[place] = fault.said
            except TryLater as fault:
                if late is not None:
                    raise  # no calendar is at fault, but the server
                late = fault
        broken = tuple(Broken(place, said) for place, said in self._faults.items())
        yield Batch(broken, self.memory.cursor(), reach=self._reach(calendars))
        if late is not None:
            raise late

    def _listed(self) -> tuple[dict[str, Listed], int]:
        """The calendars by their place, and how many questions that took: they are asked for anew after some hours."""
        asked = self.memory.must_list(self.now)
        if asked:
            try:
                found = calendars_of(self.google)
            except Gone:
                raise SetupWrong(say("google.no_mailbox", account=self.source.account.name)) from None
            self.memory.lists([(one.id, one.primary) for one in found], self.now)
        listed = [Listed(name, primary) for name, primary in self.memory.calendars]
        return {one.place: one for one in listed}, int(asked)

    def _windows(self, calendar: Listed, there: Collection[str]) -> Iterator[Batch]:
        """What is new in the windows that are due; a window that is as it was is not stored again."""
        place = calendar.place
        for one in due(self.memory.states.get(place, {}), self.now):
            before = self.memory.states.get(place, {})
            torn = Torn(before.get("torn", ""))
            items = self._read(calendar, one.span, torn)
            mark = _mark(items, one)
            same = one.near and mark == before.get("near")
            after = {**one.after, "torn": torn.kept()}
            self.memory.states[place] = {**after, "near": mark} if one.near else after
            if not same:
                yield Batch(
                    tuple(items), self.memory.cursor(), (place,),
                    reach=self._reach(there), within=(one.span.first, one.span.last),
                )  # fmt: skip

    def _read(self, calendar: Listed, span: Span, torn: Torn) -> list[Item]:
        """All meetings that begin in the span, each once: one that is told twice counts as it was told last."""
        found: dict[str, Meeting] = {}
        broken: list[tuple[Broken, Event]] = []
        for event in self._events(calendar, span):
            for item in self._items(calendar, event):
                if isinstance(item, Broken):
                    broken.append((item, event))
                elif isinstance(item, Meeting) and span.holds(item.start):
                    found[item.id] = item
            if len(found) + len(broken) > _MOST:
                raise SetupWrong(say("google.too_many", account=self.source.account.name, n=_MOST))
        return [*found.values(), *torn.read(span, broken)]

    def _events(self, calendar: Listed, span: Span) -> Iterator[Event]:
        first, last = span.padded()
        asked = {"timeMin": first.isoformat()} if first is not None else {}
        asked |= {"timeMax": last.isoformat()} if last is not None else {}
        return _pages(
            self.google, self.google.api.events().list, "calendar#events", calendarId=calendar.id, singleEvents=True,
            showDeleted=False, maxResults=_PAGE, fields=_EVENTS, **asked,
        )  # fmt: skip

    def _items(self, calendar: Listed, event: Event) -> Iterator[Item]:
        """The meeting that an event is, or why it cannot be read."""
        if not is_meeting(event):
            return
        place = calendar.place
        text = as_calendar(event, self.source.account.user if calendar.primary else "")
        window = Window(self.now - PAST, self.now + AHEAD, self.source.zone)
        for item in read_calendar(text.encode("utf-8", "replace"), place, window):
            nameless = isinstance(item, Broken) and item.source == place
            yield Broken(f"{place}#{name_of(event)}", item.reason) if isinstance(item, Broken) and nameless else item

    def _reach(self, places: Collection[str]) -> Reach:
        """How far back all calendars are read: as far as the one that has come least."""
        unread = tuple(sorted(self._faults))
        backs = self.memory.backs([one for one in places if one not in self._faults])
        if not backs:
            return Reach(unread=unread)
        told = [back for back in backs if back is not None]
        return Reach(False, max(told) if len(told) == len(backs) else None, unread)


def _mark(items: Sequence[Item], one: Due) -> str:
    """What tells whether a window holds the same as before."""
    told = sorted(map(repr, items))
    return blake2b(repr((one.span, told)).encode("utf-8", "replace"), digest_size=16).hexdigest()
