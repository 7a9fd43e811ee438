"""English thanks that credit the reader's deed with its good effect, without the word (`thanks`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.thanks.words import NO_THANKS

_DONE_ME_GOOD = (
    r"(?:helped|saved|spared|rescued|cheered|brightened|unlocked|lifted|warmed|made|taught|got|kept|gave|"
    r"brought|carried|eased|calmed|fixed|cured|mended|opened|touched|moved|inspired|convinced|encouraged|"
    r"changed|transformed|delighted|thrilled|paid for|bought|earned|won|landed|pulled|pushed|steered|set|put|"
    r"turned|stopped|did|meant|means|tided|fed|worked (?:a treat|wonders|like a charm)|hit the spot|"
    r"came in (?:so |very )?handy|is the reason|are the reason)"
)
_US = (
    r"(?:me|us|my|our|mine|(?:a|the) (?:lot|world|difference|treat|trick|(?:whole )?(?:day|ward|house|room|"
    r"evening|family|team|fortune))|everything|so much|wonders|i|we)"
)
CREDIT = (
    Construction(
        "yours_did_good",
        "thanks",
        "treat joy delight feast relief soup cake parcel letter present gift flowers card jam advice tip words visit call loan notes book blanket scarf plant pie bread hamper basket casserole",
        (
            (
                r"^what a (?:\w+ )?(?:treat|joy|delight|lovely surprise|feast|relief|gift) (?:your|that your|"
                r"those) \w+"
            ),
            (
                r"^your (?:\w+ )?(?:soup|cake|parcel|letter|present|gift|flowers?|card|jam|advice|tip|words?|"
                r"visit|call|help|lift|loan|notes?|book|blanket|scarf|plant|pie|bread|hamper|basket|"
                r"casserole)\b.*\b(?:brought me|saved|kept me|kept us|cheered|worked|did the trick|got me|"
                r"got us|made (?:my|our|all the)|came at|was (?:delicious|a treat|heavenly|just what|"
                r"exactly what)|were (?:delicious|a treat|heavenly|just what))\b"
            ),
        ),
        "Your soup brought me back to life.",
        "Your soup brought down the government.",
        unless=r"\?$",
    ),
    Construction(
        "credit",
        "thanks",
        (
            "angel* beautiful* because been* big* bless changed charm* cheered* decent* difference* "
            "enormous* feast forget gave gem* generous* gift* good* gorgeous* got great* hadn helped* "
            "hero* huge* kept kind* landed* legend* lifesaver* lifted lovely* made* means meant* nice* "
            "opened* owe paid perfect* present* real* rescued* rock* saint* saved* saver* shouldn star* "
            "sweet* thanks thoughtful* touched touching* tower treasure* treat trick* was wasn weight "
            "were* without wonderful* wonders* worked*"
        ),
        (
            (
                r"\b(?:you|that|it|your \w+(?: \w+){0,3}?)(?:'ve| have| has)? (?:really |truly |literally |"
                r"absolutely |completely |just )*(?:made (?:all )?the difference|saved (?:my|our|me|us|the)|"
                r"made (?:my|our|me|us|the (?:evening|day|party|week))|rescued|lifted (?:my|our)|helped (?:me|"
                r"us|a lot|so much|more|immensely|enormously|my|our)|got (?:me|us) (?:through|out|the|over|"
                r"into)|kept (?:me|us|my|our)|gave (?:me|us) (?:courage|hope|the|strength|new|a)|"
                r"meant (?:a lot|so much|the world)|means (?:a lot|so much|the world)|was (?:a |such a |so |"
                r"very |really |of )*(?:huge help|great help|big help|lifesaver|godsend|help|helpful|useful|"
                r"kind|generous|thoughtful|invaluable|just what)|made (?:all )?the difference|"
                r"made such a difference|worked (?:wonders|like a charm|perfectly)|changed (?:my|our)|"
                r"did (?:me|us) good|opened (?:my|our))\b"
            ),
            r"\blifesaver\b",
            r"\bi owe you\b",
            r"\bowe (?:it|this|you) (?:all )?to you\b",
            r"\bowe you (?:one|a|so|my|big)",
            r"\bwithout (?:you\b|your\b)",
            r"\bif it (?:hadn't been|weren't|wasn't) for (?:you|your)\b",
            r"\b(?:only )?(?:because of|thanks to) (?:you|your)\b",
            (
                r"\b(?:so|very|really|too|most|awfully|incredibly|such a) (?:kind|good|generous|thoughtful|"
                r"sweet|nice|decent)(?: \w+)? (?:of you|thing to)\b"
            ),
            (
                r"\b(?:that|this|it) (?:is|was|'s) (?:so |very |really |most |too )?(?:kind|good|generous|"
                r"sweet|thoughtful|nice) of you\b"
            ),
            r"\bhow (?:kind|sweet|generous|thoughtful|nice)\b",
            (
                r"\byou(?:'re| are) (?:a|an|my|the) (?:\w+ )?(?:star|legend|angel|hero|lifesaver|treasure|gem|"
                r"saint|rock|life saver)\b"
            ),
            r"\byou shouldn't have\b",
            r"\bbless you for\b",
            r"\bnever forget (?:what you|how you|all you|your (?:kindness|help|generosity))",
            r"\byour \w+ worked\b",
            r"\bworth (?:its|their) weight in gold",
            (
                r"\byou(?:'ve| have)? (?:were|been|are) (?:such )?a (?:rock|tower of strength|(?:great|huge|"
                r"real|wonderful|enormous) (?:help|support|comfort))"
            ),
            r"\bi(?:'m| am|'ve been| was) (?:so |very |deeply |really )?touched (?:by|that)\b",
            (
                r"\byou(?:'ve| have)? (?:been|were) (?:such |so )+(?:a |an )?(?:\w+ )?(?:help|support|comfort|"
                r"rock|blessing|helpful|kind|generous|good|sweet|patient|thoughtful|supportive|welcoming)\b"
            ),
            (
                r"^what (?:a|an) (?:\w+ ){0,2}?(?:generous|lovely|kind|thoughtful|beautiful|wonderful|"
                r"gorgeous|perfect|sweet|touching) (?:gift|present|surprise|gesture|thing to do|thought|"
                r"parcel|card|bouquet|offer)\b"
            ),
            r"^what (?:a|an) (?:gift|present|treat you|feast you)\b",
            (
                r"\byour (?:\w+ ){0,2}?(?:advice|tip|suggestion|idea|recommendation|letter|reference|help|"
                r"notes?|word|words|support|introduction|recipe|remedy|trick|feedback|comments?|"
                r"email)(?: \w+){0,5}? (?:paid off|worked|helped|did the trick|got (?:me|us)|was (?:spot on|"
                r"right|just|exactly|perfect|so|such|invaluable)|made|saved|cheered|landed|opened|meant|"
                r"was a (?:huge|great|big|real))\b"
            ),
            (
                r"\b(?:it|this|that) (?:is|'s|was) (?:so |very |really |incredibly |terribly )?(?:kind|good|"
                r"generous|sweet|thoughtful|nice|decent) of (?:you|your \w+)\b"
            ),
            (
                r"\b(?:you|your \w+(?: \w+)?) (?:\w+ )?gave (?:me|us) (?:the|a|such a|so much|real|"
                r"new) (?:\w+ )?(?:push|courage|boost|lift|idea|hope|strength|confidence|nudge|comfort|joy|"
                r"pleasure|energy)\b"
            ),
        ),
        "Your notes got me through the exam.",
        "The rain saved our garden.",
        unless=(
            r"\bwithout (?:you(?:r)?) (?:help|support)?,? (?:we|i) (?:can't|cannot|won't)",
            r"\bowe you an (?:apology|explanation|answer|email|reply|letter|call)",
            r"\bif you|would be",
            r"i owe you (?:a|an) (?:letter|reply|email|call|answer|explanation|apology)",
            r"without your (?:approval|signature|consent|permission|initials?|name|answer|reply|payment|cheque|form|vote|go-ahead|say-so|deposit|details|figures)\b",
            r"\?$",
        ),
    ),
    Construction(
        "your_deed_did_good",
        "thanks",
        (
            "angel* baked* because* big* bless bought* brick* brightened* brought* but calmed* cannot "
            "carried* changed* cheered* cheers* chose* convinced* cooked* cured* darling* debt decent* "
            "delighted* diamond* did* don down drew* due earned* eased* encouraged* exactly fed* fixed* "
            "found* gave* gem* generous* godsend* good* got* grateful* handy* helped* hero* hit idea* "
            "imagine* indebted* inspired* just kept* kind* knitted* landed* left* legend* lent* "
            "lifesaver* lifted* lovely* made* marvel* means* meant* mended* moved* nice* noble* not "
            "obliged opened* owe paid passed* picked* posted* pulled* pushed* put* reason* recommended* "
            "rescued* rock* saint* saved* sent* set* shared* showed* spared* star* steered* stopped* "
            "suggested* sweet* ta* thank* thanx* thnks* thnx* thoughtful* thrilled* tided* told* touched* "
            "transformed* treasure* trooper* turned* ty* unlocked* warmed* weren without* won* worked "
            "wrote*"
        ),
        (
            (
                r"\b(?:your|that|the|those|these) [\w' -]{2,50}? (?:(?:that |which )?you(?:'d| had|"
                r"'ve)? (?:\w+ )?(?:sent|gave|made|lent|brought|knitted|baked|wrote|found|left|did|drew|"
                r"recommended|suggested|taught|showed|told|cooked|chose|picked|mended|passed|put|shared|"
                rf"posted)(?: \w+){{0,3}}? )(?:\w+ )?{_DONE_ME_GOOD}\b"
            ),
            (
                r"\byour [\w' -]{2,50}? (?:has |have |'ve |really |literally |just |truly |"
                rf"absolutely )*{_DONE_ME_GOOD} {_US}\b"
            ),
            (
                r"\byour [\w' -]{2,40}? (?:is|was|are|were) (?:the (?:only |main )?reason|what (?:got|saved|"
                r"kept|made|brought)|exactly what|just what)\b"
            ),
            (
                r"\byou(?:'ve| have)? (?:really |literally |just |truly |absolutely |completely |"
                rf"single-handedly )*{_DONE_ME_GOOD} (?:me|us|my|our|the (?:whole )?(?:day|evening|show|"
                r"party))\b"
            ),
            (
                r"\byou(?:'ve| have)? (?:no idea|can't imagine|cannot know|don't know|"
                r"can have no idea) (?:how much|what)\b.*\b(?:helped|meant|means|did|saved|made|cheered)\b"
            ),
            (
                r"^the [\w' -]{2,40} you (?:sent|gave|made|lent|brought|knitted|baked|left|cooked) (?:us |"
                r"me |them |\w+ )?(?:is|are|was|were|went|tasted|fits?|looks?) (?:\w+ )?(?:delicious|perfect|"
                r"perfectly|lovely|wonderful|gorgeous|a (?:hit|treat|joy|delight|godsend)|beautiful|just|"
                r"exactly|down)\b"
            ),
        ),
        "Your advice about the mortgage spared us a fortune.",
        "Your advice column is long.",
        unless=NO_THANKS,
    ),
    Construction(
        "because_of_you",
        "thanks",
        "because* but down due not thank* weren without*",
        (
            (
                r"\b(?:it's|it is|it was|all|only) (?:all )?(?:because of|because|thanks to|down to|"
                r"due to) (?:you|your)\b"
            ),
            r"\bthanks to (?:you|your|the \w+(?: \w+){0,2} you)\b",
            (
                r"\b(?:couldn't|could not|wouldn't|would never|would not|"
                r"never) have [\w' -]{2,60}\b(?:without|but for|if it weren't for|if not for) (?:you|your)\b"
            ),
        ),
        "It's all because of you that the hall still stands.",
        "It's all because of the rain.",
        unless=NO_THANKS,
    ),
    Construction(
        "kind_of_you",
        "thanks",
        (
            "angel* big* bless brick* darling* debt decent* diamond* gem* generous* godsend* good* hero* "
            "kind* legend* lifesaver* lovely* marvel* nice* noble* owe rock* saint* star* sweet* "
            "thoughtful* treasure* trooper*"
        ),
        (
            (
                r"\byou (?:were|are|have been|'re|'ve been) (?:such |quite |really |truly |an? absolute |"
                r"absolutely |simply )*(?:a )?(?:brick|rock|star|treasure|trooper|hero|saint|legend|lifesaver|"
                r"godsend|gem|angel|diamond|marvel|darling)\b"
            ),
            r"\b(?:in|forever in|deeply in) (?:your|y'all's) debt\b",
            r"\b(?:i|we) owe (?:you|it|this|all|the|my|our|so much|everything)\b.*\b(?:you|your)\b",
            r"\b(?:good|kind|sweet|decent|noble|generous|lovely|thoughtful|nice|big) of (?:you|yer)\b",
            r"\bbless (?:you|your heart|your (?:cotton )?socks)(?: for\b|[.!]*$)",
        ),
        "How very kind of you, I am deeply in your debt.",
        "It would be kind of you to write.",
        unless=NO_THANKS,
    ),
)
