"""English: what is over with its day."""

from __future__ import annotations

import re

from daemon.think.language.ledger.passing import Passing
from daemon.think.later import later

# not `them`, which are things as well: `I'll collect them on Friday`
_WHOM = r"(?:you|him|her|us|(?:the|your|our|my|his|her) (?:kids?|children|boys?|girls?|twins|little ones?|mum|dad|mother|father|gran|son|daughter|lad|lass|dog|baby)|[A-Z][a-z]+)"
_OCCASION = (
    r"(?:funeral|wake|burial|memorial|wedding|party|reunion|christening|baptism|graduation|concert|recital|play|show|match|ceremony|service|opening|launch|leaving do|retirement do|sports day|open day|parents' evening|"
    r"fete|fair|barbecue|bbq|picnic|festival|celebration|anniversary|quiz|get-together|gathering|exhibition|ball|race|gala|carol service|prize-?giving|house-?warming|birthday)"
)
# not `come and look at the roof`, which is wanted whatever the day
_COME = r"come(?! (?:(?:round|over|by|along|in|up|down) )?(?:and|to) (?:look|fix|mend|repair|measure|finish|check|collect|pick|fetch|do|install|service|clean|paint|cut|help|sort|take|move|put|get|hang|build|sign|read|give|bring)\b)"
_TOGETHER = (
    r"\b(?:can|could|would|will|might) (?:you|you both|you two|we)(?: please| possibly| perhaps| maybe| both)? (?:"
    + _COME
    + r"|join|be with us|meet(?! the\b)|have (?:lunch|dinner|supper|coffee|tea|a drink))\b"
    r"|\b(?:are|is|would) you (?:both |all |two )?(?:be )?(?:free|around|coming|up for)\b|\b(?:do you |d'you |would you )?fancy\b|\b(?:would|do|if) you(?:'d| would)? (?:both )?(?:like|care|want|wish|love) to (?:"
    + _COME
    + r"|join|meet|have (?:lunch|dinner|supper|coffee|tea|a drink))\b"
    r"|\bhow about (?:lunch|dinner|supper|coffee|tea|a drink|a pint|a walk|meeting|getting together)\b|\bshall (?:we|i) (?:meet|have (?:lunch|dinner|supper|coffee|tea|a drink)|come|get together)\b"
)

PASSING = Passing(
    # not `I'll be at my desk until six`, `I'll be there to mend the tap`, `I'll be at the bank and send you the form`
    attends=later(
        r"(?:^|[,.;!] |\b(?:and|but|so|yes|then) )(?i:i|we)(?:'ll| will| shall|'m going to|'re going to|'d be glad to)(?: \w+ly| both| all| of course| try to| do my best to| be glad to| be honoured to)*"
        r" (?:be (?:there\b|present\b|at (?:the |your |his |her |their |[A-Z])(?!desk\b|disposal\b|office\b|house\b|flat\b|garage\b|depot\b|site\b|shop\b|workshop\b|works\b)|at (?:choir|church|chapel|mass|evensong|practice|rehearsal|training|class|court)\b|in (?:church|chapel|the (?:audience|crowd|congregation|front row|pews?|hall|church|chapel|stands?))\b)"
        r"|attend\b|come to (?:the|your|his|her|their|[A-Z]\w+)[^.?!,;]{0,24}?\b" + _OCCASION + r"\b)"
        r"(?![^.?!]*\b(?:to (?!(?:see|hear|cheer|support|celebrate|say|pay|listen|watch|sing|clap|raise|wave|hold|the|your|my)\b)[a-z]+|send|post|and (?:send|bring|fix|mend|finish|post|paint|do|measure|look|check|install|fit|replace|repair|clean|collect|deliver|hand|leave|pay|sign|cut|start|put|help|sort|build|hang)|with (?:the|an?|your|some|that|those|two|both|all) (?!(?:whole |entire )?(?:mum|dad|mother|father|parents|gran|wife|husband|partner|sisters?|brothers?|friends?|son|daughter|family|kids?|children|boys?|girls?|twins|baby|dog|grandchildren|others|rest|lot|gang|choir|team|band|flag)\b)\w+|for (?:the|your|that|those) (?!(?:[\w'-]+ ){0,2}"
        + _OCCASION
        + r"\b|day\b|whole\b|first\b|start\b|end\b)\w+)\b)",
    ),
    of_its_hour=later(
        r"\b(?:pick|collect|fetch) (?:up )?"
        + _WHOM
        + r"(?: up)?(?= (?:from|at|after|on|off|when|for|tomorrow|this|next|before|in)\b|[.,!]|$)"
        r"|\b(?:drive|run|walk|take) "
        + _WHOM
        + r"(?: back| over)? (?:home|to (?:the )?(?:school|nursery|station|airport|hospital|surgery|dentist|clinic|doctor|ferry|match|party|appointment|[A-Z]\w+))\b"
        r"|\bgive "
        + _WHOM
        + r" a (?:lift|ride)\b|\bmeet "
        + _WHOM
        + r" (?:off|at|from) (?:the |your )?(?:train|station|airport|flight|plane|bus|ferry|coach|[A-Z]\w+)\b"
        # whoever has somebody to stay; not `have them framed`, `keep her posted`
        r"|\b(?:have|take|mind|keep|look after) "
        + _WHOM
        + r"(?: (?:here|with us|with me|over|to stay|overnight))? (?:from (?:the \d|\w+day|Christmas|New Year|Easter)|for (?:the|that|a|two|three|four|five|your|half-term)\b[^.?!]{0,16}?\b(?:week(?:end)?|days?|nights?|fortnight|holidays?|half-?term|evening|afternoon)|on (?:the \d|\w+day)|over (?:the|half-?term|Christmas|Easter)|(?:all|that|the whole) (?:day|week|weekend))(?! (?:to (?!\w+day\b|the \d)[a-z]))"
        r"|\bbaby-?sit\b|\b(?:sit with|look after|mind|have) (?:the|your) (?:kids|children|boys|girls|twins|little ones?|baby|dog)\b|\bwalk (?:the|your) dog\b"
        r"|\b(?:save|keep|hold|bag|reserve) (?:you|us|both of you|the two of you|you both|you all) (?:a |some |two |three |four )?(?:good )?(?:seats?|places?|spots?|tables?)\b",
    ),
    prepares=later(
        # not `I'll pay you back for the drinks`, `I'll return the tables`, `the photos of the cake`, which outlast the event
        r"^(?!.*\b(?:pay\w*|paid|transfer|owe|reimburse|refund|money|bill|invoice|receipts?|costs?|share|returns?|give back|bring back|take back|back|photos?|pictures?|photographs|recipes?|quote|estimate|paint|repair|mend|fix)\b).*"
        r"\b(?:invitations?|invites?|venue|hall|marquee|function room|seating plan|seats|place cards?|name (?:badges?|tags?)|programmes?|order of service|banner|bunting|balloons|cake|sandwiches|scones|sausage rolls|buns|quiche|salads?|"
        r"food|drinks|wine|fizz|punch|crackers|fireworks|decorations|toast|speech|playlist|raffle prizes|stall|trestle tables?|folding chairs|flowers|candles|gazebo)\b",
        re.IGNORECASE,
    ),
    event=later(  # a car has its service, too; and one can show, match and play without an event
        r"\b(?!(?:service|show|match|play|race|launch|ball|opening)s?\b)"
        + _OCCASION
        + r"s?\b|\b(?:the|our|my|your|his|her|their|this|[a-z]+'s) (?:[\w'-]*[^\Ws] ){0,2}?(?:show|match|play|race|launch|ball|opening)\b",
        re.IGNORECASE,
    ),
    # not `My visa runs out on 〇, could you help me with the form?`: that is not the day of the deed
    wanted_then=later(
        r"^(?!(?:\S+ ){3,}〇\S*,? (?:\S+ )*?(?:can|could|would|will|might) (?:you|we)\b(?! (?:both )?(?:like|care|love|come|join|make it)\b)).*(?:"
        + _TOGETHER
        + r"|\b(?:can|could|would|will|might) (?:you|you both|you two|we|i)(?: please| possibly| perhaps| maybe| both)? (?:do|cover|manage|make|attend|"
        + _COME
        + r"|join|be (?:there|free|around|with us)|meet|have (?:lunch|dinner|supper|coffee|tea|a drink|her|him|them|the (?:kids|children|dog))"
        r"|pick|collect|fetch|drive|give (?:me|us|"
        + _WHOM
        + r") a (?:lift|ride)|baby-?sit|mind|look after|stand in|fill in|swap|help (?:me|us|out)|go to|take (?:me|her|him|them|the (?:kids|children|dog)))\b"
        r"|\b(?:are|is|would) you (?:both |all |two )?(?:be )?(?:free|around|available|coming|up for|about)\b|\b(?:do you |d'you |would you )?fancy\b|\b(?:would|do|if) you(?:'d| would)? (?:both )?(?:like|care|want|wish|love) to (?:come|join|do|have|meet|attend|go|take part|speak|host|give)\b|\bshall (?:we|i) (?:meet|have|go|come|get together)\b)",
        re.IGNORECASE,
    ),
    together=later(_TOGETHER, re.IGNORECASE),
    comes=later(
        r"\b(?:can|could|will|would|do|are|hope|if) (?:both of )?you(?:'d| would)?(?: both| all| please| like to| care to| possibly)* (?:"
        + _COME
        + r"|join us|be there|make it|coming|free)\b|\bdo (?:come|join)\b|^(?:please )?(?:come|join us) (?:along|too|and|if)\b",
        re.IGNORECASE,
    ),
    needed_for=later(
        r"\b(?:need|want|borrow|lend (?:me|us)|have|use|hire) (?:the |your |a |an |that |some |two |both )(?!(?:report|figures|slides|draft|minutes|invoice|list|papers?|answer|quote|photos?)\b)(?![\w' -]{0,30}?\b(?:rent|deposit|payments?|money|fees?|balance|cheque|subs|receipts?|contract|forms?|copy|copies|certificate|passport|references?|timesheets?|measurements|numbers?|address|names?|details|signature|confirmation|decision|bill)\b)[\w' -]{2,30}? for (?:the )?〇(?! (?:report|meeting notes|minutes))",
        re.IGNORECASE,
    ),
    on_day=later(r"\bon (?:the )?〇", re.IGNORECASE),
    met=later(
        r"^(?:oh,? |and |well,? )*what an? (?:\w+ )?(?:lovely|great|wonderful|super|splendid|good|brilliant|fun) (?:lunch|dinner|supper|meal|catch-up|(?:evening|afternoon|weekend)(?=[.!]*$)|(?:evening|night|day|afternoon|weekend|time)(?=[^?]*\b(?:with you|we had|that was|your (?:place|house|garden|party)|yesterday|last night)\b))\b(?!.*\b(?:will|going to|would)\b)"
        r"|\b(?:i|we) (?:really |so |both |did |all |thoroughly )*(?:enjoyed|loved) (?:yesterday|last night|saturday|sunday|friday|our (?:lunch|dinner|supper|coffee|evening|afternoon|walk|chat|day)|seeing you|meeting you|catching up|the (?:lunch|dinner|supper|coffee|evening|afternoon))\b(?! (?:with (?!you\b)|at (?:my|our)\b))"
        r"|^(?:yesterday|last night|saturday|sunday|friday|(?:the|our) (?:lunch|dinner|supper|coffee|evening|walk)(?: yesterday| on \w+day| last night)?) was (?:so |such |really |very |just )*(?:lovely|great|fun|good|wonderful|a (?:treat|joy|pleasure|delight)|nice|brilliant|splendid)\b(?=[.!]*$|[^?]*\byou(?:rs?)?\b)"
        r"|\b(?:lovely|great|good|nice|wonderful) (?:to see you|seeing you|to meet you|meeting you|to catch up|catching up) (?:(?:both|all|again|properly|at last) )*(?:yesterday|last|on|the other|at (?:the|lunch|dinner)|over)\b"
        r"|\b(?:thank you|thanks)\b[^.?!]{0,24} for (?:(?:the|a|your|such a) )?(?:(?:lovely|wonderful|delicious|great) )*(?:lunch|dinner|supper|coffee|meal|evening|afternoon)(?: yesterday| last night| on \w+day)\b",
        re.IGNORECASE,
    ),
    failed=later(
        r"\b(?:you|he|she|they) (?:never|didn't|did not|forgot to|hadn't|weren't able to|couldn't)(?: even)? (?:come|c[ao]me|make it|made it|turn(?:ed)? up|show(?:ed)?|pick(?:ed)?|fetch(?:ed)?|collect(?:ed)?|appear(?:ed)?|arrived?|brought|bring|sen[dt]|ke[ep]p?t?|get here|got here|remember(?:ed)?)\b|\byou (?:weren't|were not) (?:there|at)\b|\bwhere were you\b"
        r"|\b(?:waited|waiting|looked|looking) (?:for (?:you|ages|hours|an hour|half an hour)|in vain|all (?:day|morning|afternoon|evening))\b|\b(?:nobody|no one|no-one) (?:came|turned up|showed|picked|fetched|collected|was there)\b"
        r"|\b(?:i|we) (?:couldn't|could not|wasn't able to|weren't able to|didn't|did not|never|forgot to|clean forgot|had to)(?: even)? (?:come|came|make it|made it|get (?:there|away|to)|got (?:there|away|to)|be there|attend|manage|turn up|pick|fetch|collect|go|went|join|remember|miss|let)\b"
        r"|\b(?:i|we) (?:forgot|missed)\b|\bsorry (?:to have missed|i missed|we missed|for (?:missing|not))\b|\b(?:ill|sick) in bed\b|\bin bed (?:all|with)\b"
        r"|\bstill (?:no|waiting)\b|\bnot (?:come|arrived) yet\b|\b(?:hasn't|haven't|didn't) (?:come|arrived?|turn(?:ed)? up|show(?:n|ed)?)\b",
        re.IGNORECASE,
    ),
)
