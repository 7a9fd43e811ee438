"""English reminders (nudges): what is still waited for, missing, overdue, unanswered."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import THIRD_AWAITED

REMINDERS = (
    Construction(
        "nudge",
        "ask",
        (
            "able about bump* chance* chasing checking circling* coming* didn't expect following* forget "
            "getting* gotten haven haven't heard* how joy latest* luck* managed moment* movement* need "
            "never news* no nudge* opportunity* outstanding overdue progress* received* remind reminder* "
            "require round sign status* still time* trace update* waiting when where wondering word*"
        ),
        (
            (
                r"\bstill (?:waiting|haven't (?:heard|received|had|got|seen)|have not (?:heard|received|had)|"
                r"outstanding|need(?:ing)? your|missing)"
            ),
            r"\bwaiting (?:for|on|to hear) (?:your|you|from you|the|that|a reply|an answer|back)",
            (
                r"\bhaven't (?:yet )?(?:heard|had (?:a |an |your |any )?(?:reply|answer|response|"
                r"word)) ?(?:back|from you|anything)?"
            ),
            r"\bnot (?:yet )?(?:heard|received) (?:back|from you|your|anything)",
            r"\b(?:just|only|quickly|simply)? ?checking in (?:on|about|to see|whether|if)",
            r"\b(?:just )?(?:following|circling) (?:up|back)\b",
            r"\b(?:gentle|friendly|quick|little|small|another|kind|polite|final|last)(?: \w+)? (?:reminder|nudge)",
            r"\bjust a reminder",
            r"\b(?:this is|here's|here is|a) (?:a )?reminder (?:that|about|to)",
            r"\bjust (?:to|wanted to) remind you",
            r"\bremind you (?:that|about|of|to)\b",
            r"(?<!still )(?<!been )\bchasing (?:up\b|you\b|the\b(?! (?:[\w-]+ ){1,3}(?:for|about)\b))",
            r"\bbump(?:ing)? this",
            (
                r"(?<!with )\bany (?:update|updates|progress|news|movement|word|luck)(?: yet)? (?:on|with|"
                r"about|from)? ?(?:the|that|this|your|our|my|it)\b(?! (?:new|baby|job|house|hunt|search))"
            ),
            r"\bwhen (?:can|could|may|might|should|will) (?:i|we) (?:expect|have|get|see|count on)\b",
            (
                r"\b(?:did|have|had) you (?:get|had|have|find|found|managed) (?:a |any |the )?(?:chance|time|"
                r"moment|opportunity) to\b"
            ),
            r"\bwhat(?:'s| is) the (?:status|latest)\b",
            (
                r"\bhave you (?:been able to|managed to|got round to|gotten (?:a|around)|had the chance|"
                r"had any luck)\b.{0,30}\b(?:look|read|sign|send|check|review|think|speak|talk|find|ask|fix)"
            ),
            (
                r"\bwhere (?:are we|we are|we(?:'ve| have) got|things (?:are|stand)|you(?:'ve| have)? got to|"
                r"are you|it (?:is|stands)) (?:with|on)\b"
            ),
            (
                r"\b(?:still )?no (?:sign|word|news|trace|reply|answer) (?:of|from you|on|about|from your|"
                r"yet from) ?(?:the|that|my|our|your|from)?\b(?!.*(?:spring|sun|rain|snow))"
            ),
            (
                r"\b(?:did|have) you (?:get|got|had) (?:my|our) (?:last )?(?:message|email|note|letter|mail|"
                r"text|question)s? about\b"
            ),
            (
                r"\bhow (?:is|are|'s) (?:the|that|my|our) (?:report|draft|quote|estimate|invoice|paperwork|"
                r"contract|form|figures|slides|reference) (?:coming|getting)"
            ),
            r"\bany joy (?:with|on)\b",
            r"\bdon't forget (?:the|my|our|about)\b",
            r"\boverdue\b.*\b(?:your|you)\b",
            r"\byour .{2,30} (?:is|are) (?:now )?overdue\b",
            (
                r"\byou (?:still |also )?(?:haven't|have not|never|didn't) (?:yet |actually )?(?:sent|given|"
                r"paid|returned|signed|got back|replied|answered|brought|told|send|give|pay|reply|return|"
                r"filled|confirmed|let (?:me|us))\b(?! (?:up|a toss|the chance))"
            ),
            r"\b(?:i|we) (?:do )?still (?:need|require|lack|want)\b",
        ),
        "I'm still waiting for your comments on the draft.",
        "The post hasn't come yet.",
        unless=(
            r"(?:thanks|thank you) for the reminder",
            r"waiting for (?:the (?:bus|train|rain)|spring|my)",
            THIRD_AWAITED,
            r"no news|been waiting (?:all|for years)",
            r"\bhaven't (?:yet )?got (?:round|around) to\b|\bsorry about that\b",
        ),
    ),
    Construction(
        "missing_still",
        "ask",
        (
            "answer approval approved* arrived await badgering* chance chaser* chasing* due expect "
            "hanging heard holding incomplete* look missing* need needs never* news not nudge* nudging* "
            "outstanding* overdue* owe owing* paid* past pestering* poke* poking* prod* progress reached* "
            "received remains reminder* reply required returned* sign-off signature signed* sitting still "
            "through time unanswered* unpaid* unsigned* until waiting* when where without wondering word "
            "yet*"
        ),
        (
            (
                r"\b(?:your|the|our|my|that|those|these) (?:[\w-]+ ){1,4}?(?:is|are|remains?|seems? to be|"
                r"appears? to be|has been|have been|'s) (?:still |now |already |as yet |\w+ (?:days|weeks|"
                r"months) )*(?:outstanding|overdue|missing|unpaid|unsigned|unanswered|owing|past due|"
                r"incomplete|not (?:here|in|back|signed|paid)|sitting (?:in|on) your)\b"
            ),
            (
                r"\b(?:i|we)(?:'ve| have)? (?:yet to|still (?:have not|haven't|have no|don't have|lack|need|"
                r"await)|not yet|never) (?:had |seen |got |receive[d]? |hear[d]? |have |been |paid )?(?:your|"
                r"the|a|any|from you|back|anything|word|sight|hide)\b"
            ),
            (
                r"\b(?:hasn't|haven't|has not|have not) (?:yet )?(?:reached|come through to|arrived with|"
                r"been (?:signed|paid|returned|approved)) ?(?:us|me|by you|yet)?\b"
            ),
            (
                r"\b(?:needs?|requires?|awaits?|waits? for|is waiting for|lacks?|wants?) (?:only |just |"
                r"still )?your (?:\w+ )?(?:signature|approval|sign-off|ok|okay|blessing|input|attention|"
                r"go-ahead|decision|stamp|initials|vote|comments)\b"
            ),
            (
                r"\b(?:can't|cannot|won't be able to) (?:\w+ ){1,5}?(?:without|until|unless) (?:your|you|"
                r"we (?:have|get) your|i (?:have|get) your)\b"
            ),
            (
                r"\byour (?:signature|approval|vote|reply|answer|decision|sign-off|consent|form|"
                r"contribution) (?:is|are) (?:needed|required|wanted|still|awaited|due|urgently)\b"
            ),
            (
                r"\b(?:have|had|did) you (?:had |have |get |got |found |find |managed |manage )?(?:a |any |"
                r"the |yet )*(?:chance|time|moment|opportunity|luck|minute)\b.*\?"
            ),
            (
                r"\b(?:any|what) (?:word|news|movement|progress|update|luck|joy|sign|headway)\b.*\b(?:on|with|"
                r"of|from|about|yet|for)\b.*\?"
            ),
            (
                r"\bhow (?:are|is) (?:you|it|things|the \w+) (?:getting on|coming along|looking|progressing|"
                r"going) with (?:the|my|our|that)\b"
            ),
            r"\bwhere (?:are we|do we stand|have we got to|are you) (?:with|on)\b",
            (
                r"\bwhen (?:can|could|may|might|will|should) (?:i|we) (?:expect|hope|look forward|count on|"
                r"get|have|see|receive|collect|pick up)\b"
            ),
            (
                r"\b(?:i'm|we're|i am|we are) (?:still )?(?:waiting|hanging on|holding out) (?:for|on|"
                r"to (?:hear|get|have))\b(?! (?:the (?:bus|train|rain|kettle|plumber|results?|delivery|"
                r"paint)))"
            ),
            r"\b(?:chasing|nudging|prodding|pestering|badgering|poking) (?:you|up|for|about)\b",
            r"\b(?:gentle|friendly|quick|little|polite|second|last|final) (?:nudge|reminder|prod|poke|chaser)\b",
        ),
        "I've yet to receive your comments on chapter two.",
        "I've yet to see a heron.",
        unless=(
            r"\bsorry\b.*\bi (?:haven't|have not|still)\b",
            r"\bi still (?:owe|haven't finished|haven't sent)\b",
            r"\bthe (?:post|bus) hasn't\b",
            r"\bhow are things going with (?:the baby|your)\b",
            r"\bas (?:i|we) (?:promised|said)\b",
            r"\bwithout you\b",
            THIRD_AWAITED,
        ),
        loose=True,
    ),
    Construction(
        "chased",
        "ask",
        (
            "reminder reminders chaser chasing chase unanswered ignored reply awaiting await waiting time yet still you're were "
            "haven't hasn't received receive received had seen without promised"
        ),
        (
            (
                r"^(?:[\w-]+ )?(?:second|third|fourth|2nd|3rd|final|last|another|friendly|gentle|polite|quick|"
                r"little|kind|one more|just a|a)(?: and (?:final|last))?(?: \w+)? (?:reminder|chaser)\b"
            ),
            (
                r"\b(?:my|our) (?:\w+ ){0,3}(?:mails?|e-?mails?|messages?|letters?|calls?|texts?|requests?|"
                r"queries)\b.{0,60}\b(?:unanswered|ignored|without (?:a |any )?(?:reply|answer|response)|"
                r"no (?:reply|answer|response))\b"
            ),
            r"\b(?:have|need|going|got|forced|obliged) to (?:keep )?chas(?:e|ing) you\b",
            (
                r"^(?:we are |i am |still |eagerly |anxiously |patiently )*(?:awaiting|"
                r"waiting(?: \w+)? (?:for|on)) (?:your|you|the (?:signed|return|completed))\b"
            ),
            r"^(?:still )?waiting (?:\w+ )?for (?:your|a reply|an answer|those|that|the)\b",
            (
                r"\bthis is (?:now )?(?:the|my|our) (?:\w+ )?(?:second|third|fourth|fifth|\d\w\w|nth|"
                r"umpteenth) (?:time|mail|e-?mail|letter|message|request|reminder)\b"
            ),
            r"\b(?:i|we) (?:have|'ve) (?:yet|still) to (?:see|receive|hear|get|have)\b(?!.*\bheron\b)",
            (
                r"^(?:i believe |i think |i thought |i understood |weren't |hey,? |wasn't it )?you (?:were|"
                r"are|'re) (?:going|supposed|meant|due) to (?:get|send|give|let|bring|find|pay|ring|call|post|"
                r"show|lend|return|look|ask|fix|mend|put) (?:me|us|the|my|our|it|back|out|into)\b"
            ),
            (
                r"\b(?:i|we) (?:don't|do not|haven't|have not|still haven't|can't|cannot) (?:appear to have|"
                r"seem to have|yet|have|seen|find|received|had|got|see)?(?: \w+)? ?(?:had|received|got|seen|"
                r"find|have)? ?(?:your|any (?:\w+ )?from you|anything (?:back )?from you|a reply|an answer|"
                r"the (?:\w+ )+you (?:were|promised|said))\b"
            ),
        ),
        "My last two letters about the drain have gone unanswered.",
        "My last two letters were long.",
        unless=(
            r"\bkind reply\b",
            r"\bsorry\b",
            r"\bforgive me\b",
            r"\bthank",
            r"\bwaiting for (?:the|a) (?:bus|train|plumber|rain|kettle|bank)\b",
            r"\bdisregard\b",
            r"\bi (?:promised|owe)\b",
            r"\bcan't (?:see|find|have) your (?:point|way)\b",
        ),
    ),
    Construction(
        "no_sign_yet",
        "ask",
        (
            "all any bill cheque contract copy deposit draft form invoice manuscript questionnaire "
            "receiving rent reply report slip"
        ),
        (
            r"\bany (?:sign|sight|trace|news|word|joy) of (?:that|the|my|our|those|your)\b",
            r"\ball that holds (?:us|me) up\b",
            r"\breceiving your (?:cheque|payment|form|slip|draft|comments|contribution|donation|deposit)\b",
            (
                r"\bthe (?:form|invoice|deposit|rent|report|reply|cheque|slip|questionnaire|contract|"
                r"questionnaire|bill|manuscript|copy|draft) (?:has|have|is|'s) (?:yet to|still (?:to|not)|"
                r"not (?:yet )?(?:reached|come|arrived))\b"
            ),
        ),
        "Any sign of the lease?",
        "Any sign would have been on the door.",
        unless=(r"\bthank(?:s| you) for\b", r"\bshould be with (?:them|him|her)\b"),
        loose=True,
    ),
    Construction(
        "sent_long_ago",
        "ask",
        "sent wondering yet",
        (
            (
                r"\b(?:ago|last (?:week|month)|on \w+day),? (?:i|we) sent you\b.*\bfor (?:signature|approval|"
                r"comment|your)\b"
            ),
            r"^(?:i|we) sent you\b.*\bfor (?:signature|approval)\b.*\b(?:ago|last)\b",
            r"\bwondering about the (?:state|status|progress|fate|whereabouts) of (?:our|my|the)\b",
            (
                r"^(?:has|have) (?:the|my|our|that) (?:\w+ ){1,3}been (?:sent|posted|paid|signed|ordered|"
                r"booked|dispatched|issued|approved|processed|returned|transferred) yet\?$"
            ),
        ),
        "We sent you the contract for signature two weeks ago.",
        "We sent you flowers two weeks ago.",
    ),
)
