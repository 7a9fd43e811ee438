"""English: what becomes of a thing that somebody has told of."""

from __future__ import annotations

import re

from daemon.think.language.letters.news import Affairs
from daemon.think.later import later

_MONTHS = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
_DATE = rf"(?:the \d{{1,2}}(?:st|nd|rd|th)(?: (?:of )?{_MONTHS})?|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTHS}|{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|tomorrow\b)"

AFFAIRS = Affairs(
    named={
        "new_job": later(
            r"\bjob[- ]?hunt|\bjob search|\b(?:new|another) (?:job|post|position|role)\b|\blooking for (?:(?:a |some )?(?:job|work)|something (?:new|else))\b|\bgot the (?:job|post|role)\b",
            re.IGNORECASE,
        ),
        "move": later(
            r"\b(?:have |'ve )?mov(?:e|ed|ing) (?:again|to|in|into|house|flat|out|back|home)\b|\b(?:house|flat)[- ]hunt|\bnew (?:house|flat|home|place)\b",
            re.IGNORECASE,
        ),
        "birth": later(r"\bpregnan|\bexpecting\b|\bbaby\b|\bborn\b", re.IGNORECASE),
        "wedding": later(r"\bengaged\b|\bengagement\b|\bwedding\b|\bmarr(?:y|ied|ying)\b", re.IGNORECASE),
        "retirement": later(
            r"\b(?:handed in|gave in) my notice\b|\bmy last day\b|\bleaving (?:the|my) (?:company|firm|school|job|office|team)\b",
            re.IGNORECASE,
        ),
        "exam": later(r"\bexams?\b|\bdriving test\b|\bviva\b|\bfinals\b", re.IGNORECASE),
        "trip": later(r"\btrip\b|\bholiday\b|\bfl(?:y|ying|ew) to\b", re.IGNORECASE),
        "illness": later(r"\bhospital\b|\boperation\b|\bsurgery\b|\btreatment\b", re.IGNORECASE),
    },
    result=later(
        r"\bpassed\b|\bfailed\b|\bgot in\b|\b(?:is|was|are|were|all) (?:over|behind (?:me|us)|done)\b|\b(?:back|home) from\b",
        re.IGNORECASE,
    ),
    called_off=later(
        r"\b(?:is|was|are|'s|called|put) off\b|\bcancell?ed\b|\bpostponed\b|\bfell through\b|\bpulled out\b",
        re.IGNORECASE,
    ),
    # said to the reader, and in earnest: not `you had no business being so kind`
    quarrels=later(
        r"\byou(?:'d| had)? (?:had )?no (?:business|right) (?:to (?:tell|say|go|do|interfere|speak|write|read)|(?:telling|saying|going|doing|interfering|speaking|writing|reading))\b|\bhow dare you(?= (?:do|say|tell|write|go)\b| *[?!.])|\bhow could you(?= (?:do|say|write) (?:this|that|such|so|it|a thing|these things)\b(?! (?:in|so|with|without|all)\b)| tell (?:him|her|them|father|mother|mum|dad|my|everybody|everyone)\b| go behind\b| *[?!.])"
        r"|\bi(?:'ve| have)(?: got)? nothing (?:more |else |left |further )?to say to you(?: any ?more| ever again)?(?=\s*(?:[.!]|\Z))|\b(?:shame on you|you (?:should|ought to) be ashamed|i(?:'m| am) (?:finished|done) with you(?=\s*(?:[.!]|\Z)))"
        r"|\bi(?:'ll| will| shall| can)? (?:never|not|can't|cannot) forgive you(?=\s*(?:[.!]|\Z)| for (?:what|telling|going)\b| for (?:that|this)\s*(?:[.!]|\Z))|(?<!think )(?<!feel )(?<!say )(?<!that )(?<!if )\byou(?:'ve| have) (?:let (?:me|us|her|him|them) down(?! (?:gently|lightly|softly|easily))|betrayed|gone behind (?:my|our|her|his) back|humiliated)\b|\byou went behind (?:my|our|her|his) back\b"
        r"|\bi(?:'m| am) (?:absolutely |so |really |very )?(?:furious|livid|disgusted|appalled) (?:with|at|by) you\b",
        re.IGNORECASE,
    ),
    mends=later(
        r"\b(?:sorry|apologi[sz]e|apologies|forgive me|ashamed|regret)\b[^.?!]{0,60}\b(?:what i (?:wrote|said|did)|my (?:tone|words|temper|outburst|behaviou?r|rudeness)|(?:having |have )?(?:snapp\w+|shout\w+)|the way i (?:spoke|behaved|wrote)|(?:being|been|was) (?:so )?(?:rude|unfair|unkind|short|sharp|harsh|horrid))\b"
        r"|\b(?:took|taken|taking) (?:it|that|things|everything) out on you\b|\bi (?:was|had been) (?:so |very )?(?:rude|unfair|unkind|out of order|out of line)\b",
        re.IGNORECASE,
    ),
    thanked_for_years=later(
        r"\b(?:enjoy|savour|relish) (?:\w+ ){0,3}?(?:retirement|freedom|(?:well[- ])?earned (?:rest|break)|lie-?ins|the (?:garden|rest|peace)|every (?:minute|day) of it)\b|\bwell[- ](?:earned|deserved) (?:rest|retirement|break)\b|\byou(?:'ve| have)? (?:more than |truly |well and truly |certainly )?(?:earned|deserve[sd]?) (?:it|this|every|a rest|your)\b"
        r"|\b(?:thank you|thanks) for (?:all|everything|every one of|the|those)\b[^.?!]{0,30}\byears\b|\b(?:won't|will not|never) be the same without you\b|\bend of an era\b|\bwhat a (?:career|life's work|run|innings|shift)\b|\b(?:\d+|\w+ty(?:-\w+)?) years(?: of)?\b[^.?!]{0,30}\b(?:well done|hats off|bravo|what a|no small|quite (?:a|some)|is a (?:feat|lifetime|triumph))\b",
        re.IGNORECASE,
    ),
    birthday=later(
        # I shall be 80 on the 5th of December; my birthday is on 3 May (not: my birthday party, I'll be 10 minutes)
        rf"\b(?:i'll be|i will be|i shall be|i'm going to be|i'll turn|i will turn|i shall turn|i turn|i turned|i'm turning|i am turning|i'm) (?:the big )?(?:\d\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)(?: years old)?,? (?:(?:on|this|next|come|last) )?{_DATE}"
        rf"|\bit(?:'s| is|'ll be| will be) my (?:\w+ )?birthday (?:(?:on|this|next) )*{_DATE}|\bmy (?:\w+ )?birthday(?:'s| is| was| falls| will be) (?:(?:on|this|next|last) )*{_DATE}",
        re.IGNORECASE,
    ),
    hangs=later(
        r"\A\W*(?:(?:and|but|so|well|anyway|yes|no|oh),? )*(?:i|we|he|she|they|it)(?:'s|'m|'re|'ve|'d| is| am| are| was| were| have| has| had)? (?:just |all |only |still |already |also )*"
        r"(?:booked|done|off|away|back|there|here|out|in|fine|ok|okay|all right|with (?:him|her|them|me|us|it)|in (?-i:[A-Z])[a-z]+|got (?:it|that|the \w+)|(?:said|knew|thought|saw|heard|did|meant|forgot|tried|wanted) (?:so|it|that|them|him|her|as much))(?: (?:now|then|too|again|today|anyway|that (?:day|week|night|weekend)))?\W*\Z",
        re.IGNORECASE,
    ),
    cheers=later(
        r"\A\W*(?:complimenti|brav[oai]|bravissim\w+|auguri|f[ée]licitations|chapeau|mazel tov|hurrah|hooray|hurray|congrats|congratulations|well done|(?:herzlichen )?gl[üu]ckwunsch|felicidades|enhorabuena|parab[ée]ns|gefeliciteerd|gratulerer|tillykke|grattis|wonderful|marvellous|brilliant|fantastic|splendid|wow|yay|omedet\w+)\b[^.?!]{0,20}!",
        re.IGNORECASE,
    ),
)
