"""Hand-made letters, meetings and ties for the tests of thinking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from config.schema import Circle
from daemon.think.mail.own_words import own_words
from daemon.think.model import Act, Contact, Direction, Letter, LifeEvent, Obligation, Person, Sentence, Tie, Voice
from daemon.think.news.life import News, news_of
from daemon.think.reading import read_passages

TOKYO = ZoneInfo("Asia/Tokyo")
NOW = datetime(2026, 11, 24, 7, 0, tzinfo=TOKYO)
KANJI_FROM = "぀"


def days_ago(days: float, now: datetime = NOW) -> datetime:
    """A moment so many days before the morning."""
    return now - timedelta(days=days)


def says(
    text: str, *kinds: str, due: date | None = None, event: LifeEvent | None = None, seeks: bool = False
) -> Sentence:
    """A sentence and its acts; the due day goes to the promise, the event to the life event."""
    acts = tuple(
        Act(kind, due=due if kind == "promise" else None, event=event if kind == "life_event" else None, seeks=seeks)
        for kind in kinds
    )
    return Sentence(text, "ja" if any(sign >= KANJI_FROM for sign in text) else "en", acts)


def mail(
    name: str,
    when: datetime,
    side: str,
    *sentences: Sentence,
    subject: str = "",
    answers: str = "",
    thread: str = "",
    attach: Sequence[str] = (),
) -> Letter:
    """A mail between me and them, `side` tells who wrote it."""
    way = Direction.OUTBOUND if side == "mine" else Direction.INBOUND
    contact = Contact(
        when, way, name, "you@them.test", "me@here.test", thread=thread, subject=subject, reply_to=answers
    )
    language = sentences[0].language if sentences else "en"
    voice = Voice(length=sum(len(sentence.text) for sentence in sentences))
    return Letter(contact, language, sentences, voice, tuple(attach))


def meeting(name: str, when: datetime, title: str = "", readers: int = 2, channel: str = "place") -> Contact:
    """A meeting that was held."""
    return Contact(when, Direction.MEETING, name, subject=title, readers=readers, channel=channel)


def person(**more: Any) -> Person:
    """Somebody with one address."""
    return replace(Person("you@them.test", "Yuki", ("you@them.test",)), **more)


def tie(
    letters: Sequence[Letter] = (), meetings: Sequence[Contact] = (), rows: Sequence[Obligation] = (), **more: Any
) -> Tie:
    """A tie of these letters and meetings; what is named otherwise goes to the person."""
    contacts = sorted((*(one.contact for one in letters), *meetings), key=lambda contact: contact.when)
    return Tie(person(**more), tuple(contacts), letters=tuple(letters), obligations=tuple(rows))


def circle(every: int, name: str = "friends", scene: str = "friend") -> Circle:
    """A circle with a wished rhythm."""
    return Circle(name, every, scene)


def news_in(text: str) -> tuple[News, ...]:
    """The news of theirs in a letter of these words, as the reader reads it."""
    sent = days_ago(3)
    return news_of([mail("told", sent, "theirs", *read_passages(own_words(text), sent.date()))])
