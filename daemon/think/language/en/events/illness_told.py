"""English: freer words that tell of illness, accidents and operations, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.en.events.words import THEIR
from daemon.think.language.en.words import KIN
from daemon.think.language.event_table import EventWords

_PARTS = (  # a boiler has its valve, a town its bypass, a thesis its appendix
    r"(?:hips?|knees?|cataracts?|hernia|gall ?bladder|tonsils|prostate|bunions?|(?:(?<=\bmy )|(?<=\bhis )|(?<=\bher )|(?<=\bmum's )|(?<=\bdad's ))(?:bypass|appendix|valve))"
)
_DOCTORS = (
    r"(?:doctors?|dr|gp|surgeons?|consultant|hospital|specialist|physio\w*|cardiologist|oncologist|nurses?|clinic)"
)
_AILING = r"(?=[.,;!?]|\Z| (?:either|and|but|so|since|again|at the moment|at present|just now|lately|these days|this week|today)\b)"

# In few words, among friends: `they had to redo the knee`, `on sticks`, `he's in the Infirmary with his chest`.
_AMONG_FRIENDS = (
    EventWords(
        "illness",
        (
            rf"\b(?:{_DOCTORS}|they)(?: \w+)?(?:'ve|'s| have| has| had)? (?:just |finally |now |at last |formally )*(?:signed (?:me|him|her) off|discharged (?:me|him|her|mum|mam|mom|dad))\b(?! (?:work|sick|school|for|till|until|with|again|on|as)\b)",
            r"\b(?:lungs?|chest|lymph nodes|arteries)(?:'s|'re| is| are| was| were| sounds?| sounded)? (?:now |all |perfectly |completely |quite |finally )*clear\b(?! (?:of|out|the|up)\b)",
            rf"\b{_DOCTORS} (?:says? (?:he|she) )?(?:doesn't|don't|won't|does not|do not|no longer) (?:want|wants|need|needs) to see (?:me|him|her) (?:again|any ?more|for (?:a|another) year)\b",
        ),
        "The doctor signed me off on Friday, lungs clear as a bell.",
        "The doctor signed my passport form, the coast is clear.",
        words="signed discharged lung* chest lymph arteries see",
    ),
    EventWords(
        "illness",
        (
            rf"\bre-?(?:do|did|doing|done) (?:the|my|his|her|mum's|dad's) (?:left |right |other |bad |first )*{_PARTS}\b",
            rf"(?:\A|[.;:,!(] |\b(?:the|my|his|her|left|right|other|bad|second|new|and) ){_PARTS} (?:is |are |was |were |'s |has been |will be )?(?:finally |now |all |also )*(?:(?:getting|being|to be|going to be) )?(?:done|redone|re-done|replaced|operated on)\b",
            rf"\b(?:they|{_DOCTORS})(?:'re| are| is|'ll| will| did)? (?:be |only |finally |going to )*(?:do|doing|did) the (?:left |right |other |second |bad )*(?:cataracts?|hernia|gall ?bladder|bypass|tonsils|appendix|prostate|hip|knee)\b(?! (?:pads?|braces?|socks?|guards?|roof|of|hop|bends?|lifts?|raises?|stretch\w*)\b)",
            r"\b(?:first|second|third|last|next|another|my|his|her|knee|hip|eye|heart|back|mum's|dad's) op\b(?!-| (?:shop|ed|art)\b)",
            rf"(?:\A|(?:\b(?:he|she|i|we|{KIN}|NAME)(?:'s|'m|'re| is| am| are| was| were)|\b(?:be|been|still|back|me|him|her))(?: now| only| both)* )on (?:two |my |his |her )?(?:sticks|crutches|a (?:zimmer|frame|drip)|bed rest)\b",
        ),
        "They had to redo the knee, second op was Tuesday.",
        "They had to redo the kitchen, sausages on sticks for everyone.",
        words="redo re-do redid re-did redoing re-doing redone re-done done replaced operated doing op sticks crutches zimmer frame drip bed cataract* hernia gall* bypass tonsils appendix prostate hip* knee*",
    ),
    EventWords(
        "illness",
        (
            rf"\b(?:{KIN}|NAME|he|she|i)(?:(?:'s|'m| is| am|'s been| has been|'ve been) not(?: been)?| isn't|(?: has| have)n't been) (?:too|so|very|at all) (?:clever|well|grand|chipper){_AILING}",
            rf"\bin (?!(?:love|touch|front)\b)(?:the |hospital )?(?:\w+ ){{0,3}}?with (?:his|her|my) (?:heart|chest|hip|lungs?|kidneys?|legs?|back|knee|stomach|bowels?|liver|breathing|nerves|prostate|gall ?bladder|blood pressure){_AILING}",
            r"\bmacular\b|\bglaucoma\b",
            rf"\b(?:my|his|her|mum's|dad's) (?:left |right |poor |old |bad )*(?:sight|eyesight|hearing|eyes|hip|knee|back|heart|chest|legs?|lungs?|arthritis|sciatica|asthma) (?:is|are|has|have|'s)(?: getting| got| gone| been)? (?:much |a lot |even |far |steadily )*(?:worse|failing|no better|playing up|playing (?:me|him|her) up|packing up|giving (?:me|him|her) (?:gyp|grief|trouble)){_AILING}",
        ),
        "Dad's not too clever either, he's in the Infirmary with his chest.",
        "He's in the picture with his leg up, and not too clever with cameras.",
        words="clever well grand chipper with macular glaucoma worse failing better playing packing giving",
    ),
)

TOLD = (
    *_AMONG_FRIENDS,
    EventWords(
        "illness",
        (
            r"\b(?:they|doctors?|surgeons?|consultant|hospital|clinic)(?:'re| are| is|'ll| will| want to| have| has| had)? (?:be |been |only |finally |going to |just )*(?:do|doing|done|did|fix|fixing|fixed) "
            r"(?:my|his|her|your|mum's|mom's|dad's|\w+'s) (?:left |right |other |second |bad |new |poor )*(?:hips?|knees?|cataracts?|hernia|gall ?bladder|bypass|tonsils|appendix|valve|prostate|shoulder|bunions?|veins)\b(?! (?:pads?|braces?|socks?|guards?|a )\b)"
        ),
        "They're doing my knee on the 18th.",
        "They did my portrait on the 18th.",
        words="knee* hip* cataract* hernia gall* bypass tonsils appendix valve prostate shoulder bunion* veins",
    ),
    EventWords(
        "illness",
        (
            r"\b(?:go|goes|going|gone|went|be|is|are|am|'m|'s|'re|booked|called|wheeled|taken) (?:back )?in (?:\w+ )?(?:for|to have|about) (?:the|my|your|her|his|that|a|an) (?:new |left |right |other |second |bad |big )*"
            r"(?:hip|hips|knee|knees|heart|gall ?bladder|cataracts?|hernia|eyes?|kidney|kidneys|bypass|stent|pacemaker|tonsils|appendix|op|operation|biopsy|valve|prostate|"
            r"hysterectomy|shoulder|bunions?|veins|spine|disc|lump|gallstones?|chemo)\b(?!-| (?:of|shop|clinic|research))"
        ),
        "Dad goes in for the hip on Monday.",
        "The striker went in for the kill.",
        words="hip* knee* heart gall* cataract* hernia eye* kidney* bypass stent pacemaker tonsils appendix op operation biopsy valve prostate hysterectomy shoulder bunion* veins spine disc lump chemo",
    ),
    EventWords(
        "illness",
        (
            (
                r"\b(?:doctors?|scan|x-?ray|surgeon|they|consultant) (?:have |has )?(?:found|spotted|removed|"
                r"discovered) (?:a|an|the|something) (?:\w+ )?(?:lump|clot|tumou?r|blockage|murmur|on (?:my|"
                r"her|his|your))\b"
            ),
            (
                r"\b(?:having|had|have|has|getting) (?:\w+ )?(?:my|her|his|your|a|"
                r"the) (?:\w+ )?(?:gall ?bladder|appendix|tonsils|hip|knee|cataracts?|hernia|spleen|kidney|"
                r"prostate|pacemaker|stent|bypass) (?:out|done|replaced|removed|fitted|repaired|seen to)\b"
            ),
        ),
        "The doctors found a lump.",
        "The cook found a lump in the custard.",
        words="clot found spotted removed discovered gall* appendix tonsils hip knee cataract* hernia spleen kidney prostate pacemaker stent bypass",
    ),
    EventWords(
        "illness",
        (
            (
                r"\b(?:laid up|laid low|bedridden|housebound|signed off|off sick|off work) (?:with|by|since|"
                r"for|after)\b"
            ),
            r"\bput (?:my|his|her|your|their) (?:back|shoulder|hip|knee|neck) out\b",
            r"\bdone (?:my|his|her|your) (?:back|knee|ankle|hamstring) in\b",
            r"\btested positive\b",
            r"\b(?:on|off) (?:the )?(?:ventilator|dialysis|oxygen|antibiotics|drip|crutches)\b",
            (
                rf"\b{THEIR} (?:\w+ )?(?:{KIN}|toddler|little one|youngest|eldest|middle one|"
                r"\w+)?(?: \w+)? ?(?:has|have|had|got|'s got|'ve got|caught|is down with|picked up|"
                r"came down with) (?:a (?:nasty|bad|touch of|dose of) |the |a )?(?:chicken ?pox|measles|mumps|"
                r"flu|covid|scarlet fever|whooping cough|croup|tonsillitis|pneumonia|bronchitis|norovirus|"
                r"shingles|appendicitis|meningitis|glandular fever|gastroenteritis|a stomach bug|"
                r"an ear infection|diabetes|asthma attack|sepsis|pleurisy)\b"
            ),
            (
                r"\b(?:i|we|he|she|they|you|NAME)(?:'ve| have|'s| has|'d)? (?:\w+ )?(?:got|had|have|has|"
                r"caught|picked up|come down with|came down with|gone down with|went down with) (?:a (?:nasty|"
                r"bad|touch of|dose of) |the |a )?(?:chicken ?pox|measles|mumps|flu|covid|scarlet fever|"
                r"whooping cough|croup|tonsillitis|pneumonia|bronchitis|norovirus|shingles|appendicitis|"
                r"meningitis|glandular fever|gastroenteritis|diabetes|sepsis|pleurisy|malaria|dengue|"
                r"typhoid)\b"
            ),
            (
                r"\b(?:is|am|are|'m|'s|'re) having (?:a|an|his|her|my|your|their) (?:\w+ )?(?:replacement|"
                r"bypass|operation|op|biopsy|transplant|hysterectomy|transfusion)\b"
            ),
            r"\b(?:home|back|out|discharged|released) (?:from|of) (?:the )?hospital\b",
            (
                r"\b(?:going in|go in|in|booked in|due in|down) for (?:a |an |my |her |his |"
                r"the )?(?:\w+ )?(?:replacement|bypass|biopsy|scan|operation|op|surgery|hysterectomy|"
                r"endoscopy|colonoscopy|radiotherapy|chemo|procedure|keyhole)\b"
            ),
            (
                r"\b(?:it|she|he|mum|dad)(?:'s| is|'s got| has| has got)(?: a name| now|,| and|:| it's| it is)* (?:diabetes|cancer|parkinson's(?! (?:uk|week|day|society|awareness|disease week|nurse|group|walk))|alzheimer's(?! (?:society|week|day|research|walk))|lymphoma|ms|gout|arthritis|coeliac|pneumonia|lupus|"
                r"leukaemia|angina|gallstones|only a cyst|benign)\b"
            ),
            (
                rf"\bhow(?:'s| is| are) (?:the|your|{THEIR}) (?:poor |bad |sore |broken |new )*(?:leg|back|"
                r"knee|hip|ankle|wrist|shoulder|heart|chest|cough|arm|eye|foot|head|hand|neck|"
                r"throat) (?:after|since|now|mending|healing|doing|coming along|bearing up)\b"
            ),
            (
                r"\b(?:biopsy|scan|mri|x-ray|bloods|tests?) (?:was|were|is|came back|came|showed|shows|"
                r"says?) (?:\w+ )?(?:clear|benign|normal|fine|malignant|positive|negative|diabetes|cancer)\b"
            ),
        ),
        "I've been laid up with my back for a week.",
        "I've been up since five for a week.",
        unless=r"\b(?:jab|vaccin\w+|flu season)\b|\bwhen i was\b|\bno longer on\b",
        words="alzheimer's lymphoma transplant transfusion hospital angina antibiotics arthritis asthma bad bedridden benign biopsy bloods booked bronchitis bypass cancer caught chicken chickenpox chemo colonoscopy coeliac covid croup crutches dengue diabetes dialysis doing done drip due ear endoscopy flu gallstones gastroenteritis glandular going gout housebound hysterectomy how how's keyhole laid leukaemia lupus malaria measles meningitis mri mumps norovirus off op operation oxygen parkinson's pleurisy pneumonia positive procedure put radiotherapy replacement scan scarlet sepsis shingles signed stomach surgery test tests tonsillitis typhoid ventilator whooping x",
    ),
    EventWords(
        "illness",
        (
            r"\b(?:a|the) shadow on (?:my|his|her|your) (?:lung|liver|scan|x-ray)\b",
            r"\bdown with (?:chickenpox|measles|mumps|shingles|pneumonia|flu|glandular fever|covid|bronchitis)\b",
            r"\boperat(?:e|ing|ed) on (?:my|his|her|your|our)\b",
            r"\bput a stent\b",
            (
                r"\b(?:broke|broken|fractured|cracked|dislocated) (?:my|his|her|your) (?:\w+ )?(?:collarbone|"
                r"wrist|ankle|hip|leg|arm|ribs?|foot|toe|finger|elbow|shoulder|pelvis)\b"
            ),
        ),
        "They found a shadow on my lung.",
        "A shadow fell on my lawn.",
        words="shadow down operate operating operated stent broke broken fractured cracked dislocated",
    ),
    EventWords(
        "illness",
        (
            (
                r"\b(?:shadow|lump|growth|spot|tumou?r|clot|blockage|murmur) (?:on|in|under|behind) (?:my|his|"
                r"her|your|their|the|dad's|mum's) (?:\w+ )?(?:lung|lungs|breast|brain|liver|kidney|heart|"
                r"throat|neck|skin|leg|scan|x-ray|prostate|bowel)\b"
            ),
            r"\b(?:in|out of) (?:traction|plaster|a sling|a cast|theatre|icu|quarantine|isolation)\b",
            (
                r"\b(?:came|come|fell|thrown|knocked|tumbled) off (?:his|her|my|your|a|the) (?:motor ?bike|"
                r"bike|bicycle|horse|ladder|scooter|roof|moped|skateboard|pony|quad)\b"
            ),
            r"\bknocked (?:down|over|off)\b(?! (?:the vase|a glass|the price|prices))",
            (
                r"\b(?:under the knife|blood test results|the scan (?:was|is|came)|cancer(?:'s| is|"
                r" has)? (?:gone|back|spread|returned)|in remission|all clear|the results? (?:was|were|"
                r"came back) (?:clear|benign|malignant|positive|negative))\b"
            ),
            (
                r"\b(?:has|have|had|having|'s had|'ve had|got|caught|down with|laid low with|suffering from|"
                r"recovering from|ill with|sick with|contracted) (?:a |an |the |another |some )?(?:nasty |"
                r"bad |bad bout of |bout of |touch of |mild |severe )?(?:shingles|mumps|measles|gout|sciatica|"
                r"vertigo|migraines?|labyrinthitis|tonsillitis|quinsy|pleurisy|jaundice|gallstones|"
                r"kidney stones|lyme disease|glandular fever|whooping cough|norovirus|food poisoning|angina|"
                r"palpitations|fall|tumble|turn|seizure|fit|stroke|heart attack|concussion)\b"
            ),
            r"\b(?:mend|heal|recover|get well|get better) (?:soon|quickly|fast|well)\b",
            (
                r"\b(?:your|my|his|her|the) (?:physio|surgeon|consultant|oncologist|crutches|stitches|plaster|"
                r"chemo|dialysis|ward|walking frame|wheelchair)\b"
            ),
            (
                r"\bhav(?:e|ing) (?:\w+ )?(?:gall bladder|appendix|tonsils|wisdom tooth|wisdom teeth|"
                r"cataracts?|hip|knee|kidney|spleen|hernia) (?:out|done|removed|replaced|fixed|operated)\b"
            ),
        ),
        "They found a shadow on my lung.",
        "They found a shadow on the lawn.",
        unless=(
            r"\bon the lawn\b",
            r"\b(?:i was|had) a (?:fit of|turn at|turn on)\b",
            r"\bin theatre (?:studies|school)\b",
            r"\bfall (?:term|colours|out)\b",
            r"\bgot (?:a|the) (?:turn|fall|fit)\b",
            r"\bthe results? (?:was|were) (?:clear|positive|negative) for the (?:firm|team)\b",
            r"\bwhen i was\b",
        ),
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
