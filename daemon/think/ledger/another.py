"""A deed like the one that was promised, done to another thing, for somebody else, or long before: `I did my own brakes last night`,
机は返しておきました where the chairs are to come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from daemon.think.content_words import shared, words_of
from daemon.think.language.known import words_for
from daemon.think.ledger.rows import Row
from daemon.think.ledger.told_of import told_of
from daemon.think.ledger.traces import thing_in
from daemon.think.model import Letter, Sentence


def of_another(row: Row, sentence: Sentence, letter: Letter) -> bool:
    """Whether a sentence tells of such a deed, which neither keeps nor moves the promise."""
    return (
        _is_of_others(row, sentence, letter)
        or _is_for_others(row, sentence, letter)
        or _is_older(row, sentence, letter)
    )


def without_those_of_others(row: Row, letter: Letter) -> Letter:
    """The letter without the sentences that tell of such deeds."""
    said = tuple(one for one in letter.sentences if not of_another(row, one, letter))
    return letter if len(said) == len(letter.sentences) else replace(letter, sentences=said)


def is_of_another_thing(row: Row, sentence: Sentence) -> bool:
    """卵を買ってきたよ keeps no promise to bake a cake, 灯油代は払っておいた none to pay back a loan."""
    named = _object(sentence) | words_of(" ".join(words_for(sentence).keeping.set_apart.findall(sentence.text)))
    return bool(named and row.words) and not shared(row.words, words_of(sentence.text))


def has_another_object(row: Row, sentence: Sentence) -> bool:
    """テントを運びました, where the water was to be carried."""
    meant, named = _object(row.deed) | told_of(row.deed.text, row.deed.language), _object(sentence)
    return bool(meant and named) and not shared(meant, words_of(sentence.text))


def is_another_of_its_kind(row: Row, sentence: Sentence) -> bool:
    """点滴の手順書は書きました, where the one for drawing blood was promised: the same noun with another before it."""
    of, own = words_for(sentence).keeping, words_of(sentence.text)
    return any(
        shared(words_of(head), words_of(other)) > 0
        and bool(words_of(kind))
        and not shared(row.words, words_of(different))
        and not shared(words_of(kind), own)
        and bool(words_of(different))
        for kind, head in of.kind_of.findall(row.deed.text)
        for different, other in of.kind_of.findall(sentence.text)
    )


def _is_of_others(row: Row, sentence: Sentence, letter: Letter) -> bool:
    """`The tenant had a man in about her own damp`; what is the hearer's own is the writer's own where the hearer writes."""
    done, text = words_for(sentence).done, sentence.straight
    by_giver = row.side == letter.side
    owned = done.own_of_third.search(text) or (done.own_of_writer.search(text) if by_giver else None)
    promised = words_for(row.deed).done
    of_them = promised.own_of_third.search(row.deed.straight) or promised.own_of_writer.search(row.deed.straight)
    return owned is not None and of_them is None


def _is_for_others(row: Row, sentence: Sentence, letter: Letter) -> bool:
    """`I brought the spare tiller down for Hugh`, said by whoever was to bring a sail to the hearer."""
    if row.side != letter.side or not words_for(row.deed).done.for_you.search(row.deed.straight):
        return False
    whom = words_of(thing_in(words_for(sentence).done.for_third, sentence.straight))
    return bool(whom) and not shared(row.words, whom)


def _is_older(row: Row, sentence: Sentence, letter: Letter) -> bool:
    """`I did the teas last week`, where they were promised this week."""
    written = row.said or row.since
    return (
        row.side == letter.side
        and written >= _monday(letter)
        and words_for(sentence).done.long_ago.search(sentence.straight) is not None
    )


def _monday(letter: Letter) -> date:
    day = letter.contact.when.date()
    return day - timedelta(days=day.weekday())


def _object(sentence: Sentence) -> frozenset[str]:
    return words_of(" ".join(words_for(sentence).keeping.object.findall(sentence.text)))
