"""One tie in full, for programs: every last contact with the item itself, episodes, reasons, state, coverage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from config.words import Said, in_words, say
from connectors.model import CivilDay
from daemon.cli.shapes import Json, iso, last_of, people_json
from daemon.store.looking import Looking
from daemon.store.state_rows import Note
from daemon.think.choose import Candidate
from daemon.think.episodes import episodes
from daemon.think.evidence import describe_in
from daemon.think.model import Contact, Direction, Episode, Obligation, Person, Sentence, Tie
from daemon.think.news.taken_up import can_be_taken_up, says_something

LATEST = 5  # of the last contacts, and of what they told last
_EPISODES = 10
WAYS = (Direction.INBOUND, Direction.OUTBOUND, Direction.MEETING)


def lasts_of(tie: Tie) -> dict[str, Contact]:
    """The last contact each way (`inbound`, `outbound`, `meeting`) where there was one."""
    found = ((way.value, last_of(tie.contacts, way)) for way in WAYS)
    return {way: one for way, one in found if one is not None}


def way_of(direction: str, channel: str) -> Said:
    """How one was in touch: who wrote, or whether it was face to face, on the phone or on video."""
    talked = direction == Direction.MEETING and channel in ("call", "video")
    return say(f"cli.way_{channel if talked else Direction(direction).value}")


def channels_of(tie: Tie) -> dict[str, Contact]:
    """The last contact on each channel: mail, video, place, call, meeting."""
    return {one.channel: one for one in tie.contacts}


def item_json(contact: Contact) -> Json:
    """A contact with the item that shows it; where that lies is told by `put_places`."""
    return {
        "date": iso(contact.when),
        "id": contact.id,
        "direction": contact.direction.value,
        "subject": contact.subject,
        "channel": contact.channel,
        "account": contact.account or None,
        "folder": None,
        "address": contact.address,
        "sure": contact.sure,
        "gone": False,
    }


def items_of(row: Json) -> Iterator[Json]:
    """The items in what `whole_json` made."""
    single = [row["last_item"], *(row[f"last_{way.value}"] for way in WAYS)]
    yield from (one for one in single if one)
    yield from row["channels"].values()
    yield from (*row["last_contacts"], *row["ahead"])


def put_places(rows: Sequence[Json], cache: Looking) -> None:
    """Tell of every item where it lies, or that it is there no more and only its day is known."""
    items = [item for row in rows for item in items_of(row)]
    places = cache.places({item["id"] for item in items})
    for item in items:
        if place := places.get(item["id"]):
            item.update(place._asdict())
        else:
            item["gone"] = item["account"] is not None


def _row_json(candidate: Candidate, language: str) -> Json:
    """The row of one person in `people --json`: that of the morning, and the items themselves."""
    tie = candidate.tie
    (row,) = people_json([candidate], frozenset(), language)
    ways = lasts_of(tie)
    return {
        **row,
        **{f"last_{way.value}": item_json(ways[way.value]) if way.value in ways else None for way in WAYS},
        "last_item": item_json(tie.contacts[-1]) if tie.contacts else None,
        "channels": {channel: item_json(one) for channel, one in sorted(channels_of(tie).items())},
        "contacts": len(tie.contacts),
        "episodes": len(episodes(tie.contacts)),
        "write_to": tie.person.write_to or None,
        "dead": sorted(tie.person.dead),
        "state": candidate.lookup("state").value,
        "away_until": candidate.lookup("away_until").value,
        "asked_for_quiet": candidate.lookup("asked_for_quiet").value,
        "why_one_person": reasons_json(tie, language),
    }


def reasons_json(tie: Tie, language: str) -> list[Json]:
    """Why the addresses of a person are one, each with its evidence."""
    return [
        {"id": id_ or None, "shows": shows, "why": in_words(why(tie, id_, shows, language), language)}
        for id_, shows in tie.person.evidence
    ]


def why(tie: Tie, evidence: str, shows: str, language: str) -> Said:
    """The sentence for one reason, its evidence named as the owner knows it."""
    contact = evidence in {one.id for one in tie.contacts}
    return say(f"people.why_{shows}", id=describe_in(tie)(evidence, language) if contact else evidence)


def tellings(candidate: Candidate) -> list[tuple[str, str]]:
    """What they told of themselves last: sentence and mail, newest first."""
    told = [
        (sentence.text, letter.contact.id)
        for letter in reversed(candidate.tie.letters)
        if letter.side == "theirs"
        for sentence in letter.sentences
        if (sentence.does("self_talk", "life_event", "self_disclosure") or can_be_taken_up(sentence))
        and says_something(sentence)
        and not _only_asks(sentence)
    ]
    return told[:LATEST]


def _only_asks(sentence: Sentence) -> bool:
    """`Any wedding bells at yours?` tells nothing of its writer; `We got married, did you hear?` does."""
    return sentence.does("question") and not (sentence.events_of("sender") or sentence.does("self_disclosure"))


_MORE = ("names", "organisation", "birthday", "cards", "kept_apart", "same_name", "shared", "last_contacts", "last_episodes", "ahead",
         "open", "told", "noted", "notes")  # fmt: skip


def row_of(whole: Json) -> Json:
    """The row of one person in `people --json`, of all that is told of them."""
    return {key: value for key, value in whole.items() if key not in _MORE}


def whole_json(
    candidate: Candidate, apart: Iterable[str], noted: Iterable[Note], namesakes: Iterable[Person], language: str
) -> Json:
    """What `who --json` prints."""
    tie, person = candidate.tie, candidate.tie.person
    return {
        **_row_json(candidate, language),
        "names": list(person.names),
        "organisation": person.org or None,
        "birthday": _day(person.birthday.day) if person.birthday else None,
        "cards": list(person.cards),
        "kept_apart": sorted(apart),
        "same_name": [{"name": one.name, "addresses": list(one.addresses)} for one in namesakes],
        "shared": person.shared,
        "last_contacts": [item_json(one) for one in reversed(tie.contacts[-LATEST:])],
        "last_episodes": [_episode(one) for one in reversed(episodes(tie.contacts)[-_EPISODES:])],
        "ahead": [item_json(one) for one in tie.ahead],
        "open": [_open(one) for one in tie.obligations if one.waits],
        "told": [{"sentence": text, "id": id_} for text, id_ in tellings(candidate)],
        "noted": [{"day": one.at.date().isoformat(), "words": one.text, "id": one.id} for one in noted],
        "notes": [{"kind": order.kind, "sentence": order.sentence, "id": contact.id} for order, contact in tie.orders],
    }


def _episode(episode: Episode) -> Json:
    return {
        "start": iso(episode.start),
        "end": iso(episode.end),
        "contacts": len(episode.contacts),
        "opener": episode.opener.id,
        "direction": episode.opener.direction.value,
    }


def _open(one: Obligation) -> Json:
    return {
        "kind": one.kind,
        "side": one.side,
        "sentence": one.sentence,
        "since": one.since.isoformat(),
        "due": one.due.isoformat() if one.due else None,
        "state": one.state,
        "evidence": list(one.evidence),
    }


def _day(day: CivilDay) -> str:
    return f"{day.year or '-'}-{day.month:02}-{day.day:02}"
