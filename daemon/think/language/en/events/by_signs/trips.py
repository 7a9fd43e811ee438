"""English: travel told without the noun: by what one sees, does or says then; tried when nothing names an event."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

TRIPS = (
    EventWords(
        "trip",
        (
            r"\b(?:suitcases?|bags?|rucksacks?|backpacks?|cases?) (?:is|are|'s|'re) (?:all |already )?packed\b",
            r"\b(?:taxi|cab|train|lift|coach) to (?:heathrow|gatwick|stansted|luton|the airport|the ferry)\b",
            r"\bdeparture lounge\b",
            r"\bjet[- ]?lag(?:ged)?\b",
            (
                r"\b(?:off|on (?:my|our|her|his) way) to (?:see|visit|stay with) (?:my|our|her|his|their|the|a|"
                r"an) (?:[\w-]+ ){1,4}(?:in|near) PLACE\b"
            ),
            r"\bgreetings from\b",
            (
                r"\bwriting (?:this |to you |you this )*(?:from|in|on) (?:a|an|the|PLACE|my hotel|"
                r"our) (?:\w+ )?(?:hammock|beach|balcony|terrace|hotel|hostel|ferry|train|tent|deck|bus|airport|"
                r"caf[eé]|veranda|rooftop|PLACE)\b"
            ),
            (
                r"\b(?:booked|reserved|rented|hired) (?:a|an|the|two|three|our|us) (?:\w+ ){0,2}(?:cabin|cottage|"
                r"villa|chalet|campervan|camper|gîte|gite|room|hotel|apartment|house|yurt|berth|flights?|ferry|"
                r"boat|cruise|sleeper) (?:in|to|near|on|by|for)\b(?=.*(?:PLACE|\b(?:january|february|march|april|"
                r"may|june|july|august|september|october|november|december|summer|easter|week|weeks|fortnight|"
                r"coast|islands)\b))"
            ),
            (
                r"\b(?:cross(?:ing|ed)?|hik(?:e|ing|ed)|cycl(?:e|ing|ed)|sail(?:ing|ed)?|trek(?:king|ked)?|"
                r"rid(?:e|ing)|rode|kayak(?:ing|ed)|tour(?:ing|ed)|backpack(?:ing|ed)?|hitch-?hik(?:ing|ed)|"
                r"motor(?:ing|ed)|cruis(?:ing|ed)) (?:round |around |across |through |over |along |up |down |"
                r"all over |to |in )?(?:the )?(?:PLACE|alps|andes|pyrenees|himalayas?|sahara|continent|world|"
                r"greek islands|highlands|camino|balkans|baltic|rockies|outback|channel)\b"
            ),
            (
                r"\b(?:what|how) (?:was|is|are|were) (?:the )?(?:food|weather|people|beaches|hotel|flight|journey|"
                r"snow|temples|mountains|sea|locals|crossing|wine) (?:like )?(?:in|on|over|to|"
                r"from) (?:the )?PLACE\b"
            ),
            r"\bin PLACE before you know it\b",
            (
                r"\b(?:when|what time|which day) (?:do|does|are|is) (?:you|she|he|they|your \w+) (?:fly|flying|"
                r"sail|sailing|set off|setting off|land|landing|take off)\b"
            ),
            r"\bworr(?:y|ied) about the (?:flight|crossing)\b",
            (
                r"\b(?:gap year|year abroad|semester abroad|exchange year|interrail\w*|road trip|honeymoon|safari|"
                r"pilgrimage|round-the-world)\b(?! (?:book|film))"
            ),
            r"\bfrom (?:a|the) (?:beach|hammock) in PLACE\b",
            (
                r"\b(?:walk|walking|walked) (?:the camino|the west highland way|hadrian's wall|from \w+ to \w+|"
                r"across PLACE|through PLACE)\b"
            ),
            r"\bhalfway to PLACE\b",
            (
                r"\b(?:is|are|'s|'re|am|'m) (?:currently |now |still )?in PLACE\b(?=.*\b(?:i hear|until|till|"
                r"this week|at the moment|right now)\b)"
            ),
            r"\bnorthern lights\b",
            r"\b(?:days|week|weeks) on a (?:barge|narrowboat|boat|yacht)\b",
            r"\bwhich (?:islands|countries|ports) (?:will|are|do|did) you\b",
        ),
        "My suitcase is packed and the taxi to Heathrow comes at five.",
        "My lunch is packed.",
        words=(
            "PLACE abroad airport alps andes balkans baltic barge boat booked cab camino channel "
            "continent countries crossing departure exchange ferry flight fly flying gap gatwick "
            "greetings heathrow highlands himalaya himalayas hired honeymoon interrail interrail* "
            "islands jet jetlag jetlagged land landing luton narrowboat northern outback packed "
            "pilgrimage ports pyrenees rented reserved road rockies safari sahara sail sailing set "
            "setting stansted take taxi walk walked walking world writing yacht"
        ),
        unless=(
            r"\b(?:dying|love|like|want|dream\w*|hope) (?:to|of)\b.*\bnorthern lights\b",
            r"\btrain of thought\b",
            r"\brobot\b",
            r"\bswimming bag\b",
            r"\bgym bag\b",
            r"\bcross(?:ing|ed)? (?:PLACE )?(?:street|road)\b",
            r"\bwhile (?:we|i|you|they)(?:'re|'m| are| am) in\b",
            r"\bsunday (?:walk|ride)\b",
            r"\btour(?:ing)? (?:of )?the (?:house|school|museum)\b",
        ),
    ),
)
