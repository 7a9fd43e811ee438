"""English: what is given in the form of an order or a question, what is told of own wants and duties, and what only looks like an act."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import LEISURE
from daemon.think.later import later

_DO_FOR_YOU = (
    r"(?:fetch|bring|get|drive|do|sort|order|buy|pick|send|make|see|come|book|take|put|arrange|carry|cook|ask|find|lend|"
    r"drop|run|look|print|copy|post|ring|call|help|mend|fix|be (?:there|round|over))"
)

_GROUPS = r"(?:guests|visitors|passengers|customers|members|patrons|residents|parents|drivers|students|readers|users|staff|cyclists|applicants|candidates|motorists|pupils|tenants|walkers|swimmers)"
_FACT = r"(?:name|number|address|date|dates|time|title|price|size|colou?r|code|postcode|word|preference|arrival|choice|whereabouts|height|age|street|station|author)"
_FOR_ITS_SAKE = r"^(?!please\b|could\b|can\b|would\b|will\b|if\b|and\b|i\b|we\b|the\b|my\b|sorry\b|yes\b|no\b)[a-z]+ [^,?]{2,50}, (?:we(?:'ve| have)(?: got)? (?!to\b|no\b|run\b|not\b|lost\b|only\b)|there(?:'s| are) (?!a love|a dear|a good|no\b|a leak\b|a problem\b)|(?:he|she|they) (?:does|do|knows?|takes?|sells?|gives?|offers?|repairs?|fix(?:es)?|stocks?|makes?|helps?|speaks?)\b)(?!.*\bplease\b)"
_ON_ONE_WORD = r"^(?:just |please |do |simply )?(?:leave|tell|say|give|grant|let|text|ring|call|show|name|point|pick|choose|drop) .*\band (?:then )?(?:i|we)(?:'ll| will| shall|'m there|'m yours)\b(?!.*\b(?:by|tomorrow|today|tonight|on \w+day|\w+day)\b)"

FREELY = (
    Construction(
        "take_mine",
        "give",
        "accept borrow help have keep take use",
        (
            r"\b(?:please |do |just )(?:take|have|use|borrow|keep|accept) (?:my|our|mine|ours|as (?:many|much)|whatever|any of|one of (?:my|our|the)|all of|these|the (?:enclosed|attached) (?:voucher|gift|cheque|book|token|tickets?|copy|photos?|sample|poem))\b(?! (?:\w+ )?(?:regards|apolog|condolences|thanks|word|sympathy|congrat|compliments|best|gratitude|wishes|greetings))",
            r"\b(?:please |do |just )help yoursel(?:f|ves)\b",
        ),
        "Please take my umbrella, I am nearly home.",
        "Please take my word for it.",
    ),
    Construction(
        "ask_and_have",
        "give",
        "email know let tell say shout text ring",
        (
            r"\blet (?:me|us) know (?:if|whether|when|which|how many) (?:of (?:my|our|the) )?(?:\w+ )?you(?:'d| would)? (?:like|want|need|fancy|could use|could do with|care for) (?:my|our|mine|ours|a|an|some|any|one|it|them|the|to borrow|to use|to have|to stay|me to|us to|more|help|anything|something|company|feeding)\b(?! (?:questions|further|information|changes))",
            rf"^(?:just |do |please )?(?:tell|text|ring|let|say|shout|e-?mail) (?:me |us )?(?:know )?(?:what|when|where|which|how many|how much|if|whether)\b.*\band (?:i|we)(?:'ll| will| can| could| shall) {_DO_FOR_YOU}\b",
        ),
        "Tell me what size you take and I'll bring two pairs.",
        "Tell me what size you take.",
        unless=r"\bany (?:questions|further)\b|\bso (?:that )?(?:i|we) can\b",
    ),
    Construction(
        "i_could_for_you",
        "give",
        "could can happy up would",
        (
            r"^(?:and |or |so |well,? )?(?:i|we) (?:could|can|would) (?:always |easily |gladly |happily )?(?!do with|use (?:a|an|some|your)|help laughing)[a-z]+\b.*\b(?:if (?:that|it|this)(?:'s| is|'d be| would be)(?: of)? (?:any|some|a)? ?(?:use|help|good)|if that helps|while you(?:'re| are)|so (?:that )?you can|to save you|to spare you|for you\b|instead of you|in your place|if you(?:'re| are) (?:away|stuck|busy|short|tired))",
            r"\b(?:i|we)(?:'d| would) be (?:up for|game for|happy with|glad of the chance to|pleased to) (?:help|giv|lend|tak|driv|cover|host|mind|have you|put you|feed|do)\w*",
        ),
        "I could walk the dog while you're in court.",
        "I could walk for hours.",
        unless=r"\?$|\bplease\b|\bif you(?:'d| would)? (?:give|lend|let)\b",
    ),
    Construction(
        "in_case_you",
        "give",
        "case avoid beware steer mind watch worth free",
        (
            r"\bin case (?:you|it|your \w+|that|any of you)(?:'d| would|'re| are|'s| is)? (?:want|wants|fancy|fancies|like|likes|need|needs|helps?|of (?:use|interest|help)|interested|interests|useful|tempted|looking|wondering|hungry|stuck|bored|cold)\b",
            r"^(?:avoid|beware of|steer clear of|mind|watch out for|watch|give .{2,30} a miss)\b[^?]*[,;:-] ?(?:they|it|there|the \w+|he|she|half|all)(?:'s|'re| is| are|'ve| have| has| will|'ll| bites?| was| were)",
        ),
        "The pool is half price on Mondays, in case you want a swim.",
        "Just in case it rains, bring a coat.",
        unless=r"\bin case (?:i|we|it rains)\b|\bplease\b",
    ),
    Construction(
        "line_to_say",
        "question",
        "line note word text message ring shout postcard",
        r"^(?:do |just |please |and )?(?:drop|send|give) (?:me|us) (?:a |an )?(?:quick )?(?:line|note|word|text|message|ring|call|shout|postcard) (?:to say |about |saying |and say |and tell (?:me|us) )?(?:whether|if you(?:'re| are|'ll| will|'d)|which|when you(?:'re| are| would| arrive| get)|what|how (?:many|long|you))\b",
        "Drop me a line to say which train you are on.",
        "Drop me a line when the fuss is over.",
        seeks=True,
    ),
    Construction(
        "fact_please",
        "question",
        "please kindly pls",
        rf"\b(?:please|kindly|pls) (?:indicate|state|specify|supply|give|tell|remind)(?: me| us)?(?: of)? (?:the|your|his|her|its|their) (?:\w+ ){{0,2}}{_FACT}\b(?! and\b)",
        "Please tell me the name of the street again.",
        "Please give your name to the cause.",
        unless=r"\bto the cause\b",
        seeks=True,
    ),
    Construction(
        "on_one_word",
        "give",
        "leave tell say text ring call show name point pick choose drop let",
        _ON_ONE_WORD,
        "Just leave the laundry on the step and I'll see to it.",
        "Leave the laundry on the step.",
        unless=r"\b(?:leave|tell|give|let|text|ring|call|send|show) (?:me|us) (?:alone|your (?:money|share)|be)\b|\bi(?:'ll| shall| will) never\b",
    ),
    Construction(
        "of_your_own",
        "about_you",
        "your",
        r"^(?:and |so |but )?(?:which|who|how many|what sort|what kind|whatever happened to|what became of|how did|how does|how do|how is|how are|how's) (?:one |any |all )?(?:of |to )?your (?:\w+ )?(?!train|flight|bus|plane|meeting|office|shop|prices?|fees?|rates?|opening|address|number|party)\w+\b.*\?$",
        "Which of your cousins plays the harp?",
        "Which of the cousins plays the harp?",
    ),
    Construction(
        "novel_of_yours",
        "about_you",
        "novel book thesis painting translation garden allotment boat extension film album knitting dissertation manuscript choir band quilt",
        r"^(?:and |so |but )?(?:how(?:'s| is| are| was| goes)|any progress (?:on|with)|have you finished) (?:the|that|your) (?:\w+ )?(?:novel|book|thesis|painting|translation|garden|allotment|boat|extension|film|album|knitting|dissertation|manuscript|choir|band|quilt)\b.*\?$",
        "How is the novel coming along?",
        "How is the novel different from the film?",
        unless=r"\bdifferent\b|\bthan\b",
    ),
    Construction(
        "bravo_after",
        "congratulation",
        "brilliant bravo hurrah hooray amazing marvellous fantastic star hats superb splendid about",
        r"^(?!i\b|we\b|my\b|our\b)(?:an? |the |first |two |top |full |best |chief |head |so |wow,? )*[^.?]{3,60}(?:,|!| -) (?:brilliant|bravo|well done|hurrah|hooray|amazing|marvellous|fantastic|superb|splendid|you star|hats off(?: to you)?|and about time(?: too)?)[!.]*$",
        "A distinction in the theory paper, brilliant!",
        "A distinction in the theory paper is brilliant for a school.",
        unless=r"\b(?:thank|thanks|i|we|weather|sun)\b",
    ),
    Construction(
        "done_first",
        "kept",
        "done sorted fixed mended sent posted paid booked fetched delivered",
        r"^(?:all |that's |it's |consider it |there, )?(?:done|sorted|fixed|mended|sent|posted|paid|booked|fetched|delivered)(?: and dusted)?(?:[,:;!]| -|\.(?= )) (?!thank|but you|could|can you|will you|would|please|do you)\w+",
        "Done - the lock works again.",
        "Done deals are rare.",
        unless=r"\?$|\bcould you\b",
    ),
    Construction(
        "come_and_have",
        "give",
        "any anything ask bring before change come do does drop fancy for free have help keep may need pop read shall should stop suggest recommend suit swing there they we whatever whenever would",
        (
            _FOR_ITS_SAKE,
            r"^(?:do )?(?:drop|pop|come|stop|swing) (?:by|in|over|round|along)\b.*\b(?:any|whenever|if you(?:'re| are))\b|^ask (?:me|us) (?:anything|whatever|any)\b|^(?:read|check|try|see) (?:this|that|it) before you\b|^keep the change\b",
            r"\bmay (?:i|we) (?:suggest|recommend|propose)\b|^would (?:an?|some|my|our) [\w ]{2,40} (?:help|be of (?:any )?(?:use|help)|suit)\?|^(?:need|want|fancy) (?:an?|some|any)\b[^?]*\? (?:i|we)(?:'m| am|'ve| have| can| could)\b|\b(?:shall|should) (?:i|we) \w+ .*\bfor you\b",
        ),
        "Bring the baby, we have a cot.",
        "Bring the baby, will you?",
    ),
    Construction(
        "mind_telling",
        "question",
        "mind ask",
        r"\b(?:would|do) you mind (?:telling|saying|reminding|explaining)(?: to)?(?: me| us)? (?:how|what|when|where|which|who|why|if|whether)\b|\b(?:could|can|may|might) (?:i|we) (?:just |please )?ask (?:you )?(?:something|a question|what|who|why|how|when|where|which)\b",
        "Would you mind telling me how old the house is?",
        "Would you mind telling my sister?",
    ),
    Construction(
        "and_it_will",
        "give",
        "and welcome keep take have",
        (
            r"^(?!please\b|if\b|let\b|i\b|we\b|he\b|she\b|they\b|the\b|my\b|you\b|and\b)[a-z]+ (?:it|them|my|the|a|some|in|at|for|with|off|on|two|your)\b[^?]{2,60} and (?:it|they|he|she|the \w+|all)(?:'ll| will| should)\b(?!.*\b(?:me|us)\b)",
            r"\byou(?:'d| would) be (?:very |most |more than )?welcome (?:to|at|here|in our)\b",
            r"\bplease (?:keep|take|have) (?:the|it|them|this|that|those|any|one)\b.*\b(?:i|we)(?: have|'ve got|'ve| don't need| won't need| never use| bought)\b",
        ),
        "Rub it with lemon and the stain will vanish.",
        "Rub it and see.",
    ),
    Construction(
        "luck_with_it",
        "support",
        "best luck fingers knock break toi",
        r"^(?:so |and )?(?:all the (?:very )?best|best of luck|good luck|fingers crossed|everything crossed|knock (?:them|'em) dead|break a leg|toi toi toi)(?: \w+)? (?:for|with|in|at|on|tomorrow|tonight|today)\b(?!.*\b(?:week|weekend|new year|future|christmas|season)\b)",
        "All the best for the premiere tonight!",
        "All the best for the new year!",
        unless=r"\?$",
    ),
    Construction(
        "attention_appreciated",
        "formula",
        "appreciated welcome",
        r"^your (?:prompt |kind |urgent |early |continued )*(?:attention|cooperation|co-operation|patience|understanding|reply|response)(?: to this \w+| in this \w+)? (?:is|will be|would be) (?:much |greatly |most |highly )?(?:appreciated|welcome)[.!]*$",
        "Your prompt attention is appreciated.",
        "Your prompt attention to the roof is appreciated by the cat.",
    ),
    Construction(
        "would_it_help",
        "give",
        "help ask answer recipe",
        (
            r"\bwould it help(?: at all| you)? if (?:i|we)\b",
            r"^(?:just )?ask (?:for|at) (?!me\b|us\b)[^,?]{2,50}(?:,|;| -) (?:she|he|they)\b",
            r"^the answer (?:to your (?:\w+ )?(?:question|riddle|query|puzzle)|you (?:wanted|were after)) is\b",
        ),
        "Would it help if I came over and held the ladder?",
        "Would it help the garden?",
    ),
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
        "our_small_ones",
        "self_talk",
        "boys girls kids children twins cat dog hens puppy never always hardly rarely seldom",
        (
            r"^(?:the|our) (?:boys|girls|kids|children|twins|little ones?|cat|dog|hens|puppy|kitten) (?:have |has |are |is )?(?:\w+ed|built|made|ran|ate|caught|found|went|got|broke|took|mad|into|learning|off|back|out|asleep|growing|doing)\b(?!.*\b(?:you|your|yours)\b)",
            r"^i (?:never|always|hardly|rarely|seldom) (?!knew|thought|said|promised|got (?:round|around)|meant|heard|received|had|did|sent|forget|wonder|got)\w+\b(?!.*\b(?:you|your|yours)\b)",
        ),
        "The boys built a raft.",
        "The boys built your raft.",
    ),
    Construction(
        "weather_scolded",
        "smalltalk",
        "wind rain weather snow heat winter sun fog cold summer spring autumn drizzle frost storm",
        r"^(?:could|can|will|would|when will|i wish|if only|please,?) (?:this|the|that) (?:\w+ )?(?:wind|rain|weather|snow|heat|winter|sun|fog|cold|summer|spring|drizzle|frost|storm)\b",
        "Will this rain ever stop?",
        "Will the rain-coat fit?",
        unless=r"\brain-coat\b|\b(?:you|your)\b",
    ),
    Construction(
        "own_duty",
        "self_talk",
        "all ask crave could can die do dream give got had have kill like long love must need ought sell should use want what",
        (
            r"^(?:and |but |so |now |then )?(?:i|we) (?:really |just |still |also |simply )*(?:must|have to|need to|ought to|'ve got to|have got to|had to|should) (?:really |just |still |finally |now )*(?!ask (?:you|that|for your)|say|admit|tell|confess|apologi|thank|you\b|meet|talk|discuss|speak|get together|catch up|do (?:this|something|it)|know|decide|agree|warn|insist|congratulate|have (?:your|the|it|you|an?) |see (?:you|each)|confirm|hear|receive)[a-z]+\b(?!.*\b(?:you|your|yours|each other|asap|please)\b)",
            r"^i(?:'d| would) (?:\w+ )?(?:love|like|give (?:anything|a lot|my right arm|my eye teeth)|kill|die|sell my soul) (?:to|for)\b(?!.*\b(?:you|your|yours|come|join|but|see (?:it|them|that)|if)\b)",
            r"^(?:all|what) (?:that )?(?:i|we) (?:really )?(?:want|need|ask|long for|dream of|crave)(?: for \w+| right now| now)? (?:is|are) (?:a|an|some|to|peace|quiet|sleep|my|one|bed|five|two)\b(?!.*\b(?:you|your|yours)\b)",
            r"^i (?:could|can) (?:really |badly |just )?(?:do with|use) (?:a|an|some) (?:\w+ )?(?:holiday|drink|nap|sleep|rest|break|bath|coffee|lie-?in|night off|week off)\b",
        ),
        "I must ring the bank before it shuts.",
        "I must ask you for the bank's number.",
        unless=r"\?$|\bno need\b|\bneedn't\b",
    ),
    Construction(
        "riddle_of_anyone",
        "rhetorical",
        "why who how can would could anybody anyone",
        (
            r"^(?:and |but |so )?(?:why|who|how|what sort of \w+) (?:on earth |in the world |the heck |the devil )?(?:would|could|does|should|can) (?:any(?:body|one)|some(?:body|one)|people|one|a person)\b.*\?",
            r"^(?:and )?(?:can|would|could) you (?:believe|credit|imagine) (?:it|that|this)\b.{0,12}$",
        ),
        "Why would anybody put salt in tea?",
        "Why would Anne put salt in tea?",
    ),
)

# What looks like the act and is none, whoever found it; beside the list in `clearer`.
_SPARED = r"\b(?:don't|do not|never|no need to|please don't|you needn't|needn't) (?:you )?(?:dare |ever |go )?(?:apologi[sz]e|be sorry|say sorry|feel (?:bad|guilty|obliged|you (?:have|must|need))|mention it|trouble|stress|rush|hurry|think (?:twice|of it)|(?:go to|put yourself to) any)\b"
_REPORTED = r"^(?:and then |then |so )?(?:he|she|they|the \w+|my \w+|our \w+|[a-z]+) (?:kept |just |only |always )?(?:say(?:ing|s)|said|told|asked|shout(?:ed|ing|s)|muttered|wrote|replied|whispered|called out|reads)\b[^\"]{0,24}\"|^[\"'][^\"]{3,80}[\"'],? (?:he|she|they|it|the \w+|my \w+|our \w+) (?:\w+ )?(?:said|says|asked|reads?|wrote|shouted|told|kept|muttered|whispered)\b"
ONLY_LIKE = {
    "ask": later(
        rf"{_FOR_ITS_SAKE}|^(?:do )?(?:drop|pop|come|stop|swing) (?:by|in|over|round|along)\b.*\b(?:any|whenever|if you(?:'re| are))\b|^ask (?:me|us) (?:anything|whatever|any)\b|^(?:read|check|try|see) (?:this|that|it) before you\b|\b(?:could|can|may) (?:i|we) (?:tempt|interest) you (?:with|in|to)\b|\b(?:would|do) you mind (?:telling|saying|reminding|explaining)(?: to)?(?: me| us)? (?:how|what|when|where|which|who|why|if|whether)\b|\b(?:could|can|may|might) (?:i|we) (?:just |please )?ask (?:you )?(?:something|a question|what|who|why|how|when|where|which)\b|^is it (?:all right|alright|ok|okay|fine|allowed|safe) to (?:wear|swim|drink|eat|walk|drive|smoke|take photos)\b|^have you got the (?:time|right)\b|^(?:so )?(?:can|could|shall) we (?:\w+ )?(?:meet|get together|catch up|go)(?: up)? (?:for|to) {LEISURE}|\bwhen (?:can|may|shall|should|will) (?:i|we) expect you\b(?! to\b)|^(?:and )?could it be (?:the|that|an?|because)\b|^(?:he|she|they) needs? you (?:less|more|like)\b|^(?:please |kindly |do )?(?:ignore|disregard) (?:my|the|our) (?:last|previous|earlier|first)\b|[,\"'] (?:said|says|read|shouted|announced|called|cried) (?:the|a|my|our|his|her) \w+[.!]*$|, (?:he|she|they|it) (?:said|says|shouted|announced|cried)[.!]*$|^(?:well,? )?(?:would|will) you look at (?:that|this|him|her|it)\b(?!.*\b(?:for|before|please)\b)|\bdon't (?:you dare )?(?:give up|lose heart|despair|cry|be sad)\b|^you always \w+|^(?:bring on|long live|roll on|down with|here's to)\b|^you (?:asked|told|wanted|begged) (?:me|us) to\b|^(?!please\b|if\b|let\b|i\b|we\b)[a-z]+ (?:it|them|my|the|a|some)\b[^?]{2, 60} and (?:it|they|he|she|the \w+)(?:'ll| will)\b(?!.*\b(?:me|us)\b)|\bplease (?:keep|take|have) (?:the|it|them|this|that|those|any|one)\b.*\b(?:i|we)(?: have|'ve got| don't need| won't need| never use)\b|^do you (?:still )?(?:need|want|use|have any use for) (?:the|your|my|our|those|these|that|it|them|any)\b(?!.*\b(?:could|please|i could|i can|we could)\b).*\?$|^(?:all )?{_GROUPS} (?:are|is|must|should|may|will) (?:\w+ )?(?:requested|asked|required|reminded|advised|invited|expected|kindly|not|be|show|wear|keep|sign|bring)\b(?!.*\byou\b)|"
        r"^(?:oh,? |but |so )?never mind\b|^(?:just )?ask (?:for|at) (?!me\b|us\b)[^,?]{2,50}(?:,|;| -) (?:she|he|they)\b|^(?:just |please )?leave .{2,40} (?:to|with) (?:me|us)\b(?!.*\bplease$)|"
        r"^(?:please |do )?(?:make sure|be sure|remember|don't forget|mind)(?: that| to)?(?: you)? (?:bring|wear|take|pack|have|book|try|arrive|leave early|ask for)\b[^,]*, (?:the|it|they|there)(?:'s|'re)?\b|"
        rf"\b(?:please|kindly|pls) (?:indicate|state|specify|supply|give|tell|remind)(?: me| us)?(?: of)? (?:the|your|his|her|its|their) (?:\w+ ){{0,2}}{_FACT}\b(?! and\b)|\bplease see (?:below|the (?:link|list|map|notes?|table|photos?)|overleaf)\b(?!.*\b(?:sign|send|return|check)\b)|"
        rf"{_SPARED}|{_REPORTED}|^(?:could|can|will|would) (?:this|the|that) (?:\w+ )?(?:wind|rain|weather|snow|heat|winter|sun|fog|cold|summer|spring|drizzle|frost|storm)\b|"
        r"^(?:all|what) (?:that )?(?:i|we) (?:really )?(?:want|need|ask|long for|dream of|crave)(?: for \w+| right now| now)? (?:is|are) (?:a|an|some|to|peace|quiet|sleep|my|one|bed|five|two)\b(?!.*\b(?:you|your|yours)\b)|"
        r"\bif you (?:ever )?(?:need|want|feel like|fancy|'d like)(?: to| someone to| somebody to| a)? (?:talk|chat|cry|vent|moan|ear|shoulder|company)\b|"
        r"\bwe (?:really )?(?:must|should|ought to) (?:really |all )?(?:get together|catch up|meet up|do something|see each other|have (?:lunch|dinner|a drink|a meal))\b(?!.*\b(?:on \w+day|tomorrow|tonight|next \w+day|at \d|to (?:discuss|plan|sort|agree|talk))\b)|"
        r"^(?:please |do |just )?help yoursel(?:f|ves)\b|^(?:please )(?:take|have|use|borrow|keep) (?:my|our|mine|ours|as many|as much)\b(?! word)|^please accept the (?:enclosed|attached)\b|"
        r"^(?:and |but |so )?(?:why|who|how) (?:on earth |in the world )?(?:would|could|does|should|can) (?:any(?:body|one)|people|one)\b|"
        r"^(?:come|drop|pop|stop)(?: and| by| round| over| in)? (?:\w+ ){0,6}?(?:whenever|any ?time|as often as) (?:you|it)\b|"
        r"^i (?:could|can|would) (?!do with|use\b|really|so\b)[a-z]+ .*\b(?:if (?:that|it)(?:'s| is|'d be| would be)(?: of)? (?:any|some) (?:use|help)|while you(?:'re| are)\b)"
    ),
    "question": later(
        rf"\bmay (?:i|we) (?:suggest|recommend|propose)\b|^would (?:an?|some|my|our) [\w ]{{2,40}} (?:help|be of (?:any )?(?:use|help))\?|^(?:need|want|fancy) (?:an?|some|any)\b[^?]*\? (?:i|we)(?:'m| am|'ve| have| can| could)\b|\b(?:shall|should) (?:i|we) \w+ .*\bfor you\b|\bwould it help(?: at all| you)? if (?:i|we)\b|{_REPORTED}|\blet (?:me|us) know (?:if|whether|when) you(?:'d| would)? (?:like|want|need|fancy|could use|could do with) (?:my|our|mine|ours|a|an|some|any|to borrow|me to|us to|help)\b(?! (?:questions|further|information))|"
        r"^(?:just |do )?(?:tell|text) (?:me|us) (?:what|when|where|which|how many) .*\band (?:i|we)(?:'ll| will) (?:fetch|bring|get|buy|pick|order|make|see)\b"
    ),
    "apology": later(
        rf"{_SPARED}|^(?!i\b|we\b|so\b|please\b)(?:\w+ ){{1,3}}(?:has |had )?apologi[sz]e[ds]\b|\bsorry (?:that )?(?:things|life|times) (?:are|is|have|has)\b|\bsorry (?:that )?(?:it|this)(?:'s| is| has been) (?:all )?(?:so |such a |been )(?:hard|tough|awful|rough|difficult|painful|sad|bad)\b"
    ),
    "promise": later(
        rf"{_REPORTED}|{_ON_ONE_WORD}|^the (?:plumber|electrician|builders?|postman|courier|doctor|nurse|gardener|cleaner|driver|carpenter|vet|vicar) (?:will|'ll)\b|\b(?:we|i)(?:'ll| will) have to (?:put off|postpone|cancel|call off|skip|miss|pass|drop|cry off|pull out)\b|^(?:well,? |oh,? )?we(?:'ll| shall| will) (?:just have to )?see\b"
    ),
    "give": later(rf"{_REPORTED}|^please (?:return|send back|give back)\b"),
    "self_talk": later(
        r"^i (?:couldn't possibly|wouldn't dream)\b|^(?:all being well|with (?:any |a bit of )?luck|god willing|weather permitting|touch wood|if (?:all|everything) goes (?:well|to plan)),? (?:i|we)(?:'ll| will)\b|^(?:they|he|she) (?:asked|told|wanted|ordered|begged) (?:me|us)(?: all| both)? (?:to|not to)\b|^i(?:'ll| will) [^,]*\bif i (?:get|have|find|can)\b|"
        r"^we (?:really )?(?:must|should|ought to)(?: really)? (?:see each other|get together|meet up|catch up|do this|have (?:lunch|dinner|supper|coffee|a drink|a meal|you|them))\b"
    ),
    "other_focus": later(
        r"^you (?:mustn't|needn't|shouldn't|don't (?:have|need) to) (?:\w+ ){0,3}(?:trouble|bother|worry|bring|do|go|come|answer|reply|apologi[sz]e|feel)\b"
    ),
    "callback": later(r"^(?:i|we) (?:could|can) (?:really )?(?:do with|use)\b|^(?:i|we) need\b"),
}
