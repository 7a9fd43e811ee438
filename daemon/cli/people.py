"""The ties: `people` is the table of all, `who` tells everything known about one, with its evidence. Nothing is fetched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

import click

from config.words import Said, in_words, say
from daemon.cli.house import NotDone, Visit, pass_visit
from daemon.cli.shapes import iso, people_json, sentence_of
from daemon.cli.speak import Screen, command
from daemon.cli.tables import table
from daemon.morning import House, consider_all
from daemon.think.choose import Candidate
from daemon.think.evidence import day_in_words, describe_in
from daemon.think.model import Contact
from daemon.ties import load_ties

_TALKS = 5  # of the last contacts, and of what they told last


@command("people")
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def people(visit: Visit, as_json: bool) -> None:
    """All ties."""
    with visit.house() as house:
        now = visit.moment(house.settings)
        rows = people_json(_candidates(house, now), frozenset(), visit.screen.language)
    if as_json:
        visit.screen.json(rows)
        return
    columns = [_word(visit.screen, f"column_{key}") for key in ("name", "circle", "last", "way", "rhythm", "patterns")]
    rows.sort(key=lambda row: row["last_contact"] or "", reverse=True)
    table(visit.screen, columns, [_row(visit.screen, row) for row in rows])


@command("who")
@click.argument("person")
@click.option("--json", "as_json", is_flag=True)
@pass_visit
def who(visit: Visit, person: str, as_json: bool) -> None:
    """Everything known about one person."""
    with visit.house() as house:
        now = visit.moment(house.settings)
        candidate = _one(_candidates(house, now), person)
    language = visit.screen.language
    if as_json:
        visit.screen.json(_all_of(candidate, language))
        return
    for said in _told(candidate, language):
        click.echo(visit.screen.words(said) if isinstance(said, Said) else said)


def _candidates(house: House, now: datetime) -> tuple[Candidate, ...]:
    return consider_all(load_ties(house.settings, house.cache, house.state, now), house, now)


def _row(screen: Screen, row: dict[str, Any]) -> tuple[str, ...]:
    last = str(row["last_contact"] or "")[:10] or _word(screen, "never")
    way = _word(screen, f"way_{row['last_direction']}") if row["last_direction"] else ""
    rhythm = in_words(say("cli.days", n=round(row["rhythm_days"])), screen.language) if row["rhythm_days"] else ""
    return row["name"], row["circle"] or "", last, way, rhythm, ", ".join(one["rule"] for one in row["patterns"])


def _one(candidates: Sequence[Candidate], wanted: str) -> Candidate:
    """By address, by whole name, or by a part of a name that only one person has."""
    needle = wanted.casefold().strip()
    exact = [one for one in candidates if needle in (*one.tie.person.addresses, one.tie.person.name.casefold())]
    found = exact or [
        one
        for one in candidates
        if any(needle in name.casefold() for name in (one.tie.person.name, *one.tie.person.names))
    ]
    if not found:
        raise NotDone(say("cli.who_nobody", name=wanted))
    if len(found) > 1:
        listed = ", ".join(f"{one.tie.person.name} <{one.tie.person.key}>" for one in found[:8])
        raise NotDone(say("cli.who_several", name=wanted, people=listed))
    return found[0]


def _all_of(candidate: Candidate, language: str) -> dict[str, Any]:
    tie, person = candidate.tie, candidate.tie.person
    (row,) = people_json([candidate], frozenset(), language)
    return {
        **row,
        "names": list(person.names),
        "write_to": person.write_to or None,
        "organisation": person.org or None,
        "birthday": _day(person.birthday.day) if person.birthday else None,
        "cards": list(person.cards),
        "why_one_person": [{"id": one, "shows": shows} for one, shows in person.evidence],
        "last_contacts": [_contact(one) for one in reversed(tie.contacts[-_TALKS:])],
        "ahead": [_contact(one) for one in tie.ahead],
        "open": [
            {
                "kind": one.kind,
                "side": one.side,
                "sentence": one.sentence,
                "since": one.since.isoformat(),
                "due": one.due.isoformat() if one.due else None,
                "state": one.state,
                "evidence": list(one.evidence),
            }
            for one in tie.obligations
            if one.state in ("open", "overdue")
        ],
        "told": [{"sentence": text, "id": id_} for text, id_ in _tellings(candidate)],
        "notes": [{"kind": order.kind, "sentence": order.sentence, "id": contact.id} for order, contact in tie.orders],
    }


def _told(candidate: Candidate, language: str) -> Iterator[Said | str]:
    tie, person = candidate.tie, candidate.tie.person
    yield say("cli.who_head", name=person.name, addresses=", ".join(person.addresses))
    if tie.contacts:
        last = tie.contacts[-1]
        way = say(f"cli.way_{last.direction.value}")
        yield say("cli.who_last", what=describe_in(tie)(last.id, language), way=way)
    else:
        yield say("cli.who_never")
    if person.birthday:
        yield say("cli.who_birthday", month=person.birthday.day.month, day=person.birthday.day.day)
    for one in tie.ahead[:1]:
        yield say("cli.who_ahead", day=day_in_words(one.when.date(), language), title=one.subject)
    for obligation in tie.obligations:
        if obligation.state in ("open", "overdue"):
            key = f"cli.who_open_{obligation.side}_{obligation.kind}"
            yield say(key, sentence=obligation.sentence, day=day_in_words(obligation.since, language))
    for text, id_ in _tellings(candidate):
        yield say("cli.who_told", sentence=text, what=describe_in(tie)(id_, language))
    for finding in candidate.findings:
        yield f"* {sentence_of(finding, language)}"
    for id_, shows in person.evidence:
        yield say("cli.who_evidence", id=id_, shows=shows)


def _tellings(candidate: Candidate) -> list[tuple[str, str]]:
    """What they told of themselves last: sentence and mail, newest first."""
    told = [
        (sentence.text, letter.contact.id)
        for letter in reversed(candidate.tie.letters)
        if letter.side == "theirs"
        for sentence in letter.sentences
        if sentence.does("self_talk", "life_event", "self_disclosure")
    ]
    return told[:_TALKS]


def _contact(contact: Contact) -> dict[str, Any]:
    return {
        "date": iso(contact.when),
        "direction": contact.direction.value,
        "id": contact.id,
        "subject": contact.subject,
        "channel": contact.channel,
        "sure": contact.sure,
    }


def _day(day: Any) -> str:
    return f"{day.year or '-'}-{day.month:02}-{day.day:02}"


def _word(screen: Screen, key: str) -> str:
    return in_words(say(f"cli.{key}"), screen.language)
