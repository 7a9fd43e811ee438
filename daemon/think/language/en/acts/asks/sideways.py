"""English: requests said sideways: what has yet to reach us, what we are short of, what they who act for us need, order and thanks in one (`ask`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction

_PAPERS = (
    r"(?:payments?|deposit|rent|fees?|cheque|transfer|instalments?|balance|subs|subscription|contribution|remittance|money|forms?|paperwork|contract|lease|"
    r"references?|invoice|signature|proofs?|photos?|photographs|figures|timesheets?|receipts?|returns?|slips?|reply|answer|copy|chapters?|pages|draft|report|"
    r"entry|entries|dues|share|bill|comments|corrections|measurements|details|order|rsvp|list)"
)
_HERE = r"(?:us|me|here|home|my (?:desk|inbox|hands|account|letterbox|pigeonhole)|our (?:account|office|books|end|hands|desk|records)|this (?:office|end|desk)|the (?:office|account|club account|kitty|fund))"
_MINE_TO_ACT = (
    r"(?:solicitors?|lawyers?|accountant|barrister|notary|surveyor|insurers?|insurance|mortgage (?:broker|lender|people)|broker|bank|conveyancer|agent|editor|auditors?|trustees|executors?|"
    r"landlord|letting agents?|embassy|consulate|registrar|printers?|publishers?|treasurer|committee|payroll|hr|architect|adviser|advisor|bookkeeper)"
)
_SHORT_ORDER = (
    r"(?:pop|stick|bung|sling|lug|cart|haul|whack|squirt|send|shoot|bring|give|leave|drop|post|pass|chuck|shove|lock|bolt|close|shut|open|feed|water|save|grab|pick|order|book|ring|text|email|mail|call|tell|ask|warn|"
    r"remind|write|sign|initial|fill|print|copy|scan|check|lend|hand|pay|transfer|forward|circulate|return|submit|upload|share|add|remove|delete|update|move|keep|make|take|get|fetch|turn|switch|"
    r"swap|run|nip|whizz|ping|confirm|scribble|scrawl|jot|cover|reply|sort|fix|wash|wipe|sweep|tidy|empty|hold|hang|wrap|load|unload|clear|shift|mind|walk|mark|correct|amend)"
)
_ITS_OBJECT = r"(?:me|us|my|our|the|it|them|him|her|a|an|your|this|that|those|these|any|some|one|two|both|all|everyone|everybody|to|by|back|over|up|down|off|round|on|in)"
ORDER_WITH_THANKS = (
    rf"^(?:and |so |then |oh,? |right,? |ok,? |just |please |when you (?:can|get a (?:minute|moment|sec)),? )*{_SHORT_ORDER} {_ITS_OBJECT}\b(?! (?:change|love|regards|best)\b)[^?]{{2,}}?,? "
    r"(?:cheers|ta|thanks|thx|thank you|many thanks|much obliged|much appreciated)(?:,? (?:mate|love|pal|dear|darling|guys|all|folks|both|so much|very much|a lot|ever so|x+))*[.!]*$"
)
LOOK_AT_MINE = (
    r"^(?:perhaps |maybe |so )?you (?:might|could|may)(?: perhaps| just| also| please| possibly)? (?:have|take|cast|run|give) (?:an? )?(?:\w+ )?(?:look|eye|glance|read|skim|peek) (?:at|over|through|in(?:to|side)?) "
    r"(?:my|our|this|these|it|them|the (?:draft|attached|enclosed|leak|engine|boiler|roof|gutter|proofs?|figures|form|fence))\b(?!(?: \w+){0,3} (?:website|page|blog|shop|menu|catalogue|brochure|garden)\b)"
)
GOES_TOWARDS = (
    r"^(?:and |but |so |truly,? )*(?:even )?(?:a|an|one|two|three|four|five|ten|fifteen|twenty|fifty|\d+|£\d+|€\d+|\$\d+) ?(?:fiver|tenner|quid|pounds?|euros?|dollars?|bob|penny|pence|pennies|couple of (?:pounds|euros|quid|dollars)|few (?:pounds|euros|quid|dollars|pence)|(?:small |little |modest )?(?:gift|sum|donation|contribution)|cake or two)"
    r"(?: (?:a|each|every|per) (?:month|week|head|family|house|year|person))? (?:would|will|can|could) (?:\w+ )?(?:make (?:a|all the) (?:\w+ )?difference|help|go a long way|keep|buy(?! (?:you|me|a (?:\w+ )?(?:coffee|lunch|meal|drink|pint|lot))\b)|pay for|feed|mend|see us)\b|"
    r"\b(?:anything|whatever|any amount|every (?:penny|pound|little|bit)|however (?:little|much)|what(?: little)?|as (?:much|little) as) (?:that )?you(?:'re| are| can|'d| could| might| feel)? ?"
    r"(?:able to |willing to |happy to |be able to |can )?(?:spare|give|manage|afford|donate|contribute|put in|chip in|offer|scrape together|send)\b"
    r"(?: (?:at all|now|this month|us|for it|towards it))*(?:,)? (?:counts?|helps?|(?:would|will) (?:help|count|be (?:\w+ )?(?:welcome|appreciated|received|a help|wonderful|put))|is (?:\w+ )?(?:welcome|appreciated|a help)|goes|makes? a difference)\b"
)
SIDEWAYS = (
    Construction(
        "yet_to_reach_us",
        "ask",
        "yet hasn't haven't not still",
        (
            (
                rf"\b(?:the|your|that|those|this \w+'s|last \w+'s|\w+day's|(?:january|february|march|april|may|june|july|august|september|october|november|december)'s|\w+'s) (?:[\w'-]+ ){{0,3}}?{_PAPERS}"
                r"(?: (?:for|on|of|from|towards|you) [\w' ]{1,30}?)? (?:(?:has|have|is|are) (?:still )?yet to|(?:still )?(?:hasn't|haven't|has not|have not)(?: yet| still)?|(?:has|have) still not|(?:has|have) not yet) "
                rf"(?:reach(?:ed)?|arrived? (?:at|with|in)|appear(?:ed)? in|show(?:ed|n)? up (?:in|with|at)|turn(?:ed)? up (?:at|in|with)|come (?:in|through|back|over|across)? ?(?:to|into|with)|land(?:ed)? (?:in|on|with)|"
                rf"ma(?:de|ke) it (?:back |in|through )?(?:to|into)|find its way (?:in)?to|found (?:its|their) way (?:in)?to|hit|be(?:en)? (?:received|credited|paid) (?:in|into|by|at|to)) {_HERE}\b"
            ),
            (
                rf"\byour (?:[\w'-]+ ){{0,3}}?{_PAPERS}(?: (?:for|on|of|from|towards) [\w' ]{{2,30}}?)? (?:(?:has|have|is|are) (?:still )?yet to|(?:still )?(?:hasn't|haven't|has not|have not)(?: yet| still)?|(?:has|have) still not|(?:has|have) not yet) "
                r"(?:be(?:en)? (?:paid|signed|returned|received|settled|sent|handed in|filled in)|cleared?|arrived?|appear(?:ed)?|turn(?:ed)? up|show(?:ed|n)? up|come (?:in|through|back)|materiali[sz]ed?)\b"
            ),
        ),
        "It is the twelfth, and the rent for the shop has yet to reach our account.",
        "It is April, and the money from the will has yet to reach my sister.",
        unless=r"\?$|\b(?:sorry|apolog\w+|i'll|we'll)\b|\bthank|\bfrom (?:the (?:sale|will|estate|insur\w+|council|tax \w+)|my|our|dad's|mum's|\w+'s (?:flat|house|estate))\b",
    ),
    Construction(
        "nothing_from_you",
        "ask",
        "nothing",
        r"^(?:and |but |so )?(?:there(?:'s| is)|we(?:'ve| have)(?: had)?|i(?:'ve| have)(?: had)?)? ?(?:still|as yet|so far) (?:absolutely )?(?:nothing|not a (?:word|line|penny)) (?:at all )?(?:back )?from you\b",
        "Still nothing from you for the minutes.",
        "Nothing from you could shock me.",
        unless=r"\?$",
    ),
    Construction(
        "count_it_a_kindness",
        "ask",
        "kindness favour favor courtesy mercy",
        r"\b(?:i|we)(?:'d| would| should) (?:count|take|consider|call|think|deem|reckon) (?:it|that) (?:as )?an? (?:\w+ )?(?:kindness|favou?r|courtesy|mercy) if\b",
        "We'd take it as a kindness if the dog slept indoors.",
        "We'd count it a kindness to animals.",
        unless=r"\?$",
    ),
    Construction(
        "see_their_way",
        "ask",
        "see",
        (
            r"\b(?:might|could|can|would|may|will|to) (?:\w+ )?see your way (?:clear )?to\b",
            r"^(?:and |so |but )?(?:might|could|can|would|may|will) (?:the|your|this) (?:\w+ ){1,3}?(?:be able to )?see (?:your|their|its|his|her) way (?:clear )?to\b",
            r"\b(?:whether|if|hope|wonder\w*|that) (?:the|this|that|your) (?:\w+ ){1,3}(?:might|could|can|would|may|will) (?:\w+ )?see (?:their|his|her|its) way (?:clear )?to\b",
        ),
        "We hope the trust might see its way to paying for the coach.",
        "They could not see their way to the gate.",
        unless=r"\b(?:thank\w*|grateful|glad) (?:you )?(?:that|for)\b|\b(?:saw|couldn't|could not|can't|cannot)\b",
    ),
    Construction(
        "order_with_thanks",
        "ask",
        "cheers ta thanks thx thank obliged appreciated",
        ORDER_WITH_THANKS,
        "Stick your initials on the list and pass it on, cheers.",
        "Stuck my initials on the list, cheers.",
        unless=r"\b(?:i|we)(?:'ll| will| have|'ve|'m| am)\b|\bthank(?:s| you) for\b|^keep (?:it|them|the (?:change|rest|lot))\b",
    ),
    Construction(
        "order_and_tag",
        "ask",
        "you ya",
        (
            rf"^(?:and |so |then |oh,? |just |please |do |when [^,]{{3,40}}, |before [^,]{{3,40}}, )*{_SHORT_ORDER} {_ITS_OBJECT}\b[^?]*, (?:would|will|could|can|won't) (?:you|ya)"
            r"(?:,? (?:please|love|dear|darling|mate|pet|kindly|now))*[.!?]*$"
        ),
        "Run these down to the school, would you.",
        "I never run to the school, would you?",
    ),
    Construction(
        "goes_towards",
        "ask",
        "anything whatever amount every however what much little even fiver tenner quid pound* euro* dollar* gift sum donation contribution",
        GOES_TOWARDS,
        "We are still ninety pounds off the target and whatever you can manage helps.",
        "Whatever you can manage is enough, so go to bed.",
        unless=r"\?$|\bthank|\bwhen (?:i|we) (?:was|were)\b",
    ),
    Construction(
        "who_acts_for_me_needs",
        "ask",
        "needs need wants want requires require without until till unless asking waiting insists chasing pressing crying must",
        (
            rf"\b(?:my|our|the) {_MINE_TO_ACT} (?:now |still |also |only |really |urgently )*(?:needs?|wants?|requires?|must have|insists? on(?: having)?|(?:won't|will not|can't|cannot|refuses to) (?:\w+ ){{1,4}}?(?:without|until|till|unless)|(?:is|are) (?:still )?(?:asking|waiting|pressing(?: \w+)?|crying out|chasing \w+) for) "
            r"(?:sight of |a look at |a (?:copy|scan|photo|sample) of |the originals? of |to (?:see|have|hold|check) |confirmation of |proof of )?(?!(?:to (?:ring|call|speak|talk|meet)|a holiday)\b)[^?.;]*?\b(?:(?:that |which )?you(?:'ve| have|'re| are| still)? "
            r"(?:hold(?:ing)?|have|got|keep(?:ing)?|kept|took|wrote|drew(?: up)?|made|signed|filed|borrowed)\b|from (?:you|your \w+)\b|your (?:[\w'-]+ ){0,2}?"
            rf"(?:{_PAPERS}|passport|address|deeds|keys|certificates?|licence|number|policy|statement|consent|approval|estimate|quote|survey|plans)\b)"
        ),
        "Our solicitor wants sight of the will you hold.",
        "Our solicitor wants to marry your sister.",
        unless=r"\?$|\bwhatever (?:my|our|the)\b|\b(?:doesn't|don't|no longer|didn't)\b",
    ),
    Construction(
        "mind_you_do_it",
        "ask",
        "mind see",
        (
            r"^(?:and |so |but |now,? |please |do )*(?:mind|see(?: to it)?)(?: that)? you (?:all |both |always )?(?:bolt|lock|shut|close|bring|put|turn|leave|switch|feed|water|sign|return|give|keep|check|tell|wipe|"
            r"clean|wash|post|ring|pay|collect|fetch|empty|cover|latch|fasten|write|send|take (?:the|my|our|it|them|him|her)|let (?:me|us|the|him|her)|ask|hand|pick|fill|pass|hang|unplug|rinse|sweep|mark|count|label)\b"
        ),
        "Mind you latch the henhouse, there's a fox about.",
        "Mind you, the henhouse has a latch.",
        unless=r"\?$|^(?:and |so |but |now,? |please |do )*see you\b|\b(?:keep warm|wrap up|take care)\b",
    ),
    Construction(
        "let_our_people_show",
        "ask",
        "allow let permit",
        (
            r"^(?:so |now |please |why not )*(?:allow|permit|let) (?:our|one of our|a member of our|my) (?:[\w-]+ ){0,3}?(?:team|experts?|specialists?|advisers?|advisors?|consultants?|designers?|engineers?|sales\w*|representatives?|"
            r"reps?|staff|surveyors?|colleagues?|people|company|firm) (?:to )?(?:demonstrate|show|explain|present|walk|tell|prove|take|introduce|quote|give|visit|call|help|advise|guide|transform|handle|look)\b"
        ),
        "Let one of our specialists show you how our doors keep the heat in.",
        "Let our people go home early today.",
        unless=r"\?$",
    ),
    Construction(
        "short_of_one_like_you",
        "ask",
        "short missing lacking lack lacks need needs after want wants looking crying without",
        (
            r"^(?:and |but |so |now |all |the (?:one|only) thing )*(?:what )?(?:that )?(?:we(?:'re| are)?|i(?:'m| am)?|the (?:\w+ )?(?:choir|team|band|club|committee|play|stall|fair|fete|side|cast|group|orchestra|parish|school|village)(?:'s| is)?) "
            r"(?:(?:still |really |badly |now |sorely )*)(?:short of|missing|lacking|lacks?|needs?|after|wants?|looking for|crying out for|one short of|without) "
            r"(?:(?:is|are) )?(?:a|an|one|someone|somebody|two|another) [^?]*?(?:,| -|;| and| but) (?:and |but )?(?:(?:you|your [\w-]+(?: [\w-]+)?)(?:'d| would|'ve| have| has|'s| got)* (?:just |always )?"
            r"(?:the (?:\w+ )?(?:voice|beard|legs|hands|height|looks|face|build|patience|knack|eye|ear|arms?|figure|head|lungs|shoulders|nerve|time|touch)\b|be (?:perfect|ideal|just right|made for|a natural|great|wonderful|just the)|"
            r"looks? the part|fits? the bill|(?:is|are|'re) (?:made for it|a natural|just the \w+|perfect)))"
        ),
        "What we're missing is a goalkeeper, and you have the arms for it.",
        "What we're missing is a goalkeeper, and you have the wrong address.",
        unless=r"\?$",
    ),
    Construction(
        "ever_going_to_give_back",
        "ask",
        "going will when ever",
        (
            (
                r"^(?:and |so |but |now,? |well,? )*(?:(?:(?:when )?(?:are|aren't|weren't|were)) you (?:(?:ever|finally|actually|really|still|at last|planning on|not) )*(?:going to|planning to|intending to|thinking of)|(?:when )?will you (?:ever|finally)) "
                r"(?:give (?:me|us|back|(?:it|them) back)|bring (?:me |us |it |them |back)|return(?:ing)? (?:my|our|that|those|it|them)|pay (?:me|us|up|back|it back)|let (?:me|us) have|hand (?:back|over|it|me)|sign (?:that|it|my|our|those)|"
                r"giving (?:me|us|back|it back)|bringing (?:back|it|my|the)|(?:fix|mend)(?:ing)? (?:my|our|that)|collect(?:ing)? your|move (?:your|that)|pick up your|answer (?:my|our|me|us)|send (?:me|us|my|our|it))\b"
                r"(?! up\b)[^?]*\?"
            ),
            r"^(?:and |so |but |now,? |well,? )*when (?:do|can|will|might|am|are|shall) (?:i|we) (?:ever )?(?:going to |likely to |due to )?(?:get|getting|have|see|seeing) (?:my|our|that|those|it|them)\b(?: [\w'-]+){0,4}? back\b[^?]*\?",
        ),
        "Are you ever going to give us that tent back?",
        "Are you ever going to give us a rest from your puns?",
        unless=r"\b(?:a (?:rest|break|laugh|clue|hint|straight answer)|credit|grandchildren|out|in marriage)\b(?! back)",
    ),
    Construction(
        "have_a_look_at_mine",
        "ask",
        "look eye glance read skim peek",
        LOOK_AT_MINE,
        "You might run an eye over my figures, they go off on Monday.",
        "You might have a look at the museum, they have two of them.",
        unless=r"\bif you (?:like|want|get bored|'re stuck|are stuck)\b|\bfor (?:ideas|inspiration)\b",
    ),
    Construction(
        "mine_for_the_asking",
        "ask",
        "mine ours going begging spoken grabs",
        (
            r"\b(?:is|are|was|were|would|could|might|may) (?:it|that|they|those|one|the [\w ]{2,24}) (?:still |be |all |by any chance )*(?:mine|ours) (?:for the (?:asking|taking|evening|weekend)|if)\b[^?]*\?",
            r"\b(?:is|are) (?:it|that|they|those|your [\w ]{2,24}|the [\w ]{2,24}) (?:still |by any chance )*(?:going (?:spare|begging)|up for grabs|looking for a home)\b[^?]*\?",
        ),
        "You mentioned an old wardrobe; is it ours for the taking?",
        "Is it mine or yours?",
    ),
)
