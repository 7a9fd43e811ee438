"""Portraits: what `who` tells of somebody, in words and for programs; of everybody, when all ties are thought of anyway."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from typing import Any

from config.words import Said
from daemon.cli.nobodies import kept_apart, known_person
from daemon.cli.portrait import mark_of
from daemon.cli.speak import safe
from daemon.cli.tie_details import put_places, whole_json
from daemon.cli.tie_words import told_of
from daemon.cli.visit import Visit
from daemon.house import House, consider, consider_all
from daemon.sight.blindness import STALE
from daemon.store.portraits import Packed, Portrait, pack
from daemon.store.room import chunks
from daemon.store.state_rows import Note
from daemon.think.choose import Candidate
from daemon.think.identity.namesakes import Namesakes
from daemon.think.model import Person
from daemon.ties import Ties

_AT_ONCE = 50  # people: no more ties are held, and where their items lie is looked up that often


def paint_one(visit: Visit, house: House, asked: str) -> Portrait:
    """The portrait of the one person who is called so; NotDone where nobody is, or several are."""
    now = visit.moment(house.settings)
    ties = Ties(house.settings, house.cache, house.state, now)
    person = known_person(ties.persons, house, asked, now)
    candidate = consider(ties.tie(person), ties.habits, house, now)
    [portrait] = paint([candidate], visit, house, Namesakes(ties.persons))
    keep([pack(portrait)], visit, house, now, asked)
    return portrait


def paint(candidates: Iterable[Candidate], visit: Visit, house: House, namesakes: Namesakes) -> Iterator[Portrait]:
    """Their portraits, in their order; `namesakes` knows everybody."""
    statements, notes, language = house.state.statements(), house.state.notes(), visit.screen.language
    for some in chunks(candidates, _AT_ONCE):
        apart = [kept_apart(statements, one.tie.person) for one in some]
        wholes = [
            whole_json(one, others, notes_on(notes, one.tie.person), namesakes.of(one.tie.person, others), language)
            for one, others in zip(some, apart, strict=True)
        ]
        put_places(wholes, house.cache)
        for one, whole, others in zip(some, wholes, apart, strict=True):
            lines = (_line(visit, said) for said in told_of(one, whole, others, language))
            person = one.tie.person
            yield Portrait(person.name, person.addresses, person.names, whole, tuple(lines))


def paint_all(visit: Visit, house: House, now: datetime) -> list[dict[str, Any]]:
    """Everybody, for programs: as they were told of before where that is true still, else thought of anew and kept."""
    if known := house.cache.kept_portraits(_mark(visit, house), now):
        return known
    ties = Ties(house.settings, house.cache, house.state, now)
    wholes, painted = [], []
    for portrait in paint(consider_all(ties, house, now), visit, house, Namesakes(ties.persons)):
        wholes.append(portrait.whole)
        painted.append(pack(portrait))
    keep(painted, visit, house, now)
    return wholes


def keep(painted: Iterable[Packed], visit: Visit, house: House, now: datetime, asked: str = "") -> None:
    """Keep the portraits of everybody, to be told again without thought until something changes, or the day is over; or the
    one that answers what was `asked`."""
    house.cache.keep_portraits(_mark(visit, house), now, _until(house, now), painted, asked)


def _mark(visit: Visit, house: House) -> str:
    return mark_of(visit.path.read_bytes(), visit.path, visit.spoken) + house.state.word_of_the_owner()


def _until(house: House, now: datetime) -> datetime:
    """Signals count days of the owner; an account that is not read for long is said to be so."""
    tomorrow = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
    stale = (last + STALE for last in house.state.last_good_syncs().values())
    return min([tomorrow, *(moment for moment in stale if moment > now)])


def _line(visit: Visit, said: Said | str) -> str:
    return visit.screen.words(said) if isinstance(said, Said) else safe(said)


def notes_on(notes: Iterable[Note], person: Person) -> list[Note]:
    """What the owner noted about this person, oldest first."""
    return [one for one in notes if one.person in person.addresses]
