"""English requests that tell what is needed: "I need you to", "the office needs your form"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.asks.words import NOTHING_ASKED
from daemon.think.language.en.words import DEEDS

_WANTS = (
    r"(?:needs?|'d need|would need|will need|'ll need|must have|requires?|(?:would |'d )(?:so |really |"
    r"very much )?(?:love|like|appreciate|welcome|value)|(?:is|are|am|'s|'re|'m|keeps?) (?:still |already |"
    r"really |desperately |now )*(?:asking|looking|begging|pleading|pressing|pushing|clamouring|crying out|"
    r"desperate|after|in need of|keen|waiting|hoping|hunting)(?: for| on)?|(?:insists?|demands?|expects?|"
    r"begs?|pleads?|asks?|hopes?|wants?)(?: on| for)?)"
)
NEEDS = (
    Construction(
        "need_it_now",
        "ask",
        "need needs required wanted asap urgently",
        (
            (
                r"^need (?:the|a|an|your|my|this|these|that|some|it|them)\b.*\b(?:please|pls|plz|asap|"
                r"urgently|pronto|by|before|today|tonight|tomorrow)\b"
            ),
            (
                r"\b(?:now|so|and|but|first|also) (?:i|we) (?:just |only |also |still |really )?need (?:the|"
                r"your|those|that|this|an?|some|two|three) (?:[\w-]+ ){1,6}?(?:as well|too|first|back|"
                r"from you|before|by|for the|in writing|signed|today|tomorrow)\b"
            ),
            (
                r"\b(?:i|we)(?:'d| would| will|'ll| shall) (?:also )?need (?:an?|the|your|"
                r"some) (?:[\w-]+ ){1,4}(?:of|from) you\b"
            ),
            (
                r"\b(?:i|we)(?:'ll| will| do| really| still| also| just| now)* need you (?:to|in|at|there|"
                r"here|back|on|with|for)\b(?! know\b)"
            ),
            (
                r"\b(?:i|we) (?:do |really |badly |still |rather |just )*need (?:that|those|your|these) (?:[\w-]+ ){0,2}?(?:figures?|"
                r"forms?|files?|lists?|numbers?|address(?:es)?|reports?|drafts?|photos?|receipts?|invoices?|signatures?|"
                r"answers?|repl(?:y|ies)|details|documents?|papers|copy|copies|contract|dates?|names|measurements|slides|"
                r"password|code|link|quote|cheque|decision)\b(?! (?:to|from) (?!you)\w+ (?:him|her|them|before i|before we))"
            ),
            r"\b(?:asap|urgently|pronto)(?:,? (?:please|pls|plz|ta|thanks))?[.!]*$",
        ),
        "Need the projector bulb changed before Monday, pls.",
        "Need I say more?",
        unless=(
            r"\?$",
            r"\b(?:he|she|they) need",
            r"\bin case (?:i|we) need\b",
            r"\bif (?:i|we) need\b",
            r"\b(?:i|we)(?:'ll| will| shall) (?!need\b)\w+ .*\b(?:asap|urgently|pronto)\b",
        ),
    ),
    Construction(
        "will_need_yours",
        "ask",
        "crucial essential hope hoping imperative important need require urgent vital want",
        (
            (
                r"\b(?:i|we)(?:'m going to|'re going to| will|'ll| am going to| are going to) (?:also |still |"
                r"then )?need (?:the|their|his|her|those|that|some|two|three|four|a copy|copies|it|them|both|all)\b(?! (?:sleep|rest|time|"
                r"luck|money))"
            ),
            r"\bhoping (?:for|to (?:get|have|receive|hear|see)) .*\bfrom you\b",
            (
                r"\bhop(?:ing|e[ds]?) to (?:borrow|use your|have your|pick your|persuade you|interest you|"
                r"enlist|rope you|talk you into)\b"
            ),
            r"\b(?:i|we)(?: shall| will|'ll) need to (?:see|have|get) (?:proof|your|the|a copy|some|both)\b",
            (
                r"\bit(?:'s| is) (?:very |most |really |quite )?(?:urgent|important|vital|essential|crucial|"
                r"imperative) (?:that|for) (?:we (?:receive|have|get|know)|you\b|your|us to (?:have|receive))"
            ),
            r"\b(?:i|we) (?:require|need|want) (?:[\w,-]+ ){1,8}from you\b",
        ),
        "I'm going to need the originals, not copies.",
        "I'm going to need a bigger boat.",
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
                r"\b(?:i|we|i'd|we'd|i'll|we'll|i would|we would)(?: do| really| still| also| just| urgently|"
                r" badly| desperately| will)* (?:need|require|want|like|love|prefer|expect|"
                r"appreciate) (?:for )?(?:you(?: guys| all| both)? to (?!come|join us|know|be (?:my|"
                r"our) (?:guest|best)|meet|have|feel)|your (?:help|advice|input|signature|approval|sign-off|"
                r"feedback|thoughts|support|okay|ok|permission|decision|answer|reply|confirmation|comments|"
                r"details|address|number|bank|expertise|opinion|view|assistance|permission|password|report|"
                r"draft|figures|numbers|part|half|share|agreement|version)|(?:it|this|that|them|these|"
                r"the \w+(?: \w+)?|an? \w+(?: \w+)?|some \w+|more \w+) (?:back )?(?:from you|by|asap|before|"
                r"signed|back|from your)\b|to (?:borrow|ask (?:you|for)|pick your brain|request|hear back|"
                r"get your (?:approval|ok|feedback|signature)|have your|schedule|set up|arrange|book (?:a|"
                r"you)|meet with you|talk (?:to|with) you about|speak (?:to|with) you|discuss|"
                r"sit down with you|see (?:a|the|your) (?:draft|final|copy|version)))"
            ),
            (
                r"\byour (?:\w+ )?(?:is|are) (?:still |also |urgently )?(?:needed|required|missing|"
                r"outstanding|wanted)\b"
            ),
            (
                r"\b(?:i|we) (?:could (?:really )?(?:use|do with)|am in need of|are in need of|need) (?:your|"
                r"a|an|some|another pair of) (?:\w+ ){0,3}?(?:hand|help|hands|opinion|advice|lift|ride|"
                r"favou?r|volunteers?|sponsor|reference|extra)"
            ),
            (
                r"\b(?:i|we)(?:'d|'ll| do| will| shall| still| really| also| just| now| only| urgently)* (?:need|require|"
                r"await) your (?!to\b)\w+"
            ),
            (
                r"\b(?:i|we)(?:'ve| have)? (?:got |still )*(?:have )?(?:nobody|no one|no-one|"
                r"no volunteers) (?:yet )?(?:to|for|who)\b(?! (?:talk|turn|listen|blame|love))"
            ),
            (
                r"\b(?:i|we) need (?:a|an|some|one|two|three|four|another|more|someone|somebody|volunteers|"
                r"people|help|hands)\b.{0,50}\b(?:by|for|to|from you|on)\b.{0,40}\b(?:can|could|would|any|"
                r"you|please|\?)"
            ),
            r"\b(?:is|are) (?:there )?anyone (?:free|able|willing|around) (?:to|who)\b",
        ),
        "I need you to sign two pages.",
        "I need new shoes.",
        unless=r"\bdon't need|no longer need|\bif i need\b|(?:tell|told|said)[^.]*\bthey need",
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
            (
                r"\b(?:i|we)(?:'d| would| will|'ll)? (?:only |just |really |first )?need (?:the|your|a|an|"
                r"some|access|two|three|more|another)\b.{2,60}\b(?:to (?:get|go|do|finish|continue|proceed|"
                r"start|help)|any further|from you|please|before|by|so)\b"
            ),
            r"\b(?:i|we) (?:still |now |do |also )?(?:await|lack|miss|require) (?:the|your)\b",
            (
                r"\b(?:all|what|the (?:only|one) thing) (?:that )?(?:i|we)(?:'d| would| really|"
                r" still)*(?: really)? (?:want|need|ask|lack|require)\b.*\b(?:you|your|yours|is|are)\b"
            ),
            (
                r"\b(?!i\b|we\b|you\b|they\b|who\b)\w+(?: from \w+| in charge)? (?:needs|wants|requires|"
                r"asks for|is after|is chasing|is waiting for|would like|asks that|requests that) (?:you\b|"
                r"your\b)(?! to (?:be|know)\b)"
            ),
            (
                r"^(?:my )?\w+ (?:says|asks|wants to know|wonders|said) (?:to ask )?(?:will|would|could|can|"
                r"if|whether) you(?:'d| could| would| can)? (?!like|come|be)\w+"
            ),
            (
                r"\b(?:you're|you are) the (?:only|one|very|right) (?:person|one|man|woman) (?:they|he|she|we|"
                r"i|who|for)\b"
            ),
            r"\byou(?:'d| would) be (?:perfect|ideal|just the (?:person|one|man|woman))[.!]*$",
            r"\byou(?:'re| are) our (?:only|last) hope\b(?!.*\bi know who\b)",
            r"\bwould be (?:so )?much (?:easier|better|nicer) if (?:somebody|someone|you|anyone)\b",
            (
                r"\b(?:your|any) (?:feedback|comments?|thoughts|input|help|support|views?|corrections|"
                r"suggestions|signature|advice)\b.*\b(?:would be|is|are|will be) (?:most |very |much |"
                r"more than |greatly |really |always )*(?:welcome|appreciated|valued|helpful|needed|"
                r"required)\b"
            ),
            (
                r"\b(?:half an hour|an hour|ten minutes|five minutes|a (?:line|word|page|few lines|signature|"
                r"photo|quick look)|\w+ minutes) (?:would|will) (?:be plenty|do|be enough|suffice|be all)\b"
            ),
            (
                r"\b(?:i|we)(?:'d| would) (?:love|like|want|need|prefer) you to (?!know|come|have|be|join|"
                r"meet|feel|stay)\w+"
            ),
            (
                r"\bif you (?:could|can|might|would) (?:\w+ )?(?:see your way|find it in|find the time|spare|"
                r"manage|bring yourself)\b"
            ),
        ),
        "Ms Novak from Legal needs your passport copy by noon.",
        "My dog needs your dog's kennel like a hole in the head, he thinks.",
        unless=(
            r"\bif you need\b",
            r"\b(?:don't|do not|doesn't|no longer) need\b",
            r"\b(?:all|anything) you need\b",
            r"\?$(?<!you\?)",
            r"\bneeds your .*\blike a hole\b",
            r"\bi know who\b",
            r"\beverything i need\b",
            r"\b(?:gave|got|had) (?:me|us) (?:all|what) (?:i|we) need",
        ),
        loose=True,
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
            (
                rf"^(?:and |but |so |now |sorry, )?(?!you\b|if\b)(?:[\w'.-]+ ){{1,5}}?{_WANTS} "
                r"(?!to\b)(?:[\w'-]+ ){0,6}?(?:from you|of you|of yours|by you)\b"
            ),
            (
                rf"^(?:and |but |so |now )?(?!you\b|if\b)(?:[\w'.-]+ ){{1,5}}?{_WANTS} (?:(?:a|the|one|two|"
                r"some|any) )?(?:\w+ ){0,2}?(?:of )?your (?!(?:love|best|advice to|wedding|birthday|"
                r"news)\b)\w+"
            ),
            (
                rf"^(?:and |but |so )?(?!you\b|if\b|how\b|what\b)(?:[\w'.-]+ ){{1,5}}?{_WANTS} (?:that "
                r")?(?:you|one of you|someone)(?:'d| would| could| can| to)? (?!(?:happy|well|know|have|been|"
                rf"are|were|is|all|the|a|and|both|were)\b){DEEDS}\b"
            ),
        ),
        "The auditors need a copy of the lease from you.",
        "You need a rest.",
        unless=(
            r"\bor so (?:he|she|they)\b",
            r"\bhope you and\b",
            (
                r"\b(?:don't|doesn't|do not|does not|no longer|didn't|won't|not) (?:need|want|require|expect|"
                r"ask|insist)"
            ),
            r"\?$",
            r"\bhope(?:s|d)? your\b",
            r"\b(?:needed|wanted|asked)\b",
            r"\bused to\b",
            r"\byour (?:pardon|understanding|patience|forgiveness|indulgence)\b",
            r"\bthank",
            r"\b(?:like|love) (?:of )?your \w+(?: \w+)?[.!]*$",
            r"\bi (?:really |so |do )?(?:love|like|value|welcome) your\b",
        ),
    ),
    Construction(
        "is_all_i_need",
        "ask",
        "after all brief need needs plain quick short simple want wants worth",
        (
            r"\b(?:is|are) all (?:that )?(?:i|we)(?:'m| am|'re| are)? (?:need|lack|waiting|want|ask)\w*\b",
            (
                r"\ba (?:quick|simple|short|brief|plain) (?:yes|ok|okay|nod|line|word|reply|answer|call|"
                r"signature|glance) (?:from you|will|would|is all)\b"
            ),
            (
                r"\b(?:needs|wants|need|want) (?:picking up|collecting|feeding|walking|watering|fetching|"
                r"dropping|signing|moving|fixing|washing|taking)\b(?=.*\b(?:and i|i'm|we're|you|stuck|can't|"
                r"please)\b)"
            ),
            r"\bwould be worth (?:its|their) weight\b",
            r"\b(?:i'm|we're) after (?:a|an|some|the)\b",
            r"\b(?:need|needs) to go (?:out|back|in|off)\b",
        ),
        "A quick yes from you is all we need.",
        "Sleep would be welcome.",
        unless=(
            r"\bif you(?:\'d| would)? (?:like|want|need|fancy)\b",
            r"\bthank(?:s| you) for\b",
            r"\b(?:he|she|they) (?:said|asked|told)\b.*\b(?:him|her|them)\b",
        ),
        loose=True,
    ),
    Construction(
        "need_you_there",
        "ask",
        "need",
        (
            r"^(?:[a-z]+, )?(?:we|i) (?:badly |urgently |really )?need you (?:on|at|in) \w+",
            (
                r"^(?:[a-z]+, )?(?:badly |urgently |really )?need (?:you (?:on|at|in|to)|the|your|those|that|"
                r"them|advance|more|another|an? (?:advance|copy|signature|lift|ride|bed|room|answer|quote|"
                r"reply))\b(?![^?]*\byou\?)[^?]*(?:[.!]|\w|anyone\?|please\?)$"
            ),
        ),
        "We urgently need you on Sunday.",
        "I need sleep.",
        unless=NOTHING_ASKED,
    ),
)
