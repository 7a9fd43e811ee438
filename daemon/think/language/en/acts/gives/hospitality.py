"""English (`give`): what stands ready at the writer's: a bed, a table, a lift, things to take, what was found for the reader."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.gives.words import FOR_ITS_SAKE
from daemon.think.language.en.words import KIN

_FOR_YOU = r"(?:you|your|yours|both of you|you two|the (?:kids|children|boys|girls|little ones))"
HOSPITALITY = (
    Construction(
        "take_mine",
        "give",
        "accept borrow help have keep take use",
        (
            r"\b(?:please |do |just )(?:take|have|use|borrow|keep|accept) (?:my|our|mine|ours|as (?:many|much)|whatever|any of|one of (?:my|our|the)|all of|these|the (?:enclosed|attached) (?:voucher|gift|cheque|book|token|tickets?|copy|photos?|sample|poem))\b(?! (?:\w+ )?(?:regards|apolog|condolences|thanks|word|sympathy|congrat|compliments|best|gratitude|wishes|greetings))",
            r"\b(?:please |do |just )help yoursel(?:f|ves)\b",
        ),
        "Please take my umbrella, I am nearly home.",
        "Please take my word for it.",
    ),
    Construction(
        "come_and_have",
        "give",
        "any anything ask bring before change come do does drop fancy for free have help keep may need pop read shall should stop suggest recommend suit swing there they we whatever whenever would",
        (
            FOR_ITS_SAKE,
            r"^(?:do )?(?:drop|pop|come|stop|swing) (?:by|in|over|round|along)\b.*\b(?:any|whenever|if you(?:'re| are))\b|^ask (?:me|us) (?:anything|whatever|any)\b|^(?:read|check|try|see) (?:this|that|it) before you\b|^keep the change\b",
            r"\bmay (?:i|we) (?:suggest|recommend|propose)\b|^would (?:an?|some|my|our) [\w ]{2,40} (?:help|be of (?:any )?(?:use|help)|suit)\?|^(?:need|want|fancy) (?:an?|some|any)\b[^?]*\? (?:i|we)(?:'m| am|'ve| have| can| could)\b|\b(?:shall|should) (?:i|we) \w+ .*\bfor you\b",
        ),
        "Bring the baby, we have a cot.",
        "Bring the baby, will you?",
    ),
    Construction(
        "your_use",
        "give",
        (
            "anything asking assistance bed bursary but case code couch drawn exactly form free help here "
            "here's hint hold http* if landlord leave lift link machine meet offer opening pick say "
            "scones second sofa stuck there thought try use useful welcome wondering word you yours"
        ),
        (
            r"\bif you(?:'re| are) (?:ever )?(?:stuck|short|in need|looking|after|hungry|lost|passing|still)\b.*\b(?:my|our|i|we|there's|here)\b",
            r"\b(?:our|my) [\w ]{2,20} is (?:your [\w ]{2,20}|yours|free|at your|always open|here if|there if)\b|\b(?:mine|ours|it|they|all)(?:'s| is|'re| are) yours\b|\b(?:is|are) yours (?:for|if|to)\b|\bis yours[.!]$",
            r"\bi(?:'d| would)? (?:like|want|love) you to meet\b(?! (?:me|us|at|on)\b)|\b(?:meet|may i introduce|introducing|allow me to introduce) [a-z]+,? (?:who|a|an|the|my|our)\b|\bput you (?:in touch|on to|onto)\b",
            r"\bin case (?:it|this|that|they)(?:'s| is| are)? (?:\w+ )?(?:useful|of (?:use|interest|help)|helps?|handy)\b|\b(?:should|if) you (?:want|need|wish|like|care for|'d like) (?:it|one|them|some|to (?:use|borrow|have))\b",
            r"\b(?:might|may|can|could|shall|should) i (?:be of (?:\w+ )?(?:assistance|help|service|use)|offer you|leave|save you|drop (?:off|round)|bring round|run you|walk you|lend you|fetch|get you|send you|pop|give you|treat|do anything|help|put in|knock)\b",
            r"\bsay the word and (?:i|we)(?:'ll| will)\b|\b(?:i|we)(?:'ll| will| can| could)\b.*\bif (?:you(?:'d)? (?:like|want|need|wish|prefer|fancy)|it helps|that helps)\b",
            r"\bhere(?:'s| is| are) (?:his|her|their|the|its|my|our|some|a|an|one)\b.*\b(?:number|link|address|file|code|list|dentist|recipe|name|form|map|photo|key|copy|details)\b|:? https?://",
            r"\b(?:use|take|have|try|borrow) my\b|\bthe code is\b|\bi thought of you\b|\bthere's (?:a|an) [\w ]{2,30} (?:going|available|open|free)\b.*\b(?:you|your)\b|\bcould use this\b|\bas a (?:thank[- ]you|treat)\b",
            r"\b(?:take|try|use|avoid|skip|turn|press|put|add|soak|go with|go for|ask for|start with|keep|wear|bring) (?:a|an|the|it|some)\b.{2,60}\b(?:or you'll|works (?:wonders|best|a treat)|it's (?:cheaper|quicker|better|nicer)|does the trick|not the)\b",
            r"\byour (?:\w+ ){1,3}(?:is|are|was|were|reads?) (?:\w+ ){0,2}(?:clear|good|strong|great|lovely|excellent|fine|nice|funny|sharp|convincing),? but\b.*\b(?:could|should|needs?|might|is|drags|too)\b",
            r"\b(?:i|we)(?:'ve| have)? (?:also |just |already )?(?:left|put|popped|dropped|hung|hidden|shared|forwarded|passed|added|signed|booked|ordered|reserved|saved|kept|made|baked|knitted|got|bought|brought|printed|copied|set|found|sent)\b(?: \w+){0,8}? (?:for you|on your (?:porch|desk|step|doorstep|table|chair)|under (?:the|your) mat|with you(?:r neighbour)?|your name|you (?:a|an|some|the|two)|your (?:cv|name|details|manuscript|portfolio) (?:to|on|in|down))\b",
            r"\b(?:i|we) (?:made|got|bought|baked|saved|kept|brought|left|knitted|cooked|ordered|booked|printed|picked) you (?:a|an|some|the|two|one|both|another)\b|\b(?:i|we) put in a (?:good )?word\b|\byou(?:'ll| will) find (?:the|it|them|all|everything|a|my|our)\b(?=.*\b(?:in|on|at|under|attached|enclosed|here|behind|inside)\b)|\b(?:the|its) (?:password|code|wi-?fi|pin|combination|key) (?:is|will be)\b",
            r"\b(?:i|we) (?:know|can (?:recommend|vouch for|let you have|get you|spare|offer|do you|fit you|help|send|give|show|arrange|make|continue)|could (?:lend|let you have|get you|drive|run you|put you up|meet you|come and)|swear by) (?:of )?(?:a|an|the|someone|somebody|just|my|with|the perfect)\b(?! (?:feeling|way|place you|answer|truth|pain))|\b(?:my|our|a|one|small|quick|pro|little|handy|hot|top) (?:tip|advice|hint|suggestion|recommendation|trick)\b(?= ?(?:is|would|:|for|from|,))|^(?:pro )?tip:",
            r"\bif i were you\b|\byou(?:'d| would|'ll) (?:be better off|do (?:better|well)|be wise|get (?:more|a better)|save)\b|\b(?:it's|is|are|be|well) worth (?:a|asking|trying|checking|it|reading|seeing|visiting|your|applying|looking|going)\b|\b(?:one|the only) thing i(?:'d| would) (?:change|cut|add|drop|question)\b|\b(?:the|your) (?:\w+ )?(?:ending|opening|chapter|chapter \w+|paragraph|section|title|second half|first half|dialogue|introduction|conclusion|slides?|draft|poem|story|essay|argument|final scene|plot|logo|colours?|layout|middle|third act) (?:\w+ )?(?:drags|sags|works|sings|could|should|needs|reads|feels|flows|is (?:a bit|a little|rather|too|strong|weak|spot on|perfect)|lands|shines)\b",
            r"\b(?:i'm|i am|we're|we are) (?:more than |very |always |quite |only too )?(?:happy|glad|free|around|available|willing|pleased|delighted) (?:to (?:help|drive|lend|show|give|take|look|read|come|cook|host|meet|teach|explain|share|proofread|cover|lend|mind|run|pick|introduce|talk|reschedule|do|make|send)|if you (?:want|need)|on \w+ if you)\b|\b(?:need|want) (?:a hand|a lift|one|some|any help|help|mine|company)\?|\b(?:shout|holler|whistle|yell|just ask) if\b|\b(?:my|our) (?:door|house|home|sofa|kitchen|shed|garage|car|flat|place) is (?:always |yours|empty|open|free)\b",
            r"\b(?:there's|there is|there are) (?:a|an|some|soup|cake|plenty|one|two|room|space|always) .{0,40}\b(?:for you|with your name|if you (?:want|need|fancy|like)|in the fridge|waiting for you|you'd (?:suit|like|love)|you might|right up your street|that fits)\b|\bright up your street\b|\bi thought (?:you|of you|this|it) (?:might|could|would|may|should|when|as|at)?\b(?=.*\b(?:you|your|of you)\b)|\bthis is the \w+ i (?:meant|mentioned|told you|was)\b|\bmade for you\b|\b(?:sending|forwarding|passing) (?:you |over |on |along |this |these |the )+(?!.*\b(?:love|hugs?|strength|thoughts|prayers|vibes|courage|kisses|regards|wishes)\b)",
            r"^(?:turn|take|use|try|wear|put|keep|add|go|avoid|start|stop|soak|ask at|check|rub|mix|leave|look|sit|watch|read|listen|follow|apply|head|skip|bring|order|get off|walk|choose|phone|ring|call|press|hold|pull|lift|give) (?!me\b|us\b|all the time|heart\b|comfort|courage|as (?:long|much)|my (?:love|best|regards)\b|care\b|your time\b|well\b|going\b|on\b[.!]|to sleep\b)(?!.*\b(?:me|us|my essay|our|please|will you|would you|forget)\b).{6,}",
            r"\bor (?:would|do) you (?:rather|like|want|prefer) (?:have )?(?:my|our|a|one of)\b|\b(?:would|do|d') ?you (?:like|want) (?:me|us) to\b|\bhe can have (?:my|our)\b|\b(?:she|they|you) can have (?:my|our)\b",
            r"\b(?:the|that) (?:word|name|book|film|song|place|man|woman|recipe|title|website|shop) (?:that )?you (?:couldn't|could not|were|asked|wanted|wondered)\b.*\b(?:is|was)\b|\byou were (?:wondering|asking|looking for|after)\b.*:",
        ),
        "In case it is useful to you, I've drawn up a checklist for the visa.",
        "Our couch is old.",
        unless=(
            r"\b(?:would|could|can|will) you (?:mind|please|lend|give|send)\b|\bi(?:'d| would) be (?:so )?grateful\b|\b(?:buy|order|subscribe|discount|offer ends|free trial|prices|demo)\b(?!.*\bmy\b)|\bcould (?:someone|somebody)\b|\bif you (?:have|need) (?:any|further) (?:questions|information)\b",
            r"\bunsubscribe\b|\bif you want to talk\b|\btake (?:your time|care|it easy|the (?:minutes))\b|\bplease (?:take|try|use|turn|put|add|keep|wear|bring)\b|\bthank",
        ),
        loose=True,
    ),
    Construction(
        "at_your_hand",
        "give",
        "",
        (
            r"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:left|put|set|popped|dropped|hung|placed|stood|tucked|stuck|propped) (?:a|an|some|two|three|the|half|my|our) [\w' -]{2,50} (?:on|in|at|by|under|outside|through|behind) your \w+",
            r"\bhere(?:'s| is| are) (?:his|her|their|the|its|my) (?:\w+ )?(?:card|contact|leaflet|address|email|website|particulars|menu|timetable|phone)\b|\byou (?:might|may|could|would|'d) (?:do better|be better off|find it (?:easier|quicker)|want to try|get further|save)\b",
            r"^(?:do you |d'you |you )?(?:want|fancy|need|care for|like|would you like) (?:my|our|a spare|the spare|an extra|one of (?:my|our|the)|some(?:body|one) to|me to|us to|half|any of)\b.*\?|\blet me (?:drive|cook|carry|pay|do|take|fetch|run|hold|treat|see to|sort|handle|host|wash|mind|help)\b(?!.*\b(?:know|think)\b)",
            r"\b(?:so )?i(?:'d| would) (?:cut|lose|drop|trim|move|keep|swap|choose|go for|pick|use|take|start|avoid|have|leave out|plump for|wear|ask|try|say it)\b|\bhelp yoursel(?:f|ves)\b|\ballow me to (?:introduce|present|offer|lend)\b|\b(?:is|are|was) (?:all |just )?(?:meant )?for you(?: both| two)?[.!]*$",
            r"\b(?:i|we)(?:'ve| have|'m| am)? (?:\w+ )?(?:\w+ed|made|got|bought|found|kept|cut|drew|wrote|drawn|written|knit|brought|saved|baking|making|keeping|saving|printing) (?:out |up |down |off |over )?[\w' -]{2,50} for you(?: both| two)?[.!]*$",
            r"^(?:do |please |just |you must )?(?:come|pop|drop|stop) (?:for|to|over|round|and|up|down|by|in|along)\b.*\b(?:whenever|any ?time|if (?:you|it|things)|as often|as long)\b|\b(?:stands?|sits?|is|lies) empty\b.*\b(?:help|yours|you|use|come)\b|\bi can (?:get|let|give|lend|do|find|offer|save|run|drop|spare|put|bring|show|teach|fix|slip) you\b",
            r"^(?:ring|call|phone|ask|try|see|go to|speak to|look at) (?!me\b|us\b|my\b|our\b)[\w' ]{2,40}(?:,| and| -|;) (?:ask for|he|she|they|it|there|say)\b",
        ),
        "Half of this rhubarb is for you.",
        "Half of this is for your sister's cat, poor thing.",
        unless=(
            r"\b(?:owed?|borrowed|lent|promised|asked|wanted)\b|\b(?:happy|sorry|glad|proud|thrilled|chuffed|delighted|pleased|pray\w*|feel|rooting|here|there|thinking|sad|crossed) for you\b|\bthank|\bplease\b(?!.*(?:come|drop))|\b(?:can|could|would|will) you (?:please|lend|give|send)\b|\b(?:i'd|i would) (?:have|say) (?:to|said|been|thought)\b|\bi(?:'d| would) (?:take|have|leave|use|keep|try|move|start|choose) (?:it|them)? ?if i\b",
            r"\bi(?:'d| would) have\b|\bi(?:'d| would) (?:start|move|leave|try|ask|wear) (?:a|an|my|again|him|her|them|the (?:job|country))\b|\bpoor thing\b|\blet me (?:see|know|think|check)\b",
        ),
        loose=True,
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
)
