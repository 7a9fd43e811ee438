"""English: undertakings of any deed at all, told from wishes, plans of one's own and states by what they are not."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY, HEDGE, IF_WANTED, WILL

# Verbs after "I'll" that bind nobody: states, feelings, manners of speech, one's own way through life.
_NO_DEED = (
    r"(?:be(?! (?:at|there|with|back|over|round|along|in touch|your|the (?:\w+ )?(?:goalkeeper|keeper|driver|host|judge|witness))\b)|"
    r"have|love|miss|need|want|like|know|see|understand|think|hope|try|feel|become|turn|retire|go|stay|live|die|fall|"
    r"grow|hear|suppose|spend|admit|confess|say|bet|wager|believe|remember|regret|hate|enjoy|survive|cope|manage|"
    r"lose|win|fail|end|run|never|not|always|soon|probably|maybe|still|just|only|get|look|leave|consider|wonder|agree|"
    r"assume|expect|appreciate|owe|cherish|treasure|envy|dream|cross|root|pray|keep (?:my fingers|you in)|cry|sleep|"
    r"rest|pass on|decline|settle (?:for|down|in)|drink to|raise a glass|forgive|bear with|skip|sit this|join)"
)
_THEIRS = r"(?:you|your|yours|it|them|this|that|these|those|him|her)"
_NOT_BINDING = (
    rf"{HEDGE}",
    rf"{IF_WANTED}|\?$",
    r"\bif (?:i|we) (?:find|get (?:a|the) (?:chance|time)|remember|finish early|make it|can|could|have)\b",
    r"\b(?:i|we)(?:'ll| will| shall) (?:be (?:honest|thinking|crossing|rooting|glad|happy|delighted)|have (?:everything|my fingers|fingers) crossed)\b",
    r"\b(?:say|says|said|think|thinks|told|tell|asked|sure|doubt|afraid) (?:me |us |him |her |you )?(?:that )?(?:i|we)(?:'ll| will)",
    r"\bgive it (?:some |a bit of |further )?thought\b|\bcall(?:ing)? (?:it|this|that) off\b|\bbe (?:a |two |\w+ )?(?:day|hour|week|minute)s? late\b|\bthinking of you\b|\bwe'll see\b|\b(?:some|one) ?(?:time|day)\b[.!]?$|\bfrom now on\b.*\bdiet\b",
)

VOWS = (
    Construction(
        "on_its_way_to_you",
        "promise",
        "it'll they'll that'll will* shall* leave* put",
        (
            r"\b(?:it|they|the [\w ]{1,24}|your [\w ]{1,24}|that)(?:'ll| will| shall) (?:be |all |both |go |come )*(?:in (?:the|tomorrow's|monday's|today's|tonight's|next) \w*\s?post\b|in (?:the )?post\b|off to you|out to you|on (?:its|their) way|posted|sent (?:off|out|over)|dropped (?:off|round)|delivered to you)",
            r"^(?:i|we)\b[^?]{2,60}\b(?:and|but|so) will (?:also |then )?(?:pay|send|bring|return|call|ring|write|let you|post|collect|come|get|drop|deliver)\b|^(?:you can )?put (?:me|us) down for (?:the|a|an|some|two|three|one|half|it)\b",
            r"^(?:yes,? |of course,? |please |just |oh,? |and |but )*leave (?:it|that|this|the [\w ]{1,30}|your [\w ]{1,24}) (?:all )?(?:to|with) (?:me|us)\b(?! (?:for|until|till|on|overnight))",
        ),
        "It'll be in tomorrow's post.",
        "It'll be in the paper.",
        unless=rf"{HEDGE}|\?$",
    ),
    Construction(
        "will_for_you",
        "promise",
        "going i'll shall we'll will",
        (
            (
                rf"\b{WILL} (?:also |then |certainly |definitely |gladly |happily |personally |of course |just |now |"
                rf"happily |both |all |even |at least |finally |duly |promptly |quietly |not only )*(?!{_NO_DEED}\b)[a-z][\w-]+\b"
                rf"(?=.*\b(?:{_THEIRS}|{DAY}|by|before|within|without fail|as soon as|the moment|once)\b)"
            ),
            rf"\b(?:your|you)\b.*\b{WILL} (?!{_NO_DEED}\b)[a-z][\w-]+\b",
            rf"\b{DAY},? {WILL} (?!{_NO_DEED}\b)[a-z][\w-]+\b",
        ),
        "I'll bike the passport over to you in the morning.",
        "I'll miss you on Monday.",
        unless=_NOT_BINDING,
    ),
    Construction(
        "will_have_it",
        "promise",
        "have",
        (
            (
                rf"\b{WILL} have (?:it|them|this|that|your|both|everything|all|an? (?:\w+ )?(?:answer|verdict|price|quote|"
                r"draft|word|look|decision|list|copy)|the \w+(?: \w+){0,2}|\w+ (?:of|for) you)\b.*"
                rf"(?:\b(?:you|your|{DAY}|by|before|within|ready|back|done|fixed|up|in|\w+ed|month|week|hour)\b)"
            ),
            (
                rf"\b{WILL} have (?:\w+ed|cut|built|made|done|sent|written|read|spoken|put|found|sold|bought|brought|drawn|"
                rf"sewn|paid|set|got)\b.*\b(?:you|your|yours|it|them|that|this|the|{DAY})\b"
            ),
        ),
        "I'll have your slides translated this week.",
        "I'll have the soup.",
        unless=(
            *_NOT_BINDING,
            r"\bhave (?:the|a) (?:soup|fish|steak|salad|coffee|tea|wine|beer|same|usual|baby|operation|test|scan|lot|great|good)\b",
        ),
    ),
    Construction(
        "never_again",
        "promise",
        "happen never won",
        (
            rf"\b{WILL} never (?:again )?(?:mention|tell|say|do|ask|touch|bring|raise|let|use|speak|bother|drive|drink|leave|repeat)\b(?! (?:how|what))",
            r"\b(?:it|that) (?:won't|will never) happen again\b|\bnever again will (?:i|we)\b",
            r"\b(?:i|we) won't (?:tell (?:a soul|anyone|anybody|him|her|them)|say (?:a word|anything)|breathe a word|do (?:it|that) again|mention)\b",
        ),
        "I'll never mention it again.",
        "I'll never forget that summer.",
        unless=rf"{HEDGE}|\?$",
    ),
    Construction(
        "vouched",
        "promise",
        "but cross fail* from guaranteed* it ll* promise* shall* swear* vow* will* word*",
        (
            r"\byou(?:'ll| will| shall) (?:get|have|receive|see|hear from)\b.*\b(?:i swear|i promise|my word|i vow|without fail|guaranteed|from (?:me|us))\b",
            rf"\byou(?:'ll| will| shall) (?:get|have|receive|be paid|be sent|find)\b (?:your|it|them|the|this|that|everything|all|both|an?)\b.*\b(?:{DAY}|by|within|tonight|tomorrow|before|as soon as|without fail)\b",
            rf"\b(?:{DAY}|tomorrow|tonight),? (?:and )?you(?:'ll| will| shall) (?:have|get)\b",
            rf"\b(?:it|they|the \w+|your \w+)(?:'ll| will| shall) be (?:in|on|at|with|through|back in|round) (?:you|your)\b.*(?:{DAY}|by|within|month|week|today|tonight)",
            r"\byou(?:'ll| will| shall) (?:get|have) (?:every|all|your|the|it|them)\b.{0,30}\bback[.!]*$|\b(?:i'm|we're|i am) on it\b|\bgoing to make it up to you\b|\bsee to it (?:that)?\b$^|\bcross my heart\b(?=.*\b(?:will|'ll)\b)|\bi give you my word\b",
            rf"\bon (?:the )?(?:{DAY}|\w+)(?:,)? i will[.!]?$|\bbut (?:on|by) .{{3,20}} (?:i|we) will[.!]?$",
        ),
        "You'll get your money, I swear it.",
        "You'll hear the sea from there.",
        unless=rf"{HEDGE}|\?$|\bhear the\b|\bwhen you (?:arrive|get)\b",
    ),
)
