"""English requests in so many words (performatives): "I ask you to", "I beg you", a favour, thanks in advance, a cry for help."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.asks.words import NOTHING_ASKED

IN_SO_MANY_WORDS = (
    Construction(
        "ask_in_so_many_words",
        "ask",
        (
            "all ask asked asking beg begging contacting emailing implore invite looking meaning reaching "
            "request* requesting seeking urge writing"
        ),
        (
            (
                r"\b(?:i|we) (?:must|have to|would|do|need to|am going to|want to|can only|should like to|"
                r"shall) (?:now |once more |once again |also |therefore )?(?:ask|beg|request|urge|"
                r"implore) (?:that )?(?:you|your|for your|everyone|all of you)\b"
            ),
            (
                r"\b(?:been |keep |kept |was )?meaning to ask (?:you )?(?:for|to|if|"
                r"whether)\b(?! (?:you(?:'re| are|'ve| have)|how|what))"
            ),
            (
                r"\b(?:i|we)(?:'m| am|'re| are) (?:writing|calling|asking|here|getting in touch) to (?:ask|"
                r"request|beg) (?:you |your |for |that |if you |whether you )"
            ),
            (
                r"\b(?:i|we)(?:'m| am|'re| are) (?:asking|looking|writing to ask|contacting you to ask|"
                r"reaching out (?:to|for)|writing to request|emailing to ask|requesting|begging|"
                r"seeking) (?:for |to )?(?:you (?:to|for)|your|if you|whether you|volunteers|donations|"
                r"people to|someone (?:to|who))"
            ),
            r"\ball (?:that )?(?:i|we)(?:'d| would)? ask is (?:that )?(?:you|for)\b",
        ),
        "Enclosed is a form which I must ask you to sign.",
        "I must ask the doctor about it.",
        unless=r"\bbeg your pardon\b|\bask you (?:how|what|when|where|who|why|about|whether you(?:'re| are|'ve| have))\b",
    ),
    Construction(
        "would_be_a_kindness",
        "ask",
        (
            "amiss appreciated blessing brilliant comfort count difference favor favour great handy help "
            "kindness lovely make mean mercy nice perfect welcome wonderful worth"
        ),
        (
            (
                r"\bit(?:'d| would) be (?:such )?(?:an? )?(?:great |huge |real |big |true |"
                r"enormous )?(?:kindness|favou?r|help|comfort|mercy|blessing|relief) (?:to|if) (?!know\b|"
                r"see\b|hear\b|be\b|i\b|we\b)"
            ),
            (
                r"\bit(?:'d| would) (?:really |greatly |certainly )?(?:help|be (?:a )?(?:great|huge|big|real|"
                r"enormous) help)(?: \w+| us| me)? to (?:have|get|see|borrow|know) (?:your|the|some|a copy)\b"
            ),
            (
                r"^(?:and )?if you(?:'re| are)(?: ever)? (?:going|passing|popping|driving|walking|near|"
                r"in town|at the|out|off|heading)\b[^?]*,? (?:an?|some|the|my|one|two|"
                r"another) [\w ]{2,30} (?:would|wouldn't)\b"
            ),
            (
                r"^your (?:\w+ )?(?:vote|help|support|presence|signature|voice|contribution|donation|advice|"
                r"opinion|input|time|word|backing|feedback|comments|expertise|car|van|eye|hand|muscle|"
                r"knowledge|experience|blessing|generosity)(?: \w+){0,4} (?:would|will|could) (?:make|mean|"
                r"be (?:very |most |much |so )?(?:welcome|appreciated|invaluable|useful|needed|a)|help|count|"
                r"go a long|save|tip)\b"
            ),
            r"\byou(?:'d| would) be doing (?:me|us|everyone|him|her|them) (?:a|an|such a|no end of a)\b",
            r"^your help\b.*\b(?:would|will) be worth\b",
        ),
        "It'd be a great kindness to write to my aunt.",
        "It'd be a great kindness if I could sleep.",
        unless=r"\bif you(?:'re| are) (?:ill|sad|lonely|happy)\b|\bi(?:'ll| can| could) (?:bring|get|fetch)\b",
    ),
    Construction(
        "turned_to_you",
        "ask",
        "if hope loan offer use begging imploring pleading please trouble bother look turn looking turning kindly know perhaps think consider",
        (
            r"\b(?:i|we)(?:'m| am|'re| are) (?:begging|imploring|pleading with) you\b",
            r"^please find (?:time|the time|a way|room|it in)\b",
            r"\b(?:must|have to|may i|can i|might i|could i) (?:trouble|bother) you (?:for|to)\b",
            r"\b(?:look|turn|looking|turning) to you (?:for|to)\b",
            r"\b(?:i|we) kindly (?:ask|request)\b",
            r"^(?:do |please )?(?:think about|consider) \w+ing (?:me|us|my|our)\b",
        ),
        "I'm afraid I must trouble you for the rent.",
        "I must look for the rent book.",
        unless=r"\bthank",
    ),
    Construction(
        "cry_for_help",
        "ask",
        "cover grab help kind lend mayday mercy nice pal pass pity share sos sport swap switch trade",
        (
            r"^(?:help|sos|mayday)(?: me| us| wanted| needed)?[.!]+$",
            r"\b(?:have mercy|take pity|be a sport|be kind|be nice|be a pal) and \w+",
        ),
        "Help!!",
        "Help is at hand.",
    ),
    Construction(
        "thanks_in_advance",
        "ask",
        (
            "advance* ahead anticipation* appreciated assistance* beforehand* considering* cooperation* "
            "grateful help* support* thank*"
        ),
        (
            r"\b(?:thank you|thanks|many thanks|grateful|appreciated)(?! for (?:warning|telling|letting|notifying|alerting|giving|asking|ringing|informing|phoning) (?:me|us)\b)(?: \w+){0,3} in advance",
            r"\badvance thanks",
            r"\b(?:thanks?|thanking|grateful|gratitude)\b.*\b(?:beforehand|in anticipation|ahead of time)\b",
            (
                r"\b(?:thank you|thanks) for (?:taking|making|considering|confirming|helping|returning|"
                r"sending|letting|sorting|passing|forwarding|completing|signing|checking|dealing|seeing to|"
                r"replying|responding)\b.*\b(?:by (?:\w+day|noon|then|the|close)|before (?:\w+day|the)|"
                r"tomorrow|this week|when you can|as soon as|asap|at your earliest)\b"
            ),
            r"thank you for (?:considering|your (?:help|assistance|cooperation|support) (?:with|in) this)\b",
        ),
        "Thanks in advance for booking the hall.",
        "Thanks for booking the hall.",
    ),
    Construction(
        "favour",
        "ask",
        "ask* beg* favo* implore* invite* request* urge*",
        (
            r"\b(?:a|one|another|any|small|big|huge|tiny|quick|little) (?:\w+ )?favou?rs?\b(?! for him| for her)",
            r"\bask (?:you )?(?:for )?(?:a|one) (?:small |big |quick )?favou?r",
            r"\b(?:have|got|'ve) (?:a |one |another )?(?:small |big |quick |little )?(?:request|favou?r|ask)\b",
            r"\bmy (?:request|ask) (?:is|to you)\b",
            (
                r"\b(?:want|wanted|like|need|have|going) to ask (?:you )?(?:to|for your|for a|"
                r"whether you could|if you could)\b"
            ),
            r"\bi (?:ask|beg|urge|implore|invite) (?:that )?you to\b",
        ),
        "I have a small favour to ask.",
        "He did her a favour.",
        unless=(
            r"\b(?:did|does|do) (?:him|her|them|me|us) a favou?r",
            r"return the favou?r|(?:he|she|they) asked",
        ),
    ),
    Construction(
        "beg",
        "ask",
        (
            "advance* allow anticipation* beforehand* beg* beseech* big* challenge* desist doing* "
            "enormous* entreat* grateful great* huge* implore* impose kindly kindness oblige* obliging* "
            "permission permit prevail real* request* thanking trouble urge*"
        ),
        (
            r"\b(?:i|we) (?:beg|implore|urge|entreat|beseech|challenge) (?:of )?you\b(?! (?:pardon|to forgive))",
            r"\bnot (?:above|beneath|too proud to) beg",
            (
                r"\b(?:might|may|could|can) (?:i|we) (?:\w+ )?(?:prevail|impose|call|trouble|bother|burden|"
                r"press|persuade|ask)\b(?: (?:up)?on)?\b(?!.* what\b)"
            ),
            r"^(?:i |we )?request(?:ing)? (?:that )?(?:you|your)\b",
            r"\byou are (?:kindly )?requested to\b",
            (
                r"(?<!think )(?<!thought )(?<!speak )(?<!spoke )(?<!spoken )(?<!look )(?<!looked )(?<!treated )(?<!very )(?<!most )(?<!so )(?<!he )(?<!she )(?<!they )(?<!who )(?<!'ve )(?<!have )(?<!has )(?<!had )"
                r"\bkindly (?!(?:note|be (?:advised|informed)|inform|advise (?:us |me )?(?:of|which|what|"
                r"when)|let|tell|ask|offer|accept)\b)\w+ "
            ),
            r"\b(?:thanks?|thanking|thank|grateful|thankful)\b(?!.*\bfor (?:warning|telling|letting|notifying|alerting|giving|asking|ringing|informing|phoning) (?:me|us)\b).*\b(?:beforehand|in advance|in anticipation)\b",
            r"\b(?:bless you|cheers|ta|obliged|appreciated|hugs|love you)(?: all| both| very much| ever so)? (?:in advance|beforehand)\b",
            r"\bpermission (?:to|for)\b.*\b(?:would|please|make|grateful|appreciate)",
            (
                r"\b(?:a|the) (?:great|big|real|huge|enormous) (?:kindness|help|favou?r|"
                r"relief)\b.*\bif (?:you|somebody|someone)\b"
            ),
            r"\b(?:you'd|you would) (?:be )?(?:oblige|obliging|doing) (?:me|us)\b",
        ),
        "I beg you to reconsider.",
        "I beg your pardon.",
        unless=(
            r"\bi beg to differ\b",
            r"\b(?:he|she|they) (?:begged|urged|requested)\b",
            r"\byou kindly\b",
            r"\bin advance of\b",
            r"\b(?:beg|excuse) (?:your|my) pardon\b",
        ),
    ),
    Construction(
        "asked_outright",
        "ask",
        "ask asks asking request requests requesting requested beg urge implore hereby says insists order place book reserve need appreciate hope thinking keen unless consent permission objection ever lend back excuse",
        (
            (
                r"\b(?:i|we|(?:the|our|my) \w+|\w+ \w+)(?: hereby| must| would| do| have to| kindly| now|"
                r" therefore| also| is| are|'m|'re)? (?:ask|request|beg|urge|implore)(?:s|"
                r"ing)? (?:that )?(?:you|all (?:of you|\w+)|everyone|members|parents|residents) (?:to|kindly|"
                r"please|return|refrain)\b"
            ),
            r"\band (?:ask|request|beg|urge) (?:that )?you(?: to)?\b",
            r"\bit is (?:kindly |hereby |respectfully )?requested (?:that|to)\b",
            r"^request: ",
            r"\bplease can\b",
        ),
        "We hereby ask you to vacate the store by June.",
        "They asked him to leave.",
        unless=NOTHING_ASKED,
    ),
    Construction(
        "help_me",
        "ask",
        "help",
        (
            r"\bhelp (?:me|us) (?:out|with|to|find|decide|choose|move|understand|carry|get|please)?\b.{0,50}\?$",
            r"\bhelp me out\b",
        ),
        "Can anyone help me move the piano?",
        "Talking helps me.",
        unless=(
            r"\b(?:can i|could i|may i|how can i|let me|happy to|glad to|i can|like me to|want me to|"
            r"there to|you) help"
        ),
    ),
    Construction(
        "like_due",
        "ask",
        "like",
        (
            r"\b(?:i|we)(?:'d| would|'d very much| should) like (?:(?:a|an|my|our|the|your) )(?:\w+ )?(?:refund|replacement|credit note|"
            r"receipt|invoice|quote|estimate|explanation|extension|discount|copy|certificate|second opinion|new one|deposit back)\b"
        ),
        "I'd like a refund for the second ticket.",
        "I'd like a copy of that recipe in every kitchen of the world.",
        unless=r"\b(?:in every|if you(?:'d)? like|would you like|you'd like|for myself|to see one)\b|\?$",
    ),
)
