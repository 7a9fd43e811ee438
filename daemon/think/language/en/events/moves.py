"""English: words that tell of moving house: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

NAMED = (
    EventWords(
        "move",
        (
            (
                r"\b(?:mov(?:e|ed|es|ing)|relocat(?:e|ed|es|ing|ion))\b (?:house|home|flat|out|in with|back|"
                r"abroad|away|to|into|from|in\b(?!g)|closer|next|south|north|across|on (?:the|saturday|sunday|"
                r"friday|\d))"
            ),
            r"\b(?:the|our|your|my|her|his) (?:\w+ )?(?:move|relocation)\b",
            r"\bnew (?:flat|house|home|apartment|place|address)\b",
            r"\bhouse[- ]?warming\b",
            r"\bmoving (?:day|house|boxes|van|next|this|on|in)\b",
            r"\bmoved\b(?=[.!,?]|$| (?:last|this|yesterday|in|on)\b)",
            r"\bbought (?:a|our|the|their|my) (?:\w+ )?(?:house|flat|apartment|cottage|home|farmhouse)\b",
            r"\bemigrat\w+",
            r"\bkeys (?:to|for) (?:our|the|my) new\b",
            r"\bsettl(?:ed|ing) in(?:to)?\b",
            (
                r"\b(?:our|my|your|their|the|her|his) offer (?:on|for) (?:the|a|that) .{2,30} (?:was|"
                r"has been|'s been|is) accepted\b"
            ),
            r"\bgot the keys\b",
            r"\bexchanged contracts\b",
            r"\b(?:swapped|left|leaving) (?:the city|london|town) for\b",
        ),
        "We're moving to Leeds in March.",
        "I was moved to tears.",
        unless=(
            r"\bmoved (?:to tears|by|the (?:meeting|date|table|car|sofa|chairs?)|on to|me)",
            r"settl\w+ in(?:to)? (?:at|the)",
            r"finding the new",
            r"thinking of moving",
            (
                r"mov(?:e|ed|ing) (?:it|on|the|your|our|to (?:the next|another topic|tuesday|wednesday|"
                r"thursday|friday|monday)|forward)"
            ),
            r"your move",
            r"new address (?:book|is for|line)",
            r"move to (?:\w+day|\d)",
        ),
        words=("accepted bought emigrat* exchanged house* keys leaving* left* mov* new relocat* settl* swapped*"),
    ),
    EventWords(
        "move",
        (
            (
                r"\b(?:mov(?:e|ed|es|ing)|relocat(?:e|ed|es|ing)|resettl(?:ed|ing)|emigrat(?:e|ed|ing|es)|"
                r"uproot(?:ed|ing)) (?:house|home|flat|out|in|back|abroad|away|up|down|over|to|into|from|"
                r"closer|nearer|next|south|north|east|west|across|here|there|on (?:saturday|sunday|friday|"
                r"the \d))\b"
            ),
            r"\bsell(?:ing)? up\b",
            r"\bsold (?:the|our|my|their|your) (?:house|flat|place|cottage)\b",
            (
                r"\b(?:bought|buying|signed for|exchanged on|completed on|closed on) (?:(?:a|an|our|the|their|"
                r"my|your|her|his|old|first|own|little|new|that) )+(?:[\w-]+ ){0,2}?(?:house|flat|apartment|"
                r"cottage|home|farmhouse|place|bungalow|farm|forge|barn|mill|chapel|vicarage|houseboat|"
                r"narrowboat|villa)\b"
            ),
            r"\b(?:first|new|very first|dream) (?:flat|house|home|apartment|place|address)\b",
            (
                r"\b(?:when|have|has|did|do|are|is)\b.{1,20}\bmov(?:e|ed|ing)\b(?= ?[?.!]|$| (?:in|out|"
                r"house|to|yet|day))"
            ),
            r"\b(?:my|our|your|her|his|their) (?:big )?(?:move|removal|relocation)\b",
            r"\bthe removal van\b",
            r"\bnew neighbou?rs? at\b",
            r"\bleft (?:the city|london|town|paris|tokyo|new york) for (?:good|the)\b",
        ),
        "We're selling up and moving to Orkney.",
        "Move the van, please.",
        unless=(
            (
                r"\bmov(?:e|ed|es|ing) (?:to tears|by|on (?:to|with|from)|in (?:for|on|the right|mysterious)|"
                r"up (?:to senior|a (?:grade|gear))|over[,!.]|down the agenda|to (?:the (?:next|meeting|other|"
                r"left|right|back)|another topic|tuesday|wednesday|thursday|friday|monday|strike|adjourn|\d)|"
                r"back (?:the|to (?:the )?(?:\w+day|\d))|out of (?:the way|sight))\b"
            ),
            r"\bmov(?:e|ed|ing) (?:it|the|your|our|my car|his|her car|that|this|them) \w*\b",
            r"\bthought of (?:moving|emigrating)",
            r"\bthinking of moving\b",
            r"\bdecided against\b",
            r"\bnew address (?:book|line)",
            r"\byour move\b[.!?]?$",
            r"\bnext move\b",
            r"\bmoving (?:speech|story|film|letter|words)\b",
            r"\b(?:branch|office|department|ward) (?:in|from|next)\b",
            r"\bplaced?\b.*\btable\b",
        ),
        words=(
            "bought* buying* closed completed dream* emigrat* exchanged first* left mov* neighbo* new* "
            "relocat* removal* resettl* sell* signed sold uproot*"
        ),
    ),
)
TOLD = (
    EventWords(
        "move",
        (
            (
                r"\b(?:swap(?:s|ped|ping)?|trad(?:e|es|ed|ing)|left|leaving|leave|quit(?:ting)?|exchang(?:ed|"
                r"ing)) (?:PLACE|the city|london|town|the suburbs|the coast) for (?:PLACE|the|a)\b"
            ),
            (
                r"\b(?:our|my|their|your|her|his) (?:new )?(?:home|address|house|digs) (?:is|will be) (?:now |"
                r"going to be )?(?:a|an|the|in|at|on)\b"
            ),
            r"\bsold up\b",
            r"\bselling up\b",
            r"\bgot the keys (?:to|of|for)\b",
            (
                r"\b(?:all |still |fully |half )?unpack(?:ed|ing)\b(?! (?:my|the|your) (?:bag|suitcase|"
                r"shopping|rucksack))"
            ),
            r"\bsettl(?:ed|ing) in(?:to)?\b(?! (?:at\b|the job|the (?:sofa|chair)))",
            r"\b(?:your|my|our|their|the) new (?:home|flat|house|nest|abode|digs|quarters|place|town|village)\b",
            r"\bhouse ?warming\b",
            r"\bremoval (?:men|van|day|firm)\b",
            r"\bmov(?:e|es|ed|ing) (?:house|home|in with|in together|into|out|abroad|away)\b",
        ),
        "As of Saturday our home is a narrowboat.",
        "Our home is cold in winter.",
        unless=(
            (
                r"\b(?:our|my|your) home is (?:cold|your|a mess|a tip|warm|always|open|an? (?:mess|tip|zoo|"
                r"madhouse))\b"
            ),
            r"\bnew job\b",
            r"\boffice is\b",
            r"\baddress is (?:\d|on|below|in the|the same)",
        ),
        words=(
            "PLACE abode* address* city* coast* digs* flat* home* house* keys london* mov* nest* place* "
            "quarters* removal selling settl* sold suburbs* town* unpack* village*"
        ),
    ),
    EventWords(
        "move",
        (
            (
                r"\b(?:leav(?:e|es|ing)|left) (?:PLACE|the (?:city|village|country|island)|town) (?:for good|"
                r"behind|for the (?:coast|country|north|south|sea))\b"
            ),
            r"\b(?:complet(?:e|es|ed|ing)|exchang(?:e|ed|ing)) (?:contracts )?on the (?:house|flat|cottage)\b",
            r"\bcompletion (?:day|date)\b",
            r"\bdownsiz(?:e|es|ed|ing)\b",
            (
                r"\b(?:found|got|bought|rented|taken|took) (?:myself |ourselves )?(?:a |an |"
                r"the )?(?:\w+ )?(?:flat|house|cottage|bungalow|place|studio|maisonette|"
                r"houseboat) (?:of my own|of our own|at last|by the|near the|in|together|down the)\b"
            ),
            r"\b(?:first|last) night in (?:the|my|our|your) (?:new )?(?:house|flat|place|home)\b",
            (
                r"\b(?:have|has|'ve|are|is) (?:sold|selling) (?:the (?:house|farm|flat)|up)?(?: and|"
                r" to) (?:gone|going|go|move|moved|moving|emigrate|live)\b"
            ),
            (
                r"\b(?:emigrat\w+|relocat(?:e|ed|es|ing)|upped? sticks|upping sticks|moved? (?:house|home|"
                r"away|out|in with|in together|back in with))\b"
            ),
            r"\bhow(?:'s| is| are) the (?:unpacking|boxes)\b",
            r"\bas (?:of|from) .{3,20} (?:our|my) (?:new )?address (?:is|will be)\b",
            r"\bnew (?:address|neighbours|postcode) (?:is|from|are|as of)\b",
        ),
        "We complete on the house on Friday.",
        "We complete the set on Friday.",
        unless=r"\bwants? (?:me|us|him|her|them) to move\b|\bmoved? out of (?:the|my) (?:way|chair|light)\b|\bemigrated in\b",
        words="PLACE address behind bought boxes completion complet* downsiz* emigrat* exchang* found gone got house leaving leave left move* moving neighbours night place postcode relocat* rented sold selling sticks taken took unpacking good",
    ),
    EventWords(
        "move",
        (
            r"\bour own front door\b",
            r"\b(?:giv(?:e|ing)|gave|given) up (?:my|our|the|her|his) (?:flat|house|cottage|room in town)\b",
            (
                r"\b(?:moving|moved|going|move) back (?:in )?(?:to|with) (?:my|our|her|his) (?:parents|mum|"
                r"mother|dad|folks)\b"
            ),
        ),
        "I'm giving up my flat and going back to my parents.",
        "I'm giving up my seat for my parents.",
        words="front giv* gave moving moved going move",
    ),
    EventWords(
        "move",
        (
            r"\b(?:our|my|the) (?:new )?address (?:will be|is going to be|from)\b",
            r"\bremoval van (?:comes|arrives|is)\b",
            (
                r"\b(?:moving|move|moved|moves) (?:the family |us all |mum |dad )?(?:to|into) (?:PLACE|NAME|"
                r"the old \w+|a (?:flat|bungalow|house|home|cottage)|sheltered housing|the (?:flat|cottage|"
                r"bungalow|new house))\b"
            ),
            (
                r"\b(?:going|gone|go|goes) (?:into|to) (?:sheltered housing|a care home|a nursing home|a home|"
                r"a flat)\b"
            ),
            r"\b(?:move|moved|moves|moving|gone|go|went) (?:in)?to (?:PLACE|NAME|[a-z'-]+(?: [a-z'-]+)?),? (?:the|a|an|her|his) (?:\w+ )?(?:nursing|care|residential) home\b",
            r"\boff to live in\b",
            r"\bmove in on\b",
            r"\bsold up and (?:gone|moved|left)\b",
            r"\bhave you unpacked\b",
        ),
        "From the first of August our address will be 6 Quay Street.",
        "The van is red.",
        words="address removal moving move moved moves going gone go goes live sold unpacked",
    ),
)
