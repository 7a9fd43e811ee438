"""The JSON of docs/design.md, made of what a morning told; nothing is decided here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from config.words import Said, in_words
from daemon.house import patterns_of
from daemon.think.choose import Candidate, Skipped
from daemon.think.findings import Finding
from daemon.think.model import Contact, Direction, Person

if TYPE_CHECKING:  # whoever asks for people need not load what writes drafts
    from daemon.morning import Told
    from daemon.notifier.placing import Placed
    from daemon.propose import Suggestion
    from daemon.sync import AccountReport

Json = dict[str, Any]


def morning_json(told: Told, language: str) -> Json:
    """What `morning --json` prints."""
    return {
        "now": told.now.isoformat(),
        "accounts": [account_json(report, language) for report in told.accounts],
        "suggestions": [suggestion_json(one, language) for one in told.suggestions],
        "skipped": [_skip(one, language) for one in told.skipped],
        "people": people_json(told.candidates, told.proposed, language),
    }


def account_json(report: AccountReport, language: str) -> Json:
    """One account, as `sync --json` prints it too."""
    return {
        "name": report.name,
        "ok": report.ok,
        "new": report.new,
        "broken": [{"id": one, "reason": in_words(reason, language)} for one, reason in report.broken],
        "error": _perhaps(report.error, language),
        "blind": _perhaps(report.blind, language),
        "notes": [in_words(one, language) for one in report.notes],
    }


def suggestion_json(suggestion: Suggestion, language: str) -> Json:
    """One person of this morning."""
    return {
        "person": _person(suggestion.tie.person),
        "rules": [finding.rule for finding in suggestion.findings],
        "reasons": [_reason(finding, language) for finding in suggestion.findings],
        "draft": _draft(suggestion.draft) if suggestion.draft else None,
    }


def people_json(candidates: Iterable[Candidate], hidden: frozenset[tuple[str, str]], language: str) -> list[Json]:
    """All ties, by name; a pattern is a finding that is not proposed."""
    rows = [_tie(one, patterns_of(one, hidden), language) for one in candidates]
    return sorted(rows, key=lambda row: (row["name"], row["addresses"]))


def last_of(contacts: Iterable[Contact], *directions: Direction) -> Contact | None:
    """The latest contact of one of these directions."""
    return max(
        (one for one in contacts if one.direction in directions), key=lambda one: (one.when, one.id), default=None
    )


def _tie(candidate: Candidate, patterns: tuple[Finding, ...], language: str) -> Json:
    tie, lookup = candidate.tie, candidate.lookup
    last = last_of(tie.contacts, *Direction)
    circle = tie.person.circle
    return {
        **_person(tie.person),
        "last_contact": last.when.isoformat() if last else None,
        "last_direction": last.direction.value if last else None,
        "last_evidence": last.id if last else None,
        "last_inbound": _moment(last_of(tie.contacts, Direction.INBOUND)),
        "last_outbound": _moment(last_of(tie.contacts, Direction.OUTBOUND)),
        "last_meeting": _moment(last_of(tie.contacts, Direction.MEETING)),
        "circle": circle.name if circle else None,
        "stage": lookup("stage").value,
        "rhythm_days": lookup("rhythm_days").value,
        "p_lapsed": lookup("p_lapsed").value,
        "coverage": tie.coverage,
        "blind": _perhaps(tie.blind, language),
        "patterns": [_reason(finding, language) for finding in patterns],
    }


def _person(person: Person) -> Json:
    return {"name": person.name, "addresses": list(person.addresses)}


def _reason(finding: Finding, language: str) -> Json:
    return {"rule": finding.rule, "sentence": finding.sentence(language), "evidence": list(finding.evidence)}


def _skip(skip: Skipped, language: str) -> Json:
    return {
        "person": _person(skip.tie.person),
        "rules": [finding.rule for finding in skip.findings],
        "reason": in_words(skip.reason, language),
    }


def _draft(placed: Placed) -> Json:
    told = placed.told
    return {
        "key": told.key,
        "language": told.language,
        "register": told.register,
        "subject": told.subject,
        "body": told.body,
        "to": list(told.to),
        "in_reply_to": told.in_reply_to or None,
        "evidence": list(told.evidence),
    }


def _moment(contact: Contact | None) -> Json | None:
    return {"date": iso(contact.when), "id": contact.id} if contact else None


def iso(moment: datetime) -> str:
    """ISO with the offset, as the JSON has all its times."""
    return moment.isoformat()


def _perhaps(said: Said | None, language: str) -> str | None:
    return in_words(said, language) if said else None
