"""English: what is said in passing stands with joy and with own times; the kind of thing that a question wants, with figures."""

from __future__ import annotations

import re

from daemon.think.language.en.content import CONTENT
from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.remarks import Remarks
from daemon.think.later import later

_VERB = later(
    r"\b(?:(?:do|does|did|can|could|will|would|shall|should|may|might|must|to)(?:n't)?(?: (?:you|we|i|they|he|she|it|the \w+|your \w+|my \w+))?(?: (?:still|also|ever|usually|both|all))?|(?:i|we|you|they|he|she|it|that|'ll|'d|'ve|have|has)(?: (?:still|also|always|usually|both|all|just|now|really))?) ([a-z]{3,})\b",
    re.IGNORECASE,
)
_HELP = frozenset(
    [
        "can",
        "could",
        "will",
        "would",
        "shall",
        "should",
        "may",
        "might",
        "must",
        "have",
        "has",
        "had",
        "did",
        "does",
        "not",
        "never",
        "are",
        "was",
        "were",
        "been",
        "get",
        "got",
        "like",
        "love",
        "need",
        "want",
        "know",
        "think",
        "hope",
        "you",
        "the",
        "just",
    ]
)

_PAST_FORMS = (
    "used use; bought buy; brought bring; chose choose; drew draw; drove drive; ate eat; fed feed; found find; flew fly; gave give; grew grow; "
    "heard hear; held hold; kept keep; left leave; lent lend; lost lose; made make; met meet; paid pay; ran run; rang ring; sang sing; "
    "sold sell; sent send; slept sleep; spent spend; spoke speak; swam swim; taught teach; took take; told tell; wore wear; won win; wrote write"
)
_PRESENT = dict(pair.split() for pair in _PAST_FORMS.split(";"))


_IN_MIND = later(r"\bin mind\b|\bthinking (?:of|about) (?!(?:you|him|her|them|us|me)\b)", re.IGNORECASE)


def _verbs(text: str) -> frozenset[str]:
    """The stems of what stands where a verb does, behind an auxiliary or a pronoun, without those that go anywhere.

    `Which wood did you have in mind?` and `I was thinking of ash` have one verb; not `We were thinking of you`.
    """
    found = {verb.casefold() for verb in _VERB.findall(text)} | ({"in mind"} if _IN_MIND.search(text) else set())
    return frozenset(CONTENT.stem(_PRESENT.get(verb, verb)) for verb in found - _HELP)


REMARKS = Remarks(
    felt=NEVER,
    passing=NEVER,
    hopes=NEVER,
    ponders=NEVER,
    of_health=later(
        r"\bhow(?:'s|'re| is| are| have| has) (?:you|things|life|every(?:one|body|thing)|all|(?:your|the|my) [\w ]{2,24}?|[A-Z]\w+)(?: (?:been|keeping|doing|feeling|getting on|these days|now|today))*\?",
        re.IGNORECASE,
    ),
    asks_state=NEVER,
    asks_what_was=later(
        r"^(?:[^?,]{1,30}, )?(?:and |but |so |also )?what (?:was|were)\b(?![^?]*\b(?:going|planning|hoping|thinking|meaning|supposed) (?:to|of)\b)|\b(?:why|when|where|who|whose|which|how (?:long|many|much|far|often))\b[^?]{0,40}?\b(?:was|were|did|had|happened|won|took|came|went|broke|left)\b(?! you (?:like|want|have me))",
        re.IGNORECASE,
    ),
    arrives=NEVER,
    asks_past=NEVER,
    wants_person=NEVER,
    person=NEVER,
    wants_place=NEVER,
    place=NEVER,
    wants_nature=NEVER,
    nature=NEVER,
    settled=NEVER,
    life_answers=True,
    verbs=_verbs,
)
