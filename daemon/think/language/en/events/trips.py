"""English: words that tell of travel: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

NAMED = (
    EventWords(
        "trip",
        (
            (
                r"\b(?:trip|travel(?:s|ed|led|ing|ling)?|journey|voyage|cruise|safari|pilgrimage|backpack\w*|"
                r"road trip|interrail\w*|sabbatical|vacation|holiday in|holidays in|study(?:ing)? abroad|"
                r"year abroad|semester (?:in|abroad)|exchange (?:year|student)|camino|trek(?:king|ked)?|"
                r"abroad)\b"
            ),
            (
                r"\b(?:fly|flying|flew|flies|off|sail|sailed|sailing|heading|driving|going|went|gone|been|"
                r"leave|leaving|cycling|cycled|walking|hiking|back|returned|got back|came back|home|stay|"
                r"stayed|staying|spent .{1,25}|spend .{1,25}|spending .{1,25}) (?:for |to |in |from |"
                r"around |through |across |over |out |at )+(?:the )?(?:PLACE)\b"
            ),
            r"\b(?:on|from|for) (?:our |a |my |the )?(?:holiday|vacation)\b",
            r"\bwe're off to\b",
            (
                r"\b(?:take|taking|took|catch|catching|caught|board|boarding) (?:the|a|"
                r"an) (?:\w+ ){0,2}?(?:train|ferry|boat|plane|flight|bus|coach|"
                r"ship)\b.{0,12} to (?:the )?PLACE\b"
            ),
            r"\b(?:back|home|returned|came back|got back) from .{1,24} (?:in|to) (?:the )?PLACE\b",
            r"\boff to (?:the )?PLACE\b",
            (
                r"\b(?:a|two|three|four|six|ten|\d+) (?:days?|weeks?|months?|fortnight) (?:in|around|across|"
                r"through) (?:the )?PLACE\b"
            ),
            r"\byou(?:'ll| will)(?: \w+)? be in (?:the )?PLACE\b",
        ),
        "We fly to Lisbon on Friday for two weeks.",
        "Have a good trip home.",
        unless=(
            r"travel free|business trip expenses|ego trip|power trip|time travel",
            r"travel (?:agency|insurance|costs|expenses)",
            r"field trip form|trip (?:up|over)|journey home|trip home|light travels",
            r"\bto (?:read|study) \w+",
            r"\bto make (?:a|our|my|their|your) (?:\w+ )?(?:life|home) in\b",
        ),
        words=(
            "PLACE abroad* backpack* camino* cruise* exchange holiday* interrail* journey* off "
            "pilgrimage* road sabbatical* safari* semester travel* trek* trip* vacation* voyage*"
        ),
    ),
    EventWords(
        "trip",
        (
            (
                r"\b(?:fly(?:ing)?|flew|flown|flies|sail(?:s|ed|ing)?|head(?:s|ed|ing)?|driv(?:e|es|ing)|"
                r"drove|travel(?:s|led|ed|ling|ing)?|go(?:es|ing)?|went|gone|been|leav(?:e|es|ing)|left|"
                r"cycl(?:e|es|ed|ing)|walk(?:s|ed|ing)?|hik(?:e|es|ed|ing)|back|return(?:s|ed|ing)?|home|"
                r"stay(?:s|ed|ing)?|set(?:s|ting)? (?:off|out)|off|away|trek(?:ked|king)?|rid(?:e|ing)|rode|"
                r"ferry|kayak(?:ing|ed)?|backpack(?:ing|ed)?|hitch(?:hik(?:ing|ed))?|cruis(?:e|ing|ed)|"
                r"row(?:ing)?|wander(?:ing|ed)?|tour(?:ing|ed)?) (?:\w+ )?(?:for|to|in|from|around|round|"
                r"through|across|over|along|up|down|out to|all over|via|out for|about) (?:the )?(?:PLACE|"
                r"\w+ (?:coast|islands?|alps|highlands|lakes|mountains|desert))\b"
            ),
            (
                r"\b(?:spend(?:s|ing)?|spent|having|taking|took|on) (?:(?:a|an|the|my|her|his|our|two|three|"
                r"four|six|this|next|whole|few) )*(?:gap year|sabbatical|year|month|months|weeks?|summer|"
                r"winter|fortnight|semester|term|autumn|spring|days|holidays?|long weekend) (?:in|on|at|"
                r"travelling|abroad|around|across|touring|by the sea)(?: the)? ?(?:PLACE|\w+)?\b"
            ),
            (
                r"\b(?:we're|we are|i'm|i am|they're|she's|he's|you're|(?:will|'ll) be) (?:\w+ )?(?:in|off to|"
                r"bound for|on (?:our|my|your|the|her|his|their) way to|back from|flying to|en route to|"
                r"over in) (?:the )?PLACE\b(?=.*\b(?:till|until|for|since|by|next|this|from|on|at last|now|"
                r"again|week|month|[.!])\b|[.!]|$)"
            ),
            (
                r"\b(?:your|my|our|her|his|their|the|a|this|that) (?:\w+ )?(?:trip|journey|holiday|holidays|"
                r"travels|cruise|safari|pilgrimage|voyage|expedition|tour|trek|road trip|city break|"
                r"honeymoon trip|year abroad|gap year|vacation) (?:to|in|across|around|through|round|along|"
                r"abroad|of) ?(?:the )?\w+\b"
            ),
            r"\bon (?:your|my|our|their|the) (?:\w+ )?(?:travels|holidays?|cruise|vacation)\b",
            r"\bhow was (?:your |the )?(?:trip|holiday|cruise|safari|PLACE|journey to|flight to)\b",
            r"\binterrail",
            r"\bcamino\b",
            r"\bsantiago de compostela\b",
            (
                r"\b(?:home|back) from (?:the )?(?:PLACE|antarctica|africa|asia|abroad|holiday|america|"
                r"australia|travels?)\b"
            ),
            r"\bin (?:lapland|antarctica)\b",
            r"\balong the (?:danube|rhine|nile|loire|mekong|silk road|coast)\b",
        ),
        "At the moment we're cycling along the Danube.",
        "We walked to the shop.",
        unless=(
            r"\btravel (?:agency|insurance|costs|expenses|free|agent|card|sick)",
            r"\bbusiness trip expenses",
            r"\b(?:ego|power|school|field|guilt) trip\b",
            r"\b(?:safe|good|pleasant) (?:trip|journey) home",
            r"\bjourney home\b",
            r"\bfrom (?:london|work|town) to work\b",
            r"\b(?:work|office|bus|train|post|delivery|flight) (?:to|from) (?:the )?PLACE (?:was|is|leaves|runs)\b",
            r"\bwork in PLACE\b",
            r"\bmov(?:e|ed|ing) (?:back )?to\b",
            r"\bcalled off\b",
            r"\bdecided against\b",
            r"\bwalk(?:ed|ing)? (?:to|in|around|round|through) the (?:park|shop|village|garden)\b",
            r"\bon our (?:walk|way)\b",
            r"\bsome ?day\b",
            r"\btogether in the multi\b",
            r"\bgo over\b",
            r"\bback (?:in|on) (?:the|your)\b",
            r"\bto (?:read|study) \w+",
            r"\bto make (?:a|our|my|their|your) (?:\w+ )?(?:life|home) in\b",
        ),
        words=(
            "PLACE abroad* africa* alps* america* antarctica* asia* australia* autumn* camino city coast* "
            "cruise* danube* days* desert* expedition* flight fortnight* gap highlands* holiday* "
            "honeymoon interrail* island* journey* lakes* lapland* loire* long mekong* month* mountains* "
            "nile* pilgrimage* rhine* road sabbatical* safari* santiago semester* silk spring* summer* "
            "term* tour* travel* trek* trip* vacation* voyage* week* winter* year*"
        ),
    ),
)
TOLD = (
    EventWords(
        "trip",
        (
            r"\bround the world\b",
            (
                r"\b(?:writing|greetings|postcard|hello|love|wish you were here|reporting|typing|calling|"
                r"news) (?:to you )?from (?:a |an |the |sunny |rainy |my )?(?:\w+ (?:in|on|near|at|"
                r"off) )?(?:the )?PLACE\b"
            ),
            r"\bset(?:s|ting)? (?:off|out|sail) (?:for|to|on)\b",
            r"\bbon voyage\b",
            r"\bhow (?:was|is|did you find) PLACE\b",
            (
                r"\b(?:fly|flying|flew|flown|sail|sailing|off|bound|jetting|jetted) (?:off |out |home )?(?:to|"
                r"for) PLACE\b"
            ),
            (
                r"\b(?:your|my|our|her|his|their) (?:\w+ )?(?:trip|journey|travels|holiday|holidays|cruise|"
                r"safari|voyage|expedition|trek|tour|pilgrimage|gap year|year abroad|adventures?) (?:to|in|"
                r"round|across|through|on|abroad|was|is|starts|begins)\b"
            ),
            r"\binter-?rail(?:ing)?\b",
            (
                r"\bback(?:packing| from (?:a (?:week|fortnight|month|trip|cruise|tour)|our (?:trip|holiday|"
                r"travels|cruise)|PLACE))\b"
            ),
            (
                r"\b(?:a|one|two|three|six|ten) (?:weeks?|months?|days|fortnight|year) (?:in|on|across|"
                r"round) (?:the )?PLACE\b"
            ),
        ),
        "I'm writing from a hammock in Belize.",
        "I'm writing from memory.",
        unless=(
            r"\bset off (?:the alarm|fireworks|for work|to work)\b",
            r"\bwalk round the\b",
            r"\bhow is PLACE (?:getting|doing|coping|after|and|these)\b",
            r"\b(?:train|bus|flight|ferry) to PLACE (?:is|was|leaves|runs|costs)\b",
            r"\bto (?:read|study) \w+",
            r"\bto make (?:a|our|my|their|your) (?:\w+ )?(?:life|home) in\b",
        ),
        words=(
            "PLACE abroad* adventure* back* bon cruise* expedition* gap holiday* inter* journey* "
            "pilgrimage* round safari* set* tour* travels* trek* trip* voyage*"
        ),
    ),
    EventWords(
        "trip",
        (
            (
                r"\b(?:trans-siberian|island[- ]hopping|road[- ]tripp\w+|camper ?van(?:ning)? (?:round|"
                r"through|in|to|across)|camping in (?:the )?PLACE|on safari|on (?:a|our|the) (?:cruise|"
                r"pilgrimage|expedition|world tour|honeymoon|walking holiday|cycling holiday|retreat)|"
                r"sabbatical|gap year|year out|semester (?:in|at|abroad)|working holiday|study(?:ing)? abroad|"
                r"exchange (?:year|student|term)|up the (?:nile|amazon)|down the (?:danube|rhine|mekong))\b"
            ),
            (
                r"\b(?:holidaying|touring|backpacking|travelling|traveling|volunteering|wintering|summering|"
                r"sailing|hitchhiking|motoring|trekking|wandering) (?:in|round|around|through|across|along|"
                r"down|up|on|to)\b"
            ),
        ),
        "They are backpacking through Laos.",
        "They are backing through the gate.",
        unless=(
            r"\btouring (?:the (?:factory|house|garden|museum))\b",
            r"\bwandering (?:in|around|round|through) (?:the (?:park|shop|house|garden|corridor)|my mind)\b",
            r"\bvolunteering (?:in|at) the (?:shop|library|local)\b",
            r"\btravelling to work\b",
        ),
        words=(
            "abroad* amazon* backpacking* camper* camping cruise* cycling danube* exchange expedition* "
            "gap hitchhiking* holiday* honeymoon* hopping* mekong* motoring* nile* pilgrimage* retreat* "
            "rhine* sabbatical* safari* sailing* semester siberian* summering* tour* traveling* "
            "travelling* trekking* tripp* volunteering* walking wandering* wintering* year"
        ),
    ),
    EventWords(
        "trip",
        (
            r"\b(?:all |already )?packed (?:and ready )?for PLACE\b",
            r"\b(?:off|away) (?:round|around) the world\b",
            r"\b(?:enjoy(?:ed|ing)?|like[d]?|survive[d]?) the (?:cruise|safari|pilgrimage|trek)\b",
            (
                r"\b(?:looking forward to|ready for|back from|set for) (?:PLACE|your (?:trip|travels|cruise|"
                r"holiday|safari|pilgrimage))\b"
            ),
        ),
        "Are you all packed for Iceland?",
        "The crates are packed for now.",
        unless=r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)\b|\bmeeting\b",
        words="cruise* looking pilgrimage* packed ready round around safari* set back trek* world",
    ),
    EventWords(
        "trip",
        (
            (
                r"\b(?:spen(?:d|ding|t)) (?:the |a |two |three |our |my |christmas|easter|new year|half-?term|"
                r"summer|a fortnight|a week|ten days)(?:[\w -]{0,16}) ?in (?:the )?PLACE\b"
            ),
            (
                r"\b(?:interrailing|inter-railing|backpacking|island-hopping|cruising|touring|honeymooning|"
                r"glamping|driving|cycling|walking) (?:through|round|around|across|down|along|"
                r"in) (?:the )?PLACE\b"
            ),
            r"\b(?:are|is|'re|'s|am|'m) (?:away|off) (?:in|to|round) (?:the )?PLACE\b",
            r"\b(?:your|my|our|the) (?:\w+ )?(?:flights?|ferry|tickets?|visas?) (?:to|for) (?:the )?PLACE\b",
            r"\bdid (?:you|they) (?:enjoy|like|love) (?:the )?PLACE\?$",
            r"\bon (?:an |a school )?exchange (?:in|to) (?:the )?PLACE\b",
        ),
        "We spent half-term in Brittany.",
        "We spent half-term in bed.",
        unless=(
            r"\b(?:in|back in) (?:19|20)\d\d\b|\byears ago\b",
            r"\bto (?:read|study) \w+",
            r"\bto make (?:a|our|my|their|your) (?:\w+ )?(?:life|home) in\b",
        ),
        words="PLACE",
    ),
    EventWords(
        "trip",
        (
            (
                r"\b(?:on|from) (?:a|the) (?:train|ferry|bus|plane|boat|ship|sleeper|deck) (?:through|to|"
                r"across|round|along|off|over) (?:the )?PLACE\b"
            ),
            (
                r"\bwhere are you (?:off to|going|travelling|headed)(?: for| on)? (?:this|next|your|"
                r"the) (?:summer|year|holidays?|easter|christmas|winter|spring|autumn)\b"
            ),
        ),
        "I'm writing this on a train through Bavaria.",
        "I'm writing this on a train of thought.",
        unless=r"\b(?:leaves|runs|costs|stops|delayed|timetable)\b",
        words="PLACE where",
    ),
    EventWords(
        "trip",
        (
            r"\b(?:walking|cycling|hiking) the (?:PLACE|camino|coast to coast|pennine way|west highland way)\b",
            (
                r"\btaking (?:the|my|our) (?:boys|girls|kids|children|twins|family|lads|scouts|"
                r"choir) to (?:PLACE|NAME)\b"
            ),
            r"^booked!+",
            r"\b(?:off|going) to (?:scout|guide|summer|holiday) camp\b",
            (
                r"\b(?:is|'s|are|'re|am|'m) in (?:PLACE|NAME) (?:for (?:a|the|two|three|ten)|until|"
                r"till)\b(?! (?:meeting|day|appointment))"
            ),
            (
                r"\bhave a (?:fantastic|lovely|great|wonderful|marvellous|super|brilliant) (?:time|trip|"
                r"holiday|week|fortnight) in (?:PLACE|NAME)\b"
            ),
            r"\bcycling to (?:PLACE|NAME)\b",
            r"\bhow was (?:PLACE|NAME)\b(?=.*\b(?:weather|beach|flight|hotel|food)\b)",
        ),
        "Our vicar is walking the Camino in May.",
        "I was walking the dog.",
        words="walking doing cycling hiking taking booked off going is are am i'm we're he's she's have how",
    ),
)
