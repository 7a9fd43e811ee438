"""English: plain ways of each act that stand on their own words; and words that look like an act and are none."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.later import later

CLEARER = (
    Construction(
        "would_be_welcome",
        "ask",
        "amiss awaited bother* hurt imposing imposition inbox liberty no nudge* prod* reminder* trouble*",
        (
            r"\b(?:would|might|could) (?:not|never) (?:go amiss|hurt)\b|\bwouldn't (?:go amiss|hurt)\b|\b(?:i|we) (?:would|could)(?:n't| not) say no to (?:a|an|some|any|your|another)\b",
            r"\bwould it be (?:a |an |too (?:much|great) (?:of )?(?:a |an )?)(?:\w+ ){0,2}(?:imposition|liberty|bother|trouble|nuisance)\b",
            r"\b(?:bumping|floating|pushing|bringing|moving|nudging) (?:this|it|my \w+|the \w+) (?:back )?(?:up )?(?:to )?the top of your inbox\b",
            r"\b(?:one more|another|a (?:small|last|final|further|second|wee)|just a) (?:nudge|prod|poke|reminder) (?:about|on|regarding|that|concerning|to)\b",
            r"\byour (?:[\w-]+ ){1,5}(?:is|are) (?:eagerly |now |still )?awaited\b",
        ),
        "A lick of paint on your side of the fence would not go amiss.",
        "Not much can go amiss now.",
    ),
    Construction(
        "borrow_yours",
        "ask",
        "allowed back borrow collect could can would will do forgotten help like lost needs sunk stuck value wants welcome from give hoping pick* rely short use want",
        (
            r"\b(?:i|we)(?:'d| would| should)(?: very much| really| quite)? (?:like|love|hope|need) to (?:borrow|use|have|keep|take|share|quote|copy|hire|rent) your\b",
            r"\b(?:i|we)(?:'d| would) (?:very much |really |greatly )?(?:welcome|value) your\b|^could do with (?:your|some|a bit of|a hand)\b(?!.*\b(?:rain|sun|sleep)\b)|^the (?:\w+ ){1,2}(?:would like|wants|needs) (?:a|your) (?:quick |brief )?(?:word|chat|bank|signature|answer|decision|details|passport)\b(?=.*\byou)",
            r"^(?:could|can|would|will) the (?:two|three|four|pair|lot|rest|both) of you\b(?! (?:come|join|make|like|be free)\b)|\byou haven't forgotten (?:my|our|about my|about our|the)\b|^would (?:a|an|some|the) [^,?]{3,40} be (?:possible|feasible|all right|acceptable|out of the question)\?|\bi'm (?:\w+ )?stuck\b.*\bhelp\b[.!]*$|^(?:i'd|we'd|we would|i would) be (?:lost|stuck|sunk|done for) without (?:a|an|another|someone)\b.*\byou(?:'ve)?\b",
            r"^(?:am i|are we) (?:\w+ )?(?:allowed|permitted|free) to \w+\b.*\b(?:your|yours)\b",
            r"\b(?:may|can|could|might) (?:i|we) (?:give|use|mention|quote|put down|pass on|hand out) your (?:\w+ )?(?:name|number|address|details|e-?mail)\b",
            r"\b(?:i|we) (?:do |really |just )*(?:want|need|would like|'d like) (?:my|our) (?:\w+ ){1,3}?(?:back|returned)\b",
            r"\b(?:i|we)(?:'ll| will| shall)? (?:also )?(?:need|require|want) (?:the|your|some|a|an|those|these|all) (?:[\w-]+ ){1,5}?from you\b",
            r"\b(?:i|we)(?: were|'re| are| was|'m| am) (?:\w+ )?hoping (?:that )?(?:the|your|one of|somebody|someone|you) (?:\w+ ){0,4}?(?:might|could|would|can)\b",
            r"\b(?:is|are|'re|'m) (?:still )?(?:a|an|one|two|three|several) (?!bit\b|little\b)[a-z]+ short (?:for|on|this|of|at)\b",
            r"\b(?:i|we) (?:rely|depend) (?:entirely |wholly )?on (?:gifts|donations|support|help|people|members|friends) (?:like|such as) you\w*\b",
        ),
        "I should like to borrow your stepladder on Saturday.",
        "I should like to thank your stepmother.",
    ),
    Construction(
        "who_of_yours",
        "ask",
        "anybody anyone chance don't if somebody someone suppose word",
        (
            r"\bis there (?:somebody|someone|anyone|anybody) (?:\w+ ){1,4}?(?:who|that) (?:could|can|would|might|may be able to)\b",
            r"\b(?:i )?don't suppose (?:that )?(?:you(?:'d| would| could| might)|i could|we could|there's any chance)\b",
            r"\b(?:put|putting) in a (?:good |kind |quick )?word for (?:me|us|my \w+|our \w+)\b(?=.*)",
            r"\bif you(?:'ve| have)?(?: got| have| own)? (?:any|some|an?) (?:[\w-]+ ){1,3}?(?:going spare|to spare|going begging|lying (?:about|around)|you no longer|that you don't|you don't (?:need|want|use))\b(?!.*\bi (?:can|could|will)\b)",
            r"^if you (?:happen to )?(?:pass|are passing|go past|find yourself (?:near|in|at)|see|spot|come across) (?:by )?[^,]{3,40}, (?:could|can|would|please|my|the|a|an|do|pick|grab|get|there(?:'s| is| are))\b",
        ),
        "Is there anyone in your office who could translate a page of Dutch?",
        "Is there anyone at home?",
        unless=r"\bi(?:'ve| have)? put in a (?:good |kind |quick )?word\b|\bfor you\b",
    ),
    Construction(
        "how_about_your_doing",
        "ask",
        "all about ask leaving see sit stop why",
        (
            r"^(?:how|what) about you (?!and\b|all\b|guys\b|come\b|coming\b|join\b|two\b|both\b)[a-z]+(?:ing)? (?:me|us|the|it|that|him|her|them|your|a|an|over|some)\b",
            r"\ball (?:that )?(?:i|we)(?:'d| would)? ask is (?:that )?(?:you|for)\b",
            r"^(?:please |just |do )?see (?:to it )?that (?:he|she|they|it|the|everyone|everybody|nobody|no one|your|my|all)\b(?!.*\?)",
            r"^(?:please |just |do |and )?stop \w+ing (?:your|my|the|our|at|on|me|us|it|so|in|that)\b(?!.*\bme if\b)",
        ),
        "How about you bring the tent and we see to the food?",
        "How about you and the boys?",
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
        "tip_plainly",
        "give",
        "advice always ask attached avoid borrow bursary do does don't draft essay argument chapter paper report introduction abstract story poem slide* proposal cv plan conclusion manuscript translation figures speech opening ending summary have never there would call consider could crash corrections correct dear drop easiest help hiring knack kip look might offers open pays ring secret sleep stay trick try use warning welcome why word worth",
        (
            r"^(?:the|one) (?:trick|knack|secret|easiest way|best way|quickest way|key)(?: \w+){0,5} is (?:to|not to|in)\b|^(?:a|one) (?:word of (?:warning|caution|advice)|tip|piece of advice)\b",
            r"\byou (?:might|may|could|can) (?:always |also |well |do worse than |want to |like to )*(?:look into|try (?:the|a|an|asking|ringing|putting|using|turning)|consider|ring the|ask (?:the|at|for)|apply (?:to|for)|find)\b(?!.*\b(?:me|us|for me|for us)\b)",
            r"^why (?:not|don't you) (?:try|ask|ring|use|apply|look|consider|get in touch|contact)\b(?! (?:me|us|her to|him to)\b)",
            r"\byou (?:can|could|may|are welcome to|'re welcome to) (?:always )?(?:stay|sleep|kip|crash|camp|park|store|keep|use|have|borrow) (?:\w+ ){0,4}(?:our|my|ours|mine|us|me)\b",
            r"^borrow (?:my|our|mine|ours)\b|^(?:i|we)(?:'ve| have)(?: got)? (?:two|three|a|an|some|a few|a couple of|one) (?:spare |extra |old )?[\w ]{2,40}, (?:do you want|would you like|any use|fancy|if you) (?:them|it|one|to you|some|want)|^would you like (?:our|my|the) (?:spare|old|extra|other) \w+|^would it help if (?:i|we)\b|\bwe can have (?:your|the) (?:lot|boys|girls|kids|children|dog|twins|mum)\b",
            r"^your (?:\w+ )?(?:summary|draft|essay|argument|chapter|paper|report|introduction|abstract|story|poem|slides?|proposal|cv|plan|conclusion|manuscript|translation|figures|speech|opening|ending)\b.*(?:\bbut\b|\bonly\b|\bthough\b|\bexcept\b|\byet\b|\bneeds?\b|\bcould\b|\btoo (?:long|short|dry|much|abrupt|vague)\b)|^there are (?:grants|bursaries|funds|schemes|courses) for\b|^(?:don't|do not|never) (?:book|buy|take|go to|use|order|rent|touch) [^,?]{3,60}, (?:it|they|he|she)(?:'s| is|'re| are)\b|^(?:call|ring|ask|try) my \w+, (?:she|he|they)(?:'s| is|'ll|'re)\b",
            r"^(?:they're|they are|there's|\w+ is|the [\w ]{3,30} (?:is|are)) (?:hiring|recruiting|taking on|looking for)\b.*\byou\b|^(?:two|three|one|a few|some|a couple of) (?:small |tiny |minor |quick )?(?:corrections?|typos?|suggestions?|quibbles|thoughts) ?(?::|on)",
            r"^(?:i'd be |we'd be |only too |more than |always )?happy to (?:have a look|take a look|help|look (?:over|at|through)|read|give|lend|drive|host|mind)\b(?!.*\bif you (?:could|would)\b)",
            r"\b(?:or|otherwise) (?:they|you|he|she|it)(?:'ll| will| won't| refuses?| can't)\b(?=.*(?:refund|let you in|charge you|fine you|bite|break|leak|lose|miss|burn|stick))",
        ),
        "The trick is to soak the beans overnight.",
        "The trick failed.",
        unless=r"\?.*\?|\bplease\b|\bfor (?:me|us)\b|\b(?:i|we) (?:might|could) look\b|\bask (?:me|us)\b",
    ),
    Construction(
        "here_it_comes",
        "kept",
        "asked finished here mentioned over paid read said through true word",
        (
            r"^(?:so |and |well, )?here(?:,? at (?:long )?last,?| now| finally)? (?:is|are|come|comes)\b.*\b(?:i|we) (?:had )?(?:said|told you|promised|swore|mentioned) (?:that )?(?:i|we)(?:'d| would)\b",
            r"\btrue to (?:my|our) word\b|\bas good as my word\b",
            r"\b(?:i|we)(?:'ve| have) (?:now |finally |just )?(?:been (?:all )?through|read|gone through|looked (?:into|through|over)|seen to|dealt with|had a look at) (?:the|that|your|those) (?:[\w-]+ ){1,3}?(?:that |which )?you (?:gave|sent|left|handed|showed|mentioned|asked|raised|reported|complained)\b",
            r"^(?:i )?(?:paid|sent|posted|returned|transferred|wired|dropped) (?:you|yours|your [\w-]+) (?:back |off |round )+(?:this|last|on|yesterday|today|just)\b",
            r"\byour (?:prescription|parcel|coat|suit|watch|bike|car|ticket|order|book|cheque|form) (?:is|has been|was) (?:now )?(?:collected|picked up|fetched|delivered|handed in|posted|repaired|returned)\b",
        ),
        "True to my word, I rang the surveyor.",
        "True, my word counts for little.",
        unless=r"\bsorry\b|\?",
    ),
    Construction(
        "you_as_you_are",
        "other_focus",
        "always best bet daughter garden have heard know must photo* roses seldom son understood work yours",
        (
            r"^(?:i|we) (?:know|realise|realize|can see|can tell|remember) how (?:much|hard|dearly|little|often|fond|proud) .*\byou\b",
            r"\b(?:ye|yous|y'all|you all) must be\b|\b(?:lovely|gorgeous|beautiful|wonderful|cracking|great|fine|super|stunning|sweet|cute) (?:photos?|pictures?|snaps?|shot|drawing|painting) of (?:your|you|the)\b",
            r"^your (?:roses|garden|cakes?|jam|baking|cooking|handwriting|singing|lawn|english|playing|voice|paintings?|writing|scones|house|kitchen|taste)\b.*\b(?:put|puts|shame|best|lovely|wonderful|beautiful|improved|improving|outshines?|as good as|a credit|the envy|perfect)\b",
            r"^you(?:'re| are) the (?:only|one|first) (?:\w+ )?(?:one|person|man|woman|soul)? ?(?:who|that) (?:ever |really |still |always )?(?:\w+ed|knows?|knew|gets?|got|saw|sees|remembers?|thought|understood)\b",
            r"^(?:i|we) (?:never knew|didn't know|had no idea|hadn't realised|hadn't realized) (?:that )?you (?:play|paint|sang|sing|spoke|speak|wrote|were|had|could|did|like|love|cook|work)\w*\b(?!.*\b(?:ill|sick|hospital|moving|leaving|married|engaged|pregnant)\b)",
        ),
        "I know how much the allotment means to you.",
        "I know how much it costs.",
    ),
    Construction(
        "only_an_answer",
        "question",
        "advise confirm indicate inform say specify state",
        (
            r"\b(?:please|kindly|pls|do|could you|can you|would you)(?: \w+)? (?:confirm|advise|state|indicate|specify|say)(?: to)?(?: me| us)? (?:if|whether|which|what|when|where|how many) ",
            r"\b(?:please|kindly|pls) (?:advise|state|specify|indicate)(?: me| us)?(?: of)? (?:your|the) (?:\w+ )?(?:arrival|time|date|day|size|preference|choice|number|name|quantity|colou?r)\b|\b(?:please|kindly) inform (?:me|us) of your\b",
        ),
        "Please state whether you will attend.",
        "Please state your case in court.",
        seeks=True,
    ),
    Construction(
        "yours_in_question",
        "about_you",
        "adventures are at did do finding have heard how managed recovered up you",
        (
            r"^(?:so |and |but )?(?:how|what) (?:are|do|did) you (?:finding|find|making of|make of|liking|like|getting on with|enjoying|enjoy|up to|reading|working on|playing|growing)\b(?! (?:the )?(?:place|way|station|house)\b).*\?",
            r"^(?:so |and |but )?(?:have|did) you (?:ever )?(?:hear|heard|get|got|had) (?:anything |any (?:news|word) )?back (?:yet )?from (?!me\b|us\b)\w+.*\?",
            r"^(?:is|are|has|have|did|does|do|was|were) (?:the|all|any of the)? ?(?:\w+ ){1,3}(?:at yours|in your \w+|over your way|round yours|on your side)\b.*\?",
        ),
        "How are you finding the new commute?",
        "How are you?",
    ),
    Construction(
        "set_in_stone",
        "formula",
        "accept* business concern doing enclosed satisfaction pleasure",
        (
            r"^it (?:is|was|has been) (?:always |as ever )?(?:a|our|my) (?:\w+ )?pleasure (?:doing|to do|of doing) business with you\b.{0,8}$|^your (?:\w+ )?(?:satisfaction|security|safety|privacy|comfort|convenience) is (?:our|of) (?:\w+ )?(?:\w+ )?(?:concern|priority|importance|aim|goal)\b.{0,25}$",
            r"^please accept (?:my|our|the) (?:\w+ ){0,2}(?:regards|compliments|respects|greetings|wishes)\b.{0,20}$",
        ),
        "Your privacy is our first concern.",
        "Your privacy is gone.",
    ),
    Construction(
        "subject_left_out",
        "self_talk",
        "",
        (
            r"^(?:just |finally |then |also |well, )?(?:sorted|mended|cleared|painted|cleaned|paid|mowed|baked|tidied|washed|ironed|repaired|finished|started|bought|spent|slept|walked|watched|cooked|planted|harvested|dug|ran|rode) (?:out |off |up |my |all |through )*(?:the|a|an|my|our|all|two|three|half|like|in|till|until|most)\b(?!.*\b(?:you|your|yours|attached|requested|by)\b)",
            r"^just (?:spoke|talked|rang|called|heard|met|saw|left|landed|arrived|got (?:off|back|home|in)|been|come|came|had|read)\b(?!.*\b(?:you|your|yours)\b)",
            r"^(?:we|i)(?:'ve| have)? (?:finally |now |just )?(?:moved|shifted|cleared|rebuilt|turned|emptied|insulated|painted|stacked|dug|planted) (?:the|our|my|all|out) (?!meeting|call|appointment|date|session|order)(?!.*\b(?:you|your|yours)\b)",
            r"^(?:i|we) (?:wish|hope|hoped|mean|meant|long|can't wait|intend|plan) (?:i|we|to) (?:could|had|were|finish|get|see|learn|be|sleep|go|do)\b(?!.*\b(?:you|your|yours|from you)\b)",
            r"^(?:the|my|our) (?:car|boiler|phone|laptop|van|washing machine|fridge|roof|computer|heating|oven|bike|printer|router|freezer) (?:has |is |was )?(?:broken|broke|packed up|died|dead|on the blink|leaking|gave|conked|playing up|stopped|been)\b(?!.*\b(?:you|your)\b)",
            r"^i (?:read|watched|saw|heard) (?:a|an|the|that|two) (?:\w+ )?(?:novel|book|film|play|concert|thriller|programme|documentary)\b(?!.*\b(?:you|your)\b)",
            r"^(?:the|my) (?:doctors?|consultant|specialist|surgeon|scan|dentist|x-?ray) (?:found|has found|have found|wants|says|say|thinks?)\b(?!.*\b(?:you|your|she|he|her|his)\b)",
        ),
        "Mowed the lawn and fell asleep on it.",
        "Mowed lawns sell houses.",
    ),
)

# What looks like the act and is none, whoever found it: constructions or weights.
NOT_SAID = {
    "ask": later(
        r"\b(?:confirm|advise|state|indicate|specify|say|note down|tell us) (?:if|whether|which|what|when|where|how many) (?!.*\b(?:by signing|in writing)\b)|"
        r"^(?:can|do|did|could) you (?:still |even |perhaps )?(?:remember|recall|believe|imagine|swim|eat|drink|read music|speak|ride|drive a)\b|"
        r"\bif (?:it|the (?:sun|rain|wind|snow|weather))\b(?! (?:would|is|isn't|'s)\b)(?=.*\b(?:rain\w*|snow\w*|sun|stopp\w*|shone|weather|warm\w*|dry|dries|dried)\b)|"
        r"^(?:what|how) (?:are|have) you (?:been )?up to\b|^you(?:'re| are) the only one who\b|"
        r"^i (?:could|can) (?:really |badly )?(?:do with|use) (?:a|an|some) (?:\w+ )?(?:holiday|drink|nap|sleep|rest|break|bath|coffee|week off|night off|lie-?in)\b(?! from you)|"
        r"^we (?:need|have|ought) to get (?:the|our) \w+ (?:done|fixed|mended|painted|replaced|serviced)\b(?!.*\b(?:you|your|please)\b)|"
        r"^would it help if i\b|\bor (?:they|he|she|it)(?:'ll| will| won't) (?:refund|let you|charge you|fine you|leak|burn|bite)|^take an? (?:umbrella|coat|torch|jumper|sun hat|raincoat),|"
        r"\bif you(?:'d| would)? (?:like|want|wish|prefer|activate|are looking|'re looking)\b[^.?!]*\byou (?:can|may|could|will)\b(?!.*\b(?:please|me|us|my|our)\b)|"
        r"^(?:mark|bill|drew|pat|grant|will|jack|frank) (?:\w+ )?(?:will|has|is|was|had|requested|said|says|asked|told|wants|and \w+)\b(?!.*\byou\b)|^call me (?:maybe|crazy|old-fashioned|a )|^before we \w+ (?:forward|on)\b(?!.*\b(?:you|please)\b)|"
        r"^(?:he|she|they|it|i|we)\b[^,;]* (?:we|i) (?:need|want|have) to get (?:that|this|it|the \w+) \w+ed\b|^i(?:'m| am| was) (?:still )?(?:trying|hoping) to (?:get|find|make|learn|finish)\b(?!.*\b(?:you|your)\b)|"
        r"^i (?:want|wanted|just want) to (?:get a (?:feel|sense|grip)|help you|be (?:sure|certain)|make sure (?:i'm|i am|i))\b|^(?:we|i) (?:may|might|could) send this\b|"
        r"^(?:so |and )?(?:would you (?:rather|prefer)|any preference|do you prefer|can you (?:make|manage) (?:it|the|that|\w+day)|could you (?:do|make|manage) (?:the \d|\w+day|next|this|noon|lunch|either|any))\b(?!.*\binto\b)|"
        r"^(?:i'm|we're|i am|we are) waiting for (?:the|a|my|our) (?:plumber|electrician|bus|train|results?|kettle|post|rain|taxi|doctor|builders?|delivery|season|weather|summer|bank|council)\b(?!.*\byou)|"
        r"^(?:i|we) (?:could|can) (?:\w+ )?(?:do with|use) (?:a|an|some|a bit of|a drop of) (?:rain|sun|sunshine|snow|luck|peace|quiet|good news|cheering up)\b|^we (?:have|need) to (?:decide|think|choose|agree) (?:on|about) (?!.*\b(?:you|together|let's)\b)|"
        r"^don't (?:wait up|worry|mind|bother|let it|give it|be (?:sad|afraid|silly|sorry|hard))\b|^please (?:disregard|ignore) this (?:message|email|e-mail|notice|reminder|letter)\b|"
        r"^(?:don't |do not |never |always |take|call|ring|try|ask|use|book|avoid|go)\b[^,?]{3,60}, (?:it|they|he|she|the (?:other|food|view|staff))(?:'s| is|'re| are)? (?!not\b|due\b|overdue\b|urgent\b|expecting\b|waiting\b|still\b)(?:\w+ )*(?:noisy|marvellous|cheap\w*|dear|overpriced|quick\w*|nice\w*|better|best|excellent|brilliant|lovely|quiet\w*|awful|wonderful|great|good|slow\w*|floods|dangerous|closed|shut|crowded|steep|hopeless|packed)\b|"
        r"\band you'd be (?:perfect|ideal|great|just)\b(?!.*\bus\b)"
    ),
    "give": later(
        r"\bpicture you\b|\bi (?:might|may|could|will) need a hand\b|\bput in a (?:good )?word for (?:me|us|my)\b|\b(?:may|can|could) i give your\b|\bhave a (?:look|read) (?:over|at|through) the\b.*\b(?:and|then) (?:shout|tell|let|say)\b|^turn the \w+ off when you\b"
    ),
    "thanks": later(
        r"\b(?:obliged|grateful|thankful|appreciate it) if\b|\bgrateful for (?:your|any|the) (?:\w+ )?(?:comments|feedback|thoughts|views|reply|answer|input|signature|reactions?|help)\b.*\b(?:by|before|as soon)\b|"
        r"^thanks to (?:the|this|that|him|her|them|a|my|our) (?!.*\byou)"
    ),
    "apology": later(
        r"\b(?:he|she|they|him|her|them|people) (?:to )?(?:\w+ )?(?:apologis|apologiz)\w+|\bsorry to (?:learn|hear|read|see) (?:of|about|that|your|you)\b"
    ),
    "congratulation": later(
        r"^so you'(?:ve|re) (?!.*(?:!.*!|glad|delighted|thrilled|congrat|marvellous|wonderful|lovely|great|fantastic|brilliant|splendid|how ))|\bdeserve (?:a|some|your) (?:\w+ )?(?:rest|break|holiday|treat|lie-?in)\b|^(?:yes|no),|^(?:such )?an? (?:\w+ )?(?:photo|picture|snap)\b"
    ),
    "callback": later(
        r"\bbirthday\b|^you were in (?:fine|good|great) (?:voice|form|shape)\b|^we went to (?:a|the) \w+ (?!.*\b(?:you|together)\b)"
    ),
    "support": later(
        r"\bwould not go amiss\b|^i know how (?:much|dearly|fond) (?!.*\b(?:miss|hurt|lost|hard|difficult|love[ds] him|loved her)\b)"
    ),
    "smalltalk": later(r"^how are you finding\b|^paid you\b|^we're short of\b"),
    "other_focus": later(
        r"^you never (?:know|can tell)\b|^(?:will you be (?:bringing|coming|needing|wanting|driving|staying|there|at|free|around|joining)|are you (?:on|up|in|free|around|game|bringing|coming)\b|how would you like (?:your (?:eggs?|tea|coffee|steak|toast|drink)|it|them|the)|how do you (?:take|spell) (?:your|it|the)|(?:what|how much) did the|who did you (?:end up )?us(?:e|ing)\b)"
    ),
    "about_you": later(
        r"^(?:will you be (?:bringing|coming|needing|wanting|driving|staying|there|at|free|around|joining)|are you (?:on|up|in|free|around|game) (?:for|on|at)|how would you like (?:your (?:eggs?|tea|coffee|steak|toast|drink)|it|them|the)|how do you (?:take|spell) (?:your|it|the)|(?:what|how much) did the|who did you (?:end up )?us(?:e|ing)\b)"
    ),
    "promise": later(
        r"^you'll (?:get there|be (?:fine|all right|ok|okay|grand|great)|see|manage|do (?:fine|it|great)|feel|sail|walk it|smash)\b|\b(?:i|we)(?:'ll| will| shall)? (?:need|require|want|expect|appreciate) (?:the|your|those|a|all|some)\b.*\bfrom you\b|\b(?:not|never) forget (?:what|how|the way|your)\b"
    ),
    "broken": later(r"^i had to (?:beg|ask|plead|bribe|fight)\b(?!.*\b(?:sorry|you)\b)"),
    "kept": later(
        r"\b(?:returned|took back) (?:the|my|our) library books?\b|\bi (?:finally )?(?:read|watched|saw) (?:that|the|this) (?!.*\byou(?:r|'d)?\b)"
    ),
}
