"""English: what is handed on in passing (`give`): a name passed on, a hint for next time, an honest word on their work, an answer found."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import WILL

_WORK = (
    r"(?:draft|manuscript|poem|poems|essay|story|chapter|sketch|sketches|drawing|drawings|painting|paintings|design|designs|logo|speech|letter|slides|"
    r"talk|script|song|recording|film|photos?|pictures|model|proposal|paper|cv|report|piece|first page|opening|ending)"
)
_OWN_ASK = (
    r"\?$|\bplease\b|\b(?:can|could|would) you\b|\bmy (?:draft|manuscript|poem|essay|cv|paper)\b|\bi (?:need|wonder)\b"
)

HELD_OUT = (
    Construction(
        "passed_on",
        "give",
        "copied cc'd name passed thought mentioned recommended word",
        (
            r"\b(?:i've|i have|i|we've|we) (?:also )?(?:copied in|cc'd(?: in)?|put in touch|looped in|introduced you to) [\w .'-]{2,40},? (?:who|and|so)\b",
            r"\b(?:gave|given|passed|passing) (?:him|her|them|\w+) your (?:name|number|address|details|card|work|cv)\b|\b(?:passed|put) your (?:name|cv|details|work) (?:on|forward|in)\b|\brecommended you\b|\bmentioned (?:you|your name) to\b|\bput in a (?:good )?word for you\b",
            r"\b(?:i|we)(?: immediately| at once| straight away)? thought of (?:you|your \w+)\b(?=.*\b(?:advertis|looking for|hiring|closes?|opening|vacanc|wanted|going for|seeking|applications?|after)\w*)|\b(?:advertis\w+|looking for|hiring|closes?|opening|vacancy|seeking|after (?:a|an|someone))\b.*\b(?:i|we)(?: immediately| at once| straight away)? thought of (?:you|your \w+)\b",
        ),
        "A friend who runs a gallery wants a photographer, so I gave her your name.",
        "She gave the dog your name.",
        unless=rf"{_OWN_ASK}|{WILL}",
    ),
    Construction(
        "next_time",
        "give",
        "next if instead",
        (
            r"^next time,? (?:you (?:\w+ )?)?(?:rub|use|try|add|soak|put|take|ask|go|leave|let|give|start|keep|turn|cut|warm|chill|wait|book|get|don't|wrap|plant|water|prune|sand|oil)\b(?! me\b)(?! us\b)",
            r"^(?:if you|by) (?:take|taking|use|using|go|going|turn|turning|book|booking|leave|leaving|add|adding|soak|soaking|cut|cutting|change|changing|get|getting off)\b[\w' ,]*(?:\binstead\b|\brather than\b|\bbefore\b|\bfirst\b|\bovernight\b|\bat\b)[\w' ,]*\b(?:you'll|it'll|they'll|you|it|they) (?:get there|save|come|be|find|last|keep|avoid|taste|stay|miss|have)\b",
        ),
        "Next time, rub the joints with candle wax before you fit the drawer.",
        "Next time you are in town, call me.",
        unless=rf"{_OWN_ASK}|\b(?:call|ring|tell|let|visit|see|bring|send) (?:me|us)\b",
    ),
    Construction(
        "honest_word",
        "give",
        "draft manuscript poem* essay story chapter sketch* drawing* painting* design* logo speech letter slides talk script song recording film photo* pictures model proposal paper cv report piece opening ending page read through looked found",
        (
            rf"\byour (?:[\w-]+ )?{_WORK}\b[\w' ]*(?:,| is| are| has| have| works?)[\w' ,]*\b(?:but|though|although|yet|only)\b[\w' ,]*\b(?:needs?|drops?|too|could|drags?|sags?|lacks?|longer|shorter|cut|loses?|slow|rushed|unclear|crowded|weak)\b",
            rf"\b(?:i've|i have|we've) (?:been through|read|looked (?:at|over|through)|gone through|finished) your (?:[\w-]+ )?(?:{_WORK}|accounts|figures|sums|plans|essay)\b.*\b(?:and|but|,) (?:the|you're|you are|i'd|it|there|two|one|page|your)\b",
            r"\b(?:i've|i have|we've|i) (?:found out|looked up|looked into|checked|asked about|tracked down)(?: what| the thing| that)? (?:you (?:asked|wanted|were after|needed)|for you)\b.*\b(?:and|:|,|-) ?(?:it|the|there|they|you|he|she|yes|no)\b",
        ),
        "Your sketches have great energy, though the horizon needs to drop an inch.",
        "Your letter is here, but the post is too slow.",
        unless=rf"{_OWN_ASK}|\bsorry\b|\bthank|\bthe (?:post|train|traffic|weather|office|printer)\b",
    ),
)
