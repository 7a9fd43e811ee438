"""English promises told as what is already planned or under way: "I'm bringing the cake", "it'll be in the post"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY, HEDGE, WILL

IN_HAND = (
    Construction(
        "coming",
        "promise",
        (
            "baking* bringing* calling* can* checked* coming* cooking* count* course* deal* delivering* "
            "depend* do done* driving dropping* edited* finished* finishing* intend joining* making* "
            "marked* meeting mended* ok* packed* paying* picking posting* printed* promise* read* rely* "
            "sending* signed* sorted* sure* taking typed* written* yes*"
        ),
        (
            (
                r"\b(?:i'm|i am|we're|we are) (?:definitely |also |certainly )?(?:coming|bringing|sending|"
                r"dropping|picking (?:you|him|her|it|them)|paying|finishing|posting|delivering|meeting you|"
                rf"driving you|cooking|baking|making|calling|taking (?:you|him|her)|joining)\b.*\b{DAY}\b"
            ),
            (
                r"\b(?:i can|we can) (?:have|get|send|bring|deliver|finish|do|drop|post|return|fix) (?:it|"
                rf"that|this|them|the \w+(?: \w+)?|a \w+|your \w+)\b.*\b(?:by|before|within|on|{DAY}|tonight|"
                r"tomorrow)\b"
            ),
            r"\bwill do\b",
            r"\bi intend to (?:send|finish|return|pay|deliver|call|bring)\b",
            r"^(?:sure|yes|ok|okay|of course),? (?:i|we) will\b",
            r"\b(?:you can )?(?:count|rely|depend) on (?:me|us) (?:to|for)\b",
            r"\bthat's a (?:promise|deal)\b",
            (
                rf"\b{WILL} have .{{3,50}}\b(?:read|finished|done|sorted|written|marked|signed|packed|ready|"
                r"typed|checked|edited|mended|printed)\b.*\b(?:by|before|for)\b"
            ),
        ),
        "I'm bringing the cake on Saturday.",
        "I'm coming down with a cold.",
        unless=(
            rf"{HEDGE}|\?$|if you (?:want|like|need)|thank",
            r"\bi'm (?:coming|cooking|baking|making) (?:down with|for (?:the|my))",
            r"\bwill do (?:for|me|fine|the)|^that will do",
            r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|half|any|either|anything|each|it|those|these|\w+day|the \w+|a \w+)(?: of (?:them|those|it))? will do\b",
            r"\bcount me in\b|\byou(?:'re| are) on\b|\bhopefully\b|\bif i have time\b",
        ),
    ),
    Construction(
        "on_its_way_to_you",
        "promise",
        "it'll they'll that'll will* shall* leave* put",
        (
            (
                r"\b(?:it|they)(?:'ll| will| shall) (?:all |both )?(?:go|go off|go out|be off|leave here) (?:today|tomorrow|tonight|first thing|this (?:morning|afternoon|evening)|by (?:post|courier)|on \w+day)\b"
            ),
            (
                r"\b(?:it|they|the [\w ]{1,24}|your [\w ]{1,24}|that)(?:'ll| will| shall) (?:be |all |"
                r"both |go |come )*(?:in (?:the|tomorrow's|monday's|today's|tonight's|next) \w*\s?post\b|"
                r"in (?:the )?post\b|off to you|out to you|on (?:its|their) way|posted|sent (?:off|out|over)|"
                r"dropped (?:off|round)|delivered to you)"
            ),
            (
                r"^(?:i|we)\b[^?]{2,60}\b(?:and|but|so) will (?:also |then )?(?:pay|send|bring|return|call|"
                r"ring|write|let you|post|collect|come|get|drop|deliver)\b"
            ),
            r"^(?:you can )?put (?:me|us) down for (?:the|a|an|some|two|three|one|half|it)\b",
            (
                r"^(?:yes,? |of course,? |please |just |oh,? |and |but )*leave (?:it|that|this|"
                r"the [\w ]{1,30}|your [\w ]{1,24}) (?:all )?(?:to|with) (?:me|us)\b(?! (?:for|until|till|"
                r"on|overnight))"
            ),
        ),
        "It'll be in tomorrow's post.",
        "It'll be in the paper.",
        unless=rf"{HEDGE}|\?$",
    ),
    Construction(
        "on_a_day_i_am",
        "promise",
        "i'm we're i am",
        (
            (
                rf"^(?:yes[^:]*, )?(?:on |first thing (?:on )?)?(?:{DAY}|sat|sun|mon|tue|wed|thu|"
                r"fri)(?: morning| evening| afternoon| night)?,? (?:i'm|we're|i am) (?:coming (?:round|over)|"
                r"on the phone to|bringing|dropping|fixing|sending|taking you|picking you|driving you|paying|"
                r"posting|calling|ringing)\b"
            ),
            (
                r"\b(?:i'm|i am|we're) (?:replacing|taking (?:on|over)|fixing|sending|bringing|posting|paying|"
                rf"refunding|mending) (?:it|them|your|you|that)\b.*\b(?:{DAY}|this week|at (?:our|my) (?:cost|"
                r"expense)|from now on)\b"
            ),
        ),
        "On Friday I'm coming round with the drill.",
        "On Friday I'm in Leeds.",
        unless=rf"{HEDGE}|\?$",
    ),
)
