"""English: what goes back to an earlier talk or an hour spent together."""

from __future__ import annotations

from daemon.think.language.construction import Construction

CALLBACKS = (
    Construction(
        "you_said",
        "callback",
        (
            "advised always brought described* excited* mentioned* mentioning* mind* planning* put said* "
            "saying* showed spoke* suggested* talked talking* taught telling* thinking told were worried*"
        ),
        (
            (
                r"\b(?:you|you'd|you had|you were|you have|you've)(?: once| just| also| always| first| recently| kindly|"
                r" all| both)* (?:said|mentioned|told (?:me|us)|talked about|spoke (?:of|about)|were "
                r"(?:saying|telling|talking|mentioning|so excited|thinking of|planning|worried)|saying|telling me|"
                r"described|brought up|spoke|had in mind|showed me|were going to|advised me|taught me)\b"
            ),
            r"\b(?:like|as) you (?:said|mentioned|told me|put it|suggested|always say)\b",
        ),
        "You said you were learning the cello; how is it coming along?",
        "They said it would rain.",
        unless=(
            r"\b(?:he|she|they|tom|\w+ told me) (?:said|told) (?:that )?you\b",
            r"thing you said was|if you (?:said|told)|you said it[!.]?$",
            r"you(?:'d| had) (?:told me (?:earlier|sooner|before))",
            r"\byou said (?:yes|no)\b[.!]?$",
        ),
    ),
    Construction(
        "we_talked",
        "callback",
        (
            "after afternoon ago agreed* always* arranged* ate* brilliant* bumping call catching chat "
            "chatted* chatting coffee conversation conversations cooked* day decided* delight* dinner "
            "discussed* discussing* discussion drank* evening fab* fun* good* great* had* joy* last "
            "laugh* lovely* lunch meeting mentioned* met* nice* often* once pleasure* recall remember* "
            "running said* sat* saw* saying* see seeing settled* shared* since smil* sometimes* speaking* "
            "spent spoke* still* stood* talk talked* talking* think* time together told took visit "
            "visited* walk walked* was watched* we weekend went* what wonderful* yours"
        ),
        (
            (
                r"\b(?:as|what|that|which|when|since|like|things|plan|idea|the \w+) (?:we|the two of us)"
                r"(?:'d| had|'ve| have)?(?: both| once| last| already| just)* "
                r"(?:discussed|talked (?:about|through|over)|talked|spoke(?: about| of)?|spoken(?: about)?|agreed(?: on)?|"
                r"said|chatted(?: about)?|met|saw each other|mentioned|were (?:talking|discussing|saying|speaking))\b"
            ),
            (
                r"\b(?:since|after|following|from|during|in|at|remember|recall|enjoyed|loved|about|of|to) "
                r"(?:our|that|last|yesterday's|this morning's) (?:last |long |recent |little |first |wonderful |lovely |"
                r"late )?(?:conversation|chat|talk|discussion|call|phone call|lunch|dinner|coffee|walk|meeting|evening|"
                r"catch-up|visit|long talk|weekend (?:in|at)|trip (?:to|together)|time together|interview|hike|drink|"
                r"breakfast|tea)\b(?! (?:request|invit|room))"
            ),
            r"\b(?:idea|story|stories|joke|words|advice|song|tale|remark) of yours\b",
            r"\blast time (?:we|you|i (?:saw|visited|met|spoke)|i was (?:at|with|over))",
            r"\b(?:remember|recall) (?:when|how|that|the|our|you|us|what|your)\b.*\b(?:we|you|our|us)\b",
            (
                r"\b(?:when|since|after|before|while) (?:we|you and i|i (?:saw|met|visited|called|last saw) you)(?: \w+)? "
                r"(?:met|talked|spoke|had|were|last|sat|walked|saw|visited|worked|shared|you)\b"
            ),
            r"\b(?:the other|that) (?:day|evening|night|afternoon|time|weekend),? (?:you|we)\b",
            (
                r"^it was (?:so |really |very |such )*(?:lovely|good|great|nice|wonderful|a pleasure|fun|a joy) "
                r"(?:to (?:see|meet|talk|catch|have)|seeing|meeting|talking|catching|having) .*\byou"
            ),
            (
                r"\bwe (?:had|shared|sat|walked|laughed|drank|ate|cooked|stood|went|visited|watched|saw) .*\b"
                r"(?:together|last|that (?:evening|night|day)|with you)\b"
            ),
            (
                r"\b(?:i (?:still|often)|still|i've been|i keep|keep) (?:think(?:ing)?|laugh(?:ing)?|smil(?:e|ing)|"
                r"remember(?:ing)?) (?:of|about|at|back)?.*\b(?:you|your|we|our)\b"
            ),
            (
                r"\b(?:that|the) (?:\w+ )?(?:walk|evening|weekend|trip|dinner|lunch|night|day|holiday|summer|conversation|"
                r"talk|drive|game|concert|picnic|meal|week|swim|hike) (?:that )?(?:we|you and i) "
                r"(?:took|had|spent|shared|went on|went for|did|made|cooked|talked|sat)\b"
            ),
            (
                r"^(?:it was )?(?:so |really |very |such )?(?:great|lovely|good|nice|wonderful|fun|a joy|a pleasure|"
                r"a delight|brilliant|fab) (?:to (?:see|meet|talk|catch up|chat|bump)|talking|chatting|speaking|"
                r"catching up|seeing|meeting|running into|bumping into|having) (?:to |with |into |up with )?"
                r"(?:you|all of you|you both)\b(?!.*\b(?:soon|next|tomorrow|again on)\b)"
            ),
            r"\b(?:what|something|the thing) you (?:said|told me|once said|mentioned)\b",
            r"^as we (?:agreed|arranged|settled|decided|said)\b",
            (
                r"^(?:remember,? )?(?:yes,? |but |and |as i said,? )?we (?:already |both )?(?:talked|spoke|chatted) about "
                r"(?:this|that|it|the|your|how)\b(?! with)"
            ),
            (
                r"\b(?:often|still|sometimes|always) (?:think|look|thinking|laugh|smile) (?:back )?(?:to|at|about|of|on) "
                r"(?:our|that|those|the (?:time|day|evening|night|way)s? (?:we|you|with you))\b"
            ),
        ),
        "As we discussed on the phone, the hall is free in May.",
        "We discussed it with the landlord.",
        unless=(
            r"thinking (?:of|about) (?:you|your family|all of you)[.!,]",
            r"(?:our|the|next|tomorrow's|upcoming) meeting (?:is|will|on|at|tomorrow)",
            r"\blast meeting minutes|looking forward to our",
            r"\b(?:at|for|before|after|until|of) (?:our|the) (?:next|upcoming)",
            r"for our (?:call|meeting|lunch|dinner|talk|chat)",
            (
                r"\b(?:can't|cannot|cancel|postpone|move|confirm|reschedule|about|schedule|arrange|before|miss|missed|"
                r"make) (?:to )?our (?:\w+ )?(?:meeting|lunch|dinner|call|chat|talk|walk|visit|coffee)"
            ),
        ),
    ),
)
