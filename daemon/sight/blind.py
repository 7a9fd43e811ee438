"""One thing that is not seen: of which account, what, since when, and the sentence that says so with the remedy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from config.schema import Settings
from config.words import Said

Kind: TypeAlias = Literal[
    "unread",  # nothing was read since, or ever
    "begun",  # the first reading is under way: older mail is still to come
    "folder",  # a folder that lost its mail
    "sent",  # ... of sent mail
    "planner",  # a calendar that is there no more
    "silent",  # nothing comes any more
    "muted",  # only machines write any more
    "calendar",  # no meeting stands in it any more
    "answers",  # people answer mails of mine that lie nowhere
    "deaf",  # no mail of mine lies anywhere
]


@dataclass(frozen=True, slots=True)
class Blind:
    """What is not seen of an account; `since` is None where it never was seen, or where that cannot be said of any day.

    `folder` is set where only what lay there is concerned.
    """

    account: str
    kind: Kind
    said: Said
    since: datetime | None = None
    folder: str = ""


def day_of(when: datetime, settings: Settings) -> str:
    """The owner's local day."""
    return when.astimezone(settings.zone).date().isoformat()
