"""English requests with a shy word before them: "I hate to ask", "you may say no"."""

from __future__ import annotations

from daemon.think.language.construction import Construction

SHY = (
    Construction(
        "shy_ask",
        "ask",
        (
            "ask* bother* chase* cheeky do don don't favour hassle* hate if impose* mean much nag* "
            "nuisance* pain* pest* press push* rush trouble*"
        ),
        (
            (
                r"\b(?:i )?(?:really |do |so )?(?:hate|don't like|am loath|'m loath|feel (?:bad|awful|"
                r"terrible|cheeky)) (?:to (?:ask|be a (?:pain|pest|nuisance|bother)|trouble|nag|bother|chase|"
                r"impose)|asking)\b"
            ),
            (
                r"\b(?:not|(?:don't|do not) (?:mean|want|wish|like)) to (?:nag|pester|be a (?:pain|pest|nuisance)|rush you|"
                r"press you|hassle|impose|push)\b"
            ),
            r"\bcheeky (?:request|favour|question|ask)\b",
            r"\bif it(?:'s| is| isn't|'s not) (?:not )?(?:too much|a) (?:trouble|bother|hassle|imposition)\b",
        ),
        "I hate to ask, but could I stay a third night?",
        "I hate to see you go.",
        unless=(
            r"\bthank(?:s| you) for\b",
            r"\bhappy to (?:help|have a look|take a look)\b",
            r"\bi(?:'ll| can| could|'d be happy to| will) (?:have|take|give|cast|run)\b",
            r"\b(?:he|she|they) (?:could|can) (?:do with|use)\b",
            r"\bif you(?:'re| are)? (?:stuck|in need|short|looking|after)\b",
            r"\bpart of the\b.*\bmeans\b",
            r"\b(?:looking for|after) (?:a|the) (?:word|quiet life)\b",
            r"\bi(?:'m| am) after the\b",
            r"\bwe(?:'re| are) looking for(?:ward| a new (?:flat|house|home))\b",
            r"\btake a look at the (?:menu|sky)\b",
            r"\bhave you got (?:any|a) (?:plans|idea|dog|cat|brother|sister)\b",
            r"\bwho(?:ever)? would have thought\b",
            r"\bcan (?:anyone|somebody) tell me\b",
        ),
        loose=True,
    ),
    Construction(
        "loath_to_press",
        "ask",
        "hate loath sorry want",
        r"\b(?:hate|don't want|loath|sorry) to (?:press|push|harp|go on|keep on|chivvy|hurry)\b",
        "I hate to press you, but the printer is waiting.",
        "I hate to see you go.",
        loose=True,
    ),
)
