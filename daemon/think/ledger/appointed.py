"""For which day a promise to come is meant that names only an hour, and on which one meets who promises something beside an appointment.

14時に伺います below 18日の午後はどうですか; `Sunday the 19th at three. I'll bake`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from daemon.think.days_named import days_named
from daemon.think.exchange import bare_subject
from daemon.think.language.known import words_for
from daemon.think.ledger import deeds
from daemon.think.ledger.rows import Row
from daemon.think.model import Letter, Sentence

_LITTLE = 3  # times what is brief in the language


def day_appointed(
    letter: Letter, place: int, due: date | None, said: date, closed: Iterable[Row], answered: Letter | None
) -> date | None:
    """The day of which the letter speaks right before, which it answers or which stands in its subject.

    `closed`: the rows that the letter has answered; `answered`: the letter below which it stands, if it is known.
    """
    sentence = letter.sentences[place]
    if due is None or not (deeds.about_meeting(sentence) and _names_hour_alone(sentence, due, said)):
        return due
    before = letter.sentences[place - 1] if place else None
    asked = [row for row in closed if row.kind != "promise" and row.state == "answered"]
    theirs = answered.sentences if answered is not None else ()
    sent = answered.contact.when.date() if answered is not None else said
    none: set[date] = set()
    places = (
        _ahead(before, said, said),
        none.union(*(_ahead(row.sentence, row.said or row.since, said) for row in asked)),
        _ahead_in(bare_subject(letter.contact.subject), letter.language, said, said),
        none.union(*(_ahead(one, sent, said) for one in theirs)),
    )
    return next((days.pop() for days in places if len(days) == 1), due)


def meeting_spoken_of(letter: Letter, place: int, due: date | None, said: date) -> date | None:
    """The day of the appointment right before a promise without a day: nobody is late with it, and who was there had it."""
    before = letter.sentences[place - 1] if place else None
    if due is not None or before is None or not deeds.about_meeting(letter.sentences[place]):
        return None
    days = _ahead(before, said, said) if _is_appointment(before, said) else set()
    return days.pop() if len(days) == 1 else None


def _names_hour_alone(sentence: Sentence, due: date, said: date) -> bool:
    """`I'll be there at six`: it was read as the day of writing, for want of another."""
    if due != said or words_for(sentence).matters.names_today.search(sentence.text):
        return False
    named = days_named(sentence.text, sentence.language, said)
    return bool(named) and all(one.back == "clock" for one in named)


def _is_appointment(sentence: Sentence, said: date) -> bool:
    """`Sunday 19 April at three`: a day and an hour, and little else."""
    named = days_named(sentence.text, sentence.language, said)
    hour = any(one.back == "clock" for one in named)
    return hour and len(named) > 1 and len(sentence.text) <= _LITTLE * words_for(sentence).turns.brief


def _ahead(sentence: Sentence | None, sent: date, said: date) -> set[date]:
    """The days still ahead that a sentence names."""
    return _ahead_in(sentence.text, sentence.language, sent, said) if sentence is not None else set()


def _ahead_in(text: str, language: str, sent: date, said: date) -> set[date]:
    named = days_named(text, language, sent)
    return {one.day for one in named if one.day > said and one.back != "clock" and not one.span}
