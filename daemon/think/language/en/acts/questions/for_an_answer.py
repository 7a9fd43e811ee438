"""English questions in words that want an answer: "tell me", "let me know which", "I wonder", "what do you think"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import FILL

FACT = (
    r"(?:name|number|address|date|dates|time|title|price|size|colou?r|code|postcode|word|preference|arrival|"
    r"choice|whereabouts|height|age|street|station|author)"
)
FOR_AN_ANSWER = (
    Construction(
        "line_to_say",
        "question",
        "line note word text message ring shout postcard",
        (
            r"^(?:do |just |please |and )?(?:drop|send|give) (?:me|us) (?:a |an )?(?:quick )?(?:line|note|"
            r"word|text|message|ring|call|shout|postcard) (?:to say |about |saying |and say |"
            r"and tell (?:me|us) )?(?:whether|if you(?:'re| are|'ll| will|'d)|which|when you(?:'re| are|"
            r" would| arrive| get)|what|how (?:many|long|you))\b"
        ),
        "Drop me a line to say which train you are on.",
        "Drop me a line when the fuss is over.",
        seeks=True,
    ),
    Construction(
        "fact_please",
        "question",
        "please kindly pls",
        (
            r"\b(?:please|kindly|pls) (?:indicate|state|specify|supply|give|tell|remind)(?: me|"
            rf" us)?(?: of)? (?:the|your|his|her|its|their) (?:\w+ ){{0,2}}{FACT}\b(?! and\b)"
        ),
        "Please tell me the name of the street again.",
        "Please give your name to the cause.",
        unless=r"\bto the cause\b",
        seeks=True,
    ),
    Construction(
        "mind_telling",
        "question",
        "mind ask",
        (
            (
                r"\b(?:would|do) you mind (?:telling|saying|reminding|explaining)(?: to)?(?: me| us)? (?:how|"
                r"what|when|where|which|who|why|if|whether)\b"
            ),
            (
                r"\b(?:could|can|may|might) (?:i|we) (?:just |please )?ask (?:you )?(?:something|a question|"
                r"what|who|why|how|when|where|which)\b"
            ),
        ),
        "Would you mind telling me how old the house is?",
        "Would you mind telling my sister?",
    ),
    Construction(
        "tell_me",
        "question",
        "advise* confirm* describe* explain* idea* let* recommend* remind* say* suggest* tell*",
        (
            (
                rf"\b(?:can|could|would|will|do|might) you {FILL}(?:tell|say|remind|let|advise|explain|"
                r"describe|recommend|suggest|give me an idea)\b(?! (?:him|her|them|tom)\b)(?:.*\b(?:what|when|"
                r"where|which|who|whose|why|how|if|whether|the|your|about|a|me|us)\b)?"
            ),
            (
                r"(?:^|[,;:.!?] |please |\bdo |\bjust |\band |\bso )(?:please )?tell (?:me|us) (?:what|when|"
                r"where|which|who|why|how|if|whether|about|more|all|everything|the (?:name|date|time|address|"
                r"title)|your)"
            ),
            r"\bplease (?:advise|confirm) (?:which|what|when|where|who|how)",
            r"\bremind me (?:what|when|where|which|who|how)",
            r"\bdo tell\b",
            r"write back and tell me",
        ),
        "Could you tell me the dress code?",
        "Could you tell him I called?",
        unless=(
            r"\btell me if there(?:'s| is) anything",
            r"i can help|if you need|(?:had|has|to) tell me|\b(?:he|she|they) (?:asked|told)",
            r"if you have any questions",
        ),
        seeks=True,
    ),
    Construction(
        "let_me_know",
        "question",
        "curious dying find hear interested keen know learn love",
        (
            r"\b(?:let (?:me|us) know|(?:i|we)(?:'d| would)? (?:love|like|need|want|be (?:curious|"
            r"interested|glad|happy|keen)|have) to (?:know|hear|find out|learn (?:more )?about)|"
            r"keen to (?:know|hear)|dying to know|interested to (?:know|hear)|curious to (?:know|hear|"
            r"see)) (?:please |by \w+,? |as soon as (?:possible|you can) |soon |asap |back )*(?:what|when|"
            r"where|which|who|whose|why|how(?! (?:i|we) can (?:help|support|be))|if (?!you (?:need|"
            r"have any|want (?:me|anything|to talk)|ever|feel|get stuck|run into|would like (?:me|us|any|"
            r"a)|require|can't make sense)|there(?:'s| is) anything|i can|i could|we can|anything|"
            r"that(?:'s| is) (?:not|a problem|ok)|something)|whether|your (?:thoughts|view|opinion|"
            r"preference|availability|take|answer|decision|choice|size|plans|dates|address)|your \w+|"
            r"if (?:this|that|it) (?:is|works|suits|would)|about|all about|more|the (?:date|time|place|"
            r"name|price|number|title|address|details|dates))"
        ),
        "Let me know which day suits you.",
        "Let me know if you have any questions.",
        unless=r"\b(?:i'll|i will|we'll|will) let you know",
    ),
    Construction(
        "wonder",
        "question",
        "ask* curious* question wonder wondering*",
        (
            (
                r"\b(?:i|we)(?:'m|'ve| am| was| have)? ?(?:just |also |always |been |still |really |do )*"
                r"(?:wonder(?:ing|ed)?|curious) (?:what|when|where|which|who|whose|why|how|about|if|whether)\b"
            ),
            r"^(?:just )?(?:wondering|curious)\b",
            r"\b(?:quick|one|another|small|silly|a) (?:\w+ )?question\b",
            r"\bmy question (?:is|was)\b",
            r"\bask(?:ing)? (?:you )?(?:what|when|where|which|who|why|how|whether|about your)\b",
        ),
        "I wonder what you made of the last chapter.",
        "It was a wonder.",
        unless=(
            r"\b(?:she|he|they|people|everyone|everybody|someone|me) (?:\w+ )?(?:wonder|ask)",
            r"ask(?:ed|s)? me\b|no wonder|good question|if (?:you have|there are) any",
        ),
    ),
    Construction(
        "advise",
        "question",
        (
            "advice* ideas* opinion* perspective* preference* recommendations* suggestions* take* "
            "thoughts* tips* view* what"
        ),
        (
            r"\bwhat (?:do|would|did) you (?:think|say|suggest|recommend|advise|do)\b",
            (
                r"\b(?:any|your) (?:advice|thoughts|tips|ideas|suggestions|opinion|recommendations|"
                r"preference)\b[^.!]*\?"
            ),
            r"\bwhat(?:'s| is| are) your (?:advice|opinion|view|take|thoughts?|favou?rite|preference|plans?)\b",
            (
                r"\b(?:love|like|value|welcome|appreciate|interested in) (?:to (?:hear|have|"
                r"get) )?your (?:opinion|thoughts|view|take|perspective)"
            ),
        ),
        "What do you think of the new plan?",
        "I think of the new plan.",
        unless=r"what do you think i (?:did|found|saw)",
        seeks=True,
    ),
    Construction(
        "let_know_anyhow",
        "question",
        "informed* know* posted* updated*",
        (
            r"\b(?:let|drop|keep) (?:me|us)(?: please)? (?:know|posted|informed|updated)\b",
            (
                r"\b(?:i|we)(?:'d| would)?(?: also| just| only| really)* (?:need|want|like|love|have|wanted|"
                r"wish|be glad|be happy) to know\b"
            ),
            r"\bbut need to know\b",
            r"\binform (?:me|us) (?:of|about|whether|if|when|which|what|how)\b",
            r"\badvise (?:me |us )?(?:your|of your|which|what|when|whether|if)\b",
        ),
        "If this is not feasible, please let me know.",
        "They let me know at noon.",
        unless=(
            (
                r"\b(?:he|she|they|you|who|already|to have|nobody|never|always|thanks for (?:letting)|"
                r"thank you for (?:letting)) let (?:me|us) know\b"
            ),
            (
                r"\blet (?:me|us) know (?:how|if|what|whether|when) (?:there(?:'s| is) (?:anything|something)|"
                r"i can|we can|i could|we could|you(?:'d| would)? (?:need|like|want) (?:me|us|any|a|some|help|"
                r"anything|to borrow|the|more)|anything)"
            ),
            r"\b(?:any|further|more) (?:questions?|queries|concerns?|problems?|comments?)\b",
            r"\banything (?:is )?(?:unclear|not clear|missing)\b",
            r"\bwill let (?:you|me)\b",
            r"\bi'll let you\b",
            r"\bthings? i can\b",
            r"\bif i can\b",
            r"\bhow (?:i|we) can (?:help|support)\b",
            r"\bwant you to know\b",
            r"\bneed (?:help|a hand|anything)\b",
        ),
    ),
    Construction(
        "only_an_answer",
        "question",
        "advise confirm indicate inform say specify state",
        (
            (
                r"\b(?:please|kindly|pls|do|could you|can you|would you)(?: \w+)? (?:confirm|advise|state|"
                r"indicate|specify|say)(?: to)?(?: me| us)? (?:if|whether|which|what|when|where|how many) "
            ),
            (
                r"\b(?:please|kindly|pls) (?:advise|state|specify|indicate)(?: me| us)?(?: of)? (?:your|"
                r"the) (?:\w+ )?(?:arrival|time|date|day|size|preference|choice|number|name|quantity|"
                r"colou?r)\b"
            ),
            r"\b(?:please|kindly) inform (?:me|us) of your\b",
        ),
        "Please state whether you will attend.",
        "Please state your case in court.",
        seeks=True,
    ),
)
