"""From talks to mails: when each line of a talk was written, by whom, in answer to what, and with which words around it.

A talk has a moment (`when: 2026-03-05 09:10`) or comes back every year (`each: 03-05 09:10`) with other details.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import blake2b
from zoneinfo import ZoneInfo

from daemon.demo.texts import Block, Party, Tie, number, pick, variant

HOME = ZoneInfo("Asia/Tokyo")
_OPTIONS = (
    "after",
    "at",
    "subject",
    "to",
    "cc",
    "attach",
    "folder",
    "html",
    "charset",
    "headers",
    "kind",
    "bare",
    "fresh",
)
_UNITS = {"m": 60, "h": 3600, "d": 86400}


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail of the sample, complete but for its bytes. `parents` are the mails of its thread, oldest first."""

    id: str
    when: datetime
    sender: Party
    to: tuple[Party, ...]
    subject: str
    text: str  # what the writer typed, salutation to signature
    cc: tuple[Party, ...] = ()
    parents: tuple[Mail, ...] = ()
    quotes: str = "none"
    mine: bool = False
    folder: str = ""  # empty: where such a mail lies of itself
    html: bool = False
    charset: str = "utf-8"
    attach: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    kind: str = ""  # bounce, or a method of calendar mail


@dataclass(frozen=True, slots=True)
class Cast:
    """Who can be named in a text, by slug, and the moment at which the sample ends."""

    parties: Mapping[str, Party]
    now: datetime
    since: datetime

    def named(self, name: str) -> Party:
        """A slug, or a name and address as they stand in a header."""
        if name in self.parties:
            return self.parties[name]
        shown, _, address = name.rpartition("<")
        return Party(shown.strip(), address.rstrip(">"))


def mails_of(tie: Tie, cast: Cast) -> Iterator[Mail]:
    """All mails of a tie, talk by talk."""
    for talk in tie.talks:
        at = reached_at(tie, talk)
        for turn, start in starts(talk, tie, cast):
            yield from _mails(talk, start, turn, at, cast)


def reached_at(tie: Tie, block: Block) -> Tie:
    """The tie as it was while they used another address (`via:`)."""
    return replace(tie, them=replace(tie.them, address=block.get("via", tie.them.address)))


def moment(text: str) -> datetime:
    """A moment of the owner's clock, as the texts write it."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=HOME)


def identity(domain: str, *salt: str) -> str:
    """A Message-ID or UID that no other item of the sample has."""
    return f"{blake2b(chr(0).join(salt).encode(), digest_size=10).hexdigest()}@{domain}"


def starts(block: Block, tie: Tie, cast: Cast) -> Iterator[tuple[int, datetime]]:
    """When a talk or a meeting took place, and how often before: once, or every year up to a few days ago."""
    if "when" in block:
        yield 0, moment(block["when"])
        return
    years = range(cast.since.year, cast.now.year + 1)
    days = (_on_a_working_day(moment(f"{year}-{block['each']}"), tie) for year in years)
    held = (day for day in days if cast.since <= day < cast.now - timedelta(days=4))
    yield from ((turn, day) for turn, day in enumerate(held) if f"{day:%Y-%m-%d}" >= tie.since)


def _mails(talk: Block, start: datetime, turn: int, tie: Tie, cast: Cast) -> Iterator[Mail]:
    parents: tuple[Mail, ...] = ()
    for place, line in enumerate(talk["mails"]):
        when = _when(line, parents[-1].when if parents else start, tie, f"{tie.slug} {start} {place}", first=not place)
        mail = _mail(talk, line, when, turn, () if line.get("fresh") else parents, tie, cast)
        parents = (*mail.parents, mail)
        yield mail


def _when(line: Block, before: datetime, tie: Tie, salt: str, *, first: bool) -> datetime:
    if "at" in line:
        return moment(line["at"])
    if "after" in line:
        waits = [int(word[:-1]) * _UNITS[word[-1]] for word in line["after"].split()]
        return _on_a_working_day(before + timedelta(seconds=sum(waits)), tie)
    if first:
        return before
    return _awake(before + timedelta(minutes=25 + number(salt) % 290), tie, salt)


def _awake(when: datetime, tie: Tie, salt: str) -> datetime:
    """Nobody answers at night; business answers keep to working hours and days."""
    if when.hour >= (19 if tie.business else 22):
        when = (when + timedelta(days=1)).replace(hour=8)
    if when.hour < 8:
        when = when.replace(hour=8)
    if when.hour == 8:
        when = when.replace(minute=5 + number(salt, "minute") % 54)
    return _on_a_working_day(when, tie)


def _on_a_working_day(when: datetime, tie: Tie) -> datetime:
    return when + timedelta(days=max(0, 7 - when.weekday())) if tie.business and when.weekday() > 4 else when


def _mail(talk: Block, line: Block, when: datetime, turn: int, parents: tuple[Mail, ...], tie: Tie, cast: Cast) -> Mail:
    speaker = next(key for key in line if key not in _OPTIONS)
    mine = speaker == "me"
    sender = _party(speaker, tie, cast)
    usual = "them" if mine else "me"
    salt = f"{tie.slug} {speaker} {when.isoformat()}"
    subject = variant(line.get("subject", talk["subject"]), turn)
    return Mail(
        id=identity(sender.domain, "mail", salt),
        when=when,
        sender=sender,
        to=tuple(_party(name, tie, cast) for name in line.get("to", [usual])),
        cc=tuple(_party(name, tie, cast) for name in line.get("cc", ())),
        subject=f"Re: {subject}" if parents and "subject" not in line else subject,
        text=_dressed(variant(line[speaker], turn).strip("\n"), tie, speaker, salt, bare=line.get("bare", False)),
        parents=parents,
        quotes=tie.quotes if parents else "none",
        mine=mine,
        folder=line.get("folder", ""),
        html=line.get("html", tie.html and not mine),
        charset=line.get("charset", "utf-8" if mine else sender.charset),
        attach=tuple(line.get("attach", ())),
        headers={**({} if mine else tie.headers), **line.get("headers", {})},
        kind=line.get("kind", ""),
    )


def _party(name: str, tie: Tie, cast: Cast) -> Party:
    return {"me": tie.me, "them": tie.them}.get(name) or cast.named(name)


def _dressed(text: str, tie: Tie, speaker: str, salt: str, *, bare: bool) -> str:
    voice = tie.voices.get(speaker)
    if bare or voice is None:
        return text
    around = [
        pick(choices, salt, part) if choices else "" for part, choices in (("top", voice.top), ("end", voice.end))
    ]
    return "\n\n".join(piece for piece in (around[0], text, around[1], voice.signature) if piece)
