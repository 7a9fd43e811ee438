"""English: whether a sentence asks anew, or only for what was asked already."""

from __future__ import annotations

import re

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.requests import Reminders
from daemon.think.later import later

REMINDERS = Reminders(
    how_it_stands=later(
        r"\b(?:any luck|did you (?:find|get|manage|decide|have)|have you (?:found|decided|had|managed|been able|got|sorted)|how(?: is|'s| are) [^?]* (?:coming|going|getting)|where are we with)\b[^?]*\?\s*$",
        re.IGNORECASE,
    ),
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
        r"\b(?:did|have) you (?:ever |yet |already |all )?(?:decided?|thought|think|looked?|found|find|asked?|checked?|heard|hear|managed?|sorted|got (?:round|anywhere)|get (?:round|anywhere)|spoken|speak|made up your mind|make up your mind)\b[^?]*\?",
        re.IGNORECASE,
    ),
    no_matter=frozenset(
        {"idea", "thought", "possibl", "conveni", "earliest", "quick", "repl", "respons", "respond", "answ", "word"}
        | {"grateful", "appreciat", "advis", "inform", "message", "mail", "email", "urgent", "lin", "line", "feedback"}
    ),
    wants_reply=later(
        r"\b(?:hear(?:ing)? (?:back )?from you|(?:a|your|an) (?:quick |short |brief |early |prompt )?(?:reply|answer|response|word|line)|get back to (?:me|us)|let (?:me|us) know|could you tell (?:me|us)|please (?:advise|respond|reply|answer)|(?:could|can|would) you (?:please )?(?:reply|respond|answer))\b",
        re.IGNORECASE,
    ),
)
