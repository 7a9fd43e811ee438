"""Pieces of patterns that several English tables share. Sentences arrive in lower case with straight apostrophes."""

from __future__ import annotations

FILL = (
    r"(?:(?:please|possibly|kindly|maybe|perhaps|also|just|quickly|both|then|still|by any chance|at least|"
    r"at some point|when you (?:can|have (?:a )?(?:moment|minute|time))),? )*"
)
WILL = r"(?:i'll|i will|i shall|we'll|we will|we shall|(?:i'm|we're|i am|we are) going to(?! (?:the|a|an|my|our|his|her|their|your)\b))"
KIN = (
    r"(?:mother|father|mum|mom|dad|parents?|brothers?|sisters?|wife|husband|partner|son|sons|daughters?|kids?|"
    r"children|boys?|girls?|family|"
    r"grand(?:mother|father|ma|pa|parents?|son|daughter|children|dad|mum)|gran|nan|granny|uncle|aunt|auntie|"
    r"cousin|niece|nephew|"
    r"fianc[eé]e?|girlfriend|boyfriend|baby|twins|in-laws|(?:mother|father|brother|sister)-in-law|dog|cat)"
)
HEDGE = (
    r"\b(?:(?<!for you to )(?<!for him to )(?<!for her to )(?<!for them to )try|trying|might|maybe|perhaps|possibly|probably|hopefully|with luck|with any luck|fingers crossed|if i can|"
    r"if we can|if i get|if i have time|if time allows|"
    r"if possible|(?<!don't )(?<!don't even )(?<!need to )think about|consider|hope to|aim (?:to|for)|aiming (?:to|for)|shooting for|would love to|want to|not sure|no promises|"
    r"can't promise|cannot promise|see what i can|see if i|if (?:all|everything|things|nothing) (?:goes|go|gets|crops|comes|works)|all being well|do (?:my|our) (?:best|damnedest)|do what (?:i|we) can|god willing|touch wood|weather permitting|in theory)\b"
)
LEISURE = (
    r"(?:lunch|dinner|coffee|a drink|drinks|brunch|breakfast|tea|supper|a beer|beers|a pint|a walk|the "
    r"(?:cinema|movies|theatre|theater|concert|match|game|party|pub|beach|exhibition|barbecue|film)|a "
    r"(?:film|movie|concert|party|barbecue|picnic|hike|run|swim)|my "
    r"(?:birthday|party|place|wedding|housewarming)|our (?:place|party|wedding|housewarming)|the weekend|"
    r"stay with us)"
)
TIME_NAMED = (
    r"(?:\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|o'clock|tomorrow|tonight|morning|afternoon|evening|"
    r"at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|half past)\b)"
)
DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|today|tonight|this (?:evening|afternoon|week|"
    r"weekend|morning)|next (?:week|month|weekend|\w+day)|"
    r"the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|"
    r"september|october|november|december)|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|"
    r"nd|rd|th)?|noon|midday|\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)|\d{1,2}:\d\d)"
)
# `Which photo shall I frame?`: no offer, for it waits for the answer.
WHICH_SHALL_I = r"\b(?:which|who|whom|whose|what|where|when|how)\b[^,;:?]*\bshall i\b"
# `ride with us`, `come swimming with me`, `watch the match with us`: done for its own sake; who is to walk with me to somewhere lends a hand.
TOGETHER = (
    r"(?:come )?(?:rid(?:e|ing)|walk(?:ing)?|play(?:ing)?(?: (?:tennis|badminton|squash|ping-pong|golf|football|cricket|chess|cards|bridge))?|sing(?:ing)?|swim(?:ming)?|sail(?:ing)?|danc(?:e|ing)|hik(?:e|ing)|cycl(?:e|ing)|"
    r"ski(?:ing)?|skat(?:e|ing)|camp(?:ing)?|climb(?:ing)?|row(?:ing)?|fish(?:ing)?|jog(?:ging)?|celebrate|dine|"
    r"watch (?:it|(?:the|a) (?:match|game|film|race|play))) with (?:us|me)\b(?! to\b| to the\b)"
)
# A question with "can you" wants an answer, or invites, and no deed.
NO_DEED = (
    rf"(?:{TOGETHER}|tell (?:me|us)|let (?:me|us) know|say\b|see\b(?! (?:to|if|that))|hear\b|swim|believe|imagine|"
    r"be (?:there|at|in|free)\b|make it(?! (?:an? (?:bit|little|touch|tad)|into|shorter|longer|bigger|smaller|larger|darker|lighter|brighter|simpler|clearer|louder|quieter|warmer|cooler|more|less)\b)|make (?:\w+day|the (?:\d[\w.:]*|(?:[\w'-]+ ){0,2}?(?:meeting|party|call|dinner|lunch|wedding|date|train|match|rehearsal|appointment|event|talk|show|game|concert|session|class|lesson|weekend|morning|afternoon|evening|first|second|third|\w+th)))\b|like|prefer|"
    r"rather|want|remember|guess|feel|understand|think|know|speak|ever|manage|need|mind me|"
    r"come(?= ?(?:\?|on \w+day|at |by |round|over|along|this|next|tomorrow|tonight))|recommend|suggest|explain|describe|advise|remind (?:me|us) (?:what|when|who|where|which|how)|(?:join|"
    rf"come)(?: \w+)*? (?:for|to|on|over for) {LEISURE}|join us|come over|come along|eat)"
)
DEEDS = (
    r"(?:send|share|forward|give|lend|bring|take|make|do|check|review|read|look|sign|approve|confirm|call|"
    r"ring|phone|email|mail|post|write|fill|complete|return|"
    r"book|order|buy|pick|drop|collect|fetch|get|help|water|feed|cover|move|change|fix|repair|print|scan|copy|"
    r"add|remove|delete|update|upload|forward|reply|respond|answer|"
    r"sort|arrange|organi[sz]e|prepare|translate|proofread|introduce|put|keep|hold|save|leave|let|ask|tell|"
    r"remind|invite|include|provide|submit|pay|transfer|wire|reserve|cancel|"
    r"come|join|meet|drive|walk|host|turn|open|close|lock|clean|wash|cook|draft|edit|attach|explain|show|"
    r"teach|set|schedule|speak|talk|pass|hand|carry|deliver|vote|donate|support|"
    r"consider|contact|visit|note|see|be|have|find|use|stop|start|work|finish|spare|mark|count|sell|record|"
    r"test|try|go|run|watch|mind|babysit|register|recommend|fax|resend|circulate|discuss|follow|advise|verify|"
    r"proceed|handle|revise|plan|process)"
)
IF_WANTED = (
    r"(?:\bif you (?:'d |would )?(?:like|want|need|wish|fancy|prefer|care|ever|get stuck)\b|\bsay the word\b|"
    r"\bshould you (?:need|want|wish|like)\b|\b(?:just|only|do) (?:ask|shout|say|call|ring|whistle)\b|"
    r"\b(?:any ?time|whenever) you\b|\bif (?:it|that|this)(?:'d| would)? helps?\b|\bwhile you (?:eat|sleep|rest|need)\b)"
)
# "If it gets too much, phone me" comforts and asks for nothing.
CALL_ME_THEN = (
    r"^(?:if|when|whenever) (?:it|things?|everything|the \w+|you)\b[^,]*\b(?:too much|low|lonely|bad|worse|rough|dark|sad|scared|comes? back|"
    r"can't (?:sleep|cope))\b[^,]*,? (?:just )?(?:phone|ring|call|text|come|wake)\b|"
    r"^(?:please |just |do )*(?:ring|phone|call|text|wake|come)\b[^?]{0,40}\b(?:day or night|any hour|any time of (?:the )?(?:day|night)|whatever the (?:hour|time)|"
    r"however late|at (?:three|four|two) in the (?:night|morning))\b(?!.*\b(?:when you (?:get|land|arrive)|about the|with the)\b)|"
    r"\b(?:ring|phone|call|text|wake) me\b(?! (?:about|with|on|by|before|back|when)\b)[^?]{0,40}, (?:i (?:really |do )?mean (?:it|that)|and i mean it|promise me)[.!]*$"
)
NOT_DONE = (
    r"(?:can't|cannot|couldn't|could not|won't|will not|wouldn't|unable|not able|isn't|aren't|is not|are not|am not|'m not|"
    r"wasn't|weren't|didn't|did not|haven't|have not|hasn't|hadn't|no longer|never|not|fell through|stuck)"
)
# Somebody else is to do it: `I'm still waiting for the council to reply`, `waiting to hear from the bank`; not `for you to reply`, `for your reply`,
# `for the money to arrive`, which falls on the hearer.
THIRD_AWAITED = (
    r"\b(?:waiting|wait|hanging on|holding out) (?:for|on) (?!you\b|your\b)(?:(?!you\b|your\b|yours\b)[\w'-]+ ){1,6}to (?:confirm|reply|respond|"
    r"answer|decide|agree|approve|tell|let|ring|call|phone|text|e-?mail|write|get back|come back|get in touch|send|give|make up|finish|fix|repair|"
    r"deliver|sign|publish|announce|open|release|choose|pick|quote|look|check|find|settle|sort|set|fill|return my|return our|move|say)\b"
    r"|\b(?:waiting|wait) (?:to hear|to have word|on word|for (?:word|news|a (?:reply|answer|call|quote|date|decision|delivery|response|part)|an (?:answer|"
    r"appointment|update))) (?:back )?(?:from|of) (?!you\b|your\b)\w"
    r"|\b(?:waiting|wait) (?:for|on) (?:him|her|them|the others?|some(?:one|body)|everyone|everybody)\b(?!.*\byou)"
)
SAID_ASIDE = (  # to the reader, or of those who were not there: we got married, nobody was invited so don't sulk
    r"\b(?:don't|do not|no need to) (?:sulk|worry|laugh|cry|panic|faint|tell|say|ask|send|mind|bother|be (?:cross|sad|shocked|surprised|angry))\b[^,.;!]*"
    r"|[,;] ?(?:so |and |but )?(?:nobody|no one|no-one) (?:was|were|else|came|knew|had)\b[^,.;!]*|\b(?:and |but )?you (?:did not|didn't|don't|do not|haven't|have not) (?:miss|know|need|have to)\b[^,.;!]*"
)
