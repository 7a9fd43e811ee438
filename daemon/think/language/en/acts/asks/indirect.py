"""English indirect requests: questions after what one can, would or has done ("could you", "any chance")."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.asks.words import NOTHING_ASKED
from daemon.think.language.en.words import DAY, DEEDS, FILL, LEISURE, NO_DEED, TIME_NAMED

# `Would you bring it in the morning or in the evening?`, where both will do.
_WHEN = rf"(?:{DAY}|{TIME_NAMED}|(?:the )?(?:morning|evening|afternoon)|today|now|early|first)"
# What is done for whoever asks, wherever it is done: `Would you help in the kitchen or in the bar?`
_FAVOUR = r"(?:please|kindly|mind|help|bring|take|send|give|lend|fetch|collect|pick|drop|drive|call|ring|come|meet|look after|[^?]*\b(?:me|us)\b)"
# How something may look, which is for whoever has it to say; `wash them hot or cold` wants the washing.
_COLOUR = (
    r"(?:(?:light|dark|pale|bright) )?(?:blue|green|red|yellow|white|black|brown|gr[ae]y|pink|purple|orange|cream|beige|"
    r"gold|silver|matt|glossy|plain|striped)"
)

INDIRECT = (
    Construction(
        "can_you",
        "ask",
        "can can't could couldn't will won't would",
        (
            (
                r"\b(?:do you think you (?:could|can)|(?:can|could|would|will|won't|can't|couldn't) "
                rf"(?:you|one of you|someone|somebody|anyone)(?: guys| both| all| two)?),? {FILL}(?!{NO_DEED})"
                rf"(?:{DEEDS}|\w+)\b.*"
            ),
            r", (?:would|could|can|will) you\?$",
        ),
        "Could you possibly water my plants while I'm away?",
        "Could you tell me the dress code?",
        unless=(
            r"\b(?:how|what|why|where|when|which|who)(?: \w+){0,2}? (?:would|could|can|will|won't|can't) you\b",
            (
                r"\b(?:would you(?: all| both| two| three| lot| guys| and [\w']+)? (?:like|prefer|rather|fancy|want|care|ever|have(?! a (?:look|word|read|go|think))|"
                r"be (?:there|free|around|interested in (?:joining|coming))|say|call (?:it|him|her|that)|use|"
                r"recommend|choose|pick|go for|do in my)|would you mind if (?:i|we) (?:help|bring)|"
                r"will you (?:be|have|get|see|still|ever|come to|make it|join (?:us|me))\b|could you (?:be (?:there|happier)|sleep)|"
                r"can you (?:still|sleep|ride|drive a|play)|(?:let me know|tell me) (?:if|when|"
                r"whether) you (?:can|could)\b|if you (?:can|could) (?:make it|come|join)|(?:can|could|will|"
                rf"would) you come (?:to|for|round|over)\b.*{LEISURE}|you could (?:see|hear|tell))"
            ),
            r"(?:asked|wondered) (?:him|her|them)",
            r"thank you",
            # `Will you give the speech in English or in Gaelic?` wants to know which
            r"^(?:and |so |but |also )*will you (?!please|kindly)[^?]*\b(?P<way>in|on|at|by|with|for|from|before|after) [^?,]{1,30} or (?P=way) [^?,]{1,30}\?$",
            # `Would you hang the drawings in room 3 or in the corridor?`, `Would you paint it blue or green?` want an opinion
            rf"^(?:and |so |but |also )*would you (?!{_FAVOUR})[^?]*\b(?P<where>in|on|under|above|over|behind|beside|by|near) (?!{_WHEN})[^?,]{{1,30}} or (?P=where) [^?,]{{1,30}}\?$",
            rf"^(?:and |so |but |also )*would you (?!{_FAVOUR})[^?]*\b(?:it|them|these|this) {_COLOUR} or {_COLOUR}\?$",
        ),
    ),
    Construction(
        "would_you_mind",
        "ask",
        "acceptable* alright* fine* mind* ok* possible* problem* right* trouble*",
        (
            r"^mind \w+ing\b",
            r"\b(?:would|do) you mind (?:if (?:i|we) (?!help|bring)|\w+ing\b|not \w+ing\b)",
            (
                r"\b(?:mind|okay|ok|all right|alright|fine|acceptable)(?: with you)? if (?:i|we) (?!help|"
                r"bring you)(?:\w+ed|paid|pay|put|go|got|did|do|came|took|left|sent|borrow|use|take|bring|"
                r"come|stay|leave|join|skip|have|park|keep|quote|record|share|swap|change|move|push|call)"
            ),
            (
                r"\b(?:would|will) it be (?:all right|alright|ok|okay|fine|a problem|too much trouble|"
                r"possible) (?:for (?:you|me|us) )?(?:to|if)\b"
            ),
            r"\b(?:is|would) (?:it|that) (?:ok|okay|all right|alright|fine)(?: with you)? (?:to|if (?:i|we))\b",
        ),
        "Would you mind locking up tonight?",
        "I don't mind the rain.",
    ),
    Construction(
        "able_to",
        "ask",
        "able available free game good* happy kind* open prepared up willing would",
        (
            (
                r"\b(?:would|will|are|might) you (?:be )?(?:able|willing|prepared|available|free|"
                r"up(?! for (?!help|giv|lend|tak|driv|review|cover|do|swap|host|mind|run))|open|happy|"
                r"game(?! for (?!help))|kind enough|so kind as|good enough|so good as) (?:to|for) (?!come\b|"
                r"join|make it|have (?:lunch|dinner|coffee)|lunch|dinner|coffee|drinks|meet for)\w+"
            ),
            r"\b(?:whether|if) you(?:'d| would) be (?:able|willing|prepared|open|so kind|kind enough|happy|up)",
            r"\bbe so (?:kind|good) as to\b",
            r"\bif you(?:'d| would) be so kind",
            r"\bwould you (?:consider|sponsor|sign|vote|support|help|vouch|swap|cover|lend|do)\b",
        ),
        "Would you be willing to look over my draft?",
        "Would you be free to have lunch with us?",
        unless=(
            r"\b(?:what|how|which|where|who)(?: (?:else|on earth|exactly))? would you (?:do|support|vote)\b",  # an opinion
            rf"\byou (?:be )?(?:available|free|around|up|game) for {LEISURE}\b",
            (
                r"\blet me know (?:if|whether) you(?:'d| would| are|'re) (?:be )?(?:able|free) to (?:come|"
                r"join|make|attend)\b"
            ),
        ),
    ),
    Construction(
        "wondering_if",
        "ask",
        "hope hoping* wonder wondering*",
        (
            (
                r"\b(?:was|am|'m|were|are|'re|been|just) (?:just |also |really |actually )?(?:wondering|"
                r"hoping) (?:if|whether|that|for)? ?(?:you|there's any chance you|it(?:'s| would be| is|"
                r" might be) (?:possible|okay|ok|all right)|i (?:could|might|can)|we (?:could|might|can)|"
                r"someone)(?:'d| might| could| would| can)*(?! come| join| know| like| feel)\b"
            ),
            (
                r"\b(?:wondering|wondered|hoping|hoped) (?:if|whether|that|for)? ?(?:the|your|one of) [\w' -]{2,40}? (?:might|could|would)(?: be (?:able|willing|prepared|so kind as) to)?"
                r" (?:\w+ly )?(?:lend|let|give|spare|send|help|allow|show|grant|sponsor|support|store|offer|print|share|sell|rent|hire)\b"
            ),
            (
                r"^(?:i )?wonder (?:if|whether) (?:you(?:'d| could| might| would| can)|i could|i might|"
                r"we could)(?! (?:be free|like|know|feel|come|join))\b"
            ),
            (
                r"\b(?:i|we) (?:do )?hope (?:that )?you (?:can|could|will be able to|"
                r"might be able to) (?:help|send|find|let|give|spare|lend|sort|review|sign|support|assist|fix|"
                r"bring|take|agree|accept)"
            ),
            r"\bhoping (?:to (?:get|have|borrow|pick) your|you(?:'d| could| can| would| might))",
            (
                r"\b(?:i|we) (?:do |very much |really |sincerely )*hope (?:that )?you(?:'ll| will) (?:support|"
                r"join (?:us in|our)|consider|agree|help|give|sign|donate|vote|reconsider|be able to (?:help|"
                r"give|support|spare|lend))\b(?! birth)"
            ),
        ),
        "I was wondering if you could take my shift on Sunday.",
        "I was wondering if you like jazz.",
        unless=rf"(?:come|join us|free)\b.*{LEISURE}",
    ),
    Construction(
        "any_chance",
        "ask",
        "can't chance chance* could couldn't possibility* possible suppose way* wouldn't",
        (
            r"\bany (?:chance|possibility|way) (?:of|that|you|i|we|to|there)\b",
            (
                r"\b(?:is there|there's|if there's|if there is) (?:a|any|some) (?:chance|way|"
                r"possibility)(?: that)? (?:you|i|we|of|to)\b"
            ),
            r"\b(?:would|will|is|might) it be possible\b",
            r"\bis it possible (?:for|to|that)",
            r"\bif (?:at all )?possible,? (?:could|please|can|i'd|we'd)",
            (
                r"\b(?:you|your) (?:couldn't|wouldn't|can't|could not) (?:possibly |by any chance |"
                r"happen to )?(?:lend|spare|give|help|let|pick|bring|have|take|do)\b.*\?"
            ),
            (
                r"\b(?:i )?don't suppose (?:that )?(?:you(?:'d| would| could| might)|i could|we could|"
                r"there's any chance)\b"
            ),
        ),
        "Any chance I could borrow the projector for the weekend?",
        "There is no chance of snow.",
        unless=(
            r"\bchance (?:of rain|of snow|you(?:'ll| will) be (?:there|around|in town))",
            r"any chance of (?:rain|snow|seeing you)",
        ),
    ),
    Construction(
        "got_round_to",
        "ask",
        "round around let have",
        (
            r"\b(?:did|have) you (?:ever |manage to |yet |finally |actually )*(?:get|got|gotten) (?:round|"
            r"around) to\b.*\?"
        ),
        "Did you ever get round to that letter for my landlord?",
        "Did you get the round of drinks?",
        unless=r"\breading\b.*\bbook\b",
    ),
    Construction(
        "how_about_lending",
        "ask",
        ("about care cover fancy feel grab how lend pass room share space swap switch trade up what yours"),
        (
            (
                r"^(?:so |and )?(?:how|what) about (?:you )?(?:lending|giving|bringing|sending|taking|driving|"
                r"doing|helping|making|cooking|hosting|covering|swapping|signing|calling|ringing|writing|"
                r"fetching|picking|letting|sparing|showing|teaching) (?:me|us|my|our|the|it|up|with|out|"
                r"for)\b.*\?"
            ),
            (
                r"^(?:do you )?(?:feel like|fancy|care to|up for|any interest in) (?:giv|lend|help|driv|tak|"
                r"mov|paint|carry|dig|mind|cover|host|walk|look|feed|water)\w*(?:ing)? (?:me|us|a hand|my|our|"
                r"the|out|after|with)\b(?! (?:a walk|a drink)).*\?"
            ),
            (
                r"\bhow would you feel about (?!coming|going|having|eating|moving|being|that|it\b|retiring|"
                r"lunch|dinner)\w+ing\b"
            ),
            (
                r"\b(?:do you have|have you(?: got)?|would you have) (?:any |still )*(?:room|space) for "
                r"(?:one|two|three|me|us|another|an?|my|our)\b.*\?"
            ),
            (
                r"\bis there (?:any |still )*(?:room|space) for (?:(?:one|two|three)(?: more)?(?: of us)?\b(?! \w)|"
                r"me|us|another|my|our|a (?:friend|guest|plus|passenger|latecomer))\b.*\?"
            ),
            r"\bcould yours\b.*\?",
            (
                r"^(?:how|what) about you (?!and\b|all\b|guys\b|come\b|coming\b|join\b|two\b|"
                r"both\b)[a-z]+(?:ing)? (?:me|us|the|it|that|him|her|them|your|a|an|over|some)\b"
            ),
            (
                r"^(?:swap|trade|switch|cover|lend|pass|grab|share) (?!.*\byou\b)(?:\w+ ){0,4}?(?:me|us|my|"
                r"our|with me|for me)\b.*\?$"
            ),
        ),
        "How about lending me your tux for the night?",
        "How about lunch?",
        unless=r"\bhelp me eat\b",
    ),
    Construction(
        "deed_in_a_question",
        "ask",
        "have got fancy will position would who may make anything feel could my",
        (
            (
                r"\b(?:do you (?:happen to )?have|have you(?: by any chance)? got|"
                r"you wouldn't (?:happen to )?have|would you have|any(?:one|body) got) (?:a|an|any|some|"
                r"the) (?:[\w-]+ ){1,4}(?:(?:i|we) (?:could|can|might) (?:borrow|use|have|nick|pinch)|"
                r"going spare|to (?:lend|spare)|long enough to|big enough to)\b"
            ),
            (
                r"\bfancy (?:(?:swapping|switching|trading) (?:shifts|places|duties|turns|weeks|days|seats|rooms|slots)\b|(?:doing|sorting(?: out)?|helping|giving|minding|looking after|lending|driving|"
                r"walking|feeding|painting|fixing|mowing|covering) (?:my|the|our|me|us|his|her|their)\b)"
            ),
            r"\bwill you be (?:my|our) (?!guests?\b|friend\b|valentine\b)\w+",
            (
                r"\bin a position to (?:release|let|offer|pay|extend|waive|sponsor|support|host|send|refund|"
                r"supply|take)\b"
            ),
            r"\bwould (?:your|the) \w+ (?:let|allow|lend|help|give|mind) (?:us|me|my|our)\b",
            r"\bwho do (?:i|we) have to (?:bribe|ask|beg|kiss)\b",
            r"\bmay i ask (?:once more|again|you)? ?for (?!directions|your name)\w+",
            r"\b(?:can|could) you make it (?:two|three|four|five|six|ten|a dozen|\d+|\w+ dozen)\b",
            r"\banything you can do (?:about|to help|for)\b.*\?",
            (
                r"\bhow would you feel about (?:chairing|taking|doing|giving|hosting|running|standing|lending|"
                r"helping|covering|writing|speaking|sharing)\b"
            ),
            (
                r"\bcould (?:my|our) (?:son|daughter|boy|girl|class|pupils?|students?|team|group|"
                r"colleague) (?:shadow|visit|use|borrow|stay|join|come and|have|watch|sit in)\b"
            ),
        ),
        "Have you got a ladder I could borrow?",
        "Have you got a dog?",
        unless=r"\bwould you like\b",
    ),
    Construction(
        "could_somebody",
        "ask",
        "do don't position",
        (
            r"\bin a position to (?:lend|help|give|take|send|offer|share|spare|sponsor|host)\b.*\?",
            (
                r"\b(?:do|don't) you (?:think|suppose|reckon) (?:your \w+|one of you|(?!(?:i|we|it|he|she|they|there|that|this)\b)\w+) (?:could|"
                r"would|might|can)\b.*\?"
            ),
        ),
        "Do you think your brother could tow us?",
        "Do you think it could rain?",
        unless=(r"\bif you(?:\'d| would)? (?:like|want|need|fancy)\b", r"\bthank(?:s| you) for\b"),
        loose=True,
    ),
    Construction(
        "hope_you_might",
        "ask",
        "ever hope hoping thinking",
        (
            r"\b(?:my|our) hope is (?:that )?you",
            r"\bi was (?:thinking|hoping) (?:maybe |perhaps )?you (?:might|could|would)\b",
            (
                r"\bwould you ever (?:give|throw|put|get|run|take|lend|ring|call|bring|pick|grab|do|"
                r"have a look|look|send|move|turn|check|fetch|drop|make|tell|ask|let)\b"
            ),
        ),
        "I was thinking you might take the minutes.",
        "I was thinking of you.",
        unless=NOTHING_ASKED,
    ),
)
