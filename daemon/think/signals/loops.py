"""Signals of open loops: questions without an answer, questions asked twice, things of theirs whose day has come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from daemon.think.content_words import overlap, shared, words_of
from daemon.think.model import EVENTS, Letter, Measure, Obligation, Side
from daemon.think.news.topics_open import OpenTopic, open_topics
from daemon.think.signals.view import UNKNOWN, Signal, View, ids, number, text

_WAITED_FOR = timedelta(days=60)
_A_WHILE = 3  # working days after which an answer is late


def _waiting(view: View, side: Side) -> tuple[Obligation, ...]:
    return view.obligations(("question", "ask"), side, ("open",))


def _evidence(rows: tuple[Obligation, ...]) -> tuple[str, ...]:
    """The mail that asked, of each; that it was asked again makes no more of them."""
    return tuple(dict.fromkeys(row.evidence[0] for row in rows))


def _oldest(view: View, side: Side) -> Measure:
    rows = sorted(_waiting(view, side), key=lambda row: row.since)
    return Measure((view.today - rows[0].since).days, rows[0].evidence) if rows else UNKNOWN


def their_unanswered_questions(view: View) -> Measure:
    """How many questions and requests of theirs wait for my answer."""
    rows = _waiting(view, "mine")
    return Measure(len(rows), _evidence(rows))


def their_unanswered_days(view: View) -> Measure:
    """Days that their oldest open question or request has waited for me, of those of the last 60 days if any."""
    row = _longest_waiting(view)
    return Measure((view.today - row.since).days, row.evidence) if row else UNKNOWN


def their_unanswered_workdays(view: View) -> Measure:
    """Working days that the same question or request has waited for me."""
    row = _longest_waiting(view)
    return Measure(_workdays(row.since, view.today), row.evidence) if row else UNKNOWN


def _longest_waiting(view: View) -> Obligation | None:
    """Their oldest open question or request of the last 60 days, first of all one that they asked again, as that one presses;
    where all are older, the oldest.

    What was left for longer is hardly waited for any more, and must not hide what is; nor must what they asked only now.
    """
    rows = sorted(_waiting(view, "mine"), key=lambda row: row.since)
    waited_for = [row for row in rows if view.today - row.since <= _WAITED_FOR]
    again = (row for row in waited_for if len(row.evidence) > 1 and _workdays(row.since, view.today) >= _A_WHILE)
    return next(again, next(iter(waited_for or rows), None))


def my_unanswered_questions(view: View) -> Measure:
    """How many questions and requests of mine wait for their answer."""
    rows = _waiting(view, "theirs")
    return Measure(len(rows), _evidence(rows))


def my_unanswered_days(view: View) -> Measure:
    """Days that my oldest open question or request has waited for them."""
    return _oldest(view, "theirs")


def repeated_questions(view: View) -> Measure:
    """How many questions I asked again after they had answered them."""
    again = _repeated(view)
    found = tuple(dict.fromkeys(item for row, letter in again for item in _question_and_answer(row, letter)))
    return Measure(len({letter.contact.id for _, letter in again}), found)


def repeated_question_days(view: View) -> Measure:
    """Days since I last asked again what they had answered."""
    again = _repeated(view)[-1:]
    found = tuple(item for row, letter in again for item in _question_and_answer(row, letter))
    return Measure(view.days_since(again[0][1].contact.when), found) if again else UNKNOWN


def open_topics_count(view: View) -> Measure:
    """How many things of theirs have had their day without a word between us since."""
    return Measure(len(_topics(view)), ids(topic.letter for topic in _topics(view)))


def open_topic_days(view: View) -> Measure:
    """Days since the newest of these things had its day."""
    found = _topics(view)[-1:]
    return Measure((view.today - found[0].day).days, ids([found[0].letter])) if found else UNKNOWN


def open_topic(view: View) -> Measure:
    """What the newest of these things is: an exam, a trip, a project and so on."""
    found = _topics(view)[-1:]
    return Measure(found[0].event.kind, ids([found[0].letter])) if found else UNKNOWN


def _topics(view: View) -> tuple[OpenTopic, ...]:
    return open_topics(view.letters, view.contacts, view.now)


def _repeated(view: View) -> list[tuple[Obligation, Letter]]:
    """What they had answered, and the letter of mine that asked it again; the newest letter last."""
    answered = [row for row in view.obligations(("question",), "theirs", ("answered",)) if row.closed_on is not None]
    asked = [(letter, _questions(letter)) for letter in view.mine] if answered else []
    return [
        (row, letter)
        for letter, questions in asked
        for row in answered
        if questions and _asked_again(view, letter, questions, row)
    ]


def _question_and_answer(row: Obligation, again: Letter) -> tuple[str, ...]:
    """The question, what answered it, and the letter that asks once more."""
    return (row.evidence[0], row.closed_by, again.contact.id)


def _questions(letter: Letter) -> list[tuple[str, frozenset[str]]]:
    """The questions of a letter: language, and the words that carry the matter."""
    return [(one.language, words_of(one.text)) for one in letter.sentences if one.does("question")]


def _asked_again(view: View, letter: Letter, questions: Sequence[tuple[str, frozenset[str]]], row: Obligation) -> bool:
    """Whether it asks the same matter again, a while after the answer had come."""
    if row.closed_on is None or view.day_of(letter.contact.when) <= row.closed_on + timedelta(days=2):
        return False
    matter = words_of(row.sentence)
    same = (words for language, words in questions if language == row.language)
    return any(shared(matter, words) >= 2 and overlap(matter, words) >= 0.6 for words in same)


def _workdays(since: date, today: date) -> int:
    """Mondays to Fridays after `since` up to today; holidays are not known here."""
    return sum((since + timedelta(days=step)).weekday() < 5 for step in range(1, (today - since).days + 1))


SIGNALS: tuple[Signal, ...] = (
    number("their_unanswered_questions", their_unanswered_questions),
    number("their_unanswered_days", their_unanswered_days, "days"),
    number("their_unanswered_workdays", their_unanswered_workdays, "days"),
    number("my_unanswered_questions", my_unanswered_questions),
    number("my_unanswered_days", my_unanswered_days, "days"),
    number("repeated_questions", repeated_questions),
    number("repeated_question_days", repeated_question_days, "days"),
    number("open_topics", open_topics_count),
    number("open_topic_days", open_topic_days, "days"),
    text("open_topic", open_topic, EVENTS),
)
