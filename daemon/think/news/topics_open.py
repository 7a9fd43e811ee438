"""Open topics: something of theirs had its day, and nobody has spoken of it since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from daemon.think.content_words import overlap, words_of
from daemon.think.model import Contact, Direction, Letter, LifeEvent, Sentence
from daemon.think.news.fortune import is_called_off, is_over, is_setback
from daemon.think.news.overtaken import overtaken

ASKED = frozenset({"exam", "trip", "illness", "project", "move", "new_job", "founding"})
"""What has a day after which one asks how it went; a birth or a wedding one rejoices in."""
THOUGHT_OF = 14  # days after an exam in which one thinks of it
ASKED_ABOUT = 30  # days after other things in which one asks how they went


@dataclass(frozen=True, slots=True)
class OpenTopic:
    """A dated thing of theirs: the event, its day, and where it was told."""

    event: LifeEvent
    day: date
    letter: Letter
    sentence: Sentence


def open_topics(letters: Sequence[Letter], contacts: Sequence[Contact], now: datetime) -> tuple[OpenTopic, ...]:
    """The topics whose day has come and was not too long ago, the newest day last."""
    found = [topic for letter in letters for topic in _told_in(letter) if _its_time(topic, now)]
    standing = [topic for topic in found if not overtaken(topic.sentence, topic.letter, letters)]
    due = [topic for topic in standing if not _spoken_since(topic, letters, contacts, now)]
    latest = {(topic.event.kind, topic.day): topic for topic in due}
    return tuple(sorted(latest.values(), key=lambda topic: (topic.day, topic.letter.contact.id)))


def _told_in(letter: Letter) -> list[OpenTopic]:
    whose = "sender" if letter.side == "theirs" else "recipient"
    return [
        OpenTopic(act.event, act.event.day, letter, sentence)
        for sentence in letter.sentences
        for act in sentence.acts
        if act.event is not None and act.event.day is not None and act.event.whose == whose
        and act.event.kind in ASKED and act.event.day >= letter.contact.when.date()
        and not (is_called_off(sentence, letter.contact.when.date()) or is_over(sentence) or is_setback(sentence))
    ]  # fmt: skip


def _its_time(topic: OpenTopic, now: datetime) -> bool:
    """From the day after it; an exam is let alone after two weeks."""
    since = (now.date() - topic.day).days
    return 1 <= since <= (THOUGHT_OF if topic.event.kind == "exam" else ASKED_ABOUT)


def _spoken_since(topic: OpenTopic, letters: Sequence[Letter], contacts: Sequence[Contact], now: datetime) -> bool:
    """We met after its day, or a letter after it comes back to it."""
    if any(c.direction is Direction.MEETING and c.when.astimezone(now.tzinfo).date() > topic.day for c in contacts):
        return True
    later = (one for one in letters if one.contact.when.astimezone(now.tzinfo).date() >= topic.day)
    return any(_comes_back(one, topic) for one in later if one is not topic.letter)


def _comes_back(letter: Letter, topic: OpenTopic) -> bool:
    kinds = {act.event.kind for sentence in letter.sentences for act in sentence.acts if act.event is not None}
    told = words_of(topic.sentence.text)
    return topic.event.kind in kinds or any(overlap(told, words_of(s.text)) >= 0.5 for s in letter.sentences)
