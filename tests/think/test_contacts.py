"""What counts as contact: each clause of docs/design.md on a mail or a meeting of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bench.truth import last_contacts
from connectors.model import Answer, Attendee, Mailbox, Meeting, Nature
from daemon.think.contacts import (
    Answers,
    Bounced,
    Mail,
    Report,
    bounced,
    dead_addresses,
    mail_contacts,
    one_thread,
)
from daemon.think.identity.owner import Own, SenderCounts, learn_own
from daemon.think.meetings import Copy, meeting_contacts, meetings_ahead, one_each
from daemon.think.model import Contact, Direction

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
TOKYO = ZoneInfo("Asia/Tokyo")
ME, ALSO_ME = "me@home.example", "me@work.example"
ANNA, BEN = "anna@x.example", "ben@y.example"
OWN = Own.of([ME, ALSO_ME])
NOTHING_BACK = Bounced({})

INBOUND = Mail(1, "in", NOW - timedelta(days=2), ANNA, (ME,), 1, received=True)
OUTBOUND = Mail(2, "out", NOW - timedelta(days=1), ME, (ANNA,), 1)


def who(mail: Mail, back: Bounced = NOTHING_BACK, limit: int = 8) -> list[tuple[str, Direction]]:
    return [(address, contact.direction) for address, contact in mail_contacts(mail, OWN, back, limit)]


# --- mail --------------------------------------------------------------------------------------


def test_a_mail_to_me_counts_for_its_writer() -> None:
    assert who(INBOUND) == [(ANNA, Direction.INBOUND)]


def test_a_mail_of_mine_counts_for_everybody_in_to() -> None:
    assert who(OUTBOUND._replace(to=(ANNA, BEN), readers=2)) == [(ANNA, Direction.OUTBOUND), (BEN, Direction.OUTBOUND)]


def test_a_cc_alone_is_no_contact_both_ways() -> None:
    assert who(INBOUND._replace(to=(BEN,), readers=2)) == []
    assert who(OUTBOUND._replace(to=(BEN,), readers=2)) == [(BEN, Direction.OUTBOUND)]


@pytest.mark.parametrize(("readers", "counts"), [(8, True), (9, False)])
def test_eight_readers_are_a_talk_and_nine_a_crowd(readers: int, counts: bool) -> None:
    assert bool(who(INBOUND._replace(readers=readers))) is counts
    assert bool(who(OUTBOUND._replace(readers=readers))) is counts


def test_the_owner_may_set_another_limit() -> None:
    assert who(INBOUND._replace(readers=5), limit=4) == []


@pytest.mark.parametrize("nature", [one for one in Nature if one is not Nature.PERSONAL])
def test_what_machines_lists_and_calendars_send_is_never_a_contact(nature: Nature) -> None:
    assert who(INBOUND._replace(nature=nature)) == []
    assert who(OUTBOUND._replace(nature=nature)) == []


def test_a_mail_to_myself_is_no_contact() -> None:
    assert who(OUTBOUND._replace(to=(ALSO_ME,))) == []


def test_a_forged_own_from_on_delivered_mail_is_nobody() -> None:
    forged = OUTBOUND._replace(to=(ANNA, ME), readers=2, received=True)
    assert who(forged) == []
    assert who(forged._replace(sent=True)) == [(ANNA, Direction.OUTBOUND)]


def test_a_variant_of_an_own_address_is_me() -> None:
    assert who(INBOUND._replace(to=("me+shop@home.example",))) == [(ANNA, Direction.INBOUND)]


def test_gmail_ignores_dots_and_others_do_not() -> None:
    assert "jo.hn@gmail.com" in Own.of(["john@googlemail.com"])
    assert "jo.hn@x.example" not in Own.of(["john@x.example"])


def test_a_contact_names_the_addresses_and_the_thread() -> None:
    mail = INBOUND._replace(references=("root", "middle"), in_reply_to="middle", subject="Re: Tea", account="mail")
    [(_, contact)] = mail_contacts(mail, OWN, NOTHING_BACK, 8)
    assert (contact.address, contact.own_address, contact.thread) == (ANNA, ME, "root")
    assert (contact.reply_to, contact.subject, contact.account) == ("middle", "Re: Tea", "mail")


# --- me ----------------------------------------------------------------------------------------


def test_who_writes_what_lies_in_sent_is_me() -> None:
    assert "old@me.example" in learn_own([ME], [SenderCounts("old@me.example", 1, 0, 0)])


def test_a_strangers_mail_filed_into_sent_is_not_me() -> None:
    assert ANNA not in learn_own([ME], [SenderCounts(ANNA, 0, 1, 40), SenderCounts(BEN, 0, 1, 0)])


def test_who_writes_without_received_lines_elsewhere_is_not_me() -> None:
    assert ANNA not in learn_own([ME], [SenderCounts(ANNA, 0, 0, 12)])


def test_what_i_sent_on_in_the_name_of_another_does_not_make_their_address_mine() -> None:
    resent = SenderCounts(ANNA, 1, 0, 4, names=("Anna Berg",))
    assert ANNA not in learn_own([ME], [resent], "Max Wirth")
    assert ANNA in learn_own([ME], [replace(resent, names=("Wirth, Max",))], "Max Wirth")
    assert ANNA in learn_own([ME], [replace(resent, sent=5)], "Max Wirth")


def test_who_writes_what_lies_in_drafts_is_me_unless_they_wrote_to_me() -> None:
    draft = SenderCounts("alias@me.example", 0, 0, 0, draft=True)
    assert "alias@me.example" in learn_own([ME], [draft])
    assert ANNA not in learn_own([ME], [replace(draft, address=ANNA), SenderCounts(ANNA, 0, 0, 1)])


def test_my_own_mail_that_was_delivered_counts_where_my_server_vouches_for_it() -> None:
    mine = INBOUND._replace(sender=ME, to=(ANNA,), received=True)
    assert not list(mail_contacts(mine, OWN, NOTHING_BACK, 8))
    [(other, contact)] = mail_contacts(mine._replace(vouched=True), OWN, NOTHING_BACK, 8)
    assert (other, contact.direction) == (ANNA, Direction.OUTBOUND)


# --- bounces -----------------------------------------------------------------------------------


def report(action: str, *recipients: str, mail: str = "out") -> Report:
    return Report(action, (mail,), recipients, NOW)


@pytest.mark.parametrize("action", ["delayed", "delivered", "relayed", "expanded"])
def test_reports_of_delay_and_delivery_take_nothing(action: str) -> None:
    assert who(OUTBOUND, bounced([report(action, ANNA)])) == [(ANNA, Direction.OUTBOUND)]


def test_a_bounce_takes_away_only_the_reader_it_names() -> None:
    both = OUTBOUND._replace(to=(ANNA, BEN), readers=2)
    assert who(both, bounced([report("failed", ANNA)])) == [(BEN, Direction.OUTBOUND)]
    assert who(both, bounced([report("failed", ANNA), report("failed", BEN)])) == []


def test_a_bounce_that_names_nobody_takes_all_away() -> None:
    both = OUTBOUND._replace(to=(ANNA, BEN), readers=2)
    assert who(both, bounced([report("failed")])) == []
    assert who(both, bounced([report("failed"), report("failed", ANNA)])) == []


def test_a_bounce_of_the_address_behind_the_address_means_the_only_reader() -> None:
    assert who(OUTBOUND, bounced([report("failed", "anna@new-provider.example")])) == []


def test_a_bounce_of_another_mail_takes_nothing() -> None:
    assert who(OUTBOUND, bounced([report("failed", ANNA, mail="other")])) == [(ANNA, Direction.OUTBOUND)]


def test_an_address_that_bounced_is_dead_until_somebody_writes_from_it() -> None:
    assert dead_addresses([report("failed", ANNA)], {}) == {ANNA}
    assert dead_addresses([report("failed", ANNA)], {ANNA: NOW - timedelta(days=1)}) == {ANNA}
    assert dead_addresses([report("failed", ANNA)], {ANNA: NOW + timedelta(days=1)}) == frozenset()
    assert dead_addresses([report("delayed", ANNA)], {}) == frozenset()


# --- threads -----------------------------------------------------------------------------------


def contact(id_: str, days: int, thread: str, reply_to: str = "") -> Contact:
    return Contact(NOW - timedelta(days=days), Direction.INBOUND, id_, thread=thread, reply_to=reply_to)


def test_mails_that_answer_each_other_share_a_thread_whatever_they_reference() -> None:
    mails = [contact("a", 9, "a"), contact("b", 8, "a"), contact("c", 7, "b")]
    assert {one.thread for one in one_thread(mails)} == {"a"}


def test_a_mail_to_two_addresses_of_a_person_is_one_contact_and_two_mails_with_one_id_are_two() -> None:
    first, twin = contact("a", 9, "a"), contact("a", 3, "a")
    assert one_thread([twin, first, replace(first, address="other@x.example")])[0].when == first.when
    assert len(one_thread([twin, first, replace(first, address="other@x.example")])) == 2


def test_an_answer_from_another_address_is_noticed_both_ways() -> None:
    answers = Answers(OWN)
    assert list(answers.notice(OUTBOUND)) == []
    assert list(answers.notice(INBOUND._replace(id="re", in_reply_to="out", sender="anna@new.example"))) == [
        (ANNA, "anna@new.example")
    ]
    assert list(answers.notice(OUTBOUND._replace(id="re2", in_reply_to="re", to=("anna@third.example",)))) == [
        ("anna@new.example", "anna@third.example")
    ]


def test_an_answer_is_known_by_an_earlier_mail_of_the_thread_or_by_its_subject_alone() -> None:
    answers = Answers(OWN)
    list(answers.notice(OUTBOUND._replace(subject="Tea on Sunday")))
    new = INBOUND._replace(sender="anna@new.example", when=OUTBOUND.when + timedelta(days=1))
    further = new._replace(id="f", in_reply_to="lost", references=("out", "lost"))
    by_subject = new._replace(id="s", sender="anna@third.example", subject="Re: Tea on Sunday")
    assert list(answers.notice(further)) == [(ANNA, "anna@new.example")]
    assert list(answers.notice(by_subject)) == [(ANNA, "anna@third.example")]
    late = by_subject._replace(id="l", when=OUTBOUND.when + timedelta(days=200))
    assert list(answers.notice(late)) == []
    assert list(answers.notice(by_subject._replace(id="n", subject="Tea on Sunday"))) == []


def test_an_ordinary_answer_shows_nothing() -> None:
    answers = Answers(OWN)
    list(answers.notice(OUTBOUND))
    assert list(answers.notice(INBOUND._replace(in_reply_to="out"))) == []
    assert list(answers.notice(INBOUND._replace(id="z", in_reply_to="unknown", sender=BEN))) == []


def test_last_contacts_name_the_latest_of_each_way() -> None:
    mails = [contact("a", 9, "a"), contact("b", 2, "b"), replace(contact("c", 5, "c"), direction=Direction.MEETING)]
    last = last_contacts(mails)
    assert [one and one.id for one in (last.last, last.inbound, last.outbound, last.meeting)] == ["b", "b", None, "c"]


# --- meetings ----------------------------------------------------------------------------------

A, T, D, P, U = Answer.ACCEPTED, Answer.TENTATIVE, Answer.DECLINED, Answer.PENDING, Answer.UNKNOWN


def meeting(*guests: tuple[str, Answer], host: str | None = ME, days: float = -3, **more: Any) -> Meeting:
    start = NOW + timedelta(days=days)
    plain = Meeting(
        uid="u",
        occurrence="",
        source="calendar.ics",
        start=start,
        end=start + timedelta(hours=1),
        organizer=Mailbox(host) if host else None,
        attendees=tuple(Attendee(address, "", answer) for address, answer in guests),
        heads=len({address for address, _ in guests} | ({host} if host else set())),
    )
    return replace(plain, **more)


def met(*meetings: Meeting) -> list[str]:
    copies = [Copy(one, f"calendar {n}") for n, one in enumerate(meetings)]
    return [address for copy in one_each(copies, OWN) for address, _ in meeting_contacts(copy, OWN, NOW, 8, TOKYO)]


def ahead(one: Meeting) -> list[str]:
    return [address for address, _ in meetings_ahead(Copy(one), OWN, NOW, 8, TOKYO)]


@pytest.mark.parametrize(
    ("guests", "host", "there"),
    [
        ([(ME, A), (ANNA, A)], ME, [ANNA]),
        ([(ME, A), (ANNA, T)], ME, [ANNA]),
        ([(ME, A), (ANNA, D)], ME, []),
        ([(ME, A), (ANNA, P)], ME, []),
        ([(ME, A), (ANNA, U)], ME, []),
        ([(ANNA, A)], ME, [ANNA]),
        ([(ME, D), (ANNA, A)], ME, []),
        ([(ME, A), (ANNA, A)], ANNA, [ANNA]),
        ([(ME, T), (ANNA, U)], ANNA, [ANNA]),
        ([(ME, A)], ANNA, [ANNA]),
        ([(ME, A), (ANNA, D)], ANNA, []),
        ([(ME, D), (ANNA, A)], ANNA, []),
        ([(ME, P), (ANNA, A)], ANNA, []),
        ([(ANNA, A), (BEN, A)], ANNA, []),
        ([(ALSO_ME, A), (ANNA, A)], BEN, [ANNA, BEN]),
        ([(ANNA, A)], None, [ANNA]),
        ([(ANNA, D)], None, []),
        ([(ANNA, U)], None, [ANNA]),
        ([(ANNA, A), (BEN, U)], None, [ANNA]),
    ],
)
def test_a_meeting_counts_for_each_who_was_there_with_me(
    guests: list[tuple[str, Answer]], host: str | None, there: list[str]
) -> None:
    assert met(meeting(*guests, host=host)) == there


def test_an_entry_without_any_answers_counts_but_is_less_sure() -> None:
    [(_, unsure)] = meeting_contacts(Copy(meeting((ANNA, U), host=None)), OWN, NOW, 8, TOKYO)
    [(_, sure)] = meeting_contacts(Copy(meeting((ANNA, A))), OWN, NOW, 8, TOKYO)
    assert (unsure.sure, sure.sure) == (False, True)


@pytest.mark.parametrize(
    "change",
    [{"cancelled": True}, {"all_day": True}, {"heads": 9}, {"end": NOW + timedelta(minutes=30)}],
)
def test_cancelled_all_day_crowded_and_unfinished_meetings_are_none(change: dict[str, Any]) -> None:
    assert met(meeting((ME, A), (ANNA, A), **change)) == []


def test_a_meeting_of_eight_counts() -> None:
    assert met(meeting((ME, A), (ANNA, A), heads=8)) == [ANNA]


def test_the_day_of_a_meeting_is_that_of_its_start_in_the_owners_zone() -> None:
    late = meeting(
        (ANNA, A), start=datetime(2026, 11, 20, 20, 0, tzinfo=UTC), end=datetime(2026, 11, 22, 2, 0, tzinfo=UTC)
    )
    [(_, contact_)] = meeting_contacts(Copy(late), OWN, NOW, 8, TOKYO)
    assert contact_.when.isoformat() == "2026-11-21T05:00:00+09:00"


def test_a_day_of_a_series_has_its_own_id_and_its_own_answers() -> None:
    first = meeting((ME, A), (ANNA, A), occurrence="20261109T000000Z")
    second = meeting((ME, A), (ANNA, D), occurrence="20261116T000000Z")
    found = [
        (address, one.id)
        for copy in one_each([Copy(first), Copy(second)], OWN)
        for address, one in meeting_contacts(copy, OWN, NOW, 8, TOKYO)
    ]
    assert found == [(ANNA, "u/20261109T000000Z")]


@pytest.mark.parametrize(
    ("change", "channel"),
    [({"link": "https://meet.example/1", "place": "online"}, "video"), ({"place": "Café"}, "place"), ({}, "meeting")],
)
def test_where_a_meeting_took_place(change: dict[str, Any], channel: str) -> None:
    [(_, contact_)] = meeting_contacts(Copy(meeting((ANNA, A), **change)), OWN, NOW, 8, TOKYO)
    assert contact_.channel == channel


def test_the_same_event_in_two_calendars_counts_once_with_my_newest_answer() -> None:
    old = meeting((ME, P), (ANNA, A), host=ANNA, stamp=NOW - timedelta(days=20))
    new = meeting((ALSO_ME, A), (ANNA, A), host=ANNA, stamp=NOW - timedelta(days=11))
    assert met(old, new) == met(new, old) == [ANNA]
    gone = meeting((ALSO_ME, D), (ANNA, A), host=ANNA, stamp=NOW - timedelta(days=5))
    assert met(old, new, gone) == met(gone, new, old) == []


def test_of_two_answers_of_equal_age_the_stronger_holds() -> None:
    weak = meeting((ME, P), (ANNA, A), host=ANNA, stamp=NOW)
    strong = meeting((ME, T), (ANNA, A), host=ANNA, stamp=NOW)
    assert met(weak, strong) == met(strong, weak) == [ANNA]


def test_a_guest_taken_off_the_newest_copy_never_was_there() -> None:
    old = meeting((ME, A), (ANNA, A), (BEN, A), stamp=NOW - timedelta(days=9))
    new = meeting((ME, A), (ANNA, A), stamp=NOW - timedelta(days=8))
    assert met(old, new) == met(new, old) == [ANNA]


@pytest.mark.parametrize(
    ("mine", "theirs", "coming"),
    [(A, A, [ANNA]), (P, A, [ANNA]), (T, P, [ANNA]), (D, A, []), (A, D, [])],
)
def test_meetings_ahead_are_those_nobody_of_us_declined(mine: Answer, theirs: Answer, coming: list[str]) -> None:
    assert ahead(meeting((ME, mine), (ANNA, theirs), days=5)) == coming


def test_meetings_ahead_end_after_sixty_days_and_cancelled_ones_are_none() -> None:
    assert ahead(meeting((ANNA, A), days=59)) == [ANNA]
    assert ahead(meeting((ANNA, A), days=61)) == []
    assert ahead(meeting((ANNA, A), days=5, cancelled=True)) == []
    assert ahead(meeting((ANNA, A), days=-1)) == []
    assert met(meeting((ANNA, A), days=5)) == []


def test_an_event_of_others_in_my_calendar_is_not_ahead_of_me() -> None:
    assert ahead(meeting((ANNA, A), (BEN, A), host=BEN, days=5)) == []


def test_a_guest_without_address_is_a_head_and_no_contact() -> None:
    assert met(meeting(("", A), (ANNA, A))) == [ANNA]
