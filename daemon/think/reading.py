"""What a mail says: its own words, sentence by sentence with their acts, its voice, and what it orders about the tie.

Pure and bounded: of one sentence at most 300 characters are looked at, of one mail at most 64 KiB.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from datetime import date, tzinfo
from functools import lru_cache

from connectors.model import Message
from daemon.think.due import due_of
from daemon.think.identity.signature import signed_in
from daemon.think.identity.signed_house import house_in
from daemon.think.language.befell import NOBODY, OTHERS
from daemon.think.language.construction import SET_PHRASES, Hit
from daemon.think.language.known import LANGUAGES
from daemon.think.language.learned import Opinion
from daemon.think.language.rules import Rules
from daemon.think.language.together import ABSORBING, REAL, together
from daemon.think.mail.orders import orders_in
from daemon.think.mail.own_name import without_false_names
from daemon.think.mail.own_words import OwnWords, own_words
from daemon.think.mail.sentences import language_of, sentences_of
from daemon.think.mail.voice import voice_of
from daemon.think.model import Act, LifeEvent, Reading, Sentence
from daemon.think.reader_version import READER_VERSION

LONGEST = 300
LARGEST = 65536
_RECURRING = 2048  # sentences that are remembered

_HIDE_NEWS = ABSORBING - {"congratulation", "support"}  # acts beside which news is no act of its own
_DATED = frozenset({"promise", "life_event"})
_SPOKEN_TO = frozenset({"congratulation", "support", "question"})
# In logarithms of odds, set on sentences that no weight had learned: news against a promise, beside another act, and at all.
_MUCH_LOUDER, _LOUD, _FAINT = 2.0, 1.5, -4.0
__all__ = ["READER_VERSION", "language_of", "read_message", "read_passages", "read_sentence"]


@dataclass(frozen=True, slots=True)
class _Found:
    """A sentence laid out, with what was found in it before the acts are weighed against each other."""

    text: str
    language: str
    hits: dict[str, Hit]
    event: str = ""
    whose: str = ""
    opinion: Opinion | None = None
    guess: float | None = None  # how likely the kind of the event is, where no words told it


@dataclass(frozen=True, slots=True)
class _Understood:
    """A sentence with its acts, but for their days, and what was found in it."""

    sentence: Sentence
    acts: frozenset[str]
    found: _Found


def read_sentence(text: str, sent: date, language: str = "", context: str = "") -> Sentence:
    """What one sentence does. `context` is the sentence before; with `> ` in front it is the one that this answers."""
    raw = text.strip()[:LONGEST]
    language = language if language in LANGUAGES else language_of(raw)
    if not raw or raw.startswith(">"):
        return Sentence(raw, language)
    one = _understood(raw, language, context)
    if one.acts.isdisjoint(_DATED):
        return one.sentence
    return Sentence(raw, language, tuple(_dated(act, one.found, sent) for act in one.sentence.acts))


@lru_cache(maxsize=_RECURRING)
def _understood(raw: str, language: str, context: str) -> _Understood:
    """All but the days; remembered, for people say many sentences again and again, after the same ones."""
    found = _found(raw, language)
    labels = together(_weighed(found), found.event, found.whose)
    if context:
        before, event = _acts_of(context)
        labels = LANGUAGES[language].answered(labels, found.text, context, before)
        if event and _answers_news(labels, event):
            labels, found = labels | {"life_event"}, replace(found, event=event, whose="recipient", guess=None)
    opinion = _opinion(found, context)
    found = _owned(found, opinion)
    told, labels = labels, _settled(labels, found, opinion)
    acts = tuple(_act(label, found, opinion, by_weights=label not in told) for label in sorted(labels))
    return _Understood(Sentence(raw, language, acts), labels, replace(found, opinion=None))


@lru_cache(maxsize=_RECURRING)
def _found(raw: str, language: str) -> _Found:
    """What can be told without the day and the sentence before."""
    rules = LANGUAGES[language]
    plain = rules.lay_out(raw)
    hits = rules.grammar.hits(plain)
    opinion = rules.model.opinion(plain)
    event, guess = _event(rules, plain, raw, opinion) if SET_PHRASES.isdisjoint(hits) else ("", None)
    befell = rules.befell(event, plain, raw) if event else NOBODY
    if befell == NOBODY:
        return _Found(plain, language, hits, opinion=opinion)
    whose = rules.whose(plain, bool(_SPOKEN_TO & hits.keys()), raw)
    if (whose == "recipient" and "rhetorical" in hits) or (whose == "sender" and befell == OTHERS):
        whose = "third"  # "did you hear that ...": the reader is told, not spoken about
    return _Found(plain, language, hits, event, whose, opinion, guess)


def _event(rules: Rules, plain: str, raw: str, opinion: Opinion) -> tuple[str, float | None]:
    """The kind of the event that the sentence tells: by its words, else by the weights where these are for news at all, and then
    how likely it is.

    Of a death the words speak, or nobody: a separation looks like one.
    """
    by_words = rules.event_of(plain, raw)
    if by_words or opinion.score["life_event"] <= 0:
        return by_words, None
    kind, likely = rules.events.kind_of(plain)
    return kind.replace("bereavement", ""), likely


def _weighed(found: _Found) -> set[str]:
    """The acts found, weighed against each other as the language has it."""
    rules, recall = LANGUAGES[found.language], found.hits.get("callback")

    def own_again() -> bool:
        rest = f"{found.text[: recall.start]} {found.text[recall.end :]}" if recall else found.text
        return "self_talk" in rules.grammar.hits(rest, whole=True)

    return rules.weighed(found.text, found.hits, own_again) - _no_promises(found)


def _no_promises(found: _Found) -> Set[str]:
    """What sounds like a promise and only tells of news: "in October I'm playing the solo"."""
    hit, rules = found.hits.get("promise"), LANGUAGES[found.language]
    plain = hit is not None and hit.construction.name in rules.firm
    score = found.opinion.score if found.opinion and found.event and not plain else {}
    louder = bool(score) and score["life_event"] - score["promise"] > _MUCH_LOUDER
    return frozenset({"promise"}) if louder else frozenset()


def _opinion(found: _Found, context: str) -> Opinion:
    """What the weights say of a sentence and of what it answers."""
    if found.opinion and not context.startswith(">"):
        return found.opinion
    rules = LANGUAGES[found.language]
    return rules.model.opinion(found.text, rules.lay_out(context.removeprefix(">").strip()[:LONGEST]))


def _settled(labels: frozenset[str], found: _Found, opinion: Opinion) -> frozenset[str]:
    """The labels after the weights have decided what was in doubt; news that no words told stays untold."""
    sure, doubtful = opinion.model.settle(labels, opinion)
    rules = LANGUAGES[found.language]
    firm = {act for act in labels if act in found.hits and found.hits[act].construction.name in rules.firm}
    added, gone = rules.settle(found.text, opinion, labels, sure, doubtful, firm)
    if labels & REAL:
        added -= SET_PHRASES  # a sentence with a set phrase and a real act has only the act
    if found.event and opinion.score["life_event"] > 0:
        added -= _HIDE_NEWS
    told = (labels - gone) | (added - {"life_event"})
    if _stands_out(found, opinion, labels, told):
        told |= {"life_event"}
    if told == labels:
        return labels
    if "callback" in told and "thanks" in labels:
        told |= {"retold"}
    return together(told, found.event if "life_event" in told else "", found.whose)


def _stands_out(found: _Found, opinion: Opinion, labels: frozenset[str], told: frozenset[str]) -> bool:
    """Whether news is told beside the acts that stand: what hid it is gone, or it is too plain to be hidden."""
    score = opinion.score["life_event"]
    if not found.event or score <= _FAINT or told & SET_PHRASES:
        return False
    if told & _HIDE_NEWS:
        return score > _LOUD
    return score > 0 or bool(labels & _HIDE_NEWS)


def _owned(found: _Found, opinion: Opinion) -> _Found:
    """The event with the owner that the weights are sure of, where the words name none."""
    if not found.event or not LANGUAGES[found.language].owner_by_weights or found.whose == "third":
        return found
    if "congratulation" in found.hits and found.whose == "recipient":
        return found  # joy in the words of the writer is for the news of the reader
    mine, theirs = opinion.score["self_talk"] > 0, opinion.score["other_focus"] > 0
    if mine == theirs:
        return found
    return replace(found, whose="sender" if mine else "recipient")


def _acts_of(context: str) -> tuple[frozenset[str], str]:
    """What the answered sentence of the other person does, and its news; of the sender's own one before, nothing is asked."""
    raw = context.removeprefix(">").strip()[:LONGEST] if context.startswith(">") else ""
    if not raw or raw.startswith(">"):
        return frozenset(), ""
    one = _understood(raw, language_of(raw), "")
    return one.acts, one.found.event if "life_event" in one.acts else ""


def _answers_news(labels: frozenset[str], event: str) -> bool:
    """Whether a congratulation, or a condolence, answers this news of theirs without naming it again."""
    if "life_event" in labels:
        return False
    return "congratulation" in labels or ("support" in labels and event == "bereavement")


def _act(label: str, found: _Found, opinion: Opinion, *, by_weights: bool) -> Act:
    hit = found.hits.get(label)
    sure = round(opinion.model.certainty(label, opinion, by_words=bool(hit) or label == "life_event"), 2)
    if label == "life_event":
        guess = found.guess
        return Act(label, "event", sure) if guess is None else Act(label, "weights:kind", min(sure, round(guess, 2)))
    name = hit.construction.name if hit else f"weights:{opinion.reasons(label)}" if by_weights else "together"
    seeks = bool(hit and hit.construction.seeks and "about_you" not in found.hits)
    return Act(label, name, sure, seeks=seeks and label != "promise")


def _dated(act: Act, found: _Found, sent: date) -> Act:
    """The act with its day: until when a promise holds, when the news is."""
    if act.kind == "promise":
        return replace(act, due=_due(found, found.hits.get(act.kind), sent))
    return replace(act, event=_news(found, sent)) if act.kind == "life_event" else act


def _news(found: _Found, sent: date) -> LifeEvent:
    return LifeEvent(found.event, found.whose, LANGUAGES[found.language].event_day(found.text, sent))


def _due(found: _Found, hit: Hit | None, sent: date) -> date | None:
    rules = LANGUAGES[found.language]
    span = (hit.start, hit.end) if hit else (0, len(found.text))
    return due_of(rules.days_in(found.text, sent), span, rules.day_comes_late or "broken" in found.hits)


_ANNOUNCED, _FEW = 300, 3  # signs and lines below a letter that may still belong to its last sentence


def read_message(message: Message, zone: tzinfo) -> Reading:
    """What the sender newly wrote in this mail, and what it does."""
    own = own_words(message.text[:LARGEST])
    language = language_of(own.text)
    sent = message.date.astimezone(zone).date() if message.date else date(1970, 1, 1)
    sentences = read_passages(own, sent)
    sender = message.sender.name if message.sender else ""
    signed = (*signed_in(own, sender), *house_in(own, sender))
    voice = replace(voice_of(own.text, language), signed=signed)
    sentences, voice = without_false_names(sentences, voice, sender, language)
    return Reading(language, sentences, voice, orders_in((*sentences, *_told_below(own, sentences, language)), sent))


def _told_below(own: OwnWords, sentences: tuple[Sentence, ...], language: str) -> Iterator[Sentence]:
    """※アドレスが変わりました at the end, and the old and the new one on the lines below: they belong to it, not to the signature."""
    if sentences and "@" in own.footer[:_ANNOUNCED]:
        addresses = LANGUAGES[sentences[-1].language].letters.addresses
        if addresses.announces.search(sentences[-1].text) or addresses.here.search(sentences[-1].text):
            lines = (line.strip() for line in own.footer[:_ANNOUNCED].split("\n")[:_FEW])
            yield from (Sentence(line, language) for line in lines if "@" in line)


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
