"""What stands beside an answer and answers nothing, and a statement about the very thing that was asked for."""

from __future__ import annotations

import pytest

from daemon.think.idle import only_quoted
from daemon.think.model import Sentence
from daemon.think.told_of import told_of, topic_marks
from daemon.think.traces import tells_of, trace
from tests.think.test_ledger import at, ledger, row
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
