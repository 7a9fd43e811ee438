"""English sympathy (`support`): how sorry the writer is, how hard it must be, what a blow it is."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.support.words import NO_COMFORT
from daemon.think.language.en.words import KIN

SYMPATHY = (
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
