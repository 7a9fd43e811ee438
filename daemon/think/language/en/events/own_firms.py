"""English: words that tell of an own firm and its anniversaries: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

NAMED = (
    EventWords(
        "founding",
        (
            (
                r"\b(?:start|started|starting|found|founded|founding|launch|launched|launching|open|opened|"
                r"opening|set up|setting up|register|registered|registering)(?:ing|ed)? (?:up )?(?:(?:my|our|"
                r"her|his|your|their|an?|the|own|first|new|second|little|small|third) )+(?:\w+ )?(?:business|"
                r"company|firm|studio|shop|café|cafe|bakery|practice|restaurant|agency|startup|start-up|"
                r"consultancy|gallery|bookshop|school|clinic|store|office|bar|salon|brewery|farm|nursery|"
                r"law firm|label|press)\b"
            ),
            r"\b(?:own|new) (?:\w+ )?(?:business|company|firm|practice|startup|bakery|shop|café|studio)\b",
            r"\bown (?:\w+ )?(?:bindery|brewery|distillery|creamery|dairy|smithy|forge|salon|boatyard|kennels|bookshop|workshop)\b",
            (
                r"\b(?:self-employed|freelancing|going freelance|went freelance|gone freelance|go freelance|"
                r"going independent|went independent|started up on (?:my|her|his) own|set up on (?:my|her|"
                r"his) own|turned? freelance)\b"
            ),
            (
                r"\b(?:company|firm|shop|business|studio|bakery|practice|restaurant|"
                r"café)(?:'s)? (?:\w+ )?(?:turns|turned|celebrat\w+|anniversary|is \w+ years old|opened|"
                r"opens)\b"
            ),
            r"\b\w+ years (?:in business|of (?:our|the|your) (?:firm|company|business|shop))",
            r"\banniversary of (?:our|your|the|my) (?:firm|company|business|shop|studio|founding)\b",
        ),
        "I'm opening my own bakery in the spring.",
        "I opened a window.",
        unless=(
            r"\bopens? (?:on|at|from|until|every|at)\b",
            r"opened (?:my|our|the|a) (?:account|window)",
            r"new (?:office chair|company policy)",
            (
                r"\b(?:firm|company|business|shop|chain|we) (?:is|are|has|have|'re|'s)?(?: \w+)? ?open(?:ing|"
                r"ed)? (?:a|our|its) (?:second|third|fourth|new|another)\b"
            ),
        ),
        words=(
            "anniversary* celebrat* found* freelance* freelancing* independent* launch* new* open* own* "
            "register* self set setting start* turned* turns* years"
        ),
    ),
    EventWords(
        "founding",
        (
            (
                r"\b(?:start(?:s|ed|ing)?|found(?:s|ed|ing)?|launch(?:es|ed|ing)?|open(?:s|ed|ing)?|set(?:s|"
                r"ting)?(?: up)?|register(?:s|ed|ing)?|establish(?:ed|es|ing)?|creat(?:e|ed|ing)|built|build|"
                r"incorporated|begun) (?:up )?(?:(?:my|our|her|his|your|their|an?|the|own|very|first|new|"
                r"second|little|small|third|tiny|online|local|family|independent|"
                r"yet another) )*(?:[\w-]+ ){0,2}?(?:business|company|firm|studio|shop|caf[ée]|bakery|"
                r"practice|restaurant|agency|start-?up|consultancy|gallery|bookshop|school|clinic|store|bar|"
                r"pub|salon|brewery|farm|nursery|label|press|gym|garage|workshop|bistro|deli|kitchen|hotel|"
                r"b&b|guest ?house|charity|foundation|theatre company|dance school|distillery|vineyard|"
                r"publishing house|laundry|barber'?s?|florist'?s?|stall|tea ?room|boutique|law firm|surgery|"
                r"venture|enterprise|outfit|co-?op(?:erative)?)\b"
            ),
            (
                r"\b(?:gone|went|going|go|goes|turned|working) (?:self-employed|freelance|independent|solo|"
                r"into business|it alone|on (?:my|her|his|your|our) own)\b"
            ),
            r"\b(?:on|for) (?:your|my|her|his|our|their) own (?:account|two feet|business)\b",
            r"\b(?:my|our|your|her|his|their) own boss\b",
            r"\b(?:started|set|struck|strike|striking) (?:up|out) on (?:my|her|his|your|their|our) own\b",
            (
                r"\b(?:when|has|have|is|does|did|will)\b.{0,12}\b(?:your|the|her|his|"
                r"their) (?:\w+ )?(?:caf[ée]|shop|bakery|studio|restaurant|gallery|gym|business|practice|"
                r"bookshop|salon|pub|bar|brewery|start-?up|company|firm|clinic|deli|"
                r"garage)(?:'s)? (?:\w+ )?(?:open|opens|opened|opening|launch|launching|up and running)\b"
            ),
            r"\b(?:grand opening|opening (?:day|party)) of (?:my|our|your|her|his|the)\b",
            (
                r"\b(?:silver|golden|diamond|ruby|\w+th|\w+) ?(?:jubilee|anniversary|birthday) of (?:your|our|"
                r"my|the|his|her) (?:\w+ )?(?:firm|company|business|shop|studio|practice|restaurant|bakery|"
                r"agency|school)\b"
            ),
            (
                r"\b(?:my|our|your|the|her|his) (?:\w+ )?(?:firm|company|business|shop|studio|practice|"
                r"restaurant|bakery|agency|caf[ée]) (?:turns|turned|celebrates|celebrated|is celebrating|"
                r"has its|is|marks) (?:its |a |an )?(?:\w+ ){0,2}?(?:years? old|anniversary|jubilee|"
                r"birthday|\w+th)\b"
            ),
            r"\b\w+ years (?:in|of) business\b",
        ),
        "Congratulations on opening your own garage!",
        "The shop opens at nine.",
        unless=(
            (
                r"\b(?:opens?|opened|opening) (?:on (?:sundays|mondays|saturdays)|at (?:\d|nine|ten|eight|"
                r"noon)|every|until|hours)\b"
            ),
            r"\b(?:was|were) founded in (?:1|20[01])\d+",
            r"\bstart(?:s|ed|ing)? (?:school|work at|at school|the (?:car|engine|farm work))",
            (
                r"\bopen(?:ed|ing)? (?:the|my|our) (?:\w+ )?(?:bar|shop|kitchen|store|garage|window|"
                r"account) (?:door|at|late|early|of chocolate)"
            ),
            r"\b(?:company|office) policy\b",
            r"\bstarted (?:the|a|at) (?:\w+ )?(?:school|nursery)\b",
            (
                r"\b(?:firm|company|business|shop|chain|we) (?:is|are|has|have|'re|'s)?(?: \w+)? ?open(?:ing|"
                r"ed)? (?:a|our|its) (?:second|third|fourth|new|another)\b"
            ),
            r"\bset the\b",
            r"\bsets? (?:up )?(?:a|the) (?:meeting|table|date|bar high)",
            r"\bcreate(?:d)? (?:a|the) (?:\w+ )?(?:product|book|account)\b",
        ),
        words=(
            "agency* alone* bakery* begun* boss build* built* business* caf* company* creat* establish* "
            "firm* found* freelance* grand incorporated* independent* launch* open* own* practice* "
            "register* restaurant* running* school* self set* shop* solo* start* studio* years"
        ),
    ),
)
TOLD = (
    EventWords(
        "founding",
        (
            r"\b(?:firm|company|business|shop|bakery|studio|practice|garage|brewery|nursery|gallery|restaurant|press|bookshop|salon|caf[eé]|agency|workshop|forge|foundry|boatyard|pottery)\b"
            r"[^.?]{0,20}? (?:on|in|into|reach(?:es|ed|ing)?|celebrat\w+|mark\w+|begins|enters|completes) (?:its|their|your|our|my) (?:\w+th|\w+-(?:first|second|third)|\d+(?:st|nd|rd|th)|first|second|third) "
            r"(?:year|birthday|decade|anniversary)\b"
        ),
        "Three cheers for your bakery on its fiftieth year!",
        "The shop on their fifth street is shut.",
        words="year birthday decade anniversary",
    ),
    EventWords(
        "founding",
        (
            r"\b(?:set|sets|setting) (?:himself|herself|myself|themselves|ourselves|yourself) up (?:as|in)\b",
            (
                r"\b(?:struck|strike|striking|branch(?:ed|ing)?|gone|going|went) out (?:alone|on (?:my|her|"
                r"his|your|their) own)\b"
            ),
            r"\bsince you (?:struck out|set up|started|opened|went (?:solo|freelance))\b",
            (
                r"\b(?:my|our|her|his|your|their) (?:\w+ )?(?:press|firm|company|business|shop|studio|"
                r"practice|school|bakery|gallery|workshop|agency|yard|brewery|label|caf[ée]|restaurant|forge|"
                r"farm shop) (?:is|turns|turned|was|has been going|has been running|reaches|marks|"
                r"celebrates) (?:for )?(?:\w+ ){0,2}(?:years?(?: old)?|today|birthday|decade|"
                r"quarter of a century)\b"
            ),
            (
                r"\b(?:open|opens|opening|opened|start|starting|started|launch|launching) (?:my|her|his|our|"
                r"your|their) (?:own )?(?:\w+ ){0,2}(?:workshop|shop|stall|studio|forge|surgery|practice|"
                r"school|caf[ée]|bakery|yard|line|label|venture|van|truck|kiosk|room|rooms|salon|gym)\b"
            ),
            r"\b(?:first|tenth|fifth|hundredth) customer\b",
            r"\bopen(?:ed|ing|s)? for business\b",
        ),
        "Fred has set himself up as a chimney sweep.",
        "Fred set the table as a surprise.",
        unless=(
            (
                r"\bopen(?:s|ed|ing)? (?:my|her|his|our|your) (?:\w+ )?(?:shop|studio|workshop|room) (?:door|"
                r"window|at \d|late|early|again)\b"
            ),
            r"\bstart(?:s|ed|ing)? (?:my|her|his|your) (?:\w+ )?(?:school|practice)\b",
        ),
        words=(
            "alone* bakery* birthday* business caf* century* customer decade* forge* gym* herself* "
            "himself* kiosk* label* line* myself* ourselves* own* practice* room* salon* school* shop* "
            "since stall* studio* surgery* themselves* today* truck* van* venture* workshop* yard* year* "
            "yourself*"
        ),
    ),
    EventWords(
        "founding",
        (
            (
                r"\b(?:birthday|anniversary|jubilee|years) (?:of|to|at|since|for) (?:your|our|my|the|his|her|"
                r"their|you|we) (?:\w+ )?(?:shop|firm|business|bakery|practice|company|studio|school|caf[ée]|"
                r"restaurant|gallery|agency|press|opened|founded|started|set up|began|launched)\b"
            ),
            (
                r"\b(?:your|our|my|her|his|the) (?:firm|shop|business|bakery|company|practice|studio|caf[ée]|"
                r"restaurant|school|agency)'s (?:\w+ ){0,2}(?:birthday|anniversary|jubilee|opening|launch)\b"
            ),
            (
                r"\b(?:your|my|our|her|his|a|this|the) (?:new |own )+(?:venture|enterprise|business|company|"
                r"firm|shop|practice|studio|bakery|label|brand)\b"
            ),
            r"\bhung out (?:my|his|her|your) (?:own )?shingle\b",
            r"\binto (?:business|partnership)\b",
            r"\bopen(?:ed|ing|s)? (?:its|her|his|their|our|your|my) doors\b",
            r"\b(?:going|gone|went|go) (?:solo|independent|it alone|freelance)\b",
            (
                r"\b(?:tak(?:en|ing|es)|took) over the (?:village |local |old |family )?(?:pub|inn|shop|"
                r"caf[ée]|bakery|practice|farm|bookshop|forge)\b"
            ),
            (
                r"\bstart(?:ed|ing|s)? (?:a|our|my|her|his|their) (?:[\w-]+ ){0,2}(?:business|company|firm|"
                r"charity|label|agency|practice|school|choir|press)\b"
            ),
        ),
        "Happy tenth anniversary of your bakery!",
        "Happy to pass your bakery.",
        unless=(
            r"\bbusiness (?:card|trip|class|lunch)\b",
            r"\bnew (?:shop|firm) (?:on|in|round|down) (?:the|our)\b(?!.*\bmy\b)",
            r"\bwedding anniversary\b",
        ),
        words=(
            "alone* anniversary* bakery* birthday* bookshop* brand* business* caf* company* doors "
            "enterprise* farm* firm* forge* freelance* hung independent* inn* jubilee* label* "
            "partnership* practice* pub* s shop* solo* start* studio* venture* years*"
        ),
    ),
    EventWords(
        "founding",
        (
            (
                r"\b(?:i'm|i am|she's|he's|they're|we're|we are|you're|is|are|has|have|'ve) (?:finally |now |"
                r"just )?(?:setting|set|striking|struck|branching|gone|going|starting|started) (?:up|out|off|"
                r"into)? ?(?:on (?:my|his|her|your|their|our) own|for (?:myself|himself|herself|themselves)|"
                r"by (?:myself|himself|herself)|solo|freelance|self-employed)\b"
            ),
            (
                r"\b(?:taken|taking|took) over (?:the|a) (?:\w+ )?(?:pub|shop|bakery|farm|inn|caf[eé]|"
                r"business|garage|practice|post office|restaurant|hotel)\b"
            ),
            (
                r"\b(?:i|she|he|we|they)(?: now)? (?:have|has) (?:my|her|his|our|"
                r"their) own (?:limited company|firm|practice|business|studio|salon|shop)\b"
            ),
        ),
        "I'm setting up on my own as an upholsterer.",
        "I'm setting up the tent on my own.",
        words="branching freelance gone going have has own set setting solo started starting striking struck taken taking took self",
    ),
    EventWords(
        "founding",
        (
            r"\b(?:firm|shop|workshop|company|practice|studio|bakery|business|caf[eé]|agency|brewery|"
            r"nursery|gallery|restaurant|press|bookshop|salon|garage) (?:turns|is|will be|has turned|"
            r"turned) (?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|"
            r"\d+)(?: years old)?(?=[.!,?]|$| (?:on|this|next|today|tomorrow|in|years old)\b)"
        ),
        "The workshop turns ten on Saturday.",
        "The workshop turns wood.",
        words="agency bakery bookshop brewery business caf* company firm gallery garage nursery practice press restaurant salon shop studio workshop",
    ),
    EventWords(
        "founding",
        (
            r"\bdoors (?:of|to) (?:my|our|your|her|his|their) (?:own |new |little )*(?:studio|shop|"
            r"caf[eé]|bakery|gallery|practice|restaurant|salon|school|bookshop|workshop) (?:\w+ )?open\b"
        ),
        "The doors of my studio open on Saturday.",
        "The doors of my wardrobe open inwards.",
        words="doors",
    ),
    EventWords(
        "founding",
        (
            r"\b(?:\w+|\d+)(?:-\w+)? years of (?:NAME|[a-z]+) & \w+",
            (
                r"\b(?:salon|shop|firm|nursery|bakery|caf[eé]|studio|practice|garage|company|business|brewery|"
                r"gallery|school|pub|restaurant|farm shop|surgery) (?:turns|turned|is turning|will be|"
                r"is) (?:one|two|five|ten|fifteen|twenty|thirty|forty|fifty|a hundred|"
                r"\d+)(?:-\w+)?\b(?! (?:minutes|miles|pounds|people|metres|km|euros|yards|doors|percent|%))"
            ),
            r"\b(?:setting|set|sets) up (?:shop|on (?:my|his|her|our|their|your) own|as (?:a |an )?\w+)\b",
            (
                r"\b(?:starting|started|start|opening|opened|opens|launching) (?:my|his|her|our|their|your|"
                r"up my|up our) own (?:\w+ )?(?:thing|business|firm|salon|shop|studio|practice|caf[eé]|bakery|"
                r"company|gallery|restaurant|garage|school|label|brewery)\b"
            ),
            r"\band open as\b",
            r"\byour new (?:practice|business|shop|salon|firm|studio|bakery|caf[eé]|restaurant)\b",
            r"\bhow's the new (?:business|shop|salon|firm|studio)\b",
        ),
        "My sister opened her own salon in Hove.",
        "They opened a new supermarket.",
        words="years turns turned turning is setting set sets starting started start opening opened opens launching open new how's",
    ),
)
