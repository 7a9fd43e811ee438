"""From findings and grounded facts to one short letter, or to none: the moves in order, the variants walked, each linted."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from config.phrases import Phrase, Phrases
from config.schema import Me
from config.words import say
from daemon.think.drafts.asks import questions
from daemon.think.drafts.debts import promise_grounds
from daemon.think.drafts.echoes import echoes
from daemon.think.drafts.grounds import DONE, grounds_of
from daemon.think.drafts.happened import examination, glad_news, is_past
from daemon.think.drafts.layout import laid_out, threading
from daemon.think.drafts.lint import lint
from daemon.think.drafts.lint_case import sentences
from daemon.think.drafts.matter import Grounds, Matter
from daemon.think.drafts.plans import PAIRED, PLANS, Plan
from daemon.think.drafts.voice import Manner, manner_of
from daemon.think.drafts.worlds import seen_from
from daemon.think.findings import Clause, DraftText, Finding, Memory, NoDraft
from daemon.think.language.spoken import SPEECH
from daemon.think.model import Letter, Lookup, Obligation, Tie
from daemon.think.news.ailments import is_light
from daemon.think.news.dying import letter_of_farewell

TRIES = 12  # variants of one set of grounds before the next topic is taken
SET_MOVES = frozenset({"silence", "long-silence"})  # what everybody writes to everybody does not rest
REST_FOR_ALL = timedelta(days=14)
REST_FOR_ONE = timedelta(days=365)
OUT_OF_SILENCE = frozenset(
    {"reconnect", "repair-after-distance", "light-hello", "welcome-new-tie", "turn-to-them", "deepen"}
)
"""Stances that only a silence calls for: whatever else there is to say comes first, and grief makes them quiet."""
_MATTERS = frozenset({"own-my-promise", "answer-late", "remember-answer", "ask-how-it-went", "celebrate", "get-well"})
"""Stances that speak of something told, promised or asked, which is nothing any more once somebody is dying."""
_OWNS_UP = "own-my-promise"
"""Its last words say why it is written, not that no answer is due."""
_NAMED = frozenset({"loss", "hardship", "setback"})
_HEAVY = frozenset({"hardship", "setback", "hard-news"})
_OF_ILLNESS = frozenset({"hardship", "grave", "still"})
_NO_ILLNESS = frozenset({"setback", "hard-news"})
_CARE_LEFT_OUT = frozenset({"in-time", "some-in-time", "examined"})  # nothing is late, nobody is ill
_YEARS = 730
WAITS = 60  # days that a question of theirs is waited for
_CLAIMS_NOTHING = frozenset({"nothing", "feeling-now", "season"})


@dataclass(frozen=True, slots=True)
class _Desk:
    """What stays the same while variants are tried."""

    matter: Matter
    plan: Plan
    phrases: Phrases
    memory: Memory
    spoken: frozenset[str]  # sentences and subjects of this morning's other drafts


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
    for finding in _ordered(Matter(tie, one, manner, lookup, now) for one in findings):
        if finding.stance not in PLANS or finding.show != "suggestion":
            continue
        if vague and finding.stance in OUT_OF_SILENCE:
            break
        desk = _desk(_weighed(Matter(tie, finding, manner, lookup, now)), phrases, memory, today)
        sound = (one for one in _candidates(desk) if not lint(one, tie, findings, me, memory, now, today))
        if draft := next(sound, None):
            if finding.stance != "own-my-promise" or "promise" in promise_grounds(desk.matter):
                return draft
            vague = draft  # it names nothing: whatever else there is to say comes first
    return vague or NoDraft(say("drafts.nothing_specific", name=tie.person.name))


def _desk(matter: Matter, phrases: Phrases, memory: Memory, today: Sequence[DraftText]) -> _Desk:
    return _Desk(matter, PLANS[matter.finding.stance], phrases, memory, _spoken(today))


def _ordered(matters: Iterable[Matter]) -> list[Finding]:
    """The findings as they are tried: a silence comes last, and their question before an examination that they told of."""
    found = list(matters)
    return [
        one.finding
        for one in sorted(
            found, key=lambda one: (one.finding.stance in OUT_OF_SILENCE, _is_examination(one) and _asked_me(one))
        )
    ]


def _is_examination(matter: Matter) -> bool:
    told = matter.pointed[-1:] if matter.finding.stance == "stand-by" else ()
    return any(examination(one, matter)[0] for one in told)


def _asked_me(matter: Matter) -> bool:
    """Whether a question of theirs, not two months old, waits for my answer."""
    return any((matter.today - one.since).days <= WAITS for one in _open_questions(matter))


def _open_questions(matter: Matter) -> list[Obligation]:
    """What they asked and I have not answered: however old it is, nobody who asked is told that no answer is needed."""
    return [
        one
        for one in matter.tie.obligations
        if one.kind in {"question", "ask"} and one.side == "mine" and one.state == "open"
    ]


def _weighed(matter: Matter) -> Matter:
    """The matter with the stance that their news calls for: a light word for a cold, a quiet one in grief, joy for glad news."""
    finding, told = matter.finding, matter.pointed
    farewell = letter_of_farewell(matter.letters)
    if farewell is not None and _is_too_light(matter, farewell):
        return replace(matter, finding=replace(finding, stance="stand-by", evidence=(farewell.contact.id,)))
    if finding.stance == "stand-by" and told:
        name, day = examination(told[-1], matter)
        if name:
            stance = "ask-how-it-went" if is_past(told[-1], day, matter) else "get-well"
            return replace(matter, finding=replace(finding, stance=stance))
        if is_light(told[-1]):
            return replace(matter, finding=replace(finding, stance="get-well"))
    if finding.rule == "passed-over" and told and glad_news(told[-1], matter):
        return replace(matter, finding=replace(finding, stance="celebrate"))
    grief = matter.lookup("in_grief")
    if finding.stance in OUT_OF_SILENCE and grief.value is True:
        return replace(matter, finding=replace(finding, stance="stand-by", evidence=grief.evidence))
    return matter


def _is_too_light(matter: Matter, farewell: Letter) -> bool:
    """Whether what a finding calls for is no letter to who is dying: a light hello, or a matter of before."""
    stance = matter.finding.stance
    old = all(one.when <= farewell.contact.when for one in matter.tie.contacts if one.id in matter.focus)
    return stance in OUT_OF_SILENCE or (stance in _MATTERS and old)


def _candidates(desk: _Desk) -> Iterator[DraftText]:
    """The letters that evidence carries; where no ending fits any of them, the same without one."""
    bare = replace(desk, plan=replace(desk.plan, after=()))
    for grounds in grounds_of(desk.matter, hard=desk.plan.soft):
        cores = _walk(desk, desk.plan.core, _leading(desk, grounds))
        for form in (desk, bare):
            for turn, core in enumerate(cores[:TRIES]):
                if draft := _draft(form, grounds, core, turn):
                    yield draft


def _leading(desk: _Desk, grounds: Grounds) -> list[Phrase]:
    """The variants of the core that evidence carries, of the first claim that leads."""
    usable = _usable(desk, desk.plan.core, grounds)
    for claim in desk.plan.lead:
        same = PAIRED.get(claim, frozenset({claim}))
        if led := [phrase for phrase in usable if same & set(phrase.claims)]:
            return _most_said(claim, led, grounds)
    return []


def _most_said(claim: str, led: list[Phrase], grounds: Grounds) -> list[Phrase]:
    """Of these variants those that say most: what it is of which I still think, that I still think of who is dying."""
    if claim == "still":
        return [phrase for phrase in led if _NAMED & set(phrase.claims)] or led
    if claim == "dying" and "still" in grounds:
        return [phrase for phrase in led if "still" in phrase.claims] or led
    return led


def _usable(desk: _Desk, move: str, grounds: Grounds) -> list[Phrase]:
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
    if _of_kin(desk.matter):
        carried = [one for one in carried if not words.of_office.search(one.text)]
    if "topic" in grounds and DONE in grounds["topic"].fields:
        return [phrase for phrase in carried if "topic" not in phrase.claims or not words.goes_on.search(phrase.text)]
    return carried


def _carried(claim: str, grounds: Grounds) -> bool:
    """Whether evidence carries what a phrase claims; a wish or the season claims nothing of anybody."""
    ground = grounds.get(claim)
    return ground is not None and (claim in _CLAIMS_NOTHING or bool(ground.evidence))


def _walk(desk: _Desk, move: str, variants: Sequence[Phrase]) -> list[Phrase]:
    """The variants in the order of this person, stance and month; what rests is left out or, if all of them do, comes last."""
    if not variants:
        return []
    today, person = desk.matter.today, desk.matter.tie.person.key
    start = _hash(person, desk.matter.finding.stance, f"{today:%Y-%m}", move) % len(variants)
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


def _hash(*parts: str) -> int:
    return int.from_bytes(hashlib.blake2b("\x1f".join(parts).encode(), digest_size=6).digest(), "big")


# --- one letter --------------------------------------------------------------------------------


def _draft(desk: _Desk, grounds: Grounds, core: Phrase, turn: int) -> DraftText | None:
    """The letter with this core; None where it would repeat what another draft of this morning says."""
    plan, matter = desk.plan, desk.matter
    opening, chosen = _opening(desk, grounds, core, turn), _chosen(desk, grounds, core, turn)
    clauses = tuple(_clause(matter.manner, phrase, grounds) for phrase in chosen)
    if any(sentence in desk.spoken for clause in clauses for sentence in sentences(clause.text)):
        return None
    carried = next((grounds[claim] for claim in core.claims if grounds[claim].letter), None)
    subject, reply = threading(matter, plan, carried, _subject(desk, grounds, core, turn))
    hello = _clause(matter.manner, opening, grounds, quiet=True) if opening else None
    body, all_clauses = laid_out(matter.manner, plan, hello, clauses, matter.tie, matter.now)
    return DraftText(
        subject=subject,
        body=body,
        language=matter.manner.language,
        register=matter.manner.register,
        to=matter.tie.person.write_to,
        to_name=matter.tie.person.name,
        sender=matter.manner.sender,
        sender_name=matter.manner.sender_name,
        in_reply_to=reply.contact.id if reply else "",
        references=tuple(dict.fromkeys((*reply.references, reply.message_id))) if reply and reply.message_id else (),
        evidence=tuple(dict.fromkeys(ident for clause in all_clauses for ident in clause.evidence)),
        clauses=all_clauses,
        stance=matter.finding.stance,
        phrases=tuple(phrase.id for phrase in (*([opening] if opening else []), *chosen)),
    )


def _opening(desk: _Desk, grounds: Grounds, core: Phrase, turn: int) -> Phrase | None:
    """What is said of the silence before anything else, where the plan has it so."""
    silence = "long-silence" if "long-silence" in grounds else "silence"
    return _optional(desk, grounds, silence, [], core, turn) if _opens(desk.plan) else None


def _chosen(desk: _Desk, grounds: Grounds, core: Phrase, turn: int) -> list[Phrase]:
    """The core and what stands around it, a phrase for each move for which there is one."""
    chosen: list[Phrase] = []
    for moves in _moves(desk):
        found = (
            core if move == desk.plan.core else _optional(desk, grounds, move, chosen, core, turn) for move in moves
        )
        chosen += [phrase for phrase in found if phrase][:1]
    return chosen


def _moves(desk: _Desk) -> list[tuple[str, ...]]:
    """The moves in order, each with what may stand in its place; to a friend one light sentence ends a letter, not two."""
    plan, person = desk.plan, desk.matter.tie.person.key
    after = [(move,) for move in plan.after if move != "release" or plan.soft or _may_release(desk)]
    before = [(move,) for move in (*plan.before, plan.core)]
    if plan.soft or desk.matter.manner.register != "casual" or not {("care",), ("release",)} <= set(after):
        return [*before, *after]
    last = ("release", "care") if _hash(person, f"{desk.matter.today:%Y-%m}", "end") % 3 == 0 else ("care", "release")
    return [*before, *(one for one in after if one[0] not in last), last]


def _may_release(desk: _Desk) -> bool:
    """Whether a letter may say that no answer is due: one that breaks a silence, now and then.

    Beside joy, thanks or an answer it is out of place, and one's own family need not be told.
    """
    if desk.matter.finding.stance == _OWNS_UP or not {"care", "release"} <= set(desk.plan.after):
        return True
    now_and_then = _hash(desk.matter.tie.person.key, f"{desk.matter.today:%Y-%m}", "release") % 2 == 0
    return desk.matter.finding.stance in OUT_OF_SILENCE and now_and_then and not _of_kin(desk.matter)


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


def _of_kin(matter: Matter) -> bool:
    """Whether one writes to one's own family, whom one need not tell that no answer is due."""
    circle = matter.tie.person.circle
    return (circle is not None and circle.scene == "family") or any(
        speech.hand.kin_called.search(matter.manner.address_line) for speech in SPEECH.values()
    )


def _opens(plan: Plan) -> bool:
    return plan.silence and not plan.soft


def _optional(
    desk: _Desk, grounds: Grounds, move: str, chosen: Sequence[Phrase], core: Phrase, turn: int
) -> Phrase | None:
    """A variant of a move that may be left out; none that repeats a claim or asks beside another question."""
    language = desk.matter.manner.language
    if move == "release" and _open_questions(desk.matter):
        return None
    if move == "care" and not _CARE_LEFT_OUT.isdisjoint(core.claims):
        return None
    asked = any(questions(phrase.text, language) for phrase in (*chosen, core))
    taken = {claim for phrase in (*chosen, core) for claim in phrase.claims} - {"nothing", "feeling-now"}
    said = (*(phrase.text for phrase in (*chosen, core)), *desk.matter.manner.sign_off)
    usable = [
        phrase
        for phrase in _usable(desk, move, grounds)
        if not (move == "care" and _is_unfit(desk.matter.finding.stance, phrase, core))
        and not (asked and (questions(phrase.text, language) or move == "release"))
        and not taken & set(phrase.claims) - {"nothing", "feeling-now"}
        and not echoes(phrase.text, said, language)
    ]
    walked = [one for one in _walk(desk, move, usable) if not _repeats(desk, one, grounds)]
    return walked[turn % len(walked)] if walked else None


def _is_unfit(stance: str, care: Phrase, core: Phrase) -> bool:
    """Whether a word of care wishes what is not so: that all is well where it is not, or that whoever is not ill gets well."""
    about = set(core.claims)
    if "dying" in about:
        return not {"feeling-now", "weighs"} & set(care.claims)
    no_illness = (stance == "get-well" and "event" in about) or (
        stance == "stand-by" and not about.isdisjoint(_NO_ILLNESS)
    )
    if "ailing" in care.claims:
        return about.isdisjoint(_OF_ILLNESS)
    if "/common/" in care.id and about & _HEAVY:
        return True  # ご健勝 to the ill
    return "feeling-now" not in care.claims and no_illness


def _repeats(desk: _Desk, phrase: Phrase, grounds: Grounds) -> bool:
    """Whether another draft of this morning says this already."""
    text = _clause(desk.matter.manner, phrase, grounds).text
    return any(sentence in desk.spoken for sentence in sentences(text))


def _clause(manner: Manner, phrase: Phrase, grounds: Grounds, *, quiet: bool = False) -> Clause:
    """A phrase with its slots filled; `quiet`, or from somebody who never exclaims, without marks of exclamation."""
    text, filled = phrase.text, SPEECH[manner.language].phrases.filled
    for claim in phrase.claims:
        for name, words in grounds[claim].fields.items():
            text = filled(text, f"{{{name}}}", words)
    if quiet or not manner.exclaims:
        text = text.replace("!", ".").replace("！", "。")
    text = text[0].upper() + text[1:] if text[:1].isascii() else text
    ids = dict.fromkeys(ident for claim in phrase.claims for ident in grounds[claim].evidence)
    return Clause(text, tuple(ids))


def _subject(desk: _Desk, grounds: Grounds, core: Phrase, turn: int) -> Clause | None:
    """A short new subject from the same grounds as the core, else one that claims nothing."""
    usable = _usable(desk, "subject", grounds)
    own = [phrase for phrase in usable if set(phrase.claims) & set(core.claims)] or [
        p for p in usable if p.claims == ("nothing",)
    ]
    own = own or [phrase for phrase in usable if {"topic", "told"} >= set(phrase.claims)]
    start = _hash(desk.matter.tie.person.key, "subject") + turn
    said = [_clause(desk.matter.manner, own[(start + n) % len(own)], grounds, quiet=True) for n in range(len(own))]
    return next((one for one in said if one.text not in desk.spoken), next(iter(said), None))


def _spoken(today: Iterable[DraftText]) -> frozenset[str]:
    said = {sentence for draft in today for clause in draft.clauses for sentence in sentences(clause.text)}
    return frozenset(said | {draft.subject for draft in today})
