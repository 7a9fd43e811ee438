"""English promises: what keeps them, and what is told of another thing of the same kind."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from daemon.think.ledger.obligations import obligations
from daemon.think.ledger.traces import trace
from daemon.think.mail.sentences import sentences_of
from daemon.think.model import Letter
from daemon.think.reading import read_sentence
from tests.think.ties import mail

DAY = datetime(2026, 6, 15, 12, tzinfo=UTC)


def wrote(name: str, days: int, side: str, text: str, subject: str = "A word", answers: str = "") -> Letter:
    when = DAY + timedelta(days=days)
    said = tuple(read_sentence(one, when.date(), "en") for one in sentences_of(text))
    return mail(name, when, side, *said, subject=subject, answers=answers)


def states(*letters: Letter) -> list[str]:
    last = max(letter.contact.when for letter in letters)
    return [row.state for row in obligations(letters, (), last) if row.kind == "promise"]


@pytest.mark.parametrize(
    ("promised", "told", "state"),
    [
        ("I'll send the second half by the end of the month.", "Here is the first half.", "open"),
        ("I'll send the second half by the end of the month.", "Here is the second half.", "kept"),
        ("I'll send the second half by the end of the month.", "Here are the first half and the second half.", "kept"),
        ("I'll bring the old map on the 30th.", "Here is the new map.", "open"),
        ("I'll send you the red poster by the 30th.", "Here is the blue poster.", "open"),
        ("I'll send you the red poster by the 30th.", "Here is the red poster.", "kept"),
        ("I'll send you the May minutes by the 30th.", "Here are the April minutes.", "open"),
        ("I'll send the last report by the 30th.", "Here is the final report.", "kept"),
        ("I'll bring the large pan on the 30th.", "Here is the big pan.", "kept"),
        ("I'll send you the poster by the 30th.", "Here is the blue poster.", "kept"),
        (
            "I'll send you the June report by the 30th.",
            "Attached is the report for June. The May report is not needed.",
            "kept",
        ),
        ("I'll return your drill by the 30th.", "I returned the drill this morning. My drill is broken again.", "kept"),
        (
            "I'll send you the second list by the 30th.",
            "Here is the list, as promised. It replaces the first list.",
            "kept",
        ),
    ],
)
def test_what_is_told_of_another_of_its_kind_keeps_nothing(promised: str, told: str, state: str) -> None:
    letters = wrote("a", 0, "theirs", promised, "posters"), wrote("b", 3, "theirs", told, "Re: posters", "a")
    assert states(*letters) == [state]


def test_nor_do_thanks_for_another_one() -> None:
    promised = wrote("a", 0, "mine", "I'll send the second half by the 18th.")
    for thanks, state in (("Thank you for the first half.", "overdue"), ("Thank you for the second half.", "kept")):
        assert states(promised, wrote("b", 7, "theirs", thanks, "half", "")) == [state]


@pytest.mark.parametrize(
    ("promised", "thanks", "days", "state"),
    [
        (
            "I'll put the key through your door before the 24th.",
            "Thanks for putting the key through the door.",
            6,
            "kept",
        ),
        ("I'll put the key through your door before the 24th.", "Thanks for the key.", 6, "kept"),
        (
            "I'll put the key through your door before the 24th.",
            "Thanks for putting the key through the door.",
            1,
            "open",
        ),
        ("I'll bring the key on the 24th.", "Thanks for bringing the key.", 6, "open"),
        ("I'll put the key through your door before the 24th.", "Thanks for the biscuits.", 6, "open"),
        ("I'll have the soup with you by Friday.", "Thank you for the soup, that is so kind!", 3, "kept"),
        ("I'll leave the soup on your step by the end of the month.", "Thank you for the soup!", 6, "kept"),
        ("I'll bring the soup this week.", "Thank you for the soup!", 3, "kept"),
        ("I'll stop by with the soup on the 24th.", "Thank you for the soup, that is so kind!", 6, "open"),
        ("I'll come by train with the soup on the 24th.", "Thank you for the soup, that is so kind!", 6, "open"),
        ("I'll drop by on the 24th with the soup.", "Thank you for the soup, that is so kind!", 6, "open"),
        ("I'll pop by Wednesday the 24th with the soup.", "Thank you for the soup, that is so kind!", 6, "open"),
        ("I'll leave the soup by the gate on the 24th.", "Thank you for the soup, that is so kind!", 6, "open"),
        ("I'll bring the soup before lunch on the 24th.", "Thank you for the soup, that is so kind!", 6, "open"),
        ("I'm busy this week, I'll bring the soup on the 24th.", "Thank you for the soup, that is so kind!", 6, "open"),
    ],
)
def test_thanks_before_the_day(promised: str, thanks: str, days: int, state: str) -> None:
    assert states(wrote("a", 0, "mine", promised), wrote("b", days, "theirs", thanks, "Re: A word", "a")) == [state]


@pytest.mark.parametrize(
    ("told", "subject", "state"),
    [
        ("The meter readings: gas 4471, electricity 20318.", "goodbye flat", "kept"),
        ("Here are the meter readings: gas 4471.", "goodbye flat", "kept"),
        ("The meter readings: can you send me the 2025 ones?", "goodbye flat", "open"),
        ("The meter readings: I'll send them on the 28th.", "goodbye flat", "open"),
        ("The meter readings: sorry, the cellar is locked until 18:00.", "goodbye flat", "open"),
        ("The water readings: 4471.", "goodbye flat", "open"),
    ],
)
def test_figures_behind_a_colon(told: str, subject: str, state: str) -> None:
    promised = wrote("a", 0, "theirs", "I'll send you the meter readings on the 28th.", "moving out")
    assert states(promised, wrote("b", 5, "theirs", told, subject))[:1] == [state]


@pytest.mark.parametrize(
    ("promised", "told", "state"),
    [
        (
            "I'll deliver the firewood on Friday.",
            "The firewood: it has 3 months to dry before anybody can have it.",
            "open",
        ),
        ("I'll deliver the firewood on Friday.", "The firewood: 3 cubic metres of beech.", "open"),
        (
            "I'll send you the date of the concert on Friday.",
            "The date of the concert: 3 choices are being looked at.",
            "open",
        ),
        ("I'll send you the meter readings.", "The meter readings: I read them at 7 and they make no sense.", "open"),
        ("I'll send you the meter readings.", "The meter readings: that's 3 times I've tried.", "open"),
        ("I'll bring the soup on Friday.", "The soup: 3 carrots, 2 onions, salt.", "open"),
        ("I'll send you the date of the concert on Friday.", "The date of the concert: Sunday, 21 June.", "kept"),
        ("I'll let you know the ticket prices on Friday.", "The ticket prices: adults 12 euros, children 5.", "kept"),
    ],
)
def test_a_sentence_behind_a_colon_is_no_figure(promised: str, told: str, state: str) -> None:
    letters = wrote("a", 0, "theirs", promised, "next week"), wrote("b", 2, "theirs", told, "odds and ends")
    assert states(*letters)[:1] == [state]


def test_figures_behind_a_colon_that_were_kept_as_sums() -> None:
    promised = wrote("a", 0, "theirs", "I'll send you the meter readings on the 28th.", "moving out")
    for told, state in (("The meter readings: gas 4471.", "kept"), ("The meter readings are a mystery.", "open")):
        later = mail("b", DAY + timedelta(days=5), "theirs", subject="goodbye flat")
        object.__setattr__(later, "plain", (trace(told, "en"),))
        assert states(promised, later) == [state]


@pytest.mark.parametrize(
    ("thanks", "state"),
    [
        ("Thank you for the Fauré, and for the chocolate that came with it!", "kept"),
        ("Thank you for the lovely walk!", "overdue"),
        ("Thank you for your message.", "overdue"),
    ],
)
def test_what_it_was_stood_in_the_letter_that_was_answered(thanks: str, state: str) -> None:
    letters = (
        wrote(
            "a", 0, "theirs", "That was a lovely walk on Sunday. Your Fauré is on my piano, safe and sound.", "Sunday"
        ),
        wrote("b", 1, "mine", "Good to know! Could you put it through my letterbox when you pass?", "Re: Sunday", "a"),
        wrote("c", 2, "theirs", "I'll put it through your letterbox tomorrow.", "Re: Sunday", "b"),
        wrote("d", 5, "mine", thanks, "Re: Sunday", "c"),
    )
    assert states(*letters) == [state]
