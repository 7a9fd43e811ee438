"""English: further ways of giving, binding oneself, giving up, rejoicing, comforting, recalling and opening one's heart, in everyday words."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY, HEDGE, KIN

_FOR_YOU = r"(?:you|your|yours|both of you|you two|the (?:kids|children|boys|girls|little ones))"
_TIME = r"(?:(?:a|an|one|two|three|four|five|six|seven|ten|\d+|half an) (?:\w+ )?(?:min(?:ute)?s?|mo|secs?|hrs?|hours?|days?|weeks?|fortnight|months?)|(?:till|until) [\w ]{2,20}?)"

BROADER = (
    Construction(
        "give_me_time",
        "promise",
        "give",
        rf"^(?:just |please )?give (?:me|us) {_TIME},? and (?:i|we|you)(?:'ll| will| shall) ",
        "Give me till Wednesday and you'll have an answer.",
        "Give me a minute, and stop shouting.",
        unless=HEDGE,
    ),
    Construction(
        "ours_will",
        "promise",
        "our your expect will shall count undertake agree someone somebody",
        (
            r"\bour (?!(?:son|daughter|mother|father|mum|dad|boy|girl|cat|dog|\w+ (?:son|daughter))\b)(?:[\w.]+ ){1,3}(?:will|shall|'ll) (?:be (?:at your|with you|in (?:the|your)|there|round)|replace|call|ring|contact|come|deliver|send|collect|pick|bring|fix|repair|phone|email|write|visit|get back|see to|mend|fit|refund)\b",
            rf"\b(?:your|the) (?:new |full |signed |missing |next |first )*\w+ (?:will|shall|'ll) (?:reach you|be with you|be (?:delivered|sent|ready for you|in the post|refunded|repaired|returned|paid|posted|shipped|dispatched|replaced|mended))\b(?=.*\b(?:{DAY}|within|by|in (?:\w+ )?(?:days?|hours?)|days?' time|end|week|at (?:my|our) (?:expense|cost))\b)",
            rf"^(?:you can |do )?expect (?:my|a|an|our|the) (?:[\w-]+ ){{1,4}}(?:from (?:me|us)|in your (?:inbox|post|letterbox|hands)|on your desk|by|on|within|{DAY})\b",
            r"\b(?:we|i)(?:'ll| will| shall) have (?:somebody|someone|(?:one|two) of (?:my|our) \w+|our \w+|the \w+) (?:look|call|ring|come|check|see|fix|repair|send|contact|pick|drop|bring)\b",
            r"\bi (?:hereby |do |solemnly |gladly )?(?:undertake|agree|pledge|vow|commit) to (?!disagree|differ|have|be\b)\w+",
            r"^count me in for\b|^(?:will|shall) (?:revert|get back|call|ring|email|send|bring|post|drop|let you know|confirm|reply)\b(?!.*\?)|\band shall (?:telephone|call|ring|write|send|inform|contact|let you know)\b|, will (?:get|bring|send|drop|post|fetch) (?:your|ur|you|it|them)\b",
        ),
        "Our electrician will be at your house on Tuesday.",
        "Our son will be ten on Tuesday.",
        unless=rf"{HEDGE}|\?$|^if\b",
    ),
    Construction(
        "on_a_day_i_am",
        "promise",
        "i'm we're i am",
        (
            rf"^(?:yes[^:]*, )?(?:on |first thing (?:on )?)?(?:{DAY}|sat|sun|mon|tue|wed|thu|fri)(?: morning| evening| afternoon| night)?,? (?:i'm|we're|i am) (?:coming (?:round|over)|on the phone to|bringing|dropping|fixing|sending|taking you|picking you|driving you|paying|posting|calling|ringing)\b",
            rf"\b(?:i'm|i am|we're) (?:replacing|taking (?:on|over)|fixing|sending|bringing|posting|paying|refunding|mending) (?:it|them|your|you|that)\b.*\b(?:{DAY}|this week|at (?:our|my) (?:cost|expense)|from now on)\b",
        ),
        "On Friday I'm coming round with the drill.",
        "On Friday I'm in Leeds.",
        unless=rf"{HEDGE}|\?$",
    ),
    Construction(
        "at_your_door",
        "give",
        "could can if tip door yours wife please accept herewith enclosed popped spare do drawing so",
        (
            rf"^(?:or |well,? |so )?(?:i|we) (?:could|can) (?:easily |gladly |happily |always )?(?!not\b|use\b|do with\b|see\b|hear\b|tell\b|feel\b|say\b|think\b|imagine\b)[a-z]+ (?:\w+ ){{0,6}}?{_FOR_YOU}\b.*\b(?:so (?:that )?you|for the weekend|while you|instead|into our|with us|if you)\b",
            r"^if (?:you like|it helps|it's any help|that helps|you'd like|you want),? (?:i|we)(?:'ll| can| could|'d| would) \w+",
            r"\b(?:tip|trick|word) from an? (?:old|fellow)\b|\bmy door(?:'s| is)(?: always)? open\b(?!.*\b(?:cry|talk|night)\b)|\b(?:bed|sofa|room|flat|car|van|bike|tent|couch)(?:'s| is| are) yours (?:whenever|any ?time|if|for|as long)\b|^(?:please )?accept (?:this|these|the enclosed|a) (?:little|small|\w+)\b(?! apolog)|^herewith\b|\b(?:popped|put|slipped|tucked) (?:a|the|some|you) [\w ]{2,40} in (?:the|your|this|with this) (?:envelope|letter|bag|parcel|post|box|porch)\b",
            r"\bhad (?:two|some|a few|a couple of|\w+) (?:spare|left over|too many)\b.*\b(?:on|in|by|at) your\b|^do have (?:the|my|some|another|one)\b|\bcould ask (?:him|her|them) to (?:look|help|come|do|have)\b|\bso here(?:'s| is) mine\b|\bcome round and (?:take|pick|help yourself|have)\b|\bdon't be shy about asking\b|\b(?:whatever|as many|as much) (?:\w+ )?as you can (?:carry|eat|use|manage)\b",
            rf"^(?:would you like|do you want|any use for|could you use) (?:the|my|our|some of (?:my|our)|a) (?:leftover|spare|old|extra|remaining|rest of|bag of|box of)\b|\b(?:i|we) can (?:have|take|mind|put) (?:your (?:{KIN}|\w+) up|the (?:boys|girls|kids|children|twins|baby|dog)|your (?:{KIN}))\b|\blet me know if (?:you'd (?:rather|like me|want me)|i can be of|a \w+ from me)\b",
        ),
        "We could easily squeeze you and the kids into our caravan.",
        "We could see the sea from there.",
        unless=r"\bcan't\b|\bplease (?:send|bring|let)\b|\bsorry\b|\?.*\?|\bif i (?:can|could)\b|\bany (?:questions|queries)\b",
    ),
    Construction(
        "scrapped",
        "broken",
        "scrap bail slipped withdrawing off withdraw managed calling miss pull forgot work",
        (
            r"\b(?:got to|have to|need to|must|gotta|going to have to|so|let's|we'd better) (?:scrap|bail(?: on| out)?|cry off|duck out)\b(?=.*\b(?:our|tonight|on|tomorrow|the|this|\w+day)\b)|\bwithdraw(?:ing)? (?:my|our) offer\b|\b(?:we're|we are|i'm|i am) (?:calling off|cancelling|scrapping|pulling out of)\b",
            r"\b(?:the|our|that) [\w ]{2,40} (?:we|i|you and i)(?:'d| had| have)? (?:set|fixed|agreed|planned|arranged|booked|pencilled)(?: in)?(?: for| on)?\b[\w ]{0,20} (?:has slipped|isn't going to work|won't work|is off|has to wait|won't happen|can't happen|will have to wait)\b|\bour (?:visit|trip|dinner|lunch|meeting|call|walk|date|weekend|holiday)(?: [\w ]{2,20})? is off\b",
            r"\b(?:haven't|have not|didn't|not) (?:managed|finished|done|sent|got round to) (?:to \w+ )?(?:the|your) [\w ]{2,30} you were (?:meant|supposed|due|going) to (?:get|have|see)\b|\bi(?:'ll| will) miss [\w' ]{3,30} after (?:saying|promising|telling)\b|\bi forgot to \w+ (?:the|your) [\w ]{2,20} (?:i'd|i had|i) promised\b",
        ),
        "Something's come up, so scrap tonight.",
        "They sell scrap metal.",
        unless=r"\bdid you\b|^(?:he|she|they)\b",
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
        "glass_raised",
        "congratulation",
        "glass glasses chapeau hats moon chuffed full bursting wishing félicitations felicitations congratulate bravo splendid heard thrilled",
        (
            r"\b(?:raise|raising|lift|lifting) (?:our|my|a) glass(?:es)? to you\b|^chapeau\b|\bchapeau[.!]*$|\bhats? off to (?:you|your)\b|^full marks to (?:you|your)\b|\b(?:bursting|fit to burst) with pride\b|^f[eé]licitations\b|\b(?:may|can|let) (?:i|we|me|us) (?:be the first to )?congratulate you\b",
            r"\b(?:over the moon|thrilled to bits|chuffed(?: to bits)?|overjoyed|tickled pink)(?: for you\b| to hear (?:that )?(?!from\b))(?!.*\bi got\b)|^(?:wishing|here's wishing) you (?:both |all )?(?:a (?:very )?happy birthday|(?:every|all the) (?:happiness|joy|success) (?:on|in) your (?:engagement|marriage|wedding|new \w+))\b|^your \w+'s first \w+, how \w+!",
        ),
        "We raise our glasses to you and Jonas.",
        "We raise our glasses at six.",
        unless=r"\bmy own\b|\byet\b\?",
    ),
    Construction(
        "behind_you",
        "support",
        "behind cry afraid feel fault hope heart shoulder natural nights gentler whole crying",
        (
            r"\b(?:whole|entire) \w+(?:'s| is| are) behind you\b|\bwe're (?:all )?(?:right )?behind you\b|^cry (?:as|all|if)\b|\b(?:it's|it is) (?:only |perfectly |quite )?(?:natural|normal|human|all right|ok|okay) to (?:feel|cry|be (?:scared|afraid|angry|sad|nervous)|grieve|miss)\b|^don't be (?:afraid|scared|frightened) of\b|\bnone of (?:it|this) (?:was|is) your fault\b",
            r"\bif (?:you feel like crying|the nights get (?:long|bad)|it all gets too much|things get (?:bad|too much))\b|\bmy heart goes out to you\b|\ba shoulder (?:to cry on|whenever|if)\b|\bhow sorry (?:i|we) (?:was|were|am|are) to (?:hear|learn|read)\b|\bi hope (?:they find your|tomorrow is a|the days get|you can get some rest|he pulls|she pulls|it gets easier)\b|\bi do hope your \w+'s \w+(?: \w+)? goes (?:smoothly|well)\b|\byou must be worried sick\b",
        ),
        "The whole team's behind you, coach.",
        "The whole team's behind schedule.",
        unless=r"\bmy fault\b|\bmy (?:own )?(?:operation|exam)\b",
    ),
    Construction(
        "back_then_together",
        "callback",
        "discussed agreed remember didn't wanted asked raved told drank yours sitting explaining when laugh wondering",
        (
            r"\bas (?:we )?(?:discussed|talked about|said|settled) (?:on|at|in|over|during|yesterday|last|this) \w+|^as agreed (?:on|at|in) |^(?:do you )?remember (?:our|how we|when we|that night we|the (?:time|day|night) we)\b|^didn't you (?:say|mention|tell me)\b|\byou (?:wanted to know|asked me|told me|were asking|raved about|went on about|(?:'d |had )?been wondering)\b[^:]*\b(?:at (?:the|your|\w+'s) \w+|when we (?:met|spoke|talked)|on the (?:phone|train|bus|way)|over (?:lunch|dinner|coffee|tea|drinks)|last (?:week|time|night|month))\b|\braved about at\b",
            r"\bthat we (?:drank|ate|had|saw|cooked|made|visited|sang|played|talked about) (?:at|in|on|with|last|together)\b|\bwhat a (?:laugh|time|night|day|evening) we had\b|\bit was (?:so |such )?(?:lovely|good|great|nice|a joy|fun) (?:sitting|walking|talking|chatting|cooking|singing) (?:in|with|at|on|by|along)\b|\bfor explaining on the (?:train|phone|bus|way)\b|\bwhen i was at yours\b|^i told you (?:at|on|over|last|when)\b|\byou (?:did|do) say you'd\b",
        ),
        "Didn't you say you had a cousin at the tax office?",
        "Didn't you see the sign?",
        unless=r"\bas agreed in (?:the|our) contract\b",
    ),
    Construction(
        "heart_laid_open",
        "self_disclosure",
        "ashamed quiet heart messages nothing frightened confident proud behind haven't lonely alone cut scared without",
        (
            r"\btoo (?:ashamed|proud|scared|afraid|frightened) to (?!miss)\w+|\b(?:flat|house|place|bed|evenings?|weekends?)(?:'s| is| are) (?:so |very |too )?(?:quiet|empty|silent|still)(?: in (?:the|this) \w+)? (?:that|without|since|now that)\b|\b(?:very|so) quiet in the (?:house|flat|evenings)\b|\bdon't (?:quite )?know what to do with myself\b",
            r"\bmy heart (?:beats so|sinks (?:when|whenever|every)|pounds (?:when|every)|races (?:when|every))\b|\bi (?:felt|feel) like (?:nothing|a failure|a fraud|nobody|dirt|a burden)\b|\bhow frightened i am\b|\bnot as (?:confident|brave|strong|tough|happy|clever|calm) as i (?:make out|look|seem|pretend|sound)\b|\b(?:behind (?:on|with) the (?:mortgage|rent)|in debt|overdrawn|losing the house)\b.*\b(?:haven't told|can't tell|nobody knows|no one knows|don't dare)\b|\bsilly old (?:woman|man|fool) that i am\b|\bi don't think i(?:'ll| was| am|'m| will) (?:ever (?:get over|be)|a good)\b",
        ),
        "My heart sinks when I have to speak in front of the board.",
        "My heart sings when I see the sea.",
        unless=r"\bhow are you\b|\b(?:his|her) heart\b",
    ),
    Construction(
        "sign_of_the_house",
        "formula",
        "scanned virus* received order regards many until hugs kisses pass stranger queries touch contacting wishing christmas new",
        (
            r"^this (?:e-?mail|message|mail) (?:was|has been|is) (?:scanned|sent automatically|generated|checked|intended)\b|^your (?:message|e-?mail|enquiry|request|application|ticket) has been (?:received|logged|registered)\b|^(?:with )?(?:many thanks and )?(?:kind|best|warm|warmest|many|kindest) (?:thanks and )?(?:regards|wishes|greetings)\b[^.?]{0,60}$|^many thanks and best regards\b|^thank you for contacting\b",
            r"^(?:big |lots of |love,? |much love,? )*(?:hugs|kisses|hugs and kisses|love and hugs)(?: and \w+)?(?: x+| from .*)?[!.]*$|^until (?:next time|then|soon)\b[^?]{0,40}$|^(?:do |please |and )*pass on (?:my|our) (?:love|best|regards|best wishes) to\b[^?]{0,40}$|^(?:do |please )*(?:keep|stay) in touch[.!]*$|^(?:and )?(?:don't|do not) be a stranger[.!]*$|^if you(?:'ve| have)(?: got)? any (?:further |other |more )?(?:queries|questions),? (?:just |please |do )?(?:give|shout|ask|call|ring|get in touch|drop|contact)\b",
            r"^(?:may|wishing|here's wishing|hoping) (?:the|this|you|all) .*\b(?:new year|christmas|season|festive|easter|holidays?)\b.*(?:health|peace|joy|happiness|happy|merry|peaceful|bring)\b",
        ),
        "This e-mail was scanned for viruses.",
        "This e-mail was scanned in by Bob on Monday, could you read it?",
        unless=r"\?|\bcould you\b|\bscanned in\b|\battached\b",
    ),
    Construction(
        "weather_note",
        "smalltalk",
        "scorchio brrr rain raining snow hail drizzle frost snowdrops minus degrees bitter shade thunder sun spring blossom",
        r"^(?:brrr+|scorchio|phew|bitter out)\b|^rain,? rain\b|\bhasn't stopped (?:raining|snowing|blowing)\b|\b(?:first|the) (?:snowdrops|crocuses|daffodils|swallows|bluebells|blossom) (?:are|is) (?:out|up|here|back)\b|\b(?:minus \d+|\d+ degrees|\d\d in the shade)\b(?=.*\bhere\b)|\bnothing but (?:rain|hail|snow|sleet|wind|drizzle|fog)\b|\bi hope the (?:rain|snow|frost|wind) (?:keeps|holds) off\b|\blet it be spring\b|\bthis (?:drizzle|fog|heat|rain|wind) would make anyone\b",
        "It hasn't stopped raining since Tuesday.",
        "The rain hasn't reached the roof.",
        unless=r"\bcould you\b",
    ),
    Construction(
        "mine_was_the_fault",
        "apology",
        "mb ashamed sorry forgive forgiveness pardon",
        r"^mb\b|\bwas (?:me|my doing|my fault),? and i'm (?:so |very )?(?:ashamed|sorry)\b|^(?:do |please )?forgive (?:me|us|an old \w+|a silly \w+) for\b|\b(?:must|have to) (?:ask|beg) (?:your|for your) (?:forgiveness|pardon)\b|\b(?:can|could|will) you (?:ever )?forgive me\b",
        "Do forgive an old man for muddling the dates.",
        "Do forgive him.",
        unless=r"\bforgive me for (?:asking|saying|being blunt|not)\b(?=.*\b(?:but|could you)\b)",
    ),
    Construction(
        "to_your_credit",
        "thanks",
        "ta gratitude because had credit",
        r"^ta (?:for|so much|very much)\b|\bta (?:very much|muchly|ever so)\b|\b(?:on record|express|convey) (?:my|our) (?:\w+ )?(?:gratitude|thanks)\b|\bbecause of your (?:\w+ )?(?:help|classes|lessons|advice|letter|patience|kindness|teaching|support)\b.*\b(?:now|i am|i'm|i can|i could|i got|i passed)\b|\b(?:had it not been for|but for|if it weren't for|if it hadn't been for) you\b",
        "Ta for the eggs!",
        "Ta-ta for now.",
        unless=r"\bin advance\b",
    ),
)
