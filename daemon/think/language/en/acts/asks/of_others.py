"""English requests that come from others or go to others: relayed ones, and those for a name or a contact."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.asks.words import NOTHING_ASKED

OF_OTHERS = (
    Construction(
        "relayed_by_name",
        "ask",
        "ask asking asks begs expects hopes know needs says want wants wondering wonders would",
        (
            (
                r"^(?:\w+ ){1,4}?(?:says|asks|is asking|wonders|is wondering|was wondering|texted to ask|"
                r"rang to ask|wants to know) (?:if |whether )?(?:can|could|will|would) (?:you|u|"
                r"ye)\b(?! (?:come|like|be (?:there|coming|in)|tell|remember))"
            ),
            (
                r"^(?:\w+ ){1,4}?(?:is asking|asks|was asking|wonders|is wondering) (?:if|whether) you(?:'d|"
                r" would| could| might| can|'ll| will)\b(?! (?:like|come|be|know|remember|prefer))"
            ),
            (
                r"^(?:mr|mrs|ms|dr|the \w+|my \w+|our \w+|\w+) (?:[\w.]+ )?(?:would like|wants|expects|needs|"
                r"asks|hopes|begs) (?:for )?you (?:to|at|in|there)\b(?! (?:know|be (?:happy|well)|"
                r"come to (?:dinner|tea|the party)|meet))"
            ),
            r"\bwants? (?:everyone's|everybody's|all (?:our|your|the)) .*\b(?:by|before|on|yours)\b",
            (
                r"\b(?:wants|would like) to know (?:if|whether) you(?:'ll| will|'d| would| could|"
                r" can) (?!come\b|be\b|like\b|know\b|eat\b|have\b|make it|join)\w+"
            ),
        ),
        "Jo says could you bring the ladder.",
        "Jo says the ladder is yours.",
        unless=r"\?.*\?|\b(?:asks|asked) (?:him|her|them)\b",
    ),
    Construction(
        "whom_at_yours",
        "ask",
        "who whom",
        (
            r"^(?:and |so )?(?:who|whom) (?:could|can|should|might|do|would) (?:i|we) (?:speak|talk|write|"
            r"turn|go|apply|contact|address|approach|ask)\b.*\b(?:your|you)\b"
        ),
        "Who could I speak to at your bank about a loan?",
        "Who could I see from the gate?",
    ),
    Construction(
        "know_someone",
        "ask",
        (
            "anybody* anyone* brain* connect contact* introduce introduction pass person* somebody* "
            "someone* touch* vouch write"
        ),
        (
            r"\bdo you (?:happen to )?know (?:anyone|someone|anybody|somebody|a person)\b",
            r"\b(?:put|get) (?:me|us) in (?:touch|contact)",
            r"\bintroduce (?:me|us) to\b|\ban? introduction to\b(?! you)",
            r"\bpass (?:me )?(?:on )?(?:her|his|their) (?:number|email|address|contact)",
            r"\bconnect me with|\bvouch for me",
            r"\bwrite me a (?:reference|recommendation)",
            r"\bpick your brains?\b",
        ),
        "Do you know anyone who could mend a cello?",
        "I know someone who mends cellos.",
        unless=(
            r"\bthank",
            r"\b(?:i'll|i can|i could|happy to|let me) (?:put|introduce|get)",
            r"who put me|for putting",
        ),
    ),
    Construction(
        "relayed",
        "ask",
        (
            "asked asked* asking* asks* begged d expects* from hopes hoping know* like* needs* says told "
            "wants wants* wondering* wonders*"
        ),
        (
            (
                r"^(?:(?:my|the|our|her|his) )?(?:\w+ ){1,4}?(?:asks|is asking|wants to know|wonders|"
                r"is wondering|was wondering|asked me to ask|would like to know|has asked|"
                r"asked) (?:you )?(?:if|whether) you(?:'d| (?:can|could|would|might|will|are able|mind))"
            ),
            (
                r"\b(?!you)(?:\w+) (?:would like|wants|needs|expects|'d like|is hoping for|asks|hopes for|"
                r"asked for|says he needs|says she needs) (?:you to|your (?:help|signature|advice|input|"
                r"approval|feedback|report))"
            ),
            r"\basked me to (?:ask|remind|request|get) (?:you|your)",
            r"\b(?:wants|needs|would like) (?:it|them|this|the \w+) from you\b",
            (
                r"^(?!you\b).*\b(?:asked|told|wants|begged) (?:me|us) to (?:ask|remind|chase|nudge|press|"
                r"bother|beg|check with|pester|badger) you\b"
            ),
        ),
        "My boss asks if you could send the invoice again.",
        "Anna asked him to fix her bike.",
    ),
    Construction(
        "who_of_yours",
        "ask",
        "anybody anyone chance don't if somebody someone suppose word",
        (
            (
                r"\bis there (?:somebody|someone|anyone|anybody) (?:\w+ ){1,4}?(?:who|that) (?:could|can|"
                r"would|might|may be able to)\b"
            ),
            r"\b(?:put|putting) in a (?:good |kind |quick )?word for (?:me|us|my \w+|our \w+)\b(?=.*)",
        ),
        "Is there anyone in your office who could translate a page of Dutch?",
        "Is there anyone at home?",
        unless=r"\bi(?:'ve| have)? put in a (?:good |kind |quick )?word\b|\bfor you\b",
    ),
    Construction(
        "says_you_must",
        "ask",
        "asks insists said says wants",
        (
            r"\b(?:says|said|insists|asks|wants) (?:that )?you(?:'re| are|r)? (?:to|must|should|have to|"
            r"ought to)\b"
        ),
        "The doctor says you must ring before ten.",
        "He says he must rest.",
        unless=(
            r"\bif you(?:\'d| would)? (?:like|want|need|fancy)\b",
            r"\bthank(?:s| you) for\b",
            r"\b(?:he|she|they) (?:said|asked|told)\b.*\b(?:him|her|them)\b",
            r"\b(?:he|she|\w+) (?:says|said) (?:he|she)\b",
        ),
        loose=True,
    ),
    Construction(
        "says_to",
        "ask",
        "insist insists said says",
        (
            (
                r"^(?:mum|mom|dad|gran|(?:the|my|our) (?!recipe|manual|label|sign|book|guide|packet|tin|"
                r"leaflet|instructions|paper)\w+|(?!recipe|manual|label|sign|book|guide)[a-z]+) (?:says|"
                r"said) (?:to (?!say|tell you|wish|thank|give you)\w+|please\b)"
            ),
            r"\binsists? (?:that )?you (?!are\b|were\b|have been\b)\w+",
        ),
        "Mum says to bring a torch.",
        "The recipe says to wait an hour.",
        unless=NOTHING_ASKED,
    ),
)
