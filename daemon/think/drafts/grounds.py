"""What evidence lets a letter say: for each claim the words for its slots and the ids that carry it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from daemon.think.drafts.debts import promise_grounds, question_grounds
from daemon.think.drafts.happened import event_grounds, sentences_pointed_at
from daemon.think.drafts.helps import helps_of
from daemon.think.drafts.matter import Ground, Grounds, Matter, gap_days
from daemon.think.drafts.results import result_of
from daemon.think.drafts.topics import Topic, Wish, topics
from daemon.think.drafts.worlds import last_here, of_other_worlds
from daemon.think.exchange import together
from daemon.think.language.spoken import SPEECH
from daemon.think.model import Birthday, Letter
from daemon.think.news.helps import thanks_for

FRESH = 14
DONE = "done"  # the field of a topic of which one does not ask how it is going
SOON = 4  # days before theirs on which it may be spoken of
LAST_DAYS = 60  # silence that is worth a word
LONG_DAYS = 180
_POINTED = frozenset({"ask-how-it-went", "celebrate", "turn-to-them", "remember-answer", "deepen", "keep-in-touch"})
"""Stances whose rule points at what they told, rather than at our last contact."""


_BEYOND = frozenset({"deepen", "keep-in-touch", "reconnect"})
"""Stances that may take an older letter where the one that the rule points at has nothing to take up."""


_DAYS_OF_THEIRS = frozenset({"birthday", "anniversary"})
"""Stances that stand by themselves, so that a radish is better left out."""


_THANKING = frozenset({"thank", "give-first", "even-out", "season-greeting"})


def grounds_of(matter: Matter, *, hard: bool) -> Iterator[Grounds]:
    """The grounds, once for each help and each topic that could be named (best first), and at last without any.

    What a rule found in a world that the owner keeps apart from that of the draft carries nothing.
    """
    away = of_other_worlds(matter.tie, matter.manner.world)
    for grounds in _all_grounds(matter, hard=hard):
        yield {claim: one for claim, one in grounds.items() if not away & set(one.evidence)} if away else grounds


def _all_grounds(matter: Matter, *, hard: bool) -> Iterator[Grounds]:
    fixed: Grounds = {"nothing": Ground(), "feeling-now": Ground()}
    fixed |= _silence(matter) | _habits(matter) | _season(matter) | _days(matter)
    fixed |= promise_grounds(matter)
    if matter.tie.person.private:
        yield fixed
        return
    fixed |= event_grounds(matter) | question_grounds(matter)
    helps = list(_thanks(matter))
    for thanks in helps:
        yield {**fixed, **thanks}
    if not hard:
        for topic in topics(_told_before(matter), _wish(matter)):
            yield {**fixed, **_told(topic)}
    yield fixed


def _told_before(matter: Matter) -> tuple[Letter, ...]:
    """The letters out of which a topic is taken; beside their birthday, what they told the other day is no memory."""
    if matter.finding.stance not in _DAYS_OF_THEIRS:
        return matter.letters
    return tuple(one for one in matter.letters if (matter.now - one.contact.when).days >= FRESH)


def _wish(matter: Matter) -> Wish:
    manner, person = matter.manner, matter.tie.person
    stance = matter.finding.stance
    selves = {re.sub(r"[、,！!]+$", "", manner.address_line.strip()), person.family, person.given} - {""}
    return Wish(
        language=manner.language,
        register=manner.register,
        focus=matter.focus if stance in _POINTED else frozenset(),
        only=sentences_pointed_at(matter),
        beyond=stance in _BEYOND,
        strong=stance in _DAYS_OF_THEIRS,
        today=matter.today,
        selves=SPEECH[manner.language].topics.selves(selves),
    )


def _told(topic: Topic) -> Grounds:
    """A topic as grounds: the noun phrase, the clause, or both, from one letter."""
    ids = (topic.letter.contact.id,)
    found = {
        "topic": Ground(ids, {"thing": topic.thing} | ({DONE: "done"} if topic.done else {}), topic.letter),
        "told": Ground(ids, {"told": topic.told}, topic.letter),
    }
    return {claim: ground for claim, ground in found.items() if any(ground.fields.values())}


def _thanks(matter: Matter) -> Iterator[Grounds]:
    """Each help that could be thanked for, where the stance thanks at all."""
    if matter.finding.stance not in _THANKING:
        return
    manner = matter.manner
    for given in helps_of(matter.letters, matter.focus, manner.language, manner.register):
        ids = tuple(one.contact.id for one in (given.letter, given.asked) if one is not None)
        found: Grounds = {"thanks": Ground(ids, {"help": given.words}, given.letter)}
        came = result_of(matter.tie, given, manner.language, manner.register, manner.world)
        if came:
            found["result"] = Ground((came[1].contact.id,), {"result": came[0]}, came[1])
        elif given.letter.contact.id not in matter.focus and _is_thanked(given.letter, matter.letters):
            continue
        yield found


def _is_thanked(helped: Letter, letters: Sequence[Letter]) -> bool:
    """Whether I have thanked in the same exchange: an older help in the stead of one that has no words is not thanked for again."""
    return any(
        one.side == "mine"
        and one.contact.when > helped.contact.when
        and together(one.contact, helped.contact)
        and thanks_for(one, helped)
        for one in letters
    )


def _silence(matter: Matter) -> Grounds:
    gap, tie = gap_days(matter.tie, matter.now), matter.tie
    if gap is None or gap < LAST_DAYS or _young(matter) or _within_rhythm(matter):
        return {}
    last = last_here(tie, matter.manner.world) or tie.contacts[-1]
    ground = Ground((last.id,))
    return {"silence": ground, "long-silence": ground} if gap > LONG_DAYS else {"silence": ground}


def _young(matter: Matter) -> bool:
    first = matter.tie.contacts[0].when
    return matter.now - first < timedelta(days=183)


def _within_rhythm(matter: Matter) -> bool:
    """Whether the silence is what we are used to, as in a tie that writes once a year."""
    if matter.lookup("rhythm_known").value is not True:
        return False
    usual, overdue = matter.lookup("rhythm_days").value, matter.lookup("overdue").value
    return isinstance(usual, int | float) and usual >= 300 and isinstance(overdue, int | float) and overdue <= 1.2


def _habits(matter: Matter) -> Grounds:
    """What a rule has found out about my own letters and what the draft may own in a clause."""
    if matter.finding.rule == "passed-over":
        return _passed_over(matter)
    claim = {"only-when-asking": "asked-only", "only-about-me": "self-only", "same-question-again": "asked-again"}.get(
        matter.finding.rule
    )
    if not claim or not matter.finding.evidence:
        return {}
    ground = Ground(matter.finding.evidence)
    return {claim: ground, "self-last": ground, "spoke": ground} if claim == "self-only" else {claim: ground}


def _passed_over(matter: Matter) -> Grounds:
    """Whether I have left their letter without any answer, or told of myself instead."""
    if not matter.pointed:
        return {}
    told = matter.pointed[-1].contact
    since = [one for one in matter.letters if one.side == "mine" and one.contact.when > told.when]
    if not since:
        return {"unanswered": Ground((told.id,))}
    of_me = tuple(one.contact.id for one in since if any(s.does("self_talk", "self_disclosure") for s in one.sentences))
    spoke: Grounds = {"spoke": Ground(tuple(one.contact.id for one in since))}
    return spoke | ({"self-last": Ground(of_me)} if of_me else {})


def _season(matter: Matter) -> Grounds:
    words = SPEECH[matter.manner.language].hand.season(matter.today, matter.manner.register, str(matter.now.tzinfo))
    return {"season": Ground((), {"season": words})} if words else {}


def _days(matter: Matter) -> Grounds:
    person, found = matter.tie.person, {}
    if person.birthday and not person.died and (away := _days_to(person.birthday, matter.today)) <= SOON:
        found["eve" if away else "day"] = Ground((person.birthday.id,))
    if person.anniversary and not person.died:
        if (away := _days_to(person.anniversary, matter.today)) <= SOON:
            found["near-anniversary" if away else "anniversary"] = Ground((person.anniversary.id,))
    elif matter.finding.stance == "anniversary" and matter.finding.rule != "anniversary":
        found["anniversary"] = Ground(matter.finding.evidence)
    return found


def _days_to(known: Birthday, today: date) -> int:
    return (known.day.next_from(today) - today).days
