"""One draft under the linter: what its checks look at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from config.schema import Me
from daemon.think.drafts.plans import PLANS
from daemon.think.findings import DraftText, Memory
from daemon.think.language.speech.faults import Faults
from daemon.think.language.spoken import SPEECH
from daemon.think.model import Letter, Tie

SOFT = frozenset(name for name, plan in PLANS.items() if plan.soft)
"""Stances before grief: no question, no cheer, no mark."""

Found: TypeAlias = Iterator[tuple[str, str]]
"""What a check yields: its name and the passage."""


@dataclass(frozen=True, slots=True)
class Case:
    """A draft with all that it is judged against."""

    draft: DraftText
    tie: Tie
    me: Me
    memory: Memory
    now: datetime
    today: tuple[DraftText, ...]

    @property
    def words(self) -> Faults:
        """The patterns of its language."""
        return SPEECH[self.draft.language].faults

    @property
    def cited(self) -> list[Letter]:
        """The letters in its evidence."""
        return [one for one in self.tie.letters if one.contact.id in self.draft.evidence]

    @property
    def lines(self) -> list[str]:
        """The lines of the body that are not empty."""
        return [line.strip() for line in self.draft.body.splitlines() if line.strip()]

    @property
    def middle(self) -> str:
        """The body without address line and sign-off."""
        return "\n".join(clause.text for clause in self.draft.clauses) or "\n".join(self.lines[1:-1])

    @property
    def whole(self) -> str:
        """Subject and body."""
        return f"{self.draft.subject}\n{self.draft.body}"


def sentences(text: str) -> list[str]:
    """The sentences of a text, those of a sign or two left out."""
    return [part.strip() for part in re.split(r"(?<=[。！？!?.\n])\s*", text) if len(part.strip()) > 3]
