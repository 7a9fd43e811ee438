"""English: promises and plans that came true (`kept`) or will not (`broken`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY, WILL

KEPT = (
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
)

BROKEN = (
    Construction(
        "after_all",
        "broken",
        (
            "able afraid after appointment* can't cannot commitment* couldn't date* deadline* going make "
            "not promise* sorry unable unfortunately won't word*"
        ),
        (
            (
                r"\b(?:can't|cannot|couldn't|won't|unable|not able|isn't|aren't|not going to|will not|not)"
                r"\b.*\bafter all\b"
            ),
            r"\bafter all,? (?:i|we) (?:can't|cannot|won't)",
            (
                r"\b(?:i|we)(?:'m| am|'re| are)? (?:afraid |sorry |really |so |very |but |that )*(?:i |we )?"
                r"(?:won't|will not|can't|cannot|'m not going to|am not going to|are not going to|'re not going to|"
                r"no longer|shan't)(?: longer| now| actually| be able to| manage to| ever)* "
                r"(?:be able to |be |make|make it|come|join|attend|deliver|finish|keep|send|get|have|help|meet|bring|do|"
                rf"take|host|there|give|pay|manage)\b.*\b(?:{DAY}|after all|as (?:planned|promised|agreed|i said|hoped)|"
                r"in time|on time|any ?more|ready|promised|the deadline)"
            ),
            (
                r"\b(?:won't|will not|isn't going to|aren't going to|not going to|is not|isn't|aren't|are not) (?:be )?"
                r"(?:ready|done|finished|complete|there|with you|possible)\b.*\b"
                rf"(?:by|on|in time|today|yet|before|until|{DAY}|as)\b"
            ),
            r"\b(?:i'm|i am|we're|we are) not going to (?:make|manage|be able|finish|meet|get (?:it|the|this))\b",
            (
                r"\b(?:no longer|not) (?:be )?(?:able to|going to be able to) "
                r"(?:make it|come|join|attend|keep|deliver|help|host|meet|finish)\b"
            ),
            r"\b(?:won't|can't|cannot) make (?:it|our|the)\b",
            (
                r"\b(?:won't|can't|cannot) (?:keep|honou?r|meet) (?:my|our|the) "
                r"(?:promise|word|appointment|deadline|date|commitment)"
            ),
        ),
        "It looks like I can't give you a lift after all.",
        "I can't see the point.",
        unless=(
            r"\bwhy (?:can't|won't)",
            r"\bif (?:i|you|we|it) (?:can't|cannot|won't)",
            r"\?$",
            r"can't (?:thank|wait|believe|help but|stop|complain|remember|recommend|tell you|imagine|find)",
            r"won't tell|won't be long|\b(?:he|she|they) (?:can't|won't)|i can make it",
        ),
    ),
    Construction(
        "cancel",
        "broken",
        (
            "back bail* behind* bow break called cancel* delayed* down* drop late* miss* move off* "
            "postpone* pull push pushed put rain* reschedule* running scratch* skip* step take withdraw*"
        ),
        (
            (
                r"\b(?:i|we)(?:'m| am|'re| are|'ll|'ve| have|'d| will)?(?: afraid| sorry| really| so| unfortunately|"
                r" going| do| had| got| hate| just| also| better)*(?: i| we)?"
                r"(?: have| need| must|'ll have| had| ought|'ve got| will have| going| got)?(?: to)? (?:must |to )?"
                r"(?:cancel|postpone|reschedule|back out|pull out|bail|bow out|withdraw|call (?:it )?off|drop out|"
                r"step back|push (?:it|this|that|the \w+|our \w+) (?:back|to)|put (?:it|this|that|the \w+|our \w+) off|"
                r"break (?:my|our) (?:promise|word)|go back on|take back my|let you down|rain ?check|take a rain ?check|"
                r"scratch|skip (?:our|this|tomorrow|tonight|\w+day)|move (?:it|this|our|the \w+) to)\b"
            ),
            (
                r"\b(?:is|has been|was|are|have been) (?:cancelled|canceled|called off|postponed|delayed|pushed back)"
                r"\b.*\b(?:our|i|we|my|meeting|dinner|visit|lunch|trip|delivery)?"
            ),
            (
                r"\b(?:cancel|postpone|withdraw) (?:my|our|the) (?:promise|offer|visit|booking|dinner|lunch|meeting|order|"
                r"part|participation)\b"
            ),
            r"\bgoing to be (?:late|delayed) (?:with|on|for)\b",
            (
                r"\b(?:is|are|'s|'re|'m|am|be) (?:running |going to be )?(?:\w+ )?(?:late|behind) (?:with|on|for) "
                r"(?:the|your|our|my)\b"
            ),
            r"\brunning (?:\w+ )?late\b",
            (
                r"\b(?:i|we)(?:'m| am|'re| are) (?:\w+ )?(?:going to|gonna) have to "
                r"(?:cancel|postpone|pull out|skip|miss|bail|drop out|call (?:it )?off|reschedule|let you down)\b|"
                r"\bi let you down\b"
            ),
        ),
        "I'm afraid I have to cancel our lunch tomorrow.",
        "The train was cancelled.",
        unless=(
            r"\bcould (?:we|you)|\bcan (?:we|you)|\bplease\b|\?$",
            r"^(?:the|my|our|all)? ?(?:train|flight|bus|tram|concert|class|show|match|game)s?\b",
            r"never cancel",
            r"(?:he|she|they) (?:had to|has to) (?:cancel|postpone)",
            r"no need to cancel",
            r"have to (?:call (?:him|her|them|the)|move|push|drop) ",
            r"weather|subscription",
            r"i had to cancel my (?:trip|holiday)",
            (
                r"\b(?:gig|festival|lecture|performance|race|parade|fair|ferry|service|play|lesson|rehearsal|conference|"
                r"sale|fête|fete|event|regatta) (?:was|is|has been|had been|got) "
                r"(?:cancelled|canceled|called off|postponed)"
            ),
        ),
    ),
    Construction(
        "forgot",
        "broken",
        (
            "able around* blew* blown* broke done* even* failed* finished* forgot* gotten haven manage "
            "managed missed* neglected* omitted* overslept owe promise* ready* round* said* sent* slipped "
            "something told word* yet*"
        ),
        (
            (
                r"\b(?:i|we)(?:'ve| have|'d| had)? (?:\w+ )?(?:completely |clean |totally |simply |just |utterly |"
                r"stupidly )*(?:forgot|forgotten|failed|neglected|omitted)\b "
                r"(?:to (?:send|bring|call|post|write|book|ask|buy|pick|tell|mail|email|reply|ring|water|feed|sign|pay|do|"
                r"get|return|attach|check|confirm|order|come|mention|finish|include)|about (?:our|the|your)|"
                r"(?:the|your|our) (?!birthday|name|anniversary)\w+|it\b)"
            ),
            (
                r"\b(?:i|we) (?:still )?(?:haven't|have not|hadn't|didn't|did not|couldn't|never)"
                r"(?: yet| even| managed to| manage to| got round to| gotten (?:round|around) to| get (?:round|around) to|"
                r" been able to)+ (?:\w+)"
            ),
            (
                r"\b(?:i|we) (?:did not|didn't|haven't) (?:get|got) (?:it|that|this|them|the \w+) "
                r"(?:done|finished|sent|ready)"
            ),
            r"\b(?:it|that) (?:completely |totally )?slipped my mind\b",
            r"\b(?:missed|blown|blew) (?:the|our|my|your) (?:deadline|appointment|meeting|call|lunch|date|dinner)\b",
            r"\bsomething(?:'s| has)? (?:has )?come? ?(?:came|come) up\b",
            (
                r"\b(?:i|we) (?:know i |know we )?(?:said|promised|told you)\b.*\b"
                r"(?:but|however|unfortunately|and (?:i )?(?:didn't|haven't|then)|and now)\b"
            ),
            r"\b(?:didn't|did not|couldn't|haven't|not) (?:keep|kept) (?:my|our) (?:promise|word)\b",
            r"\bbroke (?:my|our) (?:promise|word)\b",
            r"\boverslept\b",
            r"\bnot (?:quite )?(?:done|finished|ready) (?:yet )?(?:as|like) (?:i )?(?:promised|said|planned|agreed)",
            r"\b(?:i|we) still (?:owe you|haven't sent|haven't finished)\b",
        ),
        "I completely forgot to bring your umbrella.",
        "I never forgot that summer.",
        unless=(
            r"\b(?:i'd|i had) almost forgot|never forg|forgot how|\?$|haven't (?:seen|heard|had|been)",
            r"i haven't been able to (?:sleep|stop|walk|work|play|eat)",
            r"didn't manage to (?:sleep|see)|(?:he|she|they) forgot|don't forget",
        ),
    ),
)
