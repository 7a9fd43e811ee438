"""Reading every account once: what fails stops nothing else, what is unchanged writes nothing, what is not seen is said."""

from __future__ import annotations

import errno
import socket
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.schema import Account, Me, Settings
from config.words import Said, in_words, say
from connectors.base import ConnectorError, Known, SetupWrong, SignInAgain, Source, TryLater
from connectors.memory import MemorySource
from connectors.model import Batch, Broken, Card, Cursor, Mailbox, Meeting, Message, Nature, Role, Traits
from connectors.registry import CONNECTORS
from daemon import letters as letters_module
from daemon import sync as sync_module
from daemon.back_off import pause
from daemon.sight.accounts import AccountSeen, seen_of
from daemon.sight.blindness import sent_mail_of
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.store.troubles import Trouble
from daemon.sync import AccountReport, sync
from daemon.ties import Ties

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
ME, ANNA = Mailbox("me@home.example", "Me"), Mailbox("anna@x.example", "Anna Berg")


def mail(number: int, mine: bool = False, **more: object) -> Message:
    plain = Message(
        id=f"m{number}@x.example",
        key=number.to_bytes(16, "big"),
        source=f"{'Sent' if mine else 'INBOX'}/{number}",
        folder="Sent" if mine else "INBOX",
        role=Role.SENT if mine else Role.INBOX,
        date=NOW - timedelta(days=number),
        sender=ME if mine else ANNA,
        to=(ANNA if mine else ME,),
        text="Could you send me the plan by Friday?",
    )
    return replace(plain, **more)  # type: ignore[arg-type]  # the tests name fields of Message


@dataclass
class Street:
    """A state folder, settings, and accounts in memory by name."""

    settings: Settings
    cache: Cache
    state: State
    sources: dict[str, Source]

    def sync(self, now: datetime = NOW, *, due: bool = False) -> dict[str, AccountReport]:
        def opened(account: Account, _known: Known, _zone: tzinfo) -> Source:
            return self.sources[account.name]

        reports = sync(self.settings, self.cache, self.state, now, open_account=opened, due=due)
        return {one.name: one for one in reports}

    def holds(self, live: Mapping[str, str] | None = None, **sources: Source) -> None:
        self.sources = sources
        kinds: Mapping[str, str] = {"dates": "ics", "cards": "vcf"} | dict(live or {})
        accounts = tuple(Account(name, kinds.get(name, "maildir")) for name in sources)
        self.settings = replace(self.settings, accounts=accounts)


@pytest.fixture
def street(tmp_path: Path) -> Iterator[Street]:
    settings = Settings(
        path=tmp_path / "tsunagari.yaml",
        me=Me("Me", (ME.address,)),
        zone=ZoneInfo("Asia/Tokyo"),
        state=tmp_path / "state",
    )
    with Cache.open(settings.state) as cache, State.open(settings.state) as state:
        yield Street(settings, cache, state, {})


def test_every_account_is_read_and_reported(street: Street) -> None:
    card = Card("c", "cards.vcf", "Anna Berg", addresses=(ANNA.address,))
    date = Meeting("u", "", "dates.ics", NOW, NOW + timedelta(hours=1))
    street.holds(
        mail=MemorySource([mail(1), mail(2, mine=True)]), dates=MemorySource([date]), cards=MemorySource([card])
    )
    reports = street.sync()
    assert {name: (one.ok, one.new, one.error, one.blind) for name, one in reports.items()} == {
        "mail": (True, 2, None, None),
        "dates": (True, 1, None, None),
        "cards": (True, 1, None, None),
    }


@pytest.mark.parametrize("fault", [TryLater(say("x.y")), SignInAgain(say("x.y")), SetupWrong(say("x.y"))])
def test_an_account_that_fails_keeps_what_it_brought_and_stops_no_other(street: Street, fault: ConnectorError) -> None:
    failing = MemorySource([mail(1), mail(2, mine=True), mail(3)], batch_size=1, fault=fault, fault_after=2)
    street.holds(mail=failing, other=MemorySource([mail(4), mail(5, mine=True)]))
    reports = street.sync()
    assert (reports["mail"].ok, reports["mail"].error, reports["mail"].new) == (False, say("x.y"), 2)
    assert (reports["other"].ok, reports["other"].new) == (True, 2)
    assert reports["mail"].needs_person is not isinstance(fault, TryLater)
    failing.fault = None
    assert street.sync()["mail"].new == 1


def test_a_fault_of_our_own_in_one_account_stops_no_other(street: Street) -> None:
    class Faulty(MemorySource):
        def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
            raise ZeroDivisionError

    street.holds(mail=Faulty(), other=MemorySource([mail(4), mail(5, mine=True)]))
    reports = street.sync()
    assert reports["other"].ok
    error = reports["mail"].error
    assert error is not None
    assert "ZeroDivisionError" in in_words(error, "en")


def test_a_second_reading_writes_nothing(street: Street) -> None:
    street.holds(mail=MemorySource([mail(1), mail(2, mine=True), Broken("INBOX/9", say("x.y"))]))
    street.sync()
    before = (street.cache.connection.total_changes, street.state.connection.total_changes)
    assert street.sync()["mail"].new == 0
    street.sources["mail"] = MemorySource([mail(1), mail(2, mine=True), Broken("INBOX/9", say("x.y"))])
    street.cache.connection.execute("UPDATE account SET cursor = NULL")
    lost = street.cache.connection.total_changes
    street.sync()
    assert (street.cache.connection.total_changes - lost, lost - before[0]) == (1, 1)  # the cursor alone
    assert street.state.connection.total_changes == before[1]


def test_all_that_is_broken_now_is_listed_not_only_what_is_new(street: Street) -> None:
    street.holds(mail=MemorySource([Broken("INBOX/9", say("x.y", file="9")), mail(1), mail(2, mine=True)]))
    street.sync()
    report = street.sync()["mail"]
    assert (report.ok, report.broken) == (True, (("INBOX/9", say("x.y", file="9")),))


def test_what_letters_say_is_read_and_what_cannot_matter_is_not(street: Street) -> None:
    crowd = tuple(Mailbox(f"p{n}@x.example") for n in range(9))
    street.holds(
        mail=MemorySource([mail(1), mail(2, mine=True), mail(3, nature=Nature.BULK), mail(4, to=(ME, *crowd))])
    )
    street.sync()
    stored = {one.id: one.number for one in street.cache.mails(NOW, street.settings.zone)}
    words = street.cache.words(stored.values())
    assert set(words) == {stored["m1@x.example"], stored["m2@x.example"]}
    assert any(one.does("ask") for one in words[stored["m1@x.example"]].sentences)


def test_a_mail_whose_words_cannot_be_read_still_counts_and_is_named(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cannot(_message: Message, _zone: tzinfo) -> None:
        raise RecursionError

    monkeypatch.setattr(letters_module, "read_message", cannot)
    street.holds(mail=MemorySource([mail(1), mail(2, mine=True)]))
    report = street.sync()["mail"]
    assert len(list(street.cache.mails(NOW, street.settings.zone))) == 2
    assert [where for where, _ in report.broken] == ["INBOX/1", "Sent/2"]


def test_an_account_without_any_mail_of_mine_is_blind(street: Street) -> None:
    street.holds(mail=MemorySource([mail(1), mail(3)]))
    blind = street.sync()["mail"].blind
    assert blind is not None
    assert blind.key == "sync.no_sent_mail"
    street.holds(mail=MemorySource([mail(1), mail(3), mail(2, mine=True)]))
    assert street.sync()["mail"].blind is None


def test_sent_mail_that_lies_in_another_account_is_seen(street: Street) -> None:
    street.holds(mail=MemorySource([mail(1)]), other=MemorySource([mail(2, mine=True)]))
    assert {one.blind for one in street.sync().values()} == {None}


def test_an_empty_account_and_one_with_newsletters_alone_are_not_blind(street: Street) -> None:
    street.holds(mail=MemorySource([]), other=MemorySource([mail(1, nature=Nature.BULK)]), dates=MemorySource([]))
    assert {one.blind for one in street.sync().values()} == {None}


def test_an_account_that_was_not_read_for_days_says_since_when(street: Street) -> None:
    street.holds(mail=MemorySource([mail(1), mail(2, mine=True)]))
    street.sync(NOW)
    street.sources["mail"] = MemorySource(missing=True)
    blind = street.sync(NOW + timedelta(days=5))["mail"].blind
    assert blind is not None
    assert "2026-11-24" in in_words(blind, "en")
    assert "2026-11-24" in in_words(blind, "ja")


def test_a_sent_folder_that_is_found_no_more_is_said_and_covers_nothing_from_then_on(street: Street) -> None:
    class WithoutSent(MemorySource):
        def check(self) -> list[Said]:
            return [say("mail.no_sent", account="mail")]

    street.holds(mail=MemorySource([mail(1), mail(2, mine=True)]))
    assert street.sync(NOW)["mail"].blind is None
    street.sources["mail"] = WithoutSent([mail(1), mail(2, mine=True)])
    later = NOW + timedelta(days=30)
    blind = street.sync(later)["mail"].blind
    assert blind is not None
    assert blind.key == "mail.no_sent"
    [tie] = Ties(street.settings, street.cache, street.state, later)
    assert tie.coverage < 0.5
    assert tie.blind is not None
    assert tie.blind.key == "sync.tie_sent_unread"


def test_a_mailbox_that_never_had_a_sent_folder_but_holds_my_mail_is_not_blind(street: Street) -> None:
    class WithoutSent(MemorySource):
        def check(self) -> list[Said]:
            return [say("mail.no_sent", account="mail")]

    street.holds(mail=WithoutSent([mail(1), mail(2, mine=True, role=Role.OTHER, folder="All")]))
    assert street.sync()["mail"].blind is None


def test_an_account_that_was_never_read_says_so(street: Street) -> None:
    street.holds(mail=MemorySource(missing=True))
    blind = street.sync()["mail"].blind
    assert blind is not None
    assert blind.key == "sync.never_read"


def test_a_cache_that_proves_damaged_in_use_is_read_again(street: Street) -> None:
    street.holds(mail=MemorySource([mail(n) for n in range(1, 300)]))
    street.sync()
    street.cache.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = street.settings.state / "cache.db"
    with path.open("r+b") as file:  # a page of the file is overwritten under us
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))
    street.cache.connection.close()
    street.cache = Cache(street.settings.state, sqlite3.connect(path, isolation_level=None))
    report = street.sync()["mail"]
    assert (report.ok, report.new) == (True, 299)
    assert street.cache.rebuilt is not None


def test_progress_is_told_batch_by_batch(street: Street) -> None:
    told: list[tuple[str, int, int | None]] = []
    street.holds(mail=MemorySource([mail(n) for n in range(1, 6)], batch_size=2))
    sync(
        street.settings,
        street.cache,
        street.state,
        NOW,
        lambda *progress: told.append(progress),
        lambda account, _known, _zone: street.sources[account.name],
    )
    words = "What the letters say"
    assert told == [("mail", 2, None), ("mail", 4, None), ("mail", 5, None), (words, 0, 5), (words, 5, 5)]


class Away(MemorySource):
    """A server that is away until a moment, and says how long to wait; it counts the tries."""

    def __init__(self, until: datetime, asks: float = 900, said: Said | None = None) -> None:
        super().__init__([mail(1), mail(2, mine=True)])
        self.until, self.asks = until, asks
        self.said = said or say("imap.silent", account="work")
        self.tries: list[datetime] = []

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        self.tries.append(now)
        if now < self.until:
            raise TryLater(self.said, self.asks)
        yield from super().fetch(cursor, since, now)


def polled(street: Street, hours: int) -> None:
    """The clock's look at every quarter of an hour, a little late each time."""
    at = NOW
    while at < NOW + timedelta(hours=hours):
        street.sync(at, due=True)
        at += timedelta(minutes=15, seconds=2)


LIVE = [kind for kind in CONNECTORS if kind not in ("maildir", "mbox", "ics", "vcf")]


@pytest.mark.parametrize("kind", LIVE)
def test_a_server_that_stays_away_is_asked_seldom_and_read_again_when_it_is_back(street: Street, kind: str) -> None:
    """Over two days, of about 190 looks: after 15 minutes, half an hour, an hour, two, then every four hours or so."""
    away, well = Away(NOW + timedelta(hours=40)), MemorySource([])
    street.holds({"work": kind}, work=away, cards=well)
    polled(street, 48)
    failed = [at for at in away.tries if at < away.until]
    waits = [(after - before) / timedelta(minutes=1) for before, after in pairwise(failed)]
    assert 10 <= len(failed) <= 16
    assert waits[0] <= 31
    assert waits[:4] == sorted(waits[:4])
    assert all(wait <= 4 * 60 * 1.1 + 16 for wait in waits)
    back = [at for at in away.tries if at >= away.until]
    assert len(back) >= 12  # at every look again
    assert street.cache.troubles() == {}


def test_the_wait_doubles_up_to_some_hours_and_differs_between_accounts() -> None:
    waits = [pause(tries, "work") for tries in range(1, 12)]
    assert all(later >= earlier * 0.8 for earlier, later in pairwise(waits))
    assert 810 <= waits[0] <= 990
    assert max(waits) <= 4 * 3600 * 1.1
    assert pause(3, "work") == pause(3, "work") != pause(3, "home")


@pytest.mark.parametrize(("name", "said"), [("mail", "sources.disk"), ("work", "secrets.ring_locked")])
def test_a_disk_or_a_keyring_that_is_away_is_asked_at_every_look(street: Street, name: str, said: str) -> None:
    away = Away(NOW + timedelta(hours=5), said=say(said))
    street.holds({"work": "imap"}, **{name: away})
    polled(street, 5)
    assert len(away.tries) == 20


def test_an_account_that_is_passed_over_says_what_failed_and_when_it_is_tried_and_hides_no_other(
    street: Street,
) -> None:
    away = Away(NOW + timedelta(days=9), 7200)
    street.holds({"work": "imap"}, work=away, cards=MemorySource([Card("c", "c", "A")]))
    street.sync(due=True)
    reports = street.sync(NOW + timedelta(minutes=15), due=True)
    error = reports["work"].error
    assert error is not None
    assert (reports["work"].ok, reports["work"].needs_person) == (False, False)
    for language in ("en", "ja"):
        told = in_words(error, language)
        assert in_words(away.said, language) in told
        assert "18:00" in told  # nine in the morning in London is six in the evening in Tokyo
        assert "16:00" in told  # since when
    assert reports["cards"].ok


def test_who_asks_by_hand_is_never_put_off(street: Street) -> None:
    away = Away(NOW + timedelta(minutes=5), 14_400)
    street.holds({"work": "imap"}, work=away)
    street.sync(due=True)
    assert street.sync(NOW + timedelta(minutes=4))["work"].error == away.said
    assert street.sync(NOW + timedelta(minutes=6))["work"].ok
    assert street.sync(NOW + timedelta(minutes=7), due=True)["work"].ok
    assert len(away.tries) == 4


def test_tries_by_hand_do_not_make_the_clock_wait_longer(street: Street) -> None:
    away = Away(NOW + timedelta(days=9))
    street.holds({"work": "imap"}, work=away)
    street.sync(due=True)
    clock = street.cache.troubles()["work"]
    for minute in range(1, 11):
        street.sync(NOW + timedelta(minutes=minute))
    found = street.cache.troubles()["work"]
    assert (found.since, found.steps) == (NOW, 1)
    assert clock.retry is not None
    assert found.retry is not None
    assert clock.retry <= found.retry <= NOW + timedelta(minutes=10 + 17)


def test_a_good_try_by_hand_begins_the_waiting_anew(street: Street) -> None:
    street.holds({"work": "imap"}, work=Away(NOW + timedelta(hours=20)))
    polled(street, 12)
    assert street.cache.troubles()["work"].steps > 3
    street.sync(NOW + timedelta(hours=20))
    assert street.cache.troubles() == {}
    street.holds({"work": "imap"}, work=Away(NOW + timedelta(days=9)))
    street.sync(NOW + timedelta(hours=21), due=True)
    assert street.cache.troubles()["work"].steps == 1


def test_what_only_its_owner_can_mend_is_kept_with_its_sentence_and_tried_at_every_look(street: Street) -> None:
    class Shut(MemorySource):
        def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
            raise SignInAgain(say("secrets.none", account="work"))

    street.holds({"work": "imap"}, work=Shut([]))
    for hours in (0, 1, 2):
        assert street.sync(NOW + timedelta(hours=hours), due=True)["work"].needs_person
    assert street.cache.troubles() == {"work": Trouble(say("secrets.none", account="work"), NOW)}


@pytest.mark.parametrize("asks", [1e9, 86_400.0])
def test_no_server_is_left_alone_for_longer_than_a_day(street: Street, asks: float) -> None:
    away = Away(NOW + timedelta(days=9), asks)
    street.holds({"work": "imap"}, work=away)
    for hours in (0, 12, 23, 24):
        street.sync(NOW + timedelta(hours=hours), due=True)
    assert away.tries == [NOW, NOW + timedelta(hours=24)]


def test_a_clock_that_was_set_back_leaves_nobody_alone(street: Street) -> None:
    away = Away(NOW + timedelta(days=9))
    street.holds({"work": "imap"}, work=away)
    street.sync(due=True)
    early = NOW - timedelta(days=30)
    street.sync(early, due=True)
    assert len(away.tries) == 2
    assert street.cache.troubles()["work"].since == early


def test_what_a_reading_stored_that_was_killed_is_told_as_new_by_the_next(street: Street) -> None:
    class Killed(MemorySource):
        def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
            yield from super().fetch(cursor, since, now)
            raise KeyboardInterrupt

    street.holds(mail=Killed([mail(1), mail(2)]))
    with pytest.raises(KeyboardInterrupt):
        street.sync()
    street.holds(mail=MemorySource([mail(1), mail(2), mail(3)]))
    assert street.sync()["mail"].new == 3
    assert street.sync()["mail"].new == 0


@pytest.mark.parametrize("kind", CONNECTORS)
def test_of_every_kind_it_is_known_what_is_seen_of_it(street: Street, kind: str) -> None:
    """How far back it has come while its first reading is under way, when it was last read well, and what is wrong with it."""

    def seen() -> AccountSeen:
        heard, cache = street.state.last_good_syncs(), street.cache
        (one,) = seen_of(street.settings, heard, cache.reaches(), cache.troubles())
        return one

    class Broken(MemorySource):
        def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
            yield from super().fetch(cursor, since, now)
            raise TryLater(say("imap.lost", account="work"))

    street.holds({"work": kind}, work=Broken([mail(1), mail(2, mine=True)]))
    report = street.sync()["work"]
    assert (report.ok, report.new) == (False, 2)
    assert seen() == AccountSeen("work", whole=False, trouble=street.cache.troubles()["work"])
    assert say("sync.just_begun") in report.notes
    street.holds({"work": kind}, work=MemorySource([mail(1), mail(2, mine=True)]))
    report = street.sync(NOW + timedelta(hours=1))["work"]
    assert report.notes == ()
    assert seen() == AccountSeen("work", last_good=NOW + timedelta(hours=1))
    street.holds({"work": kind}, work=Broken([]))
    report = street.sync(NOW + timedelta(hours=2))["work"]
    assert [one.key for one in report.notes] == ["sync.last_read"]


def test_a_folder_that_is_closed_does_not_keep_all_others_from_being_whole(street: Street) -> None:
    class Closed(MemorySource):
        def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
            yield from super().fetch(cursor, since, now)
            raise SetupWrong(say("sources.missing", path="mail"))

    street.holds(mail=Closed([mail(1)]))
    street.sync()
    assert street.cache.reaches()["mail"].whole


def test_an_account_that_did_not_come_to_its_end_lets_the_others_go_first(street: Street) -> None:
    class Endless(MemorySource):
        def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
            yield from super().fetch(cursor, since, now)
            raise KeyboardInterrupt  # whoever starts the service stops what runs for hours

    street.holds(endless=Endless([mail(1), mail(2)], batch_size=1), other=MemorySource([mail(3)]))
    with pytest.raises(KeyboardInterrupt):
        street.sync()
    assert "other" not in street.cache.reaches()
    with pytest.raises(KeyboardInterrupt):
        street.sync()
    assert street.cache.reaches()["other"].whole
    street.sources["endless"] = MemorySource([mail(1), mail(2)])
    assert list(street.sync()) == ["endless", "other"]


@dataclass
class Dripping:
    """A server that brings one mail after the other, each later than anybody waits; it counts what it was asked for."""

    items: list[Message]
    asked: int = 0
    keeps: bool = True  # whether anything comes of a page
    traits: Traits = field(default_factory=lambda: Traits(items=frozenset({Message})))

    def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
        del since, now
        begin = int(str((cursor or {}).get("n", 0)))
        for n in range(begin, len(self.items)):
            self.asked += 1
            if not self.keeps:
                raise TryLater(say("web.silent", account="work"))
            yield Batch((self.items[n],), {"n": n + 1})

    def check(self) -> list[Said]:
        return []


def test_a_server_that_drips_gets_its_time_and_others_their_turn_and_the_rest_comes_later(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_module, "ALLOTTED", 0.0)
    slow = Dripping([mail(1), mail(2, mine=True), mail(3)])
    street.holds({"work": "imap"}, work=slow, cards=MemorySource([Card("c", "c", "A")]))
    for look in range(3):
        at = NOW + timedelta(minutes=15 * look)
        report = street.sync(at, due=True)["work"]
        assert (report.ok, report.error, report.new, slow.asked) == (False, None, 1, look + 1)
        assert say("sync.goes_on", minutes=0) in report.notes
        assert street.cache.reaches()["work"].whole is False
        assert "work" not in street.state.last_good_syncs()
        assert street.cache.troubles() == {}  # the next look goes on: it is not put off
    report = street.sync(at + timedelta(minutes=15), due=True)["work"]
    assert (report.ok, slow.asked) == (True, 3)
    assert street.state.last_good_syncs()["work"] == at + timedelta(minutes=15)
    assert street.cache.reaches()["work"].whole
    (tie,) = Ties(street.settings, street.cache, street.state, NOW)
    assert len(tie.contacts) == 3


def test_a_server_of_which_nothing_can_be_kept_in_its_time_is_told_so_and_put_off(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_module, "ALLOTTED", 0.0)
    street.holds({"work": "imap"}, work=Dripping([mail(1)], keeps=False), cards=MemorySource([Card("c", "c", "A")]))
    reports = street.sync(due=True)
    assert reports["work"].error == say("sync.too_slow", account="work", minutes=0)
    assert street.cache.troubles()["work"].retry is not None
    assert street.sync(due=True)["cards"].ok


def test_whoever_reads_by_hand_waits_as_long_as_it_takes(street: Street, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync_module, "ALLOTTED", 0.0)
    street.holds({"work": "imap"}, work=Dripping([mail(1), mail(2), mail(3)]))
    report = street.sync()["work"]
    assert (report.ok, report.new) == (True, 3)


def test_where_this_machine_has_no_network_every_look_tries_as_nobody_is_troubled(street: Street) -> None:
    class NoNetwork(Away):
        def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
            try:
                if now < self.until:
                    raise socket.gaierror(socket.EAI_AGAIN, "no name is known")
            except OSError:
                self.tries.append(now)
                raise TryLater(self.said, self.asks) from None
            yield from super().fetch(cursor, since, now)

    away = NoNetwork(NOW + timedelta(hours=3))
    street.holds({"work": "imap"}, work=away)
    polled(street, 4)
    assert len(away.tries) == 16
    assert street.cache.troubles() == {}


def test_what_a_server_asked_for_holds_also_where_somebody_tries_without_a_network_meanwhile(street: Street) -> None:
    street.holds({"work": "imap"}, work=Away(NOW + timedelta(days=9), 7200))
    street.sync(due=True)
    asked = street.cache.troubles()["work"].retry

    class NoNetwork(MemorySource):
        def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
            try:
                raise OSError(errno.ENETUNREACH, "no way out")
            except OSError:
                raise TryLater(say("imap.unreachable", account="work", host="x")) from None

    street.holds({"work": "imap"}, work=NoNetwork())
    street.sync(NOW + timedelta(minutes=10))
    assert street.cache.troubles()["work"].retry == asked


def test_a_reading_that_is_killed_has_read_the_accounts_before(street: Street) -> None:
    class Killed(MemorySource):
        def fetch(self, cursor: Cursor | None, since: datetime | None, now: datetime) -> Iterator[Batch]:
            raise KeyboardInterrupt

    street.holds(mail=MemorySource([mail(1), mail(2, mine=True)]), endless=Killed())
    with pytest.raises(KeyboardInterrupt):
        street.sync()
    heard = street.state.last_good_syncs()
    assert heard["mail"] == heard[sent_mail_of("mail")] == NOW
    assert "endless" not in heard
