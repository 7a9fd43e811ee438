"""Their news: the events in their life that letters tell of, and whether I have found a word for them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from daemon.think.model import Contact, Direction, Letter, LifeEvent, Sentence

HAPPY = frozenset({"birth", "wedding", "promotion", "new_job", "graduation", "award", "founding", "retirement"})
HARD = frozenset({"illness", "bereavement"})
_IF_DONE = frozenset({"exam", "project"})  # good news only once it is done
_DONE = re.compile(
    r"合格|受か[りっ]|通りました|通った|完成|完走|書き上げ|刊行|出版され|発売され|無事に?終|大成功|"
    r"\b(?:passed|got in|accepted|finished|completed|published|came out|is out|launched|opened|a success|done)\b",
    re.IGNORECASE,
)
_KNEW_BEFORE = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class News:
    """An event of theirs, the letter and the sentence that told it."""

    event: LifeEvent
    letter: Letter
    sentence: Sentence

    @property
    def happy(self) -> bool:
        """Whether one rejoices at it."""
        kind = self.event.kind
        return kind in HAPPY or (kind in _IF_DONE and _DONE.search(self.sentence.text) is not None)


def news_of(letters: Sequence[Letter]) -> tuple[News, ...]:
    """Their events as they told them, oldest first."""
    return tuple(
        News(event, letter, sentence)
        for letter in letters
        if letter.side == "theirs"
        for sentence in letter.sentences
        for event in _events(sentence, "sender")
    )


def spoken_of(news: News, letters: Sequence[Letter], contacts: Sequence[Contact], kinds: tuple[str, ...]) -> str:
    """The id of my word about this news: an act of `kinds` after it, a word on the same event, or a talk; else empty."""
    told = news.letter.contact.when
    for contact in contacts:
        if contact.direction is Direction.MEETING and contact.when > told:
            return contact.id
    for letter in letters:
        if letter.side == "mine" and _answers(letter, news, kinds, told):
            return letter.contact.id
    return ""


def _answers(letter: Letter, news: News, kinds: tuple[str, ...], told: datetime) -> bool:
    same = any(event.kind == news.event.kind for s in letter.sentences for event in _events(s, "recipient"))
    said = any(sentence.does(*kinds) for sentence in letter.sentences)
    if letter.contact.when > told:
        return said or same
    return said and same and told - letter.contact.when <= _KNEW_BEFORE


def _events(sentence: Sentence, whose: str) -> list[LifeEvent]:
    return [act.event for act in sentence.acts if act.event is not None and act.event.whose == whose]
