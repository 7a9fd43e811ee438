"""English: what a deed is: sending, making, coming, bringing two people together; and that something has come."""

from __future__ import annotations

import re

from daemon.think.language.en.words import DAY
from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.deeds import Deeds
from daemon.think.later import later

_GOT = later(  # what stands behind `got`, down to the next preposition, or before `arrived`
    r"\b(?:got|received)(?: (?:both|all|back))* (?P<object>(?!lost|buried|stuck|ready|to\b|home|up\b|round|married|better|worse|delayed|held)[^,.;!?]+?)(?=$|[,.;!]| (?:for|about|on|in|to|from|with|at|by|this|last|today|yesterday|and|ready|fixed|mended|done|sorted)\b)"
    r"|\b(?:found|picked up|unpacked|opened|collected) (?P<found>(?:the|your|a|both|all)\b[^,.;!?]+?)(?= (?:on|in|at|by|behind|under|from) (?:the|my|our)\b|$|[,.;!])"
    r"|(?:^|[,.!] |\b(?:and|that|as) )(?P<subject>[^,.;!?]+?) (?:(?:has|have|just|all|finally|now|safely|both) )*(?:arrived|came|turned up|showed up|cleared|gone through|come through|landed|(?:is|are) (?:back|here|safely)|(?:was|were) (?:waiting |lying |sitting |there )*(?:in|on) (?:my|the|our))\b",
    re.IGNORECASE,
)


_OPENS = r"(?:(?:and|yes|yep|oh|ah|well|so|hi|hello|hey|hooray|hurrah|good news|great|lovely|brilliant)[,.!:]* )*"


def _what_came(text: str) -> str:
    """Not all that it speaks of came: what stands behind `got`, down to the next preposition, or before `arrived`."""
    return " ".join(one["object"] or one["subject"] or one["found"] or "" for one in _GOT.finditer(text))


# The last day on which something is done; `by the gate` and `before lunch` name none.
_LAST_DAY = (
    rf"(?:{DAY}|then|christmas|easter|(?:early |mid-?|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|the (?:weekend|(?:end|middle|beginning|start) of (?:the |this |next )?(?:day|week|weekend|month|year|term|season|\w+(?:uary|ember|ober)|march|april|may|june|july|august)))\b"
)
_VISITS = ("stop", "drop", "come", "pop", "go", "call", "swing", "pass", "be")
_VISITING = ("stopping", "dropping", "popping", "coming", "going", "calling", "swinging")
_NO_VISIT = "".join(rf"(?<!\b{verb} )" for verb in (*_VISITS, *_VISITING))


DEEDS = Deeds(
    delivers=later(
        r"^as promised\b"
        r"|\b(?:should|ought to|must) (?:now |already |all |both )*(?:be (?:in|on|with|at|there|here|back)\b[^.?!]*\bnow\b|have (?:arrived|reached|come|gone|got (?:it|them|there|to you)|landed)\b)|\bshould (?:now|already) (?:be|have)\b"
        r"|^(?:and |so |well,? |now |finally,? )*(?:here(?:'s| is| are| comes?) (?:the|your|my|our|that|those|a|some|all)\b|please find (?:the|my|our|your)\b|(?:enclosed|attached|below) (?:is|are|you)\b)"
        # `Receipts and mileage log attached`; not `the photo you attached`, `she is so attached`, `the shed attached to the barn`
        r"|^(?!.*[?])(?!.*\b(?:you|he|she|they|not|never|will|should|would|can|could|forgot|forgotten|meant|if|once|when|until|so|very|too|quite|rather|really|deeply|\w+n't|\w+'ll)\b.*\b(?:attached|enclosed)\b)(?:and |so |well,? |now |finally,? )*[\w'&-]+(?:,? [\w'&-]+){0,7},? (?:attached|enclosed)\b(?! to\b)",
        re.IGNORECASE,
    ),
    lies_there=later(
        r"\b(?:is|are|'s|'re)(?: now| all| already| back| home| again| safe| sound| and| waiting| sitting| hanging| leaning| lying| left| tucked| propped| parked| safely)* (?:in the (?:post|mail)|on (?:its|their|the) way(?! (?:to (?:me|us)|here|from))|out for delivery|off to you|with (?:you|your|the courier)|(?:in|on|at|by|under|behind|outside|against|inside|beside|round) your\b|up (?:on (?:the|our)|online)|online)"
        r"|(?:\b(?:is|are)|'s|'re)(?: enclosed| here| included| herewith)? (?:in|with|inside) this (?:envelope|letter|e-?mail|mail|parcel|packet)\b|\b(?:comes?|goes|travels?|is coming|are coming)(?: to you)? (?:with|in) this (?:letter|e-?mail|mail|parcel|envelope|note)\b|\baccompan(?:y|ies) this\b"
        r"|\b(?:left|gone|went|off|out|collected|picked up|taken)(?: \w+){0,2} (?:with|by) (?:the |a |our )?(?:carrier|courier|postman|postie|haulier|parcelforce|royal mail|dhl|fedex|ups)\b(?! bags?)",
        re.IGNORECASE,
    ),
    not_there=later(r"\b(?:will|'ll|not|n't|if|when|once|hope|should|soon|still|almost)\b|\?", re.IGNORECASE),
    # not `stop by with the soup on the 20th`, `come by train`, `before we meet on the 20th`, `keep it until the 20th`
    by_then=later(
        rf"{_NO_VISIT}\bby {_LAST_DAY}|\b(?:before|no later than|in time for) {_LAST_DAY}"
        r"|\bwithin (?:(?:the|this|an?|one|two|three|four|\d+) )?(?:next |coming )?(?:\w+ )?(?:hour|day|week|fortnight|month)s?\b"
        r"|^(?![^?]*\bon (?:\w+day|(?:the )?\d))[^?]*\bthis (?:week|month)\b",
        re.IGNORECASE,
    ),
    came=later(
        r"\b(?:got|(?:have|'ve|has) got|received|arrived|came (?:today|this|yesterday|in|back|through|on)|(?:has |have |'s |'ve )?(?:cleared|gone through|come through|landed)|turned up|showed up|found (?:the|your) [\w ]{1,24} (?:on|in|at|by|behind|under) (?:the|my|our) (?:door|mat|porch|step|hall|letter|shed|drive|garage|front|desk|table|post)\w*|(?:is|are|'s) (?:back|here|safely)|(?:was|were) (?:waiting |lying |sitting |there )*(?:in|on) (?:my|the|our))\b",
        re.IGNORECASE,
    ),
    not_come=later(
        r"[?？]|(?:\b|(?<=n))(?:not|'t|never|yet|if|when(?! (?:i|we)\b)|once|until|as soon as|will|'ll|got to|got (?:it|this|that|them|so much|all that) (?:all )?to|got your (?:mail|email|message|note|letter|text))\b",
        re.IGNORECASE,
    ),
    clauses=later(r"[,;:] (?=and|but|so|not |i |we |they |it |he |she )| - ", re.IGNORECASE),
    sends=later(
        r"\b(?:send|forward|(?<!your )(?<!my )(?<!our )(?<!his )(?<!her )(?<!the )(?<!a )(?<!fair )share(?! of\b)|attach|mail|e-?mail|post|upload|put (?:it |them )?(?:up|online)|pass|drop(?:ped)?|bring|brought|deliver(?:ed|s)?|get you|get (?:\w+ ){1,8}to you|have (?:\w+ ){1,6}(?:with|for) you|let you have|you(?:'ll| will) (?:have|get|receive)|be (?:with you|in your (?:inbox|hands|letterbox))|reach you)\b",
        re.IGNORECASE,
    ),
    makes=later(
        r"\b(?:writ\w+|draft|translat\w+|draw|prepar\w+|proof-?read|edit|mark up|comment\w*|feedback|put together|record(?!s\b)\w*|type up|finish|read through|dig out|look out|hunt out|track down|fish out|scan|copy|print|list|minutes)\b",
        re.IGNORECASE,
    ),
    comes=later(
        r"\b(?:bring|hand (?:you|over|it)|give (?:you|it) back|be there|come|meet|visit|join|show you|see you|call|ring|phone|drop (?:by|in)|stop by|look in(?= (?:on|at the weekend|this|next|tomorrow|tonight|later|again|sometime)\b|[,.!]|$)|pop (?:in|over|round)|swing by|nip (?:in|over|round)|pick you|take you|have (?:lunch|dinner|coffee)|attend)\b",
        re.IGNORECASE,
    ),
    is_there_too=later(
        r"\b(?:make it|do (?:today|tonight|tomorrow|this|it|\w+day)|(?:today|tonight|tomorrow|\w+day|appointment|meeting|visit|lunch|dinner|coffee|plans?) (?:is|are|'s)? ?(?:off|cancelled|out)|cancel(?:led)? (?:today|tonight|tomorrow|our|the|my|this)|be able to|see you|get (?:away|there|to you)|leave)\b",
        re.IGNORECASE,
    ),
    of_yesterday=later(r"\byesterday\b", re.IGNORECASE),
    of_today=later(r"\b(?:today|this (?:morning|afternoon))\b", re.IGNORECASE),
    came_by=later(
        r"\b(?:coming|came|visit\w*|dropping (?:by|in)|popping (?:in|by|round)|having (?:me|us)|seeing (?:you|me|us)|stopping by|joining|talking|speaking|to talk|to speak|hear(?:ing)? your voice|our (?:chat|call|talk|phone call|conversation)|on the phone)\b"
        # thanks for what is given where one is a guest, or done where one is present
        r"|\b(?:thank you|thanks)\b[^.?!]{0,24} for (?:(?:the|a|your|such a|all the) )?(?:(?:lovely|wonderful|delicious|splendid|good) )*(?:tea|lunch|dinner|supper|breakfast|meal|evening|afternoon|weekend|hospitality)\b"
        r"|\bfor (?:being (?:there|here|with (?:me|us))|staying (?:with|over)|(?:reading|singing|playing) (?:so|at|for (?:me|us)|with us))\b|\band for (?:reading|singing|playing) (?:so|at|for (?:me|us))\b",
        re.IGNORECASE,
    ),
    for_guests=later(
        r"\b(?:bake|cook|make (?:a|some|the|us) (?:cake|tea|scones|soup|lunch|supper|dinner)|put the kettle on|lay the table)\b",
        re.IGNORECASE,
    ),
    company=later(
        r"\b(?:coffees?|teas?|cuppa|lunch|dinner|supper|breakfast|brunch|drinks?|pints?|pub|beers?|wine|meal|meet(?:ing)?s?|met|meet-?up|catch-?up|calls?|phone|video|zoom|teams|chats?|talks?|walk(?:ing)?s?|run|visit|appointment|session|get-together|weekly|monthly|evening|afternoon|morning|night|day|with|at|and)\b",
        re.IGNORECASE,
    ),
    joy_over_talk=later(
        r"^(?:oh,? |it was |it's been |that was )?(?:so |really |very |such )*(?:good|great|lovely|nice|wonderful|fun|super|a (?:pleasure|joy|treat|relief)) (?:to (?:have |finally )?(?:talk(?:ed)?|chat(?:ted)?|sp(?:eak|oken)|catch up|caught up|see you|meet(?: you)?|hear your voice)|talking|chatting|speaking|catching up|seeing you|meeting you|hearing your voice)\b(?!.*\b(?:with|to) (?!you\b|me\b))(?!.*\b(?:soon|next week|tomorrow|again(?! (?:yesterday|last))|will|would|if)\b)",
        re.IGNORECASE,
    ),
    # not `Thank you for everything` alone, which may be a farewell
    stayed=later(
        r"\b(?:thank you|thanks)\b[^.?!]{0,24} for (?:having (?:me|us|the (?:kids|children|boys|girls|twins|family|dog|lot of us|\w+ of us))(?! (?:in mind|on))|putting (?:me|us|all of us) up|(?:the|our|a|such a) (?:\w+ ){0,2}(?:stay|week|weekend|fortnight)\b|everything,? (?:the |your )?(?:spare room|bunk|bed|airport|station|(?-i:[A-Z]\w+) and the)\b)"
        r"|\b(?:we|i) (?:had|did have) (?:the best|such a|a) (?:\w+ )?(?:time|week|weekend|stay|fortnight|month) (?:with|at|in) you(?:r|rs)?\b",
        re.IGNORECASE,
    ),
    for_the_stay=later(
        r"\b(?:i|we)(?:'ll| will| shall)(?: \w+ly| both| all)? (?:meet|pick|fetch|collect|show|take|put|feed|have) you(?: (?:both|all))?\b(?! up on\b)"
        r"|\b(?:(?:buy|get)(?: in)? (?:some|plenty|enough|extra|the (?:fireworks|wine|food|beer|bread|milk|breakfast|bikes?|paddling pool))|(?:make up|air|clear) (?:the|a|your) (?:\w+ )?(?:beds?|room|bunks?|sofa|attic)|(?:build|put up) (?:the|a) (?:\w+ )?(?:fire|bonfire|tent|swing|camp bed|bunk|barbecue)|lay (?:on|in)|stock up|(?:bake|cook)(?!.*\b(?:some ?day|one day|next time)\b))\b",
        re.IGNORECASE,
    ),
    done_for=(
        later(
            r"\b(?:fetch|collect|driv|drov|pick|meet|run|ferry)(?:ing|ed|e)? (?:me|us|you|him|her|them)\b(?! (?:down|through|over|mad|off|an? |the ))|\b(?:give|gave|giving) (?:me|us|you|him|her|them) a (?:lift|ride)\b",
            re.IGNORECASE,
        ),
        later(
            r"\bvisit(?:s|ed|ing)?\b|\blook(?:ing|ed)? in\b(?! (?:the|my|your)\b)|\bpop(?:ping|ped)? (?:in|round|over)\b|\bcom(?:e|ing) (?:and|to|by to) see (?:me|us|you|him|her|them)\b",
            re.IGNORECASE,
        ),
        later(
            r"\bmow(?:ing|n|ed)?\b|\b(?:the|your|my|that) (?:lawn|grass|hedge)\b(?! ?-?(?:trimmer|mower|seed|snakes?|clippers|cutter))",
            re.IGNORECASE,
        ),
        *(
            later(
                rf"\b(?:look(?:ing|ed)? after|mind(?:ing|ed)?|feed(?:ing)?|fed|walk(?:ing|ed)?|water(?:ing|ed)?|fetch(?:ing|ed)?|collect(?:ing|ed)?) (?:the|your|my|our) (?:{kept})\b",
                re.IGNORECASE,
            )
            for kept in ("cat|dog|hens", "plants|garden|tomatoes", "house", "kids|children|boys|girls")
        ),
        later(r"\bbaby-?sit(?:ting)?\b", re.IGNORECASE),
    ),
    thanked_for=later(
        r"\b(?:thanks|thank you)\b[^.?!]{0,20} for (?!(?:letting|asking|telling|thinking|understanding|waiting|being|having|replying|answering|getting|coming)\b)(?P<deed>[a-z]+ing)\b(?P<rest>[^.?!,;]*?)(?=,? (?:just |exactly )?(?:as|like) (?:you(?:'d| had)? )?(?:said|promised|agreed|planned|announced)\b|[.?!,;]|$)",
        re.IGNORECASE,
    ),
    earlier_one=later(
        r"\b(?:last (?:week|month|year|time|term|season)(?:'s)?|previous|earlier)\b|\byour last \w", re.IGNORECASE
    ),
    introduces=later(
        r"\b(?:introduc\w*|intro|put (?:\w+ ){1,6}in (?:touch|contact)|connect you|hook you up)\b", re.IGNORECASE
    ),
    will_introduce=NEVER,
    # not `Let me know`, `Let me tell you`, `Let me book you in so I can show you our prices`, `the joke is on me`
    takes_on=later(
        r"^(?!.*\b(?:if you|so (?:that )?(?:i|we) can|our (?:new )?(?:packages?|software|prices|range))\b)(?:(?:oh|no|please|do|and|now|well|just|right|then|at least|this time|go on),? )*(?:let (?:me|us)|lemme) (?:also |just |at least |at any rate )?"
        r"(?!(?:know|no|think|tell|see|guess|say|be|introduce|put (?:you|the two|this|it|in|that)|show|explain|start|begin|open|remind|assure|thank|congratulate|add|ask|book|off|in|out|go|use|borrow|pick|try|check|look|find|close|end|clarify|make (?:it|one|myself|this|that)|"
        r"quote|share|stress|point|apologi[sz]e|wish|express|describe|confess|speak|sleep|live|die|alone|enjoy|cry|breathe|sit|rest|finish|keep|eat|come|join|stay|read|hear|cross|consider|get (?:this|that|it|back|up|out|some sleep|used|away|on)|mention|recommend|suggest|refer|"
        r"recall|offer|admit|state|first|give you (?:an?|the|some|my) (?:[\w-]+ )?(?:examples?|ideas?|tips?|hints?|background|numbers?|clue|advice|warning|address|details?|update)|"
        r"take (?:this|it from|my leave|you through|the (?:opportunity|exam|test)|a (?:look|moment|guess|minute|break))|have (?!a (?:quiet |quick |little )?word with))\b)"
        r"[a-z]+ (?:[^?]{0,60}\b(?:you|your|yours)\b|(?:for |off |out |up |back )?(?:the|that|those|these|it|them|this)\b|a word with\b)[^?]*$"
        r"|^(?!.*\b(?:joke|blame|onus|pressure|spotlight|eyes|fault|burden|ball|responsibility|risk|everything|all this|last time|was|were|if)\b)(?:(?:and|so|but|no arguing|splendid|lovely|great|well),? )*(?:(?:the|your|this|next|our|a|an|first) )?(?:[\w'-]+ ){1,5}?(?:is|'s|(?<=drinks )are|(?<=tickets )are|(?<=beers )are|(?<=meals )are|(?<=coffees )are|(?<=flowers )are|(?<=costs )are|(?<=repairs )are) (?:all )?on (?:me|us|the house)(?: (?:this time|then|tonight|tomorrow|on \w+day|of course))?[.!]*$"
        r"|^(?:(?:yes|ok|sure|and|right|of course),? )*(?:i|we) can (?:do|have|take|mind|look after|cover|bring|feed|lend|drive|run|fetch|collect|walk|water|pick|sit) [^?]*(?:\b(?:so |then )?that'?s (?:sorted|settled|done)|\bno (?:probs?|problem|bother|trouble|worries))(?: at all)?[.!]*$",
        re.IGNORECASE,
    ),
    will_by_day=NEVER,
    pledged=NEVER,
    not_pledged=NEVER,
    absent=later(
        r"\b(?:i|we|he|she|they)(?:'ll| will| shall|(?:'m| am|'re| are|'s| is) (?:going to|to)|(?:'m| am|'re| are)) (?:(?:\w+ly|also|both|all|then|now) )*(?:be )?"
        r"(?:away\b(?! (?:with|from (?:the|my) (?:phone|desk)))|abroad\b|overseas\b|off (?:work|sick|on (?:leave|holiday|sick|maternity|paternity)|from|until|till|for|all|next|that|on|the week)\b|"
        r"out of (?:the office|office|town|the country|reach|action|contact|signal)\b|on (?:my |our |annual |sick |maternity |paternity |parental |study )?(?:holiday|holidays|leave|vacation|honeymoon|sabbatical)\b|"
        r"unavailable\b|offline\b|travell?ing\b(?! (?:up|over|down|together|to (?:you|see)|with)\b)|gone (?:from|until|till|for)\b|without (?:e-?mail|signal|internet)\b)"
        r"(?:(?!\b(?:and|but|so|then|because)\b)[^,;.:!?(])*+(?!,? ?(?:and|but) (?:then )?(?:will|shall|'ll)\b)",
        re.IGNORECASE,
    ),
    names_link=later(
        r"URL|ＵＲＬ|\b(?:links?|url|web ?site|web page|upload\w*|online|video|footage|recording|playlist|album)\b",
        re.IGNORECASE,
    ),
    names_picture=later(r"\b(?:photos?|pictures?|pics?|snaps?|scans?|albums?|gallery)\b", re.IGNORECASE),
    what_came=_what_came,
    # not `It came as a shock`, `They came second`, `I've got it all to do`
    it_came=later(
        rf"^{_OPENS}(?:it|they|both|all of (?:it|them)|everything)(?:'s|'ve| has| have)?(?: safely| finally| just| all| both| now| duly)* (?:(?:arrived|turned up|showed up|reached (?:me|us|here))(?! (?:at the conclusion|the (?:point|conclusion|end)))|(?:come|came)(?= (?:today|this|yesterday|in the post|in the mail|by (?:post|courier|van|hand)|on (?:the )?(?:\w+day|\d)|at (?:last|\w+,|about|half|\d|(?:seven|eight|nine|ten|eleven|noon|lunchtime|teatime)\b)|through(?: the door)?|safely|last night|just now|first thing)\b|[.!]*$)|landed (?:on|here|in (?:my|our|the)|this|today|yesterday)|(?:was|were|is|are) (?:waiting |lying |sitting |there )*(?:in|on) (?:my|the|our) (?:mat|doormat|doorstep|step|porch|hall|letter ?box|post ?box|inbox|desk|pigeon-?hole|door))\b"
        rf"|^{_OPENS}(?:(?:i|we)(?:'ve| have)? )?(?:just |finally |both )*(?:found|got|received|collected|picked up|fetched) (?:it|them|both|everything)(?=[.!,]|$| (?:all |both |safely |this|today|yesterday|now|at last|on (?:my|the|our|\w+day)|in (?:my|the|our)|at (?:my|the|our)|by (?:my|the|our)|behind|under|leaning|waiting|lying|sitting|hanging|propped|safe|thanks|thank you|and)\b)(?!.*\bto do\b)",
        re.IGNORECASE,
    ),
)
