"""One thing that is not seen: of which account, what, since when, and the sentence that says so with the remedy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from config.schema import Settings
from config.words import Said


@dataclass(frozen=True, slots=True)
class Blind:
    """What is not seen of an account: `kind` is unread, folder, sent, planner (a calendar that is lost), silent, muted (only
    machines write), calendar, answers or deaf; `since` is None where it never was.

    `folder` is set where only what lay there is concerned.
    """

    account: str
    kind: str
    said: Said
    since: datetime | None = None
    folder: str = ""


def day_of(when: datetime, settings: Settings) -> str:
    """The owner's local day."""
    return when.astimezone(settings.zone).date().isoformat()
