"""English indirect requests: questions after what one can, would or has done, conditions, joy in it ("could you", "if you could")."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DEEDS, FILL, LEISURE, NO_DEED

_NOT_LEISURE = (
    r"(?!(?:come|make|join|attend|be|manage|get there|see|hear|remember|still|eat|drink|feel|find|fit|use|need|want|like|think|recommend|suggest|hear|smell|taste|swim|speak|go)\b"
    r"(?!.*\b(?:early|mend|lift|for me|for us)\b))"
)
INDIRECT = (
    Construction(
        "can_you",
        "ask",
        "can can't could couldn't will won't would",
        (
            (
                r"\b(?:do you think you (?:could|can)|(?:can|could|would|will|won't|can't|couldn't) "
                rf"(?:you|one of you|someone|somebody|anyone)(?: guys| both| all| two)?),? {FILL}(?!{NO_DEED})"
                rf"(?:{DEEDS}|\w+)\b.*"
            ),
            r", (?:would|could|can|will) you\?$",
        ),
        "Could you possibly water my plants while I'm away?",
        "Could you tell me the dress code?",
        unless=(
            r"\b(?:how|what|why|where|when|which|who)(?: \w+){0,2}? (?:would|could|can|will|won't|can't) you\b",
            (
                r"\b(?:would you (?:like|prefer|rather|want|care|ever|have(?! a (?:look|word|read|go|think))|be "
                r"(?:there|free|around|interested in (?:joining|coming))|say|call (?:it|him|her|that)|use|recommend|"
                r"choose|pick|go for|do in my)|would you mind if (?:i|we) (?:help|bring)|will you "
                r"(?:be|have|get|see|still|ever)\b|could you (?:be (?:there|happier)|sleep)|can you "
                r"(?:still|sleep|ride|drive a|play)|(?:let me know|tell me) (?:if|when|whether) you (?:can|could)\b|"
                r"if you (?:can|could) (?:make it|come|join)|(?:can|could|will|would) you come (?:to|for|round|over)"
                rf"\b.*{LEISURE}|you could (?:see|hear|tell))"
            ),
            r"(?:asked|wondered) (?:him|her|them)",
            r"thank you",
        ),
    ),
    Construction(
        "would_you_mind",
        "ask",
        "acceptable* alright* fine* mind* ok* possible* problem* right* trouble*",
        (
            r"^mind \w+ing\b",
            r"\b(?:would|do) you mind (?:if (?:i|we) (?!help|bring)|\w+ing\b|not \w+ing\b)",
            (
                r"\b(?:mind|okay|ok|all right|alright|fine|acceptable)(?: with you)? if (?:i|we) (?!help|bring you)"
                r"(?:\w+ed|paid|pay|put|go|got|did|do|came|took|left|sent|borrow|use|take|bring|come|stay|leave|join|skip|"
                r"have|park|keep|quote|record|share|swap|change|move|push|call)"
            ),
            (
                r"\b(?:would|will) it be (?:all right|alright|ok|okay|fine|a problem|too much trouble|possible) "
                r"(?:for (?:you|me|us) )?(?:to|if)\b"
            ),
            r"\b(?:is|would) (?:it|that) (?:ok|okay|all right|alright|fine)(?: with you)? (?:to|if (?:i|we))\b",
        ),
        "Would you mind locking up tonight?",
        "I don't mind the rain.",
    ),
    Construction(
        "able_to",
        "ask",
        "able available free game good* happy kind* open prepared up willing",
        (
            (
                r"\b(?:would|will|are|might) you (?:be )?(?:able|willing|prepared|available|free|up(?! for (?!help|giv|lend|tak|driv|review|cover|do|swap|host|mind|run))|open|happy|game(?! for (?!help))|"
                r"kind enough|so kind as|good enough|so good as) (?:to|for) "
                r"(?!come\b|join|make it|have (?:lunch|dinner|coffee)|lunch|dinner|coffee|drinks|meet for)\w+"
            ),
            r"\b(?:whether|if) you(?:'d| would) be (?:able|willing|prepared|open|so kind|kind enough|happy|up)",
            r"\bbe so (?:kind|good) as to\b|\bif you(?:'d| would) be so kind",
        ),
        "Would you be willing to look over my draft?",
        "Would you be free to have lunch with us?",
        unless=(
            r"\blet me know (?:if|whether) you(?:'d| would| are|'re) (?:be )?(?:able|free) to "
            r"(?:come|join|make|attend)\b"
        ),
    ),
    Construction(
        "appreciate_if",
        "ask",
        (
            "advice* amazing* appreciate appreciated* awesome* big brilliant* delighted* difference* "
            "fantastic* feedback* glad* good* grateful* great* guidance* handy* happy* help* huge ideal* "
            "ideas* input* kind* love lovely* mean nice* obliged* perfect* pleased* pointers* save "
            "suggestions* support* thankful* thoughts* useful* welcome wonderful*"
        ),
        (
            r"\b(?:appreciate|love|like) it (?:very much |so much |greatly |a lot )?if (?:you|someone|we)",
            r"\b(?:grateful|obliged|glad|delighted|thankful|happy|pleased) if you (?:c|w|m)ould",
            (
                r"\b(?:would|'d|will) be (?:so |very |really |a |most |much |super |enormously |extremely )*"
                r"(?:great|helpful|lovely|wonderful|nice|handy|fantastic|amazing|brilliant|appreciated|kind|ideal|useful|"
                r"awesome|good|big help|huge help|great help|perfect) (?:of you )?"
                r"(?:if (?:you|someone|we could (?:have|get|move))|to (?:have|get) your)"
            ),
            r"(?:would|'d) mean (?:a lot|so much|the world) if (?:you|we|someone)",
            (
                r"(?:would|'d) (?:really |greatly |very much |so )?appreciate "
                r"(?:your|any|some|a|an|the|hearing|having|if|getting|feedback|help)"
            ),
            (
                r"any (?:help|advice|feedback|pointers|suggestions|thoughts|input|ideas|guidance|support)\b.{0,40}"
                r"(?:appreciated|welcome|grateful|great)"
            ),
            r"(?:would be|be) (?:very |most |so )?grateful (?:for|to have|to get)",
            r"grateful for (?:any|your) (?:help|advice|feedback|thoughts|input|time)",
            r"\b(?:be|very|so) (?:glad|grateful) of (?:your|any|some|a)\b",
            (
                r"\b(?:it )?(?:would|'d) (?:really |greatly |certainly )?(?:help|make a (?:big|huge|real) difference|save "
                r"(?:me|us))\b.{0,30}\bif you\b"
            ),
        ),
        "I'd appreciate it if you could sign the form today.",
        "I really appreciate all you did.",
        unless=(
            r"\bif you (?:like|want|ever) (?:me|us) to\b",
            r"\bif you could (?:come|join|make it)\b",
        ),
    ),
    Construction(
        "if_you_could",
        "ask",
        "if",
        (
            r"^(?:so |and |also,? |now |anyway,? |maybe |perhaps )?if you "
            r"(?:could|would|can|don't mind|wouldn't mind|get a (?:chance|moment|minute)|have (?:a |some |any )?"
            r"(?:moment|minute|time|second|chance))\b,? (?:please |just |kindly )?(?:\w+ )?(?!come\b|join\b|make it)"
            r"\w+.*\b(?:great|lovely|grateful|appreciate[d]?|helpful|wonderful|brilliant|perfect|please|would you|"
            r"could you|look|send|read|check|call|fantastic|amazing|good|nice|kind|help|take)\b"
        ),
        "If you could send me the slides, that would be great.",
        "If you could see it, you would laugh.",
        unless=r"\bi can\b|\bi could\b|\bi'd be happy|let me know",
    ),
    Construction(
        "wondering_if",
        "ask",
        "hope hoping* wonder wondering*",
        (
            (
                r"\b(?:was|am|'m|were|are|'re|been|just) (?:just |also |really |actually )?(?:wondering|hoping) "
                r"(?:if|whether|that|for)? ?(?:you|there's any chance you|it(?:'s| would be| is| might be) "
                r"(?:possible|okay|ok|all right)|i (?:could|might|can)|we (?:could|might|can)|someone)"
                r"(?:'d| might| could| would| can)*(?! come| join| know| like| feel)\b"
            ),
            (
                r"^(?:i )?wonder (?:if|whether) (?:you(?:'d| could| might| would| can)|i could|i might|we could)"
                r"(?! (?:be free|like|know|feel|come|join))\b"
            ),
            (
                r"\b(?:i|we) (?:do )?hope (?:that )?you (?:can|could|will be able to|might be able to) "
                r"(?:help|send|find|let|give|spare|lend|sort|review|sign|support|assist|fix|bring|take|agree|accept)"
            ),
            r"\bhoping (?:to (?:get|have|borrow|pick) your|you(?:'d| could| can| would| might))",
        ),
        "I was wondering if you could take my shift on Sunday.",
        "I was wondering if you like jazz.",
        unless=rf"(?:come|join us|free)\b.*{LEISURE}",
    ),
    Construction(
        "any_chance",
        "ask",
        "chance* possibility* possible way*",
        (
            r"\bany (?:chance|possibility|way) (?:of|that|you|i|we|to|there)\b",
            (
                r"\b(?:is there|there's|if there's|if there is) (?:a|any|some) (?:chance|way|possibility)(?: that)? "
                r"(?:you|i|we|of|to)\b"
            ),
            r"\b(?:would|will|is|might) it be possible\b",
            r"\bis it possible (?:for|to|that)",
            r"\bif (?:at all )?possible,? (?:could|please|can|i'd|we'd)",
        ),
        "Any chance I could borrow the projector for the weekend?",
        "There is no chance of snow.",
        unless=(
            r"\bchance (?:of rain|of snow|you(?:'ll| will) be (?:there|around|in town))",
            r"any chance of (?:rain|snow|seeing you)",
        ),
    ),
    Construction(
        "joy_if_you",
        "ask",
        "appreciate back chuffed day delighted glad happy harm honoured hurt kill like love made mean moon need pleased relieved thrilled want week year",
        (
            r"\b(?:would|'d) mean (?:a lot|so much|the world|everything|a great deal|no end|such a lot)(?: to (?:\w+ ){1,3}?)? ?if (?:you|we|somebody|someone)\b",
            r"\b(?:would|'d) (?:be (?:so |very |really |just |absolutely )*(?:thrilled|happy|delighted|over the moon|glad|pleased|relieved|chuffed|made up|honou?red)|love it|make (?:his|her|their|my|our|\w+'s) (?:day|week|year)) if you(?! (?:ever|like|want))\b",
            r"\bwhat (?:i|we|(?:\w+ )?\w+)(?:'d| would) (?:really |most |dearly )*(?:love|like|need|appreciate|want) is (?:for (?:you|someone|one of)|you to|your)\b",
            r"\bwould it (?:kill|hurt|harm) (?:you|anyone|anybody|one of you) to\b",
            r"\b(?:would|'d) be (?:lovely|nice|good|great|handy|grand|a relief|useful) to (?:have|get|see) (?:[\w' -]{1,30})\bback\b(?! (?:in|at|on the road|to work|home|together))",
        ),
        "It'd mean a lot to the boys if you came to the match.",
        "It would mean a lot of work.",
        unless=r"\bif you (?:are|'re) (?:happy|well|free to come)\b|\bthank(?:s| you) for\b",
    ),
    Construction(
        "got_round_to",
        "ask",
        "round around let have",
        (
            r"\b(?:did|have) you (?:ever |manage to |yet |finally |actually )*(?:get|got|gotten) (?:round|around) to\b.*\?",
            r"^(?:do |please |just |and |then )?let (?:me|us) have (?:your|the|it back|them back|his|her|any|a (?:copy|list|note|line|date|number|price|quote|draft|word))\b",
        ),
        "Did you ever get round to that letter for my landlord?",
        "Did you get the round of drinks?",
        unless=r"\breading\b.*\bbook\b",
    ),
    Construction(
        "how_about_lending",
        "ask",
        "how what feel fancy care up",
        (
            r"^(?:so |and )?(?:how|what) about (?:you )?(?:lending|giving|bringing|sending|taking|driving|doing|helping|making|cooking|hosting|covering|swapping|signing|calling|ringing|writing|fetching|picking|letting|sparing|showing|teaching) (?:me|us|my|our|the|it|up|with|out|for)\b.*\?",
            r"^(?:do you )?(?:feel like|fancy|care to|up for|any interest in) (?:giv|lend|help|driv|tak|mov|paint|carry|dig|mind|cover|host|walk|look|feed|water)\w*(?:ing)? (?:me|us|a hand|my|our|the|out|after|with)\b(?! (?:a walk|a drink)).*\?",
        ),
        "How about lending me your tux for the night?",
        "How about lunch?",
        unless=r"\bhelp me eat\b",
    ),
    Construction(
        "how_about_your_doing",
        "ask",
        "all about ask leaving see sit stop why",
        (
            r"^(?:how|what) about you (?!and\b|all\b|guys\b|come\b|coming\b|join\b|two\b|both\b)[a-z]+(?:ing)? (?:me|us|the|it|that|him|her|them|your|a|an|over|some)\b",
            r"\ball (?:that )?(?:i|we)(?:'d| would)? ask is (?:that )?(?:you|for)\b",
            r"^(?:please |just |do )?see (?:to it )?that (?:he|she|they|it|the|everyone|everybody|nobody|no one|your|my|all)\b(?!.*\?)",
            r"^(?:please |just |do |and )?stop \w+ing (?:your|my|the|our|at|on|me|us|it|so|in|that)\b(?!.*\bme if\b)",
        ),
        "How about you bring the tent and we see to the food?",
        "How about you and the boys?",
    ),
    Construction(
        "if_you_can",
        "ask",
        "know shout holler yell tell say word ping text",
        (
            rf"\b(?:let (?:me|us|him|her|them) know|tell (?:me|us|him|her|them)|shout|holler|yell|ping (?:me|us)|text (?:me|us)|say) (?:if|whether) (?:any of |one of |either of )?(?:you|u|the \w+)(?:'d| would| might|'re| are|'ve| have)? (?:could|can|be able to|able to|be willing to|willing to|be prepared to|prepared to|ok to|okay to|be happy to|happy to|be up for|up for|manage to|fancy) (?:possibly |also |still |perhaps |please )?{_NOT_LEISURE}\w+",
            r"\b(?:let (?:me|us|him|her|them) know|tell (?:me|us)) (?:if|whether) (?:you(?:'re| are)? (?:approve|agree|accept|consent|happy with|ok with|okay with|fine with)|(?:i|we) (?:may|might|can|could) (?!help|bring|do|take|get|give|lend|assist|be of)\w+|there(?:'s| is) (?:any|some) (?:\w+ )?(?:room|chance|scope|wiggle|way|flexibility))\b",
            r"\b(?:let (?:me|us|him|her|them) know|tell (?:me|us)|shout|holler|yell|ping (?:me|us)|text (?:me|us)|say) (?:if|when|whether|as soon as|should) (?:any of |one of )?(?:you|u|anyone|anybody)(?:'ve| have)? (?:ever |happen to |do )?(?:spots?|sees?|finds?|notices?|hears? of|comes? across|catch(?:es)?|know of|knows? any|got any|has any|have any|have a spare|happen to have)\b(?! (?:fit|it (?:useful|helpful|hard|too)))",
            r"\b(?:let (?:me|us|him|her|them) know|tell (?:me|us)) (?:if|whether) (?:that|this|it|the \w+)(?:'s| is| would be|'d be) (?:something|anything) (?:you|your)\b",
            rf"\bif (?:any of you|anyone|anybody|you) (?:can|could|has|have) [^,?]{{3,70}}, (?:please |do |just )?(?:let (?:me|us|him|her|them) know|shout|say|speak up|get in touch|ring|call|text|tell)\b(?!.*{LEISURE})",
        ),
        "Let me know if you could mind the stall at ten.",
        "Let me know if you can come.",
        unless=r"\bany (?:questions|queries)\b|\bif you (?:need|want|'d like)\b|\?$|\bi(?:'ll| can| could)\b|\bwe(?:'ll| can| could)\b",
    ),
    Construction(
        "deed_in_a_question",
        "ask",
        "have got fancy will position would who may make anything feel could my",
        (
            r"\b(?:do you (?:happen to )?have|have you(?: by any chance)? got|you wouldn't (?:happen to )?have|would you have|any(?:one|body) got) (?:a|an|any|some|the) (?:[\w-]+ ){1,4}(?:(?:i|we) (?:could|can|might) (?:borrow|use|have|nick|pinch)|going spare|to (?:lend|spare)|long enough to|big enough to)\b",
            r"\bfancy (?:doing|sorting(?: out)?|helping|giving|minding|looking after|lending|driving|walking|feeding|painting|fixing|mowing|covering) (?:my|the|our|me|us|his|her|their)\b|\bwill you be (?:my|our) (?!guests?\b|friend\b|valentine\b)\w+|\bin a position to (?:release|let|offer|pay|extend|waive|sponsor|support|host|send|refund|supply|take)\b",
            r"\bwould (?:your|the) \w+ (?:let|allow|lend|help|give|mind) (?:us|me|my|our)\b|\bwho do (?:i|we) have to (?:bribe|ask|beg|kiss)\b|\bmay i ask (?:once more|again|you)? ?for (?!directions|your name)\w+|\b(?:can|could) you make it (?:two|three|four|five|six|ten|a dozen|\d+|\w+ dozen)\b|\banything you can do (?:about|to help|for)\b.*\?",
            r"\bhow would you feel about (?:chairing|taking|doing|giving|hosting|running|standing|lending|helping|covering|writing|speaking|sharing)\b|\bcould (?:my|our) (?:son|daughter|boy|girl|class|pupils?|students?|team|group|colleague) (?:shadow|visit|use|borrow|stay|join|come and|have|watch|sit in)\b",
        ),
        "Have you got a ladder I could borrow?",
        "Have you got a dog?",
        unless=r"\bwould you like\b",
    ),
)
