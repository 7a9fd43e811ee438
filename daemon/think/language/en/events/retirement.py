"""English: words that tell of retirement: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

NAMED = (
    EventWords(
        "retirement",
        (
            r"\bretire(?:s|d|ment|e)?\b|\bretiring\b",
            r"\blast day (?:at work|in the office)\b",
            r"\bhanging up (?:my|his|her) (?:apron|boots|hat)",
        ),
        "I'm retiring at the end of March.",
        "He looks tired.",
        unless=(
            r"retire(?:d)? (?:to bed|early tonight|the (?:old|server))",
            r"(?:server|machine|product|version) .*retire",
        ),
        words="hanging last retir*",
    ),
    EventWords(
        "retirement",
        (
            r"\bretir(?:e|es|ed|ing|ement|al)\b",
            r"\bhang(?:ing|s)? up (?:my|his|her|your) (?:\w+ )?\w+\b(?= (?:and|for good|after|at)|[.!])",
            r"\b(?:last|final) day (?:at work|on the job|in the (?:office|classroom|shop)|before retirement)\b",
            r"\b(?:drawing|draw|collecting|on) (?:my|his|her|your) pension\b",
            r"\bstepp(?:ing|ed) down (?:as|from) (?:the|my|his|her|head|chair|director)\b",
            r"\bpension(?:er)? (?:at last|now|from)\b",
        ),
        "On 31 December I'm hanging up my stethoscope and retiring.",
        "He hung up.",
        unless=(
            r"\bretire[ds]? (?:to bed|early tonight|for the night|from (?:active service|the race|the match))\b",
            (
                r"\b(?:volvo|car|server|machine|product|version|van|boat|laptop|bike|"
                r"old \w+) (?:\w+ )?(?:has |is |was )?retir"
            ),
            r"\bhang(?:ing)? up (?:my|your|his|her) (?:coat|washing|jacket|curtains|hat on)",
            r"\bretiring (?:nature|type|person)\b",
            r"\bretired (?:\w+ )?(?:man|woman|couple|people|teacher|nurse|colonel|doctor|engineer|judge)\b",
        ),
        words="day hang* pension* retir* stepp*",
    ),
)
_GOOD_WHILE = (
    r"(?: (?:for good|for ever|(?:at|after|by|before|come) (?:xmas|christmas|easter|new year|michaelmas|the (?:summer|harvest|holidays|show)|the end of (?:the |this |next )?(?:year|season|month|january|february|march|april|may|june|july|august|september|october|november|december))"
    r"|in (?:the )?(?:new year|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december)|(?:next|this) (?:year|spring|summer|autumn|christmas|january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|after (?:\w+[- ])?(?:\d\d|\w+(?:ty|teen)(?:-\w+)?|\w+) years)\b)"
)
TOLD = (
    EventWords(
        "retirement",
        (
            rf"\bpack(?:ing|ed|s)? (?:it )?(?:up|it in|in){_GOOD_WHILE}",
            rf"\b(?:shut|shuts|shutting|clos(?:e|es|ed|ing)) (?:up|the) shop{_GOOD_WHILE}",
            rf"\b(?:call(?:s|ed|ing)? it a day){_GOOD_WHILE}",
        ),
        "Packing up at Xmas. Fifty years is enough.",
        "Packing up at six.",
        words="pack* shut* clos* shop call*",
        unless=(
            r"\b(?:mov(?:e|ing)|house|flat|home|tents?|camp(?:site)?|bags?|stalls?|lights|decorations|tree|to (?:go|fly)|for (?:the|our|my) (?:trip|holidays?|move|summer|winter))\b",
            # a habit is given up, a piece of work is done with
            r"\b(?:smok\w+|cigarettes|fags|drink(?:ing)?|booze|vaping|gambling|sugar|diet(?:ing)?|gym|running|jogging|football|squash|tennis|golf|lessons|evening class|choir|band|(?:left|leave|leaving) (?:the|our|this) (?:island|town|country|city|village|coast)|the (?:fence|shed|book club|website|project|search))\b",
            r"\b(?:season|engine|boiler|car|machine|printer|laptop|fridge|heart|knee|battery|phone|it|lorry|van)s? (?:\w+ )?pack(?:ed|s)? (?:up|in)\b",
        ),
    ),
    EventWords(
        "retirement",
        (
            (
                r"\b(?:my|her|his|your|the) (?:very )?last (?:day|shift|week|term|lesson|surgery|"
                r"flight) (?:after|at|before|in|on)\b.*\b(?:years?|work|job|office|buses|school|railways?|"
                r"decades)\b"
            ),
            (
                r"\b(?:giv(?:es|ing)|gave|given) up (?:her|his|my|your|the) (?:\w+ )?(?:post|job|practice|"
                r"shop|surgery|work|round|stall|farm)\b"
            ),
            (
                r"\b(?:stop(?:s|ping|ped)?|finish(?:es|ing|ed)?|done with|leav(?:es|"
                r"ing)) work(?:ing)? (?:for good|at \w+|altogether)\b"
            ),
            r"\bonce you (?:stop|finish|give up) work\b",
            (
                r"\bafter (?:\w+[- ])?(?:\w+) years (?:on|in|at|with|behind) the\b.*\b(?:last|finish|done|"
                r"stop|call it|leaving)\b"
            ),
            r"\b(?:call(?:ing)?|called) it a day after\b",
            r"\bput(?:ting)? (?:my|her|his|your) feet up for good\b",
            r"\bhand(?:ing|s)? over the (?:reins|keys|shop|practice)\b",
            r"\bpension(?:ed)? off\b",
        ),
        "Friday is my last day after thirty-one years on the buses.",
        "Friday is my last day in Rome.",
        unless=r"\blast day (?:of (?:term|holiday|the)|in PLACE)\b|\bredundan|\bsacked\b",
        words="after done feet finish* keys* last leav* once pension* practice* reins* shop* stop* up years",
    ),
    EventWords(
        "retirement",
        (
            (
                r"\b(?:hang(?:s|ing)?|hung) up (?:my|his|her|your|their|our|the) (?:\w+ )?(?:apron|boots|hat|"
                r"whistle|stethoscope|gown|uniform|gloves|scissors|baton|briefcase|spurs|keys|tools|robes)\b"
            ),
            (
                r"\b(?:taught|gave|give|teach|drove|drive|delivered|preached|conducted|worked|flew|"
                r"played) (?:my|his|her|your|their) (?:very )?last (?:ever )?(?:lesson|class|lecture|shift|"
                r"sermon|round|route|day|concert|service|flight|bus)\b"
            ),
            (
                r"\blast day (?:at|in) (?:the )?(?:work|office|bank|school|factory|firm|job|post|surgery|mill|"
                r"yard|hospital)\b"
            ),
            (
                r"\bafter (?:\d\d|[a-z-]+) years (?:in|at|with|of) (?:the )?[\w ]{2,25},? (?:i'm|she's|he's|"
                r"dad's|mum's|\w+ is) (?:stopping|finishing|calling it a day|done)\b"
            ),
            r"\bcall(?:s|ed|ing)? it a day\b.*\byears\b",
            r"\bdr(?:ew|aws|awing) (?:my|his|her|your) pension\b",
            r"\bcollect(?:s|ed|ing) (?:my|his|her|your) gold watch\b",
        ),
        "Dad hangs up his apron in December.",
        "Dad hangs up the washing in December.",
        unless=r"\bfor the (?:summer|night|winter|season)\b",
        words="apron* boots* briefcase* call* class* concert* day flight* gloves* gold gown* hat hung keys last lecture* lesson* pension robes round* scissors* sermon* service* shift* spurs* stethoscope* tools* uniform* whistle* baton*",
    ),
    EventWords(
        "retirement",
        (
            (
                r"^(?=.*\b(?:years|last|for good)\b).*\b(?:put(?:ting)?|lay(?:ing)?|laid|"
                r"set(?:ting)?) down (?:my|her|his|your|their) (?:chalk|tools|pen|baton|scissors|needle|"
                r"trowel|gavel|stethoscope|brush|apron)\b"
            ),
            (
                r"\b(?:giv(?:e|es|ing)|gave|given) up the (?:practice|surgery|shop|farm|business|pub|"
                r"round) (?:at|in|after|next|this|on)\b"
            ),
            (
                r"\b(?:last|final) (?:day|shift|week) (?:at|in|with|on) the (?:post office|mill|yard|wards?|"
                r"buses|railway|mine|force|paper|bank|school|council|surgery)\b"
            ),
            r"\b(?:very )?last day as (?:a|an|the)\b",
            r"\b(?:gold watch|leaving do|farewell do|carriage clock)\b",
            r"\b(?:step(?:s|ped|ping)?|stands?|standing|stood) down (?:after|at|in|as|from|next|this|for good)\b",
        ),
        "After thirty years I'm putting down my chalk.",
        "After thirty minutes I put down the chalk.",
        words="stands standing stood step* carriage chalk day down farewell gave give* giving given gold laid lay* leaving put* setting set shift up watch week",
    ),
    EventWords(
        "retirement",
        (
            r"\b(?:a|an old) pensioner\b",
            r"\b(?:takes?|taking|took|draws?|drawing) (?:his|her|my|their|your) pension\b",
            (
                r"\b(?:being|getting used to being|used to being|is|are|am|'m|'re|"
                r"'s) (?:now )?retired\b(?! (?:its|their|the|from active))"
            ),
            r"\bmy last (?:shift|day at work|working day)\b(?! (?:before|of the)\b)",
            r"\bhang(?:ing)? up (?:my|his|her|your) (?:\w+ )?(?:boots|apron|whistle|stethoscope|chalk|tools)\b",
        ),
        "As of today I'm a pensioner.",
        "A pensioner waved.",
        unless=r"^a pensioner\b",
        words="pensioner pension retired last hang hanging",
    ),
)
