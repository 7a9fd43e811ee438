"""Where the words of a letter stand: address, opening, body, name; and its place in a thread. Words come from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from daemon.think.drafts.grounds import LAST_DAYS
from daemon.think.drafts.matter import Ground, Matter, gap_days
from daemon.think.drafts.plans import Plan
from daemon.think.drafts.voice import Manner
from daemon.think.exchange import plain_subject
from daemon.think.findings import Clause
from daemon.think.language.spoken import SPEECH
from daemon.think.model import Letter, Tie


def laid_out(
    manner: Manner, plan: Plan, hello: Clause | None, clauses: Sequence[Clause], tie: Tie, now: datetime
) -> tuple[str, tuple[Clause, ...]]:
    """The body, and its clauses in order (opening included)."""
    hand, gap = SPEECH[manner.language].hand, gap_days(tie, now)
    of_late = gap is None or gap < LAST_DAYS
    opening = hand.opening(manner.greeting, manner.self_naming, manner.register, hello, plan.soft, of_late)
    above, inline = (opening, ()) if hand.on_lines else ((), opening)
    said = [clause.text for clause in (*inline, *clauses)]
    lines = said if hand.on_lines else [" ".join(said)]
    first = "\n".join(clause.text for clause in above)
    blocks = [manner.address_line, first, "\n".join(lines), "\n".join(manner.sign_off)]
    return "\n\n".join(block for block in blocks if block).strip() + "\n", (*opening, *clauses)


def threading(matter: Matter, plan: Plan, carried: Ground | None, fresh: Clause | None) -> tuple[str, Letter | None]:
    """The subject, and the mail that the letter answers; None for a thread of its own."""
    letter = carried.letter if carried else None
    if plan.reply and letter is not None and (matter.now - letter.contact.when).days <= plan.reply:
        subject = plain_subject(letter.contact.subject)
        if fresh and (plan.soft or (plan.glad and _spent(letter, subject, matter))):
            # Neither sympathy nor joy goes out under the business of the thread.
            return fresh.text.rstrip("。."), letter
        if subject:
            return f"Re: {subject}", letter
    return (fresh.text.rstrip("。.") if fresh else ""), None


def _spent(letter: Letter, subject: str, matter: Matter) -> bool:
    """Whether the thread is another matter's: its subject is not theirs, or their news was answered past."""
    answered = matter.finding.stance == "celebrate" and any(
        one.side == "mine"
        and one.contact.thread
        and one.contact.thread == letter.contact.thread
        and one.contact.when > letter.contact.when
        for one in matter.letters
    )
    return answered or subject != letter.contact.subject.strip()
