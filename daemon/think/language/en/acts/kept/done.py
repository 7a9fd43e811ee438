"""English: done for the reader, as they asked or wanted it, or brought back (`kept`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import NOT_DONE, WILL

DONE = (
    Construction(
        "per_your_wish",
        "kept",
        "per following accordance line acting instructed",
        (
            (
                r"^(?:as )?(?:per|following|in line with|in accordance with|acting on|further to|on) your (?:\w+ )?(?:instructions?|request|wishes|orders?|directions?|say-so|note|advice)(?: of \w+(?: \w+)?)?,? (?:[\w' -]{2,40}? )?(?:was|were|has been|have been|'s been|is now|are now|i've|i have|we've|we have|"
                r"(?:i|we) (?:\w+ed|sold|bought|sent|paid|put|took|cut|made|left|told|wrote|gave))\b"
            ),
            r"^as (?:you )?instructed,? (?:[\w' -]{2,40}? )?(?:was|were|has been|have been|i've|i have|we've|we have|(?:i|we) (?:\w+ed|sold|bought|sent|paid|put|took|cut|made|left|told|wrote|gave))\b",
        ),
        "Per your instructions the hedge was cut to two metres.",
        "Per your instructions the hedge must be cut to two metres.",
        unless=r"\?$|\b(?:not|n't|never|unable|could only)\b|\b(?:will|'ll|shall)\b",
    ),
    Construction(
        "loan_is_back",
        "kept",
        "lent borrowed loaned quits square",
        (
            r"\b(?:the|that|those|your|all the|both) (?:[\w' -]{2,40} )?(?:(?:that |which )?you (?:lent|loaned|let) (?:me|us)|(?:i|we)(?:'d| had)? borrowed(?: (?:from|off) you)?)\b(?: [\w ]{1,24}?)?(?:'s| is| are| was| were| has been| have been) (?:now |all |both |safely )*"
            r"(?:back (?:with|in|on|at|where)\b|returned|repaid|paid back|(?:in|on|under|behind|through|by|inside|at|outside|with) [^?]*\byour?\b)"
        ),
        "The drill you lent us is in its box inside your porch.",
        "The drill you lent us is in its box inside my shed.",
        unless=r"\?$|\b(?:will|'ll|can|could|if|when|broken|lost|missing|not)\b",
    ),
    Construction(
        "done_first",
        "kept",
        "all done sorted fixed mended sent posted paid booked fetched delivered",
        (
            r"^(?:(?:we're|i'm|it's|that's) )?all (?:set|booked|paid|ordered|arranged)\b(?! (?:for|to)\b)",
            (
                r"^(?:all |that's |it's |consider it |there, )?(?:done|sorted|fixed|mended|sent|posted|paid|"
                r"booked|fetched|delivered)(?: and dusted)?(?:[,:;!]| -|\.(?= )) (?!thank|but you|could|"
                r"can you|will you|would|please|do you)\w+"
            ),
        ),
        "Done - the lock works again.",
        "Done deals are rare.",
        unless=r"\?$|\bcould you\b",
    ),
    Construction(
        "done_for_you",
        "kept",
        (
            "around* asked* back booked* brought* called* delivered* done* dropped* finished* fixed* "
            "found* gave given* handed* left* mailed* managed ordered* paid* popped* post* printed* put* "
            "read* repaired* returned* reviewed* round* sent* signed* spoke* submitted* took* "
            "transferred* translated* uploaded* way* written* wrote*"
        ),
        (
            (
                r"\b(?:i|we)(?:'ve| have)? (?:finally|at last|now|just|also)? ?(?:finally |at last |"
                r"now )(?:sent|posted|mailed|finished|found|fixed|signed|paid|booked|got (?:round|around) to|"
                r"spoke|spoken|managed to (?:send|find|fix|reach|get|ask|speak|sign|book)|called|read|"
                r"reviewed|returned|uploaded|submitted|asked|written|wrote|transferred|repaired|delivered|"
                r"ordered|printed|translated)\b.*"
            ),
            (
                r"\b(?:i|we)(?:'ve| have)? (?:brought|returned|put|left|posted|sent|given|handed|"
                r"took) (?:back )?(?:your \w+ back\b|your|the \w+ you lent)(?: \w+){1,3}? ?(?:back|on your|"
                r"through your|in your|to your|behind|where it|to the)\b"
            ),
            r"\b(?:i|we)(?:'ve| have)? (?:returned|brought back|gave back|given back) (?:the|your)\b",
            r"\bhere(?:'s| is| are) your \w+ back\b",
            r"\byour (?:\w+ ){1,3}(?:is|are) back (?:in|on|at)\b",
            r"\b(?:is|are) (?:now )?(?:on (?:its|their) way|in the post) (?:to you|now|at last)",
            r"\bit's (?:all )?done,? (?:as|just)",
            r"^(?:all )?done[,:!.]",
            (
                r"\b(?:i|we)(?:'ve| have)? (?:just |now |also |already )?(?:put|dropped|popped|left|"
                r"posted) (?:your|the) [\w ]{2,30} (?:in the post|back (?:on|in|at)|through your|"
                r"on your (?:desk|doorstep|porch)|with your neighbou?r)\b"
            ),
        ),
        "I've finally sent the parcel to you.",
        "I've finally finished my thesis.",
        unless=(
            r"\?$",
            (
                r"finally (?:finished|found|got|read|managed|fixed|paid|ordered|printed|booked|written|wrote|"
                r"submitted|returned) (?:my|our|the time|a|an|to|round to (?:reading|watching|trying)|from|"
                r"home)"
            ),
            r"well done",
            r"\bif\b",
            (
                r"finally (?:finished|written|read|printed|repaired|fixed|painted|sewn|built|made) (?:the|"
                r"this|that) \w+[.!]?$"
            ),
        ),
    ),
    Construction(
        "back_with_you",
        "kept",
        "back here returned",
        (
            (
                r"\b(?:brought|gave|handed|sent|put|given|took|taken|posted|"
                r"dropped) (?:you )?(?:back )?(?:your|the|that|those) [\w' ]{2,40}?\bback\b"
            ),
            (
                r"\b(?:the|your|those|all your) [\w' ]{2,30}? (?:is|are|'s|'re) (?:now |safely )?back (?:in|"
                r"on|at|with|under|behind) (?:your|the|its|their)\b"
            ),
            (
                r"\b(?:i|we)(?:'ve| have)? (?:also )?returned (?:the|your|it|them|that)\b.*\b(?:to you|your|"
                r"via|last|yesterday|this)\b"
            ),
            r"^(?:they're|it's|it is|they are) back (?:in|on|at) your\b",
            (
                r"\bhere(?:'s| is| are) (?:the|your) [\w' ]{2,30} (?:i owed? you|i borrowed|you lent (?:me|"
                r"us)|back)\b"
            ),
        ),
        "The tent is back in your garage, dry and folded.",
        "My tent is back from the menders.",
        unless=rf"{WILL}|\b(?:thanks|thank you) for\b|\?$|\bplease\b|\b{NOT_DONE}\b|\b(?:can|could|would) you\b",
    ),
    Construction(
        "done_as_bidden",
        "kept",
        "asked* been needed* said* told* wanted* wished*",
        (
            (
                r"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:spoken|talked|seen|seen to|had a word|had the talk|"
                r"dealt|booked|renewed|cancelled|fed|watered|written|rung|phoned|posted|sent|checked|"
                r"looked) .{2,60}\b(?:like|as|that|which) you (?:asked|wanted|told|said|wished)\b"
            ),
            (
                r"\b(?:the|that|those) [\w' ]{2,30} you (?:wanted|asked|needed|told) (?:me|"
                r"us) to (?:\w+)(?: \w+)?\b.*\b(?:is|are|attached|here)\b"
            ),
            r"\b(?:has|have|'s|'ve) been [\w ]{2,30} for you\b(?!.*\b(?:if|please)\b)",
        ),
        "The address you wanted me to dig out is 4 Mill Row.",
        "The dog you wanted is black.",
        unless=rf"{WILL}|\b{NOT_DONE}\b|\bsorry\b|\?$",
    ),
    Construction(
        "brought_back",
        "kept",
        "returned back paid tidied",
        (
            (
                r"^(?:i(?:'ve| have)? )?(?:returned|brought back|dropped off|dropped back|"
                r"put back) your (?!call|mail|email|message)\w+"
            ),
            (
                r"\byour (?:\w+ )?(?:ladder|drill|book|books|key|keys|car|bike|tent|trailer|dish|tin|umbrella|"
                r"saw|mower|barrow|projector|cable|charger)(?:'s| is| are) back (?:in|on|at|with|where)\b"
            ),
            r"\bi paid back (?:the|your)\b",
            r"\bi paid you back\b",
        ),
        "Returned your drill this morning.",
        "Returned your call.",
    ),
)
