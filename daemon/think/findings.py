"""What a morning makes of the ties, as plain frozen data: findings, the letters that are drafted, and what earlier mornings left."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from config.words import Said


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that holds for a tie now: its name, weight, the reason in words of each language, and its evidence."""

    rule: str
    weight: float
    sentences: dict[str, str]  # language -> the reason
    evidence: tuple[str, ...]
    stance: str = ""
    show: str = "suggestion"
    rest_days: int = 30
    cites: tuple[str, ...] = ()  # the signals of which the reason speaks

    def sentence(self, language: str) -> str:
        """The reason in this language, or in the one that it has."""
        return self.sentences.get(language) or next(iter(self.sentences.values()), "")


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a draft and what carries it: evidence ids, or none for words that claim nothing."""

    text: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftText:
    """A composed and linted letter to one person; `body` ends with one newline. `stance` and `phrases` say how it was made."""

    subject: str
    body: str
    language: str
    register: str
    to: str  # one address
    to_name: str
    sender: str  # the owner's address
    in_reply_to: str = ""  # evidence id of the mail that it answers; empty: a new thread
    references: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    clauses: tuple[Clause, ...] = ()
    stance: str = ""
    phrases: tuple[str, ...] = ()  # ids of the phrase variants used, so that they rest afterwards
    sender_name: str = ""  # the owner's name beside `sender`, in the script of the letter


@dataclass(frozen=True, slots=True)
class NoDraft:
    """Why nothing was written."""

    said: Said


@dataclass(frozen=True, slots=True)
class Memory:
    """What earlier mornings left behind, as the choice and the composer need it; from state.db.

    `suggested`: (person key, rule) -> last day. `phrases`: phrase id -> last day for anyone; `phrases_for`: (person key,
    phrase id) -> last day. `bodies`: drafts of the last year. `ended`: person key -> count of drafts deleted or expired.
    """

    suggested: dict[tuple[str, str], date] = field(default_factory=dict)
    phrases: dict[str, date] = field(default_factory=dict)
    phrases_for: dict[tuple[str, str], date] = field(default_factory=dict)
    bodies: tuple[str, ...] = ()
    snoozed: dict[str, date] = field(default_factory=dict)  # person key -> until
    paused: frozenset[str] = frozenset()
    liked: dict[str, int] = field(default_factory=dict)  # rule -> more (+) or less (-)
    open_drafts: dict[str, date] = field(default_factory=dict)  # person key -> day our draft was put, still there
