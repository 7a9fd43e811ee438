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
                r"\b(?:this is an? )?(?:automated|automatic|auto|automatically generated|"
                r"system[- ]generated)[- ](?:message|reply|email|response|notification|mail)\b"
            ),
            r"\bautomatically generated\b",
            r"\bunsubscribe\b",
            r"\bdo(?: not|n't) reply to this\b",
            (
                r"\b(?:i am|i'm|i will be|i'll be) (?:currently )?(?:out of (?:the )?office|"
                r"on annual leave with|away from my (?:desk|email))\b"
            ),
            r"\byou (?:are|have) (?:receiv(?:ing|ed)|subscribed)\b.*\b(?:because|email|message|newsletter)\b",
            (
                r"\b(?:this (?:email|message)|the information).*\b(?:confidential|intended (?:only|solely)|"
                r"privileged)\b"
            ),
            r"\ball rights reserved\b",
            r"\bview (?:this (?:email )?)?in (?:your )?browser\b",
            r"\bprivacy policy\b",
            r"\bterms (?:and conditions|of service)\b",
            r"\bsent from my (?:iphone|ipad|phone|mobile|android)",
            r"\bget outlook for\b",
            r"\bmanage your (?:subscription|preferences|settings)\b",
            r"\bhas been (?:shipped|dispatched|delivered)\b",
            (
                r"\byour (?:\w+ )?(?:order|statement|invoice|subscription|account|password|receipt) (?:is|has|"
                r"was|number)\b"
            ),
            r"\bmailer-daemon",
            r"\bcould not be delivered\b",
            r"^virus[- ]free",
            r"\blimited access to (?:my )?email\b",
            r"\b(?:mailbox|inbox|address|account) is (?:not|un)(?: being)? ?(?:monitored|attended|checked|read)\b",
            r"\b(?:unmonitored|unattended) (?:mailbox|inbox|address)\b",
            r"\bto your (?:address book|contacts list|safe[- ]senders? list|inbox)\b",
            r"(?<!will be )(?<!'ll be )\bin your (?:address book|contacts list|safe[- ]senders? list|inbox)\b",
            r"\bensure (?:delivery|that you (?:continue|receive))\b",
            r"\b(?:email|notification|communication) (?:preferences|settings)\b",
            r"\bno longer (?:wish|want) to (?:receive|hear)\b",
            r"\bopt[- ](?:out|in)\b",
            r"\bprefer not to receive\b",
            r"\bstop receiving\b",
            r"\bremoved? (?:you )?from (?:our|this|all) (?:mailing|email|list)",
            r"\bclick (?:here|below|on the|the link|this link|the following)\b",
            r"\bdo not respond to this\b",
            r"\bpost-only\b",
            r"\breceived this (?:message|e-?mail) in error\b",
            r"\byou(?:'re| are) on our mailing list\b",
            r"\bthis is a (?:service|system) (?:message|announcement)\b",
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
            (
                r"^(?:i am|i'm|we are|we're|this is) (?:writing|just writing|emailing|getting in touch|"
                r"reaching out|contacting you) (?:to you )?(?:with (?:reference|regard)|in (?:reference|"
                r"regard|connection|response|reply)|regarding|concerning|further to|about your (?:letter|"
                r"e-?mail|enquiry|inquiry))\b.{0,80}$"
            ),
            (
                r"^(?:further to|with (?:reference|regard) to|in (?:reply|response|answer) to|re:?) (?:your|"
                r"my|the) (?:letter|e-?mail|message|enquiry|inquiry|note|call|recent)\b.{0,60}$"
            ),
            r"^(?:i|we) (?:hereby |duly |gratefully )?(?:acknowledge|confirm) (?:the )?receipt\b.{0,60}$",
            r"^(?:assuring you|we remain|i remain|awaiting|trusting this)\b.{0,60}$",
            r"^(?:duly|well|all) (?:noted|received)\b.{0,25}$",
            r"^noted\b.{0,25}$",
            (
                r"^(?:many |our |my |with )?(?:thanks|thank you|we thank you|i thank you|we appreciate|"
                r"i appreciate)(?: very much| so much| once again| again| kindly)*,? (?:for|"
                r"you for)? ?(?:your|yours|the) ?(?:(?:continued|valued|kind|prompt|recent|ongoing|continuing|"
                r"loyal|patience|and|of|loyalty|the|\d+(?:st|nd|rd|th)|inst|esteemed) )*(?:custom|business|"
                r"support and custom|patience|understanding|loyalty|interest|cooperation|co-operation|enquiry|"
                r"inquiry|order|booking|payment|application|letter|note|mail|e-?mail|message|reply|time|"
                r"attention|patronage|yours|inst)\b.{0,30}$"
            ),
            (
                r"^(?:please |do |just )*(?:let (?:me|us) know|shout|say|ask|get in touch|give (?:me|"
                r"us) a shout|drop (?:me|us) a line|feel free)\b.{0,20}\b(?:if|should|"
                r"with)\b.{0,25}\b(?:unclear|not clear|questions?|queries|doubts?|concerns?|problems?|"
                r"issues?|(?:further|more|additional) (?:information|details|info)|amiss|"
                r"any doubt)\b.{0,40}$"
            ),
            r"\b(?:before printing this|consider the environment)\b",
            r"^(?:on behalf of|to all (?:members|staff|parents|residents))\b.{0,40}$",
            (
                r"^(?:i |we )?(?:do )?hope (?:this|that|it|the above)(?: all)? (?:helps|makes sense|"
                r"is (?:of (?:use|help)|helpful|useful|clear|okay|ok)|answers|clarifies|reaches you|"
                r"is self-explanatory)\b.{0,40}$"
            ),
            (
                r"^(?:i |we |and )?(?:very much |really |so )?(?:look|looking|am looking|are looking|"
                r"'m looking) forward (?:very much |so much |eagerly |greatly )?to (?:it|this|that|then|"
                r"hearing|seeing|meeting|speaking|talking|your|working|welcoming|doing business|catching up|"
                r"our|the)\b.{0,60}$"
            ),
        ),
        "We thank you for your continued custom.",
        "We thank you for the pears.",
        unless=(
            r"\?$",
            (
                r"\b(?:please (?:send|sign|return|find|confirm|review)|could you|would you|can you|attached|"
                r"enclosed|i (?:need|want|would like))\b"
            ),
            r"\bthanks for your (?:help|advice|support with|notes|visit)\b",
            r"\blooking forward to (?:your|our) (?:wedding|hike|exhibition)\b.*\bwith you!",
        ),
    ),
    Construction(
        "set_in_stone",
        "formula",
        "accept* business concern doing enclosed satisfaction pleasure",
        (
            (
                r"^it (?:is|was|has been) (?:always |as ever )?(?:a|our|my) (?:\w+ )?pleasure (?:doing|to do|"
                r"of doing) business with you\b.{0,8}$"
            ),
            (
                r"^your (?:\w+ )?(?:satisfaction|security|safety|privacy|comfort|convenience) is (?:our|"
                r"of) (?:\w+ )?(?:\w+ )?(?:concern|priority|importance|aim|goal)\b.{0,25}$"
            ),
            (
                r"^please accept (?:my|our|the) (?:\w+ ){0,2}(?:regards|compliments|respects|greetings|"
                r"wishes)\b.{0,20}$"
            ),
        ),
        "Your privacy is our first concern.",
        "Your privacy is gone.",
    ),
    Construction(
        "sign_of_the_house",
        "formula",
        "scanned virus* received order regards many until hugs kisses pass stranger queries touch contacting wishing christmas new",
        (
            (
                r"^this (?:e-?mail|message|mail) (?:was|has been|is) (?:scanned|sent automatically|generated|"
                r"checked|intended)\b"
            ),
            (
                r"^your (?:message|e-?mail|enquiry|request|application|ticket) has been (?:received|logged|"
                r"registered)\b"
            ),
            (
                r"^(?:with )?(?:many thanks and )?(?:kind|best|warm|warmest|many|"
                r"kindest) (?:thanks and )?(?:regards|wishes|greetings)\b[^.?]{0,60}$"
            ),
            r"^many thanks and best regards\b",
            r"^thank you for contacting\b",
            (
                r"^(?:big |lots of |love,? |much love,? )*(?:hugs|kisses|hugs and kisses|"
                r"love and hugs)(?: and \w+)?(?: x+| from .*)?[!.]*$"
            ),
            r"^until (?:next time|then|soon)\b[^?]{0,40}$",
            r"^(?:do |please |and )*pass on (?:my|our) (?:love|best|regards|best wishes) to\b[^?]{0,40}$",
            r"^(?:do |please )*(?:keep|stay) in touch[.!]*$",
            r"^(?:and )?(?:don't|do not) be a stranger[.!]*$",
            (
                r"^if you(?:'ve| have)(?: got)? any (?:further |other |more )?(?:queries|"
                r"questions),? (?:just |please |do )?(?:give|shout|ask|call|ring|get in touch|drop|contact)\b"
            ),
            (
                r"^(?:may|wishing|here's wishing|hoping) (?:the|this|you|all) .*\b(?:new year|christmas|"
                r"season|festive|easter|holidays?)\b.*(?:health|peace|joy|happiness|happy|merry|peaceful|"
                r"bring)\b"
            ),
        ),
        "This e-mail was scanned for viruses.",
        "This e-mail was scanned in by Bob on Monday, could you read it?",
        unless=r"\?|\bcould you\b|\bscanned in\b|\battached\b",
    ),
)
