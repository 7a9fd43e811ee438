"""What stands beside an answer and answers nothing, and a statement about the very thing that was asked for."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.ledger.idle import only_quoted
from daemon.think.ledger.told_of import told_of, topic_marks
from daemon.think.ledger.traces import tells_of, trace
from daemon.think.model import Sentence
from tests.think.ledger.test_ledger import at, ledger, row
from tests.think.ties import mail, says


@pytest.mark.parametrize(
    ("asked", "chat"),
    [
        ("How many chairs do we need?", says("We have had the painters in all week long.", "self_talk")),
        ("いくつ用意しましたか。", says("犬がまた病院通いで、ばたばたしていました。", "self_talk")),
    ],
)
def test_own_news_beside_thanks_answers_no_question_for_a_figure(asked: str, chat: Sentence) -> None:
    letters = [
        mail("a", at(5, 4), "theirs", says(asked, "question"), thread="one"),
        mail("b", at(5, 5), "mine", says("Thank you!", "thanks"), chat, thread="one"),
    ]
    assert ledger(letters, at(5, 9))[0].state == "open"


def test_own_news_answers_a_question_about_oneself() -> None:
    letters = [
        mail("a", at(5, 4), "theirs", says("How are your children?", "question", "other_focus"), thread="one"),
        mail("b", at(5, 5), "mine", says("Both are at school now and loud.", "self_talk"), thread="one"),
    ]
    assert ledger(letters, at(5, 9))[0].state == "answered"


def test_a_request_within_a_quotation_asks_nothing() -> None:
    assert only_quoted(says("お隣から「水をやってもらえますか」と手紙が来ました。", "ask"), "ask")
    assert not only_quoted(says("「猫の本」を貸してもらえますか。", "ask"), "ask")


def test_a_statement_about_the_thing_that_was_asked_for_answers_in_a_letter_about_something_else() -> None:
    letters = [
        mail("a", at(5, 4), "theirs", says("二階の元栓はどちらにございますか。", "question"), subject="点検"),
        mail(
            "b",
            at(5, 6),
            "mine",
            says("給湯器から音がします。"),
            says("なお、元栓は流しの下にございます。"),
            subject="給湯器",
        ),
    ]
    assert row(ledger(letters, at(5, 9)), "元栓").closed_by == "b"


@pytest.mark.parametrize(
    ("text", "language", "topic"),
    [
        ("なお、元栓は流しの下にございます。", "ja", "元栓"),
        ("Oh, and the stopcock is under the sink.", "en", "stopcock"),
    ],
)
def test_the_topic_stays_known_where_only_sums_are_kept(text: str, language: str, topic: str) -> None:
    assert told_of(text, language) == {topic}
    assert tells_of(trace(text, language), frozenset({topic}))


def test_a_question_tells_of_nothing() -> None:
    assert not told_of("元栓はどこですか。", "ja")
    assert topic_marks("Where is the stopcock?", "en") == ()


def test_an_aside_grants_no_request_beside_another_that_is_answered() -> None:
    letters = [
        mail("a", at(6, 8), "theirs", says("Could you return the slip?", "ask"), says("We need a costume, too.", "ask"), thread="one"),
        mail("b", at(6, 9), "mine", says("He talks of nothing else.", "self_talk"), says("The slip is attached.", "give"), thread="one"),
    ]  # fmt: skip
    rows = ledger(letters, at(6, 12))
    assert (row(rows, "slip").state, row(rows, "costume").state) == ("answered", "open")


def test_what_is_left_to_the_reader_is_neither_asked_nor_an_answer() -> None:
    letters = [
        mail("a", at(6, 8), "mine", says("足場はいつまで組まれていますか。", "question"), thread="one"),
        mail("b", at(6, 9), "theirs", says("捨てたい物は遠慮なく入れてください。", "ask", "give"), thread="one"),
    ]
    (only,) = ledger(letters, at(6, 12))
    assert (only.side, only.state) == ("theirs", "open")


def test_a_promise_that_takes_longer_is_moved_in_whatever_letter_says_so() -> None:
    letters = [
        mail("a", at(6, 15), "mine", says("I'll let you have the corrections on Thursday.", "promise", due=date(2026, 6, 18)), subject="invoice"),
        mail("b", at(6, 18), "mine", says("The corrections are taking longer than I thought."),
             says("You'll have them on Monday.", "promise", due=date(2026, 6, 22)), subject="corrections"),
    ]  # fmt: skip
    rows = ledger(letters, at(6, 19))
    assert [(one.state, one.due) for one in rows] == [("moved", date(2026, 6, 18)), ("open", date(2026, 6, 22))]


def test_a_deed_forgotten_is_a_promise_broken_and_a_word_forgotten_is_none() -> None:
    promise = mail(
        "a", at(6, 1), "mine", says("I'll bring the tin on Tuesday.", "promise", due=date(2026, 6, 2)), subject="tin"
    )
    broken = mail("b", at(6, 3), "mine", says("I forgot to bring the tin."), subject="Re: tin", answers="a")
    word = mail("b", at(6, 2), "mine", says("I forgot to say how good the tea was."), subject="Re: tin", answers="a")
    assert ledger([promise, broken], at(6, 4))[0].state == "broken"
    assert ledger([promise, word], at(6, 2, 20))[0].state == "open"


def test_at_work_on_it_grants_no_request() -> None:
    letters = [
        mail("a", at(6, 8), "mine", says("一度見に来ていただけないでしょうか。", "ask"), thread="one"),
        mail("b", at(6, 9), "theirs", says("台風のあと、町中の庭を片付けております。", "self_talk"), thread="one"),
    ]
    assert ledger(letters, at(6, 12))[0].state == "open"


def test_thanks_for_a_visit_show_that_it_was() -> None:
    promise = mail("a", at(3, 18), "mine", says("I'll come on the 28th.", "promise", due=date(2026, 3, 28)))
    thanks = mail("b", at(3, 29), "theirs", says("Thank you for coming all that way.", "thanks"))
    assert ledger([promise, thanks], at(3, 31))[0].closed_by == "b"


def test_a_statement_in_the_form_of_a_request_answers_and_asks_nothing() -> None:
    letters = [
        mail("a", at(3, 9), "theirs", says("献辞は妹様のままでよろしいでしょうか。", "question"), subject="校正"),
        mail("b", at(3, 14), "mine", says("献辞は妹のままでお願いいたします。", "ask"), subject="会の件"),
    ]
    (only,) = ledger(letters, at(3, 20))
    assert (only.kind, only.closed_by) == ("question", "b")


def test_an_answer_may_come_under_the_same_subject_without_its_mark() -> None:
    letters = [
        mail("a", at(2, 10), "mine", says("Does the old clock still chime?", "question"), subject="clock"),
        mail("b", at(3, 12), "theirs", says("It does, every quarter of an hour."), subject="clock"),
    ]
    assert ledger(letters, at(3, 20))[0].closed_by == "b"


def test_one_day_put_in_the_place_of_another_moves_the_promise() -> None:
    letters = [
        mail("a", at(3, 10), "mine", says("21日に伺います。", "promise", due=date(2026, 3, 21)), subject="訪問"),
        mail("b", at(3, 18), "mine", says("21日はやめて、28日に伺います。", "promise", due=date(2026, 3, 21)), subject="Re: 訪問", answers="a"),
    ]  # fmt: skip
    rows = ledger(letters, at(3, 20))
    assert [(one.state, one.due) for one in rows] == [("moved", date(2026, 3, 21)), ("open", date(2026, 3, 28))]
