"""English: an own word that the sentence names, and that is kept: as promised, as I said I would (`kept`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import NOT_DONE, WILL

_NOT_YET = r"\?$|\b(?:not|n't|never|forgot|sorry|unable|yet|if|unless)\b|n't\b"
_THEIRS = r"\b(?:he|she|they|dad|mum|mom|\w+'s (?:mother|father)) (?:asked|promised|wanted|agreed)"
AS_PROMISED = (
    Construction(
        "as_promised",
        "kept",
        (
            "added* after agreed* answered* asked* back* been booked* changed* corrected* didn filled "
            "fixed* flagged found* fulfilled* kept* made marked mended* mentioned missing* needed* "
            "noticed ordered* owed* paid* per pointed promised* ready* removed* repaired* replaced* "
            "request requested* said* signed* sorted* spoken* spotted suggested* talked* told touch* "
            "updated* waiting wanted* wanting were wished* word*"
        ),
        (
            (
                r"\b(?:as|like) (?:i |we )?(?:promised|(?<!we )agreed|requested|asked|discussed and promised|"
                r"you (?:asked|requested|wanted|wished|suggested))\b"
            ),
            (
                r"\b(?:the|that|those|these|your|an?|all the) (?:\w+ ){1,4}?(?:that |which )?(?:i|we)(?:'d|"
                r" had)? (?:promised|owed)(?: you| to)?\b"
            ),
            (
                r"\b(?:the|that|those|these|what|everything|all|a|an) (?:\w+ ){0,4}?(?:that |"
                r"which )?you(?:'d| had|'ve)? (?:asked(?: for| me| us| about)?|requested|wanted|needed|"
                r"were (?:after|asking (?:for|about)|looking for|waiting for)|ordered|wished for|"
                r"were missing)\b"
            ),
            r"\bat your request\b",
            r"\bper your request\b",
            r"\bi(?:'ve| have)? (?:kept|fulfilled|made good on) my (?:promise|word)\b",
            (
                r"\b(?:i said|i told you|i promised) (?:i'd|i would|that i would|to)\b.*\b(?:and (?:i did|"
                r"here|now|it's)|so here|here|done|i have|i've|did)\b"
            ),
            (
                r"\bi(?:'ve| have)? (?:\w+ )?(?:fixed|corrected|mended|changed|removed|replaced|added|sorted|"
                r"updated|paid|booked|signed|answered|found|filled in) (?:the|that|those|all the|"
                r"every) (?:\w+ ){1,3}?you (?:spotted|found|pointed out|noticed|mentioned|flagged|marked|"
                r"sent|lent|left|gave|wanted|raised|were (?:worried|asking) about)\b"
            ),
            (
                r"\b(?:i said|i told you|i promised|didn't i (?:say|tell you|"
                r"promise))\b.{3,60},? and (?:it's|they're|it is|they are|that's|here|now|it|they|i)\b"
            ),
            r"\bi(?:'ve| have)? (?:had a word|spoken|talked|been in touch) (?:with|to) .{2,40} about your\b",
            (
                r"\byour (?:\w+ ){1,2}(?:is|are) (?:now )?(?:back|mended|repaired|ready|fixed)(?: (?:in|on|"
                r"at|now|and)|[.!]$)"
            ),
            (
                r"\b(?:the|your) .{2,50}you(?:'ve| have) been (?:waiting for|asking for|after|"
                r"wanting)\b.*\b(?:is|are|attached|here|ready)\b"
            ),
        ),
        "Here are the seeds I promised you.",
        "I promised you seeds.",
        unless=(
            rf"{WILL}",
            (
                r"\b(?:can't|cannot|couldn't|won't|haven't|hasn't|didn't|not (?:yet|ready|find|found|have)|"
                r"forgot|sorry|sold out|still|never|afraid|unfortunately)\b"
            ),
            r"\bhere (?:we are|i am|it is)\b.*\b(?:without|no|not|nothing|none|empty-handed)\b",
            r"\bdid you\b",
            r"\?$",
            r"(?:he|she|they) (?:had )?(?:asked|promised|wanted)",
            r"\byou (?:said|mentioned|told (?:me|us))\b[^.?!]*\byou(?:'d been| were| had been) (?:after|looking for)\b",
            r"^(?:you|as you said)",
            r"\bas we agreed\b",
        ),
    ),
    Construction(
        "last_of_it_went",
        "kept",
        "last final",
        (
            r"\b(?:last|final) (?:of (?:it|the (?:money|loan|debt))|[£$€] ?\d+|\d+ (?:quid|pounds|euros)|instal+ments?|payment|hundred|fifty) (?:(?:has|have|'s|now|just|all) )*(?:went|gone|goes) (?:to you\b|(?:over|across|through|in|out|off)(?=\s*(?:[.,;!]|$)| (?:to you|today|yesterday|this|last|at|by|on(?! (?:the|a|an|my|our|his|her)\b))\b))",
        ),
        "The final instalment went over on Friday.",
        "The last bus went over the bridge.",
        unless=(r"\?$", r"\bnot\b"),
    ),
    Construction(
        "as_i_undertook",
        "kept",
        (
            "agreed* arranged* asked* begged* borrowed instructed* owe* per promise* requested* said* "
            "settled* shook* side swore* told* undertook* vowed* wanted* wished* word*"
        ),
        (
            (
                r"\b(?:as|like) (?:i|we) (?:said (?:i|we) would|undertook|swore|vowed|told you (?:i|we) would|"
                r"said)\b(?!.*\b(?:will|'ll|shall|going to)\b)"
            ),
            r"\b(?:kept|keeping) (?:my|our) (?:word|promise|side of)\b",
            r"\b(?:the \w+(?: \w+)?|what) (?:i|we) (?:still )?(?:owed?|borrowed from) you\b",
            r"\b(?:i|we) (?:told|promised) you (?:i|we)(?:'d| would)\b",
            (
                r"\b(?:as|like|exactly as|just as) (?:you(?:'d| had)? (?:\w+ )?(?:asked|wanted|wished|"
                r"requested|begged|instructed|told me)|we (?:shook|agreed|arranged|settled)(?! (?:on the|over|"
                r"at|when|in|last))|agreed|promised|requested|instructed|arranged|per your (?:request|wishes|"
                r"instructions))\b"
            ),
        ),
        "As I said I would, I told her the truth.",
        "As I said, the road is long.",
        unless=(
            rf"{WILL}",
            r"\b(?:you'll|it'll|they'll|will|shall)\b",
            rf"\b{NOT_DONE}\b",
            r"\bforgot",
            r"\bsorry\b",
            r"\bbut (?:they|it)(?:'re|'s| is| are) still\b",
            r"\bstill (?:in|on|not)\b",
            r"\bcancel",
            r"\bplease\b",
            r"\bdo (?:send|tell|bring|give|ask)\b",
            r"\?$",
            r"^as i said,",
            r"\b(?:he|she|they)(?:'d| had)? (?:asked|promised|wanted|agreed)",
            r"\bi expect\b",
            r"\bas you asked about\b",
        ),
    ),
    Construction(
        "here_it_comes",
        "kept",
        "asked finished here mentioned over paid read said through true word",
        (
            (
                r"^(?:so |and |well, )?here(?:,? at (?:long )?last,?| now| finally)? (?:is|are|come|"
                r"comes)\b.*\b(?:i|we) (?:had )?(?:said|told you|promised|swore|mentioned) (?:that )?(?:i|"
                r"we)(?:'d| would)\b"
            ),
            r"\btrue to (?:my|our) word\b",
            r"\bas good as my word\b",
            (
                r"\b(?:i|we)(?:'ve| have) (?:now |finally |just )?(?:been (?:all )?through|read|gone through|"
                r"looked (?:into|through|over)|seen to|dealt with|had a look at) (?:the|that|your|"
                r"those) (?:[\w-]+ ){1,3}?(?:that |which )?you (?:gave|sent|left|handed|showed|mentioned|"
                r"asked|raised|reported|complained)\b"
            ),
            (
                r"^(?:i )?(?:paid|sent|posted|returned|transferred|wired|dropped) (?:you|yours|"
                r"your [\w-]+) (?:back |off |round )+(?:this|last|on|yesterday|today|just)\b"
            ),
            (
                r"\byour (?:prescription|parcel|coat|suit|watch|bike|car|ticket|order|book|cheque|form) (?:is|"
                r"has been|was) (?:now )?(?:collected|picked up|fetched|delivered|handed in|posted|repaired|"
                r"returned)\b"
            ),
        ),
        "True to my word, I rang the surveyor.",
        "True, my word counts for little.",
        unless=r"\bsorry\b|\?",
    ),
    Construction(
        "as_you_waited",
        "kept",
        "word asked asking wanted said promised after chasing waiting",
        (
            r"\b(?:i|we) did (?:keep (?:my|our) word|what (?:i|we) (?:said|promised))\b",
            (
                r"\b(?:kept|stuck to|been true to|honoured|made good on) (?:my|our) (?:word|promise|"
                r"end of (?:the|our) (?:bargain|deal))\b"
            ),
            r"\bon the (?:very )?day (?:i|we) (?:said|promised|told you)\b",
            r"\b(?:in|within) the (?:week|time|hour) (?:i|we) (?:said|promised)\b",
            (
                r"\b(?:that|which) you(?:'ve| have)? (?:kept|been|were) (?:asking|chasing|waiting|pestering|"
                r"badgering|on)\b[\w' ]*? (?:is|are|was|were|has|have|went|came|'s)\b"
            ),
            (
                r"\byou (?:wanted|asked for|asked to have|needed|were after) (?:the|your|that|those|a|"
                r"an) [\w' ]{2,40},? and (?:it|they|there it|that) (?:has|have|is|are|was|"
                r"were)(?: now)? (?:been|done|ready|fixed|on|in|yours)\b"
            ),
        ),
        "You wanted the piano tuned before the concert, and it has been.",
        "You wanted the piano, and it has been sold to a school that needed one.",
        unless=(
            rf"{WILL}",
            rf"{_NOT_YET}",
            rf"{_THEIRS}",
            r"\b(?:been|was|is|are) (?:sold|lost|stolen|broken|eaten|taken|given away|cancelled|postponed)\b",
            r"\bthanks?\b",
        ),
    ),
)
