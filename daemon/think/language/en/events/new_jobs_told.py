"""English: freer words that tell of a new post, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

TOLD = (
    EventWords(
        "new_job",
        (
            (
                r"\bjoin(?:s|ed|ing)? (?:the )?(?:PLACE|\w+ office|\w+ board|civil service|fire (?:brigade|"
                r"service)|coastguard|force|ranks|\w+ as)\b"
            ),
            r"\b(?:gone|going|go|off|went) to work (?:for|at|in|as)\b",
            (
                r"\bfirst (?:day|week|month) (?:at|in|with|on) (?:the|your|my|her|his|a)\b(?! (?:school|"
                r"holiday|snow|spring|beach))"
            ),
            (
                r"\b(?:send(?:ing|s)?|sent|post(?:ing|ed)|transferr(?:ing|ed)|second(?:ing|ed)|mov(?:ing|"
                r"ed)) (?:me|him|her|us|you|my \w+) (?:out |over |up |down |across )?(?:to|"
                r"from)\b.*\b(?:office|branch|team|embassy|plant|site|base|station|department|school|years?)\b"
            ),
            (
                r"\bfrom (?:monday|next \w+|january|february|march|april|may|june|july|august|september|"
                r"october|november|december|the \d+\w*|tomorrow) (?:on )?(?:i'm|i'll be|she's|he's|i am|"
                r"you're|i) (?:working (?:for|at|in|as|with|under)|(?:teach|manag|head|lead|join|serv|assist|"
                r"report|edit|conduct|coach|supervis|direct|apprentic)ing|(?:starting|training|nursing|"
                r"cooking|covering) (?:at|as|with|for|in)|running (?:the|a)|the|a|an|with)\b"
            ),
            r"\b(?:taken on|hired|signed up|engaged|recruited) (?:as|by|at)\b",
            r"\b(?:changing|changed|switching|switched) (?:jobs|careers|trades|firms|employers)\b",
            r"\bleft (?:the|her|his|my) \w+ (?:for|to become|to be) (?:a|an|the)\b",
            r"\bretrain(?:ed|ing|s) as\b",
            r"\bnew (?:job|post|position|role)\b",
        ),
        "Rosa has gone to work for the lighthouse board.",
        "Rosa goes to work by bus.",
        unless=(
            r"\bfrom monday (?:on )?i'm (?:off|away|on holiday|in|free|busy)\b",
            r"\bgo(?:ing|es)? to work (?:at (?:six|seven|eight|nine|\d)|by|in the (?:rain|dark|snow))\b",
            r"\bjoin(?:s|ed|ing)? (?:us|me|you|them|in)\b",
        ),
        words=(
            "base* branch* careers* department* embassy* employers* engaged* firms* first from hired* "
            "job* join* left office* plant* position* post* recruited* retrain* role* school* signed "
            "site* station* taken team* trades* work year*"
        ),
    ),
    EventWords(
        "new_job",
        (
            (
                r"\b(?:left|leaving|leaves|quit|quits|quitting|swapped|swapping) (?:the|her job|his job|"
                r"my job|your job|teaching|law|banking|journalism|nursing|medicine|academia)(?: \w+)? (?:for|"
                r"to join|to become|to be|to work)\b(?! (?:the )?(?:night|weekend|day|afternoon|good|lunch|"
                r"a bit|now))"
            ),
            r"\b(?:resigned|given notice|handed in (?:my|his|her|your) notice) and\b",
            r"\bsetting sail with a new (?:firm|crew|employer)\b",
            (
                r"\b(?:my|your|his|her) (?:first|new) (?:week|day) (?:at|in|with) (?:the )?(?:new )?(?:job|"
                r"firm|office|company|school|bank|post|team)\b"
            ),
        ),
        "Frank has left the paper for television.",
        "Frank has left the room for good.",
        unless=(
            r"\bleft the (?:room|house|key|door|car|table|pub|party|building)\b",
            r"\bswapp\w* (?:the|our|my|their|your) (?:\w+ )?(?:flat|house|cottage|city|garden|terrace)\b",
        ),
        words="first given handed leaving leaves left new quit* resigned swapp*",
    ),
    EventWords(
        "new_job",
        (
            (
                r"\b(?:tak(?:e|es|ing|en)|took) (?:me|him|her|you|us|them|our \w+|my \w+) on\b(?! (?:a|an|the|"
                r"holiday|trips?|board|my|at (?:chess|tennis))\b)"
            ),
            (
                r"\b(?:i|you|he|she|we|NAME|my \w+|our \w+)(?:'ve| have|'s| has|'d| had)? (?:got |landed |"
                r"been given |bagged |won |secured )?(?:have |has |got )?(?:the|that) (?:\w+ )?job\b(?=[.!,]|"
                r"$| at| with| in| after)"
            ),
            r"\blife (?:at|in) the new (?:firm|job|office|school|place|company|post)\b",
            (
                r"\b(?:made redundant|laid off|let go|sacked|given the push|out of work)\b.*\b(?:found|"
                r"starting|new|taken on|landed|something)\b"
            ),
            r"\byour new (?:colleagues|workmates|team|boss|pupils|commute)\b",
            (
                r"\bfrom (?:next \w+|january|february|march|april|may|june|july|august|september|october|"
                r"november|december|monday|now on|the \d+\w*) (?:i|he|she|you)(?:'ll be| will be|'m| am| is|"
                r"'s)? (?:work|teach)(?:s|ing)? (?:for|at|with|in)\b"
            ),
            r"\bfound (?:myself )?(?:a new|another|a better) (?:job|post|position)\b",
            (
                r"\b(?:i|she|he|they|we|NAME|\w+)(?:'ve| have|'s| has|'m| am| is)? (?:been )?(?:hired|"
                r"headhunted|poached|recruited|posted to (?:PLACE|the)|seconded|redeployed|"
                r"reassigned)\b(?! (?:a|an|it|the (?:letter|parcel|form|photo)|your|you|my|them|something|"
                r"out))"
            ),
            (
                r"\b(?:handed|hands|handing|given|gave|giving) (?:in )?(?:my|his|her|their|"
                r"your)? ?notice\b(?! (?:to quit the flat|of))"
            ),
        ),
        "The museum took me on as a carpenter.",
        "The museum took me on a tour.",
        unless=(
            r"\b(?:do|did|doing|does) the job\b|\bnot (?:got|get)\b|\bstill looking\b",
            r"\bfor (?:nobody|no one|no-one|myself)\b",
        ),
        words="colleagues workmates team boss from given gave found headhunted hired job laid landed let life notice on poached posted reassigned recruited redeployed redundant sacked seconded work",
    ),
    EventWords(
        "new_job",
        (
            (
                r"\b(?:leav(?:e|es|ing)|left|quit(?:ting)?|giv(?:e|en|ing) up) (?:teaching|law|banking|"
                r"journalism|nursing|farming|medicine|the civil service|the army|the navy|"
                r"the police)\b.*\b(?:train|retrain|become|work|join|open|for)\b"
            ),
            r"\bgone over to (?:the|a|our) (?:competition|competitor|rivals?|opposition)\b",
        ),
        "I've decided to leave teaching and train as a nurse.",
        "I leave teaching cats to others.",
        words="leav* left quit* giv* gone",
    ),
    EventWords(
        "new_job",
        (
            r"\bas of (?:today|now|monday|next \w+|this \w+) (?:i|he|she|we) work for\b",
            r"\b(?:has|have|'s|'ve) (?:found|got) work\b",
            r"\b(?:now works?|is now working) (?:in|at|for|with)\b",
            r"\bleaving (?:us )?for the \w+ (?:branch|office|post|job)\b",
            r"\bheard back about the (?:position|job|post|role|vacancy)\b",
            (
                r"\bfirst day at (?:the|your|my) (?:new )?(?:hospital|school|office|firm|job|bakery|shop|post|"
                r"bank|paper|station)\b"
            ),
            (
                r"\b(?:i|she|he|we|you|NAME) (?:start|starts|'ll start|will start|started) (?:at|with) (?:the|"
                r"a) (?:\w+ )?(?:bakery|bank|school|hospital|council|office|firm|paper|library|shop|garage|"
                r"factory|surgery|university|museum|station|hotel)\b"
            ),
            r"\bfinally got a job\b",
            r"\bbeing transferred to\b",
            r"\bhas gone to NAME as\b",
        ),
        "As of today I work for the county archive.",
        "I work for a living.",
        words="work works working leaving position job post role vacancy first start starts started transferred gone",
    ),
)
