"""English: what only looks like a question, a promise, a gift, thanks and other acts, act by act."""

from __future__ import annotations

from daemon.think.language.en.acts.asks.in_few_words import GRATEFUL_FOR, NEED_OF
from daemon.think.language.en.acts.asks.sideways import GOES_TOWARDS, LOOK_AT_MINE, ORDER_WITH_THANKS
from daemon.think.language.en.acts.gives.words import ON_ONE_WORD
from daemon.think.language.en.acts.only_like.words import OFFERED, REPORTED, SPARED
from daemon.think.language.en.acts.thanks.words import BLAMED, SPOILT

LIKE_ACTS = {
    "give": (
        # who regrets that there was no time to give anything
        r"\b(?:gone|left|off|away|home|went|vanished|ran off|drove off)\b[^.;!?]{0,20}\bbefore (?:i|we) (?:could|had (?:the |a )?(?:time|chance) to|was able to|managed to|even) ?(?:\w+ )?(?:give|offer|make|get|pour|bring|thank|feed|pay|say|ask)\b(?!.*\b(?:enclos\w+|attach\w+|instead|here (?:is|are|it))\b)",
        r"^(?!.*\b(?:but|instead|though)\b[^.;!?]*\b(?:attach|enclos|here (?:is|are)|send)).*\b(?:i|we)(?:'m|'ve| am| have| are)? (?:enclos|attach)(?:e|ing|ed)? (?:no|nothing|neither)\b",
        # what one may do for oneself again, no offer
        r"^(?:and |but |so |apparently |luckily |at least )*(?:i|we) (?:can|could|may) (?:(?:resit|retake|re-?sit)(?= (?:it|in|on|next|at|the (?:exam|test|paper|course))\b|[.,;!]|$)|try again|take it again|reapply|apply again|appeal|sit it again|have another (?:go|try))\b(?!.*\b(?:you|your)\b)",
        r"\byou might have (?:told|said|asked|warned|written|rung|called|mentioned|waited|let)\b(?![^.]*\?)(?!.*\b(?:i|we)(?:'ll| will| can|'ve| have)\b(?! to\b))",
        GOES_TOWARDS,
        LOOK_AT_MINE,
        # all the time that they are given: nothing to use
        r"^(?:please |do |just |and |but |so |oh,? )*take (?:as long as|as much time as|all the time|whatever time|just as long as) you (?:like|need|want|wish|please)\b",
        r"^(?:bring|grab|fetch|get|leave|put|feed|lock|shut) (?:the|my|our|me|us)\b[^,.;]* x+$",
        rf"{NEED_OF}(?!.*(?:\?|\bi(?:'ll| can|'m| am| have|'ve)\b))",
        r"^(?!.*\b(?:keep|have|accept|borrow|help yourself|use my|take (?:it|mine|my|one|some))\b).*\b(?:pls|plz)(?: x+)?[.!]*$",
        r"\bpicture you\b",
        r"\bi (?:might|may|could|will) need a hand\b",
        r"\bput in a (?:good )?word for (?:me|us|my)\b",
        r"\b(?:may|can|could) i give your\b",
        r"\bhave a (?:look|read) (?:over|at|through) the\b.*\b(?:and|then) (?:shout|tell|let|say)\b",
        r"^turn the \w+ off when you\b",
        rf"{REPORTED}",
        r"^please (?:return|send back|give back)\b",
        r"\bput in a (?:good )?word for (?!you\b)(?!.*\bi(?:'ll| can| could|'d)\b)",
        r"\bif i can get away\b",
        r"\bi can (?:tell|but try)\b",
        r"^(?:does|has) any(?:one|body)\b",
        r"^whenever (?:you|it)\b.*\b(?:no (?:rush|hurry)|is fine)\b",
    ),
    "thanks": (
        # dull without you, as a report of how it is there
        r"^(?!.*\b(?:thank|grateful|appreciat)).*\b(?:dull|quiet|silent|empty|lonely|boring|dreary|grey|flat|odd|strange|not the same|isn't the same|gloomy|tame|too tidy) without you\b",
        GRATEFUL_FOR,
        ORDER_WITH_THANKS,
        SPOILT,
        rf"\b(?:if you(?:'d not| had not| hadn't)|had you not) {BLAMED}\b",
        r"\b(?:bless you|cheers|ta|obliged|appreciated) (?:\w+ ){0,3}?(?:in advance|beforehand)\b",
        r"\b(?:obliged|grateful|thankful|appreciate it) if\b",
        (
            r"\bgrateful for (?:your|any|the) (?:\w+ )?(?:comments|feedback|thoughts|views|reply|answer|input|"
            r"signature|reactions?|help)\b.*\b(?:by|before|as soon)\b"
        ),
        r"^thanks to (?:the|this|that|him|her|them|a|my|our) (?!.*\byou)",
    ),
    "apology": (
        r"\b(?:he|she|they|him|her|them|people) (?:to )?(?:\w+ )?(?:apologis|apologiz)\w+",
        r"\bsorry to (?:learn|hear|read|see) (?:of|about|that|your|you)\b",
        rf"{SPARED}",
        r"^(?!i\b|we\b|so\b|please\b)(?:\w+ ){1,3}(?:has |had )?apologi[sz]e[ds]\b",
        r"\bsorry (?:that )?(?:things|life|times) (?:are|is|have|has)\b",
        (
            r"\bsorry (?:that )?(?:it|this)(?:'s| is| has been) (?:all )?(?:so |such a |been )(?:hard|tough|"
            r"awful|rough|difficult|painful|sad|bad)\b"
        ),
    ),
    "congratulation": (
        (
            r"^so you'(?:ve|re) (?!.*(?:!.*!|too soon|about time|high time|before time|glad|delighted|thrilled|congrat|marvellous|wonderful|lovely|"
            r"great|fantastic|brilliant|splendid|how ))"
        ),
        r"\bdeserve (?:a|some|your) (?:\w+ )?(?:rest|break|holiday|treat|lie-?in)\b",
        r"^(?:yes|no),",
        r"^(?:such )?an? (?:\w+ )?(?:photo|picture|snap)\b",
    ),
    "callback": (
        r"\bbirthday\b",
        r"^you were in (?:fine|good|great) (?:voice|form|shape)\b",
        r"^we went to (?:a|the) \w+ (?!.*\b(?:you|together)\b)",
        r"^(?:i|we) (?:could|can) (?:really )?(?:do with|use)\b",
        r"^(?:i|we) need\b",
    ),
    "support": (
        r"\bhold(?:ing)? you to (?:it|that|this|them|your)\b",
        r"^(?:ring|call|text|phone|ping|message) (?:me|us) (?:when|as soon as|once) you(?:'re| are| get| arrive| land)\b(?!.*\b(?:low|down|sad|scared|lonely|need|talk)\b)",
        r"\bwould not go amiss\b",
        r"^i know how (?:much|dearly|fond) (?!.*\b(?:miss|hurt|lost|hard|difficult|love[ds] him|loved her)\b)",
    ),
    "smalltalk": (r"^how are you finding\b|^paid you\b|^we're short of\b",),
    "other_focus": (
        r"^you never (?:know|can tell)\b",
        (
            r"^(?:will you be (?:bringing|coming|needing|wanting|driving|staying|there|at|free|around|"
            r"joining)|are you (?:on|up|in|free|around|game|bringing|coming)\b|"
            r"how would you like (?:your (?:eggs?|tea|coffee|steak|toast|drink)|it|them|the)|"
            r"how do you (?:take|spell) (?:your|it|the)|(?:what|how much) did the|"
            r"who did you (?:end up )?us(?:e|ing)\b)"
        ),
        (
            r"^you (?:mustn't|needn't|shouldn't|don't (?:have|need) to) (?:\w+ ){0,3}(?:trouble|bother|"
            r"worry|bring|do|go|come|answer|reply|apologi[sz]e|feel)\b"
        ),
    ),
    "about_you": (
        (
            r"^(?:will you be (?:bringing|coming|needing|wanting|driving|staying|there|at|free|around|"
            r"joining)|are you (?:on|up|in|free|around|game) (?:for|on|at)|"
            r"how would you like (?:your (?:eggs?|tea|coffee|steak|toast|drink)|it|them|the)|"
            r"how do you (?:take|spell) (?:your|it|the)|(?:what|how much) did the|"
            r"who did you (?:end up )?us(?:e|ing)\b)"
        ),
    ),
    "promise": (
        # an idiom of pleasure or regret: nobody is owed anything
        r"\b(?:i|we)(?:'ll| will| shall|'m going to| am going to) (?:be )?(?:\w+ )?(?:dine|dining|dined) out on (?:it|that|this)\b|\b(?:i|we)(?:'ll| will| shall) (?:never (?:hear the end|live it down|get over)|treasure|die (?:laughing|happy|of)|eat my hat|be the death)\b",
        # what one will buy, wear or eat oneself
        r"^(?!.*\b(?:you|your|yours|for (?!myself\b|me\b)\w+|by (?:\w+day|the|tomorrow|next)|promise|and (?:fit|bring|fix|mend|repair|install|put|send|replace|give|post|take))\b)(?:and |so |now |then |first )*(?:i'm|i am) (?:now )?going to (?:buy (?:myself|a|an|some|new)|treat myself|get (?:myself|drunk|my hair|some sleep)|celebrate|sleep|have (?:a|an|some|another)(?! (?:\w+ )?(?:look|word|go|try|talk|think|crack|stab|read|search|rummage|dig|copy)\b)|eat|drink|wear|put my feet|lie|enjoy|cry|sit down|go to bed|spend it|frame it)\b",
        # what will befall, and nobody does it
        (
            r"\b(?:i'm|i am|we're|we are) (?:only |surely |simply )?going to (?:break (?:my|our) (?:neck|leg|back|arm|heart)|lose (?:my|our) (?:mind|nerve|temper|job|voice|way|place)|fall(?! in with\b)|burst|faint|explode|scream|"
            r"starve|drown|choke|sneeze|(?:freeze|crack|melt)(?! (?:the|a|an|some|half|it|them|this|that|your)\b)|(?:trip|slip)(?! (?:out|over|round|across|into|away|it|you|the|a)\b)|go (?:mad|spare|under|bust|grey|blind|deaf))\b"
        ),
        # a plan of one's own life, done for nobody: `I'll start again this month`; not `I'll start on your fence again`
        (
            r"\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to) (?:probably |definitely |finally |then |only |at last |slowly )*"
            r"(?:start|begin|resume|take it up|get back (?:in)?to|go back to) (?:again|over|afresh|running|jogging|swimming|training|exercising|dieting|"
            r"work|school|college|university|uni|yoga|(?:my|a|the) (?:new )?(?:job|diet|course|studies|training|lessons|classes|treatment|chemo\w*))\b"
            r"(?![^.!?]*\b(?:you|your|yours|it|them|this (?!week|month|year|summer|autumn|spring|winter|evening|morning|time)|that|and (?:ring|call|write|tell|send|let))\b)"
        ),
        # when one will hear oneself: `I'll know on Friday`; not `I'll know by Friday and will tell you`
        (
            r"\b(?:i|we)(?:'ll| will| shall) (?:only |probably |hopefully |finally |both |all )?know(?: more| for (?:sure|certain)| (?:the|my) (?:result|outcome|answer|grade|mark)s?)?,? "
            r"(?:on|by|in|at|after|before|within|tomorrow|tonight|next|this|soon|then|once|when|later|a)\b(?![^.!?]*\b(?:let you|tell you|ring you|call you|write|and (?:then )?(?:ring|call|tell|send|let|will))\b)"
        ),
        (
            r"^(?:[\w' ]{0,12}, )?(?:i|we)(?:'ll| will| shall) be (?:only |just |about |around |at least |at most |probably )*(?:\d+|two|three|four|five|six|"
            r"seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|a dozen)(?: (?:of us|people|in all|"
            r"altogether|for \w+|at table))*[.!]*$"
        ),
        (
            r"^you'll (?:get there|be (?:fine|all right|ok|okay|grand|great)|see|manage|do (?:fine|it|great)|"
            r"feel|sail|walk it|smash)\b"
        ),
        (
            r"\b(?:i|we)(?:'ll| will| shall)? (?:need|require|want|expect|appreciate) (?:the|your|those|a|all|"
            r"some)\b.*\bfrom you\b"
        ),
        r"\b(?:i|we)(?:'ll| will| shall) (?:also |still |then |just |only )*(?:need|require)\b",
        r"\b(?:not|never) forget (?:what|how|the way|your)\b",
        rf"{REPORTED}",
        rf"{ON_ONE_WORD}",
        (
            r"^the (?:plumber|electrician|builders?|postman|courier|doctor|nurse|gardener|cleaner|driver|"
            r"carpenter|vet|vicar) (?:will|'ll)\b"
        ),
        (
            r"\b(?:we|i)(?:'ll| will) have to (?:put off|postpone|cancel|call off|skip|miss|pass|drop|cry off|"
            r"pull out)\b"
        ),
        r"^(?:well,? |oh,? )?we(?:'ll| shall| will) (?:just have to )?see\b",
        (
            r"\b(?:i|we)(?:'ll| will| shall) (?:all |both |always |certainly )?be (?:thinking of|rooting for|"
            r"praying for|cheering (?:you )?on|with you in (?:spirit|thought)|crossing (?:my|our) fingers|"
            r"holding (?:my|our) (?:thumbs|breath))\b"
        ),
        r"\b(?:i|we)(?:'ll| will) (?:all )?be (?:thinking|dreaming|proud) of\b",
        r"\b(?:i|we)(?:'ll| will) see you\b(?! (?:get|have|through|right|home\b|across|safely|to (?:the|your) (?:station|door|bus|gate|train|airport|car|platform|taxi|ferry)))",
        r"^(?:and |so |but |right,? )*(?:i|we)(?:'ll| will| shall) be (?:back )?in touch(?: (?:soon|shortly|again|before long))*[.!]*$",
        r"\bif (?:i|we) (?:ever|win|won|get rich|come into)\b",
        # what one enjoys oneself: I'm going to wear your scarf
        (
            r"^(?:and |so |then |but |tonight |tomorrow |think )*(?:i'll|i will|i shall|we'll|we will|i'm going to|we're going to) (?:just |then |both |all |now )*(?:watch (?:the|a|an|some|it|that) ?(?:match|game|film|news|race|final|show|series|fireworks|sunset|telly|tv|video|play)?\b(?= (?:at|on|from|with|in|tonight|tomorrow)\b|[.!]*$)|eat|drink|wear|enjoy|savour|listen to|sleep|snooze|tell you a secret|"
            r"have (?:an?|my|another) (?:[\w-]+ )?(?:bath|early night|lie-in|nap|shower|swim|haircut|rest|lie-down|sauna|massage|break|holiday|cry|good laugh)\b)(?!.*(?:, (?:and )?(?:i|we)(?:'ll| will)\b|\bwith you\b|\bthere\b))(?!.*\b(?:for you|for your|promise|swear|by (?:\w+day|tomorrow)|and (?:tell|let|send|give|write|report|bring|ring|call))\b)"
        ),
        r"\b(?:i'll|i will|i shall|we'll|we will|i'm going to|we're going to) [^?,;]{3,50}\b(?:in|for|on) (?:my|our) own (?!(?:time|expense|hands?)\b)\w+(?!.*\b(?:you|your)\b)",
        # what is one's own: will do my tax return
        r"^(?!.*\b(?:you|your|by|and|for|promise|swear|honest)\b)(?:and |so |but |think )?(?:i'll|i will|will|i'm going to) (?:do|wash|clean|paint|cut|tidy|mend|fix|repair|sort|water|file|weed|iron|dye) my (?!(?:bit|share|part|half|best|utmost|level|section|side|piece|chapter|report|slides|work|draft|paper|homework|duty)\b)",
        (
            r"\b(?:i|we)(?:'ll| will| shall) (?:all |both |really |so |certainly )*miss (?:you|him|her|them|"
            r"it|that|this|our|your)\b"
        ),
        r"\bhold you to (?:that|it|this|your)\b",
        (
            r"^(?:and |but |oh,? |well,? )?i(?:'ll| will|'d) (?:bet|think it over|think about it|miss|"
            r"bear (?:it|that|this) in mind|certainly (?:bear|think|consider)|be in \w+ (?:all|for|until|"
            r"on business)|never (?:forget|understand|know|get used)|always (?:remember|love|think))\b"
        ),
        r"^you(?:'ll| will) get (?:through|over|used)\b",
        (
            r"\b(?:i|we)(?:'ll| will| shall) (?:certainly |definitely |of course |always |do )*(?:(?:bear|keep) (?:it|that|this|you|your [\w' ]{1,30}?) in mind"
            r"|take (?:it|that|this|your [\w' ]{1,30}?) (?:on board|under advisement|into account|into consideration)"
            r"|give (?:it|that|this|(?:the|your|his|her|their) [\w' -]{2,40}?) (?:(?:some|a bit of|every|due|full|our|my|the|its|careful|serious|further|"
            r"proper|best|closest|utmost|sympathetic) )+(?:thought|consideration))\b(?!.*\b(?:by|before) )"
        ),
        (
            r"^(?:the|your|my|our) (?:bank|council|agents?|landlords?|landlady|solicitors?|surveyor|insurers?|insurance|school|surgery|garage|hospital|"
            r"university|ministry|embassy|post office|tax office|police|court|registrar|newsagent|florist|caterers?|band|organist|agency) "
            r"(?:will|shall|'ll)\b(?!.*\b(?:i|we)(?:'ll| will| shall)\b)"
        ),
        r"\b(?:i|we)(?:'ll| will| shall) keep (?:your|his|her|their) (?:[\w-]+ ){1,3}?on (?:file|record|our books)\b",
        (
            r"^(?:mr|mrs|ms|miss|dr|prof|professor|sir|lady|father|sister|rev|reverend|auntie|uncle|aunt|nurse|captain|inspector|sergeant)\.? "
            r"(?!and\b)[\w'-]+(?: (?!and\b)[\w'-]+)? (?:will|shall)\b(?!.*\b(?:i|we)(?:'ll| will| shall)\b)"
        ),
        r"^(?:with (?:a bit of |any |some )?luck|touch wood|god willing|inshallah)\b",
        r"\bif i'm not too\b",
        r"^if [^,]{3,60}, (?:i|we)(?:'ll| will| would|'d) gladly\b",
        r"\bany (?:day|time|evening|hour) you (?:like|want|please)\b",
        r"\bwe(?:'ll| will) (?:face|get through|weather) (?:it|this|that) together\b",
        r"^may i suggest\b",
    ),
    "broken": (
        # why somebody had to go where they are cared for; what is done to oneself
        r"^(?!.*\b(?:off|cancel\w*|postpone\w*|can't (?:come|make|meet|do))\b).*\b[a-z]+(?: has| have| had|'s|'ve) had to (?:(?:move|be moved|go) (?:in|into|to|out)|leave (?:the|her|his|their) (?:house|home|flat|farm|cottage|bungalow)|give up the (?:house|flat|farm))\b[^.]*\b(?:since|because|as|now that) (?:i|we) (?:can't|cannot|can no longer|couldn't)\b",
        r"^(?!.*\b(?:off|cancel\w*|postpone\w*|can't (?:come|make|meet|do))\b).*\b(?:hernia|operation|surgery|the hip|the knee|cataracts?|tumour|scan|biopsy|appendix|gall ?bladder|stent|bypass)\b[^.]*\bthey(?:'ll| will|'re going to| are going to) (?:do|operate|take|remove|fix|see)\b",
        # what others planned, and nothing that was arranged with anybody here
        (
            r"^(?:the|a|his|her|their|all) (?:[\w-]+ )?(?:plans?|talks|scheme|proposals?|merger|takeover|bid) (?:for|to|of|with|between|by) (?:a|an|the|new|two)\b"
            r"(?!.*\b(?:i|we|my|our|ours|us|you|your)\b)[^?]*\b(?:fallen|fell) through\b"
        ),
        (
            r"^(?!.*\b(?:can't|cannot|won't|sorry|afraid|unable|after all|call|put)\b).*\b(?:drop|dropp?ing|set|sets|setting|see|seeing|cut|cutting|finish|finishing|polish|take|taking|pay|paying|send|sending|cool) "
            r"(?:\w+ ){0,4}?off\b"
        ),
        r"^i had to (?:beg|ask|plead|bribe|fight)\b(?!.*\b(?:sorry|you)\b)",
        (
            r"\b(?:i|we)(?:'ve| have)(?: now| just| also| duly)* (?:transferred|paid|sent|posted|settled|"
            r"finished|booked|made|done|delivered|returned|signed|submitted|completed|put|brought|"
            r"collected)\b(?!.*(?:\bnot\b|n't\b|\bbut\b|\bonly\b)).*\bas (?:agreed|promised|arranged|"
            r"requested|discussed)\b"
        ),
    ),
    "kept": (
        r"\b(?:returned|took back) (?:the|my|our) library books?\b",
        r"\bi (?:finally )?(?:read|watched|saw) (?:that|the|this) (?!.*\byou(?:r|'d)?\b)",
    ),
    "question": (
        # two marks behind what is told: they even laughed??
        r"^(?!(?:and |but |so |oh,? |wait,? |hang on,? )*(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|am|any|still|you|your|ok|okay|right|really|no|not)\b)(?!.*,? (?:right|ok|okay|yes|no|huh|eh|isn't it|are you|do you|will you|can you|could you|would you|have you|did you|shall (?:i|we)|what|when|where|which|who|how)\b[^?]{0,60}\?+)(?!.*(?:[,;–—]|\b(?:or|so|and|but)\b) ?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|am|any)\b).*\b(?:he|she|it|they|i|we)(?:'s|'ve|'re)? (?:even |actually |really |just |only )*(?:said|says|told|asked|laughed|liked|loved|cried|clapped|cheered|gave (?:me|us)|made (?:me|us)|chose (?:me|us|my|mine|our)|picked (?:me|us|my|mine))\b[^?]*\?[?!]+$",
        r"^(?:and |but |so |oh,? )*(?:are you (?:dead|alive|still alive|still (?:in the land of the living|breathing)|even alive)|have you (?:died|emigrated|fallen off|joined a (?:monastery|convent)|been abducted|forgotten (?:me|us|how to write))|did you (?:die|fall off (?:the|a)))\b(?: (?:or|the|a|of|in|out|down|over|up|face|earth|planet|cliff|there|then|mate|what|something)\b){0,6}\W{0,2}\?+$",
        r"\bmay (?:i|we) (?:suggest|recommend|propose)\b",
        r"^would (?:an?|some|my|our) [\w ]{2,40} (?:help|be of (?:any )?(?:use|help))\?",
        r"^(?:need|want|fancy) (?:an?|some|any)\b[^?]*\? (?:i|we)(?:'m| am|'ve| have| can| could)\b",
        r"\b(?:shall|should) (?:i|we) \w+ .*\bfor you\b",
        r"\bwould it help(?: at all| you)? if (?:i|we)\b",
        rf"{REPORTED}",
        (
            r"\blet (?:me|us) know (?:if|whether|when) you(?:'d| would)? (?:like|want|need|fancy|could use|"
            r"could do with) (?:my|our|mine|ours|a|an|some|any|to borrow|me to|us to|help)\b(?! (?:questions|"
            r"further|information))"
        ),
        (
            r"^(?:just |do )?(?:tell|text) (?:me|us) (?:what|when|where|which|how many) .*\band (?:i|"
            r"we)(?:'ll| will) (?:fetch|bring|get|buy|pick|order|make|see)\b"
        ),
        OFFERED,
        r"^(?:can|could) you (?:blame|believe|credit|beat)\b",
        r"^(?:how|why) (?:on earth|should i know|do \w+ only ever|would anyone)\b",
        r"\bhow on earth should\b",
        r"^(?:can|could) you imagine\b",
        r"^would it kill (?:the|him|her|them)\b",
        r"^(?:can|could) (?:anyone|anybody) (?:really )?have\b",
        r"^may i congratulate\b",
        r"^(?:remember|do you remember) (?:our|how|the (?:time|day|night|summer|year))\b(?!.*\bor\b)",
        r"^(?:may|can|might) i (?:just )?say (?:how|thank|what)\b",
    ),
    "self_talk": (
        r"^i (?:couldn't possibly|wouldn't dream)\b",
        (
            r"^(?:all being well|with (?:any |a bit of )?luck|god willing|weather permitting|touch wood|"
            r"if (?:all|everything) goes (?:well|to plan)),? (?:i|we)(?:'ll| will)\b"
        ),
        r"^(?:they|he|she) (?:asked|told|wanted|ordered|begged) (?:me|us)(?: all| both)? (?:to|not to)\b",
        r"^i(?:'ll| will) [^,]*\bif i (?:get|have|find|can)\b",
        (
            r"^we (?:really )?(?:must|should|ought to)(?: really)? (?:see each other|get together|meet up|"
            r"catch up|do this|have (?:lunch|dinner|supper|coffee|a drink|a meal|you|them))\b"
        ),
    ),
}
