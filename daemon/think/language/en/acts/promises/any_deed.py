"""English promises of any deed, done for the hearer or to what is theirs: under way, by several together, in the passive, not until they say so."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.promises.will import NO_DEED
from daemon.think.language.en.words import DAY, HEDGE, IF_WANTED

_YOURS = r"(?:you|your|yours)\b"
_TOGETHER = r"(?:(?:the |my |our )?[\w'-]+ and (?:i|me|myself)|us (?:two|three|lot)|we (?:two|three|both)|(?:me|i) and (?:the |my |our )?[\w'-]+|(?:both|one|some|two|three|a few|the (?:two|three|four|lot)) of us)"
_WILL = r"(?:'ll| will| shall|(?: are|'re| is|'s) going to)"
_FIRST = r"(?:^(?:(?:once|when|after|as soon as|on|from|next|this|tonight|tomorrow|by|before)\b[^?,]{2,40}? )?|[,;] ?|\b(?:and|so|but) )"
_AM = rf"(?:i'm|i am|we're|we are|{_TOGETHER}(?: are|'re| is|'s))"
# Deeds whose present tense already binds: "I'm minding your hens".
_UNDER_WAY = (
    r"(?:mak|bak|cook|knitt|sew|gett|buy|bring|lend|sav|keep|print|copy|photocopy|order|book|reserv|build|fram|mend|fix|repair|patch|fitt|install|pack|wrapp|cover|pay|"
    r"feed|water|walk|mind|babysitt|driv|pick|dropp|deliver|fetch|carry|bear|translat|typ|repay|refund|reimburs|plant|paint|clean|wash|iron|cutt|mow|sweep|digg|do|"
    r"stor|swapp|replac|chang|arrang|organis|organiz|prepar|draft|draw|record|scann|sort|tun|restring|polish|sharpen|hemm|alter|sponsor|stand in|chair|"
    r"putt|sign|cater|treat|look after|tak care of)ing"
)
# Deeds to a thing of the hearer's, which nobody does for themselves: I'm mending your gate; not I'm making your soup, I'm keeping your letters
_TO_YOURS = (
    r"(?:mend|fix|repair|patch|fitt|install|pack|wrapp|cover|pay(?:ing)? for|feed|water|walk|mind|babysitt|driv|pick(?:ing)? up|dropp(?:ing)? off|deliver|return|fetch|carry|bring|translat|typ|"
    r"repay|refund|reimburs|plant|paint|clean|wash|iron|cutt|mow|sweep|digg|stor|replac|tun|restring|polish|sharpen|hemm|alter|sponsor|chair|sort|frame|look(?:ing)? after|chas|renew|collect|run|"
    r"tak(?=ing your (?:shift|turn|class|place|duty|lesson|round|slot|bins?|dog|car|boxes|sofa|mum|mother|dad|father|kids?|boys?|girls?)\b))(?:ing)?"
)
_LATER = (
    rf"(?:{DAY}|(?:till|until|while|when|before|after|once|by|from) (?!then\b|now\b|where\b|far\b|home\b)\w+|at the weekend|over the weekend|over (?:christmas|easter|the holidays)|boxing day|christmas eve|"
    r"this (?:spring|summer|autumn|winter|month|term)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the morning)|first thing|the minute|the moment|as soon as)\b"
)
_DONE = (
    r"(?:\w+ed|done|let (?:down|out)|taken (?:in|up|out|off|down|care of)|cut|sewn|mown|built|made|sent|kept|held|paid|put|set|seen to|looked after|found|brought|bought|given|written|drawn|"
    r"dug|hung|read|fed|lit|run|rung|rebuilt|redone|rewritten|resewn|restrung|sown|swept|told|taught|wound|rewound|met|driven)"
)
_BEFALLS = (
    r"(?:missed|loved|delighted|pleased|amazed|surprised|impressed|charged|billed|fined|searched|deducted|considered|required|needed|asked|expected|appreciated|remembered|forgiven|rewarded|judged|"
    r"transferred|assessed|reviewed|cancelled|closed|delayed|ruined|soaked|wasted|lost|affected|published|exhibited|broadcast|used|forgotten|noted|acknowledged|treasured|cherished|valued|bored|"
    r"tired|excited|disappointed|married|finished off|admired|envied|overwhelmed|relieved|worried|passed on|dealt with|hired|offered|interviewed|invited|called|weighed|scanned|inspected|checked|crowded|packed|surrounded|demolished)"
)
_TIME_OR_BY_US = (
    rf"(?=[^?]*\b(?:for you|by (?:us|me)|free of charge|at (?:our|my) (?:expense|cost)|along with (?:mine|ours)|in time|while you|when you|ahead of|prior to|within|"
    rf"(?:by|before|on|from|at|until|till) (?:the|your|our|my|{DAY}|then|next|\w+day|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|\d)|{DAY}))"
)
_NOT_MINE = (
    r"\bby the (?!(?:time|end|start|beginning|middle|first|last|close|weekend|week|month|morning|evening|afternoon|\d|\w+(?:th|st|nd|rd))\b)",
    r"\bby (?:his|her|their|a|an|some)\b",
    r"\b(?:says?|said|told|thinks?|thought|hopes?|heard|reckons?|promised|according|apparently|supposed|if|unless|whether|wish|wonder|automatically|normally|usually|always|every (?:day|week|month|year))\b",
)
_UNSAID = (
    rf"{HEDGE}",
    rf"{IF_WANTED}",
    r"\?$",
    r"^if\b|\bif (?:i|we|you|it|he|she|they|the|my)\b",
    r"\b(?:says?|said|told|thinks?|thought|dreamt|dreamed|feel like|as if|as though|pretend\w*|used to|usually|always|often|most \w+s|every (?:day|week|month|year))\b",
    r"\b(?:who|that|which|what|how|why|where) (?:i'm|i am|we're|we are)\b",
)
ANY_DEED = (
    Construction(
        "under_way_for_you",
        "promise",
        "i'm we're am are re s is",
        (
            # I'm making you a copy; we're saving you two seats
            rf"{_FIRST}{_AM} (?:just |also |now |already |definitely )*{_UNDER_WAY} you (?:a|an|the|your|some|one|two|three|both|another|my|our)\b",
            # I'm minding your hens from the 4th; we're paying for that broken pane of yours
            rf"{_FIRST}{_AM} (?:just |also |now |already |definitely )*{_TO_YOURS} (?:out |up |off |back |down |in )?(?:your (?!way\b|direction\b|neck\b|house tomorrow|course\b)[a-z]|[\w' ]{{1,30}} of yours\b)(?=[^?]*\b{_LATER})",
            rf"{_FIRST}{_AM} (?:just |also |definitely )*(?:paying for|covering|footing|replacing|repaying|refunding|reimbursing) (?:your (?!sins)|that (?:[\w'-]+ ){{1,4}}of yours\b)",
            # I'm copying it out for you; we're carrying the cot back up to you
            rf"{_FIRST}{_AM} (?:just |also |now |already |definitely )*{_UNDER_WAY} (?!you\b)[^?,;]{{1,50}} (?:for you|on your behalf|(?:over|back|round|across|down|up|out|along) to (?:you|yours|your))\b",
            rf"\b{_AM} sending (?:an?|our|my|one|two|the) [^?,;]{{2,40}} (?:over|out|round|across|down|up) to (?:you|your|yours)\b",
            # I'm driving over on Boxing Day to fit your smoke alarms
            rf"\b{_AM} (?:coming|driving|popping|nipping|going (?:over|round|across|out)|heading|cycling|walking|flying|travelling|riding|calling)\b[^?]{{0,50}}? (?:to|and) (?!(?:see|meet|visit|stay|be|live|thank|join|hear|have|tell|ask|get|say|the|your|my|our|a|wish|watch|spend|hug|kiss|congratulate)\b)[a-z]+ (?:[\w'-]+ ){{0,2}}?(?:you\b|your\b|[\w' ]{{1,30}} of yours\b)",
            # no cooking for you tomorrow, I'm bringing curry
            rf"^(?:don't (?:worry|fret|bother|trouble|you worry)\b|no (?:\w+ing|need)\b|forget\b|never mind\b|leave\b|whatever\b)[^?]{{2,60}}, (?:because |as |for )?(?:i'm|i am|we're|we are) (?:already )?{_UNDER_WAY} (?!my\b|our\b|to\b|for\b|past\b|alone\b|better\b|well\b|fine\b|on\b|up\b|ok)[a-z]",
            r"\b(?:i'm|i am|we're|we are) walking (?:her|him|them) (?=[^?]*\b(?:till|until|while) you)",
        ),
        "Jonah and I are minding your hens from the 4th.",
        "I'm enjoying your book from the first page.",
        unless=_UNSAID,
    ),
    Construction(
        "put_down_for",
        "promise",
        "putting booking signing pencilling marking",
        r"\b(?:i'm|i am|we're|we are) (?:putting (?:you|your [\w' -]{2,24}|\w+) (?:down|forward|up)|booking (?:you|both of you|\w+) in|signing (?:you|your [\w' -]{2,24}) up|pencilling (?:you|your [\w' -]{2,24}) in|marking you down) (?:for|as|on|at)\b",
        "I'm putting you down for the early sitting.",
        "I'm putting you on the list of people I like.",
        unless=_UNSAID,
    ),
    Construction(
        "together_will",
        "promise",
        "me i us",
        (
            rf"^(?:[\w' ]{{0,20}}, |and |so |but )?{_TOGETHER}(?:'ll| will| shall) (?:both |all |also |gladly |happily |then |just )*(?:be {_UNDER_WAY}\b|(?!{NO_DEED}\b|be\b)[a-z]+\b)(?=[^?]*(?:\b{_YOURS}|\b{DAY}))",
            rf"^(?:[\w' ]{{0,20}}, |and |so |but )?{_TOGETHER}{_WILL} (?!{NO_DEED}\b|be\b|see\b|visit\b)[a-z]+\b(?=[^?]*\b{_YOURS})",
            rf"^(?:nobody|no one|no-one) (?:but|except|other than) (?:me|us)(?:{_WILL}| gets to) (?!{NO_DEED}\b)[a-z]+ (?:[\w'-]+ ){{0,2}}?{_YOURS}",
        ),
        "Me and Kev will shift your piano on Saturday.",
        "Me and Kev will miss you on Saturday.",
        unless=_UNSAID,
    ),
    Construction(
        "will_the_thing",
        "promise",
        "i'll we'll will shall",
        (
            r"^(?:and |so |then |also,? |yes,? |ok,? |right,? |of course,? |[\w' ]{0,24}, )?(?:i|we)(?:'ll| will| shall) (?:also |then |gladly |certainly |happily |personally |both |all )*"
            rf"(?!(?:{NO_DEED}|be|enter|climb|cross|meet|watch|wear|eat|drink|attend|catch|leave|lose|reach|visit|tour|explore|attack|face|weather|inherit|receive|recognise|recognize|resent|sell|ride|quit|give up|choose|pass|beat|win|buy|drive|play|sit|stand|catch up|use|borrow|keep|finish off|follow|put up with|stick)\b)"
            r"[a-z]{3,} (?:(?:up|out|off|down|in|on|over|round|back) )?(?:the (?!same\b|rest of (?:my|our|the (?:day|week|month|year|summer|winter|night))\b|whole (?:day|week|night)\b|day\b|night\b|weekend\b|summer\b|evening\b|idea\b|thought\b|fact\b)|those |these |both |all (?:the|of|three|four) |every |each )[a-z]"
        ),
        "I'll document the odd codes in the region column.",
        "I'll climb the hill on Sunday.",
        unless=(
            rf"{HEDGE}",
            rf"{IF_WANTED}",
            r"\?$",
            r"\b(?:in|at|on|for|by|to) (?:my|our) (?:own|garden|kitchen|house|flat|way|bed|chair|room|bath)\b|\b(?:myself|ourselves)\b(?! to)",
            r"\bif\b|\b(?:says?|said|told|thinks?|thought|usually|always|often|one day|some ?day)\b",
        ),
    ),
    Construction(
        "going_to_yours",
        "promise",
        "going",
        rf"^(?:and |so |then |ok,? |right,? |deffo |def )*going to (?!{NO_DEED}\b|be\b|the\b|a\b|an\b|my\b|our\b|your\b|his\b|her\b|work\b|see\b|visit\b)[a-z]+ (?:[\w'-]+ ){{0,4}}?(?:your|you|yours)\b",
        "Going to fix that gate of yours at the weekend.",
        "Going to your mum's at the weekend.",
        unless=_UNSAID,
    ),
    Construction(
        "not_until_you",
        "promise",
        "won't shan't not",
        rf"(?:^|[,;] ?|\b(?:and|so|but) )(?:i|we)(?: won't| shan't| will not| shall not|'ll not|'m not going to|'re not going to) (?:even |ever )?(?!{NO_DEED}\b|know\b|be\b|able\b|start\b|begin\b|stop\b|rest\b|relax\b|bother\b|keep\b|do\b)[a-z]+\b[^?]{{2,50}} (?:until|till|unless|before|without) (?:you(?!(?: (?:send|pay|give|reply|return|sign|answer|bring|ask|help|let me|tell me))\b)|your (?:say-so|permission|leave|approval|agreement|consent|ok|yes)\b)",
        "I shan't let anyone else have the violin until you have tried it.",
        "I won't start until you have paid.",
        unless=(rf"{HEDGE}", r"\?$"),
    ),
    Construction(
        "not_a_word",
        "promise",
        "won't not",
        r"^(?:and |ok,? |of course,? |relax,? )*(?:i |we )?(?:won't|will not) (?:say|breathe|utter) (?:a|one|a single) (?:word|thing|peep) (?:to|about)\b",
        "Won't say a word to your sister about the party.",
        "She won't say a word to her sister.",
        unless=r"\?$|\bif\b",
    ),
    Construction(
        "yours_will_be_done",
        "promise",
        "will shall gets get getting your there'll you'll",
        (
            rf"^(?:and |so |then |yes,? |(?:[\w' -]{{2,30}}), )?(?:your|all your|both your) (?!will\b)(?:[\w'-]+ ){{1,8}}?(?:will|shall|'ll) (?:all |both |also |then |certainly |of course )*be (?!{_BEFALLS}\b){_DONE}\b{_TIME_OR_BY_US}",
            rf"^(?:and |so |then |yes,? )?(?:(?:the|a|an|one|two|three|four|five|six|ten|twelve|some|\d+) )(?:[\w'-]+ ){{1,7}}?(?:will|shall) (?:all |both |also )*be (?!{_BEFALLS}\b){_DONE} (?:[\w'-]+ ){{0,4}}?(?:for you|by (?:us|me) for you|in your name|(?:out |back |over |on )?to you|when you (?:collect|come|fetch|pick|need|return|get back|arrive)|(?:to|at) your (?:door|house|home|address|office|hotel))\b",
            rf"^(?:and |so )?(?:delivery|collection|payment|installation|fitting) will (?:be made|take place|follow)\b[^?]*\b{DAY}",
            r"^(?:and |so |of course,? )?(?:nothing|none of (?:it|them|this)|no (?:[\w'-]+ ){1,3}?|not a \w+) ?will be \w+ (?:[\w'-]+ ){0,3}?(?:until|till|unless|before|without) you(?:'ve| have| both| all)* (?:read|seen|approved|agreed|had|said|looked|tried|heard|decided|checked|knowing|know)\b",
            r"^(?:and |so )?there(?:'ll| will) be (?:an?|some|two|three|your) (?:[\w'-]+ ){1,4}?(?:kept|waiting|left|set aside|put by|put aside|saved|ready)(?: \w+)? for you\b",
            r"^(?:and |so |of course |then )?you(?:'ll| will| shall) be (?:the (?:very )?first|among the first|the first person) to (?:know|hear|see|read|taste|be told)\b",
            r"^(?:and |so |then )?(?:the|your) (?:[\w'-]+ ){1,4}?(?:will|shall|'ll) (?:all |both )?be (?:let down|let out|taken (?:in|up)|hemmed|sharpened|pressed|framed|bound|typed|translated|fitted|installed|mended|rehung|reset|restrung|restitched|sewn|cut|painted|patched)\b[^?]{0,12} (?:by|on|before|in time)\b",
            rf"^(?:and |so |then )?(?:your|the (?:[\w'-]+ ){{1,3}}(?:of|for|from|to) your|your (?:[\w'-]+ ){{1,4}}) ?(?:[\w'-]+ ){{1,4}}?(?:will|shall|'ll) (?:all |both |also )*(?:reach you|be (?:waiting|with you|ready|(?:running|working|going)(?! (?:about|around|round|to|away|up|down|out|for|in|off|on))|up and running|good as new|as good as new|there|back)(?: again)?\b){_TIME_OR_BY_US}",
            r"^(?:and |so )?your (?:[\w'-]+ ){1,6}?(?:gets|get|is getting) (?:put (?:aside|by|away)|set aside|kept|saved|held|sent|posted|mended|fed|watered|done|picked up|brought)\b",
            r"\b(?:you|your [\w' -]{2,24}) shall (?:have (?!to\b|a lovely|a good|a nice|fun)|get\b|be (?:paid|told|given|sent|fetched|driven|met)\b)",
        ),
        "Your bees will be fed along with mine.",
        "Your claim will be considered along with mine.",
        unless=(
            *_NOT_MINE,
            rf"{HEDGE}",
            r"\?$|\b(?:not|never|won't|only|god|heaven|lord)\b",
            r"^(?:your|the) (?:message|email|e-mail|enquiry|inquiry|call|application|request|complaint|feedback)\b",
        ),
    ),
    Construction(
        "goes_out_to_you",
        "promise",
        "follows follow goes going coming heading",
        (
            (
                r"^(?:and |so |then |but )?(?:the|a|an|my|our|your|all|both) (?!(?:[\w'-]+ ){0,4}?(?:funeral|reception|dinner|lunch|tea|supper|drinks|service|party|concert|match|final|episode|season|series|talk|meeting|ceremony|wake|burial|exam|event|interview|session|train|bus|ferry|storm|rain|snow|film|show|band|speech|wedding)\b)"
                rf"(?:[\w'-]+ ){{1,4}}?follows? (?:(?:all |then )?(?:under separate cover|separately|by (?:post|courier|separate)|in a separate)\b|(?:on |by |first thing |early |later )*(?:{DAY}|shortly\b|this afternoon\b|in (?:a|the) (?:day|week|minute|moment|second|next)\b))"
            ),
            (
                rf"^(?:and |so |then |but |(?:[^?]{{5,70}}), and )?(?:your|the|a|an|my|our) (?:[\w'-]+ ){{0,4}}?(?:cheque|parcel|package|letter|invoice|card|contract|form|forms|papers?|documents?|tickets?|refund|order|replacement|copy|copies|books?|box|keys?|proofs?|samples?|payment|receipt|report|quote|estimate|reference|certificate|pass|part|parts) "
                rf"(?:goes|go|is going|are going) (?:out|off|in the post|into the post|back)\b[^?]{{0,40}}\b{DAY}"
            ),
            rf"^(?:and |so |then )?(?:your|the (?:new|missing|right|replacement|corrected|other)) (?:[\w'-]+ ){{1,4}}?(?:will|shall|'ll) go (?:out|off|in the post|into the post)\b[^?]{{0,24}}\b(?:with (?:the|our)|by (?:courier|post|van)|in the (?:next|morning)|{DAY})",
            rf"\b(?:your|the|a|an|my|our) (?!(?:[\w'-]+ ){{0,3}}?(?:storm|rain|snow|weather|luck|trouble|bill|summons|letter from))(?:[\w'-]+ ){{1,8}}?(?:is|are)(?: now)? (?:coming|heading|winging its|making its) (?:your way|to you|over to you|round to you|way to you)\b[^?]{{0,20}}\b{DAY}",
        ),
        "The missing bracket follows under separate cover.",
        "The funeral follows on Thursday.",
        unless=(rf"{HEDGE}", r"\?$|\b(?:every|usually|always|if|says?|said|programme|agenda)\b"),
    ),
    Construction(
        "as_soon_as_i",
        "promise",
        "soon once moment minute tonight tomorrow",
        (
            r"^(?:as soon as|once|the (?:moment|minute|second)) (?!i\b|we\b|you\b)(?:[\w'-]+ ){2,6}?(?:arrives?|comes?(?: in)?|is (?:here|in|dry|done|ready|out|back|over)|are (?:here|in|dry|done|ready|out|back)|dries|lands?|turns up|opens?|clears?|stops),? (?:i|we) (?:print|send|post|bring|fix|mend|start on|finish|book|order|deliver|paint|plant|cut|ship|copy|fit|pay|ring|call|e-?mail|text|drop|pack|bake|sort|sign|hang|build) (?:(?:off|out|round|over) )?(?:your|you|it|them|those|that)\b",
            r"^(?:tonight|tomorrow(?: morning)?|first thing|this afternoon|after work|on \w+day),? (?:i|we) (?!was\b|am\b|will\b|have\b|had\b|went\b|must\b|need\b|saw\b|can|could\b|would\b|shall\b|should\b|want|got\b|did|do\b|don't\b|feel\b|think\b|hope\b|heard\b|are\b|may\b|might\b|\w+ed\b)[a-z]+ (?:[\w'-]+ ){1,5}?(?:for you\b|of yours\b)",
        ),
        "As soon as the ink arrives I print your posters.",
        "As soon as the paper arrives I read your column.",
        unless=(rf"{HEDGE}", r"\?$|\b(?:usually|always|every|used to)\b"),
    ),
    Construction(
        "taken_upon_me",
        "promise",
        "promise upon on diary calendar list assurance vote guarantee assure booked taken kept blocked covered your off",
        (
            r"^(?:so |and |then |therefore,? )*(?:i|we)(?:'ll| will| shall)? (?:hereby |gladly |also |happily )*take (?:it|this|that) (?:up)?on (?:myself|ourselves|me) to\b",
            r"\b(?:i've|i have|we've|we have|it's|it is) (?:put |got |noted |marked )?(?:it )?(?:down |all )?(?:in|on|into) (?:my|our|the) (?:diary|calendar|to-do list|list) to (?!see\b|meet\b|visit\b|celebrate\b)[a-z]+\b[^?]*\b(?:you|your|yours)\b",
            r"^(?:so |and |well,? )*(?:i|we)(?: can|'ll| hereby)* promise you (?:an?|the|my|our|some|two|three|half|first|every|all the) [a-z]",
            r"^(?:so |and |well,? )*you(?: have|'ve got|'ve| can have) my (?:assurance|guarantee|solemn word|vote (?:at|in|on|for|next|this|as))\b",
            r"^(?:so |and |well,? )*(?:i've|i have|we've|we have) (?:booked|taken|kept|blocked|got) (?:[\w'-]+ ){1,4}?(?:off|free|out|clear)(?: work)? (?:to|so i can|so that i can) (?!see\b|visit\b)[a-z]+ (?:[\w'-]+ ){0,2}?(?:you|your)\b",
            r"^(?:so |and |well,? |don't worry,? |relax,? )*(?:i've|we've|i have|we have) got (?:you|it all|that|this) covered\b",
            r"^(?:so |and |ok,? |right,? )*(?:i'm|i am) your (?:(?!old\b|new\b|biggest\b|number one\b|only\b)[\w-]+ )?(?:driver|goalkeeper|goalie|keeper|scorer|witness|referee|umpire|babysitter|sitter|chauffeur|stand-in|substitute|page turner|timekeeper|photographer)\b(?! now)",
            r"^(?:so |and |well,? )*(?:i|we) (?:do |hereby |can )*assure you (?:that )?(?:i|we|it|your|the) ?(?:[\w'-]+ ){0,5}?(?:will|shall|'ll)\b",
        ),
        "I take it upon myself to inform the other heirs.",
        "I take it you will inform the other heirs.",
        unless=r"\?$|\bif\b",
    ),
    Construction(
        "consider_yours_done",
        "promise",
        "consider expect",
        (
            r"(?:^|[,;:-] ?|\bso |\band )(?:you can |you may )?consider (?:your|the|that|this|those|these|my|our) (?:(?!before\b|if\b|when\b|once\b|until\b|and\b|have\b|that\b|which\b)[\w'-]+ ){1,5}?(?:done|sorted|booked|fixed|ordered|mended|paid|fed|watered|cleaned|baked|built|written|sent|posted|signed|repaired|cut|mown|painted|ironed|washed|covered|arranged|handled|yours)\b",
            rf"(?:^|[,;:-] ?|\bso |\band |\byou (?:can|may|should) )expect (?:it|them|both|the lot|your (?:[\w'-]+ ){{1,3}}?)(?: all)?(?: back)?\b[^,;?]{{0,30}}\b(?:{DAY}|by|before|within|at|on|in (?:a|two|three|the))\b",
            rf"^expect (?:my|our|a|an) (?:[\w'-]+ ){{1,3}}?(?:at|around|about|towards|on|by|before|in your|within|{DAY})\b",
        ),
        "Consider your gutters done by the weekend.",
        "Consider your options before you have it done.",
        unless=(r"\?$|\b(?:don't|do not|never|not|if|i|we) expect\b|\b(?:don't|not) consider\b", r"\bplease\b"),
    ),
    Construction(
        "and_will_for_you",
        "promise",
        "will shall ll covering paying",
        (
            rf"^(?:i|we)(?:'ve|'m|'re| have| am| are| had)? [^?;]{{4,90}}?,? and (?:i |we )?(?:will|shall|'ll) (?:then |also |gladly |certainly )*(?!{NO_DEED}\b|be\b)[a-z]+ (?:[\w'-]+ ){{0,4}}?(?:you\b|your\b)",
            r"^(?:i|we)(?:'ve| have) (?:told|asked|got|instructed|ordered|arranged for) (?!you\b)(?:[\w'-]+ ){1,4}?to (?:deliver|send|bring|ring|call|come|fit|fix|post|collect|keep|hold|put)\b[^?]*\b(?:to you|you\b|your\b)[^?]*\band (?:i'm|we're|i'll|we'll) (?:paying|covering|pay|cover|be there|see)\b",
            r"^whatever (?:the |it |they |your |he |she )[^?,]{3,40}, (?:i'm|we're|i am|we are|i'll|we'll|i will|we will) (?:paying|covering|splitting|footing|pay|cover|split|foot)\b",
            r"\b(?:i|we)(?:'ll| will| shall)(?:, of course,| naturally,?| of course| gladly| also| certainly)* (?:bear|meet|cover|foot|absorb|waive|split|stand|shoulder|reimburse) (?:the|your|all|any|half)(?: [\w'-]+){0,4} (?:costs?|bill|expenses?|fees?|charges?|postage|difference|damage|excess|fare|fares)\b",
        ),
        "I have asked to be put on the panel and will speak for your proposal there.",
        "I have asked to be put on the panel and will be glad of your company there.",
        unless=(
            rf"{HEDGE}",
            rf"{IF_WANTED}",
            r"\?$",
            r"\bif\b",
            r"\b(?:says?|said|told (?:me|us)|thinks?|thought|usually|always|often)\b",
        ),
    ),
    Construction(
        "when_you_come_it_will_be",
        "promise",
        "land arrive get return come back time wake",
        r"^(?:and |so )?(?:by the time|when|before|the minute|the moment) you(?:'re| are)? (?:all |both )?(?:land|arrive|get|come|return|wake|back|home)\b[^,?]{0,30}, (?:the|your|a|there)(?:'ll| will)? ?(?:be )?(?!(?:sun|sea|weather|trees|garden|flowers|kids|children|shops|pubs|snow|rain|days|leaves|town|apples|pears|plums|tomatoes|fruit|berries|roses|house will be (?:empty|quiet|full))\b)(?:[\w'-]+ ){0,4}?(?:will|'ll|soup|supper|dinner|food|a fire|a meal|a bed|milk|bread)\b[^?]*?"
        r"\b(?:on|lit|made up|made|ready|waiting|laid|aired|stocked|unlocked|running|hot|warm|on the table|in the oven|on the stove|in the fridge)\b",
        "By the time you land, the heating will be on.",
        "By the time you land, the sun will be out.",
        unless=r"\?$|\bif\b|\b(?:probably|perhaps|hopefully|might|may)\b",
    ),
)
