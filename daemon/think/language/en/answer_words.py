"""English: words of an answer, and of what is answered: done, not done, waited for, needed, promised, agreed to, released."""

from __future__ import annotations

from daemon.think.language.en.words import DAY
from daemon.think.later import later

_YES = (
    r"(?:yes|yep|yup|yeah|sure|ok|okay|of course|certainly|gladly|absolutely|all|both|just|already|finally|"
    r"there|right|indeed|i have|it's|it is|they're|they are|he's|she's|everything's|everything)"
)
_PAST = (
    r"(?:(?!need|feed|speed|weed|red\b|bed\b|indeed|used\b)[a-z]+ed|done|did|sent|paid|made|put|got|went|took|"
    r"told|gave|bought|brought|wrote|written|spoke|spoken|found|read|sold|hung|swept|fed|cut|dug|built|left|set|"
    r"shut|met|rang|rung|given|taken|gone|drawn|drew|cut|lit|sown|sewn|rewritten|kept|had the|had a (?:word|"
    r"look|chat|talk)|been (?:fed|done|sent|paid|seen|told|to|through)|back (?:on|in|at)|in the (?:post|bag|"
    r"diary|system)|ready|up and running|on (?:its|their|the) way|sorted)"
)
DONE = later(
    rf"^(?:{_YES}[,:;!.]? )*(?:{_PAST})\b|"
    rf"\b(?:i|we)(?:'ve| have| had)? (?:already |just |now |also |finally |duly |even )*{_PAST}\b|"
    r"\b(?:it|they|he|she|both|all|the \w+|your \w+|everything|\w+ \w+|\w+ of them)(?:'s| is|'re| are| was|"
    rf" were| has| have|'ve)? (?:all |both |now |just |already |been )*{_PAST}\b|"
    r"^(?:all |job |jobs? )?done\b|^(?:there|here) (?:you are|you go|it is|they are|she is|he is)\b|"
    r"^i did\b|^all \w+ \w+ed\b"
)
NOT_DONE = later(
    r"\b(?:not|n't|never|no longer|cannot|unable|sorry|forgot|yet|unfortunately|afraid|soon|tomorrow|will|'ll|"
    r"later|going to|might|may|could|would)\b|"
    r"n't\b|\?"
)
NO = later(
    r"\b(?:not|never|no longer|cannot|unable|(?<!you )forgot|forgotten|slipped my mind|impossible|"
    r"out of the question|can't)\b|"
    r"n't\b|^(?:no|nope|'fraid)\b|"
    r"\bi'm out\b|\bstill (?:on|in|at|to)\b|"
    r"\bhad to (?:pull|drop)\b|\bout of my (?:head|mind)\b|"
    r"\bno chance\b|\bstill here\b"
)
WAITED = later(
    r"\b(?:did|have|has|had) (?:you|anyone|somebody)\b.*\b(?:sen[dt]|post|mail|book|pa(?:y|id)|sign|call|ask|"
    r"f[io]nd|found|order|finish|fix|return|check|spoken|speak|pick|get|got|bring|brought|do|done|manage|feed|"
    r"fed|water|lock|rung|ring|told|tell|talk|put|collect|cancel|mend|print|write|written|make|made|buy|bought|"
    r"sort|reserve|clean|wash|remember)\w*\b|"
    r"\bhave you (?!seen|heard|read|been|ever|got|any|had|tried|met|thought|decided|started|"
    r"enjoyed)\w+(?: \w+)? (?:my|our|the|those|that|it|them)\b|"
    r"\b(?:is|are|was|were) (?:the|my|our|that|those|it|everything) (?:[\w']+ ){0,2}(?:fixed|ready|done|"
    r"finished|paid|sent|booked|sorted|mended|signed|posted|printed|in the post|on (?:its|their) way)\b.*\?|"
    r"\byou (?:said|promised|told me|agreed)\b|\bas (?:agreed|promised|arranged)\b|"
    r"\bwhere(?:'s| is| are) (?:the|my|our|that)\b|\bany (?:news|sign|word)\b|"
    r"\bstill (?:waiting|need)\b|\bowe me\b"
)
NEEDED = later(
    r"\b(?:i|we) (?:must have|need|want|still need|require|could do with|would like)\b|"
    r"\bneeds (?:\w+ing|to be)\b|"
    r"\b(?:leaks?|is broken|doesn't work|is faulty|isn't working|keeps? (?:crashing|breaking))\b|"
    r"^(?:please|do|don't forget|remember to|kindly)\b|"
    r"\b(?:can|could|will|would) (?:you|one of you|someone|somebody|anyone)\b"
)
PLAN = later(
    r"\bstill (?:coming|able|ok|okay|on|up for|good|meeting|bringing|joining|free|going|happy|planning)\b|"
    r"\bcan you still\b|\bwhat time (?:are|will) you (?:com|arriv|get|be)|"
    r"\byou(?:'re| are) (?:bringing|making|doing|driving|hosting|coming)\b|"
    r"\b(?:tonight|tomorrow|saturday|sunday|friday)(?:'s)? still on\b|\blooking forward\b|"
    r"\b(?:you're|you are) (?:on|down for|in|coming|expected)\b|\bsee you\b|"
    r"\bstill (?:on|ok|okay|coming) for\b|\bas (?:you )?(?:promised|agreed|arranged|planned)\b|"
    r"\bwe're (?:meeting|on)\b|\bcounting on you\b|"
    r"\b(?:our|the) (?:\w+ )?(?:on|at) (?:\w+day|the)\b"
)
INVITES = later(
    r"^(?:can|could|would|will|do|won't) you(?: two| both| all| lot| guys)? ?(?:like to|want to|fancy|"
    r"care to)? ?(?:come|coming|join|joining)\b(?!.*\bstill\b)"
)
OWED_BEFORE = later(
    r"\byou(?:'ve| had|'d)? (?:asked|wanted|needed|were after|ordered|lent|requested|begged|told me to|"
    r"were expecting|have (?:my|our))\b|"
    r"\bi (?:\w+ )?(?:promised|owe|owed|borrowed|said i(?:'d| would)|told you i(?:'d| would)|agreed to|"
    r"undertook|swore|vowed|was (?:going |supposed |meant )?to)\b|"
    r"\bwe (?:promised|agreed|said we(?:'d| would)|owe|undertook|quoted)\b|\bas promised\b|"
    r"\bin writing\b"
)
PROMISES = later(
    r"\b(?:i|we)(?:'ll| will| shall|'m going to| am going to)\b|"
    r"\byou(?:'ll| shall| will) have (?:it|them)\b|^(?:consider it|will do|on it|i'm on it|leave it)\b|"
    r"\bi am on it\b"
)
HEDGED = later(
    r"\b(?:try|see|might|may|maybe|perhaps|possibly|probably|hope|hopefully|think about|if i|if we|not|never|"
    r"can't|let you know if|do my best|consider|miss|love to|be (?:there for|thinking|away|out|busy))\b|"
    r"n't\b|\?$"
)
WHEN_YOU = later(
    r"\bwhen (?:will|can|are|do|could|should|may|might|shall) (?:you|i|we)\b.*\b(?:send|have|get|bring|pay|"
    r"return|finish|deliver|expect|do|call|give|see|fix|post|show|let)\b|"
    r"\bby when\b"
)
SOON = later(
    r"^(?:by |on |at |before |within |in |first thing |this |next |the |no later than |not later than )*"
    r"(?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|"
    r"month|noon|lunchtime|evening|afternoon|end of|\d+(?:st|nd|rd|th)|\w+ (?:days|weeks|hours))\b"
)
AGREES = later(
    r"^(?:yes|yep|yup|sure|of course|gladly|certainly|with pleasure|no problem|happy to|ok|okay|will do|"
    r"absolutely|perfect|great|good|fine|lovely|agreed|deal|done deal|as you (?:wish|like|please)|"
    r"whatever (?:you|suits)|suits me|sounds? (?:good|great|fine|perfect|lovely)|fair (?:point|enough)|i see|"
    r"right you are|understood|that's settled|it's a deal|works for me|by all means|all right|alright|very well|"
    r"noted)\b[^,:]{0,24}[.!]*$|"
    r"^(?:great|good|perfect|fine|ok|lovely|brilliant), (?:agreed|that's (?:settled|fine|agreed)|then|done|"
    r"thanks)\b.{0,20}$"
)
RELEASES = later(
    r"^(?:oh,? |ah,? |it's |it is |that's |really,? |please,? |honestly,? )*(?:no (?:harm|worries|problem|"
    r"bother|trouble|offence|need|matter|big deal|rush|hurry)|water under|forget (?:about )?it|never mind|"
    r"not at all|don't (?:worry|mention|give it|be silly|be daft|apologise|fret|be sorry)|fine|all right|okay|"
    r"ok|nothing|it doesn't matter|doesn't matter|think nothing|you're (?:welcome|forgiven)|all forgiven|"
    r"these things happen|any ?time|whenever|it was only|it happens|don't give it|my pleasure|least i could|"
    r"easily done|we all do)\b"
)
TROUBLE = later(
    r"\b(?:left me|dumped|broke down|broke up|split up|divorc\w+|redundant|sacked|fired|laid off|died|dead|"
    r"funeral|passed away|lost (?:my|our|the|her|him)|cancer|hospital|operat\w+|diagnos\w+|ill\b|sick|stroke|"
    r"accident|crash|miscarr\w+|cry|cried|crying|tears|scared|afraid|terrified|ashamed|lonely|alone|depress\w+|"
    r"anxi\w+|panic|nerves|nervous|hell|awful|terrible|hate[sd]? me|failed|failure|rejected|bullied|"
    r"laughed at me|can't (?:cope|sleep|go on|face|stop|bear)|only stare|exhausted|falling apart|worthless|"
    r"useless|my fault|should have (?:noticed|known|seen|done|been|called)|burgled|flooded|bankrupt|evicted|"
    r"haven't had a drink|broken|hurts?|pain|grief|worried|dread\w*|stupid|humiliat\w+|robbed|homesick|"
    r"overwhelmed|struggling)\b"
)
THEIR_OWN = later(
    r"\b(?:i|we|my|our|i'm|we're|i've|we've|i'd|me|us)\b|"
    r"^(?:the (?:hens|twins|kids|children|dog|cat|garden|boys|girls|baby|car|house|choir|shop|team|boiler|roof|"
    r"puppy|kitten|bees))\b"
)
PROPOSES = later(
    r"\b(?:let's|shall we|we're (?:having|meeting|doing)|i can (?:sell|offer|lend|bring|give|let)|"
    r"i(?:'ve)? found your|we'll|i'll|you can|you could|none of these|for sale)\b"
)
VERB = later(
    r"\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|went|said|made|going|'s|'re|'ve|'ll|"
    r"manage|keep|sleep\w*|run\w*)\b|"
    r"'(?:s|re|ve|ll)\b"
)
# Asked is what a thing is called or costs: news of one's own that shares no word with it answers nothing.
NAME_OF_A_THING = later(
    r"\b(?:title|name|number|price|address|colour|color|size|code|author|brand|make) of (?:the|that|this|those|these|a|an|your)\b"
)
PLAIN_FACT = later(
    r"\b(?:where|when|who|how (?:many|much|long|far|big|old|often|do i|should|can|do you (?:get|make|spell|"
    r"say))|which|cost|free|coming|what (?:time|day))\b|"
    r"\b(?:do|should|shall|can|could|may|might) (?:i|we)\b|\bdo you (?:know|have|want|take|need)\b"
)
MAY_I = later(
    r"\b(?:can|could|may|might|shall) (?:i|we)\b|\b(?:okay|ok|all right|alright|mind) if (?:i|we)\b|"
    r"\b(?:can|could|would|will) you (?:come|make|manage|do|be)\b"
)
A_DAY = later(rf"\b(?:{DAY}|(?:mon|tues|wednes|thurs|fri|satur|sun)day's|before|after|until)\b")
WITH_REASON = later(r"(?:yes|no|sure|of course|sorry|afraid|i'm afraid|certainly)\b.*[, ]\w+ \w+")
NOT_YET = later(
    r"(?<!you )\bforgot|\bout of my (?:head|mind)\b|"
    r"\bnot a\b|\bnot yet\b|"
    r"\bhaven't\b|\bhasn't\b|"
    r"\bdidn't\b|\bnever\b|"
    r"\bcouldn't\b|\bstill\b"
)
BARE_FEELING = later(
    r"^(?:oh,? |well,? |honestly,? )*(?:(?:a bit|rather|pretty|quite|so|very|terribly|really|just|honestly|"
    r"awfully|utterly|dead) )*(?:lonely|scared|terrified|afraid|ashamed|lost|empty|numb|awful|dreadful|"
    r"heartbroken|useless|guilty|anxious|overwhelmed|depressed|hopeless|frightened|petrified|homesick|worthless|"
    r"broken|low|not (?:well|good|great|coping)|miserable|wretched)\b"
)
FINDS_OUT = later(
    r"\b(?:measure|find out|look up|check|count|ask|read|taste|try|verdict|opinion|feedback|think of|which|what|"
    r"how|whether|see if|weigh|translate|tell me|proofread)\b"
)
FOUND = later(
    r":|"
    r"\b(?:it's|it is|it was|they're|he says|she says|he said|she said|is|are|comes to|came to|says)\b.*\d|"
    r"\d|\b(?:cut|keep|number|the (?:first|second|third))\b"
)
