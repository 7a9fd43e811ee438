"""From a ranking to this morning's suggestions: compose, place, and stop when the morning has enough. It decides nothing
about a person: who comes first is `think/choose.py`, what a letter says is `think/drafts`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from config.phrases import Phrases
from config.schema import Settings
from config.words import Said, say
from connectors.base import ConnectorError
from daemon.notifier.boxes import Boxes, Routed
from daemon.notifier.draft_mail import draft_key, letter
from daemon.notifier.placing import (
    LIES_THERE,
    DraftPlan,
    Outcome,
    Placed,
    findings_of,
    place,
    recall,
    tell,
    words_in,
)
from daemon.store.state import DraftRow, State
from daemon.store.state_drafts import OPEN_STATES
from daemon.think.choose import Candidate, Proposal, Skipped
from daemon.think.drafts.compose import compose
from daemon.think.drafts.until import good_until
from daemon.think.drafts.voice import world_of
from daemon.think.findings import DraftText, Finding, Memory, NoDraft
from daemon.think.identity.owner import mailbox_of
from daemon.think.model import Person, Tie


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One person of this morning: the findings that chose them, and the draft or why there is none."""

    tie: Tie
    findings: tuple[Finding, ...]
    placed: Placed | None
    said: Said | None = None

    @property
    def draft(self) -> Placed | None:
        """The draft, if there is one to show."""
        return self.placed if self.placed and self.placed.outcome in LIES_THERE else None


@dataclass(slots=True)
class Desk:
    """Where this morning's letters are written: the boxes that take them, and what is known."""

    settings: Settings
    phrases: Phrases
    state: State
    memory: Memory
    now: datetime
    own: frozenset[str]
    boxes: Boxes
    preview: bool
    fault: Said | None = None  # of a single draft
    today: list[DraftText] = field(default_factory=list)

    @property
    def trouble(self) -> Said | None:
        """What is wrong with a place for drafts."""
        return next(iter(self.boxes.faults), self.fault)

    @property
    def needs_person(self) -> bool:
        """Whether something is wrong with a place for drafts that does not pass by itself."""
        return bool({*self.boxes.faults, *filter(None, [self.fault])} - self.boxes.passing)

    @property
    def undelivered(self) -> bool:
        """Whether a place for drafts did not answer and may do so soon; not where a draft was tried, as each is tried seldom."""
        tried = any(row.day == self.now.date() for row in self.state.drafts(("intended",)))
        return bool(self.boxes.later) and not self.preview and not tried

    def suggest(self, proposals: Iterable[Proposal]) -> tuple[list[Suggestion], list[Skipped]]:
        """Walk the ranking until the morning has its drafts; what comes after waits, and is told so."""
        limit = self.settings.morning.drafts
        suggestions: list[Suggestion] = []
        waiting: list[Skipped] = []
        for proposal in proposals:
            drafted = sum(1 for one in suggestions if one.draft)
            if drafted >= limit or len(suggestions) - drafted >= limit:
                waiting.append(Skipped(proposal.tie, proposal.findings, say("morning.others_first")))
                continue
            suggestions.append(self._suggest(proposal))
        return suggestions, waiting

    def _suggest(self, proposal: Proposal) -> Suggestion:
        tie, findings = proposal.tie, proposal.findings
        if not self.boxes.usable and not self.preview:
            return Suggestion(tie, findings, None, self.trouble or say("morning.no_place"))
        if not any(finding.stance for finding in findings):
            return Suggestion(tie, findings, None, say("morning.digest_only"))
        key = self._key(tie)
        known = self.state.draft(key)
        if known and known.state not in ("planned", "intended"):
            placed = recall(known)
            if known.day == self.now.date():
                self.today.append(words_in(known))
            return Suggestion(tie, findings, placed, placed.said)
        text = compose(
            tie, findings, proposal.lookup, self.settings.me, self.phrases, self.memory, self.now, tuple(self.today)
        )
        if isinstance(text, NoDraft):
            return Suggestion(tie, findings, None, text.said)
        return self._put(proposal, text, key)

    def _put(self, proposal: Proposal, text: DraftText, key: str) -> Suggestion:
        tie, findings = proposal.tie, proposal.findings
        try:
            draft = letter(text, self.settings.me.name, key, self.now)
        except ConnectorError as error:
            return Suggestion(tie, findings, None, error.said)
        if not self._at_home(text.sender, world_of(tie)):
            return Suggestion(tie, findings, None, say("morning.other_world", address=text.sender))
        box = self.boxes.for_sender(text.sender, {contact.account for contact in tie.contacts})
        plan = DraftPlan(
            draft,
            text,
            tie.person.key,
            frozenset(tie.person.addresses),
            last_contact_id(tie),
            findings[0].rule,
            box.home.account if box else "",
            findings,
            good_until(text.stance, proposal.lookup, self.now.date()),
        )
        if box is None and not self.preview:
            return Suggestion(tie, findings, None, say("morning.no_place_for", address=text.sender))
        placed = self._placed(plan, box)
        if placed.outcome in LIES_THERE:
            self.today.append(text)
        if placed.outcome is Outcome.FAULT:
            self.fault = self.fault or placed.said
        return Suggestion(tie, findings, placed, placed.said)

    def _placed(self, plan: DraftPlan, box: Routed | None) -> Placed:
        """The draft, put; of a preview what would have become of it (`boxes` and `state` are then such that nothing does)."""
        shown = Placed(tell(plan), Outcome.PREVIEW, account=plan.account)
        if box is None:
            return shown
        placed = place(plan, box, self.state, self.settings.state, self.settings.morning.drafts, self.now)
        return shown if self.preview and placed.outcome in (Outcome.PLACED, Outcome.FAULT) else placed

    def earlier(self, candidates: Iterable[Candidate], suggestions: Iterable[Suggestion]) -> list[Suggestion]:
        """The suggestions, and the drafts that this day's mornings left before: its digest tells of every draft of the day."""
        told = list(suggestions)
        keys = {one.draft.told.key for one in told if one.draft}
        known = {address: one for one in candidates for address in one.tie.person.addresses}
        before = [
            _of_the_day(row, known.get(row.address) or known.get(row.person))
            for row in self.state.drafts(OPEN_STATES)
            if row.day == self.now.date() and row.key not in keys
        ]
        theirs = {one.tie.person.key for one in before}
        return [*before, *(one for one in told if one.draft or one.tie.person.key not in theirs)]

    def _at_home(self, sender: str, world: str) -> bool:
        """Whether a letter of this world may come from that address: what was said at work goes out from work alone."""
        worlds = {account.name: account.world for account in self.settings.accounts}
        if not any(worlds.values()):
            return True
        return worlds.get(self.boxes.homes.get(mailbox_of(sender), ""), "") == world

    def _key(self, tie: Tie) -> str:
        ended = self.state.ended(tie.person.addresses, self.now.date())
        return draft_key(self.settings.key, self.own, tie.person.key, last_contact_id(tie), ended)


def _of_the_day(row: DraftRow, candidate: Candidate | None) -> Suggestion:
    """A draft of the journal with what it was written for, as kept, else as it is found now."""
    tie = candidate.tie if candidate else Tie(Person(row.address, row.address, (row.address,)), ())
    now = candidate.findings if candidate else ()
    return Suggestion(tie, findings_of(row) or tuple(one for one in now if one.rule == row.rule), recall(row))


def last_contact_id(tie: Tie) -> str:
    """The id of the last contact; empty if there is none."""
    return tie.contacts[-1].id if tie.contacts else ""
