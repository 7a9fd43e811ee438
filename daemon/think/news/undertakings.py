"""What two people did together: work that went on for a while and ended, looking back on a year, an hour that was no work."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from daemon.think.exchange import bare_subject
from daemon.think.language.known import of_all
from daemon.think.later import later
from daemon.think.model import Contact, Direction

MEETINGS, MAILS = 4, 6  # so many of one title make an undertaking
LASTED = timedelta(days=14)
AFTERMATH = timedelta(days=14)  # a word of thanks after the end belongs to it

_SERIAL = later(
    rf"(?:[\s#＃]|{of_all(lambda rules: rules.titles.before_number)})*\d+(?:\s*[/／-]\s*\d+)*\s*(?:{of_all(lambda rules: rules.titles.counters)})?|[（(][^）)]*[）)]"
)
_REVIEW = later(of_all(lambda rules: rules.titles.looks_back), re.IGNORECASE)
_SMALL_REVIEW = later(of_all(lambda rules: rules.titles.small), re.IGNORECASE)
_COMPANY = later(of_all(lambda rules: rules.titles.company), re.IGNORECASE)


def ended_work(contacts: Sequence[Contact], ahead: Sequence[Contact]) -> tuple[Contact, ...]:
    """The contacts of the undertaking with which all contact ended; none where something else followed or more is to come."""
    if not contacts or ahead:
        return ()
    rows: dict[tuple[bool, str], list[Contact]] = defaultdict(list)
    for contact in contacts:
        if title := _matter(contact):
            rows[contact.direction is Direction.MEETING, title].append(contact)
    long = [row for (met, _), row in rows.items() if _went_on(row, MEETINGS if met else MAILS)]
    latest = max(long, key=lambda row: row[-1].when, default=[])
    return tuple(latest) if latest and contacts[-1].when - latest[-1].when <= AFTERMATH else ()


def looks_back(contact: Contact) -> bool:
    """Whether a meeting looked back on a year or a project."""
    return bool(_REVIEW.search(contact.subject)) and not _SMALL_REVIEW.search(contact.subject)


def is_no_work(contact: Contact) -> bool:
    """Whether a meeting was for each other's company, by its title."""
    return _COMPANY.search(contact.subject) is not None


def _went_on(row: Sequence[Contact], enough: int) -> bool:
    both = len({contact.direction for contact in row}) > 1 or row[0].direction is Direction.MEETING
    return both and len(row) >= enough and row[-1].when - row[0].when >= LASTED


def _matter(contact: Contact) -> str:
    """The title without its running number or date: `定例 第3回` and `定例 第4回` are one series."""
    return _SERIAL.sub("", bare_subject(contact.subject)).strip()
