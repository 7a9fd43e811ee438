"""What a letter promises, and for which day, where the sentence alone does not tell: that day, working days, a yes to a request."""

from __future__ import annotations

from datetime import date, timedelta

from daemon.think.days_named import working_days_named
from daemon.think.language.known import words_for
from daemon.think.ledger import deeds
from daemon.think.ledger.idle import only_quoted
from daemon.think.ledger.matters import (
    answers_below,
    denies_a_day,
    is_done_by_saying,
    is_manner_of_speaking,
    is_of_others,
    joins_in,
    named_day,
)
from daemon.think.ledger.no_request import announces, announces_next, comes_back, wants_quiet
from daemon.think.model import Letter, Sentence
from daemon.think.working_days import Rests, weekend, working_days_after

_BY_AND_BY = frozenset({"so_much_a_month"})  # constructions of what goes on from a day, and is not due on it


def promises(letter: Letter, sent: date, rests: Rests, grants: bool = False) -> list[tuple[int, Sentence, date | None]]:
    """(place, sentence, day) of what a letter promises; a yes to something done together binds nobody to a deed.

    `grants`: it answers a request, and what it then says of a day to come is a promise: 月曜から始めます.
    """
    found: list[tuple[int, Sentence, date | None]] = []
    may_introduce = letter.contact.readers == 1 and any(deeds.will_introduce(one) for one in letter.sentences)
    in_quiet = any(wants_quiet(one) for one in letter.sentences)
    for place, sentence in enumerate(letter.sentences):
        takes_on = deeds.takes_on(sentence)
        if not (sentence.does("promise") or takes_on or may_introduce or grants):
            continue
        if joins_in(sentence) or only_quoted(sentence, "promise") or is_of_others(sentence) or announces(sentence):
            continue
        if is_done_by_saying(sentence) or is_manner_of_speaking(sentence) or deeds.tells_absence(sentence):
            continue
        if (in_quiet and comes_back(sentence)) or announces_next(letter, place):
            continue
        if _is_done_here(letter, place):
            continue
        due = next((_due(sentence, act.due, sent, rests) for act in sentence.acts if act.kind == "promise"), None)
        if any(act.construction in _BY_AND_BY for act in sentence.acts):
            due = None
        if sentence.does("promise"):
            found.append((place, sentence, due or _day_spoken_of(letter, place, sent)))
        elif (
            takes_on
            or (letter.contact.readers == 1 and deeds.will_introduce(sentence))  # the two are not in one mail yet
            or (grants and deeds.will_do_by_day(sentence))
        ):
            found.append((place, sentence, named_day(sentence, sent)))
    return found


def _is_done_here(letter: Letter, place: int) -> bool:
    """What it says will be done is done in this letter: a file comes with it, the answer stands below."""
    said = letter.sentences[place]
    comes = bool(letter.attachments) and words_for(said).deeds.goes_with_it.search(said.text) is not None
    return comes or answers_below(letter, place)


def _day_spoken_of(letter: Letter, place: int, sent: date) -> date | None:
    """`床材はその日にお持ちします`, `Sunday's fine, I'll bring it then`: the day of its own first half or of the sentence before."""
    said = letter.sentences[place]
    if not words_for(said).undoing.that_day.search(said.text):
        return None
    before = (named_day(s, sent) for s in reversed(letter.sentences[: place + 1]))
    return next((day for day in before if day is not None and day >= sent), None)


def _due(sentence: Sentence, due: date | None, sent: date, rests: Rests) -> date | None:
    """The day that was read, unless it was told in working days: which these are is a matter of the country."""
    if words_for(sentence).undoing.not_that_day.search(sentence.text) or denies_a_day(sentence):
        return named_day(sentence, sent) or due
    number = working_days_named(sentence)
    if number is None or due not in (None, sent + timedelta(days=number), working_days_after(sent, number, weekend)):
        return due
    return working_days_after(sent, number, rests)
