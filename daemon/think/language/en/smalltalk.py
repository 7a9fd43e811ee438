"""English: the weather, the season, the week, how one is."""

from __future__ import annotations

from daemon.think.language.construction import Construction

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
)
