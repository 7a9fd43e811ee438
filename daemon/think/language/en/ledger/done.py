"""English: a deed told as done, and which deed it is."""

from __future__ import annotations

import re

from daemon.think.language.ledger.deeds import Done
from daemon.think.later import later

_DEED = later(
    r"\b(?:i|we)(?:'ll| will| shall| am going to|'m going to| are going to|'re going to| promise to)(?: (?:\w+ly|just|also|then|certainly|make sure to|try and|go and|be sure to))* (?P<verb>[a-z]+)",
    re.IGNORECASE,
)
_ALIKE = {
    "talk": later(
        r"\b(?:ring|call|phone|speak|talk|rang|rung|called|phoned|spoke|spoken|talked|had a word|put in a (?:good )?word|word with|saw|see|chat(?:ted)?|on the phone)\b",
        re.IGNORECASE,
    ),
    "mend": later(r"\b(?:fix|mend|repair|fixed|mended|repaired|works|working|runs|running)\b", re.IGNORECASE),
    "book": later(
        r"\b(?:book|reserve|order|booked|reserved|ordered|got us|got you|got (?:a|two|three|four|five|six|\d+)(?: \w+)? (?:rooms?|tables?|seats?|places?|tickets?)|appointment)\b",
        re.IGNORECASE,
    ),
    "write": later(r"\b(?:write|wrote|written|mailed|emailed|e-mailed|letter)\b", re.IGNORECASE),
    "get": later(r"\b(?:buy|get|pick|fetch|collect|bought|got|picked|fetched|collected)\b", re.IGNORECASE),
    "pay": later(
        r"\b(?:pay|paid|transfer|transferred|gone through|went through|cleared|left my account|payments?|in your account)\b|[£$€] ?\d|\b\d+ (?:pounds|quid|euros|dollars|francs)\b",
        re.IGNORECASE,
    ),
    "tell": later(
        r"\b(?:tell|told|ask(?:ed)?|speak|spoken?|talk(?:ed)?|let|word with|mention(?:ed)?|rang|rung|called|phoned|wrote to|written to|heard (?:back )?from)\b",
        re.IGNORECASE,
    ),
    "bring": later(r"\b(?:bring|brought|deliver\w*|drop(?:ped)?|take|took|carry|carried|come|came)\b", re.IGNORECASE),
    "hang": later(r"\b(?:hang|hung|put up|mount(?:ed)?|is up|are up)\b", re.IGNORECASE),
    "visit": later(
        r"\b(?:visit(?:ed)?|went to see|been to see|called on|call on|look in on|looked in on|dropped in on|drop in on)\b",
        re.IGNORECASE,
    ),
}


_HAVE_IT_DONE = later(
    r"\b(?:have|get) (?:it|them|this|that|(?:the|your|my|our) [\w' ]{1,30}?) (?P<verb>[a-z]+ed|done|built|written|sewn|cut|hung)\b",
    re.IGNORECASE,
)


def _deed(promised: str) -> str:
    found = _HAVE_IT_DONE.search(promised) or _DEED.search(promised)
    return found["verb"] if found else ""


_NOT_WITH = "".join(
    rf"(?<!\b{word} )"
    for word in [
        "with",
        "in",
        "on",
        "by",
        "from",
        "of",
        "under",
        "than",
        "before",
        "after",
        "at",
        "to",
        "into",
        "out",
        "like",
        "beside",
    ]
)

DONE = Done(
    done=later(
        r"^\W*(?:(?:(?:we're |i'm |it's )?all|that's|it's) )?(?:done|sorted|finished|settled)\b"
        r"|^\W*(?:(?:we're|i'm|it's|you're|that's) )?all (?:set|booked|paid|ordered|arranged|fixed)\b"
        r"|^\W*(?:(?:i|we)(?:'ve| have)? )?(?:just |finally |at last )?got (?:it|them|us|you|both|the (?:last|lot|tickets?|\w+ seats?)|(?:one|two|three|four|five|six|\d+)(?: \w+)? (?:rooms?|seats?|tickets?|places?|tables?))\b"
        r"|\b(?:i|we|you're|have|has|'ve|had|is|are|'s|'re|was|were|been|just|now|already|finally|all|got)\b(?: \w+ly| just| now| already| finally| all| been| the \w+){0,2} "
        r"(?:\w{2,}ed|done|sent|made|paid|bought|found|spoke|spoken|rang|rung|wrote|written|told|took|taken|brought|got|put|set|ready|met|left|given|gave|lent|built|read|sold|saw|went|up|in place|gone (?:through|off|out))\b"
        r"|^\W*(?:(?:the|your|my|our|all|both|all the) )?[\w'-]+(?: [\w'-]+){0,4} (?:\w{3,}ed|done|sent|made|paid|bought|found|put|set|ready|built|sold|sorted)(?=[.,;:!]|$| (?:and|for|on|at|in|with|all|this|last|to)\b)"
        r"|\b(?:works?|working|runs?|running) (?:again|now|fine)\b|^\W*(?:just |finally )?(?:had an? (?:\w+ )?(?:chat|talk|word|call|conversation|look|read|go)|spoke|rang|called|phoned|talked|booked|paid|ordered|asked|posted|fixed|bought)\b"
        r"|\b(?:i|we)(?:'ve| have)? (?:just |finally )?had an? (?:\w+ )?(?:chat|talk|word|call|conversation|look)\b",
        re.IGNORECASE,
    ),
    did=later(
        r"\b(?:i|we)(?:'ve| have)?(?: \w+ly| just| also| already| now| both| all)* (?!(?:thought|forgot|forgotten|lost|broke|broken|tried|wanted|hoped|planned|meant|started|began|begun|needed|wondered|noticed|remembered|missed|promised|said|told|expected|considered|struggled|failed|mentioned|looked forward|liked|loved|enjoyed|used|lived|heard|saw|decided|agreed|asked|cancelled|dropped|had to|had a|realised|realized|discovered|assumed|worried|misread|mislaid|offered|intended)\b)"
        r"(?:\w{2,}ed|went|did|made|took|got|gave|put|found|read|wrote|spoke|met|brought|bought|paid|cut|drew|drove|fed|rang|ran|set|sold|swept|taught|built|sang|hung|lent|let|mown|sewn|shut|gone|done|been|had)\b",
        re.IGNORECASE,
    ),
    undone=later(
        r"\b(?:not|never|will|would|should|if|once|until(?! (?:midnight|noon|late\b|\d))|till|before|hope|going to|still|almost|nearly|half(?:way| \w+ed| done| written| read)|delayed|forgot(?:ten)?|fully booked|supposed|need(?:s|ed)?|wanted)\b|n't\b|'ll\b|\?",
        re.IGNORECASE,
    ),
    clauses=later(r"[,;:] |\bso\b|\band (?=(?:should|will|would|can|must|ought|may|might)\b|'ll\b)"),
    deed=_deed,
    by_signs=False,
    handed_over=later(
        r"^\W*(?:just |already |finally |both )*(?:left|put|dropped|popped|posted|handed|returned|delivered|hung|slipped|pushed|shoved|sent|passed) (?:it|them|the|your|both|all)\b(?! (?:kettle|lights?|tv|radio|heating|dinner|oven|cat|dog|kids|children)\b)"
        r"|\b(?:i|we)(?:'ve| have|'d| had)?(?: \w+ly| just| also| already| now| both)* (?:left|put|dropped|popped|posted|handed|returned|gave|given|brought|taken|took|delivered|hung|placed|slipped|pushed|shoved|mailed|sent|shipped|passed)\b"
        r"|\b(?:is|are|was|were|has been|have been|been|got) (?:\w+ly |now |just |already )*(?:left|put|dropped|posted|handed|returned|given|brought|taken|delivered|mailed|sent|shipped|passed on)\b"
        r"|\b(?:is|are|'s|'re) (?:\w+ly |now |all |already |back |waiting |sitting |lying |hanging )*(?:in|on|at|by|under|behind|outside|inside|beside|next to) (?:the|your|my|a|an|\w+'s|reception)\b"
        r"|\b(?:went|gone|go|goes) (?:off |out )?(?:in|by|into|to) the (?:post|mail)\b|\b(?:went|gone) off\b",
        re.IGNORECASE,
    ),
    any_deed=frozenset({"have", "do", "sort", "see", "finish", "handle", "deal", "manage"}),
    alike=_ALIKE,
    own_of_writer=later(
        rf"{_NOT_WITH}\b(?:my|our) own (?!(?:way|time|hands?|eyes|two|sake|home(?:made|-made)?)\b)\w", re.IGNORECASE
    ),
    own_of_third=later(
        rf"{_NOT_WITH}\b(?:his|her|their) own (?!(?:way|time|hands?|eyes|two|sake|home(?:made|-made)?)\b)\w"
        r"|\b(?:someone|somebody|anyone|anybody|next[- ]door|another \w+)'s\b|\b(?:someone|somebody) else's\b|\byour neighbou?rs?\b"
        r"|\b(?:for|of) (?:another|someone else|somebody else|other (?:people|families|clients|customers))\b",
        re.IGNORECASE,
    ),
    for_third=later(
        r"\bfor (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon\b|Tues?\b|Wed\b|Thur?s?\b|Fri\b|Sat\b|Sun\b|January|February|March|April|May\b|June|July|August|September|October|November|December|Christmas|Easter|Xmas|Lent|Advent|Halloween|New Year|Whitsun|Boxing|I\b)"
        r"([A-ZÀ-Þ][a-zà-ÿ'-]+(?: [A-ZÀ-Þ][a-zà-ÿ'-]+)?)"
    ),
    for_you=later(r"\byou(?:r|rs)?\b|\bu\b|\bur\b|\bfor (?:the )?[A-ZÀ-Þ]"),
    long_ago=later(
        r"(?<!like )(?<!as )(?<!than )(?<!since )(?<!from )\blast (?:week|month|year|summer|winter|spring|autumn|term|season)\b(?!')",
        re.IGNORECASE,
    ),
    handed_it=later(  # not `I left them on the bus`
        r"^\W*(?:(?:and|so|well|ok|right),? )*(?:(?:i|we)(?:'ve| have)? )?(?:just |already |finally |now )*"
        r"(?:(?:left|put|dropped|popped|posted|handed|returned|gave|given|brought|delivered|hung|slipped|pushed|shoved|mailed|sent|shipped|passed) (?:it|them|both)(?: \w+ly| back| round| over| off| in| out)* (?:on|in|at|by|behind|under|through|with|inside|outside|against|to) (?:(?:your|you|her|his|their|mum|dad|reception)\b(?! mind\b)|the (?:\w+ ){1,2}for you\b)"
        r"|(?:dropped|popped|posted|handed|returned|delivered|mailed|sent|shipped) (?:it|them|both)(?: back| round| over| off| in| out| through)*(?: (?:this (?:morning|afternoon)|today|yesterday|last night|just now|on \w+day)\b|[.!,]|$))",
        re.IGNORECASE,
    ),
    results=(
        (
            later(
                r"\bput (?:[\w'-]+ ){1,4}?(?:down|forward|on (?:the|our|my) (?:[\w-]+ ){0,3}(?:list|rota|roster))\b|\bsign (?:[\w'-]+ ){1,3}?up\b|\b(?:enrol|enroll|register|enter) (?:you|him|her|them|us|[A-Z]\w+)\b"
            ),
            later(
                r"(?:\b(?:is|are|has|have|got)|'s|'re|'ve)(?: (?:you|him|her|them|us|both|all|now|got))* (?:down (?:for|as)\b(?! the count| days)|on the (?:[\w-]+ ){0,3}(?:list|rota|roster)\b|signed up|enrolled|registered\b|entered (?:for|in)\b)",
                re.IGNORECASE,
            ),
        ),
        (
            later(
                r"\b(?:review|proof-?read|read (?:through|over)|go (?:through|over)|mark up|comment on|look (?:over|through)|give you (?:my )?(?:comments|feedback|notes)|have a look at|take a look at) ",
                re.IGNORECASE,
            ),
            later(
                r"\b(?:left|made|added|given|gave|sent|scribbled|put) (?:you )?(?:in |down )?(?:(?:my|some|a few|a couple of|one or two|\w+) )?(?:comments|notes|remarks|suggestions|corrections|edits)\b",
                re.IGNORECASE,
            ),
        ),
    ),
)
