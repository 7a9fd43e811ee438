"""English: the words that tell of an event in a life, kind by kind."""

from __future__ import annotations

from daemon.think.language.en.words import KIN
from daemon.think.language.event_table import EventWords

_MONTHS = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"

TABLE = (
    EventWords(
        "bereavement",
        (
            r"\bpassed away\b|\bpassed on(?=[.!,]|$| (?:last|in|at|peacefully|yesterday|today))",
            (
                r"\b(?:died|dying|death of|death in the family|funeral|burial(?! register)|buried "
                r"(?:my|her|his|your|our|him)|bereave\w+|condolences?|in mourning|deathbed|widow(?:ed|er)?)\b"
            ),
            r"\b(?:sorry for|about|on|of|for) (?:your|the|this|such a|her|his) (?:\w+ )?loss\b",
            rf"\blost (?:my|her|his|your|our|their|a) (?:\w+ )?{KIN}\b",
            r"\bloss of (?:your|my|her|his|our)\b",
            r"\b(?:isn't|no longer) with us\b",
            r"\b(?:put|had to put) (?:the|our|my) (?:dog|cat) (?:down|to sleep)",
            r"\bmemorial service|'s death\b|\blaid to rest",
            (
                r"\blost (?:dad|mum|mom|grandma|grandpa|gran|nan|our (?:dog|cat|baby|son|daughter|\w+)|my \w+) "
                r"(?:last|on|in|this|to|yesterday|suddenly|after)\b(?! (?:the|a) (?:park|crowd|shop))"
            ),
            (
                r"\blost (?:our|my) (?:(?:dear|old|beloved|lovely|little|poor|faithful) )+"
                r"(?:dog|cat|horse|friend|aunt|uncle|neighbou?r|gran|grandmother|grandfather)\b"
            ),
        ),
        "My grandfather passed away on Monday.",
        "My phone battery died again.",
        unless=(
            r"^ours\b",
            (
                r"\b(?:phone|battery|laptop|plants?|engine|computer|car|boiler|printer|router|tree|fridge|signal|line|"
                r"bees)\b[^.]*\bdied"
            ),
            r"died (?:laughing|of (?:laughter|embarrassment|boredom))",
            r"\bdying to\b|dying for",
        ),
    ),
    EventWords(
        "birth",
        (
            (
                (
                    r"\b(?:gave birth|is born|was born|were born|been born|newborn|pregnan\w+|expecting "
                    r"(?:a|our|her|their|twins|again|in|another|my)|(?:is|are|we're|she's|i'm|you're) expecting\b|"
                    r"(?:new|first|second|third|tiny) (?:baby|babies|arrival|bundle)|(?:our|your|the|her|their) (?:\w+ )?(?:baby|babies|twins) (?:is here|are here|arrived|has arrived|have arrived|came|is due|are due|was born)|baby "
                    r"(?:boy|girl|son|daughter|shower)|(?:had|having|have) (?:twins|(?:a|the|her|their|our|another)"
                    r"(?: little| healthy| second| first)* (?:baby|boy|girl|son|daughter))\b|become? (?:a |an |grand)?"
                    r"(?:father|mother|dad|mum|mom|parents?|grand\w+|aunt|uncle)|became (?:a |an |grand)?"
                    rf"(?:father|mother|dad|mum|mom|parents?|grand\w+|aunt|uncle)|due (?:date|in {_MONTHS})|birth of|welcomed "
                    r"(?:a|our|their|her) |went into labou?r|maternity ward|a (?:grandfather|grandmother|grandpa|grandma|"
                    r"big sister|big brother)(?: again| now| at last)?\b)"
                ),
                r"\b(?:the|your|her) birth\b(?! (?:certificate|place|rate|date))",
            )
        ),
        "Our daughter was born on Sunday.",
        "The baby slept all night.",
        unless=(
            r"\b(?:i|he|she) was born (?:in|and)",
            r"\bbaby (?:grand|steps?|photos? of me)",
            r"expecting (?:a (?:call|parcel|delivery|reply|letter|visitor|package|guest)|you|rain|snow)",
            r"invoice|report|payment|due in .*(?:report|essay|rent)",
            r"baby (?:slept|sleeps|cries|cried|is (?:asleep|teething|walking))",
            r"birthday",
        ),
    ),
    EventWords(
        "wedding",
        (
            r"\b(?:got|get|getting|gets|be|are|were|been|newly|just) married\b",
            (
                r"\b(?:wedding|engaged|engagement|fianc[eé]e?|honeymoon|tie the knot|tied the knot|proposed to "
                r"(?:me|her|him)|said yes|newlyweds?|bride|groom|marriage|bachelor(?:ette)? party|hen (?:night|do)|stag "
                r"(?:night|do))\b"
            ),
            r"\b(?:is|are|i'm|we're|she's|he's|to) marry(?:ing)?\b",
            r"\bmarried (?:her|his|my|our|their|on|in|last|at)\b",
            r"\bpopped the question\b",
        ),
        "My sister got engaged last night.",
        "Silver wedding photos lie in the attic.",
        unless=(
            r"\bwedding (?:anniversary|photos?|ring was)",
            r"busy|line was engaged|engaged (?:in|with)\b|engagement (?:with|rate|at work)",
            r"\b(?:went|going|been|invited|go) to (?:a|the|my \w+'s|\w+'s) wedding|\bat (?:a|the) wedding",
        ),
    ),
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
    ),
    EventWords(
        "exam",
        (
            (
                r"\b(?:exams?|examination|viva|audition|auditions|job interview|driving test|driving licen[cs]e|bar exam|"
                r"entrance (?:test|exam)|finals|a-levels?|gcses?|orals?|thesis defen[cs]e|mock tests?|certification|"
                r"citizenship test)\b"
            ),
            r"\b(?:an|the|my|your|her|his|first|second|final|'s) interview\b",
            (
                r"\b(?:passed|failed|sitting|sit|taking|take|took|retake|pass|fail) (?:my|her|his|your|the|their|our) "
                r"(?:\w+ )?(?:test|exam|licen[cs]e|orals?|bar|boards?|driving)\b"
            ),
            (
                r"\bgot into (?:\w+ )?(?:university|college|med(?:ical)? school|art school|law school|oxford|cambridge|"
                r"conservatory|conservatoire|PLACE)\b"
            ),
            r"\b(?:defend|defends|defending|defended) (?:my|her|his|your) (?:thesis|dissertation)\b",
            r"\bpassed the bar\b",
            r"\baccepted (?:at|to|into) .*\b(?:university|college|school|conservatory)",
            (
                r"\byou passed\b(?! (?:on|the (?:salt|shop|ball)|through|by))|\b(?:i|we|she|he|they)"
                r"(?:'ve|'s| have| has)? passed[.!,]|\bpassed (?:with|first time|everything|all)\b"
            ),
            r"\bpassed (?:it |them )?(?:on|at) (?:the|my|her|his|your) (?:\w+ )?(?:go|attempt|try)\b",
        ),
        "My viva is on 3 December.",
        "The doctor examined it.",
        unless=(
            r"\b(?:eye|medical|eyes) (?:exam|test)",
            r"(?:published|radio|newspaper|tv|television|magazine) interview",
            r"read your interview|interview (?:you gave|in the)|years ago",
        ),
    ),
    EventWords(
        "graduation",
        (
            r"\b(?:graduat\w+|diploma|commencement|degree ceremony|cap and gown)\b",
            (
                r"\b(?:got|finished|completed|earned|received) (?:my|her|his|your|our|their|a|the) (?:\w+ )?"
                r"(?:degree|phd|doctorate|master's|masters|bachelor's|studies|mba)\b"
            ),
            r"\bdefended (?:my|her|his|your) (?:thesis|dissertation) and (?:am|is) done",
        ),
        "My son graduates in June.",
        "The degree of polish is high.",
        unless=r"graduated (?:cylinder|scale)|years ago",
    ),
    EventWords(
        "award",
        (
            (
                r"\b(?:awards?|awarded|prize|medal|trophy|shortlist(?:ed)?|nominat(?:ed|ion)|hono(?:u)?red with|"
                r"fellowship|scholarship|first place|runner-up|best (?:paper|film|book) )\b"
            ),
            r"\bwon (?:the|a|an|first|second|third|gold|silver|bronze|best)\b",
        ),
        "We won the regional design award.",
        "We won the match on Saturday.",
        unless=(
            r"\bwon (?:the|a|our) (?:match|game|cup|bet|argument|raffle|lottery|toss|quiz|auction|derby|cup tie)",
            r"award (?:of contract|points)|prize (?:possession|draw)",
        ),
    ),
    EventWords(
        "founding",
        (
            (
                r"\b(?:start|started|starting|found|founded|founding|launch|launched|launching|open|opened|opening|set up|"
                r"setting up|register|registered|registering)(?:ing|ed)? (?:up )?"
                r"(?:(?:my|our|her|his|your|their|an?|the|own|first|new|second|little|small|third) )+(?:\w+ )?"
                r"(?:business|company|firm|studio|shop|café|cafe|bakery|practice|restaurant|agency|startup|start-up|"
                r"consultancy|gallery|bookshop|school|clinic|store|office|bar|salon|brewery|farm|nursery|law firm|label|"
                r"press)\b"
            ),
            r"\b(?:own|new) (?:\w+ )?(?:business|company|firm|practice|startup|bakery|shop|café|studio)\b",
            (
                r"\b(?:self-employed|freelancing|going freelance|went freelance|gone freelance|go freelance|"
                r"going independent|went independent|started up on (?:my|her|his) own|set up on (?:my|her|his) own|"
                r"turned? freelance)\b"
            ),
            (
                r"\b(?:company|firm|shop|business|studio|bakery|practice|restaurant|café)(?:'s)? (?:\w+ )?"
                r"(?:turns|turned|celebrat\w+|anniversary|is \w+ years old|opened|opens)\b"
            ),
            r"\b\w+ years (?:in business|of (?:our|the|your) (?:firm|company|business|shop))",
            r"\banniversary of (?:our|your|the|my) (?:firm|company|business|shop|studio|founding)\b",
        ),
        "I'm opening my own bakery in the spring.",
        "I opened a window.",
        unless=(
            r"\bopens? (?:on|at|from|until|every|at)\b",
            r"opened (?:my|our|the|a) (?:account|window)",
            r"new (?:office chair|company policy)",
        ),
    ),
    EventWords(
        "promotion",
        (
            r"\bpromot(?:ed|ion)\b",
            (
                r"\b(?:made|been made|named|appointed|elected|became|become|becoming|now|as) (?:\w+ )?"
                r"(?:partner|director|head of|manager|team lead(?:er)?|vice[- ]president|vp|chief|principal|professor|"
                r"editor-in-chief|dean|department head|chair(?:man|woman|person)?|captain|ceo|cto|cfo|headteacher|"
                r"head teacher|general manager|supervisor|senior \w+|conductor|foreman|deputy)\b"
            ),
            r"\b(?:got|received|given|granted) tenure\b",
            r"\btenured\b",
            r"\bhead of (?:the )?(?:department|section|sales|design|research)\b",
            (
                r"\b(?:made|making|make|been made|got made) (?:a |the )?(?:senior |full |equity |junior )?"
                r"(?:partner|associate|sergeant|inspector|manager|director|consultant|professor|captain|head|editor)\b"
            ),
        ),
        "I've been promoted to head of design.",
        "The promotion of the film starts today.",
        unless=(
            r"promotion of the|promotional|special promotion|sales promotion|this promotion",
            r"promoted (?:post|content|the (?:film|book|event))",
        ),
    ),
    EventWords(
        "new_job",
        (
            r"\bnew (?:job|position|role|post|employer|boss at|workplace)\b",
            r"\b(?:job|work) offer\b",
            r"\boffer(?:ed)? (?:me|her|him|you|us) (?:a|the) (?:job|position|post|role)\b",
            r"\bgot (?:the|a) (?:\w+ )?(?:job|position|post|role|offer)\b",
            (
                r"\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began) (?:work(?:ing)? )?"
                r"(?:at|with|as an?|my new job|her new job|in (?:my|her|his) new)\b"
                r"(?! (?:\d|the (?:beginning|end|top)|noon|nine|ten|eight|dawn|six|a (?:walk|cup)))"
            ),
            (
                r"\b(?:joining|joined|join) (?:an? |the )?(?:\w+ )?(?:firm|company|team at|bank|orchestra|hospital|"
                r"ministry|staff|agency|startup|university|museum|newspaper|department|studio|faculty)\b"
            ),
            r"\b(?:hired|transferred|seconded|posted|recruited)\b(?= (?:to|as|by|me|her|him))",
            (
                r"\b(?:chang(?:e|ed|ing)|switch(?:ed|ing)?|"
                r"changing) (?:my |her |his |jobs|your |the )?(?:\w+ )?"
                r"(?:jobs?|company|firm|position|career)\b"
            ),
            r"\b(?:taken|took|accepted|taking|accepting) (?:a|the|up a) (?:\w+ )?(?:job|position|post|role|offer)\b",
            r"\bfirst day (?:at (?:work|the new)|in (?:my|her|his|the) new|on the job)\b",
            (
                r"\b(?:was|been|were|being|i'm|am|are|is) offered (?:the|a|an|my|her|his) (?:\w+ ){0,3}?"
                r"(?:job|position|post|role|place|chair|contract)\b"
            ),
            r"\b(?:offered|given) (?:the|a) (?:post|job|position|role) (?:in|at|of|as)\b",
            (
                r"\b(?:start|starts|starting|started|begin|begins) at (?:the|a|an|my|PLACE) ?(?:\w+ ){0,2}?"
                r"(?:museum|bank|school|hospital|university|company|firm|office|library|ministry|newspaper|bbc|council|"
                r"surgery|practice|clinic|lab|agency|theatre|embassy)\b"
            ),
            r"\bqualified as (?:a|an)\b",
            (
                r"\b(?:has|have|'ve|'s|got) (?:got |landed |found )+(?:a|the|her|his|my) (?:\w+ )?"
                r"(?:job|post|position|apprenticeship|traineeship|internship)\b"
            ),
            (
                r"\b(?:work|working) (?:at|for) .{2,40} from (?:january|february|march|april|may|june|july|august|"
                r"september|october|november|december|monday|next)"
            ),
            r"\bi(?:'m| am) (?:moving|transferring|transferred) to the .{2,30}(?:office|branch|department|team)\b",
        ),
        "I start a new job at the museum in May.",
        "We started at noon.",
        unless=(
            r"\bjob (?:well )?done|settl|got used|getting used|used to|join(?:ing)? (?:us|me)",
            r"started as a (?:joke|hobby)|posted (?:a|the|it|as a comment)",
        ),
    ),
    EventWords(
        "move",
        (
            (
                r"\b(?:mov(?:e|ed|es|ing)|relocat(?:e|ed|es|ing|ion))\b (?:house|home|flat|out|in with|back|abroad|away|"
                r"to|into|from|in\b(?!g)|closer|next|south|north|across|on (?:the|saturday|sunday|friday|\d))"
            ),
            r"\b(?:the|our|your|my|her|his) (?:\w+ )?(?:move|relocation)\b",
            r"\bnew (?:flat|house|home|apartment|place|address)\b",
            r"\bhouse[- ]?warming\b",
            r"\bmoving (?:day|house|boxes|van|next|this|on|in)\b",
            r"\bmoved\b(?=[.!,?]|$| (?:last|this|yesterday|in|on)\b)",
            r"\bbought (?:a|our|the|their|my) (?:\w+ )?(?:house|flat|apartment|cottage|home|farmhouse)\b",
            r"\bemigrat\w+",
            r"\bkeys (?:to|for) (?:our|the|my) new\b",
            r"\bsettl(?:ed|ing) in(?:to)?\b",
            (
                r"\b(?:our|my|your|their|the|her|his) offer (?:on|for) (?:the|a|that) .{2,30} (?:was|has been|'s been|is)"
                r" accepted\b"
            ),
            r"\bgot the keys\b|\bexchanged contracts\b|\b(?:swapped|left|leaving) (?:the city|london|town) for\b",
        ),
        "We're moving to Leeds in March.",
        "I was moved to tears.",
        unless=(
            r"\bmoved (?:to tears|by|the (?:meeting|date|table|car|sofa|chairs?)|on to|me)",
            r"settl\w+ in(?:to)? (?:at|the)|finding the new|thinking of moving",
            (
                r"mov(?:e|ed|ing) (?:it|on|the|your|our|to (?:the next|another topic|tuesday|wednesday|thursday|friday|"
                r"monday)|forward)"
            ),
            r"your move|new address (?:book|is for|line)|move to (?:\w+day|\d)",
        ),
    ),
    EventWords(
        "illness",
        (
            (
                r"\b(?:hospital|surgery|operation|operated on|diagnos\w+|cancer|tumou?r|flu|influenza|covid|pneumonia|"
                r"stroke|heart attack|chemo\w*|intensive care|illness|ill|accident|crash|concussion|appendi\w+|"
                r"fracture[d]?|sprained|broken (?:leg|arm|ankle|wrist|hip|rib|ribs|foot|collarbone|bone|nose|toe|finger)|"
                r"burnout|miscarriage|depression|migraines?|fever|shingles|transplant|biopsy|sick leave|physio\w*|"
                r"get well|speedy recovery|recovering|recovery|feel(?:ing)? better|bronchitis|kidney stones?|slipped disc|"
                r"rehab|ambulance|bypass|treatment|a&e|injur(?:y|ed|ies)|radiotherapy|dementia|parkinson's|the clinic)\b"
            ),
            (
                r"\b(?:broke|breaking|broken|twisted|tore|dislocated|hurt|injured) (?:my|his|her|your|their|a|an|the) "
                r"(?:\w+ )?(?:leg|arm|ankle|wrist|hip|ribs?|foot|collarbone|nose|toe|knee|back|shoulder|finger|hand|"
                r"ligament|elbow|heel|tendon)\b"
            ),
            r"\b(?:put|threw) (?:my|his|her|your) back out\b",
            r"\bfell (?:ill|off|down the|from (?:a|the)|on the ice)\b",
            r"\bin bed with\b",
            (
                r"\b(?:have|having|has|had|getting|get) (?:my|his|her|your|their) (?:\w+ ){1,2}?"
                r"(?:out|removed|done|replaced|operated on|fixed|scanned)\b(?!.*\b"
                r"(?:hair|nails|kitchen|roof|car|boiler|house|bathroom|photo)\b)"
            ),
            (
                r"\b(?:it's|it is|got|have|has|having) (?:ms|als|motor neurone|leukaemia|leukemia|lymphoma|alzheimer's|"
                r"multiple sclerosis|epilepsy|diabetes|arthritis|a (?:brain )?(?:tumou?r|bleed|clot))\b"
            ),
            r"\bdown with (?:a |the )?(?:flu|fever|bug|cold|virus|shingles|covid|pneumonia)\b",
            (
                r"\b(?:is|am|are|was|been|i'm|he's|she's) (?:seriously |very |gravely )?"
                r"(?:poorly|in a coma|on dialysis|in a wheelchair|on crutches|housebound|bedridden)\b"
            ),
        ),
        "My father is in hospital after a stroke.",
        "The hospital shop sells stamps.",
        unless=(
            r"\bhospital (?:shop|car park|radio|canteen|architecture|is next|project|concert)",
            r"operation of the|in operation|traffic accident delayed|by accident|happy accident",
            r"heart attack when i saw|special treatment|road accident on|stroke of (?:luck|genius)",
            r"fell (?:off|down) (?:the |a )?(?:\w+ )?(?:route|wall|list|sofa|chair|wagon)",
            r"(?:computer|server|stock market|system) crash",
            r"feel(?:ing)? better about|ill at ease|economic recovery",
            r"treatment of the (?:wood|topic|theme)",
            r"accident (?:report|insurance)",
            r"injury[- ]free|\bno injur(?:y|ies)\b|without (?:injury|accident)",
            r"\bget well soon[.!]*$",
            r"\bfeel(?:ing)? better (?:about|for|knowing|already)",
        ),
    ),
    EventWords(
        "trip",
        (
            (
                r"\b(?:trip|travel(?:s|ed|led|ing|ling)?|journey|voyage|cruise|safari|pilgrimage|backpack\w*|road trip|"
                r"interrail\w*|sabbatical|vacation|holiday in|holidays in|study(?:ing)? abroad|year abroad|semester "
                r"(?:in|abroad)|exchange (?:year|student)|camino|trek(?:king|ked)?|abroad)\b"
            ),
            (
                r"\b(?:fly|flying|flew|flies|off|sail|sailed|sailing|heading|driving|going|went|gone|been|leave|leaving|"
                r"cycling|cycled|walking|hiking|back|returned|got back|came back|home|stay|stayed|staying|spent .{1,25}|"
                r"spend .{1,25}|spending .{1,25}) (?:for |to |in |from |around |through |across |over |out |at )+(?:the )?"
                r"(?:PLACE)\b"
            ),
            r"\b(?:on|from|for) (?:our |a |my |the )?(?:holiday|vacation)\b",
            r"\bwe're off to\b",
            (
                r"\b(?:take|taking|took|catch|catching|caught|board|boarding) (?:the|a|an) (?:\w+ ){0,2}?"
                r"(?:train|ferry|boat|plane|flight|bus|coach|ship)\b.{0,12} to (?:the )?PLACE\b"
            ),
            r"\b(?:back|home|returned|came back|got back) from .{1,24} (?:in|to) (?:the )?PLACE\b",
            r"\boff to (?:the )?PLACE\b",
            (
                r"\b(?:a|two|three|four|six|ten|\d+) (?:days?|weeks?|months?|fortnight) (?:in|around|across|through) "
                r"(?:the )?PLACE\b"
            ),
            r"\byou(?:'ll| will)(?: \w+)? be in (?:the )?PLACE\b",
        ),
        "We fly to Lisbon on Friday for two weeks.",
        "Have a good trip home.",
        unless=(
            r"travel free|business trip expenses|ego trip|power trip|time travel",
            r"travel (?:agency|insurance|costs|expenses)",
            r"field trip form|trip (?:up|over)|journey home|trip home|light travels",
        ),
    ),
    EventWords(
        "project",
        (
            (
                r"\b(?:(?:first|new|debut|second|third|latest|my|your|our|her|his|own) )?(?:\w+ )?"
                r"(?:book|novel|album|exhibition|recital|documentary|memoir|poetry collection|cookbook|dissertation|"
                r"thesis|screenplay|podcast|opera|musical|symphony|play|film|app|vernissage|single)\b.{0,40}\b"
                r"(?:is out|are out|comes? out|came out|out (?:now|next|in|on|this)|opens?|opened|opening|launch\w*|"
                r"premieres?|premiered|released?|is (?:finished|done|complete|published|printed|live)|appears?|appeared|"
                r"goes to (?:print|press|the printer)|is on (?:show|sale)|published|ready|was accepted|accepted|finished|"
                r"handed in|submitted)\b"
            ),
            (
                r"\b(?:publish(?:ed|es|ing)?|finish(?:ed|ing)?|launch(?:ed|es|ing)?|releas(?:ed|es|ing)|hand(?:ed|ing) in|"
                r"submitt(?:ed|ing)|complet(?:ed|ing)|writ(?:e|ing|ten)|wrote|record(?:ed|ing)?|curat(?:ed|ing|e)|direct"
                r"(?:ed|ing)|sold|prepar(?:e|ing|ed)|working on|started|begun) (?:on )?"
                r"(?:my|our|her|his|your|a|an|the|their|first|new|\w+'s) (?:\w+ ){0,3}?"
                r"(?:book|novel|album|exhibition|film|documentary|play|thesis|dissertation|paper|website|app|opera|show|"
                r"magazine|catalogue|memoir|cookbook|translation|symphony|product|collection|project|podcast|game|musical|"
                r"manuscript|marathon|concert)\b"
            ),
            r"\b(?:book|product|album|website) launch\b",
            r"\b(?:half[- ])?(?:marathon|triathlon|ironman|ultra)\b",
            (
                r"\b(?:my|our|your|her|his|first|solo|the|'s) (?:\w+ )?(?:exhibition|recital|concert|premiere|vernissage|"
                r"opening night|gig|book launch|book tour|publication|film premiere|show (?:opens|at)|manuscript|"
                r"fundraiser|symposium)\b"
            ),
            r"\bopening night\b",
            r"\b(?:we|i) (?:ran|run|finished|completed) (?:the|a) (?:\w+ )?race\b",
            r"\bthe (?:race|play|exhibition|concert|launch) (?:is|was|went|on)\b",
            (
                r"\b(?:the|my|our|your|her|his) (?:\w+ )?(?:novel|book|manuscript|paper|play|script|screenplay|film|album|"
                r"proposal|poems?)(?:'s| is| has| was|'ve)? (?:been |just |finally )*"
                r"(?:taken|picked up|accepted|sold|bought|commissioned)\b"
            ),
            r"\b(?:exhibition|show|concert|play|recital) (?:opens|opening|premieres) (?:on|in|next|this|tomorrow|at)\b",
        ),
        "My first novel comes out in May.",
        "I read a novel on the train.",
        unless=(
            r"\b(?:i|we) (?:read|watched|saw|bought|borrowed|listened)",
            r"enjoy(?:ed)? the|book (?:a|the) (?:table|room)",
            r"went to (?:a|the) (?:concert|exhibition)",
            r"tickets? (?:for|to)",
            r"\bfinished (?:that|the|a|your) book\b(?! (?:i|we) (?:wrote|was writing))",
            r"finished reading",
            r"started (?:a|the) (?:book|novel) (?:about|by|on)",
            r"game of",
            r"the project (?:meeting|plan|is delayed)",
            r"show you",
            r"\bfor the concert|boiler|radiators?|got the .* going",
        ),
    ),
)
