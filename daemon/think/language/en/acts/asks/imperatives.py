"""English imperatives: with and without please, two deeds in one, prohibitions, "you must"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import CALL_ME_THEN, DEEDS

IMPERATIVES = (
    Construction(
        "please",
        "ask",
        "kindly please pls plz",
        (
            (
                r"(?:^|[,;:.!?()-] ?|\band |\bthen |\bso |\bbut |\bor |\bwould )(?:please|pls|plz|"
                r"kindly) (?:do |also |just |all |both |now |remember to |don't forget to |be sure to |"
                r"make sure (?:to|you|that) |try to |feel free to |take (?:a )?(?:moment|minute|"
                r"time) to )*+(?:do not |don't |not )?(?!find\b|say (?:whether|which|what|if|how|when)\b|"
                r"see\b(?=.*\b(?:attached|enclosed)\b)|accept (?:my|our)|let (?:me|us)(?: \w+)? know|"
                r"inform (?:me|us)|advise (?:me |us )?(?:of |your|on )|tell (?:me|us) (?:what|when|where|"
                r"which|how|who|if|whether|about|more)|don't worry|hesitate|be assured|excuse|forgive|"
                r"feel free|worry|ignore|disregard|know that|see (?:attached|enclosed|below|the (?:attached|"
                r"enclosed))|take care|help yourself|enjoy|rest|look after|do not reply|don't reply|"
                r"give my (?:best|love|regards)|say (?:hi|hello)|pass on my|send my (?:love|best|regards)|"
                r"unsubscribe|call me any ?time|come (?:to|and join|join|over)|join us|advise (?:which|what|"
                r"when)|stay (?:safe|well|strong)|be (?:gentle|kind to your|easy on your|good to your)|"
                rf"get well|hang in|count me)(?:{DEEDS}|\w+)\b"
            ),
            rf"\b(?:{DEEDS}) .{{2,80}}[, ](?:please|pls|plz)[.!]*$",
        ),
        "Please send me the agenda by noon.",
        "Please find the map attached.",
        unless=(
            (
                r"\bplease (?:do(?:n't| not) hesitate|find (?:attached|enclosed|below)|feel free to "
                r"(?:contact|call|reach|get in touch|email|ask|use|borrow|take|stay|drop))"
            ),
            r"\bif you have any (?:questions|queries)",
            r"\b(?:asked|asks) (?:him|her|them|me) to please",
            r"please\?$|yes,? please|cake, please",
            r"\bplease (?:don't|do not|never) (?:feel|think|be|go to any|trouble|rush)\b",
        ),
    ),
    Construction(
        "imperative",
        "ask",
        "",
        (
            (
                r"^(?:also,? |and |then |so |oh,? and |ps:? |ok,? |okay,? |right,? |hey,? |by the way,? |"
                r"one more thing: |urgent: |(?:when|if|once|before|after|next time|while) [^,?]{2,40}, |"
                r"do me a favou?r and |when you (?:can|get (?:a (?:chance|minute|sec|second|moment)|back|"
                r"home)|have (?:a minute|time)),? |if you (?:can|see \w+),? |before \w+ \w+,? |"
                r"\w+, )?(?:remember to|don't forget (?:to|the|your)|do remember|be sure to|make sure (?:to|"
                r"you|that|the)|have a (?:look|read|think)|take a (?:look|peek)|give (?:me|us|it|this|him|her|"
                r"them)(?! my (?:love|best))|send (?:me|us|it|them|him|her|the|over|your|a|this)|bring (?!up)|"
                r"call (?:me|us|him|her|the)|ring me|phone me|text me|get back to me|let me have(?! an? (?:quiet |quick |little )?(?:word|look|think|go at|rummage|dig|chat|ponder|read|stab|crack)\b)|lend me|"
                r"pick (?:me|up|him|her|the)|drop (?:me a|it|the|them|off)|check (?:the|that|it|with|your|"
                r"whether|if|this)|review|sign (?:the|it|and|here|this)|confirm|reply|respond|forward|"
                r"see what you (?:think|can)|grab me|give (?:a call|[a-z]+ a call)|go ahead and|print|"
                r"book (?:the|a|us|two)|order|buy|fill (?:in|out)|complete the|submit|upload|update (?:the|"
                r"your|me)|ask (?:him|her|them|the)|tell (?!me|us|you)\w+(?: or \w+)? (?:that|to|i|we|it's|"
                r"about)|keep (?:an eye|me (?:posted|updated|informed|in the loop)|this (?:to|between)|"
                r"it (?:to|a secret|quiet))|hold (?:the|my|on to)|leave (?:the|it|your)|meet me|"
                r"come (?:and (?:help|pick|get)|early|prepared)|read (?:the|this|it|through)|look (?:at|over|"
                r"into|through) (?!you)|put (?:the|me|it|my|your)|move (?:the|your)|get (?:me|the|some|"
                r"in touch with)|return the|pay (?:the|me)|help me|work with|do not (?:tell|forget|share|"
                r"touch|use|open)|don't (?:tell|share|touch|use|be late|open)|take (?:the|it|my|this|out) |"
                r"coordinate|prepare|set up|schedule|advise|provide|include|add (?:me|the|your)|feed the|"
                r"water the|stop (?:sending|writing|calling|by and)|be (?:a dear|an angel|"
                r"a love|a darling|so good|so kind)|mind \w+ing (?:me|us|my|the|a|him|her|it))\b"
            ),
            (
                r"^(?:\w+, )?(?:could you )?be an? (?:star|angel|dear|love|darling|sweetheart|hero|sport|"
                r"pal)\b.* and\b"
            ),
            (
                r"^(?:now |so |and |right,? )*(?:give me|bring|post|leave|drop|fetch|pop|stick|hand|return|"
                r"lend|send) .{2,50}(?:would you|will you|could you|can you|if you (?:can|could|would|"
                r"don't mind))\b"
            ),
            r"^(?:hop|jump|get) on a (?:quick |short )?call\b",
            r"^book (?:a|your) (?:free )?(?:demo|call|slot)\b",
            r"^help! ",
        ),
        "Send me the address of the hall.",
        "Have a lovely week away!",
        unless=(
            r"(?<!me)(?<!us)(?<!you)\?$",
            (
                r"\b(?:take care|whenever it gets|take your time|take it easy|give my|if you need|"
                r"if you want to talk|call me any ?time|you'll love|leave it to me|leave it with me|"
                r"bring it on|take the (?:number|bus|tram|second|first|third|next|left|right)\b|turn left|"
                r"look forward|(?:let|if) (?:me|you) know)"
            ),
            r"free (?:trial|gift)",
            CALL_ME_THEN,
        ),
    ),
    Construction(
        "order_in_passing",
        "ask",
        "attached be careful do don't enclosed forget lend make mind please remember sure tell try",
        (
            (
                r"^please (?:find|see)\b.*\band (?:then )?(?:return|sign|send|complete|fill|post|reply|"
                r"confirm|check|initial|countersign|pay|keep|pass|forward|let (?:me|us) have)\b"
            ),
            (
                r"\b(?:attached|enclosed)\b.*[,;] ?(?:and |then )?(?:please |kindly |do )?(?:sign|return|"
                r"complete|fill|initial|countersign|check|correct|approve|pay|forward|post) (?:it|them|the|"
                r"both|all|one|and|in|where|whatever|anything|my|any)\b"
            ),
            (
                r"^(?:and |but |please |do )?(?:remember|don't forget|do not forget) (?:to (?!breathe|smile|"
                r"laugh|rest|eat|have fun|enjoy|look after yourself)|your (?:half|share|part|turn)|the|my|our|"
                r"that you)\b(?!.*\?)"
            ),
            (
                r"^(?:and |but |please )?(?:try|be careful|take care|mind|make sure|be sure) (?:you don't|"
                r"not to|to (?:shut|close|lock|turn|leave|keep|bring|send|sign|return|let|tell|be (?:on time|"
                r"quiet|back)))\b(?!.*\b(?:slip|ice|icy|cold|freezing|queue|yourself)\b)"
            ),
            r"^(?:please )?tell me (?:that )?you(?:'ll| will| can| could)\b",
            r"(?:,|\band) (?:please )?lend (?:me|us)\b",
        ),
        "Please see the two copies and countersign them where marked.",
        "Please see the photo of Ann and Bob.",
        unless=r"\bi(?:'ve| have) (?:signed|sent|returned)\b|\bif you (?:want|like|need|go|ever)\b",
    ),
    Construction(
        "do_not",
        "ask",
        "do don't never not",
        (
            (
                r"^(?:please |and |so |but )?(?:don't|do not|never) (?:let|leave|tell|touch|open|send|post|"
                r"show|share|forward|sign|pay|use|move|throw|give|forget|wake|feed|switch|turn|put|take|"
                r"mention|lose|break|park|lock|wash|eat|drink|start|wait for|bring|buy|invite|answer|delete|"
                r"print|stop|open|cut) (?!me (?:that )?(?:you|it|he|she)|up\b|in\b|it (?:to heart|personally|"
                r"like that|get|worry|happen)|heart|hope|faith|sleep|yourself|to (?:breathe|rest|eat|enjoy|"
                r"laugh)|the (?:bastards|so-and-sos)|anyone (?:get|make)|them (?:get|grind|walk|make|win)|"
                r"him (?:get|make)|her (?:get|make)|this (?:get|spoil)|any(?:thing|body) (?:to|get)|worrying|"
                r"a thing for granted)(?!.*\b(?:get you|grind you|spoil|bother you|get to you|upset you|"
                r"stop you)\b)\w+"
            ),
            r"^let's not (?:tell|mention|say|breathe)\b",
        ),
        "Don't let the cat out before nine.",
        "Don't let them grind you down.",
        unless=(
            r"\?$",
            r", (?:they|he|she|there)\b",
            r", it(?:'s| is) (?!not yours|mine|ours|wet|due)",
            r"\b(?:for my sake|on my account|i'll|i will)\b",
        ),
    ),
    Construction(
        "you_must",
        "ask",
        "ahead asked better* expected have ll must* need supposed why will",
        (
            r"^(?:\w+, )?(?:i (?:really )?(?:think|believe|guess|suggest|"
            r"propose) (?:that )?)?(?:you (?:really |still |also |will |just )*(?:need to|have to|must|"
            r"are expected to|are asked to|are supposed to|had better|'ll need to|'ll have to|"
            r"will have to) (?!see (?:it|this)|try|read|visit|come and see|be (?:so|very)|hear)|"
            r"why don't you (?!come|join)(?:call|check|send|ask|tell|give|go ahead|write|bring|let|speak|"
            r"talk|meet|start|put|drop)|go ahead and\b)"
        ),
        "You need to sign both pages.",
        "You must be so proud of her.",
        unless=(
            r"you must (?:be|have)\b|you have to (?:admit|laugh)|to (?:unsubscribe|login|log in)",
            r"don't have to|\?.*\?|you must try",
        ),
    ),
    Construction(
        "see_to_it",
        "ask",
        "have let see stop",
        (
            (
                r"^(?:do |please |just |and |then )?let (?:me|us) have (?:your|the|it back|them back|his|her|"
                r"any|a (?:copy|list|note|line|date|number|price|quote|draft|word(?! with\b)))\b"
            ),
            (
                r"^(?:please |just |do )?see (?:to it )?that (?:he|she|they|it|the|everyone|everybody|nobody|"
                r"no one|your|my|all)\b(?!.*\?)"
            ),
            (
                r"^(?:please |just |do |and )?stop \w+ing (?:your|my|the|our|at|on|me|us|it|so|in|"
                r"that)\b(?!.*\bme if\b)"
            ),
        ),
        "See to it that the gate is shut.",
        "See that heron?",
    ),
    Construction(
        "while_you_are_at_it",
        "ask",
        "could do don don't eye help if leave look read sec second",
        (
            r"\b(?:cast|run|pass|throw) (?:an?|your) eyes? (?:over|at|on)\b",
            (
                r"\b(?:have|take|give (?:it|this|them|the \w+)) a (?:quick |proper |good |second )?(?:look|"
                r"read|glance|peek|once-over|proofread|try|test)\b(?=.*\b(?:at|over|through|before|and|please|"
                r"when|if|for)\b)"
            ),
            (
                r"\b(?:whoever|anyone who|anybody who) (?:is|has|can|could|leaves|comes|"
                r"arrives)\b.*\b(?:please|lock|bring|lend|help|turn|switch|let|get)\b"
            ),
            (
                r"\b(?:next time|when) you(?:'re| are) (?:next |passing |in town|over|back|here|at|going|"
                r"by)\b.*\b(?:bring|pick|drop|get|fetch|grab|take|collect|pop|could|would)\b"
            ),
            (
                r"\bwhile you(?:'re| are) (?:at it|there|in|out|up|about it)\b.*\b(?:bring|pick|could|would|"
                r"get|grab|fetch|look|check|take)\b"
            ),
            (
                r"^(?:you|why don't you|how about you|perhaps you|maybe you|so you) (?:bring|drive|take|do|"
                r"book|buy|get|cook|choose|pick|could bring|could drive|can bring|can drive|could take|"
                r"can take)\b"
            ),
        ),
        "While you're at it, could you cast an eye over my figures?",
        "I'll have a look at it when I'm home.",
        unless=(
            r"\bthank(?:s| you) for\b",
            r"\bhappy to (?:help|have a look|take a look)\b",
            r"\bi(?:'ll| can| could|'d be happy to| will) (?:have|take|give|cast|run)\b",
            # whoever looks is not the hearer: `I might be able to have a look at the till`, `Tom wants to take a look`
            (
                r"\b(?:i|we|he|she|they|someone|somebody)(?:'ll|'d|'m|'re|'s| will| would| can| could| may| might| should| shall| must| am| are| is| was| were|"
                r" have| has| had)?(?: (?:be |been )?(?:able|going|hoping|planning|meaning|due|trying|free|around|happy|glad|welcome|unable) to|"
                r" (?:try|hope|hopes|plan|plans|mean|want|wants|need|needs|have|has|get|promised|offered|came|come|comes|stop|pop in|drop in|look in|swing by) (?:to|by to|and|round to)| \w+ly| also| just| then| still| not| never)* "
                r"(?:have|take|had|took|taken|having|taking|give|gave|given|cast|run|pass)\b(?! (?:you|to|me)\b)"
            ),
            r"\bif you(?:'re| are)? (?:stuck|in need|short|looking|after)\b",
            r"\bpart of the\b.*\bmeans\b",
            r"\btake a look at the (?:menu|sky)\b",
            r"\bwho(?:ever)? would have thought\b",
        ),
        loose=True,
    ),
)
