"""Choosing: who is proposed this morning, in which order, and why the others are not. How many, is decided elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from config.words import Said, say
from daemon.think.evidence import day_said
from daemon.think.findings import Finding, Memory
from daemon.think.model import Lookup, Person, Tie

MEETING_SOON = 7  # days: one talks then anyway
QUIET_AFTER_ANY = 14  # days in which nobody is reconnected with who was proposed for any reason
_STAYS = frozenset(
    {"own-my-promise", "answer-late", "thank", "celebrate", "birthday", "anniversary", "condole", "stand-by"}
)
_SILENCE_RULES = frozenset({"drift", "circle-overdue", "long-apart", "new-tie-needs-care"})
# Grave news, days that pass, and what is mine to do, without a draft.
_EVEN_WHILE_AWAY = frozenset({"condole", "stand-by", "birthday", "anniversary", ""})
_TODAY_ONLY = frozenset({"birthday", "anniversary", "promise-due"})
_WAITED_MOST, _WAITED_NEVER, _WAITING_IS_WORTH = 120, 60, 10.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A tie with the findings of this morning and its signals."""

    tie: Tie
    findings: tuple[Finding, ...]
    lookup: Lookup


@dataclass(frozen=True, slots=True)
class Proposal:
    """One suggestion: a tie and all findings that fit, the heaviest first; its stance leads."""

    tie: Tie
    findings: tuple[Finding, ...]
    lookup: Lookup
    score: float

    @property
    def lead(self) -> Finding:
        """The finding that decides what the letter is for."""
        return self.findings[0]


@dataclass(frozen=True, slots=True)
class Skipped:
    """Somebody whom rules name and who is not proposed, with the reason."""

    tie: Tie
    findings: tuple[Finding, ...]
    reason: Said


@dataclass(frozen=True, slots=True)
class Ranked:
    """All that may be proposed, the most urgent first, and all that may not."""

    proposals: tuple[Proposal, ...]
    skipped: tuple[Skipped, ...]


def rank(candidates: Sequence[Candidate], memory: Memory, today: date) -> Ranked:
    """Order what may be proposed. The same `today` gives the same answer again, whatever today has already proposed."""
    proposals: list[Proposal] = []
    skipped: list[Skipped] = []
    for candidate in candidates:
        found = tuple(finding for finding in candidate.findings if finding.show == "suggestion")
        if not found:
            continue
        outcome = _consider(candidate, found, memory, today)
        if isinstance(outcome, Said):
            skipped.append(Skipped(candidate.tie, _heaviest_first(found, candidate, memory), outcome))
        else:
            proposals.append(outcome)
    proposals.sort(key=lambda one: (-one.score, one.tie.person.key))
    skipped.sort(key=lambda one: one.tie.person.key)
    return Ranked(tuple(proposals), tuple(skipped))


def is_reconnecting(finding: Finding) -> bool:
    """Whether it only wants us to be in touch again, which a meeting does as well."""
    return finding.rule in _SILENCE_RULES or (finding.stance != "" and finding.stance not in _STAYS)


def _consider(candidate: Candidate, found: tuple[Finding, ...], memory: Memory, today: date) -> Proposal | Said:
    """The proposal of one tie, or why there is none."""
    against = _against_the_tie(candidate, memory, today)
    if against is not None:
        return against
    fitting: list[Finding] = []
    for finding in found:
        reason = _against_the_finding(finding, candidate, memory, today)
        against = against or reason
        if reason is None:
            fitting.append(finding)
    if against is not None and not fitting:
        return against
    ordered = _heaviest_first(fitting, candidate, memory)
    score = _score(ordered[0], candidate, memory) + _patience(candidate.tie, memory, today)
    return Proposal(candidate.tie, ordered, candidate.lookup, score)


def _against_the_tie(candidate: Candidate, memory: Memory, today: date) -> Said | None:
    """What forbids any proposal to this person."""
    person, lookup = candidate.tie.person, candidate.lookup
    state = lookup("state").value
    until, drafted = memory.snoozed.get(person.key), memory.open_drafts.get(person.key)
    checks: tuple[tuple[bool, Said], ...] = (
        (state == "deceased", _deceased(person)),
        (state == "ended", say("choose.ended")),
        (state == "paused" or person.key in memory.paused, say("choose.paused")),
        (person.private, say("choose.private")),
        (person.shared, say("choose.shared")),
        (lookup("asked_for_quiet").value is True, say("choose.asked_for_quiet")),
        (until is not None and today < until, say("choose.snoozed", day=_on(until))),
        (drafted is not None and drafted < today, say("choose.draft_open", day=_on(drafted))),
    )
    return next((said for holds, said in checks if holds), None)


def _on(day: date | None) -> Said | str:
    return day_said(day) if day else ""


def _deceased(person: Person) -> Said:
    """That they have died, and whether their card says so or somebody's mail."""
    told_by_card = person.died is None or person.died.id in person.cards
    return say("choose.deceased" if told_by_card else "choose.deceased_told")


def _against_the_finding(finding: Finding, candidate: Candidate, memory: Memory, today: date) -> Said | None:
    """What forbids this one finding: they are away, it rests, or the silence ends by itself."""
    back = candidate.lookup("away_until").value
    if isinstance(back, str) and back and finding.stance not in _EVEN_WHILE_AWAY:
        return say("choose.away", day=day_said(date.fromisoformat(back)))
    if is_reconnecting(finding):
        against = _silence_ends(candidate.lookup)
        if against is not None:
            return against
    key = candidate.tie.person.key
    last = memory.suggested.get((key, finding.rule))
    if resting := _rests(last, finding.rest_days, today):
        return resting
    return _rests(_last_of_all(key, memory, today), QUIET_AFTER_ANY, today) if is_reconnecting(finding) else None


def _silence_ends(lookup: Lookup) -> Said | None:
    """We meet soon, or no mail reaches them."""
    ahead = lookup("next_meeting_days").value
    if isinstance(ahead, int) and 0 <= ahead <= MEETING_SOON:
        return say("choose.meeting_soon", days=ahead)
    return say("choose.unreachable") if lookup("bounced").value is True else None


def dearest_first(noticed: Iterable[tuple[Tie, tuple[Finding, ...]]]) -> list[tuple[Tie, tuple[Finding, ...]]]:
    """Of what was noticed and is not proposed: those whom the owner put into a circle, then by what weighs most, then whom
    they were in touch with last."""

    def place(one: tuple[Tie, tuple[Finding, ...]]) -> tuple[bool, float, float]:
        tie, findings = one
        heaviest = max((finding.weight for finding in findings), default=0.0)
        return tie.person.circle is None, -heaviest, -(tie.contacts[-1].when.timestamp() if tie.contacts else 0.0)

    return sorted(noticed, key=place)


def _rests(last: date | None, days: int, today: date) -> Said | None:
    """Proposed on an earlier day that is not long enough ago."""
    if last is None or last >= today or today >= last + timedelta(days=days):
        return None
    return say("choose.resting", day=day_said(last), until=day_said(last + timedelta(days=days)))


def _last_of_all(key: str, memory: Memory, today: date) -> date | None:
    """The last day before today on which this person was proposed for any reason."""
    return max((day for (person, _), day in memory.suggested.items() if person == key and day < today), default=None)


def _heaviest_first(findings: Iterable[Finding], candidate: Candidate, memory: Memory) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: (-_score(one, candidate, memory), -one.weight, one.rule)))


def _score(finding: Finding, candidate: Candidate, memory: Memory) -> float:
    """Weight x urgency, and what the owner said of the rule: more or less of it."""
    liking = min(1.5, max(0.5, 1 + 0.1 * memory.liked.get(finding.rule, 0)))
    return finding.weight * _urgency(finding, candidate.lookup) * liking


def _urgency(finding: Finding, lookup: Lookup) -> float:
    """A day that will be over tomorrow is urgent; a silence or a debt becomes so slowly."""
    if finding.rule in _TODAY_ONLY:
        return 1.5
    if finding.rule in _SILENCE_RULES:
        return 1 + 0.15 * min(2.0, max(0.0, _figure(lookup, "circle_overdue") - 1, _figure(lookup, "overdue") - 2))
    if finding.rule == "promise-overdue":
        return 1 + min(30.0, _figure(lookup, "days_overdue")) / 150
    if finding.rule == "answer-owed":
        return 1 + min(30.0, _figure(lookup, "their_unanswered_days")) / 200
    return 1.0


def _figure(lookup: Lookup, name: str) -> float:
    value = lookup(name).value
    return float(value) if isinstance(value, (int, float)) else 0.0


def _patience(tie: Tie, memory: Memory, today: date) -> float:
    """Who has waited long since the last proposal rises slowly, so that nobody waits for ever."""
    last = _last_of_all(tie.person.key, memory, today)
    waited = _WAITED_NEVER if last is None else (today - last).days
    return _WAITING_IS_WORTH * min(_WAITED_MOST, waited) / _WAITED_MOST
