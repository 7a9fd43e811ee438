"""The phrases that evidence carries, in the order in which a person gets them: what was said lately rests."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from config.phrases import Phrase, Phrases
from daemon.think.drafts.grounds import DONE
from daemon.think.drafts.lint_case import sentences
from daemon.think.drafts.matter import Grounds, Matter
from daemon.think.drafts.plans import PAIRED, PLANS, Plan
from daemon.think.findings import DraftText, Memory
from daemon.think.language.spoken import SPEECH

SET_MOVES = frozenset({"silence", "long-silence"})  # what everybody writes to everybody does not rest
REST_FOR_ALL = timedelta(days=14)
REST_FOR_ONE = timedelta(days=365)
_NAMED = frozenset({"loss", "hardship", "setback"})
_YEARS = 730
_CLAIMS_NOTHING = frozenset({"nothing", "feeling-now", "season"})


@dataclass(frozen=True, slots=True)
class Desk:
    """What stays the same while variants are tried."""

    matter: Matter
    plan: Plan
    phrases: Phrases
    memory: Memory
    spoken: frozenset[str]  # sentences and subjects of this morning's other drafts


def desk_of(matter: Matter, phrases: Phrases, memory: Memory, today: Sequence[DraftText]) -> Desk:
    """The desk for one finding; `today`: the drafts that this morning has already."""
    return Desk(matter, PLANS[matter.finding.stance], phrases, memory, _spoken(today))


def _spoken(today: Iterable[DraftText]) -> frozenset[str]:
    said = {sentence for draft in today for clause in draft.clauses for sentence in sentences(clause.text)}
    return frozenset(said | {draft.subject for draft in today})


def leading(desk: Desk, grounds: Grounds) -> list[Phrase]:
    """The variants of the core that evidence carries, of the first claim that leads."""
    carried = usable(desk, desk.plan.core, grounds)
    for claim in desk.plan.lead:
        same = PAIRED.get(claim, frozenset({claim}))
        if led := [phrase for phrase in carried if same & set(phrase.claims)]:
            return _most_said(claim, led, grounds)
    return []


def _most_said(claim: str, led: list[Phrase], grounds: Grounds) -> list[Phrase]:
    """Of these variants those that say most: what it is of which I still think, that I still think of who is dying."""
    if claim == "still":
        return [phrase for phrase in led if _NAMED & set(phrase.claims)] or led
    if claim == "dying" and "still" in grounds:
        return [phrase for phrase in led if "still" in phrase.claims] or led
    return led


def usable(desk: Desk, move: str, grounds: Grounds) -> list[Phrase]:
    """The variants of a move that evidence carries and that fit what they told."""
    manner = desk.matter.manner
    variants = desk.phrases.of(manner.language, manner.register, desk.matter.finding.stance, move)
    carried = [phrase for phrase in variants if all(_carried(claim, grounds) for claim in phrase.claims)]
    words = SPEECH[manner.language].phrases
    told = grounds["told"].fields["told"] if "told" in grounds else ""
    for holds, unfit in ((words.planned, words.as_done), (words.over, words.goes_on)):
        if told and holds.search(told):
            carried = [one for one in carried if "told" not in one.claims or not unfit.search(one.text)]
    if move == "care" and ("relief" in grounds or _is_no_career(desk.matter)):
        carried = [one for one in carried if not words.of_career.search(one.text)]
    if is_of_kin(desk.matter):
        carried = [one for one in carried if not words.of_office.search(one.text)]
    if "topic" in grounds and DONE in grounds["topic"].fields:
        return [phrase for phrase in carried if "topic" not in phrase.claims or not words.goes_on.search(phrase.text)]
    return carried


def _carried(claim: str, grounds: Grounds) -> bool:
    """Whether evidence carries what a phrase claims; a wish or the season claims nothing of anybody."""
    ground = grounds.get(claim)
    return ground is not None and (claim in _CLAIMS_NOTHING or bool(ground.evidence))


def walk(desk: Desk, move: str, variants: Sequence[Phrase]) -> list[Phrase]:
    """The variants in the order of this person, stance and month; what rests is left out or, if all of them do, comes last."""
    if not variants:
        return []
    today, person = desk.matter.today, desk.matter.tie.person.key
    start = steady(person, desk.matter.finding.stance, f"{today:%Y-%m}", move) % len(variants)
    turned = [*variants[start:], *variants[:start]]
    if move in SET_MOVES:
        return turned
    last = desk.memory.phrases
    fresh = [one for one in turned if not _rests(desk.memory.phrases_for.get((person, one.id)), today, REST_FOR_ONE)]
    awake = [one for one in fresh if not _rests(last.get(one.id), today, REST_FOR_ALL)]
    # Words that rest because somebody else had them are still better than no letter at all: the longest rested first.
    return awake + sorted((one for one in fresh if one not in awake), key=lambda one: last.get(one.id, today))


def _rests(used: date | None, today: date, rest: timedelta) -> bool:
    """Whether it was used within the rest; today's own use does not count, so that the same morning gives the same letter."""
    return used is not None and used != today and today - used < rest


def steady(*parts: str) -> int:
    """A number that is the same for the same parts, so that the same morning gives the same letter."""
    return int.from_bytes(hashlib.blake2b("\x1f".join(parts).encode(), digest_size=6).digest(), "big")


def _is_no_career(matter: Matter) -> bool:
    """Whether they told in the last years of an illness, a death, a home for the old or their retirement: nobody wishes success then."""
    told = (
        sentence
        for letter in matter.letters
        if letter.side == "theirs" and letter.language == matter.manner.language
        if (matter.now - letter.contact.when).days <= _YEARS
        for sentence in letter.sentences
    )
    hard = SPEECH[matter.manner.language].topics.hard
    kinds = {"illness", "bereavement", "retirement"}
    return any(hard.search(one.text) or kinds & {event.kind for event in one.events_of("sender")} for one in told)


def is_of_kin(matter: Matter) -> bool:
    """Whether one writes to one's own family, whom one need not tell that no answer is due."""
    circle = matter.tie.person.circle
    return (circle is not None and circle.scene == "family") or any(
        speech.hand.kin_called.search(matter.manner.address_line) for speech in SPEECH.values()
    )
