"""What a mail says: its own words, sentence by sentence with their acts, its voice, and what it orders about the tie.

Pure and bounded: of one sentence at most 300 characters are looked at, of one mail at most 64 KiB.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, tzinfo
from functools import lru_cache
from types import ModuleType

from connectors.model import Message
from daemon.think.answers import add_answer
from daemon.think.due import due_of
from daemon.think.language import en, ja
from daemon.think.language.construction import SET_PHRASES, Hit
from daemon.think.language.en import days as en_days
from daemon.think.language.ja import days as ja_days
from daemon.think.language.together import together
from daemon.think.model import Act, LifeEvent, Reading, Sentence
from daemon.think.orders import orders_in
from daemon.think.own_words import OwnWords, own_words
from daemon.think.reader_version import READER_VERSION
from daemon.think.sentences import language_of, sentences_of
from daemon.think.signature import signed_in
from daemon.think.voice import voice_of

LONGEST = 300
LARGEST = 65536
_RECURRING = 4096  # sentences that are remembered

_LANGUAGES: dict[str, ModuleType] = {"en": en, "ja": ja}
_DAYS = {"en": en_days.days_in, "ja": ja_days.days_in}
_EVENT_DAY = {"en": en_days.event_day, "ja": ja_days.event_day}
_UNNAMED = ("i_did", "future_own")  # a verb without a subject: Japanese leaves out both I and you
_REMEMBER = re.compile(r"\b(?:remember|recall)\b|覚えて")
_SPOKEN_TO = frozenset({"congratulation", "support", "question"})
__all__ = ["READER_VERSION", "language_of", "read_message", "read_passages", "read_sentence"]


@dataclass(frozen=True, slots=True)
class _Found:
    """A sentence laid out, with what was found in it before the acts are weighed against each other."""

    text: str
    language: str
    hits: dict[str, Hit]
    event: str = ""
    whose: str = ""


def read_sentence(text: str, sent: date, language: str = "", context: str = "") -> Sentence:
    """What one sentence does. `context` is the sentence before; with `> ` in front it is the one that this answers."""
    raw = text.strip()[:LONGEST]
    language = language if language in _LANGUAGES else language_of(raw)
    if not raw or raw.startswith(">"):
        return Sentence(raw, language)
    found = _found(raw, language)
    labels = together(_weighed(found), found.event, found.whose)
    if context:
        before = _labels_of(context, sent) if context.startswith(">") else frozenset()
        labels = add_answer(labels, found.text, language, context, before)
    return Sentence(raw, language, tuple(_act(label, found, sent) for label in sorted(labels)))


@lru_cache(maxsize=_RECURRING)
def _found(raw: str, language: str) -> _Found:
    """What can be told without the day and the sentence before; remembered, for people say many sentences again and again."""
    rules = _LANGUAGES[language]
    plain = rules.lay_out(raw)
    hits: dict[str, Hit] = rules.GRAMMAR.hits(plain)
    event = rules.event_of(plain, raw) if SET_PHRASES.isdisjoint(hits) else ""
    whose = rules.whose(plain, bool(_SPOKEN_TO & hits.keys())) if event else ""
    if whose == "recipient" and "rhetorical" in hits:
        whose = "third"  # "did you hear that ...": the reader is told, not spoken about
    return _Found(plain, language, hits, event, whose)


def _weighed(found: _Found) -> set[str]:
    """The acts found; own life counts only outside the words that recall a talk, and gives way to a named reader."""
    acts = set(found.hits)
    recall = found.hits.get("callback")
    own = found.hits.get("self_talk")
    theirs = found.hits.get("other_focus")
    if own and theirs and (own.construction.name in _UNNAMED or (found.language == "en" and theirs.start == 0)):
        acts.discard("self_talk")
    if not recall:
        return acts
    if recall.construction.name == "you_said" or ("question" in acts and not _REMEMBER.search(found.text)):
        acts.add("callback_you")
    if "self_talk" in acts:
        rest = f"{found.text[: recall.start]} {found.text[recall.end :]}"
        if "self_talk" not in _LANGUAGES[found.language].GRAMMAR.hits(rest, whole=True):
            acts.discard("self_talk")
    return acts


def _labels_of(context: str, sent: date) -> frozenset[str]:
    """What the sentence before does; for an answered one that of the other person."""
    before = read_sentence(context.removeprefix(">").strip(), sent)
    return frozenset(act.kind for act in before.acts)


def _act(label: str, found: _Found, sent: date) -> Act:
    hit = found.hits.get(label)
    name = hit.construction.name if hit else "together"
    if label == "promise":
        return Act(label, name, due=_due(found, hit, sent))
    if label == "life_event":
        return Act(label, "event", event=_news(found, sent))
    return Act(label, name, seeks=bool(hit and hit.construction.seeks and "about_you" not in found.hits))


def _news(found: _Found, sent: date) -> LifeEvent:
    return LifeEvent(found.event, found.whose, _EVENT_DAY[found.language](found.text, sent))


def _due(found: _Found, hit: Hit | None, sent: date) -> date | None:
    mentions = _DAYS[found.language](found.text, sent)
    span = (hit.start, hit.end) if hit else (0, len(found.text))
    return due_of(mentions, span, found.language == "ja" or "broken" in found.hits)


def read_message(message: Message, zone: tzinfo) -> Reading:
    """What the sender newly wrote in this mail, and what it does."""
    own = own_words(message.text[:LARGEST])
    language = language_of(own.text)
    sent = message.date.astimezone(zone).date() if message.date else date(1970, 1, 1)
    sentences = read_passages(own, sent)
    voice = replace(voice_of(own.text, language), signed=signed_in(own))
    return Reading(own.text, language, sentences, voice, orders_in(sentences, sent))


def read_passages(own: OwnWords, sent: date) -> tuple[Sentence, ...]:
    """The sentences of own words; the first after a quoted line is read as the answer to it."""
    language = language_of(own.text)
    sentences: list[Sentence] = []
    before = ""
    for passage in own.passages:
        before = passage.answers or before
        for text in sentences_of(passage.text):
            sentences.append(read_sentence(text, sent, language_of(text, language), before))
            before = text
    return tuple(sentences)
