"""English questions about the reader's own matters, work, family (`about_you`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import KIN

_LOGISTIC = (
    r"\byour (?:e-?mail|address|number|phone|size|preference|availability|opinion|thoughts|advice|suggestion|"
    r"view|take|bank|account|name|surname|contact|office hours|price|fee|rate|order|website|logo|arrival|"
    r"reply|answer|invoice|report|draft|slides|shop|store|company's|budget|quote|hours|stock|menu|deadline)\b|"
    r"\b(?:suits?|convenient|prefer|available|free)\b|\bwhat (?:time|day|date)\b|\bwhich (?:day|week|weekend|"
    r"date|time|train|one|of)\b|\bdo you (?:know|think|mean|remember|happen|recall|need|want|take|accept|sell|"
    r"stock|offer|have|deliver|fancy|eat|drink|mind|recommend|suggest|prefer|like)\b|\bwould you (?:like|"
    r"go for|rather|prefer|say|recommend|use|choose|care|be)\b|\byou'd like\b|\bare you (?:up|free|coming|"
    r"going to (?:the|be)|available|around|in (?:on|tomorrow|today)|open)\b|\b(?:can|could|may|shall|"
    r"should) (?:i|we|you)\b|\bdid you (?:get|see|receive|find|bring|hear|say|mean|want|know|leave|put|take|"
    r"pay|order|lock|remember)\b|\bhave you (?:got|seen|read|heard|ever|tried|any|received)\b|"
    r"\bwhere did you (?:get|buy|find|put|file|leave|park)\b|\bwhat (?:did|do|would) you (?:think|say|mean|"
    r"put|use|want|charge|pay|need|call)\b|\bhow do you (?:spell|say|pronounce|make|cook|get|turn|open|use)\b|"
    r"\bwhen (?:are|can|will|do) you (?:come|coming|free|arriv\w+|get here|be|need|want|open|close|land)\b|"
    r"\bwhere are (?:you|we) (?:meeting|going)\b|\bdid we\b|\bhow many of you\b"
)
ASKED = (
    Construction(
        "of_your_own",
        "about_you",
        "your",
        (
            r"^(?:and |so |but )?(?:which|who|how many|what sort|what kind|whatever happened to|"
            r"what became of|how did|how does|how do|how is|how are|how's) (?:one |any |all )?(?:of |"
            r"to )?your (?:\w+ )?(?!train|flight|bus|plane|meeting|office|shop|prices?|fees?|rates?|"
            r"opening|address|number|party)\w+\b.*\?$"
        ),
        "Which of your cousins plays the harp?",
        "Which of the cousins plays the harp?",
    ),
    Construction(
        "novel_of_yours",
        "about_you",
        "novel book thesis painting translation garden allotment boat extension film album knitting dissertation manuscript choir band quilt",
        (
            r"^(?:and |so |but )?(?:how(?:'s| is| are| was| goes)|any progress (?:on|with)|"
            r"have you finished) (?:the|that|your) (?:\w+ )?(?:novel|book|thesis|painting|translation|"
            r"garden|allotment|boat|extension|film|album|knitting|dissertation|manuscript|choir|band|"
            r"quilt)\b.*\?$"
        ),
        "How is the novel coming along?",
        "How is the novel different from the film?",
        unless=r"\bdifferent\b|\bthan\b",
    ),
    Construction(
        "their_matter_asked",
        "about_you",
        (
            "allotment* arm* aunt* baby* back* band* better* boat* book* boss* boy* brother* business* "
            "cat* children* choir* class* company* coping* course* cousin* dad* daughter* decided* did "
            "dog* enjoy* exam* exhibition* family* father* fianc* finished* flat* found* garden* girl* "
            "gran* happy* health* heard hedge* home* house* how* husband* job* kid* kitchen* knee* law* "
            "leg* loft* mom* mother* move* mum* nan* nephew* new* niece* ok* over* parent* partner* "
            "piano* pond* project* recover* right* roof* settl* shop* show sister* sleeping* son* still "
            "studies* talking* team* thesis* training* trip* twins* uncle* unpacked* used* walking* was "
            "wedding* well* what* wife* you"
        ),
        (
            (
                r"\b(?:how|what)(?:'s| is| are| was| were| did| has| have| does| about| will)\b.*\b(?:your|"
                r"you)\b(?! (?:think|say|suggest|recommend|do i|prefer))"
            ),
            (
                r"\bhow(?:'s| is| are| was| were| did| has) (?:the|that|little|old|\w+)\b.*\b(?:go|going|"
                r"coming|come|settl|doing|feel|get|turn|treat|been|sleep|enjoy|progress|after|now|these days|"
                r"new|work out)"
            ),
            (
                rf"\b(?:is|are|was|were|has|have|did|does|do|will) (?:your|the) (?:\w+ )*?(?:{KIN}|garden|"
                r"house|flat|new|job|team|book|project|course|class|back|knee|leg|arm|health|trip|choir|shop|"
                r"company|move|exam|exhibition|wedding|thesis|studies|boss|band|business|allotment|piano|"
                r"training|hedge|pond|roof|loft|kitchen|boat)\b"
            ),
            (
                r"\b(?:are|were|have|did|do|does|had|will|when|where|what|how|why|"
                r"which) (?:\w+ )?you (?:still|enjoy|finish|settl|manag|get|got|find|found|pass|mov|start|"
                r"feel|feeling|recover|like (?:it|the|your)|have a (?:good|nice|great)|decid|been (?:able|"
                r"writing|working|painting|sleeping|playing)|ever|grow|make|made|play|learn|spend|celebrat|"
                r"come to|become|always|sleep|miss|read(?:ing)?\b|writ|travel|work(?:ing)?\b|look forward|"
                r"plan|doing (?:for|on|about)|up to|excited|nervous|happy|well|better|ready)"
            ),
            r"\bwhat was it like",
            r"\bwhat are you (?:reading|working|writing|growing|making|up to|doing|planning)",
            r"\bdid your \w+ (?:come|go|arrive|survive|sell|like|work|turn)",
            (
                r"\b(?:is|are|has|have|did|was|were|does) your (?:\w+ ){1,3}?(?:come through|survive\w*|"
                r"made it|pull\w* through|home|back|well|better|all right|ok|okay|settl\w+|enjoy\w*|get over|"
                r"walking|talking|sleeping|coping|recover\w*|happy)\b"
            ),
            r"\bhow(?:'s| is| did| was| are| were) (?:the )?(?:garden|flower|dog|art|book) show\b",
            r"\bhave you (?:moved|settled|finished|heard back|decided|recovered|found|unpacked|got used)\b",
            r"\bare you still \w+ing\b",
        ),
        "How is the loft coming on?",
        "Which bus do I take from the station?",
        unless=(
            r"\bwhat you (?:made|make|thought|think|decide)",
            r"\b(?:what|how) (?:do|did) you (?:make of|think of|rate|reckon|feel about) (?!your\b)",
            (
                r"\b(?:your (?:address|email|number|phone|size|preference|availability|opinion|thoughts|"
                r"advice|suggestion|view|take|bank|account|name|contact|office hours|price|fee|shop open|rate|"
                r"order|website|logo)\b|how (?:do|can|should|could|would) (?:i|we)\b|what (?:should|do|can|"
                r"shall) (?:i|we)\b|get (?:a chance|my|the|to the|our)|find (?:a|the) time|your (?:report|"
                r"draft|invoice|reply|answer|slides))"
            ),
            r"what (?:time|day|date)",
            r"do you (?:know|think|have (?:a|any|the|time)|need)",
            r"how do you (?:get|make|spell|pronounce|cook)",
            r"\bsuits?\b",
            r"which (?:day|week|weekend|date|time|train)",
            r"when (?:are|can|will) you (?:free|come|arriv|be)",
            r"\b(?:is|are) the [\w ]{1,24} (?:open|closed|free|available|included|ready|still on)\b",
            r"\bhave you (?:ever )?(?:read|seen|heard|tried|watched|been to|got (?!used)|had (?:a|any|the))\b",
            r"(?<!how )\bdo you (?:take|want|fancy|like|prefer|need|eat|mind)\b",
            r"\bwhat time\b",
            r"\bhow (?:do|can|should) i\b",
            r"\bhow (?:long|far|many|much|often) (?:is|are|do|does|will|would)\b",
        ),
    ),
    Construction(
        "your_life",
        "about_you",
        "are brought* drew* got* inspired* keeps* made* possessed* you your",
        (
            (
                r"\b(?:is|are|was|were|has|have|had|did|does|do|will|would|how|how's|what's|what|who's|"
                r"where's|when's|when|why|which)\b.*\byour (?!way\b)\w+"
            ),
            (
                r"\b(?:how|why|when|where|what|which|have|has|do|did|are|were|will|had) (?:on earth |ever |"
                r"exactly |come )?(?:do |did |have |are |were |will |made |inspired |got |drew |brought |"
                r"makes |keeps )?(?:you|you two|you both|you and \w+|you all)\b(?: \w+)?"
            ),
            r"\b(?:inspired|made|brought|drew|got|keeps|possessed) you (?:to|into|back|going)\b",
            (
                r"\bare you (?:still |really |both |all )?(?:\w+ing|over|happy|excited|nervous|settled|better|"
                r"well|back|home|used)\b"
            ),
        ),
        "What inspired you to write about lighthouses?",
        "Where did you get that coat?",
        unless=(
            _LOGISTIC,
            r"^(?!.*\?)",
            (
                r"\byour (?:train|flight|bus|plane|ferry|boat|coach|meeting|session|class|appointment|talk|"
                r"shift|break|lesson)\b"
            ),
            r"\b(?:kind|good) enough\b",
            r"\bwhat do you (?:think|say)\b",
            r"\byou (?:coming|joining|in)\?$",
        ),
    ),
    Construction(
        "yours_in_question",
        "about_you",
        "adventures are at did do finding have heard how managed recovered up you",
        (
            (
                r"^(?:so |and |but )?(?:how|what) (?:are|do|did) you (?:finding|find|making of|make of|liking|"
                r"like|getting on with|enjoying|enjoy|up to|reading|working on|playing|"
                r"growing)\b(?! (?:the )?(?:place|way|station|house)\b).*\?"
            ),
            (
                r"^(?:so |and |but )?(?:have|did) you (?:ever )?(?:hear|heard|get|got|had) (?:anything |"
                r"any (?:news|word) )?back (?:yet )?from (?!me\b|us\b)\w+.*\?"
            ),
            (
                r"^(?:is|are|has|have|did|does|do|was|were) (?:the|all|"
                r"any of the)? ?(?:\w+ ){1,3}(?:at yours|in your \w+|over your way|round yours|"
                r"on your side)\b.*\?"
            ),
        ),
        "How are you finding the new commute?",
        "How are you?",
    ),
)
