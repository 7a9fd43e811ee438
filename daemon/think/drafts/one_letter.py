"""One letter around one core: the moves in order, and around it what fits."""

from __future__ import annotations

from collections.abc import Sequence

from config.phrases import Phrase
from daemon.think.drafts.asks import questions
from daemon.think.drafts.called_for import OUT_OF_SILENCE, open_questions
from daemon.think.drafts.echoes import echoes
from daemon.think.drafts.layout import laid_out, threading
from daemon.think.drafts.lint_case import sentences
from daemon.think.drafts.matter import Grounds
from daemon.think.drafts.plans import Plan
from daemon.think.drafts.variants import Desk, is_of_kin, steady, usable, walk
from daemon.think.drafts.voice import Manner
from daemon.think.findings import Clause, DraftText
from daemon.think.language.spoken import SPEECH

_OWNS_UP = "own-my-promise"
"""Its last words say why it is written, not that no answer is due."""
_HEAVY = frozenset({"hardship", "setback", "hard-news"})
_OF_ILLNESS = frozenset({"hardship", "grave", "still"})
_NO_ILLNESS = frozenset({"setback", "hard-news"})
_CARE_LEFT_OUT = frozenset({"in-time", "some-in-time", "examined"})  # nothing is late, nobody is ill


def draft_of(desk: Desk, grounds: Grounds, core: Phrase, turn: int) -> DraftText | None:
    """The letter with this core; None where it would repeat what another draft of this morning says."""
    plan, matter = desk.plan, desk.matter
    opening, chosen = _opening(desk, grounds, core, turn), _chosen(desk, grounds, core, turn)
    clauses = tuple(clause_of(matter.manner, phrase, grounds) for phrase in chosen)
    if any(sentence in desk.spoken for clause in clauses for sentence in sentences(clause.text)):
        return None
    carried = next((grounds[claim] for claim in core.claims if grounds[claim].letter), None)
    subject, reply = threading(matter, plan, carried, _subject(desk, grounds, core, turn))
    hello = clause_of(matter.manner, opening, grounds, quiet=True) if opening else None
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


def _opening(desk: Desk, grounds: Grounds, core: Phrase, turn: int) -> Phrase | None:
    """What is said of the silence before anything else, where the plan has it so."""
    silence = "long-silence" if "long-silence" in grounds else "silence"
    return _optional(desk, grounds, silence, [], core, turn) if _opens(desk.plan) else None


def _chosen(desk: Desk, grounds: Grounds, core: Phrase, turn: int) -> list[Phrase]:
    """The core and what stands around it, a phrase for each move for which there is one."""
    chosen: list[Phrase] = []
    for moves in _moves(desk):
        found = (
            core if move == desk.plan.core else _optional(desk, grounds, move, chosen, core, turn) for move in moves
        )
        chosen += [phrase for phrase in found if phrase][:1]
    return chosen


def _moves(desk: Desk) -> list[tuple[str, ...]]:
    """The moves in order, each with what may stand in its place; to a friend one light sentence ends a letter, not two."""
    plan, person = desk.plan, desk.matter.tie.person.key
    after = [(move,) for move in plan.after if move != "release" or plan.soft or _may_release(desk)]
    before = [(move,) for move in (*plan.before, plan.core)]
    if plan.soft or desk.matter.manner.register != "casual" or not {("care",), ("release",)} <= set(after):
        return [*before, *after]
    last = ("release", "care") if steady(person, f"{desk.matter.today:%Y-%m}", "end") % 3 == 0 else ("care", "release")
    return [*before, *(one for one in after if one[0] not in last), last]


def _may_release(desk: Desk) -> bool:
    """Whether a letter may say that no answer is due: one that breaks a silence, now and then.

    Beside joy, thanks or an answer it is out of place, and one's own family need not be told.
    """
    if desk.matter.finding.stance == _OWNS_UP or not {"care", "release"} <= set(desk.plan.after):
        return True
    now_and_then = steady(desk.matter.tie.person.key, f"{desk.matter.today:%Y-%m}", "release") % 2 == 0
    return desk.matter.finding.stance in OUT_OF_SILENCE and now_and_then and not is_of_kin(desk.matter)


def _opens(plan: Plan) -> bool:
    return plan.silence and not plan.soft


def _optional(
    desk: Desk, grounds: Grounds, move: str, chosen: Sequence[Phrase], core: Phrase, turn: int
) -> Phrase | None:
    """A variant of a move that may be left out; none that repeats a claim or asks beside another question."""
    language = desk.matter.manner.language
    if move == "release" and open_questions(desk.matter):
        return None
    if move == "care" and not _CARE_LEFT_OUT.isdisjoint(core.claims):
        return None
    asked = any(questions(phrase.text, language) for phrase in (*chosen, core))
    taken = {claim for phrase in (*chosen, core) for claim in phrase.claims} - {"nothing", "feeling-now"}
    said = (*(phrase.text for phrase in (*chosen, core)), *desk.matter.manner.sign_off)
    fitting = [
        phrase
        for phrase in usable(desk, move, grounds)
        if not (move == "care" and _is_unfit(desk.matter.finding.stance, phrase, core))
        and not (asked and (questions(phrase.text, language) or move == "release"))
        and not taken & set(phrase.claims) - {"nothing", "feeling-now"}
        and not echoes(phrase.text, said, language)
    ]
    walked = [one for one in walk(desk, move, fitting) if not _repeats(desk, one, grounds)]
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


def _repeats(desk: Desk, phrase: Phrase, grounds: Grounds) -> bool:
    """Whether another draft of this morning says this already."""
    text = clause_of(desk.matter.manner, phrase, grounds).text
    return any(sentence in desk.spoken for sentence in sentences(text))


def clause_of(manner: Manner, phrase: Phrase, grounds: Grounds, *, quiet: bool = False) -> Clause:
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


def _subject(desk: Desk, grounds: Grounds, core: Phrase, turn: int) -> Clause | None:
    """A short new subject from the same grounds as the core, else one that claims nothing."""
    carried = usable(desk, "subject", grounds)
    own = [phrase for phrase in carried if set(phrase.claims) & set(core.claims)] or [
        p for p in carried if p.claims == ("nothing",)
    ]
    own = own or [phrase for phrase in carried if {"topic", "told"} >= set(phrase.claims)]
    start = steady(desk.matter.tie.person.key, "subject") + turn
    said = [clause_of(desk.matter.manner, own[(start + n) % len(own)], grounds, quiet=True) for n in range(len(own))]
    return next((one for one in said if one.text not in desk.spoken), next(iter(said), None))
