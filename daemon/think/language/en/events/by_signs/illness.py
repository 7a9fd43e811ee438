"""English: illness and accidents told without the noun: by what one sees, does or says then; tried when nothing names an event."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

_BODY = r"(?:ankle|wrist|ribs?|hip|knee|elbow|shoulder|collarbone|arm|leg|foot|toe|finger|nose|skull|pelvis|jaw|back|neck|thumb|hand|head|tendon|ligament)"
_AILMENT = (
    r"(?:parkinson's|alzheimer's|dementia|leuka?emia|lymphoma|melanoma|multiple sclerosis|epilepsy|sepsis|meningitis|glandular fever|lyme disease|sciatica|shingles|gallstones|"
    r"kidney stones?|appendicitis|a hernia|slipped disc|concussion|whiplash|angina|thrombosis|blood clots?|tonsillitis|bronchitis|scarlet fever|chicken ?pox|measles|mumps|norovirus|"
    r"salmonella|diabetes|glaucoma|cataracts?|pneumonia|pleurisy|malaria|jaundice|arthritis|endometriosis)"
)

ILLNESS = (
    EventWords(
        "illness",
        (
            r"\bflat on (?:my|his|her|your) back\b",
            r"\b(?:ladder|knee|hip|leg|ankle|legs|stairs?) (?:gave|given|gives|giving) (?:way|out)\b",
            (
                r"\b(?:slipped|fell|tripped|tumbled|came off|thrown|skidded)\b.{0,60}\b(?:cracked|broke|broken|"
                r"hurt|sprain\w*|twist\w*|stitches|bruised|plaster|fractur\w*|gash\w*|dislocat\w*)\b"
            ),
            (
                r"\b(?:cracked|sprained|twisted|dislocated|fractured|torn|tore|wrenched|bruised|smashed|"
                rf"shattered) (?:my|his|her|your|a|an|two|three|several|both) (?:\w+ )?{_BODY}\b"
            ),
            r"\bneed(?:ed|s)? [\w-]+ stitches\b",
            (
                r"\b(?:found|felt|discovered) a lump(?= (?:in|on|under) (?:my|her|his|your|mum's|dad's)\b| and\b|"
                r"[,.!]|$)"
            ),
            r"\bbiopsy\b",
            (
                r"\b(?:let|letting|sent|sending) (?:me|him|her|mum|dad|my \w+) (?:go )?home\b(?=.*\b(?:pills|"
                r"tablets|crutches|ward|nurses?|doctors?|stitches|painkillers|this morning with)\b)"
            ),
            (
                r"\b(?:stents?|pacemaker|bypass surgery|heart bypass|(?:got|had|given|have|getting) (?:me |him |"
                r"her )?a new (?:hip|knee|valve)|(?:hip|knee) replacement)\b"
            ),
            r"\bheart (?:has been |is |was |'s been )?(?:playing up|trouble|attack|failure|scare)\b",
            r"\bsigned off (?:work|sick|until|till|for|with)\b",
            r"\b(?:nervous )?breakdown\b(?! (?:of|cover|truck|van|service|lorry))",
            r"\blaid (?:up|low)\b",
            r"\bbed-?ridden\b",
            r"\bconfined to bed\b",
            (
                r"\b(?:plaster|cast|stitches|bandages?|sling|brace|drip|staples) (?:comes?|came|coming|will come|"
                r"off|out|is off|are out)\b"
            ),
            (
                r"\b(?:take|took|taking|taken|get|getting|got|have|had) (?:the|my|your|his|her) (?:plaster|cast|"
                r"stitches|bandages?|brace|staples) (?:off|out)\b"
            ),
            r"\bin (?:plaster|a cast|a sling|a brace|a wheelchair|traction|intensive care)\b",
            r"\bon crutches\b",
            r"\bwhat did the (?:consultant|specialist|surgeon|oncologist|cardiologist|neurologist) say\b",
            (
                r"\b(?:it's|got|have|has|had|with|down with|diagnosed with|suffering from|contracted|develop\w*|"
                rf"signs of|says it's) {_AILMENT}\b"
            ),
            r"\bambulance\b",
            r"\b(?:a&e|casualty department|in casualty|emergency room|intensive care|high dependency unit)\b",
            (
                r"\b(?:came|come|coming|pulled) through (?:it|the operation|the op|theatre) (?:fine|well|"
                r"all right|alright|with)\b"
            ),
            r"\bunder (?:the )?(?:knife|anaesthetic|observation)\b",
            r"\b(?:keeping|kept|keep) (?:me|him|her|my \w+|mum|dad) (?:in|on the ward|overnight)\b",
            r"\bback on (?:your|her|his|my|their) feet\b(?=.*\b(?:after|at last|finally|again|already)\b)",
            r"\ball[- ]clear\b",
            r"\bin remission\b",
            r"\bwalking again\b",
            r"\bphysio(?:therapist|therapy)?\b(?=.*\b(?:again|my|first|says|after)\b)",
            (
                r"\b(?:mum|mom|dad|gran|grandad|he|she|i|my \w+|your \w+) (?:has |had |'s |'ve )?(?:collapsed|"
                r"fainted|passed out|blacked out|keeled over)\b"
            ),
            r"\bwhat did the (?:scan|x-?ray|mri|biopsy|tests?|blood tests?) (?:show|say|find|reveal)\b",
            r"\bon crutches\b",
            r"\bmy crutches\b",
            r"\bfrom (?:a|my|his|her) hospital bed\b",
            (
                r"\b(?:(?:my|his|her|mum's|dad's) (?:[\w-]+ )?|(?:have|having|has|got) (?:a|an|another|my|his|her) (?:[\w-]+ )?)(?:scan|mri|ct|"
                r"ultrasound|mammogram|endoscopy|colonoscopy|blood tests?)\b(?! of)(?=.*\b(?:on (?:the \d|\d|\w+day)|tomorrow|next week))"
            ),
        ),
        "I've been flat on my back since Tuesday.",
        "The picnic blanket lay flat on the grass.",
        words=(
            "endoscopy mammogram ultrasound colonoscopy ct alright alzheimer's ambulance anaesthetic angina appendicitis arthritis bandage bandages "
            "bedridden biopsy blacked blood brace breakdown bronchitis bruised bypass came "
            "cardiologist cast casualty cataract chickenpox clear clot collapsed concussion confined "
            "consultant contracted cracked crutches dementia dependency develop develop* diabetes "
            "diagnosed dislocated drip e emergency endometriosis epilepsy fainted feet fell fellbroke "
            "fellbroken fellbruised fellcracked felldislocat* fellgash fellgash* fellhurt fellplaster "
            "fellsprain fellsprain* fellstitches felltwist* fever flat fractured gallstones gave "
            "given gives giving glaucoma heart hernia hip home hospital intensive jaundice keeled keep keeping "
            "kept kidney knee knife laid leukaemia leukemia lump lyme lymphoma malaria measles "
            "melanoma meningitis mri mumps neurologist norovirus observation oncologist op operation "
            "overnight pacemaker parkinson's passed physio physiotherapist physiotherapy plaster "
            "pleurisy pneumonia pox pulled ray remission reveal ridden s salmonella scan scare "
            "sciatica sclerosis sepsis several shattered shingles signed signs skidded skiddedbroke "
            "skiddedbroken skiddedbruised skiddedcracked skiddedgash skiddedhurt skiddedplaster "
            "skiddedsprain* skiddedstitches sling slipped slippedbroken slippedbruised slippedcracked "
            "slippeddislocat slippeddislocat* slippedfractur slippedfractur* slippedgash slippedhurt "
            "slippedplaster slippedsprain* slippedstitches slippedtwist* smashed specialist sprained "
            "staples stent stents stitches suffering surgeon test tests theatre thrombosis through "
            "thrown thrownbroke thrownbroken thrownbruised throwncracked throwndislocat "
            "throwndislocat* throwngash throwngash* thrownhurt thrownplaster thrownsprain* "
            "thrownstitches throwntwist throwntwist* tonsillitis tore torn traction tripped "
            "trippedbroke trippedbroken trippedbruised trippedcracked trippeddislocat trippedfractur "
            "trippedfractur* trippedhurt trippedplaster trippedsprain* trippedstitches trippedtwist* "
            "tumbled tumbledbroke tumbledbroken tumbledbruised tumbledcracked tumbleddislocat "
            "tumbleddislocat* tumbledfractur tumbledfractur* tumbledgash tumbledgash* tumbledplaster "
            "tumbledsprain* tumbledstitches tumbledtwist tumbledtwist* twisted valve ve walking ward "
            "wheelchair whiplash wrenched xray"
        ),
        unless=(
            r"\b(?:ceiling|wall|walls)\b",
            r"\b(?:all[- ]clear) (?:from|for) (?:the )?(?:council|planning|building|boss|client|legal)\b",
            r"\b(?:signed off) (?:on|by) \b",
            r"\bbook\b",
            r"\bcharity\b",
            r"\bfundrais",
            r"\bresearch\b",
            r"\blecture\b",
            r"\barticle\b",
            r"\bcar (?:broke|breakdown)",
            r"\bambulance (?:service|station|driver|crew|chasers?)\b",
            r"\bbroke (?:the|a) (?:vase|cup|window|plate|glass)\b",
            r"\bphysio(?:therapist)? (?:practice|clinic|room)\b",
            r"\b(?:laptop|server|printer|computer|phone|database)\b",
        ),
    ),
)
