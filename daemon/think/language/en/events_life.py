"""English: words that tell of body and place: illness, moving house, travel."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

MOVE = (
    EventWords(
        "move",
        (
            (
                r"\b(?:mov(?:e|ed|es|ing)|relocat(?:e|ed|es|ing|ion))\b (?:house|home|flat|out|in with|back|abroad|away|"
                r"to|into|from|in\b(?!g)|closer|next|south|north|across|on (?:the|saturday|sunday|friday|\d))"
            ),
            r"\b(?:the|our|your|my|her|his) (?:\w+ )?(?:move|relocation)\b",
            r"\bnew (?:flat|house|home|apartment|place|address)\b",
            r"\bhouse[- ]?warming\b",
            r"\bmoving (?:day|house|boxes|van|next|this|on|in)\b",
            r"\bmoved\b(?=[.!,?]|$| (?:last|this|yesterday|in|on)\b)",
            r"\bbought (?:a|our|the|their|my) (?:\w+ )?(?:house|flat|apartment|cottage|home|farmhouse)\b",
            r"\bemigrat\w+",
            r"\bkeys (?:to|for) (?:our|the|my) new\b",
            r"\bsettl(?:ed|ing) in(?:to)?\b",
            (
                r"\b(?:our|my|your|their|the|her|his) offer (?:on|for) (?:the|a|that) .{2,30} (?:was|has been|'s been|is)"
                r" accepted\b"
            ),
            r"\bgot the keys\b|\bexchanged contracts\b|\b(?:swapped|left|leaving) (?:the city|london|town) for\b",
        ),
        "We're moving to Leeds in March.",
        "I was moved to tears.",
        unless=(
            r"\bmoved (?:to tears|by|the (?:meeting|date|table|car|sofa|chairs?)|on to|me)",
            r"settl\w+ in(?:to)? (?:at|the)|finding the new|thinking of moving",
            (
                r"mov(?:e|ed|ing) (?:it|on|the|your|our|to (?:the next|another topic|tuesday|wednesday|thursday|friday|"
                r"monday)|forward)"
            ),
            r"your move|new address (?:book|is for|line)|move to (?:\w+day|\d)",
        ),
        words=("accepted bought emigrat* exchanged house* keys leaving* left* mov* new relocat* settl* swapped*"),
    ),
    EventWords(
        "move",
        (
            r"\b(?:mov(?:e|ed|es|ing)|relocat(?:e|ed|es|ing)|resettl(?:ed|ing)|emigrat(?:e|ed|ing|es)|uproot(?:ed|ing)) (?:house|home|flat|out|in|back|abroad|away|up|down|over|to|into|from|closer|nearer|next|south|north|east|west|across|here|there|on (?:saturday|sunday|friday|the \d))\b",
            r"\bsell(?:ing)? up\b|\bsold (?:the|our|my|their|your) (?:house|flat|place|cottage)\b|\b(?:bought|buying|signed for|exchanged on|completed on|closed on) (?:(?:a|an|our|the|their|my|your|her|his|old|first|own|little|new|that) )+(?:[\w-]+ ){0,2}?(?:house|flat|apartment|cottage|home|farmhouse|place|bungalow|farm|forge|barn|mill|chapel|vicarage|houseboat|narrowboat|villa)\b",
            r"\b(?:first|new|very first|dream) (?:flat|house|home|apartment|place|address)\b|\b(?:when|have|has|did|do|are|is)\b.{1,20}\bmov(?:e|ed|ing)\b(?= ?[?.!]|$| (?:in|out|house|to|yet|day))|\b(?:my|our|your|her|his|their) (?:big )?(?:move|removal|relocation)\b|\bthe removal van\b|\bnew neighbou?rs? at\b|\bleft (?:the city|london|town|paris|tokyo|new york) for (?:good|the)\b",
        ),
        "We're selling up and moving to Orkney.",
        "Move the van, please.",
        unless=(
            r"\bmov(?:e|ed|es|ing) (?:to tears|by|on (?:to|with|from)|in (?:for|on|the right|mysterious)|up (?:to senior|a (?:grade|gear))|over[,!.]|down the agenda|to (?:the (?:next|meeting|other|left|right|back)|another topic|tuesday|wednesday|thursday|friday|monday|strike|adjourn|\d)|back (?:the|to (?:the )?(?:\w+day|\d))|out of (?:the way|sight))\b|\bmov(?:e|ed|ing) (?:it|the|your|our|my car|his|her car|that|this|them) \w*\b|\bthought of (?:moving|emigrating)|\bthinking of moving\b|\bdecided against\b|\bnew address (?:book|line)|\byour move\b[.!?]?$|\bnext move\b|\bmoving (?:speech|story|film|letter|words)\b|\b(?:branch|office|department|ward) (?:in|from|next)\b|\bplaced?\b.*\btable\b",
        ),
        words=(
            "bought* buying* closed completed dream* emigrat* exchanged first* left mov* neighbo* new* "
            "relocat* removal* resettl* sell* signed sold uproot*"
        ),
    ),
)
ILLNESS = (
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
TRIP = (
    EventWords(
        "trip",
        (
            (
                r"\b(?:trip|travel(?:s|ed|led|ing|ling)?|journey|voyage|cruise|safari|pilgrimage|backpack\w*|road trip|"
                r"interrail\w*|sabbatical|vacation|holiday in|holidays in|study(?:ing)? abroad|year abroad|semester "
                r"(?:in|abroad)|exchange (?:year|student)|camino|trek(?:king|ked)?|abroad)\b"
            ),
            (
                r"\b(?:fly|flying|flew|flies|off|sail|sailed|sailing|heading|driving|going|went|gone|been|leave|leaving|"
                r"cycling|cycled|walking|hiking|back|returned|got back|came back|home|stay|stayed|staying|spent .{1,25}|"
                r"spend .{1,25}|spending .{1,25}) (?:for |to |in |from |around |through |across |over |out |at )+(?:the )?"
                r"(?:PLACE)\b"
            ),
            r"\b(?:on|from|for) (?:our |a |my |the )?(?:holiday|vacation)\b",
            r"\bwe're off to\b",
            (
                r"\b(?:take|taking|took|catch|catching|caught|board|boarding) (?:the|a|an) (?:\w+ ){0,2}?"
                r"(?:train|ferry|boat|plane|flight|bus|coach|ship)\b.{0,12} to (?:the )?PLACE\b"
            ),
            r"\b(?:back|home|returned|came back|got back) from .{1,24} (?:in|to) (?:the )?PLACE\b",
            r"\boff to (?:the )?PLACE\b",
            (
                r"\b(?:a|two|three|four|six|ten|\d+) (?:days?|weeks?|months?|fortnight) (?:in|around|across|through) "
                r"(?:the )?PLACE\b"
            ),
            r"\byou(?:'ll| will)(?: \w+)? be in (?:the )?PLACE\b",
        ),
        "We fly to Lisbon on Friday for two weeks.",
        "Have a good trip home.",
        unless=(
            r"travel free|business trip expenses|ego trip|power trip|time travel",
            r"travel (?:agency|insurance|costs|expenses)",
            r"field trip form|trip (?:up|over)|journey home|trip home|light travels",
        ),
        words=(
            "PLACE abroad* backpack* camino* cruise* exchange holiday* interrail* journey* off "
            "pilgrimage* road sabbatical* safari* semester travel* trek* trip* vacation* voyage*"
        ),
    ),
    EventWords(
        "trip",
        (
            r"\b(?:fly(?:ing)?|flew|flown|flies|sail(?:s|ed|ing)?|head(?:s|ed|ing)?|driv(?:e|es|ing)|drove|travel(?:s|led|ed|ling|ing)?|go(?:es|ing)?|went|gone|been|leav(?:e|es|ing)|left|cycl(?:e|es|ed|ing)|walk(?:s|ed|ing)?|hik(?:e|es|ed|ing)|back|return(?:s|ed|ing)?|home|stay(?:s|ed|ing)?|set(?:s|ting)? (?:off|out)|off|away|trek(?:ked|king)?|rid(?:e|ing)|rode|ferry|kayak(?:ing|ed)?|backpack(?:ing|ed)?|hitch(?:hik(?:ing|ed))?|cruis(?:e|ing|ed)|row(?:ing)?|wander(?:ing|ed)?|tour(?:ing|ed)?) (?:\w+ )?(?:for|to|in|from|around|round|through|across|over|along|up|down|out to|all over|via|out for|about) (?:the )?(?:PLACE|\w+ (?:coast|islands?|alps|highlands|lakes|mountains|desert))\b",
            r"\b(?:spend(?:s|ing)?|spent|having|taking|took|on) (?:(?:a|an|the|my|her|his|our|two|three|four|six|this|next|whole|few) )*(?:gap year|sabbatical|year|month|months|weeks?|summer|winter|fortnight|semester|term|autumn|spring|days|holidays?|long weekend) (?:in|on|at|travelling|abroad|around|across|touring|by the sea)(?: the)? ?(?:PLACE|\w+)?\b",
            r"\b(?:we're|we are|i'm|i am|they're|she's|he's|you're|(?:will|'ll) be) (?:\w+ )?(?:in|off to|bound for|on (?:our|my|your|the|her|his|their) way to|back from|flying to|en route to|over in) (?:the )?PLACE\b(?=.*\b(?:till|until|for|since|by|next|this|from|on|at last|now|again|week|month|[.!])\b|[.!]|$)",
            r"\b(?:your|my|our|her|his|their|the|a|this|that) (?:\w+ )?(?:trip|journey|holiday|holidays|travels|cruise|safari|pilgrimage|voyage|expedition|tour|trek|road trip|city break|honeymoon trip|year abroad|gap year|vacation) (?:to|in|across|around|through|round|along|abroad|of) ?(?:the )?\w+\b|\bon (?:your|my|our|their|the) (?:\w+ )?(?:travels|holidays?|cruise|vacation)\b|\bhow was (?:your |the )?(?:trip|holiday|cruise|safari|PLACE|journey to|flight to)\b|\binterrail|\bcamino\b|\bsantiago de compostela\b",
            r"\b(?:home|back) from (?:the )?(?:PLACE|antarctica|africa|asia|abroad|holiday|america|australia|travels?)\b|\bin (?:lapland|antarctica)\b|\balong the (?:danube|rhine|nile|loire|mekong|silk road|coast)\b",
        ),
        "At the moment we're cycling along the Danube.",
        "We walked to the shop.",
        unless=(
            r"\btravel (?:agency|insurance|costs|expenses|free|agent|card|sick)|\bbusiness trip expenses|\b(?:ego|power|school|field|guilt) trip\b|\b(?:safe|good|pleasant) (?:trip|journey) home|\bjourney home\b|\bfrom (?:london|work|town) to work\b|\b(?:work|office|bus|train|post|delivery|flight) (?:to|from) (?:the )?PLACE (?:was|is|leaves|runs)\b|\bwork in PLACE\b|\bmov(?:e|ed|ing) (?:back )?to\b|\bcalled off\b|\bdecided against\b|\bwalk(?:ed|ing)? (?:to|in|around|round|through) the (?:park|shop|village|garden)\b|\bon our (?:walk|way)\b|\bsome ?day\b|\btogether in the multi\b|\bgo over\b|\bback (?:in|on) (?:the|your)\b",
        ),
        words=(
            "PLACE abroad* africa* alps* america* antarctica* asia* australia* autumn* camino city coast* "
            "cruise* danube* days* desert* expedition* flight fortnight* gap highlands* holiday* "
            "honeymoon interrail* island* journey* lakes* lapland* loire* long mekong* month* mountains* "
            "nile* pilgrimage* rhine* road sabbatical* safari* santiago semester* silk spring* summer* "
            "term* tour* travel* trek* trip* vacation* voyage* week* winter* year*"
        ),
    ),
)
