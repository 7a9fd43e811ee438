"""What shows that a promise was kept though nobody says so: how the thing is now, that they were there, what came of it.

`The drain runs like a dream`, `you left your scarf`, `your letter made them laugh`: told by whoever waited, when the day is past.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from daemon.think.content_words import blind, shared, words_of
from daemon.think.language.forms import Pattern
from daemon.think.language.known import words_for
from daemon.think.ledger import deeds, turns
from daemon.think.ledger.matters import points_back
from daemon.think.ledger.open_rows import OpenRows
from daemon.think.ledger.rows import Row, other
from daemon.think.ledger.sums import sum_of, sums_in
from daemon.think.ledger.traces import LATE, OUTCOME, RIGHT, THEIRS, VISIT, WAS_HERE, bears, thing_in
from daemon.think.model import Letter, Sentence

_A_YEAR = 366  # days: nobody speaks later than that of what was done
_JUST_NOW = 21  # days within which who was here came as they had promised
_IN_HAND = 45  # days within which one says of a thing without a name that it went its way


def accepts(sentence: Sentence) -> bool:
    """It takes a promise as one that is still to be kept: `Autumn it is, I shall hold you to that`, 約束だよ."""
    return words_for(sentence).shown.accepts.search(sentence.straight) is not None


def is_for_a_season(sentence: Sentence) -> bool:
    """It promises for a time that no day names: `in the autumn`, 秋には."""
    return words_for(sentence).shown.for_a_season.search(sentence.straight) is not None


def tells_of_death(letter: Letter) -> bool:
    """Whether a letter tells of a death: what it says beside that is no word on what was promised."""
    return any(sentence.tells("bereavement") for sentence in letter.sentences)


def shown(rows: OpenRows, letter: Letter, today: date) -> Iterator[Row]:
    """The promises to the writer of a letter of which it shows that they were kept."""
    ripe = [row for row in rows.newest(other(letter.side), "promise") if _is_ripe(row, today)]
    if not ripe or tells_of_death(letter):
        return
    for sentence in (one for one in letter.sentences if not one.does("ask", "question", "broken")):
        yield from (row for row in ripe if _shows(row, sentence, today))
    if any(_matches(one, words_for(one).shown.not_without) for one in letter.sentences):
        here = [row for row in ripe if row.in_exchange(letter)]
        yield from here if len(here) == 1 else ()
    for kept in letter.plain:
        yield from (row for row in ripe if _shows_blindly(row, kept, today))
    if any(_matches(one, words_for(one).shown.came_late) for one in letter.sentences) or any(
        bears(kept, LATE) for kept in letter.plain
    ):
        late = [row for row in ripe if row.due is not None and row.due < today]
        yield from late if len(late) == 1 else ()
    visits = any(_matches(one, words_for(one).shown.visit) for one in letter.sentences) or any(
        bears(kept, VISIT) for kept in letter.plain
    )
    if visits and not any(map(turns.awaits, letter.sentences)):
        came = [row for row in ripe if row.due is not None and deeds.about_coming(row.deed)]
        yield from came[-1:]  # the newest one whose day is past


def went_off(rows: OpenRows, letter: Letter, today: date) -> Iterator[Row]:
    """The one thing that its writer was to send or to write, where `It's gone off just now` is all that is said."""
    if not any(
        _matches(one, words_for(one).shown.went_off) and not one.does("promise", "question") for one in letter.sentences
    ):
        return
    given = [row for row in rows.newest(letter.side, "promise") if 0 <= (today - row.since).days <= _IN_HAND]
    sent = [row for row in given if row.asked.id != letter.contact.id and _can_be_sent(row.deed)]
    if len(sent) == 1 and (sent[0].in_exchange(letter) or _is_called(sent[0], letter.contact.subject)):
        yield sent[0]


def _is_ripe(row: Row, today: date) -> bool:
    return 0 < (today - row.since).days <= _A_YEAR and (row.due is None or row.due <= today)


def _shows(row: Row, sentence: Sentence, today: date) -> bool:
    if row.deed.language != sentence.language or deeds.names_earlier_one(sentence):
        return False
    of = words_for(sentence).shown
    right = words_of(thing_in(of.is_right, sentence.straight))
    if shared(right, _mended(row)) > 0 and shared(right, row.words | _mended(row)) == len(right):
        return True
    if _matches(sentence, words_for(sentence).shown.was_here) and _was_to_come(row, today):
        return True
    outcomes = words_for(row.deed).shown.outcomes
    if any(of.search(row.deed.straight) and told.search(sentence.straight) for of, told, _ in outcomes):
        return True
    used = words_of(thing_in(of.in_use, sentence.straight))
    if used and shared(used, row.words) == len(used):
        return True
    if _matches(sentence, of.put_to_use) and shared(words_of(sentence.text), _thing(row)) > 0:
        return True
    thing = words_of(thing_in(of.theirs, sentence.straight))
    return bool(thing) and shared(thing, _thing(row)) == len(thing)


def _shows_blindly(row: Row, kept: str, today: date) -> bool:
    """The same of a sentence of which only the sums of its words were kept."""
    right = {one.removeprefix(RIGHT) for one in sums_in(kept) if one.startswith(RIGHT)}
    if right & {sum_of(word) for word in _mended(row)} and right <= _sums(row):
        return True
    if bears(kept, WAS_HERE) and _was_to_come(row, today):
        return True
    outcomes = words_for(row.deed).shown.outcomes
    if any(bears(kept, f"{OUTCOME}{n}") and of.search(row.deed.straight) for n, (of, _, _) in enumerate(outcomes)):
        return True
    named = {one for one in sums_in(kept) if one.startswith(THEIRS)}
    return bool(named) and named <= {f"{THEIRS}{sum_of(word)}" for word in _thing(row)}


def _was_to_come(row: Row, today: date) -> bool:
    """It was to be done where the writer is, of late."""
    there = deeds.about_coming(row.deed) or _matches(row.deed, words_for(row.deed).shown.helps_there) or _mended(row)
    late = (today - (row.due or row.since)).days <= _JUST_NOW
    return bool(there) and late and not (deeds.about_sending(row.deed) and not deeds.about_coming(row.deed))


def _is_called(row: Row, subject: str) -> bool:
    """Whether a subject names it, or nothing at all."""
    words = words_of(subject)
    of_kind = (name for of, _, name in words_for(row.deed).shown.outcomes if of.search(row.deed.straight))
    return not words or shared(row.words, words) > 0 or any(name.search(subject) for name in of_kind)


def _sums(row: Row) -> frozenset[str]:
    """The sums of its words, and of the parts of its compounds."""
    return sums_in(blind(row.deed.text)) | {sum_of(word) for word in row.words}


def _mended(row: Row) -> frozenset[str]:
    """The words of the thing that was to be put right."""
    return words_of(thing_in(words_for(row.deed).shown.mends, row.deed.straight))


def _thing(row: Row) -> frozenset[str]:
    """The words of the thing that was to be made, written or sent; of `it` all that it is about."""
    named = words_of(" ".join(words_for(row.deed).joy.brought.findall(row.deed.text))) | _mended(row)
    made = deeds.about_sending(row.deed) or deeds.about_making(row.deed)
    return named or (row.words if made or points_back(row.deed) else frozenset())


def _can_be_sent(deed: Sentence) -> bool:
    outcomes = words_for(deed).shown.outcomes
    return (
        deeds.about_sending(deed) or deeds.about_making(deed) or any(of.search(deed.straight) for of, _, _ in outcomes)
    )


def _matches(sentence: Sentence, form: Pattern) -> bool:
    return form.search(sentence.straight.strip()) is not None
