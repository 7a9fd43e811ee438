"""English requests as a question whether the reader has the thing or the time, or whether there is a way."""

from __future__ import annotations

from daemon.think.language.construction import Construction

HAVE_YOU_GOT = (
    Construction(
        "have_you_got",
        "ask",
        (
            "bother* chance cheeky could couldn couldn't didn do don don't got happen haven haven't help "
            "if mind moment much nuisance* possible sec second spare suppose think trouble* way wouldn "
            "wouldn't"
        ),
        (
            (
                r"\byou (?:wouldn't|don't|haven't|couldn't|didn't) (?:by any chance |perhaps |"
                r"possibly )?(?:happen to )?(?:have|know of|know (?:any|some)|own|got|lend|spare|give|"
                r"fancy (?:giving|helping|lending|driving|minding))\b.*(?:\?|would you|do you|have you|"
                r"could you)"
            ),
            (
                r"^(?:have you )?(?:got|have) (?:a|an?y|five|ten|two|half) (?:\w+ )?(?:min(?:ute)?s?|secs?|"
                r"seconds?|moments?|hour|spare \w+)\b.*\?"
            ),
            r"\bhave you (?:got )?(?:a|any|an) (?:spare|old|extra)\b.*\?",
            r"\bdo you (?:happen to )?have (?:a|any|an) (?:spare|old|extra|\w+ (?:i|we) (?:could|can|might))\b",
            r"\b(?:do|don't) you (?:think|suppose|reckon) (?:that )?you(?:'d| could| can| might| would)\b",
            r"\bis there (?:any|a) (?:way|chance|possibility|hope)\b",
            (
                r"\bwould it be (?:too much|a (?:bother|nuisance|great trouble)|rude|cheeky|possible|"
                r"all right|ok|okay|terribly)\b"
            ),
            r"\b(?:could|can|would|will) (?:someone|somebody|anyone|anybody|one of (?:you|us)|whoever)\b",
            r"\bif any(?:one|body) (?:has|could|can|is|wants to) (?:a|spare|lend|help|able|pitch|drive)\b",
        ),
        "You wouldn't happen to have a spare key, would you?",
        "Have you got any plans?",
        unless=(
            r"\bthank(?:s| you) for\b",
            r"\bi(?:'ll| can| could|'d be happy to| will) (?:have|take|give|cast|run)\b",
            r"\bif you(?:'re| are)? (?:stuck|in need|short|looking|after)\b",
            r"\bhave you got (?:any|a) (?:plans|idea|dog|cat|brother|sister)\b",
            r"\bwho(?:ever)? would have thought\b",
            r"\bcan (?:anyone|somebody) tell me\b",
        ),
        loose=True,
    ),
)
