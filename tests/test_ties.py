"""From the cache to ties: who is listed, with which contacts, letters and orders, and what is not seen of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.schema import Account, Circle, Me, PersonLine, Settings
from connectors.model import (
    Answer,
    Attendee,
    Batch,
    Card,
    DeliveryReport,
    Item,
    Mailbox,
    Meeting,
    Message,
    Nature,
    Role,
)
from daemon.store.cache import Cache
from daemon.store.state import Call, State
from daemon.think.model import Act, Direction, Order, Reading, Sentence, Tie, Voice
from daemon.ties import Ties
from tests.store.readings import save_and_read

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Tokyo")
ME = Mailbox("me@home.example", "Me")
ANNA, BEN = Mailbox("anna@x.example", "Anna Berg"), Mailbox("ben@y.example", "Ben Lund")


@dataclass
class Shelf:
    """A store to be filled by hand."""

    settings: Settings
    cache: Cache
    state: State
    count: int = 0

    def ties(self, now: datetime = NOW) -> dict[str, Tie]:
        found = tuple(Ties(self.settings, self.cache, self.state, now))
        return {address: tie for tie in found for address in tie.person.addresses}

    def put(self, *items: Item, account: str = "mail", reading: Reading | None = None) -> None:
        said = {one.key: reading for one in items if isinstance(one, Message) and reading}
        save_and_read(self.cache, account, Batch(items, {"n": self.count}), said)
        self.state.heard(account, NOW)

    def from_(self, who: Mailbox, days: float, *says: Sentence, account: str = "mail", **more: object) -> Message:
        """A mail of theirs, so many days ago."""
        return self._mail(replace_message(who, (ME,), days, Role.INBOX), says, account, more)

    def to(self, who: Mailbox, days: float, *says: Sentence, account: str = "mail", **more: object) -> Message:
        """A mail of mine."""
        return self._mail(replace_message(ME, (who,), days, Role.SENT), says, account, more)

    def _mail(self, plain: Message, says: tuple[Sentence, ...], account: str, more: dict[str, object]) -> Message:
        self.count += 1
        number = self.count
        orders = more.pop("orders", ())
        named = replace(plain, id=f"m{number}@x.example", key=number.to_bytes(16, "big"), source=f"f/{number}")
        message = replace(named, **more)  # type: ignore[arg-type]  # the tests name fields of Message
        reading = Reading("en", says, Voice(length=20), orders)  # type: ignore[arg-type]  # orders are a tuple of Order
        self.put(message, account=account, reading=reading)
        return message


def replace_message(sender: Mailbox, to: tuple[Mailbox, ...], days: float, role: Role) -> Message:
    return Message("", b"", "", role.value, role, NOW - timedelta(days=days), sender, to, subject="Tea")


def says(text: str, *kinds: str) -> Sentence:
    return Sentence(text, "en", tuple(Act(kind) for kind in kinds or ("self_talk",)))


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    settings = Settings(
        path=tmp_path / "tsunagari.yaml",
        me=Me("Me", (ME.address,)),
        zone=ZONE,
        state=tmp_path / "state",
        accounts=(Account("mail", "maildir"), Account("dates", "ics"), Account("cards", "vcf")),
    )
    with Cache.open(settings.state) as cache, State.open(settings.state) as state:
        cache.accounts(["mail", "dates", "cards"])
        yield Shelf(settings, cache, state)


def meeting(days: float, *guests: str, uid: str = "u", **more: object) -> Meeting:
    start = NOW + timedelta(days=days)
    everybody = tuple(Attendee(one, "", Answer.ACCEPTED) for one in guests)
    plain = Meeting(uid, "", "d.ics", start, start + timedelta(hours=1), attendees=everybody, heads=len(guests))
    return replace(plain, **more)  # type: ignore[arg-type]  # the tests name fields of Meeting


# --- who is listed -----------------------------------------------------------------------------


def test_whoever_wrote_or_was_written_to_is_listed_with_contacts_oldest_first(shelf: Shelf) -> None:
    shelf.to(ANNA, 3)
    shelf.from_(ANNA, 9)
    tie = shelf.ties()[ANNA.address]
    assert [one.direction for one in tie.contacts] == [Direction.INBOUND, Direction.OUTBOUND]
    assert tie.contacts[0].when.tzinfo == ZONE
    assert tie.person.name == "Anna Berg"


def test_whoever_was_only_in_copy_or_on_a_guest_list_is_nobody_yet(shelf: Shelf) -> None:
    shelf.from_(ANNA, 3, cc=(BEN,))
    crowd = [f"g{n}@crowd.example" for n in range(9)]
    shelf.put(meeting(-3, ME.address, *crowd), meeting(5, "cy@z.example", uid="ahead"), account="dates")
    assert set(shelf.ties()) == {ANNA.address}


def test_a_card_with_an_address_and_a_line_of_the_settings_are_listed_without_any_contact(shelf: Shelf) -> None:
    shelf.put(
        Card("c", "c.vcf", "Anna Berg", addresses=(ANNA.address,)), Card("d", "c.vcf", "No Mail"), account="cards"
    )
    shelf.settings = replace(shelf.settings, people=(PersonLine((BEN.address,), name="Ben", line=4),))
    ties = shelf.ties()
    assert set(ties) == {ANNA.address, BEN.address}
    assert ties[BEN.address].person.name == "Ben"
    assert ties[ANNA.address].contacts == ()


def test_machines_and_lists_are_not_listed(shelf: Shelf) -> None:
    shelf.from_(Mailbox("no-reply@shop.example", "Shop"), 2)
    shelf.from_(ANNA, 2, nature=Nature.BULK)
    shelf.to(Mailbox("choir@lists.example", "Choir"), 2)
    assert shelf.ties() == {}


def test_a_person_has_the_contacts_of_all_their_addresses(shelf: Shelf) -> None:
    home = Mailbox("maus@mail.example", "Maus")
    shelf.put(Card("c", "c.vcf", "Anna Berg", addresses=(ANNA.address, home.address)), account="cards")
    shelf.from_(ANNA, 90)
    shelf.from_(home, 3)
    ties = shelf.ties()
    assert ties[ANNA.address] is ties[home.address]
    assert [one.address for one in ties[ANNA.address].contacts] == [ANNA.address, home.address]
    assert ties[ANNA.address].person.write_to == home.address


def test_nothing_later_than_now_is_seen_so_that_an_old_morning_can_be_thought_again(shelf: Shelf) -> None:
    shelf.from_(ANNA, 9)
    shelf.from_(ANNA, 1)
    shelf.from_(BEN, 1)
    shelf.put(meeting(-1, ANNA.address), account="dates")
    then = shelf.ties(NOW - timedelta(days=5))
    assert [one.id for one in then[ANNA.address].contacts] == ["m1@x.example"]
    assert BEN.address not in then
    assert [one.id for one in then[ANNA.address].ahead] == ["u"]


# --- what is in a tie --------------------------------------------------------------------------


def test_meetings_past_and_ahead(shelf: Shelf) -> None:
    shelf.put(meeting(-4, ANNA.address, uid="past"), meeting(3, ANNA.address, uid="soon"), account="dates")
    tie = shelf.ties()[ANNA.address]
    assert [(one.id, one.direction) for one in tie.contacts] == [("past", Direction.MEETING)]
    assert [one.id for one in tie.ahead] == ["soon"]
    assert tie.person.name == ANNA.address


def test_a_logged_call_counts(shelf: Shelf) -> None:
    shelf.from_(ANNA, 60)
    shelf.state.log_call(Call("call-1", ANNA.address, NOW - timedelta(days=2), "call", "the choir"))
    last = shelf.ties()[ANNA.address].contacts[-1]
    assert (last.id, last.direction, last.channel) == ("call-1", Direction.MEETING, "call")


def test_a_mail_that_bounced_is_no_contact_and_its_address_is_dead(shelf: Shelf) -> None:
    shelf.from_(ANNA, 60)
    sent = shelf.to(ANNA, 2)
    report = DeliveryReport("failed", (sent.id,), (ANNA.address,))
    shelf.from_(Mailbox("mailer-daemon@mx.example"), 1.9, nature=Nature.REPORT, report=report)
    tie = shelf.ties()[ANNA.address]
    assert [one.direction for one in tie.contacts] == [Direction.INBOUND]
    assert (tie.person.dead, tie.person.write_to) == (frozenset({ANNA.address}), "")


def test_letters_are_those_of_the_last_two_years_with_what_they_say(shelf: Shelf) -> None:
    shelf.from_(ANNA, 900, says("I sold the boat."))
    shelf.from_(ANNA, 9, says("I started pottery."), attachments=("bowl.jpg",), references=("r@x.example",))
    tie = shelf.ties()[ANNA.address]
    [letter] = tie.letters
    assert [one.text for one in letter.sentences] == ["I started pottery."]
    assert (letter.side, letter.attachments, letter.language) == ("theirs", ("bowl.jpg",), "en")
    assert (letter.message_id, letter.references) == ("<m2@x.example>", ("<r@x.example>",))
    assert len(tie.contacts) == 2


def test_a_mail_to_two_people_is_a_letter_of_each_tie(shelf: Shelf) -> None:
    shelf.to(ANNA, 9, says("I moved house."), to=(ANNA, BEN))
    ties = shelf.ties()
    assert [len(ties[one.address].letters) for one in (ANNA, BEN)] == [1, 1]


def test_obligations_come_from_the_ledger(shelf: Shelf) -> None:
    shelf.from_(ANNA, 9, says("Could you send me the plan?", "ask"))
    assert [(one.kind, one.side) for one in shelf.ties()[ANNA.address].obligations] == [("ask", "mine")]


def test_a_threads_mails_share_its_name(shelf: Shelf) -> None:
    first = shelf.from_(ANNA, 9)
    shelf.to(ANNA, 8, in_reply_to=first.id, references=(first.id,))
    assert {one.thread for one in shelf.ties()[ANNA.address].contacts} == {first.id}


def test_standing_orders_are_theirs_alone_newest_last(shelf: Shelf) -> None:
    quiet, away = Order("quiet", "Please do not write."), Order("away", "I am away.", (NOW + timedelta(days=9)).date())
    shelf.from_(ANNA, 900, orders=(quiet,))
    shelf.from_(ANNA, 3, orders=(away,))
    shelf.to(ANNA, 2, orders=(Order("quiet", "mine"),))
    assert [order for order, _ in shelf.ties()[ANNA.address].orders] == [quiet, away]


def test_an_automatic_note_is_no_contact_but_tells_that_they_are_away(shelf: Shelf) -> None:
    away, gone = Order("away", "…", (NOW + timedelta(days=9)).date()), Order("gone", "…")
    shelf.from_(ANNA, 30)
    shelf.from_(ANNA, 3, nature=Nature.AUTOMATIC, orders=(away, gone))
    tie = shelf.ties()[ANNA.address]
    assert len(tie.contacts) == 1
    assert [order for order, _ in tie.orders] == [away]


def test_the_new_address_that_they_told_is_used(shelf: Shelf) -> None:
    shelf.from_(ANNA, 3, orders=(Order("write_to", "Write to …", address="anna@new.example"), Order("gone", "…")))
    person = shelf.ties()[ANNA.address].person
    assert person.addresses == ("anna@new.example", ANNA.address)
    assert (person.write_to, person.dead) == ("anna@new.example", frozenset({ANNA.address}))
    assert ("m1@x.example", "told") in person.evidence


def test_a_new_address_announced_from_there_is_the_same_person_and_the_one_to_use(shelf: Shelf) -> None:
    new = Mailbox("anna@new.example", "Anna Berg")
    shelf.from_(ANNA, 90)
    shelf.from_(new, 3, orders=(Order("gone", "My old address is dead."), Order("write_to", "…", address=new.address)))
    person = shelf.ties()[ANNA.address].person
    assert person.addresses == (new.address, ANNA.address)
    assert (person.write_to, person.dead) == (new.address, frozenset())


def test_a_new_address_of_a_name_that_two_bear_unites_nobody(shelf: Shelf) -> None:
    new = Mailbox("anna@new.example", "Anna Berg")
    shelf.from_(ANNA, 90)
    shelf.from_(Mailbox("berg@z.example", "Anna Berg"), 80)
    shelf.from_(new, 3, orders=(Order("write_to", "…", address=new.address),))
    assert len(tuple(Ties(shelf.settings, shelf.cache, shelf.state, NOW))) == 3


def test_an_answer_from_another_address_under_the_same_name_is_the_same_person(shelf: Shelf) -> None:
    sent = shelf.to(ANNA, 9)
    shelf.from_(Mailbox("berg@home.example", "Anna Berg"), 8, in_reply_to=sent.id)
    assert set(shelf.ties()[ANNA.address].person.addresses) == {ANNA.address, "berg@home.example"}


def test_what_i_told_others_of_somebody(shelf: Shelf) -> None:
    shelf.from_(ANNA, 20)
    shelf.to(BEN, 5, says("Anna Berg gave me good advice on the boat."))
    shelf.to(BEN, 100, says("Anna told me long ago."))
    shelf.to(BEN, 4, says("The annal of the town is dry."))
    ties = shelf.ties()
    assert [one.contact.id for one in ties[ANNA.address].told_by_me] == ["m2@x.example"]
    assert ties[BEN.address].told_by_me == ()


def test_a_first_name_that_two_people_bear_means_neither(shelf: Shelf) -> None:
    shelf.from_(ANNA, 20)
    shelf.from_(Mailbox("anna@z.example", "Anna Holm"), 20)
    shelf.to(BEN, 5, says("Anna gave me good advice."))
    assert shelf.ties()[ANNA.address].told_by_me == ()


def test_a_family_name_in_japanese_needs_more_than_the_character(shelf: Shelf) -> None:
    hayashi = Mailbox("k@hayashi.example", "林 健一")
    shelf.from_(hayashi, 20)
    shelf.to(BEN, 5, says("林の中を歩きました。"))
    shelf.to(BEN, 4, says("林さんに教わったとおりにしました。"))
    assert [one.contact.id for one in shelf.ties()[hayashi.address].told_by_me] == ["m3@x.example"]


def test_circles_by_line_and_by_domain(shelf: Shelf) -> None:
    team, friends = Circle("team", 7, members=("@x.example",)), Circle("friends", 60)
    shelf.settings = replace(
        shelf.settings,
        circles={"team": team, "friends": friends},
        people=(PersonLine((BEN.address,), circle="friends"),),
    )
    shelf.from_(ANNA, 3)
    shelf.from_(BEN, 3)
    ties = shelf.ties()
    assert (ties[ANNA.address].person.circle, ties[BEN.address].person.circle) == (team, friends)


def test_worlds_stay_with_their_contacts(shelf: Shelf) -> None:
    accounts = (replace(shelf.settings.accounts[0], world="work"), *shelf.settings.accounts[1:])
    shelf.settings = replace(shelf.settings, accounts=accounts)
    shelf.from_(ANNA, 3)
    shelf.put(meeting(-2, ANNA.address), account="dates")
    assert [one.world for one in shelf.ties()[ANNA.address].contacts] == ["work", ""]


# --- what is not seen --------------------------------------------------------------------------


def test_what_was_read_is_covered(shelf: Shelf) -> None:
    shelf.from_(ANNA, 300)
    shelf.to(ANNA, 299)
    tie = shelf.ties()[ANNA.address]
    assert (tie.coverage, tie.blind) == (1.0, None)


def test_an_account_that_was_not_read_lately_lowers_the_coverage_of_its_ties_alone(shelf: Shelf) -> None:
    shelf.from_(ANNA, 100)
    shelf.to(ANNA, 99)
    shelf.put(meeting(-80, BEN.address), account="dates")
    later = NOW + timedelta(days=100)
    shelf.state.heard("dates", later)
    ties = shelf.ties(later)
    assert ties[ANNA.address].coverage == pytest.approx(0.5, abs=0.01)
    blind = ties[ANNA.address].blind
    assert blind is not None
    assert dict(blind.fields)["day"] == "2026-11-24"
    assert (ties[BEN.address].coverage, ties[BEN.address].blind) == (1.0, None)


def test_where_nothing_of_mine_lies_no_tie_is_covered(shelf: Shelf) -> None:
    shelf.from_(ANNA, 100)
    tie = shelf.ties()[ANNA.address]
    assert tie.coverage == 0.0
    assert tie.blind is not None
    shelf.to(BEN, 3)
    assert shelf.ties()[ANNA.address].coverage == 1.0


def test_whoever_talks_to_me_elsewhere_is_not_covered(shelf: Shelf) -> None:
    shelf.settings = replace(shelf.settings, people=(PersonLine((ANNA.address,), elsewhere=True),))
    shelf.from_(ANNA, 3)
    assert shelf.ties()[ANNA.address].coverage == 0.0


def test_the_owners_word_parts_and_unites_for_good(shelf: Shelf) -> None:
    shelf.from_(ANNA, 3)
    shelf.from_(BEN, 3)
    shelf.state.state_together(ANNA.address, BEN.address, together=True)
    together = shelf.ties()
    assert together[ANNA.address] is together[BEN.address]
    shelf.state.state_together(ANNA.address, BEN.address, together=False)
    assert len(tuple(Ties(shelf.settings, shelf.cache, shelf.state, NOW))) == 2
