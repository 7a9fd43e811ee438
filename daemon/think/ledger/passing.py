"""What is over with its day, whatever became of it: to be present, a deed that has its hour, what an event needed, a wish for one day.

Nobody is late with these: whoever was not there has missed it, and was told so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from daemon.think.days_named import days_named
from daemon.think.language.known import LANGUAGES, words_for
from daemon.think.ledger import deeds
from daemon.think.ledger.rows import Row
from daemon.think.model import Letter, Sentence

_A_WHILE = timedelta(days=42)
"""After that, whoever tells of a meeting, or of something missed, tells of another one."""
_HALF_A_YEAR = timedelta(days=183)
"""So long after it was wished for is a visit for which they thank the one that was meant."""
_WONDERS = timedelta(days=14)
"""So long may either side still wonder that nobody answered what was wished for a day."""

_SOME_DAY = date(2000, 1, 1)
"""Which day is named depends on it, whether one is named does not."""


def let_go(rows: Iterable[Row], letters: Mapping[str, Letter], today: date) -> None:
    """Close the open rows whose day is gone, if nobody has complained. `letters`: all that were read, by their id, oldest first."""
    for row in rows:
        day = last_day(row, letters) if row.open else None
        if day is not None and day + _wait(row) < today and not _pressed(row, letters, day):
            row.pass_by(day)


def last_day(row: Row, letters: Mapping[str, Letter]) -> date | None:
    """The day with which a row is over; nothing where it can still be done afterwards."""
    return _of_promise(row, letters) if row.kind == "promise" else _of_wish(row, letters)


def dates_event(sentence: Sentence) -> bool:
    """It names a day and an event: `The fair is on 6 June`, whatever else it does."""
    if not words_for(sentence).passing.event.search(sentence.text):
        return False
    return any(one.back != "clock" for one in days_named(sentence.text, sentence.language, _SOME_DAY))


def _wait(row: Row) -> timedelta:
    return timedelta() if row.kind == "promise" else _WONDERS


def _of_promise(row: Row, letters: Mapping[str, Letter]) -> date | None:
    of, text = words_for(row.deed).passing, row.deed.text
    day = row.due or row.met_on
    if day is not None and (of.attends.search(text) or of.of_its_hour.search(text)):
        return day
    if not of.prepares.search(text):
        return None
    event = max(_days_of_event(row, letters), default=None)
    return None if event and day and event < day else event  # what is due later is for something else


def _of_wish(row: Row, letters: Mapping[str, Letter]) -> date | None:
    """Of a wish that names the day on which it is to be done, or to come to what was spoken of right before."""
    asked, said = row.sentence, row.said or row.since
    of = words_for(asked).passing
    ahead = [*_ahead(asked, said)]
    if any(of.needed_for.search(text) for _, text in ahead):
        return max(day for day, _ in ahead)
    if deeds.about_sending(asked) or deeds.about_making(asked):
        return None
    if ahead:
        return max((day for day, text in ahead if of.wanted_then.search(text)), default=None)
    before = _before(asked, letters.get(row.asked.id))
    if before is None or not of.comes.search(asked.text):
        return None
    return max((day for day, _ in _ahead(before, said)), default=None)


def invites(asked: Sentence) -> bool:
    """A wish to meet, or that they come: `Would you fancy lunch on Thursday?`, お茶でもどうでしょう."""
    of = words_for(asked).passing
    return (of.comes.search(asked.text) or of.together.search(asked.text)) is not None


def met_since(rows: Iterable[Row], letter: Letter, today: date) -> Iterator[Row]:
    """The wishes to meet, of either side, after which they did: 昨日は楽しかった. What names a day ahead is still to come."""
    told = any(words_for(s).passing.met.search(s.text.strip()) and not s.does("question") for s in letter.sentences)
    came = any(words_for(s).passing.came.search(s.text.strip()) and not s.does("question") for s in letter.sentences)
    for row in rows if told or came else ():
        late = max((day for day, _ in _ahead(row.sentence, row.said or row.since)), default=row.since)
        span = _HALF_A_YEAR if came else _A_WHILE
        if row.since < today and late <= today <= late + span and invites(row.sentence):
            yield row


def _days_of_event(row: Row, letters: Mapping[str, Letter]) -> Iterator[date]:
    """The days of the event of which its letter, or the one that this answers, speaks."""
    mine = letters.get(row.asked.id)
    theirs = letters.get(row.asked.reply_to)
    for letter in (one for one in (mine, theirs) if one is not None):
        sent = letter.contact.when.date()
        for place, sentence in enumerate(letter.sentences):
            near = letter.sentences[max(0, place - 1) : place + 2]
            if words_for(sentence).passing.event.search(sentence.text):
                yield from (day for one in near for day, _ in _ahead(one, sent))


def _ahead(sentence: Sentence, said: date) -> Iterator[tuple[date, str]]:
    """The days still ahead that a sentence names and sets no limit with, each with the text in which it is written 〇."""
    text = LANGUAGES[sentence.language].lay_out(sentence.text)
    named = days_named(sentence.text, sentence.language, said)
    for one in [each for each in named if not each.span] or named:  # `on 6 June this year`
        marked = f"{text[: one.start]}〇{text[one.end :]}"
        limit = one.limit and not words_for(sentence).passing.on_day.search(marked)
        if one.day > said and not limit and one.back != "clock":
            yield one.day, marked


def _before(sentence: Sentence, letter: Letter | None) -> Sentence | None:
    said = letter.sentences if letter is not None else ()
    place = next((n for n, one in enumerate(said) if one.text == sentence.text), 0)
    return said[place - 1] if place else None


def _pressed(row: Row, letters: Mapping[str, Letter], day: date) -> bool:
    """Whether it was said again from that day on, or either tells that nothing came of it."""
    if any(mail.when.date() >= day for mail in row.again):
        return True
    after = (one for one in letters.values() if one.contact.when > row.asked.when)
    since = (one for one in after if day <= one.contact.when.date() <= day + _A_WHILE)
    return any(words_for(s).passing.failed.search(s.straight) for one in since for s in one.sentences)
