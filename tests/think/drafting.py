"""Hand-made ties for the tests of drafts: letters with the acts that a reader would find, and nothing read from a mailbox."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zlib import crc32
from zoneinfo import ZoneInfo

from config.phrases import load_phrases
from config.schema import Circle, Me
from connectors.model import CivilDay
from daemon.think.drafts.compose import compose
from daemon.think.findings import DraftText, Finding, Memory, NoDraft
from daemon.think.model import (
    Act,
    Birthday,
    Contact,
    Direction,
    Letter,
    LifeEvent,
    Lookup,
    Measure,
    Obligation,
    ObligationKind,
    ObligationState,
    Person,
    Sentence,
    Tie,
    Voice,
)

TOKYO = ZoneInfo("Asia/Tokyo")
LONDON = ZoneInfo("Europe/London")


def says(text: str, *acts: str | Act) -> Sentence:
    """A sentence with its acts; `life_event:birth` is an event of the sender's."""
    return Sentence(text, "ja" if any(ord(char) > 0x3000 for char in text) else "en", tuple(_act(act) for act in acts))


def _act(act: str | Act) -> Act:
    if isinstance(act, Act):
        return act
    kind, _, event = act.partition(":")
    return Act(kind, event=LifeEvent(event, "sender") if event else None)


@dataclass(frozen=True)
class Pair:
    """Two people who write to each other, at one moment."""

    me: Me
    person: Person
    now: datetime
    voice: Voice
    language: str

    def theirs(self, ident: str, days: int, subject: str, *sentences: Sentence, **more: Any) -> Letter:
        return self._letter(ident, days, subject, sentences, Direction.INBOUND, Voice(), **more)

    def mine(
        self, ident: str, days: int, subject: str, *sentences: Sentence, voice: Voice | None = None, **more: Any
    ) -> Letter:
        return self._letter(ident, days, subject, sentences, Direction.OUTBOUND, voice or self.voice, **more)

    def _letter(
        self,
        ident: str,
        days: int,
        subject: str,
        sentences: Sequence[Sentence],
        direction: Direction,
        voice: Voice,
        **more: Any,
    ) -> Letter:
        contact = Contact(
            when=self.now - timedelta(days=days),
            direction=direction,
            id=f"{ident}@example.test",
            address=self.person.key,
            own_address=self.me.addresses[0],
            subject=subject,
            thread=str(more.get("thread", subject.removeprefix("Re: "))),
            reply_to=str(more.get("reply_to", "")),
            world=str(more.get("world", "")),
            readers=int(str(more.get("readers", 1))),
        )
        return Letter(
            contact,
            str(more.get("language", self.language)),
            tuple(sentences),
            voice,
            message_id=f"<{ident}@example.test>",
        )

    def tie(
        self, *letters: Letter, obligations: Sequence[Obligation] = (), told: Sequence[Letter] = (), since: int = 900
    ) -> Tie:
        """The tie of these letters; `since` days ago there was a first contact."""
        ordered = sorted(letters, key=lambda one: one.contact.when)
        first = Contact(self.now - timedelta(days=since), Direction.MEETING, "first-meeting", channel="place")
        contacts = (*((first,) if since else ()), *(one.contact for one in ordered))
        return Tie(
            self.person, contacts, letters=tuple(ordered), obligations=tuple(obligations), told_by_me=tuple(told)
        )

    def write(self, tie: Tie, stance: str, *, rule: str = "", evidence: Sequence[str] = (), memory: Memory | None = None,
              today: Sequence[DraftText] = (), signals: dict[str, Measure] | None = None) -> DraftText | NoDraft:  # fmt: skip
        """Compose for one finding with this stance."""
        finding = Finding(
            rule or stance, 50, {}, tuple(f"{one}@example.test" if "@" not in one else one for one in evidence), stance
        )
        return compose(
            tie, [finding], lookup_of(signals or {}), self.me, load_phrases(), memory or Memory(), self.now, today
        )


def lookup_of(signals: dict[str, Measure]) -> Lookup:
    return lambda name: signals.get(name, Measure(None))


def pair(me: str, them: str, register: str, address: str, *, language: str = "ja", now: str = "2026-11-24T07:00", naming: str = "", greeting: str = "",
         sign_off: tuple[str, ...] = (), exclaims: bool = False, circle: Circle | None = None, birthday: CivilDay | None = None, private: bool = False,
         key: str = "") -> Pair:  # fmt: skip
    """A pair whose manner is given in one line."""
    zone = TOKYO if language == "ja" else LONDON
    family, _, given = them.partition(" ")
    if language == "en":
        family, given = given, family
    key = key or f"p{crc32(them.encode()):08x}@example.test"
    person = Person(key, them, (key,), (them,), family, given, key, circle=circle, private=private,
                    birthday=Birthday(birthday, "card-1") if birthday else None)  # fmt: skip
    voice = Voice(address, greeting, naming, sign_off, register, exclaims)
    return Pair(Me(me, ("me@example.test",)), person, datetime.fromisoformat(now).replace(tzinfo=zone), voice, language)


def owed(
    kind: ObligationKind,
    sentence: str,
    ident: str,
    language: str,
    *,
    since: date,
    due: date | None = None,
    state: ObligationState = "open",
) -> Obligation:
    """A promise of mine, or a question of theirs."""
    return Obligation(kind, "mine", sentence, since, state, (f"{ident}@example.test",), language, due)
