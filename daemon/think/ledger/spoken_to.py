"""To which of its readers a sentence of a mail speaks: `Lotte, could you bring the urn?` asks nothing of the others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from daemon.think.language.known import words_for
from daemon.think.model import Letter, Sentence
from daemon.think.reread import read_part


def to_the_hearer(letter: Letter, sent: date) -> Letter:
    """The letter without what it says to others of its readers, be it a part of a sentence."""
    if not letter.beside:
        return letter
    said: list[Sentence] = []
    to_other = False
    for part in (one for sentence in letter.sentences for one in _turn_by_turn(sentence, sent)):
        to_other = _calls_another(part, letter.beside) or (to_other and _goes_on(part))
        if not to_other:
            said.append(part)
    return replace(letter, sentences=tuple(said))


def _turn_by_turn(sentence: Sentence, sent: date) -> Iterator[Sentence]:
    """`Lotte, could you bring the urn, and Helen, could you get the tickets?`: to each what is said to them."""
    of = words_for(sentence)
    for between in of.spoken_to.turns.finditer(sentence.text):
        head, rest = sentence.text[: between.start()], sentence.text[between.end() :]
        first = read_part(f"{head}?" if of.apart.asks_first.search(head) else head, sentence.language, sent)
        if first.acts:
            yield replace(first, whole=sentence.whole or sentence.text)
            second = read_part(rest, sentence.language, sent)
            yield from _turn_by_turn(replace(second, whole=sentence.whole or sentence.text), sent)
            return
    yield sentence


def _calls_another(sentence: Sentence, names: tuple[str, ...]) -> bool:
    of, text = words_for(sentence).spoken_to, sentence.straight
    if not any(name in text for name in names) or of.to_all.search(text) or _with(of.of_them, names).search(text):
        return False
    return any(_with(form, names).search(text) for form in (of.opens, of.closes))


def _goes_on(sentence: Sentence) -> bool:
    """`Could you also wash it?` is said to whoever was called just before, unless it calls somebody itself."""
    of, text = words_for(sentence).spoken_to, sentence.straight
    return bool(of.goes_on.search(text)) and not (of.to_all.search(text) or of.turns.match(f"; {text}"))


@lru_cache(maxsize=64)
def _with(pattern: str, names: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern with these names."""
    return re.compile(pattern.replace("NAME", f"(?:{'|'.join(map(re.escape, names))})(?![A-Za-z])"))
