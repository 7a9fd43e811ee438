"""One tie in full, in words: what `who` prints on the screen. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from config.words import Said, say
from daemon.cli.shapes import Json
from daemon.cli.speak import counted
from daemon.cli.tie_details import channels_of, lasts_of, tellings, way_of, why
from daemon.think.choose import Candidate
from daemon.think.episodes import episodes
from daemon.think.evidence import civil_day_in_words, dated, day_in_words, describe_in
from daemon.think.model import Contact, Direction, Person, Tie

Line = Said | str


def told_of(candidate: Candidate, whole: Json, apart: Iterable[str], language: str) -> Iterator[Line]:
    """Everything known about one person, line by line. `whole` tells the same for programs, and where each item lies."""
    tie = candidate.tie
    yield from _who(candidate, language)
    yield from _last(tie, whole, language)
    yield from _course(candidate, language)
    for one in tie.ahead[:1]:
        yield say("cli.who_ahead", day=day_in_words(one.when.date(), language), title=one.subject)
    for obligation in tie.obligations:
        if obligation.waits:
            key = f"cli.who_open_{obligation.side}_{obligation.kind}"
            yield say(key, sentence=obligation.sentence, day=day_in_words(obligation.since, language))
    for text, id_ in tellings(candidate):
        yield say("cli.who_told", sentence=text, what=describe_in(tie)(id_, language))
    for note in whole["noted"]:
        yield say("cli.who_noted", day=day_in_words(date.fromisoformat(note["day"]), language), words=note["words"])
    for finding in candidate.findings:
        yield f"* {finding.sentence(language)}"
    if not any(finding.show == "suggestion" for finding in candidate.findings):
        yield from _nothing(candidate)
    for id_, shows in tie.person.evidence:
        yield say("cli.who_evidence", why=why(tie, id_, shows, language))
    yield from _beside(tie.person, whole, apart)


def _beside(person: Person, whole: Json, apart: Iterable[str]) -> Iterator[Line]:
    """Who else bears the name, as far as the owner has not told them apart."""
    for address in sorted(apart):
        yield say("cli.who_apart", address=address)
    for other in whole["same_name"]:
        yield say("cli.who_same_name", name=other["name"], address=person.key, other=other["addresses"][0])


def _nothing(candidate: Candidate) -> Iterator[Line]:
    """Why nothing is proposed to somebody whom no rule names: how long ago the last contact was, against what is usual."""
    since, person = candidate.lookup("days_since_contact").value, candidate.tie.person
    if candidate.lookup("state").value != "active" or not isinstance(since, int):
        return  # told above
    ago = say("cli.ago_today") if since == 0 else counted("cli.ago", since)
    rhythm = candidate.lookup("rhythm_days").value
    usual = person.circle.every if person.circle else max(1, round(float(rhythm))) if rhythm else 0
    if person.elsewhere:
        yield say("cli.who_nothing_elsewhere", ago=ago)
    elif since >= usual > 0 or candidate.tie.blind or person.shared or person.private:
        yield say("cli.who_nothing_else", ago=ago)  # it is not the time that keeps it back: what does is told above
    elif usual:
        yield counted("cli.who_nothing_circle" if person.circle else "cli.who_nothing_rhythm", usual, ago=ago)
    else:
        yield say("cli.who_nothing", ago=ago)


def _who(candidate: Candidate, language: str) -> Iterator[Line]:
    person = candidate.tie.person
    yield say("cli.who_head", name=person.name, addresses=", ".join(person.addresses))
    if person.shared:
        yield say("cli.who_shared")
    if person.dead:
        yield say("cli.who_dead", addresses=", ".join(sorted(person.dead)))
    if person.write_to and len(person.addresses) > 1:
        yield say("cli.who_write_to", address=person.write_to)
    yield from _known_of(person, language)
    if candidate.lookup("state").value == "deceased":
        yield say("cli.who_died", what=_evidence(candidate, "state", language))
    if candidate.lookup("asked_for_quiet").value:
        yield say("cli.who_quiet", what=_evidence(candidate, "asked_for_quiet", language))
    if until := candidate.lookup("away_until").value:
        yield say(
            "cli.who_away",
            day=day_in_words(date.fromisoformat(str(until)), language),
            what=_evidence(candidate, "away_until", language),
        )


def _known_of(person: Person, language: str) -> Iterator[Line]:
    """What cards and settings say."""
    if others := [name for name in person.names if name != person.name]:
        yield say("cli.who_names", names=", ".join(others))
    if person.org:
        yield say("cli.who_org", org=person.org)
    if person.circle:
        yield counted("cli.who_circle", person.circle.every, circle=person.circle.name)
    if person.birthday:
        yield say("cli.who_birthday", day=civil_day_in_words(person.birthday.day, language))


def _evidence(candidate: Candidate, signal: str, language: str) -> str:
    describe = describe_in(candidate.tie)
    return ", ".join(describe(one, language) for one in candidate.lookup(signal).evidence)


def _last(tie: Tie, whole: Json, language: str) -> Iterator[Line]:
    if not tie.contacts:
        yield say("cli.who_never")
        return
    last = tie.contacts[-1]
    yield say("cli.who_last", what=dated(last, language), way=way_of(last.direction, last.channel))
    for way, one in lasts_of(tie).items():
        yield _item(way_of(way, one.channel), one, whole[f"last_{way}"], language)
    channels = channels_of(tie)
    if len(channels) > 1:
        yield say("cli.who_channels")
        for channel, one in sorted(channels.items(), key=lambda each: each[1].when, reverse=True):
            yield _item(say(f"cli.channel_{channel}"), one, whole["channels"][channel], language)


def _item(way: Said, contact: Contact, item: Json, language: str) -> Said:
    where, what = "/".join(part for part in (item["account"], item["folder"]) if part), dated(contact, language)
    if not where and not item["gone"] and contact.direction is Direction.MEETING:
        return say("cli.who_item_logged", way=way, what=what)
    key = "who_item_gone" if item["gone"] else "who_item" if contact.sure else "who_item_unsure"
    return say(f"cli.{key}", way=way, what=what, where=where, id=contact.id)


def _course(candidate: Candidate, language: str) -> Iterator[Line]:
    tie = candidate.tie
    past = episodes(tie.contacts)
    if past:
        first, latest = past[0].start.date(), past[-1].start.date()
        yield counted(
            "cli.who_episodes",
            len(past),
            since=day_in_words(first, language),
            latest=day_in_words(latest, language),
            way=way_of(past[-1].opener.direction, past[-1].opener.channel),
        )
    if rhythm := candidate.lookup("rhythm_days").value:
        yield counted("cli.who_rhythm", max(1, round(float(rhythm))))
    if tie.blind:
        yield say("cli.who_blind", why=tie.blind)
    if tie.coverage < 1:
        yield say("cli.who_coverage", percent=round(tie.coverage * 100))
    elif tie.contacts:
        yield say("cli.who_all_seen")
