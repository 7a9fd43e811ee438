"""English: what the weights may not add to a sentence, though a construction may find it."""

from __future__ import annotations

from daemon.think.language.en.words import HEDGE, IF_WANTED, TIME_NAMED

# Without any of these words nobody is asked for anything, whatever weights the other words have.
_WANTING = (
    r"you|your|yours|u|ur|yourself|please|pls|plz|kindly|needs?|needed|wants?|wanted|could|can|can't|would|'d|"
    r"may|might|will|should|must|if|any|anyone|anybody|anything|someone|somebody|everyone|whoever|help|hope|"
    r"hoping|wonder\w*|still|missing|yet|until|till|wait\w*|await\w*|remind\w*|overdue|outstanding|due|"
    r"without|lack\w*|short|ask\w*|request\w*|grateful|appreciate\w*|obliged|love|keen|let|let's|send|bring|"
    r"give|lend|reply|confirm|return|asap|urgent\w*|chance|favou?r|permission|thoughts|comments|feedback|"
    r"volunteers|turn|unless|enough|maybe|perhaps|suppose|save|me|us"
)
_NOTHING_WANTED = (
    rf"^(?!.*(?:\b(?:{_WANTING})\b|\?|!))(?!(?:do |don't |then |and |also,? )*(?:check|call|ring|text|tell|"
    r"show|pass|sign|review|fill|forward|pay|book|order|buy|pick|drop|print|add|remove|move|get|take|make|put|"
    r"keep|leave|be|have|post|delete|use|hold|wait|try|stop|read|look|write|mind|quote)\b)"
)
_NO_ASKS = (
    r"^(?:and |so |but )?(?:to |for |with |from |at |by )?(?:who|whom|whose|when|where|which|how (?:much|many|long|often|far|old))\b(?!.*\b(?:(?:could|can|would|will) you|me|us|volunteer\w*|fancies|wants)\b)[^?]*\?$",
    rf"{_NOTHING_WANTED}",
    (
        r"^(?:\w+, )?(?:and |so |but )?(?:do|does) (?:you|they|he|she|it|the \w+|your \w+|any of you|"
        r"you (?:all|both|still|ever|usually|normally)) (?:still |ever |usually |normally |always |often |"
        r"actually |also )*(?:keep|hold|sell|stock|take (?:card|cash|cheque|credit|orders|bookings|"
        r"visitors|dogs|children)|charge|deliver|open|close|live|work|teach|use|eat|drink|speak|play|run|"
        r"go|own|rent|grow|breed|make|hire|belong|know (?:who|what|when|where|why|how|whether|if|which)|"
        r"remember|like|think (?:the|it|that|he|she|they))\b[^,;]*\?"
    ),
    (
        r"^(?:and |but |so )?(?:i|we)(?:'d| would) be (?:very |only too |more than )?(?:happy|glad|"
        r"delighted|pleased|willing) to (?!hear|have|know|receive|get|see|learn|be|take|accept)\w+[^?]*$"
    ),
    (
        r"^(?!.*\b(?:please|could|can|would)\b)[^?]*\b(?:says?|said|thinks?|reckons?) you (?:were|are|did|"
        r"have|had|was)\b[^?]*$"
    ),
    r"^you (?:do|always|never|really|certainly|are|were|have) [^?]*!+$",
    r"^(?:ideally|hopefully|with luck|in an ideal world),? (?:i|we)\b(?!.*\byou\b)[^?]*$",
    (
        r"^(?!.*\b(?:you|your|please)\b)[^?]*\b(?:he|she|they|(?:his|her|my|our) \w+)(?:'ll|'d| may|"
        r" might| will| can| could| would)\b[^?]*$"
    ),
    r"^(?:i |we |and |but )*(?:might|may) be able to\b",
    (
        r"^if you(?:'d| would) (?:like|care|wish|prefer) to (?!help|lend|give|support|donate|contribute|"
        r"volunteer)\w+\b.*,"
    ),
    r"^(?:just|only) a (?:quick |short |little |brief )?(?:hello|hi|note|line|wave|thought)\b",
    (
        r"^(?:\w+, )?(?:so |and |but )?(?:can|could|do|will|would) you (?:still |both |all )?manage"
        r"(?: (?:the|those|these|all those|a few|that) (?:stairs|steps|walk|hill|climb|ladder|heat|cold|pain)\b|"
        r" (?:on your own|by yourself|alone|all right|alright|okay|ok)\b|\?)[^,;]*\?$"
    ),
    r"\bcrossed my mind\b",
    r"^(?:a |the )?(?:part|half|some|most|\w+ part) of me\b(?!.*\b(?:you|your|please)\b)",
    # manners before a question about how things are
    (
        r"^(?:sorry|forgive me|excuse me|pardon me|apologies)(?: to be| for being| if i'm)? (?:a (?:pain|pest|nuisance|bore|bother|nag|worry)|to (?:bother|trouble|nag|pester)(?: you)?|nosy|dim|slow|thick|picky)"
        r"[^,]{0,20}, (?:but )?(?:is|are|was|were|does|did|has|have) (?!there any (?:chance|way)\b|it (?:possible|ok|okay|all right|alright|convenient)\b|you\b|any(?:one|body)\b|some(?:one|body)\b)[^,]*\?$"
    ),
    r"^(?:an? )?(?:\w+ )?(?:walk|rest|nap|holiday|break|swim|bath|sleep|night|drop of rain|change|drink) (?:\w+ ){0,3}?would do\b",
    (
        r"^(?:and |but |so )?i(?:'d| would) (?:really |so )?love to (?:send|give|show|bring|cook|bake|"
        r"make|lend|treat|take) you\b"
    ),
    r"\bno need\b",
    (
        r"^(?:(?:and|oh|well|ooh|ah),? )*yes,? please(?:$|[,.! -]+(?!(?:can|could|would|will|do|please|send|bring|"
        r"let|give|make|get|and please)\b)[^?]*$)"
    ),
    r"\bfor (?:me|us),? please[.!]*$",
)
NOT_BY_WEIGHTS = {
    "ask": _NO_ASKS,
    "promise": (
        rf"{HEDGE}",
        r"\bi'll be (?:\w+ty(?:-\w+)?|\w+teen|\d+|forty|a (?:grand)?(?:mother|father|dad|mum|wreck))\b",
        r"\b(?:leave|let) you (?:to|in peace|get on|go|be)\b",
        rf"{IF_WANTED}",
        r"\bcan't promise\b",
        r"\?$",
        r"^(?!.*\b(?:i|we|i'll|we'll|you'll|it'll|they'll|you|will|shall|consider|leave|promise|word)\b)",
    ),
    "smalltalk": (rf"{TIME_NAMED}.*, (?:is|are|was|were|do|does|did|has|have|will)n't (?:it|they|we|that)\?$",),
    "broken": (r"^(?:so |and |but )?you (?:needn't|don't (?:have|need) to|won't (?:have|need) to|need not)\b",),
    "callback": (r"^you(?:'ve| have)?(?: been| were)(?: \w+){0,3} (?:good|kind|sweet|generous|decent|lovely) to\b",),
    "thanks": (r"(?<! me )(?<! us )(?<! know )\b(?:in advance|beforehand|in anticipation)\b",),
}
