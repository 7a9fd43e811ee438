"""English: weakness and loneliness told by habits, by the body, by what is kept from others, without a word that names them (`self_disclosure`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction

_HIS = r"(?:his|her|dad's|mum's|gran's|grandad's)"
BY_HABITS = (
    Construction(
        "place_still_laid",
        "self_disclosure",
        "still",
        (
            (
                r"\bi(?: still|'m still|'ll still| am still) (?:find myself |catch myself |go to |automatically |always |often )*"
                r"(?:lay|laying|set|setting|make|making|pour|pouring|cook|cooking|buy|buying|put|putting|reach|reaching|get|getting|peel|peeling) "
                r"(?:out )?(?:(?:the table |a place |a plate |supper |dinner |tea |enough )?for (?:two|both of us|him|her)\b|"
                r"two (?:cups|mugs|plates|places|chops|eggs|glasses|chairs|teas|coffees)\b|"
                rf"{_HIS} (?:cup|mug|plate|place|marmalade|paper|favourite|toast|pint|tea|coffee|side)\b)"
            ),
            (
                rf"\bi still (?:sleep|wear|sit|curl up) (?:on|in|beside) {_HIS} (?:side|chair|shirt|jumper|cardigan|coat|pyjamas|dressing gown|scarf)\b"
            ),
            rf"\bi still (?:ring|phone|text|dial|call) {_HIS} (?:old )?(?:number|phone|answerphone|voicemail)\b",
        ),
        "Since Ken died I still make two mugs of tea.",
        "We still make two kinds of tea.",
        unless=r"\?$|\b(?:lodger|guests?|visitors?|you)\b",
    ),
    Construction(
        "noise_for_company",
        "self_disclosure",
        "company voice voices",
        (
            r"\bi(?:'ve| have|'ll)? (?:\w+ )?(?:leave|left|keep|kept|have|put|turn|play|switch|sleep with|fall asleep with) (?:the |my |a )?(?:wireless|"
            r"radio|telly|television|tv|tape|light|lamp|music|shipping forecast)\b[^?]*\b(?:for (?:the )?company|for the sound of (?:a|another) voice|"
            r"to hear (?:a|some|another) (?:human )?voices?|for the voices)\b"
        ),
        "At night I leave the radio on for company.",
        "Leave the dog the radio on for company when you go out.",
        unless=r"\?$",
    ),
    Construction(
        "hardly_a_soul_to_speak_to",
        "self_disclosure",
        "only days weeks weekends talk chat speak say",
        (
            (
                r"\bthe only (?:person|people|one|soul|voice|human|human being|living thing|conversation|company) (?:that |who )?"
                r"(?:i (?:ever |really |actually |regularly )?(?:see|speak|talk|hear|have)|i(?:'ve| have) (?:spoken|talked|seen|heard))\b"
                r"(?! (?:to )?(?:about|when|if|with an?|who can|to thank|in mind))"
            ),
            (
                r"\b(?:days|weeks|weekends|a (?:whole )?(?:week|weekend|day)) (?:can |will |sometimes |often )*(?:go|goes|pass|passes|went|passed)(?: by)? without "
                r"(?:a soul|anyone|anybody|a word|a voice|a call|my|me|hearing|speaking|seeing)\b"
            ),
            r"\bi (?:can |sometimes |often |now )*go (?:whole |entire |for )?(?:days|weeks|weekends) without (?:speaking|talking|hearing|seeing|saying|a word)\b",
            rf"\bi (?:still |mostly |mainly |often |now )?(?:talk|chat|say (?:good ?night|good morning)) to (?:{_HIS} (?:photo|photograph|picture|chair|coat)|the (?:kettle|walls|wallpaper|empty chair))\b",
        ),
        "Some weeks the only voice I hear is the speaking clock.",
        "The only person I see about tax is Mr Bell.",
        unless=r"\?$|\bsee about\b|\byou(?:'re| are) the only\b|\bhear (?:of|that)\b",
    ),
    Construction(
        "made_myself_small",
        "self_disclosure",
        "small myself hate loathe despise bear",
        (
            (
                r"\bi (?:hate|loathe|despise|can't bear|can't stand) how (?:very |so )?(?:small|weak|needy|jealous|bitter|old|stupid|scared|timid|meek|slow|clumsy|cowardly|"
                r"petty|mean|frightened|dependent|useless|easily|little|quiet|grateful|desperate) (?:i|it|they|he|she|that)\b"
            ),
            r"\bi (?:\w+ )?(?:make|made|kept making) myself (?:small|smaller|invisible|as small as)\b",
            r"\bhow small i (?:made|make|felt|feel|get|got|became|become)\b",
        ),
        "I hate how needy I sound on the telephone.",
        "I hate how small the print is.",
        unless=r"\?$",
    ),
    Construction(
        "kept_from_everyone",
        "self_disclosure",
        "how",
        (
            r"\b(?:(?:has|have|had|got) (?:no idea|not the faintest idea)|(?:don't|doesn't|must never|mustn't|can't) know|nobody knows|no one knows|not a soul knows|"
            r"(?:haven't|have not|never|can't|daren't) (?:told?|tell) (?:\w+ ){1,3}?|(?:hide|hiding|hid) (?:from \w+(?: \w+)? )?)\s?"
            r"how (?:close|near|bad(?:ly)?|little|hard|deep|low|broke|short|far behind|much|often|many)\b[^?,;]*\b(?:"
            r"(?:i|we) (?:owe|drink|cry|dread|miss (?:him|her|them)|lost|gamble|have left|are|am)|(?:i'm|we're|i've|we've)|it(?:'s| is) (?:got|become)|things (?:are|have))\b"
        ),
        "My wife doesn't know how much we owe.",
        "The boys have no idea how close we live to the zoo.",
        unless=r"\?$|\byou(?:'ll| will| can)? (?:have|don't|never|can't)\b|\b(?:we|i) (?:miss|owe) you\b|\bhow (?:much|close|near) (?:we|i)(?: are|'re| am|'m) (?:looking|to (?:the|your|you))\b",
    ),
    Construction(
        "body_knows",
        "self_disclosure",
        "stomach chest throat jaw hands before until till",
        (
            (
                r"\bmy (?:stomach|chest|throat|jaw|hands) (?:still |always |just )?(?:turns? over|knots?|churns?|tightens?|clenches?|closes?(?: up)?|sweats?|shakes?|"
                r"go(?:es)? (?:cold|numb|clammy|tight)|drops?|lurches|seizes up) (?:every|each|when|whenever|at the (?:thought|sight|sound)|as soon as|before)\b"
            ),
            (
                r"\bi (?:still |often |always |sometimes )?(?:sit|stand|wait|hover) (?:in|outside|by|at) (?:the|my) (?:car|door|gate|office|school|kitchen|hall|bathroom|loo|van|porch)\b"
                r"[^?]*\b(?:before|until|till) i (?:can|dare|have the (?:nerve|courage|strength)|feel able|stop shaking)\b"
            ),
        ),
        "My stomach turns over every time the telephone rings.",
        "My hands get cold when I go fishing.",
        unless=r"\?$|\b(?:gloves|mittens|snow|ice|frost|swim\w*|skat\w+|fishing|winter|freezer)\b",
    ),
    Construction(
        "cannot_bring_myself",
        "self_disclosure",
        "bring face",
        (
            r"\bi(?: still| just| simply)? (?:can't|cannot|couldn't) (?:bring myself to|face) (?:open(?:ing)?|empty(?:ing)?|clear(?:ing)?|go(?:ing)? (?:in|home|back|near|into|out)|"
            rf"sleep(?:ing)?|look(?:ing)? at|say(?:ing)?|wash(?:ing)?|sit(?:ting)?|answer(?:ing)?|walk(?:ing)?|pack(?:ing)?|delete|deleting|{_HIS} (?:wardrobe|room|clothes|things))\b"
        ),
        "I can't bring myself to empty his wardrobe.",
        "I can't bring myself to like beetroot.",
        unless=r"\?$|\bsorry\b",
    ),
)
