"""English requests that tell what is needed, wanted, lacked or counted on: "I need you to", "two loaves, please", "we are short of drivers"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DEEDS

_THING = (
    r"(?:a|an|some|the|this|your|my|our|his|her|their|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+|half|"
    r"full|more|another|extra|any|no more|both|all|each|just|only|same|asap|boarding|copies|minutes|costumes|forms?)"
)
_NO_VERB = r"(?! (?:is|are|was|were|says?|said|told|will|can|has|have|had|would|asked|went|came)\b)"
_WANTS = (
    r"(?:needs?|'d need|would need|will need|'ll need|must have|requires?|(?:would |'d )(?:so |really |very much )?(?:love|like|appreciate|welcome|value)|"
    r"(?:is|are|am|'s|'re|'m|keeps?) (?:still |already |really |desperately |now )*(?:asking|looking|begging|pleading|pressing|pushing|clamouring|crying out|desperate|after|in need of|keen|waiting|hoping|hunting)(?: for| on)?|"
    r"(?:insists?|demands?|expects?|begs?|pleads?|asks?|hopes?|wants?)(?: on| for)?)"
)
_MINE = r"(?:my|our|the|that|those|it|them|this|these)"
NEEDS = (
    Construction(
        "need_it_now",
        "ask",
        "need needs required wanted asap urgently",
        (
            r"^need (?:the|a|an|your|my|this|these|that|some|it|them)\b.*\b(?:please|pls|plz|asap|urgently|pronto|by|before|today|tonight|tomorrow)\b",
            r"\b(?:now|so|and|but|first|also) (?:i|we) (?:just |only |also |still |really )?need (?:the|your|those|that|this|an?|some|two|three) (?:[\w-]+ ){1,6}?(?:as well|too|first|back|from you|before|by|for the|in writing|signed|today|tomorrow)\b",
            r"\b(?:i|we)(?:'d| would| will|'ll| shall) (?:also )?need (?:an?|the|your|some) (?:[\w-]+ ){1,4}(?:of|from) you\b",
            r"\b(?:i|we)(?:'ll| will| do| really| still| also| just| now)* need you (?:to|in|at|there|here|back|on|with|for)\b(?! know\b)",
            r"\b(?:asap|urgently|pronto)(?:,? (?:please|pls|plz|ta|thanks))?[.!]*$",
        ),
        "Need the projector bulb changed before Monday, pls.",
        "Need I say more?",
        unless=r"\?$|\b(?:he|she|they) need|\bin case (?:i|we) need\b|\bif (?:i|we) need\b|\b(?:i|we)(?:'ll| will| shall) (?!need\b)\w+ .*\b(?:asap|urgently|pronto)\b",
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
        "will_need_yours",
        "ask",
        "need hoping hope",
        (
            r"\b(?:i|we)(?:'m going to|'re going to| will|'ll| am going to| are going to) (?:also |still |then )?need (?:the|your|those|that|a copy|copies|it|them|both|all)\b(?! (?:sleep|rest|time|luck|money))",
            r"\bhoping (?:for|to (?:get|have|receive|hear|see)) .*\bfrom you\b|\bhop(?:ing|e[ds]?) to (?:borrow|use your|have your|pick your|persuade you|interest you|enlist|rope you|talk you into)\b",
        ),
        "I'm going to need the originals, not copies.",
        "I'm going to need a bigger boat.",
    ),
    Construction(
        "short_of_hands",
        "ask",
        "short lacking looking need desperate crying after want missing",
        r"\b(?:i'm|we're|i am|we are|still|are|is) (?:a bit |badly |desperately |still |really |very )*(?:short of|short on|lacking|looking for|in need of|desperate for|crying out for|after|missing|in want of) (?:\w+ ){0,2}(?:drivers?|hands|helpers?|volunteers?|players?|goalkeepers?|singers?|tenors?|basses|bakers?|stewards?|judges?|hosts?|readers?|blankets|sponsors?|donors?|bodies|speakers?|prizes|fourth|treasurer|referee|umpire|babysitter|sitter|pianist|marshals?|raffle prizes|guinea pigs)\b",
        "We're short of drivers for the meals round.",
        "We're short of time.",
    ),
    Construction(
        "wanted_of_you",
        "ask",
        "asked told wants begged feel want demand expect insist if room space need needs understand hear gather believe love like have mercy pity sport no game interested worth",
        (
            r"^(?!you\b).*\b(?:asked|told|wants|begged) (?:me|us) to (?:ask|remind|chase|nudge|press|bother|beg|check with|pester|badger) you\b|\bhow would you feel about (?!coming|going|having|eating|moving|being|that|it\b|retiring|lunch|dinner)\w+ing\b",
            r"\b(?:i|we) (?:all |really |do )?want you (?:on|in|for|as|aboard|with us|to (?:join|lead|chair|play|sing|help|take|run|be (?:my|our|the)))\b|^if only (?:someone|somebody|you) (?:would|could)\b(?!.*\b(?:told|known|seen)\b)",
            r"\b(?:do you have|have you(?: got)?|is there|would you have) (?:any |still )*(?:room|space) for (?:one|two|three|me|us|another|an?|my|our)\b.*\?|\b(?:i|we)(?: shall| will|'ll) need to (?:see|have|get) (?:proof|your|the|a copy|some|both)\b",
            r"^(?:i|we) (?:want|demand|expect|insist on|would like|'d like) (?:an? |my |our |the )?(?:full |written |partial |proper )?(?:refund|money back|explanation|apology|receipt|replacement|discount|deposit back)\b",
            r"\b(?:told|understand|hear|gather|believe) (?:that )?you (?:might|may|can|could)(?: be able to)? (?:help|assist|advise|lend|supply)\b|\b(?:i|we)(?:'d| would) (?:love|like) to (?:feature|interview|photograph|film|use|include|publish|quote|record|exhibit|hire|book|buy|rent) (?:you\b|your\b)",
            r"\bneeds? .*\b(?:are you game|interested|fancy it|how about it|what do you say)\?|\b(?:have mercy|take pity|be a sport|be kind|be nice|be a pal) and \w+|\bno (?:volunteers|takers|offers|helpers|entries|bids) (?:yet )?(?:for|to|from)\b|^your help\b.*\b(?:would|will) be worth\b",
        ),
        "We want you on the committee.",
        "We want a committee.",
        unless=r"\bthank|\bif you(?:'d| would) like\b",
    ),
    Construction(
        "need_you",
        "ask",
        (
            "advice* anyone appreciate await* could do expect extra* favo* hand* help* lift* like love "
            "missing* need* no no-one nobody opinion* outstanding* prefer reference* require* ride* "
            "sponsor* use volunteer* want wanted*"
        ),
        (
            (
                r"\b(?:i|we|i'd|we'd|i'll|we'll|i would|we would)(?: do| really| still| also| just| urgently| badly|"
                r" desperately| will)* (?:need|require|want|like|love|prefer|expect|appreciate) (?:for )?"
                r"(?:you(?: guys| all| both)? to (?!come|join us|know|be (?:my|our) (?:guest|best)|meet|have|feel)|your "
                r"(?:help|advice|input|signature|approval|sign-off|feedback|thoughts|support|okay|ok|permission|decision|"
                r"answer|reply|confirmation|comments|details|address|number|bank|expertise|opinion|view|assistance|"
                r"permission|password|report|draft|figures|numbers|part|half|share|agreement|version)|"
                r"(?:it|this|that|them|these|the \w+(?: \w+)?|an? \w+(?: \w+)?|some \w+|more \w+) (?:back )?"
                r"(?:from you|by|asap|before|signed|back|from your)\b|to (?:borrow|ask (?:you|for)|pick your brain|"
                r"request|hear back|get your (?:approval|ok|feedback|signature)|have your|schedule|set up|arrange|book "
                r"(?:a|you)|meet with you|talk (?:to|with) you about|speak (?:to|with) you|discuss|sit down with you|see "
                r"(?:a|the|your) (?:draft|final|copy|version)))"
            ),
            r"\byour (?:\w+ )?(?:is|are) (?:still |also |urgently )?(?:needed|required|missing|outstanding|wanted)\b",
            (
                r"\b(?:i|we) (?:could (?:really )?(?:use|do with)|am in need of|are in need of|need) "
                r"(?:your|a|an|some|another pair of) (?:\w+ ){0,3}?(?:hand|help|hands|opinion|advice|lift|ride|favou?r|"
                r"volunteers?|sponsor|reference|extra)"
            ),
            (
                r"\b(?:i|we)(?:'d| do| still| really| also| just| now| only| urgently)* (?:need|require|await) your "
                r"(?!to\b)\w+"
            ),
            (
                r"\b(?:i|we)(?:'ve| have)? (?:got |still )*(?:have )?(?:nobody|no one|no-one|no volunteers) (?:yet )?"
                r"(?:to|for|who)\b(?! (?:talk|turn|listen|blame|love))"
            ),
            (
                r"\b(?:i|we) need (?:a|an|some|one|two|three|four|another|more|someone|somebody|volunteers|people|help|"
                r"hands)\b.{0,50}\b(?:by|for|to|from you|on)\b.{0,40}\b(?:can|could|would|any|you|please|\?)"
            ),
            r"\b(?:is|are) (?:there )?anyone (?:free|able|willing|around) (?:to|who)\b",
        ),
        "I need you to sign two pages.",
        "I need new shoes.",
        unless=r"\bdon't need|no longer need|\bif i need\b|(?:tell|told|said)[^.]*\bthey need",
    ),
    Construction(
        "counting_on",
        "ask",
        (
            "appeal asking* banking* begging* can't contacting couldn't count counting* emailing help "
            "looking* need reaching rely relying* requesting* seeking* sign up urge volunteers wouldn't "
            "writing"
        ),
        (
            r"\b(?:counting|relying|banking) on (?:you|your)\b",
            (
                r"\b(?:i|we)(?:'m| am|'re| are) (?:asking|looking|writing to ask|contacting you to ask|reaching out "
                r"(?:to|for)|writing to request|emailing to ask|requesting|begging|seeking) (?:for |to )?"
                r"(?:you (?:to|for)|your|if you|whether you|volunteers|donations|people to|someone (?:to|who))"
            ),
            r"\bhelp (?:me|us) (?:out|with|to|find|decide|choose|move|understand|carry|get|please)?\b.{0,50}\?$",
            r"\bhelp me out\b",
            r"\b(?:it's|it is|over|down|up) to you to\b",
            r"\bwould you (?:consider|sponsor|sign|vote|support|help|vouch|swap|cover|lend|do)\b",
            (
                r"\b(?:you|your) (?:couldn't|wouldn't|can't|could not) (?:possibly |by any chance |happen to )?"
                r"(?:lend|spare|give|help|let|pick|bring|have|take|do)\b.*\?"
            ),
        ),
        "We're counting on you for the cake.",
        "You can count on me.",
        unless=(
            r"\b(?:can i|could i|may i|how can i|let me|happy to|glad to|i can|like me to|want me to|there to|you)"
            r" help"
        ),
    ),
    Construction(
        "need_from_you",
        "ask",
        (
            "appreciate appreciated* asks* await* better* counting dad easier* falls find five half hands "
            "helpful* hers hour* lack* line* mam manage* minutes* miss* mum need needed* needs nicer* "
            "only page* pair perfect photo* plenty quick requests require* said* says* signature* spare* "
            "take ten valued* want wants way* welcome* wonders* word* yet yourself*"
        ),
        (
            r"\b(?:i|we)(?:'d| would| will|'ll)? (?:only |just |really |first )?need (?:the|your|a|an|some|access|two|three|more|another)\b.{2,60}\b(?:to (?:get|go|do|finish|continue|proceed|start|help)|any further|from you|please|before|by|so)\b",
            r"\b(?:i|we) (?:still |now |do |also )?(?:await|lack|miss|require) (?:the|your)\b",
            r"\b(?:all|what|the (?:only|one) thing) (?:that )?(?:i|we)(?:'d| would| really| still)*(?: really)? (?:want|need|ask|lack|require)\b.*\b(?:you|your|yours|is|are)\b",
            r"\b(?!i\b|we\b|you\b|they\b|who\b)\w+(?: from \w+| in charge)? (?:needs|wants|requires|asks for|is after|is chasing|is waiting for|would like|asks that|requests that) (?:you\b|your\b)(?! to (?:be|know)\b)",
            r"^(?:my )?\w+ (?:says|asks|wants to know|wonders|said) (?:to ask )?(?:will|would|could|can|if|whether) you(?:'d| could| would| can)? (?!like|come|be)\w+",
            r"\b(?:you're|you are) the (?:only|one|very|right) (?:person|one|man|woman) (?:they|he|she|we|i|who|for)\b|\byou(?:'d| would) be (?:perfect|ideal|just the (?:person|one|man|woman))[.!]*$|\byou(?:'re| are) our (?:only|last) hope\b(?!.*\bi know who\b)",
            r"\bwould be (?:so )?much (?:easier|better|nicer) if (?:somebody|someone|you|anyone)\b",
            r"\b(?:your|any) (?:feedback|comments?|thoughts|input|help|support|views?|corrections|suggestions|signature|advice)\b.*\b(?:would be|is|are|will be) (?:most |very |much |more than |greatly |really |always )*(?:welcome|appreciated|valued|helpful|needed|required)\b",
            r"\b(?:half an hour|an hour|ten minutes|five minutes|a (?:line|word|page|few lines|signature|photo|quick look)|\w+ minutes) (?:would|will) (?:be plenty|do|be enough|suffice|be all)\b",
            r"\b(?:i|we)(?:'d| would) (?:love|like|want|need|prefer) you to (?!know|come|have|be|join|meet|feel|stay)\w+",
            r"\bif you (?:could|can|might|would) (?:\w+ )?(?:see your way|find it in|find the time|spare|manage|bring yourself)\b",
        ),
        "Ms Novak from Legal needs your passport copy by noon.",
        "My dog needs your dog's kennel like a hole in the head, he thinks.",
        unless=(
            r"\bif you need\b|\b(?:don't|do not|doesn't|no longer) need\b|\b(?:all|anything) you need\b|\?$(?<!you\?)|\bneeds your .*\blike a hole\b",
            r"\bi know who\b|\beverything i need\b|\b(?:gave|got|had) (?:me|us) (?:all|what) (?:i|we) need",
        ),
        loose=True,
    ),
    Construction(
        "want_of_hands",
        "ask",
        "",
        (
            r"\b(?:we're|we are|i'm|i am) (?:\w+ ){1,3}short\b|\bhint,? hint\b|\b(?:nobody|no one|no-one) has (?:yet )?(?:claimed|volunteered|offered|signed|put|come forward|bid)\b|\bstep forward\b|\bi'm looking at you\b|\bcould it be you\b",
            r"\b(?:it's|it is) your turn (?:to|on|with)\b|\byou(?:'re| are) (?:down for|on (?:tea|washing|door|cake|bar)|to (?:bring|fetch|come|ring|call|sign|take|report|send|see|write|collect))\b|\b(?:says|said|insists|asks|wants) (?:that )?you(?:'re| are|r)? (?:to|must|should|have to|ought to)\b",
            r"\b(?:hate|don't want|loath|sorry) to (?:press|push|harp|go on|keep on|chivvy|hurry)\b|\bany (?:sign|sight|trace|news|word|joy) of (?:that|the|my|our|those|your)\b|\b(?:is|are) all (?:that )?(?:i|we)(?:'m| am|'re| are)? (?:need|lack|waiting|want|ask)\w*\b|\ball that holds (?:us|me) up\b",
            r"\b(?:obliged|grateful|glad|thankful|happier|honou?red|thrilled|flattered|delighted|relieved|over the moon|tickled pink|chuffed) if (?!i\b|we\b|you(?:'d| would)? like\b)\w+",
            r"\ba (?:quick|simple|short|brief|plain) (?:yes|ok|okay|nod|line|word|reply|answer|call|signature|glance) (?:from you|will|would|is all)\b|,? (?:may|can|could|might) (?:i|we)\?$|\bknow (?:any|a|of any|of a|of someone) (?:\w+ ){1,3}(?:who [^?]*)?\?$",
            r"\b(?:someone|somebody) (?:has to|must|needs to|should|ought to) \w+|\b(?:needs|wants|need|want) (?:picking up|collecting|feeding|walking|watering|fetching|dropping|signing|moving|fixing|washing|taking)\b(?=.*\b(?:and i|i'm|we're|you|stuck|can't|please)\b)",
            r"\bdo (?:tell|send|bring|ask|give|ring|call|thank|remind|check|make sure|sign|pass|forward|help|write to|speak to|have a word) (?!me (?:what|about|how|when|where|who)\b|yourself)\w+|\bcould it (?:be|wait|possibly be)\b.*\?|\b(?:could|can) (?:we|you) make it (?:\w+ )?(?:later|earlier|instead|\w+day)\b",
            r"^(?:oi|oy|hey|right|now then),? (?!your|you|the|my|how|what|when|where|who|why|is|are|do|did|have|has|can|could|would|will)[a-z]+ (?:your|the|that|this|those|over|up|off|down|out|it|him|her|them)\b",
            r"\bin a position to (?:lend|help|give|take|send|offer|share|spare|sponsor|host)\b.*\?|\b(?:do|don't) you (?:think|suppose|reckon) (?:your \w+|\w+|one of you|someone) (?:could|would|might|can)\b.*\?|\bwould be worth (?:its|their) weight\b|\b(?:i'm|we're) after (?:a|an|some|the)\b|^(?:do |please |and )?let (?!me\b|us\b|it\b|go\b|them eat)[a-z]+ know\b",
            r"\b(?:don't|do not|not) (?:breathe|say|tell|mention|let on|whisper) (?:a word|a soul|anything|it|this|him|her|them|to)\b|\b(?:need|needs) to go (?:out|back|in|off)\b|\breceiving your (?:cheque|payment|form|slip|draft|comments|contribution|donation|deposit)\b|\bcan we (?:shift|swap|bring forward|put back|move|switch|hold|start|meet|do it)\b|^(?:pop|stick|bung|whack|nip|fetch|shove) (?:the|a|some|your|it|over|round|down|in|out)\b",
            r"\bthe (?:form|invoice|deposit|rent|report|reply|cheque|slip|questionnaire|contract|questionnaire|bill|manuscript|copy|draft) (?:has|have|is|'s) (?:yet to|still (?:to|not)|not (?:yet )?(?:reached|come|arrived))\b",
        ),
        "It's your turn to bring the oranges at half-time.",
        "It's your turn on the swing that I remember best.",
        unless=(
            r"\bif you(?:'d| would)? (?:like|want|need|fancy)\b|\bthat i remember best\b|\bthank(?:s| you) for\b|\b(?:he|she|they) (?:said|asked|told)\b.*\b(?:him|her|them)\b|\bshould be with (?:them|him|her)\b|\bdo tell me\b",
            r"\b(?:i'm|we're) (?:a bit |very |rather |so |too )?short (?:on (?:sleep|time|patience)|of breath)\b|\bi'm too short\b|\blong and short\b|\b(?:he|she|\w+) (?:says|said) (?:he|she)\b|\bhow are you to\b|\bknow any(?:one|body) (?:there|here)\?",
        ),
        loose=True,
    ),
    Construction(
        "thing_please",
        "ask",
        "please pls plz",
        (
            rf"^(?:and |also,? |oh,? |so |right,? |ok,? )?{_THING}\b(?:{_NO_VERB}[^.?!]){{2,90}}[, ](?:please|pls|plz)\b",
            r"^(?!(?:yes|no|nope|yeah|oh|i|we|he|she|it|they|that|not|god|lord|coffee|tea|anything|either|milk|white|black|neither)\b)[^?]{4,140}[,.!] ?(?:please|pls|plz)(?: and thank you| mate| love| all| everyone| sir| madam)?[.!]*$",
            rf"^(?!(?:yes|no|i|we|he|she|it|they|you|that|this|but|so|thanks|thank|if|when|oh|ah|as|because)\b)(?:{_NO_VERB}[^.?!]){{4,90}} (?:please|pls|plz)(?=[,.!]| (?:and|as|before|by|so|when|if|for|to|mate|love)\b|$)",
        ),
        "Two loaves and a dozen rolls please, sliced.",
        "Two loaves were left.",
        unless=r"^(?:tea|coffee|milk|white|black)\b|\bplease(?:d| note| know| find| accept| be)\b|\bthat would be\b|\bsays? please\b|\b(?:address|phone number|date of birth|name|postcode|size),? please\b",
    ),
    Construction(
        "needs_yours",
        "ask",
        (
            "need needs need'd must require requires love like appreciate welcome value asking looking begging pleading pressing pushing "
            "clamouring crying desperate after keen waiting hoping hunting insists insist demands demand expects expect begs beg pleads "
            "asks ask hopes wants want"
        ),
        (
            rf"^(?:and |but |so |now |sorry, )?(?!you\b|if\b)(?:[\w'.-]+ ){{1,5}}?{_WANTS} (?!to\b)(?:[\w'-]+ ){{0,6}}?(?:from you|of you|of yours|by you)\b",
            rf"^(?:and |but |so |now )?(?!you\b|if\b)(?:[\w'.-]+ ){{1,5}}?{_WANTS} (?:(?:a|the|one|two|some|any) )?(?:\w+ ){{0,2}}?(?:of )?your (?!(?:love|best|advice to|wedding|birthday|news)\b)\w+",
            rf"^(?:and |but |so )?(?!you\b|if\b|how\b|what\b)(?:[\w'.-]+ ){{1,5}}?{_WANTS} (?:that )?(?:you|one of you|someone)(?:'d| would| could| can| to)? (?!(?:happy|well|know|have|been|are|were|is|all|the|a|and|both|were)\b){DEEDS}\b",
        ),
        "The auditors need a copy of the lease from you.",
        "You need a rest.",
        unless=r"\bor so (?:he|she|they)\b|\bhope you and\b|\b(?:don't|doesn't|do not|does not|no longer|didn't|won't|not) (?:need|want|require|expect|ask|insist)|\?$|\bhope(?:s|d)? your\b|\b(?:needed|wanted|asked)\b|\bused to\b|\byour (?:pardon|understanding|patience|forgiveness|indulgence)\b|\bthank|\b(?:like|love) (?:of )?your \w+(?: \w+)?[.!]*$|\bi (?:really |so |do )?(?:love|like|value|welcome) your\b",
    ),
    Construction(
        "lacking_yours",
        "ask",
        "all your without missing lack lacks haven't hasn't there's no short blank yet need needs wants due latest turn",
        (
            r"^without (?:a |an |the |your |some |any )(?:\w+ ){0,4}?(?:from you|of yours|your)?[^,]*,? (?:i|we|they|he|she|the \w+) (?:can't|cannot|won't|can not|will not|may not|couldn't)\b(?=.*)(?<!you)",
            r"\b(?:is|are) (?:the )?(?:last|only|one) (?:thing|document|item|page|signature|piece|bit|name)s? (?:\w+ )?(?:missing|outstanding|lacking|left|i need|we need|i lack|holding)\b",
            r"\bthe (?:form|application|contract|invoice|claim|file|document|scan|copy|pdf|report|dossier|attachment|letter|questionnaire)(?: you \w+)? (?:is (?:missing|lacking|short of|without)|lacks|has no|came without|has come without|hasn't got|doesn't have|wasn't)\b",
            r"\b(?:there(?:'s| is| are)|we have|i have|we've got|i've got) no (?:[\w-]+ ){1,4}(?:on file|in the file|on record|on our books|from you|attached|with your|for your)\b",
            r"\b(?:i|we) (?:haven't|have not|don't|do not) (?:yet )?(?:got|had|have|received|seen) your\b",
            r"\b(?:your|that|the|those|these) (?:[\w-]+ ){1,4}?(?:needs?|wants?|want|need) (?:collecting|signing|returning|paying|picking up|moving|clearing|covering|filling|checking|renewing|looking at|sorting|shifting|stacking|emptying|fetching|taking (?:down|away|in|out)|washing|cutting|handing in|finishing)\b",
            r"^all (?:that(?:'s| is)|we(?:'re| are)?|i(?:'m| am)?) (?:still )?(?:lacking|missing|needed|left|need|lack|short of|waiting for)\b|^your (?:\w+ ){1,2}(?:lacks|is missing|are missing|is incomplete|has no|came without)\b",
            r"^(?:it's )?your turn (?:to|for|with|on)\b|\bneeds? to (?:be|reach|arrive|land|go|come)\b.{0,60}\bby (?:noon|close|end|the \w+|\w+day|tomorrow|tonight|\d)\b(?=.*)|\bno later than\b(?!.*\bi'll\b)|\b(?:last|latest|final) (?:date|day|moment|deadline) for your\b",
        ),
        "Without your signature I cannot pay the grant.",
        "Without sugar I cannot drink it.",
        unless=r"\bthank|\bi(?:'ll| will| shall)\b|\bwithout (?:your|you)\b.*\b(?:couldn't|wouldn't|never) have\b|\bsorry\b|^without (?!.*\b(?:you|your|yours|from)\b)",
    ),
    Construction(
        "hands_wanted",
        "ask",
        (
            "someone somebody anyone anybody volunteers volunteer helpers help hands hand drivers bodies people person takers stewards "
            "needs need short fancy"
        ),
        (
            r"\b(?:i|we|i'm|we're|(?:the|our) [\w ]{2,30})(?: \w+){0,2} (?:needs?|could do with|looking for|crying out for|desperate for|stuck for) (?:someone|somebody|people|volunteers|helpers|drivers|more hands|bodies|stewards|a (?:couple|few) (?:more )?(?:of )?(?:people|volunteers|hands|bodies|helpers)|(?:one|two|three) more \w+|another (?:pair of hands|volunteer|driver)) (?:to|who|for|with|on)\b",
            r"\bany(?:one|body)?(?: of you)? (?:volunteers|takers|offers|help|willing|free|up for|able|fancy|got|going)\b[^.]*\?|\bvolunteers (?:needed|wanted|welcome|please)\b|\bany volunteers\b",
            r"^(?:does|has|is|could|can|would|will) any(?:one|body)(?: (?:here|out there|else))? (?:have|got|own|lend|spare|help|give|take|drive|willing|able|free|fancy|know of)\b",
            r"(?:^|[,.;!] )help[.!]*$|^help[!,] |^(?:a |any |some |quick |a quick |a bit of |bit of |little |a little )*(?:lift|ride|help|hand|favour|favor|second opinion|loan)\b[^?]{0,40}\?$",
            r"\b(?:a|one|two|three) (?:\w+ )?(?:steward|driver|player|pair of hands|goalkeeper|waiter|reader|helper|alto|tenor)s? short\b|\bas our (?:resident |only )?\w+(?: \w+)?, (?:fancy|could|would|any chance)\b",
        ),
        "Does anybody have a van on Sunday?",
        "Somebody rang.",
        unless=r"\bif you (?:need|want|ever)\b|^(?:they|he|she)\b|\bor so (?:he|she|they)\b|^(?:do you )?need (?:a|some)[^,]*\?$|\bi can help\b|\bhappy to\b|\bdon't need\b|\bcan'?t help\b",
        loose=True,
    ),
)
