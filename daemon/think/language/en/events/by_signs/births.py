"""English: births told without the noun: by what one sees, does or says then; tried when nothing names an event."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

BIRTHS = (
    EventWords(
        "birth",
        (
            r"\b(?:weeks|months) (?:along|gone|pregnant)\b",
            r"\bhow far (?:along|gone) (?:are|is)\b",
            r"\b(?:two|three) heartbeats\b",
            (
                r"\b(?:third|fourth|fifth|extra) (?:chair|place|stool) (?:at|to) (?:the|our) (?:\w+ )?table (?:from|by|in|this|"
                r"next|come|before) (?:the )?(?:new year|spring|summer|autumn|january|february|march|april|may|june|july|"
                r"august|september|october|november|december|christmas|easter)\b"
            ),
            r"\b(?:baby scan|(?:twelve|twenty|12|20)[- ]week scan)\b",
            r"\bfamily (?:has |have |is )?(?:just |now )?(?:grown|growing)\b",
            (
                r"\b(?:cot|crib|pram|moses basket)\b.{0,40}\b(?:ready|built|spare room|put up|names|waiting|"
                r"assembled)\b"
            ),
            (
                r"\b(?:list of|choosing|chosen|picked|thought of|settled on) (?:a )?(?:baby )?names?\b(?=.*\b(?:fr"
                r"idge|baby|her|him|boy|girl|little|yet)\b)"
            ),
            (
                r"\b(?:we'll|we will|we're going to|we are going to|we're about to|we're soon to|you'll|"
                r"they'll) (?:soon )?be (?:three|four|five|six)\b(?! (?:o'clock|for|at|hours|minutes|people|"
                r"guests|of us for|miles|down|up|nil))"
            ),
            (
                r"\b(?:since|from|as of|by|soon)\b.{0,24}\bthere(?:'ll be| will be| are|'s) (?:three|four|five|"
                r"six) of us\b"
            ),
            (
                r"\bthere(?:'ll be| will be| are|'s) (?:now )?(?:three|four|five|six) of us (?:now|since|from|by|"
                r"soon)\b"
            ),
            r"\bnow (?:a|we're a|we are a) family of (?:three|four|five|six)\b",
            r"\b(?:easy|smooth|gentle|swift) (?:delivery|birth|labour)\b",
            r"\bwaters? (?:have |has |'ve |'s )?(?:just )?(?:broke|broken)\b",
            r"\b(?:went|gone|going|go) into labou?r\b",
            r"\bcontractions\b",
            r"\bmaternity (?:leave|ward)\b",
            r"\bpaternity leave\b",
            r"\bbaby shower\b",
            r"\bnight feeds\b",
            (
                r"\b(?:has been|have been|i've been|is|'s|i'm|you're|he's|she's|became|becoming|become|"
                r"be) (?:now |finally |suddenly )?(?:a|an) (?:new |first-time |proud |brand[- ]new )*(?:dad|daddy|"
                r"mum|mummy|mom|father|mother|grandad|grandpa|granny|grandma|gran|nan|grandfather|grandmother|"
                r"auntie|aunt|uncle)\b (?:now|since|at last|again|twice|for the|as of|overnight|from (?:today|"
                r"now))"
            ),
            r"\bsleep(?:ing)?\b.{0,30}\bnewborn\b",
            r"\bnewborn\b.{0,30}\bsleep",
            r"\bhow (?:are|is) (?:mother|mum|mom) and (?:baby|child|son|daughter|the)\b",
            r"\bhealthy little (?:one|boy|girl)\b",
        ),
        "My wife is fifteen weeks along.",
        "The tunnel is fifteen metres long.",
        words=(
            "table aunt auntie became become becoming brand bythere child choosing chosen contractions cot "
            "cotassembled cotbuilt cotnames cotput cotready cotspare cotwaiting crib cribassembled "
            "cribbuilt cribnames cribput cribready cribspare cribwaiting dad daddy easy far father "
            "feeds finally five four fromthere gentle gran grandad grandfather grandma grandmother "
            "grandpa granny growing grown healthy heartbeats labor labour maternity mom months moses "
            "mother mum mummy name names nan newborn newbornsleep ofthere overnight paternity picked "
            "pram pramassembled prambuilt pramnames pramput pramready pramspare pramwaiting pregnant "
            "proud s scan settled she's shower sincethere six sleepingnewborn sleepnewborn smooth "
            "soonthere suddenly swift there'll three twice uncle ve water waters weeks"
        ),
        unless=(
            r"\bproject\b",
            r"\bbuild(?:ing)?\b",
            r"\bstart-?up\b",
            r"\bcompany\b",
            r"\bparcel\b",
            r"\border\b",
            r"\bfather figure\b",
            r"\bfor (?:dinner|lunch|tea|bridge|cards)\b",
            r"\bburst\b",
        ),
    ),
)
