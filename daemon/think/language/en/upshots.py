"""English: what became of what stood between two people (`kept`, `broken`), and what one binds oneself never, or always, to do."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import WILL

_NOT_YET = r"\?$|\b(?:not|n't|never|forgot|sorry|unable|yet|if|unless)\b|n't\b"
_THEIRS = r"\b(?:he|she|they|dad|mum|mom|\w+'s (?:mother|father)) (?:asked|promised|wanted|agreed)"

UPSHOTS = (
    Construction(
        "as_you_waited",
        "kept",
        "word asked asking wanted said promised after chasing waiting",
        (
            r"\b(?:i|we) did (?:keep (?:my|our) word|what (?:i|we) (?:said|promised))\b|\b(?:kept|stuck to|been true to|honoured|made good on) (?:my|our) (?:word|promise|end of (?:the|our) (?:bargain|deal))\b",
            r"\bon the (?:very )?day (?:i|we) (?:said|promised|told you)\b|\b(?:in|within) the (?:week|time|hour) (?:i|we) (?:said|promised)\b",
            r"\b(?:that|which) you(?:'ve| have)? (?:kept|been|were) (?:asking|chasing|waiting|pestering|badgering|on)\b[\w' ]*? (?:is|are|was|were|has|have|went|came|'s)\b",
            r"\byou (?:wanted|asked for|asked to have|needed|were after) (?:the|your|that|those|a|an) [\w' ]{2,40},? and (?:it|they|there it|that) (?:has|have|is|are|was|were)(?: now)? (?:been|done|ready|fixed|on|in|yours)\b",
        ),
        "You wanted the piano tuned before the concert, and it has been.",
        "You wanted the piano, and it has been sold to a school that needed one.",
        unless=(
            rf"{WILL}|{_NOT_YET}|{_THEIRS}",
            r"\b(?:been|was|is|are) (?:sold|lost|stolen|broken|eaten|taken|given away|cancelled|postponed)\b|\bthanks?\b",
        ),
    ),
    Construction(
        "no_longer_stands",
        "broken",
        "off cancelled canceled position withdraw withdrawn longer",
        (
            r"\b(?:no longer|not) in a position to (?:honou?r|keep|meet|take (?:it|this|that|you)|deliver|supply|host)\b",
            r"\b(?:our|your|the|tomorrow's|tonight's|today's|\w+day's) (?:[\w']+ ){1,5}(?:with you|together|we (?:agreed|planned|fixed|booked)|i (?:booked|promised|arranged)|for you|with your \w+) (?:[\w' ]{0,30} )?(?:is|are) (?:now |all )?off\b",
            r"\b(?:i'd|i had|we'd|we had|i|we) (?:booked|promised|arranged|lined up|fixed|organised|reserved)(?: in)? for you\b.*\b(?:cancel\w*|fallen through|fell through|off|gone|let (?:me|us) down|withdrawn)\b",
        ),
        "We are no longer in a position to honour the price we quoted you.",
        "The light over your desk is off.",
        unless=r"\?$|\bswitch|\blights?\b|\bday off\b",
    ),
    Construction(
        "never_from_now",
        "promise",
        "not never always shan't won't breathe again",
        (
            r"\b(?:i|we)(?:'m| am|'re| are) not going to (?:breathe|say|tell|mention|let|leave|touch|forget|miss|sell|share|show|repeat)\b",
            r"\b(?:i|we) (?:shan't|won't|will not|shall not) (?:ever |again )?(?:lend|breathe|tell|mention|let|leave|touch|miss|sell|share|show|repeat|say|be late|do|use|borrow|ask)\b[\w' ,]*(?:\bagain\b|\bever\b|\bwithout (?:asking|telling|your)\b|\b(?:to|about it to) (?:anyone|anybody|a soul|your \w+)\b|\ba word\b)",
            rf"\b(?:from now on|in future|from today)\b,? (?:{WILL}) (?:always |never )?[a-z]+\b|\b{WILL} always (?:ask|tell|ring|call|knock|check|let you know|pay|lock|give you)\b",
        ),
        "I shan't ever lend out your books again without asking.",
        "It won't ever rain again.",
        unless=r"\?$|\bif\b|\bthink\b|\bpromise(?:d)? (?:me|us)\b|\bdiet\b|\bjust\b",
    ),
)
