"""English: own words that claim nothing about the writer's life: half-promises, agreement, good manners, other people's plans."""

from __future__ import annotations

NOTHING_TOLD = (
    (
        r"\b(?:i|we)(?:'d| would) (?:come|help|do it|go|stay|join|lend|send|love to|like to)\b.*\bif (?:i|"
        r"we) (?:could|had|can|find|were)\b"
    ),
    r"\b(?:i|we)(?:'m| am|'re| are) hoping to\b",
    r"\b(?:i|we) (?:was|were|have been|had been) (?:told|asked|ordered|instructed|invited|requested) to\b",
    r"\bcan't say (?:yet|for)\b",
    r"\bone of us (?:may|might|will)\b",
    r"\bwho am i\b",
    (
        r"^(?:my|our) (?:\w+ )?(?:nephew|niece|cousin|uncle|aunt|landlord|landlady|neighbou?r|colleague|"
        r"boss|friend|brother|sister|son|daughter) (?:is going to|means to|wants|plans to|has promised|"
        r"intends to|will|'ll) (?!be\b|have\b)"
    ),
    r"\b(?:i|we)(?:'d| would) (?:so |really )?(?:love|like) to,? but\b",
    r"\bnot sure (?:if|whether|that)? ?(?:i|we)(?:'ll| can| could| will)\b",
    r"\bi doubt (?:i|we|it|that)\b",
    r"\bi wish i could\b",
    r"\b(?:i'll|i will|we'll) (?:pass|have to pass|leave it|give it a miss)\b",
    r"\b(?:i|we) (?:can't|cannot|couldn't|won't) (?:promise|say|guarantee|commit)\b",
    r"\blet (?:me|us) (?:think|sleep on|mull|see)\b",
    r"\bit (?:all )?depends\b",
    r"\b(?:i|we) (?:haven't|have not) (?:decided|made up)\b",
    r"\bwe(?:'ll| will) (?:let you know if|see how)\b",
    r"\b(?:i|we)(?:'d| would) (?:rather|have to think|need to check)\b",
    r"\bi(?:'ll| will) (?:consider|think about|bear it|keep it in mind|keep that in mind)\b",
    r"\bi (?:could|might|may) (?:look|try|pop|come|manage|drop|be able)\b",
    (
        r"\b(?:he|she|they|the \w+(?: \w+)?|[a-z]+) (?:asked|told|begged|wanted|ordered|instructed|"
        r"advised|reminded|urged|persuaded|made) (?:me|us|my \w+|our \w+) (?:to|not to)\b"
    ),
    (
        r"\b(?:my|our) (?:\w+ )?(?:boss|neighbou?rs?|colleagues?|teacher|landlord|mother|father|sister|"
        r"brother|aunt(?:'s \w+)?|cousin|friends?)(?:'s \w+)? (?:asked|told|begged|wanted|ordered|thanked|"
        r"promised|owes|apologised|needs) (?!me\b|us\b|you\b|your\b)(?:\w+)"
    ),
    r"\b(?:i|we) (?:may|might)(?: well)?(?: or (?:i |we )?(?:may|might) not)?\b",
    r"\b(?:i|we)(?:'d| would)? (?:suppose|guess|reckon) (?:i|we) (?:could|might|can|should)\b",
    r"\bif i remember\b",
    r"\bif all goes well\b",
    r"\b(?:i|we) (?:do )?hope to (?:have|get|be|come|send|finish|see|make)\b",
    r"\bdon't hold me to it\b",
    r"\bwouldn't (?:bank|count|bet) on it\b",
    (
        r"\b(?:i|we)(?:'m| am|'re| are)? (?:not )?(?:making|make|give|giving|can't make) (?:any |"
        r"no )?(?:promises|guarantees)\b"
    ),
    r"\bno promises\b",
    r"\b(?:i|we)(?:'d| would) (?:rather|sooner|prefer) not\b",
    r"\b(?:i|we)(?:'d| would) (?:like|love) to,? (?:some|one day|but|if|when)\b",
    (
        r"\b(?:i|we)(?:'ll| will| shall) (?:have to )?(?:see|give it (?:some|a bit of) thought|"
        r"think (?:it over|about it)|try|do my best|sleep on it)\b"
    ),
    (
        r"\b(?:we|you and i) (?:must|should|ought to|really must|really should) (?:do this|meet|catch up|"
        r"get together|have|go)\b"
    ),
    r"\b(?:squeeze|fit) you in\b",
    r"\bcan't say for (?:certain|sure)\b",
    r"\b(?:it|there) might be possible\b",
    r"\bi told you there (?:was|is) no\b",
    r"^only when it suits\b",
    r"\bneedn't\b",
    r"\bno need\b",
    (
        r"^(?:my|our) (?:\w+ )?(?:colleagues?|boss|secretary|assistant|office|team|partner|neighbou?rs?|"
        r"mother|father|mum|dad|sister|brother|son|daughter|wife|husband) (?:will|'ll|is going to|might|"
        r"may|should) (?!be (?:\d|a|an|the|home|born|old|in hospital))\w+"
    ),
    (
        r"^(?:mum|mom|dad|granny|grandma|grandpa|gran|nan|auntie|uncle)(?: \w+)? (?:will|'ll|is going to|"
        r"might|may|should) \w+"
    ),
    (
        r"^(?:our|the) (?:\w+ ){0,3}(?:package|plan|service|shop|menu|price|prices|tickets?|rooms?|"
        r"fees?|office|museum|store)s? (?:starts?|costs?|opens?|runs?|is open|closes?|includes?|offers?)\b"
    ),
    r"\b(?:she|he|they) (?:asked|begged|told|wanted|ordered|got) (?:me|us) (?:to|not to)\b",
)
