"""English sympathy (`support`): how sorry the writer is, how hard it must be, what a blow it is."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.support.words import NO_COMFORT
from daemon.think.language.en.words import KIN

SYMPATHY = (
    Construction(
        "not_alone_with_it",
        "support",
        "alone own yourself single-handed",
        (
            r"\byou (?:(?:are|'re) not (?:going )?to|(?:don't|do not|needn't|mustn't|must not|won't|will not|need not|(?:mustn't|don't|shouldn't) try to|shouldn't|should not|shan't|shall not|are never to|will never)(?: have to| need to| be| ever)*|'re not) (?:carry(?:ing)?|fac(?:e|ing)|bear(?:ing)?|go(?:ing)? through|shoulder(?:ing)?|"
            r"sit(?:ting)? (?:with|through|out)|endur(?:e|ing)|weather(?:ing)?|deal(?:ing)? with|get(?:ting)? through|grieve|wrestle with|live with|(?:walk|fight|hold|tackle|do)(?= (?:this|it|that (?:all|road|walk|alone|on)|any|all)\b)) [^?]{0,50}?(?:\b(?:all )?alone\b|\b(?:all )?(?:on your own|by yourself)\b|single-handed)"
        ),
        "You needn't face the hearing on your own.",
        "You needn't lift the piano on your own.",
        unless=r"\?$",
    ),
    Construction(
        "did_the_right_thing",
        "support",
        "right wrong",
        (
            r"\byou(?:'ve| have)? (?:did|done|are doing|were doing|'re doing|do) (?:absolutely |exactly |quite |only |surely )*(?:the right thing(?! by (?:me|us)\b)|nothing wrong|no wrong)\b|"
            r"\byou were (?:absolutely |quite |perfectly |so )?right to (?:leave|go|walk|say no|stop|let|stay|end|speak|tell (?:him|her|them)|put (?:him|her|yourself)|sell|give|turn|trust|refuse)\b"
        ),
        "For what it's worth, I think you did the right thing by your father.",
        "You did the right thing by me and I thank you.",
        unless=r"\?$|\bif you\b|\b(?:thank|grateful|glad you told me|hope you|make sure you|sure you|whether)\b",
    ),
    Construction(
        "cry_down_the_line",
        "support",
        "can may could come ring call phone howl mind",
        (
            (
                r"\byou (?:can|may|could) (?:always |just |still |certainly )*(?:howl|cry|weep|rage|rant|moan|scream|shout|swear|sob|vent|wail|blub|rave|curse|fall apart|go to pieces|say nothing|say it)\b[^?]*"
                r"\b(?:(?:and |but )?(?:i|we) (?:shan't|won't|will not|wouldn't|shall not|don't) (?:\w+ )?(?:mind|flinch|judge|hang up|be shocked|say a word|think (?:any )?(?:the )?(?:less|worse))|(?:to|at|with|on) (?:me|us)\b|my shoulder|at any hour|(?:at|in) (?:\w+ in )?the (?:morning|night)|as (?:long|often|much|loud|loudly) as you (?:like|need|want))"
            ),
            (
                r"^(?:shout|swear|cry|weep|howl|rant|rage|scream|sob|curse)\b[^?]*,? (?:and |but )?i (?:shan't|won't|will not) mind\b|"
                r"\byou (?:can|may|could) (?:always )?(?:ring|phone|call|wake|text|knock (?:me )?up|turn up|talk to|come to)\b[^?]*\b(?:in the middle of the night|at (?:three|four|two|any hour|any time|3|4|2)(?: in the morning| of the (?:day or )?night)?|day or night|in floods|in tears|in any state|whenever it)\b"
                r"(?=.*\b(?:i|we) (?:shan't|won't|will not|shall not|wouldn't|don't) (?:\w+ )?(?:mind|ask|say|sleep|judge|need))"
            ),
        ),
        "You can rant at me until midnight and I won't mind a bit.",
        "You can ring me at the shop until six.",
        unless=r"\?$",
    ),
    Construction(
        "does_not_make_you_bad",
        "support",
        "make makes made mean means",
        (
            r"^(?:and |but |remember,? |listen,? |honestly,? |look,? )*(?!i\b|we\b|this car|you)[^?,;]{2,70}? (?:doesn't|does not|didn't|did not|don't|do not|won't|will not|never|can't) (?:(?:make|made) (?:you|anyone|anybody|a \w+) (?:into )?(?:(?:a |an |any |some )?(?:\w+ )?"
            r"(?:bad|poor|terrible|rotten|weak|worse|failure|fool|coward|monster|less|lesser|selfish|useless|fraud|burden|loser|villain|traitor|quitter|hopeless|heartless|ungrateful|lazy|stupid|criminal|neglectful|unkind|unlovable)\b)|"
            r"mean (?:that )?(?:you(?:'re| are)? (?:a )?(?:failed|failing|bad|weak|failure|useless|finished|not (?:good|enough|loved|wanted)|stupid|hopeless|a bad|a poor|beaten|did (?:it|anything) wrong|loved? (?:him|her|them) less|have to give up)))\b"
        ),
        "Needing a rest doesn't make you a weak man.",
        "Owning a horse does not make you a knight.",
        unless=r"\?$|^(?:he|she|they)\b",
    ),
    Construction(
        "feel_for_you",
        "support",
        (
            "ache* awful* bad* beastly* bitter* bleeds* blow break breaks* cruel* cry* day devastated* "
            "devastating* did* distressed* dreadful* feel* felt* go grieve* gutted* hard* hear heart* "
            "heavy* horrible* imagine knock lose* losing* lousy* love* luck mourn* must night one poor* "
            "rotten* rough* sad* shocked* sorry* sympath* terrible* thing thoughts* time tough* "
            "unbearable upset* ve weep*"
        ),
        (
            r"\b(?:i|we) (?:can't|cannot|can only|can't even|could never) (?:begin to )?imagine (?:what|how)\b",
            r"\bpoor (?:you|thing|love|lamb|old you|soul)\b",
            r"\byou poor (?:thing|love|soul|dear|lamb)\b",
            r"\bmy (?:poor|heart|thoughts)\b.*\byou\b",
            (
                r"\b(?:oh|ah|aw+),? (?:love|no|mate|darling|dear|sweetheart|honey|you poor|my dear|sweetie|"
                r"god)\b.*\b(?:sorry|awful|dreadful|terrible|rotten|hard)\b"
            ),
            (
                r"\b(?:what|that's|such|how) (?:a |an |really |so |truly |just |absolutely )*(?:rotten|awful|"
                r"dreadful|terrible|horrible|hard|bad|cruel|tough|beastly|devastating|lousy|sad|"
                r"heartbreaking) (?:luck|news|thing|blow|shame|time|day|break|loss|shock)\b"
            ),
            (
                r"\b(?:it's|this is|that is) (?:a |such a |an )?(?:cruel|bitter|terrible|heavy|hard|awful|"
                r"dreadful|rough|tough) (?:blow|loss|time|patch|knock|road|thing)\b"
            ),
            r"\b(?:i|we) (?:\w+ )?(?:grieve|mourn|weep|cry|feel) (?:with|for) you\b",
            r"\b(?:feel|felt|ache|aches|breaks|bleeds) for you\b",
            r"\bsorry for your\b",
            (
                r"\bsorry (?:about|for) (?:the|your) (?:burglary|fire|flood|accident|crash|break-in|news|"
                r"divorce|diagnosis|cancer|miscarriage|redundancy|layoffs|loss|bereavement|result|rejection|"
                r"defeat)\b"
            ),
            r"\bdeepest sympath",
            (
                r"\b(?:sorry|sad|saddened|heartbroken|devastated|gutted|shocked|distressed|"
                r"upset) (?:\w+ )?(?:to (?:hear|read|learn|see)|that (?:you|your)|you(?:'ve| have|'re| are|"
                r"r)?|for you|about your|at the news)\b(?! (?:didn't|won't|can't|had to wait))"
            ),
            (
                rf"\b(?:losing|to lose) (?:your|a|one's) (?:\w+ )?(?:{KIN}|friend|job|home)\b.*\b(?:must|is|"
                r"can't|never)\b"
            ),
            (
                r"\bmust be (?:\w+ )?(?:unbearable|so hard|agony|hell|devastating|frightening|exhausting|"
                r"a nightmare)\b"
            ),
        ),
        "What rotten luck, you poor thing.",
        "What rotten apples.",
        unless=NO_COMFORT,
    ),
)
