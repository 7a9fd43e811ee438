"""English: exams told without the noun: by what one sees, does or says then; tried when nothing names an event."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

EXAMS = (
    EventWords(
        "exam",
        (
            r"\bup before (?:the|a) (?:\w+ )?(?:panel|board|examiners|committee|jury)\b",
            (
                r"\b(?:in front of|before|face|faces|facing|faced) (?:the|those|three|five|four|two|a|my|your|his|"
                r"her) (?:\w+ )?(?:examiners?|panel|judges|jury|examining board)\b"
            ),
            (
                r"\b(?:my|your|his|her|our|the|\w+'s) (?:\w+ )?(?:results|grades) (?:come|came|are|arrive|will be|"
                r"were) (?:out|in|through|due|here|published|on)\b"
            ),
            (
                r"\b(?:had|got|get|have|open(?:ed|s)?|seen|expecting|waiting for|awaiting) (?:my|your|his|her|"
                r"their) (?:\w+ )?(?:results|grades)\b"
            ),
            (
                r"\b(?:sing|play|dance|sang|played|danced|perform(?:ed|ing)?|sings|plays|dances) for (?:the|"
                r"a) (?:\w+ )?(?:jury|conservatoire|drama school|academy|ballet school|panel|college)\b"
            ),
            (
                r"\b(?:drama|ballet|music|art|medical|law|film|nursing|veterinary|grammar|"
                r"dental) school\b(?=.*\b(?:judges|panel|place|got in|applied|interview|accept\w*|audition|"
                r"offer\w*)\b)"
            ),
            r"\bconservatoire\b",
            r"\b(?:three|two|four|straight|all) a's\b",
            r"\bstraight as\b",
            r"\btop marks\b",
            r"\bexaminers?\b",
            r"\binvigilator\b",
            r"\bpast papers\b",
            r"\brevis(?:ing|ion) for\b",
            r"\ballowed to drive\b",
            r"\bl[- ]plates\b",
            r"\bfull licence\b",
            r"\btheory test\b",
            r"\bpassed (?:first|second|third) time\b",
            (
                r"\b(?:a|her|his|your|my) place (?:at|to (?:read|study|do)) (?:PLACE|the|read|university|college|"
                r"trinity|law|medicine|history|art)\b"
            ),
            (
                r"\bappl(?:ied|y|ying) to (?:PLACE|university|college|oxford|cambridge|[\w ]{2,16} (?:school|"
                r"college|university))\b"
            ),
            r"\bturn(?:ing)? the paper over\b",
            r"\b(?:off|going|gone|go) to (?:PLACE|oxford|cambridge|university|uni|college) to (?:read|study)\b",
        ),
        "I'm up before the panel tomorrow at ten.",
        "I'm up before the children tomorrow.",
        words=(
            "PLACE a's academy allowed applied apply applying art ballet board cambridge college "
            "committee conservatoire dental drama examiner examiners examining film grades grammar "
            "invigilator judges jury l law licence marks medical music nursing oxford panel paper "
            "papers passed place results revising revision straight study theory uni university "
            "veterinary"
        ),
        unless=(
            r"\bmedical examiner\b",
            (
                r"\b(?:blood|biopsy|scan|hospital|clinic|doctor|lab|survey|election|quiz|water|soil|match|"
                r"football|vote|poll)\b"
            ),
            r"\bexaminer newspaper\b",
            r"\bmarking\b",
            r"\bplace at the (?:table|back|front)\b",
            r"\btop marks (?:for|to) (?:the|this|your|you)\b",
            r"\bjudge\b.*\bcourt\b",
        ),
    ),
)
