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
                r"\b(?:it was|it's|that was|that's|it is|entirely|all|totally) (?:entirely |all |completely |totally )?my "
                r"(?:own )?(?:fault|mistake|bad)\b"
            ),
            r"\bmy (?:bad|mistake|fault)\b",
            r"\b(?:forgive|pardon|excuse) (?:me|us|my|the|our)\b",
            (
                r"\bi (?:deeply |really |truly |sincerely |very much |do |so )?regret "
                r"(?:that|what|my|the|having|not|any|how|saying|losing|being|this|it)\b"
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
                r"\bi was (?:totally |completely |well |way )?(?:out of order|wrong to|unkind|short with you|too harsh|"
                r"a bit sharp|impatient|unfair)\b|\bwe (?:deeply |sincerely |very much |do )?regret "
                r"(?:the|that|any|this|having|our)\b"
            ),
        ),
        "I'm sorry I snapped at you.",
        "Sorry to bother you, but could you send it again?",
        unless=(
            r"\b(?:apologi[sz]e|apologies|sorry|forgive me|excuse me) (?:again )?(?:for|to be) (?:asking|bothering|troubling|the intrusion|intruding|disturbing|chasing|writing again|contacting|the bother|the short notice|a (?:pest|pain|nuisance))\b|\bforgive the (?:intrusion|liberty|delay in asking|question)\b|\bnothing to be sorry\b|\b(?:he|she|they)\b.*\bsorry as ever\b|\bsorry (?:about|for) (?:the|your) (?:burglary|fire|flood|accident|crash|break-in|news|divorce|diagnosis|cancer|trouble you|miscarriage|storm damage|redundancy|layoffs|loss|bereavement|result|rejection|defeat)\b",
            r"\bno need (?:to|for)",
            r"\b(?:don't|never|not) (?:be|need to be|apologi|say) ?(?:sorry)?\b(?=.*(?:sorry|apolog))",
            (
                r"\bsorry to (?:bother|trouble|disturb|ask|chase|nag|hear|be a pest|keep asking|be a pain|interrupt|push|"
                r"press|impose)"
            ),
            (
                r"\b(?:i'm|i am|we're|we are|we were|i was|was|am|are|were)? ?"
                r"(?:so |very |really |deeply |terribly |truly |awfully |genuinely |incredibly )*sorry (?:for|about) "
                r"(?:your (?:loss|accident|illness|operation|job|divorce|news|trouble|health|back|knee|diagnosis|injury|"
                r"fall|mother|father|dad|mum|mom|brother|sister|dog|cat|wife|husband|grand\w+|son|daughter|troubles)|what "
                r"(?:you|happened to you)|the loss|all you)"
            ),
            r"\bsorry (?:that )?you(?:'re| are| have|'ve| had)",
            r"\bfeel sorry for",
            rf"\b(?:he|she|they|{KIN})(?:'s| is| are| was| were)? (?:so |very )?(?:sorry|apologi)",
            (
                r"\bsorry,? (?:but )?(?:could|can|would|will|may|do|what|which|when|where|who|one more|another|just|quick)"
                r"\b[^.]*\?"
            ),
            r"\b(?:accept|owe me|got|received|demand|want) (?:an|your|his|her|their) apolog",
            r"apologi[sz]ed|better safe than sorry|excuse me,|sorry for asking",
            r"sorry if (?:this|it) (?:is|sounds)|sorry to say goodbye|sorry if you",
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
            r"\b(?:remiss|negligent|wrong|stupid|silly|clumsy|unkind|thoughtless|careless|rude|forgetful|tactless|daft|bad|naughty|unprofessional|inconsiderate|ungrateful) of (?:me|us)\b",
            r"\b(?:hold|put|throw) my hands? up\b|\bmea culpa\b|\bguilty as charged\b|\bthe (?:error|mistake|fault|blame|oversight|mix-up) (?:was|is|lies) (?:all |entirely |wholly )?(?:mine|ours|with (?:me|us)|on (?:my|our))\b",
            r"\b(?:soz|sry|apols|sozzy|so so sorry|sorreee+)\b|\bbeg (?:your|a thousand) (?:pardon|forgiveness)\b|\b(?:please )?forgive (?:me|us)\b|\bapologi[sz]e (?:unreservedly|sincerely|for|that|to you)\b",
            r"\b(?:i|we)(?:'m| am|'re| are)? (?:absolutely |so |really )?(?:mortified|ashamed|appalled|embarrassed) (?:about|by|at|that|of) (?:what|how|my|our|the)\b.*\b(?:you|your)\b",
            r"\b(?:i|we) (?:owe|must make) you an apolog(?:y|ies)\b|\bplease accept (?:my|our)(?: \w+)? apolog",
        ),
        "It was remiss of me not to introduce you to my wife.",
        "It was kind of you to come.",
        unless=r"\bforgive (?:me|us) (?:for asking|if i|but)\b.*\?|\bforgive the intrusion\b|\b(?:beg your pardon)\?|\bnothing to (?:be sorry|apologi)|\b(?:apologi[sz]e|sorry|apols|soz|sry) (?:for|to|about) (?:asking|bother|troubl|chas|disturb)\w*\b",
    ),
    Construction(
        "mine_was_the_fault",
        "apology",
        "mb ashamed sorry forgive forgiveness pardon",
        r"^mb\b|\bwas (?:me|my doing|my fault),? and i'm (?:so |very )?(?:ashamed|sorry)\b|^(?:do |please )?forgive (?:me|us|an old \w+|a silly \w+) for\b|\b(?:must|have to) (?:ask|beg) (?:your|for your) (?:forgiveness|pardon)\b|\b(?:can|could|will) you (?:ever )?forgive me\b",
        "Do forgive an old man for muddling the dates.",
        "Do forgive him.",
        unless=r"\bforgive me for (?:asking|saying|being blunt|not)\b(?=.*\b(?:but|could you)\b)",
    ),
)
