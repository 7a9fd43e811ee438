"""English: words that tell of weddings and engagements: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

NAMED = (
    EventWords(
        "wedding",
        (
            r"\b(?:got|get|getting|gets|be|are|were|been|newly|just) married\b",
            (
                r"\b(?:wedding|engaged|engagement|fianc[eé]e?|honeymoon|tie the knot|tied the knot|"
                r"proposed to (?:me|her|him)|said yes|newlyweds?|bride|groom|marriage|bachelor(?:ette)? party|"
                r"hen (?:night|do)|stag (?:night|do))\b"
            ),
            r"\b(?:is|are|i'm|we're|she's|he's|to) marry(?:ing)?\b",
            r"\bmarried (?:her|his|my|our|their|on|in|last|at)\b",
            r"\bpopped the question\b",
        ),
        "My sister got engaged last night.",
        "Silver wedding photos lie in the attic.",
        unless=(
            r"\bwedding (?:anniversary|photos?|ring was)",
            r"\b(?:play|film|book|novel|song|story) about (?:a|the)\b",
            r"\bthe (?:man|woman|girl|boy|person|one|lad|lass|fellow|idiot|fool) (?:that |who )?(?:i|he|she|they|you|my \w+) married\b",
            r"\bmarried to (?:his|her|my|your|the) (?:job|work|garden|phone)\b",
            r"busy",
            r"line was engaged",
            r"engaged (?:in|with)\b",
            r"engagement (?:with|rate|at work)",
            r"\b(?:went|going|been|invited|go) to (?:a|the|my \w+'s|\w+'s) wedding",
            r"\bat (?:a|the) wedding",
        ),
        words=(
            "bachelor* bride* engaged* engagement* fianc* groom* hen honeymoon* knot* marriage* married "
            "marry* newlywed* popped proposed said stag tie wedding*"
        ),
    ),
    EventWords(
        "wedding",
        (
            r"\b(?:getting|get|got|gets) (?:hitched|spliced|wed|engaged)\b",
            r"\btie[ds]? the knot\b",
            (
                r"\b(?:set|fixed|named|booked|chosen|picked|have) (?:a|the|our) (?:wedding )?(?:date|day|"
                r"venue) for (?:the|our|their|your) (?:wedding|big day)\b"
            ),
            r"\bset a date for\b",
            (
                r"\b(?:marry|marries|marrying|married|wed|weds|elope[ds]?|proposed|affianced|betrothed|"
                r"betrothal|nuptials|newly ?weds?)\b(?! (?:into|beneath|life|couple on|name|man's|quarters|"
                r"women's))"
            ),
            r"\bto be married\b",
            r"\bmarriage of\b",
            r"\bwalk(?:ing|ed)? (?:me|her|him|you) down the aisle\b",
            r"\bput a ring on\b",
            r"\bgot down on one knee\b",
            r"\bcivil (?:partnership|ceremony)\b",
            r"\bhoneymoon(?:ing)?\b",
            r"\bsaid yes\b",
        ),
        "Nuno and Charlotte are getting hitched on Saturday.",
        "She set the table for the meeting.",
        unless=(
            r"\b(?:wedding|marriage) (?:anniversary|photos?|counsel|certificate)",
            r"\b(?:play|film|book|novel|song|story) about (?:a|the)\b",
            r"\bmarried to (?:his|her|my|your|the) (?:job|work|garden|phone)\b",
            r"\b(?:been|were|was) (?:happily )?married (?:for|to|since)\b",
            (
                r"\bproposed (?:that|a (?:plan|motion|toast|change|budget|amendment)|the|by|changes?|"
                r"to (?:the (?:board|committee)|use|move|cut))\b"
            ),
            r"\bi proposed\b(?! to)",
            r"\b(?:in|since|back in) (?:18|19)\d\d\b",
            r"\bgrandparents married\b",
            r"\bsaid yes to (?:the|your|our) (?:offer|plan|proposal|date|idea)",
            r"\b(?:at|for|to|after|before) (?:my|a|the|\w+'s|our|his|her) (?:\w+'s )?(?:wedding|honeymoon)\b",
        ),
        words=(
            "affianced* aisle betrothal* betrothed* big civil date elope* engaged* hitched* honeymoon* "
            "knee knot marriage married* marries* marry* newly* nuptials* proposed* ring spliced* wed* "
            "yes"
        ),
    ),
)
TOLD = (
    EventWords(
        "wedding",
        (
            r"\bwalk(?:s|ed|ing)? (?:\w+ )?(?:down|up) the aisle\b",
            r"\b(?:are|is|to) (?:to )?wed\b",
            (
                r"\b(?:found|chosen|bought|picked) (?:a|the|her|your|my) (?:wedding )?(?:dress|ring|rings|"
                r"venue)\b.*\b(?:big day|wedding|church|june|may|day)\b"
            ),
            r"\bbig day\b(?=.*\b(?:dress|vows|church|bride|groom|registry|cake|rings?)\b)",
            r"\bgot down on one knee\b",
            r"\bput the banns up\b",
            r"\bregistry office\b",
            r"\bvows\b(?! to (?:fix|never))",
            r"\b(?:spouse|husband|wife)-to-be\b",
            r"\bhitched\b",
            r"\bplighted\b",
            r"\bbest man\b",
            r"\bmaid of honou?r\b",
            r"\bmother of the bride\b",
            r"\bjust married\b",
            r"\bwedding day\b",
        ),
        "Our eldest is walking down the aisle in June.",
        "The trolley rolled down the aisle at the shop.",
        unless=(
            r"\b(?:supermarket|shop|plane|theatre|cinema)\b",
            r"\bvow(?:s|ed)? (?:to fix|never)\b",
            r"\bplay about a\b",
            r"\bfilm about a\b",
            r"\bto his job\b",
        ),
        words=(
            "aisle banns big bought* bride chosen* found* hitched husband* knee maid man married picked* "
            "plighted registry spouse* vows wed wedding wife*"
        ),
    ),
    EventWords(
        "wedding",
        (
            r"\bset (?:a|the) date\b(?! (?:for (?:the )?(?:meeting|next|our|a)|to (?:meet|talk)))",
            r"\bnamed the day\b",
            r"\b(?:my|our|her|his|your|me|him|you|walk\w*) (?:\w+ )?down the aisle\b",
            r"\b(?:on|down on) one knee\b",
            r"\bput a ring on\b",
            r"\bmrs-to-be\b",
            r"\b(?:bride|groom|husband|wife)-to-be\b",
            (
                r"\b(?:our|my|your|their|it's|his|her) (?:\w+ )?(?:silver|golden|ruby|diamond|"
                r"pearl) (?:wedding|anniversary)\b(?! (?:photo|cake|card|album))"
            ),
            r"\b(?:getting|get|got|gets) (?:wed|hitched|spliced)\b",
            r"\bremarr(?:y|ied|ies|ying)\b",
            r"\bmake an honest (?:man|woman) of\b",
            r"\b(?:her|his|my|your|their) (?:hen|stag) (?:do|night|party|weekend)\b",
            r"\bwedding bells\b",
            r"\b(?:say|saying|said) (?:our|their) vows\b",
        ),
        "We've named the day, it's 5 June.",
        "We've named the dog.",
        unless=r"\blast week's episode\b",
        words="aisle anniversary bells date day hen hitched honest remarr* knee ring spliced stag vows wed wedding mrs bride groom husband wife",
    ),
    EventWords(
        "wedding",
        (
            r"\b(?:ty(?:ing|e|ed)|ties) the knot\b",
            r"\b(?:registry|register) office on\b",
            (
                r"\b(?:got|getting|get|gets|are|is|'s|become|became|been) engaged\b(?! (?:in (?:a|"
                r"the) (?:talk|conversation|work|discussion|debate)|with|by|to (?:do|work|play|teach)|all|"
                r"until|tone))"
            ),
            r"\bon your (?:wedding|marriage|engagement)\b",
            r"\basked me to marry\b",
            r"\b(?:said|says) yes\b(?=.*\b(?:marry|ring|proposed|knee)\b)",
        ),
        "My youngest is tying the knot in May.",
        "The line was engaged all morning.",
        words="tying tie tied ties registry register engaged wedding marriage engagement marry yes",
    ),
)
