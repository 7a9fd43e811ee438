"""English (`give`): what stands ready at the writer's: a bed, a table, a lift, things to take."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.gives.words import FOR_ITS_SAKE, NOTHING_GIVEN
from daemon.think.language.en.words import KIN

_FOR_YOU = r"(?:you|your|yours|both of you|you two|the (?:kids|children|boys|girls|little ones))"
HOSPITALITY = (
    Construction(
        "take_mine",
        "give",
        "accept borrow help have keep take use",
        (
            (
                r"\b(?:please |do |just )(?:take|have|use|borrow|keep|accept) (?:my|our|mine|ours|as (?:many|"
                r"much)|whatever|any of|one of (?:my|our|the)|all of|these|the (?:enclosed|"
                r"attached) (?:voucher|gift|cheque|book|token|tickets?|copy|photos?|sample|"
                r"poem))\b(?! (?:\w+ )?(?:regards|apolog|condolences|thanks|word|sympathy|congrat|compliments|"
                r"best|gratitude|wishes|greetings))"
            ),
            r"\b(?:please |do |just )help yoursel(?:f|ves)\b",
        ),
        "Please take my umbrella, I am nearly home.",
        "Please take my word for it.",
    ),
    Construction(
        "come_and_have",
        "give",
        "any anything ask bring before change come do does drop fancy for free have help keep may need pop read shall should stop suggest recommend suit swing there they we whatever whenever would",
        (
            FOR_ITS_SAKE,
            (
                r"^(?:do )?(?:drop|pop|come|stop|swing) (?:by|in|over|round|along)\b.*\b(?:any|whenever|"
                r"if you(?:'re| are))\b"
            ),
            r"^ask (?:me|us) (?:anything|whatever|any)\b",
            r"^(?:read|check|try|see) (?:this|that|it) before you\b",
            r"^keep the change\b",
            r"\bmay (?:i|we) (?:suggest|recommend|propose)\b",
            r"^would (?:an?|some|my|our) [\w ]{2,40} (?:help|be of (?:any )?(?:use|help)|suit)\?",
            r"^(?:need|want|fancy) (?:an?|some|any)\b[^?]*\? (?:i|we)(?:'m| am|'ve| have| can| could)\b",
            r"\b(?:shall|should) (?:i|we) \w+ .*\bfor you\b",
        ),
        "Bring the baby, we have a cot.",
        "Bring the baby, will you?",
    ),
    Construction(
        "at_your_hand",
        "give",
        "",
        (
            (
                r"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:left|put|set|popped|dropped|hung|placed|stood|tucked|"
                r"stuck|propped) (?:a|an|some|two|three|the|half|my|our) [\w' -]{2,50} (?:on|in|at|by|under|"
                r"outside|through|behind) your \w+"
            ),
            (
                r"\bhere(?:'s| is| are) (?:his|her|their|the|its|my) (?:\w+ )?(?:card|contact|leaflet|address|"
                r"email|website|particulars|menu|timetable|phone)\b"
            ),
            (
                r"\byou (?:might|may|could|would|'d) (?:do better|be better off|find it (?:easier|quicker)|"
                r"want to try|get further|save)\b"
            ),
            (
                r"^(?:do you |d'you |you )?(?:want|fancy|need|care for|like|would you like) (?:my|our|a spare|"
                r"the spare|an extra|one of (?:my|our|the)|some(?:body|one) to|me to|us to|half|any of)\b.*\?"
            ),
            (
                r"\blet me (?:drive|cook|carry|pay|do|take|fetch|run|hold|treat|see to|sort|handle|host|wash|"
                r"mind|help)\b(?!.*\b(?:know|think)\b)"
            ),
            (
                r"\b(?:so )?i(?:'d| would) (?:cut|lose|drop|trim|move|keep|swap|choose|go for|pick|use|take|"
                r"start|avoid|have|leave out|plump for|wear|ask|try|say it)\b"
            ),
            r"\bhelp yoursel(?:f|ves)\b",
            r"\ballow me to (?:introduce|present|offer|lend)\b",
            r"\b(?:is|are|was) (?:all |just )?(?:meant )?for you(?: both| two)?[.!]*$",
            (
                r"\b(?:i|we)(?:'ve| have|'m| am)? (?:\w+ )?(?:\w+ed|made|got|bought|found|kept|cut|drew|wrote|"
                r"drawn|written|knit|brought|saved|baking|making|keeping|saving|printing) (?:out |up |down |"
                r"off |over )?[\w' -]{2,50} for you(?: both| two)?[.!]*$"
            ),
            (
                r"^(?:do |please |just |you must )?(?:come|pop|drop|stop) (?:for|to|over|round|and|up|down|by|"
                r"in|along)\b.*\b(?:whenever|any ?time|if (?:you|it|things)|as often|as long)\b"
            ),
            r"\b(?:stands?|sits?|is|lies) empty\b.*\b(?:help|yours|you|use|come)\b",
            r"\bi can (?:get|let|give|lend|do|find|offer|save|run|drop|spare|put|bring|show|teach|fix|slip) you\b",
            (
                r"^(?:ring|call|phone|ask|try|see|go to|speak to|look at) (?!me\b|us\b|my\b|"
                r"our\b)[\w' ]{2,40}(?:,| and| -|;) (?:ask for|he|she|they|it|there|say)\b"
            ),
        ),
        "Half of this rhubarb is for you.",
        "Half of this is for your sister's cat, poor thing.",
        unless=(
            r"\b(?:owed?|borrowed|lent|promised|asked|wanted)\b",
            (
                r"\b(?:happy|sorry|glad|proud|thrilled|chuffed|delighted|pleased|pray\w*|feel|rooting|here|"
                r"there|thinking|sad|crossed) for you\b"
            ),
            r"\bthank",
            r"\bplease\b(?!.*(?:come|drop))",
            r"\b(?:can|could|would|will) you (?:please|lend|give|send)\b",
            r"\b(?:i'd|i would) (?:have|say) (?:to|said|been|thought)\b",
            r"\bi(?:'d| would) (?:take|have|leave|use|keep|try|move|start|choose) (?:it|them)? ?if i\b",
            r"\bi(?:'d| would) have\b",
            (
                r"\bi(?:'d| would) (?:start|move|leave|try|ask|wear) (?:a|an|my|again|him|her|them|the (?:job|"
                r"country))\b"
            ),
            r"\bpoor thing\b",
            r"\blet me (?:see|know|think|check)\b",
        ),
        loose=True,
    ),
    Construction(
        "at_your_door",
        "give",
        "could can if tip door yours wife please accept herewith enclosed popped spare do drawing so",
        (
            (
                r"^(?:or |well,? |so )?(?:i|we) (?:could|can) (?:easily |gladly |happily |always )?(?!not\b|"
                r"use\b|do with\b|see\b|hear\b|tell\b|feel\b|say\b|think\b|imagine\b)[a-z]+ (?:\w+ "
                rf"){{0,6}}?{_FOR_YOU}\b.*\b(?:so (?:that )?you|for the weekend|while you|instead|into our|"
                r"with us|if you)\b"
            ),
            (
                r"^if (?:you like|it helps|it's any help|that helps|you'd like|you want),? (?:i|we)(?:'ll|"
                r" can| could|'d| would) \w+"
            ),
            r"\b(?:tip|trick|word) from an? (?:old|fellow)\b",
            r"\bmy door(?:'s| is)(?: always)? open\b(?!.*\b(?:cry|talk|night)\b)",
            (
                r"\b(?:bed|sofa|room|flat|car|van|bike|tent|couch)(?:'s| is| are) yours (?:whenever|any ?time|"
                r"if|for|as long)\b"
            ),
            r"^(?:please )?accept (?:this|these|the enclosed|a) (?:little|small|\w+)\b(?! apolog)",
            r"^herewith\b",
            (
                r"\b(?:popped|put|slipped|tucked) (?:a|the|some|you) [\w ]{2,40} in (?:the|your|this|"
                r"with this) (?:envelope|letter|bag|parcel|post|box|porch)\b"
            ),
            r"\bhad (?:two|some|a few|a couple of|\w+) (?:spare|left over|too many)\b.*\b(?:on|in|by|at) your\b",
            r"^do have (?:the|my|some|another|one)\b",
            r"\bcould ask (?:him|her|them) to (?:look|help|come|do|have)\b",
            r"\bso here(?:'s| is) mine\b",
            r"\bcome round and (?:take|pick|help yourself|have)\b",
            r"\bdon't be shy about asking\b",
            r"\b(?:whatever|as many|as much) (?:\w+ )?as you can (?:carry|eat|use|manage)\b",
            (
                r"^(?:would you like|do you want|any use for|could you use) (?:the|my|our|some of (?:my|our)|"
                r"a) (?:leftover|spare|old|extra|remaining|rest of|bag of|box of)\b"
            ),
            (
                rf"\b(?:i|we) can (?:have|take|mind|put) (?:your (?:{KIN}|\w+) up|the (?:boys|girls|kids|"
                rf"children|twins|baby|dog)|your (?:{KIN}))\b"
            ),
            r"\blet me know if (?:you'd (?:rather|like me|want me)|i can be of|a \w+ from me)\b",
        ),
        "We could easily squeeze you and the kids into our caravan.",
        "We could see the sea from there.",
        unless=r"\bcan't\b|\bplease (?:send|bring|let)\b|\bsorry\b|\?.*\?|\bif i (?:can|could)\b|\bany (?:questions|queries)\b",
    ),
    Construction(
        "ours_is_yours",
        "give",
        "free here if sofa there try use you yours",
        (
            (
                r"\b(?:our|my) [\w ]{2,20} is (?:your [\w ]{2,20}|yours|free|at your|always open|here if|"
                r"there if)\b"
            ),
            r"\b(?:mine|ours|it|they|all)(?:'s| is|'re| are) yours\b",
            r"\b(?:is|are) yours (?:for|if|to)\b",
            r"\bis yours[.!]$",
            (
                r"\b(?:should|if) you (?:want|need|wish|like|care for|'d like) (?:it|one|them|some|to (?:use|"
                r"borrow|have))\b"
            ),
            r"(?<!\bi )(?<!\bwe )(?<!\bto )(?<!\bwho )(?<!\bthey )\b(?:use|take|have|try|borrow) my\b",
            r"\bas a (?:thank[- ]you|treat)\b",
            (
                r"\b(?:my|our) (?:door|house|home|sofa|kitchen|shed|garage|car|flat|place) is (?:always |"
                r"yours|empty|open|free)\b"
            ),
            (
                r"\b(?:there's|there is|there are) (?:a|an|some|soup|cake|plenty|one|two|room|space|"
                r"always) .{0,40}\b(?:for you|with your name|if you (?:want|need|fancy|like)|in the fridge|"
                r"waiting for you|you'd (?:suit|like|love)|you might|right up your street|that fits)\b"
            ),
            r"\bhe can have (?:my|our)\b",
            r"\b(?:she|they|you) can have (?:my|our)\b",
        ),
        "Our spare room is yours for the weekend.",
        "Our spare room is cold.",
        unless=NOTHING_GIVEN,
        loose=True,
    ),
)
