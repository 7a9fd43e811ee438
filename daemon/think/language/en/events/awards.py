"""English: words that tell of prizes and honours: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

NAMED = (
    EventWords(
        "award",
        (
            (
                r"\b(?:awards?|awarded|prize|medal|trophy|shortlist(?:ed)?|nominat(?:ed|ion)|"
                r"hono(?:u)?red with|fellowship|scholarship|first place|runner-up|best (?:paper|film|book) )\b"
            ),
            r"\bwon (?:the|a|an|first|second|third|gold|silver|bronze|best)\b",
        ),
        "We won the regional design award.",
        "We won the match on Saturday.",
        unless=(
            r"\bwon (?:the|a|our) (?:match|game|cup|bet|argument|raffle|lottery|toss|quiz|auction|derby|cup tie)",
            r"award (?:of contract|points)",
            r"prize (?:possession|draw)",
        ),
        words=(
            "award* best fellowship* hono* medal* nominat* place* prize* runner scholarship* shortlist* trophy* won"
        ),
    ),
    EventWords(
        "award",
        (
            (
                r"\b(?:won|wins|win|winning|took|takes|take|got|receiv(?:e|es|ed|ing)|awarded|given|landed|"
                r"scooped|bagged|claimed|collect(?:ed|s|ing)|picked up|earned) (?:(?:a|an|the|my|her|his|your|"
                r"our|their|first|second|third|top|gold|silver|bronze|this year's|national|regional|county|"
                r"best) ){0,3}(?:[\w'-]+ ){0,3}?(?:prizes?|awards?|medals?|trophy|mbe|obe|cbe|knighthood|"
                r"damehood|michelin star|star|nobel|booker|pulitzer|oscar|grammy|emmy|bafta|turner prize|"
                r"scholarship|bursary|fellowship|grant|title|championship|competition|contest|bake-off|gold|"
                r"silver|bronze|rosette|first place|cup at the show|honou?rs?|distinction|accolade)\b"
            ),
            (
                r"\b(?:named|voted|chosen|crowned|elected|judged|selected|"
                r"picked) (?:as )?(?:the )?(?:\w+ ){0,3}?(?:of the (?:year|month|decade)|the best|best|"
                r"champion|winner|rose queen|number one)\b"
            ),
            r"\b\w+ of the year\b",
            (
                r"\b(?:short-?list(?:ed|ing)?|long-?list(?:ed|ing)?|nominat(?:ed|ion)|runner-up|hono(?:u)?red|"
                r"knighted|decorated)\b"
            ),
            r"\b(?:prize|award|medal|cup) (?:went|goes|has gone) to\b",
            r"\b(?:the|this year's) (?:booker|nobel|pulitzer|turner|grammy|oscar)s?\b",
        ),
        "Our restaurant has been given a Michelin star.",
        "We got the best seats.",
        unless=(
            (
                r"\bwon (?:the|a|our|their) (?:\w+ )?(?:match|game|cup|bet|argument|raffle|lottery|toss|quiz|"
                r"auction|derby|tender|league|cup tie|final|election|case|appeal)\b"
            ),
            r"\bprize (?:possession|draw|idiot)",
            r"\bvote for\b",
            r"\bhonou?red (?:to|that|if|by your|guest)",
            r"\bgold (?:ring|watch|leaf|chain)",
            r"\bbest (?:seats|regards|wishes|of luck|friend|before|price|deal|offer)\b",
            r"\bby (?:rail|gold) star\b",
            r"\bgot the (?:grant|title) (?:form|deeds?|page)",
            r"\bstar (?:wars|sign)",
            r"\bcounty awards\b",
            r"\bdidn't (?:get|win)\b",
            r"\bgot (?:first )?place in the queue\b",
        ),
        words=(
            "accolade* award* bafta* bake booker* bronze* bursary* cbe* championship* chosen* "
            "competition* contest* crowned* cup* damehood* decorated* distinction* elected* emmy* "
            "fellowship* gold* grammy* grant* hono* judged* knighted* knighthood* long* mbe* medal* "
            "michelin named* nobel* nominat* obe* oscar* picked* place* prize* pulitzer* rosette* runner "
            "scholarship* selected* short* silver* star* title* trophy* turner* voted* year"
        ),
    ),
)
TOLD = (
    EventWords(
        "award",
        (
            (
                r"\b(?:took|takes|take|won|wins|got|came|come|comes|carried off|"
                r"walked off with) (?:\w+ )?(?:best in show|best of breed|first(?: place| prize)?|"
                r"second place|top (?:prize|honours)|the (?:ribbon|rosette|laurels|honours|title|cup at)|gold|"
                r"silver|bronze|(?:her|his|your|my|a) (?:\w+ )?(?:knighthood|damehood|cross|medal|ribbon|"
                r"prize|award|trophy|scholarship|colours))\b"
            ),
            (
                r"\byour (?:knighthood|damehood|mbe|obe|medal|award|prize|trophy|win|nomination|nobel|booker|"
                r"scholarship|fellowship|honou?r)\b"
            ),
            r"\b(?:came|finished|placed) (?:first|second|third|top|runner-up) (?:in|at|of|out)\b",
            r"\b(?:short|long)listed\b",
            r"\binducted into\b",
            r"\bmade (?:a |an )?(?:dame|knight|freeman|honorary)\b",
            r"\bthe honours list\b",
        ),
        "My sourdough took best in show.",
        "The dog took the best in the show from me.",
        unless=(
            r"\bcame first to\b",
            r"\bcame second to\b",
            r"\bfrom me\b",
            r"\btook (?:first|second) (?:turn|watch|shift|aid)\b",
            r"\bgot (?:first|second) (?:class|hand|aid|degree)\b",
            r"\bgot silver (?:hair|spoons?)\b",
            r"\bhonou?r (?:to|is)\b",
        ),
        words=(
            "award* booker* breed* bronze* came* colours* cross* cup dame* fellowship* finished* first* "
            "freeman* gold* hono* inducted knight* laurels* long* mbe* medal* nobel* nomination* obe* "
            "placed* prize* ribbon* rosette* scholarship* second short* show* silver* title* trophy* win*"
        ),
    ),
    EventWords(
        "award",
        (
            (
                r"\bwon (?:the|a|an|this year's|our|my|her|his) (?:[\w'-]+ ){0,3}(?:competition|contest|"
                r"challenge|show|fair|calendar|poll|commission|bursary|grant|fellowship|scholarship|medal|"
                r"prize|championship|trophy|rosette)\b"
            ),
            (
                r"\b(?:been|was|were|is|are|be) (?:awarded|named|voted|crowned|declared|honou?red|decorated|"
                r"presented with|given) (?:the|a|an|as|with)? ?(?:best|freedom|order|medal|prize|award|"
                r"newcomer|young|top|national|royal|gold|silver|\w+ of)\b"
            ),
            (
                r"\bbest (?:newcomer|actor|actress|director|short|garden|allotment|restaurant|pub|pie|cheese|"
                r"beer|kept village|in (?:show|class|britain|the county))\b"
            ),
            r"\b(?:gold|silver|bronze) (?:at|in|for|medal)\b",
        ),
        "My photo won the county calendar competition.",
        "My photo hangs by the county calendar.",
        unless=(
            r"\bwon the (?:\w+ )?(?:match|game|bet|argument|raffle|lottery|toss|quiz|auction|league|election)\b",
            r"\bvote for\b",
            r"\bbest (?:in|of) (?:the )?(?:morning|evening)\b",
            r"\bgold (?:at|in|for) (?:the (?:end|bank|shop))",
        ),
        words=(
            "awarded* best bronze* crowned* declared* decorated* given* gold* hono* named* presented silver* voted* won"
        ),
    ),
    EventWords(
        "award",
        (
            (
                r"^(?:best|winner of the|first prize|gold|young) [\w' ]{3,40}(?:[,!] ?(?:you|well|congrat|"
                r"bravo|and|wow|what)|!)"
            ),
            (
                r"\b(?:won|wins|winning|scooped|bagged|took|taken|carried off|got|been given|awarded|"
                r"picked up|land(?:ed|s)) (?:the|a|an|this year's|my|our|her|his|your|their|"
                r"\w+) (?:[\w'-]+ ){0,4}?(?:prize|award|medal|trophy|cup|rosette|ribbon|title|mbe|obe|bafta|"
                r"bursary|fellowship|scholarship|commendation|shield)\b"
            ),
            r"\b(?:shortlist\w*|longlist\w*|nominated|runner-up|highly commended) (?:for|in|at)\b",
        ),
        "Best newcomer, you star!",
        "Best before June.",
        unless=(
            r"\b(?:won't|doesn't|didn't|never|not) (?:\w+ )?(?:win|won|get|got)\b",
            r"\b(?:best (?:wishes|regards|of luck)|cup of|lottery|raffle)\b",
            r"\b(?:team|side|club|rovers|united|city)\b.*\b(?:cup|trophy|title|league|shield)\b",
            r"\b(?:he|she|they) (?:took|got) the (?:cup|title) (?:off|from)\b",
        ),
        words="award awarded bafta best bursary commendation commended cup fellowship first gold highly longlist* mbe medal nominated obe prize ribbon rosette runner scholarship shield shortlist* title trophy winner young",
    ),
    EventWords(
        "award",
        (
            r"^(?:so |wow,? |hurrah,? |yes,? )?you(?:'ve| have)? won\b(?! (?:the|that|this|our|my|a|"
            r"at) (?:argument|match|bet|game|toss|chess|cards))"
        ),
        "You won, I saw it in the paper!",
        "You won the bet, here's your fiver.",
        unless=r"\?$",
        words="won",
    ),
    EventWords(
        "award",
        (
            (
                r"\b(?:getting|gets|got|given|giving (?:me|him|her|you|us)|been given|receive[sd]?|receiving|"
                r"won|win|awarded) (?:an? |the |my |his |her )?(?:\w+ ){0,3}(?:mbe|obe|cbe|knighthood|medal|"
                r"rosette|cup|gold|silver|bronze|first prize|prize|trophy|shield|bursary|scholarship|"
                r"of the year)\b"
            ),
            r"\bshortlisted for\b",
            r"\b(?:hand|give) you the (?:prize|award|cup|medal)\b",
            r"\bdid (?:your|his|her) \w+ win (?:anything|a)\b",
            (
                r"\b(?:garden|cake|roses?|marrow|jam|dog|pony|photo|poem|essay|story|entry|"
                r"quilt)(?: \w+)? (?:got|won|took|takes|wins) (?:gold|silver|bronze|first|best)\b"
            ),
        ),
        "My own sister is getting an MBE.",
        "The cup is on the shelf.",
        unless=(
            r"\b(?:day|night|week|time|month|end|start|rest|part|frost|snow|swallow) of the year\b",
            r"\btombola\b",
            r"\braffle\b",
            r"\bclosing date\b",
            r"\bcontract\b",
            r"\bthe cup\b",
            r"\bworld cup\b",
            r"\bcup of\b",
            r"\b(?:team|side|club|match)\b",
            r"\baward-winning\b",
            r"\bfight\b",
        ),
        words="mbe obe cbe knighthood medal rosette cup gold silver bronze prize trophy shield bursary scholarship year shortlisted award win first best",
    ),
)
