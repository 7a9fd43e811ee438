"""From findings and grounded facts to one short letter, or to none: finding after finding, variant after variant, each linted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from config.phrases import Phrases
from config.schema import Me
from config.words import say
from daemon.think.drafts.called_for import OUT_OF_SILENCE, ordered, weighed
from daemon.think.drafts.debts import promise_grounds
from daemon.think.drafts.grounds import grounds_of
from daemon.think.drafts.lint import lint
from daemon.think.drafts.matter import Matter
from daemon.think.drafts.one_letter import draft_of
from daemon.think.drafts.plans import PLANS
from daemon.think.drafts.variants import Desk, desk_of, leading, walk
from daemon.think.drafts.voice import manner_of
from daemon.think.drafts.worlds import seen_from
from daemon.think.findings import DraftText, Finding, Memory, NoDraft
from daemon.think.model import Lookup, Tie

TRIES = 12  # variants of one set of grounds before the next topic is taken


def compose(  # noqa: PLR0913, PLR0917  everything a letter depends on is an argument, so that any morning can be replayed
    tie: Tie,
    findings: Sequence[Finding],
    lookup: Lookup,
    me: Me,
    phrases: Phrases,
    memory: Memory,
    now: datetime,
    today: Sequence[DraftText] = (),
) -> DraftText | NoDraft:
    """The letter of the first finding whose stance evidence can carry and the linter lets pass; else why there is none."""
    if tie.person.shared or not tie.person.write_to:
        return NoDraft(say("drafts.shared_address" if tie.person.shared else "drafts.no_address", name=tie.person.name))
    manner = manner_of(tie, me)
    tie = seen_from(tie, manner.world)
    vague: DraftText | None = None
    for matter in ordered(Matter(tie, one, manner, lookup, now) for one in findings):
        finding = matter.finding
        if finding.stance not in PLANS or finding.show != "suggestion":
            continue
        if vague and finding.stance in OUT_OF_SILENCE:
            break
        desk = desk_of(weighed(matter), phrases, memory, today)
        sound = (one for one in _candidates(desk) if not lint(one, tie, findings, me, memory, now, today))
        if draft := next(sound, None):
            if finding.stance != "own-my-promise" or "promise" in promise_grounds(desk.matter):
                return draft
            vague = draft  # it names nothing: whatever else there is to say comes first
    return vague or NoDraft(say("drafts.nothing_specific", name=tie.person.name))


def _candidates(desk: Desk) -> Iterator[DraftText]:
    """The letters that evidence carries; where no ending fits any of them, the same without one."""
    bare = replace(desk, plan=replace(desk.plan, after=()))
    for grounds in grounds_of(desk.matter, hard=desk.plan.soft):
        cores = walk(desk, desk.plan.core, leading(desk, grounds))
        for form in (desk, bare):
            for turn, core in enumerate(cores[:TRIES]):
                if draft := draft_of(form, grounds, core, turn):
                    yield draft
