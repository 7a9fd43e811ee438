"""One finding about one tie, as the makers of grounds look at it, and what a ground is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from daemon.think.drafts.voice import Manner
from daemon.think.findings import Finding
from daemon.think.model import Letter, Lookup, Tie


@dataclass(frozen=True, slots=True)
class Ground:
    """What carries one claim: the slots it fills, the ids, and the letter it is from (for the thread)."""

    evidence: tuple[str, ...] = ()
    fields: dict[str, str] = field(default_factory=dict)
    letter: Letter | None = None


Grounds = dict[str, Ground]


@dataclass(frozen=True, slots=True)
class Matter:
    """All that the grounds of one finding are drawn from."""

    tie: Tie
    finding: Finding
    manner: Manner
    lookup: Lookup
    now: datetime

    @property
    def letters(self) -> tuple[Letter, ...]:
        """The letters of the world in which the draft is written."""
        return tuple(one for one in self.tie.letters if one.contact.world == self.manner.world)

    @property
    def focus(self) -> frozenset[str]:
        """The evidence of the finding."""
        return frozenset(self.finding.evidence)

    @property
    def today(self) -> date:
        """The owner's day."""
        return self.now.date()

    @property
    def pointed(self) -> tuple[Letter, ...]:
        """The letters of theirs that the finding points at."""
        return tuple(one for one in self.letters if one.side == "theirs" and one.contact.id in self.focus)

    def letter(self, ids: Sequence[str]) -> Letter | None:
        """The newest letter among these ids."""
        return next((one for one in reversed(self.letters) if one.contact.id in ids), None)


def gap_days(tie: Tie, now: datetime) -> int | None:
    """Days since our last contact; None where there was none."""
    past = [one for one in tie.contacts if one.when <= now]
    return (now.date() - past[-1].when.date()).days if past else None
