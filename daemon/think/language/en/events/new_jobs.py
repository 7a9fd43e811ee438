"""English: words that tell of a new post: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

NAMED = (
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
        words=(
            "accepted* accepting* began* begin* boss chang* employer* first found given* got hired* job* "
            "join* landed moving* offer* position* post* qualified recruited* role* seconded* start* "
            "switch* taken* taking* took* transferred* transferring* work*"
        ),
    ),
    EventWords(
        "new_job",
        (
            r"\b(?:land(?:ed|s|ing)?|got|get|getting|found|bagged|secured|scored|won|took|taken|accept(?:ed|ing|s)?|given|offered|start(?:s|ed|ing)?|begin(?:s|ning)?|began|settl(?:e|ing|ed) into|how's|how is|off to|left for) (?:(?:a|an|the|my|her|his|your|our|that|first|new|proper|real|dream|temp|permanent|part-time) ){1,3}(?:[\w-]+ ){0,2}?(?:job|post|position|role|apprenticeship|traineeship|internship|placement|gig|contract|offer from|teaching post|residency|clerkship)\b(?! (?:office|well|done|title|description|letter|centre|box|interview|hunt|is due|by|for the invoice))",
            r"\b(?:start|starts|starting|started|begin|begins|began|beginning|working|work) (?:\w+ )?(?:at|with|for|as)(?: the| an?| my)?\b(?! (?:\d|beginning|end|top|noon|nine|ten|eight|seven|half|dawn|six|midnight|once|home|last|least|walk|cup|present|a (?:loss|disadvantage|good|steady)|joke|kid|child|favou?r|rule|thirty|forty|ten|five)\b)(?=.*\b(?:monday|tuesday|wednesday|thursday|friday|next|tomorrow|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|new year))|on (?:the )?\d|from \w+|as (?:a|an|the|their|head|keeper|junior)|i hear|fresh from|today|last week|this (?:week|month)|last (?:month|monday))\b)",
            r"\b(?:the|a|our) new (?:\w+ )?(?:curate|vicar|teacher|head|manager|doctor|gp|nurse|librarian|coach|director|boss|chef|gardener|postman|engineer|colleague|intern|secretary|caretaker|conductor) (?:starts|started|begins|arrives|arrived|joins|joined|comes|came)\b",
            r"\b(?:join(?:s|ed|ing)?|joined) (?:the |a |an )?(?:\w+ ){0,3}?(?:firm|company|team|bank|orchestra|hospital|ministry|staff|agency|start-?up|university|museum|newspaper|department|studio|faculty|police|army|navy|fire brigade|practice|bbc|civil service|council|chambers)\b|\b(?:appointment|appointed|hired|taken on|engaged|recruited|headhunted|poached) (?:as|by|to|at)\b|\b(?:leav(?:es|ing)|left|quit(?:ting)?) (?:us |the \w+ |\w+ )?(?:for|to (?:work|join|take)) (?:a (?:new )?(?:job|post|position|role) (?:at|with|in)|\w+ (?:bank|ltd|inc))",
            r"\b(?:transferred|transferring|transfer|seconded|posted|relocated|moved|reassigned|moving|redeployed) (?:\w+ )?(?:to|into) (?:the|our|head) (?:[\w-]+ ){0,3}?(?:branch|office|department|team|headquarters|division|unit|ward|desk|plant|factory|site|embassy|school)\b|\b(?:job|offer) (?:at|with|from) (?:the |a )?(?:PLACE|\w+)\b|\bthe \w+ job\b(?= ?[,!.])|\bemployed (?:at|by|again|as)\b|\bnew (?:job|position|role|post|employer|gig|workplace|career)\b|\bfirst day (?:at|in|on) (?:the|my|her|his|your) (?:new )?(?:job|post|office|school|work)\b|\bhanded in (?:my|her|his) notice to\b|\bi(?:'m| am) the new\b",
        ),
        "Our Declan has landed a job with the fire brigade.",
        "The job is done.",
        unless=(
            r"\bjob (?:well )?done\b|\bjoin(?:ing|ed|s)? (?:us|me|you)\b|\bstarted as a (?:joke|hobby)|\b(?:posted|moved|transferred) (?:a|it|the (?:letter|parcel|money|sofa|date|meeting|funds))\b|\btake (?:a|the) (?:position|role|contract) (?:home|seriously|on)\b|\bsign(?:ed)? the contract\b|\bcontract (?:by|to you|is|with your)\b|\b(?:in|for|into) (?:the|this|my) (?:post|position|role|contract)\b|\bgreat job\b|\bgood job\b|\b(?:paint|nose|boob|hatchet|put-up|odd) job\b|\bin the post\b|\b(?:package|broadband|sale|film|show|concert|service|course|match|term|school|train|play|rain|party) starts\b|\bdidn't get\b|\byour offer\b|\bthe offer from (?:the )?(?:bank|shop)\b",
        ),
        words=(
            "appointed* appointment* apprenticeship* arrived* arrives* began* begin* came* career* "
            "clerkship* comes* contract* employed employer* engaged* first gig* handed headhunted* hired* "
            "internship* job* join* leav* left* moved* moving* new offer* placement* poached* position* "
            "post* quit* reassigned* recruited* redeployed* relocated* residency* role* seconded* start* "
            "taken teaching traineeship* transfer* work*"
        ),
    ),
)
TOLD = (
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
        "new_job",
        r"\b(?:left|leaving|leaves|quit|quits|quitting|swapped|swapping) (?:the|her job|his job|my job|your job|teaching|law|banking|journalism|nursing|medicine|academia)(?: \w+)? (?:for|to join|to become|to be|to work)\b(?! (?:the )?(?:night|weekend|day|afternoon|good|lunch|a bit|now))|\b(?:resigned|given notice|handed in (?:my|his|her|your) notice) and\b|\bsetting sail with a new (?:firm|crew|employer)\b|\b(?:my|your|his|her) (?:first|new) (?:week|day) (?:at|in|with) (?:the )?(?:new )?(?:job|firm|office|company|school|bank|post|team)\b",
        "Frank has left the paper for television.",
        "Frank has left the room for good.",
        unless=r"\bleft the (?:room|house|key|door|car|table|pub|party|building)\b",
        words="first given handed leaving leaves left new quit* resigned swapp*",
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
        "new_job",
        r"\b(?:leav(?:e|es|ing)|left|quit(?:ting)?|giv(?:e|en|ing) up) (?:teaching|law|banking|journalism|nursing|farming|medicine|the civil service|the army|the navy|the police)\b.*\b(?:train|retrain|become|work|join|open|for)\b|\bgone over to (?:the|a|our) (?:competition|competitor|rivals?|opposition)\b",
        "I've decided to leave teaching and train as a nurse.",
        "I leave teaching cats to others.",
        words="leav* left quit* giv* gone",
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
)
