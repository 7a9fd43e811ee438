"""English: small talk in freer words, questions after the reader's life, apologies and offers in other dress, and what binds nobody."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY

_SEASON = r"(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|half[- ]term|monsoon|mondays?|fridays?|weekend|year|week|month|evenings?|nights?|mornings?|days)"
_SKY = (
    r"(?:weather|rain|raining|rainy|snow|snowing|snowy|sun|sunny|sunshine|frost|frosty|fog|foggy|mist|misty|wind|windy|storm|stormy|heat|heatwave|"
    r"cold|colder|chilly|nippy|bitter|freezing|baking|boiling|sweltering|muggy|humid|damp|drizzl\w+|grey|gray|overcast|sleet|hail|gale|ice|icy|"
    r"thaw|breeze|blossoms?|leaves|clocks|nip in the air|washout|monsoon|sunset|sunrise|puddles|thunder|showers|downpour|parky|mild|mizzl\w+|spell|dark|brass monkeys)"
)
_LOGISTIC = (
    r"\byour (?:e-?mail|address|number|phone|size|preference|availability|opinion|thoughts|advice|suggestion|view|take|bank|account|name|surname|contact|"
    r"office hours|price|fee|rate|order|website|logo|arrival|reply|answer|invoice|report|draft|slides|shop|store|company's|budget|quote|hours|stock|menu|deadline)\b|"
    r"\b(?:suits?|convenient|prefer|available|free)\b|\bwhat (?:time|day|date)\b|\bwhich (?:day|week|weekend|date|time|train|one|of)\b|"
    r"\bdo you (?:know|think|mean|remember|happen|recall|need|want|take|accept|sell|stock|offer|have|deliver|fancy|eat|drink|mind|recommend|suggest|prefer|like)\b|"
    r"\bwould you (?:like|go for|rather|prefer|say|recommend|use|choose|care|be)\b|\byou'd like\b|\bare you (?:up|free|coming|going to (?:the|be)|available|around|in (?:on|tomorrow|today)|open)\b|"
    r"\b(?:can|could|may|shall|should) (?:i|we|you)\b|\bdid you (?:get|see|receive|find|bring|hear|say|mean|want|know|leave|put|take|pay|order|lock|remember)\b|\bhave you (?:got|seen|read|heard|ever|tried|any|received)\b|"
    r"\bwhere did you (?:get|buy|find|put|file|leave|park)\b|\bwhat (?:did|do|would) you (?:think|say|mean|put|use|want|charge|pay|need|call)\b|\bhow do you (?:spell|say|pronounce|make|cook|get|turn|open|use)\b|"
    r"\bwhen (?:are|can|will|do) you (?:come|coming|free|arriv\w+|get here|be|need|want|open|close|land)\b|\bwhere are (?:you|we) (?:meeting|going)\b|\bdid we\b|\bhow many of you\b"
)

CHAT = (
    Construction(
        "sky_and_season",
        "smalltalk",
        "",
        (
            rf"^(?:well,? |so,? |oh,? |ugh,? |brr+,? |phew,? |and |what |such |another |more |still |yet more |finally,? |a |an |bit |little |rather |pretty |very |proper |right |real |nice |lovely |gorgeous |glorious |miserable |filthy |grim |hot |snow |beautiful |typical )*{_SKY}\b[^?]{{0,45}}(?:, (?:isn't|wasn't|hasn't|aren't|doesn't|eh)[^?]{{0,6}}\?)?$",
            rf"^(?:well,? |so,? |oh,? |ugh,? |and )*(?:it's|it is|it was|it has been|it's been|it feels|it looks like|'tis|there's|there is|there was|we've had|we're having|we had|the \w+ (?:is|has|was|are|were|have|had|won't|never|keeps)|the|that|this|where did|can you believe|who'd believe|{_SEASON}) [^?]{{0,40}}\b{_SKY}\b.{{0,50}}$",
            rf"^(?:well,? |so,? |oh,? )*(?:another|what a|only|nearly|almost|the|this|is it|can you believe it's|i can't believe it's|hard to believe it's|roll on|hello|here comes|here's to|where (?:did|has|does)) ?(?:\w+ ){{0,2}}?{_SEASON} ?(?:\w+ ){{0,2}}?(?:is |has |have |'s |already |is nearly |go|gone|flown|over|round|here|by|upon us|again|eh|left|to go|ended|already|next week|went|draw\w*).{{0,40}}$",
            rf"^(?:mondays?|fridays?|{_SEASON})(?:,? eh| again| already| at last| blues| vibes)[.!?]*$",
            r"^(?:how(?:'s| is| are|s)? (?:it|things|life|tricks|everything|you|your (?:day|week|morning|evening|monday|weekend|end|world)|y'all|the world|all|business|the family)(?: (?:going|been|doing|with you|treating you|keeping|hanging|over there|so far|today|these days|all|getting on|at your end|in your neck of the woods|shaping up))*|how (?:goes it|ya|you|are ya|are things|have you been)(?: \w+){0,3}|howdy|howya|g'day|wotcha|what's (?:new|up|cooking|the craic|happening|good)|sup|wassup|any craic|you (?:all right|alright|ok|good|keeping well)|all good|been up to much|keeping (?:well|busy|warm|dry|cool)|(?:had|having|did you have) an? (?:good|nice|lovely|great|relaxing|decent) (?:weekend|week|day|christmas|easter|break|morning|evening|one|half[- ]term|bank holiday|summer|new year))\b(?:.{0,30})[?!.,]*$",
            r"^(?:hey|hi|hiya|hello|morning|evening|g'day|howya|howdy|yo),? (?:mate,? |\w+,? )?(?:how(?:'s|s| is| are)? (?:things|it going|you|ya|life|tricks)|how ya going|any craic|what's up|you (?:ok|all right|good))\b.{0,20}$",
            rf"^i (?:do )?hope (?:that )?(?:the|this) (?:{_SKY}|{_SEASON}) (?:is|isn't|are|aren't|has|hasn't|treats|stays|holds|will)\b.{{0,50}}$",
            r"^(?:i )?(?:do )?(?:hope|trust) (?:that )?(?:you(?:'re| are|'ve)?|your|the|this|it)(?: \w+){0,3}? (?:surviving|coping|enjoying|staying|keeping|managing|had|having|been|week|weekend|day|summer|winter|month|year|holiday|break|christmas)\b.{0,40}$|^(?:is it|are you|has it been|have you (?:had|got)|do you have|how's the|what's the|how is the) (?:as |still |also |all |having |getting |any |just |this )*(?:hot|cold|wet|warm|weather|rain\w*|snow\w*|sunny|sun|freezing|windy|heat|dry|mild|dark|icy|foggy|grey)\b.{0,40}\?$|^(?:tgif|thank (?:god|goodness|heavens) it's|another day another|busy,? busy|it's all go|same old|no rest for|all work and|where does the time|doesn't time|time (?:flies|does fly)|christmas is|spring is|summer is|autumn is|winter is|roll on|not long (?:till|until|to go|now)|nearly (?:there|the)|blimey|goodness|crikey|gosh)\b.{0,45}$",
            r"^(?:colder|hotter|wetter|windier|greyer|warmer|hot|cold|wet) (?:than|as|enough)\b.{0,60}$",
            rf"\b(?:{DAY}|week|month|year|day|time|summer|winter) has (?:simply |really |just |absolutely )?(?:flown|whizzed|crawled|dragged|sped|raced) ?(?:by|past)?\b",
        ),
        "There's a proper nip in the air today.",
        "How are the Polish lessons?",
        unless=(
            r"\b(?:my|our|your|his|her|their|me|us) (?!way|part|end|neck|day|week|morning|weekend|monday|evening|world)\w+|\b(?:i|we)(?:'m|'ll|'ve)? (?!can't believe|hope|do hope|had|have|'ve had|'re having|can)\w+|\bplay\b|\bforecast\b|\bstopped\b|\b(?:cancel|postpone|won't run|gale force|ends|begins|starts|deadline|due|open|closed|fees|rent|band|match)\w*\b",
            r"\b(?:roof|boiler|boots|coat|umbrella|garden|concert|invoice|repair|party|meeting|works|report|contract|birthday|wedding|exam|operation|trip|holiday)\b|^the (?:\w+ )?(?:post|bus|train|shop|museum|lease|plan|company|deadline)\b|\bwarm (?:regards|wishes|thanks|welcome)\b|\bcold (?:call|feet|war)\b|\bin good (?:health|hands)\b|\bsunday roast\b|\bleaves (?:from|at|on|for|for)\b",
            r"\bmother\b|\bfather\b|\bson\b|\bdaughter\b|\bafter (?:his|her|the|your)\b|\bsee what the weather does\b|\bweather permitting\b|\bif the weather\b",
        ),
    ),
    Construction(
        "set_health",
        "greeting",
        "hope* hoping* pray* trust* wish*",
        (
            r"^(?:i |we )?(?:do |very much |sincerely |really )?(?:hope|hoping|trust|trusting|wish|pray)(?:ing)? (?:that )?(?:this|my|the|these|your|you|all|everyone)\b.{0,30}\b(?:finds?|reach(?:es)?|are|is|keeping|keep|in)\b.{0,12}\b(?:you|well|good (?:health|spirits|form)|fine)\b.{0,40}$",
        ),
        "Trusting this finds you as well as it leaves me.",
        "I hope the pipe is in good order.",
        unless=r"\?$|\b(?:your (?!family|wife|husband|loved|team|dear)\w+|operation|exam|after|recover\w*|surgery|feeling|enjoyed|good order)\b",
    ),
    Construction(
        "your_life",
        "about_you",
        "are brought* drew* got* inspired* keeps* made* possessed* you your",
        (
            r"\b(?:is|are|was|were|has|have|had|did|does|do|will|would|how|how's|what's|what|who's|where's|when's|when|why|which)\b.*\byour (?!way\b)\w+",
            r"\b(?:how|why|when|where|what|which|have|has|do|did|are|were|will|had) (?:on earth |ever |exactly |come )?(?:do |did |have |are |were |will |made |inspired |got |drew |brought |makes |keeps )?(?:you|you two|you both|you and \w+|you all)\b(?: \w+)?",
            r"\b(?:inspired|made|brought|drew|got|keeps|possessed) you (?:to|into|back|going)\b",
            r"\bare you (?:still |really |both |all )?(?:\w+ing|over|happy|excited|nervous|settled|better|well|back|home|used)\b",
        ),
        "What inspired you to write about lighthouses?",
        "Where did you get that coat?",
        unless=(
            _LOGISTIC,
            r"^(?!.*\?)|\byour (?:train|flight|bus|plane|ferry|boat|coach|meeting|session|class|appointment|talk|shift|break|lesson)\b|\b(?:kind|good) enough\b|\bwhat do you (?:think|say)\b|\byou (?:coming|joining|in)\?$",
        ),
    ),
    Construction(
        "own_up",
        "apology",
        (
            "accept apolog* apols* appalled* ashamed* awful bad* beg blame* careless* clumsy* culpa daft* "
            "dreadful embarrassed* error* fault* forgetful* forgive guilty hand* inconsiderate* mea mine "
            "mistake* mix mortified* naughty* negligent* oversight* owe pardon remiss* rude* silly* "
            "sorree* sorry* soz* sry* stupid* tactless* thoughtless* ungrateful* unkind* unprofessional* "
            "unreservedly wrong*"
        ),
        (
            r"\b(?:remiss|negligent|wrong|stupid|silly|clumsy|unkind|thoughtless|careless|rude|forgetful|tactless|daft|bad|naughty|unprofessional|inconsiderate|ungrateful) of (?:me|us)\b",
            r"\b(?:hold|put|throw) my hands? up\b|\bmea culpa\b|\bguilty as charged\b|\bthe (?:error|mistake|fault|blame|oversight|mix-up) (?:was|is|lies) (?:all |entirely |wholly )?(?:mine|ours|with (?:me|us)|on (?:my|our))\b",
            r"\b(?:soz|sry|apols|sozzy|so so sorry|sorreee+)\b|\bbeg (?:your|a thousand) (?:pardon|forgiveness)\b|\b(?:please )?forgive (?:me|us)\b|\bapologi[sz]e (?:unreservedly|sincerely|for|that|to you)\b",
            r"\b(?:i|we)(?:'m| am|'re| are)? (?:absolutely |so |really )?(?:mortified|ashamed|appalled|embarrassed) (?:about|by|at|that|of) (?:what|how|my|our|the)\b.*\b(?:you|your)\b",
            r"\b(?:i|we) (?:owe|must make) you an apolog(?:y|ies)\b|\bplease accept (?:my|our)(?: \w+)? apolog",
        ),
        "It was remiss of me not to introduce you to my wife.",
        "It was kind of you to come.",
        unless=r"\bforgive (?:me|us) (?:for asking|if i|but)\b.*\?|\bforgive the intrusion\b|\b(?:beg your pardon)\?|\bnothing to (?:be sorry|apologi)|\b(?:apologi[sz]e|sorry|apols|soz|sry) (?:for|to|about) (?:asking|bother|troubl|chas|disturb)\w*\b",
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
)
