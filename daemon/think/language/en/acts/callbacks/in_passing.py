"""English: an earlier talk named in passing by what it was about and where (`callback`); its words told again beside thanks (`retold`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction

_TALKED = (
    r"(?:discussed|talked (?:about|of|over|through)|got (?:on to|onto|talking about|chatting about|arguing about|laughing about)|spoke (?:of|about)|argued (?:over|about)|laughed (?:at|about|over)|puzzled (?:over|about)|"
    r"joked about|dreamed (?:of|about)|dreamt (?:of|about)|chatted about|were (?:talking|arguing|laughing|joking|puzzling|wondering|chatting|on) (?:about|over|of|at|to)|fell out over|wondered about|disagreed (?:on|about|over)|mulled over|admired|sniggered at|giggled (?:at|over)|quarrelled over|drooled over|swapped)"
)
_TOLD = r"(?:raving|going on|telling (?:you|me|us)|moaning|grumbling|bragging|banging on|boasting|ranting|enthusing|worrying|fretting|complaining|talking|wondering|agonising|dithering|gushing|groaning|dreading|crowing|sighing|laughing|puzzling)"
_WHERE = (
    r"(?:(?:over|on|in|at|during|by|outside|under|beside|from|round|between|after|across|up|down|along|aboard|through) (?:our|the|my|your|that|those|a|lunch|dinner|coffee|tea|breakfast|drinks|supper|chips|cake|pints|\w+'s)\b|the other (?:day|night|evening|week)\b|last (?:week|night|time|month|spring|summer|autumn|winter|year|\w+day)\b|"
    r"yesterday\b|this morning\b|on \w+day\b|when (?:we|you|i)\b)"
)
_PLACE = r"(?:in|at|on|over|by|outside|under|beside|during|from) (?:the|our|your|my|that|lunch|dinner|coffee|tea|breakfast|drinks|supper)\b(?! (?:phone bill|whole|same|other hand|way|list|news|form|letter|website|notes|meantime|end|moment|card|internet|photos?|picture|video|film|screen|mail|e-?mail)\b)[\w' ]{0,24}"
IN_PASSING = (
    Construction(
        "you_were_then",
        "callback",
        "were sounded looked seemed swore swearing said told",
        (
            rf"^(?:when (?:we|you and i) (?:were|sat|stood|walked|had|met|ate|drove|came)\b[^?,]{{0,50}}?|{_PLACE}),? you (?:sounded|looked|seemed|swore|were (?:\w+ )?(?:swearing|saying|telling|talking|worrying|fretting|dreading|hoping|planning|thinking|wondering|"
            r"full of|so (?:sure|set|worried|excited|keen|happy|tired|proud)|all for|dead against|adamant|certain|determined))\b(?! (?:me|us)\b)"
        ),
        "When we sat by the weir you were fretting about the new boss.",
        "When we sat by the weir you were in Spain.",
        unless=r"\?$|\b(?:could|would|can) you (?:please|send|bring)\b|\bthank",
    ),
    Construction(
        "the_one_we_talked_of",
        "callback",
        "we i two us both",
        (
            rf"\b(?:the|that|those|this|these) (?:very |same |\w+ )?(?:[\w'-]+ ){{1,5}}?(?:that |which )?(?:we|you and i|the two of us|us two|we two)(?:'d| had| both| once| all|'ve)* {_TALKED}\b(?! (?:with|at) (?!(?:you|the|our|your|that|my)\b))(?! with (?:the|our|my)\b)",
        ),
        "That gadget we drooled over at the show has come down in price.",
        "That gadget we swapped with the neighbours has broken.",
        unless=r"\b(?:in|at) (?:the|our) (?:board|committee|staff) meeting\b|\b(?:he|she|they) and i\b|\bmy (?:wife|husband|sister|brother|boss) and i\b|\b(?:need|must|should|have|ought) to (?:\w+ )?talk",
    ),
    Construction(
        "what_was_gone_on_about",
        "callback",
        "was were wasn't weren't kept",
        (
            rf"\b(?:i|we|you) (?:was|were|kept) (?:\w+ )?{_TOLD} (?:about|over|of|at|on about|for)\b[^?.;:]{{0,40}}?\b{_WHERE}",
            rf"\b(?:the|that|those|your|what) (?:[\w'-]+ ){{0,5}}?(?:that |which )?you (?:were|kept) (?:\w+ )?{_TOLD} (?:about|over|of|at|on about|for)\b[^?.;:]{{0,30}}?\b{_WHERE}",
        ),
        "The kiln I was raving about in your shed has been sold.",
        "The kiln I was dreading about has been sold.",
        unless=r"\b(?:he|she|they|who) (?:was|were)\b[^,]*\b(?:telling|talking)\b|\bwhile (?:i|you) (?:was|were)\b|\bwhen i (?:was|were) (?:telling|talking)\b.*\bmy (?:boss|wife|husband|mother)\b",
    ),
    Construction(
        "your_question_there",
        "callback",
        "question query remark worry joke idea wish",
        (
            r"\b(?:your|that) (?:[\w-]+ )?(?:question|query|remark|worry|joke|idea|wish|puzzle)(?: (?:of yours|you (?:asked|put|raised|made|had)))? (?:about [\w' ]{2,30} )?(?:in the (?:car|pub|kitchen|garden|lift|queue|corridor|canteen|hall|taxi|bus|yard|barn|car park|waiting room|interval|bar|lane|field|boat)\b|"
            r"(?:at|over) (?:the (?:gate|wake|fair|coffee \w+|bus stop|bar|party|wedding|funeral|pub|station|match|table|sink|fence|wall)|lunch|dinner|tea|coffee|breakfast|supper|drinks|your (?:place|house|kitchen|party))\b|on the (?:phone|train|bus|ferry|way|bench|stairs|beach|boat|plane|doorstep|towpath|walk|drive)\b)"
        ),
        "I have been chewing over your remark at the bus stop.",
        "I have been chewing over your remark in the margin.",
    ),
    Construction(
        "what_you_showed_us_there",
        "callback",
        "tied sang hummed played cooked poured served showed demonstrated drew read",
        rf"\b(?:that|the) (?:[\w'-]+ ){{1,4}}?(?:that |which )?you (?:tied|sang|hummed|played|cooked|poured|served|showed|demonstrated|drew|read) (?:for )?(?:me|us) {_PLACE}",
        "I still can't do the card trick you showed us on the ferry.",
        "I still can't do the card trick you sent us on the card.",
    ),
    Construction(
        "that_talk_there",
        "callback",
        "talk chat natter conversation heart-to-heart hour heart",
        (
            rf"\b(?:thank(?:s| you)|bless you|cheers|grateful|glad (?:of|about)|thinking (?:of|about|over)|thought (?:of|about)|since) (?:\w+ ){{0,3}}?(?:that|our) (?:\w+ )?(?:talk|chat|natter|conversation|heart-to-heart|quiet hour|half hour) (?:(?:we|you and i) had )?{_PLACE}"
        ),
        "I've been brighter since that talk in your greenhouse.",
        "I've been to that talk in the museum.",
        unless=r"\b(?:museum|lecture|library|society|institute|speaker|slides|festival|w\.?i\.?)\b",
    ),
)
_HEARD = (
    r"(?:what you (?:said|told (?:me|us))|your (?:words?|story|tale|advice|remark|tip|joke|warning|hint|line|saying|idea|trick|suggestion|counsel)|(?:that|the|our) (?:talk|chat|natter|conversation|walk|hour|evening|heart-to-heart)|"
    r"telling (?:me|us)|saying|reminding (?:me|us)|something you said)"
)
RETOLD = (
    Construction(
        "told_again_with_thanks",
        "retold",
        "thank thanks grateful bless good through",
        (
            rf"\b(?:thank(?:s| you)|grateful|bless you)\b[^?]*\b{_HEARD}\b[^?]*\b{_PLACE}[^?]*?(?:,|:| -) ?(?:that|about|how|your (?:story|line|tale|joke|words?|trick|advice)|you said|because|to (?!(?:me|us|you)\b))\b",
            rf"\b{_HEARD} (?:to me |to us )?{_PLACE}[^?]{{0,12}}?\b(?:about|that|of|to) (?:\w+ ){{2,}}[^?]*\b(?:bless you|thank(?:s| you)|did (?:me|us) (?:so much |a world of )?good|(?:has |have )?(?:got|kept|carried|seen|helped) (?:me|us)|cheered (?:me|us)|saved (?:me|us|my|our))\b",
            rf"\bgrateful for what you (?:said|told)\b[^?]*\b{_PLACE}[^?]*?,? that (?:\w+ ){{2,}}",
        ),
        "Bless you for that chat on the jetty, your story of the lost oar cheered me.",
        "Bless you for that chat on the jetty.",
    ),
)
