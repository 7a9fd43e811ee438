"""English: joy, sympathy and praise over news or pictures, and questions that want just these."""

from __future__ import annotations

import re

from daemon.think.language.ledger.replies import Joy
from daemon.think.later import later

_GLAD = (
    r"(?:absolutely |utterly |truly |really |so |very |such |just |too )*"
    r"(?:lovely|gorgeous|beautiful|wonderful|brilliant|fantastic|fabulous|amazing|marvellous|marvelous|glorious|stunning|exciting|sweet|kind|"
    r"thoughtful|generous|funny|hilarious|adorable|cute|delightful|charming|splendid|superb|terrific|magnificent|incredible|great|good|nice|"
    r"happy|thrilling|touching|moving|impressive|clever|proud|poor|sad|awful|terrible|dreadful|sorry|unlucky|lucky|rotten|horrid|hard|worrying)"
)
_CRY = r"(?:(?:oh|ah|ooh|aw+|wow|gosh|ha|haha|my|goodness|heavens|crikey|blimey|hooray|hurrah|yay|phew|well|and|but)(?: me| dear| no| yes)?[,!. ]+)*"

JOY = Joy(
    exclaims=later(
        rf"^{_CRY}(?:what|such) (?:an? |{_GLAD} )(?!about\b|time\b|if\b)[^.?!,]{{2,50}}[!.,]?[^?]{{0,40}}$"
        rf"|^{_CRY}how {_GLAD}\b[^?]*$|^{_CRY}(?:all |both )?looks? {_GLAD}\b[^?]{{0,20}}$"
        rf"|^{_CRY}(?:that|this|it|all that|your [\w ]{{2,30}})(?:'s| is| was| sounds?| looks?| must (?:be|have been)| made| has been) {_GLAD}\b(?! (?:for me|with me|by|at|in|on|time|idea|plan|day|enough))[^?]*$"
        rf"|^{_CRY}{_GLAD} (?!idea|plan|question|thing|point|by|with|for|enough|to|on|at|in|all|thanks|thank|if|of|but)(?:\w+ ){{0,3}}\w+!+$"
        r"|^(?:that's |this is |what )?(?:absolutely |really |such |just )*(?:great|good|wonderful|lovely|fantastic|brilliant|exciting|marvellous|super|excellent|terrific|amazing|fabulous) (?:news|stuff|effort)(?: (?:all round|indeed|about [\w' ]{2,30}))?[.!,]*$"
        rf"|^{_CRY}your {_GLAD} \w+(?: \w+){{0,2}}!+$"
        rf"|^{_CRY}(?:it |this |that |you(?= |')|your [\w ]{{2,24}} |they )?(?: ?(?:really|truly|always|quite|just|have|has|'ve)\b)* ?(?:made|cheered|brightened|lifted|warmed|gladdened|makes?) (?:(?:my|our|me|us)\b)[^?]*$"
        rf"|^{_CRY}(?:(?:i'm|i am|we're|we are|i was|we were) |so )(?:all |both )*(?:so |very |really |truly |absolutely |just |quite )*(?:(?:pleased|happy|glad)(?! to (?!hear|read|see|learn|know))|thrilled|delighted|excited|jealous|envious|green with envy|touched|proud|chuffed|overjoyed|relieved|sorry to (?:hear|read|learn)|moved)\b[^?]*$"
        # `Glad it all fitted in`; not `Glad to`, `Glad you asked`
        rf"|^{_CRY}(?:(?:so|very|really|just) )*(?:glad|pleased|delighted|relieved|thrilled) (?:that )?(?:it|they|he|she|everyone|everybody|everything|all|your? \w+|you(?!r| asked| mentioned| said| can| could| will)|the \w+)\b[^?]*$"
        rf"|^{_CRY}(?:i|we) (?:already |so |really |do )*miss (?:it|you|them|everyone|everybody|the \w+)\b[^?]*$"
        rf"|^{_CRY}(?:i|we) (?:had to |did )?(?:laugh|smile|chuckle|giggle|grin|beam)(?:ed|d)?\b[^?]*$"
        rf"|^{_CRY}(?:i|we) (?:really |so |very much |thoroughly |just )*(?:love|loved|enjoyed|liked|adored) (?:reading|hearing|seeing|looking at|the (?:photos?|pictures?|card|letter|news|story|postcard)|your (?:photos?|pictures?|card|letter|news|story|postcard|note|mail|message|email))\b[^?]*$"
        rf"|^{_CRY}you(?:'ll| will| must| are going to|'re going to) (?:love|enjoy|have (?:such )?a (?:lovely|wonderful|great|good)|be (?:so |very |absolutely )?(?:brilliant|fine|great|happy|proud|thrilled|exhausted|over the moon))\b[^?]*$"
        r"|^(?:it's|it is|that's) (?:always )?(?:good|kind|nice|thoughtful|sweet|lovely) (?:of you|to be)\b[^?]*$|^(?:ah,? |oh,? )?(?:good|kind|nice|thoughtful|sweet) of you\b[^?]*$"
        rf"|^{_CRY}(?:good|great|lovely|nice|glad|pleased|happy|wonderful) to know\b[^?]*$"
        r"|^(?:ha(?: ha)*|haha+|oh|ooh|wow|aw+|gosh|lol)[,!. ]+(?:that|those|the|these|your) [\w ]{2,30}!+$"
        rf"|^{_CRY}(?:i |we )?can't wait to (?:see|hear|meet|read|try|taste|hold)\b[^?]*$"
        rf"|^{_CRY}(?:hope|fingers|toes) [^?]*(?:crossed|well|soon|luck)[^?]{{0,20}}$|^{_CRY}(?:well done|bravo|good (?:for you|luck)|lucky you|poor (?:you|thing|old|\w+)|best of luck|congrat\w*)\b[^?]*$",
        re.IGNORECASE,
    ),
    of_life=later(
        r"^(?:it|this|life|work|things|everything|the (?:week|month|summer|term|house|office))(?:'s| is| has| have|'ve| was| all)* (?:been |just |rather |quite |a bit |so |very )*(?:non-?stop|mad|madness|hectic|busy|chaos|chaotic|frantic|crazy|manic|a (?:long|mad|busy|hard|funny|strange|jungle|zoo|circus|madhouse)|upside down|all go|full on)\b[^?]*$"
        r"|^(?:it's|it is|it has) been (?:one of those|quite an?|such an?) (?:\w+ )?(?:day|week|month|year|morning|summer|winter|term)s?\b[^?\d]{0,20}$"
        r"|^(?:i|we)(?:'ve| have)? (?:really |always |just )*(?:been )?(?:meaning|wanting|promising (?:myself|ourselves)|meant|wanted) to (?:write|ring|call|drop you|get in touch|thank|reply|answer)\b[^?\d]*$"
        r"|^(?!.*\b(?:and|but)\b.*\b(?:says?|will|asks?|wants?)\b)[^?,;]{2,40}\b(?:sends?|sending) (?:you |you all )?(?:(?:all )?(?:his|her|their|its|our|my|lots of|much|best|warm|fond|kind) )+(?:love|regards|wishes|greetings|hugs|kisses|best(?=[.!,]|$| to\b| from\b))\b[^?\d]{0,20}$"
        r"|\b(?:talks?|talked|talking|speaks?|thinks?) of (?:nothing|little) (?:else|but)\b[^?\d]*$"
        r"|^(?:the|our|my) [\w ]{2,24} (?:has|have) gone (?:completely |quite |absolutely |totally )?(?:mad|wild|crazy|berserk|bananas|haywire)\b[^?\d]*$"
        # `I can hardly believe it`, `We must have lunch some time`
        rf"|^{_CRY}(?:i|we) (?:can|could) (?:hardly|scarcely|barely|not) (?:quite )?believe (?:it|that|this|my eyes|how \w+)\b[^?]*$|^{_CRY}(?:i|we) (?:can't|couldn't|cannot) (?:quite )?believe (?:it|that|this|my eyes)(?=[.!,]|$)[^?]*$"
        rf"|^{_CRY}(?:(?:i|we) (?:really |simply |definitely |do )*(?:must|should|ought to|need to)|let's)(?: all| both| really| definitely| simply)* (?:have|get|meet|go|catch|do|grab|see|try)\b[^?\d]{{2,40}}\b(?:some ?time(?: soon)?|some day|someday|one day|one of these days|before (?:too )?long)[.!]*$"
        # `I can just see it on the mantelpiece`
        r"|^(?:oh,? |and |ha,? )*(?:i|we) can (?:just|almost|quite) (?:see|hear|picture|imagine|smell|taste) (?!(?:how|why|what|if|whether)\b)[^?\d]*$",
        re.IGNORECASE,
    ),
    asks_opinion=later(
        r"\b(?:think|opinion|view|thoughts|impression|verdict|feel about|did you (?:like|enjoy)|do you (?:like|enjoy)|how (?:was|were|is|are|'s)\b|(?:how|what) (?:did|do) you find|what(?:'s| is| are| was| were)\b[^?]{2,60}\blike|how did .{2,40} go|like it|any good|better|best|prefer|favourite|favorite)\b",
        re.IGNORECASE,
    ),
    asks_which=later(
        r"\b(?:which|when|where|who|whose|how (?:many|much|long|far|often)|what (?:time|day|date|size|colour|color|kind|sort))\b",
        re.IGNORECASE,
    ),
    own_times=later(
        r"^(?:(?:i|we|you)(?:'ve| have)|it(?:'s| has)) (?:\w+ly |just |all |both )?(?:been (?!to\b|using|going|buying)|had )",
        re.IGNORECASE,
    ),
    some_one=later(r"\bone\b", re.IGNORECASE),
    for_lateness=later(
        r"\b(?:sorry|apolog\w+|forgive)\b[^?]*\b(?:late|lateness|delay|slow|silence|quiet|silent|tardy|(?:not|never) (?:replying|writing|answering|being in touch)|taking so long|been in touch)\b",
        re.IGNORECASE,
    ),
    for_asking=later(r"\bfor (?:asking|checking|the question)\b|\bfor your question", re.IGNORECASE),
    of_things=later(
        r"^(?:It (?:was|is|has been|made|went)|The(?! (?:\\w+ )?ones?\\b)|My|Our|Your|Everybody|Everyone|All of us|Both of us|[A-Z][a-z]+ and [A-Z][a-z]+|(?!It|They|That|This|He|She|We|Yes|No|You|There|I)[A-Z][a-z]{2,} (?:is|was|has|loves|loved|talks|keeps|says|said))\b",
    ),
    # not `The pie shop was lovely`, which the whole of the thing tells; `The pie you made last time`, `your pie would be`
    had=later(
        rf"^{_CRY}(?!(?:the|that|those|your|this) (?:[\w'-]+ ){{0,2}}(?:tickets?|seats?|places?|keys?|photos?|files?|money|papers?|pictures|tools?) (?:was|were|is|are) (?:all |already |just )*(?:gone|finished)\b)(?:the|that|those|your|this) (?P<thing>[\w'-]+(?: [\w'-]+){{0,2}}?) "
        rf"(?:(?:was|were|tasted|turned out) (?:just |so |such |quite |pretty |simply |a |an |the |all |much )*(?:{_GLAD}|delicious|perfect|heavenly|divine|scrumptious|excellent|tasty|best|hit|treat|triumph|success|lifesaver|godsend|star|talk of|appreciated|enjoyed|gone|eaten|devoured|demolished|finished|to die for)\b"
        r"|went down (?:a treat|a storm|very well|so well|well)\b|(?:should|ought to) (?:be (?:banned|illegal|outlawed|forbidden|bottled|on prescription)|come with a)\b"
        r"|(?:saved|made|fed|warmed|cheered) (?:my|our|me|us|everyone|everybody|the (?:whole|day|evening))\b|(?:didn't|did not) (?:last|survive)\b|(?:is|are) (?:(?:all |already )+(?:gone|finished)|(?:all |already )*(?:eaten|devoured))\b)[^?]*$",
        re.IGNORECASE,
    ),
    brought=later(
        r"\b(?:bring|send|post|drop(?: off)?|deliver|make|bake|cook|knit|give|get|lend|fetch|carry|hand)(?: (?:you|him|her|them|us|both|all|over|round|along|off|in|by))* (?:an? |the |some |my |our |your |two |three |one of (?:my|the|our) |\d+ )?(?:(?:crate|bottle|box|jar|bag|pot|tin|batch|pan|loaf|slice|dozen|bunch|flask|basket|tray|plate|case|bit|lot)(?:e?s)? of (?:the |my |our |your )?)?([\w'-]+(?: [\w'-]+){0,2}?)(?= (?:of|for|on|at|from|by|to|in|over|round|along|when|as|so|and|this|next|with|tomorrow|tonight|after|before|if|or)\b|[,.!?;]|$)",
        re.IGNORECASE,
    ),
    accepts=later(
        r"\b(?:i'd|we'd|i would|we would) (?:be |love|like)|\bcount (?:me|us) in\b|\bplease\b|\byes\b|\b(?:i|we)(?:'ll| will| can| could)\b(?!'t)",
        re.IGNORECASE,
    ),
    the_one=later(r"\b(?:the|this|that|which) one\b", re.IGNORECASE),
)
