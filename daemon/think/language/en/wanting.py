"""English: asks that name the want, the lack or the praise of the reader's hands instead of the deed, and orders in passing."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DEEDS

_MINE = r"(?:my|our|the|that|those|it|them|this|these)"

WANTING = (
    Construction(
        "ask_in_so_many_words",
        "ask",
        "ask asked asking beg request* urge implore invite meaning writing",
        (
            r"\b(?:i|we) (?:must|have to|would|do|need to|am going to|want to|can only|should like to|shall) (?:now |once more |once again |also |therefore )?(?:ask|beg|request|urge|implore) (?:that )?(?:you|your|for your|everyone|all of you)\b",
            r"\b(?:been |keep |kept |was )?meaning to ask (?:you )?(?:for|to|if|whether)\b(?! (?:you(?:'re| are|'ve| have)|how|what))",
            r"\b(?:i|we)(?:'m| am|'re| are) (?:writing|calling|asking|here|getting in touch) to (?:ask|request|beg) (?:you |your |for |that |if you |whether you )",
        ),
        "Enclosed is a form which I must ask you to sign.",
        "I must ask the doctor about it.",
        unless=r"\bbeg your pardon\b|\bask you (?:how|what|when|where|who|why|about|whether you(?:'re| are|'ve| have))\b",
    ),
    Construction(
        "need_it_now",
        "ask",
        "need needs required wanted asap urgently",
        (
            r"^need (?:the|a|an|your|my|this|these|that|some|it|them)\b.*\b(?:please|pls|plz|asap|urgently|pronto|by|before|today|tonight|tomorrow)\b",
            r"\b(?:now|so|and|but|first|also) (?:i|we) (?:just |only |also |still |really )?need (?:the|your|those|that|this|an?|some|two|three) (?:[\w-]+ ){1,6}?(?:as well|too|first|back|from you|before|by|for the|in writing|signed|today|tomorrow)\b",
            r"\b(?:i|we)(?:'ll| will| do| really| still| also| just| now)* need you (?:to|in|at|there|here|back|on|with|for)\b(?! know\b)",
            r"\b(?:asap|urgently|pronto)(?:,? (?:please|pls|plz|ta|thanks))?[.!]*$",
        ),
        "Need the projector bulb changed before Monday, pls.",
        "Need I say more?",
        unless=r"\?$|\b(?:he|she|they) need|\bin case (?:i|we) need\b|\bif (?:i|we) need\b|\b(?:i|we)(?:'ll| will| shall) (?!need\b)\w+ .*\b(?:asap|urgently|pronto)\b",
    ),
    Construction(
        "yours_is_the_turn",
        "ask",
        "over first list included including hangs hinges depends rests turns only sooner until before without unless",
        (
            r"^(?:so |and |now |right,? )*(?:it's |it is )?over to you (?:for|to|with|on|now)\b",
            r"\byou(?:'re| are|r name is) (?:first|top|next|highest) (?:on|of|in) (?:my|our|the) list\b|\b(?:yours|you|your \w+) included\b(?=[.!]*$)",
            r"\b(?:hangs|hinges|depends|rests|turns|is riding) (?:now |all |entirely |wholly )*on (?:you\b(?! and me)|your (?:answer|reply|signature|yes|word|vote|decision|approval|figures|report|part|half))",
            r"\bonly your (?:\w+ ){1,2}(?:is|are) (?:still )?(?:missing|outstanding|lacking|needed|to come)\b",
            r"\bthe sooner (?:we|i) (?:have|get|hear|receive|see) (?:your|from you|back from you|it|the)\b|\bthe sooner you (?:send|sign|pay|answer|reply|return|let|give|tell)\b",
            r"\b(?:we|i|they|the \w+|nobody|nothing) (?:can't|cannot|can not|won't|will not|can) (?:\w+ ){1,6}?(?:until|unless|before|without) you(?:r (?:say|answer|signature|approval|reply|go-ahead|form|part|payment|consent|yes|nod)| (?:have|sign|pay|answer|reply|send|return|approve|confirm|say|pass|agree|tell|give|let|fill))\b",
        ),
        "Over to you for the last chapter.",
        "Come over to your gran's.",
        unless=r"\b(?:i|we) (?:can't|cannot) (?:live|cope|imagine|sleep|do it|manage|wait)\b|\bdepends on you(?:r mood| and)\b",
    ),
    Construction(
        "praised_into_it",
        "ask",
        "clever dab good great handy hopeless useless rubbish expert genius knack gift only one way magic brilliant better hands eye ear thought hint drift meaning mean strong",
        (
            r"\b(?:i'm|i am|we're|we are) (?:\w+ )?(?:hopeless|useless|rubbish|no good|no use|terrible|all thumbs|lost|bad|dreadful|clueless|helpless) (?:with|at|when|about|on)\b.*\byou(?:'re| are|'ve| have)\b.*\b(?:good|clever|brilliant|great|handy|expert|genius|wizard|dab|knack|gift|way|magic|better|eye|ear|hands|touch)\b",
            r"\b(?:hurts?|aches?|killing me|jams?|leaks?|won't|broken|stuck|jammed|dead|crashes|on strike|playing up)\b.*\b(?:and|but) you(?:'re| are|'ve| have)(?: got)? (?:such |so |the |a |always )*(?:good|clever|handy|strong|warm|magic|dab|only|knack|touch|way|expert|eye|ear)\b",
            r"^(?:since|as|seeing as|because|given that) you(?:'re| are) the (?:only|one|best|tallest|strongest)\b.*\b(?:i|we|thought|you|could|would|it's)\b|\byou(?:'re| are) the only (?:one|person|soul)(?: it| he| she)? (?:likes?|listens|obeys|trusts?|with (?:a|the)|who can|that can)\b",
            r"\bi thought of you for (?:the|this|that|our|my) (?!article|poem|book|song|recipe|piece|joke|photo)\w+",
            r"\bhint,? hint\b|\bif you (?:take my meaning|catch my drift|know what i mean|get my drift)[.!]*$",
        ),
        "I'm useless at knots, and you're such a dab hand.",
        "I'm useless at knots, and so are you.",
    ),
    Construction(
        "joy_if_you",
        "ask",
        "appreciate back chuffed day delighted glad happy harm honoured hurt kill like love made mean moon need pleased relieved thrilled want week year",
        (
            r"\b(?:would|'d) mean (?:a lot|so much|the world|everything|a great deal|no end|such a lot)(?: to (?:\w+ ){1,3}?)? ?if (?:you|we|somebody|someone)\b",
            r"\b(?:would|'d) (?:be (?:so |very |really |just |absolutely )*(?:thrilled|happy|delighted|over the moon|glad|pleased|relieved|chuffed|made up|honou?red)|love it|make (?:his|her|their|my|our|\w+'s) (?:day|week|year)) if you(?! (?:ever|like|want))\b",
            r"\bwhat (?:i|we|(?:\w+ )?\w+)(?:'d| would) (?:really |most |dearly )*(?:love|like|need|appreciate|want) is (?:for (?:you|someone|one of)|you to|your)\b",
            r"\bwould it (?:kill|hurt|harm) (?:you|anyone|anybody|one of you) to\b",
            r"\b(?:would|'d) be (?:lovely|nice|good|great|handy|grand|a relief|useful) to (?:have|get|see) (?:[\w' -]{1,30})\bback\b(?! (?:in|at|on the road|to work|home|together))",
        ),
        "It'd mean a lot to the boys if you came to the match.",
        "It would mean a lot of work.",
        unless=r"\bif you (?:are|'re) (?:happy|well|free to come)\b|\bthank(?:s| you) for\b",
    ),
    Construction(
        "wants_it_back",
        "ask",
        "back",
        (
            rf"\b(?:i|we)(?:'d| would| should|'m| am)? (?:really |quite |rather |very much |badly )*(?:like|love|appreciate|welcome|be glad of|be glad to have|could use|need|want|miss|after) {_MINE} (?:[\w'-]+ ){{0,4}}?back\b(?! (?:to|in my|in our|together|then|when))",
            rf"\b(?:for|about|over|have|get|see|with) {_MINE} (?:[\w'-]+ ){{1,4}}?back(?: one day| some ?day| now| again| soon| please| at some point| by \w+)?(?: ?\?|[.!]*$)",
            r"\b(?:is|are) due back\b(?=.*\b(?:you|your)\b)|\byou(?:'ve| have) (?:still )?got (?:my|our)\b.*\b(?:need|want|miss|back|please)\b",
        ),
        "There's your canoe in my garage, and I'd like the space back.",
        "I'd like to go back to the sea.",
        unless=r"\b(?:i|we)(?:'ve| have)? (?:got|had|have|took|brought|bought|put|found)\b.*\bback\b|\b(?:i'll|we'll|i will|we will|you(?:'ll| will| can) (?:have|get))\b|\bthank|\blooking forward to (?:having|getting|seeing) you\b|\b(?:call|write|ring|get|come|be|hear|heard|come) back\b|\bdo you (?:still )?(?:need|want)\b|\bgood to (?:have|see)\b|\bsorry\b",
    ),
    Construction(
        "leave_to_do_it",
        "ask",
        "acceptable all allowed alright can could feasible may might mind object objection* ok okay permissible possible room scope way will would",
        (
            r"(?:^|[,;:.!] ?|\band |\bbut |\bso |\bor )(?:may|could|might|can) (?:i|we) (?:please |possibly |just |perhaps |maybe |also |then )*(?:pay|hand|submit|settle|defer|delay|extend|cancel|exchange|be excused|be let|have (?:until|till|another|an extra|a few|two|one more|more time|longer|a word|the (?:number|key|keys|address|recipe|day)|your|his|her|their|\w+'s)|put (?:it|my|our|this|them)|hang on|hold on|hold|sit|store|send it|turn (?:it|up|the)|bow out|swap|sleep|camp|fish|cross|walk (?:through|across)|drive (?:over|across|through)|dig|cut (?:back|down|through)|plant|tie|moor|land|film|record|photograph|quote|copy|reprint|host|hold my|plug|charge|wash|cook|smoke|play|practise|practice|read (?:it|them|your)|look at your|see your|try (?:it|yours|on|out)|test|taste|sample|trouble|bother|impose|prevail|persuade|tempt|interest you in|rely|lean on|depend)\b.*\?$",
            r"\bany objections? (?:to|if)\b|\b(?:would|do) you (?:object|have (?:any|an) objection) (?:to|if)\b|\bwould (?:anybody|anyone|your \w+) (?:mind|object)\b|\bis it (?:all right|alright|ok|okay|acceptable|allowed|permissible) (?:for|if|to)\b",
            r"\b(?:is|was|would|will|might) (?:it|there) (?:at all |by any chance |even |still |perhaps )+(?:be )?(?:possible|feasible|a way|any way|scope|room)\b",
            rf"\b(?:will|would|can|could) (?:ye|yis|youse|y'all|u) (?:ever |please |pls |plz )?(?:{DEEDS})\b|\bwould (?:you|ye) ever (?:give|drop|bring|send|lend|put|take|ring|call|leave|turn|shut|close|open|stop|have a word|pass|hand|fetch|pick|let)\b",
        ),
        "Forgive me for asking, but could I pay at the end of the month?",
        "Could I pay less and see more?, he wondered.",
        unless=r"\b(?:can|could|may|might) (?:i|we) (?:put|have|send|turn|hold|cook|play) (?:you|your (?:mum|dad|bags|coat))\b|\bhave your (?:name|address|date|size|opinion|thoughts|view)\b|\bfor you\b",
    ),
    Construction(
        "order_in_passing",
        "ask",
        "attached be careful do don't enclosed forget make mind please remember sure tell try",
        (
            r"^please (?:find|see)\b.*\band (?:then )?(?:return|sign|send|complete|fill|post|reply|confirm|check|initial|countersign|pay|keep|pass|forward|let (?:me|us) have)\b",
            r"\b(?:attached|enclosed)\b.*[,;] ?(?:and |then )?(?:please |kindly |do )?(?:sign|return|complete|fill|initial|countersign|check|correct|approve|pay|forward|post) (?:it|them|the|both|all|one|and|in|where|whatever|anything|my|any)\b",
            r"^(?:and |but |please |do )?(?:remember|don't forget|do not forget) (?:to (?!breathe|smile|laugh|rest|eat|have fun|enjoy|look after yourself)|your (?:half|share|part|turn)|the|my|our|that you)\b(?!.*\?)",
            r"^(?:and |but |please )?(?:try|be careful|take care|mind|make sure|be sure) (?:you don't|not to|to (?:shut|close|lock|turn|leave|keep|bring|send|sign|return|let|tell|be (?:on time|quiet|back)))\b(?!.*\b(?:slip|ice|icy|cold|freezing|queue|yourself)\b)",
            r"^(?:please )?tell me (?:that )?you(?:'ll| will| can| could)\b",
        ),
        "Please see the two copies and countersign them where marked.",
        "Please see the photo of Ann and Bob.",
        unless=r"\bi(?:'ve| have) (?:signed|sent|returned)\b|\bif you (?:want|like|need|go|ever)\b",
    ),
    Construction(
        "relayed_by_name",
        "ask",
        "says asks ask asking wants know wonders wondering hopes would expects needs begs want",
        (
            r"^(?:\w+ ){1,4}?(?:says|asks|is asking|wonders|is wondering|was wondering|texted to ask|rang to ask|wants to know) (?:if |whether )?(?:can|could|will|would) (?:you|u|ye)\b(?! (?:come|like|be (?:there|coming|in)|tell|remember))",
            r"^(?:\w+ ){1,4}?(?:is asking|asks|was asking|wonders|is wondering) (?:if|whether) you(?:'d| would| could| might| can|'ll| will)\b(?! (?:like|come|be|know|remember|prefer))",
            r"^(?:mr|mrs|ms|dr|the \w+|my \w+|our \w+|\w+) (?:[\w.]+ )?(?:would like|wants|expects|needs|asks|hopes|begs) (?:for )?you (?:to|at|in|there)\b(?! (?:know|be (?:happy|well)|come to (?:dinner|tea|the party)|meet))",
            r"\bwants? (?:everyone's|everybody's|all (?:our|your|the)) .*\b(?:by|before|on|yours)\b",
        ),
        "Jo says could you bring the ladder.",
        "Jo says the ladder is yours.",
        unless=r"\?.*\?|\b(?:asks|asked) (?:him|her|them)\b",
    ),
    Construction(
        "cry_for_help",
        "ask",
        "help sos mayday swap switch trade cover lend pass share grab",
        (
            r"^(?:help|sos|mayday)(?: me| us| wanted| needed)?[.!]+$",
            r"^(?:swap|trade|switch|cover|lend|pass|grab|share) (?!.*\byou\b)(?:\w+ ){0,4}?(?:me|us|my|our|with me|for me)\b.*\?$",
        ),
        "Help!!",
        "Help is at hand.",
    ),
)
