"""English: what is let slip beside a plain tale: a lie told to all, a way round a sight, what nobody may find out, no mother such as meant (`self_disclosure`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction

_HIS = r"(?:his|her|dad's|mum's|gran's|grandad's|mother's|father's|(?!(?:today|tomorrow|yesterday|monday|sunday|that|it|let|the \w+|grandma|nana)'s)[a-z]+'s)"
_ALL = r"(?:everyone|everybody|people|them|they|the (?:neighbours|family|children|kids|doctor|boys|girls|others|office|vicar|team)|my (?:wife|husband|mother|mum|dad|father|sister|brother|friends|boss|daughter|son|family|parents|colleagues)|him|her|you all|the whole \w+)"
_ROLE = r"(?:mother|father|mum|dad|mom|parent|wife|husband|man|woman|son|daughter|friend|teacher|nurse|doctor|priest|brother|sister|person|grandmother|grandfather|partner|writer|boss|vicar|farmer)"
LET_SLIP = (
    Construction(
        "told_them_otherwise",
        "self_disclosure",
        "told tell telling say said let think thinks believe believes knows guess",
        (
            (
                rf"\b(?:i|we)(?:'ve| have|'d| had)? (?:always |still |just |only |never )?(?:told|tell|keep telling|let) {_ALL} (?:(?:that|think|believe) )?[^?]*(?:,| -|;) ?(?:which|but|and|though|when) (?:it|that|i|he|she|there|we|the truth|really,? i)? ?"
                r"(?:wasn't|isn't|didn't(?! (?:start|listen|arrive|hear|come till|open)\b)|don't(?! (?:know|think)\b)|am not|'m not|haven't|is not|was not|never (?:was|did|have)|(?:couldn't|can't)(?! (?:get|find|come|make it)\b)|aren't|weren't|won't|is that|daren't)\b"
            ),
            r"\byou(?:'d| would|'ll| will)? (?:all )?(?:never|not|hardly|scarcely) (?:ever )?(?:guess|know|think|believe|suspect) (?:it |so )?(?:from|to (?:look|hear|see)|by|seeing|looking|with)\b[^?]*(?:,| -|;) ?(?:but|and yet|only) [^?]*\b(?:i|we|my (?:heart|hands|stomach|knees|legs|nerves|head|marriage))\b",
            rf"\b{_ALL} (?:all |still |both )?(?:thinks?|believes?|supposes?|imagines?|assumes?) (?:that )?(?:i|we)(?:'m|'ve|'re| am| are| have|'d)? [^?]*(?:,| -|;) ?(?:and|but|when|though|only) (?:i|we|really,? i|the truth is)(?:'m|'ve)? ?(?:don't|haven't|can't|daren't|am not|not|never|only|just|haven't the (?:heart|courage) to)\b",
        ),
        "I told the neighbours he was working abroad, which he wasn't.",
        "I told the neighbours he was working abroad, which is true.",
        unless=r"\?$|\b(?:surprise|birthday|present|april fool|joke|prank)\b|^(?:you )?(?:never know|can't)\b",
    ),
    Construction(
        "a_way_round",
        "self_disclosure",
        "when whenever every each seeing hearing",
        (
            (
                r"\b(?:when|whenever|every time|each time|if) i (?:see|hear|pass|walk past|smell|drive past|catch sight of|come across|meet|watch|think of)\b[^?]*?,? (?:and )?i (?:still |always |just |often )?(?:have to|need to|must|can only)? ?"
                r"(?:cross (?:the|over)|look away|look at (?:my shoes|the floor|the ground)|walk (?:out|away|off|the other way)|leave the room|turn (?:back|away|off|round|my face)|go outside|bite my (?:lip|tongue)|hide|switch (?:it )?off|pretend|hold my breath|go the long way|"
                r"sit down (?:on|in) the|well up|fall to pieces|go to pieces|count to|grip|swallow hard|feel (?:sick|a stab|a pang|nothing|so))\b"
            ),
            (
                r"^(?:it|that) (?:still |really |always )?(?:stings|hurts|smarts|rankles|breaks my heart|eats at me|gets to me|kills me|pains me|grieves me|cuts me|cut me|hurt),? ?(?:(?:to (?:see|hear|be|watch|know|think|read|admit)|seeing|hearing|being|knowing|watching|reading|having)\b|(?:that|when) (?:he|she|they|nobody|no one|my|everyone|people)\b)"
                r"(?![^?]*\b(?:knee|tooth|shoulder|back|ankle|elbow|cut|plaster|bandage|iodine)\b)"
            ),
        ),
        "Whenever I see a school bus I have to look away.",
        "Whenever I see a school bus I have to slow down.",
        unless=r"\?$|\b(?:spiders?|snakes?|mouse|mice|rats?|wasps?|bills?|the news)\b",
    ),
    Construction(
        "if_they_found_out",
        "self_disclosure",
        "die mortified curl live sink bear find found knew guess guessed",
        (
            (
                rf"\b(?:i'd|i would|we'd|i should) (?:just |simply |absolutely )?(?:die(?: of shame)?|be (?:mortified|finished|so ashamed|a laughing stock)|curl up|sink through|never (?:live it down|hold up my head|show my face|hear the end)|want to die) if (?:{_ALL}|anyone|anybody|someone|the \w+|they|any of [\w ]+|it)\b[^?]*?\b"
                r"(?:found|find|finds|knew|know|saw|see|heard|hear|guessed|discovered|learnt|learned|came out|noticed|realised)\b"
            ),
            rf"\bi(?:'m| am|'ve been| live) (?:\w+ )*?(?:in )?(?:fear|dread|terror|waiting for the day|afraid) (?:of |that )?(?:the day )?(?:{_ALL}|someone|somebody|one of them)(?:'ll| will| would|'d)? (?:find(?:s|ing)? out|notic\w+|see(?:s|ing)? through|realis\w+|guess\w*)\b",
        ),
        "I read so slowly that I would curl up if the girls at work knew.",
        "I would die for a cake if they had one.",
        unless=r"\?$|\b(?:surprise|present|party)\b",
    ),
    Construction(
        "part_of_me",
        "self_disclosure",
        "part half",
        (
            r"^(?:and |but |still,? |honestly,? )*(?:a |some |a small |a big |the )?(?:\w+ )?(?:part|half) of me (?:(?:still|always|secretly|rather|just) )*(?:was hoping|is hoping|hopes?|hoped|wants?|wanted|wishes|wished|was (?:glad|relieved|jealous|sorry|ashamed)|is (?:glad|relieved|jealous|sorry|ashamed|afraid|scared|angry)|"
            r"dreads?|dreaded|fears?|feared|hates?|hated|blames?|thinks?|thought|believes?|knows?|envies|would (?:rather|like|love)|never|resents?|can't|couldn't|doesn't|didn't|minds?)\b[^?]*"
            r"(?:\bjust (?:to|so)\b|\b(?:someone|somebody|anyone|anybody|nobody|no one|never|die|died|give up|giving up|run|quit|leave|fail|failed|ashamed|alone|over|deserve|good enough|not|n't|them to|him to|her to|wrong|fault|gone|dead|jealous|envies|glad|relieved|dreads?|hates?|resents?|fears?|blames?)\b)"
        ),
        "Part of me hopes the exam is cancelled, just so that nobody sees me fail.",
        "Part of me wants the blue one and part of me the red.",
        unless=r"\?$|\bpart of me (?:wants|would like|thinks) (?:the|a|an)\b",
    ),
    Construction(
        "not_the_one_i_meant_to_be",
        "self_disclosure",
        "not no half much wish feel feeling hardly",
        (
            rf"\bi(?:'m| am|'ve been| have been| was|'ve never been| never was) (?:not |n't )?(?:the|half the|much of a|the sort of|the kind of) {_ROLE} (?:that |who |which )?(?:i|he|she|they|you|my \w+|everyone|people)(?:'d| had)? (?:meant|wanted|hoped|used|set out|thought i|dreamed|dreamt|deserves?|deserved|needs?|needed|think i|take me|ought|should)\b",
            rf"\bi(?:'m| am) (?:no longer|not) the {_ROLE} (?:that )?(?:i was|i used to be|he|she|they|my \w+|you)(?: (?:once|first))?(?: (?:married|knew|fell for|met|thought|took me for|wanted|hired|employed))?(?: \w+)?[.!]*$",
            rf"\bi(?:'m| am|'ve been) (?:not )?(?:much of|not much of|no sort of|no kind of|hardly|only half) an? (?!(?:writer|doctor|nurse),? (?:so|but)\b){_ROLE}\b",
        ),
        "I'm not the father I hoped to be.",
        "I'm not the father, I'm the uncle.",
        unless=r"\?$|\b(?:person|man|woman|one) you (?:need|want)\b",
    ),
    Construction(
        "no_idea_what_i_am_doing",
        "self_disclosure",
        "idea clue faintest foggiest way waters ourselves bluff bluffing winging making",
        (
            r"\bi(?:'ve| have|'d| had)? (?:still |really |honestly |often )*(?:got )?(?:no|not the (?:faintest|foggiest|slightest)|haven't (?:a|the (?:faintest|foggiest|slightest))|not a) (?:idea|clue|notion)? ?(?:of )?what i(?:'m| am) (?:doing|supposed to be doing|about)(?: (?:here|in|at|with|as|most|half|any more|anymore|any longer|from)\b|[.!]*$)",
            r"\bi(?:'m| am|'ve been) (?:just |only |still |mostly )*(?:bluffing|winging it|making it up as i go|faking it|treading water|going through the motions|out of my depth)\b",
            r"\bbetween ourselves,? (?:i|we)(?:'m|'re|'ve| am| are| have)? (?:\w+ )?(?:no|not|never|afraid|scared|hardly|dread|lost|tired|ashamed|alone|don't|can't|haven't|daren't)\b",
        ),
        "I have no idea what I am doing with three small boys.",
        "I have no idea what I am doing on Sunday, ring me.",
        unless=r"\?$|\b(?:with (?:this|the) (?:router|printer|machine|form|software|spreadsheet|app)|on \w+day|tonight|tomorrow|next week|for (?:lunch|christmas|easter))\b",
    ),
    Construction(
        "kept_of_the_gone",
        "self_disclosure",
        "keep kept wear sleep smell hold take lay set cook make put voice laughed dreading smiled nodded sick",
        (
            (
                rf"\bi(?:'ve| have)? (?:still |sometimes |often |always )?(?:keep|kept|wear|sleep (?:in|with|on)|smell|hold|bury my face in|can't part with|haven't moved|haven't washed) {_HIS} (?:\w+ )?(?:razor|shirts?|coat|glasses|spectacles|slippers|pipe|watch|pillow|jumper|cardigan|scarf|hat|toothbrush|voicemail|"
                r"hairbrush|dressing gown|reading glasses|shoes|boots|lead|collar|blanket|cap|pyjamas|mug|perfume|aftershave)\b[^?]*(?:\b(?:by|under|in|on|beside) (?:the|my) (?:bed|pillow|wardrobe|cabinet|drawer|hall|hook|chair|bathroom|handbag|bedroom|bedside \w+)\b|\b(?:because|so that|just to|when) (?:i|the|it|to|smell|hear)\b)"
            ),
            r"\b(?:since|now that|without|with) [^,?]{3,50}?,? i (?:still |often |sometimes |always )?(?:lay|set|make|pour|cook|put out) (?:the table )?(?:for )?two (?:\w+ )?(?:places|cups|plates|mugs|chairs|eggs|chops|glasses|potatoes)\b",
            r"\b(?:only|just|simply|purely|if only) (?:to|so as to) hear (?:a|some|another|somebody(?: else)?'s|someone(?: else)?'s|his|her) (?:human |friendly |living )?voice\b",
            r"\bi (?:laughed along|smiled(?: along)?|nodded(?: along)?|put on (?:a|my) (?:brave|happy|cheerful) face|said i was (?:fine|all right|ok|okay)|joked|made light of it|played along|kept smiling)\b[^?]*(?:,| -|;) ?but (?:i|inside|really|underneath|my)\b(?! (?:couldn't|could not|didn't) (?:hear|catch|follow)\b)",
            r"\bi (?:was|am|'m|'ve been|have been) (?:so )?dreading (?:it|this|that|the \w+|\w+day) (?:so (?:much|badly)|for (?:weeks|months|days)|more than)\b",
        ),
        "I keep her slippers by the bed because the floor looks bare without them.",
        "I keep her slippers in stock and on sale.",
        unless=r"\?$|\b(?:in stock|on sale|for sale|for you|lodgers?|guests?|customers?)\b",
    ),
    Construction(
        "body_knows_first",
        "self_disclosure",
        "stomach chest throat hands heart jaw knees mouth skin",
        (
            r"\b(?:every time|each time|whenever|when|as soon as|the moment) (?:the|my|a|an|he|she|they|i|somebody|someone|anyone|there's|it)\b[^?]*?,? my (?:stomach|chest|throat|jaw|hands|heart|knees|mouth|skin) (?:still |always |just |all )?(?:turns? over|knots?|churns?|tightens?|clenches?|closes?(?: up)?|"
            r"sweats?|shakes?|go(?:es)? (?:cold|numb|clammy|tight|dry|to (?:water|jelly))|drops?|lurches|seizes up|sinks?|stops|races|pounds|buckle|crawls|freezes)\b"
        ),
        "Whenever he raises his voice my throat closes up.",
        "Whenever he bakes bread my mouth waters.",
        unless=r"\?$|\b(?:run|jog|climb|exercise|caffeine|coffee|the hill|doctor|pills?|rain\w*|snow\w*|frost|bend|crisps|stand up)\b",
    ),
)
