"""English: a plan given up in so few words: it is off, you will have to do it without me, count me out of it, at that hour I was elsewhere (`broken`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY

_DAYS = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|this (?:morning|afternoon|evening|week|weekend)|next (?:week|month|weekend|\w+day)|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december))"
)
_SPOILS = r"(?:milk|cream|fish|meat|ham|butter|bacon|chicken|prawns|mussels|sausages?|yoghurt|leftovers|curry|stew|eggs?|loaf|bread)"
_PLAN = (
    r"(?:trip|outing|run|walk|ride|visit|lunch|dinner|supper|tea|picnic|barbecue|meeting|lesson|rehearsal|practice|session|game|match|climb|sail|swim|hike|holiday|weekend|party|date|viewing|"
    r"fitting|appointment|delivery|drive|jaunt|expedition|crossing|evening|film night|sleepover|get-together|reunion|tour|tasting|clear-out|call|drinks?)"
)
_OFF = r"(?:(?:'s| is| are|'re| has to be| will have to be|'ll have to be) (?:now |all |sadly |afraid |therefore )*(?:off|scrubbed|cancelled|called off|a no-go|out of the question)|(?: (?:will|'ll) have to| must) wait| (?:will have to|must) wait|'ll have to wait| won't be happening|(?: isn't| is not| aren't) (?:going ahead|happening|on))"
_DO = r"(?:do|go|manage|start|have|hold|meet|play|sing|make do|get by|get along|carry on|run|cope|eat|open|set (?:up|off|out)|begin|celebrate|travel|drive|walk|sail|march|row|finish|bake|judge|cook|host|paddle|see|watch)"
WITHOUT_ME = (
    Construction(
        "none_of_it_then",
        "broken",
        "no short down light",
        (
            rf"^(?:so |well,? |sorry,? )*no {_PLAN}(?: \w+)? (?:on \w+day|tomorrow|tonight|today|this (?:week|weekend|evening|afternoon|morning|\w+day)|next \w+|after all)(?: then)?,? (?:i'm afraid|sorry|sadly|alas|after all|then|unfortunately|because|as i|as we)\b",
            rf"\byou(?:'ll| will) be (?:a|an|one|two) (?:\w+ )?(?:short|down|light)(?! (?:on|of) (?:the|your|cash|money|change|milk)\b)(?: (?:on )?{DAY})?\b[^?]*\b(?:i|we)(?:'ve|'m| have| am| can't|'re| are)\b",
        ),
        "No picnic on Saturday, I'm afraid, the car's in dock.",
        "No picnic on Saturday was ever so dull.",
        unless=r"\?$|\bplease\b",
    ),
    Construction(
        "so_it_is_off",
        "broken",
        "off scrubbed cancelled called question go ahead happening on wait",
        (
            rf"(?:^|[,;:-] |\b(?:so|and|which means|meaning|means|afraid) )(?:so |and |i'm afraid |that |sadly,? )*(?:our |the )?(?:(?:little|big|planned|annual) )?{_DAYS}(?:'s)? (?!{_SPOILS}\b)(?:[\w'-]+ ){{0,5}}?[\w-]+{_OFF}(?=[.,;:!]|$| (?:i'm|this|for (?:now|this)|after|until|then|unless|because|as|since)\b)",
            rf"(?:^|[,;:-] |\b(?:so|and|which means|meaning|means|afraid) )(?:so |and |i'm afraid |that |sadly,? )*(?:our|the) (?:[\w'-]+ ){{0,3}}?{_PLAN}(?: (?:to|at|with|in|on|up|down|round) [\w' ]{{2,30}}?)?(?: (?:on )?{DAY})?{_OFF}(?=[.,;:!]|$| (?:i'm|this|for (?:now|this)|after|until|then|unless|because|as|since)\b)",
        ),
        "The boat has sprung a leak, so Sunday's crossing to the island is off.",
        "The fridge has broken, so Sunday's milk is off.",
        unless=r"\?|^(?:if|unless)\b|\bif\b[^,]*\b(?:off|cancelled)|\b(?:heard|hear|said|says|told me|rumour)\b|\b(?:council|school|government|club|bbc|city)\b|\b(?:isn't|not) off\b",
    ),
    Construction(
        "without_me_then",
        "broken",
        "without",
        (
            rf"\byou(?:'ll| will| all will|'re going to)(?: all| both| just| now| sadly| probably| i'm afraid,?)* (?:have|need) to {_DO}\b[^?]{{0,70}}?\bwithout (?:me|us|my|our|either of us)\b",
            rf"^(?:so |please |do |just |best |you'd better |you had better |sorry,? |i'm afraid )*{_DO}(?: ahead| on)?(?: (?:it|the \w+|{DAY}))? without (?:me|us)\b(?=.*(?:,|\b(?:as|because|since|i|i'm|we|we're|today|tonight|tomorrow|this time|on \w+day)\b))",
            r"\b(?:it|the \w+|\w+day|\w+day's [\w ]{3,20})(?:'ll| will) have to (?:go ahead|happen|be|go on) without (?:me|us)\b",
        ),
        "You'll have to run Friday's quiz without us, the car won't start.",
        "You'll have to learn to whistle without moving your lips.",
        unless=(
            r"\?$|\b(?:one day|when i'm (?:gone|dead|old)|when we're gone|live without|world without|life without|learn to)\b",
            r"^(?:don't|do not|never|please don't)\b",
            r"\bif (?:i'm|i am|we're|we are|i|we)\b[^,]*\b(?:late|not (?:there|back)|miss|stuck|held up)\b",
        ),
    ),
    Construction(
        "count_me_out_of_it",
        "broken",
        "count counting scratch strike cross take leave pulling dropping bowing crying",
        (
            (
                r"\b(?:count|scratch|strike|cross|take|leave|rule) (?:me|us) (?:out of|off|out for|from|out on) (?:the|our|your|my|that|\w+day'?s?|tomorrow'?s?|tonight'?s?|this \w+'?s?|next \w+'?s?)\b[^?]*"
                r"(?:\b(?:i|we)(?:'d| had| have|'ve)? (?:signed up|agreed|promised|said|booked|put (?:my|our) names? down|paid|entered|committed|meant)|\bafter all\b|\bnow\b|\bthis (?:time|year|week)\b)"
            ),
            r"(?:,|;| -|\band\b|\bbut\b) (?:so |and )?(?:please |you can |you'll have to |i'm afraid you )?(?:count|scratch|strike|cross|take) (?:me|us) (?:out of|off|out for|from) (?:the|our|your|\w+day'?s?|tomorrow'?s?|tonight'?s?|this \w+'s|next \w+'s)\b(?! (?:mailing|list of|spam|newsletter))",
            r"^(?:please |sorry,? |you'd better |you'll have to |i'm afraid you'll have to |best )*(?:scratch|strike|cross) (?:me|us|my name|our names) (?:off|from|out of) (?:the|our|your|\w+day'?s?|tomorrow'?s?|tonight'?s?|this \w+'s|next \w+'s)\b",
            r"^(?:i'm|i am|we're|we are) (?:\w+ )?(?:pulling|dropping|bowing|crying|backing|ducking) (?:out|off)\b(?! of (?:the (?:drive|garage|station|car|harbour|yard)))(?=.*\b(?:of|\w+day|tomorrow|tonight|after all|sorry)\b)",
        ),
        "My knee has gone, so take us off the list for the relay we'd put our names down for.",
        "Take us off the bypass and on to the coast road.",
        unless=r"\?$|\b(?:mailing|newsletter|spam|marketing|subscription)\b",
    ),
    Construction(
        "at_that_hour_elsewhere",
        "broken",
        "word promised said swore told agreed",
        (
            r"\b(?:i|we)(?:'d| had)? (?:gave (?:you )?(?:my|our) word|given (?:you )?(?:my|our) word|promised(?: you)?|told you|swore(?: to you)?|said|agreed)(?: that)? (?:i|we)(?:'d| would)\b[^?]*(?:,| -|;) ?(?:and|but|yet) "
            r"(?:at|on|by|come|that|all)\b[^,?]{0,40}?,? ?(?:i|we)(?:'d|'m| was| were| had| lay| sat| stood| am| slept| did nothing| did no such)\b(?! (?:there|ready|waiting|on (?:the|your) (?:platform|doorstep)|at (?:the|your) (?:door|gate|station)|outside|done|finished|early|knocking)\b)"
        ),
        "I promised you I'd ring at noon, and at noon I was asleep in a deckchair.",
        "I promised you I'd ring at noon, and at noon I was ready with the phone.",
        unless=r"\?$|^(?:he|she|they)\b",
    ),
)
