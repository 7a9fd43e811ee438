"""English: what the writer tells of their own life, family and work (`self_talk`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.own_life.nothing_told import NOTHING_TOLD
from daemon.think.language.en.acts.questions.rhetorical import SAID_TO_MYSELF
from daemon.think.language.en.words import KIN

TOLD = (
    Construction(
        "said_to_myself",
        "self_talk",
        "myself ourselves",
        SAID_TO_MYSELF,
        "So I said to myself, why not learn to sail?",
        "So I said to my sister, why not learn to sail?",
    ),
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
            r"\b(?:made|being made|be made) redundant\b",
            r"\blaid off\b",
            r"\bredundanc(?:y|ies)\b",
            r"\bgot the sack\b",
            r"\bbeen sacked\b",
            (
                r"\b(?:lost|losing|lose) (?:my|our|his|her|their) (?:job|jobs|home|house|flat|business|"
                r"savings|contract|funding|licence|place)\b"
            ),
            r"\bhanded in (?:my|our) notice\b",
            r"\b(?:quit|resigned)\b",
            (
                r"\b(?:went|gone|going|go|filed for|is|are) (?:bankrupt|bust|under|into administration|"
                r"out of business)\b"
            ),
            (
                r"\b(?:split(?:ting)? up|broke up|break(?:ing)? up|breakup|separated|separating|"
                r"getting (?:a )?divorced?|divorced|divorcing|walked out on me|left me)\b"
            ),
            (
                r"\b(?:flooded|flood|burn(?:t|ed) down|caught fire|burgled|robbed|evicted|scammed|conned|"
                r"lost everything|lost almost everything)\b"
            ),
            (
                r"\bcontract (?:won't be|isn't being|is not being|wasn't|will not be|hasn't been) (?:renewed|"
                r"extended)\b"
            ),
            r"\b(?:burnt out|burned out|burnout|signed off (?:work|sick|with))\b",
            r"\b(?:wedding|engagement|marriage)(?:'s| is| was) (?:off|over|called off)\b",
            (
                r"\b(?:turned (?:me|us|it|my \w+) down|rejected|passed over|didn't get (?:the|in|it)|"
                r"failed my|failed the)\b"
            ),
        ),
        "I was made redundant on Thursday.",
        "We lost our way in the fog.",
        unless=(
            r"^(?:he|she|they|you|your)\b|\?$|\bsorry (?:to hear|about|that|for)",
            r"\b(?:if|could|would|please)\b",
        ),
    ),
    Construction(
        "post_on_the_list",
        "self_talk",
        "redundanc* layoff* lay* cuts losses restructur* downsiz* jobs risk",
        (
            (
                r"\b(?:redundanc(?:y|ies)|lay-?offs|(?:job|staff) (?:cuts|losses)|(?:announced|announcing|making|more) cuts|restructur\w+|downsiz\w+)\b.*\b(?:my|our) (?:whole |own )?(?:job|post|role|position|name|team|department|section|office|branch)"
                r"(?:'s| is| are) (?:also |now |probably |likely )?(?:on (?:the|that|their) list|among (?:them|those)|one of (?:them|those|the)|at risk|affected|under threat)\b"
            ),
            r"\b(?:my|our) (?:job|role|post|position)s?(?:'s| is| are) (?:now |officially |formally )?at risk of (?:redundancy|being (?:cut|axed))\b",
        ),
        "They told us of sixty job cuts, and our branch is among them.",
        "They told us of sixty job cuts, and the Leeds branch is among them.",
        unless=r"\?$|^if\b",
    ),
    Construction(
        "nothing_broken",
        "self_talk",
        "bone* x-ray* xray* x ligament* broken torn fractured sprain",
        (
            r"^(?:(?:and|but|so|well|luckily|thankfully|fortunately|happily),? )*(?:the |my )?(?:bones?|x-?rays?|ligaments?)(?:'s| is| was| are| were)? (?:all |perfectly |completely )?(?:fine|ok|okay|intact|clear|all right)\b",
            r"^(?:(?:and|but|so|well|luckily|thankfully|fortunately|happily),? )*(?:nothing|no bones?)(?:'s| is| was| are| were)? (?:broken|torn|fractured)\b",
            r"^(?:(?:and|but|so|well|luckily|thankfully|fortunately|happily),? )*(?:it's|it is|it was|they say it's) (?:only|just) a (?:\w+ )?sprain\b",
        ),
        "Luckily nothing is broken.",
        "Nothing is broken in the parcel, is it?",
        unless=r"\?$|\b(?:parcel|box|crate|delivery|shipment|build|site|server|code|soup|stock|broth|dog|cat)\b",
    ),
    Construction(
        "gave_out_on_me",
        "self_talk",
        "died packed conked gave broke failed seized",
        r"\b(?:the|my|our|that)(?: old| poor| wretched| faithful| new)? (?:[\w-]+ ){1,3}(?:(?:has|have|finally|just|also|went and|up and) )*(?:died|packed up|packed in|conked out|gave out|gave up|broke down|broke|seized up|failed) on (?:me|us)\b",
        "The kettle packed up on me in the middle of breakfast.",
        "The kettle packed up, could you bring yours?",
        unless=r"\?$",
    ),
    Construction(
        "i_do",
        "self_talk",
        "i i'd i'll i'm i've we we'd we'll we're we've",
        r"\b(?:i|we)(?:'m|'ve|'d|'ll|'re)?\b",
        "We spent the weekend repairing the roof.",
        "The post comes at ten.",
        unless=(
            *NOTHING_TOLD,
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
                r"\b(?:my|our) (?!(?:email|message|last (?:email|mail|message)|reply|mail|regards|love|best|"
                r"pleasure|condolences|sympathy|heart goes|thoughts are|meeting|call|address is|number is|"
                rf"apologies|view is|opinion is)\b)(?:\w+[ -]){{0,2}}?(?:{KIN}|\w+)\b.*\w"
            ),
            r"^(?:mine|ours)\b",
            r"\b(?:me|us) (?:a|an|the|to|two|three|hours|days|back|into|on|up|ill|happy|busy|all)\b",
            (
                r"^(?:and |but |so |well,? |sadly,? )*(?:mum|mom|dad|gran|granny|grandma|grandpa|nan|mother|"
                r"father|grandad)(?:'s|'ll)? (?!and you)\w+"
            ),
        ),
        "My first bowl looks like an ashtray.",
        "In my opinion it is late.",
        unless=(
            *NOTHING_TOLD,
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
            r"^(?:hey,? |so |ok,? |well,? |just |finally |oh,? |anyway,? )*(?:(?:a )?(?:long|lazy|quiet|"
            r"busy|slow|rough|good|lovely|strange|hectic|mad) (?:walk|day|week|weekend|morning|evening|"
            r"night|month|sunday|saturday|run|swim|drive)\b.*|(?:just )?(?:finished|started|got|came|"
            r"spent|fell|finally|been|had|went|back from|moved|bought|planted|painted|baked|cooked|ran|"
            r"rode|swam|read|watched|visited|saw|walked|made|found|lost|sold|met|booked|signed|still|"
            r"working|busy|off to|on my way|loved|loving|enjoying|enjoyed)\b(?! (?:your|you)).*|(?:all|"
            r"everything) (?:is )?(?:\w+ )?here\b.*|(?:work|life|school|uni|home life) (?:is|has been|was|"
            r"gets|got)\b.*|the (?:cat|dog|kids|children|baby|twins|garden|kitchen|roof|house|boat|loft|"
            r"allotment|hens|choir|shop|office|team|boiler|car|tomatoes|roses|bees|puppy|kitten|girls|"
            r"boys|marmalade|move|new \w+) (?:is|are|was|were|has|have|had|got|broke|looks|look|sleeps|"
            r"came|went|needs|keeps|ate|finally|suits|turned|did|won't|still|just)\b.*)"
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
            (
                r"^(?:the|our) (?:boys|girls|kids|children|twins|little ones?|cat|dog|hens|puppy|"
                r"kitten) (?:have |has |are |is )?(?:\w+ed|built|made|ran|ate|caught|found|went|got|broke|"
                r"took|mad|into|learning|off|back|out|asleep|growing|doing)\b(?!.*\b(?:you|your|yours)\b)"
            ),
            (
                r"^i (?:never|always|hardly|rarely|seldom) (?!knew|thought|said|promised|got (?:round|around)|"
                r"meant|heard|received|had|did|sent|forget|wonder|got)\w+\b(?!.*\b(?:you|your|yours)\b)"
            ),
        ),
        "The boys built a raft.",
        "The boys built your raft.",
    ),
    Construction(
        "own_duty",
        "self_talk",
        "all ask crave could can die do dream give got had have kill like long love must need ought sell should use want what",
        (
            (
                r"^(?:and |but |so |now |then )?(?:i|we) (?:really |just |still |also |simply )*(?:must|"
                r"have to|need to|ought to|'ve got to|have got to|had to|should) (?:really |just |still |"
                r"finally |now )*(?!ask (?:you|that|for your)|say|admit|tell|confess|apologi|thank|you\b|meet|"
                r"talk|discuss|speak|get together|catch up|do (?:this|something|it)|know|decide|agree|warn|"
                r"insist|congratulate|have (?:your|the|it|you|an?) |see (?:you|each)|confirm|hear|"
                r"receive)[a-z]+\b(?!.*\b(?:you|your|yours|each other|asap|please)\b)"
            ),
            (
                r"^i(?:'d| would) (?:\w+ )?(?:love|like|give (?:anything|a lot|my right arm|my eye teeth)|"
                r"kill|die|sell my soul) (?:to|for)\b(?!.*\b(?:you|your|yours|come|join|but|see (?:it|them|"
                r"that)|if)\b)"
            ),
            (
                r"^(?:all|what) (?:that )?(?:i|we) (?:really )?(?:want|need|ask|long for|dream of|"
                r"crave)(?: for \w+| right now| now)? (?:is|are) (?:a|an|some|to|peace|quiet|sleep|my|one|bed|"
                r"five|two)\b(?!.*\b(?:you|your|yours)\b)"
            ),
            (
                r"^i (?:could|can) (?:really |badly |just )?(?:do with|use) (?:a|an|some) (?:\w+ )?(?:holiday|"
                r"drink|nap|sleep|rest|break|bath|coffee|lie-?in|night off|week off)\b"
            ),
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
            (
                r"^(?:just |finally |then |also |well, )?(?:sorted|mended|cleared|painted|cleaned|paid|mowed|"
                r"baked|tidied|washed|ironed|repaired|finished|started|bought|spent|slept|walked|watched|"
                r"cooked|planted|harvested|dug|ran|rode) (?:out |off |up |my |all |through )*(?:the|a|an|my|"
                r"our|all|two|three|half|like|in|till|until|most)\b(?!.*\b(?:you|your|yours|attached|"
                r"requested|by)\b)"
            ),
            (
                r"^just (?:spoke|talked|rang|called|heard|met|saw|left|landed|arrived|got (?:off|back|home|"
                r"in)|been|come|came|had|read)\b(?!.*\b(?:you|your|yours)\b)"
            ),
            (
                r"^(?:we|i)(?:'ve| have)? (?:finally |now |just )?(?:moved|shifted|cleared|rebuilt|turned|"
                r"emptied|insulated|painted|stacked|dug|planted) (?:the|our|my|all|out) (?!meeting|call|"
                r"appointment|date|session|order)(?!.*\b(?:you|your|yours)\b)"
            ),
            (
                r"^(?:i|we) (?:wish|hope|hoped|mean|meant|long|can't wait|intend|plan) (?:i|we|to) (?:could|"
                r"had|were|finish|get|see|learn|be|sleep|go|do)\b(?!.*\b(?:you|your|yours|from you)\b)"
            ),
            (
                r"^(?:the|my|our) (?:car|boiler|phone|laptop|van|washing machine|fridge|roof|computer|heating|"
                r"oven|bike|printer|router|freezer) (?:has |is |was )?(?:broken|broke|packed up|died|dead|"
                r"on the blink|leaking|gave|conked|playing up|stopped|been)\b(?!.*\b(?:you|your)\b)"
            ),
            (
                r"^i (?:read|watched|saw|heard) (?:a|an|the|that|two) (?:\w+ )?(?:novel|book|film|play|"
                r"concert|thriller|programme|documentary)\b(?!.*\b(?:you|your)\b)"
            ),
            (
                r"^(?:the|my) (?:doctors?|consultant|specialist|surgeon|scan|dentist|x-?ray) (?:found|"
                r"has found|have found|wants|says|say|thinks?)\b(?!.*\b(?:you|your|she|he|her|his)\b)"
            ),
        ),
        "Mowed the lawn and fell asleep on it.",
        "Mowed lawns sell houses.",
    ),
)
