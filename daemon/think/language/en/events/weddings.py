"""English: words that tell of weddings and engagements: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

NAMED = (
    EventWords(
        "wedding",
        (
            r"\b(?:got|get|getting|gets|be|are|were|been|newly|just) married\b",
            (
                r"\b(?:wedding|engaged|engagement|fianc[eé]e?|honeymoon|tie the knot|tied the knot|proposed to "
                r"(?:me|her|him)|said yes|newlyweds?|bride|groom|marriage|bachelor(?:ette)? party|hen (?:night|do)|stag "
                r"(?:night|do))\b"
            ),
            r"\b(?:is|are|i'm|we're|she's|he's|to) marry(?:ing)?\b",
            r"\bmarried (?:her|his|my|our|their|on|in|last|at)\b",
            r"\bpopped the question\b",
        ),
        "My sister got engaged last night.",
        "Silver wedding photos lie in the attic.",
        unless=(
            r"\bwedding (?:anniversary|photos?|ring was)",
            r"\b(?:play|film|book|novel|song|story) about (?:a|the)\b|\bmarried to (?:his|her|my|your|the) (?:job|work|garden|phone)\b|busy|line was engaged|engaged (?:in|with)\b|engagement (?:with|rate|at work)",
            r"\b(?:went|going|been|invited|go) to (?:a|the|my \w+'s|\w+'s) wedding|\bat (?:a|the) wedding",
        ),
        words=(
            "bachelor* bride* engaged* engagement* fianc* groom* hen honeymoon* knot* marriage* married "
            "marry* newlywed* popped proposed said stag tie wedding*"
        ),
    ),
    EventWords(
        "wedding",
        (
            r"\b(?:getting|get|got|gets) (?:hitched|spliced|wed|engaged)\b|\btie[ds]? the knot\b|\b(?:set|fixed|named|booked|chosen|picked|have) (?:a|the|our) (?:wedding )?(?:date|day|venue) for (?:the|our|their|your) (?:wedding|big day)\b|\bset a date for\b",
            r"\b(?:marry|marries|marrying|married|wed|weds|elope[ds]?|proposed|affianced|betrothed|betrothal|nuptials|newly ?weds?)\b(?! (?:into|beneath|life|couple on|name|man's|quarters|women's))|\bto be married\b|\bmarriage of\b|\bwalk(?:ing|ed)? (?:me|her|him|you) down the aisle\b|\bput a ring on\b|\bgot down on one knee\b|\bcivil (?:partnership|ceremony)\b|\bhoneymoon(?:ing)?\b|\bsaid yes\b",
        ),
        "Nuno and Charlotte are getting hitched on Saturday.",
        "She set the table for the meeting.",
        unless=(
            r"\b(?:wedding|marriage) (?:anniversary|photos?|counsel|certificate)|\b(?:play|film|book|novel|song|story) about (?:a|the)\b|\bmarried to (?:his|her|my|your|the) (?:job|work|garden|phone)\b|\b(?:been|were|was) (?:happily )?married (?:for|to|since)\b|\bproposed (?:that|a (?:plan|motion|toast|change|budget|amendment)|the|by|changes?|to (?:the (?:board|committee)|use|move|cut))\b|\bi proposed\b(?! to)|\b(?:in|since|back in) (?:18|19)\d\d\b|\bgrandparents married\b|\bsaid yes to (?:the|your|our) (?:offer|plan|proposal|date|idea)|\b(?:at|for|to|after|before) (?:my|a|the|\w+'s|our|his|her) (?:\w+'s )?(?:wedding|honeymoon)\b",
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
        r"\bwalk(?:s|ed|ing)? (?:\w+ )?(?:down|up) the aisle\b|\b(?:are|is|to) (?:to )?wed\b|\b(?:found|chosen|bought|picked) (?:a|the|her|your|my) (?:wedding )?(?:dress|ring|rings|venue)\b.*\b(?:big day|wedding|church|june|may|day)\b|\bbig day\b(?=.*\b(?:dress|vows|church|bride|groom|registry|cake|rings?)\b)|\bgot down on one knee\b|\bput the banns up\b|\bregistry office\b|\bvows\b(?! to (?:fix|never))|\b(?:spouse|husband|wife)-to-be\b|\bhitched\b|\bplighted\b|\bbest man\b|\bmaid of honou?r\b|\bmother of the bride\b|\bjust married\b|\bwedding day\b",
        "Our eldest is walking down the aisle in June.",
        "The trolley rolled down the aisle at the shop.",
        unless=r"\b(?:supermarket|shop|plane|theatre|cinema)\b|\bvow(?:s|ed)? (?:to fix|never)\b|\bplay about a\b|\bfilm about a\b|\bto his job\b",
        words=(
            "aisle banns big bought* bride chosen* found* hitched husband* knee maid man married picked* "
            "plighted registry spouse* vows wed wedding wife*"
        ),
    ),
    EventWords(
        "wedding",
        (
            r"\bset (?:a|the) date\b(?! (?:for (?:the )?(?:meeting|next|our|a)|to (?:meet|talk)))|\bnamed the day\b|\b(?:my|our|her|his|your|me|him|you|walk\w*) (?:\w+ )?down the aisle\b|\b(?:on|down on) one knee\b|\bput a ring on\b|\bmrs-to-be\b|\b(?:bride|groom|husband|wife)-to-be\b|\b(?:our|my|your|their|it's|his|her) (?:\w+ )?(?:silver|golden|ruby|diamond|pearl) (?:wedding|anniversary)\b(?! (?:photo|cake|card|album))",
            r"\b(?:getting|get|got|gets) (?:wed|hitched|spliced)\b|\bremarr(?:y|ied|ies|ying)\b|\bmake an honest (?:man|woman) of\b|\b(?:her|his|my|your|their) (?:hen|stag) (?:do|night|party|weekend)\b|\bwedding bells\b|\b(?:say|saying|said) (?:our|their) vows\b",
        ),
        "We've named the day, it's 5 June.",
        "We've named the dog.",
        unless=r"\blast week's episode\b",
        words="aisle anniversary bells date day hen hitched honest remarr* knee ring spliced stag vows wed wedding mrs bride groom husband wife",
    ),
    EventWords(
        "wedding",
        (
            r"\b(?:ty(?:ing|e|ed)|ties) the knot\b|\b(?:registry|register) office on\b|\b(?:got|getting|get|gets|are|is|'s|become|became|been) engaged\b(?! (?:in (?:a|the) (?:talk|conversation|work|discussion|debate)|with|by|to (?:do|work|play|teach)|all|until|tone))|\bon your (?:wedding|marriage|engagement)\b|\basked me to marry\b|\b(?:said|says) yes\b(?=.*\b(?:marry|ring|proposed|knee)\b)",
        ),
        "My youngest is tying the knot in May.",
        "The line was engaged all morning.",
        words="tying tie tied ties registry register engaged wedding marriage engagement marry yes",
    ),
)
