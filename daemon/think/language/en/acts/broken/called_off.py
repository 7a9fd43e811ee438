"""English: an agreed plan that is cancelled, moved or put off, or that will be late (`broken`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.broken.words import MORE_TO_COME, STOOD
from daemon.think.language.en.words import DAY

CALLED_OFF = (
    Construction(
        "todays_is_off",
        "broken",
        "off scrubbed cancelled happening ahead",
        (
            r"^(?:so |right,? |well,? |sorry,? )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|this (?:morning|afternoon|evening|week|weekend)|next week)'s "
            r"(?:[\w-]+ ){0,2}?(?:fitting|lesson|meeting|dinner|lunch|supper|tea|coffee|drinks?|session|visit|call|chat|rehearsal|walk|ride|run|sail|swim|game|delivery|appointment|"
            r"outing|trip|shoot|viewing|handover|tutorial|practice|haircut|sitting|party|barbecue|get-together|date|interview|review|workshop|inspection|collection|pick-?up)"
            r"(?:'s| is| has been| will have to be| won't be| isn't)(?: now| all| unfortunately| afraid| going)* (?:off\b(?! the (?:menu|list))|scrubbed|cancelled|called off|happening|going ahead)"
        ),
        "Tomorrow's lesson is off, I've lost my voice.",
        "Tomorrow's milk is off already.",
        unless=(r"\?$", r"\b(?:is|'s) (?:happening|going ahead)\b", r"\bif\b"),
    ),
    Construction(
        "and_here_we_are_without",
        "broken",
        "here still",
        (
            r"\b(?:i|we)(?:'d| had| know i| know we)? (?:told you|promised|said|assured you|swore|gave (?:you )?my word|undertook)\b[^?]*(?:,| -|;|\band|\bbut|\byet) (?:and |but |yet )?"
            r"(?:here (?:we are|i am|we sit|it is)\b[^?]*\b(?:without|no|not|none|nothing|still|empty-handed|\w+day)\b|(?:there's|there is|you've|you have) still (?:no|not|nothing)\b|it's still (?:not|here|un\w+|sitting|lying)\b)"
        ),
        "I said the shelves would be up by Easter, and here we are in June without a single one.",
        "I said I'd be early, and here I am.",
        unless=r"\?$|^(?:he|she|they)\b",
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
                r"\b(?:i|we)(?:'m| am|'re| are|'ll|'ve| have|'d| will)?(?: afraid| sorry| really| so|"
                r" unfortunately| going| do| had| got| hate| just| also| better)*(?: i| we)?(?: have| need|"
                r" must|'ll have| had| ought|'ve got| will have| going| got)?(?: to)? (?:must |to )?(?:cancel|"
                r"postpone|reschedule|back out|pull out|bail|bow out|withdraw|call (?:it )?off|drop out|"
                r"step back|push (?:it|this|that|the \w+|our \w+) (?:back|to)|put (?:it|this|that|the \w+|"
                r"our \w+) off|break (?:my|our) (?:promise|word)|go back on|take back my|let you down|"
                r"rain ?check|take a rain ?check|scratch|skip (?:our|this|tomorrow|tonight|\w+day)|move (?:it|"
                r"this|our|the \w+) to)\b"
            ),
            (
                r"\b(?:is|has been|was|are|have been) (?:cancelled|canceled|called off|postponed|delayed|"
                r"pushed back)\b.*\b(?:our|i|we|my|meeting|dinner|visit|lunch|trip|delivery)?"
            ),
            (
                r"\b(?:cancel|postpone|withdraw) (?:my|our|the) (?:promise|offer|visit|booking|dinner|lunch|"
                r"meeting|order|part|participation)\b"
            ),
            r"\bgoing to be (?:late|delayed) (?:with|on|for)\b",
            (
                r"\b(?:is|are|'s|'re|'m|am|be) (?:running |going to be )?(?:\w+ )?(?:late|behind) (?:with|on|"
                r"for) (?:the|your|our|my)\b"
            ),
            r"\brunning (?:\w+ )?late\b",
            (
                r"\b(?:i|we)(?:'m| am|'re| are) (?:\w+ )?(?:going to|gonna) have to (?:cancel|postpone|"
                r"pull out|skip|miss|bail|drop out|call (?:it )?off|reschedule|let you down)\b"
            ),
            r"\bi let you down\b",
        ),
        "I'm afraid I have to cancel our lunch tomorrow.",
        "The train was cancelled.",
        unless=(
            r"\bcould (?:we|you)",
            r"\bcan (?:we|you)",
            r"\bplease\b",
            r"\?$",
            r"^(?:the|my|our|all)? ?(?:train|flight|bus|tram|concert|class|show|match|game)s?\b",
            r"never cancel",
            r"(?:he|she|they) (?:had to|has to) (?:cancel|postpone)",
            r"no need to cancel",
            r"have to (?:call (?:him|her|them|the)|move|push|drop) ",
            r"weather",
            r"subscription",
            r"i had to cancel my (?:trip|holiday)",
            (
                r"\b(?:gig|festival|lecture|performance|race|parade|fair|ferry|service|play|lesson|rehearsal|"
                r"conference|sale|fête|fete|event|regatta) (?:was|is|has been|had been|got) (?:cancelled|"
                r"canceled|called off|postponed)"
            ),
        ),
    ),
    Construction(
        "regret_to_cancel",
        "broken",
        "afraid* apologi* come forgive forgot gutted regret* sorry*",
        (
            (
                r"\b(?:regret|sorry|afraid|apologi[sz]e|apologies)\b.*\b(?:having to|have to|must|had to|"
                r"need to) (?:\w+ )?(?:cancel|call off|postpone|pull out|let you down|withdraw|miss)\b"
            ),
            (
                r"\b(?:sorry|apologi[sz]e|apologies|forgive me|regret)\b.*\b(?:didn't|did not|couldn't|"
                rf"could not|haven't|have not|hasn't|wasn't|never|forgot|missed)\b.*\b{STOOD}"
            ),
            (
                r"\bi (?:clean |completely |totally )?forgot (?:the|your|our|to) .{2,40}\b(?:i(?:'d| had)?|"
                r"we(?:'d)?) (?:said|promised|agreed|told you|arranged)\b"
            ),
            rf"\bcan't (?:make|do|come to) [\w' -]{{2,30}} (?:{DAY}|after all|any more)\b",
        ),
        "I do regret having to cancel our appointment tomorrow.",
        "I regret nothing.",
        unless=(MORE_TO_COME, r"^(?:he|she|they)\b"),
    ),
    Construction(
        "scrapped",
        "broken",
        "scrap bail slipped withdrawing off withdraw managed calling miss pull forgot work",
        (
            (
                r"\b(?:got to|have to|need to|must|gotta|going to have to|so|let's|we'd better) (?:scrap|"
                r"bail(?: on| out)?|cry off|duck out)\b(?=.*\b(?:our|tonight|on|tomorrow|the|this|\w+day)\b)"
            ),
            r"\bwithdraw(?:ing)? (?:my|our) offer\b",
            r"\b(?:we're|we are|i'm|i am) (?:calling off|cancelling|scrapping|pulling out of)\b",
            (
                r"\b(?:the|our|that) [\w ]{2,40} (?:we|i|you and i)(?:'d| had| have)? (?:set|fixed|agreed|"
                r"planned|arranged|booked|pencilled)(?: in)?(?: for| on)?\b[\w ]{0,20} (?:has slipped|"
                r"isn't going to work|won't work|is off|has to wait|won't happen|can't happen|"
                r"will have to wait)\b"
            ),
            r"\bour (?:visit|trip|dinner|lunch|meeting|call|walk|date|weekend|holiday)(?: [\w ]{2,20})? is off\b",
            (
                r"\b(?:haven't|have not|didn't|not) (?:managed|finished|done|sent|"
                r"got round to) (?:to \w+ )?(?:the|your) [\w ]{2,30} you were (?:meant|supposed|due|"
                r"going) to (?:get|have|see)\b"
            ),
            r"\bi(?:'ll| will) miss [\w' ]{3,30} after (?:saying|promising|telling)\b",
            r"\bi forgot to \w+ (?:the|your) [\w ]{2,20} (?:i'd|i had|i) promised\b",
        ),
        "Something's come up, so scrap tonight.",
        "They sell scrap metal.",
        unless=r"\bdid you\b|^(?:he|she|they)\b",
    ),
)
