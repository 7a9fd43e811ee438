"""English: moving house told without the noun: by what one sees, does or says then; tried when nothing names an event."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

_HOUSE = r"(?:flat|house|home|cottage|bungalow|farmhouse|farm|apartment|semi|terrace|villa|houseboat|croft|place)"

MOVES = (
    EventWords(
        "move",
        (
            (
                r"\b(?:surrounded by|living (?:out of|among)|buried (?:in|under)|knee[- ]deep in|drowning in|"
                r"mountains? of|a sea of|unpack\w*|sleeping among|the last of the|half the|"
                r"us and our) (?:\w+ )?(?:boxes|crates|packing cases)\b"
            ),
            r"\b(?:boxes|crates|mattress)\b.{0,60}\bsleep\w* on the floor\b",
            (
                r"\b(?:lorry|van|truck|removers|movers)\b.{0,24}\b(?:our|my|her|his|their|your) (?:furniture|"
                r"boxes|belongings|things|sofa|worldly goods)\b"
            ),
            (
                r"\b(?:carr(?:y|ying|ied)|cart(?:ing|ed)?|lug(?:ging|ged)?|haul(?:ing|ed)?|tak(?:e|ing)|took) (?:all )?(?:the|our|my) "
                r"(?:last )?(?:of the )?(?:boxes|crates|furniture) (?:over|across)\b(?! (?:to|into) the (?:attic|loft|car|bins?|tip|"
                r"skip|shed|garage|hall|office))"
            ),
            r"\bfurniture (?:comes|came|arrives|arrived|goes|went|is coming)\b",
            (
                r"\b(?:from|as of|as from|after)\b.{0,24}\byou(?:'ll| will| can) (?:find|reach|visit) (?:us|"
                r"me) (?:at|in|on)\b"
            ),
            rf"\bswapp?(?:ing|ed|s)? (?:the|our|my|their|your|a) (?:\w+ )?(?:{_HOUSE}|city|garden|town) for\b",
            (
                r"\b(?:going|go|went|gone|off|come|came|coming|moving|back) (?:back )?to live (?:in|at|by|near|"
                r"with|on|abroad|out|among)\b"
            ),
            r"\bto make (?:a|our|my|their|your) (?:\w+ )?(?:life|home) in\b",
            (
                r"\b(?:said|say|saying|waved?|waving|bid|bidding) (?:goodbye|farewell) to (?:the city|city life|"
                r"the (?:old )?(?:house|flat|village|street)|our (?:old )?(?:house|flat|street|garden|"
                r"neighbours))\b"
            ),
            (
                r"\b(?:said|say|saying|waved?|waving|bid|bidding) (?:goodbye|farewell) to PLACE\b(?=.*\b(?:mov(?:e|ed|ing)|liv(?:e|ing) (?:in|by|near|on|among)|"
                r"settl(?:ed?|ing)|hello|new (?:home|house|flat|life)|for good|for the (?:coast|country\w*|sea|hills|islands?|south|north))\b)"
            ),
            r"\bnow live (?:by|in|near|on|at) \w+",
            r"\bup and left for\b",
            r"\b(?:our|my|your|their|new|own) (?:new |own )?front door\b(?! (?:key|is open|was open|needs))",
            r"\bnew (?:neighbou?rhood|postcode|street|part of town|surroundings|village|town)\b",
            (
                r"\b(?:found|got|taken|renting) (?:a|an) (?:\w+ ){0,2}(?:room|flat|bedsit|cottage|studio flat|"
                r"studio apartment|apartment) (?:in|near|by) \w+"
            ),
            (
                r"\bpack(?:ing|ed)? up (?:and|our (?:lives|things|house)|the house|to)\b(?=.*\b(?:live|leav\w+|"
                r"mov\w+|go(?:ing)? to|heading for)\b)"
            ),
            r"\b(?:for sale|sold) (?:board|sign)\b",
            rf"\bput (?:the|our|my|their|your) (?:\w+ )?{_HOUSE} (?:on the market|up for sale)\b",
            (
                r"\b(?:house|home|place|flat|roof|four walls|front door) of (?:your|our|my|their|his|"
                r"her) (?:very )?own\b"
            ),
            r"\bhome ?owners?\b",
            r"\bproperty ladder\b",
            r"\bmortgage (?:has been |is |was )?approved\b",
            (
                r"\b(?:village|country|island|city|small-town|rural|suburban|seaside) life\b(?=.*\?|"
                r".*\b(?:settl\w+|suits?)\b)"
            ),
            r"\bfinding life (?:in|on|by)\b",
            r"\bleav(?:e|ing) (?:a|the|your|our|my) (?:\w+ )?(?:house|home|village|street|flat) after\b",
            (
                r"\b(?:last|first) night (?:in|under) (?:the|our|my|your) (?:\w+ )?(?:roof|house|flat|cottage|"
                r"bedroom)\b"
            ),
            rf"\bhand(?:ed|ing) (?:back|over) the keys (?:of|to|for) (?:the|our|my) (?:old )?{_HOUSE}\b",
            r"\byou(?:'re| are) leaving us for PLACE\b",
            r"\b(?:packing up|upping sticks|heading off) (?:and|to) (?:going to |go )?live\b",
            r"\b(?:my|our) (?:post|mail|letters) (?:should|will|must|ought to) (?:now )?(?:go|be sent|come) to\b",
            r"\boffer (?:was|has been|is) accepted\b(?=.*\b(?:keys|house|flat|contracts)\b)",
        ),
        "We're surrounded by boxes.",
        "We're surrounded by cows.",
        words=(
            "accepted afteryou apartment approved bedroom bedsit belongings boxes boxessleep "
            "boxessleep* cases cottage crates cratessleep cratessleep* farewell find flat fromyou "
            "front furniture goodbye handed handing home homeowner homeowners house leaving left "
            "letters life live lorry mail market mattress mattresssleep mattresssleep* movers near "
            "neighborhood neighbourhood ofyou ought pack packed packing place post postcode property "
            "reach removers renting roof room sale sofa sold street studio surroundings swap swaped "
            "swaping swapp swapped swapping swapps swaps things town truck village visit walls "
            "worldly"
        ),
        unless=(
            r"\b(?:i|we|he|she)(?:'d| would) (?:love|like)\b",
            r"\bhip[- ]hop\b",
            r"\b(?:christmas|archive|stock|shop|shoe|egg|nest|letter|lunch) boxes\b",
            r"\bhappy (?:now )?live\b",
            r"\bholiday (?:home|cottage|flat)\b",
            r"\bfor (?:a|the) (?:week|fortnight|weekend|holidays?|night)\b",
            r"\bhotel\b",
            r"\blive (?:music|show|concert|performance|stream)\b",
            r"\bsince we moved\b",
            r"\bgo live\b",
        ),
    ),
)
