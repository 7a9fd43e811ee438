"""What was served in another mail than the answer, and in other words than were asked for, is not waited for any more."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.mail.own_words import own_words
from daemon.think.model import Letter, ObligationState
from daemon.think.reading import read_passages
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ties import mail


def wrote(name: str, day: int, side: str, subject: str, text: str, thread: str = "", answers: str = "") -> Letter:
    said = read_passages(own_words(text), date(2026, 5, day))
    return mail(name, at(5, day), side, *said, subject=subject, thread=thread or name, answers=answers)


def states(*letters: Letter) -> list[ObligationState]:
    """What became of all that I was asked and that I promised in the first letters of each side."""
    return [one.state for one in ledger(letters, at(5, 29)) if one.side == "mine"]


@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        ("I need the invoices for the roof before I can close the books.", "Invoices attached, sorry it took so long."),
        ("Please send me the mileage log.", "The log and the two letters are enclosed."),
        ("Could you send me the plan of the garden?", "Garden plan attached."),
        ("屋根の請求書をお送りいただけますか。", "遅くなりましてすみません。請求書を添付いたします。"),
        ("第二章の進み具合はいかがでしょうか。お忙しいところ恐縮ですが、ご様子をお聞かせください。", "第二章の原稿を添付いたします。"),
    ],
)  # fmt: skip
def test_the_very_thing_sent_in_a_new_mail_is_the_answer(asked: str, sent: str) -> None:
    rows = states(wrote("a", 4, "theirs", "A word", asked), wrote("b", 12, "mine", "Here", sent))
    assert rows
    assert set(rows) == {"answered"}


@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        ("I need the invoices for the roof before I can close the books.", "The photo you attached is lovely."),
        ("I need the invoices for the roof before I can close the books.", "Measurements attached."),
        ("Could you send me the plan of the garden?", "Is the garden plan attached?"),
        ("Could you send me the photo of the shed?", "The children were so attached to that shed."),
        ("第二章の原稿をお送りいただけますか。", "第一章の原稿を添付いたします。"),
    ],
)
def test_another_thing_is_not(asked: str, sent: str) -> None:
    rows = states(wrote("a", 4, "theirs", "A word", asked), wrote("b", 12, "mine", "Here", sent))
    assert rows[0] == "open"


@pytest.mark.parametrize(
    ("promised", "told", "subject", "state"),
    [
        ("I'll send you a title by Friday.", 'A title: "What the stones say". Will that do?', "Title for the talk", "kept"),
        ("I'll send you a title by Friday.", 'Title for the talk: "Stones".', "Re: Talk", "kept"),
        ("I'll send you a title by Friday.", "Which title does the second speaker have?", "Title for the talk", "overdue"),
        ("演題は金曜までにお送りします。", "演題：「石の声」。これでいかがでしょうか。", "演題", "kept"),
        ("演題は金曜までにお送りします。", "演題はまだ迷っています。", "演題", "overdue"),
    ],
)  # fmt: skip
def test_a_name_that_was_to_be_told_is_told(promised: str, told: str, subject: str, state: str) -> None:
    thread = "t" if subject.startswith("Re:") else "u"
    rows = states(
        wrote("a", 4, "mine", "Talk", promised, thread="t"), wrote("b", 7, "mine", subject, told, thread=thread)
    )
    assert rows[0] == state


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ("Could we meet some time in August?", "I'm free after the holidays. How about Tuesday 18 August at two?"),
        ("夏休みに一度お目にかかれませんか。", "8月のお盆明けなら時間があります。8月18日の午後はどうですか。"),
        ("来月、一度ご相談に伺えませんか。", "来月の10日はいかがでしょうか。"),
    ],
)
def test_a_day_proposed_is_a_yes_to_meeting(asked: str, offered: str) -> None:
    rows = states(
        wrote("a", 4, "theirs", "Thesis", asked), wrote("b", 6, "mine", "Re: Thesis", offered, thread="a", answers="a")
    )
    assert rows[0] == "answered"


def test_a_day_proposed_for_something_else_sends_nothing() -> None:
    asked = wrote("a", 4, "theirs", "Plans", "Could you send me the plan of the garden?")
    offered = wrote("b", 6, "mine", "Re: Plans", "How about lunch on Tuesday?", thread="a", answers="a")
    assert states(asked, offered)[0] == "open"
