"""English (`give`): what the writer found, made or has for the reader's use."""

from __future__ import annotations

from daemon.think.language.construction import Construction

FOUND_FOR_YOU = (
    Construction(
        "your_use",
        "give",
        (
            "anything asking assistance bed bursary but case code couch drawn exactly form free help here "
            "here's hint hold http* if landlord leave lift link machine meet offer opening pick say "
            "scones second sofa stuck there thought try use useful welcome wondering word you yours"
        ),
        (
            (
                r"\bif you(?:'re| are) (?:ever )?(?:stuck|short|in need|looking|after|hungry|lost|passing|"
                r"still)\b.*\b(?:my|our|i|we|there's|here)\b"
            ),
            (
                r"\b(?:our|my) [\w ]{2,20} is (?:your [\w ]{2,20}|yours|free|at your|always open|here if|"
                r"there if)\b"
            ),
            r"\b(?:mine|ours|it|they|all)(?:'s| is|'re| are) yours\b",
            r"\b(?:is|are) yours (?:for|if|to)\b",
            r"\bis yours[.!]$",
            r"\bi(?:'d| would)? (?:like|want|love) you to meet\b(?! (?:me|us|at|on)\b)",
            r"\b(?:meet|may i introduce|introducing|allow me to introduce) [a-z]+,? (?:who|a|an|the|my|our)\b",
            r"\bput you (?:in touch|on to|onto)\b",
            (
                r"\bin case (?:it|this|that|they)(?:'s| is| are)? (?:\w+ )?(?:useful|of (?:use|interest|help)|"
                r"helps?|handy)\b"
            ),
            (
                r"\b(?:should|if) you (?:want|need|wish|like|care for|'d like) (?:it|one|them|some|to (?:use|"
                r"borrow|have))\b"
            ),
            (
                r"\b(?:might|may|can|could|shall|should) i (?:be of (?:\w+ )?(?:assistance|help|service|use)|"
                r"offer you|leave|save you|drop (?:off|round)|bring round|run you|walk you|lend you|fetch|"
                r"get you|send you|pop|give you|treat|do anything|help|put in|knock)\b"
            ),
            r"\bsay the word and (?:i|we)(?:'ll| will)\b",
            (
                r"\b(?:i|we)(?:'ll| will| can| could)\b.*\bif (?:you(?:'d)? (?:like|want|need|wish|prefer|"
                r"fancy)|it helps|that helps)\b"
            ),
            (
                r"\bhere(?:'s| is| are) (?:his|her|their|the|its|my|our|some|a|an|one)\b.*\b(?:number|link|"
                r"address|file|code|list|dentist|recipe|name|form|map|photo|key|copy|details)\b"
            ),
            r":? https?://",
            r"\b(?:use|take|have|try|borrow) my\b",
            r"\bthe code is\b",
            r"\bi thought of you\b",
            r"\bthere's (?:a|an) [\w ]{2,30} (?:going|available|open|free)\b.*\b(?:you|your)\b",
            r"\bcould use this\b",
            r"\bas a (?:thank[- ]you|treat)\b",
            (
                r"\b(?:take|try|use|avoid|skip|turn|press|put|add|soak|go with|go for|ask for|start with|keep|"
                r"wear|bring) (?:a|an|the|it|some)\b.{2,60}\b(?:or you'll|works (?:wonders|best|a treat)|"
                r"it's (?:cheaper|quicker|better|nicer)|does the trick|not the)\b"
            ),
            (
                r"\byour (?:\w+ ){1,3}(?:is|are|was|were|reads?) (?:\w+ ){0,2}(?:clear|good|strong|great|"
                r"lovely|excellent|fine|nice|funny|sharp|convincing),? but\b.*\b(?:could|should|needs?|might|"
                r"is|drags|too)\b"
            ),
            (
                r"\b(?:i|we)(?:'ve| have)? (?:also |just |already )?(?:left|put|popped|dropped|hung|hidden|"
                r"shared|forwarded|passed|added|signed|booked|ordered|reserved|saved|kept|made|baked|knitted|"
                r"got|bought|brought|printed|copied|set|found|sent)\b(?: \w+){0,8}? (?:for you|"
                r"on your (?:porch|desk|step|doorstep|table|chair)|under (?:the|your) mat|"
                r"with you(?:r neighbour)?|your name|you (?:a|an|some|the|two)|your (?:cv|name|details|"
                r"manuscript|portfolio) (?:to|on|in|down))\b"
            ),
            (
                r"\b(?:i|we) (?:made|got|bought|baked|saved|kept|brought|left|knitted|cooked|ordered|booked|"
                r"printed|picked) you (?:a|an|some|the|two|one|both|another)\b"
            ),
            r"\b(?:i|we) put in a (?:good )?word\b",
            (
                r"\byou(?:'ll| will) find (?:the|it|them|all|everything|a|my|our)\b(?=.*\b(?:in|on|at|under|"
                r"attached|enclosed|here|behind|inside)\b)"
            ),
            r"\b(?:the|its) (?:password|code|wi-?fi|pin|combination|key) (?:is|will be)\b",
            (
                r"\b(?:i|we) (?:know|can (?:recommend|vouch for|let you have|get you|spare|offer|do you|"
                r"fit you|help|send|give|show|arrange|make|continue)|could (?:lend|let you have|get you|drive|"
                r"run you|put you up|meet you|come and)|swear by) (?:of )?(?:a|an|the|someone|somebody|just|"
                r"my|with|the perfect)\b(?! (?:feeling|way|place you|answer|truth|pain))"
            ),
            (
                r"\b(?:my|our|a|one|small|quick|pro|little|handy|hot|top) (?:tip|advice|hint|suggestion|"
                r"recommendation|trick)\b(?= ?(?:is|would|:|for|from|,))"
            ),
            r"^(?:pro )?tip:",
            r"\bif i were you\b",
            r"\byou(?:'d| would|'ll) (?:be better off|do (?:better|well)|be wise|get (?:more|a better)|save)\b",
            (
                r"\b(?:it's|is|are|be|well) worth (?:a|asking|trying|checking|it|reading|seeing|visiting|your|"
                r"applying|looking|going)\b"
            ),
            r"\b(?:one|the only) thing i(?:'d| would) (?:change|cut|add|drop|question)\b",
            (
                r"\b(?:the|your) (?:\w+ )?(?:ending|opening|chapter|chapter \w+|paragraph|section|title|"
                r"second half|first half|dialogue|introduction|conclusion|slides?|draft|poem|story|essay|"
                r"argument|final scene|plot|logo|colours?|layout|middle|third act) (?:\w+ )?(?:drags|sags|"
                r"works|sings|could|should|needs|reads|feels|flows|is (?:a bit|a little|rather|too|strong|"
                r"weak|spot on|perfect)|lands|shines)\b"
            ),
            (
                r"\b(?:i'm|i am|we're|we are) (?:more than |very |always |quite |only too )?(?:happy|glad|"
                r"free|around|available|willing|pleased|delighted) (?:to (?:help|drive|lend|show|give|take|"
                r"look|read|come|cook|host|meet|teach|explain|share|proofread|cover|lend|mind|run|pick|"
                r"introduce|talk|reschedule|do|make|send)|if you (?:want|need)|on \w+ if you)\b"
            ),
            r"\b(?:need|want) (?:a hand|a lift|one|some|any help|help|mine|company)\?",
            r"\b(?:shout|holler|whistle|yell|just ask) if\b",
            (
                r"\b(?:my|our) (?:door|house|home|sofa|kitchen|shed|garage|car|flat|place) is (?:always |"
                r"yours|empty|open|free)\b"
            ),
            (
                r"\b(?:there's|there is|there are) (?:a|an|some|soup|cake|plenty|one|two|room|space|"
                r"always) .{0,40}\b(?:for you|with your name|if you (?:want|need|fancy|like)|in the fridge|"
                r"waiting for you|you'd (?:suit|like|love)|you might|right up your street|that fits)\b"
            ),
            r"\bright up your street\b",
            (
                r"\bi thought (?:you|of you|this|it) (?:might|could|would|may|should|when|as|"
                r"at)?\b(?=.*\b(?:you|your|of you)\b)"
            ),
            r"\bthis is the \w+ i (?:meant|mentioned|told you|was)\b",
            r"\bmade for you\b",
            (
                r"\b(?:sending|forwarding|passing) (?:you |over |on |along |this |these |the )+(?!.*\b(?:love|"
                r"hugs?|strength|thoughts|prayers|vibes|courage|kisses|regards|wishes)\b)"
            ),
            (
                r"^(?:turn|take|use|try|wear|put|keep|add|go|avoid|start|stop|soak|ask at|check|rub|mix|leave|"
                r"look|sit|watch|read|listen|follow|apply|head|skip|bring|order|get off|walk|choose|phone|"
                r"ring|call|press|hold|pull|lift|give) (?!me\b|us\b|all the time|heart\b|comfort|courage|"
                r"as (?:long|much)|my (?:love|best|regards)\b|care\b|your time\b|well\b|going\b|on\b[.!]|"
                r"to sleep\b)(?!.*\b(?:me|us|my essay|our|please|will you|would you|forget)\b).{6,}"
            ),
            r"\bor (?:would|do) you (?:rather|like|want|prefer) (?:have )?(?:my|our|a|one of)\b",
            r"\b(?:would|do|d') ?you (?:like|want) (?:me|us) to\b",
            r"\bhe can have (?:my|our)\b",
            r"\b(?:she|they|you) can have (?:my|our)\b",
            (
                r"\b(?:the|that) (?:word|name|book|film|song|place|man|woman|recipe|title|website|"
                r"shop) (?:that )?you (?:couldn't|could not|were|asked|wanted|wondered)\b.*\b(?:is|was)\b"
            ),
            r"\byou were (?:wondering|asking|looking for|after)\b.*:",
        ),
        "In case it is useful to you, I've drawn up a checklist for the visa.",
        "Our couch is old.",
        unless=(
            r"\b(?:would|could|can|will) you (?:mind|please|lend|give|send)\b",
            r"\bi(?:'d| would) be (?:so )?grateful\b",
            r"\b(?:buy|order|subscribe|discount|offer ends|free trial|prices|demo)\b(?!.*\bmy\b)",
            r"\bcould (?:someone|somebody)\b",
            r"\bif you (?:have|need) (?:any|further) (?:questions|information)\b",
            r"\bunsubscribe\b",
            r"\bif you want to talk\b",
            r"\btake (?:your time|care|it easy|the (?:minutes))\b",
            r"\bplease (?:take|try|use|turn|put|add|keep|wear|bring)\b",
            r"\bthank",
        ),
        loose=True,
    ),
)
