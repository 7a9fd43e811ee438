"""English: the weather, the season, the week, how one is (`smalltalk`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY

_SEASON = r"(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|half[- ]term|monsoon|mondays?|fridays?|weekend|year|week|month|evenings?|nights?|mornings?|days)"
_SKY = (
    r"(?:weather|rain|raining|rainy|snow|snowing|snowy|sun|sunny|sunshine|frost|frosty|fog|foggy|mist|misty|wind|windy|storm|stormy|heat|heatwave|"
    r"cold|colder|chilly|nippy|bitter|freezing|baking|boiling|sweltering|muggy|humid|damp|drizzl\w+|grey|gray|overcast|sleet|hail|gale|ice|icy|"
    r"thaw|breeze|blossoms?|leaves|clocks|nip in the air|washout|monsoon|sunset|sunrise|puddles|thunder|showers|downpour|parky|mild|mizzl\w+|spell|dark|brass monkeys)"
)
SMALLTALK = (
    Construction(
        "how_are_you",
        "smalltalk",
        "ages* did good* happy having hope how keeping long ok* plans right* too well* what while*",
        (
            (
                r"^(?:\w+,? |and |so |anyway,? )*(?:how (?:are|have) (?:you|things|y'all|we)"
                r"(?: all| both| two| been| doing| keeping| getting on| today| these days| going| with you| over there|"
                r" at your end| holding up)*(?:,? (?:\w+|dear|my friend))?|how(?:'s| is) "
                r"(?:it|everything|life|things|your (?:week|day|morning|monday|friday)|the week)"
                r"(?: going| with you| been| treating you| over there| at your end| so far| today| these days|"
                r" shaping up)*|how (?:was|is|'s|were) (?:your|the) (?:weekend|week|day|christmas|easter|holidays?|"
                r"bank holiday|new year|monday|friday)(?: off| so far| going)?|what's (?:new|up|happening)(?: with you)?|"
                r"how do you do|are you (?:well|keeping well|all right|ok|okay)|(?:everything|all|you) "
                r"(?:ok|okay|well|good|all right)(?: with you| over there| at your end)?|did you have a "
                r"(?:good|nice|great|lovely|pleasant|relaxing) (?:weekend|week|christmas|easter|day|holiday)|"
                r"having a good (?:week|day)|(?:any|got any|what are your) (?:nice )?plans for the "
                r"(?:weekend|evening|holidays))\s*[?!.,]*$"
            ),
            (
                r"^(?:i )?hope (?:you(?:'re| are|'ve)? ?(?:all |both )?(?:had|have|having|enjoying|enjoyed|been having)|"
                r"your (?:week|weekend|day|monday|morning|summer)(?: is| was|'s)?|the (?:week|weekend|new year|summer))"
                r" .*\b(?:week|weekend|day|morning|evening|christmas|holidays?|easter|summer|year|monday|friday|"
                r"going well|off to a|good|well|great|treating you)\b.*$"
            ),
            r"^happy (?:friday|monday|\w+day)\b.*$",
            r"^(?:it's|it has|it's been) (?:a (?:while|long time)|been (?:a while|ages|too long)|ages)\b[^,]*[.!]*$",
            r"^long time,? no see[.!]*$",
        ),
        "How was your weekend?",
        "How is your mother after the operation?",
        unless=r"happy birthday",
    ),
    Construction(
        "weather",
        "smalltalk",
        (
            "air april arrived august autumn* baking* believe bit blossom blossoms blowing boiling* "
            "bucketing* chilly* christmas* chucking cold* damp* days* december* downpour* drizzle* "
            "drizzling* evenings* february fog foggy freezing fresh* friday frost glorious* gorgeous* "
            "grey* half* hard hasn hasn't heat heatwave* hot* humid january july june leaves long* lovely "
            "march miserable* monday morning* muggy* nights* nippy* november october only parky* pouring* "
            "proper* rain raining rainy real* scorcher* season september sky snow snowing spring* storm* "
            "summer* sun sunny sunset* sunshine* sweltering* till time typical* until warm* wave* "
            "weather* week wet* wild* windy* winter* year"
        ),
        (
            r"\b(?:weather|heatwave|heat wave|drizzle|sunshine)\b",
            (
                r"^(?:and |so |well,? |oh,? |finally,? |at last,? )*(?:it(?:'s| is| has been|'s been| was| has| feels|"
                r" looks| seems|'ll| keeps| won't)|what a|such a|lovely|beautiful|we(?:'ve| have)? "
                r"(?:had|have|are having|got|'re having)|the (?:rain|snow|sun|cold|heat|fog|wind|storm|frost|leaves|days|"
                r"nights|evenings|mornings|cherry|autumn|spring|winter|summer|sky|first|season|year|week)|isn't it|"
                r"spring is in|not long|can you believe|i can't believe|hard to believe|where (?:has|did)|is it|still|"
                r"another|is the|has the|snow|rain|sun|hot|cold|freezing|spring|summer|autumn|winter|everything)\b.*\b"
                r"(?:rain(?:ing|y|ed)?|snow(?:ing|y|ed)?|sun(?:ny|shine)?|cold(?:er)?|hot(?:ter)?|warm(?:er)?|humid|"
                r"windy?|stormy?|frost(?:y)?|fog(?:gy)?|spring|summer|autumn|winter|fall|freezing|chilly|grey|gray|wet|"
                r"mild|muggy|leaves|blossoms?|(?:short|long|dark|light|cool)(?:er|ening|ening)?|already|heat|crisp|monday|"
                r"week|gone|flown|time go(?:ne)?|december|january|february|october|november|\w+ember|drawing in)\b"
            ),
            (
                r"\bcan you believe (?:it's|it is|that it's) (?:nearly|almost|already|only)?\b.*\b"
                r"(?:christmas|\w+day|january|february|march|april|may|june|july|august|september|october|november|"
                r"december|autumn|winter|spring|summer|year)\b"
            ),
            (
                r"\b(?:evenings|nights|days|mornings) (?:are|'re|have been) (?:really |already |certainly )?"
                r"(?:drawing in|getting \w+|so \w+|lengthening|shortening|lighter|darker|long|short)\b"
            ),
            (
                r"^what (?:a|an) (?:\w+ )?(?:scorcher|downpour|storm|sunset|morning|winter|summer|spring|autumn|heatwave)"
                r"\b"
            ),
            (
                r"^(?:well,? |so,? )?(?:autumn|spring|summer|winter|christmas|december|half[- ]term) (?:has|is|'s|seems) "
                r"(?:\w+ )?(?:arrived|here|come|coming|upon us|on its way|over|in the air|round the corner)\b"
            ),
            (
                r"^(?:a )?(?:bit|little|rather|pretty|very|so|quite|really) "
                r"(?:chilly|cold|nippy|hot|warm|windy|wet|damp|muggy|parky|grey|fresh)\b.{0,30}$"
            ),
            (
                r"^(?:not long|only \w+ (?:days|weeks|sleeps|more (?:days|weeks))) (?:now )?(?:till|until|to|before)"
                r"\b.{0,30}$"
            ),
            (
                r"^(?:well,? |so,? )?it(?:'s| is|'s been| has been) (?:\w+ )?"
                r"(?:pouring|chucking it down|bucketing|drizzling|blowing a gale|baking|boiling|sweltering|glorious|"
                r"miserable|gorgeous|lovely out|wild)\b.{0,30}$"
            ),
            r"^hasn't it been (?:\w+ )?(?:warm|cold|wet|hot|mild|dry|windy|lovely|grey|dull)\b",
            r"^(?:proper|real|typical) (?:autumn|winter|spring|summer|april|november|october) (?:weather|day|evening)",
        ),
        "It has been raining all week here.",
        "It has been a hard year for my firm.",
        unless=(
            r"\b(?:my|our|your|she|he|they|you'll|you(?! believe)|(?:he|she)'s)\b",
            r"\bi\b(?! (?:can't believe|hope|cannot believe))",
            (
                r"\b(?:can't (?:come|make|get|go)|cancel|meeting|deadline|due|hall|room|free on|available|booked|concert|invoice|roof|boots|coat|umbrella|"
                r"repair|party)\b"
            ),
            r"what the weather (?:does|will)|weather permitting|if the weather|\b(?:intended|completed|works)\b",
            r"warm (?:regards|wishes|welcome)|cold (?:call|feet)|hot (?:water|topic)",
        ),
    ),
    Construction(
        "small_phrases",
        "smalltalk",
        (
            "almost* bad* busy* complain* crazy* enough finally* flies* frost* good* great* isn long* "
            "lovely* mad* nearly* nice* old only* rain* snow* spring* summer* sunshine* well* what where"
        ),
        (
            r"^(?:hot|cold|warm|wet) enough for you",
            r"^(?:snow|sunshine|rain|spring|frost|summer) at last",
            (
                r"^(?:time flies(?:, doesn't it)?|what a (?:week|day|year|monday|month)|(?:it's )?(?:been )?(?:a )?"
                r"(?:crazy|busy|long|mad) (?:week|day|month|time)(?: (?:here|for everyone|again|all round))?|"
                r"(?:almost|nearly|finally|only) (?:friday|the weekend|december|christmas)|busy (?:times|as ever)|"
                r"same old,? same old|can't complain|not (?:too )?bad|all (?:good|well) here)\b[^,]{0,25}[.!]*$"
            ),
            r"\bisn't it\?$",
            r"^where (?:did|has|does) (?:the|this) (?:year|time|week|month|summer|day)s? (?:go|gone)\??$",
            r"^(?:lovely|nice|great|good) (?:day|weather|evening|morning)\b.*$",
        ),
        "Time flies!",
        "Time flies like my brother's pigeons do.",
    ),
    Construction(
        "weather_scolded",
        "smalltalk",
        "wind rain weather snow heat winter sun fog cold summer spring autumn drizzle frost storm",
        r"^(?:could|can|will|would|when will|i wish|if only|please,?) (?:this|the|that) (?:\w+ )?(?:wind|rain|weather|snow|heat|winter|sun|fog|cold|summer|spring|drizzle|frost|storm)\b",
        "Will this rain ever stop?",
        "Will the rain-coat fit?",
        unless=r"\brain-coat\b|\b(?:you|your)\b",
    ),
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
        "weather_note",
        "smalltalk",
        "scorchio brrr rain raining snow hail drizzle frost snowdrops minus degrees bitter shade thunder sun spring blossom",
        r"^(?:brrr+|scorchio|phew|bitter out)\b|^rain,? rain\b|\bhasn't stopped (?:raining|snowing|blowing)\b|\b(?:first|the) (?:snowdrops|crocuses|daffodils|swallows|bluebells|blossom) (?:are|is) (?:out|up|here|back)\b|\b(?:minus \d+|\d+ degrees|\d\d in the shade)\b(?=.*\bhere\b)|\bnothing but (?:rain|hail|snow|sleet|wind|drizzle|fog)\b|\bi hope the (?:rain|snow|frost|wind) (?:keeps|holds) off\b|\blet it be spring\b|\bthis (?:drizzle|fog|heat|rain|wind) would make anyone\b",
        "It hasn't stopped raining since Tuesday.",
        "The rain hasn't reached the roof.",
        unless=r"\bcould you\b",
    ),
)
