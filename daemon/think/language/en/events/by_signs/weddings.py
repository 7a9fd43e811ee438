"""English: weddings told without the noun: by what one sees, does or says then; tried when nothing names an event."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

WEDDINGS = (
    EventWords(
        "wedding",
        (
            r"\bask(?:ed|ing) (?:me|you|her|him) to marry\b",
            r"\bfinally asked (?:you|me|her|him)(?=[,.!?]|$)",
            r"\b(?:your|our|their|her|his|my) big day\b",
            r"\bdown on one knee\b",
            r"\bring on (?:my|her|his|your) (?:\w+ )?finger\b",
            r"\bmarried life\b",
            r"\blife together\b",
            r"\b(?:happy|happiness) together\b",
            r"\bmade for each other\b",
            r"\bhappily ever after\b",
            r"\b(?:signing as|be|become|becoming|became|be the new|call me|as) (?:the new )?(?:mrs|mr and mrs) \w+",
            r"\b(?:are|is|were|will|going) (?:soon )?(?:to )?wed\b(?! (?:\d|at|morning|evening))",
            r"\bnewly-?weds?\b",
            r"\b(?:made|make|making) (?:it|things) official\b",
            r"\b(?:husband|man) and wife\b",
            (
                r"\b(?:two of (?:you|them|us)|you two|both|and (?:i|\w+)) (?:\w+ )?(?:are |have |is |"
                r"'ve )?(?:tak(?:e|en|ing)|took) the plunge\b"
            ),
            r"\bfound (?:a|the|your|my) (?:wedding )?dress\b(?! (?:shop|code|rehearsal))",
            r"\bgiv(?:e|es|ing) (?:you|me|her) away\b(?! (?:to|for))",
            (
                r"\b(?:best man|maid of honou?r|bridesmaids?|bridal|hen (?:do|night|party)|stag (?:do|night|"
                r"party)|registry office|register office|wedding vows|civil (?:partnership|ceremony)|"
                r"engagement ring|wedding ring)\b"
            ),
            r"\bexchang(?:e|ed|ing) (?:vows|rings)\b",
            r"\bput up the banns\b",
            r"\bwalk(?:s|ing|ed)? (?:me|her|you|down|up) (?:down |up )?the aisle\b",
            r"\bhappy couple\b",
            r"\bfound (?:himself|herself|myself|themselves) an? (?:\w+ )?(?:wife|husband|bride)\b",
            r"\b(?:his|my|our) bride\b",
            r"\bsays? \W?i do\W? to\b",
        ),
        "Pete and I have decided to make it official.",
        "The council has made the bridge official.",
        words=(
            "aisle away banns big bridal bride bridesmaid bridesmaids civil couple each engagement "
            "finally finger found gives giving happily happiness hen herself himself husband knee "
            "life maid man marry mrs newlywed newlyweds official plunge register registry rings say "
            "says stag themselves together vows wed wedding weds"
        ),
        unless=(
            r"\b(?:supermarket|shop|theatre|cinema|church for|plane|train|cabin) aisle\b",
            r"\banniversary\b",
            r"\bdress code\b",
            r"\bdivorc",
            r"\bexam",
            r"\binterview",
            r"\baudition",
            r"\bmarathon",
            r"\brace\b",
            r"\bperformance",
            r"\bthe two of you (?:work|play)",
            r"\bworked well\b",
        ),
    ),
)
