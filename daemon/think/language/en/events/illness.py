"""English: words that tell of illness, accidents and operations: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.en.events.words import THEIR
from daemon.think.language.en.words import KIN
from daemon.think.language.event_table import EventWords

NAMED = (
    EventWords(
        "illness",
        (
            (
                r"\b(?:hospital|surgery|operation|operated on|diagnos\w+|cancer|tumou?r|flu|influenza|covid|pneumonia|"
                r"stroke|heart attack|chemo\w*|intensive care|illness|ill|accident|crash|concussion|appendi\w+|"
                r"fracture[d]?|sprained|broken (?:leg|arm|ankle|wrist|hip|rib|ribs|foot|collarbone|bone|nose|toe|finger)|"
                r"burnout|miscarriage|depression|migraines?|fever|shingles|transplant|biopsy|sick leave|physio\w*|"
                r"get well|speedy recovery|recovering|recovery|feel(?:ing)? better|bronchitis|kidney stones?|slipped disc|"
                r"rehab|ambulance|bypass|treatment|a&e|injur(?:y|ed|ies)|radiotherapy|dementia|parkinson's|the clinic)\b"
            ),
            (
                r"\b(?:broke|breaking|broken|twisted|tore|dislocated|hurt|injured) (?:my|his|her|your|their|a|an|the) "
                r"(?:\w+ )?(?:leg|arm|ankle|wrist|hip|ribs?|foot|collarbone|nose|toe|knee|back|shoulder|finger|hand|"
                r"ligament|elbow|heel|tendon)\b"
            ),
            r"\b(?:put|threw) (?:my|his|her|your) back out\b",
            r"\bfell (?:ill|off|down the|from (?:a|the)|on the ice)\b",
            r"\bin bed with\b",
            (
                r"\b(?:have|having|has|had|getting|get) (?:my|his|her|your|their) (?:\w+ ){1,2}?"
                r"(?:out|removed|done|replaced|operated on|fixed|scanned)\b(?!.*\b"
                r"(?:hair|nails|kitchen|roof|car|boiler|house|bathroom|photo)\b)"
            ),
            (
                r"\b(?:it's|it is|got|have|has|having) (?:ms|als|motor neurone|leukaemia|leukemia|lymphoma|alzheimer's|"
                r"multiple sclerosis|epilepsy|diabetes|arthritis|a (?:brain )?(?:tumou?r|bleed|clot))\b"
            ),
            r"\bdown with (?:a |the )?(?:flu|fever|bug|cold|virus|shingles|covid|pneumonia)\b",
            (
                r"\b(?:is|am|are|was|been|i'm|he's|she's) (?:seriously |very |gravely )?"
                r"(?:poorly|in a coma|on dialysis|in a wheelchair|on crutches|housebound|bedridden)\b"
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
            r"\b(?:replac(?:e|ed|ing)|removing|removed|operat(?:ed|ing)|fixing|pinning|scann(?:ed|ing)|amputat(?:ed|ing)) (?:on )?(?:my|his|her|your|their|the|jim|dad|mum) ?(?:left |right |\w+ )?(?:hips?|knees?|shoulder|valve|heart|kidney|appendix|gall ?bladder|tonsils|cataracts?|lens|spine|leg|arm|foot|breast|womb|prostate|lung)?\b(?=.*\b(?:hip|knee|shoulder|valve|heart|kidney|appendix|gall ?bladder|tonsils|cataract|spine|leg|arm|foot|breast|womb|prostate|lung|operat\w+)\b)",
            r"\b(?:has|have|had|got|with|getting|battling|fighting|beat|beaten|survived|for|of|to) (?:a |an |the |his |her |my |your |type (?:1|2|one|two) )?(?:\w+ )?(?:cancer|leuk(?:a)?emia|lymphoma|melanoma|tumou?r|stroke|heart attack|diabetes|parkinson's|alzheimer's|dementia|ms|m\.e\.|epilepsy|sepsis|meningitis|pneumonia|malaria|tuberculosis|tb|hepatitis|appendicitis|burst appendix|hernia|ulcer|aneurysm|blood clot|clot|embolism|concussion|fracture|hip replacement|bypass|stent|pacemaker|chemo\w*|radiotherapy|dialysis|transplant|mastectomy|hysterectomy|caesarean|coma|seizures?|nervous breakdown|breakdown|long covid|shingles|scarlet fever|hip (?:op|operation))\b",
            r"\b(?:broke|broken|breaking|fractured?|snapped|shattered|cracked|dislocated|tore|torn|ruptured|smashed|crushed|sprained|chipped) (?:(?:my|his|her|your|their|our|a|an|the|two|three|both|some|left|right) )+(?:\w+ )?(?:legs?|arms?|ankles?|wrists?|hips?|ribs?|foot|feet|collarbone|nose|toes?|knees?|back|shoulder|fingers?|hand|ligaments?|elbow|heel|tendon|achilles|jaw|skull|neck|pelvis|kneecap|cruciate|meniscus|thumb|bones?)\b|\b(?:your|my|his|her|the) (?:broken|fractured|shattered|torn) \w+\b",
            r"\b(?:in|out of|into|to|from|at|left|home from|discharged from|rushed to|taken to|admitted to) (?:the )?(?:hospital|intensive care|icu|a&e|theatre|casualty|rehab|hospice)\b|\bin a coma\b|\bon life support\b|\b(?:under|under the) (?:the )?knife\b|\b(?:wrote off|totalled) (?:the|my|his|her|our) car\b|\b(?:hit|knocked (?:down|over|off)|run over|run down|struck|bitten|mauled|mugged|stabbed) by (?:a|an|the)\b|\b(?:in|after|had|the) (?:a |the |that )?(?:nasty |bad |terrible |car |bike |road |motorbike |ski(?:ing)? )*(?:crash|accident|collision|fall|pile-up|smash)\b|\bin remission\b|\ball[- ]clear\b|\bslipped (?:on|down|in|off) (?:the|a|some)\b.*\b(?:broke|hurt|hip|wrist|ankle|arm|leg|head)\b",
            r"\b(?:seriously|gravely|terribly|critically|desperately|very|taken|fell|falls|falling) ill\b|\b(?:diagnos(?:ed|is)|biopsy|in plaster|in a cast|in a sling|on crutches|in a wheelchair|stitches|surgery|the operation|your operation|(?:my|his|her|your) (?:\w+ )?(?:op|operation|surgery|illness|treatment|recovery|chemo|diagnosis|accident|crash|fall|stroke))\b|\bafter (?:his|her|your|the|my) (?:\w+ )?(?:stroke|crash|accident|fall|heart attack|operation|surgery|bypass|illness)\b",
        ),
        "They're replacing my left hip on 9 December.",
        "They're replacing my left tyre on Monday.",
        unless=(
            r"\bhospital (?:shop|car park|radio|canteen|architecture|is next|project|concert|trust|bus|appeal|volunteer|job)\b|\b(?:at|to) (?:the )?hospital (?:shop|on foot)\b|\bdrive you to the hospital\b|\bby accident\b|\bhappy accident\b|\bheart attack when\b|\bstroke of (?:luck|genius|midnight|noon)\b|\bback ?stroke\b|\b(?:computer|server|stock market|system|app|site|phone) crash|\bfixed the crash\b|\baccident (?:report|insurance|black ?spot)\b|\bno injur|\btreatment of the (?:wood|topic|theme)|\boperation of the\b|\busual treatment\b|\bambulance bay\b|\bthe fall of\b|\bthe clinic takes\b|\bwhen i was (?:a (?:child|boy|girl)|\w+)[, ]|\btheatre (?:tickets?|group|trip|on|for|tonight|play)\b|\bto the theatre\b|\b(?:at|in) the theatre\b(?! for)|\bbroke (?:my|the) (?:back of|ice)\b|\btablets for\b|\bmind if\b",
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
TOLD = (
    EventWords(
        "illness",
        r"\b(?:doctors?|scan|x-?ray|surgeon|they|consultant) (?:have |has )?(?:found|spotted|removed|discovered) (?:a|an|the|something) (?:\w+ )?(?:lump|clot|tumou?r|blockage|murmur|on (?:my|her|his|your))\b|\b(?:having|had|have|has|getting) (?:\w+ )?(?:my|her|his|your|a|the) (?:\w+ )?(?:gall ?bladder|appendix|tonsils|hip|knee|cataracts?|hernia|spleen|kidney|prostate|pacemaker|stent|bypass) (?:out|done|replaced|removed|fitted|repaired|seen to)\b",
        "The doctors found a lump.",
        "The cook found a lump in the custard.",
        words="clot found spotted removed discovered gall* appendix tonsils hip knee cataract* hernia spleen kidney prostate pacemaker stent bypass",
    ),
    EventWords(
        "illness",
        (
            r"\b(?:laid up|laid low|bedridden|housebound|signed off|off sick|off work) (?:with|by|since|for|after)\b|\bput (?:my|his|her|your|their) (?:back|shoulder|hip|knee|neck) out\b|\bdone (?:my|his|her|your) (?:back|knee|ankle|hamstring) in\b|\btested positive\b|\b(?:on|off) (?:the )?(?:ventilator|dialysis|oxygen|antibiotics|drip|crutches)\b",
            rf"\b{THEIR} (?:\w+ )?(?:{KIN}|toddler|little one|youngest|eldest|middle one|\w+)?(?: \w+)? ?(?:has|have|had|got|'s got|'ve got|caught|is down with|picked up|came down with) (?:a (?:nasty|bad|touch of|dose of) |the |a )?(?:chicken ?pox|measles|mumps|flu|covid|scarlet fever|whooping cough|croup|tonsillitis|pneumonia|bronchitis|norovirus|shingles|appendicitis|meningitis|glandular fever|gastroenteritis|a stomach bug|an ear infection|diabetes|asthma attack|sepsis|pleurisy)\b",
            r"\b(?:i|we|he|she|they|you|NAME)(?:'ve| have|'s| has|'d)? (?:\w+ )?(?:got|had|have|has|caught|picked up|come down with|came down with|gone down with|went down with) (?:a (?:nasty|bad|touch of|dose of) |the |a )?(?:chicken ?pox|measles|mumps|flu|covid|scarlet fever|whooping cough|croup|tonsillitis|pneumonia|bronchitis|norovirus|shingles|appendicitis|meningitis|glandular fever|gastroenteritis|diabetes|sepsis|pleurisy|malaria|dengue|typhoid)\b",
            r"\b(?:is|am|are|'m|'s|'re) having (?:a|an|his|her|my|your|their) (?:\w+ )?(?:replacement|bypass|operation|op|biopsy|transplant|hysterectomy|transfusion)\b|\b(?:home|back|out|discharged|released) (?:from|of) (?:the )?hospital\b|\b(?:going in|go in|in|booked in|due in|down) for (?:a |an |my |her |his |the )?(?:\w+ )?(?:replacement|bypass|biopsy|scan|operation|op|surgery|hysterectomy|endoscopy|colonoscopy|radiotherapy|chemo|procedure|keyhole)\b|\bit(?:'s| is) (?:diabetes|cancer|parkinson's|ms|gout|arthritis|coeliac|pneumonia|lupus|leukaemia|angina|gallstones|only a cyst|benign)\b",
            rf"\bhow(?:'s| is| are) (?:the|your|{THEIR}) (?:poor |bad |sore |broken |new )*(?:leg|back|knee|hip|ankle|wrist|shoulder|heart|chest|cough|arm|eye|foot|head|hand|neck|throat) (?:after|since|now|mending|healing|doing|coming along|bearing up)\b|\b(?:biopsy|scan|mri|x-ray|bloods|tests?) (?:was|were|is|came back|came|showed|shows|says?) (?:\w+ )?(?:clear|benign|normal|fine|malignant|positive|negative|diabetes|cancer)\b",
        ),
        "I've been laid up with my back for a week.",
        "I've been up since five for a week.",
        unless=r"\b(?:jab|vaccin\w+|flu season)\b|\bwhen i was\b|\bno longer on\b",
        words="transplant transfusion hospital angina antibiotics arthritis asthma bad bedridden benign biopsy bloods booked bronchitis bypass cancer caught chicken chickenpox chemo colonoscopy coeliac covid croup crutches dengue diabetes dialysis doing done drip due ear endoscopy flu gallstones gastroenteritis glandular going gout housebound hysterectomy how how's keyhole laid leukaemia lupus malaria measles meningitis mri mumps norovirus off op operation oxygen parkinson's pleurisy pneumonia positive procedure put radiotherapy replacement scan scarlet sepsis shingles signed stomach surgery test tests tonsillitis typhoid ventilator whooping x",
    ),
    EventWords(
        "illness",
        (
            r"\b(?:a|the) shadow on (?:my|his|her|your) (?:lung|liver|scan|x-ray)\b|\bdown with (?:chickenpox|measles|mumps|shingles|pneumonia|flu|glandular fever|covid|bronchitis)\b|\boperat(?:e|ing|ed) on (?:my|his|her|your|our)\b|\bput a stent\b|\b(?:broke|broken|fractured|cracked|dislocated) (?:my|his|her|your) (?:\w+ )?(?:collarbone|wrist|ankle|hip|leg|arm|ribs?|foot|toe|finger|elbow|shoulder|pelvis)\b",
        ),
        "They found a shadow on my lung.",
        "A shadow fell on my lawn.",
        words="shadow down operate operating operated stent broke broken fractured cracked dislocated",
    ),
    EventWords(
        "illness",
        (
            r"\b(?:shadow|lump|growth|spot|tumou?r|clot|blockage|murmur) (?:on|in|under|behind) (?:my|his|her|your|their|the|dad's|mum's) (?:\w+ )?(?:lung|lungs|breast|brain|liver|kidney|heart|throat|neck|skin|leg|scan|x-ray|prostate|bowel)\b|\b(?:in|out of) (?:traction|plaster|a sling|a cast|theatre|icu|quarantine|isolation)\b|\b(?:came|come|fell|thrown|knocked|tumbled) off (?:his|her|my|your|a|the) (?:motor ?bike|bike|bicycle|horse|ladder|scooter|roof|moped|skateboard|pony|quad)\b|\bknocked (?:down|over|off)\b(?! (?:the vase|a glass|the price|prices))",
            r"\b(?:under the knife|blood test results|the scan (?:was|is|came)|cancer(?:'s| is| has)? (?:gone|back|spread|returned)|in remission|all clear|the results? (?:was|were|came back) (?:clear|benign|malignant|positive|negative))\b|\b(?:has|have|had|having|'s had|'ve had|got|caught|down with|laid low with|suffering from|recovering from|ill with|sick with|contracted) (?:a |an |the |another |some )?(?:nasty |bad |bad bout of |bout of |touch of |mild |severe )?(?:shingles|mumps|measles|gout|sciatica|vertigo|migraines?|labyrinthitis|tonsillitis|quinsy|pleurisy|jaundice|gallstones|kidney stones|lyme disease|glandular fever|whooping cough|norovirus|food poisoning|angina|palpitations|fall|tumble|turn|seizure|fit|stroke|heart attack|concussion)\b|\b(?:mend|heal|recover|get well|get better) (?:soon|quickly|fast|well)\b",
            r"\b(?:your|my|his|her|the) (?:physio|surgeon|consultant|oncologist|crutches|stitches|plaster|chemo|dialysis|ward|walking frame|wheelchair)\b|\bhav(?:e|ing) (?:\w+ )?(?:gall bladder|appendix|tonsils|wisdom tooth|wisdom teeth|cataracts?|hip|knee|kidney|spleen|hernia) (?:out|done|removed|replaced|fixed|operated)\b",
        ),
        "They found a shadow on my lung.",
        "They found a shadow on the lawn.",
        unless=r"\bon the lawn\b|\b(?:i was|had) a (?:fit of|turn at|turn on)\b|\bin theatre (?:studies|school)\b|\bfall (?:term|colours|out)\b|\bgot (?:a|the) (?:turn|fall|fit)\b|\bthe results? (?:was|were) (?:clear|positive|negative) for the (?:firm|team)\b|\bwhen i was\b",
        words=(
            "angina* appendix* attack* better* bicycle* bike* blockage* blood cancer cast* cataract* "
            "chemo* clear* clot* concussion* consultant* crutches* dialysis* fall* fit* gall gallstones* "
            "glandular gout* growth* heal* hernia* hip* horse* icu* isolation* jaundice* kidney* knee* "
            "knife* knocked labyrinthitis* ladder* lump* lyme measles* mend* migraine* moped* motor* "
            "mumps* murmur* norovirus* oncologist* palpitations* physio* plaster* pleurisy* poisoning* "
            "pony* quad* quarantine* quinsy* recover* remission* result* roof* scan sciatica* scooter* "
            "seizure* shadow* shingles* skateboard* sling* spleen* spot* stitches* stroke* surgeon* "
            "theatre* tonsillitis* tonsils* tooth* traction* tumble* tumo* turn* vertigo* walking ward* "
            "well* wheelchair* whooping wisdom"
        ),
    ),
)
