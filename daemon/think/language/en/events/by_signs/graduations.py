"""English: graduations told without the noun: by what one sees, does or says then; tried when nothing names an event."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

GRADUATIONS = (
    EventWords(
        "graduation",
        (
            r"\bletters after (?:my|his|her|your) name\b",
            (
                r"\b(?:throw|throws|threw|thrown|toss\w*) (?:my|our|his|her|your|their) (?:caps?|hats?|"
                r"mortarboards?)\b"
            ),
            r"\bmortarboards?\b",
            r"\bcap and gown\b",
            (
                r"\b(?:as of today|from today|officially|call me|you may call me|it's now) (?:i'm |he's |she's |"
                r"you're |a )?(?:dr|doctor)\b(?! (?:who|says|said|will))"
            ),
            r"\bdoctor of (?:philosophy|music|letters|medicine|science)\b",
            r"\bhand(?:ed|ing) in (?:my|his|her|your) (?:last|final) (?:paper|essay|assignment|coursework)\b",
            (
                r"\b(?:done|finished|through) with (?:university|uni|college|school|studying|my studies|"
                r"medical school)\b"
            ),
            (
                r"\b(?:left|leaves|leaving|finish(?:es|ed|ing)?|complet(?:ed|es|ing)) (?:school|college|"
                r"university|sixth form|primary school|secondary school|uni|drama school|law school|"
                r"medical school|art school|(?:her|his|my|your|their) (?:apprenticeship|training|degree|course|"
                r"master's|doctorate|phd|studies))\b(?! (?:early|at (?:three|half|four|\d)|for the day|on the|"
                r"for (?:a|the|work)))"
            ),
            (
                r"\b(?:came|come|comes|coming) (?:out|away) with (?:a |an )?(?:firsts?|distinction|degree|honours|"
                r"top marks|2:1|upper second)\b"
            ),
            r"\b(?:a|got|get|with a|awarded a|her|his) first in \w+",
            r"\bgot a first\b",
            r"\bfully[- ]fledged\b",
            r"\bnewly qualified\b",
            r"\bdiploma\b",
            r"\bclass of 20\d\d\b",
            r"\bwalk(?:ed|ing|s)? across the stage\b",
            r"\b(?:is|'s) an? (?:doctor|vet|nurse|lawyer|barrister|midwife|dentist|pilot) (?:now|at last)\b",
            r"\bbachelor of (?:arts|science|laws|music)\b",
            r"\bmaster of (?:arts|science|laws|business)\b",
        ),
        "I can put letters after my name now.",
        "Put a stamp after my name.",
        words=(
            "apprenticeship art away bachelor barrister came cap class college come comes coming "
            "completed completes completing course degree dentist diploma distinction doctor "
            "doctorate dr drama finishes finishing first firsts fledged handed handing honours law "
            "lawyer leaves letters marks master medical midwife mortarboard mortarboards newly nurse "
            "pilot primary s school secondary sixth stage studies studying threw throw thrown throws "
            "toss toss* training uni university upper vet"
        ),
        unless=(
            r"\bdrop(?:ped|ping)? out\b",
            r"\bwhen (?:i|we|you|he|she) left school\b",
            r"\bsince (?:i|we|he|she|you) left school\b",
            r"\bfirst in (?:the|line|a|my|years|weeks|months|ages|what)\b",
            r"\bworkshop\b",
            r"\bweekend course\b",
            r"\bgolf course\b",
        ),
    ),
)
