"""English: a promise that cannot be kept after all, is taken back, or was forgotten (`broken`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.broken.words import MORE_TO_COME, STOOD
from daemon.think.language.en.words import DAY, NOT_DONE

NOT_KEPT = (
    Construction(
        "after_all",
        "broken",
        (
            "able afraid after appointment* can't cannot commitment* couldn't date* deadline* going make "
            "not promise* sorry unable unfortunately won't word*"
        ),
        (
            (
                r"\b(?:can't|cannot|couldn't|won't|unable|not able|isn't|aren't|not going to|will not|"
                r"not)\b.*\bafter all\b"
            ),
            r"\bafter all,? (?:i|we) (?:can't|cannot|won't)",
            (
                r"\b(?:i|we)(?:'m| am|'re| are)? (?:afraid |sorry |really |so |very |but |that )*(?:i |"
                r"we )?(?:won't|will not|can't|cannot|'m not going to|am not going to|are not going to|"
                r"'re not going to|no longer|shan't)(?: longer| now| actually| be able to| manage to|"
                r" ever)* (?:be able to |be |make|make it|come|join|attend|deliver|finish|keep|send|get|have|"
                rf"help|meet|bring|do|take|host|there|give|pay|manage)\b.*\b(?:{DAY}|after all|as (?:planned|"
                r"promised|agreed|i said|hoped)|in time|on time|any ?more|ready|promised|the deadline)"
            ),
            (
                r"\b(?:won't|will not|isn't going to|aren't going to|not going to|is not|isn't|aren't|"
                r"are not) (?:be )?(?:ready|done|finished|complete|there|with you|possible)\b.*\b(?:by|on|"
                rf"in time|today|yet|before|until|{DAY}|as)\b"
            ),
            r"\b(?:i'm|i am|we're|we are) not going to (?:make|manage|be able|finish|meet|get (?:it|the|this))\b",
            (
                r"\b(?:no longer|not) (?:be )?(?:able to|going to be able to) (?:make it|come|join|attend|"
                r"keep|deliver|help|host|meet|finish)\b"
            ),
            r"\b(?:won't|can't|cannot) make (?:it|our|the)\b",
            (
                r"\b(?:won't|can't|cannot) (?:keep|honou?r|meet) (?:my|our|the) (?:promise|word|appointment|"
                r"deadline|date|commitment)"
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
        "forgot",
        "broken",
        (
            "able around* blew* blown* broke done* even* failed* finished* forgot* gotten haven manage "
            "managed missed* neglected* omitted* overslept owe promise* ready* round* said* sent* slipped "
            "something told word* yet*"
        ),
        (
            (
                r"\b(?:i|we)(?:'ve| have|'d| had)? (?:\w+ )?(?:completely |clean |totally |simply |just |"
                r"utterly |stupidly )*(?:forgot|forgotten|failed|neglected|omitted)\b (?:to (?:send|bring|"
                r"call|post|write|book|ask|buy|pick|tell|mail|email|reply|ring|water|feed|sign|pay|do|get|"
                r"return|attach|check|confirm|order|come|mention|finish|include)|about (?:our|the|your)|"
                r"(?:the|your|our) (?!birthday|name|anniversary)\w+|it\b)"
            ),
            (
                r"\b(?:i|we) (?:still )?(?:haven't|have not|hadn't|didn't|did not|couldn't|never)(?: yet|"
                r" even| managed to| manage to| got round to| gotten (?:round|around) to| get (?:round|"
                r"around) to| been able to)+ (?:\w+)"
            ),
            (
                r"\b(?:i|we) (?:did not|didn't|haven't) (?:get|got) (?:it|that|this|them|the \w+) (?:done|"
                r"finished|sent|ready)"
            ),
            r"\b(?:it|that) (?:completely |totally )?slipped my mind\b",
            (
                r"\b(?:missed|blown|blew) (?:the|our|my|your(?! (?:last )?call\b)) (?:deadline|appointment|meeting|call|lunch|date|"
                r"dinner)\b"
            ),
            r"\bsomething(?:'s| has)? (?:has )?come? ?(?:came|come) up\b",
            (
                r"\b(?:i|we) (?:know i |know we )?(?:said|promised|told you)\b.*\b(?:but|however|"
                r"unfortunately|and (?:i )?(?:didn't|haven't|then)|and now)\b"
            ),
            r"\b(?:didn't|did not|couldn't|haven't|not) (?:keep|kept) (?:my|our) (?:promise|word)\b",
            r"\bbroke (?:my|our) (?:promise|word)\b",
            r"\boverslept\b",
            (
                r"\bnot (?:quite )?(?:done|finished|ready) (?:yet )?(?:as|like) (?:i )?(?:promised|said|"
                r"planned|agreed)"
            ),
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
    Construction(
        "not_as_agreed",
        "broken",
        (
            "after agreed* any* arranged* discussed* due intended* longer* owe* planned* promised* said* "
            "scheduled settled* shook slated still swore* told* undertook* vowed*"
        ),
        (
            rf"\b{NOT_DONE}\b.*\b{STOOD}",
            rf"\b{STOOD}\b.*\b(?:{NOT_DONE}|off|fallen through|won't happen)\b",
            r"\b(?:but|and) (?:it's|they're|it is|they are|he's|she's|i'm) still (?:in|on|at|not|to be)\b",
        ),
        "We can no longer supply the timber at the price we agreed.",
        "We can't see the harbour from here.",
        unless=(
            MORE_TO_COME,
            (
                r"\b(?:he|she|they|\w+ and \w+) (?:can't|couldn't|won't|didn't|hasn't) (?!\w+ (?:you|"
                r"our))(?!.*\byou\b)"
            ),
            r"\b(?:don't|do not) (?:worry|live|smoke|drink|work|eat|like|care|need|think|know|remember|want)\b",
            r"\bcan't (?:wait|believe|thank|remember|see)\b",
            r"\b(?:can't|cannot|can no longer|couldn't) (?:lift|carry|manage|cope|walk|drive|climb|stand|see|hear|swallow|feed|dress|wash|turn|look after|sleep|read|eat)\b(?!.*\b(?:agreed|promised|arranged|planned|said)\b)",
            r"\bnot that\b",
            r"\bwhat you said\b",
            r"\bas i (?:said|told)\b",
            r"\b(?:\w+ )?(?:aren't|isn't|not) what\b",
            r"\bit (?:wasn't|isn't) (?:so )?(?:bad|hard|raining)\b",
            r"\bgood news\b",
            r"\bworks? after all\b",
            r"\bnot stopped\b",
            r"\bi can .{2,30} after all\b",
            r"\b(?:said|told (?:me|us)) (?:they|he|she|it)\b",
        ),
    ),
    Construction(
        "pulled_out",
        "broken",
        (
            "afraid* alas* around* back backed bad bail* bow bowed cancel* change changed cried cry "
            "decided drop dropped duck failed forgot had late let missed never off out plan plans pull "
            "pulled rescind* retract* revoke* round* sadly* scratch* sent slight sorry* stand still turn* "
            "unfortunately* which withdraw*"
        ),
        (
            r"^(?:sorry,? |bad news,? |i'm afraid,? )?(?:a )?(?:change of|slight change of) plans?\b",
            (
                r"\b(?:it )?(?:turns|turned) out (?:that )?(?:i|we) (?:can't|cannot|won't|couldn't|have to|"
                r"need to|must)\b"
            ),
            (
                r"\b(?:i|we) (?:hereby |must |have to |'ve decided to )?(?:withdraw|retract|rescind|"
                r"revoke) (?:my|our)\b"
            ),
            (
                r"\b(?:i|we)(?:'ve| have)? (?:got to|had to|have to|need to|must|going to have to) (?:scratch|"
                r"withdraw|pull out|bow out|drop out|back out|duck out|cry off|bail|stand down|"
                r"cancel)\b(?! the (?:dog|old))"
            ),
            (
                r"\bi(?:'ll| will| am going to|'m going to)? be (?:a |an |two |three |\d+ )?(?:\w+ )?(?:days?|"
                rf"weeks?|hours?)? ?late (?:with|on|for) (?:the|your|our|my)\b.*\b(?:due|you|{DAY})?"
            ),
            (
                r"\b(?:i|we) (?:never|haven't|didn't|have not|did not) (?:yet )?(?:got round|got around|"
                r"get round|get around|gotten around) to \w+ing\b.*\b(?:you|your)\b"
            ),
            r"\b(?:i|we)(?:'ve| have)? let you down\b",
            r"\b(?:i|we) stood you up\b",
            r"\b(?:something|family stuff|work|an emergency)(?:'s| has)? (?:just )?(?:come|came|cropped) up\b",
            r"\brain ?check\b",
            r"\bno can do\b",
            r"\bcount (?:me|us) out\b(?=.*\b(?:after all|now|this time|sorry|tomorrow|tonight|\w+day)\b)",
            (
                r"\b(?:i|we)(?:'ve| have)? (?:had to |decided (?:not to|against)|changed (?:my|our) minds?|"
                r"backed out|pulled out|dropped out|cried off|bowed out|missed (?:our|the|your(?! (?:last )?call\b)) (?:call|"
                r"meeting|appointment|deadline|lunch|date|slot|session)|failed to (?:send|deliver|meet|"
                r"turn up|show up|keep|get|finish))\b(?=.*\b(?:you|your|our|the|going|go|send|of|from|it|"
                r"taking|coming)\b)"
            ),
            (
                r"\b(?:i|we)(?:'m| am|'re| are) (?:no longer (?:in a position|able|free|available|going|"
                r"coming|up)|pulling out|stepping (?:down|back|aside)|bailing|backing out|dropping out|"
                r"bowing out|unable to (?:keep|honou?r|make|fulfil|meet|attend|come|host|deliver|join))\b"
            ),
            (
                r"\b(?:i|we) (?:won't|will not|can't|cannot) (?:now )?(?:be able to (?:make|come|join|attend|"
                r"host|help|keep|deliver|do|bring|finish|give)|make (?:it|tonight|tomorrow|the \w+|\w+day)|"
                r"be (?:coming|joining|there|attending|bringing|hosting))\b(?=.*\b(?:now|after all|\w+day|"
                r"tomorrow|tonight|tonight's|any ?more|this (?:week|weekend|time|evening|afternoon)|your|our|"
                r"on the|in time|unfortunately|sorry|afraid|i'm|the)\b)"
            ),
            (
                r"\b(?:it|they|the \w+|your \w+|that|those)(?: \w+)? (?:won't|will not|isn't going to|"
                r"aren't going to|is not going to) (?:be (?:ready|finished|done|with you|there|in time)|"
                r"make it|arrive|happen)\b"
            ),
            (
                r"\b(?:bad news|sorry|unfortunately|afraid|alas|sadly)\b.*\b(?:i|we) (?:can't|cannot|won't|"
                r"couldn't|shan't) (?:\w+ )?(?:pick|bring|send|fetch|collect|drop|drive|take|give|lend|post|"
                r"finish|deliver|translate|fix|do|make|host|cook|bake|print|write|call|come|join|help|meet|"
                r"get|book|cover|look after|mend|return|pay)\b.*\b(?:the|your|you|our|it)\b"
            ),
            r"\b(?:call|calling|called) (?:it|this|that|our \w+|the \w+) off\b",
            (
                r"\bwhich (?:i|we) (?:never|didn't|haven't|did not) (?:sent?|finish(?:ed)?|d[io]d?n?e?|"
                r"pos?ted?|wr\w+)\b"
            ),
        ),
        "Turns out I can't lend you the tent.",
        "It turns out I was right.",
        unless=(
            MORE_TO_COME,
            r"^(?:he|she|they|the (?:gig|concert|match))\b",
            r"\b(?:wedding|gig|match|strike|search) (?:has|was|is|had)\b",
        ),
    ),
    Construction(
        "gone_by_the_board",
        "broken",
        (
            "although* back cancel* cross despite* else* even fallen fell forget* gone* instead* missed "
            "never off scrap* scratch* slipped* strike* though* went*"
        ),
        (
            (
                r"\b(?:i|we) never did (?:get|manage|find|send|ring|call|finish|make|write|post|book|ask|"
                r"speak|bring)\b"
            ),
            (
                r"^(?:so )?(?:scrap|forget|cancel|scratch|strike|cross off) (?:about )?(?:mon|tues|wednes|"
                r"thurs|fri|satur|sun)day\b"
            ),
            r"^(?:scrap|cancel|scratch) (?:that|it|tonight|tomorrow|lunch|dinner|our|the)\b",
            r"\b(?:i|we)(?:'ve| have|'m| am|'re| are)? (?:gone|going|went) back on\b",
            (
                r"\b(?:deal|offer|plan|trip|lunch|dinner|visit|party|saturday|sunday|tomorrow|tonight|"
                r"arrangement|it)(?:'s| is) (?:now )?off\b(?! (?:the|to|on|your|my|centre|limits|white))"
            ),
            r"\bhas fallen through\b",
            r"\bfell through\b",
            (
                r"\b(?:though|although|even though|despite) (?:i|we|what (?:i|we))(?:'d| had)? (?:swore|said|"
                r"promised|told|agreed|vowed)\b"
            ),
            (
                r"\b(?:went|gone|slipped) (?:clean |right |completely |straight )?(?:out of my (?:head|mind)|"
                r"my mind)\b"
            ),
            (
                r"\b(?:let|give|sell|offer|rent|lend) (?:\w+ ){1,4}to (?:someone|somebody|another|others|"
                r"my \w+) (?:else|instead)\b"
            ),
            (
                r"\b(?:i|we)(?:'ve| have)? missed (?:our|your(?! (?:last |phone )?call\b)|the) (?:\w+ )?(?:appointment|call|meeting|"
                r"deadline|lunch|session|slot|date)\b"
            ),
        ),
        "I've gone back on what I told you about the car.",
        "We've gone back to the old car.",
        unless=r"^(?:he|she|they)\b|\?$|\b(?:wedding|gig|match|strike|search|concert|their)\b|\bcould (?:we|you)\b|\bplease\b",
    ),
    Construction(
        "no_longer_stands",
        "broken",
        "off cancelled canceled position withdraw withdrawn longer",
        (
            (
                r"\b(?:no longer|not) in a position to (?:honou?r|keep|meet|take (?:it|this|that|you)|deliver|"
                r"supply|host)\b"
            ),
            (
                r"\b(?:our|your|the|tomorrow's|tonight's|today's|\w+day's) (?:[\w']+ ){1,5}(?:with you|"
                r"together|we (?:agreed|planned|fixed|booked)|i (?:booked|promised|arranged)|for you|"
                r"with your \w+) (?:[\w' ]{0,30} )?(?:is|are) (?:now |all )?off\b"
            ),
            (
                r"\b(?:i'd|i had|we'd|we had|i|we) (?:booked|promised|arranged|lined up|fixed|organised|"
                r"reserved)(?: in)? for you\b.*\b(?:cancel\w*|fallen through|fell through|off|gone|let (?:me|"
                r"us) down|withdrawn)\b"
            ),
        ),
        "We are no longer in a position to honour the price we quoted you.",
        "The light over your desk is off.",
        unless=r"\?$|\bswitch|\blights?\b|\bday off\b",
    ),
)
