"""For which day a promise to come is meant that names only an hour, and on which one meets who promises something beside an appointment.

14時に伺います below 18日の午後はどうですか; `Sunday the 19th at three. I'll bake`; `on the Friday` below `from 12 to 16 June`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from daemon.think.days_named import days_named
from daemon.think.exchange import bare_subject
from daemon.think.language.known import LANGUAGES, words_for
from daemon.think.ledger import deeds
from daemon.think.ledger.rows import Row
from daemon.think.model import Letter, Sentence

_LITTLE = 3  # times what is brief in the language
_WEEK, _HALF = 7, 3  # days


def day_appointed(
    letter: Letter, place: int, due: date | None, said: date, closed: Iterable[Row], answered: Letter | None
) -> date | None:
    """The day of which the letter speaks right before, which it answers or which stands in its subject.

    `closed`: the rows that the letter has answered; `answered`: the letter below which it stands, if it is known.
    """
    sentence = letter.sentences[place]
    if due is not None and (day := _in_week_spoken_of(letter, place, said)):
        return day
    if due is not None and _is_of_that_time(sentence, said):
        asked = [row for row in closed if row.kind != "promise" and row.state == "answered"]
        times = [one for row in asked for one in _times_ahead(row.sentence, row.said or row.since, said)]
        return _weekday_of(times[0], due, sentence) if len(times) == 1 else due
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


def _in_week_spoken_of(letter: Letter, place: int, said: date) -> date | None:
    """`I'll have her from Monday to Friday`, after `I've got the week of the 19th off`: the last of these days in that week."""
    sentence = letter.sentences[place]
    named = days_named(sentence.text, sentence.language, said)
    if not named or any(one.back != "week" or one.span for one in named):
        return None
    weeks = {day for one in letter.sentences[max(0, place - 2) : place] for day in _weeks_named(one, said)}
    if len(weeks) != 1:
        return None
    day = weeks.pop()
    return day + timedelta(days=named[-1].day.weekday() - day.weekday())


def _weeks_named(sentence: Sentence, said: date) -> Iterator[date]:
    """Each week ahead that a sentence names by one of its days, by that day."""
    of, text = words_for(sentence).matters, LANGUAGES[sentence.language].lay_out(sentence.text)
    for one in days_named(sentence.text, sentence.language, said):
        by_day = of.week_before.search(text[: one.start]) or of.week_behind.search(text[one.end :])
        if by_day and one.day > said:
            yield one.day


def meeting_spoken_of(letter: Letter, place: int, due: date | None, said: date) -> date | None:
    """The day of the appointment right before a promise without a day: nobody is late with it, and who was there had it."""
    before = letter.sentences[place - 1] if place else None
    if due is not None or before is None or not deeds.about_meeting(letter.sentences[place]):
        return None
    days = _ahead(before, said, said) if _is_appointment(before, said) else set()
    return days.pop() if len(days) == 1 else None


def _is_of_that_time(sentence: Sentence, said: date) -> bool:
    """`I'll pick her up on the Friday`: no other day than one of the week is named, as that of a time both know of."""
    named = days_named(sentence.text, sentence.language, said)
    return len(named) == 1 and words_for(sentence).matters.that_weekday.search(sentence.text) is not None


def _times_ahead(sentence: Sentence, sent: date, said: date) -> list[tuple[date, date]]:
    """The days and the spans of days still ahead that a sentence names: their first day and their last."""
    found, text = [], LANGUAGES[sentence.language].lay_out(sentence.text)
    for one in days_named(sentence.text, sentence.language, sent):
        if one.day > said and one.back not in ("clock", "week") and not one.span:
            first = words_for(sentence).matters.span_to.search(text[: one.start])
            begins = int(first[1]) if first is not None else one.day.day
            found.append((one.day.replace(day=begins) if 0 < begins < one.day.day else one.day, one.day))
    return found


def _weekday_of(time: tuple[date, date], due: date, sentence: Sentence) -> date:
    """That day of the week within a span of days, else the one nearest to it; who is fetched is so where it begins."""
    first, last = time
    begins = first + timedelta(days=(due.weekday() - first.weekday() + _HALF) % _WEEK - _HALF)
    if words_for(sentence).matters.fetches.search(sentence.text) or first == last or first <= begins <= last:
        return begins
    after = first + timedelta(days=(due.weekday() - first.weekday()) % _WEEK)
    return after if after <= last else begins


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
