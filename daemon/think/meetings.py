"""When a calendar entry is a contact, and with whom: all calendars laid over each other, day by day of a series."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from itertools import groupby

from connectors.model import Answer, Attendee, Meeting
from daemon.think.contacts import Found
from daemon.think.identity.owner import Own
from daemon.think.model import Contact, Direction

AHEAD = timedelta(days=60)  # how far coming meetings are looked at
_STRENGTH = (Answer.UNKNOWN, Answer.PENDING, Answer.DECLINED, Answer.TENTATIVE, Answer.ACCEPTED)
_COMES = {Answer.ACCEPTED, Answer.TENTATIVE}


@dataclass(frozen=True, slots=True)
class Copy:
    """A meeting as one calendar has it, and the account and world of that calendar."""

    meeting: Meeting
    account: str = ""
    world: str = ""


def one_each(copies: Iterable[Copy], own: Own) -> Iterator[Copy]:
    """Each occurrence once: the newest copy holds, with my newest answer; of equal age the stronger answer holds.

    Copies of one occurrence stand together, so that no more than these are held.
    """
    for _, group in groupby(copies, key=lambda copy: (copy.meeting.uid, copy.meeting.occurrence)):
        same = list(group)
        yield same[0] if len(same) == 1 else _laid_over(same, own)


def meeting_contacts(copy: Copy, own: Own, now: datetime, limit: int, zone: tzinfo) -> Iterator[Found]:
    """The contacts that a meeting is: with each who was there with me, on the day of its start, once it is over."""
    meeting = copy.meeting
    if _is_none(meeting, limit) or meeting.end > now or meeting.start > now or not _was_there_myself(meeting, own):
        return
    for guest in _others(meeting, own):
        if _was_there(meeting, guest):
            yield guest.address, _contact(copy, guest.address, own, zone)


def meetings_ahead(copy: Copy, own: Own, now: datetime, limit: int, zone: tzinfo) -> Iterator[Found]:
    """Coming meetings of the next weeks that neither I nor they have declined; an unanswered one may still take place."""
    meeting = copy.meeting
    if _is_none(meeting, limit) or not now < meeting.start <= now + AHEAD or not _may_go(meeting, own):
        return
    for guest in _others(meeting, own):
        if guest.answer is not Answer.DECLINED:
            yield guest.address, _contact(copy, guest.address, own, zone)


def _is_none(meeting: Meeting, limit: int) -> bool:
    return meeting.all_day or meeting.cancelled or meeting.heads > limit


def _silent(meeting: Meeting) -> bool:
    """No answer stands in the entry at all; beside others that have one, a missing answer is an unanswered invitation."""
    return all(guest.answer is Answer.UNKNOWN for guest in meeting.attendees)


def _organizes(meeting: Meeting, address: str) -> bool:
    return meeting.organizer is not None and meeting.organizer.address == address


def _was_there(meeting: Meeting, guest: Attendee) -> bool:
    if _organizes(meeting, guest.address):
        return guest.answer is not Answer.DECLINED
    return guest.answer in _COMES or _silent(meeting)


def _mine(meeting: Meeting, own: Own) -> list[Attendee]:
    return [guest for guest in meeting.attendees if guest.address in own]


def _i_organize(meeting: Meeting, own: Own) -> bool:
    """In an own calendar an entry without an organizer is mine."""
    return meeting.organizer is None or meeting.organizer.address in own


def _was_there_myself(meeting: Meeting, own: Own) -> bool:
    mine = _mine(meeting, own)
    if _i_organize(meeting, own):
        return not any(guest.answer is Answer.DECLINED for guest in mine)
    return any(_was_there(meeting, guest) for guest in mine)


def _may_go(meeting: Meeting, own: Own) -> bool:
    mine = _mine(meeting, own)
    return (bool(mine) or _i_organize(meeting, own)) and not any(guest.answer is Answer.DECLINED for guest in mine)


def _others(meeting: Meeting, own: Own) -> Iterator[Attendee]:
    """The guests with an address, and the organizer even where they are not listed as one."""
    listed = {guest.address: guest for guest in meeting.attendees if guest.address and guest.address not in own}
    organizer = meeting.organizer
    if organizer is not None and organizer.address and organizer.address not in own:
        listed.setdefault(organizer.address, Attendee(organizer.address, organizer.name, Answer.ACCEPTED))
    yield from listed.values()


def _contact(copy: Copy, theirs: str, own: Own, zone: tzinfo) -> Contact:
    meeting = copy.meeting
    channel = "video" if meeting.link else "place" if meeting.place else "meeting"
    mine = next((guest.address for guest in _mine(meeting, own)), "")
    return Contact(
        when=meeting.start.astimezone(zone),
        direction=Direction.MEETING,
        id=meeting.id,
        address=theirs,
        own_address=mine,
        account=copy.account,
        world=copy.world,
        subject=meeting.title,
        channel=channel,
        sure=not _silent(meeting),
        readers=meeting.heads,
        until=meeting.end.astimezone(zone),
    )


def _laid_over(copies: list[Copy], own: Own) -> Copy:
    """One copy of several. The newest says when, whether and with whom; each answer is the newest given by that guest."""
    ordered = sorted(copies, key=lambda copy: (_age(copy), copy.account, copy.meeting.source), reverse=True)
    newest = [copy for copy in ordered if _age(copy) == _age(ordered[0])]
    answers: dict[str, tuple[float, Answer]] = {}
    for copy in ordered:
        for guest in copy.meeting.attendees:
            whose = "me" if guest.address in own else guest.address
            answers[whose] = _better(answers.get(whose), (_age(copy), guest.answer))
    guests: dict[str, Attendee] = {}
    for copy in newest:
        for n, guest in enumerate(copy.meeting.attendees):
            guests.setdefault(guest.address or f"{copy.account} {n}", guest)
    mine = next((guest for copy in ordered for guest in _mine(copy.meeting, own)), None)
    if mine is not None and not any(guest.address in own for guest in guests.values()):
        guests[mine.address] = mine
    settled = tuple(
        replace(guest, answer=answers["me" if guest.address in own else guest.address][1]) if guest.address else guest
        for guest in guests.values()
    )
    chosen = next((copy for copy in newest if copy.meeting.organizer is not None), newest[0])
    return replace(
        chosen, meeting=replace(chosen.meeting, attendees=settled, heads=max(c.meeting.heads for c in newest))
    )


def _age(copy: Copy) -> float:
    return copy.meeting.stamp.timestamp() if copy.meeting.stamp else 0.0


def _better(before: tuple[float, Answer] | None, now: tuple[float, Answer]) -> tuple[float, Answer]:
    """An entry that carries no answer of a guest says nothing against one that does."""
    if before is None or (before[1] is Answer.UNKNOWN and now[1] is not Answer.UNKNOWN):
        return now
    if before[0] == now[0]:
        return max(before, now, key=lambda one: _STRENGTH.index(one[1]))
    return before
