"""The month of a bare day that answers a question about a season or a month: the 30th, said of New Year, is in December."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from daemon.think.content_words import shared, words_of
from daemon.think.days_named import days_named
from daemon.think.due import exact
from daemon.think.language.known import LANGUAGES, words_for
from daemon.think.ledger import deeds
from daemon.think.ledger.remarks import takes_up
from daemon.think.ledger.rows import Row
from daemon.think.model import Sentence

_SPAN = 45  # days; no season is longer


def day_of_season(sentence: Sentence, due: date | None, said: date, closed: Iterable[Row]) -> date | None:
    """The day of a promise that names only a day of the month, in the time that the question which it answers named."""
    if due is None or not _names_it_barely(sentence, due, said):
        return due
    asked = [row for row in closed if row.kind != "promise" and row.state == "answered" and _is_of_it(row, sentence)]
    for row in asked:
        for first, last in _times(row.sentence, row.said or row.since):
            days = (first + timedelta(days=number) for number in range(min((last - first).days, _SPAN) + 1))
            meant = [day for day in days if day.day == due.day and day >= said]
            if meant:
                return meant[0]
    return due


def _is_of_it(row: Row, sentence: Sentence) -> bool:
    """Both are about coming, or it takes up a word or the verb of the question."""
    both_come = deeds.about_coming(row.sentence) and deeds.about_coming(sentence)
    return both_come or shared(row.words, words_of(sentence.text)) > 0 or takes_up(row.sentence, sentence)


def _names_it_barely(sentence: Sentence, due: date, said: date) -> bool:
    """`the 30th`, 30日: no month stands with it, and no other day beside it."""
    text = LANGUAGES[sentence.language].lay_out(sentence.text)
    days = days_named(sentence.text, sentence.language, said)
    bare = words_for(sentence).matters.bare_day
    return len(days) == 1 and days[0].day == due and bare.search(text[days[0].start : days[0].end]) is not None


def _times(asked: Sentence, said: date) -> Iterator[tuple[date, date]]:
    """The seasons that a question names, and its months: the next of each."""
    for season in words_for(asked).matters.seasons:
        if season.named.search(asked.text):
            for year in (said.year - 1, said.year, said.year + 1):
                first = exact(year, *season.first)
                last = exact(year + (season.last < season.first), *season.last)
                if first and last and last >= said:
                    yield first, last
                    break
    for one in days_named(asked.text, asked.language, said):
        if one.span and (one.day + timedelta(days=1)).day == 1:
            yield one.day.replace(day=1), one.day
