"""What the cursor of a Gmail account remembers."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime, timedelta

from connectors.model import Cursor

WEEK = timedelta(days=7)
OVERLAP = timedelta(days=2)
_MOST_AGAIN = 500


@dataclass(slots=True)
class Memory:
    """`history` stood for the mailbox when it was last read; `newest` and `back` are seconds by Gmail's clock: of the newest mail,
    and down to which a first reading has come. `whole`: it was read to its beginning. `listed`: the day on which all its
    mails were last listed. `again`: mails that were not handed out, asked for anew on another day than `tried`.
    """

    history: str = ""
    newest: int = 0
    back: int = 0
    whole: bool = False
    listed: str = ""
    again: list[str] = field(default_factory=list)
    tried: str = ""

    @classmethod
    def of(cls, cursor: Cursor | None) -> Memory:
        """What the cursor says; one that is not as we write it says nothing, which costs time and nothing else."""
        found, usual = cls(), cls()
        for name, value in (cursor or {}).items():
            if name in cls.__slots__ and type(value) is type(getattr(usual, name)):
                setattr(found, name, value)
        found.again = list(map(str, found.again))
        return found

    def cursor(self) -> Cursor:
        """The cursor as of now."""
        return asdict(self) | {"again": self.again[:_MOST_AGAIN]}

    def saw(self, seconds: int, now: datetime) -> None:
        """A mail that came at this second. What claims to come from the future moves nothing."""
        if seconds > now.timestamp() + 86_400:
            return
        self.newest = max(self.newest, seconds)
        if not self.whole and seconds > 0:
            self.back = min(self.back or seconds, seconds)

    def must_list(self, now: datetime) -> bool:
        """Whether all mails are to be listed: at first, and once a week, for what came late or went."""
        return not self.whole or not self.newest or abs(_day(now) - _read(self.listed)) >= WEEK

    def is_listed(self, now: datetime) -> None:
        """All of them were."""
        self.listed, self.whole, self.back = _day(now).isoformat(), True, 0

    @property
    def reached(self) -> datetime | None:
        """The day down to which a first reading has come."""
        return datetime.fromtimestamp(self.back, UTC) if self.back else None

    def due_again(self, now: datetime) -> bool:
        """Whether mails that were not handed out are to be asked for."""
        return bool(self.again) and self.tried != _day(now).isoformat()

    def tries_again(self, now: datetime) -> list[str]:
        """Those mails; today they are not asked for another time."""
        self.tried, asked = _day(now).isoformat(), self.again
        self.again = []
        return asked


def _day(now: datetime) -> date:
    return now.astimezone(UTC).date()


def _read(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return date.min
