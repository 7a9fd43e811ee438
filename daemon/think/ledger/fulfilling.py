"""What a later sentence tells of a promise: that it is kept, that it comes later, that nothing will come of it; or nothing.

`Row F, the lady at the box office has them` keeps a promise to get tickets, and no form tells. The weights are learned (`make
weights`) from pairs of a promise and a later sentence by either of the two (`tests/promises`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from daemon.think.content_words import shared, words_of
from daemon.think.language.known import LANGUAGES, words_for
from daemon.think.language.learned import Pieces
from daemon.think.ledger import deeds, turns, undoing
from daemon.think.ledger.another import is_of_another_thing, of_another
from daemon.think.ledger.deeds_done import did_something, handed_over
from daemon.think.ledger.idle import without_signature
from daemon.think.ledger.matters import named_day
from daemon.think.ledger.replying import MARK, WANTED, marks
from daemon.think.ledger.rows import Row
from daemon.think.ledger.shown import accepts, is_for_a_season, tells_of_death
from daemon.think.ledger.third_told import speaks_only_of_them
from daemon.think.ledger.told_of import told_of
from daemon.think.model import Letter, ObligationState, Sentence

_AT_ONCE = 14  # days: what was promised for `the autumn` is not kept so soon
_OF_LATER = {
    "has come": deeds.has_come,
    "delivers": deeds.delivers,
    "gives up": undoing.gives_up,
    "delays": undoing.delays,
    "cannot": undoing.cannot,
    "takes back": undoing.takes_back,
    "forgot": undoing.forgot,
}
_OF_PROMISE = {
    "sends": deeds.about_sending,
    "comes": deeds.about_coming,
    "makes": deeds.about_making,
    "introduces": deeds.about_introducing,
}


class Told(NamedTuple):
    """What a sentence tells of a promise, and how sure that is: the logarithm of the odds."""

    row: Row
    sentence: Sentence
    fate: str  # kept, moved, broken
    odds: float


def fates_told(rows: Sequence[Row], letter: Letter) -> list[Told]:
    """What a letter says for sure of the open ones of these promises, which are all that it may be about, those closed by it too."""
    earlier = [] if tells_of_death(letter) else [row for row in rows if row.asked.id != letter.contact.id]
    said = without_signature(letter, letter.sentences) if any(row.open for row in earlier) else []
    best: dict[int, Told] = {}
    for sentence in turns.within_frame(replace(letter, sentences=tuple(said))):
        told = [
            _likeliest(row, sentence, letter)
            for row in _meant(earlier, sentence)
            if row.open and not of_another(row, sentence, letter)
        ]
        told = [one for one in told if one.fate != "kept" or _may_be_done(sentence)]
        for one in (each for each in told if each.odds > _bound(each, letter)):
            best[one.row.number] = max(best.get(one.row.number, one), one, key=lambda each: each.odds)
    return list(best.values())


def kept_elsewhere(rows: Sequence[Row], letter: Letter) -> list[Row]:
    """Those that whoever waited speaks of as theirs now, under whatever subject: `The notebook is amazing`; surer than beside the promise."""
    found = []
    for sentence in turns.within_frame(letter) if rows and not tells_of_death(letter) else ():
        named = [row for row in rows if shared(row.words, words_of(sentence.text))]
        if deeds.names_earlier_one(sentence):
            continue
        for row in _meant(named, sentence):
            told = _likeliest(row, sentence, letter)
            fates = LANGUAGES[sentence.language].fates
            topic = shared(words_of(row.deed.text), told_of(sentence.text, sentence.language)) > 0
            sure = told.odds > (fates.sure if topic else fates.sure_unnamed)
            if (
                sure
                and told.fate == "kept"
                and _may_be_done(sentence)
                and not (_is_early(told, letter) or _is_at_once(told, letter))
            ):
                found.append(row)
    return found


def outcome(told: Told, letter: Letter, said: date) -> tuple[ObligationState, date | None]:
    """What the promise is then, and its new day; open where it is only late and still meant. `said`: the day of the letter."""
    if told.fate == "broken" and told.row.side != letter.side:
        return "kept", None  # whom the other releases owes nothing any more, as if it were done
    if told.fate == "kept" and deeds.about_coming(told.row.deed) and told.row.due is not None and said < told.row.due:
        return "open", None  # nobody has come, or called, before the day on which they will
    if told.fate != "moved":
        return ("broken" if told.fate == "broken" else "kept"), None
    day = named_day(told.sentence, said)
    ahead = day is not None and day >= said  # 水曜に伺いましたが looks back on its day
    anew = ahead and day != told.row.due and not told.sentence.does("promise")  # that has been seen to
    return ("moved", day) if anew else ("open", None)


def _may_be_done(sentence: Sentence) -> bool:
    """Some part of it is not about what is not, not yet or only to be done: `the shed has not been delivered`."""
    done = words_for(sentence).done
    if words_for(sentence).passing.failed.search(sentence.straight) or accepts(sentence):
        return False  # `Nell waited for an hour`, `I shall hold you to it`
    return any(part.strip() and not done.undone.search(part) for part in done.clauses.split(sentence.text))


def _meant(rows: Sequence[Row], sentence: Sentence) -> Sequence[Row]:
    """The promises of which a sentence may speak: those that it names, by their own words sooner than by those around, else the only one."""
    words = words_of(sentence.text)
    common = [shared(words_of(row.deed.text), words) for row in rows]
    common = common if any(common) else [shared(row.words, words) for row in rows]
    if any(common):
        return [row for row, number in zip(rows, common, strict=True) if number == max(common)]
    return rows if len(rows) == 1 else ()


def _likeliest(row: Row, sentence: Sentence, letter: Letter) -> Told:
    scores = scores_of(row.sentence, sentence, by_giver=row.side == letter.side)
    fate = max(scores, key=scores.__getitem__)
    return Told(row, sentence, fate, scores[fate])


def _bound(told: Told, letter: Letter) -> float:
    """What the odds must exceed; without a word of what was promised they must be surer."""
    fates = LANGUAGES[told.sentence.language].fates
    named = shared(told.row.words, words_of(told.sentence.text)) > 0
    if told.fate == "kept" and (_is_at_once(told, letter) or (not named and _is_early(told, letter))):
        return float("inf")  # `The talk of the whole site!` is said of something else
    if told.fate == "kept" and (_thanks_for_the_word(told, letter) or speaks_only_of_them(told.row, told.sentence)):
        return float("inf")
    if told.fate == "broken" and not named and told.row.side != letter.side:
        return float("inf")  # whoever is released from something hears from what
    if not named and is_of_another_thing(told.row, told.sentence):
        return float("inf")  # 粉は明日に回します, where the mortar was to be washed
    return fates.sure if named else fates.sure_unnamed


def _is_early(told: Told, letter: Letter) -> bool:
    """Whoever waits says it before the day, and neither thanks nor says that anything came."""
    before = told.row.due is not None and letter.contact.when.date() < told.row.due
    return _is_of_waiting(told, letter) and before


def _thanks_for_the_word(told: Told, letter: Letter) -> bool:
    """Right below the promise, before its day: `Thanks for seeing to the gate` thanks for the promise, unless something came."""
    row = told.row
    ahead = row.due is not None and letter.contact.when.date() < row.due
    below = row.side != letter.side and letter.contact.reply_to == row.asked.id
    return ahead and below and turns.thanks_first(told.sentence) and not deeds.has_come(told.sentence)


def _is_at_once(told: Told, letter: Letter) -> bool:
    """The same, days after something was promised for `the autumn`."""
    of_season = told.row.due is None and is_for_a_season(told.row.deed)
    soon = (letter.contact.when.date() - told.row.since).days <= _AT_ONCE
    return _is_of_waiting(told, letter) and of_season and soon


def _is_of_waiting(told: Told, letter: Letter) -> bool:
    return told.row.side != letter.side and not (turns.says_thanks(told.sentence) or deeds.has_come(told.sentence))


@lru_cache(maxsize=8192)
def scores_of(promised: Sentence, told: Sentence, *, by_giver: bool) -> dict[str, float]:
    """Of each fate of a promise the logarithm of the odds that a later sentence tells it. `by_giver`: whoever promised wrote it."""
    return LANGUAGES[told.language].fates.scores_of(pieces(promised, told, by_giver=by_giver))


def pieces(promised: Sentence, told: Sentence, *, by_giver: bool) -> Pieces:
    """What is weighed: the words of the later sentence, what it does and who says it, the words of the promise."""
    runs, ends, theirs = LANGUAGES[told.language].fates.cut(told.text.strip(), promised.text.strip())
    found = marks(promised, told)
    found |= {name for name, holds in _OF_LATER.items() if holds(told)}
    found |= {f"{WANTED}{name}" for name, holds in _OF_PROMISE.items() if holds(promised)}
    if handed_over(told.text, told.language):
        found.add("handed over")
    if did_something(told.text, told.language):
        found.add("did")
    if shared(words_of(promised.text), words_of(told.text)) > 1:
        found.add("= words")
    who = "giver" if by_giver else "other"
    by_whom = {f"{MARK}{who}", *(f"{MARK}{mark} {who}" for mark in found)}
    return runs | ends, by_whom | {f"{MARK}{mark}" for mark in found}, theirs
