"""English: own firms and their anniversaries told without the noun: by what one sees, does or says then; tried when nothing names an event."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

OWN_FIRMS = (
    EventWords(
        "founding",
        (
            r"\bhung out (?:my|her|his|your|their|our) (?:own )?shingle\b",
            r"\bwork(?:s|ing)? for (?:nobody|no one|no-one) but\b",
            r"\bwork(?:ing|s)? for (?:myself|yourself|himself|herself|ourselves)\b",
            (
                r"\bopen(?:s|ed|ing)? (?:our|my|its|her|his|your|their|the) (?:own )?doors (?:on|in|for the first|"
                r"this|next|to (?:the public|our first|customers))\b"
            ),
            (
                r"\b(?:rented|leased|taken|took|found) (?:a|the|some) (?:\w+ ){0,3}(?:shop|premises|unit|workshop|"
                r"stall|pitch)\b(?=.*\b(?:sell|will|going to|business|own|start|open)\b)"
            ),
            (
                r"\b(?:bakery|shop|firm|company|school|pub|brewery|press|mill|restaurant|hotel|practice|gallery|"
                r"family business|dairy|newspaper|farm|workshop|studio|business|inn|"
                r"forge)\b.{0,40}\b(?:celebrat\w+|marks|turns|turned|reach(?:es|ed)) (?:its |a |an |the |"
                r"their )?(?:\w+[- ])?(?:hundred(?:th)?|centenary|century|\w+th|tenth|fifty|forty|thirty|twenty|"
                r"ten|one hundred|jubilee)\b"
            ),
            r"\bname (?:above|over|on) the (?:door|shop|window)\b",
            r"\bhere's to the next [\w-]+ years\b",
            (
                r"\b(?:first|very first) (?:customers?|clients?|paying guests?|orders?)\b(?=.*\b(?:had|your|our|"
                r"my|got|since|opened|own)\b)"
            ),
            r"\bsince you(?:'ve)? (?:opened|started up|set up)\b",
            (
                r"\bfirst (?:year|months?) on (?:your|my|her|his|our) own\b(?=.*\b(?:lean|business|keep|customers|"
                r"hard|always|firm|shop)\b)"
            ),
            (
                r"\b(?:set up|set|start(?:ed|ing)?|open(?:ed|ing)?|launch(?:ed|ing)?|running) (?:up )?(?:our|my|"
                r"their|her|his|your) own (?:\w+ ){0,2}(?:pottery|label|line|vineyard|press|practice|forge|"
                r"business|brand|thing|workshop|dairy|smithy|joinery|boatyard|kennels|nursery|orchard|school|"
                r"choir|magazine)\b"
            ),
            (
                r"\b(?:since|now|at last|finally|from)\b.{0,30}\b(?:have|has|'ve got|run|runs) (?:my|our|his|her) own (?:\w+ )?"
                r"(?!(?:battery|cutlery|crockery|stationery|machinery|nursery|surgery|jewellery|delivery|grocery)\b)"
                r"(?:\w+ery|\w*shop|\w*yard|practice|label|press|farm|salon|stall|smithy|forge|clinic|studio|kennels)\b"
            ),
            r"\bgo(?:ne|ing|es)? it alone\b",
            r"\bsole trader\b",
            r"\bco-?found(?:ed|er|ing)\b",
            r"\bincorporated\b",
        ),
        "From the first of March I work for nobody but myself.",
        "From the first of March I work mornings.",
        words=(
            "above alone finally from last now since breweryreaches businessreached businessturns celebrat* centenary century "
            "client clients co cofounded cofounder cofounding customer customers dairymarks "
            "dairyturned door doors farmturns fifty forgeturns forty here's herself himself "
            "hotelturned hotelturns hundred hundredth incorporated jubilee leased marks millcelebrat* "
            "millturned millturns newspaperturns opened order orders ourselves own paying pitch "
            "practiceturns premises pressturned pubturned reached reaches rented restaurantcelebrat* "
            "schoolturns set shingle shop shopcelebrat* sole stall started tenth thirty turned turns "
            "twenty unit window work working works workshop workshopmarks"
        ),
        unless=(
            r"\bopening hours\b",
            r"\bexhibition\b",
            r"\bhomework\b",
            r"\bwork for yourself\b.*\bhomework\b",
            r"\bself-service\b",
        ),
    ),
)
