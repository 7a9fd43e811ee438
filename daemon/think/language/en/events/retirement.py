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
        r"\bretir(?:e|es|ed|ing|ement|al)\b|\bhang(?:ing|s)? up (?:my|his|her|your) (?:\w+ )?\w+\b(?= (?:and|for good|after|at)|[.!])|\b(?:last|final) day (?:at work|on the job|in the (?:office|classroom|shop)|before retirement)\b|\b(?:drawing|draw|collecting|on) (?:my|his|her|your) pension\b|\bstepp(?:ing|ed) down (?:as|from) (?:the|my|his|her|head|chair|director)\b|\bpension(?:er)? (?:at last|now|from)\b",
        "On 31 December I'm hanging up my stethoscope and retiring.",
        "He hung up.",
        unless=r"\bretire[ds]? (?:to bed|early tonight|for the night|from (?:active service|the race|the match))\b|\b(?:volvo|car|server|machine|product|version|van|boat|laptop|bike|old \w+) (?:\w+ )?(?:has |is |was )?retir|\bhang(?:ing)? up (?:my|your|his|her) (?:coat|washing|jacket|curtains|hat on)|\bretiring (?:nature|type|person)\b|\bretired (?:\w+ )?(?:man|woman|couple|people|teacher|nurse|colonel|doctor|engineer|judge)\b",
        words="day hang* pension* retir* stepp*",
    ),
)
TOLD = (
    EventWords(
        "retirement",
        r"\b(?:my|her|his|your|the) (?:very )?last (?:day|shift|week|term|lesson|surgery|flight) (?:after|at|before|in|on)\b.*\b(?:years?|work|job|office|buses|school|railways?|decades)\b|\b(?:giv(?:es|ing)|gave|given) up (?:her|his|my|your|the) (?:\w+ )?(?:post|job|practice|shop|surgery|work|round|stall|farm)\b|\b(?:stop(?:s|ping|ped)?|finish(?:es|ing|ed)?|done with|leav(?:es|ing)) work(?:ing)? (?:for good|at \w+|altogether)\b|\bonce you (?:stop|finish|give up) work\b|\bafter (?:\w+[- ])?(?:\w+) years (?:on|in|at|with|behind) the\b.*\b(?:last|finish|done|stop|call it|leaving)\b|\b(?:call(?:ing)?|called) it a day after\b|\bput(?:ting)? (?:my|her|his|your) feet up for good\b|\bhand(?:ing|s)? over the (?:reins|keys|shop|practice)\b|\bpension(?:ed)? off\b",
        "Friday is my last day after thirty-one years on the buses.",
        "Friday is my last day in Rome.",
        unless=r"\blast day (?:of (?:term|holiday|the)|in PLACE)\b|\bredundan|\bsacked\b",
        words="after done feet finish* keys* last leav* once pension* practice* reins* shop* stop* up years",
    ),
    EventWords(
        "retirement",
        r"\b(?:hang(?:s|ing)?|hung) up (?:my|his|her|your|their|our|the) (?:\w+ )?(?:apron|boots|hat|whistle|stethoscope|gown|uniform|gloves|scissors|baton|briefcase|spurs|keys|tools|robes)\b|\b(?:taught|gave|give|teach|drove|drive|delivered|preached|conducted|worked|flew|played) (?:my|his|her|your|their) (?:very )?last (?:ever )?(?:lesson|class|lecture|shift|sermon|round|route|day|concert|service|flight|bus)\b|\blast day (?:at|in) (?:the )?(?:work|office|bank|school|factory|firm|job|post|surgery|mill|yard|hospital)\b|\bafter (?:\d\d|[a-z-]+) years (?:in|at|with|of) (?:the )?[\w ]{2,25},? (?:i'm|she's|he's|dad's|mum's|\w+ is) (?:stopping|finishing|calling it a day|done)\b|\bcall(?:s|ed|ing)? it a day\b.*\byears\b|\bdr(?:ew|aws|awing) (?:my|his|her|your) pension\b|\bcollect(?:s|ed|ing) (?:my|his|her|your) gold watch\b",
        "Dad hangs up his apron in December.",
        "Dad hangs up the washing in December.",
        unless=r"\bfor the (?:summer|night|winter|season)\b",
        words="apron* boots* briefcase* call* class* concert* day flight* gloves* gold gown* hat hung keys last lecture* lesson* pension robes round* scissors* sermon* service* shift* spurs* stethoscope* tools* uniform* whistle* baton*",
    ),
    EventWords(
        "retirement",
        r"^(?=.*\b(?:years|last|for good)\b).*\b(?:put(?:ting)?|lay(?:ing)?|laid|set(?:ting)?) down (?:my|her|his|your|their) (?:chalk|tools|pen|baton|scissors|needle|trowel|gavel|stethoscope|brush|apron)\b|\b(?:giv(?:e|es|ing)|gave|given) up the (?:practice|surgery|shop|farm|business|pub|round) (?:at|in|after|next|this|on)\b|\b(?:last|final) (?:day|shift|week) (?:at|in|with|on) the (?:post office|mill|yard|wards?|buses|railway|mine|force|paper|bank|school|council|surgery)\b|\b(?:very )?last day as (?:a|an|the)\b|\b(?:gold watch|leaving do|farewell do|carriage clock)\b|\b(?:step(?:s|ped|ping)?|stands?|standing|stood) down (?:after|at|in|as|from|next|this|for good)\b",
        "After thirty years I'm putting down my chalk.",
        "After thirty minutes I put down the chalk.",
        words="stands standing stood step* carriage chalk day down farewell gave give* giving given gold laid lay* leaving put* setting set shift up watch week",
    ),
    EventWords(
        "retirement",
        (
            r"\b(?:a|an old) pensioner\b|\b(?:takes?|taking|took|draws?|drawing) (?:his|her|my|their|your) pension\b|\b(?:being|getting used to being|used to being|is|are|am|'m|'re|'s) (?:now )?retired\b(?! (?:its|their|the|from active))|\bmy last (?:shift|day at work|working day)\b(?! (?:before|of the)\b)|\bhang(?:ing)? up (?:my|his|her|your) (?:\w+ )?(?:boots|apron|whistle|stethoscope|chalk|tools)\b",
        ),
        "As of today I'm a pensioner.",
        "A pensioner waved.",
        unless=r"^a pensioner\b",
        words="pensioner pension retired last hang hanging",
    ),
)
