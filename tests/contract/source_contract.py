"""What every `Source` must do, said once: a connector's test subclasses `SourceContract` and supplies three fixtures.

`Shelf` stores batches as the real store does: items and cursor together, known by identity, whole sources replaced.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from connectors.base import ConnectorError, Known, SetupWrong, Source
from connectors.model import Batch, Broken, Cursor, Item, Listing, Meeting, Message, evidence_id

NOW = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Stand:
    """One place with something in it. `reopen` opens it as a new process would, in batches as small as the kind allows.

    `ids` are the evidence ids of all good items (Message.id, Meeting.id, Card.uid), `broken` the sources of those that
    cannot be read (as `Broken.source` names them). `add` puts one new good item into the place and gives its id. `remove`
    takes one good item out and gives its id, `remove_broken` takes out everything that cannot be read.
    """

    reopen: Callable[[Known], Source]
    ids: frozenset[str]
    broken: frozenset[str] = frozenset()
    add: Callable[[], str] | None = None
    remove: Callable[[], str] | None = None
    remove_broken: Callable[[], None] | None = None


def identity(item: Item) -> tuple[str, str]:
    """What makes an item the same one when it is delivered again."""
    key = item.key.hex() if isinstance(item, Message) else evidence_id(item)
    return type(item).__name__, key


@dataclass
class Shelf:
    """A store in memory: remembers items by identity and source, and the last cursor as JSON."""

    items: dict[tuple[str, str, str], Item] = field(default_factory=dict)
    cursor: str | None = None
    batches: int = 0

    def known(self, sources: Iterable[str]) -> set[str]:
        stored = {item.source for item in self.items.values()}
        return {source for source in sources if source in stored}

    def put(self, batch: Batch) -> None:
        whole = {item.source for item in batch.items if isinstance(item, Broken)}
        come_again = {(*identity(item), item.source) for item in batch.items}
        for source in batch.replaces:
            of_it = {key for key, item in self.items.items() if item.source.partition("#")[0] == source}
            came = next((one.names for one in batch.still if one.folder == source), ())
            kept = {key for key in of_it - come_again if key[1] in came or not _is_within(self.items[key], batch)}
            self.items = {key: item for key, item in self.items.items() if key not in of_it or key in kept}
        for listing in batch.listed:
            self.items = {key: item for key, item in self.items.items() if not _is_gone(item, listing, whole)}
        for item in batch.items:
            self.items[(*identity(item), item.source)] = item
        self.cursor = json.dumps(batch.cursor)
        self.batches += 1

    def read(self, stand: Stand, limit: int | None = None, known: Known | None = None) -> list[Item]:
        """Fetch from where we stand, at most `limit` batches; what came, in order."""
        came: list[Item] = []
        cursor: Cursor | None = json.loads(self.cursor) if self.cursor else None
        for count, batch in enumerate(stand.reopen(known or self.known).fetch(cursor, None, NOW)):
            if limit is not None and count >= limit:
                break
            self.put(batch)
            came += batch.items
        return came

    def good(self) -> set[str]:
        return {evidence_id(item) for item in self.items.values() if not isinstance(item, Broken)}

    def broken(self) -> set[str]:
        return {item.source for item in self.items.values() if isinstance(item, Broken)}


def _is_within(item: Item, batch: Batch) -> bool:
    first, last = batch.within
    if not isinstance(item, Meeting):
        return True
    return (first is None or first <= item.start) and (last is None or item.start < last)


def _is_gone(item: Item, listing: Listing, named: set[str]) -> bool:
    folder, slash, name = item.source.rpartition("/")
    if item.source == listing.folder:  # a whole file that could not be read
        return isinstance(item, Broken) and item.source not in named
    return bool(slash) and folder == listing.folder and name not in listing.names


class SourceContract:
    """Subclass as `TestFoo(SourceContract)` and define the fixtures `filled`, `empty` and `missing`."""

    @pytest.fixture
    def filled(self) -> Stand:
        """A place with several good items, at least one broken one, and a way to add one more."""
        raise NotImplementedError

    @pytest.fixture
    def empty(self) -> Stand:
        """A place that is as it should be and holds nothing."""
        raise NotImplementedError

    @pytest.fixture
    def missing(self) -> Stand:
        """A place that is not there."""
        raise NotImplementedError

    def test_the_first_reading_brings_everything(self, filled: Stand) -> None:
        shelf = Shelf()
        shelf.read(filled)
        assert shelf.good() == filled.ids

    def test_what_is_broken_is_named_in_place_with_a_reason_and_hides_nothing(self, filled: Stand) -> None:
        shelf = Shelf()
        shelf.read(filled)
        assert shelf.broken() == filled.broken
        assert all(item.reason.key for item in shelf.items.values() if isinstance(item, Broken))
        assert shelf.good() == filled.ids

    def test_a_second_reading_brings_nothing_that_was_not_known(self, filled: Stand) -> None:
        shelf = Shelf()
        shelf.read(filled)
        before = dict(shelf.items)
        shelf.read(filled)
        assert shelf.items == before

    def test_a_lost_cursor_costs_time_but_gives_the_same_identities(self, filled: Stand) -> None:
        first, second = Shelf(), Shelf()
        first.read(filled)
        first.cursor = None
        second.read(filled)
        first.read(filled, known=lambda _sources: set())
        assert first.items == second.items

    def test_it_can_be_resumed_after_any_batch(self, filled: Stand) -> None:
        whole = Shelf()
        whole.read(filled)
        for stop in range(whole.batches):
            shelf = Shelf()
            shelf.read(filled, limit=stop)
            shelf.read(filled)
            assert shelf.items == whole.items, f"stopped after {stop} of {whole.batches} batches"

    def test_something_new_arrives_with_the_next_reading(self, filled: Stand) -> None:
        assert filled.add is not None, "the fixture `filled` needs a way to add an item"
        shelf = Shelf()
        shelf.read(filled)
        added = filled.add()
        shelf.read(filled)
        assert shelf.good() == filled.ids | {added}

    def test_something_new_is_not_missed_between_two_batches(self, filled: Stand) -> None:
        assert filled.add is not None, "the fixture `filled` needs a way to add an item"
        shelf = Shelf()
        shelf.read(filled, limit=1)
        added = filled.add()
        shelf.read(filled)
        assert shelf.good() == filled.ids | {added}

    def test_items_are_of_the_types_that_the_traits_declare(self, filled: Stand) -> None:
        shelf = Shelf()
        shelf.read(filled)
        source = filled.reopen(shelf.known)
        assert {type(item) for item in shelf.items.values()} - {Broken} == set(source.traits.items)
        assert not source.traits.could_send

    def test_moments_are_aware(self, filled: Stand) -> None:
        shelf = Shelf()
        shelf.read(filled)
        for item in shelf.items.values():
            moments = (
                [item.date]
                if isinstance(item, Message)
                else [item.start, item.end]
                if isinstance(item, Meeting)
                else []
            )
            assert all(moment is None or moment.utcoffset() is not None for moment in moments)

    def test_an_item_before_since_may_be_left_out_but_none_after_it(self, filled: Stand) -> None:
        since = NOW - timedelta(days=365)
        shelf = Shelf()
        shelf.read(filled)
        came = {
            identity(item)
            for batch in filled.reopen(lambda _sources: set()).fetch(None, since, NOW)
            for item in batch.items
        }
        for item in shelf.items.values():
            moment = item.date if isinstance(item, Message) else item.start if isinstance(item, Meeting) else None
            if moment is not None and moment >= since:
                assert identity(item) in came

    def test_whoever_tells_how_far_it_has_come_is_whole_at_the_end_and_not_before(self, filled: Stand) -> None:
        """A source may tell nothing of it (`Reach`); what it tells while items still come is not the whole."""
        batches = list(filled.reopen(lambda _sources: set()).fetch(None, None, NOW))
        told = [batch.reach for batch in batches if batch.reach is not None]
        assert all(reach.whole for reach in told[-1:])
        assert all(reach.back_to is None or reach.back_to.utcoffset() is not None for reach in told)
        last = max((n for n, batch in enumerate(batches) if batch.items), default=0)
        assert not any(batch.reach and batch.reach.whole for batch in batches[:last])

    def test_an_empty_place_is_no_fault(self, empty: Stand) -> None:
        shelf = Shelf()
        assert shelf.read(empty) == []
        assert shelf.read(empty) == []
        assert empty.reopen(shelf.known).check() == []

    def test_a_healthy_place_needs_no_words_from_doctor(self, filled: Stand) -> None:
        assert filled.reopen(lambda _sources: set()).check() == []

    def test_a_missing_place_is_a_wrong_setup_that_says_so(self, missing: Stand) -> None:
        source = missing.reopen(lambda _sources: set())
        with pytest.raises(SetupWrong) as fault:
            list(source.fetch(None, None, NOW))
        assert fault.value.said.key
        with pytest.raises(ConnectorError):
            source.check()


class LosingContract(SourceContract):
    """For places out of which items can be taken: what lies there no more is told, once and without any other."""

    def test_what_was_taken_out_is_gone_and_nothing_else(self, filled: Stand) -> None:
        assert filled.remove is not None, "the fixture `filled` needs a way to take an item out"
        shelf = Shelf()
        shelf.read(filled)
        removed = filled.remove()
        assert removed in filled.ids
        shelf.read(filled)
        assert shelf.good() == filled.ids - {removed}
        assert shelf.broken() == filled.broken

    def test_what_was_taken_out_is_gone_wherever_the_reading_stopped(self, filled: Stand) -> None:
        assert filled.remove is not None, "the fixture `filled` needs a way to take an item out"
        shelf = Shelf()
        shelf.read(filled)
        whole, removed = dict(shelf.items), filled.remove()
        for stop in range(1, 4):
            again = Shelf(dict(whole), shelf.cursor)
            again.read(filled, limit=stop)
            again.read(filled)
            assert again.good() == filled.ids - {removed}, f"stopped after {stop} batches"

    def test_what_was_broken_and_then_taken_out_is_no_longer_named(self, filled: Stand) -> None:
        assert filled.remove_broken is not None, "the fixture `filled` needs a way to take out what is broken"
        shelf = Shelf()
        shelf.read(filled)
        filled.remove_broken()
        shelf.read(filled)
        assert shelf.broken() == set()
        assert shelf.good() == filled.ids
