"""English: plain requests for the reader's effort, time, thing, permission, name or contacts."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import CALL_ME_THEN, DEEDS, FILL, LEISURE, NO_DEED

ASKS = (
    Construction(
        "can_you",
        "ask",
        "can can't could couldn't will won't would",
        (
            (
                r"\b(?:do you think you (?:could|can)|(?:can|could|would|will|won't|can't|couldn't) "
                rf"(?:you|one of you|someone|somebody|anyone)(?: guys| both| all| two)?),? {FILL}(?!{NO_DEED})"
                rf"(?:{DEEDS}|\w+)\b.*"
            ),
            r", (?:would|could|can|will) you\?$",
        ),
        "Could you possibly water my plants while I'm away?",
        "Could you tell me the dress code?",
        unless=(
            r"\b(?:how|what|why|where|when|which|who)(?: \w+){0,2}? (?:would|could|can|will|won't|can't) you\b",
            (
                r"\b(?:would you (?:like|prefer|rather|want|care|ever|have(?! a (?:look|word|read|go|think))|be "
                r"(?:there|free|around|interested in (?:joining|coming))|say|call (?:it|him|her|that)|use|recommend|"
                r"choose|pick|go for|do in my)|would you mind if (?:i|we) (?:help|bring)|will you "
                r"(?:be|have|get|see|still|ever)\b|could you (?:be (?:there|happier)|sleep)|can you "
                r"(?:still|sleep|ride|drive a|play)|(?:let me know|tell me) (?:if|when|whether) you (?:can|could)\b|"
                r"if you (?:can|could) (?:make it|come|join)|(?:can|could|will|would) you come (?:to|for|round|over)"
                rf"\b.*{LEISURE}|you could (?:see|hear|tell))"
            ),
            r"(?:asked|wondered) (?:him|her|them)",
            r"thank you",
        ),
    ),
    Construction(
        "would_you_mind",
        "ask",
        "acceptable* alright* fine* mind* ok* possible* problem* right* trouble*",
        (
            r"^mind \w+ing\b",
            r"\b(?:would|do) you mind (?:if (?:i|we) (?!help|bring)|\w+ing\b|not \w+ing\b)",
            (
                r"\b(?:mind|okay|ok|all right|alright|fine|acceptable)(?: with you)? if (?:i|we) (?!help|bring you)"
                r"(?:\w+ed|paid|pay|put|go|got|did|do|came|took|left|sent|borrow|use|take|bring|come|stay|leave|join|skip|"
                r"have|park|keep|quote|record|share|swap|change|move|push|call)"
            ),
            (
                r"\b(?:would|will) it be (?:all right|alright|ok|okay|fine|a problem|too much trouble|possible) "
                r"(?:for (?:you|me|us) )?(?:to|if)\b"
            ),
            r"\b(?:is|would) (?:it|that) (?:ok|okay|all right|alright|fine)(?: with you)? (?:to|if (?:i|we))\b",
        ),
        "Would you mind locking up tonight?",
        "I don't mind the rain.",
    ),
    Construction(
        "able_to",
        "ask",
        "able available free game good* happy kind* open prepared up willing",
        (
            (
                r"\b(?:would|will|are|might) you (?:be )?(?:able|willing|prepared|available|free|up(?! for (?!help|giv|lend|tak|driv|review|cover|do|swap|host|mind|run))|open|happy|game(?! for (?!help))|"
                r"kind enough|so kind as|good enough|so good as) (?:to|for) "
                r"(?!come\b|join|make it|have (?:lunch|dinner|coffee)|lunch|dinner|coffee|drinks|meet for)\w+"
            ),
            r"\b(?:whether|if) you(?:'d| would) be (?:able|willing|prepared|open|so kind|kind enough|happy|up)",
            r"\bbe so (?:kind|good) as to\b|\bif you(?:'d| would) be so kind",
        ),
        "Would you be willing to look over my draft?",
        "Would you be free to have lunch with us?",
        unless=(
            r"\blet me know (?:if|whether) you(?:'d| would| are|'re) (?:be )?(?:able|free) to "
            r"(?:come|join|make|attend)\b"
        ),
    ),
    Construction(
        "appreciate_if",
        "ask",
        (
            "advice* amazing* appreciate appreciated* awesome* big brilliant* delighted* difference* "
            "fantastic* feedback* glad* good* grateful* great* guidance* handy* happy* help* huge ideal* "
            "ideas* input* kind* love lovely* mean nice* obliged* perfect* pleased* pointers* save "
            "suggestions* support* thankful* thoughts* useful* welcome wonderful*"
        ),
        (
            r"\b(?:appreciate|love|like) it (?:very much |so much |greatly |a lot )?if (?:you|someone|we)",
            r"\b(?:grateful|obliged|glad|delighted|thankful|happy|pleased) if you (?:c|w|m)ould",
            (
                r"\b(?:would|'d|will) be (?:so |very |really |a |most |much |super |enormously |extremely )*"
                r"(?:great|helpful|lovely|wonderful|nice|handy|fantastic|amazing|brilliant|appreciated|kind|ideal|useful|"
                r"awesome|good|big help|huge help|great help|perfect) (?:of you )?"
                r"(?:if (?:you|someone|we could (?:have|get|move))|to (?:have|get) your)"
            ),
            r"(?:would|'d) mean (?:a lot|so much|the world) if (?:you|we|someone)",
            (
                r"(?:would|'d) (?:really |greatly |very much |so )?appreciate "
                r"(?:your|any|some|a|an|the|hearing|having|if|getting|feedback|help)"
            ),
            (
                r"any (?:help|advice|feedback|pointers|suggestions|thoughts|input|ideas|guidance|support)\b.{0,40}"
                r"(?:appreciated|welcome|grateful|great)"
            ),
            r"(?:would be|be) (?:very |most |so )?grateful (?:for|to have|to get)",
            r"grateful for (?:any|your) (?:help|advice|feedback|thoughts|input|time)",
            r"\b(?:be|very|so) (?:glad|grateful) of (?:your|any|some|a)\b",
            (
                r"\b(?:it )?(?:would|'d) (?:really |greatly |certainly )?(?:help|make a (?:big|huge|real) difference|save "
                r"(?:me|us))\b.{0,30}\bif you\b"
            ),
        ),
        "I'd appreciate it if you could sign the form today.",
        "I really appreciate all you did.",
        unless=(
            r"\bif you (?:like|want|ever) (?:me|us) to\b",
            r"\bif you could (?:come|join|make it)\b",
        ),
    ),
    Construction(
        "if_you_could",
        "ask",
        "if",
        (
            r"^(?:so |and |also,? |now |anyway,? |maybe |perhaps )?if you "
            r"(?:could|would|can|don't mind|wouldn't mind|get a (?:chance|moment|minute)|have (?:a |some |any )?"
            r"(?:moment|minute|time|second|chance))\b,? (?:please |just |kindly )?(?:\w+ )?(?!come\b|join\b|make it)"
            r"\w+.*\b(?:great|lovely|grateful|appreciate[d]?|helpful|wonderful|brilliant|perfect|please|would you|"
            r"could you|look|send|read|check|call|fantastic|amazing|good|nice|kind|help|take)\b"
        ),
        "If you could send me the slides, that would be great.",
        "If you could see it, you would laugh.",
        unless=r"\bi can\b|\bi could\b|\bi'd be happy|let me know",
    ),
    Construction(
        "wondering_if",
        "ask",
        "hope hoping* wonder wondering*",
        (
            (
                r"\b(?:was|am|'m|were|are|'re|been|just) (?:just |also |really |actually )?(?:wondering|hoping) "
                r"(?:if|whether|that|for)? ?(?:you|there's any chance you|it(?:'s| would be| is| might be) "
                r"(?:possible|okay|ok|all right)|i (?:could|might|can)|we (?:could|might|can)|someone)"
                r"(?:'d| might| could| would| can)*(?! come| join| know| like| feel)\b"
            ),
            (
                r"^(?:i )?wonder (?:if|whether) (?:you(?:'d| could| might| would| can)|i could|i might|we could)"
                r"(?! (?:be free|like|know|feel|come|join))\b"
            ),
            (
                r"\b(?:i|we) (?:do )?hope (?:that )?you (?:can|could|will be able to|might be able to) "
                r"(?:help|send|find|let|give|spare|lend|sort|review|sign|support|assist|fix|bring|take|agree|accept)"
            ),
            r"\bhoping (?:to (?:get|have|borrow|pick) your|you(?:'d| could| can| would| might))",
        ),
        "I was wondering if you could take my shift on Sunday.",
        "I was wondering if you like jazz.",
        unless=rf"(?:come|join us|free)\b.*{LEISURE}",
    ),
    Construction(
        "permission",
        "ask",
        "can* could* may* might*",
        (
            r"(?:^|[,;:.!?] |\band |\bbut |\bso |\bor |\bif |\bwhether )(?:please )?(?:may|can|could|might) (?:i|we) "
            r"(?:please |possibly |just |perhaps |maybe |quickly |also |then )*"
            r"(?:borrow|use|have (?!a look at your garden)|get|ask (?:you )?(?:for|to|a favou?r)|ask you|take|keep|"
            r"stay|crash|join|come|leave|quote|pick your|bother|trouble|park|move|push|postpone|reschedule|change|"
            r"swap|talk to you|speak (?:to|with) you|see (?:the|a|your)|mention you|put you down|list you|count on|"
            r"rely on|include|share (?:your|this)|set up|schedule|arrange|book|catch you|grab "
            r"(?:you|five|a few|ten|some)|meet (?:you )?(?:to|and|about|on|at|next|this|tomorrow)|discuss|show you|"
            r"bring (?:my|a friend|someone|the kids|the dog|along)|invite|give (?:him|her|them|out) your|call you|ring you|skip|"
            r"print|pay you|buy (?:it|the|your|one)|count you|start)\b"
        ),
        "May I borrow your tent for the weekend?",
        "Can I bring you anything from town?",
        unless=(
            r"\b(?:can|could|may) (?:i|we) (?:get|have|take|bring|buy|give) (?:you|your (?:mum|bags))\b",
            rf"(?:get|grab|have|meet for) {LEISURE}",
            r"take you (?:to|out)|help",
        ),
    ),
    Construction(
        "any_chance",
        "ask",
        "chance* possibility* possible way*",
        (
            r"\bany (?:chance|possibility|way) (?:of|that|you|i|we|to|there)\b",
            (
                r"\b(?:is there|there's|if there's|if there is) (?:a|any|some) (?:chance|way|possibility)(?: that)? "
                r"(?:you|i|we|of|to)\b"
            ),
            r"\b(?:would|will|is|might) it be possible\b",
            r"\bis it possible (?:for|to|that)",
            r"\bif (?:at all )?possible,? (?:could|please|can|i'd|we'd)",
        ),
        "Any chance I could borrow the projector for the weekend?",
        "There is no chance of snow.",
        unless=(
            r"\bchance (?:of rain|of snow|you(?:'ll| will) be (?:there|around|in town))",
            r"any chance of (?:rain|snow|seeing you)",
        ),
    ),
    Construction(
        "please",
        "ask",
        "kindly please pls plz",
        (
            (
                r"(?:^|[,;:.!?()-] ?|\band |\bthen |\bso |\bbut |\bor |\bwould )(?:please|pls|plz|kindly) "
                r"(?:do |also |just |all |both |now |remember to |don't forget to |be sure to |make sure (?:to|you|that) |"
                r"try to |feel free to |take (?:a )?(?:moment|minute|time) to )*(?:do not |don't |not )?"
                r"(?!find\b|say (?:whether|which|what|if|how|when)\b|see\b(?=.*\b(?:attached|enclosed)\b)|accept (?:my|our)|let (?:me|us)(?: \w+)? know|inform (?:me|us)|advise (?:me |us )?(?:of |your|on )|tell (?:me|us) "
                r"(?:what|when|where|which|how|who|if|whether|about|more)|don't worry|hesitate|be assured|excuse|forgive|"
                r"feel free|worry|ignore|disregard|know that|see (?:attached|enclosed|below|the (?:attached|enclosed))|"
                r"take care|help yourself|enjoy|rest|look after|do not reply|don't reply|give my (?:best|love|regards)|"
                r"say (?:hi|hello)|pass on my|send my (?:love|best|regards)|unsubscribe|call me any ?time|come "
                r"(?:to|and join|join|over)|join us|advise (?:which|what|when)|stay (?:safe|well|strong)|be "
                rf"(?:gentle|kind to your|easy on your|good to your)|get well|hang in|count me)(?:{DEEDS}|\w+)\b"
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
                (
                    r"^(?:also,? |and |then |so |oh,? and |ps:? |ok,? |okay,? |right,? |hey,? |by the way,? |one more thing: |"
                    r"urgent: |(?:when|if|once|before|after|next time|while) [^,?]{2,40}, |do me a favou?r and |when you (?:can|get (?:a (?:chance|minute|sec|second|moment)|back|home)|have (?:a minute|time)),? |if you (?:can|see \w+)"
                    r",? |before \w+ \w+,? |\w+, )?(?:remember to|don't forget (?:to|the|your)|do remember|be sure to|"
                    r"make sure (?:to|you|that|the)|have a (?:look|read|think)|take a (?:look|peek)|give "
                    r"(?:me|us|it|this|him|her|them)(?! my (?:love|best))|send (?:me|us|it|them|him|her|the|over|your|a|this)|"
                    r"bring (?!up)|call (?:me|us|him|her|the)|ring me|phone me|text me|get back to me|let me have|lend me|"
                    r"pick (?:me|up|him|her|the)|drop (?:me a|it|the|them|off)|check "
                    r"(?:the|that|it|with|your|whether|if|this)|review|sign (?:the|it|and|here|this)|confirm|reply|respond|"
                    r"forward|see what you (?:think|can)|grab me|give (?:a call|[a-z]+ a call)|go ahead and|print|book "
                    r"(?:the|a|us|two)|order|buy|fill (?:in|out)|complete the|submit|upload|update (?:the|your|me)|ask "
                    r"(?:him|her|them|the)|tell (?!me|us|you)\w+(?: or \w+)? (?:that|to|i|we|it's|about)|keep "
                    r"(?:an eye|me (?:posted|updated|informed|in the loop)|this (?:to|between)|it (?:to|a secret|quiet))|hold "
                    r"(?:the|my|on to)|leave (?:the|it|your)|meet me|come (?:and (?:help|pick|get)|early|prepared)|read "
                    r"(?:the|this|it|through)|look (?:at|over|into|through) (?!you)|put (?:the|me|it|my|your)|move "
                    r"(?:the|your)|get (?:me|the|some|in touch with)|return the|pay (?:the|me)|help me|work with|do not "
                    r"(?:tell|forget|share|touch|use|open)|don't (?:tell|share|touch|use|be late|open)|take "
                    r"(?:the|it|my|this|out) |coordinate|prepare|set up|schedule|advise|provide|include|add (?:me|the|your)|"
                    r"feed the|water the|stop (?:sending|writing|calling|by and)|get well soon$^|be "
                    r"(?:a dear|an angel|a love|a darling|so good|so kind)|mind \w+ing (?:me|us|my|the|a|him|her|it))\b"
                ),
                r"^(?:\w+, )?(?:could you )?be an? (?:star|angel|dear|love|darling|sweetheart|hero|sport|pal)\b.* and\b",
                (
                    r"^(?:now |so |and |right,? )*(?:give me|bring|post|leave|drop|fetch|pop|stick|hand|return|lend|send)"
                    r" .{2,50}(?:would you|will you|could you|can you|if you (?:can|could|would|don't mind))\b"
                ),
                r"^(?:hop|jump|get) on a (?:quick |short )?call\b|^book (?:a|your) (?:free )?(?:demo|call|slot)\b|^help! ",
            )
        ),
        "Send me the address of the hall.",
        "Have a lovely week away!",
        unless=(
            r"(?<!me)(?<!us)(?<!you)\?$",
            (
                r"\b(?:take care|whenever it gets|take your time|take it easy|give my|if you need|if you want to talk|"
                r"call me any ?time|you'll love|leave it to me|leave it with me|bring it on|take the "
                r"(?:number|bus|tram|second|first|third|next|left|right)\b|turn left|look forward|(?:let|if) (?:me|you)"
                r" know)"
            ),
            r"free (?:trial|gift)",
            CALL_ME_THEN,
        ),
    ),
)
