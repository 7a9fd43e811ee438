"""English: what is hard to say about oneself: weakness, fear, shame, loneliness, doubt, envy (`self_disclosure`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction

DISCLOSED = (
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
                r"\bi(?:'m| am|'ve been| have been| was| feel| felt|'ve felt| still feel| get| get so|"
                r" often feel| sometimes feel| must admit i(?:'m| am))(?: \w+){0,3}? (?:afraid(?! (?:i|we|"
                r"that|not|so|the|it)\b)|scared|terrified|frightened|ashamed|embarrassed|lonely|alone|"
                r"lonelier|a failure|useless|worthless|guilty|jealous|envious|overwhelmed|burnt out|"
                r"burned out|drowning|anxious|depressed|insecure|an? (?:impostor|imposter|fraud|coward)|"
                r"hopeless|numb|heartbroken|falling apart|empty|inadequate|lost|not (?:good|smart|brave|"
                r"strong) enough|struggling|stupid|a bad (?:mother|father|friend|parent|son|daughter|person)|"
                r"not coping|close to tears|in a dark place|at the end of my|losing (?:myself|hope|heart|"
                r"confidence|my grip)|out of my depth|broken|such a mess|a mess|hiding|weak)\b"
            ),
            (
                r"\bi (?:sometimes |often |still |always |really |secretly |constantly |even |so |do |just |"
                r"mostly )?(?:fear|dread|envy|doubt (?:myself|whether i|if i|that i)|hate (?:myself|"
                r"being alone|how i|that i)|cried|cry|wept|can't (?:cope|sleep|stop crying|face|shake|"
                r"forgive myself|bear|go on)|couldn't (?:cope|stop crying|face|get out of bed)|"
                r"don't know (?:if|whether|how) i(?:'ll| can| could| am|'m)? ?(?:ever |can )?(?:cope|go on|"
                r"do this|manage|good enough|cut out|keep|be able)|don't (?:feel|think i'm|think i am|"
                r"know who|deserve|have anyone|really have (?:any )?friends|belong)|lie awake|"
                r"pretend(?:ed)? (?:to be|that|i)|have never (?:told|admitted|said|dared)|'ve never (?:told|"
                r"admitted|said|dared)|never (?:told|dared)|feel like (?:giving up|a|i'm|i don't|nobody|"
                r"no one)|lost (?:my )?(?:confidence|faith|hope)|have no one|have nobody|wish i (?:were|"
                r"was) (?:braver|stronger|more|less|like)|wonder (?:if|whether) i(?:'m| am|'ll| can| was|"
                r" should| will| have| really| ever)|question myself|panic|struggle|blame myself|"
                r"worry (?:that (?:i|everyone|people|nobody|they)|i'm|about (?:being|becoming|dying|losing|"
                r"ending))|hide (?:it|behind)|need(?:ed)? help and)"
            ),
            (
                r"\b(?:to be (?:quite |perfectly |completely )?honest|honestly|truth is|the truth is|"
                r"if i'm honest|i have to admit|i must admit|i confess|between (?:us|you and me)|"
                r"hard to admit|not easy to (?:say|admit|write)|i hate to admit|i(?:'ve|"
                r" have) never told (?:anyone|you)|don't tell anyone)\b.*\b(?:i|my|me)\b.*\b(?:can't|don't|"
                r"afraid|scared|never|hard|struggl|lonely|doubt|fail|ashamed|cried|cry|lost|tired of|not|hurt|"
                r"fear|terrif|hate|miss|jealous|nervous|worried|alone|drink|debts?)\w*"
            ),
            r"\b(?:can|could) (?:hardly|barely|scarcely) (?:get out|face|cope|breathe|get through|look)\b",
            r"\b(?:scares|frightens|terrifies|haunts|overwhelms|shames|embarrasses) me\b",
            (
                r"\bmy (?:biggest |greatest |worst |deepest )?(?:fear|fears|shame|weakness|anxiety|depression|"
                r"insecurity|insecurities|confidence|self-esteem|panic attacks?|debts|drinking)\b"
            ),
            r"\bnot (?:cut out|good enough|strong enough|brave enough|up to it)\b",
            r"\bnobody (?:knows|needs me|would miss)\b",
            (
                r"\bi miss (?:him|her|them|my \w+|mum|dad)\b.*\b(?:terribly|so much|every|more than|badly|"
                r"dreadfully|at night|still)"
            ),
            (
                r"\bi(?:'ve| have) been (?:struggling|crying|hiding|drinking|seeing a therapist|in therapy|"
                r"pretending)\b"
            ),
            r"\b(?:makes?|made) me (?:cry|feel (?:small|stupid|like a|so alone|ashamed|useless|old|guilty))",
            (
                r"\b(?:don't|do not|not sure|can't tell|never) know (?:if|whether)? ?i(?:'m| am) (?:really |"
                r"even |ever )?(?:a |an )?(?:\w+ ){0,2}?(?:good|brave|strong|clever|patient|cut)\b.{0,30}"
            ),
            (
                r"\b(?:lonelier|sadder|more (?:scared|lonely|afraid|anxious|tired)) than i (?:let on|admit|"
                r"show|say|like to admit)\b"
            ),
            (
                r"\bi feel like (?:such )?(?:a|an|i'm|i am|nobody|everyone)\b(?! (?:a )?(?:coffee|drink|walk|"
                r"swim|pizza|celebrat))"
            ),
            (
                r"\b(?:felt|feel|feeling|was|been) (?:\w+ )?(?:humiliated|rejected|abandoned|worthless|small|"
                r"invisible|betrayed|inadequate|unwanted|unloved|powerless|helpless|hollow|like an outsider)\b"
            ),
            (
                r"\b(?:barely|hardly|scarcely|only just|not) (?:coping|managing|holding (?:it|on)|sleeping|"
                r"keeping (?:it together|my head))\b"
            ),
            (
                r"\b(?:evenings|nights|mornings|silence|days|weekends|house) (?:is|are|feels?) (?:so |just |"
                r"almost )?(?:unbearable|endless|so empty|the worst|hard to bear)\b"
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
        "laid_bare",
        "self_disclosure",
        (
            "ache* admit afford afraid* alone always* anxious ashamed* asks* avoid* awake barely beg* "
            "behind* believe bills birthday bitter blame* body* borrow* breaking breaks* broke* burden* "
            "burns* calls* care* close cold comes* confess constantly* cope coping* coward* cr* cut debt* "
            "depth* deserve despise* difficult* doubt* dr* easy* embarrassing* emptiness* empty enough* "
            "envious* envy* exam exhausted fail failed failing failure* falling fear* feel feeling* find "
            "fool* forgive fraud* friend* frightened* guess* guilt* hands hard* hate* haunts* head* "
            "heartbroken* hide* hollow* homesick* honest hopeless* house humiliating* hurts* inside "
            "invisible* jealous* jelly* keep* knows* left lie lied loath* loneliness* lonely* longing* "
            "losing lost* loves mask mirror miss* mortifying* myself needs never nobody nothing notice* "
            "numb* often* old one over painful* panic pawn* petrified* phone pretend pretending punish* "
            "question* quiet rankles* regret rejected rent* rings* scared* second-guess secretly sell* "
            "shake* shame* shaming* sick silence* sit skint skip sleep small* sometimes* soul* spend "
            "stings* stop* struggle struggling stung stupid talks tears* telling terrified* tremble* "
            "truth ugly unloved* unwanted* useless* visits* wake wants weak weep* wits wonder wondering "
            "worse worthless* wrong"
        ),
        (
            (
                r"\b(?:makes?|made|leaves?|left|fills?|filled) me (?:\w+ )?(?:ache|sick with|cry|weep|small|"
                r"ashamed|feel (?:small|old|ugly|stupid|like|so|useless|alone|worthless|left out)|"
                r"with (?:envy|shame|dread|fear|longing|self-doubt)|feeling|in tears|hollow|cold with)\b"
            ),
            (
                r"\b(?:i haven't|i've not|i don't have|i have|i've) (?:got )?(?:a single|no|any|not one|"
                r"hardly any) (?:real |true |close )?(?:friends?|one to|soul|body)\b"
            ),
            (
                r"\b(?:nobody|no one|not a soul) (?:\w+ ){0,3}?(?:knows(?! (?:how to|the (?:way|answer))\b)|comes|calls|rings|visits|cares|"
                r"noticed|notices|would (?:notice|miss|care)|needs me|wants me|loves me|asks|talks to me)\b"
            ),
            r"\bif i(?:'m| am) (?:being )?(?:\w+ )?honest\b",
            r"\bto be (?:\w+ )?honest,? i\b",
            r"\bto tell (?:you )?the truth\b",
            (
                r"\b(?:hard|humiliating|embarrassing|painful|difficult|shaming|shameful|mortifying|not easy|"
                r"it shames me|i hate|ashamed|afraid|loath) to (?:admit|say|write|confess|tell|ask)\b"
            ),
            r"\bi(?:'ve| have) never (?:told|admitted|said|dared|confessed)\b",
            r"\bi(?:'m| am) (?:only )?telling (?:only )?you\b",
            r"\b(?:it|that|which|and it) still (?:hurts|stings|aches|haunts|burns|rankles|breaks)\b",
            r"\bi never got over\b",
            (
                r"\bi(?:'ve| have)? never (?:got(?:ten)? over|recovered|forgiven (?:myself|him|her)|"
                r"felt (?:so |this )?(?:small|alone|low|lost|useless|scared))\b"
            ),
            (
                r"\bi (?:keep|can't stop|spend \w+|lie awake|sit up|lie there|often|sometimes|always|"
                r"constantly) (?:\w+ )?(?:wondering|asking myself|thinking|crying|fearing|comparing|wonder|"
                r"ask myself|cry|doubt|fear|worry|feel) ?(?:what's wrong|if i|whether i|why i|why nobody|"
                r"that i|like|about (?:being|dying|ending|money|everything)|alone|invisible|at night|"
                r"in the (?:car|toilets|shower))?\b(?=.*\b(?:me|i|my|myself|alone|night|invisible|cry|"
                r"crying)\b)"
            ),
            r"\bmy (?:hands|voice|legs|knees) (?:shake|shakes|tremble|trembles|go to jelly)\b",
            (
                r"\bi (?:second-guess|doubt|question|hide|blame|hate|loathe|despise|punish|fool) (?:myself|"
                r"everything|every|it|them|my)\b"
            ),
            r"\bterrified (?:that )?(?:they|people|everyone|someone|i|he|she|of)\b",
            r"\bfind (?:me|us) out\b",
            r"\bi(?:'ve| have)? (?:started|begun|come) to (?:dread|fear|hate|doubt|avoid)\b",
            (
                r"\bi (?:had to|have to) (?:borrow|beg|sell|pawn|skip meals|hide)\b.*\b(?:food|rent|money|"
                r"bills|it|them|heating)\b"
            ),
            r"\bi can't afford\b",
            r"\bi(?:'m| am|'ve been) (?:in debt|behind with the rent|broke|drinking|skint and)\b",
            r"\bi (?:drink|drank) (?:too much|more than|alone)\b",
            (
                r"\bi(?:'m| am|'ve been| was| feel| felt)(?: \w+){0,3}? (?:lonely|scared|terrified|"
                r"frightened|petrified|ashamed|worthless|useless|hopeless|a failure|a fraud|a burden|a coward|"
                r"unloved|unwanted|invisible|left behind|left out|out of my depth|not good enough|"
                r"in over my head|falling apart|losing (?:it|my nerve|my mind)|at (?:my wits' end|"
                r"breaking point)|jealous|envious|close to (?:tears|the edge)|barely (?:coping|holding)|"
                r"not coping|drowning|homesick|lost|broken|numb|hollow|exhausted (?:by|with) (?:pretending|"
                r"it all))\b"
            ),
            (
                r"\b(?:the|this) (?:loneliness|shame|guilt|fear|silence|envy|emptiness) (?:is|eats|gnaws|gets|"
                r"weighs|won't)\b"
            ),
            r"\bcr(?:y|ied|ying) (?:myself to sleep|in the (?:car|toilets?|shower|bath)|every|all|most|when)\b",
            r"\bburst into tears\b",
            (
                r"\b(?:afraid|scared|fear|frightened) (?:of|that) (?:i|being|ending|dying|losing|failing|what|"
                r"the dark|becoming|turning)\b"
            ),
            r"^(?:lonely|scared|ashamed|terrified|heartbroken|not coping|falling apart)\b",
        ),
        "I haven't a single friend in this town, if I'm being honest.",
        "I haven't a single clean shirt.",
        unless=(
            r"^(?:you|he|she|they|your)\b",
            r"\?$",
            r"\bi(?:'m| am) afraid (?:i|we|that|not|so|the|it|there)\b",
            r"\bi(?:'m| am) not (?:afraid|scared|ashamed)\b",
            r"\bnot a (?:single )?clean\b",
            r"\bscared the (?:cat|dog)\b",
            r"\blost (?:my|the) (?:keys|umbrella|phone|way|luggage)\b",
            (
                r"\bto be honest,? i (?:prefer|like|think|liked|preferred|thought|love|enjoyed|don't mind|"
                r"can't stand)\b"
            ),
            r"\bif i(?:'m| am) (?:being )?honest,? (?:the|it|that) (?:soup|film|book|food|weather)",
            r"\bto tell you the truth,? (?:the|it)\b",
            r"\bi'm jealous of your (?:garden|holiday|weather)",
            r"\bsorry\b.*\bashamed\b",
            r"\bgreen with envy\b",
            r"\bcan't afford (?:a|the) (?:new )?(?:boat|yacht|porsche)\b",
            r"\bdying to\b",
        ),
    ),
    Construction(
        "heart_laid_open",
        "self_disclosure",
        "ashamed quiet empty silent heart messages nothing frightened confident proud behind haven't lonely alone cut scared without",
        (
            r"\btoo (?:ashamed|proud|scared|afraid|frightened) to (?!miss)\w+",
            (
                r"\b(?:flat|house|place|bed|evenings?|weekends?)(?:'s| is| are) (?:so |very |too )?(?:quiet|"
                r"empty|silent|still)(?: in (?:the|this) \w+)? (?:that|without|since|now that)\b"
            ),
            r"\b(?:very|so) quiet in the (?:house|flat|evenings)\b",
            r"\bdon't (?:quite )?know what to do with myself\b",
            r"\bmy heart (?:beats so|sinks (?:when|whenever|every)|pounds (?:when|every)|races (?:when|every))\b",
            r"\bi (?:felt|feel) like (?:nothing|a failure|a fraud|nobody|dirt|a burden)\b",
            r"\bhow frightened i am\b",
            (
                r"\bnot as (?:confident|brave|strong|tough|happy|clever|calm) as i (?:make out|look|seem|"
                r"pretend|sound)\b"
            ),
            (
                r"\b(?:behind (?:on|with) the (?:mortgage|rent)|in debt|overdrawn|"
                r"losing the house)\b.*\b(?:haven't told|can't tell|nobody knows|no one knows|don't dare)\b"
            ),
            r"\bsilly old (?:woman|man|fool) that i am\b",
            r"\bi don't think i(?:'ll| was| am|'m| will) (?:ever (?:get over|be)|a good)\b",
        ),
        "My heart sinks when I have to speak in front of the board.",
        "My heart sings when I see the sea.",
        unless=r"\bhow are you\b|\b(?:his|her) heart\b",
    ),
)
