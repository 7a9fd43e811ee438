"""English: what the writer tells of their own life, family and work (`self_talk`); and own words that tell nothing of it."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import KIN

# Own words that claim nothing about the writer's life: half-promises, agreement, good manners, other people's plans.
_NOTHING_TOLD = (
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
TOLD = (
    Construction(
        "setback",
        "self_talk",
        (
            "administration* almost bankrupt* break* broke burgled* burn* business* bust* caught conned* "
            "didn divorce* divorcing* engagement* evicted* extended* failed flood* handed laid left los* "
            "marriage* passed quit* redundanc* redundant rejected* renewed* resigned* robbed* sack sacked "
            "scammed* separated* separating* signed split* turned under* walked wedding*"
        ),
        (
            r"\b(?:made|being made|be made) redundant\b|\blaid off\b|\bredundanc(?:y|ies)\b|\bgot the sack\b|\bbeen sacked\b",
            r"\b(?:lost|losing|lose) (?:my|our|his|her|their) (?:job|jobs|home|house|flat|business|savings|contract|funding|licence|place)\b",
            r"\bhanded in (?:my|our) notice\b|\b(?:quit|resigned)\b",
            r"\b(?:went|gone|going|go|filed for|is|are) (?:bankrupt|bust|under|into administration|out of business)\b",
            r"\b(?:split(?:ting)? up|broke up|break(?:ing)? up|breakup|separated|separating|getting (?:a )?divorced?|divorced|divorcing|walked out on me|left me)\b",
            r"\b(?:flooded|flood|burn(?:t|ed) down|caught fire|burgled|robbed|evicted|scammed|conned|lost everything|lost almost everything)\b",
            r"\bcontract (?:won't be|isn't being|is not being|wasn't|will not be|hasn't been) (?:renewed|extended)\b",
            r"\b(?:burnt out|burned out|burnout|signed off (?:work|sick|with))\b",
            r"\b(?:wedding|engagement|marriage)(?:'s| is| was) (?:off|over|called off)\b|\b(?:turned (?:me|us|it|my \w+) down|rejected|passed over|didn't get (?:the|in|it)|failed my|failed the)\b",
        ),
        "I was made redundant on Thursday.",
        "We lost our way in the fog.",
        unless=(
            r"^(?:he|she|they|you|your)\b|\?$|\bsorry (?:to hear|about|that|for)",
            r"\b(?:if|could|would|please)\b",
        ),
    ),
    Construction(
        "i_do",
        "self_talk",
        "i i'd i'll i'm i've we we'd we'll we're we've",
        r"\b(?:i|we)(?:'m|'ve|'d|'ll|'re)?\b",
        "We spent the weekend repairing the roof.",
        "The post comes at ten.",
        unless=(
            *_NOTHING_TOLD,
            (
                r"^(?:i|we)(?:'ll| will)? (?:think|believe|guess|suppose|assume|agree|see|understand|know|hope|wish|hear|"
                r"heard|bet)\b(?:\.|,|!| (?:so|not|that (?:you|it|the|he|she|they)|you|it|he|she|they|the|what you|your|"
                r"this))"
            ),
            r"^(?:i|we) (?:attach|look forward)",
            (
                r"\b(?:if|when|as|before|so) (?:i|we)(?:'m| am|'re| are|'ve| have| remember| recall)? (?:not )?"
                r"(?:wrong|mistaken|correctly)"
            ),
            r"^(?:i|we)(?:'ll| will)? (?:try|see|consider|think about|do my best)\b",
            r"\b(?:can't|cannot) promise\b",
            r"\b(?:i|we) (?:might|may) (?:be|come|join|drop|make|manage)\b",
            r"^see ",
            r"^we (?:should|could|must|ought to) (?:meet|talk|catch|get|do|have|go)",
            r"^let's",
            (
                r"^(?:hopefully|with (?:any )?luck|if (?:i|we) (?:have|get|can|find)|maybe|perhaps)\b.*\b(?:i|we)"
                r"(?:'ll| can| will| might| could)?\b"
            ),
            r"\bi(?:'ll| will) have (?:the|a|an|some|another) \w+(?:,| please|[.!]?$)",
            r"^(?:count me in|i'm in|we're in|i'd love to|ok(?:ay)?,? i'm in)\b",
            r"\bi(?:'d| would) (?:love|like) to (?:come|join)\b",
        ),
    ),
    Construction(
        "mine",
        "self_talk",
        ("dad* father* gran* me mine* mom* mother* mum* my nan* our ours* us"),
        (
            (
                r"\b(?:my|our) (?!(?:email|message|last (?:email|mail|message)|reply|mail|regards|love|best|pleasure|"
                r"condolences|sympathy|heart goes|thoughts are|meeting|call|address is|number is|apologies|view is|"
                rf"opinion is)\b)(?:\w+[ -]){{0,2}}?(?:{KIN}|\w+)\b.*\w"
            ),
            r"^(?:mine|ours)\b",
            r"\b(?:me|us) (?:a|an|the|to|two|three|hours|days|back|into|on|up|ill|happy|busy|all)\b",
            (
                r"^(?:and |but |so |well,? |sadly,? )*(?:mum|mom|dad|gran|granny|grandma|grandpa|nan|mother|father|"
                r"grandad)(?:'s|'ll)? (?!and you)\w+"
            ),
        ),
        "My first bowl looks like an ashtray.",
        "In my opinion it is late.",
        unless=(
            *_NOTHING_TOLD,
            r"\b(?:told|asked|wants|wanted|begged) (?:me|us) to\b",
            r"\b(?:asked|told|ordered|promised|begged) (?:the|his|her|him|them|a)\b",
            (
                r"^(?:in my (?:opinion|view)|my (?:view|opinion|guess|point|advice|suggestion)|to my knowledge|let me|"
                r"let us|please|give me|send me|tell me|call me)\b"
            ),
            (
                r"^(?:my|our) \w+(?: \w+)?(?: will|'ll) (?:\w+ )?(?:pick|call|send|bring|drive|meet|ring|post|collect|"
                r"help|email|drop) (?:you|it|them|the)\b"
            ),
        ),
    ),
    Construction(
        "here",
        "self_talk",
        (
            "allotment* baby* back baked* been* bees* boat* boiler* booked* bought* boys* busy* came* "
            "car* cat* children* choir* cooked* dog* enjoyed* enjoying* fell* finally* finished* found* "
            "garden* girls* good* got* had* hectic* hens* here house* kids* kitchen* kitten* lazy* life* "
            "loft* long* lost* loved* lovely* loving* mad* marmalade* met* move* new off office* painted* "
            "planted* puppy* quiet* ran* read* rode* roof* roses* rough* saw* school* shop* signed* slow* "
            "sold* spent* started* still* strange* swam* team* tomatoes* twins* uni* visited* walked* "
            "watched* way* went* work*"
        ),
        (
            r"^(?:hey,? |so |ok,? |well,? |just |finally |oh,? |anyway,? )*"
            r"(?:(?:a )?(?:long|lazy|quiet|busy|slow|rough|good|lovely|strange|hectic|mad) "
            r"(?:walk|day|week|weekend|morning|evening|night|month|sunday|saturday|run|swim|drive)\b.*|(?:just )?"
            r"(?:finished|started|got|came|spent|fell|finally|been|had|went|back from|moved|bought|planted|painted|"
            r"baked|cooked|ran|rode|swam|read|watched|visited|saw|walked|made|found|lost|sold|met|booked|signed|still|"
            r"working|busy|off to|on my way|loved|loving|enjoying|enjoyed)\b(?! (?:your|you)).*|(?:all|everything) "
            r"(?:is )?(?:\w+ )?here\b.*|(?:work|life|school|uni|home life) (?:is|has been|was|gets|got)\b.*|the "
            r"(?:cat|dog|kids|children|baby|twins|garden|kitchen|roof|house|boat|loft|allotment|hens|choir|shop|"
            r"office|team|boiler|car|tomatoes|roses|bees|puppy|kitten|girls|boys|marmalade|move|new \w+) "
            r"(?:is|are|was|were|has|have|had|got|broke|looks|look|sleeps|came|went|needs|keeps|ate|finally|suits|"
            r"turned|did|won't|still|just)\b.*)"
        ),
        "Lazy Sunday here.",
        "Found on page three.",
        unless=(
            (r"\?$|attached|^(?:finished|found|got) on page|^back to (?:you|the)|^got it[.!]?$|see you"),
            r"\b(?:was|has been|is) (?:launched|released|on sale|announced|out)\b",
        ),
    ),
    Construction(
        "our_small_ones",
        "self_talk",
        "boys girls kids children twins cat dog hens puppy never always hardly rarely seldom",
        (
            r"^(?:the|our) (?:boys|girls|kids|children|twins|little ones?|cat|dog|hens|puppy|kitten) (?:have |has |are |is )?(?:\w+ed|built|made|ran|ate|caught|found|went|got|broke|took|mad|into|learning|off|back|out|asleep|growing|doing)\b(?!.*\b(?:you|your|yours)\b)",
            r"^i (?:never|always|hardly|rarely|seldom) (?!knew|thought|said|promised|got (?:round|around)|meant|heard|received|had|did|sent|forget|wonder|got)\w+\b(?!.*\b(?:you|your|yours)\b)",
        ),
        "The boys built a raft.",
        "The boys built your raft.",
    ),
    Construction(
        "own_duty",
        "self_talk",
        "all ask crave could can die do dream give got had have kill like long love must need ought sell should use want what",
        (
            r"^(?:and |but |so |now |then )?(?:i|we) (?:really |just |still |also |simply )*(?:must|have to|need to|ought to|'ve got to|have got to|had to|should) (?:really |just |still |finally |now )*(?!ask (?:you|that|for your)|say|admit|tell|confess|apologi|thank|you\b|meet|talk|discuss|speak|get together|catch up|do (?:this|something|it)|know|decide|agree|warn|insist|congratulate|have (?:your|the|it|you|an?) |see (?:you|each)|confirm|hear|receive)[a-z]+\b(?!.*\b(?:you|your|yours|each other|asap|please)\b)",
            r"^i(?:'d| would) (?:\w+ )?(?:love|like|give (?:anything|a lot|my right arm|my eye teeth)|kill|die|sell my soul) (?:to|for)\b(?!.*\b(?:you|your|yours|come|join|but|see (?:it|them|that)|if)\b)",
            r"^(?:all|what) (?:that )?(?:i|we) (?:really )?(?:want|need|ask|long for|dream of|crave)(?: for \w+| right now| now)? (?:is|are) (?:a|an|some|to|peace|quiet|sleep|my|one|bed|five|two)\b(?!.*\b(?:you|your|yours)\b)",
            r"^i (?:could|can) (?:really |badly |just )?(?:do with|use) (?:a|an|some) (?:\w+ )?(?:holiday|drink|nap|sleep|rest|break|bath|coffee|lie-?in|night off|week off)\b",
        ),
        "I must ring the bank before it shuts.",
        "I must ask you for the bank's number.",
        unless=r"\?$|\bno need\b|\bneedn't\b",
    ),
    Construction(
        "subject_left_out",
        "self_talk",
        "",
        (
            r"^(?:just |finally |then |also |well, )?(?:sorted|mended|cleared|painted|cleaned|paid|mowed|baked|tidied|washed|ironed|repaired|finished|started|bought|spent|slept|walked|watched|cooked|planted|harvested|dug|ran|rode) (?:out |off |up |my |all |through )*(?:the|a|an|my|our|all|two|three|half|like|in|till|until|most)\b(?!.*\b(?:you|your|yours|attached|requested|by)\b)",
            r"^just (?:spoke|talked|rang|called|heard|met|saw|left|landed|arrived|got (?:off|back|home|in)|been|come|came|had|read)\b(?!.*\b(?:you|your|yours)\b)",
            r"^(?:we|i)(?:'ve| have)? (?:finally |now |just )?(?:moved|shifted|cleared|rebuilt|turned|emptied|insulated|painted|stacked|dug|planted) (?:the|our|my|all|out) (?!meeting|call|appointment|date|session|order)(?!.*\b(?:you|your|yours)\b)",
            r"^(?:i|we) (?:wish|hope|hoped|mean|meant|long|can't wait|intend|plan) (?:i|we|to) (?:could|had|were|finish|get|see|learn|be|sleep|go|do)\b(?!.*\b(?:you|your|yours|from you)\b)",
            r"^(?:the|my|our) (?:car|boiler|phone|laptop|van|washing machine|fridge|roof|computer|heating|oven|bike|printer|router|freezer) (?:has |is |was )?(?:broken|broke|packed up|died|dead|on the blink|leaking|gave|conked|playing up|stopped|been)\b(?!.*\b(?:you|your)\b)",
            r"^i (?:read|watched|saw|heard) (?:a|an|the|that|two) (?:\w+ )?(?:novel|book|film|play|concert|thriller|programme|documentary)\b(?!.*\b(?:you|your)\b)",
            r"^(?:the|my) (?:doctors?|consultant|specialist|surgeon|scan|dentist|x-?ray) (?:found|has found|have found|wants|says|say|thinks?)\b(?!.*\b(?:you|your|she|he|her|his)\b)",
        ),
        "Mowed the lawn and fell asleep on it.",
        "Mowed lawns sell houses.",
    ),
)
