"""English: faults and bothers that the writer owns up to (`apology`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import KIN

APOLOGIES = (
    Construction(
        "sorry",
        "apology",
        (
            "apologies* apologise* apologize* apology* awful* bad* blame* careless* dreadful* excuse* "
            "fault* forgive* harsh* impatient* inconsiderate* line* mean messed mistake* order* pardon* "
            "regret responsibility* rude* selfish* sharp* short should* sorry* stupid* terrible* "
            "thoughtless* unfair* unkind* wrong*"
        ),
        (
            r"\b(?:sorry|apologies|apologise|apologize|apology)\b",
            (
                r"\b(?:it was|it's|that was|that's|it is|entirely|all|totally) (?:entirely |all |completely |"
                r"totally )?my (?:own )?(?:fault|mistake|bad)\b"
            ),
            r"\bmy (?:bad|mistake|fault)\b",
            r"\b(?:forgive|pardon|excuse) (?:me|us|my|the|our)\b",
            (
                r"\bi (?:deeply |really |truly |sincerely |very much |do |so )?regret (?:that|what|my|the|"
                r"having|not|any|how|saying|losing|being|this|it)\b"
            ),
            r"\bi (?:really |certainly )?(?:shouldn't|should not) have\b",
            r"\bi should have (?:told|called|asked|written|warned|let you|checked|said|replied|known|been)\b",
            r"\bi(?:'ve)? messed up\b",
            r"\bi was (?:wrong|out of line|rude|unfair) ?(?:to|about)?",
            r"\bi didn't mean to\b",
            r"\b(?:thoughtless|rude|careless|unfair|stupid|selfish|inconsiderate) of me\b",
            r"\bhope you can forgive\b",
            r"\bi feel (?:\w+ )?(?:terrible|awful|dreadful|so bad|bad) (?:about|for|that)\b",
            r"\bi take (?:full |the )?(?:responsibility|blame)\b",
            (
                r"\bi was (?:totally |completely |well |way )?(?:out of order|wrong to|unkind|short with you|"
                r"too harsh|a bit sharp|impatient|unfair)\b"
            ),
            r"\bwe (?:deeply |sincerely |very much |do )?regret (?:the|that|any|this|having|our)\b",
        ),
        "I'm sorry I snapped at you.",
        "Sorry to bother you, but could you send it again?",
        unless=(
            (
                r"\b(?:apologi[sz]e|apologies|sorry|forgive me|excuse me) (?:again )?(?:for|to be) (?:asking|"
                r"bothering|troubling|the intrusion|intruding|disturbing|chasing|writing again|contacting|"
                r"the bother|the short notice|a (?:pest|pain|nuisance))\b"
            ),
            r"\bforgive the (?:intrusion|liberty|delay in asking|question)\b",
            r"\bnothing to be sorry\b",
            r"\b(?:he|she|they)\b.*\bsorry as ever\b",
            (
                r"\bsorry (?:about|for) (?:the|your) (?:burglary|fire|flood|accident|crash|break-in|news|"
                r"divorce|diagnosis|cancer|trouble you|miscarriage|storm damage|redundancy|layoffs|loss|"
                r"bereavement|result|rejection|defeat)\b"
            ),
            r"\bno need (?:to|for)",
            r"\b(?:don't|never|not) (?:be|need to be|apologi|say) ?(?:sorry)?\b(?=.*(?:sorry|apolog))",
            (
                r"\bsorry to (?:bother|trouble|disturb|ask|chase|nag|hear|be a pest|keep asking|be a pain|"
                r"interrupt|push|press|impose)"
            ),
            (
                r"\b(?:i'm|i am|we're|we are|we were|i was|was|am|are|were)? ?(?:so |very |really |deeply |"
                r"terribly |truly |awfully |genuinely |incredibly )*sorry (?:for|about) (?:your (?:loss|"
                r"accident|illness|operation|job|divorce|news|trouble|health|back|knee|diagnosis|injury|fall|"
                r"mother|father|dad|mum|mom|brother|sister|dog|cat|wife|husband|grand\w+|son|daughter|"
                r"troubles)|what (?:you|happened to you)|the loss|all you)"
            ),
            r"\bsorry (?:that )?you(?:'re| are| have|'ve| had)",
            r"\bfeel sorry for",
            # I am sorry to say my grandmother died in March
            (
                r"\bsorry to (?:say|tell you|report|inform you|let you know|have to (?:say|tell you)|be (?:telling|writing to)|write)\b(?![^.?!]*\b(?:phone|laptop|computer|battery|car|van|engine|printer|boiler|server|camera|tablet|screen|line|link|plants?|roses?|trees?|conversation|fire)\b)"
                r"[^.?!]*\b(?:died|passed away|lost (?:his|her|their) (?:fight|battle)|no longer with us)\b"
            ),
            rf"\b(?:he|she|they|{KIN})(?:'s| is| are| was| were)? (?:so |very )?(?:sorry|apologi)",
            (
                r"\bsorry,? (?:but )?(?:could|can|would|will|may|do|what|which|when|where|who|one more|"
                r"another|just|quick)\b[^.]*\?"
            ),
            r"\b(?:accept|owe me|got|received|demand|want) (?:an|your|his|her|their) apolog",
            r"apologi[sz]ed",
            r"better safe than sorry",
            r"excuse me,",
            r"sorry for asking",
            r"sorry if (?:this|it) (?:is|sounds)",
            r"sorry to say goodbye",
            r"sorry if you",
        ),
    ),
    Construction(
        "own_up",
        "apology",
        (
            "accept apolog* apols* appalled* ashamed* awful bad* beg blame* careless* clumsy* culpa daft* "
            "dreadful embarrassed* error* fault* forgetful* forgive guilty hand* inconsiderate* mea mine "
            "mistake* mix mortified* naughty* negligent* oversight* owe pardon remiss* rude* silly* "
            "sorree* sorry* soz* sry* stupid* tactless* thoughtless* ungrateful* unkind* unprofessional* "
            "unreservedly wrong*"
        ),
        (
            (
                r"\b(?:remiss|negligent|wrong|stupid|silly|clumsy|unkind|thoughtless|careless|rude|forgetful|"
                r"tactless|daft|bad|naughty|unprofessional|inconsiderate|ungrateful) of (?:me|us)\b"
            ),
            r"\b(?:hold|put|throw) my hands? up\b",
            r"\bmea culpa\b",
            r"\bguilty as charged\b",
            (
                r"\bthe (?:error|mistake|fault|blame|oversight|mix-up) (?:was|is|lies) (?:all |entirely |"
                r"wholly )?(?:mine|ours|with (?:me|us)|on (?:my|our))\b"
            ),
            r"\b(?:soz|sry|apols|sozzy|so so sorry|sorreee+)\b",
            r"\bbeg (?:your|a thousand) (?:pardon|forgiveness)\b",
            r"\b(?:please )?forgive (?:me|us)\b",
            r"\bapologi[sz]e (?:unreservedly|sincerely|for|that|to you)\b",
            (
                r"\b(?:i|we)(?:'m| am|'re| are)? (?:absolutely |so |really )?(?:mortified|ashamed|appalled|"
                r"embarrassed) (?:about|by|at|that|of) (?:what|how|my|our|the)\b.*\b(?:you|your)\b"
            ),
            r"\b(?:i|we) (?:owe|must make) you an apolog(?:y|ies)\b",
            r"\bplease accept (?:my|our)(?: \w+)? apolog",
        ),
        "It was remiss of me not to introduce you to my wife.",
        "It was kind of you to come.",
        unless=(
            r"\bforgive (?:me|us) (?:for asking|if i|but)\b.*\?",
            r"\bforgive the intrusion\b",
            r"\b(?:beg your pardon)\?",
            r"\bnothing to (?:be sorry|apologi)",
            r"\b(?:apologi[sz]e|sorry|apols|soz|sry) (?:for|to|about) (?:asking|bother|troubl|chas|disturb)\w*\b",
        ),
    ),
    Construction(
        "ours_was_the_fault",
        "apology",
        "fault mistake error doing oversight slip blunder mix-up carelessness negligence",
        (
            r"\b(?:was|is|were|'s|be) (?:entirely |all |wholly |purely |completely |solely |largely |partly |mostly |nobody's fault but |down to )*(?:our|my) (?:own )?(?:\w+ )?(?:fault|mistake|error|doing|oversight|slip|blunder|mix-up|carelessness|negligence)\b"
            r"(?! (?:if|to|that (?:you|he|she|they)))"
        ),
        "The double booking was wholly our mistake.",
        "They said the double booking was our mistake.",
        unless=(
            r"\b(?:not|n't|never|hardly|scarcely|none of (?:it|this|that)|whether|if)\b[^.;]*\b(?:our|my) (?:own )?(?:\w+ )?(?:fault|mistake|error|doing)",
            r"\b(?:say|says|said|claim\w*|insist\w*|think|thinks|thought|reckon\w*|told|tell|tells|decided|blam\w+|hint\w*) (?:me |us |him |her |everyone )?(?:that )?(?:it|this|that|the|everything)\b",
            r"\?$|\b(?:my|our) (?:fault|mistake) (?:for|in) (?:marrying|trusting|believing)\b",
            r"\b(?:my|our) (?:own )?doing\b[^?]*\b(?:loved|enjoyed|proud|won|prize|built)\b",
            r"\b(?:best|biggest|worst|only|first) (?:\w+ )?(?:mistake|error)\b",
        ),
    ),
    Construction(
        "down_to_us",
        "apology",
        "down turn overstepped far line head temper out mark handle",
        (
            r"^(?:and |but |yes,? )?(?:the|that|this|all the|any) (?:\w+ )?(?:delay|mistake|error|mix-up|muddle|confusion|damage|mess|oversight|hold-up|slip|blunder|misunderstanding|trouble)(?: (?:with|over|about|in|on) [\w' ]{2,30}?)? (?:was|is|were) (?:all |entirely |purely |solely |wholly |very much )?(?:down to|on) (?:me|us)\b",
            r"\bi (?:spoke (?:well |rather |quite )?out of turn|overstepped(?: the mark)?|went (?:much |far |well )?too far(?! (?:on|along|down|past|north|south|west|east|up)\b)|crossed a line|bit your head off|lost my (?:temper|rag|patience) with you|let fly at you|took it (?:all )?out on you|flew off the handle (?:with|at) you)\b",
        ),
        "The confusion over the rooms was down to us.",
        "The win was down to us.",
        unless=r"\?$|\b(?:not|never|if)\b[^.]*\b(?:down to|on) (?:me|us)\b",
    ),
    Construction(
        "uncalled_for",
        "apology",
        "my our way",
        (
            (
                r"\b(?:my|our) (?:\w+ ){0,2}?(?:tone|words?|remarks?|comments?|behaviour|behavior|outburst|temper|jokes?|reply|answer|e-?mail|message|silence|manners?|language|conduct|shouting|sarcasm|attitude|lateness|absence|"
                r"rudeness|impatience|note|letter|text|reaction|response|snapping|swearing)(?: (?:to|at|on|about|of|in|over|towards|last|this|yesterday)\b[\w' ]{0,30}?)? (?:was|were) (?:\w+ly |quite |rather |well |way |a bit |so |very |simply |just )*"
                r"(?:uncalled[- ]for|out of (?:order|line|place)|unforgivable|inexcusable|unacceptable|indefensible|unkind|unworthy|beneath me|over the top|beyond the pale|unfair|below the belt|disgraceful|inappropriate|unnecessary|"
                r"not (?:on|fair|acceptable|called for|right|kind|good enough|worthy)|no way to|too (?:sharp|harsh|hasty|blunt)|harsh|sharp|hasty|curt|rude|shabby|appalling|shameful|thoughtless|clumsy|hurtful|disrespectful|petty|cruel|spiteful)\b"
            ),
            r"\b(?:that|it) was no way (?:for me |for us )?to (?:speak|talk|treat|answer|behave|write|repay|thank|greet)\b(?! (?:to )?(?:me|us)\b)",
        ),
        "My answer at the meeting was uncalled for.",
        "Their answer at the meeting was uncalled for.",
        unless=(r"\?$", r"\b(?:says?|said|thinks?|thought|told|tells|felt|found|according) (?:me |us )?(?:that )?my\b"),
    ),
    Construction(
        "ought_never_to_have",
        "apology",
        "ought should never shouldn't had oughtn't",
        (
            (
                r"\bi (?:(?:ought (?:never|not)|oughtn't|ought) to have|(?:should never|should not|shouldn't) have|never (?:ought to|should) have|had no (?:right|business|call|cause) (?:to|\w+ing)\b)"
                r"(?=.*\b(?:your?|yours|yourself)\b)"
            ),
            r"\bi ought to have (?:told|called|asked|written|warned|let|checked|said|replied|known|been|rung|thought|come|phoned|listened|stood|sent|noticed|remembered|thanked)\b(?=.*\b(?:your?|yours)\b)",
        ),
        "I ought never to have repeated what you told me.",
        "I ought never to have sold that boat.",
        unless=(
            r"\?$",
            r"\b(?:listened to|trusted|believed|met|married|asked|lent|given|let|told) you\b(?!r\b)(?! (?:off|so|like|that))",
            r"\bthank|\bhave (?:\w+ )?(?:passed|managed|found|got|known|finished|won|done) [^?]*\bwithout\b",
        ),
    ),
    Construction(
        "mine_did_it_to_yours",
        "apology",
        "mortified ashamed embarrassed sorry blush cringe",
        (
            r"^(?:yes,? |oh,? |i'm afraid |i fear )*(?:that|it|those) (?:was|were) (?:my|our|me|us)\b[^?]*\byour?\b[^?]*(?:,| and| -|;) (?:and |for which )?(?:i'm|i am|we're|we are|i could) (?:so |absolutely |utterly |quite |truly |deeply |thoroughly |really |very )*"
            r"(?:mortified|ashamed|embarrassed|sorry|blushing|cringing)\b"
        ),
        "It was our goat that ate your hat, and we are mortified.",
        "It was our goat that won, and we are chuffed.",
        unless=r"\?$",
    ),
    Construction(
        "mine_was_the_fault",
        "apology",
        "mb ashamed sorry forgive forgiveness pardon",
        (
            r"^mb\b",
            r"\bwas (?:me|my doing|my fault),? and i'm (?:so |very )?(?:ashamed|sorry)\b",
            r"^(?:do |please )?forgive (?:me|us|an old \w+|a silly \w+) for\b",
            r"\b(?:must|have to) (?:ask|beg) (?:your|for your) (?:forgiveness|pardon)\b",
            r"\b(?:can|could|will) you (?:ever )?forgive me\b",
        ),
        "Do forgive an old man for muddling the dates.",
        "Do forgive him.",
        unless=r"\bforgive me for (?:asking|saying|being blunt|not)\b(?=.*\b(?:but|could you)\b)",
    ),
)
