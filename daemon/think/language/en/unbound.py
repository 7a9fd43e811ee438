"""English: what sounds like own life, a question or an ask, and is none: hedges, bare answers, riddles, others' dealings."""

from __future__ import annotations

from daemon.think.language.construction import Construction

UNBOUND = (
    Construction(
        "cry",
        "rhetorical",
        "really seriously honestly truly what no huh eh hey gosh wow goodness god",
        r"^(?:(?:oh|no|really|wow|what|gosh|goodness|seriously|honestly|huh|eh|hey|my|god|dear|yes|is it|was it|truly)\b[\s,.!?-]*)+$",
        "Oh no, really?",
        "Really, what happened?",
    ),
    Construction(
        "riddle",
        "rhetorical",
        ("but difficult* fun hard* look* many pope sacred seem* since sound* strike* thinking what who why without"),
        (
            r"^(?:and |but |so |oh,? |well,? )*(?:do|does) (?:i|it|we|that|this|he|she) (?:look|sound|seem|strike)\b.*\blike\b.*\?",
            r"^(?:and |but |so )*since when\b|^(?:and |but |so |oh,? )*why do (?:i|we) (?:do this|bother|always|even|keep|never)\b|\bbut who (?:\w{3,}s|would|could|can)\b.*\?$|^(?:and |but )*how many [\w ]{2,30} does it take to\b|^where (?:would|should|will) (?:i|we) be without\b|^who (?:doesn't|does not|wouldn't|isn't|needs|am i|are we|cares|says|said)\b(?! (?:to|it|that|we|you))",
            r"^(?:and |but |so )*what(?:'s| is) (?:not to (?:like|love)|the point|wrong with the world|the worst)\b|^why (?:me|bother|not)\b|^is nothing sacred\b|^how (?:hard|difficult) can it be\b|^what was i thinking\b|^are we having fun\b|^is the pope\b",
        ),
        "Since when is soup a main course?",
        "Since when do you live in Ghent, and do you like it?",
        unless=r"\bdo you (?:like|live)\b",
    ),
    Construction(
        "told_you",
        "rhetorical",
        "anybody* anyone* did heard* mention* someone* tell* told",
        r"\b(?:did i (?:tell|mention to) you|have i told you|did (?:anyone|anybody|someone) tell you|did i mention|did you (?:all )?(?:hear|know|see) (?:that|about)|have you heard(?! (?:back|from|anything|any more|yet)))\b",
        "Did I tell you that old Barnaby got engaged?",
        "Did you tell Ann?",
    ),
)

# Own words that claim nothing about the writer's life: half-promises, agreement, good manners, other people's plans.
NOTHING_TOLD = (
    r"\b(?:i|we)(?:'d| would) (?:come|help|do it|go|stay|join|lend|send|love to|like to)\b.*\bif (?:i|we) (?:could|had|can|find|were)\b|\b(?:i|we)(?:'m| am|'re| are) hoping to\b|\b(?:i|we) (?:was|were|have been|had been) (?:told|asked|ordered|instructed|invited|requested) to\b|\bcan't say (?:yet|for)\b|\bone of us (?:may|might|will)\b|\bwho am i\b",
    r"^(?:my|our) (?:\w+ )?(?:nephew|niece|cousin|uncle|aunt|landlord|landlady|neighbou?r|colleague|boss|friend|brother|sister|son|daughter) (?:is going to|means to|wants|plans to|has promised|intends to|will|'ll) (?!be\b|have\b)",
    r"\b(?:i|we)(?:'d| would) (?:so |really )?(?:love|like) to,? but\b|\bnot sure (?:if|whether|that)? ?(?:i|we)(?:'ll| can| could| will)\b|\bi doubt (?:i|we|it|that)\b|\bi wish i could\b|\b(?:i'll|i will|we'll) (?:pass|have to pass|leave it|give it a miss)\b|\b(?:i|we) (?:can't|cannot|couldn't|won't) (?:promise|say|guarantee|commit)\b",
    r"\blet (?:me|us) (?:think|sleep on|mull|see)\b|\bit (?:all )?depends\b|\b(?:i|we) (?:haven't|have not) (?:decided|made up)\b|\bwe(?:'ll| will) (?:let you know if|see how)\b|\b(?:i|we)(?:'d| would) (?:rather|have to think|need to check)\b|\bi(?:'ll| will) (?:consider|think about|bear it|keep it in mind|keep that in mind)\b|\bi (?:could|might|may) (?:look|try|pop|come|manage|drop|be able)\b",
    r"\b(?:he|she|they|the \w+(?: \w+)?|[a-z]+) (?:asked|told|begged|wanted|ordered|instructed|advised|reminded|urged|persuaded|made) (?:me|us|my \w+|our \w+) (?:to|not to)\b|\b(?:my|our) (?:\w+ )?(?:boss|neighbou?rs?|colleagues?|teacher|landlord|mother|father|sister|brother|aunt(?:'s \w+)?|cousin|friends?)(?:'s \w+)? (?:asked|told|begged|wanted|ordered|thanked|promised|owes|apologised|needs) (?!me\b|us\b|you\b|your\b)(?:\w+)",
    r"\b(?:i|we) (?:may|might)(?: well)?(?: or (?:i |we )?(?:may|might) not)?\b",
    r"\b(?:i|we)(?:'d| would)? (?:suppose|guess|reckon) (?:i|we) (?:could|might|can|should)\b|\bif i remember\b|\bif all goes well\b",
    r"\b(?:i|we) (?:do )?hope to (?:have|get|be|come|send|finish|see|make)\b|\bdon't hold me to it\b|\bwouldn't (?:bank|count|bet) on it\b",
    r"\b(?:i|we)(?:'m| am|'re| are)? (?:not )?(?:making|make|give|giving|can't make) (?:any |no )?(?:promises|guarantees)\b|\bno promises\b",
    r"\b(?:i|we)(?:'d| would) (?:rather|sooner|prefer) not\b|\b(?:i|we)(?:'d| would) (?:like|love) to,? (?:some|one day|but|if|when)\b",
    r"\b(?:i|we)(?:'ll| will| shall) (?:have to )?(?:see|give it (?:some|a bit of) thought|think (?:it over|about it)|try|do my best|sleep on it)\b",
    r"\b(?:we|you and i) (?:must|should|ought to|really must|really should) (?:do this|meet|catch up|get together|have|go)\b",
    r"\b(?:squeeze|fit) you in\b|\bcan't say for (?:certain|sure)\b|\b(?:it|there) might be possible\b",
    r"\bi told you there (?:was|is) no\b|^only when it suits\b|\bneedn't\b|\bno need\b",
    (
        r"^(?:my|our) (?:\w+ )?(?:colleagues?|boss|secretary|assistant|office|team|partner|neighbou?rs?|mother|father|mum|dad|sister|brother|son|daughter|wife|husband)"
        r" (?:will|'ll|is going to|might|may|should) (?!be (?:\d|a|an|the|home|born|old|in hospital))\w+"
    ),
    r"^(?:mum|mom|dad|granny|grandma|grandpa|gran|nan|auntie|uncle)(?: \w+)? (?:will|'ll|is going to|might|may|should) \w+",
    r"^(?:our|the) (?:\w+ ){0,3}(?:package|plan|service|shop|menu|price|prices|tickets?|rooms?|fees?|office|museum|store)s? (?:starts?|costs?|opens?|runs?|is open|closes?|includes?|offers?)\b",
    r"\b(?:she|he|they) (?:asked|begged|told|wanted|ordered|got) (?:me|us) (?:to|not to)\b",
)
