"""What the digest quotes below a reason: the words of the letters that show it; and the hard days that it names."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from daemon.think.at_issue import hard_days, in_their_words
from daemon.think.findings import Finding
from daemon.think.model import Letter, Obligation, ObligationState
from daemon.think.news.life import news_of
from daemon.think.news.topics_open import open_topics
from daemon.think.reading import read_sentence
from tests.think.ties import TOKYO, mail, says, tie

NOW = datetime(2026, 11, 24, 7, tzinfo=TOKYO)


@pytest.mark.parametrize(
    ("gave", "beside"),
    [
        ("Here is the number of our plumber.", "We are off to the coast."),
        ("水道屋さんの番号をお送りします。", "来週は海に行きます。"),
    ],
)
def test_a_help_that_waits_for_thanks_is_quoted(gave: str, beside: str) -> None:
    helped = mail("a", NOW - timedelta(days=30), "theirs", says(gave, "give"), says(beside, "self_talk"))
    thanks_due = Finding("thanks-due", 66, {}, (helped.contact.id,), "thank", cites=("newest_unthanked_days",))
    assert in_their_words(tie([helped]), thanks_due) == (gave,)


def test_what_they_told_of_their_life_and_nobody_took_up_is_quoted() -> None:
    told = ("富山の美術館がランプを買ってくれました。", "工房の隅が急に暗くなって、変な気分です。")
    letter = mail(
        "a", NOW - timedelta(days=15), "theirs", *(says(one, "self_talk") for one in told), says("元気？", "question")
    )
    passed_over = Finding("passed-over", 61, {}, (letter.contact.id,), "turn-to-them", cites=("passed_over_days",))
    assert in_their_words(tie([letter]), passed_over) == told


@pytest.mark.parametrize(
    ("signal", "quoted"),
    [
        (("days_overdue",), ("I'll post the keys on Friday.",)),
        (("promise_due_in_days",), ("I'll ring the bank on Wednesday.",)),
        (("my_overdue_promises",), ("I'll post the keys on Friday.", "I'll water the beans on Sunday.")),
    ],
)
def test_of_a_mail_with_several_promises_each_reason_quotes_its_own(
    signal: tuple[str, ...], quoted: tuple[str, ...]
) -> None:
    def promise(sentence: str, day: int, state: ObligationState) -> Obligation:
        return Obligation("promise", "mine", sentence, date(2026, 11, 18), state, ("a",), due=date(2026, 11, day))

    given = mail("a", NOW - timedelta(days=6), "mine", says("I'll post the keys on Friday.", "promise"))
    rows = [
        promise("I'll post the keys on Friday.", 20, "overdue"),
        promise("I'll water the beans on Sunday.", 22, "overdue"),
        promise("I'll ring the bank on Wednesday.", 25, "open"),
        promise("I'll call the plumber on Thursday.", 26, "open"),
        promise("I'll feed the cat on Thursday.", 19, "kept"),
    ]
    late = Finding("promise-overdue", 88, {}, ("a",), "own-my-promise", cites=signal)
    assert in_their_words(tie([given], rows=rows), late) == quoted


def mourning(*lines: str) -> Letter:
    """Their letter of the 22nd, as the reader reads it, and by its first line of a death."""
    sent = NOW - timedelta(days=2)
    return mail("told", sent, "theirs", *(read_sentence(line, sent.date()) for line in lines))


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        (("Dad died on Friday.", "The service is at Lawnswood on Monday 30 November at two o'clock."), [30]),
        (("Dad died on Friday.", "The cremation is on Friday at noon."), [27]),
        (("Mum has died.", "The wake is on the 27th, the funeral on the 28th."), [27, 28]),
        (("父が亡くなりました。", "お通夜は28日、告別式は29日の11時です。"), [28, 29]),
        (("父が亡くなりました。", "お別れの会を30日に開きます。"), [30]),
        (("We are well.", "The service of the boiler is on Monday 30 November."), []),
    ],
)
def test_every_day_of_a_funeral_is_among_the_days_to_come(lines: tuple[str, ...], days: list[int]) -> None:
    ahead = hard_days(tie([mourning(*lines)]), NOW.date(), timedelta(days=10))
    assert sorted(day.day for day, _ in ahead) == days


def test_a_condolence_quotes_the_day_of_the_service() -> None:
    told = mourning("Dad died on Friday.", "The service is at Lawnswood on Monday 30 November.", "It rains.")
    due = Finding("condolence", 98, {}, ("told",), "condole", cites=("bereavement_unanswered_days",))
    assert in_their_words(tie([told]), due) == (
        "Dad died on Friday.",
        "The service is at Lawnswood on Monday 30 November.",
    )


@pytest.mark.parametrize(
    "line", ["My scan is on the 18th, I am trying not to think about it.", "18日に検査があります。", "MRIは18日です。"]
)
def test_after_an_examination_one_asks_how_it_went_and_mourns_nothing_before(line: str) -> None:
    told = mail("told", NOW - timedelta(days=20), "theirs", read_sentence(line, (NOW - timedelta(days=20)).date()))
    assert [topic.day.day for topic in open_topics([told], [told.contact], NOW)] == [18]
    assert not any(one.hard for one in news_of([told]))
