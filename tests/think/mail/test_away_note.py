"""Away notes: what a mail program sends while somebody is gone tells when they are back, and nothing else."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from connectors.model import Mailbox, Message, Nature, Role
from daemon.think.identity.nobody import may_be_away
from daemon.think.mail.away_note import read_away_note
from daemon.think.mail.orders import orders_in
from daemon.think.model import Order, Sentence

TOKYO = ZoneInfo("Asia/Tokyo")
MONDAY = date(2026, 11, 2)


def note(text: str, sender: str = "mika@works.example", nature: Nature = Nature.AUTOMATIC) -> Message:
    return Message(
        id="n@works.example",
        key=b"n" * 16,
        source="INBOX/1",
        folder="INBOX",
        role=Role.INBOX,
        date=datetime(2026, 11, 2, 3, tzinfo=UTC),
        sender=Mailbox(sender),
        nature=nature,
        text=text,
    )


def back(text: str, language: str) -> date | None:
    orders = orders_in((Sentence(text, language),), MONDAY)
    return orders[0].day if orders else None


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "I am out of the office until 9 November.", 9),
        ("en", "I'll be away from 2 to 6 November.", 7),
        ("en", "I am on leave through 6 November.", 7),
        ("en", "I will be back on 9 November.", 9),
        ("en", "I am on leave through 6 November and will be back on 9 November.", 9),
        ("en", "I will return to the office on Monday, November 9.", 9),
        ("ja", "11月2日から11月6日まで休暇をいただいております。", 7),
        ("ja", "11月9日より出社いたします。", 9),
        ("ja", "11月9日(月)から通常通り業務を再開いたします。", 9),
        ("ja", "11/9に帰国します。", 9),
        ("ja", "11月20日に戻ります。", 20),
        ("ja", "しばらく海外に出ており、戻りは11月20日になります。", 20),
        ("en", "I'm away for two weeks.", 16),
        ("en", "From today I'll be in Peru for the next ten days.", 12),
        ("en", "We are travelling for about 3 weeks.", 23),
        ("ja", "二週間ほど留守にいたします。", 16),
        ("ja", "10日間、北海道に出張いたします。", 12),
    ],
)
def test_the_day_is_the_first_on_which_they_are_back(language: str, text: str, day: int) -> None:
    assert back(text, language) == date(2026, 11, day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I came back from the trip on Monday."),
        ("en", "We were back on Friday."),
        ("ja", "3月に帰国しました。"),
        ("ja", "11月9日に出社する予定です。"),
        ("ja", "三日間入院しておりました。"),
        ("ja", "10月3日に戻りました。"),
        ("ja", "来月は息子が20日に帰ってきます。"),
        ("ja", "娘は11月20日に戻ってきます。"),
        ("en", "I'm in charge for two weeks."),
        ("en", "Every summer we are away for three weeks."),
        ("en", "Are you away for two weeks?"),
    ],
)
def test_who_has_come_back_or_comes_in_as_usual_is_not_away(language: str, text: str) -> None:
    assert back(text, language) is None


def test_a_note_tells_the_latest_day_that_it_names_and_nothing_else() -> None:
    text = "ご連絡ありがとうございます。\n11月9日より出社いたします。\n11月2日から11月6日まで休暇をいただいております。\nお急ぎの方は tanaka@works.example までご連絡ください。"
    reading = read_away_note(note(text), TOKYO)
    assert reading is not None
    assert reading.orders == (Order("away", "11月9日より出社いたします。", day=date(2026, 11, 9)),)
    assert reading.sentences == ()


def test_a_note_without_a_day_tells_nothing() -> None:
    assert read_away_note(note("I am away and cannot read my mail."), TOKYO) is None


def test_machines_are_never_away_and_letters_are_read_as_letters() -> None:
    assert may_be_away(note("…"))
    assert not may_be_away(note("…", "no-reply@works.example"))
    assert not may_be_away(note("…", nature=Nature.PERSONAL))


def test_a_note_of_one_who_left_tells_where_they_read_their_mail_now() -> None:
    text = "I have left Orchard and no longer read this address. You can reach me privately at callum@reith.example."
    read = read_away_note(note(text), TOKYO)
    assert read is not None
    assert {(order.kind, order.address) for order in read.orders} == {
        ("gone", ""),
        ("write_to", "callum@reith.example"),
    }


def test_a_note_of_one_who_is_only_away_names_no_new_address() -> None:
    text = "I am on leave. In private matters you can write to me at callum@reith.example."
    assert read_away_note(note(text), TOKYO) is None


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Greta Holm no longer works at Nordplan. Please write to Per Lind, per.lind@works.example.", ["gone"]),
        ("Thank you for your mail. Mika has retired.", ["gone"]),
        (
            "湯浅は九月末をもちまして退職いたしました。\n今後は後任の堺（sakai@works.example）までお願いいたします。",
            ["gone"],
        ),
        ("I have left for lunch.", []),
        ("本日は退社いたしました。", []),
    ],
)
def test_nobody_reads_where_somebody_has_left_for_good(text: str, kinds: list[str]) -> None:
    reading = read_away_note(note(text), TOKYO)
    assert [order.kind for order in (reading.orders if reading else ())] == kinds
