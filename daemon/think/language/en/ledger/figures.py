"""English: questions that want a figure, a day, a person or a place, and sentences that give one."""

from __future__ import annotations

import re

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.requests import Figures
from daemon.think.later import later

FIGURES = Figures(
    asks_figure=later(
        r"\bwhen\b|\bwhat (?:time|day|date|size|number|price)\b|\bhow (?:many|much|long|old|far|big|tall|often|late|soon|heavy|wide|high|deep|fast|thick)\b"
        r"|\bwhat (?:do|does|did|would|will|shall)\b[^?]*\b(?:charge|cost|weigh|earn|measure|pay|owe|come to)\b"
        r"|\bwhich (?:\w+day|day|date|week|weekend|month|year|time|size|number)\b|\bwhat (?:month|year|week)\b|\b(?:number|price|cost|date)\b"
        r"|\bwhat(?:'s| is| are| was| were| will be| would be)(?: the| your| our| their| its)? (?:[\w-]+ ){0,2}?(?:(?<=your )time|(?<=finish )time|(?<=finishing )time|(?<=best )time|(?<=record )time|(?<=personal )best|mileage|temperature|postcode|post code|zip code|score|total|deposit|rent|fee|fees|fare|rate|salary|wage|capacity|weight|height|length|width|depth|distance|age|balance|average|percentage|speed|deadline|dose|area|postage|discount|budget)\b",
        re.IGNORECASE,
    ),
    has_figure=later(
        r"[\d０-９]|\b(?:an?|a few|several|a couple of|couple of|a good) (?:hour|minute|day|week|fortnight|month|year|night|mile|pound|quid|dozen|pair)s?\b"
        r"|\b(?:ages|overnight|no time)\b"
        r"|\b(?:(?<!found )(?<!got )(?<!have )(?<!bought )(?<!had )(?<!the )(?<!this )(?<!that )(?<!another )(?<!new )(?<!no )(?<!any )(?<!which )one(?!s\b)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|dozen|half|none|noon|midnight|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s?\b"
        r"|\b(?:tomorrow|tonight|next week|next month)\b",
        re.IGNORECASE,
    ),
    unit=NEVER,
    unit_given=NEVER,
    asks_count=later(
        r"\bhow (?:many|much|old|far|big|tall)\b|\bwhat (?:size|number|price)\b"
        r"|\bwhat (?:do|does|did|would|will|shall)\b[^?]*\b(?:charge|cost|weigh|earn|measure|pay|owe|come to)\b|\bhow (?:heavy|wide|high|deep|fast|thick)\b"
        r"|\b(?:price|cost)\b",
        re.IGNORECASE,
    ),
    asks_time=later(
        r"\bwhen\b|\bwhat (?:time|day|date|week|month|year)\b|\bwhich (?:\w+day|day|date|week|month|year)",
        re.IGNORECASE,
    ),
    asks_age=later(r"\bhow old\b|\bwhat age\b", re.IGNORECASE),
    year=later(r"\b(?:in|from|since|of|about|around|before|after) (?:1[5-9]|20)\d\d\b(?! \w+s\b)", re.IGNORECASE),
    costs_nothing=later(r"\b(?:free|nothing|not a penny|a fortune|no charge)\b", re.IGNORECASE),
    asks_hour=later(r"\bwhen\b|\bwhat time\b|\b(?:what|which) month\b", re.IGNORECASE),
    time_of_day=later(
        r"\b(?<!this )(?<!last )(?<!all )(?:(?:mid|early|late)[- ]?\w*|morning|afternoon|evening|night|lunch\w*|tea ?time|breakfast|supper|dusk|dawn|sunset|sunrise|o'clock|weekend|spring|summer|autumn|fall|winter|easter|christmas|new year|january|february|march|april|may|june|july|august|september|october|november|december|any ?time|straight (?:after|away))\b",
        re.IGNORECASE,
    ),
    day_alone=later(
        r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:tomorrow|tonight|next week|next month|noon|midnight)\b|\bthe \d+(?:st|nd|rd|th)\b",
        re.IGNORECASE,
    ),
    number_alone=later(r"[£$€] ?\d[\d,.]*|\b\d[\d,.]* ?(?:pounds|euros|dollars|quid|francs)\b", re.IGNORECASE),
    in_order=NEVER,
    gone_by=NEVER,
    set_by_then=NEVER,
    done_by_then=NEVER,
    numbered=NEVER,
    asks_who=later(r"\bwho(?:se|m)?\b", re.IGNORECASE),
    person=later(
        r"(?<=[a-z,;:] )(?!I\b)[A-Z][a-z]+|^(?:[A-Z][\w'-]+(?: and | & |, )?){1,3}(?= (?:is|was|did|does|has|had|will|can|'s|have|are|were|do|would|could|might|may|should|offered|volunteered|wants?|said|says|usually|always|normally)\b|[,.!]|$)"
        r"|\b(?:[Nn]obody|[Nn]o one|[Nn]either|[Ee]verybody|[Ee]veryone|[Ss]omebody|[Mm]e|[Mm]yself|[Hh]e|[Ss]he|[Yy]ou|[Yy]our \w+|[Mm]y (?!week|day|life|work|head|desk|house|garden)\w+|[Tt]he (?:two|three|four|rest|others|whole \w+) of (?:us|them)|[Tt]he (?:others?|rest|boys|girls|children|neighbours)|[Tt]he (?:\w+ )?(?:caretaker|council|landlord|school|vicar|neighbours?|secretary|treasurer|office|\w+(?:er|or|ist|man|woman|company|club|firm|family|committee))|[Ii] (?:do|did|am|was|have|don't|will|think)|[Ww]e (?:do|did|all)|[Nn]o idea|(?:belongs?|belonged|goes|fell|falls|leave it|ask) to (?:the|my|our|his|her|a|your)|(?:owned|run|done|made|handled|paid for|organi[sz]ed) by (?:the|my|our|his|her|a|your))\b",
    ),
    asks_manner=later(
        r"\bhow (?:do|can|could|should|would|does|might|to|the|your|it|this|that|they)\b|\bwhat (?:should|shall|must|do) (?:i|we)\b|\bwhat's the (?:best )?way\b|\bwhat(?:'s| is| would be) the (?:best|quickest|easiest|nearest|cheapest|fastest)\b|\b(?:which|what) (?:way|train|bus|road|route)\b",
        re.IGNORECASE,
    ),
    asks_address=later(r"\b(?:address|where (?:do|does|did) (?:you|she|he|they) live)\b", re.IGNORECASE),
    asks_place=later(r"\b(?:where|which (?:place|street|house))\b", re.IGNORECASE),
    address=later(
        r"\b\d+[a-c]?,? (?:[A-Z][\w'-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Way|Court|Place|Square|Terrace|Gardens|Crescent|Row|Hill|Mews|Park|Grove)\b",
    ),
    asks_open=later(r"\b(?:who|whose|whom|what|which|where|when|why|how(?! about\b))\b", re.IGNORECASE),
    asks_something=later(r"\b(?:any|some)(?:thing|one|body|where|times?)?\b", re.IGNORECASE),
    one_of_two=later(
        r"\bor (?:(?:do|does|is|are|am|shall|should|can|could|will|would) (?:you|i|we|he|she|they)|(?:yours|mine|ours|me|you|him|her|them))\b[^?]{0,30}\?|\b(?:\w+ or (?!not\b|so\b|something|anything|anybody|anyone|somebody|someone|will|would|should|do|does|is|are|can|could|shall|have|has|two|three|later)[\w-]+)[^?]*\?",
        re.IGNORECASE,
    ),
    tells_persons=True,
)
