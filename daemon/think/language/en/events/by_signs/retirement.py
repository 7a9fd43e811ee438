"""English: retirement told without the noun: by what one sees, does or says then; tried when nothing names an event."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

RETIREMENT = (
    EventWords(
        "retirement",
        (
            r"\b(?:a|as a) free (?:man|woman)\b",
            r"\b(?:lady|gentleman|man|woman) of leisure\b",
            (
                r"\bno more (?:alarm clocks?|early (?:shifts|mornings|starts)|commut\w+|monday mornings|marking|"
                r"night shifts|time ?sheets|meetings)\b"
            ),
            (
                r"\b(?:working|office|teaching|nursing|driving|fishing|farming|sailing|flying|playing|dancing|"
                r"preaching) (?:days|life|career) (?:are|is|were|will be|come|comes|came|draws?) (?:\w+ )?(?:done|"
                r"over|behind|to an end|to a close|at an end|finished)\b"
            ),
            (
                r"\bhand(?:ed|ing|s)? (?:in|over|back) (?:my|his|her|your|the) (?:keys|badge|pass|uniform|"
                r"stethoscope|whistle|gavel)\b(?=.*\b(?:for good|years|last|done|ever|end of (?:the )?(?:term|school year|season))\b)"
            ),
            r"\b(?:years|decades|lifetime)\b.*\bhand(?:ed|ing)? (?:in|over|back) (?:my|his|her|your) (?:keys|badge|pass|uniform|whistle)\b",
            (
                r"\bhand(?:s|ed|ing)? (?:the|my|his|her|our) (?:shop|business|practice|farm|firm|surgery|workshop|"
                r"pub|bakery|round) (?:over )?(?:to|over)\b"
            ),
            (
                r"\b(?:shut|shuts|shutting|clos(?:e|es|ed|ing)|lock(?:s|ed|ing)?(?: up)?) (?:the|his|her|my|their|"
                r"up the) (?:\w+ )?(?:workshop|shop|surgery|practice|studio|pub|bakery|forge|classroom|garage|"
                r"office|salon|store|stall|mill|dairy)(?: door)? (?:for the last time|for good|for ever|"
                r"one last time)\b"
            ),
            (
                r"\bstep(?:ping|s|ped)? (?:back|away|aside|down) from (?:the|my|her|his|"
                r"your) (?:\w+ )?(?:practice|business|firm|company|board|job|work|post|role|chair|bench|classroom|"
                r"stage|pulpit|surgery|ward|parish)\b"
            ),
            (
                r"\b(?:teach|play|drive|give|fly|preach|conduct|deliver|pull|plays|drives|teaches|gives|preaches|"
                r"conducts|flies|teaching|playing|driving|giving|preaching|conducting) (?:my|his|her|your|"
                r"their) (?:very )?last (?:ever )?(?:lesson|service|class|shift|concert|bus|train|lecture|sermon|"
                r"round|flight|match|pint|patient)\b"
            ),
            r"\b(?:done|served|put in|worked|did) (?:my|his|her|your|their) [\w-]+ years\b",
            (
                r"\b(?:years|decades|lifetime) (?:behind|at|in|on|with) the\b.{1,40}\b(?:is|'s|am|'m|are|"
                r"'re) (?:now )?(?:calling it a day|done|stopping|finishing)\b"
            ),
            r"\b(?:years|decades|a lifetime) (?:at|behind) the same (?:desk|firm|counter|school|bench|company)\b",
            (
                r"\b(?:once|when|now that|now|since|after) (?:you|i|he|she|we|they)(?:'ve|'re|'s| have| has| are|"
                r" is)? (?:stop(?:ped)?|finish(?:ed)?|given up|giving up|left) (?:work|working|the office|"
                r"teaching|nursing|full-time work)\b"
            ),
            r"\bdon't have to (?:go to (?:the office|work)|clock in|commute)\b",
            r"\bfilling your days\b",
            r"\bwell[- ]earned (?:freedom|leisure|rest after)\b",
            (
                r"\b(?:do you|don't you) (?:ever )?miss (?:the|your) (?:classroom|office|ward|shop floor|pupils|"
                r"patients|daily grind|old desk)\b"
            ),
            r"\b(?:weeks|months|life) without work\b",
            r"\bbus pass\b",
        ),
        "I'm a free man from tomorrow, no more alarm clocks.",
        "No more sugar for me.",
        words=(
            "alarm calling career class classroom clock close closed closes closing commut* commute "
            "concert conduct conducting conducts dancing decades deliver drives driving earned ever "
            "farming filling finishing fishing flies fly flying freedom gavel gives giving hand "
            "handed handing hands lecture leisure lesson lifetime lock locked locking locks man "
            "marking match meetings miss mornings nursing office pass play playing plays preach "
            "preaches preaching pull sailing sermon served sheets shift shifts shut shuts shutting "
            "starts step stepped stepping steps stopping teach teaches teaching timesheets very woman "
            "work working years"
        ),
        unless=(
            r"\bsick\b",
            r"\bmaternity\b",
            r"\bredundan",
            r"\bsacked\b",
            r"\bholiday\b",
            r"\bfor the (?:summer|winter|night|weekend)\b",
            r"\bhomework\b",
            r"\bstart(?:ing)? (?:at|with)\b",
            r"\bprison\b",
            r"\bdivorc",
        ),
    ),
)
