"""What the cursor of an IMAP account remembers: of each folder what was read, of the server how often it failed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from connectors.model import Cursor


@dataclass(slots=True)
class FolderState:
    """Of one folder: all ids from `low` up to and without `next` were read, as long as `validity` holds (RFC 3501, 2.3.1.1).

    `count` mails lay there when it was last seen whole (-1: never). `again`: ids that were not handed out. `anew`: what is
    stored is to be read again. `back` is the day down to which a first reading has come.
    """

    validity: int
    next: int
    low: int
    count: int = -1
    role: str = ""
    again: list[int] = field(default_factory=list)
    anew: bool = False
    back: str = ""

    @property
    def whole(self) -> bool:
        """Whether it was read to its beginning."""
        return self.low <= 1

    def reached(self, days: list[datetime]) -> None:
        """A parcel of a first reading has come, with mails of these dates; one of a day that is out of order moves nothing."""
        if days:
            day = max(days).astimezone(UTC).isoformat()
            self.back = min(self.back, day) if self.back else day


@dataclass(slots=True)
class Memory:
    """The whole cursor. `tries` failed one after the other; `me` is the address to which the inbox's mail goes;
    `sent` the folder that holds my mail though neither its use nor its name says so; `drafts` how each folder of drafts
    stood (validity, next, exists) when it was last looked into.
    """

    folders: dict[str, FolderState] = field(default_factory=dict)
    tries: int = 0
    me: str = ""
    sent: str = ""
    drafts: dict[str, list[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, cursor: Cursor | None) -> Memory:
        """What the cursor says; one that is not as we write it says nothing, which costs time and nothing else."""
        told = dict(cursor or {})
        try:
            folders, tries, drafts = told.get("folders", {}), told.get("tries", 0), told.get("drafts", {})
            if not (isinstance(folders, Mapping) and isinstance(tries, int) and isinstance(drafts, Mapping)):
                return cls()
            states = {str(key): FolderState(**state) for key, state in folders.items()}
            return cls(states, tries, str(told.get("me", "")), str(told.get("sent", "")), dict(drafts))
        except (TypeError, ValueError):
            return cls()

    def cursor(self) -> Cursor:
        """The cursor as of now."""
        return {
            "folders": {key: _packed(state) for key, state in self.folders.items()},
            "tries": self.tries,
            "me": self.me,
            "sent": self.sent,
            "drafts": self.drafts,
        }


def _packed(state: FolderState) -> dict[str, object]:
    """The state without what is as usual."""
    told: dict[str, object] = {"validity": state.validity, "next": state.next, "low": state.low}
    rest = {
        "count": state.count,
        "role": str(state.role),
        "again": list(state.again),
        "anew": state.anew,
        "back": state.back,
    }
    return told | {name: value for name, value in rest.items() if value != _USUAL[name]}


_USUAL: dict[str, object] = {"count": -1, "role": "", "again": [], "anew": False, "back": ""}


def moment(text: str) -> datetime | None:
    """A day of `back` as a moment."""
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
