"""English: set phrases that say nothing of their own (`formula`; `greeting` = a set greeting about weather or health)."""

from __future__ import annotations

from daemon.think.language.construction import Construction

_END = r"[ ,.!:)]*$"
_TO = r"(?:,? (?:again|all|everyone|both|there|\w+))?"

FORMULAS = (
    Construction(
        "salutation",
        "formula",
        "dear* evening* good greetings* hello* hey* hi* morning* whom",
        (
            (
                r"^(?:dear|hi|hey|hello|good (?:morning|afternoon|evening|day)|greetings|hiya|morning|evening)"
                r"(?: (?:mr|mrs|ms|miss|dr|prof|professor|sir|madam|all|both|team|everyone|there|again|friends|colleagues|"
                r"[\w.'-]+)\.?(?:,? (?:and|&) [\w.'-]+)?){0,4}[,!.:]*$"
            ),
            r"^to whom it may concern[,.:]*$",
        ),
        "Dear Ms Reyes,",
        "Hi, the keys are lost.",
        unless=r"^(?:hi|hey|hello),? (?:how|what)'?s\b|^(?:dear|hi|hey|hello) .*\b(?:is|are|was|were|can|could|would|will|i|we|how|what|please)\b",
    ),
    Construction(
        "closing",
        "formula",
        "",
        (
            (
                (
                    r"^(?:(?:kind(?:est)?|best|warm(?:est)?|with (?:kind|best|warm)|my (?:kind|best|warm)(?:est)?|many) "
                    r"(?:regards|wishes|greetings)|regards|best|all (?:the|my) (?:very )?best|all best|cheers|sincerely|"
                    r"(?:yours|very) (?:sincerely|truly|faithfully|ever|respectfully)|yours|warmly|love|lots of love|"
                    r"much love|with love|hugs|xx?x?|take (?:good )?care(?: of yourself(?: and .*)?)?|cordially|respectfully|"
                    r"thanks|thank you|many thanks|thanks (?:again|so much|very much|a lot|a million|a bunch|all|everyone)|"
                    r"thank you (?:again|so much|very much|all)|with (?:thanks|gratitude|many thanks)|ta|bye(?: for now)?|"
                    r"goodbye|good night|talk soon|(?:see|speak to|talk to) you(?: soon| then| there)?|speak soon|until "
                    r"(?:then|soon)|so long|ciao|ttyl|have a (?:good|great|nice|lovely|wonderful|pleasant|fantastic|restful|"
                    r"relaxing|happy|safe) [\w ,'-]+|enjoy (?:your|the) (?:weekend|evening|day|rest of [\w ]+|holidays?)|stay "
                    r"(?:safe|well|healthy|warm|in touch)(?: and \w+)?|keep (?:well|safe|in touch|warm)|happy "
                    r"(?:new year|christmas|holidays|easter|thanksgiving|hanukkah|diwali|friday|monday|weekend|2\d\d\d)\b.*|"
                    r"merry (?:christmas|xmas)\b.*|season's greetings\b.*|(?:all )?(?:good|best|warm) wishes\b.*|wishing you "
                    r"(?:a|all|and yours|the|peaceful|happy).{0,30}(?:year|christmas|holidays?|season|weekend|day|week|"
                    rf"easter|summer)\b.*)(?:,? (?:from )?[\w.]+){{0,3}}{_END}"
                ),
                (
                    r"^(?:i |we )?(?:do )?hope (?:that )?(?:you|you both|you all|y'all) have (?:a|an) (?:\w+,? ){0,3}?"
                    r"(?:weekend|week|evening|day|christmas|easter|summer|holiday|holidays|time|break|rest|trip home)"
                    r"\b[^,]{0,30}$"
                ),
                r"^(?:warm|warmest|kind|best) (?:regards|wishes) (?:to|from)\b.{0,40}$",
                r"^(?:all|much|lots of) (?:my |our )?love\b.{0,30}$",
            )
        ),
        "Kind regards, Tom",
        "Best regards from my garden go to your mother, who taught me to prune.",
        unless=(
            r"^(?:see|enjoy) you.*\b(?:at|on) |^see you (?:at|on|tomorrow|next)",
            r"^(?:thanks?|thank you) .*\b(?:for|that)\b",
            r"have a (?:good|great|nice) (?:recovery)",
            r"^love (?:your|the|this|that|it|how)\b",
            r"happy friday",
            r"^best (?:news|wishes for (?:a|your) (?:speedy|swift|full|exam|recovery))",
        ),
    ),
    Construction(
        "no_hesitation",
        "formula",
        (
            "any assistance* comments concerns* contact details* feel free further help* hesitat* "
            "information* issues* need problems* queries* question* reach require touch"
        ),
        (
            r"\b(?:do not|don't|not|never|without) (?:to )?hesitat",
            r"\b(?:no|without) hesitation\b",
            (
                r"\b(?:if|should) you (?:have|need|require|wish)? ?(?:any|further|more|additional)? ?(?:\w+ )?"
                r"(?:questions?|queries|concerns|comments|clarifications?|further information|more information|anything "
                r"(?:else|further)|further assistance|additional information)\b"
            ),
            (
                r"\blet (?:me|us) know (?:if|should) (?:you have |there are )?(?:any|further|more)\b.*\b"
                r"(?:questions?|concerns|issues|problems|queries)"
            ),
            (
                r"\bfeel free to (?:contact|reach out|get in touch|email|call|write|drop|ask|message|reply)\b"
                r"(?! (?:me )?(?:any ?time you (?:want|need)|if you (?:want to talk|feel)))"
            ),
            r"\breach out (?:any ?time|if|with any)",
            r"\bany questions,? (?:just|please|let)",
            r"\bget in touch (?:if|with any)",
            r"\bif (?:i|we) can be of (?:any )?(?:further )?(?:assistance|help)",
            r"\bfor (?:further|more) (?:information|details)\b",
            (
                r"\bif (?:you have|there are|there is) any (?:questions?|queries|problems?|issues?|concerns?)\b.*\b"
                r"(?:let me know|let us know|just ask|shout|drop|call|get in touch|contact|reach)\b"
            ),
        ),
        "Let me know if you have any questions.",
        "Let me know which day suits you.",
        unless=(
            r"\?$|attached|enclosed",
            r"\b(?:please )?(?:send|review|sign|confirm|return) (?:the|it|this)",
            r"want to talk|need to talk|anything i can",
        ),
    ),
    Construction(
        "thanks_mail",
        "formula",
        (
            "appreciate* attention* consideration* cooperation* many noted* patience* received* thank* "
            "thx* understanding*"
        ),
        (
            (
                r"^(?:\w+,? |hi \w+,? )?(?:thank you|thanks|many thanks|thx|i appreciate|we appreciate)"
                r"(?: (?:so|very) much| a lot| again| kindly| for your kind)*(?: you)?,? (?:for|you for)? ?"
                r"(?:(?:your|the|that|this|all your) )?(?:(?:\w+ )?(?:kind|quick|prompt|swift|fast|speedy|warm|detailed|"
                r"long|thoughtful|recent|last|lovely|rapid|helpful|nice|latest|earlier|sweet) )?"
                r"(?:email|e-mail|mail|message|note|reply|response|letter|answer|time(?: (?:and|today|yesterday).*)?|"
                r"getting (?:back|in touch)(?: to (?:me|us))?(?: so (?:quickly|soon|fast))?|(?:your )?"
                r"(?:patience|understanding|attention|interest|cooperation|consideration|inquiry|enquiry|order|business|"
                r"purchase|feedback form|contacting \w+|subscribing.*|registering.*)|writing(?: back| to (?:me|us))?"
                r"(?: so (?:quickly|soon|fast))?|replying|responding|reaching out|asking|reading(?: this)?|contacting us|"
                r"the (?:update|email|heads[- ]up|info(?:rmation)?)|emailing|(?:the )?quick (?:reply|turnaround)|line)"
                r"(?: (?:of|from) (?:yesterday|today|this morning|last week|\w+day|\d+ \w+)| and (?:your )?"
                r"(?:patience|understanding|time|interest)| in this matter| yesterday| today| this morning| dear|"
                rf" \w+)?{_END}"
            ),
            r"^noted[,. ]",
            rf"^(?:message |well |safely )?(?:received|noted)(?: with thanks| and noted|, thanks?(?: you)?)?{_END}",
            (
                r"^(?:thank you|thanks)(?: (?:so|very) much| a lot| a million| again| kindly| indeed| heaps| everyone|"
                rf" all)?{_TO}{_END}"
            ),
            (
                r"^(?:thank you|thanks)(?: in advance)? for your (?:attention|cooperation|understanding|patience|"
                r"consideration)\b.*$"
            ),
        ),
        "Thanks for your email.",
        "Thanks for checking the figures.",
        unless=r"in advance|the update(?:d)? (?:file|version)",
    ),
    Construction(
        "looking_forward",
        "formula",
        "await* helps* hop* look* sense* wait",
        (
            (
                r"^(?:i |we |i'm |we're |and |so |i am |we are )?(?:(?:very |really |so )?(?:much )?)?"
                r"(?:look(?:ing)? forward to (?:hearing|your (?:reply|response|answer|email|message|feedback|thoughts)|"
                r"(?:seeing|meeting|talking|speaking|working|catching)|it|our)|(?:hope|hoping) to (?:hear|see|speak|talk)|"
                rf"(?:can't|cannot) wait to (?:hear|see you)|await(?:ing)? your (?:reply|response))\b.*{_END}"
            ),
            rf"^hope (?:this|that) (?:helps|makes sense|is (?:ok|okay|useful|helpful|clear)|answers .*){_END}",
            rf"^i hope (?:this|that) (?:helps|makes sense){_END}",
        ),
        "Looking forward to hearing from you.",
        "I look forward and see only fog.",
        unless=r"\?$|\band (?:could|please|bring)\b",
    ),
    Construction(
        "pleasantry",
        "formula",
        (
            "again apologies best contact hello love mention pleasure problem regards* say says sends "
            "sincerely thank welcome wishes* worries yours"
        ),
        (
            (
                r"^(?:please )?(?:give|send|pass on|say|convey) (?:my|our|a)? ?(?:\w+ )?"
                r"(?:love|regards|best|best wishes|hello|hi|greetings)\b.*$"
            ),
            (
                r"^(?:you're (?:very |most )?welcome|my pleasure|no problem|no worries|don't mention it|not at all|"
                rf"any time|anytime|sure thing|likewise|same to you|you too|happy to help){_END}"
            ),
            r"^(?:i )?thank you for your (?:time|attention)\b.*$",
            r"^(?:\w+ )?(?:sends|says) (?:his|her|their|hello|hi|love)\b.*$",
            r"^(?:with )?(?:all )?(?:our|my) (?:best|warmest|kindest) (?:wishes|regards)\b.*$",
        ),
        "Please give my regards to your family.",
        "Please give my umbrella to Tom.",
    ),
    Construction(
        "machine",
        "formula",
        (
            "account* address* announcement* annual auto* away book* browser click confidential* contacts "
            "delivered* dispatched* ensure error generated* inbox* intended invoice* limited longer "
            "mailbox* mailer mailing message* office* opt* order* outlook password* post prefer "
            "preferences* privacy privileged* receipt* receiv* remove* reply reserved respond sender* "
            "sent settings* shipped* statement* subscribed* subscription* terms unsubscribe virus*"
        ),
        (
            (
                r"\b(?:this is an? )?(?:automated|automatic|auto|automatically generated|system[- ]generated)[- ]"
                r"(?:message|reply|email|response|notification|mail)\b"
            ),
            r"\bautomatically generated\b|\bunsubscribe\b|\bdo(?: not|n't) reply to this\b",
            (
                r"\b(?:i am|i'm|i will be|i'll be) (?:currently )?(?:out of (?:the )?office|on annual leave with|"
                r"away from my (?:desk|email))\b"
            ),
            r"\byou (?:are|have) (?:receiv(?:ing|ed)|subscribed)\b.*\b(?:because|email|message|newsletter)\b",
            r"\b(?:this (?:email|message)|the information).*\b(?:confidential|intended (?:only|solely)|privileged)\b",
            r"\ball rights reserved\b",
            r"\bview (?:this (?:email )?)?in (?:your )?browser\b",
            r"\bprivacy policy\b",
            r"\bterms (?:and conditions|of service)\b",
            r"\bsent from my (?:iphone|ipad|phone|mobile|android)",
            r"\bget outlook for\b",
            r"\bmanage your (?:subscription|preferences|settings)\b",
            r"\bhas been (?:shipped|dispatched|delivered)\b",
            (
                r"\byour (?:\w+ )?(?:order|statement|invoice|subscription|account|password|receipt) (?:is|has|was|number)"
                r"\b"
            ),
            r"\bmailer-daemon|\bcould not be delivered\b|^virus[- ]free",
            r"\blimited access to (?:my )?email\b",
            (
                r"\b(?:mailbox|inbox|address|account) is (?:not|un)(?: being)? ?(?:monitored|attended|checked|read)\b|\b"
                r"(?:unmonitored|unattended) (?:mailbox|inbox|address)\b"
            ),
            r"\bto your (?:address book|contacts list|safe[- ]senders? list|inbox)\b|(?<!will be )(?<!'ll be )\bin your (?:address book|contacts list|safe[- ]senders? list|inbox)\b|\bensure (?:delivery|that you (?:continue|receive))\b",
            r"\b(?:email|notification|communication) (?:preferences|settings)\b|\bno longer (?:wish|want) to (?:receive|hear)\b|\bopt[- ](?:out|in)\b|\bprefer not to receive\b|\bstop receiving\b|\bremoved? (?:you )?from (?:our|this|all) (?:mailing|email|list)",
            r"\bclick (?:here|below|on the|the link|this link|the following)\b|\bdo not respond to this\b|\bpost-only\b|\breceived this (?:message|e-?mail) in error\b",
            r"\byou(?:'re| are) on our mailing list\b|\bthis is a (?:service|system) (?:message|announcement)\b",
        ),
        "This is an automated message.",
        "The doors are automatic.",
        unless=r"^how do i|\bcould you\b|\?$|\b(?:you're|i|we)\b.*\bterms (?:and|of)\b",
    ),
    Construction(
        "hope_well",
        "greeting",
        "finds hope* hoping* long trust*",
        (
            (
                r"^(?:hi \w+,? |hello \w+,? |dear \w+,? )?(?:i |we )?(?:do |very much |sincerely |really )?"
                r"(?:hope|trust|hoping)(?: that)? (?:(?:this|my|the) (?:email|e-mail|message|note|letter|mail|one)? ?"
                r"(?:finds|reaches|will find) you\b.*|(?:you|all|everyone|everything|you all|you both|you and \w+"
                r"(?: \w+)?|your family|things)(?:'re| are|'ve been| have been| is|'s)? "
                r"(?:all |both |keeping |doing |going |very |still )*(?:well|good|okay|ok|great|fine|in good "
                rf"(?:health|spirits)|healthy|safe)(?: (?:and|with|these|in|on|over|at) .*)?|all(?:'s| is) well.*){_END}"
            ),
            r"^(?:i )?(?:trust|hope) this finds you\b.*$",
            rf"^long time,? no see{_END}$^",
        ),
        "I trust this message finds you well.",
        "I hope the well is deep.",
    ),
    Construction(
        "self_name",
        "formula",
        "is name",
        (
            r"^(?:hello,? |hi,? )?(?:my name is|my name's) [\w'-]+(?: [\w'-]+){0,2}(?:,? (?:and|from|at|of|i'm|i am|the|a|an)\b[^.?]{0,70})?[.!]?$",
            r"^(?:hello,? |hi,? |hey,? )?(?:this is) [\w'-]+(?: [\w'-]+)? (?:here|from|at|of)\b[^.?]{0,50}[.!]?$",
        ),
        "My name is Ruth Palmer and I work for the harbour trust.",
        "My name is carved in the bench, they tell me.",
        unless=r"\b(?:this is|it's|it is) (?:a|an|the|my|your|our|not|so|very|just|all|raining|cold|hot|on|in|at|from)\b|\?$|\b(?:carved|wrong|misspelt|mud|calling about|miles|lovely|nice|great|good|quiet|busy|warm|dark|late|early)\b",
    ),
    Construction(
        "sign_off",
        "formula",
        "",
        (
            r"^(?:[a-z'-]+[, ]+){0,2}(?:x{2,5}|(?:xo){1,3}x?)[.! ]*$|^[a-z] x[.! ]*$",
            r"^(?:x+o?x*o*|xoxo|hugs(?: and kisses)?|kisses|toodle[- ]?(?:pip|oo)|ttfn|ta-?ra|tata|laters?|cheerio|cheers|ciao|adios|over and out|peace|god bless(?: you(?: all)?)?|bless(?:ings| you all)?|yours aye|aloha|namaste|best to (?:you|all|everyone|the family)|(?:my )?(?:best|love|regards|greetings) to (?:you|all|everyone|the family|your|the)\b.{0,30}|(?:chat|catch you|write|more|speak|see you|talk|back) (?:soon|later|anon|shortly|then|around)|until next time|till (?:then|soon|next time|tomorrow)|that's all (?:for now|from me|folks)|must (?:dash|run|fly|go)|gotta (?:run|dash|go)|signing off|bye(?:-bye| for now| then| bye)?)(?:,? [\w.]+){0,2}[ ,.!:)x]*$",
            r"^(?:do |please |now )?(?:look after|take (?:good )?care of|mind) (?:yourself|yourselves)\b.{0,25}$|^(?:safe (?:travels|journey|home)|bon voyage|happy (?:trails|holidays|weekend)|mind how you go|go well|stay (?:safe|well|cosy|cool|dry|in touch|lucky)|be (?:well|good|safe)|keep (?:well|cosy|in touch|warm|safe|smiling))(?: (?:and|all|everyone|now|both|out there)\b.{0,20})?[ ,.!]*$",
            r"^(?:and |so |now |ok |right,? |(?:many )?thanks(?:, [a-z]+)?,? and |thanks,? |cheers,? )*(?:have|enjoy|hope you have|wishing you|here's to) (?:a |an |yourselves a |the rest of |the |your )?(?:(?:very|really|good|great|lovely|nice|wonderful|fab|fantastic|super|pleasant|relaxing|restful|peaceful|quiet|productive|safe|happy|merry|blessed|cracking|brilliant|long|sunny|splendid|rest of your|rest of the),? )*(?:day|one|week|weekend|evening|afternoon|morning|night|time|break|bank holiday|holidays?|christmas|easter|summer|trip|journey|flight|new year|year|week ahead|rest)\b.{0,25}$",
            r"^(?:a |wishing you (?:all )?a |here's to a |we wish you (?:all )?a |i wish you (?:all )?a |with (?:best|warmest|all good) wishes for (?:a |the )?)?(?:very |most )?(?:happy|merry|peaceful|prosperous|joyous|blessed|healthy) (?:new year|christmas|easter|hanukkah|diwali|eid|hogmanay|holiday season|holidays|thanksgiving|lunar new year|year ahead|festive season|20\d\d)\b.{0,40}$|^(?:season's greetings|compliments of the season|eid mubarak|happy (?:eid|diwali|hanukkah|pesach|nowruz|st\.? \w+'s day))\b.{0,30}$",
        ),
        "Look after yourselves, all.",
        "Look after the dog.",
    ),
    Construction(
        "business_set",
        "formula",
        (
            "acknowledge acknowledged anything appreciate* assuring attention awaiting* behalf business "
            "clear concern contact convenience custom duly environment* forward further hearing helps "
            "hope information inst letter look member members* noted* order parents* patience printing "
            "queries reach receipt received* reference remain* reply residents* staff* thank thanks* "
            "trust trusting unclear valued welcome writing"
        ),
        (
            r"^(?:i am|i'm|we are|we're|this is) (?:writing|just writing|emailing|getting in touch|reaching out|contacting you) (?:to you )?(?:with (?:reference|regard)|in (?:reference|regard|connection|response|reply)|regarding|concerning|further to|about your (?:letter|e-?mail|enquiry|inquiry))\b.{0,80}$|^(?:further to|with (?:reference|regard) to|in (?:reply|response|answer) to|re:?) (?:your|my|the) (?:letter|e-?mail|message|enquiry|inquiry|note|call|recent)\b.{0,60}$",
            r"^(?:i|we) (?:hereby |duly |gratefully )?(?:acknowledge|confirm) (?:the )?receipt\b.{0,60}$|^(?:assuring you|we remain|i remain|awaiting|trusting this)\b.{0,60}$|^(?:duly|well|all) (?:noted|received)\b.{0,25}$|^noted\b.{0,25}$",
            r"^(?:many |our |my |with )?(?:thanks|thank you|we thank you|i thank you|we appreciate|i appreciate)(?: very much| so much| once again| again| kindly)*,? (?:for|you for)? ?(?:your|yours|the) ?(?:(?:continued|valued|kind|prompt|recent|ongoing|continuing|loyal|patience|and|of|loyalty|the|\d+(?:st|nd|rd|th)|inst|esteemed) )*(?:custom|business|support and custom|patience|understanding|loyalty|interest|cooperation|co-operation|enquiry|inquiry|order|booking|payment|application|letter|note|mail|e-?mail|message|reply|time|attention|patronage|yours|inst)\b.{0,30}$",
            r"^(?:please |do |just )*(?:let (?:me|us) know|shout|say|ask|get in touch|give (?:me|us) a shout|drop (?:me|us) a line|feel free)\b.{0,20}\b(?:if|should|with)\b.{0,25}\b(?:unclear|not clear|questions?|queries|doubts?|concerns?|problems?|issues?|(?:further|more|additional) (?:information|details|info)|amiss|any doubt)\b.{0,40}$",
            r"\b(?:before printing this|consider the environment)\b|^(?:on behalf of|to all (?:members|staff|parents|residents))\b.{0,40}$|^(?:i |we )?(?:do )?hope (?:this|that|it|the above)(?: all)? (?:helps|makes sense|is (?:of (?:use|help)|helpful|useful|clear|okay|ok)|answers|clarifies|reaches you|is self-explanatory)\b.{0,40}$",
            r"^(?:i |we |and )?(?:very much |really |so )?(?:look|looking|am looking|are looking|'m looking) forward (?:very much |so much |eagerly |greatly )?to (?:it|this|that|then|hearing|seeing|meeting|speaking|talking|your|working|welcoming|doing business|catching up|our|the)\b.{0,60}$",
        ),
        "We thank you for your continued custom.",
        "We thank you for the pears.",
        unless=r"\?$|\b(?:please (?:send|sign|return|find|confirm|review)|could you|would you|can you|attached|enclosed|i (?:need|want|would like))\b|\bthanks for your (?:help|advice|support with|notes|visit)\b|\blooking forward to (?:your|our) (?:wedding|hike|exhibition)\b.*\bwith you!",
    ),
)
