"""Promises that a letter puts off to another day without giving them again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from daemon.think.content_words import shared, words_of
from daemon.think.days_named import days_named
from daemon.think.language.known import words_for
from daemon.think.ledger import deeds, turns, undoing
from daemon.think.ledger.another import is_of_another_thing
from daemon.think.ledger.deeds_done import says_done
from daemon.think.ledger.matters import named_day
from daemon.think.ledger.open_rows import OpenRows, in_order
from daemon.think.ledger.rows import Row
from daemon.think.ledger.settling import answered_here
from daemon.think.ledger.third_told import answers_for_them
from daemon.think.ledger.told_of import told_of
from daemon.think.ledger.turns import refuses
from daemon.think.model import Letter, Sentence

_LATE = timedelta(days=14)  # for so long after its day one may still ask to wait


def is_still_meant(row: Row, sentence: Sentence, today: date) -> bool:
    """`I haven't started on it yet`, said before its day: that is not broken."""
    in_time = row.due is not None and row.due >= today
    given_up = undoing.cannot(sentence) or words_for(sentence).undoing.gives_up.search(sentence.text) is not None
    return in_time and undoing.not_yet(sentence) and not given_up


def put_off_by(promise: Row, rows: OpenRows) -> list[Row]:
    """The question that `I'll ask and let you know` had put off: the only one of its exchange, or the one that it speaks of."""
    if not turns.defers(promise.sentence) or deeds.about_sending(promise.sentence):
        return []
    waiting = [
        row
        for row in rows.of(promise.side, "question")
        if row.asked.when < promise.asked.when and promise.in_exchange_of(row)
    ]
    named = [row for row in waiting if shared(row.words, promise.words)]
    return named if len(named) == 1 else waiting if len(waiting) == 1 else []


def tells_what_was_put_off(row: Row, letter: Letter, known: Iterable[Row]) -> bool:
    """新年会に出席いたします after 出欠は金曜までにお返事いたします: what that promise had put off is answered. `known`: all rows."""
    if (
        row.asked.id == letter.contact.id
        or not turns.defers(row.sentence)
        or not (row.in_exchange(letter) or shared(row.words, words_of(letter.contact.subject)))
    ):
        return False
    put_off = [one for one in known if one.closed_by == row.asked.id and one.state == "answered"]
    since = any(one.closed_by == letter.contact.id and one.asked.when > row.asked.when for one in known)
    if since and not any(shared(row.words, words_of(one.text)) for one in letter.sentences):
        return False  # it answers what was asked since
    return bool(answered_here([one for one in put_off if one.side == row.side], letter, row.words))


def told_at_last(promises: Iterable[Row], answered: Sequence[Row]) -> list[Row]:
    """The answers that were promised for later, to what is answered now: not to what was asked since."""
    return [
        row
        for row in promises
        if (turns.defers(row.sentence) or words_for(row.deed).keeping.to_tell.search(row.deed.text))
        and any(row.in_exchange_of(one) and one.asked.when < row.asked.when for one in answered)
    ]


def set_to_another_day(rows: OpenRows, letter: Letter, today: date) -> Iterator[tuple[Row, Sentence, date]]:
    """(promise, sentence, new day): 自転車は来週の土曜にします, `it will have to be Sunday`."""
    for sentence in (s for s in letter.sentences if undoing.sets_day(s) and not s.does("promise")):
        words, day = words_of(sentence.text), named_day(sentence, today)
        here = _earlier(rows.in_exchange(letter, letter.side, "promise"), letter)
        named = _earlier(in_order(here, rows.about(words, letter.side, "promise")), letter)
        row = next((one for one in named if shared(one.words, words)), None)
        sure = undoing.puts_off(sentence) or not words
        if row is None and len(here) == 1 and sure and not is_of_another_thing(here[0], sentence):
            row = here[0]  # `Make that the 25th`, 25日に延期させてください; not 会合は土曜に改めました
        if row is None or (turns.defers(row.sentence) and shared(row.words, told_of(sentence.text, sentence.language))):
            continue  # `The sale will be on the 24th`: that was to be told
        if day is not None and row.due not in (None, day) and day >= today:
            yield row, sentence, day


def asked_for_another_day(rows: OpenRows, letter: Letter, today: date) -> Iterator[tuple[Row, Sentence, date]]:
    """(promise, sentence, new day): `Sunday's no good after all. Wednesday then?`, of the only one that has a day."""
    plainly = any(undoing.drops_day(sentence) or sentence.does("apology") for sentence in letter.sentences)
    for sentence in filter(undoing.proposes_day, letter.sentences):
        words = words_of(sentence.text) or _undone_before(letter, sentence)
        elsewhere = [row for row in rows.about(words, letter.side, "promise") if shared(row.words, words)]
        here = _earlier(in_order(rows.in_exchange(letter, letter.side, "promise"), elsewhere), letter)
        here = [row for row in here if plainly or shared(row.words, words)]
        late = _LATE if undoing.puts_off(sentence) else timedelta()
        dated = [row for row in here if row.due is not None and row.due + late >= today]
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
        if sentence.does("promise", "kept", "thanks"):
            continue
        done = says_done(sentence.text, sentence.language) and not undoing.puts_off(sentence)
        words = words_of(words_for(sentence).undoing.day_will_do.sub(" ", sentence.text)) or _undone_before(
            letter, sentence
        )
        here = rows.in_exchange(letter, letter.side, "promise")
        for row in _earlier(in_order(rows.about(words, letter.side, "promise"), here), letter):
            told = turns.defers(row.sentence) and not undoing.drops_day(sentence)  # `I can confirm that it is the 9th`
            told = told or answers_for_them(row, sentence)
            spoken_of = shared(row.words, words) > 0 and not (done or told)
            if row.due is None or not (spoken_of or _drops_its_day(row, letter, sentence, today)):
                continue
            never = undoing.cannot(sentence)  # `I won't be able to make the bowls this year`
            named = days_named(deeds.besides_absence(sentence), sentence.language, today)
            days = [one.day for one in named if one.day != row.due and not (never and one.span and not one.limit)]
            if days and max(days) > max(row.due, today - timedelta(days=1)):
                yield row, sentence, max(days)
                break


def agreed_to_another_day(
    rows: OpenRows, letter: Letter, answered: Iterable[Row], today: date
) -> Iterator[tuple[Row, Sentence, date]]:
    """(promise, sentence, new day): `Could you come on Saturday instead?`, `Saturday it is`."""
    here = [row for row in _earlier(rows.in_exchange(letter, letter.side, "promise"), letter) if row.due is not None]
    refused = any(map(refuses, letter.sentences)) or any(one.does("promise") for one in letter.sentences)
    for asked in answered if len(here) == 1 and not refused else ():
        day = named_day(asked.sentence, asked.since)
        wished = undoing.proposes_day(asked.sentence) or undoing.puts_off(asked.sentence)
        if wished and day is not None and day != here[0].due and day >= today:
            yield here[0], asked.sentence, day
            return


def _undone_before(letter: Letter, sentence: Sentence) -> frozenset[str]:
    """The matter of the sentence before one that names only a day: `I won't get the minutes done. Friday should be realistic`."""
    place = letter.sentences.index(sentence)
    before = letter.sentences[place - 1] if place else sentence
    undone = undoing.cannot(before) or undoing.gives_up(before) or undoing.delays(before)
    return words_of(before.text) if undone else frozenset()


def _drops_its_day(row: Row, letter: Letter, sentence: Sentence, today: date) -> bool:
    """`I can't do the 9th`, said in the sentence or right before it, of the day for which it was promised."""
    place = letter.sentences.index(sentence)
    return any(
        row.due in {one.day for one in days_named(near.text, near.language, today)}
        and words_for(near).undoing.not_on_it.search(near.text)
        for near in letter.sentences[max(0, place - 1) : place + 1]
    )


def _words_of(letter: Letter) -> frozenset[str]:
    return frozenset().union(*(words_of(sentence.text) for sentence in letter.sentences))


def _earlier(rows: list[Row], letter: Letter) -> list[Row]:
    return [row for row in rows if row.asked.id != letter.contact.id]
