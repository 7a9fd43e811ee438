"""English questions by their form alone: the mark at the end, or the order of words without it. What else a mark may stand for is left out here."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import TIME_NAMED, WHICH_SHALL_I

_NO_QUESTION = (
    r"\b(?:who knows|can you believe|could you believe|guess what|what's not to|how could (?:i|we) (?:say no|"
    r"forget|refuse|thank)|why not\?|what are the odds|"
    r"did you (?:hear|know|see) (?:that|about|the news)|have you heard (?:that|the news|about)|guess who|"
    r"do you know what\b|you know what\?|who would have thought|what more could|who am i to|where (?:has|did)"
    r" the time|where does the time|"
    r"how (?:are|have) you(?: been| doing| all| both| keeping| today| these days)*(?:, \w+)?\?|how's it going|"
    r"how is it going|how are things|how's (?:life|things|everything)|what's up\?|what's new\?|how "
    r"(?:was|is|'s) your (?:week|weekend|day|monday|morning)\b|"
    r"(?<!all )right\?$|ok\?$|okay\?$|you see\?$)"
)
_AGREES = (
    rf"^(?!.*(?:{TIME_NAMED}|\b(?:still|you|your|my|our)\b)).*(?:isn't (?:it|that)|aren't (?:they|we)|doesn't it)\?"
)
_OFFER = (
    r"\b(?:can|could|may|shall|should(?=.*\b(?:you|your|anything|something|some|dessert|wine|bottle)\b)) (?:i|"
    r"we) (?:help|offer|get you|bring you|bring (?:anything|something|dessert|wine|a bottle)|send you|"
    r"give you|lend|do anything|do something|make you|buy you|take you|fetch|carry|pick you|drive you|cook|"
    r"introduce you|put you|be of|lend)|\b(?:would you like|do you want|d'you want|want|do you need) (?:me|"
    r"us) to|\b(?:would you like|do you want|do you need|fancy|care for) (?:a |an |some |any |my |the |"
    r"to (?:borrow|have my|use))(?:copy|help|lift|ride|hand|spare|jar|slice|cutting|ticket|link|recipe|"
    r"introduction|second|old|extra|book|cup|hand|use)|\bneed (?:a hand|anything|any help|some help|a lift|"
    rf"an extra)|\banything i can (?:do|help|bring|get)|^(?!.*{WHICH_SHALL_I}).*\bshall i\b|"
    r"^(?:do you |d'you |you )?(?:want|fancy|need|care for) (?:my|our|a spare|the spare|"
    r"an extra|one of (?:my|our|the)|some(?:body|one) to|me to)\b|\bmight i be of\b|"
    r"\bwould you rather have (?:my|our)\b|\bwhat can i (?:do|bring)|how can i help|how about i (?:help|take|"
    r"bring|drive|pick)|why don't i (?:help|take|bring|drive|pick|come)|have you (?:tried|thought (?:of|"
    r"about)|considered)"
)
BY_FORM = (
    Construction(
        "mark",
        "question",
        "?",
        r"\?",
        "Which bus do I take from the station?",
        "Why not?",
        unless=(
            r"^[^a-z]+$",
            _NO_QUESTION,
            _AGREES,
            _OFFER,
            r"^(?:and |so )?if it (?:all )?gets? too much\b",
        ),
    ),
    Construction(
        "no_mark",
        "question",
        "how* what* when* where* which* who* why*",
        (
            r"^(?:and |so |but |also,? |by the way,? |anyway,? |oh,? |\w+, )?(?:what|when|where|which|who|"
            r"whose|how|why)(?:'s| \w+){0,3}? (?:do|does|did|is|are|was|were|will|would|can|could|"
            r"should|have|has) (?:i|we|you|he|she|it|they|the|this|that|your|my|our)\b[^,;]*[.]?$"
        ),
        "which weekend do you want the boat",
        "What a day we had.",
        unless=(
            (
                r"^(?:what (?:i|we|you)|when (?:i|we|you|he|she|the|they)|how (?:are|is|was|have) (?:you|it|"
                r"things|your))"
            ),
            r"[!]$",
            r"^(?:what|how) (?:a|lovely|kind|nice|sweet)",
            r"\bis (?:that|how|what|when|where|why)\b",
        ),
    ),
    Construction(
        "no_mark_yes_or_no",
        "question",
        "do does did are is will have has was were can could shall should would",
        (
            (
                r"^(?:and |so |but |also,? |by the way,? |anyway,? |oh,? )*(?:do|does|did|are|is|was|were|will|would|can|could|have|has|shall|should) "
                r"(?:i|we|you|he|she|it|they|the|this|that|these|those|your|my|our|anyone|anybody|there) ?[^,;:!?]{0,80}\bor (?:not|no)(?: yet)?[.]?$"
            ),
            (
                r"^(?:and |so |but |also,? |by the way,? |anyway,? |oh,? )*(?:(?:do|did) you(?= (?:want|need|still|have|know if|know when|know where|know what time|take|eat|get|got|use|mind|like (?:it|them|the|your))\b)"
                r"|are you(?= (?:still|coming|free|going|in|around|home|there|able|bringing|using|on for|up for|having|staying)\b)|is it(?= (?:still|on|tonight|tomorrow|at|open|too|worth|ready)\b)|will you(?= (?:be|still|need|want)\b)"
                r"|have you(?= (?:got|still got|heard back|finished|decided|booked|ordered|paid|sent|seen my|room)\b)|is (?:he|she)(?= (?:still|coming|back|free|home)\b)|are they(?= (?:still|coming|ready|open)\b))[^,;:!?]{0,60}[.]?$"
            ),
        ),
        "Do you want it or not",
        "Do you good, that will.",
        unless=(
            r"^(?:and |so |but )*are you (?:there|in) for\b|\bor not at all\b|\bdo you (?:mind|like) (?:me|us) (?:to )?\b",
            r"\b(?:are you still there|did you get home safely)\b",
            r"\b(?:would|could|can|will) you (?!be\b|still\b|need\b|want\b)",
            _OFFER,
            r"^(?:and |so |but )*(?:do you )?(?:want|need) (?:me|us)\b|\b(?:shall|should|can|could) (?:i|we)\b(?!.*\bor (?:not|no)\b)",
        ),
    ),
)
