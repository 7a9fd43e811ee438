"""One round over the collections of an account on a DAV server: what failed is told beside what went well.

How a calendar or a book is read is the business of `caldav.py` and `carddav.py`; here are cursors and faults.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias

from config.words import Said, say
from connectors.base import SetupWrong, TryLater
from connectors.dav import Collection, Dav, Entry
from connectors.model import Batch, Broken, Cursor, Item, Listing, NameSet, Reach

_MENDED = timedelta(days=3)

State: TypeAlias = Mapping[str, object]
"""What the cursor keeps of one collection, and the reader's own. `token`: it was read whole, and as of then (empty: not
known). `back`: a first reading goes on; all that begins then or later is there."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some items of a collection; with `replaces` they and those that `came` before are all that it holds `within` the span."""

    items: Sequence[Item]
    state: State
    replaces: bool = True
    within: tuple[datetime | None, datetime | None] = (None, None)
    came: NameSet = ()


ReadCollection: TypeAlias = Callable[[Collection, State], Iterator[Part]]
"""From a collection and what the cursor keeps of it to what is new; nothing where nothing changed."""


@dataclass
class Round:
    """`stamp` names the way of reading: where it differs from the cursor's, everything is read again."""

    dav: Dav
    stamp: str
    read: ReadCollection
    _states: dict[str, State] = field(default_factory=dict)
    _faults: dict[str, Said] = field(default_factory=dict)

    def batches(self, found: Sequence[Collection], cursor: Cursor | None) -> Iterator[Batch]:
        """What is new in all of them. A collection that fails hides no other; what must be tried later is raised at the end."""
        self._states = _known(cursor, self.stamp)
        for place in sorted(self._states.keys() - {one.place for one in found}):
            del self._states[place]
            yield Batch((), self._cursor(), replaces=(place,), gone=(place,))
        there = [one for one in found if not one.status or one.place in self._states]
        late: TryLater | None = None
        streak = 0
        for collection in there:
            try:
                yield from self._batches_of(collection, there)
                streak = 0
            except TryLater as fault:
                late, streak = late or fault, streak + 1
                if streak == 2:
                    raise  # no calendar is at fault, but the server
            except SetupWrong as fault:
                self._fail(collection, fault.said)
                if len(self._faults) == len(there):
                    raise
        if self._faults:
            yield self._told(there)
        if late is not None:
            raise late

    def _batches_of(self, collection: Collection, there: Sequence[Collection]) -> Iterator[Batch]:
        if collection.status:
            raise self.dav.refused(collection.status)
        place = collection.place
        for part in self.read(collection, self._states.get(place, {})):
            self._states[place] = part.state
            yield Batch(
                tuple(part.items), self._cursor(), (place,) if part.replaces else (), reach=self._reach(there),
                within=part.within, still=(Listing(place, part.came),) if part.came else (),
            )  # fmt: skip

    def _fail(self, collection: Collection, said: Said) -> None:
        """Note a fault; with an empty token the collection is read again as soon as it can be, and the fault is forgotten."""
        self._faults[collection.place] = said
        before = self._states.get(collection.place)
        self._states[collection.place] = {**before, "token": ""} if before else {}

    def _told(self, there: Sequence[Collection]) -> Batch:
        broken = tuple(Broken(place, said) for place, said in self._faults.items())
        return Batch(broken, self._cursor(), reach=self._reach(there))

    def _cursor(self) -> Cursor:
        return {"stamp": self.stamp, "collections": {place: dict(state) for place, state in self._states.items()}}

    def _reach(self, there: Sequence[Collection]) -> Reach:
        """How far back all collections are read: as far as the one that has come least."""
        unread = tuple(sorted(self._faults))
        states = [self._states.get(one.place, {}) for one in there if one.place not in self._faults]
        backs = [moment_of(state.get("back")) for state in states if "back" in state or "token" not in state]
        if not backs:
            return Reach(unread=unread)
        told = [back for back in backs if back is not None]
        return Reach(False, max(told) if len(told) == len(backs) else None, unread)


@dataclass
class Unread:
    """The entries of one collection that the server did not hand out, by name, and since which day.

    What was read from them before stays for some days: most servers that fail are mended soon.
    """

    before: Mapping[str, str]
    today: date
    since: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, state: State, now: datetime) -> Unread:
        """As the last round left it."""
        kept = state.get("unread")
        before = {str(name): str(day) for name, day in kept.items()} if isinstance(kept, dict) else {}
        return cls(before, now.astimezone(UTC).date())

    def note(self, entry: Entry) -> bool:
        """Whether somebody must be told of this entry; one that is gone is nothing to tell."""
        if entry.status not in (404, 410):
            self.since[entry.name] = self.before.get(entry.name, self.today.isoformat())
        return entry.status not in (404, 410)

    @property
    def is_fresh(self) -> bool:
        """Whether one of them may yet be handed out, so that nothing should be taken away for it."""
        return any((self.today - day_of(day)).days < _MENDED.days for day in self.since.values())


def day_of(text: object) -> date:
    """A day of the cursor; one that cannot be read is long ago."""
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return date.min


def moment_of(text: object) -> datetime | None:
    """A moment of the cursor; None where none can be read."""
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def broken_entry(place: str, entry: Entry) -> Broken:
    """An entry that the server did not hand out, in place of what stands in it."""
    source = f"{place}#{entry.name[:120]}"
    if entry.status == 413:
        return Broken(source, say("dav.entry_too_large"))
    if entry.status == 403:
        return Broken(source, say("dav.entry_forbidden"))
    return Broken(source, say("dav.entry_not_given"))


def _known(cursor: Cursor | None, stamp: str) -> dict[str, State]:
    """The states of the last round; after another way of reading only which collections there were."""
    kept = (cursor or {}).get("collections")
    if cursor is None or not isinstance(kept, dict):
        return {}
    same = cursor.get("stamp") == stamp
    return {str(place): state if same else {} for place, state in kept.items() if isinstance(state, dict)}
