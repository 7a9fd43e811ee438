"""A third one was to be asked or spoken to: what that one is reported to have said, by whoever asked, or by whoever hears of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from daemon.think.content_words import shared, words_of
from daemon.think.language.known import words_for
from daemon.think.ledger.deeds_done import kinds_of_deed
from daemon.think.ledger.open_rows import OpenRows
from daemon.think.ledger.rows import Row, other
from daemon.think.ledger.told_of import told_of
from daemon.think.ledger.traces import thing_in
from daemon.think.model import Letter, Sentence


def asked_one(promised: Sentence) -> frozenset[str]:
    """The words for whom it promises to ask or to speak to: `I'll ask the warden about the water`."""
    return words_of(thing_in(words_for(promised).keeping.of_third, promised.straight))


def speaks_only_of_them(row: Row, sentence: Sentence) -> bool:
    """It tells news of whoever was to be asked, and no answer of theirs: `Pri is on holiday`, `My mother is coming on Sunday`."""
    asked = asked_one(row.deed)
    common = [word for word in words_of(sentence.text) if shared(frozenset((word,)), row.words)]
    topic = told_of(sentence.straight, sentence.language)
    if not 0 < len(topic) == shared(topic, asked) or shared(frozenset(common), asked) < len(common):
        return False
    if set(kinds_of_deed(row.deed.text, row.deed.language)).intersection(
        kinds_of_deed(sentence.text, sentence.language)
    ):
        return False  # `Josh and I have had a talk`
    return words_for(sentence).keeping.third_tells.search(sentence.straight) is None


def kept_by_the_asked(row: Row, letter: Letter) -> bool:
    """Whoever was to be asked is reported to say something: `The spring runs dry by July, says the warden`, `Pri is a yes`."""
    if row.asked.id == letter.contact.id:
        return False
    return any(answers_for_them(row, one) for one in letter.sentences) or _speaks_below(row, letter)


def _speaks_below(row: Row, letter: Letter) -> bool:
    """店の人、朝五時から出すって, in the exchange in which the shop was to be rung up."""
    if not words_for(row.deed).keeping.asks_third.search(row.deed.text) or not row.in_exchange(letter):
        return False
    said = (words_for(one).keeping.third_says.search(one.text.strip()) for one in letter.sentences)
    return any(found is not None and shared(row.words, words_of(found["who"])) > 0 for found in said)


def answers_for_them(row: Row, sentence: Sentence) -> bool:
    """The sentence by itself tells what they say: `The tuner can come at noon`."""
    asked, of = asked_one(row.deed), words_for(sentence).keeping
    if not asked or sentence.does("promise", "ask", "question"):
        return False
    if of.not_told.search(of.third_tells.sub(" ", sentence.straight)):
        return False
    if shared(asked, words_of(thing_in(of.by_third, sentence.straight))) > 0:
        return True
    topic = told_of(sentence.straight, sentence.language)
    return 0 < len(topic) == shared(topic, asked) and of.third_tells.search(sentence.straight) is not None


def heard_of(rows: OpenRows, letter: Letter, today: date) -> Iterator[Row]:
    """The one promise to speak to somebody, where that one has heard: `She said you'd been on at her`, told by whoever waited."""
    if not any(
        words_for(one).keeping.third_heard.search(one.straight) and not one.does("question", "ask", "promise")
        for one in letter.sentences
    ):
        return
    here = [row for row in rows.in_exchange(letter, other(letter.side), "promise") if row.since < today]
    spoken = [row for row in here if words_for(row.deed).keeping.of_third.search(row.deed.straight)]
    yield from spoken if len(spoken) == 1 else ()
