"""English: thanks that credit the reader's deed with a good effect, without the word, and thanks in other dress."""

from __future__ import annotations

from daemon.think.language.construction import Construction

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

CREDIT = (
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
        "thanks_to_tell",
        "callback",
        (
            "advising* comment* hint* hunch* idea* joke* mentioning* point* remark* reminding* saying* "
            "story* suggesting* suggestion* telling* thank thanks tip* warning* word*"
        ),
        (
            r"\b(?:thanks|thank you|cheers) for (?:telling|advising|warning|tipping|reminding|mentioning|saying|suggesting)\b.*\b(?:at|on|over|when|that|in) (?:the|our|we|lunch|dinner|coffee|tea|breakfast|you)\b.*\b(?:that|to|about|how)\b",
            r"\byour (?:remark|comment|words?|story|joke|idea|hint|tip|suggestion|hunch|point) (?:over|at|on|during|from|in) (?:the|our|lunch|dinner|coffee|tea|breakfast|drinks|that)\b",
        ),
        "Your remark over tea unlocked my novel, thank you.",
        "Thanks for telling Anna.",
    ),
)
