"""English small talk: how one is, how the week was, set remarks (`smalltalk`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction

HOW_ONE_IS = (
    Construction(
        "how_are_you",
        "smalltalk",
        "ages* did good* happy having hope how keeping long ok* plans right* too well* what while*",
        (
            (
                r"^(?:\w+,? )*(?:how (?:are|have) (?:you|things|y'all|we)(?: all| both|"
                r" two| been| doing| keeping| getting on| today| these days| going| with you| over there|"
                r" at your end| holding up)*(?:,? (?:\w+|dear|my friend))?|how(?:'s| is) (?:it|everything|"
                r"life|things|your (?:week|day|morning|monday|friday)|the week)(?: going| with you| been|"
                r" treating you| over there| at your end| so far| today| these days| shaping up)*|how (?:was|"
                r"is|'s|were) (?:your|the) (?:weekend|week|day|christmas|easter|holidays?|bank holiday|"
                r"new year|monday|friday)(?: off| so far| going)?|what's (?:new|up|happening)(?: with you)?|"
                r"how do you do|are you (?:well|keeping well|all right|ok|okay)|(?:everything|all|you) (?:ok|"
                r"okay|well|good|all right)(?: with you| over there| at your end)?|did you have a (?:good|"
                r"nice|great|lovely|pleasant|relaxing) (?:weekend|week|christmas|easter|day|holiday)|"
                r"having a good (?:week|day)|(?:any|got any|what are your) (?:nice )?plans for the (?:weekend|"
                r"evening|holidays))\s*[?!.,]*$"
            ),
            (
                r"^(?:i )?hope (?:you(?:'re| are|'ve)? ?(?:all |both )?(?:had|have|having|enjoying|enjoyed|"
                r"been having)|your (?:week|weekend|day|monday|morning|summer)(?: is| was|'s)?|the (?:week|"
                r"weekend|new year|summer)) .*\b(?:week|weekend|day|morning|evening|christmas|holidays?|"
                r"easter|summer|year|monday|friday|going well|off to a|good|well|great|treating you)\b.*$"
            ),
            r"^happy (?:friday|monday|\w+day)\b.*$",
            (
                r"^(?:it's|it has|it's been) (?:a (?:while|long time)|been (?:a while|ages|too long)|"
                r"ages)\b[^,]*[.!]*$"
            ),
            (
                r"^(?:i'm|i am|we're|we are|all(?:'s| is)?)(?: all| both| very| quite| really| doing| keeping)* well"
                r"(?: here| over here| too| as well)?(?:,? (?:thanks|thank you)(?: for asking)?)?[.!]*$"
            ),
            (
                r"^(?:(?:wow|gosh|goodness|blimey|hey|oh|ah|hello|hi)[,!]* )*(?:long time(?:,? no see)?|"
                r"been (?:too long|ages)|what a long time)[.!]*$"
            ),
        ),
        "How was your weekend?",
        "How is your mother after the operation?",
        unless=r"happy birthday",
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
                r"^(?:time flies(?:, doesn't it)?|what a (?:week|day|year|monday|month)|"
                r"(?:it's )?(?:been )?(?:a )?(?:crazy|busy|long|mad) (?:week|day|month|time)(?: (?:here|"
                r"for everyone|again|all round))?|(?:almost|nearly|finally|only) (?:friday|the weekend|"
                r"december|christmas)|busy (?:times|as ever)|same old,? same old|can't complain|"
                r"not (?:too )?bad|all (?:good|well) here)\b[^,]{0,25}[.!]*$"
            ),
            (
                r"^(?!.*(?:\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\bo'clock|\byours?\b|"
                r"\b(?:next|this) week)).*\bisn't it\?$"
            ),
            r"^where (?:did|has|does) (?:the|this) (?:year|time|week|month|summer|day)s? (?:go|gone)\??$",
            r"^(?:lovely|nice|great|good) (?:day|weather|evening|morning)\b.*$",
        ),
        "Time flies!",
        "Time flies like my brother's pigeons do.",
    ),
)
