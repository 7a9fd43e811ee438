"""English: how one was in touch."""

from __future__ import annotations

from daemon.think.language.ways import Way

_FIRST = r"(?:^|[,;.!]\s*|\b(?:and|then)\s+)(?:(?:we|i)\s+)?(?:(?:just|both|finally|briefly|also)\s+)?"
_ENDS = r"(?=$|[,;.!]|\s(?:with|together|at|in|near|by|today|yesterday|after|before|over|and|on (?:the )?(?!phone|zoom|skype|teams|video))\b)"
_MEAL = r"(?:lunch|dinner|breakfast|brunch|supper|coffee|tea|cake|a (?:drink|coffee|tea|beer|pint|meal|bite|walk)|drinks|beers)"
_ON_VIDEO = r"(?:on|over|via|by|through) (?:a )?(?:zoom|skype|facetime|teams|google meet|video)\b"
_ON_THE_PHONE = r"(?:on|over|by) the (?:phone|telephone)\b|by phone\b"

_WHEN = r"(?=$|[,;.!]|\s(?:with|at|on|in|for|about|to (?:see|visit|check|help|look|say|fetch|collect|pick|him|her|them|his|their)|after|before|during|by|and|from|yesterday|today|last|this|the other)\b)"
_ROUND = r"(?:looked in|(?:dropped|popped|nipped) (?:in|by|round|over|down)|called (?:in(?! sick)|round(?! for\b)|by)|stopped (?:by|off)|came (?:round|over|by)|(?:went|drove|walked|cycled) (?:round|over|up|down|out)(?! (?:with (?!him\b|her\b|them\b)|for (?!(?:a (?:\w+ )?(?:drink|meal|walk|coffee|bite|visit|day|night|weekend|week|cup|chat|while)|lunch|dinner|supper|tea|coffee|breakfast|christmas|the)\b)|on (?!\w*day\b|the \d|\d)|in (?!(?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:morning|afternoon|evening))\b)))|went there|was there(?! for\b)|we(?:'ve| have| had)? been there)"
_BODILY = r"(?:un)?pack|move|carry|lift|clear|dig|plant|paint|build|mend|fix|clean|cook|hang|put up|take down|prune|weed|chop|stack|load|unload|set up|harvest|pick"
_HE = r"(?:^|[,;.!]\s*|\b(?:and|then)\s+)(?:he|she|they|them)\s+(?:just |finally |also )?"

WAYS = (
    Way("video", _FIRST + r"(?:talked|spoke|chatted|caught up|met|called|had [a-z ]{1,20})[a-z' ]{0,20}? ?" + _ON_VIDEO,
            "talked over Zoom", "talked about the course he gives on Zoom"),
    Way("video", r"^(?:a )?(?:zoom|skype|facetime|teams|video)(?: (?:call|chat|meeting))?" + r"(?=$|[,;.:]|\s(?:with|about|on (?:\w+day|the \d|\d)|last|this|yesterday|today|at (?!last\b)|in the (?:morning|afternoon|evening)|to say|to discuss)\b)",
            "video call about the choir", "video recorder broken"),
    Way("call", _FIRST + r"(?:talked|spoke|chatted|caught up|met|had [a-z ]{1,20})[a-z' ]{0,20}? ?(?:" + _ON_THE_PHONE + ")",
            "talked on the phone", "talked about what she wrote on the board by phone shops"),
    Way("call", _FIRST + r"(?:phoned|called|rang|got a call|spoke by phone)\b(?! (?:a|the|his|their|off|it|out)\b)", "called her about the choir", "he was called a fool"),
    Way("call", _HE + r"(?:rang|phoned|called|telephoned)(?=$|[,;.!]|\s(?:me|us|back|up|again|last|this|yesterday|today|on|about|from|to|after|before|at|when|late|early|in the)\b)", "he rang last night", "he called it off"),
    Way("call", _FIRST + r"had a (?:phone )?call (?:from|with) (?:him|her|them)\b", "had a call from them", "had a call from the bank"),
    Way("call", r"^(?:a |phone |short |long )*(?:call|phone)(?: call)?(?=$|[,;.:]|\s(?:with|about|on (?:\w+day|the \d|\d)|last|this (?:morning|afternoon|evening|week)|yesterday|today|at (?!last\b)|to say (?=\w)|from)\b)", "call about the choir", "call centre job"),
    Way("place", _FIRST + r"(?:met(?: up)?(?: (?:him|her|them|each other))?|got together|caught up in person)(?=$|[,;.!]|\s(?:up|at|in|near|for|by|outside|again|today|yesterday|after|before|over (?!zoom|skype|the phone)|on (?!the phone|zoom|skype|teams|video))\b)",
            "met at the station", "about how he met his wife"),
    Way("place", _FIRST + r"(?:had|grabbed|shared|went (?:out )?for|met for|got)\s+(?:some |a (?:quick|long|late|nice|little) |lovely |a )?" + _MEAL + _ENDS,
            "had lunch together", "he had lunch plans"),
    Way("place", _FIRST + r"(?:had|shared|went for|got) (?:the|our|that|his|her|their) (?:\w+ )?(?:pint|drink|drinks|beers?|meal|lunch|dinner|walk)" + _ENDS,
            "had the pint at the Lion", "had the dinner plans changed"),
    Way("place", _FIRST + r"(?:went (?:over |round |down |up |out )?to (?:see|visit)|called (?:round )?on|dropped by to see|looked in on) (?:him|her|them)\b(?! (?:about|play|sing|perform|act|race|graduate)\b)", "went to see her at the home", "went to see her play in the cup"),
    Way("place", _FIRST + r"(?:ran into|bumped into|visited|dropped in on|saw) (?:him|her|them|each other)\b", "ran into her at the market", "the children ran into the road"),
    Way("place", _FIRST + _ROUND + _WHEN, "looked in on 10 November about the roof", "looked in the shed for it"),
    Way("place", _FIRST + r"helped (?:him|her|them)(?: both)? (?:to )?(?:" + _BODILY + r")\b(?! (?:money|a (?:name|date|time|laptop|phone|colour|gift|present)|(?:the |his |her |their )?(?:date|name|website|computer|laptop|router|printer|account|phone|file))\b)(?!.*\b(?:by|on|over) (?:the )?(?:phone|zoom|skype|video|teams)\b)|" + _FIRST + r"helped (?:him |her |them )?with (?:the|his|her|their) (?:move|unpacking|packing|garden|harvest|clearing|hedge|shelves|boxes|furniture)\b", "helped her to unpack", "helped her with the form"),
    Way("place", r"^(?:in person|face[- ]to[- ]face|lunch|dinner|breakfast|brunch|supper|coffee|drinks|a walk)(?=$|[,;.:]|\s(?:with|together|at|in)\b)", "lunch at the harbour", "lunch recipes"),
)  # fmt: skip
