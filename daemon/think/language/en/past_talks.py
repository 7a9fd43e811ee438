"""English: more that goes back to a talk or an hour together, and what lets something vulnerable be seen, in freer words."""

from __future__ import annotations

from daemon.think.language.construction import Construction

_TALK = (
    r"(?:conversation|chat|talk|discussion|call|phone call|lunch|dinner|coffee|walk|evening|catch-up|visit|breakfast|tea|drinks?|pint|meal|supper|hike|natter|"
    r"weekend|trip|night out|interview|video call|zoom|stroll|swim|picnic|barbecue|exchange|reunion|time together|afternoon|drive|session|dance|game|round of golf|ramble)"
)
_OCCASION = (
    r"(?:on|over|at|in|during|after|when|while|last|the other|that|back in|this|yesterday|earlier|from) "
    r"(?:the|our|my|your|a|that|those|lunch|dinner|coffee|tea|breakfast|drinks|we|you and i|time|week|month|year|night|day|spring|summer|autumn|winter|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|zoom|skype|cake|supper|i (?:saw|met|visited))\b"
)
_SAID = (
    r"(?:said|mentioned|told (?:me|us)|talked (?:about|of)|spoke (?:of|about)|were (?:saying|telling|talking|mentioning|complaining|wondering|worried|asking|thinking|hoping|dreading|raving|planning|describing)|described|"
    r"brought up|recommended|suggested|explained|asked (?:me )?about|showed (?:me|us)|taught (?:me|us)|sang|played (?:me|us)|read (?:me|us)|promised|advised|warned (?:me|us)|confided|joked|remarked|pointed out|raved about|put it|had in mind|couldn't think of|sounded|looked|seemed|offered)"
)

PAST_TALKS = (
    Construction(
        "talk_named",
        "callback",
        (
            "advice* advised* afternoon* agreed* arranged* asked* ate* barbecue* book* breakfast* brought "
            "call* came catch chat* chuckl* coffee* confided* conversation* cooked* couldn dance* "
            "described* dinner* discussed* discussion* dish* drank* dream* drink* drive* earlier* "
            "evening* exchange* explained* explaining film* first* game* golf* had* heard* hike* hunch "
            "interview* joke* last* laugh* little* long* looked* lost* lunch* meal* mentioned* met* mind* "
            "name* natter* night offered* our phone phrase* picnic* pint* place* planned* played* poem* "
            "pointed previous* promised* put ramble* raved re* said* sang* sat* saw* say saying seemed* "
            "session* settled* shared* showed smile* smiling* song* sounded* spoke* story* stroll* "
            "suggested* supper* swim* talk* taught tea* telling* think* tip* together* told* trick* trip* "
            "tune* video visit* walk* warned watched* weekend* were* word* zoom*"
        ),
        (
            rf"\byou(?:'d| had|'ve| have)? (?:\w+ )?{_SAID}(?: \w+){{0,4}}? {_OCCASION}",
            rf"\b{_OCCASION}(?: \w+){{0,4}}? you(?:'d| had)? (?:\w+ )?(?:{_SAID}|were|had)\b",
            rf"\b(?:as|like|what) (?:i|we)(?:'d| had)? (?:\w+ )?(?:said|mentioned|told you|explained|discussed|agreed|talked about|settled|arranged|planned)(?: \w+)? {_OCCASION}",
            rf"\b(?:i|we) (?:was|were) (?:telling|saying to|explaining to|talking to) you\b|\b(?:i|we) told you about {_OCCASION}",
            rf"^(?:further to|following|after|as per|per|pursuant to|with reference to|re|since) (?:our|yesterday's|last \w+'s|the) (?:\w+ )?{_TALK}\b|\b(?:further to|following|since|from|during|after|over|per) our (?:\w+ ){{0,2}}{_TALK}\b|\b(?:in|about|of|on|at) our (?:last|recent|first|long|little|previous|earlier) (?:\w+ )?{_TALK}\b|^our (?:\w+ )?{_TALK}\b(?! (?:is|will be|on|at|tomorrow|next|has been (?:moved|cancelled)|starts|needs))",
            r"\b(?:since|when|after|while|last time|the last time|the day|that (?:evening|night|day|time)) (?:we|you and i|the (?:two|three) of us) (?:\w+ )?(?:spoke|talked|met|chatted|had (?:lunch|dinner|coffee|tea|drinks|breakfast|supper|that)|sat|were (?:up|at|on|in|out|together)|walked|saw each other|last|ate|drank|were (?:talking|chatting)|got lost|danced|shared|watched|played)\b",
            r"\b(?:the \w+|that \w+|which|what|where) (?:that )?we (?:drank|ate|saw|watched|visited|shared|had|cooked|heard|sang|danced|met|talked|played|sat|walked|discussed)\b(?=.*\b(?:at|in|on|when|together|last|that|over|with|by)\b)",
            r"\b(?:i|we) (?:still |often |always |sometimes |keep )*(?:think(?:ing)?|laugh(?:ing)?|smile|smiling|remember(?:ing)?|talk(?:ing)?|dream(?:ing)?|chuckl(?:e|ing)) (?:back )?(?:of|about|at|to|on|over)? ?(?:that|our|the|how|when|your|you) (?=.*\b(?:we|our|you|us|together)\b)",
            r"\b(?:i|we)(?:'ve)? (?:do |still |well |vividly |fondly )*(?:remember|recall|recalled) (?:how|when|that|the|our|you|us|what|your)\b",
            rf"\b(?:tune|song|story|joke|trick|recipe|poem|advice|words?|phrase|book|film|remark|tip|dish|place|name) (?:that |which )?you (?:\w+ )?{_SAID}\b(?=.*\b(?:me|us|on|over|at|by|in|when|last)\b)",
            r"\bthat came up (?:in|over|during|when)\b|\b(?:what|something) you said\b|\bhunch from our\b|\bdid (?:we|you) say\b.*\bwhen we\b|\bin our .{2,20} you (?:said|told|asked|mentioned)\b",
        ),
        "I've not stopped humming that tune you sang for me by the campfire.",
        "As you said it, the lights went out.",
        unless=(
            r"\bas you said it\b|\b(?:he|she|they) (?:said|told) (?:that )?you\b|\b(?:next|tomorrow's|upcoming) (?:meeting|call|lunch|talk)|\b(?:cancel|postpone|move|confirm|reschedule|schedule|arrange|miss|missed|make|looking forward to|for) (?:to )?our\b|\bour (?:meeting|call|lunch|dinner|talk|appointment|visit) (?:tomorrow|next|on|at|is|will|will be)\b",
            r"\b(?:thank you|thanks) for (?:our|the|a|such a|that|having|lending|dropping)\b|\bdinner on (?:us|me)\b|\byou (?:told|said|asked|mentioned) in your (?:mail|e-mail|email|letter|message)\b|\b(?:i sent you|mail|e-mail|letter) (?:on|of) the\b|\bthe (?:post|role|job) you described\b|\bas i said i would\b|\b(?:paper|speech|conference|radio|article)\b.*\byou said\b$",
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
            r"\b(?:makes?|made|leaves?|left|fills?|filled) me (?:\w+ )?(?:ache|sick with|cry|weep|small|ashamed|feel (?:small|old|ugly|stupid|like|so|useless|alone|worthless|left out)|with (?:envy|shame|dread|fear|longing|self-doubt)|feeling|in tears|hollow|cold with)\b",
            r"\b(?:i haven't|i've not|i don't have|i have|i've) (?:got )?(?:a single|no|any|not one|hardly any) (?:real |true |close )?(?:friends?|one to|soul|body)\b|\b(?:nobody|no one|not a soul) (?:\w+ ){0,3}?(?:knows|comes|calls|rings|visits|cares|noticed|notices|would (?:notice|miss|care)|needs me|wants me|loves me|asks|talks to me)\b",
            r"\bif i(?:'m| am) (?:being )?(?:\w+ )?honest\b|\bto be (?:\w+ )?honest,? i\b|\bto tell (?:you )?the truth\b|\b(?:hard|humiliating|embarrassing|painful|difficult|shaming|shameful|mortifying|not easy|it shames me|i hate|ashamed|afraid|loath) to (?:admit|say|write|confess|tell|ask)\b|\bi(?:'ve| have) never (?:told|admitted|said|dared|confessed)\b|\bi(?:'m| am) (?:only )?telling (?:only )?you\b",
            r"\b(?:it|that|which|and it) still (?:hurts|stings|aches|haunts|burns|rankles|breaks)\b|\bi never got over\b|\bi(?:'ve| have)? never (?:got(?:ten)? over|recovered|forgiven (?:myself|him|her)|felt (?:so |this )?(?:small|alone|low|lost|useless|scared))\b",
            r"\bi (?:keep|can't stop|spend \w+|lie awake|sit up|lie there|often|sometimes|always|constantly) (?:\w+ )?(?:wondering|asking myself|thinking|crying|fearing|comparing|wonder|ask myself|cry|doubt|fear|worry|feel) ?(?:what's wrong|if i|whether i|why i|why nobody|that i|like|about (?:being|dying|ending|money|everything)|alone|invisible|at night|in the (?:car|toilets|shower))?\b(?=.*\b(?:me|i|my|myself|alone|night|invisible|cry|crying)\b)",
            r"\bmy (?:hands|voice|legs|knees) (?:shake|shakes|tremble|trembles|go to jelly)\b|\bi (?:second-guess|doubt|question|hide|blame|hate|loathe|despise|punish|fool) (?:myself|everything|every|it|them|my)\b|\bterrified (?:that )?(?:they|people|everyone|someone|i|he|she|of)\b|\bfind (?:me|us) out\b|\bi(?:'ve| have)? (?:started|begun|come) to (?:dread|fear|hate|doubt|avoid)\b",
            r"\bi (?:had to|have to) (?:borrow|beg|sell|pawn|skip meals|hide)\b.*\b(?:food|rent|money|bills|it|them|heating)\b|\bi can't afford\b|\bi(?:'m| am|'ve been) (?:in debt|behind with the rent|broke|drinking|skint and)\b|\bi (?:drink|drank) (?:too much|more than|alone)\b",
            r"\bi(?:'m| am|'ve been| was| feel| felt)(?: \w+){0,3}? (?:lonely|scared|terrified|frightened|petrified|ashamed|worthless|useless|hopeless|a failure|a fraud|a burden|a coward|unloved|unwanted|invisible|left behind|left out|out of my depth|not good enough|in over my head|falling apart|losing (?:it|my nerve|my mind)|at (?:my wits' end|breaking point)|jealous|envious|close to (?:tears|the edge)|barely (?:coping|holding)|not coping|drowning|homesick|lost|broken|numb|hollow|exhausted (?:by|with) (?:pretending|it all))\b",
            r"\b(?:the|this) (?:loneliness|shame|guilt|fear|silence|envy|emptiness) (?:is|eats|gnaws|gets|weighs|won't)\b|\bcr(?:y|ied|ying) (?:myself to sleep|in the (?:car|toilets?|shower|bath)|every|all|most|when)\b|\bburst into tears\b|\b(?:afraid|scared|fear|frightened) (?:of|that) (?:i|being|ending|dying|losing|failing|what|the dark|becoming|turning)\b",
            r"^(?:lonely|scared|ashamed|terrified|heartbroken|not coping|falling apart)\b",
        ),
        "I haven't a single friend in this town, if I'm being honest.",
        "I haven't a single clean shirt.",
        unless=(
            r"^(?:you|he|she|they|your)\b|\?$|\bi(?:'m| am) afraid (?:i|we|that|not|so|the|it|there)\b|\bi(?:'m| am) not (?:afraid|scared|ashamed)\b|\bnot a (?:single )?clean\b|\bscared the (?:cat|dog)\b|\blost (?:my|the) (?:keys|umbrella|phone|way|luggage)\b|\bto be honest,? i (?:prefer|like|think|liked|preferred|thought|love|enjoyed|don't mind|can't stand)\b",
            r"\bif i(?:'m| am) (?:being )?honest,? (?:the|it|that) (?:soup|film|book|food|weather)|\bto tell you the truth,? (?:the|it)\b|\bi'm jealous of your (?:garden|holiday|weather)|\bsorry\b.*\bashamed\b|\bgreen with envy\b|\bcan't afford (?:a|the) (?:new )?(?:boat|yacht|porsche)\b|\bdying to\b",
        ),
    ),
)
