"""English: works with a finish told without the noun: by what one sees, does or says then; tried when nothing names an event."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

_CRAFT = r"(?:boat|canoe|kayak|shed|cabin|treehouse|tree house|guitar|violin|quilt|tapestry|mural|model|sculpture|rocking horse|dolls' house|cello|harpsichord|telescope|organ|summerhouse|hut|loom|dinghy|yurt|extension|carving|portrait|mosaic|embroidery|table|barn|garden|documentary|rug|engine|windmill|train set)"
_WORKS = r"(?:pictures|paintings|photographs|photos|prints|drawings|sculptures|quilts|pots|ceramics|watercolours|etchings|tapestries|work|embroider\w+)"

PROJECTS = (
    EventWords(
        "project",
        (
            (
                r"\b(?:typed|wrote|written|put|set|penned|added|sewn|sewed|painted|laid) the (?:very )?(?:last|"
                r"final) (?:full stop|line|word|sentence|page|chapter|stitch|brushstroke|note|tile|stone|brick|"
                r"nail|coat)\b"
            ),
            (
                r"\b(?:manuscript|proofs|thesis|dissertation|novel|book|score|script|film|typescript|"
                r"typesetting) (?:is|are|has gone|have gone|went|goes|'s) (?:now |finally |off )*(?:with|at|to|"
                r"off to) (?:the |my |our |a )?(?:printers?|printer's|publishers?|press|editor|examiners|"
                r"binder'?s?)\b"
            ),
            r"\bfound a publisher\b",
            r"\bmixed and mastered\b",
            r"\bin the shops\b(?=.*\b(?:book|novel|album|cookbook|record)\b)",
            (
                r"\b(?:ran|run|running|runs|walked|walking|swam|swim|swimming|cycled|cycling|rowed|rowing) (?:\d+|"
                r"forty-two|twenty-six|a hundred|one hundred|fifty|thirty|sixty) (?:\w+ )?(?:kilomet\w+|km|k|"
                r"miles|lengths|hours)\b"
            ),
            (
                r"\b(?:run|running|ran|runs) (?:london|berlin|boston|new york|paris|chicago|tokyo|manchester|"
                r"PLACE) (?:in|for|this|next|on|again)\b"
            ),
            r"\bfinish(?:ing)? line\b",
            r"\bpersonal best\b",
            r"\bthe starting gun\b",
            r"\brow(?:ing|ed|s)? (?:round|around|across) (?:the )?(?:PLACE|atlantic|pacific|channel)\b",
            (
                r"^(?=.*\b(?:years|months|winters?|sundays|weekends|evenings|at last|finally|"
                r"i've been (?:building|making|sewing|carving|restoring|painting)|"
                rf"own hands)\b).*\b{_CRAFT}\b(?: \w+)?(?: i've been \w+)? (?:is|has been|was|'s|are) (?:at last |"
                r"finally |now |all )?(?:finished|done|complete|completed|in the water|afloat|ready|built|"
                r"restored)\b"
            ),
            (
                r"\b(?:dances?|danced|dancing|plays?|played|playing|sings?|sang|singing|got|landed|given) (?:me |"
                r"her |him |my \w+ )?(?:the )?(?:lead|leading role|title role|solo in|main part|starring role)\b"
            ),
            r"\b(?:go|goes|going|went|back) on ?stage\b",
            r"\bcurtain (?:goes up|rises|call)\b",
            r"\bopening night\b",
            r"\bdress rehearsal\b",
            r"\bstanding ovation\b",
            r"\btread(?:ing|s)? the boards\b",
            r"\b(?:hall|audience|house) will be on its feet\b",
            (
                r"\b(?:climbed|bagged|completed|conquered|walked) (?:the |all |all of |my |his |her |our |"
                r"the last of (?:the |my |his |her )?)*(?:\w+ )?(?:munros?|wainwrights?|three peaks|coast path|"
                r"pennine way|everest|kilimanjaro|mont blanc|matterhorn|ben nevis|seven summits)\b"
            ),
            (
                rf"\b(?:show(?:s|ing)?|exhibit(?:s|ing|ed)?) (?:her|his|my|your|our|their) (?:\w+ )?{_WORKS} (?:in|"
                r"at)\b"
            ),
            (
                rf"\b(?:my|your|her|his|our|their) (?:\w+ )?{_WORKS} (?:are|is|will be|go|goes|hang|hangs|were|"
                r"was) (?:on show|on display|on the walls?|hanging|on view|shown|going up|exhibited|"
                r"in the (?:gallery|library|museum|town hall))\b"
            ),
            (
                r"\b(?:bringing|brings|brought) out (?:a|an|his|her|my|their|our) (?:\w+ )?(?:record|book|album|"
                r"novel|single|cd|collection|cookbook)\b"
            ),
            (
                r"\b(?:sing|sings|singing|perform\w*|play|plays|playing) (?:in )?(?:the |a )?(?:[\w ]+'s |\w+ )?(?:requiem|"
                r"messiah|st matthew passion|st john passion|passion|elijah|carmina burana|mass in \w+|magnificat|vespers|nativity)\b"
            ),
            r"\b(?:photographs|paintings|pictures|prints|quilts|pots|drawings) in a (?:real |proper )?gallery\b",
            r"\bfirst novel (?:has a (?:cover|publisher|title)|is out|comes out|came out|will be)\b",
        ),
        "The manuscript is with the printer.",
        "The dog is with the vet.",
        words=(
            "PLACE added afloat audience bagged berlin binder binders boards boston brick bringing "
            "brings brought brushstroke built burana cabin carving cello ceramics chicago climbed "
            "coat complete completed conquered curtain dinghy documentary dolls done drawings editor "
            "elijah embroider* embroidery etchings examiners exhibit exhibited exhibiting exhibits "
            "feet final finish finished finishing guitar gun harpsichord hours k kayak kilomet* km "
            "laid lead lengths london loom main manchester mass mastered matthew messiah miles model "
            "nail note novel onstage opening ovation painted paintings paris penned personal "
            "photographs photos pictures portrait pots press printer printer's printers prints "
            "magnificat nativity passion vespers publisher publishers quilts ready rehearsal requiem restored role row rowed rowing rows "
            "rug s sculpture sculptures sentence set sewed sewn shops showing shown shows solo stage "
            "stitch summerhouse tapestries telescope tile tokyo treehouse typed very walked walls "
            "water watercolours word work written wrote york"
        ),
        unless=(
            r"\bhow (?:do|does) \w+ (?:usually )?run\b",
            r"\bproofs? of (?:purchase|address|identity)\b",
            r"\bsolo in the car\b",
            r"\bbest(?:s)? time to call\b",
            r"\bdownstairs\b",
            r"\bfirst thing\b",
            r"\breport\b",
            r"\binvoice\b",
            r"\bminutes of\b",
            r"\bby (?:friday|monday|tomorrow)\b",
        ),
    ),
)
