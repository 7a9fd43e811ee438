"""English: what the writer tells of their own life (`self_talk`), and what they let be seen (`self_disclosure`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.unbound import NOTHING_TOLD
from daemon.think.language.en.words import KIN

OWN_LIFE = (
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
        "disclosure",
        "self_disclosure",
        (
            "abandoned* admit* afraid* alone* anxiety* anxious* anyone* ashamed* bad barely* bear* "
            "betrayed* between blame brave* broken* burned burnt clever* confess* confidence* cope* "
            "coping* couldn coward* cried* cry* cut* dark debts* depressed* depression* depth* don doubt "
            "dread* drinking* drowning* easy embarrassed* embarrasses* empty* end endless* enough* "
            "envious* envy* esteem* face* failure* falling fear* feel forgive fraud* frightened* "
            "frightens* go good* guilty* hardly* hate haunts* heartbroken* help helpless* hide hiding* "
            "holding hollow* honest* hopeless* humiliated* imposter* impostor* inadequate* insecure* "
            "insecurities* insecurity* invisible* jealous* keeping lie lonelier* lonely* losing lost* "
            "managing* mess* miss myself* never no nobody* not numb* outsider* overwhelmed* overwhelms* "
            "panic* patient* powerless* pretend* rejected* sadder* scarcely* scared* scares* shake* "
            "shame* sleep* small* strong* struggle* struggling* stupid* such tears* terrified* terrifies* "
            "therapist* therapy* tired* truth unbearable* unloved* unwanted* useless* ve wasted weak* "
            "wept* wish wonder worry worst* worthless*"
        ),
        (
            (
                r"\bi(?:'m| am|'ve been| have been| was| feel| felt|'ve felt| still feel| get| get so| often feel|"
                r" sometimes feel| must admit i(?:'m| am))(?: \w+){0,3}? (?:afraid(?! (?:i|we|that|not|so|the|it)\b)|"
                r"scared|terrified|frightened|ashamed|embarrassed|lonely|alone|lonelier|a failure|useless|worthless|"
                r"guilty|jealous|envious|overwhelmed|burnt out|burned out|drowning|anxious|depressed|insecure|an? "
                r"(?:impostor|imposter|fraud|coward)|hopeless|numb|heartbroken|falling apart|empty|inadequate|lost|not "
                r"(?:good|smart|brave|strong) enough|struggling|stupid|a bad "
                r"(?:mother|father|friend|parent|son|daughter|person)|not coping|close to tears|in a dark place|"
                r"at the end of my|losing (?:myself|hope|heart|confidence|my grip)|out of my depth|broken|such a mess|"
                r"a mess|hiding|weak)\b"
            ),
            (
                r"\bi (?:sometimes |often |still |always |really |secretly |constantly |even |so |do |just |mostly )?"
                r"(?:fear|dread|envy|doubt (?:myself|whether i|if i|that i)|hate (?:myself|being alone|how i|that i)|"
                r"cried|cry|wept|can't (?:cope|sleep|stop crying|face|shake|forgive myself|bear|go on)|couldn't "
                r"(?:cope|stop crying|face|get out of bed)|don't know (?:if|whether|how) i(?:'ll| can| could| am|'m)? ?"
                r"(?:ever |can )?(?:cope|go on|do this|manage|good enough|cut out|keep|be able)|don't "
                r"(?:feel|think i'm|think i am|know who|deserve|have anyone|really have (?:any )?friends|belong)|"
                r"lie awake|pretend(?:ed)? (?:to be|that|i)|have never (?:told|admitted|said|dared)|'ve never "
                r"(?:told|admitted|said|dared)|never (?:told|dared)|feel like (?:giving up|a|i'm|i don't|nobody|no one)|"
                r"lost (?:my )?(?:confidence|faith|hope)|have no one|have nobody|wish i (?:were|was) "
                r"(?:braver|stronger|more|less|like)|wonder (?:if|whether) i"
                r"(?:'m| am|'ll| can| was| should| will| have| really| ever)|question myself|panic|struggle|blame myself|"
                r"worry (?:that (?:i|everyone|people|nobody|they)|i'm|about (?:being|becoming|dying|losing|ending))|hide "
                r"(?:it|behind)|need(?:ed)? help and)"
            ),
            (
                r"\b(?:to be (?:quite |perfectly |completely )?honest|honestly|truth is|the truth is|if i'm honest|"
                r"i have to admit|i must admit|i confess|between (?:us|you and me)|hard to admit|not easy to "
                r"(?:say|admit|write)|i hate to admit|i(?:'ve| have) never told (?:anyone|you)|don't tell anyone)\b.*\b"
                r"(?:i|my|me)\b.*\b(?:can't|don't|afraid|scared|never|hard|struggl|lonely|doubt|fail|ashamed|cried|cry|"
                r"lost|tired of|not|hurt|fear|terrif|hate|miss|jealous|nervous|worried|alone|drink|debts?)\w*"
            ),
            r"\b(?:can|could) (?:hardly|barely|scarcely) (?:get out|face|cope|breathe|get through|look)\b",
            r"\b(?:scares|frightens|terrifies|haunts|overwhelms|shames|embarrasses) me\b",
            (
                r"\bmy (?:biggest |greatest |worst |deepest )?(?:fear|fears|shame|weakness|anxiety|depression|insecurity|"
                r"insecurities|confidence|self-esteem|panic attacks?|debts|drinking)\b"
            ),
            r"\bnot (?:cut out|good enough|strong enough|brave enough|up to it)\b",
            r"\bnobody (?:knows|needs me|would miss)\b",
            (
                r"\bi miss (?:him|her|them|my \w+|mum|dad)\b.*\b(?:terribly|so much|every|more than|badly|dreadfully|"
                r"at night|still)"
            ),
            r"\bi(?:'ve| have) been (?:struggling|crying|hiding|drinking|seeing a therapist|in therapy|pretending)\b",
            r"\b(?:makes?|made) me (?:cry|feel (?:small|stupid|like a|so alone|ashamed|useless|old|guilty))",
            (
                r"\b(?:don't|do not|not sure|can't tell|never) know (?:if|whether)? ?i(?:'m| am) (?:really |even |ever )?"
                r"(?:a |an )?(?:\w+ ){0,2}?(?:good|brave|strong|clever|patient|cut)\b.{0,30}"
            ),
            (
                r"\b(?:lonelier|sadder|more (?:scared|lonely|afraid|anxious|tired)) than i "
                r"(?:let on|admit|show|say|like to admit)\b"
            ),
            (
                r"\bi feel like (?:such )?(?:a|an|i'm|i am|nobody|everyone)\b"
                r"(?! (?:a )?(?:coffee|drink|walk|swim|pizza|celebrat))"
            ),
            (
                r"\b(?:felt|feel|feeling|was|been) (?:\w+ )?(?:humiliated|rejected|abandoned|worthless|small|invisible|"
                r"betrayed|inadequate|unwanted|unloved|powerless|helpless|hollow|like an outsider)\b"
            ),
            (
                r"\b(?:barely|hardly|scarcely|only just|not) (?:coping|managing|holding (?:it|on)|sleeping|keeping "
                r"(?:it together|my head))\b"
            ),
            (
                r"\b(?:evenings|nights|mornings|silence|days|weekends|house) (?:is|are|feels?) (?:so |just |almost )?"
                r"(?:unbearable|endless|so empty|the worst|hard to bear)\b"
            ),
            r"\bwasted my (?:\w+ )?(?:life|years|chances?)\b",
        ),
        "To be honest, I'm scared of being alone at night.",
        "I'm afraid the shop is shut.",
        unless=(
            r"\b(?:heartbroken|sad|afraid) to (?:hear|learn|read)",
            r"\bnot (?:afraid|scared|ashamed)",
            r"scared (?:the|my|our) (?:cat|dog|neighbours)",
            r"i'm afraid (?:i|we|that|not|so|the)",
            r"lost (?:my|the) (?:keys|umbrella|phone|way|luggage)",
            r"wonder if i (?:could|should bring)",
            r"\bi'm afraid[.!]?$|\bhave (?:nobody|no one) to (?:run|help|cover|do|man|cook|drive|play)\b",
            r"\bi miss (?:the|that|those) (?:bus|train)",
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
)
