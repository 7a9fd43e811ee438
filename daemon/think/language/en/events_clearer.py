"""English: events told by what is done or said at them, kind by kind."""

from __future__ import annotations

from daemon.think.language.en.words import KIN
from daemon.think.language.event_table import EventWords

CLEARER = (
    EventWords(
        "retirement",
        r"\b(?:hang(?:s|ing)?|hung) up (?:my|his|her|your|their|our|the) (?:\w+ )?(?:apron|boots|hat|whistle|stethoscope|gown|uniform|gloves|scissors|baton|briefcase|spurs|keys|tools|robes)\b|\b(?:taught|gave|give|teach|drove|drive|delivered|preached|conducted|worked|flew|played) (?:my|his|her|your|their) (?:very )?last (?:ever )?(?:lesson|class|lecture|shift|sermon|round|route|day|concert|service|flight|bus)\b|\blast day (?:at|in) (?:the )?(?:work|office|bank|school|factory|firm|job|post|surgery|mill|yard|hospital)\b|\bafter (?:\d\d|[a-z-]+) years (?:in|at|with|of) (?:the )?[\w ]{2,25},? (?:i'm|she's|he's|dad's|mum's|\w+ is) (?:stopping|finishing|calling it a day|done)\b|\bcall(?:s|ed|ing)? it a day\b.*\byears\b|\bdr(?:ew|aws|awing) (?:my|his|her|your) pension\b|\bcollect(?:s|ed|ing) (?:my|his|her|your) gold watch\b",
        "Dad hangs up his apron in December.",
        "Dad hangs up the washing in December.",
        unless=r"\bfor the (?:summer|night|winter|season)\b",
        words="apron* boots* briefcase* call* class* concert* day flight* gloves* gold gown* hat hung keys last lecture* lesson* pension robes round* scissors* sermon* service* shift* spurs* stethoscope* tools* uniform* whistle* baton*",
    ),
    EventWords(
        "birth",
        rf"\b(?:the|your|her|his|their|my|our) (?:baby|babies|twins|little one|firstborn|bairn|bub)(?:'s)? (?:is |are |was |were )?(?:\w+ )?due\b|\b(?:baby|babies|twins|little one|bairn)(?:'s)? due\b|\bi(?:'m| am) (?:going )?to be (?:a|an) (?:{KIN}|grandad)\b|\b(?:six|seven|eight|nine|ten) pounds? (?:\w+ )?(?:ounces?|\w+[,.!])|\bgone into labour\b|\bin labour\b|\bmother and (?:baby|child|daughter|son)\b",
        "When's the baby due?",
        "When is the rent due?",
        unless=r"\bbirthday\b|\bparty\b",
        words="babies baby* bairn* bub due firstborn labour little mother ounce* pound* twins*",
    ),
    EventWords(
        "project",
        r"\b(?:choir|band|orchestra|quartet|company|society|troupe|theatre group|drama group|ensemble|club)(?:'s)? (?:is |are |will be )?(?:giv(?:es?|ing)|perform(?:s|ing)?|stag(?:es?|ing)|putting on|puts on|play(?:s|ing)|sing(?:s|ing)|do(?:es|ing)) (?:its|our|their|a|an|the|his|her) (?:[\w'-]+ ){0,3}?(?:concert|recital|performance|show|play|musical|pantomime|panto|oratorio|messiah|requiem|passion|opera|gala)\b|\b(?:our|my|your|his|her|their) (?:new |latest |next |first |school )*(?:play|show|panto|revue|musical|film|series|sitcom) (?:opens|premieres|airs|starts|goes up|is on)\b",
        "Our choir is giving its Advent concert on 28 November.",
        "Our choir meets on Mondays.",
        words="airs band* choir* club* company* drama ensemble* film musical* opens orchestra* panto* play premieres quartet* revue* series* show* sitcom* society* theatre troupe*",
    ),
    EventWords(
        "trip",
        r"\b(?:all |already )?packed (?:and ready )?for PLACE\b|\b(?:off|away) (?:round|around) the world\b|\b(?:enjoy(?:ed|ing)?|like[d]?|survive[d]?) the (?:cruise|safari|pilgrimage|trek)\b|\b(?:looking forward to|ready for|back from|set for) (?:PLACE|your (?:trip|travels|cruise|holiday|safari|pilgrimage))\b",
        "Are you all packed for Iceland?",
        "The crates are packed for now.",
        unless=r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)\b|\bmeeting\b",
        words="cruise* looking pilgrimage* packed ready round around safari* set back trek* world",
    ),
    EventWords(
        "new_job",
        r"\b(?:left|leaving|leaves|quit|quits|quitting|swapped|swapping) (?:the|her job|his job|my job|your job|teaching|law|banking|journalism|nursing|medicine|academia)(?: \w+)? (?:for|to join|to become|to be|to work)\b(?! (?:the )?(?:night|weekend|day|afternoon|good|lunch|a bit|now))|\b(?:resigned|given notice|handed in (?:my|his|her|your) notice) and\b|\bsetting sail with a new (?:firm|crew|employer)\b|\b(?:my|your|his|her) (?:first|new) (?:week|day) (?:at|in|with) (?:the )?(?:new )?(?:job|firm|office|company|school|bank|post|team)\b",
        "Frank has left the paper for television.",
        "Frank has left the room for good.",
        unless=r"\bleft the (?:room|house|key|door|car|table|pub|party|building)\b",
        words="first given handed leaving leaves left new quit* resigned swapp*",
    ),
    EventWords(
        "founding",
        r"\b(?:i'm|i am|she's|he's|they're|we're|we are|you're|is|are|has|have|'ve) (?:finally |now |just )?(?:setting|set|striking|struck|branching|gone|going|starting|started) (?:up|out|off|into)? ?(?:on (?:my|his|her|your|their|our) own|for (?:myself|himself|herself|themselves)|by (?:myself|himself|herself)|solo|freelance|self-employed)\b|\b(?:taken|taking|took) over (?:the|a) (?:\w+ )?(?:pub|shop|bakery|farm|inn|caf[eé]|business|garage|practice|post office|restaurant|hotel)\b|\b(?:i|she|he|we|they)(?: now)? (?:have|has) (?:my|her|his|our|their) own (?:limited company|firm|practice|business|studio|salon|shop)\b",
        "I'm setting up on my own as an upholsterer.",
        "I'm setting up the tent on my own.",
        words="branching freelance gone going have has own set setting solo started starting striking struck taken taking took self",
    ),
    EventWords(
        "exam",
        r"\b(?:been |was )?called to the bar\b|\b(?:got|landed|won|given) the (?:part|lead|role)\b|\bgot (?:in|into) (?:to )?(?:drama|medical|law|music|art|film|grammar|grad|graduate) school\b|^(?:yes! |wow! |so )?(?:you|i|she|he) (?:got|are|is) in!|\bdefend(?:s|ed|ing)? (?:my|his|her|your|the) (?:thesis|dissertation|doctorate)\b",
        "I got the part!",
        "I got the parts for the bike.",
        unless=r"\blate\b|\bpart (?:about|where)\b",
        words="bar defend* got landed given part role lead in school",
    ),
    EventWords(
        "promotion",
        r"\bmade (?:it to )?(?:a |an )?(?:full )?(?:colonel|major|captain|sergeant|corporal|inspector|superintendent|professor|partner|manager|director|head|foreman|deputy|supervisor|team leader|chief|bishop|dean|canon|prefect|consultant|matron|judge|associate \w+)\b(?! of (?:the )?(?:cake|cheese))|\b(?:moving|moved|going|gone) up to (?:head of|director|manager|partner|senior)\b",
        "Ken made colonel.",
        "Ken made coffee.",
        words="made moving moved going gone",
    ),
    EventWords(
        "illness",
        r"\b(?:doctors?|scan|x-?ray|surgeon|they|consultant) (?:have |has )?(?:found|spotted|removed|discovered) (?:a|an|the|something) (?:\w+ )?(?:lump|clot|tumou?r|blockage|murmur|on (?:my|her|his|your))\b|\b(?:having|had|have|has|getting) (?:\w+ )?(?:my|her|his|your|a|the) (?:\w+ )?(?:gall ?bladder|appendix|tonsils|hip|knee|cataracts?|hernia|spleen|kidney|prostate|pacemaker|stent|bypass) (?:out|done|replaced|removed|fitted|repaired|seen to)\b",
        "The doctors found a lump.",
        "The cook found a lump in the custard.",
        words="clot found spotted removed discovered gall* appendix tonsils hip knee cataract* hernia spleen kidney prostate pacemaker stent bypass",
    ),
    EventWords(
        "bereavement",
        rf"\bsorry to (?:hear|learn|read) (?:about|of) (?:your|you) (?:\w+ )?(?:grand\w+|gran|nan|nana|granny)[.!]*$|\bheartbroken (?:to (?:hear|learn)|at the news|for you)\b.*\b(?:about|of|your)\b|\b(?:laid|put) to rest\b|\b(?:my|your|our|his|her|their) (?:late|poor late) {KIN}'s (?:funeral|burial|wake|memorial)\b",
        "So sorry to hear about your grandmother.",
        "So sorry to hear about your grandmother's car.",
        unless=r"\b(?:accident|operation|fall|hip|illness|job|car|argument|was put to rest by)\b",
        words="heartbroken late rest sorry",
    ),
)
