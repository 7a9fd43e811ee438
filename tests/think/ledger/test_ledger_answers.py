"""What answers or keeps something though its words alone do not tell: the place below a quote, a deed told as done, a how."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from daemon.think.content_words import blind
from daemon.think.days_named import working_days_named
from daemon.think.ledger.inline import under_quotes
from daemon.think.ledger.traces import trace
from daemon.think.mail.clocks import clock_of, minutes_east
from daemon.think.model import Sentence
from daemon.think.working_days import weekend, working_days_after
from tests.think.ledger.test_ledger import at, ledger, row
from tests.think.ties import TOKYO, mail, says

QUESTIONS = (
    says("how many chairs do we have?", "question"),
    says("Who brings the cash box?", "question"),
    says("May we use the cellar?", "question"),
)


def below(quoted: str, text: str, *acts: str) -> Sentence:
    said = says(text, *acts)
    return Sentence(said.text, said.language, said.acts, blind(quoted))


def test_an_answer_below_a_quoted_question_leaves_those_open_that_were_not_quoted() -> None:
    asked = mail("q", at(10, 5), "theirs", *QUESTIONS)
    answer = mail(
        "a", at(10, 6), "mine", below("how many chairs do we have?", "Forty."), below("May we use the cellar?", "No."), answers="q"
    )  # fmt: skip
    rows = ledger([asked, answer], at(10, 9))
    assert [(one.sentence, one.state) for one in rows] == [
        ("how many chairs do we have?", "answered"),
        ("Who brings the cash box?", "open"),
        ("May we use the cellar?", "answered"),
    ]


def test_of_two_lines_quoted_together_one_answer_is_that_of_the_last() -> None:
    asked = mail("q", at(10, 5), "theirs", *QUESTIONS)
    lines = "Who brings the cash box?\nMay we use the cellar?"
    rows = ledger([asked, mail("a", at(10, 6), "mine", below(lines, "I asked, it is free."), answers="q")], at(10, 9))
    assert [one.state for one in rows] == ["open", "open", "answered"]


def test_what_stands_under_which_quoted_line_is_found_in_the_mail() -> None:
    text = "Hi,\n\n> how many chairs?\n\nForty.\nAll wooden.\n\n> > older words\n> who brings the box?\n\nAnna does.\n"
    found = under_quotes(text, tuple(says(line) for line in ("Hi,", "Forty.", "All wooden.", "Anna does.")))
    chairs, box = blind("how many chairs?"), blind("who brings the box?")
    assert [one.answers for one in found] == ["", chairs, chairs, box]


def test_a_mail_without_quotes_is_left_as_it_is() -> None:
    lines = (says("a > b is no quote"), says("Forty."))
    assert under_quotes("a > b is no quote\nForty.", lines) is lines


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (says("how do I get the printer online?", "question"), says("hold the green button for ten seconds.", "ask")),
        (says("どうすればネットにつながりますか。", "question"), says("緑のボタンを押し続けてください。", "ask")),
    ],
)
def test_an_instruction_answers_a_how_and_asks_for_nothing(asked: Sentence, told: Sentence) -> None:
    rows = ledger([mail("q", at(10, 5), "theirs", asked), mail("a", at(10, 6), "mine", told, answers="q")], at(10, 9))
    assert [(one.side, one.state) for one in rows] == [("mine", "answered")]


def test_asking_something_of_them_beside_a_how_does_not_answer_it() -> None:
    asked = mail("q", at(10, 5), "theirs", says("how do I get the printer online?", "question"))
    back = mail("a", at(10, 6), "mine", says("please send me a photo of the back.", "ask"), answers="q")
    assert [(one.side, one.state) for one in ledger([asked, back], at(10, 9))] == [("mine", "open"), ("theirs", "open")]


@pytest.mark.parametrize(
    ("promised", "done", "not_done"),
    [
        ("I'll book the table by Wednesday.", "the table is booked.", "the table is not booked yet."),
        ("I'll ring the landlord tomorrow.", "just spoke to the landlord.", "I hope to speak to the landlord soon."),
        ("I'll fix the lock on the shed.", "the lock works again.", "the lock still sticks."),
        ("水曜までにお店を予約しておきます。", "お店、予約できました。", "お店の予約はまだです。"),
        ("明日、大家さんに電話します。", "大家さんに電話しました。", "大家さんに電話する予定です。"),
        ("物置の鍵を直しておきます。", "鍵、直りました。", "鍵が直ったら知らせます。"),
    ],
)
def test_a_deed_told_as_done_keeps_the_promise_and_one_that_is_not_leaves_it(
    promised: str, done: str, not_done: str
) -> None:
    given = mail("p", at(10, 5), "theirs", says(promised, "promise", due=date(2026, 10, 20)))
    assert ledger([given, mail("a", at(10, 6), "theirs", says(done), answers="p")], at(10, 9))[0].state == "kept"
    assert ledger([given, mail("a", at(10, 6), "theirs", says(not_done), answers="p")], at(10, 9))[0].state == "open"


def test_another_deed_with_the_same_thing_keeps_nothing() -> None:
    given = mail("p", at(10, 5), "theirs", says("I'll book the table by Wednesday.", "promise"))
    painted = mail("a", at(10, 6), "theirs", says("we have painted the table."), answers="p")
    assert ledger([given, painted], at(10, 9))[0].state == "open"


def test_a_trace_of_what_cannot_be_read_shows_a_link_a_figure_and_a_deed() -> None:
    photos = mail("p", at(10, 5), "mine", says("I'll upload the pictures of the hike.", "promise"))
    came = mail("a", at(10, 6), "mine", subject="hike pictures")
    linked = type(came)(came.contact, "en", (), came.voice, plain=(trace("https://album.test/hike", "en"),))
    assert ledger([photos, linked], at(10, 9))[0].closed_by == "a"
    ferry = mail("q", at(10, 5), "theirs", says("フェリーは何時に出ますか。", "question"))
    told = type(came)(came.contact, "ja", (), came.voice, plain=(trace("フェリーは8時40分に出ます。", "ja"),))
    assert ledger([ferry, told], at(10, 9))[0].closed_by == "a"


def test_yes_and_then_the_promise_is_one_promise() -> None:
    asked = mail("q", at(10, 5), "mine", says("could you repair the gate?", "ask"))
    yes = mail(
        "a", at(10, 5, 12), "theirs", says("will do.", "promise"),
        says("I'll repair it by Friday.", "promise", due=date(2026, 10, 9)), answers="q",
    )  # fmt: skip
    rows = ledger([asked, yes], at(10, 7))
    assert [(one.kind, one.state, one.due) for one in rows] == [
        ("ask", "answered", None),
        ("promise", "open", date(2026, 10, 9)),
    ]


def test_a_promise_affirmed_at_once_is_one_promise() -> None:
    lines = (says("鍵は金曜に返します。", "promise", due=date(2026, 10, 9)), says("必ずします。", "promise"))
    assert len(ledger([mail("p", at(10, 5), "theirs", *lines)], at(10, 7))) == 1


def test_what_comes_with_the_mail_itself_is_no_promise() -> None:
    letter = mail("p", at(10, 5), "theirs", says("添付にてお送りいたします。", "promise"), attach=["図面.pdf"])
    assert ledger([letter], at(10, 7)) == []


def test_a_thing_that_is_named_is_forgotten_at_their_word() -> None:
    asked = mail("q", at(10, 5), "theirs", says("could you pick up the cake?", "ask"))
    back = mail("b", at(10, 6), "theirs", says("forget about the cake, Mum has it."), answers="q")
    assert row(ledger([asked, back], at(10, 9)), "cake").state == "withdrawn"
    never = mail("b", at(10, 6), "theirs", says("don't forget about the cake!"), answers="q")
    assert row(ledger([asked, never], at(10, 9)), "cake").state == "open"


def test_working_days_leave_out_weekends_and_the_holidays_of_the_country() -> None:
    assert working_days_named(says("We will answer within three business days.")) == 3
    assert working_days_named(says("５営業日以内にお送りします。")) == 5
    assert working_days_named(says("翌営業日にご連絡します。")) == 1
    assert working_days_named(says("business days are Monday to Friday")) is None
    bank_holiday = date(2026, 8, 31)
    assert working_days_after(date(2026, 8, 27), 3, weekend) == date(2026, 9, 1)
    assert working_days_after(date(2026, 8, 27), 3, lambda day: day == bank_holiday) == date(2026, 9, 2)


def test_the_clock_of_the_writer_is_that_of_the_date_unless_it_is_utc() -> None:
    evening = datetime.fromisoformat("2026-08-27T22:30:00-04:00")
    assert minutes_east(evening) == -240
    assert evening.astimezone(UTC).astimezone(clock_of(-240, TOKYO)).date() == date(2026, 8, 27)
    assert minutes_east(datetime(2026, 8, 27, 22, tzinfo=UTC)) is None
    assert clock_of(None, TOKYO) is TOKYO
    assert clock_of(-240, TOKYO).utcoffset(None) == timedelta(hours=-4)


def test_two_things_asked_for_in_like_words_are_two_and_the_same_in_other_words_is_one() -> None:
    lists = [says("Could you bring the guest list?", "ask"), says("Could you also bring the price list?", "ask")]
    assert len(ledger([mail("q", at(10, 5), "theirs", *lists)], at(10, 9))) == 2
    apart = [mail(f"q{n}", at(10, 5 + n), "theirs", one) for n, one in enumerate(lists)]
    assert len(ledger(apart, at(10, 9))) == 2
    again = mail("r", at(10, 7), "theirs", says("Could you please bring that guest list on Friday?", "ask"))
    assert len(ledger([*apart, again], at(10, 9))) == 2


@pytest.mark.parametrize(
    ("asked", "no"),
    [
        (says("would you mind having a look at my bike?", "ask"), says("I'm sorry, I can't this month.", "apology")),
        (says("自転車を見てもらえませんか。", "ask"), says("ごめん、今月は手が空かなくて難しいです。", "apology")),
    ],
)
def test_a_no_said_with_regret_is_an_answer_and_regret_alone_is_none(asked: Sentence, no: Sentence) -> None:
    letters = [mail("q", at(10, 5), "mine", asked), mail("a", at(10, 6), "theirs", no, answers="q")]
    assert ledger(letters, at(10, 9))[0].state == "answered"
    late = mail("a", at(10, 6), "theirs", says("Sorry for the silence.", "apology"), answers="q")
    assert ledger([letters[0], late], at(10, 9))[0].state == "open"


def test_asking_whether_another_day_will_do_moves_the_promise() -> None:
    given = mail(
        "p", at(10, 1), "theirs", says("I'll drop the prints off on Tuesday.", "promise", due=date(2026, 10, 6))
    )
    back = mail(
        "b", at(10, 5), "theirs", says("Tuesday won't work, I'm afraid."),
        says("Can I drop the prints off on Thursday instead?", "question"), answers="p",
    )  # fmt: skip
    rows = [one for one in ledger([given, back], at(10, 5, 12)) if one.kind == "promise"]
    assert [(one.state, one.due) for one in rows] == [("moved", date(2026, 10, 6)), ("open", date(2026, 10, 8))]


def test_a_thing_that_was_to_be_got_to_them_comes_as_a_file() -> None:
    given = mail("p", at(10, 1), "theirs", says("we'll get our quote for the roof to you by Friday.", "promise"))
    came = mail("b", at(10, 5), "theirs", says("our quote is attached.", "give"), attach=["quote.pdf"])
    assert ledger([given, came], at(10, 9))[0].closed_by == "b"
