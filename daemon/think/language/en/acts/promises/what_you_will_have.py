"""English promises told from their outcome or by who will act for us: "you'll have it on Monday", "our engineer will call"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.promises.will import NO_DEED
from daemon.think.language.en.words import DAY, HEDGE

# Whoever works for us: our bookkeeper, our Dundee office; not our boiler, our mother, our landlord.
_OUR_PEOPLE = (
    r"our (?:[\w'-]+ ){0,2}?(?!(?:letter|paper|summer|winter|dinner|river|computer|boiler|printer|offer|order|water|number|neighbou?rs?|mother|father|brother|sister|daughter|corner|answer|manner|weather|"
    r"power|matter|chapter|newsletter|poster|counter|freezer|cooker|trailer|planner|tower|shower|flowers?|tractor|mirror|door|floor|colour|mayor|restaurant|plant|dealer|supplier|insurer|minister|"
    r"gp|doctor|dentist|teacher|visitor|visitors|customers?|readers?|competitors?|grandson|ancestors?|elders|members?|player|toddler|lover|admirers?|creditors?|tenants?|investors?)s? )"
    r"(?:[a-z]+(?:er|or|ist|ian|ant|man|men|smith|wright)s?|office|team|staff|people|department|workshop|workroom|warehouse|shop|branch|firm|crew|lads?|chaps?|kitchen|studio|yard|secretary|apprentice|colleagues?|surveyor|clerk|nurse|chef|cook)"
)

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
            (
                r"^(?:and |so |then )?(?:the|your|new|a new) (?!(?:sun|moon|tide|kids|children|baby|boys|girls|prices?|rents?|temperature|flag|curtain)\b)(?:[\w'-]+ ){0,3}?[\w-]+(?:'ll| will) (?:all )?be (?:back )?(?:up|down|in|live|online|in place|up and running)"
                rf"(?: and running)?(?: on the (?:website|shared drive|server|notice ?board|portal|site|page))? by (?:the end|next|{DAY})"
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
        "our_people_will",
        "promise",
        "our",
        (
            rf"\b{_OUR_PEOPLE}(?: will| shall|'ll| (?:is|are) going to) (?:also |then |gladly |of course )*(?!(?:{NO_DEED}|be|delight|surprise|amaze|impress|thank|enable|allow|cost|save|judge|charge)\b)[a-z]+\b[^?]*\b(?:you|your|yours)\b",
            rf"\b(?:{_OUR_PEOPLE}|(?:an?|one|someone|somebody|two) (?:[\w'-]+ ){{0,2}}?(?:from|of) our (?:[\w'-]+ )?[\w'-]+) (?:is|are) (?:coming|driving|popping|calling|bringing|delivering|fitting|fixing|collecting|picking)\b(?=[^?]*\b(?:you|your|yours)\b)[^?]*\b{DAY}",
        ),
        "From next month our bookkeeper will also handle your VAT returns.",
        "From next month our mother will also live in your street.",
        unless=(rf"{HEDGE}", r"\?$|^if\b|\b(?:if you|unless|says?|said|once you)\b"),
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
        unless=r"\?$|\b(?:try|might|maybe|perhaps|hope to|programme|agenda|course|chapter|episode|series|season|concert|match|leg)\b",
    ),
)
