"""One line from the owner: `log` keeps a contact that no mail shows, `note` keeps words about somebody. Both can be taken back."""

from __future__ import annotations

from datetime import date, datetime, time
from hashlib import blake2b
from typing import TypeVar

import click

from config.words import Said, say
from daemon.cli.asked import typed_address
from daemon.cli.house import NotDone, Visit, pass_visit
from daemon.cli.nobodies import is_nobody, known_person
from daemon.cli.speak import command
from daemon.house import House
from daemon.store.state import Call, Note
from daemon.think.evidence import day_in_words
from daemon.think.model import Person
from daemon.ties import Ties

_WAYS = ("call", "video", "place")
_LONGEST = 300  # characters: evidence, as of a mail

Kept = TypeVar("Kept", Call, Note)


@command("log")
@click.argument("person")
@click.argument("about", nargs=-1)
@click.option("--day", metavar="YYYY-MM-DD")
@click.option("--by", type=click.Choice(_WAYS), default="call")
@click.option("--undo", is_flag=True)
@pass_visit
def log(visit: Visit, person: str, about: tuple[str, ...], day: str | None, by: str, undo: bool) -> None:
    """A contact that no mail shows."""
    with visit.house() as house:
        meant = _meant(house, visit, person, unseen=True)
        if undo:
            last = _last(house.state.calls(), meant, say("cli.none_logged", name=meant.name))
            house.state.take_back_call(last.id)
        else:
            at, address = _moment(visit, house, day), _address(meant, person)
            last = Call(_id("call", address, at, by), address, at, by, _line(about))
            for same in house.state.calls():
                if same.person in meant.addresses and (same.at, same.channel) == (at, by):
                    house.state.take_back_call(same.id)  # typed again, perhaps by another address: kept once
            house.state.log_call(last)
    told = day_in_words(last.at.astimezone(house.settings.zone).date(), visit.screen.language)
    way = say(f"cli.channel_{last.channel}")
    visit.screen.say(say("cli.unlogged" if undo else "cli.logged", name=meant.name, day=told, way=way))


@command("note")
@click.argument("person")
@click.argument("words", nargs=-1)
@click.option("--day", metavar="YYYY-MM-DD")
@click.option("--undo", is_flag=True)
@pass_visit
def note(visit: Visit, person: str, words: tuple[str, ...], day: str | None, undo: bool) -> None:
    """Words about somebody."""
    text = _line(words)
    if not text and not undo:
        raise NotDone(say("cli.note_what"), status=2)
    with visit.house() as house:
        meant = _meant(house, visit, person, unseen=undo)
        if undo:
            last = _last(house.state.notes(), meant, say("cli.none_noted", name=meant.name))
            house.state.take_back_note(last.id)
        else:
            at, address = _moment(visit, house, day), _address(meant, person)
            last = Note(_id("note", address, at, text), address, at, text)
            for same in house.state.notes():
                if same.person in meant.addresses and (same.at, same.text) == (at, text):
                    house.state.take_back_note(same.id)
            house.state.keep_note(last)
    told = day_in_words(last.at.astimezone(house.settings.zone).date(), visit.screen.language)
    visit.screen.say(say("cli.unnoted" if undo else "cli.noted", name=meant.name, day=told, words=last.text))


def _meant(house: House, visit: Visit, asked: str, unseen: bool) -> Person:
    """Who is called so. An address that nobody has yet may be meant where it is `unseen`: a logged contact makes somebody of
    it; words about nobody would never be told again."""
    now = visit.moment(house.settings)
    persons = Ties(house.settings, house.cache, house.state, now).persons
    address = typed_address(asked)
    if address and address in house.cache.own_addresses(house.settings):
        raise NotDone(say("cli.own_address", address=address), status=2)
    if unseen and address and not is_nobody(address) and not any(address in one.addresses for one in persons):
        return Person(address, address, (address,))
    return known_person(persons, house, asked, now)


def _address(meant: Person, asked: str) -> str:
    """Under which address it is kept: the one that was typed, else the one that is written to. Never the first by its
    letters: who has that one may be somebody else after a `split`."""
    typed = typed_address(asked)
    return typed if typed in meant.addresses else meant.write_to or meant.key


def _moment(visit: Visit, house: House, day: str | None) -> datetime:
    """Now, or noon of a day that has been."""
    now = visit.moment(house.settings)
    if day is None:
        return now.replace(microsecond=0)
    try:
        at = datetime.combine(date.fromisoformat(day), time(12), house.settings.zone)
    except ValueError:
        raise NotDone(say("cli.bad_day", day=day), status=2) from None
    if at.date() > now.date() or at.year < now.year - 100:
        raise NotDone(say("cli.no_such_past", day=day), status=2)
    return min(at, now.replace(microsecond=0))


def _last(kept: tuple[Kept, ...], meant: Person, none: Said) -> Kept:
    """The newest that was kept of this person."""
    found = [one for one in kept if one.person in meant.addresses]
    if not found:
        raise NotDone(none)
    return found[-1]


def _line(words: tuple[str, ...]) -> str:
    return " ".join(" ".join(words).split())[:_LONGEST]


def _id(kind: str, person: str, at: datetime, what: str) -> str:
    """The same for the same line, so that typing it twice keeps it once."""
    line = "\x1f".join((person, at.isoformat(), what)).encode("utf-8", "replace")
    return f"{kind}-{blake2b(line, digest_size=6).hexdigest()}"
