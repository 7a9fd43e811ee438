"""English: events told in everyday turns of phrase, kind by kind: by what one becomes, gets, leaves or is said of."""

from __future__ import annotations

from daemon.think.language.en.words import KIN
from daemon.think.language.event_table import EventWords

_THEIR = r"(?:my|our|your|his|her|their|the|\w+'s)"

PLAIN = (
    EventWords(
        "birth",
        (
            r"\bbun in the oven\b|\b(?:little|baby|wee|young) (?:NAME|[a-z]+) (?:has )?(?:arrived|turned up|is here|made (?:his|her) (?:entrance|appearance)|put in an appearance)\b|\bwet(?:ting)? the baby's head\b",
            rf"\b(?:becom(?:e|es|ing)|became|going to be|to be|about to be) (?:an? )?(?:first-time |proud |new )?(?:{KIN}|mum|dad|big (?:brother|sister)|granddad|nanna|parents|grandparents|uncle|aunt)\b(?! (?:to me|figure))|\bnew arrival\b|\b(?:second|third|fourth|first|another|next) (?:baby|child|one|little one)(?: is|'s)? (?:due|on (?:the|its|his|her) way|coming|expected)\b",
            r"\b(?:my|our|your|his|her|their|\w+'s) (?:sister|daughter|wife|son's wife|girlfriend|niece|cousin|daughter-in-law|sister-in-law|partner)(?: is| was|'s)? (?:\w+ )?expecting\b(?! (?:you|me|us|a (?:call|parcel|visitor)|too|the))|\byou(?:'re| are)? (?:were )?expecting\b(?=.*\b(?:baby|little one|twins|due)\b)",
        ),
        "Our second baby is on its way.",
        "Our second bus is on its way.",
        unless=r"\bbirthday\b|\bmade (?:me|us) feel\b",
        words="appearance arrival arrived aunt baby becom* became child dad daughter expecting going grandparents little mother one oven parents about to uncle wee wetting young",
    ),
    EventWords(
        "wedding",
        (
            r"\bset (?:a|the) date\b(?! (?:for (?:the )?(?:meeting|next|our|a)|to (?:meet|talk)))|\bnamed the day\b|\b(?:my|our|her|his|your|me|him|you|walk\w*) (?:\w+ )?down the aisle\b|\b(?:on|down on) one knee\b|\bput a ring on\b|\bmrs-to-be\b|\b(?:bride|groom|husband|wife)-to-be\b|\b(?:our|my|your|their|it's|his|her) (?:\w+ )?(?:silver|golden|ruby|diamond|pearl) (?:wedding|anniversary)\b(?! (?:photo|cake|card|album))",
            r"\b(?:getting|get|got|gets) (?:wed|hitched|spliced)\b|\bremarr(?:y|ied|ies|ying)\b|\bmake an honest (?:man|woman) of\b|\b(?:her|his|my|your|their) (?:hen|stag) (?:do|night|party|weekend)\b|\bwedding bells\b|\b(?:say|saying|said) (?:our|their) vows\b",
        ),
        "We've named the day, it's 5 June.",
        "We've named the dog.",
        unless=r"\blast week's episode\b",
        words="aisle anniversary bells date day hen hitched honest remarr* knee ring spliced stag vows wed wedding mrs bride groom husband wife",
    ),
    EventWords(
        "promotion",
        (
            r"\b(?:got|get|gets|given|getting) (?:the |a |my |her |his |your )?(?:step|bump|leg) up (?:to|as)\b|\b(?:is|am|'m|are|'re) (?:now )?(?:the |our )?new (?:deputy|assistant|acting|associate|senior) (?:head|director|manager|editor|conductor|principal|\w+er|\w+or)\b|\b(?:is|am|'m|are|'re|be) (?:now )?(?:the |our )new (?:head(?:mistress|master)?|boss|manager|director|captain|chief)\b",
            r"^(?:so |wow,? |goodness,? )?(?:chief|head|senior|deputy|lead|principal|managing) (?:\w+ )?(?:engineer|nurse|teacher|editor|clerk|designer|accountant|developer|officer|physio|chef|curator|director|partner|gardener|buyer)\b[^.?]*(?:!|about time|well done|well deserved)",
            r"\b(?:bumped|moved|kicked|stepped|stepping) up to (?:\w+ ){0,2}(?:manager|director|head|nurse|partner|editor|captain|lead|chief|officer|supervisor)\b|\bput (?:me|him|her|you) in charge of (?:the|a|all)\b|\bgiven (?:the|a) (?:\w+ )?(?:region|department|branch|team|division|school|ward|kitchen|company) to (?:run|lead|manage)\b",
        ),
        "Gareth is the new deputy head.",
        "Gareth is the new deputy's cousin.",
        words="about am are be bump bumped charge chief deputy get* given head is lead leg managing moved kicked new principal senior step stepped stepping i'm you're he's she's",
    ),
    EventWords(
        "new_job",
        (
            r"\b(?:tak(?:e|es|ing|en)|took) (?:me|him|her|you|us|them|our \w+|my \w+) on\b(?! (?:a|an|the|holiday|trips?|board|my|at (?:chess|tennis))\b)|\b(?:i|you|he|she|we|NAME|my \w+|our \w+)(?:'ve| have|'s| has|'d| had)? (?:got |landed |been given |bagged |won |secured )?(?:have |has |got )?(?:the|that) (?:\w+ )?job\b(?=[.!,]|$| at| with| in| after)",
            r"\blife (?:at|in) the new (?:firm|job|office|school|place|company|post)\b|\b(?:made redundant|laid off|let go|sacked|given the push|out of work)\b.*\b(?:found|starting|new|taken on|landed|something)\b|\byour new (?:colleagues|workmates|team|boss|pupils|commute)\b|\bfrom (?:next \w+|january|february|march|april|may|june|july|august|september|october|november|december|monday|now on|the \d+\w*) (?:i|he|she|you)(?:'ll be| will be|'m| am| is|'s)? (?:work|teach)(?:s|ing)? (?:for|at|with|in)\b|\bfound (?:myself )?(?:a new|another|a better) (?:job|post|position)\b",
            r"\b(?:i|she|he|they|we|NAME|\w+)(?:'ve| have|'s| has|'m| am| is)? (?:been )?(?:hired|headhunted|poached|recruited|posted to (?:PLACE|the)|seconded|redeployed|reassigned)\b(?! (?:a|an|it|the (?:letter|parcel|form|photo)|your|you|my|them|something|out))",
            r"\b(?:handed|hands|handing|given|gave|giving) (?:in )?(?:my|his|her|their|your)? ?notice\b(?! (?:to quit the flat|of))",
        ),
        "The museum took me on as a carpenter.",
        "The museum took me on a tour.",
        unless=r"\b(?:do|did|doing|does) the job\b|\bnot (?:got|get)\b|\bstill looking\b",
        words="colleagues workmates team boss from given gave found headhunted hired job laid landed let life notice on poached posted reassigned recruited redeployed redundant sacked seconded work",
    ),
    EventWords(
        "move",
        (
            r"\b(?:leav(?:e|es|ing)|left) (?:PLACE|the (?:city|village|country|island)|town) (?:for good|behind|for the (?:coast|country|north|south|sea))\b|\b(?:complet(?:e|es|ed|ing)|exchang(?:e|ed|ing)) (?:contracts )?on the (?:house|flat|cottage)\b|\bcompletion (?:day|date)\b|\bdownsiz(?:e|es|ed|ing)\b",
            r"\b(?:found|got|bought|rented|taken|took) (?:myself |ourselves )?(?:a |an |the )?(?:\w+ )?(?:flat|house|cottage|bungalow|place|studio|maisonette|houseboat) (?:of my own|of our own|at last|by the|near the|in|together|down the)\b|\b(?:first|last) night in (?:the|my|our|your) (?:new )?(?:house|flat|place|home)\b",
            r"\b(?:have|has|'ve|are|is) (?:sold|selling) (?:the (?:house|farm|flat)|up)?(?: and| to) (?:gone|going|go|move|moved|moving|emigrate|live)\b|\b(?:emigrat\w+|relocat(?:e|ed|es|ing)|upped? sticks|upping sticks|moved? (?:house|home|away|out|in with|in together|back in with))\b|\bhow(?:'s| is| are) the (?:unpacking|boxes)\b|\bas (?:of|from) .{3,20} (?:our|my) (?:new )?address (?:is|will be)\b|\bnew (?:address|neighbours|postcode) (?:is|from|are|as of)\b",
        ),
        "We complete on the house on Friday.",
        "We complete the set on Friday.",
        unless=r"\bwants? (?:me|us|him|her|them) to move\b|\bmoved? out of (?:the|my) (?:way|chair|light)\b|\bemigrated in\b",
        words="PLACE address behind bought boxes completion complet* downsiz* emigrat* exchang* found gone got house leaving leave left move* moving neighbours night place postcode relocat* rented sold selling sticks taken took unpacking good",
    ),
    EventWords(
        "illness",
        (
            r"\b(?:laid up|laid low|bedridden|housebound|signed off|off sick|off work) (?:with|by|since|for|after)\b|\bput (?:my|his|her|your|their) (?:back|shoulder|hip|knee|neck) out\b|\bdone (?:my|his|her|your) (?:back|knee|ankle|hamstring) in\b|\btested positive\b|\b(?:on|off) (?:the )?(?:ventilator|dialysis|oxygen|antibiotics|drip|crutches)\b",
            rf"\b{_THEIR} (?:\w+ )?(?:{KIN}|toddler|little one|youngest|eldest|middle one|\w+)?(?: \w+)? ?(?:has|have|had|got|'s got|'ve got|caught|is down with|picked up|came down with) (?:a (?:nasty|bad|touch of|dose of) |the |a )?(?:chicken ?pox|measles|mumps|flu|covid|scarlet fever|whooping cough|croup|tonsillitis|pneumonia|bronchitis|norovirus|shingles|appendicitis|meningitis|glandular fever|gastroenteritis|a stomach bug|an ear infection|diabetes|asthma attack|sepsis|pleurisy)\b",
            r"\b(?:i|we|he|she|they|you|NAME)(?:'ve| have|'s| has|'d)? (?:\w+ )?(?:got|had|have|has|caught|picked up|come down with|came down with|gone down with|went down with) (?:a (?:nasty|bad|touch of|dose of) |the |a )?(?:chicken ?pox|measles|mumps|flu|covid|scarlet fever|whooping cough|croup|tonsillitis|pneumonia|bronchitis|norovirus|shingles|appendicitis|meningitis|glandular fever|gastroenteritis|diabetes|sepsis|pleurisy|malaria|dengue|typhoid)\b",
            r"\b(?:is|am|are|'m|'s|'re) having (?:a|an|his|her|my|your|their) (?:\w+ )?(?:replacement|bypass|operation|op|biopsy|transplant|hysterectomy|transfusion)\b|\b(?:home|back|out|discharged|released) (?:from|of) (?:the )?hospital\b|\b(?:going in|go in|in|booked in|due in|down) for (?:a |an |my |her |his |the )?(?:\w+ )?(?:replacement|bypass|biopsy|scan|operation|op|surgery|hysterectomy|endoscopy|colonoscopy|radiotherapy|chemo|procedure|keyhole)\b|\bit(?:'s| is) (?:diabetes|cancer|parkinson's|ms|gout|arthritis|coeliac|pneumonia|lupus|leukaemia|angina|gallstones|only a cyst|benign)\b",
            rf"\bhow(?:'s| is| are) (?:the|your|{_THEIR}) (?:poor |bad |sore |broken |new )*(?:leg|back|knee|hip|ankle|wrist|shoulder|heart|chest|cough|arm|eye|foot|head|hand|neck|throat) (?:after|since|now|mending|healing|doing|coming along|bearing up)\b|\b(?:biopsy|scan|mri|x-ray|bloods|tests?) (?:was|were|is|came back|came|showed|shows|says?) (?:\w+ )?(?:clear|benign|normal|fine|malignant|positive|negative|diabetes|cancer)\b",
        ),
        "I've been laid up with my back for a week.",
        "I've been up since five for a week.",
        unless=r"\b(?:jab|vaccin\w+|flu season)\b|\bwhen i was\b|\bno longer on\b",
        words="transplant transfusion hospital angina antibiotics arthritis asthma bad bedridden benign biopsy bloods booked bronchitis bypass cancer caught chicken chickenpox chemo colonoscopy coeliac covid croup crutches dengue diabetes dialysis doing done drip due ear endoscopy flu gallstones gastroenteritis glandular going gout housebound hysterectomy how how's keyhole laid leukaemia lupus malaria measles meningitis mri mumps norovirus off op operation oxygen parkinson's pleurisy pneumonia positive procedure put radiotherapy replacement scan scarlet sepsis shingles signed stomach surgery test tests tonsillitis typhoid ventilator whooping x",
    ),
    EventWords(
        "bereavement",
        (
            rf"\b(?:so |very |terribly |deeply |dreadfully )*sorry to (?:hear|learn|read) (?:the news )?(?:about|of) your (?:dear |lovely |poor |late )?{KIN}[.!,]*(?:$| and| what)|\bsay(?:ing)? goodbye to (?:your|my|his|her|our) (?:dear |lovely )?{KIN}\b|\b(?:had|have) to (?:be )?put (?:down|to sleep)\b|\bput (?:him|her|the (?:dog|cat|old \w+)|our \w+) to sleep\b",
            rf"\b(?:{_THEIR} (?:\w+ )?(?:{KIN}|\w+)|NAME|he|she) (?:has|have|'s)? ?(?:sadly |just |suddenly |finally )?(?:passed|passed on|gone to (?:his|her) rest|slipped away|breathed (?:his|her) last|left us)[.!,]*(?:$| (?:on|last|in (?:his|her)|peacefully|yesterday|at home|this|after a))",
            r"\b(?:widow(?:ed|er)?|orphan(?:ed)?)\b(?=.*\b(?:now|since|last|suddenly|year)\b)|\b(?:scatter(?:ed|ing)|buried|cremated|burying|lay(?:ing)?) (?:\w+ )?(?:ashes|to rest|dad|mum|gran|grandad|him|her|uncle|aunt)\b",
        ),
        "The vicar's wife has passed.",
        "The vicar's wife has passed her test.",
        unless=r"\bashes (?:of the fire|series)\b|\bsorry to (?:hear|learn|read) (?:about|of) your \w+'s (?!death|passing)\b",
        words="ashes aunt breathed buried burying cremated down goodbye gone left orphan* passed rest scatter* sleep slipped sorry widow*",
    ),
    EventWords(
        "exam",
        r"\b(?:sat|sit|sits|sitting|took|taking|passed|pass|failed|flunked|scraped through|sailed through|resit(?:ting)?) (?:my|her|his|your|the|our|their) (?:\w+ )?(?:(?:grade|PLACE) \d|grade \w+|a-?levels?|gcses?|finals|theory|practical|driving test|mocks|boards|bar|entrance|orals?|highers|eleven plus|cello exam|piano exam|resits?)\b|\b(?:has|have|got|offered|'s got|'ve got|won|given) a place (?:at|on|to (?:read|study))\b|\b(?:results|marks) (?:of|for|in|from) (?:your|my|his|her|the) (?:a-?levels?|gcses?|exams?|finals|mocks)\b|\b(?:got|gets|has|with) (?:\w+ )?(?:a grades|straight as|a stars|top marks|full marks|distinctions)\b|\bgot (?:in|into) (?:PLACE|oxford|cambridge|the (?:royal|academy|conservatoire))\b",
        "I sat my Grade 8 on Tuesday.",
        "I sat my gran on the sofa.",
        unless=r"\bplace at the table\b|\btook the bar\b",
        words="PLACE bar grades stars straight distinctions boards cello driving eleven entrance exams finals gcse gcses grade highers level levels marks mocks oral orals piano place practical resit* results theory got into",
    ),
    EventWords(
        "retirement",
        r"^(?=.*\b(?:years|last|for good)\b).*\b(?:put(?:ting)?|lay(?:ing)?|laid|set(?:ting)?) down (?:my|her|his|your|their) (?:chalk|tools|pen|baton|scissors|needle|trowel|gavel|stethoscope|brush|apron)\b|\b(?:giv(?:e|es|ing)|gave|given) up the (?:practice|surgery|shop|farm|business|pub|round) (?:at|in|after|next|this|on)\b|\b(?:last|final) (?:day|shift|week) (?:at|in|with|on) the (?:post office|mill|yard|wards?|buses|railway|mine|force|paper|bank|school|council|surgery)\b|\b(?:very )?last day as (?:a|an|the)\b|\b(?:gold watch|leaving do|farewell do|carriage clock)\b|\b(?:step(?:s|ped|ping)?|stands?|standing|stood) down (?:after|at|in|as|from|next|this|for good)\b",
        "After thirty years I'm putting down my chalk.",
        "After thirty minutes I put down the chalk.",
        words="stands standing stood step* carriage chalk day down farewell gave give* giving given gold laid lay* leaving put* setting set shift up watch week",
    ),
    EventWords(
        "graduation",
        r"\b(?:got|getting|gets|awarded|with|been given|came away with|scraped|earned) (?:a |an |my |her |his |your |their )?(?:two-one|2:1|two-two|2:2|first|upper second|distinction|merit|degree|diploma|phd|doctorate|ma|msc|masters?)\b(?=[.!,]|$| (?:in|from|at|after|with))|^(?:a )?(?:first[- ]class honours|double first|first in|starred first)\b|\b(?:throw(?:ing)?|threw) (?:my|our|her|his|their) (?:cap|mortarboard)s?\b",
        "I got a two-one!",
        "I got a first look at it.",
        unless=r"\b(?:came|was) first\b|\bmerit (?:badge|point)\b|\bexam\b|\btest\b|\bgrade\b|\bfirst (?:aid|prize|place)\b",
        words="class double starred awarded cap caps degree diploma distinction doctorate first ma merit mortarboard mortarboards msc master* phd second two",
    ),
    EventWords(
        "award",
        r"^(?:best|winner of the|first prize|gold|young) [\w' ]{3,40}(?:[,!] ?(?:you|well|congrat|bravo|and|wow|what)|!)|\b(?:won|wins|winning|scooped|bagged|took|taken|carried off|got|been given|awarded|picked up|land(?:ed|s)) (?:the|a|an|this year's|my|our|her|his|your|their|\w+) (?:[\w'-]+ ){0,4}?(?:prize|award|medal|trophy|cup|rosette|ribbon|title|mbe|obe|bafta|bursary|fellowship|scholarship|commendation|shield)\b|\b(?:shortlist\w*|longlist\w*|nominated|runner-up|highly commended) (?:for|in|at)\b",
        "Best newcomer, you star!",
        "Best before June.",
        unless=r"\b(?:won't|doesn't|didn't|never|not) (?:\w+ )?(?:win|won|get|got)\b|\b(?:best (?:wishes|regards|of luck)|cup of|lottery|raffle)\b|\b(?:team|side|club|rovers|united|city)\b.*\b(?:cup|trophy|title|league|shield)\b|\b(?:he|she|they) (?:took|got) the (?:cup|title) (?:off|from)\b",
        words="award awarded bafta best bursary commendation commended cup fellowship first gold highly longlist* mbe medal nominated obe prize ribbon rosette runner scholarship shield shortlist* title trophy winner young",
    ),
    EventWords(
        "founding",
        r"\b(?:firm|shop|workshop|company|practice|studio|bakery|business|caf[eé]|agency|brewery|nursery|gallery|restaurant|press|bookshop|salon|garage) (?:turns|is|will be|has turned|turned) (?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|\d+)(?: years old)?(?=[.!,?]|$| (?:on|this|next|today|tomorrow|in|years old)\b)",
        "The workshop turns ten on Saturday.",
        "The workshop turns wood.",
        words="agency bakery bookshop brewery business caf* company firm gallery garage nursery practice press restaurant salon shop studio workshop",
    ),
    EventWords(
        "trip",
        r"\b(?:spen(?:d|ding|t)) (?:the |a |two |three |our |my |christmas|easter|new year|half-?term|summer|a fortnight|a week|ten days)(?:[\w -]{0,16}) ?in (?:the )?PLACE\b|\b(?:interrailing|inter-railing|backpacking|island-hopping|cruising|touring|honeymooning|glamping|driving|cycling|walking) (?:through|round|around|across|down|along|in) (?:the )?PLACE\b|\b(?:are|is|'re|'s|am|'m) (?:away|off) (?:in|to|round) (?:the )?PLACE\b|\b(?:your|my|our|the) (?:\w+ )?(?:flights?|ferry|tickets?|visas?) (?:to|for) (?:the )?PLACE\b|\bdid (?:you|they) (?:enjoy|like|love) (?:the )?PLACE\?$|\bon (?:an |a school )?exchange (?:in|to) (?:the )?PLACE\b",
        "We spent half-term in Brittany.",
        "We spent half-term in bed.",
        unless=r"\b(?:in|back in) (?:19|20)\d\d\b|\byears ago\b",
        words="PLACE",
    ),
    EventWords(
        "project",
        (
            r"\b(?:novel|book|poems?|memoir|manuscript|collection|album|song|game|invention|design|play|script|thesis|story) (?:has |have |'s )?(?:found|got|been taken (?:on|up) by|been bought by|landed) (?:a |an )?(?:\w+ )?(?:publisher|agent|home|label|backer|producer|deal)\b|\b(?:photographs|photos|paintings|prints|pots|quilts|sculptures|drawings|work|pictures) (?:is|are|'s|will be)? ?(?:going up|on show|on display|hanging|being shown|being hung|exhibited) (?:in|at)\b|\bbreak a leg\b|\b(?:opening|first|press|closing) night\b(?! (?:in|of (?:the|our) (?:stay|holiday)))",
            r"\b(?:novel|book|memoir|album|film|boat|quilt|opera|symphony|screenplay|documentary|exhibition|manuscript)\b[^.?]{0,20}\b(?:coming (?:on|along)|getting on|going|finished|progressing|taking shape|out yet|done yet)\b.*\?|\bhow(?:'s| is| are| goes) (?:the|your) (?:novel|memoir|album|film|documentary|marathon training|screenplay|opera)\b",
            r"\b(?:went|goes|going|gone|go) live\b|\b(?:cross(?:ed|es|ing)) the finish(?:ing)? line\b|\b(?:finish(?:ed|ing)?|complet(?:ed|ing)|running|ran|run) the PLACE\b(?! (?:office|branch|shop|side|end|team))|\b(?:film|movie|documentary) (?:is|comes|opens|arrives|hits) (?:in |to |the )*cinemas\b|\bran (?:the|my first|a|his first|her first) (?:half-?|full )?(?:marathon|10k|ultra)\b|\b(?:launch(?:ed|es|ing)|unveil(?:ed|s|ing)|releas(?:ed|es|ing)) (?:my|our|her|his|your|the) (?:new |first |own )*(?:app|site|website|book|album|podcast|magazine|game|range|label|zine|film|single)\b",
        ),
        "My first novel has found a publisher.",
        "My first novel has found its way to the bin.",
        unless=r"\bon the (?:radio|telly|tv|television)\b|\b(?:i|we) (?:read|watched|saw|bought)\b|\bopening night (?:in|at) a\b|\bapple\b",
        words="PLACE movie cinemas finish* complet* run running 10k album allotment book boat break collection cross* design dissertation documentary drawings exhibition extension film game going gone go goes half invention launch* live manuscript marathon memoir night novel opera paintings photographs photos pictures play poem poems pots prints quilt quilts ran releas* screenplay script sculptures song story symphony thesis translation ultra unveil* went work",
    ),
)
