"""English: where one sentence holds two promises or two requests, and how each becomes a sentence by itself."""

from __future__ import annotations

import re

from daemon.think.language.forms import ALWAYS
from daemon.think.language.ledger.matters import Apart
from daemon.think.later import later

_WHO = later(
    r"^.*?\b(?P<who>(?:i|we|you)(?:'ll| will| shall)(?: also| then)?) +(?P<verb>.*?) *\b(?=(?:the|a|an|your|my|our|his|her|their|both|some|these|those|two|three)\b)",
    re.IGNORECASE,
)
_ITS_OWN = later(r"^(?:i|we|you)(?:'ll| will| shall|'m| am)\b", re.IGNORECASE)
_THING = later(r"^(?:the|a|an|your|my|our|his|her|their|both|some|these|those|two|three)\b", re.IGNORECASE)


def _completed(first: str, second: str) -> tuple[str, str]:
    who = _WHO.search(first)
    if who is None or _ITS_OWN.search(second):
        return first, second
    return first, f"{who['who']} {who['verb']} {second}" if _THING.search(second) else f"{who['who']} {second}"


def _request(first: str, _: re.Match[str]) -> str:
    return f"{first}?"


APART = Apart(
    said_before=later(r"\b(?:said|promised|told|was to|were to|meant to)\b", re.IGNORECASE),
    between=later(r"(?:,|;)? +and +(?:also +|then +)?|; +"),
    joins_deeds=later(r"(?:,|;)? +and +(?:also +|then +)?|; +"),
    will=later(r"\b(?:i|we|you)(?:'ll| will| shall)\b", re.IGNORECASE),
    pronoun=later(r"\b(?:it|them|that|those|this|these|him|her|one|do so)\b", re.IGNORECASE),
    why=later(
        r"^(?:and |so |but )?(?:if|when|once|as soon as|unless|because|since|before|after|while|until|although|as)\b",
        re.IGNORECASE,
    ),
    of_its_own=ALWAYS,
    goes_on=True,
    completed=_completed,
    tells_on=later(
        # `Both girls are coming, and they can't wait`: no second thing is told
        r";\s+|,\s+(?:and|but)\s+(?!(?:they|he|she)(?:'re|'s|'ve| are| is| was| were| have| has| love| can't| couldn't| keeps?| talks?| never| always| both| all)\b[^\d]*$)(?=\w+(?:'\w+)?\s+\S)"
        r"|,\s+(?=(?:i|we)(?:'ll| will)\b)",
        re.IGNORECASE,
    ),
    asks_on=later(
        r"(?<=\w)(?:,|;| -)? (?:and|and also|but)(?:,? (?:by the way|also|while i'm at it|if so|please),?)? (?=(?:which|what|when|where|who|how|why|is|are|was|were|do|does|did|could|would|can|will|have|has|shall) (?!(?:i|we) )[^?]*\?\s*$)"
        r"|, and (?:please |kindly )?(?=(?:let (?:me|us) know|tell (?:me|us)) (?:whether|if|when|which|what|how|where|who)\b)",
        re.IGNORECASE,
    ),
    asks_first=later(
        r"^(?:[\w' ]{0,20}, )?(?:so |and |also )?(?:kindly|could|can|would|will|may|might|do|does|did|is|are|was|were|have|has|which|what|when|where|who|whose|how(?! are you)|why|please|send|tell|let me know)\b",
        re.IGNORECASE,
    ),
    request=_request,
)
