"""English offers (`give`): help, a deed for the reader, things to lend or to use."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.gives.words import ON_ONE_WORD
from daemon.think.language.en.words import WHICH_SHALL_I

_DO_FOR_YOU = (
    r"(?:fetch|bring|get|drive|do|sort|order|buy|pick|send|make|see|come|book|take|put|arrange|carry|cook|ask|"
    r"find|lend|drop|run|look|print|copy|post|ring|call|help|mend|fix|be (?:there|round|over))"
)
OFFERS = (
    Construction(
        "ask_and_have",
        "give",
        "email know let tell say shout text ring",
        (
            (
                r"\blet (?:me|us) know (?:if|whether|when|which|how many) (?:of (?:my|our|"
                r"the) )?(?:\w+ )?you(?:'d| would)? (?:like|want|need|fancy|could use|could do with|"
                r"care for) (?:my|our|mine|ours|a|an|some|any|one|it|them|the|to borrow|to use|to have|"
                r"to stay|me to|us to|more|help|anything|something|company|feeding)\b(?! (?:questions|further|"
                r"information|changes))"
            ),
            (
                r"^(?:just |do |please )?(?:tell|text|ring|let|say|shout|e-?mail) (?:me |"
                r"us )?(?:know )?(?:what|when|where|which|how many|how much|if|whether)\b.*\band (?:i|"
                rf"we)(?:'ll| will| can| could| shall) {_DO_FOR_YOU}\b"
            ),
        ),
        "Tell me what size you take and I'll bring two pairs.",
        "Tell me what size you take.",
        unless=r"\bany (?:questions|further)\b|\bso (?:that )?(?:i|we) can\b",
    ),
    Construction(
        "i_could_for_you",
        "give",
        "could can happy up would",
        (
            (
                r"^(?:and |or |so |well,? )?(?:i|we) (?:could|can|would) (?:always |easily |gladly |"
                r"happily )?(?!do with|use (?:a|an|some|your)|help laughing)[a-z]+\b.*\b(?:if (?:that|it|"
                r"this)(?:'s| is|'d be| would be)(?: of)? (?:any|some|a)? ?(?:use|help|good)|if that helps|"
                r"while you(?:'re| are)|so (?:that )?you can|to save you|to spare you|for you\b|"
                r"instead of you|in your place|if you(?:'re| are) (?:away|stuck|busy|short|tired))"
            ),
            (
                r"\b(?:i|we)(?:'d| would) be (?:up for|game for|happy with|glad of the chance to|"
                r"pleased to) (?:help|giv|lend|tak|driv|cover|host|mind|have you|put you|feed|do)\w*"
            ),
        ),
        "I could walk the dog while you're in court.",
        "I could walk for hours.",
        unless=r"\?$|\bplease\b|\bif you(?:'d| would)? (?:give|lend|let)\b",
    ),
    Construction(
        "on_one_word",
        "give",
        "leave tell say text ring call show name point pick choose drop let",
        ON_ONE_WORD,
        "Just leave the laundry on the step and I'll see to it.",
        "Leave the laundry on the step.",
        unless=(
            r"\b(?:leave|tell|give|let|text|ring|call|send|show) (?:me|us) (?:alone|your (?:money|share)|be)\b",
            r"\bi(?:'ll| shall| will) never\b",
        ),
    ),
    Construction(
        "would_it_help",
        "give",
        "help ask answer recipe",
        (
            r"\bwould it help(?: at all| you)? if (?:i|we)\b",
            r"^(?:just )?ask (?:for|at) (?!me\b|us\b)[^,?]{2,50}(?:,|;| -) (?:she|he|they)\b",
            r"^the answer (?:to your (?:\w+ )?(?:question|riddle|query|puzzle)|you (?:wanted|were after)) is\b",
        ),
        "Would it help if I came over and held the ladder?",
        "Would it help the garden?",
    ),
    Construction(
        "offer_help",
        "give",
        (
            "answer anything* ask* assist* available* babysitter* be bed* can come could count delighted* "
            "disposal* door free* glad* hand* happily* happy* help* here* holler* if ladder* lend* let "
            "lift* love offer* opinion* pair pleased* ready* ride* room* say service* shout* sitter* "
            "sofa* some something* spare stay than there* van* willing* word"
        ),
        (
            (
                r"\blet (?:me|us) know (?:how|if|what|whether|when) (?:there(?:'s| is) (?:anything|something)|"
                r"i can|we can|i could|we could|you(?:'d| would)? (?:need|like|want) (?:me|us|any|a|some|help|"
                r"anything|to borrow|the|more)|anything)"
            ),
            (
                r"\b(?:can|could|may|shall|might) (?:i|we) (?:help|assist|lend|offer|give you a (?:hand|lift)|"
                r"do anything|do something|be of)"
            ),
            (
                r"\b(?:i'd|i would|i'll|i'm|we'd|we're|we'll|i am|we are|i)(?: \w+)? (?:more than |very |so |"
                r"always |quite |only too )?(?:happy|glad|delighted|willing|ready|pleased|here|there|"
                r"available|free) to (?:help|assist|lend|give|share|send|show|take|introduce|put|talk (?:you|"
                r"it) through|explain|look|read|drive|pick|cook|bring|cover|host|come|step|meet|proofread|"
                r"advise|teach|answer|do|make|have you|write|review|mind|babysit|let|lead)"
            ),
            (
                r"^(?:more than |very |always )?(?:happy|glad|delighted) to (?!see|hear|be|have|know|say|"
                r"report|meet|learn)\w+ "
            ),
            (
                r"\b(?:happy|glad|delighted) to (?:help|lend|share|take|explain|introduce|read|look|drive|"
                r"cover|step in|assist|send|give|show|pick)"
            ),
            (
                r"\bif (?:you )?(?:ever |still |do )?(?:need|want|get stuck|would like|fancy|"
                r"require)\b[^.?]*,? (?:just |please |do |then )*(?:call|ask|shout|say|tell|let|come|give|"
                r"i can|i could|i'm|i'll|i have|i've|we can|we could|we have|ring|knock|phone|drop)"
            ),
            r"\b(?:just|please|do) (?:give me a shout|shout|holler|say the word|ask)\b",
            r"\b(?:need|want) (?:a (?:hand|lift|ride)|any help|some help)\b",
            r"\blet me (?:help|carry|drive you|cook|pay|take care|give you|show you|lend|treat|get you|have a (?:quiet |quick |little )?word with)\b",
            r"\bi (?:could|can) come (?:over|round|by|along) (?:and|to)\b",
            (
                r"\b(?:happy|glad|delighted|willing|ready|pleased) to (?!see|hear|meet|join|come\b|be\b|"
                r"accept|have|know|say|report|learn|read\b|receive|get|go\b|leave|announce|tell|inform|"
                r"confirm|note)\w+ (?:you|your|it for|with you|out|over|after)\b"
            ),
            r"\banswer to your (?:question|query)",
            r"\bi(?:'d| would) (?:offer|gladly|love to help)",
            r"\bcount on me\b",
            (
                r"\bi can (?:help|lend|give|offer|make you|send you|spare|drive|pick|take|bring|cover|show|"
                r"teach|introduce|put you|send|share|recommend|host|look after|come (?:with|over|by|and)|talk|"
                r"mind|do that for|cook|fix|make|print|translate|proofread|read it|have a look|swap|step in|"
                r"get you|let you|ask)\b"
            ),
            (
                r"\b(?:i|we) could (?:help|lend|give|drive|pick|take|bring|cover|show|teach|introduce|put you|"
                r"look after|come (?:with|over)|send|ask|cook|share) (?:you|your|it|them|a|the|some|my|over|"
                r"that|with|after)\b"
            ),
            r"\bat your (?:service|disposal)",
            r"\bmy door is",
            r"\bour door is",
            r"\bspare (?:room|bed|key|ticket|copy|bike) (?:is|if|for you)",
            (
                r"\b(?:would|'d|will|'ll) (?:gladly|happily|be (?:happy|glad|delighted|willing|pleased) to|"
                r"be more than happy to|love to) (?:have a look|look|help|take|give|lend|show|put|read|advise|"
                r"talk|do it|do that|come|explain|meet|teach|fix|drive|host)\b"
            ),
            (
                r"\bif (?:you )?(?:ever )?(?:need|want|fancy) (?:a |an |some |any )?(?:\w+ )?(?:bed|room|sofa|"
                r"babysitter|dog[- ]sitter|cat[- ]sitter|lift|van|ladder|pair of hands|second opinion)\b"
            ),
            r"\bcome and stay (?:with us|here|for)\b",
            r"\bput in a (?:good )?word\b",
        ),
        "Let me know if there's anything I can take off your plate.",
        "She is always happy to help.",
        unless=(
            r"^(?:he|she|they)\b",
            (
                r"\bif you (?:need|want|have) (?:any(?:thing)?|more|further|additional) "
                r"(?:questions?|information|clarification|assistance|details|help with this order)"
            ),
            r"can't help|cannot help|if i can (?:help|get)|\bi can (?:help|take|give) it",
            r"so (?:that )?(?:i|we) can|want to talk|if you need to talk|need someone to talk",
            r"^(?:so )?i can (?:come|make) (?:it )?(?:after all)",
            r"\bcan't promise\b|\bcannot promise\b|\bbut (?:i )?can't\b",
        ),
    ),
    Construction(
        "shall_i",
        "give",
        "can could how like may need prefer shall should want what why",
        (
            (
                r"\b(?:shall (?:i|we)|should i(?=.*\b(?:you|your|them|anything|something|some|a|for|over|"
                r"round)\b)|should we(?=.*\byou)) (?!have|meet|go|say)(?:bring|send|help|pick|come (?:with|"
                r"over|and)|take|ask|drive|book|order|call|introduce|put|forward|lend|make|look|cook|get|give|"
                r"buy|fetch|print|check|do|save|keep|reserve|mind)\b"
            ),
            r"\b(?:would you like|do you want|d'you want|want|prefer|need) (?:me|us) to\b",
            (
                r"\b(?:would you like|do you want|do you need|fancy|care for|need|want) (?:a |an |some |any |"
                r"my |the |to (?:borrow|have my|use))(?:\w+ )?(?:copy|help|lift|ride|hand|jar|slice|cutting|"
                r"ticket|link|recipe|introduction|second pair|tickets|seedlings|plants|apples|eggs)\b"
            ),
            (
                r"\b(?:can|could|may) i (?:get|bring|give|send|buy|make|offer|take|cook|drive|pick) (?:you\b|"
                r"your (?!brain)|anything|something|any)\b"
            ),
            r"\bwhy don't i (?:help|take|bring|drive|pick|come|cook|ask)",
            r"\bhow about i (?:help|take|bring|drive|pick|come|cook)",
            r"\bwhat (?:can|could|should) i (?:do (?:to help|for you)|bring)",
        ),
        "Would you like me to ask my sister?",
        "Would you like to come along?",
        unless=rf"\bmight want|would you like me\?|{WHICH_SHALL_I}",
    ),
    Construction(
        "yours_to_use",
        "give",
        (
            "added* around* aside* baked* booked* borrow* bought* breakfast* brought* buy* cake* call "
            "can* checked* coffee* collected* come compiled* cook* copied* could* dinner* drinks* drop "
            "entered* feel found* got* guest* if invite* it* keep kept* left* let looked lunch* made* "
            "may* mine* my* name ordered* our* picked* pizza* put* reserved* round* saved* should* "
            "signed* spare* stay* supper* take* there treat* use* welcome written* yours yourself*"
        ),
        (
            r"\byou(?:'re| are) (?:always |more than |very |most )?welcome (?:to|at|here|any)\b",
            (
                r"\byou (?:can|could|may|should) (?:always |of course |also |certainly |still )*(?:borrow|use|"
                r"stay|have (?:my|our|mine|the|it|one)|keep|sleep|crash|park|take (?:my|our|mine|one|the|as)|"
                r"leave (?:your|it|the) .*with (?:me|us)|count on me|lean on (?:me|us)|call me|ring me|reach me)\b"
            ),
            (
                r"\b(?:feel free to|do|please|just) (?:borrow|use|take|stay|help yourself|keep it|keep them|"
                r"call me any|drop (?:in|by)|come (?:over|by|round) (?:any|when))\b"
            ),
            (
                r"\bfeel free to (?!contact|reach out|get in touch|email|ask|unsubscribe|ignore|reply|let|"
                r"call me if you have any q)\w+"
            ),
            r"\bhelp yourself\b",
            r"^(?:do )?come (?:and stay|over|by|round|and see us) (?:whenever|any ?time|as (?:often|long))",
            r"^(?:please )?(?:have|take) (?:my|our|mine)\b",
            (
                r"\b(?:lunch|dinner|coffee|drinks|the first round|supper|cake|it|breakfast|pizza)(?: is| are|"
                r"'s) on (?:me|us)\b"
            ),
            r"\bmy treat\b",
            r"\b(?:let me|i'd like to) (?:buy|take|treat|cook|invite) you\b",
            r"\b(?:the|a|our|my) (?:spare|guest) (?:room|bed)\b",
            (
                r"\bi(?:'ve| have)? (?:also |just )?(?:kept|saved|reserved|left|put(?: aside| together| by)?|"
                r"set aside|made|baked|brought|picked|bought|got|booked|ordered|collected|compiled|written|"
                r"copied|found)(?: up| out)? (?:you (?:a|an|some|the|two)\b|(?:\w+ ){0,6}?for you\b)"
            ),
            r"\bi left (?:you|a|some|the)\b.*\b(?:on|by|at|outside|in) your\b",
            r"\bthere's (?:a|some|an) .*\b(?:on your|for you|at your|with your name)",
            r"\byours (?:if you|for the)",
            r"\bthere(?:'s| is| are) (?:a|an|one|some|two|still) .*\bif you(?:'d)? (?:want|like|need|fancy)",
            r"\bif you(?:'d)? (?:want|like|need|fancy) (?:it|one|them|some)\b",
            (
                r"\bi(?:'ve| have)? (?:also |just |already )?(?:put|added|entered|signed|got|booked) (?:you|"
                r"your name|both of you)(?: down| in| on| up)?\b(?:.{0,20}\bfor\b| on the list| a | two )"
            ),
            r"\bwith your name on (?:it|them)\b",
            r"\bi (?:\w+ )?(?:checked|looked (?:it|them) up|asked around|saved it|kept it) for you\b",
            (
                r"\blet me (?:take|handle|do|sort|look after|deal with|carry|get) (?:the|that|your|those|this|"
                r"it|them)\b(?!.*\b(?:know|think|check)\b)"
            ),
        ),
        "You can borrow my bike any time.",
        "You can swim in the lake.",
        unless=(
            r"\?$",
            r"you can (?:have|take) (?:it|your) back\?",
            r"you're welcome[.!]?$",
        ),
    ),
)
