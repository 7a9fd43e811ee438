"""Which finding a letter is about, and what their news calls for: a light word for a cold, a quiet one in grief, joy for glad news."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from daemon.think.drafts.happened import examination, glad_news, is_past
from daemon.think.drafts.matter import Matter
from daemon.think.model import Letter, Obligation
from daemon.think.news.ailments import is_light
from daemon.think.news.dying import letter_of_farewell

OUT_OF_SILENCE = frozenset(
    {"reconnect", "repair-after-distance", "light-hello", "welcome-new-tie", "turn-to-them", "deepen"}
)
"""Stances that only a silence calls for: whatever else there is to say comes first, and grief makes them quiet."""
_MATTERS = frozenset({"own-my-promise", "answer-late", "remember-answer", "ask-how-it-went", "celebrate", "get-well"})
"""Stances that speak of something told, promised or asked, which is nothing any more once somebody is dying."""
WAITS = 60  # days that a question of theirs is waited for


def ordered(matters: Iterable[Matter]) -> list[Matter]:
    """The findings as they are tried: a silence comes last, and their question before an examination that they told of."""
    return sorted(
        matters, key=lambda one: (one.finding.stance in OUT_OF_SILENCE, _is_examination(one) and _asked_me(one))
    )


def _is_examination(matter: Matter) -> bool:
    told = matter.pointed[-1:] if matter.finding.stance == "stand-by" else ()
    return any(examination(one, matter)[0] for one in told)


def _asked_me(matter: Matter) -> bool:
    """Whether a question of theirs, not two months old, waits for my answer."""
    return any((matter.today - one.since).days <= WAITS for one in open_questions(matter))


def open_questions(matter: Matter) -> list[Obligation]:
    """What they asked and I have not answered: however old it is, nobody who asked is told that no answer is needed."""
    return [
        one
        for one in matter.tie.obligations
        if one.kind in {"question", "ask"} and one.side == "mine" and one.state == "open"
    ]


def weighed(matter: Matter) -> Matter:
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
