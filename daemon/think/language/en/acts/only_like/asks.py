"""English: what only looks like a request: own wishes and needs, plans, reports of what others want, tips to whoever it concerns."""

from __future__ import annotations

from daemon.think.language.en.acts.gives.words import FOR_ITS_SAKE, WORTH_A_LOOK
from daemon.think.language.en.acts.only_like.words import REPORTED, SPARED
from daemon.think.language.en.acts.questions.for_an_answer import FACT
from daemon.think.language.en.words import LEISURE

_GROUPS = (
    r"(?:guests|visitors|passengers|customers|members|patrons|residents|parents|drivers|students|readers|"
    r"users|staff|cyclists|applicants|candidates|motorists|pupils|tenants|walkers|swimmers)"
)
LIKE_AN_ASK = (
    # a tip; greetings and good wishes to be passed on
    r"^(?:one|a|my|another|top|small|quick|little|final|last) (?:\w+ )?tip\b[^.!?]{0,40}:",
    (
        r"^(?!.*\b(?:could|can|would|will) you\b).*\bplease (?:give|send|pass on|convey|offer) (?:her|him|them|your \w+|to \w+|[a-z]+) (?:on )?(?:my|our) "
        r"(?:\w+ )?(?:congratulations|condolences|sympath(?:y|ies))\b"
    ),
    (
        r"\b(?:confirm|advise|state|indicate|specify|say|note down|tell us) (?:if|whether|which|what|when|"
        r"where|how many) (?!.*\b(?:by signing|in writing)\b)"
    ),
    (
        r"^(?:can|do|did|could) you (?:still |even |perhaps )?(?:remember|recall|believe|imagine|swim|eat|"
        r"drink|read music|speak|ride|drive a)\b"
    ),
    (
        r"\bif (?:it|the (?:sun|rain|wind|snow|weather))\b(?! (?:would|is|isn't|'s)\b)(?=.*\b(?:rain\w*|"
        r"snow\w*|sun|stopp\w*|shone|weather|warm\w*|dry|dries|dried)\b)"
    ),
    r"^(?:what|how) (?:are|have) you (?:been )?up to\b",
    r"^you(?:'re| are) the only one who\b",
    (
        r"^i (?:could|can) (?:really |badly )?(?:do with|use) (?:a|an|some) (?:\w+ )?(?:holiday|drink|nap|"
        r"sleep|rest|break|bath|coffee|week off|night off|lie-?in)\b(?! from you)"
    ),
    (
        r"^we (?:need|have|ought) to get (?:the|our) \w+ (?:done|fixed|mended|painted|replaced|"
        r"serviced)\b(?!.*\b(?:you|your|please)\b)"
    ),
    r"^would it help if i\b",
    r"\bor (?:they|he|she|it)(?:'ll| will| won't) (?:refund|let you|charge you|fine you|leak|burn|bite)",
    r"^take an? (?:umbrella|coat|torch|jumper|sun hat|raincoat),",
    (
        r"\bif you(?:'d| would)? (?:like|want|wish|prefer|activate|are looking|"
        r"'re looking)\b[^.?!]*\byou (?:can|may|could|will)\b(?!.*\b(?:please|me|us|my|our)\b)"
    ),
    (
        r"^(?:mark|bill|drew|pat|grant|will|jack|frank) (?:\w+ )?(?:will|has|is|was|had|requested|said|"
        r"says|asked|told|wants|and \w+)\b(?!.*\byou\b)"
    ),
    r"^call me (?:maybe|crazy|old-fashioned|a )",
    r"^before we \w+ (?:forward|on)\b(?!.*\b(?:you|please)\b)",
    r"^(?:he|she|they|it|i|we)\b[^,;]* (?:we|i) (?:need|want|have) to get (?:that|this|it|the \w+) \w+ed\b",
    r"^i(?:'m| am| was) (?:still )?(?:trying|hoping) to (?:get|find|make|learn|finish)\b(?!.*\b(?:you|your)\b)",
    (
        r"^i (?:want|wanted|just want) to (?:get a (?:feel|sense|grip)|help you|be (?:sure|certain)|"
        r"make sure (?:i'm|i am|i))\b"
    ),
    r"^(?:we|i) (?:may|might|could) send this\b",
    (
        r"^(?:so |and )?(?:would you (?:rather|prefer)|any preference|do you prefer|can you (?:make|"
        r"manage) (?:it(?= ?(?:\?|on|at|to|for|by|this|next|then|in|after|before)\b|\?)|the (?:\d[\w.:]*|(?:[\w'-]+ ){0,2}?(?:meeting|party|call|"
        r"dinner|lunch|wedding|date|train|match|rehearsal|appointment|event|talk|show|game|concert|session|class|weekend|"
        r"morning|afternoon|evening|first|second|third|\w+ieth|\w+teenth))\b|that\?|\w+day)|could you (?:do|make|manage) (?:the \d|\w+day|next|this|noon|"
        r"lunch|either|any))\b(?!.*\binto\b)"
    ),
    (
        r"^(?:i'm|we're|i am|we are) waiting for (?:the|a|my|our) (?:plumber|electrician|bus|train|"
        r"results?|kettle|post|rain|taxi|doctor|builders?|delivery|season|weather|summer|bank|"
        r"council)\b(?!.*\byou)"
    ),
    (
        r"^(?:i|we) (?:could|can) (?:\w+ )?(?:do with|use) (?:a|an|some|a bit of|a drop of) (?:rain|sun|"
        r"sunshine|snow|luck|peace|quiet|good news|cheering up)\b"
    ),
    r"^we (?:have|need) to (?:decide|think|choose|agree) (?:on|about) (?!.*\b(?:you|together|let's)\b)",
    r"^don't (?:wait up|worry|mind|bother|let it|give it|be (?:sad|afraid|silly|sorry|hard))\b",
    r"^please (?:disregard|ignore) this (?:message|email|e-mail|notice|reminder|letter)\b",
    (
        r"^(?:don't |do not |never |always |take|call|ring|try|ask|use|book|avoid|"
        r"go)\b[^,?]{3,60}, (?:it|they|he|she|the (?:other|food|view|staff))(?:'s| is|'re|"
        r" are)? (?!not\b|due\b|overdue\b|urgent\b|expecting\b|waiting\b|still\b)(?:\w+ )*(?:noisy|"
        r"marvellous|cheap\w*|dear|overpriced|quick\w*|nice\w*|better|best|excellent|brilliant|lovely|"
        r"quiet\w*|awful|wonderful|great|good|slow\w*|floods|dangerous|closed|shut|crowded|steep|hopeless|"
        r"packed)\b"
    ),
    (
        r"^(?:you|they) (?:might|could|may) (?:\w+ )?(?:have a look at|look at|try|look into|look up|check out|see|want to (?:try|look at|see)|think about|consider) "
        r"(?!(?:my|our|this|these|it|them|the (?:draft|attached|enclosed|form|roof|leak|engine))\b)[^,;?]{2,40}[,;] (?:they|it|he|she|who|which)(?:'s|'re|'ve|'ll|'d| \w+)"
        r"(?!.*\b(?:me|us|please)\b)"
    ),
    r"^(?:but |and |oh,? )?mind you,",
    r"^(?:and |just |now |do )*mind (?:how you go|your (?:step|head|back|fingers)|the (?:step|gap)(?=[.,!]|$| (?:on|at|as|when|in|by)\b))",
    r"\b(?:wouldn't|would not|couldn't|could not) say no to (?:a|an|some|another) (?:\w+ )?(?:week|fortnight|month|holiday|rest|nap|lie-in|break|drop of|bit of (?:sun|peace|quiet|rain)|drink|bath|change|early night)\b(?!.*\b(?:from|of|at) (?:you|yours?)\b)",
    r"^(?:we're|we are|i'm) (?:\w+ ){1,2}(?:\w+ )?short (?:every|most) (?:week|time|year|month|saturday|sunday)\b",
    r"^(?:so |oh,? )?take it from (?:me|us|one|an|someone|somebody)\b",
    r"\band you'd be (?:perfect|ideal|great|just)\b(?!.*\bus\b)",
    rf"{FOR_ITS_SAKE}",
    r",? i ask you[!?.]*$",
    r"^(?:now |do |please |just )*(?:get|take|have) (?:some|plenty of|a good|a proper|lots of|a bit of) (?:\w+ )?(?:rest|sleep|fresh air|time off)\b",
    r"^(?:i )?(?:clean |completely |totally |quite |utterly |simply )?forgot (?:to|about|that|all|my|your|the)\b(?!.*\b(?:could|can|please|would)\b)",
    WORTH_A_LOOK,
    (
        r"^(?:do )?(?:drop|pop|come|stop|swing) (?:by|in|over|round|along)\b.*\b(?:any|whenever|"
        r"if you(?:'re| are))\b"
    ),
    r"^ask (?:me|us) (?:anything|whatever|any)\b",
    r"^(?:read|check|try|see) (?:this|that|it) before you\b",
    r"\b(?:could|can|may) (?:i|we) (?:tempt|interest) you (?:with|in|to)\b",
    (
        r"\b(?:would|do) you mind (?:telling|saying|reminding|explaining)(?: to)?(?: me| us)? (?:how|what|"
        r"when|where|which|who|why|if|whether)\b"
    ),
    (
        r"\b(?:could|can|may|might) (?:i|we) (?:just |please )?ask (?:you )?(?:something|a question|what|"
        r"who|why|how|when|where|which)\b"
    ),
    (
        r"^is it (?:all right|alright|ok|okay|fine|allowed|safe) to (?:wear|swim|drink|eat|walk|drive|"
        r"smoke|take photos)\b"
    ),
    r"^have you got the (?:time|right)\b",
    rf"^(?:so )?(?:can|could|shall) we (?:\w+ )?(?:meet|get together|catch up|go)(?: up)? (?:for|to) {LEISURE}",
    r"\bwhen (?:can|may|shall|should|will) (?:i|we) expect you\b(?! to\b)",
    r"^(?:and )?could it be (?:the|that|an?|because)\b",
    r"^(?:he|she|they) needs? you (?:less|more|like)\b",
    r"^(?:please |kindly |do )?(?:ignore|disregard) (?:my|the|our) (?:last|previous|earlier|first)\b",
    r"[,\"'] (?:said|says|read|shouted|announced|called|cried) (?:the|a|my|our|his|her) \w+[.!]*$",
    r", (?:he|she|they|it) (?:said|says|shouted|announced|cried)[.!]*$",
    r"^(?:well,? )?(?:would|will) you look at (?:that|this|him|her|it)\b(?!.*\b(?:for|before|please)\b)",
    r"\bdon't (?:you dare )?(?:give up|lose heart|despair|cry|be sad)\b",
    r"^you always \w+",
    r"^(?:bring on|long live|roll on|down with|here's to)\b",
    r"^you (?:asked|told|wanted|begged) (?:me|us) to\b",
    (
        r"^(?!please\b|if\b|let\b|i\b|we\b)[a-z]+ (?:it|them|my|the|a|some)\b[^?]{2,60} and (?:it|they|"
        r"he|she|the \w+)(?:'ll| will)\b(?!.*\b(?:me|us)\b)"
    ),
    (
        r"\bplease (?:keep|take|have) (?:the|it|them|this|that|those|any|one)\b.*\b(?:i|we)(?: have|"
        r"'ve got| don't need| won't need| never use)\b"
    ),
    (
        r"^do you (?:still )?(?:need|want|use|have any use for) (?:the|your|my|our|those|these|that|it|"
        r"them|any)\b(?!.*\b(?:could|please|i could|i can|we could)\b).*\?$"
    ),
    (
        rf"^(?:all )?{_GROUPS} (?:are|is|must|should|may|will) (?:\w+ )?(?:requested|asked|required|"
        r"reminded|advised|invited|expected|kindly|not|be|show|wear|keep|sign|bring)\b(?!.*\byou\b)"
    ),
    r"^(?:oh,? |but |so )?never mind\b",
    r"^(?:just )?ask (?:for|at) (?!me\b|us\b)[^,?]{2,50}(?:,|;| -) (?:she|he|they)\b",
    r"^(?:just |please )?leave .{2,40} (?:to|with) (?:me|us)\b(?!.*\bplease$)",
    (
        r"^(?:please |do )?(?:make sure|be sure|remember|don't forget|mind)(?: that|"
        r" to)?(?: you)? (?:bring|wear|take|pack|have|book|try|arrive|leave early|ask for)\b[^,]*, (?:the|"
        r"it|they|there)(?:'s|'re)?\b"
    ),
    (
        r"\b(?:please|kindly|pls) (?:indicate|state|specify|supply|give|tell|remind)(?: me|"
        rf" us)?(?: of)? (?:the|your|his|her|its|their) (?:\w+ ){{0,2}}{FACT}\b(?! and\b)"
    ),
    (
        r"\bplease see (?:below|the (?:link|list|map|notes?|table|photos?)|overleaf)\b(?!.*\b(?:sign|send|"
        r"return|check)\b)"
    ),
    rf"{SPARED}",
    rf"{REPORTED}",
    (
        r"^(?:could|can|will|would) (?:this|the|that) (?:\w+ )?(?:wind|rain|weather|snow|heat|winter|sun|"
        r"fog|cold|summer|spring|drizzle|frost|storm)\b"
    ),
    (
        r"^(?:all|what) (?:that )?(?:i|we) (?:really )?(?:want|need|ask|long for|dream of|"
        r"crave)(?: for \w+| right now| now)? (?:is|are) (?:a|an|some|to|peace|quiet|sleep|my|one|bed|"
        r"five|two)\b(?!.*\b(?:you|your|yours)\b)"
    ),
    (
        r"\bif you (?:ever )?(?:need|want|feel like|fancy|'d like)(?: to| someone to| somebody to|"
        r" a)? (?:talk|chat|cry|vent|moan|ear|shoulder|company)\b"
    ),
    (
        r"\bwe (?:really )?(?:must|should|ought to) (?:really |all )?(?:get together|catch up|meet up|"
        r"do something|see each other|have (?:lunch|dinner|a drink|a meal))\b(?!.*\b(?:on \w+day|tomorrow|"
        r"tonight|next \w+day|at \d|to (?:discuss|plan|sort|agree|talk))\b)"
    ),
    r"^(?:please |do |just )?help yoursel(?:f|ves)\b",
    r"^(?:please )(?:take|have|use|borrow|keep) (?:my|our|mine|ours|as many|as much)\b(?! word)",
    r"^please accept the (?:enclosed|attached)\b",
    (
        r"^(?:and |but |so )?(?:why|who|how) (?:on earth |in the world )?(?:would|could|does|should|"
        r"can) (?:any(?:body|one)|people|one)\b"
    ),
    (
        r"^(?:come|drop|pop|stop)(?: and| by| round| over| in)? (?:\w+ ){0,6}?(?:whenever|any ?time|"
        r"as often as) (?:you|it)\b"
    ),
    (
        r"^i (?:could|can|would) (?!do with|use\b|really|so\b)[a-z]+ .*\b(?:if (?:that|it)(?:'s| is|'d be|"
        r" would be)(?: of)? (?:any|some) (?:use|help)|while you(?:'re| are)\b)"
    ),
)
