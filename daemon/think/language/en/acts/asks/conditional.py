"""English requests as a condition: "if you could", "I'd appreciate it if", "it would mean a lot if you came"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.asks.words import NOTHING_ASKED
from daemon.think.language.en.words import LEISURE

_NOT_LEISURE = (
    r"(?!(?:come|make|join|attend|be|manage|get there|see|hear|remember|still|eat|drink|feel|find|fit|use|"
    r"need|want|like|think|recommend|suggest|hear|smell|taste|swim|speak|go)\b(?!.*\b(?:early|mend|lift|"
    r"for me|for us)\b))"
)
CONDITIONAL = (
    Construction(
        "appreciate_if",
        "ask",
        (
            "advice* amazing* appreciate appreciated* awesome* big brilliant* delighted* difference* "
            "fantastic* feedback* glad* good* grateful* great* guidance* handy* happy* help* huge ideal* "
            "ideas* input* kind* love lovely* mean nice* obliged* perfect* pleased* pointers* relief save "
            "suggestions* support* thankful* thoughts* useful* welcome wonderful*"
        ),
        (
            r"\b(?:appreciate|love|like) it (?:very much |so much |greatly |a lot )?if (?:you|someone|we)",
            r"\b(?:grateful|obliged|glad|delighted|thankful|happy|pleased) if you (?:c|w|m)ould",
            (
                r"\b(?:would|'d|will) be (?:so |very |really |a |most |much |super |enormously |"
                r"extremely )*(?:great|helpful|lovely|wonderful|nice|handy|fantastic|amazing|brilliant|"
                r"appreciated|kind|ideal|useful|awesome|good|big help|huge help|great help|"
                r"perfect) (?:of you )?(?:if (?:you|someone|we could (?:have|get|move))|to (?:have|get) your)"
            ),
            r"(?:would|'d) mean (?:a lot|so much|the world) if (?:you|we|someone)",
            (
                r"(?:would|'d) (?:really |greatly |very much |so )?appreciate (?:your|any|some|a|an|the|"
                r"hearing|having|if|getting|feedback|help)"
            ),
            (
                r"any (?:help|advice|feedback|pointers|suggestions|thoughts|input|ideas|guidance|"
                r"support)\b.{0,40}(?:appreciated|welcome|grateful|great)"
            ),
            r"(?:would be|be) (?:very |most |so )?grateful (?:for|to have|to get)",
            r"grateful for (?:any|your) (?:help|advice|feedback|thoughts|input|time)",
            r"\b(?:be|very|so) (?:glad|grateful) of (?:your|any|some|a)\b",
            (
                r"\b(?:it )?(?:would|'d) (?:really |greatly |certainly )?(?:help|make a (?:big|huge|"
                r"real) difference|save (?:me|us))\b.{0,30}\bif you\b"
            ),
            (
                r"\bit(?:'d| would) be (?:good|nice|lovely|great|helpful|handy|ideal|a relief) if (?:the|my|"
                r"our|everything|somebody|someone|you)\b(?! (?:ever|like|want)).*\b(?:when|by|before|for|"
                r"in time) (?:i|we|the|us|me|\w+day)\b"
            ),
        ),
        "I'd appreciate it if you could sign the form today.",
        "I really appreciate all you did.",
        unless=(
            r"\bif you (?:like|want|ever) (?:me|us) to\b",
            r"\bif you could (?:come|join|make it)\b",
            r"\bgrateful for (?:any|your) (?:help|advice|feedback|thoughts|input|time) (?:last|yesterday|the other|on \w+day|that|this (?:morning|week))\b",
        ),
    ),
    Construction(
        "if_you_could",
        "ask",
        "if",
        (
            (
                r"^(?:so |and |also,? |now |anyway,? |maybe |perhaps )?if you (?:could|would|can|don't mind|"
                r"wouldn't mind|get a (?:chance|moment|minute)|have (?:a |some |any )?(?:moment|minute|time|"
                r"second|chance))\b,? (?:please |just |kindly )?(?:\w+ )?(?!come\b|join\b|"
                r"make it)\w+.*\b(?:great|lovely|grateful|appreciate[d]?|helpful|wonderful|brilliant|perfect|"
                r"please|would you|could you|look|send|read|check|call|fantastic|amazing|good|nice|kind|help|"
                r"take)\b"
            ),
            (
                r"\bif you(?:'ve| have)?(?: got| have| own)? (?:any|some|"
                r"an?) (?:[\w-]+ ){1,3}?(?:going spare|to spare|going begging|lying (?:about|around)|"
                r"you no longer|that you don't|you don't (?:need|want|use))\b(?!.*\bi (?:can|could|will)\b)"
            ),
            (
                r"^if you (?:happen to )?(?:pass|are passing|go past|find yourself (?:near|in|at)|see|spot|"
                r"come across) (?:by )?[^,]{3,40}, (?:could|can|would|please|my|the|a|an|do|pick|grab|get|"
                r"there(?:'s| is| are))\b"
            ),
        ),
        "If you could send me the slides, that would be great.",
        "If you could see it, you would laugh.",
        unless=r"\bi can\b|\bi could\b|\bi'd be happy|let me know",
    ),
    Construction(
        "joy_if_you",
        "ask",
        "appreciate back chuffed day delighted glad happy harm honoured hurt kill like love made mean moon need pleased relieved thrilled want week year",
        (
            (
                r"\b(?:would|'d) mean (?:a lot|so much|the world|everything|a great deal|no end|"
                r"such a lot)(?: to (?:\w+ ){1,3}?)? ?if (?:you|we|somebody|someone)\b"
            ),
            (
                r"\b(?:would|'d) (?:be (?:so |very |really |just |absolutely )*(?:thrilled|happy|delighted|"
                r"over the moon|glad|pleased|relieved|chuffed|made up|honou?red)|love it|make (?:his|her|"
                r"their|my|our|\w+'s) (?:day|week|year)) if you(?! (?:ever|like|want))\b"
            ),
            (
                r"\bwhat (?:i|we|(?:\w+ )?\w+)(?:'d| would) (?:really |most |dearly )*(?:love|like|need|"
                r"appreciate|want) is (?:for (?:you|someone|one of)|you to|your)\b"
            ),
            r"\bwould it (?:kill|hurt|harm) (?:you|anyone|anybody|one of you) to\b",
            (
                r"\b(?:would|'d) be (?:lovely|nice|good|great|handy|grand|a relief|useful) to (?:have|get|"
                r"see) (?:[\w' -]{1,30})\bback\b(?! (?:in|at|on the road|to work|home|together))"
            ),
        ),
        "It'd mean a lot to the boys if you came to the match.",
        "It would mean a lot of work.",
        unless=r"\bif you (?:are|'re) (?:happy|well|free to come)\b|\bthank(?:s| you) for\b",
    ),
    Construction(
        "if_you_can",
        "ask",
        "know shout holler yell tell say word ping text",
        (
            (
                r"\b(?:let (?:me|us|him|her|them) know|tell (?:me|us|him|her|them)|shout|holler|yell|"
                r"ping (?:me|us)|text (?:me|us)|say) (?:if|whether) (?:any of |one of |either of )?(?:you|u|"
                r"the \w+)(?:'d| would| might|'re| are|'ve| have)? (?:could|can|be able to|able to|"
                r"be willing to|willing to|be prepared to|prepared to|ok to|okay to|be happy to|happy to|"
                r"be up for|up for|manage to|fancy) (?:possibly |also |still |perhaps |"
                rf"please )?{_NOT_LEISURE}\w+"
            ),
            (
                r"\b(?:let (?:me|us|him|her|them) know|tell (?:me|us)) (?:if|whether) (?:you(?:'re|"
                r" are)? (?:approve|agree|accept|consent|happy with|ok with|okay with|fine with)|(?:i|"
                r"we) (?:may|might|can|could) (?!help|bring|do|take|get|give|lend|assist|be of)\w+|there(?:'s|"
                r" is) (?:any|some) (?:\w+ )?(?:room|chance|scope|wiggle|way|flexibility))\b"
            ),
            (
                r"\b(?:let (?:me|us|him|her|them) know|tell (?:me|us)|shout|holler|yell|ping (?:me|us)|"
                r"text (?:me|us)|say) (?:if|when|whether|as soon as|should) (?:any of |one of )?(?:you|u|"
                r"anyone|anybody)(?:'ve| have)? (?:ever |happen to |do )?(?:spots?|sees?|finds?|notices?|"
                r"hears? of|comes? across|catch(?:es)?|know of|knows? any|got any|has any|have any|"
                r"have a spare|happen to have)\b(?! (?:fit|it (?:useful|helpful|hard|too)))"
            ),
            (
                r"\b(?:let (?:me|us|him|her|them) know|tell (?:me|us)) (?:if|whether) (?:that|this|it|"
                r"the \w+)(?:'s| is| would be|'d be) (?:something|anything) (?:you|your)\b"
            ),
            (
                r"\bif (?:any of you|anyone|anybody|you) (?:can|could|has|have) [^,?]{3,70}, (?:please |do |"
                r"just )?(?:let (?:me|us|him|her|them) know|shout|say|speak up|get in touch|ring|call|text|"
                rf"tell)\b(?!.*{LEISURE})"
            ),
        ),
        "Let me know if you could mind the stall at ten.",
        "Let me know if you can come.",
        unless=(
            r"\bany (?:questions|queries)\b",
            r"\bif you (?:need|want|'d like)\b",
            r"\?$",
            r"\bi(?:'ll| can| could)\b",
            r"\bwe(?:'ll| can| could)\b",
        ),
    ),
    Construction(
        "obliged_if",
        "ask",
        "if",
        (
            r"\b(?:obliged|grateful|glad|thankful|happier|honou?red|thrilled|flattered|delighted|relieved|"
            r"over the moon|tickled pink|chuffed) if (?!i\b|we\b|you(?:'d| would)? like\b)\w+"
        ),
        "We'd be obliged if the hedge came down a foot.",
        "We'd be obliged if you'd like it.",
        unless=r"\bthank(?:s| you) for\b",
        loose=True,
    ),
    Construction(
        "appreciate_your_doing",
        "ask",
        "appreciate prefer",
        (
            r"\b(?:i|we)(?:'d| would) (?:really |very much |so )?(?:appreciate|prefer) (?:you|it if you|"
            r"your|him|her|them) (?:not )?\w+ing\b"
        ),
        "I'd appreciate your not smoking indoors.",
        "I appreciate good cooking.",
        unless=NOTHING_ASKED,
    ),
    Construction(
        "great_help_if",
        "ask",
        "grand hand help if love mean much world",
        (
            r"\bit(?:'d| would) (?:be (?:a )?(?:great|huge|real|big|massive|enormous|such a)? ?(?:help|"
            r"weight off|load off|grand|brilliant|ace|lovely|a godsend|a lifesaver|wonderful|fab|handy)|"
            r"mean (?:the world|a lot|so much|a great deal)|make (?:my|our) (?:day|week|year)|help (?:me |"
            r"us )?(?:a lot|enormously|no end)) if (?:you|someone|somebody|anyone)\b"
        ),
        "It'd be a great help if somebody held the ladder.",
        "It'd be a great summer if it stayed dry.",
        unless=r"\bthank(?:s| you) for\b",
        loose=True,
    ),
)
