"""English small talk: the weather and the season (`smalltalk`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY

_SEASON = (
    r"(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|christmas|easter|half[- ]term|monsoon|mondays?|fridays?|weekend|year|week|month|"
    r"evenings?|nights?|mornings?|days)"
)
_SKY = (
    r"(?:weather|rain|raining|rainy|snow|snowing|snowy|sun|sunny|sunshine|frost|frosty|fog|foggy|mist|misty|"
    r"wind|windy|storm|stormy|heat|heatwave|cold|colder|chilly|nippy|bitter|freezing|baking|boiling|"
    r"sweltering|muggy|humid|damp|drizzl\w+|grey|gray|overcast|sleet|hail|gale|ice|icy|thaw|breeze|blossoms?|"
    r"leaves|clocks|nip in the air|washout|monsoon|sunset|sunrise|puddles|thunder|showers|downpour|parky|mild|"
    r"mizzl\w+|spell|dark|brass monkeys)"
)
WEATHER = (
    Construction(
        "isnt_it_wet",
        "smalltalk",
        "isn isn't aren aren't wasn wasn't",
        (
            rf"^(?:and |oh,? |well,? |but )*(?:isn't|aren't|wasn't|ain't) (?:this|these|the|that|those) (?:\w+ )?(?:{_SKY}|mornings|evenings|nights) "
            r"(?:just |simply |so |absolutely |quite |utterly )*(?:dreadful|awful|terrible|glorious|lovely|gorgeous|unbearable|miserable|ghastly|wonderful|"
            r"beautiful|dark|light|cold|mild|something|foul|beastly|relentless|endless|never-ending|heavenly|grim|horrid|horrible|vile|bitter)\b"
        ),
        "Isn't this rain dreadful?",
        "Isn't this rain due to stop by six?",
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
                r"^(?:and |so |well,? |oh,? |finally,? |at last,? )*(?:it(?:'s| is| has been|'s been| was|"
                r" has| feels| looks| seems|'ll| keeps| won't)|what a|such a|lovely|beautiful|we(?:'ve|"
                r" have)? (?:had|have|are having|got|'re having)|the (?:rain|snow|sun|cold|heat|fog|wind|"
                r"storm|frost|leaves|days|nights|evenings|mornings|cherry|autumn|spring|winter|summer|sky|"
                r"first|season|year|week)|isn't it|spring is in|not long|can you believe|i can't believe|"
                r"hard to believe|where (?:has|did)|is it|still|another|is the|has the|snow|rain|sun|hot|cold|"
                r"freezing|spring|summer|autumn|winter|everything)\b.*\b(?:rain(?:ing|y|ed)?|snow(?:ing|y|"
                r"ed)?|sun(?:ny|shine)?|cold(?:er)?|hot(?:ter)?|warm(?:er)?|humid|windy?|stormy?|frost(?:y)?|"
                r"fog(?:gy)?|spring|summer|autumn|winter|fall|freezing|chilly|grey|gray|wet|mild|muggy|leaves|"
                r"blossoms?|(?:short|long|dark|light|cool)(?:er|ening|ening)?|already|heat|crisp|monday|week|"
                r"gone|flown|time go(?:ne)?|december|january|february|october|november|\w+ember|drawing in)\b"
            ),
            (
                r"\bcan you believe (?:it's|it is|that it's) (?:nearly|almost|already|"
                r"only)?\b.*\b(?:christmas|\w+day|january|february|march|april|may|june|july|august|september|"
                r"october|november|december|autumn|winter|spring|summer|year)\b"
            ),
            (
                r"\b(?:evenings|nights|days|mornings) (?:are|'re|have been) (?:really |already |"
                r"certainly )?(?:drawing in|getting \w+|so \w+|lengthening|shortening|lighter|darker|long|"
                r"short)\b"
            ),
            (
                r"^what (?:a|an) (?:\w+ )?(?:scorcher|downpour|storm|sunset|morning|winter|summer|spring|"
                r"autumn|heatwave)\b"
            ),
            (
                r"^(?:well,? |so,? )?(?:autumn|spring|summer|winter|christmas|december|half[- ]term) (?:has|"
                r"is|'s|seems) (?:\w+ )?(?:arrived|here|come|coming|upon us|on its way|over|in the air|"
                r"round the corner)\b"
            ),
            (
                r"^(?:a )?(?:bit|little|rather|pretty|very|so|quite|really) (?:chilly|cold|nippy|hot|warm|"
                r"windy|wet|damp|muggy|parky|grey|fresh)\b.{0,30}$"
            ),
            (
                r"^(?:not long|only \w+ (?:days|weeks|sleeps|more (?:days|weeks))) (?:now )?(?:till|until|to|"
                r"before)\b.{0,30}$"
            ),
            (
                r"^(?:well,? |so,? )?it(?:'s| is|'s been| has been) (?:\w+ )?(?:pouring|chucking it down|"
                r"bucketing|drizzling|blowing a gale|baking|boiling|sweltering|glorious|miserable|gorgeous|"
                r"lovely out|wild)\b.{0,30}$"
            ),
            r"^hasn't it been (?:\w+ )?(?:warm|cold|wet|hot|mild|dry|windy|lovely|grey|dull)\b",
            (
                r"^(?:proper|real|typical) (?:autumn|winter|spring|summer|april|november|october) (?:weather|"
                r"day|evening)"
            ),
        ),
        "It has been raining all week here.",
        "It has been a hard year for my firm.",
        unless=(
            r"\b(?:my|our|your|she|he|they|you'll|you(?! believe)|(?:he|she)'s)\b",
            r"\bi\b(?! (?:can't believe|hope|cannot believe))",
            (
                r"\b(?:can't (?:come|make|get|go)|cancel|meeting|deadline|due|hall|room|free on|available|"
                r"booked|concert|invoice|roof|boots|coat|umbrella|repair|party)\b"
            ),
            r"what the weather (?:does|will)",
            r"weather permitting",
            r"if the weather",
            r"\b(?:intended|completed|works)\b",
            r"warm (?:regards|wishes|welcome)",
            r"cold (?:call|feet)",
            r"hot (?:water|topic)",
        ),
    ),
    Construction(
        "weather_scolded",
        "smalltalk",
        "wind rain weather snow heat winter sun fog cold summer spring autumn drizzle frost storm",
        (
            r"^(?:could|can|will|would|when will|i wish|if only|please,?) (?:this|the|"
            r"that) (?:\w+ )?(?:wind|rain|weather|snow|heat|winter|sun|fog|cold|summer|spring|drizzle|"
            r"frost|storm)\b"
        ),
        "Will this rain ever stop?",
        "Will the rain-coat fit?",
        unless=r"\brain-coat\b|\b(?:you|your)\b",
    ),
    Construction(
        "sky_and_season",
        "smalltalk",
        "",
        (
            (
                r"^(?:well,? |so,? |oh,? |ugh,? |brr+,? |phew,? |and |what |such |another |more |still |"
                r"yet more |finally,? |a |an |bit |little |rather |pretty |very |proper |right |real |nice |"
                r"lovely |gorgeous |glorious |miserable |filthy |grim |hot |snow |beautiful |"
                rf"typical )*{_SKY}\b[^?]{{0,45}}(?:, (?:isn't|wasn't|hasn't|aren't|doesn't|eh)[^?]{{0,6}}\?)?$"
            ),
            (
                r"^(?:well,? |so,? |oh,? |ugh,? |and )*(?:it's|it is|it was|it has been|it's been|it feels|"
                r"it looks like|'tis|there's|there is|there was|we've had|we're having|we had|the \w+ (?:is|"
                r"has|was|are|were|have|had|won't|never|keeps)|the|that|this|where did|can you believe|"
                rf"who'd believe|{_SEASON}) [^?]{{0,40}}\b{_SKY}\b.{{0,50}}$"
            ),
            (
                r"^(?:well,? |so,? |oh,? )*(?:another|what a|only|nearly|almost|the|this|is it|"
                r"can you believe it's|i can't believe it's|hard to believe it's|roll on|hello|here comes|"
                rf"here's to|where (?:did|has|does)) ?(?:\w+ ){{0,2}}?{_SEASON} ?(?:\w+ ){{0,2}}?(?:is |has |"
                r"have |'s |already |is nearly |go|gone|flown|over|round|here|by|upon us|again|eh|left|to go|"
                r"ended|already|next week|went|draw\w*).{0,40}$"
            ),
            rf"^(?:mondays?|fridays?|{_SEASON})(?:,? eh| again| already| at last| blues| vibes)[.!?]*$",
            (
                r"^(?:how(?:'s| is| are|s)? (?:it|things|life|tricks|everything|you|your (?:day|week|morning|"
                r"evening|monday|weekend|end|world)|y'all|the world|all|business|the family)(?: (?:going|been|"
                r"doing|with you|treating you|keeping|hanging|over there|so far|today|these days|all|"
                r"getting on|at your end|in your neck of the woods|shaping up))*|how (?:goes it|ya|you|are ya|"
                r"are things|have you been)(?: \w+){0,3}|howdy|howya|g'day|wotcha|what's (?:new|up|cooking|"
                r"the craic|happening|good)|sup|wassup|any craic|you (?:all right|alright|ok|good|"
                r"keeping well)|all good|been up to much|keeping (?:well|busy|warm|dry|cool)|(?:had|having|"
                r"did you have) an? (?:good|nice|lovely|great|relaxing|decent) (?:weekend|week|day|christmas|"
                r"easter|break|morning|evening|one|half[- ]term|bank holiday|summer|"
                r"new year))\b(?:.{0,30})[?!.,]*$"
            ),
            (
                r"^(?:hey|hi|hiya|hello|morning|evening|g'day|howya|howdy|yo),? (?:mate,? |"
                r"\w+,? )?(?:how(?:'s|s| is| are)? (?:things|it going|you|ya|life|tricks)|how ya going|"
                r"any craic|what's up|you (?:ok|all right|good))\b.{0,20}$"
            ),
            (
                rf"^i (?:do )?hope (?:that )?(?:the|this) (?:{_SKY}|{_SEASON}) (?:is|isn't|are|aren't|has|"
                r"hasn't|treats|stays|holds|will)\b.{0,50}$"
            ),
            (
                r"^(?:i )?(?:do )?(?:hope|trust) (?:that )?(?:you(?:'re| are|'ve)?|your|the|this|"
                r"it)(?: \w+){0,3}? (?:surviving|coping|enjoying|staying|keeping|managing|had|having|been|"
                r"week|weekend|day|summer|winter|month|year|holiday|break|christmas)\b.{0,40}$"
            ),
            (
                r"^(?:is it|are you|has it been|have you (?:had|got)|do you have|how's the|what's the|"
                r"how is the) (?:as |still |also |all |having |getting |any |just |this )*(?:hot|cold|wet|"
                r"warm|weather|rain\w*|snow\w*|sunny|sun|freezing|windy|heat|dry|mild|dark|icy|foggy|"
                r"grey)\b.{0,40}\?$"
            ),
            (
                r"^(?:tgif|thank (?:god|goodness|heavens) it's|another day another|busy,? busy|it's all go|"
                r"same old|no rest for|all work and|where does the time|doesn't time|time (?:flies|does fly)|"
                r"christmas is|spring is|summer is|autumn is|winter is|roll on|not long (?:till|until|to go|"
                r"now)|nearly (?:there|the)|blimey|goodness|crikey|gosh)\b.{0,45}$"
            ),
            r"^(?:colder|hotter|wetter|windier|greyer|warmer|hot|cold|wet) (?:than|as|enough)\b.{0,60}$",
            (
                rf"\b(?:{DAY}|week|month|year|day|time|summer|winter) has (?:simply |really |just |"
                r"absolutely )?(?:flown|whizzed|crawled|dragged|sped|raced) ?(?:by|past)?\b"
            ),
        ),
        "There's a proper nip in the air today.",
        "How are the Polish lessons?",
        unless=(
            (
                r"\b(?:my|our|your|his|her|their|me|us) (?!way|part|end|neck|day|week|morning|weekend|monday|"
                r"evening|world)\w+"
            ),
            r"\b(?:i|we)(?:'m|'ll|'ve)? (?!can't believe|hope|do hope|had|have|'ve had|'re having|can)\w+",
            r"\bplay\b",
            r"\bforecast\b",
            r"\bstopped\b",
            (
                r"\b(?:cancel|postpone|won't run|gale force|ends|begins|starts|deadline|due|open|closed|fees|"
                r"rent|band|match)\w*\b"
            ),
            (
                r"\b(?:roof|boiler|boots|coat|umbrella|garden|concert|invoice|repair|party|meeting|works|"
                r"report|contract|birthday|wedding|exam|operation|trip|holiday)\b"
            ),
            r"^the (?:\w+ )?(?:post|bus|train|shop|museum|lease|plan|company|deadline)\b",
            r"^(?:the|an?) (?:[\w'’-]+ ){1,2}ones?\W*$",
            r"\bwarm (?:regards|wishes|thanks|welcome)\b",
            r"\bcold (?:call|feet|war)\b",
            r"\bin good (?:health|hands)\b",
            r"\bsunday roast\b",
            r"\bleaves (?:from|at|on|for|for)\b",
            r"\bmother\b",
            r"\bfather\b",
            r"\bson\b",
            r"\bdaughter\b",
            r"\bafter (?:his|her|the|your)\b",
            r"\bsee what the weather does\b",
            r"\bweather permitting\b",
            r"\bif the weather\b",
        ),
    ),
    Construction(
        "weather_note",
        "smalltalk",
        "scorchio brrr rain raining snow hail drizzle frost snowdrops minus degrees bitter shade thunder sun spring blossom",
        (
            r"^(?:brrr+|scorchio|phew|bitter out)\b",
            r"^rain,? rain\b",
            r"\bhasn't stopped (?:raining|snowing|blowing)\b",
            (
                r"\b(?:first|the) (?:snowdrops|crocuses|daffodils|swallows|bluebells|blossom) (?:are|"
                r"is) (?:out|up|here|back)\b"
            ),
            r"\b(?:minus \d+|\d+ degrees|\d\d in the shade)\b(?=.*\bhere\b)",
            r"\bnothing but (?:rain|hail|snow|sleet|wind|drizzle|fog)\b",
            r"\bi hope the (?:rain|snow|frost|wind) (?:keeps|holds) off\b",
            r"\blet it be spring\b",
            r"\bthis (?:drizzle|fog|heat|rain|wind) would make anyone\b",
        ),
        "It hasn't stopped raining since Tuesday.",
        "The rain hasn't reached the roof.",
        unless=r"\bcould you\b",
    ),
)
