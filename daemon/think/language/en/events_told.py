"""English: events told in freer words, without the noun that names them."""

from __future__ import annotations

from daemon.think.language.en.words import KIN
from daemon.think.language.event_table import EventWords

TOLD_FAMILY = (
    EventWords(
        "birth",
        (
            r"\b(?:months|weeks) gone\b|\b(?:great-|grand)(?:nephew|niece|son|daughter|child)\b.*\b(?:gave|at dawn|arrived|came|born|this morning|last night|yesterday)\b|\bgave (?:us|me|him|her|them) (?:a|our first|another) (?:great-)?(?:grand(?:son|daughter|child)|nephew|niece|son|daughter)\b",
            r"\b(?:baby|twins|little (?:one|boy|girl)|son|daughter|firstborn|new arrival) (?:\w+ )?(?:came|arrived|is here|are here|is due|are due|was early|came early|put in an appearance|made (?:his|her|their) (?:entrance|appearance|debut))\b|\bit's (?:a|twin) (?:boys?|girls?)\b|\bthe new (?:arrival|baby|mum|dad|parents)\b|\bdelivered (?:of )?(?:a|her|twins|their)\b(?! (?:parcel|letter|speech|post|lecture|paper|goods|papers|verdict))",
            r"\b(?:there'll|there will) be (?:three|four|five|six|one more) of us\b|\ba (?:brother|sister) for\b|\b(?:going|about) to be (?:a |an )?(?:father|mother|dad|mum|parents?|grand\w+|aunt|uncle|big (?:brother|sister))\b|\bfamily is (?:growing|getting bigger)\b|\bhas a (?:baby|newborn|new baby|little) (?:brother|sister|boy|girl)\b",
        ),
        "There'll be five of us by Easter, I'm three months gone.",
        "There'll be five of us at the table, I fear.",
        unless=r"\bat the table\b|\bfor dinner\b|\bbirthday\b|\bmonths gone (?:by|and)\b|\bit's a (?:boys?|girls?) (?:school|toilet|night)",
        words=(
            "arrival* arrived* aunt* baby* big born* boy* brother* came* dad* daughter* dawn* delivered "
            "family father* firstborn* gave* girl* gone grand* little* morning* mother* mum* newborn* "
            "night* parent* sister* son* there twins* uncle* yesterday*"
        ),
    ),
    EventWords(
        "wedding",
        r"\bwalk(?:s|ed|ing)? (?:\w+ )?(?:down|up) the aisle\b|\b(?:are|is|to) (?:to )?wed\b|\b(?:found|chosen|bought|picked) (?:a|the|her|your|my) (?:wedding )?(?:dress|ring|rings|venue)\b.*\b(?:big day|wedding|church|june|may|day)\b|\bbig day\b(?=.*\b(?:dress|vows|church|bride|groom|registry|cake|rings?)\b)|\bgot down on one knee\b|\bput the banns up\b|\bregistry office\b|\bvows\b(?! to (?:fix|never))|\b(?:spouse|husband|wife)-to-be\b|\bhitched\b|\bplighted\b|\bbest man\b|\bmaid of honou?r\b|\bmother of the bride\b|\bjust married\b|\bwedding day\b",
        "Our eldest is walking down the aisle in June.",
        "The trolley rolled down the aisle at the shop.",
        unless=r"\b(?:supermarket|shop|plane|theatre|cinema)\b|\bvow(?:s|ed)? (?:to fix|never)\b|\bplay about a\b|\bfilm about a\b|\bto his job\b",
        words=(
            "aisle banns big bought* bride chosen* found* hitched husband* knee maid man married picked* "
            "plighted registry spouse* vows wed wedding wife*"
        ),
    ),
    EventWords(
        "bereavement",
        (
            rf"\b(?:buried|burying|bury|cremated|scattered|laid) (?:(?:my|our|her|his|your|their|dear|poor|old) ){{0,3}}(?:{KIN}|grandad|granddad|grandpop|nana|pop)\b|\b(?:she|he|your \w+|my \w+|dad|mum|gran|grandad)(?:'s| is| has)? (?:just |now )?gone[.!]*$|\b(?:so |very |deeply )?sorry (?:that )?(?:she|he)(?:'s| is| has) gone\b",
            r"\b(?:drowned|perished|was killed|were killed|was drowned|got killed|succumbed|took (?:his|her) own life|lost (?:his|her) (?:life|battle|fight)|passed in (?:his|her)|departed this life|gone to (?:his|her) rest|at rest now|is at peace|died)\b",
        ),
        "We buried Grandad on Tuesday.",
        "We buried the bones for the dog.",
        unless=r"\b(?:phone|battery|laptop|plants?|engine|computer|car|boiler|printer|router|fridge|signal|server|goldfish bowl|sorrows?|drowned (?:out|in (?:work|paper|emails|butter)))\b|\blaid (?:the|my|our) (?:table|carpet|egg)",
        words=(
            "buried* bury* cremated* departed died* drowned* gone* killed* laid* lost passed peace* "
            "perished* rest scattered* succumbed* took"
        ),
    ),
    EventWords(
        "birth",
        r"\bon (?:the|your|becoming|being) (?:(?:a|an|new|first|second|third|little|lovely|baby|latest|proud) ){0,3}(?:grand(?:son|daughter|child|parents?|mother|father|ma|pa)|son|daughter|twins|triplets|baby|little (?:one|boy|girl)|bundle of joy|addition|arrival|boy|girl|father|mother|dad|mum|parents?|aunt|uncle)\b|\bnumber (?:two|three|four) is on (?:the|its|his|her) way\b|\bwe(?:'re| are) (?:three|four|five|six) now\b|\bmade (?:me|us|her|him|you) (?:a |an )?(?:grand\w+|aunt|uncle|parents?|father|mother)\b",
        "Congratulations on the twins!",
        "I sat on the sofa of the twins.",
        unless=r"\bbirthday\b|\bon (?:the|your) (?:\w+ )?(?:son|daughter|boy|girl|baby|father|mother|twins?)'s?\b|\b(?:wedding|engagement|exam|degree|graduation|award|prize|job|passing|loss|death)\b|\b(?:easy|hard|call|rely|depend) on your\b",
        words=(
            "addition* arrival* aunt* baby* boy* bundle dad* daughter* father* five* four* girl* grand* "
            "little made mother* mum* parent* six* son* three* triplets* twins* uncle* way"
        ),
    ),
    EventWords(
        "bereavement",
        r"\b(?:lost|put down|said goodbye to|buried|had to let) (?:(?:our|my|her|his|their|your|the|old|dear|poor|beloved|faithful|little) ){1,3}(?:dog|cat|spaniel|labrador|terrier|collie|puppy|pony|horse|mare|parrot|rabbit|tabby|friend|neighbou?r|colleague|teacher|godmother|godfather|\w+ go)\b|\bstill ?born\b|\bmiscarr(?:ied|iage)\b|\bthe vet (?:couldn't|could do nothing|had to)\b|\bput to sleep\b|\bwidowed\b|\bfuneral\b",
        "We lost our old spaniel on Sunday.",
        "We lost our old spare key on Sunday.",
        unless=r"\bput to sleep by (?:the|his|her|your)\b|\blost (?:my|our) (?:\w+ )?(?:dog|cat) (?:in|at) the (?:park|woods|fog)\b|\bback in\b|\byears ago\b",
        words="buried* funeral goodbye had lost* miscarri* put sleep still* vet widowed",
    ),
)
TOLD_STUDY = (
    EventWords(
        "exam",
        r"\b(?:fail(?:ed|s)?|flunked|bombed|ploughed|scraped) (?:(?:my|her|his|your|the|their) )?(?:\w+ )?(?:finals|exams?|driving test|test|bar|a-?levels|gcses|mocks|viva|theory|entrance)\b|\b(?:got|gets|getting|accepted|offered a place|has a place|won a place) (?:in(?:to)? |at |by |a place at )(?:the )?(?:PLACE|\w+ (?:college|school|university|academy))\b|\b(?:read|study|reading|studying) (?:law|medicine|history|physics|maths|english|music|engineering|chemistry|philosophy|nursing)\b.*\bPLACE\b|\bPLACE\b.*\bto (?:read|study) \w+\b|\b(?:with|in|for|at) (?:your|my|her|his) (?:\w+ )?(?:orals?|exams?|finals|test|audition|viva|interview|a-?levels|boards|mocks)\b",
        "Our Jess got into Edinburgh to read law.",
        "The damp got into the piano.",
        unless=r"\bgot in(?:to)? (?:trouble|the|a|bed|PLACE (?:late|at|on|yesterday))\b|\bread your interview\b|\beye test\b",
        words=(
            "PLACE academy* bombed* college* fail* flunked* her* his* my* ploughed* school* scraped* university* your*"
        ),
    ),
    EventWords(
        "graduation",
        r"\b(?:i'm|i am|she's|he's|is|are|you're|am) (?:now |finally |officially )?(?:a|an) (?:doctor of|qualified|fully qualified|bachelor of|master of|graduate|chartered|registered|newly qualified)\b|\b(?:collect(?:s|ed|ing)?|receiv(?:es|ed|ing)|got|gets|picked up) (?:her|his|my|your|the) (?:diploma|degree|certificate|scroll|doctorate)\b|\b(?:first-class|honours|two-one|masters?|doctoral|nursing|law) degree\b|\b(?:a first|a two-one|a starred first) (?:in|from|at)\b|\bqualif(?:ied|ies|ying) as (?:a|an)\b|\bmortarboard\b|\bwrote (?:the )?last exam\b",
        "I'm a doctor of philosophy as of noon today!",
        "I'm a doctor's son.",
        unless=r"\byears ago\b",
        words=(
            "bachelor certificate* chartered* degree* diploma* doctor doctorate* exam first* graduate* "
            "master mortarboard newly qualif* registered* scroll* starred two"
        ),
    ),
    EventWords(
        "award",
        r"\b(?:took|takes|take|won|wins|got|came|come|comes|carried off|walked off with) (?:\w+ )?(?:best in show|best of breed|first(?: place| prize)?|second place|top (?:prize|honours)|the (?:ribbon|rosette|laurels|honours|title|cup at)|gold|silver|bronze|(?:her|his|your|my|a) (?:\w+ )?(?:knighthood|damehood|cross|medal|ribbon|prize|award|trophy|scholarship|colours))\b|\byour (?:knighthood|damehood|mbe|obe|medal|award|prize|trophy|win|nomination|nobel|booker|scholarship|fellowship|honou?r)\b|\b(?:came|finished|placed) (?:first|second|third|top|runner-up) (?:in|at|of|out)\b|\b(?:short|long)listed\b|\binducted into\b|\bmade (?:a |an )?(?:dame|knight|freeman|honorary)\b|\bthe honours list\b",
        "My sourdough took best in show.",
        "The dog took the best in the show from me.",
        unless=r"\bcame first to\b|\bcame second to\b|\bfrom me\b|\btook (?:first|second) (?:turn|watch|shift|aid)\b|\bgot (?:first|second) (?:class|hand|aid|degree)\b|\bgot silver (?:hair|spoons?)\b|\bhonou?r (?:to|is)\b",
        words=(
            "award* booker* breed* bronze* came* colours* cross* cup dame* fellowship* finished* first* "
            "freeman* gold* hono* inducted knight* laurels* long* mbe* medal* nobel* nomination* obe* "
            "placed* prize* ribbon* rosette* scholarship* second short* show* silver* title* trophy* win*"
        ),
    ),
    EventWords(
        "exam",
        r"\bgrade (?:one|two|three|four|five|six|seven|eight|\d)\b(?= (?:piano|violin|cello|flute|trumpet|clarinet|singing|with|exam|on)|[.!])|\bpassed (?:her|his|my|your|their) (?:[\w-]+ ){1,3}(?:exam|test|board|finals|viva|with)\b|\bgot (?:his|her|my|your) (?:\w+ )?(?:licen[cs]e|results|offer from|grades|place)\b|\b(?:sits|sitting|sit|resits|resitting) (?:his|her|my|your|the|their) \w+\b(?! (?:down|in|on|at))|\b(?:pilot's|driving|heavy goods|motorbike|skipper's|coaching|nursing) (?:licen[cs]e|ticket|exam|test)\b|\b(?:let|got|waved|sailed) (?:me |her |him |you )?through (?:the )?(?:audition|interview|oral|viva|selection|trials)\b|\bthird time lucky\b.*\btest\b",
        "Noor passed her grade five cello exam.",
        "Noor passed her cello to me.",
        unless=r"\bdriving test centre\b|\btook my licen[cs]e\b|\bsits? (?:his|her|my|the) (?:cat|dog|children|exam papers)\b|\bdog licen",
        words=(
            "audition* coaching* driving* got grade heavy interview* lucky motorbike* nursing* oral* "
            "passed pilot resits* resitting* selection* sit* skipper trials* viva*"
        ),
    ),
    EventWords(
        "award",
        r"\bwon (?:the|a|an|this year's|our|my|her|his) (?:[\w'-]+ ){0,3}(?:competition|contest|challenge|show|fair|calendar|poll|commission|bursary|grant|fellowship|scholarship|medal|prize|championship|trophy|rosette)\b|\b(?:been|was|were|is|are|be) (?:awarded|named|voted|crowned|declared|honou?red|decorated|presented with|given) (?:the|a|an|as|with)? ?(?:best|freedom|order|medal|prize|award|newcomer|young|top|national|royal|gold|silver|\w+ of)\b|\bbest (?:newcomer|actor|actress|director|short|garden|allotment|restaurant|pub|pie|cheese|beer|kept village|in (?:show|class|britain|the county))\b|\b(?:gold|silver|bronze) (?:at|in|for|medal)\b",
        "My photo won the county calendar competition.",
        "My photo hangs by the county calendar.",
        unless=r"\bwon the (?:\w+ )?(?:match|game|bet|argument|raffle|lottery|toss|quiz|auction|league|election)\b|\bvote for\b|\bbest (?:in|of) (?:the )?(?:morning|evening)\b|\bgold (?:at|in|for) (?:the (?:end|bank|shop))",
        words=(
            "awarded* best bronze* crowned* declared* decorated* given* gold* hono* named* presented silver* voted* won"
        ),
    ),
)
TOLD_WORK = (
    EventWords(
        "retirement",
        r"\b(?:my|her|his|your|the) (?:very )?last (?:day|shift|week|term|lesson|surgery|flight) (?:after|at|before|in|on)\b.*\b(?:years?|work|job|office|buses|school|railways?|decades)\b|\b(?:giv(?:es|ing)|gave|given) up (?:her|his|my|your|the) (?:\w+ )?(?:post|job|practice|shop|surgery|work|round|stall|farm)\b|\b(?:stop(?:s|ping|ped)?|finish(?:es|ing|ed)?|done with|leav(?:es|ing)) work(?:ing)? (?:for good|at \w+|altogether)\b|\bonce you (?:stop|finish|give up) work\b|\bafter (?:\w+[- ])?(?:\w+) years (?:on|in|at|with|behind) the\b.*\b(?:last|finish|done|stop|call it|leaving)\b|\b(?:call(?:ing)?|called) it a day after\b|\bput(?:ting)? (?:my|her|his|your) feet up for good\b|\bhand(?:ing|s)? over the (?:reins|keys|shop|practice)\b|\bpension(?:ed)? off\b",
        "Friday is my last day after thirty-one years on the buses.",
        "Friday is my last day in Rome.",
        unless=r"\blast day (?:of (?:term|holiday|the)|in PLACE)\b|\bredundan|\bsacked\b",
        words="after done feet finish* keys* last leav* once pension* practice* reins* shop* stop* up years",
    ),
    EventWords(
        "founding",
        r"\b(?:set|sets|setting) (?:himself|herself|myself|themselves|ourselves|yourself) up (?:as|in)\b|\b(?:struck|strike|striking|branch(?:ed|ing)?|gone|going|went) out (?:alone|on (?:my|her|his|your|their) own)\b|\bsince you (?:struck out|set up|started|opened|went (?:solo|freelance))\b|\b(?:my|our|her|his|your|their) (?:\w+ )?(?:press|firm|company|business|shop|studio|practice|school|bakery|gallery|workshop|agency|yard|brewery|label|caf[ée]|restaurant|forge|farm shop) (?:is|turns|turned|was|has been going|has been running|reaches|marks|celebrates) (?:for )?(?:\w+ ){0,2}(?:years?(?: old)?|today|birthday|decade|quarter of a century)\b|\b(?:open|opens|opening|opened|start|starting|started|launch|launching) (?:my|her|his|our|your|their) (?:own )?(?:\w+ ){0,2}(?:workshop|shop|stall|studio|forge|surgery|practice|school|caf[ée]|bakery|yard|line|label|venture|van|truck|kiosk|room|rooms|salon|gym)\b|\b(?:first|tenth|fifth|hundredth) customer\b|\bopen(?:ed|ing|s)? for business\b",
        "Fred has set himself up as a chimney sweep.",
        "Fred set the table as a surprise.",
        unless=r"\bopen(?:s|ed|ing)? (?:my|her|his|our|your) (?:\w+ )?(?:shop|studio|workshop|room) (?:door|window|at \d|late|early|again)\b|\bstart(?:s|ed|ing)? (?:my|her|his|your) (?:\w+ )?(?:school|practice)\b",
        words=(
            "alone* bakery* birthday* business caf* century* customer decade* forge* gym* herself* "
            "himself* kiosk* label* line* myself* ourselves* own* practice* room* salon* school* shop* "
            "since stall* studio* surgery* themselves* today* truck* van* venture* workshop* yard* year* "
            "yourself*"
        ),
    ),
    EventWords(
        "promotion",
        r"\b(?:made up|moved up|stepping up|stepped up|going up|risen|raised|elevated) to (?:be )?(?:charge|head|chief|senior|lead|principal|sergeant|inspector|captain|major|grade|rank|director|manager|board|partner|foreman|supervisor|the (?:board|rank|post of|top|bench))\b|\b(?:given|gave|handed|trusted) (?:you|me|him|her|us|my \w+|our \w+|your \w+) (?:the )?(?:whole |entire |running of |charge of )+(?:the )?\w+\b|\bgot (?:her|his|my|your) (?:pips|stripes|wings|own (?:ship|ward|team|command|department)|tenure|chair|captaincy)\b|\b(?:is|am|are|'s|'m|'re|now) (?:now |officially )?(?:the )?(?:new )?(?:head|chief|director|leader|captain|chair|president|principal|dean|editor|manager) of (?:the|our|all)\b|\bmak(?:e|ing|es) (?:partner|captain|sergeant|inspector|professor|head|director|manager|vice-president|detective|foreman)\b|\bput (?:me|him|her|you|my \w+|your \w+) in charge\b",
        "I've been made up to charge nurse.",
        "It was made up to look old.",
        unless=r"\bpromotion (?:runs|ends|starts|code)\b|\b(?:captain|head|president) of (?:the (?:table|class|hill))\b|\bmaking (?:head (?:or|nor)|captain (?:laugh|cross))",
        words=(
            "captain* chair* charge chief* dean* detective* director* editor* elevated* entire foreman* "
            "going head* inspector* leader* made manager* moved own partner* pips* president* principal* "
            "professor* raised* risen* running sergeant* stepped stepping stripes* tenure* vice whole "
            "wings*"
        ),
    ),
    EventWords(
        "new_job",
        r"\bjoin(?:s|ed|ing)? (?:the )?(?:PLACE|\w+ office|\w+ board|civil service|fire (?:brigade|service)|coastguard|force|ranks|\w+ as)\b|\b(?:gone|going|go|off|went) to work (?:for|at|in|as)\b|\bfirst (?:day|week|month) (?:at|in|with|on) (?:the|your|my|her|his|a)\b(?! (?:school|holiday|snow|spring|beach))|\b(?:send(?:ing|s)?|sent|post(?:ing|ed)|transferr(?:ing|ed)|second(?:ing|ed)|mov(?:ing|ed)) (?:me|him|her|us|you|my \w+) (?:out |over |up |down |across )?(?:to|from)\b.*\b(?:office|branch|team|embassy|plant|site|base|station|department|school|years?)\b|\bfrom (?:monday|next \w+|january|february|march|april|may|june|july|august|september|october|november|december|the \d+\w*|tomorrow) (?:on )?(?:i'm|i'll be|she's|he's|i am|you're|i) (?:working (?:for|at|in|as|with|under)|(?:teach|manag|head|lead|join|serv|assist|report|edit|conduct|coach|supervis|direct|apprentic)ing|(?:starting|training|nursing|cooking|covering) (?:at|as|with|for|in)|running (?:the|a)|the|a|an|with)\b|\b(?:taken on|hired|signed up|engaged|recruited) (?:as|by|at)\b|\b(?:changing|changed|switching|switched) (?:jobs|careers|trades|firms|employers)\b|\bleft (?:the|her|his|my) \w+ (?:for|to become|to be) (?:a|an|the)\b|\bretrain(?:ed|ing|s) as\b|\bnew (?:job|post|position|role)\b",
        "Rosa has gone to work for the lighthouse board.",
        "Rosa goes to work by bus.",
        unless=r"\bfrom monday (?:on )?i'm (?:off|away|on holiday|in|free|busy)\b|\bgo(?:ing|es)? to work (?:at (?:six|seven|eight|nine|\d)|by|in the (?:rain|dark|snow))\b|\bjoin(?:s|ed|ing)? (?:us|me|you|them|in)\b",
        words=(
            "base* branch* careers* department* embassy* employers* engaged* firms* first from hired* "
            "job* join* left office* plant* position* post* recruited* retrain* role* school* signed "
            "site* station* taken team* trades* work year*"
        ),
    ),
    EventWords(
        "founding",
        r"\b(?:birthday|anniversary|jubilee|years) (?:of|to|at|since|for) (?:your|our|my|the|his|her|their|you|we) (?:\w+ )?(?:shop|firm|business|bakery|practice|company|studio|school|caf[ée]|restaurant|gallery|agency|press|opened|founded|started|set up|began|launched)\b|\b(?:your|our|my|her|his|the) (?:firm|shop|business|bakery|company|practice|studio|caf[ée]|restaurant|school|agency)'s (?:\w+ ){0,2}(?:birthday|anniversary|jubilee|opening|launch)\b|\b(?:your|my|our|her|his|a|this|the) (?:new |own )+(?:venture|enterprise|business|company|firm|shop|practice|studio|bakery|label|brand)\b|\bhung out (?:my|his|her|your) (?:own )?shingle\b|\binto (?:business|partnership)\b|\bopen(?:ed|ing|s)? (?:its|her|his|their|our|your|my) doors\b|\b(?:going|gone|went|go) (?:solo|independent|it alone|freelance)\b|\b(?:tak(?:en|ing|es)|took) over the (?:village |local |old |family )?(?:pub|inn|shop|caf[ée]|bakery|practice|farm|bookshop|forge)\b|\bstart(?:ed|ing|s)? (?:a|our|my|her|his|their) (?:[\w-]+ ){0,2}(?:business|company|firm|charity|label|agency|practice|school|choir|press)\b",
        "Happy tenth anniversary of your bakery!",
        "Happy to pass your bakery.",
        unless=r"\bbusiness (?:card|trip|class|lunch)\b|\bnew (?:shop|firm) (?:on|in|round|down) (?:the|our)\b(?!.*\bmy\b)|\bwedding anniversary\b",
        words=(
            "alone* anniversary* bakery* birthday* bookshop* brand* business* caf* company* doors "
            "enterprise* farm* firm* forge* freelance* hung independent* inn* jubilee* label* "
            "partnership* practice* pub* s shop* solo* start* studio* venture* years*"
        ),
    ),
    EventWords(
        "promotion",
        r"\b(?:tak(?:e|es|ing|en)|took) over (?:as|from \w+ as)\b|\b(?:will be|is to be|is|are|becomes|became|become|am|i'm) (?:the|our|your) (?:new|next|first female|youngest) (?:head|director|manager|captain|leader|chair\w*|president|principal|editor|dean|conductor|foreman|supervisor|chief|boss|mayor|bishop|superintendent|matron|head \w+)\b|\bsucceed(?:s|ed|ing)? .{2,30} as\b|\b(?:made|makes|making) (?:sergeant|captain|inspector|partner|professor|corporal|lieutenant|detective|head|manager|chief|colonel|bishop)\b|\b(?:elected|voted in|appointed|sworn in|confirmed|named) (?:as )?(?:\w+ ){0,2}(?:chair\w*|president|captain|mayor|head|secretary|treasurer|director|bishop|leader|judge|partner|dean|speaker|superintendent|professor)\b|\bstepping into .{2,20} shoes\b|\bmoved up (?:a|one|two) (?:rung|rank|grade|level)s?\b",
        "Dev takes over as station officer in May.",
        "Dev takes over the sofa every night.",
        unless=r"\bvoted (?:in|for) the\b|\bpromotion code\b|\bmade head(?:way|lines)\b",
        words=(
            "appointed* bishop* boss* captain* chair* chief* colonel* conductor* confirmed* corporal* "
            "dean* detective* director* editor* elected* foreman* grade* head* inspector* leader* level* "
            "lieutenant* manager* matron* mayor* named* over partner* president* principal* professor* "
            "rank* rung* sergeant* stepping succeed* superintendent* supervisor* sworn voted"
        ),
    ),
)
TOLD_LIFE = (
    EventWords(
        "move",
        r"\b(?:swap(?:s|ped|ping)?|trad(?:e|es|ed|ing)|left|leaving|leave|quit(?:ting)?|exchang(?:ed|ing)) (?:PLACE|the city|london|town|the suburbs|the coast) for (?:PLACE|the|a)\b|\b(?:our|my|their|your|her|his) (?:new )?(?:home|address|house|digs) (?:is|will be) (?:now |going to be )?(?:a|an|the|in|at|on)\b|\bsold up\b|\bselling up\b|\bgot the keys (?:to|of|for)\b|\b(?:all |still |fully |half )?unpack(?:ed|ing)\b(?! (?:my|the|your) (?:bag|suitcase|shopping|rucksack))|\bsettl(?:ed|ing) in(?:to)?\b(?! (?:at\b|the job|the (?:sofa|chair)))|\b(?:your|my|our|their|the) new (?:home|flat|house|nest|abode|digs|quarters|place|town|village)\b|\bhouse ?warming\b|\bremoval (?:men|van|day|firm)\b|\bmov(?:e|es|ed|ing) (?:house|home|in with|in together|into|out|abroad|away)\b",
        "As of Saturday our home is a narrowboat.",
        "Our home is cold in winter.",
        unless=r"\b(?:our|my|your) home is (?:cold|your|a mess|a tip|warm|always|open|an? (?:mess|tip|zoo|madhouse))\b|\bnew job\b|\boffice is\b|\baddress is (?:\d|on|below|in the|the same)",
        words=(
            "PLACE abode* address* city* coast* digs* flat* home* house* keys london* mov* nest* place* "
            "quarters* removal selling settl* sold suburbs* town* unpack* village*"
        ),
    ),
    EventWords(
        "illness",
        (
            r"\b(?:shadow|lump|growth|spot|tumou?r|clot|blockage|murmur) (?:on|in|under|behind) (?:my|his|her|your|their|the|dad's|mum's) (?:\w+ )?(?:lung|lungs|breast|brain|liver|kidney|heart|throat|neck|skin|leg|scan|x-ray|prostate|bowel)\b|\b(?:in|out of) (?:traction|plaster|a sling|a cast|theatre|icu|quarantine|isolation)\b|\b(?:came|come|fell|thrown|knocked|tumbled) off (?:his|her|my|your|a|the) (?:motor ?bike|bike|bicycle|horse|ladder|scooter|roof|moped|skateboard|pony|quad)\b|\bknocked (?:down|over|off)\b(?! (?:the vase|a glass|the price|prices))",
            r"\b(?:under the knife|blood test results|the scan (?:was|is|came)|cancer(?:'s| is| has)? (?:gone|back|spread|returned)|in remission|all clear|the results? (?:was|were|came back) (?:clear|benign|malignant|positive|negative))\b|\b(?:has|have|had|having|'s had|'ve had|got|caught|down with|laid low with|suffering from|recovering from|ill with|sick with|contracted) (?:a |an |the |another |some )?(?:nasty |bad |bad bout of |bout of |touch of |mild |severe )?(?:shingles|mumps|measles|gout|sciatica|vertigo|migraines?|labyrinthitis|tonsillitis|quinsy|pleurisy|jaundice|gallstones|kidney stones|lyme disease|glandular fever|whooping cough|norovirus|food poisoning|angina|palpitations|fall|tumble|turn|seizure|fit|stroke|heart attack|concussion)\b|\b(?:mend|heal|recover|get well|get better) (?:soon|quickly|fast|well)\b",
            r"\b(?:your|my|his|her|the) (?:physio|surgeon|consultant|oncologist|crutches|stitches|plaster|chemo|dialysis|ward|walking frame|wheelchair)\b|\bhav(?:e|ing) (?:\w+ )?(?:gall bladder|appendix|tonsils|wisdom tooth|wisdom teeth|cataracts?|hip|knee|kidney|spleen|hernia) (?:out|done|removed|replaced|fixed|operated)\b",
        ),
        "They found a shadow on my lung.",
        "They found a shadow on the lawn.",
        unless=r"\bon the lawn\b|\b(?:i was|had) a (?:fit of|turn at|turn on)\b|\bin theatre (?:studies|school)\b|\bfall (?:term|colours|out)\b|\bgot (?:a|the) (?:turn|fall|fit)\b|\bthe results? (?:was|were) (?:clear|positive|negative) for the (?:firm|team)\b|\bwhen i was\b",
        words=(
            "angina* appendix* attack* better* bicycle* bike* blockage* blood cancer cast* cataract* "
            "chemo* clear* clot* concussion* consultant* crutches* dialysis* fall* fit* gall gallstones* "
            "glandular gout* growth* heal* hernia* hip* horse* icu* isolation* jaundice* kidney* knee* "
            "knife* knocked labyrinthitis* ladder* lump* lyme measles* mend* migraine* moped* motor* "
            "mumps* murmur* norovirus* oncologist* palpitations* physio* plaster* pleurisy* poisoning* "
            "pony* quad* quarantine* quinsy* recover* remission* result* roof* scan sciatica* scooter* "
            "seizure* shadow* shingles* skateboard* sling* spleen* spot* stitches* stroke* surgeon* "
            "theatre* tonsillitis* tonsils* tooth* traction* tumble* tumo* turn* vertigo* walking ward* "
            "well* wheelchair* whooping wisdom"
        ),
    ),
    EventWords(
        "trip",
        r"\bround the world\b|\b(?:writing|greetings|postcard|hello|love|wish you were here|reporting|typing|calling|news) (?:to you )?from (?:a |an |the |sunny |rainy |my )?(?:\w+ (?:in|on|near|at|off) )?(?:the )?PLACE\b|\bset(?:s|ting)? (?:off|out|sail) (?:for|to|on)\b|\bbon voyage\b|\bhow (?:was|is|did you find) PLACE\b|\b(?:fly|flying|flew|flown|sail|sailing|off|bound|jetting|jetted) (?:off |out |home )?(?:to|for) PLACE\b|\b(?:your|my|our|her|his|their) (?:\w+ )?(?:trip|journey|travels|holiday|holidays|cruise|safari|voyage|expedition|trek|tour|pilgrimage|gap year|year abroad|adventures?) (?:to|in|round|across|through|on|abroad|was|is|starts|begins)\b|\binter-?rail(?:ing)?\b|\bback(?:packing| from (?:a (?:week|fortnight|month|trip|cruise|tour)|our (?:trip|holiday|travels|cruise)|PLACE))\b|\b(?:a|one|two|three|six|ten) (?:weeks?|months?|days|fortnight|year) (?:in|on|across|round) (?:the )?PLACE\b",
        "I'm writing from a hammock in Belize.",
        "I'm writing from memory.",
        unless=r"\bset off (?:the alarm|fireworks|for work|to work)\b|\bwalk round the\b|\bhow is PLACE (?:getting|doing|coping|after|and|these)\b|\b(?:train|bus|flight|ferry) to PLACE (?:is|was|leaves|runs|costs)\b",
        words=(
            "PLACE abroad* adventure* back* bon cruise* expedition* gap holiday* inter* journey* "
            "pilgrimage* round safari* set* tour* travels* trek* trip* voyage*"
        ),
    ),
    EventWords(
        "trip",
        r"\b(?:trans-siberian|island[- ]hopping|road[- ]tripp\w+|camper ?van(?:ning)? (?:round|through|in|to|across)|camping in (?:the )?PLACE|on safari|on (?:a|our|the) (?:cruise|pilgrimage|expedition|world tour|honeymoon|walking holiday|cycling holiday|retreat)|sabbatical|gap year|year out|semester (?:in|at|abroad)|working holiday|study(?:ing)? abroad|exchange (?:year|student|term)|up the (?:nile|amazon)|down the (?:danube|rhine|mekong))\b|\b(?:holidaying|touring|backpacking|travelling|traveling|volunteering|wintering|summering|sailing|hitchhiking|motoring|trekking|wandering) (?:in|round|around|through|across|along|down|up|on|to)\b",
        "They are backpacking through Laos.",
        "They are backing through the gate.",
        unless=r"\btouring (?:the (?:factory|house|garden|museum))\b|\bwandering (?:in|around|round|through) (?:the (?:park|shop|house|garden|corridor)|my mind)\b|\bvolunteering (?:in|at) the (?:shop|library|local)\b|\btravelling to work\b",
        words=(
            "abroad* amazon* backpacking* camper* camping cruise* cycling danube* exchange expedition* "
            "gap hitchhiking* holiday* honeymoon* hopping* mekong* motoring* nile* pilgrimage* retreat* "
            "rhine* sabbatical* safari* sailing* semester siberian* summering* tour* traveling* "
            "travelling* trekking* tripp* volunteering* walking wandering* wintering* year"
        ),
    ),
)
TOLD_WORKS = (
    EventWords(
        "project",
        (
            r"\b(?:swam|rowed|sailed|cycled|walked|ran|climbed|crossed|scaled|conquered|paddled|hiked|skied) (?:the |all of |the length of |up |across |round |solo )*(?:channel|atlantic|pacific|PLACE|everest|coast to coast|three peaks|marathon|hadrian's wall|pennine way|whole (?:coast|way|river))\b|\b(?:the|our|my|your|her|his|\w+'s) (?:[\w-]+ ){0,2}?(?:cd|record|lp|ep|album|single|novel|book|app|game|website|site|podcast|film|documentary|magazine|journal|paper|thesis|play|musical|exhibition|show|concert|recital|opera|mural|statue|sculpture|quilt|comic|series|pilot|prototype|bridge|boat) (?:\w+ )?(?:goes live|went live|is live|is out|comes out|came out|launches|launched|opens|opened|has opened|premieres|premiered|is finished|is done|is launched|hits the shops|is in the shops|airs|aired|is on (?:air|sale|show)|tours|is published|went to press|starts its run|closes)\b",
            r"\b(?:hand(?:ed|s|ing) in|submit(?:ted|s|ting)?|deliver(?:ed|ing)|finish(?:ed|es|ing)?|complet(?:ed|es|ing)|sent off|turned in|typed the last) (?:the|my|our|her|his|your) (?:\w+ )?(?:manuscript|thesis|dissertation|novel|book|score|screenplay|script|collection|album|proofs|portrait series|quilt|mural|boat)\b|\bhow did (?:the|your) (?:\w+ )?(?:concert|gig|launch|show|exhibition|recital|race|marathon|premiere|performance|play|opening|vernissage|book launch|half marathon|10k|triathlon|reading|tour|fundraiser) go\b|\b(?:luck|best|legs) (?:with|for|in|at) (?:the|your) (?:\w+ ){0,2}(?:concert|gig|launch|show|exhibition|recital|race|marathon|premiere|performance|play|opening night|triathlon|half marathon|10k|reading|tour)\b",
        ),
        "The app goes live on Monday.",
        "The apple goes brown on Monday.",
        unless=r"\b(?:james bond|netflix|apple|samsung|google|sony|bbc|disney|nintendo)\b|\bnew phone\b|\b(?:shop|museum|library|office|show) (?:opens|closes) at\b|\bwalked (?:the|up|across|round) (?:the )?(?:dog|road|street|park)\b|\bback in the\b|\bthe (?:bridge|show|exhibition) (?:closes|opens) (?:at|on \\w+days)\b",
        words=(
            "air* album* best* boat* book* came climbed* closes* collection* comes conquered* crossed* "
            "cycled* did dissertation* done* finished* goes hiked* hits launched* launches* legs* live* "
            "luck* manuscript* mural* novel* opened* opens* out* paddled* portrait premiered* premieres* "
            "press* proofs* published* quilt* ran* rowed* sailed* sale* scaled* score* screenplay* "
            "script* shops* show* skied* starts swam* thesis* tours* walked* went"
        ),
    ),
    EventWords(
        "project",
        (
            r"\b(?:showing|exhibiting|performing|staging|launching|unveiling|premiering|releasing|recording|giving|playing|singing|touring) (?:my|our|her|his|your|their|a|the|at|in|with) (?:[\w'-]+ ){0,3}(?:paintings?|photographs|photos|sculptures?|quilts?|pots|prints|drawings|watercolours|debut|recital|concert|requiem|messiah|passion|solo|opera|musical|show|album|gallery|festival|hall|cathedral|tour|gig|play|collection|lecture)\b|\b(?:band|choir|orchestra|quartet|trio|troupe|ensemble|players|dance company|drama (?:group|society|club))(?:'s| is| are| has| have)? (?:\w+ )?(?:plays?|sings?|performs?|performing|tours?|gives?|stages?|staging|puts? on|putting on|makes its debut|records?|recorded|playing|singing|recording|got its first|won)\b",
            r"\b(?:my|our|your|her|his|the|\w+'s) (?:[\w'-]+ ){0,3}(?:app|game|film|documentary|album|paper|article|short story|story|poems?|song|translation|dictionary|atlas|series|novel|book|memoir|score|design|monograph|essay|play|script|exhibition|mural|thesis|podcast|garden at chelsea) (?:has been|was|is|got|gets|is being|has just been|will be|finally) (?:\w+ )?(?:accepted|published|translated|finished|completed|released|broadcast|picked up|launched|unveiled|printed|commissioned|performed|screened|staged|serialised|reviewed in|appearing in|aired|done)\b",
            r"\b(?:finish(?:ed|ing)?|complet(?:ed|ing)|done) (?:restoring|building|writing|recording|painting|translating|filming|editing|carving|shooting|composing|illustrating|weaving|rebuilding|walking|mapping|digitising) (?:the|my|our|her|his|a|your)\b|\b(?:wrapped|wrap) (?:up )?(?:shooting|filming|recording)\b|\bshipped (?:version|v\d|our first|the first)\b|\b(?:crowdfund\w*|kickstarter)\b|\bhits? the shel(?:ves|f)\b|\b(?:first|final) (?:draft|proofs|manuscript) (?:is|are) (?:done|finished|off|in|at)\b|\b(?:runs?|running|ran|entered|entering|rowing|swimming|cycling) (?:in |the |a |my |her |his |your |first |half |london |boston |berlin |great north )+(?:marathon|run|10k|triathlon|ironman|relay|channel|regatta|half)\b|\b(?:opening|first|press) night (?:of|is|was|went|on)\b|\b(?:our|my|your|the) (?:panto|pantomime|nativity|gala|regatta|hackathon|festival|fundraiser|charity ball|conference|symposium|exhibition|retrospective|recital|premiere) (?:is|was|went|opens|raised|takes|took|starts|kicks)\b",
        ),
        "Our choir sings the Messiah in Advent.",
        "Our choir eats in Advent.",
        unless=r"\b(?:james bond|netflix|apple|samsung|google|sony|bbc|disney|nintendo)\b|\btickets? (?:for|to)\b|\bwent to (?:a|the|see)\b|\b(?:i|we) (?:read|watched|saw|loved|enjoyed|listened)\b|\bback in the\b|\bfinished painting (?:the )?(?:fence|kitchen|wall|hall|shed|bathroom|ceiling|door)\b|\bgiving (?:a|the|my|our) (?:\w+ )?(?:talk|party|dinner)\b|\b(?:rehears\w+|every|always|used to|on (?:mon|tues|wednes|thurs|fri|satur|sun)days)\b|\byears ago\b",
        words=(
            "accepted* aired* appearing band* broadcast* building* carving* charity choir* commissioned* "
            "completed* composing* conference* crowdfund* cycling* dance digitising* done* draft* drama "
            "editing* ensemble* entered* entering* exhibiting* exhibition* festival* filming* finished* "
            "fundraiser* gala* giving* hackathon* illustrating* kickstarter* launched* launching* "
            "manuscript* mapping* nativity* night orchestra* painting* panto* performed* performing* "
            "picked players* playing* premiere* premiering* printed* proofs* published* quartet* ran* "
            "rebuilding* recital* recording* regatta* released* releasing* restoring* retrospective* "
            "reviewed rowing* run* screened* serialised* shel* shipped shooting* showing* singing* "
            "staged* staging* swimming* symposium* touring* translated* translating* trio* troupe* "
            "unveiled* unveiling* walking* weaving* wrap* writing*"
        ),
    ),
)
