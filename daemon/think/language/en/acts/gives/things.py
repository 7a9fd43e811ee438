"""English: things handed over with the mail or sent just now (`give`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.gives.words import NOTHING_GIVEN

THINGS = (
    Construction(
        "attached",
        "give",
        "attach* below* enclose* enclosing* find* included* link* see*",
        (
            r"\b(?:please (?:find|see)|find) (?:\w+ )*?(?:attached|enclosed|below|here|herewith)",
            r"\bplease find\b",
            (
                r"\b(?:i|we)(?:'ve|'m| have| am|'re| are)?(?: also| now| just)? "
                r"(?:attached|attach|attaching|enclosed|enclose|enclosing|linked|included)(?: here)?\b"
            ),
            r"\b(?:is|are|'s) (?:also )?(?:attached|enclosed|in the attachment|below|linked)\b",
            r"^(?:attached|enclosed|below)\b",
            r"\b(?:see|here's|here is) (?:the )?(?:attached|attachment|link)\b",
        ),
        "Please find the map attached.",
        "I got attached to the place.",
        unless=(
            r"\bplease (?:review|check|confirm|sign|fill|complete|read) the (?:attached|enclosed)",
            r"strings attached|see the list enclosed",
        ),
    ),
    Construction(
        "here_is",
        "give",
        "here",
        (
            (
                r"^(?:and |so |ok,? |okay,? |yes,? |sure,? |right,? |done,? |sorry[^.]*?[,;:] |"
                r"[\w ]{1,25}, )?here(?:'s| is| are| it is| you go| they are| comes| come)\b"
            ),
            r"\bhere (?:you go|you are|it is|they are|is (?:the|a|my|your)|are (?:the|some|my|your))\b",
            r"\bhere's (?:the|a|my|your|an|what)\b",
        ),
        "Here are the seeds I promised you.",
        "It is cold here.",
        unless=(
            r"\bhere(?:'s| is) (?:to|hoping|the thing|why|where (?:i|we))\b",
            r"spring is here|here it is (?:raining|cold|hot)|weather here|here's hoping",
        ),
    ),
    Construction(
        "sending_now",
        "give",
        (
            "bringing files* forwarding* fyi giving* including* information* leaving* lending* passing "
            "records* reference* sending* sharing* use*"
        ),
        (
            (
                r"\b(?:i'm|i am|we're|we are|am|are) (?:also |just |now |hereby )?(?:sending|forwarding|"
                r"sharing|passing (?:on|along)|giving|lending|including|leaving|bringing back) (?:you|over|on|"
                r"along|the|this|these|a|an|some|my|it|herewith)\b(?!.*\b(?:tomorrow|next week|on \w+day|"
                r"later)\b)"
            ),
            r"^(?:sending|forwarding|sharing|passing (?:on|along)) (?:you|the|this|a|it|along|some|these)\b",
            r"\bfyi\b",
            r"\bfor your (?:information|records|reference|use|files)\b",
        ),
        "I'm sending you the recipe for the plum cake.",
        "I'm sending my son to camp.",
        unless=(
            (
                r"sending (?:you )?(?:my |lots of |much |all my |a (?:big )?|big )?"
                r"(?:love|hugs?|warm|best|strength|thoughts|positive|good|condolences|prayers)"
            ),
            r"sending (?:my|the|our) (?:son|daughter|kids)",
        ),
    ),
    Construction(
        "promised_and_here",
        "give",
        "promised agreed asked requested",
        (
            r"^(?:the |your |a |an |some |two |three |all |both |half |\d+ )?[^?]{2,60},? as (?:promised|agreed|requested|i promised|you asked),? (?:(?:is|are|now|waiting|sitting) )*(?:attached|enclosed|herewith|below|"
            r"(?:in|on|by|at|under|outside|through|behind|inside|beside) [^?]*?\byour (?:\w+ )?(?:door|porch|desk|step|doorstep|gate|letterbox|letter box|pigeonhole|inbox|tray|shed|garage|kitchen|fridge|table|hall|mat|wall|bench|locker))\b"
        ),
        "Six jars of plum jam, as promised, on the bench by your gate.",
        "Six jars of plum jam, as promised, on the list for Saturday.",
        unless=r"\b(?:will|'ll|shall|i was|not|never)\b",
    ),
    Construction(
        "as_promised_thing",
        "give",
        "agreed* asked* discussed* needed* promised* requested* wanted* were",
        (
            (
                r"^as (?:promised|requested|agreed|discussed|asked|you (?:asked|wanted|requested)),? (?:here|"
                r"the|your|a|an|my|both|all|attached|enclosed|two|three|four|\d+|some)\b(?!.*\b(?:i've|i have|"
                r"i|we) (?:\w+ed|told|spoke|sent|put|left|paid|made)\b)"
            ),
            (
                r"\b(?:the|that|those|all the) [\w' ]{2,40} (?:that |which )?you(?:'d| had|'ve)? (?:asked|"
                r"wanted|needed|were (?:after|looking|asking))\b[^.]{0,30}? (?:(?:is|are)(?! (?:up|done|"
                r"ready|signed|back|in the|fixed|mended|finished|sorted|booked|ordered|paid|\w+ed\b|on (?:its|"
                r"their)|with (?!this\b|my\b)|at (?:the|my)\b|waiting|in hand|under way|gone|going))|:|=)"
            ),
            r"\bas you (?:asked|wanted|requested)(?:,| and|:).*\b(?:is|are|number|the one|says?|costs?)\b",
        ),
        "As promised, three jars of the plum.",
        "As promised, I told the trustees.",
        unless=r"\bcan't\b|\bnot\b|n't\b|\b(?:will|'ll)\b|\?$|\bbeen (?:renewed|booked|sent|paid|done)\b",
    ),
    Construction(
        "code_or_link",
        "give",
        "code form here http* link thought you",
        (
            (
                r"\bhere(?:'s| is| are) (?:his|her|their|the|its|my|our|some|a|an|one)\b.*\b(?:number|link|"
                r"address|file|code|list|dentist|recipe|name|form|map|photo|key|copy|details)\b"
            ),
            r":? https?://",
            r"\bthe code is\b",
            (
                r"\byou(?:'ll| will) find (?:the|it|them|all|everything|a|my|our)\b(?=.*\b(?:in|on|at|under|"
                r"attached|enclosed|here|behind|inside)\b)"
            ),
            r"\b(?:the|its) (?:password|code|wi-?fi|pin|combination|key) (?:is|will be)\b",
            r"\bthis is the \w+ i (?:meant|mentioned|told you|was)\b",
            (
                r"\b(?:sending|forwarding|passing) (?:you |over |on |along |this |these |the )+(?!.*\b(?:love|"
                r"hugs?|strength|thoughts|prayers|vibes|courage|kisses|regards|wishes)\b)"
            ),
        ),
        "The wifi password is on the fridge, and here's the address of the cottage.",
        "The password was wrong.",
        unless=NOTHING_GIVEN,
        loose=True,
    ),
)
