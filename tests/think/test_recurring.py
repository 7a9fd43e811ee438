"""A sentence that recurs is understood once, and yet read anew where its day or what it answers is another."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.mail.orders import orders_in
from daemon.think.reading import read_sentence

MONDAY, TUESDAY = date(2026, 10, 12), date(2026, 10, 13)


@pytest.mark.parametrize("text", ["I'll send you the plans tomorrow.", "明日、図面をお送りします。"])
def test_the_same_promise_is_due_by_the_day_on_which_it_was_given(text: str) -> None:
    due = [act.due for day in (MONDAY, TUESDAY) for act in read_sentence(text, day).acts if act.kind == "promise"]
    assert due == [date(2026, 10, 13), date(2026, 10, 14)]


@pytest.mark.parametrize("text", ["I am away until Friday.", "金曜まで不在です。"])
def test_the_same_absence_ends_in_the_week_in_which_it_was_told(text: str) -> None:
    days = [order.day for day in (MONDAY, date(2026, 10, 19)) for order in orders_in((read_sentence(text, day),), day)]
    assert len(days) == 2
    assert days[0] != days[1]


def test_the_same_words_answer_one_question_and_tell_of_oneself_after_another() -> None:
    alone = read_sentence("On Thursday at ten.", MONDAY)
    answer = read_sentence("On Thursday at ten.", MONDAY, context="> When does the train leave?")
    assert [act.kind for act in answer.acts] == ["give"]
    assert alone.acts != answer.acts
    assert read_sentence("On Thursday at ten.", MONDAY) == alone
