"""English: what goes back to an earlier talk or an hour spent together (`callback`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction

_TALK = (
    r"(?:conversation|chat|talk|discussion|call|phone call|lunch|dinner|coffee|walk|evening|catch-up|visit|"
    r"breakfast|tea|drinks?|pint|meal|supper|hike|natter|weekend|trip|night out|interview|video call|zoom|"
    r"stroll|swim|picnic|barbecue|exchange|reunion|time together|afternoon|drive|session|dance|game|"
    r"round of golf|ramble)"
)
_OCCASION = (
    r"(?:on|over|at|in|during|after|when|while|last|the other|that|back in|this|yesterday|earlier|"
    r"from) (?:the|our|my|your|a|that|those|lunch|dinner|coffee|tea|breakfast|drinks|we|you and i|time|week|"
    r"month|year|night|day|spring|summer|autumn|winter|\w+day|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|zoom|skype|cake|supper|i (?:saw|met|visited))\b"
)
_SAID = (
    r"(?:said|mentioned|told (?:me|us)|talked (?:about|of)|spoke (?:of|about)|were (?:saying|telling|talking|"
    r"mentioning|complaining|wondering|worried|asking|thinking|hoping|dreading|raving|planning|describing)|"
    r"described|brought up|recommended|suggested|explained|asked (?:me )?about|showed (?:me|us)|taught (?:me|"
    r"us)|sang|played (?:me|us)|read (?:me|us)|promised|advised|warned (?:me|us)|confided|joked|remarked|"
    r"pointed out|raved about|put it|had in mind|couldn't think of|sounded|looked|seemed|offered)"
)
TALKS = (
    Construction(
        "you_said",
        "callback",
        (
            "advised always brought described* excited* mentioned* mentioning* mind* planning* put said* "
            "saying* showed spoke* suggested* talked talking* taught telling* thinking told were worried*"
        ),
        (
            (
                r"\b(?:you|you'd|you had|you were|you have|you've)(?: once| just| also| always| first|"
                r" recently| kindly| all| both)* (?:said|mentioned|told (?:me|us)|talked about|spoke (?:of|"
                r"about)|were (?:saying|telling|talking|mentioning|so excited|thinking of|planning|worried)|"
                r"saying|telling me|described|brought up|spoke|had in mind|showed me|were going to|advised me|"
                r"taught me)\b"
            ),
            r"\b(?:like|as) you (?:said|mentioned|told me|put it|suggested|always say)\b",
        ),
        "You said you were learning the cello; how is it coming along?",
        "They said it would rain.",
        unless=(
            r"\b(?:he|she|they|tom|\w+ told me) (?:said|told) (?:that )?you\b",
            r"thing you said was|if you (?:said|told)|you said it[!.]?$",
            r"you(?:'d| had) (?:told me (?:earlier|sooner|before))",
            r"\byou said (?:yes|no)\b[.!]?$",
        ),
    ),
    Construction(
        "we_talked",
        "callback",
        (
            "after afternoon ago agreed* always* arranged* ate* brilliant* bumping call catching chat "
            "chatted* chatting coffee conversation conversations cooked* day decided* delight* dinner "
            "discussed* discussing* discussion drank* evening fab* fun* good* great* had* joy* last "
            "laugh* lovely* lunch meeting mentioned* met* nice* often* once pleasure* recall remember* "
            "running said* sat* saw* saying* see seeing settled* shared* since smil* sometimes* speaking* "
            "spent spoke* still* stood* talk talked* talking* think* time together told took visit "
            "visited* walk walked* was watched* we weekend went* what wonderful* yours"
        ),
        (
            (
                r"\b(?:as|what|that|which|when|since|like|things|plan|idea|the \w+) (?:we|the two of us)(?:'d|"
                r" had|'ve| have)?(?: both| once| last| already| just)* (?:discussed|talked (?:about|through|"
                r"over)|talked|spoke(?: about| of)?|spoken(?: about)?|agreed(?: on)?|said|chatted(?: about)?|"
                r"met|saw each other|mentioned|were (?:talking|discussing|saying|speaking))\b"
            ),
            (
                r"\b(?:since|after|following|from|during|in|at|remember|recall|enjoyed|loved|about|of|"
                r"to) (?:our|that|last|yesterday's|this morning's) (?:last |long |recent |little |first |"
                r"wonderful |lovely |late )?(?:conversation|chat|talk|discussion|call|phone call|lunch|dinner|"
                r"coffee|walk|meeting|evening|catch-up|visit|long talk|weekend (?:in|at)|trip (?:to|together)|"
                r"time together|interview|hike|drink|breakfast|tea)\b(?! (?:request|invit|room))"
            ),
            r"\b(?:idea|story|stories|joke|words|advice|song|tale|remark) of yours\b",
            r"\blast time (?:we|you|i (?:saw|visited|met|spoke)|i was (?:at|with|over))",
            r"\b(?:remember|recall) (?:when|how|that|the|our|you|us|what|your)\b.*\b(?:we|you|our|us)\b",
            (
                r"\b(?:when|since|after|before|while) (?:we|you and i|i (?:saw|met|visited|called|"
                r"last saw) you)(?: \w+)? (?:met|talked|spoke|had|were|last|sat|walked|saw|visited|worked|"
                r"shared|you)\b"
            ),
            r"\b(?:the other|that) (?:day|evening|night|afternoon|time|weekend),? (?:you|we)\b",
            (
                r"^it was (?:so |really |very |such )*(?:lovely|good|great|nice|wonderful|a pleasure|fun|"
                r"a joy) (?:to (?:see|meet|talk|catch|have)|seeing|meeting|talking|catching|having) .*\byou"
            ),
            (
                r"\bwe (?:had|shared|sat|walked|laughed|drank|ate|cooked|stood|went|visited|watched|"
                r"saw) .*\b(?:together|last|that (?:evening|night|day)|with you)\b"
            ),
            (
                r"\b(?:i (?:still|often)|still|i've been|i keep|keep) (?:think(?:ing)?|laugh(?:ing)?|smil(?:e|"
                r"ing)|remember(?:ing)?) (?:of|about|at|back)?.*\b(?:you|your|we|our)\b"
            ),
            (
                r"\b(?:that|the) (?:\w+ )?(?:walk|evening|weekend|trip|dinner|lunch|night|day|holiday|summer|"
                r"conversation|talk|drive|game|concert|picnic|meal|week|swim|hike) (?:that )?(?:we|"
                r"you and i) (?:took|had|spent|shared|went on|went for|did|made|cooked|talked|sat)\b"
            ),
            (
                r"^(?:it was )?(?:so |really |very |such )?(?:great|lovely|good|nice|wonderful|fun|a joy|"
                r"a pleasure|a delight|brilliant|fab) (?:to (?:see|meet|talk|catch up|chat|bump)|talking|"
                r"chatting|speaking|catching up|seeing|meeting|running into|bumping into|having) (?:to |with |"
                r"into |up with )?(?:you|all of you|you both)\b(?!.*\b(?:soon|next|tomorrow|again on)\b)"
            ),
            r"\b(?:what|something|the thing) you (?:said|told me|once said|mentioned)\b",
            r"^as we (?:agreed|arranged|settled|decided|said)\b",
            (
                r"^(?:remember,? )?(?:yes,? |but |and |as i said,? )?we (?:already |both )?(?:talked|spoke|"
                r"chatted) about (?:this|that|it|the|your|how)\b(?! with)"
            ),
            (
                r"\b(?:often|still|sometimes|always) (?:think|look|thinking|laugh|smile) (?:back )?(?:to|at|"
                r"about|of|on) (?:our|that|those|the (?:time|day|evening|night|way)s? (?:we|you|with you))\b"
            ),
        ),
        "As we discussed on the phone, the hall is free in May.",
        "We discussed it with the landlord.",
        unless=(
            r"thinking (?:of|about) (?:you|your family|all of you)[.!,]",
            r"(?:our|the|next|tomorrow's|upcoming) meeting (?:is|will|on|at|tomorrow)",
            r"\blast meeting minutes",
            r"looking forward to our",
            r"\b(?:at|for|before|after|until|of) (?:our|the) (?:next|upcoming)",
            r"for our (?:call|meeting|lunch|dinner|talk|chat)",
            (
                r"\b(?:can't|cannot|cancel|postpone|move|confirm|reschedule|about|schedule|arrange|before|"
                r"miss|missed|make) (?:to )?our (?:\w+ )?(?:meeting|lunch|dinner|call|chat|talk|walk|visit|"
                r"coffee)"
            ),
        ),
    ),
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
            (
                r"\b(?:as|like|what) (?:i|we)(?:'d| had)? (?:\w+ )?(?:said|mentioned|told you|explained|"
                rf"discussed|agreed|talked about|settled|arranged|planned)(?: \w+)? {_OCCASION}"
            ),
            r"\b(?:i|we) (?:was|were) (?:telling|saying to|explaining to|talking to) you\b",
            rf"\b(?:i|we) told you about {_OCCASION}",
            (
                r"^(?:further to|following|after|as per|per|pursuant to|with reference to|re|since) (?:our|"
                rf"yesterday's|last \w+'s|the) (?:\w+ )?{_TALK}\b"
            ),
            rf"\b(?:further to|following|since|from|during|after|over|per) our (?:\w+ ){{0,2}}{_TALK}\b",
            rf"\b(?:in|about|of|on|at) our (?:last|recent|first|long|little|previous|earlier) (?:\w+ )?{_TALK}\b",
            (
                rf"^our (?:\w+ )?{_TALK}\b(?! (?:is|will be|on|at|tomorrow|next|has been (?:moved|cancelled)|"
                r"starts|needs))"
            ),
            (
                r"\b(?:since|when|after|while|last time|the last time|the day|that (?:evening|night|day|"
                r"time)) (?:we|you and i|the (?:two|three) of us) (?:\w+ )?(?:spoke|talked|met|chatted|"
                r"had (?:lunch|dinner|coffee|tea|drinks|breakfast|supper|that)|sat|were (?:up|at|on|in|out|"
                r"together)|walked|saw each other|last|ate|drank|were (?:talking|chatting)|got lost|danced|"
                r"shared|watched|played)\b"
            ),
            (
                r"\b(?:the \w+|that \w+|which|what|where) (?:that )?we (?:drank|ate|saw|watched|visited|"
                r"shared|had|cooked|heard|sang|danced|met|talked|played|sat|walked|discussed)\b(?=.*\b(?:at|"
                r"in|on|when|together|last|that|over|with|by)\b)"
            ),
            (
                r"\b(?:i|we) (?:still |often |always |sometimes |keep )*(?:think(?:ing)?|laugh(?:ing)?|smile|"
                r"smiling|remember(?:ing)?|talk(?:ing)?|dream(?:ing)?|chuckl(?:e|ing)) (?:back )?(?:of|about|"
                r"at|to|on|over)? ?(?:that|our|the|how|when|your|you) (?=.*\b(?:we|our|you|us|together)\b)"
            ),
            (
                r"\b(?:i|we)(?:'ve)? (?:do |still |well |vividly |fondly )*(?:remember|recall|"
                r"recalled) (?:how|when|that|the|our|you|us|what|your)\b"
            ),
            (
                r"\b(?:tune|song|story|joke|trick|recipe|poem|advice|words?|phrase|book|film|remark|tip|dish|"
                rf"place|name) (?:that |which )?you (?:\w+ )?{_SAID}\b(?=.*\b(?:me|us|on|over|at|by|in|when|"
                r"last)\b)"
            ),
            r"\bthat came up (?:in|over|during|when)\b",
            r"\b(?:what|something) you said\b",
            r"\bhunch from our\b",
            r"\bdid (?:we|you) say\b.*\bwhen we\b",
            r"\bin our .{2,20} you (?:said|told|asked|mentioned)\b",
        ),
        "I've not stopped humming that tune you sang for me by the campfire.",
        "As you said it, the lights went out.",
        unless=(
            r"\bas you said it\b",
            r"\b(?:he|she|they) (?:said|told) (?:that )?you\b",
            r"\b(?:next|tomorrow's|upcoming) (?:meeting|call|lunch|talk)",
            (
                r"\b(?:cancel|postpone|move|confirm|reschedule|schedule|arrange|miss|missed|make|"
                r"looking forward to|for) (?:to )?our\b"
            ),
            r"\bour (?:meeting|call|lunch|dinner|talk|appointment|visit) (?:tomorrow|next|on|at|is|will|will be)\b",
            r"\b(?:thank you|thanks) for (?:our|the|a|such a|that|having|lending|dropping)\b",
            r"\bdinner on (?:us|me)\b",
            r"\byou (?:told|said|asked|mentioned) in your (?:mail|e-mail|email|letter|message)\b",
            r"\b(?:i sent you|mail|e-mail|letter) (?:on|of) the\b",
            r"\bthe (?:post|role|job) you described\b",
            r"\bas i said i would\b",
            r"\b(?:paper|speech|conference|radio|article)\b.*\byou said\b$",
        ),
    ),
    Construction(
        "thanks_to_tell",
        "callback",
        (
            "advising* comment* hint* hunch* idea* joke* mentioning* point* remark* reminding* saying* "
            "story* suggesting* suggestion* telling* thank thanks tip* warning* word*"
        ),
        (
            (
                r"\b(?:thanks|thank you|cheers) for (?:telling|advising|warning|tipping|reminding|mentioning|"
                r"saying|suggesting)\b.*\b(?:at|on|over|when|that|in) (?:the|our|we|lunch|dinner|coffee|tea|"
                r"breakfast|you)\b.*\b(?:that|to|about|how)\b"
            ),
            (
                r"\byour (?:remark|comment|words?|story|joke|idea|hint|tip|suggestion|hunch|point) (?:over|at|"
                r"on|during|from|in) (?:the|our|lunch|dinner|coffee|tea|breakfast|drinks|that)\b"
            ),
        ),
        "Your remark over tea unlocked my novel, thank you.",
        "Thanks for telling Anna.",
    ),
    Construction(
        "back_then_together",
        "callback",
        "discussed agreed remember didn't wanted asked raved told drank yours sitting explaining when laugh wondering",
        (
            (
                r"\bas (?:we )?(?:discussed|talked about|said|settled) (?:on|at|in|over|during|yesterday|last|"
                r"this) \w+"
            ),
            r"^as agreed (?:on|at|in) ",
            r"^(?:do you )?remember (?:our|how we|when we|that night we|the (?:time|day|night) we)\b",
            r"^didn't you (?:say|mention|tell me)\b",
            (
                r"\byou (?:wanted to know|asked me|told me|were asking|raved about|went on about|(?:'d |"
                r"had )?been wondering)\b[^:]*\b(?:at (?:the|your|\w+'s) \w+|when we (?:met|spoke|talked)|"
                r"on the (?:phone|train|bus|way)|over (?:lunch|dinner|coffee|tea|drinks)|last (?:week|time|"
                r"night|month))\b"
            ),
            r"\braved about at\b",
            (
                r"\bthat we (?:drank|ate|had|saw|cooked|made|visited|sang|played|talked about) (?:at|in|on|"
                r"with|last|together)\b"
            ),
            r"\bwhat a (?:laugh|time|night|day|evening) we had\b",
            (
                r"\bit was (?:so |such )?(?:lovely|good|great|nice|a joy|fun) (?:sitting|walking|talking|"
                r"chatting|cooking|singing) (?:in|with|at|on|by|along)\b"
            ),
            r"\bfor explaining on the (?:train|phone|bus|way)\b",
            r"\bwhen i was at yours\b",
            r"^i told you (?:at|on|over|last|when)\b",
            r"\byou (?:did|do) say you'd\b",
        ),
        "Didn't you say you had a cousin at the tax office?",
        "Didn't you see the sign?",
        unless=r"\bas agreed in (?:the|our) contract\b",
    ),
)
