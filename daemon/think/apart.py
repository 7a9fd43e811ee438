"""Two promises or two requests in one sentence: `the slides tomorrow, and the list by Friday`.

Each becomes a sentence by itself, with the words that both share, so that the one can be kept and the other moved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from daemon.think.content_words import shared, words_of
from daemon.think.days_named import days_named
from daemon.think.later import later
from daemon.think.model import Letter, Sentence
from daemon.think.reread import read_part

_BETWEEN = {"en": later(r"(?:,|;)? +and +(?:also +|then +)?|; +"), "ja": later(r"、(?:そして|また|それから|あと)?")}
_ASKS_ON = {  # after a request a question that could stand alone
    "en": later(
        r"(?<=\w)(?:,|;| -)? (?:and|and also|but)(?:,? (?:by the way|also|while i'm at it|if so|please),?)? (?=(?:which|what|when|where|who|how|why|is|are|was|were|do|does|did|could|would|can|will|have|has|shall) (?!(?:i|we) )[^?]*\?\s*$)"
        r"|, and (?:please |kindly )?(?=(?:let (?:me|us) know|tell (?:me|us)) (?:whether|if|when|which|what|how|where|who)\b)",
        re.IGNORECASE,
    ),
    "ja": later(
        r"(?P<end>(?<=[一-鿿ぁ-ん])[てで])、(?=(?:それから|それと|あと|また|ついでに)?[^、。]*(?:いつ|どこ|何|どの|どれ|どちら|誰|どなた|いくら|いくつ|どう)[^。]*(?:教えて|知らせ|聞かせて|連絡)[^。]*[。]?$)"
    ),
}
_ASKS_FIRST = later(
    r"^(?:[\w' ]{0,20}, )?(?:so |and |also )?(?:kindly|could|can|would|will|may|might|do|does|did|is|are|was|were|have|has|which|what|when|where|who|whose|how(?! are you)|why|please|send|tell|let me know)\b",
    re.IGNORECASE,
)
_WHO = later(
    r"^.*?\b(?P<who>(?:i|we|you)(?:'ll| will| shall)(?: also| then)?) +(?P<verb>.*?) *\b(?=(?:the|a|an|your|my|our|his|her|their|both|some|these|those|two|three)\b)",
    re.IGNORECASE,
)
_ITS_OWN = later(r"^(?:i|we|you)(?:'ll| will| shall|'m| am)\b", re.IGNORECASE)
_WILL = later(r"\b(?:i|we|you)(?:'ll| will| shall)\b", re.IGNORECASE)
_PRONOUN = later(r"\b(?:it|them|that|those|this|these|him|her|one|do so)\b", re.IGNORECASE)
_THING = later(r"^(?:the|a|an|your|my|our|his|her|their|both|some|these|those|two|three)\b", re.IGNORECASE)
_SAID_BEFORE = later(
    r"(?:と|って)(?:言|申|お伝え|約束)|約束|はず|予定|\b(?:said|promised|told|was to|were to|meant to)\b", re.IGNORECASE
)
_WHY_JA = later(
    r"(?:です|ます|ました|した|ない|ません|[るた])(?:ので|が|けど|けれど|けれども|から|し|ため)$|(?:なので|ため|ですし)$"
)
_OF_ITS_OWN_JA = later(r"[一-鿿ァ-ヴーぁ-ん」](?:は|を|も|の(?:ほう|方))")
_PREDICATE = later(
    r"(?:[にをでは、]|まで|中|日|曜)(?P<deed>(?:お|ご)?[^にをでは、]{1,14}[ますくぐつむるうぬ](?:ね|よ|から)?[。！!]?)$"
)


def taken_apart(letter: Letter, sent: date) -> Letter:
    """The letter with each promise that has a day of its own as a sentence of its own."""
    if not any(_may_be_two(sentence) or _may_ask_twice(sentence) for sentence in letter.sentences):
        return letter
    parts = tuple(part for sentence in letter.sentences for part in _parts(sentence, sent))
    return letter if len(parts) == len(letter.sentences) else replace(letter, sentences=parts)


def _may_be_two(sentence: Sentence) -> bool:
    return (
        sentence.does("promise")
        and not sentence.does("broken", "kept")
        and _BETWEEN[sentence.language].search(sentence.text) is not None
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
    for between in _BETWEEN[sentence.language].finditer(sentence.text):
        first, second = sentence.text[: between.start()], sentence.text[between.end() :]
        if sentence.language == "ja" and (_WHY_JA.search(first) or not _OF_ITS_OWN_JA.search(second)):
            continue  # 市は17日ですので、結果は19日にご報告します; 土曜の買い出し、9時に迎えに行きます
        if _SAID_BEFORE.search(first) or not (_days(first, sentence, sent) and _days(second, sentence, sent)):
            continue
        texts = _completed(first, second, sentence.language)
        found = [replace(read_part(text, sentence.language, sent), whole=sentence.text) for text in texts]
        if all(part.does("promise") and words_of(part.text) for part in found) and _due(found[0]) != _due(found[1]):
            kept = tuple(act for act in sentence.acts if act.kind != "promise")
            yield replace(found[0], acts=(*kept, *(act for act in found[0].acts if act.kind == "promise")))
            yield from _parts(found[1], sent) if sentence.language == "en" else (found[1],)
            return
    yield sentence


def _two_deeds(sentence: Sentence, sent: date) -> Iterator[Sentence]:
    """`We'll bring the chairs on the 20th, and I'll lend you the urn`: each half says who will do what, and of another thing."""
    for between in _BETWEEN[sentence.language].finditer(sentence.text) if sentence.language == "en" else ():
        texts = sentence.text[: between.start()], sentence.text[between.end() :]
        if _SAID_BEFORE.search(texts[0]) or not all(map(_WILL.search, texts)) or _PRONOUN.search(texts[1]):
            continue
        found = [replace(read_part(text, sentence.language, sent), whole=sentence.text) for text in texts]
        matter = [words_of(part.text) for part in found]
        if all(part.does("promise") for part in found) and all(matter) and not shared(*matter):
            yield from found
            return
    yield sentence


def _may_ask_twice(sentence: Sentence) -> bool:
    return sentence.does("ask", "question") and _ASKS_ON[sentence.language].search(sentence.text) is not None


def _asked_twice(sentence: Sentence, sent: date) -> Iterator[Sentence]:
    """`Could you send the map, and which bus goes there?`: a request and a question, each of which is answered by itself."""
    between = _ASKS_ON[sentence.language].search(sentence.text)
    if between is None:
        yield sentence
        return
    first, second = sentence.text[: between.start()], sentence.text[between.end() :]
    if sentence.language == "en" and not _ASKS_FIRST.search(first):
        yield sentence  # `no rush, but have you had a chance?`
        return
    first = f"{first}{between['end']}ください" if sentence.language == "ja" else f"{first}?"
    found = [replace(read_part(text, sentence.language, sent), whole=sentence.text) for text in (first, second)]
    whole = all(part.does("ask", "question") and words_of(part.text) for part in found)
    yield from found if whole else (sentence,)


def _days(text: str, sentence: Sentence, sent: date) -> int:
    return len({mention.day for mention in days_named(text, sentence.language, sent)})


def _due(sentence: Sentence) -> date | None:
    return next((act.due for act in sentence.acts if act.kind == "promise"), None)


def _completed(first: str, second: str, side: str) -> tuple[str, str]:
    """Both halves as sentences: the one lends the other its subject and verb, or in Japanese its last word."""
    if side == "ja":
        deed = _PREDICATE.search(second)
        if first.endswith(("て", "で")):
            return f"{first}おきます", second  # 鍵は明日返して、ガス代は今週中に払います
        return (f"{first}、{deed['deed']}" if deed else first), second
    who = _WHO.search(first)
    if who is None or _ITS_OWN.search(second):
        return first, second
    return first, f"{who['who']} {who['verb']} {second}" if _THING.search(second) else f"{who['who']} {second}"
