"""English: awards told without the noun: by what one sees, does or says then; tried when nothing names an event."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

AWARDS = (
    EventWords(
        "award",
        (
            (
                r"\bbr(?:ought|ing|ings|inging) (?:home|back) (?:a |the |two |three )?(?:gold|silver|bronze|cup|"
                r"medals?|trophy|rosette|ribbon|title)\b"
            ),
            (
                r"\b(?:took|take|takes|taken|got|won|wins|bagged|scooped|claimed|carried off|clinched|lifted|"
                r"earned) (?:a |the |his |her |my |your |their |our |its )?(?:first |second |third )?(?:gold|"
                r"silver|bronze|cup|medal|trophy|rosette|blue ribbon|ribbon|title|crown|top spot|best in show|"
                r"best of breed|michelin star|place at the (?:county|village|national|flower) show)\b"
            ),
            r"\bbest in (?:show|class|county|the county|the region)\b",
            (
                r"\b(?:jury|judges|panel) (?:has |have |'ve )?(?:all )?(?:picked|chose|chosen|selected|"
                r"agreed with|awarded|voted for|singled out)\b"
            ),
            (
                r"\b(?:jury|judges|panel) (?:has |have |'ve )?(?:gave|given|handed|presented) (?:(?:me|us|him|her|them)|"
                r"(?:my|our|his|her|their|your) (?:[\w'-]+ ){1,3}?)\b ?(?:a |an |the |its |their )?(?:\w+ )?(?:gold|silver|bronze|"
                r"first|second|third|prize|medal|cup|rosette|trophy)\b"
            ),
            r"\bvoted (?:the |our |your )?(?:\w+ )?(?:\w+est|best|most|top|number one)\b",
            (
                r"\b(?:was|were|been|got|named|voted|crowned|chosen|judged|declared|"
                r"elected) (?:as )?(?:the )?(?:\w+ ){0,2}(?:of the year|champions?|overall winner|runner-up|"
                r"young musician|best young)\b"
            ),
            (
                r"\bbeat (?:everybody|everyone|all (?:of them|comers|the others)|the lot|"
                r"them all)\b(?=.*\b(?:champion\w*|compet\w*|contest|tournament|show|prize)\b)"
            ),
            r"\b(?:honou?red|decorated|knighted|laurelled) (?:by|at|with|for)\b",
            r"\b(?:an? )?(?:mbe|obe|cbe|knighthood|damehood|honours list)\b",
            r"\b(?:shortlist|longlist)(?:ed)?\b(?! of (?:candidates|suppliers|venues))",
            r"\bnominat(?:ed|ion) for\b",
            r"\b(?:hang|display|keep) (?:the|your|my|that) (?:medal|trophy|cup|plaque|rosette)\b",
            r"\b(?:collect|receive|accept) (?:the|your|my|her|his) (?:trophy|medal|prize|award|cup)\b",
            r"\bhall of fame\b",
            r"\bblue plaque\b",
            r"\brosettes?\b",
            r"\bgold star from\b",
            r"\bsilver medal\b",
            r"\bagreed with me about\b",
            r"\bup for (?:an?|the) (?:\w+ )?(?:bafta|oscar|emmy|grammy|prize|award|booker|tony)\b",
            (
                r"\b(?:was|were) (?:judged )?the (?:heaviest|biggest|longest|tallest|finest|loveliest|"
                r"best) in (?:the )?(?:tent|show|class|county|village|hall)\b"
            ),
        ),
        "My daughter brought home a gold from the regionals.",
        "My daughter brought home a gold fish.",
        words=(
            "agreed award bafta beat best biggest booker breed bronze cbe champion champions chosen "
            "crown crowned cup damehood declared decorated elected emmy fame finest flower gold "
            "grammy heaviest honored honoured honours judged judges jury knighted knighthood "
            "laurelled longest longlist longlisted loveliest mbe medal medals michelin musician named "
            "national nominated nomination obe oscar overall panel plaque prize ribbon rosette "
            "rosettes runner shortlist shortlisted show silver spot tallest title tony trophy voted "
            "year young"
        ),
        unless=(
            r"\b(?:team|side|club|eleven)\b",
            r"\bgold ?fish\b",
            r"\bgold (?:paint|ring|watch|leaf|coin)\b",
            r"\bcup of\b",
            r"\btea ?cup\b",
            r"\bribbons? (?:for|from|on) (?:the )?(?:hair|dress|present|parcel)\b",
            r"\braffle\b",
            r"\btombola\b",
            r"\blast night's (?:match|game)\b",
            r"\b(?:liverpool|arsenal|chelsea|united|celtic|rangers)\b",
            r"\bcandidates\b",
        ),
    ),
)
