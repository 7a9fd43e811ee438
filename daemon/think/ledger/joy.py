"""Joy, sympathy and praise over a letter, its news or its pictures: an exclamation answers nothing unless an opinion was asked for."""

from __future__ import annotations

from daemon.think.language.known import words_for
from daemon.think.ledger.figures import has_figure
from daemon.think.model import Letter, Sentence


def exclaims(sentence: Sentence) -> bool:
    """It is joy, sympathy or praise as a whole: `What a find!`, `How exciting, a new kitchen`, `It made my morning`."""
    text = sentence.text.strip()
    joy = words_for(sentence).joy
    if joy.of_life.search(text):
        return True
    cries = joy.exclaims.search(text) is not None and joy.accepts.search(text) is None
    return cries and not has_figure(joy.the_one.sub(" ", text), sentence.language)


def beside_thanks(letter: Letter) -> list[Sentence]:
    """What only goes on about the thing that was thanked for: `Thank you for the weekend. The children talk of nothing else.`"""
    pairs = zip(letter.sentences, letter.sentences[1:], strict=False)
    return [
        after
        for before, after in pairs
        if words_for(after).joy.of_things.search(after.text)
        and (
            before.does("thanks")
            or exclaims(before)
            or of_own_times(before)
            or words_for(before).joy.for_lateness.search(before.text)
        )
        and not words_for(before).joy.for_asking.search(before.text)
        and not has_figure(words_for(after).joy.some_one.sub(" ", after.text), after.language)
        and not after.does("give", "kept", "promise", "broken", "ask", "question")
    ]


def of_own_times(sentence: Sentence) -> bool:
    """It tells how it went with the writer of late: `We've been snowed in since Monday`."""
    return words_for(sentence).joy.own_times.search(sentence.text.strip()) is not None


def asks_opinion(sentence: Sentence) -> bool:
    """It wants to know how something was, or what is thought of it: there praise is the answer."""
    joy = words_for(sentence).joy
    return joy.asks_opinion.search(sentence.text) is not None and joy.asks_which.search(sentence.text) is None
