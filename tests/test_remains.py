"""What stays when evidence goes: dates, ways, names, orders and bounces; and what must not stay."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.schema import Account, Me, Settings
from config.words import in_words
from daemon.remains import keep_last
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.sync import AccountReport, sync
from daemon.think.model import Direction, Tie
from daemon.ties import Ties

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
ME, KATE = "hanako@home.example", "kate@friends.example"


@dataclass
class Home:
    """A Maildir, a calendar, and what is remembered of them."""

    root: Path
    accounts: tuple[str, ...] = ("mail", "dates")
    count: int = 0

    @property
    def settings(self) -> Settings:
        known = {
            "mail": Account("mail", "maildir", path=self.root / "Maildir"),
            "work": Account("work", "maildir", path=self.root / "work"),
            "dates": Account("dates", "ics", path=self.root / "dates.ics"),
            "plans": Account("plans", "ics", path=self.root / "plans"),
        }
        accounts = tuple(known[name] for name in self.accounts)
        return Settings(
            path=self.root / "t.yaml",
            me=Me("Hanako", (ME,)),
            zone=ZoneInfo("UTC"),
            state=self.root / "state",
            accounts=accounts,
        )

    def mail(self, days: int, text: str = "A word.", box: str = "Maildir", mine: bool = False, **more: str) -> Path:
        """One mail so many days ago."""
        self.count += 1
        folder = self.root / box / (".Sent" if mine else "") / "cur"
        folder.mkdir(parents=True, exist_ok=True)
        sender, reader = (f"Hanako <{ME}>", f"Kate Brown <{KATE}>")[:: 1 if mine else -1]
        heads = {"From": sender, "To": reader, "Date": format_datetime(NOW - timedelta(days=days)), "Subject": "A word"}
        heads |= {"Message-ID": f"<m{self.count}@x.example>"} | {
            name.replace("_", "-"): value for name, value in more.items()
        }
        path = folder / f"{1_700_000_000 + self.count}.M1.home:2,S"
        path.write_text(
            "".join(f"{name}: {value}\n" for name, value in heads.items()) + f"\n{text}\n", encoding="utf-8"
        )
        return path

    def calendar(self, *days: int, file: str = "dates.ics") -> None:
        """Talks with Kate so many days ago."""
        lines = ["BEGIN:VCALENDAR"]
        for one in days:
            start = NOW - timedelta(days=one)
            lines += ["BEGIN:VEVENT", f"UID:e{one}", f"DTSTART:{start:%Y%m%dT%H%M%SZ}", "SUMMARY:Talk"]
            lines += [f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{who}" for who in (ME, KATE)] + ["END:VEVENT"]
        path = self.root / file
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join([*lines, "END:VCALENDAR", ""]), encoding="utf-8")

    def morning(self, now: datetime = NOW) -> dict[str, AccountReport]:
        """Read all, and keep what a morning keeps."""
        with Cache.open(self.settings.state) as cache, State.open(self.settings.state) as state:
            reports = sync(self.settings, cache, state, now)
            keep_last(tuple(Ties(self.settings, cache, state, now)), cache, state)
        return {one.name: one for one in reports}

    def tie(self, now: datetime = NOW) -> Tie:
        """Kate."""
        with Cache.open(self.settings.state) as cache, State.open(self.settings.state) as state:
            return next(tie for tie in Ties(self.settings, cache, state, now) if KATE in tie.person.addresses)

    def last(self, direction: Direction) -> int | None:
        """Days since the last contact this way."""
        times = [one.when for one in self.tie().contacts if one.direction is direction]
        return (NOW - max(times)).days if times else None

    def forget_cache(self) -> None:
        """The cache is deleted."""
        for path in self.settings.state.glob("cache.db*"):
            path.unlink()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home(tmp_path)
    made.calendar()
    return made


def test_a_deleted_mail_leaves_the_day_and_takes_its_words(home: Home) -> None:
    home.mail(40, mine=True)
    path = home.mail(5, "Could you send me the secret recipe?")
    home.morning()
    assert len(home.tie().letters) == 2
    path.unlink()
    home.morning()
    assert (home.last(Direction.INBOUND), home.last(Direction.OUTBOUND)) == (5, 40)
    assert len(home.tie().letters) == 1
    assert home.tie().obligations == ()
    stored = b"".join(path.read_bytes() for path in home.settings.state.glob("*.db"))
    assert b"secret recipe" not in stored


def test_a_rebuilt_cache_gives_the_same_dates_and_the_same_name(home: Home) -> None:
    home.mail(40, mine=True).unlink()
    sent, came = home.mail(30, mine=True), home.mail(5)
    home.morning()
    sent.unlink()
    came.unlink()
    home.morning()
    before = home.tie()
    home.forget_cache()
    home.morning()
    assert [(one.when, one.direction, one.id) for one in home.tie().contacts] == [
        (one.when, one.direction, one.id) for one in before.contacts
    ]
    assert home.tie().person.name == "Kate Brown"


def test_what_vanished_together_with_the_cache_is_remembered_by_its_last_days(home: Home) -> None:
    paths = [home.mail(days) for days in (90, 60, 12)] + [home.mail(15, mine=True)]
    home.calendar(20)
    home.morning()
    for path in paths:
        path.unlink()
    home.forget_cache()
    home.morning()
    assert [home.last(way) for way in Direction] == [12, 15, 20]


def test_an_account_that_is_gone_from_disk_and_settings_leaves_its_last_days(home: Home) -> None:
    home.accounts = ("mail", "work", "dates")
    home.mail(50)
    home.mail(8, box="work")
    home.mail(7, box="work", mine=True)
    home.morning()
    home.accounts = ("mail", "dates")
    home.forget_cache()
    home.morning()
    assert (home.last(Direction.INBOUND), home.last(Direction.OUTBOUND)) == (8, 7)


def test_a_lost_calendar_keeps_its_meetings_even_without_the_cache(home: Home) -> None:
    home.mail(50)
    home.calendar(9)
    home.morning()
    (home.root / "dates.ics").unlink()
    home.forget_cache()
    assert home.morning()["dates"].needs_person
    assert home.last(Direction.MEETING) == 9
    home.calendar(30)  # it is read again: what is not in it never was
    home.morning()
    assert home.last(Direction.MEETING) == 30


def test_an_event_that_left_the_calendar_never_was(home: Home) -> None:
    home.mail(50)
    home.calendar(30, 9)
    home.morning()
    home.calendar(30)
    home.morning()
    assert home.last(Direction.MEETING) == 30
    home.forget_cache()
    home.morning()
    assert home.last(Direction.MEETING) == 30


@pytest.fixture
def planner(home: Home) -> Home:
    """A folder of calendars, beside old letters."""
    home.accounts = ("mail", "plans")
    home.mail(90)
    home.mail(80, mine=True)
    return home


def test_a_calendar_that_vanished_from_a_folder_of_calendars_leaves_its_days_and_is_said(planner: Home) -> None:
    planner.calendar(60, file="plans/home.ics")
    planner.calendar(30, 9, -5, file="plans/work.ics")
    planner.morning()
    (planner.root / "plans/work.ics").unlink()
    planner.morning()
    report = planner.morning()["plans"]
    assert report.blind is not None
    assert all("work.ics" in in_words(report.blind, language) for language in ("en", "ja"))
    assert planner.last(Direction.MEETING) == 9
    assert planner.tie().blind is not None
    planner.forget_cache()
    planner.morning()
    assert planner.last(Direction.MEETING) == 9


def test_a_calendar_that_is_there_again_tells_itself_which_meetings_were(planner: Home) -> None:
    planner.calendar(60, file="plans/home.ics")
    planner.calendar(30, 9, file="plans/work.ics")
    planner.morning()
    (planner.root / "plans/work.ics").unlink()
    planner.morning()
    planner.calendar(30, file="plans/work.ics")
    assert planner.morning()["plans"].blind is None
    assert planner.last(Direction.MEETING) == 30
    assert planner.tie().blind is None


def test_the_only_event_of_a_file_that_vanished_was_deleted(planner: Home) -> None:
    for days in (60, 30, 9):
        planner.calendar(days, file=f"plans/e{days}.ics")
    planner.morning()
    (planner.root / "plans/e9.ics").unlink()
    assert planner.morning()["plans"].blind is None
    assert planner.last(Direction.MEETING) == 30


def test_a_folder_of_events_that_is_empty_all_at_once_was_not_tidied_up(planner: Home) -> None:
    for days in (60, 30, 9):
        planner.calendar(days, file=f"plans/e{days}.ics")
    planner.morning()
    for path in (planner.root / "plans").iterdir():
        path.unlink()
    planner.morning()
    assert planner.morning()["plans"].blind is not None
    assert planner.last(Direction.MEETING) == 9
    planner.calendar(30, file="plans/e30.ics")
    assert planner.morning()["plans"].blind is None
    assert planner.last(Direction.MEETING) == 30


def test_a_meeting_that_another_calendar_knows_better_is_not_kept_from_a_lost_one(planner: Home) -> None:
    planner.calendar(60, file="plans/home.ics")
    planner.calendar(30, 9, file="plans/work.ics")
    mine = (planner.root / "plans/work.ics").read_text(encoding="utf-8")
    late = mine.replace("SUMMARY", f"LAST-MODIFIED:{NOW:%Y%m%dT%H%M%SZ}\nSUMMARY")
    declined = late.replace(f"ACCEPTED:mailto:{ME}", f"DECLINED:mailto:{ME}")
    (planner.root / "plans/phone.ics").write_text(declined, encoding="utf-8")
    planner.morning()
    assert planner.last(Direction.MEETING) == 60
    (planner.root / "plans/work.ics").unlink()
    planner.morning()
    assert planner.last(Direction.MEETING) == 60


def test_a_calendar_that_became_unreadable_is_no_empty_one(home: Home) -> None:
    home.mail(50)
    home.calendar(9)
    home.morning()
    (home.root / "dates.ics").write_text("<html>Sign in</html>", encoding="utf-8")
    assert home.morning()["dates"].broken
    assert home.last(Direction.MEETING) == 9


def test_moving_a_mail_moves_nothing_and_reads_nothing_again(home: Home) -> None:
    path = home.mail(5)
    home.morning()
    before = home.tie()
    place = home.root / "Maildir" / ".Archive" / "cur"
    place.mkdir(parents=True)
    path.rename(place / "1900000000.other:2,S")
    assert home.morning()["mail"].new == 0
    assert home.tie() == before
    with State.open(home.settings.state) as state:
        assert not [one for one in state.stones() if one.gone]


def test_an_imported_old_mail_neither_resets_nor_advances_a_newer_day(home: Home) -> None:
    home.mail(5)
    home.mail(6, mine=True)
    home.morning()
    home.mail(900)
    home.mail(901, mine=True)
    home.morning()
    assert (home.last(Direction.INBOUND), home.last(Direction.OUTBOUND)) == (5, 6)


def test_that_my_mail_came_back_stays_true_when_the_bounce_is_deleted(home: Home) -> None:
    home.mail(60)
    home.mail(5, mine=True, Message_ID="<lost@x.example>")
    report = (
        "--b\nContent-Type: text/plain\n\nUndelivered.\n--b\nContent-Type: message/delivery-status\n\n"
        f"Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; {KATE}\nAction: failed\nStatus: 5.1.1\n\n"
        "--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <lost@x.example>\n--b--"
    )
    kind = 'multipart/report; report-type=delivery-status; boundary="b"'
    bounce = home.mail(4, report, From="MAILER-DAEMON@mx.example", Content_Type=kind, MIME_Version="1.0")
    home.morning()
    assert home.last(Direction.OUTBOUND) is None
    bounce.unlink()
    home.morning()
    assert home.last(Direction.OUTBOUND) is None


def test_who_asked_for_quiet_is_left_in_peace_when_that_mail_is_deleted(home: Home) -> None:
    home.mail(60, mine=True)
    path = home.mail(
        5, "花子さん\n\n今後はメールを送らないでください。\n\nケイト", Content_Type="text/plain; charset=utf-8"
    )
    home.morning()
    assert [order.kind for order, _ in home.tie().orders] == ["quiet"]
    path.unlink()
    home.morning()
    home.forget_cache()
    home.morning()
    assert [order.kind for order, _ in home.tie().orders] == ["quiet"]


def test_a_broken_mail_that_was_deleted_is_no_longer_listed(home: Home) -> None:
    home.mail(5)
    bad = home.root / "Maildir" / "cur" / "1700009999.M9.home:2,S"
    bad.write_bytes(b"")
    assert home.morning()["mail"].broken
    bad.unlink()
    assert not home.morning()["mail"].broken


def test_a_folder_that_lost_its_mail_is_said_until_it_holds_mail_again(home: Home) -> None:
    home.mail(1)
    paths = [home.mail(days, mine=True) for days in (90, 60, 30)]
    assert home.morning(NOW - timedelta(days=1))["mail"].blind is None
    for path in paths:
        path.unlink()
    blind = home.morning()["mail"].blind
    assert blind is not None
    assert (blind.key, dict(blind.fields)["day"]) == ("sync.sent_lost", "2026-11-23")
    assert home.tie().blind is not None
    home.forget_cache()
    assert home.morning()["mail"].blind == blind
    home.mail(0, mine=True)
    assert home.morning()["mail"].blind is None
    assert home.tie().blind is None


def test_a_few_recent_mails_that_are_tidied_up_are_no_loss(home: Home) -> None:
    home.mail(30, mine=True)
    paths = [home.mail(days) for days in (5, 4, 3, 1)]
    home.morning()
    for path in paths:
        path.unlink()
    assert home.morning()["mail"].blind is None


def test_a_folder_of_one_person_that_was_tidied_up_into_the_archive_is_no_loss(home: Home) -> None:
    home.mail(1, mine=True, To="Anna <anna@friends.example>")
    first, second, third = (home.mail(days, box="Maildir/.Kate") for days in (90, 60, 30))
    home.morning(NOW - timedelta(days=1))
    first.unlink()
    second.unlink()
    archive = home.root / "Maildir" / ".Archive" / "cur"
    archive.mkdir(parents=True)
    third.rename(archive / third.name)
    assert home.morning()["mail"].blind is None


def test_answers_to_mail_that_lies_nowhere_show_that_my_side_is_not_seen(home: Home) -> None:
    home.mail(90, mine=True)
    for days in (20, 15, 10):
        home.mail(days, In_Reply_To=f"<phone{days}@x.example>")
    blind = home.morning()["mail"].blind
    assert blind is not None
    assert (blind.key, dict(blind.fields)["day"]) == ("sync.answers_unseen", "2026-11-04")


def test_answers_to_mail_of_mine_that_i_deleted_show_nothing(home: Home) -> None:
    home.mail(90, mine=True)
    mine = [home.mail(days + 1, mine=True, Message_ID=f"<d{days}@x.example>") for days in (20, 15, 10)]
    for days in (20, 15, 10):
        home.mail(days, In_Reply_To=f"<d{days}@x.example>")
    home.morning()
    for path in mine:
        path.unlink()
    assert home.morning()["mail"].blind is None


def test_evidence_that_lies_there_again_is_counted_once(home: Home) -> None:
    path = home.mail(5)
    raw = path.read_bytes()
    home.morning()
    path.unlink()
    home.morning()
    path.with_name("1900000001.back:2,S").write_bytes(raw)
    home.morning()
    tie = home.tie()
    assert [one.id for one in tie.contacts] == ["m1@x.example"]
    assert len(tie.letters) == 1


def test_a_reading_of_one_account_leaves_the_others_facts_alone(home: Home) -> None:
    home.accounts = ("mail", "work", "dates")
    home.mail(50)
    home.mail(8, box="work")
    home.morning()
    (home.root / "work").rename(home.root / "moved")
    report = home.morning(NOW + timedelta(days=4))["work"]
    assert report.blind is not None
    assert report.blind.key == "sync.not_read_since"
    assert home.last(Direction.INBOUND) == 8
    assert replace(report, blind=None).needs_person
