"""English: what is only polite in an answer: noted, joy over a letter, praise, thanks."""

from __future__ import annotations

import re

from daemon.think.language.ledger.replies import Courtesies
from daemon.think.later import later

COURTESIES = Courtesies(
    fine_so=later(
        r"^(?:(?:oh|ah|well|and|ok(?:ay)?|right|grand|great|lovely|fine|perfect|super|cool|brilliant|excellent|good|smashing|wonderful|splendid|that's (?:fine|great|grand|good|kind|lovely)|many thanks|thanks(?: a lot| so much)?|thank you|cheers|ta|no (?:problem|worries|bother))(?:,|;|:|\.|!| -| –)? )*"
        r"(?:(?:(?:there's|there is|i'm in|it's|absolutely|really) )?no (?:great |particular |real |mad |immediate )?(?:hurry|rush|urgency|panic)|(?:please )?take your time|(?:that )?sounds (?:good|great|lovely|perfect|fine)(?: to (?:me|us))?|(?:fine|good|ok(?:ay)?|all right) (?:by|with) (?:me|us)|(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|that|the weekend|the \d{1,2}(?:st|nd|rd|th)?)(?:'s| is| will be|'ll be)? (?:fine|grand|good|perfect|great|ok(?:ay)?|suits(?: me| us)?|works(?: for me| for us)?)|(?:that )?suits (?:me|us))"
        r"(?:,? (?:fine|perfectly|well|nicely|down to the ground|at all|whatsoever|either|then|with (?:it|that|them|this|the \w+)|(?:for|about|over) (?:it|that|them|the \w+)|(?:on|from) my (?:side|part|end)|here|by (?:me|us)|(?:for|with) (?:me|us)|thanks?(?: you)?|cheers|see you (?:then|there|soon|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:just )?whenever (?:suits|you(?: like| can| get round to it|'re ready| are ready)?)(?: you)?|any time))*[.!]*$",
        re.IGNORECASE,
    ),
    noted=later(
        r"^(?:dear [^,]{1,30}, )?(?:(?:this is to|i am writing to|we are writing to|i|we)(?: can| hereby| herewith| gladly| are pleased to| am pleased to| would like to)? )?(?:confirm|acknowledge) (?:the |your |safe |with thanks )*receipt\b[^.!?]*[.!]*$"
        r"|^(?:fair enough|(?:that's |it's )?(?:quite |perfectly |completely |totally )understandable|noted|understood|received|roger|acknowledged|got your (?:mail|email|message|note)|ok(?:ay)?,? (?:noted|thanks?))\b[^.!?]{0,30}[.!]*$",
        re.IGNORECASE,
    ),
    of_the_mail=later(
        r"^(?:oh,? |ah,? |hi,? |hello,? |well,? )?(?:it(?:'s| is| was) )?(?:so |really |very |always |such |how |what |as ever,? )*(?:good|great|lovely|nice|wonderful|super|fab|brilliant|fantastic|(?:pleased|glad|happy|delighted)(?= to (?:hear|get|read|receive)\b)|a (?:joy|pleasure|delight|treat|surprise|lovely surprise)) (?:to|it was to) (?:hear|get|see|read|meet|receive|catch up)\b(?:(?! that\b| (?:the|your) (?:\w+ )?(?:is|are|was|were|has|have)\b)[^.?!])*[.!]*$"
        r"|^(?:it (?:was|'s been) )?(?:so |really )*(?:good|great|lovely|nice|wonderful|fun) (?:seeing|hearing|meeting|talking|chatting|catching up)\b[^.?!]*[.!]*$"
        r"|^(?:what|such) a (?:lovely|nice|wonderful|happy|great|kind|sweet) (?:surprise|letter|mail|e-?mail|message|note)\b[^.?!]*[.!]*$"
        r"|^your (?:mail|e-?mail|letter|message|note) (?:made|cheered|brightened)\b[^.?!]*[.!]*$",
        re.IGNORECASE,
    ),
    praise=later(
        r"^(?:oh |ah |ha )?(?:(?:absolute|total|real|what a) )?(?:legend|star|hero|heroine|champion|lifesaver|life saver|angel|genius|gent|gentleman|treasure|saint|top (?:man|woman|girl|lad)|good (?:man|woman|lad|girl|egg))\W*$|^(?:oh |aw+,? |ha,? |wow,? )?you(?:'re| are) (?:such |truly |really |just |simply |absolutely )*(?:an? |the |my |so |too |very )*(?:absolute |real |true |total |complete )?(?:angel|star|legend|best|kind|life ?saver|hero|heroine|saint|gem|treasure|darling|dear|love|good|wonderful|amazing|brilliant|champion|genius|rock|marvel|good friend)\b[^.?!]{0,12}\W*$"
        r"|^(?:bless you|what would i do without you|how kind(?: of you)?|so kind of you|(?:hip hip )?hoo?ra[yh]|yay+|woo ?hoo|phew|aw+|ha(?:ha)+|lol)\b\W*$",
        re.IGNORECASE,
    ),
    passed_on=later(
        r"\byour (?:comments?|enquir\w+|quer\w+|message|request|complaint|e-?mail|letter|remarks|details|report)\b[^.?!]{0,20}\b(?:has|have|is|are|will be) (?:now |duly |already )?(?:been )?(?:being )?(?:passed|forwarded|logged|noted|registered|received|recorded|referred|looked into|dealt with|attended to)\b"
        r"|^(?:i|we)(?:'ve| have|'ll| will)? (?:duly |now |already )?(?:passed|forwarded|logged|noted|registered|recorded|referred) (?:it|this|your \w+)(?: on)?\b",
        re.IGNORECASE,
    ),
    wishes=later(
        r"^(?:(?:and|so),? )*(?:(?:i|we) )?(?:do )?wish(?:ing)? (?:you|him|her|them|your \w+|everyone|the \w+)\b[^?]{0,12}?\b(?:all|every|the|a|an|much|good|lots|luck|well|success)\b[^.?!]*[.!]*$"
        r"|^(?:the |all the |(?:wishing you )?the )?(?:very )?best (?:of luck|wishes) (?:with|for)\b[^.?!]*[.!]*$|^(?:good )?luck with\b[^.?!]*[.!]*$|^(?:(?:i|we) )?(?:do |really |just |so )*hope (?:that )?(?:the|your|you|it|he|she|they|all|everyone)\b[^.?!]*[.!]*$|"
        r"^(?:(?:many )?(?:thanks|thank you|cheers)(?: again| so much)?,? )?(?:[A-Z]\w+, )?(?:and |but )?(?:do )?(?:have|enjoy) (?:a|an|your|the|yourself)\b[^.?]{0,40}[.!]*$",
        re.IGNORECASE,
    ),
    joy_over_gift=later(
        r"^(?:perfect|great|lovely|brilliant|super|wonderful|fantastic|excellent|ok(?:ay)?)[,!. ]+(?:so )?(?:many |very many )?(?:thanks|thank you)(?: so much| very much)? for\b",
        re.IGNORECASE,
    ),
    opening_word=later(
        r"^(?:(?:oh,? |so |very |really |terribly )*(?:sorry|apologies|thanks|thank you|cheers)(?: \w+(?=,))?(?:,| -| –|;|:|\.) *(?=\S+ \S))",
        re.IGNORECASE,
    ),
    thing_with_thanks=later(r"^(?!and\b|so\b|but\b)[\w'’ -]{2,32}, (?:thanks|thank you|please)[.!]*$", re.IGNORECASE),
    no_thing=later(
        r"^(?:oh|ah|hi|hello|hey|dear|well|ok(?:ay)?|noted|got (?:it|them)|received|message received|understood|perfect|great|lovely|brilliant|super|wonderful|fantastic|excellent|cool|good|nice|sweet|amazing|awesome|right|all right|will do|so kind|very kind|many|again|once again)\b",
        re.IGNORECASE,
    ),
)
