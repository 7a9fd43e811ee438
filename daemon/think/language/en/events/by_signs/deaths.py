"""English: deaths told without the noun: by what one sees, does or says then; tried when nothing names an event."""

from __future__ import annotations

from daemon.think.language.en.words import KIN
from daemon.think.language.event_table import EventWords

_ONES = rf"(?:my|our|your|his|her|their|the|\w+'s) (?:\w+ )?(?:{KIN}|dog|cat|horse|pony|rabbit|friend|best friend|partner|teacher)"

DEATHS = (
    EventWords(
        "bereavement",
        (
            r"\b(?:took|drew|breathed|taken) (?:his|her|their) last\b",
            (
                r"\b(?:put|putting) (?:\w+ ){0,5}to sleep\b(?=.*\b(?:vet|dog|cat|horse|pony|rabbit|today|"
                r"yesterday|had to)\b|[.!]|$)"
            ),
            r"\b(?:last|final) (?:goodbyes?|farewells?|respects)\b",
            r"\bat peace (?:now|at last)\b",
            r"\b(?:is|be|she's|he's|rest) (?:now )?at peace\b",
            r"\bno longer (?:with us|suffering|in pain)\b",
            r"\bin a better place\b",
            r"\bwith the angels\b",
            r"\bsorely missed\b",
            r"\bbe (?:so |greatly |deeply |dearly |sadly |much )missed\b",
            (
                rf"\b{_ONES} (?:didn't|did not|hasn't|has not) (?:survived?|make it|made it|pull(?:ed)? through|"
                r"wake up)\b(?! (?:to|in time|home|up|back|past))"
            ),
            rf"\b{_ONES} (?:is|has|'s) gone\b(?=[,.!?]|$| now)",
            r"\b(?:will|shall|'ll) (?:all )?(?:so )?miss (?:him|her)\b",
            r"\bno words can\b",
            r"\bthere are no words\b(?=.*\b(?:loss|passing|gone|him|her)\b)",
            (
                rf"\blos(?:e|ing) (?:a|one's|your|my|our|her|his|their) (?:\w+ )?(?:{KIN}|parent|child|partner|"
                r"spouse|best friend|dog|cat|pet|twin)\b"
            ),
            (
                r"\b(?:he|she) (?:had|lived|led) (?:such )?a (?:\w+,? (?:and )?){0,3}(?:long|full|"
                r"rich)\b.{0,12} life\b"
            ),
            r"\b(?:coping|managing|holding up|getting by|getting on) without (?:him|her)\b",
            (
                r"\b(?:service|cremation|burial|memorial|requiem|wake) (?:for|of) (?:your|my|our|his|her|their|"
                r"old|poor|aunt|uncle|mum|dad|gran\w*)\b"
            ),
            r"\bscatter(?:ed|ing)? (?:his|her|the|dad's|mum's) ashes\b",
            r"\bcoffin\b",
            r"\bobituary\b",
            r"\bundertakers?\b",
            r"\bgraveside\b",
            r"\bhearse\b",
            r"\beulogy\b",
            r"\bwidow(?:ed|er)\b",
        ),
        "My father didn't survive the night.",
        "My father didn't make it to the shop.",
        words=(
            "angels ashes boyfriend breathed burial cat coffin coping cremation dog drew eulogy "
            "farewell farewells final friend girlfriend gone goodbye goodbyes gran graveside hasn "
            "hearse holding horse led life lived ll longer lose losing made make managing memorial "
            "miss missed obituary pain partner peace place pony pull pulled rabbit requiem respects "
            "rich s service sleep suffering survive survived taken teacher their took undertaker "
            "undertakers wake widowed widower without words"
        ),
        unless=(
            r"\blos(?:e|ing) (?:a|your|my|our|her|his) (?:\w+ )?(?:friend|partner|child|dog|cat) in\b",
            r"\bleaving\b",
            r"\bretir",
            r"\bnew job\b",
            r"\bkeys\b",
            r"\bmove[sd]?\b",
            r"\bchildren to sleep\b",
            r"\bbaby to sleep\b",
            r"\b(?:kids|girls|boys|twins|little one|son|daughter) to sleep\b",
            r"\btelevision\b",
            r"\bfilm\b",
            r"\bnovel\b",
        ),
    ),
)
