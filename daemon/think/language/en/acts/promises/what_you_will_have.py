"""English promises told from their outcome or by who will act for us: "you'll have it on Monday", "our engineer will call"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY, HEDGE

WHAT_YOU_WILL_HAVE = (
    Construction(
        "you_will_have",
        "promise",
        (
            "consider* count expect* find* follow* get* have* hear* leave ll* paid* receive* receiving* "
            "see* shall* will*"
        ),
        (
            (
                r"\byou(?:'ll| will| shall| can expect(?: to)?| should)? (?:both |all |each |then |also |"
                r"certainly |definitely )?(?:have|get|receive|hear|find|see|be (?:paid|getting|hearing|"
                r"receiving)|hear back) (?:it|them|this|that|the|a|an|your|my|everything|all|from (?:me|us)|"
                rf"back|word|both|\w+ (?:by|on))\b.*\b(?:by|on|before|within|in|{DAY}|soon|shortly|from (?:me|"
                r"us)|this|next)\b"
            ),
            r"\byou can (?:expect|count on)\b(?! me)",
            (
                r"\b(?:it|they|the \w+(?: \w+){0,2}|everything|your \w+)(?:'ll| will| shall) (?:be (?:ready|"
                r"done|finished|with you|there|in (?:your|the)|on your|delivered|sent|posted|paid|fixed|"
                r"completed|mailed|on (?:its|their) way)|arrive|go (?:out|off|in the)|reach you|follow|come|get|ship|leave "
                r"our (?:warehouse|works(?:hop)?|factory|plant|depot|store))\b.*\b(?:by|on|"
                rf"before|within|in|{DAY}|soon|shortly|tomorrow|later|first thing)\b"
            ),
            r"\b(?:more|details|photos|pictures|the rest|a full \w+|my \w+|the \w+) (?:to follow|will follow)\b",
            (
                r"^(?:an?|our|my|the|your) (?:[\w-]+ ){0,2}(?:confirmation|contract|invoice|programme|program|agenda|letter|report|quote|"
                r"quotation|offer|timetable|list|plan|minutes|certificate|reply|answer|brochure|catalogue|receipt|link|map|form|"
                r"details|tickets?|statement|schedule|itinerary|draft|summary|documents?|version) (?:will|shall) follow\b"
            ),
            r"\bconsider it done\b",
            r"\b(?:leave (?:it|that|this) (?:to|with) (?:me|us))\b",
            r"\b(?:consider|you can consider) (?:it|that|them) (?:done|sorted|booked|fixed|ordered)\b",
            r"\bleave (?:it|that|this|them|everything) (?:to|with) (?:me|us)\b",
        ),
        "You'll have the figures on Monday.",
        "You'll love the figures.",
        unless=(
            rf"{HEDGE}",
            r"\b(?:before|so that|in case) you (?:\w+ )?(?:hear|see|read|learn)\b",
            r"\b(?:won't|will not) (?:be|arrive|get)\b(?!.*you'll)",
            r"you should (?:have|see|get|find) (?:a|the) (?:look|doctor)",
            r"\bif you",
            r"you will find (?:the|it|that)? ?(?:enclosed|attached|useful)",
            r"the sun|weather",
        ),
    ),
    Construction(
        "ours_will",
        "promise",
        "agree count expect our shall somebody someone undertake will your",
        (
            (
                r"\bour (?!(?:son|daughter|mother|father|mum|dad|boy|girl|cat|dog|\w+ (?:son|"
                r"daughter))\b)(?:[\w.]+ ){1,3}(?:will|shall|'ll) (?:be (?:at your|with you|in (?:the|your)|"
                r"there|round)|replace|call|ring|contact|come|deliver|send|collect|pick|bring|fix|repair|"
                r"phone|email|write|visit|get back|see to|mend|fit|refund)\b"
            ),
            (
                r"\b(?:your|the) (?:new |full |signed |missing |next |first )*\w+ (?:will|shall|"
                r"'ll) (?:reach you|be with you|be (?:made|credited|processed|issued|transferred|delivered|sent|ready for you|in the post|refunded|"
                rf"repaired|returned|paid|posted|shipped|dispatched|replaced|mended))\b(?=.*\b(?:{DAY}|within|"
                r"by|in (?:\w+ )?(?:days?|hours?)|days?' time|end|week|at (?:my|our) (?:expense|cost))\b)"
            ),
            (
                r"^(?:you can |do )?expect (?:my|a|an|our|the) (?:[\w-]+ ){1,4}(?:from (?:me|us)|"
                rf"in your (?:inbox|post|letterbox|hands)|on your desk|by|on|within|{DAY})\b"
            ),
            (
                r"\b(?:we|i)(?:'ll| will| shall) have (?:somebody|someone|(?:one|two) of (?:my|our) \w+|"
                r"our \w+|the \w+) (?:look|call|ring|come|check|see|fix|repair|send|contact|pick|drop|bring)\b"
            ),
            (
                r"\bour (?:\w+ )?(?:engineer|team|courier|driver|office|colleagues?|technician|staff|"
                r"accounts department|lawyer|agent|plumber|people|warehouse|support|secretary|"
                r"manager) will (?:\w+ )?(?:be in touch|confirm|reply)\b"
            ),
        ),
        "Our electrician will be at your house on Tuesday.",
        "Our son will be ten on Tuesday.",
        unless=rf"{HEDGE}|\?$|^if\b",
    ),
    Construction(
        "then_by",
        "promise",
        "and follow* rest remainder goes",
        (
            (
                r"^(?:yes, |ok, |fine, |right, )?(?:i|we)(?:'ll| will| shall) (?:\w+ ){1,5}and (?:then )?(?:give you|"
                r"let you (?:know|have)|get back to you|send you|tell you|write to you|call you|ring you|bring you|answer)\b"
                r".*\b(?:by|on|before|at the latest|tomorrow|tonight|this evening)\b"
            ),
            (
                r"\b(?:the (?:rest|remainder|second(?: \w+)?|other(?: \w+)?|remaining \w+|last(?: \w+)?|final \w+|next \w+)) "
                r"(?:follows?|will follow)\b.{0,12}\b(?:on|by|tomorrow|next|tonight|this (?:afternoon|evening|week))\b"
            ),
            (
                r"\b(?:your|the (?:right|correct|new|missing|replacement|proper|other|corrected)) (?:[\w'-]+ ){0,3}goes (?:out|off|in(?:to)? the post|back)"
                rf"(?: to you)?(?: first thing)? (?:on |by )?(?:tomorrow|today|tonight|this (?:afternoon|evening)|{DAY})"
            ),
        ),
        "I'll think it over and give you an answer by Sunday.",
        "I'll sit down and give it a rest.",
        unless=r"\?$|\b(?:try|might|maybe|perhaps|hope to|programme|agenda|course|chapter)\b",
    ),
)
