"""One line from the owner: `log` keeps a contact that no mail shows, `note` keeps words about somebody. Both can be taken back."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from hashlib import blake2b
from typing import TypeVar

import click

from config.words import Said, say
from daemon.cli.asked import typed_address
from daemon.cli.nobodies import is_nobody, known_person
from daemon.cli.speak import command
from daemon.cli.visit import NotDone, Visit, pass_visit
from daemon.house import House
from daemon.store.state import Call, Note
from daemon.think.evidence import day_in_words
from daemon.think.identity import names
from daemon.think.model import Person
from daemon.think.ways_told import day_told, tells_last_week, way_told, with_them
from daemon.ties import Ties

_WAYS = ("call", "video", "place")
_DAYS_BACK = {
    "today": 0,
    "yesterday": 1,
    "今日": 0,
    "今朝": 0,
    "昨日": 1,
    "きのう": 1,
    "昨夜": 1,
    "昨晩": 1,
    "一昨日": 2,
    "おととい": 2,
}
_FEW = 3  # words
_LONGEST = 300  # characters: evidence, as of a mail

Kept = TypeVar("Kept", Call, Note)


@command("log")
@click.argument("person", required=False)
@click.argument("about", nargs=-1)
@click.option("--day", metavar="YYYY-MM-DD")
@click.option("--by", type=click.Choice(_WAYS))
@click.option("--undo", is_flag=True)
@pass_visit
def log(visit: Visit, person: str | None, about: tuple[str, ...], day: str | None, by: str | None, undo: bool) -> None:
    """A contact that no mail shows."""
    granted: list[Said] = []
    closed: list[str] = []
    with visit.house(asks_no_rule=True) as house:
        calls = house.state.calls()
        person = person or _newest(calls, undo, say("cli.none_logged_at_all"))
        meant = _meant(house, visit, person, unseen=True)
        if undo:
            last = _last(calls, meant, say("cli.none_logged", name=meant.name))
            house.state.take_back_call(last.id)
        else:
            called = _called(meant)
            line = with_them(_line(about), called)
            about, day, week = _told_day(about, line, day, visit.moment(house.settings).date())
            way = by or way_told(with_them(_line(about), called))
            open_ones = (("call", way), ("today", day), ("week", not week))
            granted = [say(f"cli.granted_{what}") for what, told in open_ones if not told]
            at, address = _moment(visit, house, day), _address(meant, person)
            last = Call(_id("call", address, at, way or "call"), address, at, way or "call", _line(about))
            for same in _same(calls, meant, lambda one: (one.at, one.channel) == (at, last.channel)):
                house.state.take_back_call(same.id)
            house.state.log_call(last)
            closed = _settled_by(last, house, visit, meant)
    key, way_in_words = "cli.unlogged" if undo else "cli.logged", say(f"cli.channel_{last.channel}")
    visit.screen.say(say(key, name=meant.name, day=_day_of(last, house, visit), way=way_in_words))
    for said in (*granted, *(say("cli.closed_by_log", sentence=sentence) for sentence in closed)):
        visit.screen.say(said)


@command("note")
@click.argument("person", required=False)
@click.argument("words", nargs=-1)
@click.option("--day", metavar="YYYY-MM-DD")
@click.option("--undo", is_flag=True)
@pass_visit
def note(visit: Visit, person: str | None, words: tuple[str, ...], day: str | None, undo: bool) -> None:
    """Words about somebody."""
    text = _line(words)
    if not text and not undo:
        raise NotDone(say("cli.note_what"), status=2)
    with visit.house(asks_no_rule=True) as house:
        notes = house.state.notes()
        person = person or _newest(notes, undo, say("cli.none_noted_at_all"))
        meant = _meant(house, visit, person, unseen=undo)
        if undo:
            last = _last(notes, meant, say("cli.none_noted", name=meant.name))
            house.state.take_back_note(last.id)
        else:
            at, address = _moment(visit, house, day), _address(meant, person)
            last = Note(_id("note", address, at, text), address, at, text)
            for same in _same(notes, meant, lambda one: (one.at, one.text) == (at, text)):
                house.state.take_back_note(same.id)
            house.state.keep_note(last)
    key = "cli.unnoted" if undo else "cli.noted"
    visit.screen.say(say(key, name=meant.name, day=_day_of(last, house, visit), words=last.text))


def _settled_by(call: Call, house: House, visit: Visit, meant: Person) -> list[str]:
    """The sentences of what was open between us until then."""
    ties = Ties(house.settings, house.cache, house.state, visit.moment(house.settings))
    found = (one for one in ties.persons if set(one.addresses) & set(meant.addresses))
    return [row.sentence for one in found for row in ties.tie(one).obligations if row.closed_by == call.id]


def _same(kept: tuple[Kept, ...], meant: Person, says_the_same: Callable[[Kept], bool]) -> list[Kept]:
    """What was typed before, perhaps under another address of this person: it is kept once."""
    return [one for one in kept if one.person in meant.addresses and says_the_same(one)]


def _day_of(kept: Call | Note, house: House, visit: Visit) -> str:
    return day_in_words(kept.at.astimezone(house.settings.zone).date(), visit.screen.language)


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


def _newest(kept: tuple[Kept, ...], undo: bool, none: Said) -> str:
    """Of whom the newest of all is: `--undo` alone takes that back."""
    if not undo:
        context = click.get_current_context()
        raise click.MissingParameter(ctx=context, param=context.command.params[0])
    if not kept:
        raise NotDone(none)
    return kept[-1].person


def _called(meant: Person) -> list[str]:
    """The names of whom a line is about, whole and in their parts."""
    whole = [name for name in (meant.name, *meant.names) if "@" not in name]
    parts = [part for name in whole for part in (*name.split(), *names.split(name))]
    return [*whole, *(part for part in parts if len(part) > 1 or not part.isascii())]


def _told_day(
    about: tuple[str, ...], said: str, day: str | None, today: date
) -> tuple[tuple[str, ...], str | None, bool]:
    """The words without a day that stands first or last, that day, and whether only its week was named. `said`: with them for the name."""
    if day is None:
        about, day = _day_first(about, today)
    if day is None and (told := day_told(said, today)) is not None:
        day = told.isoformat()
    if day is None and tells_last_week(said):
        return about, (today - timedelta(days=7)).isoformat(), True
    return about, day, False


def _day_first(about: tuple[str, ...], today: date) -> tuple[tuple[str, ...], str | None]:
    """The words without the day that stands first, or last of a few, and that day: `log Anna call yesterday`. At the end of
    a longer line it may be the day of what one talked about."""
    words = " ".join(about).split()
    for place in (0, len(words) - 1) if 0 < len(words) <= _FEW else (0,) if words else ():
        back = _DAYS_BACK.get(words[place].strip(",.、。").casefold())
        if back is not None:
            rest = tuple(word for at, word in enumerate(words) if at != place)
            return rest, (today - timedelta(days=back)).isoformat()
    told = _day_before(" ".join(words), today)
    if told is not None:
        return told
    day = day_told(_line(about), today)
    return about, day.isoformat() if day else None


def _day_before(line: str, today: date) -> tuple[tuple[str, ...], str] | None:
    """The same where no blank parts them, before what was done on that day: 昨日カフェで会った, not 昨日の会議の件."""
    for word, back in _DAYS_BACK.items():
        rest = line.removeprefix(word)
        if not word.isascii() and rest != line and not rest.startswith("の"):
            rest = re.sub(r"^は?[、,]?\s*", "", rest)
            return ((rest,), (today - timedelta(days=back)).isoformat()) if way_told(rest) else None
    return None


def _line(words: tuple[str, ...]) -> str:
    return " ".join(" ".join(words).split())[:_LONGEST]


def _id(kind: str, person: str, at: datetime, what: str) -> str:
    """The same for the same line, so that typing it twice keeps it once."""
    line = "\x1f".join((person, at.isoformat(), what)).encode("utf-8", "replace")
    return f"{kind}-{blake2b(line, digest_size=6).hexdigest()}"
