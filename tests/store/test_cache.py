"""The cache: a batch and its cursor go in together, nothing changes where nothing is new, everything comes out again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.words import say
from connectors.model import (
    Answer,
    Attendee,
    Batch,
    Broken,
    Card,
    CivilDay,
    DeliveryReport,
    Listing,
    Mailbox,
    Meeting,
    Message,
    Nature,
    Role,
)
from daemon.store.cache import Cache
from daemon.think.identity.owner import Own
from daemon.think.model import Act, LifeEvent, Order, Reading, Sentence, Voice
from tests.store.readings import save_and_read

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Tokyo")
ME, ANNA = Mailbox("me@home.example", "Me"), Mailbox("anna@x.example", "Anna Berg")
OWN = Own.of([ME.address])


def mail(number: int, **more: object) -> Message:
    plain = Message(
        id=f"m{number}@x.example",
        key=number.to_bytes(16, "big"),
        source=f"INBOX/{number}",
        folder="INBOX",
        role=Role.INBOX,
        date=NOW - timedelta(days=number),
        sender=ANNA,
        to=(ME,),
        subject=f"About {number}",
        received=True,
    )
    return replace(plain, **more)  # type: ignore[arg-type]  # the tests name fields of Message


def meeting(uid: str, occurrence: str = "", source: str = "calendar.ics", **more: object) -> Meeting:
    plain = Meeting(uid, occurrence, source, NOW, NOW + timedelta(hours=1), attendees=(Attendee("anna@x.example"),))
    return replace(plain, **more)  # type: ignore[arg-type]  # the tests name fields of Meeting


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    with Cache.open(tmp_path / "state") as opened:
        opened.accounts(["mail", "dates"])
        yield opened


def put(
    cache: Cache, *items: object, account: str = "mail", cursor: int = 1, replaces: tuple[str, ...] = ()
) -> tuple[int, int]:
    saved = cache.save(account, Batch(tuple(items), {"at": cursor}, replaces))  # type: ignore[arg-type]  # items of any kind
    return saved.new, saved.changed


def count(cache: Cache, table: str) -> int:
    return int(cache.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608  tables of the tests


# --- in one piece ------------------------------------------------------------------------------


def test_items_and_cursor_are_stored_together(cache: Cache) -> None:
    assert cache.cursor("mail") is None
    assert put(cache, mail(1), mail(2), cursor=7) == (2, 0)
    assert cache.cursor("mail") == {"at": 7}


def test_a_batch_that_cannot_be_stored_leaves_neither_items_nor_cursor(cache: Cache) -> None:
    put(cache, mail(1), cursor=1)
    broken = mail(3, nature="no such thing")  # not a Nature: it has no value to be stored
    with pytest.raises(AttributeError):
        put(cache, mail(2), broken, cursor=2)
    assert (count(cache, "message"), cache.cursor("mail")) == (1, {"at": 1})
    assert put(cache, mail(2), mail(3), cursor=2) == (2, 0)


def test_the_same_again_changes_no_row(cache: Cache) -> None:
    items = (mail(1), meeting("u"), Card("c", "cards.vcf", "Anna"), Broken("INBOX/9", say("mail.x")))
    put(cache, *items, replaces=("calendar.ics", "cards.vcf"))
    before = cache.connection.total_changes
    assert put(cache, *items, replaces=("calendar.ics", "cards.vcf")) == (0, 0)
    assert put(cache, *items) == (0, 0)
    assert cache.connection.total_changes == before


def test_it_is_all_there_after_closing(tmp_path: Path) -> None:
    with Cache.open(tmp_path) as first:
        put(first, mail(1))
    with Cache.open(tmp_path) as again:
        assert [one.id for one in again.mails(NOW, ZONE)] == ["m1@x.example"]


# --- mail --------------------------------------------------------------------------------------


def test_a_mail_in_two_folders_is_one_mail_in_two_places(cache: Cache) -> None:
    put(cache, mail(1), mail(1, source="Archive/1", folder="Archive", role=Role.ARCHIVE))
    assert (count(cache, "message"), count(cache, "place")) == (1, 2)
    assert len(list(cache.mails(NOW, ZONE))) == 1


@pytest.mark.parametrize("order", [1, -1])
def test_what_two_copies_tell_does_not_depend_on_which_came_first(cache: Cache, order: int) -> None:
    inbox, sent = mail(1), mail(1, source="Sent/1", folder="Sent", role=Role.SENT, received=False)
    put(cache, *(inbox, sent)[::order])
    [one] = cache.mails(NOW, ZONE)
    assert (one.sent, one.received) == (True, False)


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("at_once", [True, False])
def test_a_post_that_also_came_straight_to_me_is_a_post(cache: Cache, order: int, at_once: bool) -> None:
    straight = mail(1, text="Could you bring the copper tape?")
    listed = mail(1, source="Lists/1", folder="Lists", role=Role.OTHER, nature=Nature.BULK, why="List-Id")
    for some in ([straight, listed][::order],) if at_once else ([one] for one in (straight, listed)[::order]):
        cache.save("mail", Batch(tuple(some), {}), to_read={one.key for one in some if one.nature is Nature.PERSONAL})
    assert list(cache.mails(NOW, ZONE)) == []
    assert (count(cache, "message"), count(cache, "waiting")) == (1, 0)


def test_words_that_wait_already_lie_there_once(cache: Cache) -> None:
    for folder in ("INBOX", "Archive"):
        one = mail(1, source=f"{folder}/1", folder=folder, text="The news is good.")
        cache.save("mail", Batch((one,), {}), to_read={one.key})
    assert (count(cache, "waiting"), count(cache, "bundle")) == (1, 1)


def test_a_copy_in_trash_takes_nothing_away_and_alone_counts_for_nothing(cache: Cache) -> None:
    trash = mail(1, source="Trash/1", folder="Trash", role=Role.TRASH)
    put(cache, trash)
    assert list(cache.mails(NOW, ZONE)) == []
    put(cache, mail(1), trash)
    assert len(list(cache.mails(NOW, ZONE))) == 1


def test_a_mail_comes_out_as_far_as_it_matters(cache: Cache) -> None:
    put(
        cache,
        mail(
            1,
            to=(ME, Mailbox("ben@y.example", "Ben")),
            cc=(Mailbox("cy@z.example"),),
            in_reply_to="m0@x.example",
            references=("r@x.example", "m0@x.example"),
            attachments=("plan.pdf",),
        ),
    )
    [one] = cache.mails(NOW, ZONE)
    assert (one.sender, set(one.to), one.readers) == ("anna@x.example", {"me@home.example", "ben@y.example"}, 3)
    assert (one.in_reply_to, one.references) == ("m0@x.example", ("r@x.example", "m0@x.example"))
    assert (one.attachments, one.account, one.subject) == (("plan.pdf",), "mail", "About 1")
    assert one.when == (NOW - timedelta(days=1)).astimezone(ZONE)
    assert str(one.when.tzinfo) == "Asia/Tokyo"


def test_what_is_dated_later_or_not_at_all_is_not_seen(cache: Cache) -> None:
    put(cache, mail(1), mail(2, date=None), mail(3, date=NOW + timedelta(hours=1)))
    assert [one.id for one in cache.mails(NOW, ZONE)] == ["m1@x.example"]
    assert list(cache.mails(NOW - timedelta(days=9), ZONE)) == []


@pytest.mark.parametrize("nature", [one for one in Nature if one is not Nature.PERSONAL])
def test_what_no_person_wrote_is_kept_but_is_no_mail_of_a_person(cache: Cache, nature: Nature) -> None:
    put(cache, mail(1, nature=nature))
    assert (count(cache, "message"), list(cache.mails(NOW, ZONE))) == (1, [])


def test_known_names_the_places_that_are_stored_and_not_the_broken_ones(cache: Cache) -> None:
    put(cache, mail(1), Broken("INBOX/2", say("mail.x")))
    assert cache.known("mail")(["INBOX/1", "INBOX/2", "INBOX/3"]) == {"INBOX/1"}
    assert cache.known("dates")(["INBOX/1"]) == set()


def test_known_takes_any_number_of_places(cache: Cache) -> None:
    put(cache, *(mail(n) for n in range(1, 1301)))
    assert len(cache.known("mail")(f"INBOX/{n}" for n in range(3000))) == 1300


def test_reports_come_out(cache: Cache) -> None:
    report = DeliveryReport("failed", ("m9@x.example",), ("ben@y.example",))
    put(cache, mail(1, nature=Nature.REPORT, report=report))
    [one] = cache.reports(NOW)
    assert (one.action, one.message_ids, one.recipients) == ("failed", ("m9@x.example",), ("ben@y.example",))


def test_names_tell_who_typed_them_how_often_and_when(cache: Cache) -> None:
    put(cache, mail(1), mail(2), mail(3, sender=ME, to=(replace(ANNA, name="Anna"),), received=False))
    seen = {(one.address, one.name, one.writer): (one.count, one.first, one.latest) for one in cache.names(NOW, OWN)}
    wrote = seen["anna@x.example", "Anna Berg", "anna@x.example"]
    assert wrote == (2, NOW - timedelta(days=2), NOW - timedelta(days=1))
    assert seen["anna@x.example", "Anna", "me@home.example"][0] == 1


def test_names_that_others_typed_are_nobodys_in_particular(cache: Cache) -> None:
    ben, cara = Mailbox("ben@y.example", "Ben"), Mailbox("cara@z.example", "Cara")
    put(cache, mail(1, to=(ME, replace(ben, name="Benny"))), mail(2, sender=cara, to=(ME, replace(ben, name="Benny"))))
    seen = {(one.address, one.name, one.writer): one.count for one in cache.names(NOW, OWN)}
    assert seen["ben@y.example", "Benny", ""] == 2


def test_the_mails_with_one_person_are_read_without_those_of_others(cache: Cache) -> None:
    ben = Mailbox("ben@y.example")
    put(cache, mail(1), mail(2, sender=ME, to=(ANNA,)), mail(3, sender=ben), mail(4, sender=ben, cc=(ANNA,)))
    put(cache, mail(400), mail(5, to=(ME, *(Mailbox(f"p{n}@x.example") for n in range(9)))))
    found = cache.mails_with(["anna@x.example", "", "nobody@x.example"], NOW, ZONE, most=8)
    assert [one.id for one in found] == ["m400@x.example", "m2@x.example", "m1@x.example"]
    lately = cache.mails_with(["anna@x.example"], NOW, ZONE, most=8, since=NOW - timedelta(days=30))
    assert [one.id for one in lately] == ["m2@x.example", "m1@x.example"]


def test_half_characters_do_no_harm(cache: Cache) -> None:
    put(cache, mail(1, subject="caf\udce9", sender=Mailbox("anna@x.example", "A\udc80"), attachments=("\udcff.pdf",)))
    assert len(list(cache.mails(NOW, ZONE))) == 1


def test_the_address_of_a_list_is_known_from_mail_of_the_list(cache: Cache) -> None:
    put(cache, mail(1, nature=Nature.BULK, why="List-Id", to=(Mailbox("dev@x.example"),)))
    assert cache.lists() == {"dev@x.example"}


# --- what mail says ----------------------------------------------------------------------------

READING = Reading(
    language="ja",
    sentences=(
        Sentence("久保様", "ja", (Act("formula"),)),
        Sentence("金曜までにお送りします。" + "あ" * 400, "ja", (Act("promise", "send", 0.9, due=date(2026, 11, 27)),)),
        Sentence(
            "娘が生まれました。",
            "ja",
            (Act("life_event", event=LifeEvent("birth", "sender", date(2026, 11, 1))), Act("self_talk")),
        ),
        Sentence("ただの文。", "ja"),
    ),
    voice=Voice(address_line="久保様", sign_off=("敬具", "大野"), register="keigo", length=40),
    orders=(Order("away", "来月まで不在です", date(2026, 12, 1)),),
)


def test_of_what_a_mail_says_only_the_evidence_is_kept(cache: Cache) -> None:
    one = mail(1)
    save_and_read(cache, "mail", Batch((one,), {"at": 1}), {one.key: READING}, 3)
    [stored] = cache.mails(NOW, ZONE)
    words = cache.words([stored.number])[stored.number]
    assert [sentence.text[:5] for sentence in words.sentences] == ["金曜までに", "娘が生まれ"]
    assert all(len(sentence.text) <= 300 for sentence in words.sentences)
    assert words.sentences[0].acts == READING.sentences[1].acts
    assert words.sentences[1].acts == READING.sentences[2].acts
    assert (words.voice, words.language, words.orders) == (READING.voice, "ja", READING.orders)
    raw = b"".join(path.read_bytes() for path in cache.folder.iterdir() if path.name.startswith("cache.db"))
    assert "ただの文".encode() not in raw


def test_of_an_answer_the_plain_words_are_kept_in_short_as_evidence_that_it_answers(cache: Cache) -> None:
    plain = tuple(Sentence(f"{number}台です。" + "あ" * 400, "ja") for number in range(6))
    one = mail(1, in_reply_to="asked@x.example")
    save_and_read(cache, "mail", Batch((one,), {"at": 1}), {one.key: replace(READING, sentences=plain)}, 3)
    [stored] = cache.mails(NOW, ZONE)
    kept = cache.words([stored.number])[stored.number].sentences
    assert [sentence.text[:2] for sentence in kept] == ["0台", "1台", "2台", "3台"]
    assert all(len(sentence.text) == 120 for sentence in kept)


def test_a_letter_of_set_phrases_is_told_from_one_that_says_something(cache: Cache) -> None:
    phrase, plain = Sentence("お世話になっております。", "ja", (Act("formula"),)), Sentence("ただの文。", "ja")
    polite, more = mail(1), mail(2)
    said = {
        polite.key: replace(READING, sentences=(phrase,)),
        more.key: replace(READING, sentences=(phrase, plain)),
    }
    save_and_read(cache, "mail", Batch((polite, more), {"at": 1}), said)
    numbers = {one.id: one.number for one in cache.mails(NOW, ZONE)}
    kept = {name: cache.words([number])[number].sentences for name, number in numbers.items()}
    assert kept == {polite.id: (), more.id: ()}
    unreadable = {name: len(cache.words([number])[number].plain) for name, number in numbers.items()}
    assert unreadable == {polite.id: 0, more.id: 1}


def test_a_mail_is_read_again_only_by_another_reader(cache: Cache) -> None:
    one, other = mail(1), mail(2)
    save_and_read(cache, "mail", Batch((one, other), {"at": 1}), {one.key: READING}, 3)
    assert cache.unread([one.key, other.key], 3) == {other.key}
    assert cache.unread([one.key, other.key], 4) == {one.key, other.key}
    save_and_read(cache, "mail", Batch((one,), {"at": 2}), {one.key: replace(READING, sentences=())}, 4)
    [_, stored] = cache.mails(NOW, ZONE)
    assert cache.words([stored.number])[stored.number].sentences == ()


def test_orders_name_who_gave_them(cache: Cache) -> None:
    one = mail(1)
    save_and_read(cache, "mail", Batch((one,), {"at": 1}), {one.key: READING}, 3)
    assert list(cache.orders(NOW)) == [("anna@x.example", one.id, one.date, READING.orders)]


# --- calendars and cards -----------------------------------------------------------------------


def test_a_source_is_replaced_as_a_whole_and_others_are_left_alone(cache: Cache) -> None:
    put(
        cache, meeting("a"), meeting("b"), meeting("c", source="other.ics"), account="dates", replaces=("calendar.ics",)
    )
    assert put(cache, meeting("a"), meeting("d"), account="dates", replaces=("calendar.ics",)) == (1, 1)
    assert sorted(one.uid for _, one in cache.meetings(ZONE)) == ["a", "c", "d"]
    put(cache, account="dates", replaces=("calendar.ics",))
    assert [one.uid for _, one in cache.meetings(ZONE)] == ["c"]


def test_a_changed_answer_changes_one_row(cache: Cache) -> None:
    days = [meeting("s", f"202611{n:02}T000000Z") for n in range(1, 9)]
    put(cache, *days, account="dates", replaces=("calendar.ics",))
    changed = replace(days[3], attendees=(Attendee("anna@x.example", "", Answer.DECLINED),))
    assert put(cache, *days[:3], changed, *days[4:], account="dates", replaces=("calendar.ics",)) == (0, 1)
    found = {one.occurrence: one.attendees[0].answer for _, one in cache.meetings(ZONE)}
    assert [found[key] for key in sorted(found)].count(Answer.DECLINED) == 1


def test_a_large_file_may_come_in_several_batches(cache: Cache) -> None:
    days = [meeting("s", f"202611{n:02}T000000Z") for n in range(1, 9)]
    put(cache, *days[:4], meeting("gone"), account="dates", replaces=("calendar.ics",))
    put(cache, *days[:4], account="dates", cursor=2)
    came = Listing("calendar.ics", {one.id for one in days[:4]})
    cache.save("dates", Batch(tuple(days[4:]), {"at": 3}, replaces=("calendar.ics",), still=(came,)))
    assert {one.id for _, one in cache.meetings(ZONE)} == {one.id for one in days}


def test_a_window_replaces_what_starts_in_it_and_what_moved_into_it(cache: Cache) -> None:
    before, old, later = (NOW + timedelta(days=days) for days in (-90, -40, 20))
    stored = [meeting("before", start=before), meeting("old", start=old), meeting("in"), meeting("later", start=later)]
    put(cache, *stored, meeting("moved", start=old), account="dates", replaces=("calendar.ics",))
    moved = meeting("moved", start=NOW + timedelta(days=1))
    window = (NOW - timedelta(days=35), later)
    cache.save("dates", Batch((moved,), {"at": 2}, replaces=("calendar.ics",), within=window))
    found = {one.uid: one.start for _, one in cache.meetings(ZONE)}
    assert found == {"before": before, "old": old, "later": later, "moved": moved.start}


def test_a_meeting_comes_out_as_it_went_in(cache: Cache) -> None:
    whole = meeting(
        "u",
        "20261109T000000Z",
        start=NOW - timedelta(days=15),
        end=NOW - timedelta(days=15, hours=-1),
        title="お茶",
        place="Café",
        link="https://meet.example/1",
        organizer=Mailbox("anna@x.example", "Anna"),
        attendees=(Attendee("me@home.example", "Me", Answer.TENTATIVE), Attendee("", "Guest", Answer.ACCEPTED)),
        heads=3,
        stamp=NOW - timedelta(days=20),
    )
    put(cache, whole, account="dates")
    assert list(cache.meetings(ZONE)) == [("dates", whole)]


def test_a_card_comes_out_as_it_went_in(cache: Cache) -> None:
    card = Card(
        "c1",
        "cards.vcf",
        "久保 明美",
        "久保",
        "明美",
        nicknames=("あけみ",),
        addresses=("akemi@x.example",),
        org="カナリア",
        birthday=CivilDay(2, 29),
        died=CivilDay(1, 2, 2025),
        also=("Akemi Kubo",),
        revised=NOW,
    )
    put(cache, card, account="dates")
    assert list(cache.cards()) == [card]
    cache.connection.execute(
        "UPDATE card SET data = json_set(data, '$.title', '代表')"
    )  # as an earlier version kept it
    assert list(cache.cards()) == [card]


# --- what is broken ----------------------------------------------------------------------------


def test_what_is_broken_is_listed_until_it_is_mended_or_gone(cache: Cache) -> None:
    reason = say("mail.unreadable", file="INBOX/1", why=say("mail.why"))
    put(cache, Broken("INBOX/1", reason), Broken("dates.ics#u1", reason), Broken("dates.ics", reason))
    assert [one.source for one in cache.broken("mail")] == ["INBOX/1", "dates.ics", "dates.ics#u1"]
    assert cache.broken("mail")[0].reason == reason
    put(cache, mail(1), cursor=2)
    put(cache, Broken("dates.ics#u2", reason), cursor=3, replaces=("dates.ics",))
    assert [one.source for one in cache.broken("mail")] == ["dates.ics#u2"]


def test_a_damaged_cache_is_begun_anew_and_says_so(tmp_path: Path) -> None:
    with Cache.open(tmp_path) as first:
        put(first, mail(1))
    (tmp_path / "cache.db").write_bytes(b"nonsense" * 4000)
    with Cache.open(tmp_path) as again:
        assert again.rebuilt is not None
        assert list(again.mails(NOW, ZONE)) == []


def test_a_cache_begun_anew_while_it_is_used_is_as_one_that_was_just_opened(cache: Cache) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys", "cache_size", "temp_store", "secure_delete")
    before = [cache.connection.execute(f"PRAGMA {name}").fetchone() for name in names]
    put(cache, mail(1))
    said = cache.rebuild()
    assert cache.rebuilt == said
    assert [cache.connection.execute(f"PRAGMA {name}").fetchone() for name in names] == before
    assert put(cache, mail(1)) == (1, 0)


def test_accounts_keep_their_numbers(cache: Cache) -> None:
    cache.accounts(["other", "mail", "dates"])
    rows = cache.connection.execute("SELECT id, name FROM account ORDER BY id").fetchall()
    assert rows == [(1, "mail"), (2, "dates"), (3, "other")]


def test_nobody_can_write_a_place_for_a_mail_that_is_not_there(cache: Cache) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        cache.connection.execute("INSERT INTO place VALUES (1, 's', 'f', 'inbox', 99)")


# --- conclusions -------------------------------------------------------------------------------


def test_a_conclusion_is_remembered_until_something_new_is_stored(cache: Cache) -> None:
    put(cache, mail(1))
    cache.remember("deaf", "today", "[]")
    put(cache, mail(1))
    assert (cache.remembered("deaf", "today"), cache.remembered("deaf", "tomorrow")) == ("[]", None)
    put(cache, mail(2))
    assert cache.remembered("deaf", "today") is None


def test_a_few_more_mails_leave_standing_that_there_is_nothing_to_tell(cache: Cache) -> None:
    put(cache, *(mail(number) for number in range(1, 201)))
    cache.remember("blind", "today", "[]")
    cache.remember("other", "today", '["mail"]')
    put(cache, mail(300))
    assert (cache.remembered("blind", "today"), cache.remembered("other", "today")) == ("[]", None)
    put(cache, mail(301), mail(302), mail(303))
    assert cache.remembered("blind", "today") is None


def test_addresses_that_drafts_are_written_from_are_the_owners(cache: Cache) -> None:
    saved = cache.save("mail", Batch((), {"n": 1}, own=("alias@home.example",)))
    assert saved.changed == 1
    assert cache.save("mail", Batch((), {"n": 2}, own=("alias@home.example",))).changed == 0
    assert [one.address for one in cache.senders() if one.draft] == ["alias@home.example"]


def test_a_first_reading_ends_with_a_look_at_what_its_rows_name(cache: Cache) -> None:
    def read_wrongly() -> None:
        with cache.indexed_at_the_end():
            put(cache, mail(1))
            cache.connection.execute("DELETE FROM address")

    with pytest.raises(sqlite3.IntegrityError, match="names one of address"):
        read_wrongly()
    with pytest.raises(sqlite3.IntegrityError):  # and later rows are looked at one by one
        cache.connection.execute("INSERT INTO reader VALUES (1, 'to', 99, NULL)")


@pytest.mark.parametrize("order", [1, -1])
def test_a_mail_that_the_own_server_vouches_for_in_one_copy_is_vouched_for(cache: Cache, order: int) -> None:
    copies = [mail(1, sender=ME, to=(ANNA,)), mail(1, sender=ME, to=(ANNA,), source="A/1", folder="A", vouched=True)]
    for copy in copies[::order]:
        cache.save("mail", Batch((copy,), {}))
    [found] = cache.mails(NOW, ZONE)
    assert (found.received, found.vouched) == (True, True)


def indexes(cache: Cache) -> set[str]:
    return {name for (name,) in cache.connection.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}


def test_a_first_reading_makes_its_indexes_at_its_end_and_a_killed_one_leaves_them_to_the_next(cache: Cache) -> None:
    whole = indexes(cache)
    with cache.indexed_at_the_end():
        assert indexes(cache) == whole - {"message_t", "message_sender", "reader_to"}
        put(cache, mail(1))
    assert indexes(cache) == whole
    with cache.indexed_at_the_end():
        assert indexes(cache) == whole
    cache.connection.execute("DROP INDEX reader_to")  # as a kill leaves it
    with cache.indexed_at_the_end():
        pass
    assert indexes(cache) == whole
