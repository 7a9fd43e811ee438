"""English set phrases of machines and firms: notices, footers, disclaimers, words to customers."""

from __future__ import annotations

from daemon.think.language.construction import Construction

OF_FIRMS = (
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
        "sign_of_the_house",
        "formula",
        "scanned virus* received order regards many until hugs kisses pass stranger queries touch contacting wishing christmas new",
        (
            r"^this (?:e-?mail|message|mail) (?:was|has been|is) (?:scanned|sent automatically|generated|checked|intended)\b|^your (?:message|e-?mail|enquiry|request|application|ticket) has been (?:received|logged|registered)\b|^(?:with )?(?:many thanks and )?(?:kind|best|warm|warmest|many|kindest) (?:thanks and )?(?:regards|wishes|greetings)\b[^.?]{0,60}$|^many thanks and best regards\b|^thank you for contacting\b",
            r"^(?:big |lots of |love,? |much love,? )*(?:hugs|kisses|hugs and kisses|love and hugs)(?: and \w+)?(?: x+| from .*)?[!.]*$|^until (?:next time|then|soon)\b[^?]{0,40}$|^(?:do |please |and )*pass on (?:my|our) (?:love|best|regards|best wishes) to\b[^?]{0,40}$|^(?:do |please )*(?:keep|stay) in touch[.!]*$|^(?:and )?(?:don't|do not) be a stranger[.!]*$|^if you(?:'ve| have)(?: got)? any (?:further |other |more )?(?:queries|questions),? (?:just |please |do )?(?:give|shout|ask|call|ring|get in touch|drop|contact)\b",
            r"^(?:may|wishing|here's wishing|hoping) (?:the|this|you|all) .*\b(?:new year|christmas|season|festive|easter|holidays?)\b.*(?:health|peace|joy|happiness|happy|merry|peaceful|bring)\b",
        ),
        "This e-mail was scanned for viruses.",
        "This e-mail was scanned in by Bob on Monday, could you read it?",
        unless=r"\?|\bcould you\b|\bscanned in\b|\battached\b",
    ),
)
