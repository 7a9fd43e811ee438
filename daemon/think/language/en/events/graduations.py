"""English: words that tell of degrees and graduations: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

NAMED = (
    EventWords(
        "graduation",
        (
            r"\b(?:graduat\w+|diploma|commencement|degree ceremony|cap and gown)\b",
            (
                r"\b(?:got|finished|completed|earned|received) (?:my|her|his|your|our|their|a|the) (?:\w+ )?"
                r"(?:degree|phd|doctorate|master's|masters|bachelor's|studies|mba)\b"
            ),
            r"\bdefended (?:my|her|his|your) (?:thesis|dissertation) and (?:am|is) done",
        ),
        "My son graduates in June.",
        "The degree of polish is high.",
        unless=r"graduated (?:cylinder|scale)|years ago",
        words=(
            "bachelor cap ceremony* commencement* defended degree* diploma* doctorate* graduat* master "
            "masters* mba* phd* studies*"
        ),
    ),
    EventWords(
        "graduation",
        (
            (
                r"\b(?:your|my|her|his|our|a|the) (?:\w+ )?(?:bsc|ba|ma|msc|mba|phd|doctorate|degree|diploma|"
                r"master's|bachelor's|doctorat)\b(?! (?:of|in (?:heat|interest)|programme|course|show))"
            ),
            (
                r"\b(?:finish(?:ed|es|ing)?|leav(?:es|ing)|left|complet(?:ed|es|ing)|done with|"
                r"through with) (?:(?:my|her|his|your|our|the) )?(?:\w+ )?(?:school|university|uni|college|"
                r"studies|med school|law school|training|apprenticeship|course|phd|master's)\b"
            ),
            r"\bclass of (?:19|20)\d\d\b",
            r"\bgraduat(?:e|es|ed|ing|ion)\b",
            r"\b(?:got|have|has|earned) (?:my|her|his|your) degree\b",
            r"\bcap and gown\b",
        ),
        "Hearty congratulations on your BSc, graduate!",
        "It was warmer by three.",
        unless=(
            r"\bfirst degree\b",
            r"\bsome degree\b",
            r"\byears ago\b",
            r"\bleft school (?:at|in (?:19|18)|when i|early)",
            r"\bgraduated (?:cylinder|tax|from nappies)",
            r"\bfinished school (?:for the day|early|at)",
            r"\bleaves (?:school|college) at (?:\d|three|four|half)",
            r"\bdoing (?:a|her|his|my) (?:phd|degree|ma)\b",
        ),
        words=(
            "apprenticeship* ba* bsc* cap class college* course* degree* diploma* doctorat* graduat* law "
            "ma* mba* med msc* phd* school* studies* training* uni*"
        ),
    ),
)
TOLD = (
    EventWords(  # no letter in it, so that no word can call for it
        "graduation",
        (
            r"^(?:(?:and|well|results?|so|oh),?:? )?a (?:2:1|2:2|1st|2\.1)(?=[.!,]|$| (?:for|in|from|at) (?!home\b|the (?:match|half|game|visitors)))",
            r"\b(?:got|has|given|awarded|scraped|earned|came (?:out|away|home) with) an? (?:high |good |solid |low )?(?:2:1|2:2|2\.1|2\.2)\b",
        ),
        "A 2:1 for our Toby!",
        "We beat them 2:1.",
        unless=r"\b(?:ratio|win|lead|victory|odds|score|match)\b",
    ),
    EventWords(
        "graduation",
        (
            (
                r"\b(?:i'm|i am|she's|he's|is|are|you're|am) (?:now |finally |officially )?(?:a|"
                r"an) (?:doctor of|qualified|fully qualified|bachelor of|master of|graduate|chartered|"
                r"registered|newly qualified)\b"
            ),
            (
                r"\b(?:collect(?:s|ed|ing)?|receiv(?:es|ed|ing)|got|gets|picked up) (?:her|his|my|your|"
                r"the) (?:diploma|degree|certificate|scroll|doctorate)\b"
            ),
            r"\b(?:first-class|honours|two-one|masters?|doctoral|nursing|law) degree\b",
            r"\b(?:a first|a two-one|a starred first) (?:in|from|at)\b",
            r"\bqualif(?:ied|ies|ying) as (?:a|an)\b",
            r"\bmortarboard\b",
            r"\bwrote (?:the )?last exam\b",
        ),
        "I'm a doctor of philosophy as of noon today!",
        "I'm a doctor's son.",
        unless=r"\byears ago\b",
        words=(
            "bachelor certificate* chartered* degree* diploma* doctor doctorate* exam first* graduate* "
            "master mortarboard newly qualif* registered* scroll* starred two"
        ),
    ),
    EventWords(
        "graduation",
        (
            (
                r"\b(?:got|getting|gets|awarded|with|been given|came away with|scraped|earned) (?:a |an |my |"
                r"her |his |your |their )?(?:two-one|2:1|two-two|2:2|first|upper second|distinction|merit|"
                r"degree|diploma|phd|doctorate|ma|msc|masters?)\b(?=[.!,]|$| (?:in|from|at|after|with))"
            ),
            r"^(?:a )?(?:first[- ]class honours|double first|first in|starred first)\b",
            r"\b(?:throw(?:ing)?|threw) (?:my|our|her|his|their) (?:cap|mortarboard)s?\b",
        ),
        "I got a two-one!",
        "I got a first look at it.",
        unless=r"\b(?:came|was) first\b|\bmerit (?:badge|point)\b|\bexam\b|\btest\b|\bgrade\b|\bfirst (?:aid|prize|place)\b",
        words="class double lower upper starred awarded cap caps degree diploma distinction doctorate first ma merit mortarboard mortarboards msc master* phd second two",
    ),
    EventWords(
        "graduation",
        (
            (
                r"\b(?:i|he|she|you|we|they|NAME|my \w+|our \w+)(?:'ve| have|'s| has)? (?:just |"
                r"finally )?qualified\b(?! (?:for|to))"
            ),
            (
                r"\b(?:my|his|her|your|their) (?:\w+ )?(?:course|degree|training|apprenticeship|phd|doctorate|"
                r"studies)(?:'s| is| are) (?:done|finished|over|complete)\b"
            ),
        ),
        "My nursing course is done, I qualified yesterday!",
        "I qualified for a discount.",
        words="qualified course degree training apprenticeship phd doctorate studies",
    ),
)
