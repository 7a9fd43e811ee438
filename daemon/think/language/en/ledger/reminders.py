"""English: whether a sentence asks anew, or only for what was asked already."""

from __future__ import annotations

import re

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.requests import Reminders
from daemon.think.later import later

_WANTED = {
    "when": later(
        r"\bwhen\b|\b(?:what|which) (?:time|day|date|week|weekend|month|\w+day)\b|\bhow soon\b", re.IGNORECASE
    ),
    "where": later(r"\bwhere\b|\bwhat(?:'s| is) [^?]{0,20}\baddress\b", re.IGNORECASE),
    "who": later(r"\bwho(?:se|m)?\b", re.IGNORECASE),
    "why": later(r"\bwhy\b|\bhow come\b|\bwhat(?:'s| is) the reason\b", re.IGNORECASE),
    "how many": later(r"\bhow many\b|\b(?:what|which)(?:'s| is)?(?: the)? number\b", re.IGNORECASE),
    "how much": later(
        r"\bhow much\b|\bwhat(?:'s| is| are| will| would| do| does)\b[^?]{0,30}\b(?:cost|price|charge|fee|rent)s?\b",
        re.IGNORECASE,
    ),
    "how large": later(
        r"\bhow (?:big|large|tall|wide|high|deep|heavy)\b|\bwhat size\b|\bwhat(?:'s| is| are)\b[^?]{0,20}\b(?:size|measurement|dimension)s?\b",
        re.IGNORECASE,
    ),
    "how long": later(r"\bhow (?:long|often|old|far)\b", re.IGNORECASE),
}
_START = r"(?:start|begin|arrive|get (?:in|there|here)|open|collect|pick up|check in|come)s?\b"
_END = r"(?:end|finish|leave|depart|set off|clos|shut|return|drop off|check out|go home)(?:e?s|e)?\b"
_WANTED |= {"start": later(rf"\b{_START}", re.IGNORECASE), "end": later(rf"\b{_END}", re.IGNORECASE)}

REMINDERS = Reminders(
    how_it_stands=later(
        r"\b(?:any luck|(?:have you|is there|are there|do you have|got)(?: got)? any\b[^?]*\byet|did you (?:find|get|manage|decide|have)|have you (?:found|decided|had|managed|been able|got|sorted)|how(?: is|'s| are) [^?]* (?:coming|going|getting)|where are we with)\b[^?]*\?\s*$",
        re.IGNORECASE,
    ),
    asks_how=NEVER,
    asks_care=NEVER,
    asked_for=frozenset(
        {
            "pric",
            "cost",
            "dat",
            "numb",
            "nam",
            "address",
            "detail",
            "siz",
            "colour",
            "color",
            "amount",
            "total",
            "decision",
            "choic",
            "preferenc",
            "plan",
            "title",
            "titl",
        }
    ),
    again=later(
        r"\b(?:any (?:idea|thoughts?)(?: of| about| on)?|so|and|do you know(?: yet)?),? (?P<what>when|where|who|which|what time|what|how)\b",
        re.IGNORECASE,
    ),
    also=later(
        r"\b(?:also|another|as well|too|second|one more|by the way|other|instead|and (?:could|can|would|what|when|where|how|who))\b",
        re.IGNORECASE,
    ),
    once_known=NEVER,
    asks_after=later(
        r"\b(?:did|have) you (?:ever |yet |already |all )?(?:decided?|thought|think|looked?|found|find|asked?|checked?|heard|hear|managed?|sorted|got (?:round|anywhere)|get (?:round|anywhere)|spoken|speak|made up your mind|make up your mind|come across|track(?:ed)? (?:it|them|down)|dig|dug|lay|laid|got hold|get hold|had any (?:luck|joy|success)|sen[dt]|posted|forwarded|printed)\b[^?]*\?",
        re.IGNORECASE,
    ),
    wanted=_WANTED,
    no_matter=frozenset(
        {"idea", "thought", "possibl", "conveni", "earliest", "quick", "repl", "respons", "respond", "answ", "word"}
        | {"new", "upd", "progress", "luck", "joy"}
        | {"grateful", "appreciat", "advis", "inform", "message", "mail", "email", "urgent", "lin", "line", "feedback"}
    ),
    # `I need them for the back page`; not `I need it back`, `I need it by Friday`, which may want the deed itself
    presses=later(
        r"^(?:(?:you see|as|because|and),? )?(?:i|we|they|he|she)(?:'ll| will|'d| would)?(?: only| just| really)? need (?:it|them|this|that|these|those|one|some)(?: all| both)? (?:for|because|so that|in order to|to (?!be\b|come\b|go\b|stay\b|stop\b))\b[^?,;]*$",
        re.IGNORECASE,
    ),
    little=later(
        r"\b(?:by the way|once more|once again|so|and|but|also|again|please|just|now|then|still|yet|already|hi|hello|sorry|actually|anyway)\b"
    ),
    asks_which=later(r"\b(?:when|where|why|how|who(?:m|se)?|what|which)\b", re.IGNORECASE),
    wants_reply=later(
        r"\b(?:hear(?:ing)? (?:back )?from you|(?:a|your|an) (?:quick |short |brief |early |prompt )?(?:reply|answer|response|word|line)|get back to (?:me|us)|let (?:me|us) know|could you tell (?:me|us)|please (?:advise|respond|reply|answer)|(?:could|can|would) you (?:please )?(?:reply|respond|answer))\b",
        re.IGNORECASE,
    ),
)
