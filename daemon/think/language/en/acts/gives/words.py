"""Pieces of patterns that the modules of this family share."""

from __future__ import annotations

FOR_ITS_SAKE = (
    r"^(?!please\b|could\b|can\b|would\b|will\b|if\b|and\b|i\b|we\b|the\b|my\b|sorry\b|yes\b|"
    r"no\b)[a-z]+ [^,?]{2,50}, (?:we(?:'ve| have)(?: got)? (?!to\b|no\b|run\b|not\b|lost\b|only\b)|"
    r"there(?:'s| are) (?!a love|a dear|a good|no\b|a leak\b|a problem\b)|(?:he|she|they) (?:does|do|knows?|"
    r"takes?|sells?|gives?|offers?|repairs?|fix(?:es)?|stocks?|makes?|helps?|speaks?)\b)(?!.*\bplease\b)"
)
ON_ONE_WORD = (
    r"^(?:just |please |do |simply )?(?:leave|tell|say|give|grant|let|text|ring|call|show|name|point|pick|"
    r"choose|drop) .*\band (?:then )?(?:i|we)(?:'ll| will| shall|'m there|'m yours)\b(?!.*\b(?:by|tomorrow|"
    r"today|tonight|on \w+day|\w+day)\b)"
)
OWN_ASK = (
    r"\?$|\bplease\b|\b(?:can|could|would) you\b|\bmy (?:draft|manuscript|poem|essay|cv|paper)\b|\bi (?:need|"
    r"wonder)\b"
)
NOTHING_GIVEN = (
    r"\b(?:would|could|can|will) you (?:mind|please|lend|give|send)\b",
    r"\bi(?:'d| would) be (?:so )?grateful\b",
    r"\b(?:buy|order|subscribe|discount|offer ends|free trial|prices|demo)\b(?!.*\bmy\b)",
    r"\bcould (?:someone|somebody)\b",
    r"\bif you (?:have|need) (?:any|further) (?:questions|information)\b",
    r"\bunsubscribe\b",
    r"\bif you want to talk\b",
    r"\btake (?:your time|care|it easy|the (?:minutes))\b",
    r"\bplease (?:take|try|use|turn|put|add|keep|wear|bring)\b",
    r"\bthank",
)
"""A request, an offer of a shop, a set phrase: it sounds like giving, and hands over nothing."""

# "Can I run you to the airport?", "could you make use of my ticket?": the reader is to have something, whoever is asked.
_FOR_THEM = r"(?:you|you (?:both|all|two)|your (?:\w+))"
_TO_SPARE = (
    r"(?:my|our|mine|one of (?:my|our)|(?:a|an|one|two|three|some|any|these|those) (?:few )?(?:spare|extra|second|old|left-?over|"
    r"unused|surplus|free)|an? (?:hand|lift|helping hand)|(?:another|an extra|a spare|a second) pair of hands|(?:some|a bit of) (?:help|company))"
)
ASKED_IF = (
    rf"\b(?:can|could|may|might|shall) (?:i|we) (?:perhaps |maybe |just |at least )?(?:(?:run|drive|drop|walk|fly|ferry) {_FOR_THEM} "
    r"(?:to|home|back|there|off|at|as far|into|down to|up to|over to|round to|all the way)\b|see (?:you|your \w+) (?:home|safely|"
    rf"to (?:the|your))\b|(?:collect|fetch) {_FOR_THEM} (?:from|at)\b|take (?:the|your|those|that|them|it)\b[\w' ]{{0,30}}? off your hands\b|(?:put|fix) {_FOR_THEM} up\b|lend {_FOR_THEM} (?:a|an|my|our|some|the|one)\b|stand {_FOR_THEM} (?:a|lunch|dinner)\b)"
    r"(?!.*\bfor (?:me|us)\b)[^?]*\?|"
    r"\b(?:can|could|would|might|do|does) (?:you|any of you|either of you|anyone|anybody|your \w+) (?:\w+ly )?(?:(?:(?:make|find) (?:any |some |"
    rf"good |a )?use (?:of|for)|find (?:a|some) (?:good )?(?:home|room) for|use|do with) {_TO_SPARE}|have (?:any|some|a) use for)\b"
    r"(?!.*\b(?:please|for me|for us)\b)[^?]*\?|"
    r"^any use (?:to you|for)\b[^?]*\?|\bwould (?:you|your \w+|either of you) (?:like|want|care for|have room for) (?:our|my) (?:old|spare|extra|other|"
    r"left-?over|outgrown|second)\b[^?]*\?"
)
_TO_SEE = (
    r"(?:site|website|page|link|blog|video|clip|book|shop|map|catalogue|magazine|programme|channel|podcast|recipe|article|"
    r"exhibition|museum|garden|album|collection|archive|film)"
)
WORTH_A_LOOK = (
    rf"^(?:do |just |and )?(?:have|take) a (?:quick |good )?look at (?:this|that|these|the|their) (?:[\w-]+ ){{0,2}}?{_TO_SEE}s?\b"
    r"[^?]*(?:,|;| -|:) (?:it|they|there|lots|full|loads)(?:'s|'re|'ve)?\b(?!.*\b(?:needs?|please|me|us|keeps?|wrong|broken|crash\w*|"
    r"mistakes?|won't|doesn't|don't|not|urgent|asap|by|before|due|late)\b)"
)
