"""Two promises or two requests in one sentence: `the slides tomorrow, and the list by Friday`.

Each becomes a sentence by itself, with the words that both share, so that the one can be kept and the other moved.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from daemon.think.content_words import shared, words_of
from daemon.think.days_named import days_named
from daemon.think.language.known import words_for
from daemon.think.ledger.matters import only_says_yes
from daemon.think.model import Letter, Sentence
from daemon.think.reread import read_part


def taken_apart(letter: Letter, sent: date) -> Letter:
    """The letter with each promise that has a day of its own as a sentence of its own."""
    if not any(_may_be_two(sentence) or _may_ask_twice(sentence) for sentence in letter.sentences):
        return letter
    parts = tuple(part for sentence in letter.sentences for part in _parts(sentence, sent))
    return letter if len(parts) == len(letter.sentences) else replace(letter, sentences=parts)


def told_of_each(letter: Letter) -> Letter:
    """The letter with what it tells of two things as two sentences: 電球は替えました、鍵は来週になります."""
    parts = tuple(part for sentence in letter.sentences for part in _of_each(sentence))
    return letter if len(parts) == len(letter.sentences) else replace(letter, sentences=parts)


def _of_each(sentence: Sentence) -> tuple[Sentence, ...]:
    of = words_for(sentence).apart
    if sentence.does("ask", "question"):
        return (sentence,)
    for between in of.next_topic.finditer(sentence.text):
        texts = sentence.text[: between.start()], sentence.text[between.end() :]
        matter = [words_of(text) for text in texts]
        if of.first_topic.search(texts[0]) and all(matter) and not shared(*matter):
            first, second = (
                replace(read_part(text, sentence.language), whole=sentence.whole or sentence.text) for text in texts
            )
            return (first, *_of_each(second))
    return (sentence,)


def told_apart(sentence: Sentence) -> list[Sentence]:
    """`Something smart; the lab is at 14 Mill Lane`, `Her name is Bridget, I'll send you her number`: two things are told."""
    of = words_for(sentence).apart
    parts = [part.strip() for part in of.tells_on.split(sentence.text)]
    if len(parts) == 1 or not all(parts) or of.why.search(sentence.text) or sentence.does("ask", "question"):
        return [sentence]  # `If it stays dry, I'll bring the tent`, too
    found = [
        replace(read_part(part, sentence.language), answers=sentence.answers, whole=sentence.text) for part in parts
    ]
    whole = found[0].does("promise") or (len(found) == 2 and only_says_yes(found[0]))  # `Yes, I'll take the class`
    return [sentence] if whole else found  # what follows a promise is promised, too


def _may_be_two(sentence: Sentence) -> bool:
    return (
        sentence.does("promise")
        and not sentence.does("broken", "kept")
        and words_for(sentence).apart.between.search(sentence.text) is not None
    )


def _parts(sentence: Sentence, sent: date) -> Iterator[Sentence]:
    if _may_ask_twice(sentence):
        yield from _asked_twice(sentence, sent)
        return
    if not _may_be_two(sentence):
        yield sentence
        return
    if _days(sentence.text, sentence, sent) < 2:
        yield from _two_deeds(sentence, sent)
        return
    of = words_for(sentence).apart
    for between in of.between.finditer(sentence.text):
        first, second = sentence.text[: between.start()], sentence.text[between.end() :]
        if of.why.search(first) or not of.of_its_own.search(second):
            continue  # 市は17日ですので、結果は19日にご報告します; 土曜の買い出し、9時に迎えに行きます
        if of.said_before.search(first) or not (_days(first, sentence, sent) and _days(second, sentence, sent)):
            continue
        texts = of.completed(first, second)
        found = [replace(read_part(text, sentence.language, sent), whole=sentence.text) for text in texts]
        if all(part.does("promise") and words_of(part.text) for part in found) and _due(found[0]) != _due(found[1]):
            kept = tuple(act for act in sentence.acts if act.kind != "promise")
            yield replace(found[0], acts=(*kept, *(act for act in found[0].acts if act.kind == "promise")))
            yield from _parts(found[1], sent) if of.goes_on else (found[1],)
            return
    yield sentence


def _two_deeds(sentence: Sentence, sent: date) -> Iterator[Sentence]:
    """`We'll bring the chairs on the 20th, and I'll lend you the urn`: each half says who will do what, and of another thing."""
    of = words_for(sentence).apart
    for between in of.joins_deeds.finditer(sentence.text):
        texts = sentence.text[: between.start()], sentence.text[between.end() :]
        if of.said_before.search(texts[0]) or not all(map(of.will.search, texts)) or of.pronoun.search(texts[1]):
            continue
        found = [replace(read_part(text, sentence.language, sent), whole=sentence.text) for text in texts]
        matter = [words_of(part.text) for part in found]
        if all(part.does("promise") for part in found) and all(matter) and not shared(*matter):
            yield from found
            return
    yield sentence


def _may_ask_twice(sentence: Sentence) -> bool:
    return sentence.does("ask", "question") and words_for(sentence).apart.asks_on.search(sentence.text) is not None


def _asked_twice(sentence: Sentence, sent: date) -> Iterator[Sentence]:
    """`Could you send the map, and which bus goes there?`: a request and a question, each of which is answered by itself."""
    of = words_for(sentence).apart
    between = of.asks_on.search(sentence.text)
    if between is None:
        yield sentence
        return
    first, second = sentence.text[: between.start()], sentence.text[between.end() :]
    if not of.asks_first.search(first):
        yield sentence  # `no rush, but have you had a chance?`
        return
    texts = of.request(first, between), second
    found = [replace(read_part(text, sentence.language, sent), whole=sentence.text) for text in texts]
    whole = all(part.does("ask", "question") and words_of(part.text) for part in found)
    yield from found if whole else (sentence,)


def _days(text: str, sentence: Sentence, sent: date) -> int:
    return len({mention.day for mention in days_named(text, sentence.language, sent)})


def _due(sentence: Sentence) -> date | None:
    return next((act.due for act in sentence.acts if act.kind == "promise"), None)
