"""English: what stands beside the answer in a letter: own news, praise, a courtesy. It answers nothing."""

from __future__ import annotations

import re

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.matters import Beside
from daemon.think.later import later

BESIDE = Beside(
    unknown=later(
        r"\b(?:(?<!to )know|idea|sure|remember|forgot(?:ten)?(?! (?:all |completely )?about\b)|(?:(?:i|we)(?:'ll|'ve|'m|'re| will| have)?|me|to|and|just|must|still) look(?:ing|ed)?(?! (?:at|after|forward|like|back)\b)|ask|asked|find|depends?|any ?time|whenever|plenty|lots|loads|enough|few|everyone|everybody|nobody|same|usual|last (?:year|time)|later|earlier|early|late|soon|small|medium|large|for me)\b",
        re.IGNORECASE,
    ),
    pleasure=later(
        r"\b(?:lovely|pleased|glad|delighted|touched|wonderful|kind of you|made my day|great to|nice to|(?:good|great|excellent|tricky|interesting) question)\b",
        re.IGNORECASE,
    ),
    asks_a_thing=later(r"\b(?:who|whose|what|which|where|when)\b", re.IGNORECASE),
    we=later(r"\b(?:we|us|our)\b", re.IGNORECASE),
    some=later(
        r"\b(?:couple|handful|few|several|pair|dozens?|hundreds|single|both|all|every|too (?:many|much)|next to|hardly|none|no)\b",
        re.IGNORECASE,
    ),
    your_way=later(
        r"^(?:\w+, )?(?:and |so |but )?(?:are|were|do|did|have|had|can|could|will|would|won't|don't|aren't) you\b"
        r"|\byou\b[^?]*\b(?:recommend|suggest|use|used|know|pay|paid|make|made|go|went|get|got|buy|bought|keep|do it|did it|chose|choose|pick|picked)\b",
        re.IGNORECASE,
    ),
    have_you=later(r"have you"),
    past_state=later(r"\b(?:was|were)\b", re.IGNORECASE),
    still_doing=NEVER,
    looked_at=NEVER,
    to_look=NEVER,
    no_haste=later(
        r"^(?:[\w']+(?: \w+)?[,.!] )*(?:(?:there's|there is|i'm in|we're in|and|but|really|absolutely|honestly|of course|please) )*(?:no|not any)(?: great| particular| real| mad)? (?:hurry|rush|panic|pressure)\b[^?;\d]{0,50}$|^(?:[\w']+(?: \w+)?[,.!] )*(?:(?:please|do|just|and|but) )*(?:take your time\b|don't (?:rush|hurry)\b)[^?;\d]{0,40}$",
        re.IGNORECASE,
    ),
    of_haste=later(
        r"\b(?:when|soon|how long|hurry|rush\w*|urgent\w*|need\w*|wants?|wait\w*|mind|late|later|deadline|by|until|till|today|tomorrow|tonight|now|keep|hold|hang on|back|time|\w+day|week|month)\b",
        re.IGNORECASE,
    ),
    sees_you=later(
        r"^(?:[\w']+[,.!] )*(?:(?:we'll|i'll|we|i|so|and|then|well|anyway),? )*(?:see|catch)(?:ing)? (?:you|u)(?: all| both| two| lot| guys)*(?!(?: all| both| two| lot| guys)* (?:there|then)\b)(?: (?:on|at|in|next|this|tomorrow|tonight|soon|later|around|about|for)\b[^?,;]{0,40})?[.!]*$",
        re.IGNORECASE,
    ),
    excuses_silence=later(
        r"^(?:oh,? |so |very |really |terribly |i'm |i am )*(?:sorry|apologies|forgive me)(?: for (?:the|my) (?:delay|silence|late reply|slow reply))?(?: (?!for\b|to\b|about\b|that\b|but\b|we\b|i\b)\w+)?[,.:;–-]* (?:but )?(?:i|we)(?:'ve| have)(?: both| all| only| just| rather)* been (?!(?:told|asked|using|offered|to|through|given)\b)[^?,;\d]{2,50}$"
        # `Hi Hugh, back again`, not `Yes, back again`
        r"|^(?:(?:hi|hello|hey|dear) [\w.]+(?: (?-i:[A-Z])\w+)?[,!.:]* )?(?:(?:so|well|right|sorry|and|here),? )*(?:i['’]?m |i am |we['’]?re |we are )?back (?:again|at (?:my|the) desk|in the office|(?:at|to) work|from (?:my |our )?(?:leave|holidays?|vacation|maternity leave|sick leave))(?: (?:now|today|since yesterday|at last|and (?:rested|well rested)))*[.!]*$",
        re.IGNORECASE,
    ),
    of_doings=later(
        r"\b(?:have|has|did|had|haven't|didn't|were|weren't) (?:you|he|she|they|we)\b|\bwhere\b|\bhow (?:are|is|was|were|have|has|did)\b|\bwhat (?:have|has|did|are|were) you\b|\bback\b",
        re.IGNORECASE,
    ),
    turns_away=NEVER,
    has_looked=later(r"\b(?:checked|read|looked)\b"),
    of_writing=later(r"\b(?:late|delay|reply|answer|slow|silence|written|long)\b", re.IGNORECASE),
    otherwise=NEVER,
    is_it_right=NEVER,
    as_it_is=NEVER,
    asks_possible=NEVER,
    asks_plan=later(
        r"^(?:[A-Z]\w+, )?(?:and |so |but )?(?:will you|are you (?:all |both |still )?(?:coming|going|bringing|planning|able)|would you like)\b|\bwhat are your plans\b|\bany plans\b|"
        r"\b(?:who|what|which|how|where)\b[^?]{0,30}?(?:'s| is| are| shall| should| will| am)\b (?:(?:we|you|i|it|the \w+|going|bringing|doing|making|taking|coming|driving)\b|\w+ing\b)",
        re.IGNORECASE,
    ),
    regrets=later(r"\b(?:afraid|unfortunately|sorry|regret|no longer)\b", re.IGNORECASE),
    waives=later(
        r"^(?:and |oh,? )?(?:there(?:'s| is) )?no charge\b(?! (?:for|to|until|if|unless|on)\b)|^(?:it's |this one's |this one is )?on the house\b"
        r"|\byou (?:don't|do not) owe (?:me|us) (?:anything|a (?:thing|penny|cent))\b",
        re.IGNORECASE,
    ),
    brief=25,
    slipped=later(
        r"^(?:(?:oh|ah|sorry|yes|and|but),? )*(?:i|we)(?:'d| had|'ve| have)?(?: \w+ly| clean| quite| all)* forgot(?:ten)? (?:all |completely )?about (?:it|that|this|them|those|these|him|her|the \w+|your \w+|all that)\b[^?,;\d]{0,20}$",
        re.IGNORECASE,
    ),
    undecided=later(
        r"\b(?:not|haven't|hasn't|don't|doesn't)(?: yet| really| quite)?(?: been| even)? (?:set|fixed|settled|decided|chosen|booked|agreed|confirmed|announced|picked|know|sure)\b(?! (?:you|where to start|how to|what to say))"
        r"|\b(?:undecided|nothing (?:fixed|definite|settled)|up in the air|to be (?:confirmed|decided|announced|arranged)|(?:nobody|no one) knows)\b",
        re.IGNORECASE,
    ),
)
