"""English: promotions told without the noun: by what one sees, does or says then; tried when nothing names an event."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

_TEAM = r"(?:team|department|branch|section|office|ward|kitchen|crew|class|lab|squad|unit|division|school|region|desk|site|faculty|place|shop|factory|plant|hotel|restaurant|newsroom|museum|library|whole \w+)"
_BOSS = r"(?:head|boss|manager|captain|leader|director|partner|deputy|supervisor|foreman|chief|editor|principal)"

PROMOTIONS = (
    EventWords(
        "promotion",
        (
            (
                r"\b(?:i'm|i am|i'll be|you're|you'll be|she's|he's|she is|he is|will be|put (?:me|her|him|you)|"
                r"placed (?:me|her|him)|feel to be|is now|are now|now) (?:now |"
                r"soon )?in charge\b(?! of (?:the )?(?:tea|drinks|food|music|cake|raffle|barbecue|tickets|"
                r"decorations|minutes|salad|puddings?|games))"
            ),
            (
                rf"\b(?:my|her|his|your|their|a) own {_TEAM}\b(?=.*\b(?:given|got|lead|manage|run|running|"
                r"of (?:three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+))\b)"
            ),
            (
                r"\b(?:given|got|gets?|have|has|lead|leads|leading|manage|manages|managing|run|running) (?:me |"
                rf"her |him |you )?(?:my|her|his|your|their) own {_TEAM}\b"
            ),
            (
                r"\b(?:i'll be|i'm going to be|i'm|she'll be|he'll be|you'll be|you're|she's|he's|\w+ is|to be|"
                r"will be) (?:now |soon )?(?:running|heading|heading up|leading|managing|taking over) (?:the|our|"
                rf"their) (?:\w+ )?{_TEAM}\b"
            ),
            (
                r"\b(?:voted|elected|elevated|appointed|moved|promoted) (?:me |her |him |you )?(?:on ?to|to|"
                r"up to) the (?:\w+ )?(?:board|executive committee|bench|executive|senior team|management(?: team|"
                r" committee)?|partnership)\b"
            ),
            (
                r"\b(?:top|manager's|director's|head's|captain's|chief's|foreman's|editor's|supervisor's) (?:job|"
                r"chair|desk|office|post|armband|seat)\b"
            ),
            r"\bwork(?:ed|ing|s) (?:his|her|my|your|their) way up\b",
            rf"\b(?:risen|rose|rising) (?:to (?:the )?{_BOSS}|through the ranks)\b",
            r"\b(?:you're|you are|she's|he's|i'm|is) (?:now )?the (?:new )?(?:boss|chief|gaffer)\b(?! of)",
            r"\b(?:deserved|earned) (?:step|rise|move) up\b",
            r"\bup the (?:career )?ladder\b",
            (
                r"\b(?:head of (?:year|house|sixth form|english|maths|science|music|history)|head (?:boy|girl)|"
                r"ward sister|charge nurse|first mate|squad leader|team captain)\b(?= (?:already|now|at last|from|"
                r"as of|since|at)|[!,]|$)"
            ),
            (
                r"\b(?:be|make) a (?:wonderful|great|good|marvellous|brilliant|fine|splendid|natural|terrific|"
                rf"superb) {_BOSS}\b"
            ),
            r"\b(?:captain's )?armband\b",
            (
                r"\b(?:people|staff|men|women|nurses|engineers) (?:now )?(?:report(?:ing)?|"
                r"answer(?:ing)?) to (?:me|her|him|you)\b"
            ),
            r"\bkicked upstairs\b",
            r"\b(?:handed|given|took|taken|taking) (?:me |over )?the reins\b",
            r"\bmoving up in the world\b",
            r"\bpartnership\b(?=.*\b(?:congrat\w*|got|offered|well done|law|firm)\b)",
            r"\bheadship\b",
            (
                r"\basked me to (?:lead|head|run|head up) the (?:\w+ )?(?:programme|program|department|team|"
                r"school|office|branch|unit)\b"
            ),
            r"\bgave (?:you|me|her|him) the (?:department|branch|region|division|captaincy)\b",
        ),
        "I've been given my own team of five.",
        "I've been given my own key.",
        words=(
            "answering appointed armband bench board boss captain captaincy career charge chief "
            "deputy deserved director division earned editor elected elevated engineers executive "
            "foreman gaffer gave head heading headship kicked ladder lead leader leading management "
            "manager manager's managing mate men nurses own partner partnership people principal "
            "program promoted region reins reporting risen rising rose run running senior staff "
            "superb supervisor taking terrific top unit voted ward women worked working works world"
        ),
        unless=(
            r"\bwork(?:ed)? (?:his|her|my|your) way up (?:the|a) (?:stairs|hill|path|tree)\b",
            r"\bladder (?:to|against)\b",
            r"\bfor the afternoon\b",
            r"\bwhile (?:she|he|they|the)\b",
            r"\bwhen (?:i|you) (?:was|were) in charge\b",
            r"\bwhoever\b",
            r"\bwho(?:'s| is) in charge\b",
            r"\bcivil partnership\b",
        ),
    ),
)
