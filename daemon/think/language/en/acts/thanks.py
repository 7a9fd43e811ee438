"""English: thanks, and credit for a deed of the reader with its good effect (`thanks`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import KIN

_DONE_ME_GOOD = (
    r"(?:helped|saved|spared|rescued|cheered|brightened|unlocked|lifted|warmed|made|taught|got|kept|gave|brought|carried|"
    r"eased|calmed|fixed|cured|mended|opened|touched|moved|inspired|convinced|encouraged|changed|transformed|delighted|"
    r"thrilled|paid for|bought|earned|won|landed|pulled|pushed|steered|set|put|turned|stopped|did|meant|means|tided|fed|"
    r"worked (?:a treat|wonders|like a charm)|hit the spot|came in (?:so |very )?handy|is the reason|are the reason)"
)
_US = (
    r"(?:me|us|my|our|mine|(?:a|the) (?:lot|world|difference|treat|trick|(?:whole )?(?:day|ward|house|room|evening|family|team|fortune))|"
    r"everything|so much|wonders|i|we)"
)
THANKS = (
    Construction(
        "yours_did_good",
        "thanks",
        "treat joy delight feast relief soup cake parcel letter present gift flowers card jam advice tip words visit call loan notes book blanket scarf plant pie bread hamper basket casserole",
        (
            r"^what a (?:\w+ )?(?:treat|joy|delight|lovely surprise|feast|relief|gift) (?:your|that your|those) \w+",
            r"^your (?:\w+ )?(?:soup|cake|parcel|letter|present|gift|flowers?|card|jam|advice|tip|words?|visit|call|help|lift|loan|notes?|book|blanket|scarf|plant|pie|bread|hamper|basket|casserole)\b.*\b(?:brought me|saved|kept me|kept us|cheered|worked|did the trick|got me|got us|made (?:my|our|all the)|came at|was (?:delicious|a treat|heavenly|just what|exactly what)|were (?:delicious|a treat|heavenly|just what))\b",
        ),
        "Your soup brought me back to life.",
        "Your soup brought down the government.",
        unless=r"\?$",
    ),
    Construction(
        "thanks_for",
        "thanks",
        ("appreciate* cheers* debt grateful* gratitude indebted* obliged* ta thank thankful* thanks* thankyou thx"),
        (
            (
                r"\b(?:thank you|thanks|thx|thankyou|many thanks|cheers|ta|ty)\b"
                r"(?! (?:god|goodness|heavens|to (?:the|her|his|my|a|some|their|him|them)\b)).*\w"
            ),
            r"\w.*\b(?:thank you|thanks|cheers)\b",
            (
                r"\b(?:i|we)(?:'m| am|'re| are| feel| was| remain)? (?:so |very |really |truly |deeply |most |forever |"
                r"eternally |greatly |sincerely |do |also |all |genuinely |particularly )*"
                r"(?:grateful|thankful|indebted|obliged|appreciate|appreciated)(?! (?:if|it if|any))\b"
            ),
            r"\b(?:much|greatly|deeply|really|truly|so) (?:appreciated|obliged|grateful)\b",
            r"\bin your debt\b|\bgratitude\b",
            r"\bgrateful (?:to you|for (?:your|all|the|everything|that|how))",
        ),
        "Thanks for checking the figures.",
        "Thanks to the rain, the tomatoes are huge.",
        unless=(
            r"three cheers|\bno(?: need to)? thank",
            r"\b(?:thank you|thanks),? (?:but )?no\b",
            r"\bin advance|\bbeforehand\b|\bin anticipation\b|\bahead of time\b",
            r"\b(?:thank you|thanks) for (?:taking|making|considering|confirming|helping|returning|sending|letting|sorting|passing|forwarding|completing|signing|checking|dealing|seeing to|replying|responding)\b.*\b(?:by (?:\w+day|noon|then|the|close)|before (?:\w+day|the)|tomorrow|this week|when you can|as soon as|asap|at your earliest)\b",
            rf"\b(?:he|she|they|everyone|{KIN}) (?:thanked|thanks|says? thank|said thank)\b",
            r"(?:'d|would) (?:really |greatly |very much |so )?appreciate",
            (
                r"(?:'d|would|'ll|will|should) be (?:so |very |most |really |truly |extremely |eternally )?"
                r"(?:grateful|thankful|obliged|appreciated)"
            ),
            r"appreciate it if|noted with thanks|\bthanks to (?:the|her|his|my|a)\b|advance thanks",
            r"gratitude journal|i'll thank|to say thanks to (?:him|her)|thanks but",
            r"help would be appreciated|be (?:much|greatly) appreciated",
            r"thank you for (?:your|the|considering) .*(?:consideration|cooperation|business|interest|order|purchase)",
        ),
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
                r"\b(?:you|that|it|your \w+(?: \w+){0,3}?)(?:'ve| have| has)? "
                r"(?:really |truly |literally |absolutely |completely |just )*"
                r"(?:made (?:all )?the difference|saved (?:my|our|me|us|the)|made "
                r"(?:my|our|me|us|the (?:evening|day|party|week))|rescued|lifted (?:my|our)|helped "
                r"(?:me|us|a lot|so much|more|immensely|enormously|my|our)|got (?:me|us) (?:through|out|the|over|into)|"
                r"kept (?:me|us|my|our)|gave (?:me|us) (?:courage|hope|the|strength|new|a)|meant "
                r"(?:a lot|so much|the world)|means (?:a lot|so much|the world)|was (?:a |such a |so |very |really |of )*"
                r"(?:huge help|great help|big help|lifesaver|godsend|help|helpful|useful|kind|generous|thoughtful|"
                r"invaluable|just what)|made (?:all )?the difference|made such a difference|worked "
                r"(?:wonders|like a charm|perfectly)|changed (?:my|our)|did (?:me|us) good|opened (?:my|our))\b"
            ),
            r"\blifesaver\b|\bi owe you\b",
            r"\bowe (?:it|this|you) (?:all )?to you\b",
            r"\bowe you (?:one|a|so|my|big)|\bwithout (?:you\b|your\b)",
            r"\bif it (?:hadn't been|weren't|wasn't) for (?:you|your)\b",
            r"\b(?:only )?(?:because of|thanks to) (?:you|your)\b",
            (
                r"\b(?:so|very|really|too|most|awfully|incredibly|such a) (?:kind|good|generous|thoughtful|sweet|nice|"
                r"decent)(?: \w+)? (?:of you|thing to)\b"
            ),
            (
                r"\b(?:that|this|it) (?:is|was|'s) (?:so |very |really |most |too )?"
                r"(?:kind|good|generous|sweet|thoughtful|nice) of you\b"
            ),
            r"\bhow (?:kind|sweet|generous|thoughtful|nice)\b",
            (
                r"\byou(?:'re| are) (?:a|an|my|the) (?:\w+ )?(?:star|legend|angel|hero|lifesaver|treasure|gem|saint|rock|"
                r"life saver)\b"
            ),
            r"\byou shouldn't have\b|\bbless you for\b",
            r"\bnever forget (?:what you|how you|all you|your (?:kindness|help|generosity))",
            r"\byour \w+ worked\b",
            r"\bworth (?:its|their) weight in gold",
            (
                r"\byou(?:'ve| have)? (?:were|been|are) (?:such )?a (?:rock|tower of strength|"
                r"(?:great|huge|real|wonderful|enormous) (?:help|support|comfort))"
            ),
            r"\bi(?:'m| am|'ve been| was) (?:so |very |deeply |really )?touched (?:by|that)\b",
            (
                r"\byou(?:'ve| have)? (?:been|were) (?:such |so )+(?:a |an )?(?:\w+ )?"
                r"(?:help|support|comfort|rock|blessing|helpful|kind|generous|good|sweet|patient|thoughtful|supportive|"
                r"welcoming)\b"
            ),
            (
                r"^what (?:a|an) (?:\w+ ){0,2}?(?:generous|lovely|kind|thoughtful|beautiful|wonderful|gorgeous|perfect|"
                r"sweet|touching) (?:gift|present|surprise|gesture|thing to do|thought|parcel|card|bouquet|offer)\b"
            ),
            r"^what (?:a|an) (?:gift|present|treat you|feast you)\b",
            (
                r"\byour (?:\w+ ){0,2}?(?:advice|tip|suggestion|idea|recommendation|letter|reference|help|notes?|word|"
                r"words|support|introduction|recipe|remedy|trick|feedback|comments?|email)(?: \w+){0,5}? "
                r"(?:paid off|worked|helped|did the trick|got (?:me|us)|was "
                r"(?:spot on|right|just|exactly|perfect|so|such|invaluable)|made|saved|cheered|landed|opened|meant|was a "
                r"(?:huge|great|big|real))\b"
            ),
            (
                r"\b(?:it|this|that) (?:is|'s|was) (?:so |very |really |incredibly |terribly )?"
                r"(?:kind|good|generous|sweet|thoughtful|nice|decent) of (?:you|your \w+)\b"
            ),
            (
                r"\b(?:you|your \w+(?: \w+)?) (?:\w+ )?gave (?:me|us) (?:the|a|such a|so much|real|new) (?:\w+ )?"
                r"(?:push|courage|boost|lift|idea|hope|strength|confidence|nudge|comfort|joy|pleasure|energy)\b"
            ),
        ),
        "Your notes got me through the exam.",
        "The rain saved our garden.",
        unless=(
            r"\bwithout (?:you(?:r)?) (?:help|support)?,? (?:we|i) (?:can't|cannot|won't)",
            r"\bowe you an (?:apology|explanation|answer|email|reply|letter|call)",
            r"\bif you|would be",
            r"i owe you (?:a|an) (?:letter|reply|email|call|answer|explanation|apology)",
            r"without your (?:approval|signature|consent|permission)",
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
            rf"\b(?:your|that|the|those|these) [\w' -]{{2,50}}? (?:(?:that |which )?you(?:'d| had|'ve)? (?:\w+ )?(?:sent|gave|made|lent|brought|knitted|baked|wrote|found|left|did|drew|recommended|suggested|taught|showed|told|cooked|chose|picked|mended|passed|put|shared|posted)(?: \w+){{0,3}}? )(?:\w+ )?{_DONE_ME_GOOD}\b",
            rf"\byour [\w' -]{{2,50}}? (?:has |have |'ve |really |literally |just |truly |absolutely )*{_DONE_ME_GOOD} {_US}\b",
            r"\byour [\w' -]{2,40}? (?:is|was|are|were) (?:the (?:only |main )?reason|what (?:got|saved|kept|made|brought)|exactly what|just what)\b",
            rf"\byou(?:'ve| have)? (?:really |literally |just |truly |absolutely |completely |single-handedly )*{_DONE_ME_GOOD} (?:me|us|my|our|the (?:whole )?(?:day|evening|show|party))\b",
            r"\byou(?:'ve| have)? (?:no idea|can't imagine|cannot know|don't know|can have no idea) (?:how much|what)\b.*\b(?:helped|meant|means|did|saved|made|cheered)\b",
            r"\byou (?:were|are|have been|'re|'ve been) (?:such |quite |really |truly |an? absolute |absolutely |simply )*(?:a )?(?:brick|rock|star|treasure|trooper|hero|saint|legend|lifesaver|godsend|gem|angel|diamond|marvel|darling)\b",
            r"\b(?:in|forever in|deeply in) (?:your|y'all's) debt\b|\b(?:i|we) owe (?:you|it|this|all|the|my|our|so much|everything)\b.*\b(?:you|your)\b",
            r"\b(?:it's|it is|it was|all|only) (?:all )?(?:because of|because|thanks to|down to|due to) (?:you|your)\b",
            r"\bthanks to (?:you|your|the \w+(?: \w+){0,2} you)\b",
            r"\b(?:couldn't|could not|wouldn't|would never|would not|never) have [\w' -]{2,60}\b(?:without|but for|if it weren't for|if not for) (?:you|your)\b",
            r"\b(?:good|kind|sweet|decent|noble|generous|lovely|thoughtful|nice|big) of (?:you|yer)\b|\bbless (?:you|your heart|your (?:cotton )?socks)(?: for\b|[.!]*$)",
            r"\b(?:thank|thanks|thanx|thnx|tysm|ty|ta|cheers|thankyou|thnks)\b (?:\w+ ){0,2}(?:for|to you)\b",
            r"\bmuch obliged\b|\b(?:always|forever|eternally|ever) be (?:so |very )?(?:grateful|thankful|indebted)\b|\bsend (?:you )?(?:their|his|her|our|many|big|huge) thanks\b|\bsend thanks\b",
            r"^the [\w' -]{2,40} you (?:sent|gave|made|lent|brought|knitted|baked|left|cooked) (?:us |me |them |\w+ )?(?:is|are|was|were|went|tasted|fits?|looks?) (?:\w+ )?(?:delicious|perfect|perfectly|lovely|wonderful|gorgeous|a (?:hit|treat|joy|delight|godsend)|beautiful|just|exactly|down)\b",
        ),
        "Your advice about the mortgage spared us a fortune.",
        "Your advice column is long.",
        unless=(
            r"\bthree cheers\b|\b(?:thanks|thank you|cheers)\b.*\bif you (?:can|could|would)\b|\bthanks?\b.*\b(?:email|e-mail|message|reply|letter of|mail)[.!]*$|\bin advance\b|\bbeforehand\b|\bthanking you\b|\bno thanks\b|\?$|\bowe you (?:an|a) (?:apology|explanation|answer|letter|reply|email|call)\b",
            r"\bthanks? (?:you )?for (?:your (?:custom|continued|time|attention|interest|patience|understanding|cooperation)|getting in touch|writing|yours)\b|\bowed? you\b|\bif you\b|\b(?:made|gave|taught|got|put|told|kept) (?:me|us) (?:late|wait|angry|ill|sick|worry|cry|jealous|feel (?:small|old|stupid))",
            r"\bbless you,? (?:you've|that)\b|\bi owe you\b(?! (?:one|so|big|my|all|everything|a (?:drink|pint|beer|coffee|huge|big|great|debt)))|\b(?:wouldn't|be|very) (?:good|kind) of you (?:to|if).*\?|^(?:would|it'd|it would)\b.*\bof you\b|\bcan't do it without you\b|\bdid you\b",
        ),
    ),
    Construction(
        "but_for_you",
        "thanks",
        (
            "been blessing* boon* but comfort* credit didn godsend* had hadn hasn hats haven help* joy* "
            "kindness* lifeline* lifesaver* marks tonic* treat* weren won"
        ),
        (
            r"\bwhat you did for (?:me|us|my|our)\b|\b(?:we|i) had (?:the|a|such a) (?:\w+ )?(?:loveliest|lovely|best|wonderful|grand|marvellous|glorious|super|great|nicest) (?:time|evening|weekend|stay|day|meal|lunch|dinner|supper) (?:at|with|in) (?:your|you)\b|\b(?:arrived|came),? and what a (?:treat|surprise|joy|beauty|feast)\b|\b(?:so |very )?glad you (?:did|made me|talked me into|pushed me|insisted)\b|\byour \w+ (?:took|knocked|shaved|put|added) .{2,25} (?:off|on|onto|to) (?:my|our)\b|\blost for words\b|\bfor your (?:coaching|kindness)\b|\bif you (?:hadn't|had not|weren't|didn't)\b.*\b(?:i|we)(?:'d| would|'d have)\b|\bhad you not\b|\bbut for you\b|\b(?:all|full|every) credit to you\b|\bhats off to you\b|\bfull marks to you\b",
            r"\byou(?:'ve| have) been (?:such |so |too |very |nothing but |absolutely |quite |more than )*(?:a (?:\w+ )?(?:help|rock|saint|angel|comfort|support|brick|star|treasure|friend|tower|godsend|blessing|marvel|wonder)|kindness itself|good|kind|patient|generous|helpful|supportive|sweet|thoughtful|welcoming|wonderful|brilliant)\b(?! at)",
            r"\b(?:that|it|this)(?:'s| was| is) (?:a |such a |quite a |the |an )?(?:\w+ )?(?:lifeline|lifesaver|godsend|tonic|treat|blessing|comfort|joy|kindness|boon|help)\b.*\byou\b|\b(?:haven't|hasn't|won't) (?:stopped|put|let go|taken)\b.*\byour (?:gift|present|scarf|socks|book|toy|train|card|record|hat|jumper|mittens)\b",
        ),
        "If you hadn't spoken up I'd have lost my deposit.",
        "If you hadn't a boat you'd be bored.",
        unless=r"\bif you hadn't a\b|\?$|\bwould be\b.*\bif you\b",
    ),
    Construction(
        "credit_to_you",
        "thanks",
        "appreciate* angel asked* brick brought cooked darling gem gave goodness hero hospitality kind* legend lent lifesaver made marvel merci much saint sent* shouldn't star ta treasure without",
        (
            r"\byou(?:'re| are|'ve been| were)(?: such)? (?:a|an) (?:\w+ )?(?:star|angel|legend|gem|treasure|brick|saint|marvel|lifesaver|darling|hero|trooper|sport) (?:for|to have) \w+",
            r"\b(?:what|where) (?:would|should|on earth would) (?:i|we) (?:be|do|have (?:been|done)) without you\b|^(?:wow, |oh, )?you (?:really |honestly )?shouldn't have\b(?! (?:to|been|said|told|gone|let))",
            r"^(?:really |much |truly )?appreciate (?:you|your) (?:\w+ )?\w+ing\b|^(?:merci|ta|danke|gracias|grazie)(?: so much| ever so much| very much| again)? for (?!your (?:e-?mail|mail|message|note|reply)\b)",
            r"\byour (?:kindness|hospitality|generosity|welcome|help|cooking) (?:on \w+ |last \w+ |the other \w+ )?(?:was|were|has been|meant|knew|made) (?:second to none|beyond|more than|so|all|no|it|such|everything|the)\b|\bthank (?:goodness|heavens|god) you (?:told|warned|reminded|asked|rang|called|spotted|noticed|stopped|were|sent)\b",
            r"\b(?:that|the|those) (?:[\w-]+ ){1,3}?(?:that |which )?you (?:so kindly )?(?:brought|sent|gave|lent|made|baked|knitted|cooked|left)(?: me| us| round| over)*\b.{0,25}\b(?:just what|exactly what|kept me|kept us|saved|worked (?:a treat|wonders)|did the trick|came in (?:so |very )?handy|was (?:delicious|a godsend|heaven)|were (?:delicious|a godsend|heaven))\b",
        ),
        "You're a gem for looking after the shop.",
        "You're a gem.",
        unless=r"\bwould (?:be|mean)\b|\bif you\b|\byou'd be\b",
    ),
    Construction(
        "to_your_credit",
        "thanks",
        "ta gratitude because had credit",
        r"^ta (?:for|so much|very much)\b|\bta (?:very much|muchly|ever so)\b|\b(?:on record|express|convey) (?:my|our) (?:\w+ )?(?:gratitude|thanks)\b|\bbecause of your (?:\w+ )?(?:help|classes|lessons|advice|letter|patience|kindness|teaching|support)\b.*\b(?:now|i am|i'm|i can|i could|i got|i passed)\b|\b(?:had it not been for|but for|if it weren't for|if it hadn't been for) you\b",
        "Ta for the eggs!",
        "Ta-ta for now.",
        unless=r"\bin advance\b",
    ),
)
