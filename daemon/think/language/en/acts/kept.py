"""English: what had been promised or asked for and is done: as promised, done for you, brought back (`kept`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import NOT_DONE, WILL

_NOT_YET = r"\?$|\b(?:not|n't|never|forgot|sorry|unable|yet|if|unless)\b|n't\b"
_THEIRS = r"\b(?:he|she|they|dad|mum|mom|\w+'s (?:mother|father)) (?:asked|promised|wanted|agreed)"
KEPT = (
    Construction(
        "done_first",
        "kept",
        "done sorted fixed mended sent posted paid booked fetched delivered",
        r"^(?:all |that's |it's |consider it |there, )?(?:done|sorted|fixed|mended|sent|posted|paid|booked|fetched|delivered)(?: and dusted)?(?:[,:;!]| -|\.(?= )) (?!thank|but you|could|can you|will you|would|please|do you)\w+",
        "Done - the lock works again.",
        "Done deals are rare.",
        unless=r"\?$|\bcould you\b",
    ),
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
                r"\b(?:as|like) (?:i |we )?(?:promised|(?<!we )agreed|requested|asked|discussed and promised|you "
                r"(?:asked|requested|wanted|wished|suggested))\b"
            ),
            (
                r"\b(?:the|that|those|these|your|an?|all the) (?:\w+ ){1,4}?(?:that |which )?(?:i|we)(?:'d| had)? "
                r"(?:promised|owed)(?: you| to)?\b"
            ),
            (
                r"\b(?:the|that|those|these|what|everything|all|a|an) (?:\w+ ){0,4}?(?:that |which )?you(?:'d| had|'ve)? "
                r"(?:asked(?: for| me| us| about)?|requested|wanted|needed|were "
                r"(?:after|asking (?:for|about)|looking for|waiting for)|ordered|wished for|were missing)\b"
            ),
            r"\bat your request\b|\bper your request\b",
            r"\bi(?:'ve| have)? (?:kept|fulfilled|made good on) my (?:promise|word)\b",
            (
                r"\b(?:i said|i told you|i promised) (?:i'd|i would|that i would|to)\b.*\b"
                r"(?:and (?:i did|here|now|it's)|so here|here|done|i have|i've|did)\b"
            ),
            (
                r"\bi(?:'ve| have)? (?:\w+ )?(?:fixed|corrected|mended|changed|removed|replaced|added|sorted|updated|paid|"
                r"booked|signed|answered|found|filled in) (?:the|that|those|all the|every) (?:\w+ ){1,3}?you "
                r"(?:spotted|found|pointed out|noticed|mentioned|flagged|marked|sent|lent|left|gave|wanted|raised|were "
                r"(?:worried|asking) about)\b"
            ),
            (
                r"\b(?:i said|i told you|i promised|didn't i (?:say|tell you|promise))\b.{3,60},? and "
                r"(?:it's|they're|it is|they are|that's|here|now|it|they|i)\b"
            ),
            r"\bi(?:'ve| have)? (?:had a word|spoken|talked|been in touch) (?:with|to) .{2,40} about your\b",
            (
                r"\byour (?:\w+ ){1,2}(?:is|are) (?:now )?(?:back|mended|repaired|ready|fixed)"
                r"(?: (?:in|on|at|now|and)|[.!]$)"
            ),
            (
                r"\b(?:the|your) .{2,50}you(?:'ve| have) been (?:waiting for|asking for|after|wanting)\b.*\b"
                r"(?:is|are|attached|here|ready)\b"
            ),
        ),
        "Here are the seeds I promised you.",
        "I promised you seeds.",
        unless=(
            rf"{WILL}",
            (
                r"\b(?:can't|cannot|couldn't|won't|haven't|hasn't|didn't|not (?:yet|ready|find|found|have)|forgot|sorry|"
                r"sold out|still|never|afraid|unfortunately)\b"
            ),
            r"\bdid you\b|\?$",
            r"(?:he|she|they) (?:had )?(?:asked|promised|wanted)",
            r"^(?:you|as you said)",
            r"\bas we agreed\b",
        ),
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
                r"\b(?:i|we)(?:'ve| have)? (?:finally|at last|now|just|also)? ?(?:finally |at last |now )"
                r"(?:sent|posted|mailed|finished|found|fixed|signed|paid|booked|got (?:round|around) to|spoke|spoken|"
                r"managed to (?:send|find|fix|reach|get|ask|speak|sign|book)|called|read|reviewed|returned|uploaded|"
                r"submitted|asked|written|wrote|transferred|repaired|delivered|ordered|printed|translated)\b.*"
            ),
            (
                r"\b(?:i|we)(?:'ve| have)? (?:brought|returned|put|left|posted|sent|given|handed|took) (?:back )?"
                r"(?:your \w+ back\b|your|the \w+ you lent)(?: \w+){1,3}? ?(?:back|on your|through your|in your|to your|"
                r"behind|where it|to the)\b"
            ),
            r"\b(?:i|we)(?:'ve| have)? (?:returned|brought back|gave back|given back) (?:the|your)\b",
            r"\bhere(?:'s| is| are) your \w+ back\b",
            r"\byour (?:\w+ ){1,3}(?:is|are) back (?:in|on|at)\b",
            r"\b(?:is|are) (?:now )?(?:on (?:its|their) way|in the post) (?:to you|now|at last)",
            r"\bit's (?:all )?done,? (?:as|just)|^(?:all )?done[,:!.]",
            (
                r"\b(?:i|we)(?:'ve| have)? (?:just |now |also |already )?(?:put|dropped|popped|left|posted) (?:your|the)"
                r" [\w ]{2,30} (?:in the post|back (?:on|in|at)|through your|on your (?:desk|doorstep|porch)|"
                r"with your neighbou?r)\b"
            ),
        ),
        "I've finally sent the parcel to you.",
        "I've finally finished my thesis.",
        unless=(
            r"\?$",
            (
                r"finally (?:finished|found|got|read|managed|fixed|paid|ordered|printed|booked|written|wrote|submitted|"
                r"returned) (?:my|our|the time|a|an|to|round to (?:reading|watching|trying)|from|home)"
            ),
            r"well done|\bif\b",
            (
                r"finally (?:finished|written|read|printed|repaired|fixed|painted|sewn|built|made) (?:the|this|that)"
                r" \w+[.!]?$"
            ),
        ),
    ),
    Construction(
        "as_i_undertook",
        "kept",
        (
            "agreed* arranged* asked* begged* borrowed instructed* owe* per promise* requested* said* "
            "settled* shook* side swore* told* undertook* vowed* wanted* wished* word*"
        ),
        (
            r"\b(?:as|like) (?:i|we) (?:said (?:i|we) would|undertook|swore|vowed|told you (?:i|we) would|said)\b(?!.*\b(?:will|'ll|shall|going to)\b)",
            r"\b(?:kept|keeping) (?:my|our) (?:word|promise|side of)\b",
            r"\b(?:the \w+(?: \w+)?|what) (?:i|we) (?:still )?(?:owed?|borrowed from) you\b",
            r"\b(?:i|we) (?:told|promised) you (?:i|we)(?:'d| would)\b",
            r"\b(?:as|like|exactly as|just as) (?:you(?:'d| had)? (?:\w+ )?(?:asked|wanted|wished|requested|begged|instructed|told me)|we (?:shook|agreed|arranged|settled)(?! (?:on the|over|at|when|in|last))|agreed|promised|requested|instructed|arranged|per your (?:request|wishes|instructions))\b",
        ),
        "As I said I would, I told her the truth.",
        "As I said, the road is long.",
        unless=(
            rf"{WILL}|\b(?:you'll|it'll|they'll|will|shall)\b",
            rf"\b{NOT_DONE}\b|\bforgot|\bsorry\b|\bbut (?:they|it)(?:'re|'s| is| are) still\b|\bstill (?:in|on|not)\b|\bcancel|\bplease\b|\bdo (?:send|tell|bring|give|ask)\b|\?$",
            r"^as i said,|\b(?:he|she|they)(?:'d| had)? (?:asked|promised|wanted|agreed)|\bi expect\b|\bas you asked about\b",
        ),
    ),
    Construction(
        "back_with_you",
        "kept",
        "back here returned",
        (
            r"\b(?:brought|gave|handed|sent|put|given|took|taken|posted|dropped) (?:you )?(?:back )?(?:your|the|that|those) [\w' ]{2,40}?\bback\b",
            r"\b(?:the|your|those|all your) [\w' ]{2,30}? (?:is|are|'s|'re) (?:now |safely )?back (?:in|on|at|with|under|behind) (?:your|the|its|their)\b",
            r"\b(?:i|we)(?:'ve| have)? (?:also )?returned (?:the|your|it|them|that)\b.*\b(?:to you|your|via|last|yesterday|this)\b",
            r"^(?:they're|it's|it is|they are) back (?:in|on|at) your\b",
            r"\bhere(?:'s| is| are) (?:the|your) [\w' ]{2,30} (?:i owed? you|i borrowed|you lent (?:me|us)|back)\b",
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
            r"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:spoken|talked|seen|seen to|had a word|had the talk|dealt|booked|renewed|cancelled|fed|watered|written|rung|phoned|posted|sent|checked|looked) .{2,60}\b(?:like|as|that|which) you (?:asked|wanted|told|said|wished)\b",
            r"\b(?:the|that|those) [\w' ]{2,30} you (?:wanted|asked|needed|told) (?:me|us) to (?:\w+)(?: \w+)?\b.*\b(?:is|are|attached|here)\b",
            r"\b(?:has|have|'s|'ve) been [\w ]{2,30} for you\b(?!.*\b(?:if|please)\b)",
        ),
        "The address you wanted me to dig out is 4 Mill Row.",
        "The dog you wanted is black.",
        unless=rf"{WILL}|\b{NOT_DONE}\b|\bsorry\b|\?$",
    ),
    Construction(
        "here_it_comes",
        "kept",
        "asked finished here mentioned over paid read said through true word",
        (
            r"^(?:so |and |well, )?here(?:,? at (?:long )?last,?| now| finally)? (?:is|are|come|comes)\b.*\b(?:i|we) (?:had )?(?:said|told you|promised|swore|mentioned) (?:that )?(?:i|we)(?:'d| would)\b",
            r"\btrue to (?:my|our) word\b|\bas good as my word\b",
            r"\b(?:i|we)(?:'ve| have) (?:now |finally |just )?(?:been (?:all )?through|read|gone through|looked (?:into|through|over)|seen to|dealt with|had a look at) (?:the|that|your|those) (?:[\w-]+ ){1,3}?(?:that |which )?you (?:gave|sent|left|handed|showed|mentioned|asked|raised|reported|complained)\b",
            r"^(?:i )?(?:paid|sent|posted|returned|transferred|wired|dropped) (?:you|yours|your [\w-]+) (?:back |off |round )+(?:this|last|on|yesterday|today|just)\b",
            r"\byour (?:prescription|parcel|coat|suit|watch|bike|car|ticket|order|book|cheque|form) (?:is|has been|was) (?:now )?(?:collected|picked up|fetched|delivered|handed in|posted|repaired|returned)\b",
        ),
        "True to my word, I rang the surveyor.",
        "True, my word counts for little.",
        unless=r"\bsorry\b|\?",
    ),
    Construction(
        "brought_back",
        "kept",
        "returned back paid tidied",
        r"^(?:i(?:'ve| have)? )?(?:returned|brought back|dropped off|dropped back|put back) your (?!call|mail|email|message)\w+|\byour (?:\w+ )?(?:ladder|drill|book|books|key|keys|car|bike|tent|trailer|dish|tin|umbrella|saw|mower|barrow|projector|cable|charger)(?:'s| is| are) back (?:in|on|at|with|where)\b|\bi paid back (?:the|your)\b|\bi paid you back\b",
        "Returned your drill this morning.",
        "Returned your call.",
    ),
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
)
