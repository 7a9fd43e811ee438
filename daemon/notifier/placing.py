"""Drafts placed exactly once (docs/design.md, "One draft"): intent, look, put, mark; and what became of earlier ones.

The journal in `state.db` holds the exact bytes before anything is put, so after any crash the next run finds out
what happened and does the rest. A draft that the owner has touched is theirs: never changed, never withdrawn.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from config.words import Said, say
from connectors.base import ConnectorError, Draft, DraftBox, FoundDraft, RenamesDrafts
from daemon.notifier.draft_mail import words_of
from daemon.notifier.outlived import beside
from daemon.store.locks import write_lock
from daemon.store.state import DraftRow, State
from daemon.store.state_drafts import MOST_TRIES
from daemon.think.findings import Clause, DraftText, Finding


class Outcome(StrEnum):
    """What became of a draft."""

    PLACED = "placed"  # it lies in the box as we wrote it
    EDITED = "edited"  # it lies there, and is the owner's now
    PREVIEW = "preview"  # shown in the digest only
    BLOCKED = "blocked"  # another draft to that person lies there
    REFUSED = "refused"  # the day's cap, or three failed tries
    FAULT = "fault"  # the box cannot be read or written
    GONE = "gone"  # the owner sent or deleted it


GRACE = timedelta(seconds=120)  # longer than any wait for a server, see connectors/imap_session.py
Clock = Callable[[], datetime]


def real_clock() -> datetime:
    """Now, for boxes behind a network alone: how long a server has had time is no matter of the morning that is thought."""
    return datetime.now(UTC)


UNSETTLED = ("intended", "placed", "edited")  # states of a draft whose end is not known yet
LIES_THERE = (Outcome.PLACED, Outcome.EDITED, Outcome.PREVIEW)


@dataclass(frozen=True, slots=True)
class DraftTold:
    """What the digest and the JSON tell of a draft."""

    key: str
    language: str
    register: str
    subject: str
    body: str
    to: tuple[str, ...]
    in_reply_to: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A draft and what became of it; `said` is a reason where it does not lie there."""

    told: DraftTold
    outcome: Outcome
    said: Said | None = None
    account: str = ""  # in whose Drafts; empty: in the place named by `drafts:`


@dataclass(frozen=True, slots=True)
class DraftPlan:
    """A composed draft on its way: its bytes, whom it is to, and what lies behind it."""

    draft: Draft
    text: DraftText
    person: str  # the person's key
    addresses: frozenset[str]
    last_contact: str
    rule: str
    account: str = ""  # in whose Drafts it is to lie; empty: in the place named by `drafts:`
    findings: tuple[Finding, ...] = ()  # what it is written for
    until: date | None = None  # the last day on which it is worth sending: that of a birthday


def tell(plan: DraftPlan) -> DraftTold:
    """What the digest and the JSON tell of it."""
    text = plan.text
    return DraftTold(
        plan.draft.key,
        text.language,
        text.register,
        text.subject,
        text.body,
        (text.to,),
        text.in_reply_to,
        text.evidence,
    )


def place(
    plan: DraftPlan, box: DraftBox, state: State, folder: Path, cap: int, now: datetime, clock: Clock = real_clock
) -> Placed:
    """Put the draft, once for ever. Raises nothing of the box: it becomes a FAULT with its reason.

    Behind a network a try whose end nobody heard of may still come to its end there: so long (`GRACE`) it is not repeated.
    That is measured on the real clock, also where an old morning is thought again.
    """
    with write_lock(folder):
        try:
            return _placed(plan, box, state, cap, now, clock)
        except ConnectorError as error:
            return Placed(tell(plan), Outcome.FAULT, said=error.said)


def _placed(plan: DraftPlan, box: DraftBox, state: State, cap: int, now: datetime, clock: Clock) -> Placed:
    """Intent, look, put, mark; raises what the box raises."""
    told, known = tell(plan), state.draft(plan.draft.key)
    if known and known.state not in ("planned", "intended"):
        return recall(known)
    found = _found(box, known) if known else box.find(plan.draft.message_id)
    if any(other.message_id != plan.draft.message_id for other in box.open_to(plan.addresses)):
        return Placed(told, Outcome.BLOCKED, said=say("morning.own_draft_there"))
    if found is None and known and box.behind_network and _is_under_way(known, clock()):
        return Placed(told, Outcome.REFUSED, said=say("morning.draft_under_way"))
    row = state.plan_draft(_row(plan, now.date()))
    if not state.intend(row.key, now.date(), cap, clock() if box.behind_network else now):
        return Placed(told, Outcome.REFUSED, said=_why_not(row, cap))
    found = found or box.put(Draft(row.key, row.message_id, plan.draft.to, row.raw))
    if found.gone:
        state.mark(row.key, found.gone, now)
        return recall(replace(row, state=found.gone))
    state.mark(row.key, "placed", now, place=found.place, body_hash=found.content_hash)
    return Placed(_told(row), Outcome.PLACED, account=row.account)


def _found(box: DraftBox, row: DraftRow) -> FoundDraft | None:
    """A draft of the journal in the box, also one whose putting was broken off before it bore our id there."""
    found = box.find(row.message_id)
    if found is None and row.state == "intended" and isinstance(box, RenamesDrafts):
        return box.adopt(row.message_id, row.raw)
    return found


def _is_under_way(row: DraftRow, at: datetime) -> bool:
    """Whether a try of this draft is so young that the server may still be at it; a clock that was set back makes it so too."""
    return row.state == "intended" and row.intended_at is not None and at - row.intended_at < GRACE


def _why_not(row: DraftRow, cap: int) -> Said:
    """Why a draft has no leave to be put."""
    return say("morning.draft_not_put") if row.tries >= MOST_TRIES else say("morning.drafts_enough", n=cap)


def recall(row: DraftRow) -> Placed:
    """A draft that the journal knows already, told from the journal."""
    outcome = {"placed": Outcome.PLACED, "edited": Outcome.EDITED}.get(row.state, Outcome.GONE)
    said = say("morning.draft_gone") if outcome is Outcome.GONE else None
    return Placed(_told(row), outcome, said, row.account)


def findings_of(row: DraftRow) -> tuple[Finding, ...]:
    """What a draft of the journal was written for, as far as that was kept."""
    lists = ("evidence", "cites")  # JSON has no tuples
    kept = beside(row).get("reasons", ())
    return tuple(Finding(**{**one, **{name: tuple(one.get(name, ())) for name in lists}}) for one in kept)


def words_in(row: DraftRow) -> DraftText:
    """The words of a draft of the journal, so that no other letter of its morning says the same, however often it is run."""
    told, clauses = _told(row), beside(row).get("clauses", ())
    return DraftText(
        told.subject,
        row.body,
        told.language,
        told.register,
        row.address,
        to_name="",
        sender="",
        clauses=tuple(Clause(str(text), ()) for text in clauses),
    )


def settle(
    box: DraftBox,
    state: State,
    folder: Path,
    sent: Callable[[str], bool],
    outlived: Callable[[DraftRow], bool],
    now: datetime,
    account: str | None = None,
) -> None:
    """Find out what became of the drafts of earlier mornings; take back an untouched one that is `outlived` (outlived.py).

    `sent` tells whether a mail with this id has been seen anywhere. `account`: only of the drafts that lie in that box. Raises
    the first fault of a box, once all were looked after.
    """
    faults: list[ConnectorError] = []
    with write_lock(folder):
        for row in state.drafts(UNSETTLED):
            if account is None or row.account == account:
                try:
                    _settle_one(row, box, state, sent, outlived, now)
                except ConnectorError as fault:
                    faults.append(fault)
    if faults:
        raise faults[0]


def _settle_one(
    row: DraftRow,
    box: DraftBox,
    state: State,
    sent: Callable[[str], bool],
    outlived: Callable[[DraftRow], bool],
    now: datetime,
) -> None:
    found = _found(box, row)
    if row.state == "intended" and found is not None:  # a run ended between putting it and noting that
        state.mark(row.key, "placed", now, place=found.place, body_hash=found.content_hash)
        row = replace(row, state="placed", body_hash=found.content_hash)
    if found is None:
        if sent(row.message_id.strip("<>")):
            state.mark(row.key, "sent", now)
        elif row.state == "intended":
            return  # it was never put; if it is proposed again, it will be
        elif not box.open_to(frozenset({row.address})):  # else their program replaced it under another id: theirs
            state.mark(row.key, "deleted", now)
        elif row.state != "edited":
            state.mark(row.key, "edited", now)
    elif found.content_hash != row.body_hash:
        if row.state != "edited":
            state.mark(row.key, "edited", now)
    elif outlived(row) and box.withdraw(row.message_id, row.body_hash):
        state.mark(row.key, "withdrawn", now)


def _row(plan: DraftPlan, day: date) -> DraftRow:
    text = plan.text
    told = {
        "language": text.language,
        "register": text.register,
        "in_reply_to": text.in_reply_to,
        "evidence": text.evidence,
        "last_contact": plan.last_contact,
        "until": plan.until.isoformat() if plan.until else "",
        "clauses": [clause.text for clause in text.clauses],
        "reasons": [_kept(finding) for finding in plan.findings],
    }
    return DraftRow(
        key=plan.draft.key,
        person=plan.person,
        address=text.to,
        message_id=plan.draft.message_id,
        day=day,
        account=plan.account,
        raw=plan.draft.raw,
        body=text.body,
        rule=plan.rule,
        stance=text.stance,
        phrases=text.phrases,
        told=json.dumps(told, ensure_ascii=False),
    )


def _kept(finding: Finding) -> dict[str, object]:
    names = ("rule", "weight", "sentences", "evidence", "stance", "cites")
    return {name: getattr(finding, name) for name in names}


def _told(row: DraftRow) -> DraftTold:
    kept = beside(row)
    subject, body = words_of(row.raw)
    return DraftTold(
        row.key,
        str(kept.get("language", "")),
        str(kept.get("register", "")),
        subject,
        body,
        (row.address,),
        str(kept.get("in_reply_to", "")),
        tuple(str(one) for one in kept.get("evidence", ())),
    )
