"""English answers of use (`give`): the day that suits, feedback on their work, a contact or an opening passed on."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.gives.words import NOTHING_GIVEN, OWN_ASK
from daemon.think.language.en.words import DAY, WILL

_WORK = (
    r"(?:draft|manuscript|poem|poems|essay|story|chapter|sketch|sketches|drawing|drawings|painting|paintings|"
    r"design|designs|logo|speech|letter|slides|talk|script|song|recording|film|photos?|pictures|model|"
    r"proposal|paper|cv|report|piece|first page|opening|ending)"
)
ANSWERS = (
    Construction(
        "to_your_question",
        "give",
        "question questions query queries",
        (
            r"^(?:and |so |oh,? )*(?:to answer|in answer to|in reply to|in response to|as (?:to|for)|re|regarding|on|now for|coming to) (?:your|that|the) (?:\w+ )?"
            r"(?:questions?|quer(?:y|ies))\b(?: (?:about|of|on|as to|whether|how|when|what|why|if|from|yesterday|concerning|regarding)\b[^?,:;]{0,60}| you (?:asked|put|raised)[^?,:;]{0,40})?"
            r"[,:;] \w"
        ),
        "In answer to your question about the well, it was dug in 1780.",
        "To answer your question would take a book.",
        unless=rf"{OWN_ASK}|{WILL}|\?$|\b(?:please|no idea|don't know|do not know|not sure|can't say|cannot say|couldn't say|sorry|afraid)\b",
    ),
    Construction(
        "what_to_do_with_your_work",
        "give",
        "so and then draft manuscript poem* essay story chapter sketch* drawing* design* speech letter slides talk script song article review report opening ending application statement",
        (
            r"\byour (?:[\w-]+ )?(?:letter|application|statement|article|review|blurb|synopsis|draft|manuscript|poem|essay|story|chapter|speech|slides|talk|script|song|paper|report|"
            r"opening|ending|piece|novel|introduction|toast|sermon)\b[^?]*(?:,|;| -) (?:so|and so|then|and)?,? ?(?:i'd )?(?:cut|drop|lose|move|swap|shorten|trim|open with|end on|end with|begin with|start with|"
            r"bring in|scrap|leave out|delete|tighten|split|merge|lead with|finish on|stop|let)\b (?!me\b|us\b|it by\b)"
        ),
        "Your speech finds its feet with the goat, so open with the goat.",
        "Your speech is on Friday, so bring the goat.",
        unless=rf"{OWN_ASK}|\?$|\b(?:please|by \w+day|deadline|we need|i need|word limit|too late|the printer|kindly)\b",
    ),
    Construction(
        "suits_me",
        "give",
        (
            "absolutely* alright* available* best* certainly* course* fine* free* gladly* good* great* "
            "ideal* lovely* ok* perfect* possible* problem* right* suit* sure* work* yep* yes*"
        ),
        (
            (
                rf"\b{DAY}(?: (?:at|afternoon|morning|evening|\w+))?(?:,? (?:the )?\d{{1,2}}(?:st|nd|rd|"
                r"th))? (?:(?:works|suits|will work|will suit|would work|would suit)(?: (?:fine|well|best|us|"
                r"me|perfectly))?|(?:is|'s|would be|will be|sounds|looks) (?:perfectly |just |absolutely |"
                r"quite )?(?:fine|good|great|perfect|ok|okay|best|ideal|lovely|free|possible|all right|"
                r"alright))(?: (?:for|with) (?:me|us)| by me)?\b(?!.*\?)"
            ),
            (
                r"^(?:yes|yep|sure|certainly|of course|absolutely|gladly|no problem),? .*\b(?:i|we) (?:can|"
                r"could|am free|are free|'m free|'re free)\b"
            ),
            r"\b(?:suits|works for) (?:me|us)\b(?!.*\?)",
            r"\b(?:i'm|i am|we're|we are) (?:free|available) (?:on|from|after|until|at|all|any)\b",
        ),
        "Saturday is fine.",
        "Saturday is market day.",
        unless=(
            r"\bif \w+day",
            r"weather",
            r"sunny",
            r"(?:day|month|week) (?:is|was) (?:good|lovely) (?:here|weather)",
            r"busy",
            r"happy",
            (
                r"^(?:(?:yes|yep|sure|great|ok|okay|lovely|fine),? )?(?:that |it |this )?(?:works|"
                r"suits)(?: for)? (?:me|us)(?: too| fine| perfectly)?[.!]*$"
            ),
        ),
    ),
    Construction(
        "passed_on",
        "give",
        "copied cc'd name passed thought mentioned recommended word",
        (
            (
                r"\b(?:i've|i have|i|we've|we) (?:also )?(?:copied in|cc'd(?: in)?|put in touch|looped in|"
                r"introduced you to) [\w .'-]{2,40},? (?:who|and|so)\b"
            ),
            (
                r"\b(?:gave|given|passed|passing) (?:him|her|them|\w+) your (?:name|number|address|details|"
                r"card|work|cv)\b"
            ),
            r"\b(?:passed|put) your (?:name|cv|details|work) (?:on|forward|in)\b",
            r"\brecommended you\b",
            r"\bmentioned (?:you|your name) to\b",
            r"\bput in a (?:good )?word for you\b",
            (
                r"\b(?:i|we)(?: immediately| at once| straight away)? thought of (?:you|"
                r"your \w+)\b(?=.*\b(?:advertis|looking for|hiring|closes?|opening|vacanc|wanted|going for|"
                r"seeking|applications?|after)\w*)"
            ),
            (
                r"\b(?:advertis\w+|looking for|hiring|closes?|opening|vacancy|seeking|after (?:a|an|"
                r"someone))\b.*\b(?:i|we)(?: immediately| at once| straight away)? thought of (?:you|"
                r"your \w+)\b"
            ),
        ),
        "A friend who runs a gallery wants a photographer, so I gave her your name.",
        "She gave the dog your name.",
        unless=rf"{OWN_ASK}|{WILL}",
    ),
    Construction(
        "honest_word",
        "give",
        "draft manuscript poem* essay story chapter sketch* drawing* painting* design* logo speech letter slides talk script song recording film photo* pictures model proposal paper cv report piece opening ending page read through looked found",
        (
            (
                rf"\byour (?:[\w-]+ )?{_WORK}\b[\w' ]*(?:,| is| are| has| have| works?)[\w' ,]*\b(?:but|though|"
                r"although|yet|only)\b[\w' ,]*\b(?:needs?|drops?|too|could|drags?|sags?|lacks?|longer|shorter|"
                r"cut|loses?|slow|rushed|unclear|crowded|weak)\b"
            ),
            (
                r"\b(?:i've|i have|we've) (?:been through|read|looked (?:at|over|through)|gone through|"
                rf"finished) your (?:[\w-]+ )?(?:{_WORK}|accounts|figures|sums|plans|essay)\b.*\b(?:and|but|"
                r",) (?:the|you're|you are|i'd|it|there|two|one|page|your)\b"
            ),
            (
                r"\b(?:i've|i have|we've|i) (?:found out|looked up|looked into|checked|asked about|"
                r"tracked down)(?: what| the thing| that)? (?:you (?:asked|wanted|were after|needed)|"
                r"for you)\b.*\b(?:and|:|,|-) ?(?:it|the|there|they|you|he|she|yes|no)\b"
            ),
        ),
        "Your sketches have great energy, though the horizon needs to drop an inch.",
        "Your letter is here, but the post is too slow.",
        unless=rf"{OWN_ASK}|\bsorry\b|\bthank|\bthe (?:post|train|traffic|weather|office|printer)\b",
    ),
    Construction(
        "on_your_work",
        "give",
        "but opening second you",
        (
            (
                r"\byour (?:\w+ ){1,3}(?:is|are|was|were|reads?) (?:\w+ ){0,2}(?:clear|good|strong|great|"
                r"lovely|excellent|fine|nice|funny|sharp|convincing),? but\b.*\b(?:could|should|needs?|might|"
                r"is|drags|too)\b"
            ),
            r"\b(?:one|the only) thing i(?:'d| would) (?:change|cut|add|drop|question)\b",
            (
                r"\b(?:the|your) (?:\w+ )?(?:ending|opening|chapter|chapter \w+|paragraph|section|title|"
                r"second half|first half|dialogue|introduction|conclusion|slides?|draft|poem|story|essay|"
                r"argument|final scene|plot|logo|colours?|layout|middle|third act) (?:\w+ )?(?:drags|sags|"
                r"works|sings|could|should|needs|reads|feels|flows|is (?:a bit|a little|rather|too|strong|"
                r"weak|spot on|perfect)|lands|shines)\b"
            ),
        ),
        "Your second chapter drags a little.",
        "Your second child is tall.",
        unless=NOTHING_GIVEN,
        loose=True,
    ),
    Construction(
        "what_you_wondered",
        "give",
        "asking wondering word you",
        (
            (
                r"\b(?:the|that) (?:word|name|book|film|song|place|man|woman|recipe|title|website|"
                r"shop) (?:that )?you (?:couldn't|could not|were|asked|wanted|wondered)\b.*\b(?:is|was)\b"
            ),
            r"\byou were (?:wondering|asking|looking for|after)\b.*:",
        ),
        "The book you couldn't remember was Rebecca.",
        "The book was long.",
        unless=NOTHING_GIVEN,
        loose=True,
    ),
    Construction(
        "introduced",
        "give",
        "meet word you",
        (
            r"\bi(?:'d| would)? (?:like|want|love) you to meet\b(?! (?:me|us|at|on)\b)",
            r"\b(?:meet|may i introduce|introducing|allow me to introduce) [a-z]+,? (?:who|a|an|the|my|our)\b",
            r"\bput you (?:in touch|on to|onto)\b",
            r"\b(?:i|we) put in a (?:good )?word\b",
        ),
        "Meet Nadia, who runs the kiln at the college.",
        "Meet me at the kiln.",
        unless=NOTHING_GIVEN,
        loose=True,
    ),
)
