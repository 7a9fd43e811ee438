"""What is said in passing in an answer, and the kind of thing that a question waits for."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from daemon.think.language.forms import Pattern


class Remarks(NamedTuple):
    """Words in passing: they answer only what they name. And which kind of answer fits a question, by its form."""

    felt: Pattern
    """Joy or praise of what was or what came, by whomever: 楽しい会でしたね, 家族みんなで喜んでいます."""
    passing: Pattern
    """A remark on the writer's own days: 毎晩みんなで練習しています."""
    hopes: Pattern
    """What the writer will do if they can, and binds them to nothing: 行けたら行くね."""
    ponders: Pattern
    """It will be thought over, was left lying, or does not press: 検討いたします, すっかり忘れていました, 急ぎません."""
    of_health: Pattern
    """A question how they are: what they tell of their days is its answer."""
    asks_state: Pattern
    """How something is just now: what will be done does not tell it: `Is the gate shut?`, 枯れていませんか."""
    asks_what_was: Pattern
    """When, why, by whom something came to be, which no deed to come tells: `When was it last swept?`"""
    arrives: Pattern
    """A thing comes or has come, whatever the verb: 届きました, 来ています."""
    asks_past: Pattern
    """A question about what was: 上がりましたか."""
    wants_person: Pattern
    """It wants somebody to be named: どなた."""
    person: Pattern
    """Somebody is named, or it is known of nobody: 小林さんが持っています."""
    wants_place: Pattern
    """It wants a place: どこ."""
    place: Pattern
    """A place is named, or none is known yet: 二階の会議室です."""
    wants_nature: Pattern
    """What somebody or something is like: 性格はどんな感じですか."""
    nature: Pattern
    """It says what somebody or something is like: 人懐っこくて、よく食べる子です."""
    settled: Pattern
    """Something was decided: 白にしました."""
    life_answers: bool
    """Whether what somebody tells of their life answers any question about them, and not only how they are."""
    verbs: Callable[[str], frozenset[str]]
    """The signs of its verbs, by which an answer takes up the question: `上`がりました; none where a language has no such signs."""
