"""English: words that tell of illness, accidents and operations, those that name it; freer ones stand beside."""

from __future__ import annotations

from daemon.think.language.en.events.illness_told import TOLD
from daemon.think.language.event_table import EventWords

NAMED = (
    EventWords(
        "illness",
        (
            (
                r"\b(?:hospital|surgery|operation|operated on|diagnos\w+|cancer|tumou?r|flu|influenza|covid|"
                r"pneumonia|stroke|heart attack|chemo\w*|intensive care|illness|ill|accident|crash|concussion|"
                r"appendi\w+|fracture[d]?|sprained|broken (?:leg|arm|ankle|wrist|hip|rib|ribs|foot|collarbone|"
                r"bone|nose|toe|finger)|burnout|miscarriage|depression|migraines?|fever|shingles|transplant|"
                r"biopsy|sick leave|physio\w*|get well|speedy recovery|recovering|recovery|"
                r"feel(?:ing)? better|bronchitis|kidney stones?|slipped disc|rehab|ambulance|bypass|treatment|"
                r"a&e|injur(?:y|ed|ies)|radiotherapy|dementia|parkinson's|the clinic)\b"
            ),
            (
                r"\b(?:broke|breaking|broken|twisted|tore|dislocated|hurt|injured) (?:my|his|her|your|their|a|"
                r"an|the) (?:\w+ )?(?:leg|arm|ankle|wrist|hip|ribs?|foot|collarbone|nose|toe|knee|back|"
                r"shoulder|finger|hand|ligament|elbow|heel|tendon)\b"
            ),
            r"\b(?:put|threw) (?:my|his|her|your) back out\b",
            r"\bfell (?:ill|off|down the|from (?:a|the)|on the ice)\b",
            r"\bin bed with\b",
            (
                r"\b(?:have|having|has|had|getting|get) (?:my|his|her|your|their) (?!(?:\w+ ){1,2}(?:come|came|gone|been)\b|(?:\w+ )?(?:hedges?|lawn|garden|fence|gate|shed|drive|"
                r"windows?|gutters?|chimney)\b)(?:\w+ ){1,2}?(?:out|"
                r"removed|done|replaced|operated on|fixed|scanned)\b(?!.*\b(?:hair|nails|kitchen|roof|car|"
                r"boiler|house|bathroom|photo)\b)"
            ),
            (
                r"\b(?:it's|it is|got|have|has|having) (?:ms|als|motor neurone|leukaemia|leukemia|lymphoma|"
                r"alzheimer's|multiple sclerosis|epilepsy|diabetes|arthritis|a (?:brain )?(?:tumou?r|bleed|"
                r"clot))\b"
            ),
            r"\bdown with (?:a |the )?(?:flu|fever|bug|cold|virus|shingles|covid|pneumonia)\b",
            (
                r"\b(?:is|am|are|was|been|i'm|he's|she's) (?:seriously |very |gravely )?(?:poorly|in a coma|"
                r"on dialysis|in a wheelchair|on crutches|housebound|bedridden)\b"
            ),
        ),
        "My father is in hospital after a stroke.",
        "The hospital shop sells stamps.",
        unless=(
            r"\bhospital (?:shop|car park|radio|canteen|architecture|is next|project|concert)",
            r"operation of the|in operation|traffic accident delayed|by accident|happy accident",
            r"heart attack when i saw|special treatment|road accident on|stroke of (?:luck|genius)",
            r"fell (?:off|down) (?:the |a )?(?:\w+ )?(?:route|wall|list|sofa|chair|wagon)",
            r"(?:computer|server|stock market|system) crash",
            r"feel(?:ing)? better about|ill at ease|economic recovery",
            r"treatment of the (?:wood|topic|theme)",
            r"accident (?:report|insurance)",
            r"injury[- ]free|\bno injur(?:y|ies)\b|without (?:injury|accident)",
            r"\bget well soon[.!]*$",
            r"\bfeel(?:ing)? better (?:about|for|knowing|already)",
        ),
        words=(
            "a accident* als* alzheimer ambulance* appendi* arthritis* attack* bed bedridden* better* "
            "biopsy* bleed* breaking* broke* bronchitis* bug* burnout* bypass* cancer* chemo* clinic* "
            "clot* cold* coma* concussion* covid* crash* crutches* dementia* depression* diabetes* "
            "diagnos* dialysis* dislocated* done* epilepsy* fell fever* fixed* flu* fracture* hospital* "
            "housebound* hurt* ill* influenza* injur* intensive kidney leukaemia* leukemia* lymphoma* "
            "migraine* miscarriage* motor ms* operated operation* out* parkinson physio* pneumonia* "
            "poorly* put* radiotherapy* recovering* recovery* rehab* removed* replaced* scanned* "
            "sclerosis* shingles* sick slipped speedy sprained* stroke* surgery* threw* tore* transplant* "
            "treatment* tumo* twisted* virus* well* wheelchair*"
        ),
    ),
    EventWords(
        "illness",
        (
            (
                r"\b(?:replac(?:e|ed|ing)|removing|removed|operat(?:ed|ing)|fixing|pinning|scann(?:ed|ing)|"
                r"amputat(?:ed|ing)) (?:on )?(?:my|his|her|your|their|the|jim|dad|mum) ?(?:left |right |"
                r"\w+ )?(?:hips?|knees?|shoulder|valve|heart|kidney|appendix|gall ?bladder|tonsils|cataracts?|"
                r"lens|spine|leg|arm|foot|breast|womb|prostate|lung)?\b(?=.*\b(?:hip|knee|shoulder|valve|"
                r"heart|kidney|appendix|gall ?bladder|tonsils|cataract|spine|leg|arm|foot|breast|womb|"
                r"prostate|lung|operat\w+)\b)"
            ),
            (
                r"\b(?:has|have|had|got|with|getting|battling|fighting|beat|beaten|survived|for|of|to) (?:a |"
                r"an |the |his |her |my |your |type (?:1|2|one|two) )?(?:\w+ )?(?:cancer|leuk(?:a)?emia|"
                r"lymphoma|melanoma|tumou?r|stroke|heart attack|diabetes|parkinson's|alzheimer's|dementia|ms|"
                r"m\.e\.|epilepsy|sepsis|meningitis|pneumonia|malaria|tuberculosis|tb|hepatitis|appendicitis|"
                r"burst appendix|hernia|ulcer|aneurysm|blood clot|clot|embolism|concussion|fracture|"
                r"hip replacement|bypass|stent|pacemaker|chemo\w*|radiotherapy|dialysis|transplant|mastectomy|"
                r"hysterectomy|caesarean|coma|seizures?|nervous breakdown|breakdown|long covid|shingles|"
                r"scarlet fever|hip (?:op|operation))\b"
            ),
            (
                r"\b(?:broke|broken|breaking|fractured?|snapped|shattered|cracked|dislocated|tore|torn|"
                r"ruptured|smashed|crushed|sprained|chipped) (?:(?:my|his|her|your|their|our|a|an|the|two|"
                r"three|both|some|left|right) )+(?:\w+ )?(?:legs?|arms?|ankles?|wrists?|hips?|ribs?|foot|feet|"
                r"collarbone|nose|toes?|knees?|back|shoulder|fingers?|hand|ligaments?|elbow|heel|tendon|"
                r"achilles|jaw|skull|neck|pelvis|kneecap|cruciate|meniscus|thumb|bones?)\b"
            ),
            r"\b(?:your|my|his|her|the) (?:broken|fractured|shattered|torn) \w+\b",
            (
                r"\b(?:in|out of|into|to|from|at|left|home from|discharged from|rushed to|taken to|"
                r"admitted to) (?:the )?(?:hospital|intensive care|icu|a&e|theatre|casualty|rehab|hospice)\b"
            ),
            r"\bin a coma\b",
            r"\bon life support\b",
            r"\b(?:under|under the) (?:the )?knife\b",
            r"\b(?:wrote off|totalled) (?:the|my|his|her|our) car\b",
            (
                r"\b(?:hit|knocked (?:down|over|off)|run over|run down|struck|bitten|mauled|mugged|"
                r"stabbed) by (?:a|an|the)\b"
            ),
            (
                r"\b(?:in|after|had|the) (?:a |the |that )?(?:nasty |bad |terrible |car |bike |road |"
                r"motorbike |ski(?:ing)? )*(?:crash|accident|collision|fall|pile-up|smash)\b"
            ),
            r"\bin remission\b",
            r"\ball[- ]clear\b",
            r"\bslipped (?:on|down|in|off) (?:the|a|some)\b.*\b(?:broke|hurt|hip|wrist|ankle|arm|leg|head)\b",
            r"\b(?:seriously|gravely|terribly|critically|desperately|very|taken|fell|falls|falling) ill\b",
            (
                r"\b(?:diagnos(?:ed|is)|biopsy|in plaster|in a cast|in a sling|on crutches|in a wheelchair|"
                r"stitches|surgery|the operation|your operation|(?:my|his|her|your) (?:\w+ )?(?:op|operation|"
                r"surgery|illness|treatment|recovery|chemo|diagnosis|accident|crash|fall|stroke))\b"
            ),
            (
                r"\bafter (?:his|her|your|the|my) (?:\w+ )?(?:stroke|crash|accident|fall|heart attack|"
                r"operation|surgery|bypass|illness)\b"
            ),
        ),
        "They're replacing my left hip on 9 December.",
        "They're replacing my left tyre on Monday.",
        unless=(
            (
                r"\bhospital (?:shop|car park|radio|canteen|architecture|is next|project|concert|trust|bus|"
                r"appeal|volunteer|job)\b"
            ),
            r"\b(?:at|to) (?:the )?hospital (?:shop|on foot)\b",
            r"\bdrive you to the hospital\b",
            r"\bby accident\b",
            r"\bhappy accident\b",
            r"\bheart attack when\b",
            r"\bstroke of (?:luck|genius|midnight|noon)\b",
            r"\bback ?stroke\b",
            r"\b(?:computer|server|stock market|system|app|site|phone) crash",
            r"\bfixed the crash\b",
            r"\baccident (?:report|insurance|black ?spot)\b",
            r"\bno injur",
            r"\btreatment of the (?:wood|topic|theme)",
            r"\boperation of the\b",
            r"\busual treatment\b",
            r"\bambulance bay\b",
            r"\bthe fall of\b",
            r"\bthe clinic takes\b",
            r"\bwhen i was (?:a (?:child|boy|girl)|\w+)[, ]",
            r"\btheatre (?:tickets?|group|trip|on|for|tonight|play)\b",
            r"\bto the theatre\b",
            r"\b(?:at|in) the theatre\b(?! for)",
            r"\bbroke (?:my|the) (?:back of|ice)\b",
            r"\btablets for\b",
            r"\bmind if\b",
        ),
        words=(
            "a accident* alzheimer amputat* aneurysm* appendicitis* appendix* attack* biopsy* bitten* "
            "breakdown* breaking* broke* bypass* caesarean* cancer* cast* casualty* chemo* chipped* clear "
            "clot* collision* coma* concussion* covid* cracked* crash* crushed* crutches* dementia* "
            "diabetes* diagnos* dialysis* dislocated* embolism* epilepsy* fall* fixing* fracture* "
            "hepatitis* hernia* hip hit* hospice* hospital* hysterectomy* icu* ill illness* intensive "
            "knife knocked leuk* life lymphoma* m malaria* mastectomy* mauled* melanoma* meningitis* ms* "
            "mugged* nervous op* pacemaker* parkinson pile pinning* plaster* pneumonia* radiotherapy* "
            "recovery* rehab* remission removed* removing* replac* run ruptured* scann* scarlet seizure* "
            "sepsis* shattered* shingles* sling* slipped smash* snapped* sprained* stabbed* stent* "
            "stitches* stroke* struck* surgery* tb* theatre* tore* torn* totalled* transplant* treatment* "
            "tuberculosis* tumo* ulcer* wheelchair* wrote"
        ),
    ),
)

__all__ = ["NAMED", "TOLD"]
