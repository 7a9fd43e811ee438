"""English: events told by what somebody now is, where they now live or what became of it, kind by kind; and what only sounds like one."""

from __future__ import annotations

from daemon.think.language.en.words import KIN
from daemon.think.language.event_table import EventWords
from daemon.think.later import later

_POST = (
    r"(?:(?:assistant|deputy|acting|associate|senior|regional|general|practice|branch|area|managing|executive) )*(?:manager|director|head(?:mistress|master|ship)?|foreman|supervisor|partner|"
    r"headship|lectureship|professorship|chef|editor|inspector|sergeant|captain|superintendent|principal|dean|matron|curator|conductor|team leader|lecturer|judge|bishop|chief|surgeon|consultant)"
)

SAID = (
    EventWords(
        "bereavement",
        (
            r"\b(?:no longer with us|passed on|passed over|slipped away|gone to (?:his|her) rest|breathed (?:his|her) last)\b|\b(?:believe|that|hear|know|think) (?:your|my|our|his|her) (?:\w+ )?(?:nana|nan|gran|grandad|grandma|grandpa|dad|mum|mam|father|mother|brother|sister|wife|husband|uncle|aunt|son|daughter|friend) (?:has |had |just )?(?:died|dead|gone|passed)\b",
            rf"\bso (?:very |terribly |dreadfully )?sorry about your (?:\w+ )?{KIN}\b(?! (?:job|exam|result|operation|'s))|\b(?:memory|memories) be a blessing\b|\b(?:may|let) (?:he|she|they|him|her) rest in peace\b|\brest in peace\b",
        ),
        "I only heard today that your father is no longer with us.",
        "The shop is no longer there.",
        unless=r"\bpassed (?:on|over) (?:the|my|your|a|to|it|that|this)\b|\b(?:dog|cat|hamster|rabbit|budgie|goldfish|pony)\b",
        words="longer passed slipped gone breathed died dead sorry memory rest memories",
    ),
    EventWords(
        "birth",
        (
            r"\b(?:a|another|it's a|baby) (?:wee |little |baby |bouncing |healthy )?(?:boy|girl)!+|\ba (?:baby |little |new )(?:brother|sister) for\b|\bhas (?:the|your|her|his|their) (?:baby|little one|bump) (?:come|arrived|been born)\b|\b(?:little|baby|wee) (?:NAME|[a-z]+) (?:has )?(?:arrived|come) (?:safely|early|late|at last)\b|\bbaby came\b|\bhaving (?:a|our|their|number) (?:second|third|fourth|fifth|two|three|four)\b(?! (?:helping|go|cup|coffee|look|opinion|thoughts?|party))",
            r"\b(?:has|have|'ve|had) (?:just )?had (?:twins|triplets|a baby|a boy|a girl|(?:her|their) (?:baby|first|second|third))\b|\b(?:all )?(?:\w+ )?(?:pounds|lbs|kilos|kg)(?: and \w+ ounces)? of (?:him|her)\b",
        ),
        "OMG a boy!!!",
        "A boy came to the door.",
        words="boy girl baby brother sister third second fourth number bump twins triplets pounds lbs kilos kg little wee first",
    ),
    EventWords(
        "wedding",
        (
            r"\b(?:ty(?:ing|e|ed)|ties) the knot\b|\b(?:registry|register) office on\b|\b(?:got|getting|get|gets|are|is|'s|become|became|been) engaged\b(?! (?:in (?:a|the) (?:talk|conversation|work|discussion|debate)|with|by|to (?:do|work|play|teach)|all|until|tone))|\bon your (?:wedding|marriage|engagement)\b|\basked me to marry\b|\b(?:said|says) yes\b(?=.*\b(?:marry|ring|proposed|knee)\b)",
        ),
        "My youngest is tying the knot in May.",
        "The line was engaged all morning.",
        words="tying tie tied ties registry register engaged wedding marriage engagement marry yes",
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
    EventWords(
        "exam",
        (
            r"\b(?:passed|pass|passes|got|gets|scraped through|sailed through|has|sits?|sitting|taking|takes) (?:my|his|her|your|their|the) (?:\w+ )?(?:ticket|eleven-plus|11-plus|driving test|theory|cscs|hgv|licen[cs]e|finals?|viva|a-levels?|gcses?|bar|boards|piano exam|grade \w+|orals?|mocks|citizenship test|entrance)\b|\b(?:got|gets|been accepted|accepted|offered a place|in)(?: in)?to (?:PLACE|NAME|durham|oxford|cambridge|medical school|drama school|art school|university|uni|the (?:conservatoire|academy))(?: to (?:read|study)|[.!]|$)|\b(?:getting|got) your (?:\w+'s |\w+ )?licen[cs]e\b",
            r"\bon the second (?:go|attempt)\b(?=.*)(?<!\?)",
        ),
        "I passed my plumbing ticket!",
        "I bought my ticket.",
        unless=r"\bdriving licence (?:photo|number)\b|\blose\b",
        words="ticket eleven-plus plus test theory licence license final* viva level* gcse* bar boards exam grade oral* entrance durham oxford cambridge school university uni academy accepted place read go",
    ),
    EventWords(
        "graduation",
        (
            r"\b(?:i|he|she|you|we|they|NAME|my \w+|our \w+)(?:'ve| have|'s| has)? (?:just |finally )?qualified\b(?! (?:for|to))|\b(?:my|his|her|your|their) (?:\w+ )?(?:course|degree|training|apprenticeship|phd|doctorate|studies)(?:'s| is| are) (?:done|finished|over|complete)\b",
        ),
        "My nursing course is done, I qualified yesterday!",
        "I qualified for a discount.",
        words="qualified course degree training apprenticeship phd doctorate studies",
    ),
    EventWords(
        "award",
        (
            r"\b(?:getting|gets|got|given|giving (?:me|him|her|you|us)|been given|receive[sd]?|receiving|won|win|awarded) (?:an? |the |my |his |her )?(?:\w+ ){0,3}(?:mbe|obe|cbe|knighthood|medal|rosette|cup|gold|silver|bronze|first prize|prize|trophy|shield|bursary|scholarship|of the year)\b|\bshortlisted for\b|\b(?:hand|give) you the (?:prize|award|cup|medal)\b|\bdid (?:your|his|her) \w+ win (?:anything|a)\b|\b(?:garden|cake|roses?|marrow|jam|dog|pony|photo|poem|essay|story|entry|quilt)(?: \w+)? (?:got|won|took|takes|wins) (?:gold|silver|bronze|first|best)\b",
        ),
        "My own sister is getting an MBE.",
        "The cup is on the shelf.",
        unless=r"\b(?:day|night|week|time|month|end|start|rest|part|frost|snow|swallow) of the year\b|\btombola\b|\braffle\b|\bclosing date\b|\bcontract\b|\bthe cup\b|\bworld cup\b|\bcup of\b|\b(?:team|side|club|match)\b|\baward-winning\b|\bfight\b",
        words="mbe obe cbe knighthood medal rosette cup gold silver bronze prize trophy shield bursary scholarship year shortlisted award win first best",
    ),
    EventWords(
        "founding",
        (
            r"\b(?:\w+|\d+)(?:-\w+)? years of (?:NAME|[a-z]+) & \w+|\b(?:salon|shop|firm|nursery|bakery|caf[eé]|studio|practice|garage|company|business|brewery|gallery|school|pub|restaurant|farm shop|surgery) (?:turns|turned|is turning|will be|is) (?:one|two|five|ten|fifteen|twenty|thirty|forty|fifty|a hundred|\d+)(?:-\w+)?\b(?! (?:minutes|miles|pounds|people|metres|km|euros|yards|doors|percent|%))|\b(?:setting|set|sets) up (?:shop|on (?:my|his|her|our|their|your) own|as (?:a |an )?\w+)\b|\b(?:starting|started|start|opening|opened|opens|launching) (?:my|his|her|our|their|your|up my|up our) own (?:\w+ )?(?:thing|business|firm|salon|shop|studio|practice|caf[eé]|bakery|company|gallery|restaurant|garage|school|label|brewery)\b|\band open as\b|\byour new (?:practice|business|shop|salon|firm|studio|bakery|caf[eé]|restaurant)\b|\bhow's the new (?:business|shop|salon|firm|studio)\b",
        ),
        "My sister opened her own salon in Hove.",
        "They opened a new supermarket.",
        words="years turns turned turning is setting set sets starting started start opening opened opens launching open new how's",
    ),
    EventWords(
        "promotion",
        (
            rf"\b(?:is|am|'m|are|'re|be|i'll be|been made|made|became|become|becomes) (?:now )?(?:the |a |our |their )?(?:new )?{_POST}\b(?! (?:of (?:my|the) (?:life|heap)|and (?:i|he|she) (?:asked|said)))(?=.*\b(?:now|new|from|in the firm|at|guess who|sunk in|who used to)\b)|\b(?:got|gets|getting|given|landed|offered) (?:the|a|that) (?:\w+ )?(?:{_POST})\b|^(?:wow,? |so,? )?(?:deputy|head|senior|chief|managing|assistant) \w+(?:,| at) [^.?]*!|\bmoved (?:you|him|her|me) up to\b|\bguess who's the new\b|\bnow (?:foreman|manager|head|director|supervisor)\b",
        ),
        "Guess who's the new branch manager.",
        "The manager is out.",
        unless=r"\b(?:ask|asked|see|call|phone|wait) (?:the|our|my)\b",
        words="manager director head* foreman supervisor partner lectureship professorship chef editor inspector sergeant captain superintendent principal dean matron curator conductor leader lecturer judge bishop chief surgeon consultant moved guess now deputy senior managing assistant",
    ),
    EventWords(
        "new_job",
        (
            r"\bas of (?:today|now|monday|next \w+|this \w+) (?:i|he|she|we) work for\b|\b(?:has|have|'s|'ve) (?:found|got) work\b|\b(?:now works?|is now working) (?:in|at|for|with)\b|\bleaving (?:us )?for the \w+ (?:branch|office|post|job)\b|\bheard back about the (?:position|job|post|role|vacancy)\b|\bfirst day at (?:the|your|my) (?:new )?(?:hospital|school|office|firm|job|bakery|shop|post|bank|paper|station)\b|\b(?:i|she|he|we|you|NAME) (?:start|starts|'ll start|will start|started) (?:at|with) (?:the|a) (?:\w+ )?(?:bakery|bank|school|hospital|council|office|firm|paper|library|shop|garage|factory|surgery|university|museum|station|hotel)\b|\bfinally got a job\b|\bbeing transferred to\b|\bhas gone to NAME as\b",
        ),
        "As of today I work for the county archive.",
        "I work for a living.",
        words="work works working leaving position job post role vacancy first start starts started transferred gone",
    ),
    EventWords(
        "move",
        (
            r"\b(?:our|my|the) (?:new )?address (?:will be|is going to be|from)\b|\bremoval van (?:comes|arrives|is)\b|\b(?:moving|move|moved|moves) (?:the family |us all |mum |dad )?(?:to|into) (?:PLACE|NAME|the old \w+|a (?:flat|bungalow|house|home|cottage)|sheltered housing|the (?:flat|cottage|bungalow|new house))\b|\b(?:going|gone|go|goes) (?:into|to) (?:sheltered housing|a care home|a nursing home|a home|a flat)\b|\boff to live in\b|\bmove in on\b|\bsold up and (?:gone|moved|left)\b|\bhave you unpacked\b",
        ),
        "From the first of August our address will be 6 Quay Street.",
        "The van is red.",
        words="address removal moving move moved moves going gone go goes live sold unpacked",
    ),
    EventWords(
        "illness",
        (
            r"\b(?:a|the) shadow on (?:my|his|her|your) (?:lung|liver|scan|x-ray)\b|\bdown with (?:chickenpox|measles|mumps|shingles|pneumonia|flu|glandular fever|covid|bronchitis)\b|\boperat(?:e|ing|ed) on (?:my|his|her|your|our)\b|\bput a stent\b|\b(?:broke|broken|fractured|cracked|dislocated) (?:my|his|her|your) (?:\w+ )?(?:collarbone|wrist|ankle|hip|leg|arm|ribs?|foot|toe|finger|elbow|shoulder|pelvis)\b",
        ),
        "They found a shadow on my lung.",
        "A shadow fell on my lawn.",
        words="shadow down operate operating operated stent broke broken fractured cracked dislocated",
    ),
    EventWords(
        "trip",
        (
            r"\b(?:walking|cycling|hiking) the (?:PLACE|camino|coast to coast|pennine way|west highland way)\b|\btaking (?:the|my|our) (?:boys|girls|kids|children|twins|family|lads|scouts|choir) to (?:PLACE|NAME)\b|^booked!+|\b(?:off|going) to (?:scout|guide|summer|holiday) camp\b|\b(?:is|'s|are|'re|am|'m) in (?:PLACE|NAME) (?:for (?:a|the|two|three|ten)|until|till)\b(?! (?:meeting|day|appointment))|\bhave a (?:fantastic|lovely|great|wonderful|marvellous|super|brilliant) (?:time|trip|holiday|week|fortnight) in (?:PLACE|NAME)\b|\bcycling to (?:PLACE|NAME)\b|\bhow was (?:PLACE|NAME)\b(?=.*\b(?:weather|beach|flight|hotel|food)\b)",
        ),
        "Our vicar is walking the Camino in May.",
        "I was walking the dog.",
        words="walking doing cycling hiking taking booked off going is are am i'm we're he's she's have how",
    ),
    EventWords(
        "project",
        (
            r"\b(?:congratulations|congrats|bravo|well done) (?:on|for) (?:the|your) (?:\w+ )?(?:book|novel|album|exhibition|film|play|concert|marathon|opening|launch|premiere|podcast|channel)\b|\bputting on (?:the|a) (?:messiah|play|show|concert|panto|musical|requiem|exhibition|pageant)\b|\bswimming the channel\b|\b(?:a|the) whole (?:ironman|marathon|triathlon)\b|\bopening night is\b",
        ),
        "Congratulations on the book!",
        "The book is on the table.",
        words="congratulations congrats bravo well putting swimming ironman marathon triathlon opening",
    ),
)

# Illness, prizes and moves that are none: a set wish, things, dealings of others.
ONLY_SOUNDS_SO = later(
    rf"^(?!.*\b(?:operat\w*|accident|broken|surgery|hospital|nurses?|illness|flu|fracture\w*|fall|hip|knee|wrist|ankle|leg|arm|back|fever|covid|(?:your|his|her) (?:\w+ )?{KIN})\b).*\b(?:get well|(?:speedy|swift|full|quick)(?: and \w+)? recovery|recover soon)\b|"
    r"\btrip down memory lane\b|\baward-winning\b|\bcontract was awarded\b|\bin the (?:tombola|raffle)\b|\bclosing date for the (?:prize|award|competition)\b|\bgraduation ball\b|\btax bands?\b|\bnew job sheet\b|\b(?:meeting|match|class|lesson|date|appointment|rehearsal) (?:has |have )?(?:been )?moved to\b|"
    r"\bretired (?:its|their) last\b|\bengaged an? (?:new )?(?:caretaker|plumber|firm|lawyer|cleaner|builder)\b|\bcustom has died\b|\bgot promoted to league\b|\bgot you into\b|\bopened a new supermarket\b|\bthe clinic (?:opens|closes|is (?:open|closed|shut))\b|\bmarking (?:mock )?exams\b|\bborn on a\b|\blong before i was born\b|\bmy (?:young|school) days\b|"
    r"\bmarried the wrong\b|\bleaving do\b|\bis the scan clear\b|\bscan was clear\b|\b(?:the|a) (?:hospital|clinic|surgery) (?:asks?|takes?|opens?|closes?|contract|offers?|accepts?|has no|car park)\b|\blift to the (?:clinic|hospital|surgery)\b|\bat the surgery (?:ten|five|early|these|by|before)\b|\bcrash on (?:your|the|my|our) \w+\b|\bincludes? the exam\b|\b(?:salmon|eggs?|haddock|pears?)\b.*\bpoached\b|"
    r"\bpaint(?:ing)? the nursery\b|\b(?:broadband|phone|software) package\b|\bband plays\b|\bbus is being retired\b|\bfilm (?:comes|is) out\b|\bexhibition at the (?:city )?museum runs\b|\bprize crossword\b|\braffle prize\b|\bin stitches\b|\bexpects his sons\b|\bmarried to (?:this|that|the|my) (?:sofa|job|desk|work)\b|\b(?:cat|dog|hamster) has been promoted\b|\bsave you the trip\b"
)
