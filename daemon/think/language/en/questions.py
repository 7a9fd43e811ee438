"""English: what wants only an answer, and what has the form of a question but wants none."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import FILL, LEISURE

_NO_QUESTION = (
    r"\b(?:who knows|can you believe|could you believe|guess what|what's not to|how could (?:i|we) (?:say no|"
    r"forget|refuse|thank)|why not\?|what are the odds|isn't (?:it|that)\?|aren't (?:they|we)\?|doesn't it\?|"
    r"did you (?:hear|know|see) (?:that|about|the news)|have you heard (?:that|the news|about)|guess who|"
    r"do you know what\b|you know what\?|who would have thought|what more could|who am i to|where (?:has|did)"
    r" the time|where does the time|"
    r"how (?:are|have) you(?: been| doing| all| both| keeping| today| these days)*(?:, \w+)?\?|how's it going|"
    r"how is it going|how are things|how's (?:life|things|everything)|what's up\?|what's new\?|how "
    r"(?:was|is|'s) your (?:week|weekend|day|monday|morning)\b|"
    r"right\?$|ok\?$|okay\?$|you see\?$)"
)
_OFFER = (
    r"\b(?:can|could|may|shall|should(?=.*\b(?:you|your|anything|something|some|dessert|wine|bottle)\b)) (?:i|we) (?:help|offer|get you|bring you|bring "
    r"(?:anything|something|dessert|wine|a bottle)|send you|give you|lend|do anything|do something|make you|"
    r"buy you|take you|fetch|carry|pick you|drive you|cook|introduce you|put you|be of|lend)|\b"
    r"(?:would you like|do you want|d'you want|want|do you need) (?:me|us) to|\b"
    r"(?:would you like|do you want|do you need|fancy|care for) "
    r"(?:a |an |some |any |my |the |to (?:borrow|have my|use))(?:copy|help|lift|ride|hand|spare|jar|slice|"
    r"cutting|ticket|link|recipe|introduction|second|old|extra|book|cup|hand|use)|\bneed "
    r"(?:a hand|anything|any help|some help|a lift|an extra)|\banything i can (?:do|help|bring|get)|"
    r"(?<!what )(?<!when )(?<!where )(?<!which )(?<!who )(?<!how )\bshall i\b|^(?:do you |d'you |you )?(?:want|fancy|need|care for) (?:my|our|a spare|the spare|an extra|one of (?:my|our|the)|some(?:body|one) to|me to)\b|\bmight i be of\b|\bwould you rather have (?:my|our)\b|\bwhat can i (?:do|bring)|how can i help|how about i (?:help|take|bring|drive|pick)|"
    r"why don't i (?:help|take|bring|drive|pick|come)|have you (?:tried|thought (?:of|about)|considered)"
)

QUESTIONS = (
    Construction(
        "news_question",
        "rhetorical",
        (
            "ain aren did doesn guess hard hasn heard* isn knew live* manage* more remember survive* wasn "
            "what who why without* wouldn wrong"
        ),
        (
            (
                (
                    r"^(?:oh,? |hey,? |by the way,? |and )*(?:did you (?:hear|know|see)|have you heard(?! (?:back|from|anything|any more|yet))|guess (?:what|who)|"
                    r"do you remember \w+\? (?:he|she))\b"
                ),
                (
                    r"^(?:and |but |so |oh,? )*(?:why (?:is it|are (?:they|cats|men|we|people)|do "
                    r"(?:i|we|cats|dogs|kids|people|men|they|my)) (?:always|never|so)\b.*|why (?:do|does|is|are) .{2,40}\b"
                    r"(?:always|never|so much|so \w+)|why do i always\b.*)\?+$"
                ),
                (
                    r"^(?:oh,? |and |but )*(?:isn't|aren't|wasn't|doesn't|ain't) (?:it|that|this|she|he|they|life)\b"
                    r"(?!.*\b(?:on|at|until|tomorrow|open|closed|due|yours|your|coming)\b).{0,40}[?!]+$"
                ),
                (
                    r"^(?:but |and )?who(?:'d| would|'s| has| had| knew| could| can| else)? ?(?:have |ever )*"
                    r"(?:thought|knew|known|guessed|imagined|believed?|expected|say|tell|needs)\b"
                    r"(?! (?:the answer|if|whether|where|how|what)).{0,30}[?!]+$"
                ),
                (
                    r"^(?:but |and |well,? )?who knew\b.{0,30}[?!]*$|^(?:but )?(?:who|what) (?:doesn't|wouldn't|isn't)"
                    r"\b.{0,40}[?!]+$|^what could (?:possibly )?go wrong\?+$|^(?:how|why) (?:on earth|did i|did we) (?:ever )?"
                    r"(?:manage|survive|live)\b.{0,30}\?+$"
                ),
                (
                    r"^(?:but |and |oh,? )*(?:what would (?:i|we) do without|how hard (?:can|could) it be|what(?:'s| is)"
                    r" not to (?:like|love)|what more (?:could|can)|who wouldn't|where would (?:i|we) be without)\b.*\?+$"
                ),
                r"^hasn't it been\b",
            )
        ),
        "Did you hear that Nora had twins?",
        "Did you like the soup?",
    ),
    Construction(
        "tell_me",
        "question",
        "advise* confirm* describe* explain* idea* let* recommend* remind* say* suggest* tell*",
        (
            (
                rf"\b(?:can|could|would|will|do|might) you {FILL}(?:tell|say|remind|let|advise|explain|describe|recommend|"
                r"suggest|give me an idea)\b(?! (?:him|her|them|tom)\b)(?:.*\b"
                r"(?:what|when|where|which|who|whose|why|how|if|whether|the|your|about|a|me|us)\b)?"
            ),
            (
                r"(?:^|[,;:.!?] |please |\bdo |\bjust |\band |\bso )(?:please )?tell (?:me|us) "
                r"(?:what|when|where|which|who|why|how|if|whether|about|more|all|everything|the "
                r"(?:name|date|time|address|title)|your)"
            ),
            r"\bplease (?:advise|confirm) (?:which|what|when|where|who|how)",
            r"\bremind me (?:what|when|where|which|who|how)",
            r"\bdo tell\b|write back and tell me",
        ),
        "Could you tell me the dress code?",
        "Could you tell him I called?",
        unless=(
            r"\btell me if there(?:'s| is) anything",
            r"i can help|if you need|(?:had|has|to) tell me|\b(?:he|she|they) (?:asked|told)",
            r"if you have any questions",
        ),
        seeks=True,
    ),
    Construction(
        "let_me_know",
        "question",
        "curious dying find hear interested keen know learn love",
        (
            r"\b(?:let (?:me|us) know|(?:i|we)(?:'d| would)? (?:love|like|need|want|be "
            r"(?:curious|interested|glad|happy|keen)|have) to (?:know|hear|find out|learn (?:more )?about)|keen to "
            r"(?:know|hear)|dying to know|interested to (?:know|hear)|curious to (?:know|hear|see)) "
            r"(?:please |by \w+,? |as soon as (?:possible|you can) |soon |asap |back )*"
            r"(?:what|when|where|which|who|whose|why|how(?! (?:i|we) can (?:help|support|be))|if "
            r"(?!you (?:need|have any|want (?:me|anything|to talk)|ever|feel|get stuck|run into|would like "
            r"(?:me|us|any|a)|require|can't make sense)|there(?:'s| is) anything|i can|i could|we can|anything|that"
            r"(?:'s| is) (?:not|a problem|ok)|something)|whether|your (?:thoughts|view|opinion|preference|"
            r"availability|take|answer|decision|choice|size|plans|dates|address)|your \w+|if (?:this|that|it) "
            r"(?:is|works|suits|would)|about|all about|more|the (?:date|time|place|name|price|number|title|address|"
            r"details|dates))"
        ),
        "Let me know which day suits you.",
        "Let me know if you have any questions.",
        unless=r"\b(?:i'll|i will|we'll|will) let you know",
    ),
    Construction(
        "wonder",
        "question",
        "ask* curious* question wonder wondering*",
        (
            (
                r"\b(?:i|we)(?:'m|'ve| am| was| have)? ?(?:just |also |always |been |still |really |do )*"
                r"(?:wonder(?:ing|ed)?|curious) (?:what|when|where|which|who|whose|why|how|about|if|whether)\b"
            ),
            r"^(?:just )?(?:wondering|curious)\b",
            r"\b(?:quick|one|another|small|silly|a) (?:\w+ )?question\b",
            r"\bmy question (?:is|was)\b",
            r"\bask(?:ing)? (?:you )?(?:what|when|where|which|who|why|how|whether|about your)\b",
        ),
        "I wonder what you made of the last chapter.",
        "It was a wonder.",
        unless=(
            r"\b(?:she|he|they|people|everyone|everybody|someone|me) (?:\w+ )?(?:wonder|ask)",
            r"ask(?:ed|s)? me\b|no wonder|good question|if (?:you have|there are) any",
        ),
    ),
    Construction(
        "advise",
        "question",
        (
            "advice* ideas* opinion* perspective* preference* recommendations* suggestions* take* "
            "thoughts* tips* view* what"
        ),
        (
            r"\bwhat (?:do|would|did) you (?:think|say|suggest|recommend|advise|do)\b",
            r"\b(?:any|your) (?:advice|thoughts|tips|ideas|suggestions|opinion|recommendations|preference)\b[^.!]*\?",
            r"\bwhat(?:'s| is| are) your (?:advice|opinion|view|take|thoughts?|favou?rite|preference|plans?)\b",
            (
                r"\b(?:love|like|value|welcome|appreciate|interested in) (?:to (?:hear|have|get) )?your "
                r"(?:opinion|thoughts|view|take|perspective)"
            ),
        ),
        "What do you think of the new plan?",
        "I think of the new plan.",
        unless=r"what do you think i (?:did|found|saw)",
        seeks=True,
    ),
    Construction(
        "invitation",
        "question",
        (
            "barbecue* beach* beer* birthday* breakfast* brunch* catch cinema* coffee* come concert* "
            "dinner* drink* exhibition* film* game* go hike* housewarming* join lunch* match* meet movie* "
            "party* picnic* pint* place* pub* run* stay* supper* swim* tea* theater* theatre* visit walk* "
            "wedding* weekend*"
        ),
        (
            r"\b(?:would you (?:like|love|care|want|be (?:free|up|interested|around|keen|game))|do you "
            r"(?:want|fancy|feel like)|fancy|(?:are|would) you (?:be )?(?:up|free|game|around|keen|interested|"
            r"available)|want|care|how about|what about|why don't (?:we|you)|shall we|can you|could you|will you|"
            r"can we|could we|may we|let's|if you(?:'d| would)? like to|if you could|like you to|love "
            r"(?:it if you|you to|for you|to have you)|hope you (?:can|could|will)|i'd like to invite|"
            r"we'd like to invite|come (?:and|to|along|over)|join us|i(?:'m| am) inviting|you(?:'re| are) "
            r"(?:all |both |warmly |cordially )?invited|let me know if you"
            r"(?:'d like to| want to| can| could| are free to)| please)\b.*\b"
            rf"(?:{LEISURE}|come (?:along|over|round|with|by|to)|join (?:us|me)|catch up over|meet for|go "
            r"(?:for|to|hiking|swimming|skating|climbing|dancing|camping|out)|visit us|stay with us|come and stay|"
            r"come and see us|see a film)\b"
        ),
        "Would you like to join us for dinner on Saturday?",
        "We had dinner on Saturday.",
        unless=(
            r"\b(?:some ?time|some day|one day|someday)[.!]?$",
            r"i'll come|i can come|\bask(?:ed)? (?:him|her|them)|thank|let me (?:buy|take|treat)",
            r"(?:lunch|dinner|coffee|drinks?) is on me",
            r"my treat|help (?:me|us)|\b(?:is|are|was|were) coming\b",
            r"\bif it (?:all )?gets? too much\b|\bwhenever it\b|one of these days|some ?time soon",
        ),
    ),
    Construction(
        "what_suits",
        "question",
        "best* convenient* prefer* suit* work*",
        (
            r"\b(?:what|which|when|does|do|would|is|will|how)\b[^.?!]*\b"
            r"(?:suit|suits|works? (?:for|best)|work|prefer|convenient|best)\b[^.!]*(?:\?|$)"
        ),
        "Which day would suit you best?",
        "Tuesday suits me best.",
        unless=(
            r"^(?:when i|what i|what works)|it (?:is|was)",
            r"\bi (?:do|will|would|prefer)\b(?!.*\?)",
        ),
    ),
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
            _OFFER,
            r"^(?:and |so )?if it (?:all )?gets? too much\b",
        ),
    ),
    Construction(
        "no_mark",
        "question",
        "how* what* when* where* which* who* why*",
        (
            r"^(?:and |so |but |also,? |by the way,? |anyway,? |oh,? |\w+, )?"
            r"(?:what|when|where|which|who|whose|how|why)(?:'s| \w+){0,3}? "
            r"(?:do|does|did|is|are|was|were|will|would|can|could|should|have|has) "
            r"(?:i|we|you|he|she|it|they|the|this|that|your|my|our)\b[^,;]*[.]?$"
        ),
        "which weekend do you want the boat",
        "What a day we had.",
        unless=(
            r"^(?:what (?:i|we|you)|when (?:i|we|you|he|she|the|they)|how (?:are|is|was|have) (?:you|it|things|your))",
            r"[!]$",
            r"^(?:what|how) (?:a|lovely|kind|nice|sweet)",
            r"\bis (?:that|how|what|when|where|why)\b",
        ),
    ),
)
