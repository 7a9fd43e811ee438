"""English: what shows that a promise was kept, and what only accepts one."""

from __future__ import annotations

import re

from daemon.think.language.ledger.shown import Shown
from daemon.think.later import later

_THING = r"(?P<thing>[\w'-]+(?: [\w'-]+){0,2}?)"
_BEHIND = r"(?= (?:on|in|at|by|for|before|after|when|as|with|over|behind|under|round|next|this|that|and|so|while|tomorrow|tonight|first|if|up|back|out|down|himself|myself)\b|[,.;!?]|$)"
_NOT_SO = r"\b(?:not|no|never|yet|would|will|could|should|might|may|if|once|until|when|hope|nearly|almost|sadly|except|but for|supposed|meant|still (?:waiting|no)|due)\b|n't\b|'ll\b|\?"
_LEFT = (
    r"(?:scarf|gloves?|hat|cap|umbrella|coat|jacket|cardigan|jumper|sweater|glasses|specs|phone|charger|keys?|bag|rucksack|purse|wallet|watch|boots?|shoes|slippers|toothbrush|sponge ?bag|book|notebook|pen|"
    r"dish|tin|plate|bowl|basket|flask|thermos|toolbox|tools|ladder|hammer|drill|spanner|spirit level|tape measure|knife|torch|pipe|stick|earring|ring|camera|music|score|sunglasses|swimming things|trunks|towel)"
)

SHOWN = Shown(
    accepts=later(
        r"\b(?:hold(?:ing)? you to (?:it|that|this|your word)|(?:(?:spring|summer|autumn|fall|winter|christmas|easter|whitsun|january|february|march|april|may|june|july|august|september|october|november|december|\w+day|next (?:year|time|month|spring|summer|week)|the [\w ]{2,12})) it is\b|believe it when|counting on (?:it|that|you)|(?:it's|that's|is) a (?:deal|date|promise)|a promise is a promise|i'll remind you|no backing out|no wriggling out|you promised now|on record|in writing)"
        r"|^(?:right|ok|okay|great|lovely|so|and|well)?[,.!]? ?(?:see|catch) you (?:all |both )?(?:on|at|in|tomorrow|tonight|there|then|soon|later|next|this|\w+day)\b",
        re.IGNORECASE,
    ),
    for_a_season=later(
        r"\b(?:in|over|during|this|next|before|by) (?:the )?(?:(?:early|late|coming|next) )?(?:spring|summer|autumn|fall|winter|new year|holidays)\b|\bnext (?:time|year|month|season)\b|\b(?:one|some) ?day\b|\bas soon as\b|\bonce\b|\bwhen\b",
        re.IGNORECASE,
    ),
    mends=later(
        rf"\b(?:do|fix|mend|repair|patch|see to|sort(?: out)?|deal with|have a (?:look|go) at|look at|take a look at|clear|clean|unblock|replace|paint|oil|seal|service|tune|re-?hang|put (?:up|right|back)|take care of|straighten|sharpen|rewire|prop up|shore up)(?: out| up)? (?:the|your|that|this|those|mum's|his|her|their) {_THING}{_BEHIND}"
        rf"|\b(?:get|have|put|set|sort) (?:the|your|that|this|those) {_THING.replace('thing', 'thing_too')} (?:fixed|mended|repaired|right|sorted|cleared|cleaned|working|running|going|straight|done|painted|out)\b",
        re.IGNORECASE,
    ),
    is_right=later(
        rf"(?:^|[,;:] |\band )(?P<thing>(?:(?!{_NOT_SO})[^,;:.?!]){{0,60}}?)(?:(?:\b(?:is|are|(?:was|were)(?![^.?!]*\b(?:until|till|before|ago|once|last (?:week|month|year|spring|summer|autumn|winter))\b))|'s|'re)(?: now| all| absolutely| just| quite| simply| really| bone| completely| again| finally)* (?:perfect|dry|sound|solid|straight|tight|mended|fixed|like new|as good as new|good as new|splendid|superb|wonderful|beautiful|marvell?ous|a (?:treat|joy|dream|marvel|picture|pleasure|different \w+)|watertight|silent|quiet as|(?:running|flowing|working|holding|ticking|singing|clear)(?= (?:again|now|well|like|fine|smoothly|sweetly|beautifully|perfectly)\b|[.,!]|$))\b"
        r"|\b(?:runs?|works?|opens?|shuts?|closes?|holds?|flows?|drains?|swings?|rings?|goes|hangs|ticks|turns|locks|burns|sounds|looks|shines|plays|keeps)(?: now)? (?:like (?:an? (?:\w+ )?(?:dream|charm|clock|bird|bell|watch|angel|bird|treat|rocket|top|picture|palace)|clockwork|new|magic|silk|anything)\b|as (?:good as )?new|beautifully|perfectly|smoothly|sweetly|again(?! by\b)|well|fine|properly|splendid(?:ly)?|wonderful(?:ly)?|superb(?:ly)?|magnificent|marvell?ous(?:ly)?|lovely|time|a treat)\b)(?![^.?!]*\?)"
        r"|(?:^|[,;:] |\band )(?P<thing_too>(?:(?!\b(?:if|until|once|hope|will|would|could)\b)[^,;:.?!]){0,60}?)\b(?:hasn't|haven't|has not|have not|no longer|doesn't|does not|don't) (?:\w+ )?(?:drip(?:s|ped)?|leak(?:s|ed)?|stuck|sticks?|creak(?:s|ed)?|squeak(?:s|ed)?|block(?:s|ed)?|rattled?s?|let in|lets in|smoked?s?)\b(?![^.?!]*\?)",
        re.IGNORECASE,
    ),
    theirs=later(
        rf"^(?!.*(?:\b(?:would|will|could|should|might|if|once|until|when|hope|before|without|where|supposed|meant|was to be|still waiting|forward|ahead of|miss(?:ed)?|missing|no sign|lost|last)\b|'ll\b|n't\b|\?)).*?(?:\b(?:with|by) your {_THING} (?:as|on|in|at|under|framed|above|over|beside|inside)\b"
        rf"|\b(?:hung|stuck|pinned|put|stood|propped|planted|mounted|taped|framed) your {_THING.replace('thing', 'thing_now')} (?:up )?(?:on|in|over|above|by|beside|next to|along)\b"
        rf"|\byour {_THING.replace('thing', 'thing_too')} (?:made (?:me|us|them|him|her|my|our|the|everyone|everybody|all)|won|helped|saved|got (?:me|us|him|her|them) (?:through|the|in|there|up)|did (?:it|the trick|wonders)|worked|moved (?:me|us|him|her|them|everyone)|impressed|convinced|persuaded|has (?:been|pride|gone|made|changed|helped)|is (?:framed|printed|hanging|on (?:the|my|our)|in (?:the|my|our)|up|plate|figure|page)|stands|hangs|lies|sits|takes pride|went (?:down|straight|into|on))\b)",
        re.IGNORECASE,
    ),
    was_here=later(
        rf"^(?!.*\?)(?:.*[,;.:] |(?:and|but|so|ps|oh|by the way|p\.s\.),? |i (?:think|believe|see|notice) (?:that )?|mum says |you'll (?:see|find) (?:that )?)*(?:you (?:left|forgot) (?:your|the|a|one of your|both your) (?:\w+ ){{0,2}}{_LEFT}\b"
        r"|you(?:'d| had)? (?:were gone|had gone|left|drove off|vanished|disappeared|ran off|slipped away|got away|rushed off) before (?:i|we|anyone|anybody|she|he)\b)"
        r"|^(?!.*\b(?:if|would|could|should|will|hope|wish|were you|why|didn't|never|meeting|party|pub|zoom|rehearsal|choir|concert|lecture|class)\b|.*\?).*\b(?:since|after) you(?:'d| had| have|'ve)? (?:(?:left|gone|went home|drove (?:off|home|away)|came|came (?:round|over|to see \w+))(?= ?(?:[,.;!]|$)| (?:yesterday|us|here|on (?:the )?(?:\d|\w+day)|last (?:night|week|\w+day)|this|that|i|we|he|she|they|mum|dad|and|with|the (?:[\w]+ )?(?:is|are|was|has|have|runs?|works?|children|kids|boys|girls|dog|cat|house|place|garden)))|were here|were round|were over|were with us)\b"
        r"|^(?!.*\b(?:if|would|could|should|will|hope|wish|why|didn't|never)\b|.*\?).*\b(?:when|while|whilst) you were (?:here|round|over|with us|at (?:ours|mine|the house))\b"
        r"|^(?!.*\b(?:if|would|could|should|will|hope|wish|why|didn't|never|wonder)\b|.*\?).*\byou (?:(?:got|put) (?:the|that|those|all (?:the|those|that|my|our)|my|our) [\w' -]{2,30}? (?:up|down|in|into|out of|through|round|over|across) (?:the|that|those|our|my|all those) (?:\w+ ){0,2}(?:window|doors?|doorway|stairs|steps|stairway|hall|loft|attic|hatch|gate|hill|van|corner|landing|cellar|shed|wall)\b|(?:carried|lugged|heaved|hauled|lifted|shifted|manoeuvred|squeezed|wheeled|hung|dug|mended|fixed|assembled|unpacked|scrubbed|built) (?:the|that|those|all (?:the|those|that|my|our)|my|our|up|down) [\w' -]{2,30}?\b(?:up|down|in|into|out|through|round|over|together|across|by yourself|single-?handed|in (?:an?|one|two) \w+)\b)",
        re.IGNORECASE,
    ),
    visit=later(
        r"^(?!.*\b(?:before|until|ahead of|forward|for your|when is|next|another|if|will|would|could|plan|planning|during|about your coming|sorry|miss(?:ed)?|dates?|arrangements?|let (?:me|us) know|tell (?:me|us))\b|.*\?).*\byour (?:last |recent |lovely |kind |surprise |long |short |(?P<month>january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|\w+day) )*(?:visits?\b(?! (?:to|at) (?!us\b|me\b|mum\b|dad\b|him\b|her\b|them\b|our\b|my\b))|call (?:on|to see) (?!the\b|\w+day\b))"
        r"|^(?!.*\b(?:if|will|would|could|hope|next|wish|before)\b|.*\?).*\bthe (?:day|morning|afternoon|evening|weekend|sunday|saturday|hour|time) (?:that )?you (?:came|were here|spent (?:with|here)|called|sat with|looked in)\b",
        re.IGNORECASE,
    ),
    helps_there=later(
        r"\b(?:come|help|look in|drop (?:in|by)|call in|visit|pop (?:in|over|round)|swing by|be (?:there|with you|round|over)|give you a hand|lend (?:you )?a hand|bring)\b",
        re.IGNORECASE,
    ),
    came_late=later(
        r"^(?!.*(?:\bif\b|\?)).*(?:\byou were (?:[\w-]+ ){0,4}late with (?:it|them)\b)",
        re.IGNORECASE,
    ),
    outcomes=(
        (
            later(
                r"\b(?:write to (?!you\b)\w|write (?:them|him|her)\b|write (?:you |her |him )?(?:a |the |your )?(?:reference|letter|recommendation|testimonial|note)\b|(?:give|send) (?:them |you |him |her )?a (?:reference|recommendation|word)\b|recommend you\b|put in a (?:good )?word|put (?:in )?a word in|be your referee|(?:speak|talk) to (?:them|him|her)\b)",
                re.IGNORECASE,
            ),
            later(
                r"\byour (?:\w+ )?(?:letter(?! to (?:me|us|mum|dad)\b)|reference|recommendation|testimonial|words?|note|support)\b[^?.!]{0,60}\b(?:made (?:him|her|them|(?:the|everybody|everyone|all) ?\w+)|did (?:it|the trick|wonders)|got (?:me|us|him|her|them) (?:the|in|through(?! (?:the|this|it|my|our)\b)|an?)|helped (?:me|us|him|her|them) (?:to )?(?:get|win)|won|convinced|swung|persuaded|impressed|clinched|worked|had helped|helped (?:more|most)|must have (?!taken|been)\w+)\b|\b(?:what|the things) you (?:wrote|said) (?:about me|did it|got (?:me|us|him|her|them)|made (?:him|her|them)|must have)\b",
                re.IGNORECASE,
            ),
            later(r"\b(?:reference|letter|recommendation|testimonial|application)\b", re.IGNORECASE),
        ),
    ),
    went_off=later(
        r"^(?:ps:? |and |so |there,? |right,? |ok,? |well,? )*(?:it|they|that|those|that one|both|all of it|everything)(?:'s|'ve| has| have| is| are)? (?:just |now |all |finally |already )*(?:(?:gone|went) (?:off|out)(?= (?:to (?!bed|sleep|seed|pot|waste|ground|hell|pieces)|by|in the (?:post|mail)|with (?:the|your|today|this)|just|this|today|yesterday|first|now|already|at last)\b|[.,!]|$)|(?:gone|went|off)(?= (?:to (?!bed|sleep|seed|pot|waste|ground|hell|pieces|plan|court)|in the (?:post|mail)|by (?:post|mail|e-?mail|courier|rail|bus|hand|first|second|special)|with (?:the|your|today|this))\b)|(?:gone|went)(?= (?:just now|this|today|yesterday|first|already|at last)\b)|sent(?= |[.,!]|$)|posted|done and sent|in the post|on (?:its|their) way)(?=\W|$)",
        re.IGNORECASE,
    ),
    # not `tell Tom's story`, `ask Monday`, `let Saturday go`
    tells_third=later(
        r"\b(?:tell|ask|warn|remind|inform|let|text|message|(?:e-?mail|write|mention (?:it|this|that)|pass (?:it|this|that)(?: on)?|say (?:it|something|a word)) to|a word (?:to|with))(?! (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b) (?!I\b|God\b|Mr?s?\b|Dr\b)([A-Z][a-zà-ÿ]+)(?! ?'s)(?= (?:that|to|if|whether|know|about|he|she|they|we|i|the|it|from|not|please|when|why|how)\b|[,.?!]|$)",
    ),
    in_use=later(
        rf"^(?!.*(?:\byet\b|\?)).*?\b(?:can't|cannot|couldn't|could not|hasn't|has not|haven't|have not|won't)(?: been able to| once)? "
        rf"(?:(?:stop|stopped) (?:play|eat|wear|read|us|watch|drink|nibbl|humm|sing|look|star|listen|giggl)ing (?:(?:at|to|with|over|on) )?(?:the|your|that|those) {_THING}{_BEHIND}"
        rf"|(?:put|putting|take|taken|had) (?:the|your|that|those) {_THING.replace('thing', 'thing_too')} (?:down|off|out of (?:his|her|their|my|our) (?:hands?|sight))(?! the\b))",
        re.IGNORECASE,
    ),
    not_without=later(
        r"^(?!.*(?:\?|\bif\b)).*\b(?:would(?:n't| not| never)?|'d(?: never)?|could(?:n't| not| never)|can't) have (?:[\w'-]+ ){1,10}?without (?:you|your)\b|^what would (?:i|we) have done without (?:you|your)\b",
        re.IGNORECASE,
    ),
)
