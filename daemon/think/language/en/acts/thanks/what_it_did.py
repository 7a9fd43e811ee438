"""English: thanks told as what would not have been, what a difference it made, how good it was of them, what is still in use (`thanks`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.thanks.words import BLAMED

_GAVE = r"(?:gave|made|knitted|sewed|sewn|carved|taught|bought|left|built|mended|painted|embroidered|crocheted|wrote|baked|planted|sent|brought)"
_NO_LUCK = (
    r"(?:given (?:up|in)|gone (?:under|mad|home|without|hungry|to pieces|off the rails)|drowned|sunk|starved|frozen|fallen (?:apart|to pieces)|been (?:lost|stuck|sunk|late for|soaked|stranded|in (?:a|real|such) \w+)|"
    r"missed|failed|lost|walked (?:out|away|straight|right)|panicked|sat (?:there|at home)|still be|bolted|run (?:away|out)|paid (?:twice|double|far)|fainted|thrown it|signed (?:it|my)|stayed (?:in|at|away))"
)
_LUCK = (
    r"(?:had the (?:nerve|courage|heart|strength|faintest|confidence|patience|first)|got|managed|made it|passed|found|finished|dared|known|met|survived|coped|done it|done any|seen|won|been able|been here|been standing|believed|sung|"
    r"learnt|learned|tried|thought of|kept|stood|applied|gone (?:back|at all|in for|through|to)|come (?:home|back|through)|started|played|slept|eaten|lasted|pulled|written|spoken|asked|had a (?:\w+ )?(?:roof|job|hope|chance|leg|clue|home))"
)
WHAT_IT_DID = (
    Construction(
        "had_you_not",
        "thanks",
        "you your",
        (
            rf"\b(?:would|could|should|'d|might)(?:n't| not| never| hardly| scarcely)+ (?:ever )?(?:have|'ve) (?:\w+ )?{_LUCK}\b[^?]*,?\s(?:if you(?:'d not| had not| hadn't|r \w+ hadn't)|had you not|had it not been for you|if it hadn't been for you|if not for you)\b(?! {BLAMED})",
            rf"\b(?:would|could|should|'d|might)(?: all| both| probably| certainly| surely| have| 've| \w+ly)* (?:have |be |'ve )?(?:\w+ )?{_NO_LUCK}\b[^?]*,?\s(?:if you(?:'d not| had not| hadn't|r \w+ hadn't)|had you not|had it not been for you|if it hadn't been for you|if not for you)\b(?! {BLAMED})",
            (
                rf"^(?:and |but )*(?:if you(?:'d not| had not| hadn't)|had you not|had it not been for you|if it hadn't been for you|if not for you|but for (?:you\b|your (?!(?:delay|mistake|error|dithering|snoring|signature|approval|answer)s?\b)[\w' -]{{2,30}}?))\b(?! {BLAMED})[^?]*?,? (?:i|we|he|she|they|it|dad|mum|my \w+|our \w+|the \w+|none of us|nobody)(?:'d)? ?(?:"
                rf"(?:would|could|should|might)?(?:n't| not| never)+ (?:ever )?(?:have|'ve) (?:\w+ )?{_LUCK}|(?:would|could|should|might)?(?: all| both| probably| certainly| surely| have|'ve| \w+ly)* ?(?:be )?(?:\w+ )?{_NO_LUCK})\b"
            ),
        ),
        "We would never have found the place if you hadn't stood in the road and waved.",
        "We would never have missed the train if you hadn't stood in the road and waved.",
        unless=r"\?$|\bif you hadn't (?:noticed|heard|guessed|seen)\b",
    ),
    Construction(
        "where_should_we_be",
        "thanks",
        "you your",
        (
            rf"\bif you(?:'d not| had not| hadn't)\b(?! {BLAMED})[^?]*,? (?:i (?:don't|do not|hardly|can't) (?:know|think|imagine)|i dread to think|(?:god|heaven|goodness|lord|who) (?:only )?knows) (?:where|what|how)\b",
            r"\b(?:i (?:don't|do not|hardly) know|i can't (?:think|imagine)|i dread to think|(?:god|heaven|goodness|lord) (?:only )?knows) (?:where|what|how) (?:i|we|he|she|they|dad|mum|\w+)(?:'d| would) (?:\w+ ){0,3}?(?:be|do|have done|have managed|have coped|manage|cope) (?:\w+ )?(?:without you|if it weren't for you|if it hadn't been for you)\b",
            r"^(?:that|those|your) (?:[\w'-]+ ){1,5}?(?:has |have )?(?:kept|fed|carried|tided|got|saw) (?:\w+ ){0,3}?(?:us|me)(?: \w+)? (?:going|through|over|alive|sane|afloat|warm|fed)\b",
        ),
        "If you hadn't found the leak I dread to think what the bill would be.",
        "If you hadn't lost the key I don't know where we'd be now.",
        unless=r"\?$|\bif you could\b|\b(?:cheque|invoice|payment|noise|music|dog|snoring)\b",
    ),
    Construction(
        "what_a_difference",
        "thanks",
        "what such how",
        (
            r"^(?:and |oh,? |but |my,? )*what a (?:\w+ )?(?:difference|comfort|tonic|relief|blessing|godsend|help|support|boost|lift|weight off \w+ \w+|saving) (?:(?:it|that) (?:is|was|has been|made) (?:to have|having) you\b|"
            r"(?:your|those|these|that) (?!(?:haircut|new hair|absence|diet|results?|operation|exams?|the|my|our|your|i|he|she|it|we|they|you|there)\b)[\w' -]{2,50}?(?: you \w+(?: \w+)?)? (?:made|was|were|has been|have been|gave|has made|have made|brought)\b(?! (?:a|the) (?:mess|noise))|you(?:'ve| have)? (?:made|were|have been|been)\b)"
        ),
        "What a difference your letters made to me in that long winter.",
        "What a difference a new coat of paint makes.",
        unless=r"\?$|\b(?:could|can|would) you\b",
    ),
    Construction(
        "good_to_me",
        "thanks",
        "were been are you've",
        (
            r"\byou(?:'ve been| have been| had been| were| are|'re)(?: \w+ly)?(?: so| very| too| really| more than| just| ever so| always| both| all| such)* (?:good|kind|sweet|lovely|generous|decent|noble|patient|gracious|big-hearted|wonderful|marvellous|"
            r"brilliant|an (?:absolute )?angel|a (?:real |perfect |absolute )?(?:saint|brick|dear|darling|love|sport|star|pal|gem|treasure)) to "
            r"(?!(?:go|talk|look|be|know|the|your|his|her|their|all|people|animals|children|yourself|each|one|have|see|him\b|them\b|her\b)\b)(?:me\b|us\b|my\b|our\b|[a-z]+ (?:me|us|my|our|with|all|up|out|in|so|by|down|over|it|him|her|them|that|those|the|round|back|through)\b)"
        ),
        "You were very kind to drive my mother home.",
        "You were very kind to the children.",
        unless=r"\?$|\bif you\b|\b(?:as|until|unless|when|once) you (?:are|were)\b|\b(?:would|could|said|says|told|think|thought)\b",
    ),
    Construction(
        "still_in_use",
        "thanks",
        "still daily weekly whenever time when use wear",
        (
            r"\b(?:i|we|he|she|the (?:boys|girls|children|kids)|my \w+)(?:'m| am|'re| are|'s| is)? (?:still|always|\w+ to this day)? ?(?:(?:use|wear|treasure|swear by|cook (?:from|with|in)|drink from|sleep under|sit on|play|live by)s?|(?:using|wearing|treasuring)) "
            rf"(?:(?:the|that|those|your|every one of the) (?:[\w-]+ ){{1,4}}?(?:that |which )?you(?:'d| had)? {_GAVE}(?: (?:for )?(?:me|us|him|her|them))?)\b"
        ),
        "I still wear the scarf you knitted me, every cold morning.",
        "I still wear the scarf you threw out.",
        unless=r"\?$|\b(?:lent|do you want|want it back|should i|give it back|return)\b|\bnot (?:use|wear)\b|^(?:until|when|if)\b",
    ),
    Construction(
        "cannot_say_what_it_meant",
        "thanks",
        "can't cannot couldn't words hard hardly",
        (
            r"\b(?:can't|cannot|can hardly|couldn't|can't begin to|cannot begin to|hard to|no words to|haven't the words to|don't know how to) (?:begin to |really |properly |quite |fully )?(?:tell you|say|express|describe|put into words|explain|convey) "
            r"(?:just )?(?:what|how (?:much|deeply|very much)) (?:it|that|this|your [\w' ]{2,30}|having you|seeing you|knowing you) (?:all |has |have |really )*(?:meant|means|helped|did|comforted|cheered|moved|touched|lifted)\b"
        ),
        "I can't tell you how much it cheered my father that you came to see him.",
        "I can't tell you how much it cost to mend the roof.",
        unless=r"\?$|^(?!.*(?<!tell )\byou(?:r|'ve|'d)?\b)",
    ),
)
