"""Calendars of a Microsoft account through Graph, read in windows that are read again and replaced as a whole.

The weeks around now are read every time, two years once a week, everything once a month (`caldav_plan.py` says when). The
calendar that new meetings go to is looked at in every round, the others a few times a day. How an event is read stands in
`graph_events.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, tzinfo
from hashlib import blake2b
from itertools import chain
from typing import Any

from config.schema import Account
from config.words import Said, say
from connectors.base import Known, Source
from connectors.caldav_plan import Span, due, years
from connectors.dav_round import moment_of
from connectors.graph import READ_CALENDARS, Gone, Graph, TooMuch, Unfit
from connectors.graph_events import SELECT, is_series_by_name, read_event
from connectors.graph_json import Odd, Told, flag, ident, inner, mailbox, text, written
from connectors.graph_sign_in import rights_of
from connectors.model import Batch, Broken, Cursor, Mailbox, Meeting, Reach, Traits

READER = 1  # raise it when the reader understands more than before: everything is then read again
_PAGE = 200
_MOST_ODD = 100
_MOST = 500  # calendars
_OTHERS, _LIST_AGAIN = timedelta(hours=6), timedelta(hours=6)
_OLDEST = timedelta(days=4 * 365)  # Graph takes no window of more than five years
_SOMEBODY = Mailbox("")  # organises what stands without an organiser in the calendar of another


def open_source(account: Account, known: Known, zone: tzinfo) -> Source:
    """The calendars of this account. Nothing is asked yet."""
    del known  # a window is read whole, whatever was known of it
    return GraphCalendar(account, zone)


@dataclass
class GraphCalendar:
    """The calendars of one account."""

    account: Account
    zone: tzinfo
    traits: Traits = field(default_factory=lambda: Traits(items=frozenset({Meeting})))

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        """The meetings of the windows that are due. `since` is not needed: what is near comes first."""
        del since
        with closing(self._graph()) as graph:
            yield from _Round(graph, self.zone, now, _known(cursor, f"{READER} {self.zone}")).batches()

    def check(self) -> list[Said]:
        """Whether there are calendars and whether they may be read, and which rights are more than is used."""
        with closing(self._graph()) as graph:
            _calendars(graph)
            return graph.check()

    def _graph(self) -> Graph:
        return Graph(self.account, READ_CALENDARS, rights_of(self.account))


@dataclass(frozen=True, slots=True)
class _Calendar:
    """One calendar, whose it is, and whether new meetings go there."""

    id: str
    owner: str
    usual: bool

    @property
    def place(self) -> str:
        return f"calendars/{self.id}"


@dataclass
class _Round:
    """One reading. `memory` is the cursor, and true at each batch that is yielded."""

    graph: Graph
    zone: tzinfo
    now: datetime
    memory: dict[str, Any]
    _masters: dict[str, str] = field(default_factory=dict)

    def batches(self) -> Iterator[Batch]:
        """What is new in all calendars; one that vanished takes its meetings along."""
        found = self._all()
        states: dict[str, Any] = self.memory["calendars"]
        for gone in sorted(states.keys() - {one.id for one in found}):
            place = _Calendar(gone, "", False).place
            del states[gone]
            yield Batch((), self._cursor(), replaces=(place,), gone=(place,), reach=self._reach(found))
        for calendar in found:
            try:
                yield from self._of_one(calendar, found)
            except (Gone, Unfit):  # taken away since it was listed: the next round lists anew
                self.memory["listed"] = ""
        yield Batch((), self._cursor(), reach=self._reach(found))

    def _all(self) -> list[_Calendar]:
        """The calendars, as they were listed some hours ago or are now."""
        listed = moment_of(self.memory.get("listed"))
        if listed is None or abs(self.now - listed) >= _LIST_AGAIN:
            self.memory["those"] = [[one.id, one.owner, one.usual] for one in _calendars(self.graph)]
            self.memory["listed"] = self.now.isoformat()
        return [_Calendar(str(one[0]), str(one[1]), bool(one[2])) for one in self.memory["those"]]

    def _of_one(self, calendar: _Calendar, found: list[_Calendar]) -> Iterator[Batch]:
        """What of one calendar is due: everything, the last two years, or the weeks around now."""
        plan = due({**self._state(calendar), "large": True}, "", self.now)
        if plan.everything:
            yield from self._whole(calendar, found)
        elif plan.span and (plan.two_years or self._is_its_turn(calendar)):
            yield from self._again(calendar, plan.span, found, weekly=plan.two_years)

    def _is_its_turn(self, calendar: _Calendar) -> bool:
        seen = moment_of(self._state(calendar).get("seen"))
        return calendar.usual or seen is None or abs(self.now - seen) >= _OTHERS

    def _whole(self, calendar: _Calendar, found: list[_Calendar]) -> Iterator[Batch]:
        """Year by year from the newest on, or from where it was broken off; then what is near comes first once more."""
        state = self._state(calendar)
        resume = moment_of(state.get("resume"))
        state["odd"] = state.get("odd", []) if resume else []
        near = [next(years(self.now, None))] if resume else []
        for span in chain(near, years(self.now, resume)):
            items = self._window(calendar, span)
            if span not in near:
                state |= {"resume": span.first.isoformat()} if span.first else self._all_is_read()
            if "full" not in state:
                state["back"] = state["resume"]
            state["seen"] = self.now.isoformat()
            self._mark_what_is_near(state, span, items)
            yield self._batch(calendar, span, items, found)

    def _all_is_read(self) -> dict[str, str]:
        return {"full": self._today, "weekly": self._today, "resume": ""}

    def _mark_what_is_near(self, state: dict[str, Any], span: Span, items: list[Meeting | Broken]) -> None:
        """So that the next look at the weeks around now is none at all where nothing has changed."""
        usual = due({"full": self._today, "weekly": self._today, "large": True}, "", self.now).span
        if usual is not None and span.first == usual.first:
            state["mark"] = _mark(usual, [one for one in items if isinstance(one, Broken) or usual.holds(one.start)])

    def _again(self, calendar: _Calendar, span: Span, found: list[_Calendar], *, weekly: bool) -> Iterator[Batch]:
        """A window that was read before, handed out where anything in it changed."""
        items, state = self._window(calendar, span), self._state(calendar)
        state |= {"seen": self.now.isoformat()} | ({"weekly": self._today} if weekly else {})
        mark = _mark(span, items)
        if state.get("mark") != mark:
            state["mark"] = mark
            yield self._batch(calendar, span, items, found)

    def _state(self, calendar: _Calendar) -> dict[str, Any]:
        """What the cursor keeps of a calendar."""
        state: dict[str, Any] = self.memory["calendars"].setdefault(calendar.id, {})
        return state

    @property
    def _today(self) -> str:
        return self.now.astimezone(UTC).date().isoformat()

    def _batch(self, calendar: _Calendar, span: Span, items: list[Meeting | Broken], found: list[_Calendar]) -> Batch:
        return Batch(
            tuple(items), self._cursor(), (calendar.place,), reach=self._reach(found), within=(span.first, span.last)
        )

    def _cursor(self) -> Cursor:
        return deepcopy(self.memory)

    def _reach(self, found: list[_Calendar]) -> Reach:
        states = [self.memory["calendars"].get(one.id, {}) for one in found]
        backs = [moment_of(state.get("back")) for state in states if "full" not in state]
        known = [back for back in backs if back is not None]
        return Reach(not backs, max(known) if known and len(known) == len(backs) else None)

    # --- one window -------------------------------------------------------------------------------

    def _window(self, calendar: _Calendar, span: Span) -> list[Meeting | Broken]:
        """The meetings that begin in a span, each once; what cannot be read is named until all is read again, wherever it lies."""
        state, items = self._state(calendar), dict[str, Meeting]()
        odd = {str(source) for source in state.get("odd", [])}
        for told in self._events(calendar, self._asked(span)):
            item = self._item(calendar, told)
            odd.discard(f"{calendar.place}#{_name(told)}")
            if isinstance(item, Broken):
                odd.add(item.source)
            elif item is not None and span.holds(item.start):
                items[item.id] = item
        state["odd"] = sorted(odd)[:_MOST_ODD]
        return [*items.values(), *(Broken(source, say("graph.odd_event")) for source in state["odd"])]

    def _asked(self, span: Span) -> dict[str, str]:
        first, last = span.padded()
        last = last or self.now + timedelta(days=366)
        moments = {"startDateTime": first or last - _OLDEST, "endDateTime": last}
        return {name: written(at) for name, at in moments.items()} | {"$select": SELECT}

    def _events(self, calendar: _Calendar, asked: Mapping[str, str]) -> list[Told]:
        top = _PAGE
        while True:
            try:
                path = f"/me/calendars/{calendar.id}/calendarView"
                pages = self.graph.pages(path, {**asked, "$top": str(top)}, prefer='outlook.timezone="UTC"')
                return [told for page in pages for told in page]
            except TooMuch as fault:
                if top == 1:
                    raise self.graph.fault(fault.status) from None
                top //= 2

    def _item(self, calendar: _Calendar, told: Told) -> Meeting | Broken | None:
        try:
            master = self._master(told) if is_series_by_name(told) else ""
            usual = next((str(one[1]) for one in self.memory["those"] if one[2]), "")
            owner = self._me() if calendar.owner == usual else calendar.owner
            meeting = read_event(told, calendar.place, self.zone, owner, master, (usual, self._me()))
        except (Odd, OverflowError):
            return Broken(f"{calendar.place}#{_name(told)}", say("graph.odd_event"))
        if meeting is not None and meeting.organizer is None and owner != self._me():
            return replace(meeting, organizer=_SOMEBODY)
        return meeting

    def _master(self, told: Told) -> str:
        """The UID of a series, asked once for each."""
        series = ident(told, "seriesMasterId") if told.get("seriesMasterId") else ""
        if series and series not in self._masters:
            try:
                self._masters[series] = text(self.graph.get(f"/me/events/{series}", {"$select": "iCalUId"}), "iCalUId")
            except (Gone, Unfit, TooMuch):
                self._masters[series] = ""
        return self._masters.get(series, "")

    def _me(self) -> str:
        """The address that the owner goes by: the configured one, for Exchange may know them by another."""
        user = self.graph.account.user.lower()
        return user if "@" in user else next((str(one[1]) for one in self.memory["those"] if one[2]), "")


def _calendars(graph: Graph) -> list[_Calendar]:
    """All that the owner has, those that others share included; that which new meetings go to first."""
    try:
        query = {"$select": "id,name,owner,isDefaultCalendar", "$top": "100"}
        told = [one for page in graph.pages("/me/calendars", query) for one in page]
        found = [_Calendar(ident(one, "id"), _owner(one, graph), flag(one, "isDefaultCalendar")) for one in told]
    except (Odd, Gone, Unfit):
        raise graph.odd() from None
    except TooMuch as fault:
        raise graph.fault(fault.status) from None
    if not found:  # every mailbox has one
        raise graph.odd()
    if len(found) > _MOST:
        raise graph.endless()
    return sorted(found, key=lambda one: not one.usual)


def _name(told: Told) -> str:
    """What an event goes by where it cannot be read."""
    own = told.get("id")
    return own[:120] if isinstance(own, str) else "?"


def _owner(told: Told, graph: Graph) -> str:
    return mailbox(inner(told, "owner")).address or graph.account.user.lower()


def _known(cursor: Cursor | None, stamp: str) -> dict[str, Any]:
    """What the cursor keeps; after another way of reading only which calendars there were."""
    told: dict[str, Any] = dict(cursor or {})
    kept, those = told.get("calendars"), told.get("those")
    if not isinstance(kept, dict) or not isinstance(those, list):
        return {"stamp": stamp, "calendars": {}, "those": [], "listed": ""}
    same = told.get("stamp") == stamp
    states = {str(name): dict(state) if same and isinstance(state, dict) else {} for name, state in kept.items()}
    return {"stamp": stamp, "calendars": states, "those": those, "listed": told.get("listed", "") if same else ""}


def _mark(span: Span, items: list[Meeting | Broken]) -> str:
    """The same as long as nothing in the window changed."""
    return blake2b(repr((span, sorted(map(repr, items)))).encode("utf-8", "replace"), digest_size=12).hexdigest()
