"""Promises that a letter puts off to another day without giving them again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from daemon.think import turns, undoing
from daemon.think.content_words import shared, words_of
from daemon.think.days_named import days_named
from daemon.think.deeds_done import says_done
from daemon.think.ledger_rows import Row
from daemon.think.matters import named_day
from daemon.think.model import Letter, Sentence
from daemon.think.open_rows import OpenRows, in_order


def set_to_another_day(rows: OpenRows, letter: Letter, today: date) -> Iterator[tuple[Row, Sentence, date]]:
    """(promise, sentence, new day): 自転車は来週の土曜にします, `it will have to be Sunday`."""
    for sentence in (s for s in letter.sentences if undoing.sets_day(s) and not s.does("promise")):
        words, day = words_of(sentence.text), named_day(sentence, today)
        here = _earlier(rows.in_exchange(letter, letter.side, "promise"), letter)
        named = _earlier(in_order(here, rows.about(words, letter.side, "promise")), letter)
        row = next((one for one in named if shared(one.words, words)), None)
        if row is None and len(here) == 1 and (undoing.puts_off(sentence) or not words):
            row = here[0]  # `Make that the 25th`, 25日に延期させてください
        if row is not None and day is not None and row.due not in (None, day) and day >= today:
            yield row, sentence, day


def asked_for_another_day(rows: OpenRows, letter: Letter, today: date) -> Iterator[tuple[Row, Sentence, date]]:
    """(promise, sentence, new day): `Sunday's no good after all. Wednesday then?`, of the only one that has a day."""
    if not any(undoing.drops_day(sentence) or sentence.does("apology") for sentence in letter.sentences):
        return
    for sentence in filter(undoing.proposes_day, letter.sentences):
        here = _earlier(rows.in_exchange(letter, letter.side, "promise"), letter)
        dated = [row for row in here if row.due is not None and row.due >= today]
        day = named_day(sentence, today)
        named = [row for row in dated if shared(row.words, _words_of(letter))]
        chosen = dated if len(dated) == 1 else named
        if (
            len(chosen) == 1
            and day is not None
            and day > today
            and day != chosen[0].due
            and not sentence.does("promise")
            and not any(one.does("promise") and named_day(one, today) == day for one in letter.sentences)
        ):
            yield chosen[0], sentence, day


def agrees_on_day(rows: OpenRows, letter: Letter, sentence: Sentence) -> bool:
    """`15日でお願いします` below a promise of theirs for that day: it agrees, and asks for nothing."""
    if words_of(sentence.text) or not turns.is_choice(sentence):
        return False
    here = rows.in_exchange(letter, "theirs" if letter.side == "mine" else "mine", "promise")
    return any(row.due is not None and row.due == named_day(sentence, row.since) for row in here)


def told_another_day(rows: OpenRows, letter: Letter, today: date) -> Iterator[tuple[Row, Sentence, date]]:
    """(promise, sentence, new day): whatever is said of the time to come of the very thing, with a later day than was promised."""
    for sentence in filter(undoing.looks_forward, letter.sentences):
        if sentence.does("promise", "kept", "thanks") or (
            says_done(sentence.text, sentence.language) and not undoing.puts_off(sentence)
        ):
            continue
        words = words_of(sentence.text)
        for row in _earlier(rows.about(words, letter.side, "promise"), letter):
            if row.due is None or not shared(row.words, words):
                continue
            days = [one.day for one in days_named(sentence.text, sentence.language, today) if one.day != row.due]
            if days and max(days) > max(row.due, today - timedelta(days=1)):
                yield row, sentence, max(days)
                break


def _words_of(letter: Letter) -> frozenset[str]:
    return frozenset().union(*(words_of(sentence.text) for sentence in letter.sentences))


def _earlier(rows: list[Row], letter: Letter) -> list[Row]:
    return [row for row in rows if row.asked.id != letter.contact.id]
