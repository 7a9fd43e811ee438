"""English: pieces of patterns that the ways of comforting share."""

from __future__ import annotations

TRIAL = (
    r"(?:operation|surgery|exams?|interview|viva|test|finals|audition|scan|treatment|results?|defence|defense|"
    r"hearing|race|marathon|triathlon|opening night|premiere|first (?:day|night)|big day|match|show|concert|"
    r"recital|presentation|launch|appointment|chemo|biopsy|funeral)"
)
NO_COMFORT = (
    r"\bi(?:'m| am)? (?:still |often )?(?:doubt|fear|dread|wonder|feel|not|can't|don't) [^?]*\b(?:whatever|no matter what)\b",
    r"^(?:he|she|they|i was|the \w+|my \w+|our \w+) (?:comforted|consoled|felt|said)",
    r"\bwish me luck\b",
    r"\bmake better photographs\b",
    r"\?$(?<!broth\?)(?<!over\?)(?<!soup\?)",
    r"\bit(?:'s| is) fine to (?:leave|park|use|bring|pay|wear)",
    (
        r"\b(?:i|we)(?:'m| am|'re| are)? sorry (?:i|we|for my|for our|that (?:i|we)|about my|"
        r"about our|to (?:bother|trouble|ask|chase))\b"
    ),
    r"\bsorry you (?:had to|didn't|couldn't|can't make)\b",
    r"\bsorry to (?:hear|say) (?:you can't|that you can't|i|we)\b",
    r"\bsorry for your (?:patience|inconvenience|trouble)\b",
    r"\bno one (?:knows|told|could see)\b.*\bmy\b",
    r"\bnobody (?:could have )?(?:handled|done it better)",
    r"\bfor (?:me|my|us|our) (?:\w+ )?(?:exam|interview|test|operation)\b",
    r"\bwhatever (?:you|i|we) (?:prefer|say|like|think|want)\b",
    r"^whatever\b.{0,20}$",
    r"\bimagine (?:how|what) (?:\w+ )?(?:fun|lovely|you look)",
    r"\b(?:i|we) (?:can't|cannot) imagine (?:how|what) (?:i|we|it|life)\b",
    r"\bi feel better\b",
    r"\bweather\b",
    r"\bwith best\b",
    r"\bwish(?:ing)? you (?:a|all) (?:merry|happy|very happy|good|great|lovely|nice|wonderful)\b",
    r"\bcall me (?:any ?time )?(?:about|for (?:a|the) (?:quote|details))",
)
