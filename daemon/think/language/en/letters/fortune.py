"""English: whether what somebody tells of themselves went well."""

from __future__ import annotations

import re

from daemon.think.language.en.farewells import TO_A_PET
from daemon.think.language.en.letters.setbacks import NO_SETBACK, SETBACK, WORK_AGAIN, WORK_LOST
from daemon.think.language.en.words import SAID_ASIDE
from daemon.think.language.letters.news import Fortune
from daemon.think.later import later

FORTUNE = Fortune(
    setback=SETBACK,
    no_setback=NO_SETBACK,
    work_lost=WORK_LOST,
    work_again=WORK_AGAIN,
    not_theirs=later(
        r"\b(?:an? (?:\w+ )?friend|friends? of|(?:an?|my|our) (?:\w+ )?colleagues?|neighbou?rs?|(?:my|our|an?|the) (?:\w+ )?(?:tenants?|lodgers?|clients?|patients?|students?|pupils?|boss))\b",
        re.IGNORECASE,
    ),
    of_others=later(
        r"\b(?:colleagues?|cousin's|his|their|they|someone|somebody|people|he|she)\b",
        re.IGNORECASE,
    ),
    came_to_nothing=later(
        r"\b(?:is|was|are|'s|called|put) off\b|\bturned (?:me |us |it )?down\b"
        r"|\b(?:didn't|did not|won't|wasn't|weren't|haven't|hasn't|never) (?:get|got|win|won|pass|passed|make|made|come|offered|accepted|chosen|shortlisted|happen)\b|\bfell through\b|\bpulled out\b"
        r"|\bfail(?:ed)?\b|\bunsuccessful|\brejected\b|\brejection\b|\bno luck\b|\bunlucky\b|\bcancell?ed\b|\bmissed out\b|\bpostponed\b|\bwithdr[ae]wn?\b"
        r"|\b(?:handed in|gave in|given|working|serving) (?:my |in my )?notice\b(?!.*\b(?:(?:my|our) own|new)\b)",
        re.IGNORECASE,
    ),
    denied=later(
        r"\b(?:not|never|no longer|nearly|almost|awful|terrible|hate|regret|worst|sadly|unfortunately|passed over|broke off|in pieces|make it)\b|n't\b",
        re.IGNORECASE,
    ),
    still_glad=later(
        r"\b(?:can't|cannot|couldn't|could not) (?:quite |still )?(?:wait|believe|be (?:happier|prouder|more pleased)|stop)\b|\b(?:didn't|did not|never) (?:expect|think|thought|dream|imagine)\w*"
        r"|\bnever been (?:happier|better|prouder)\b|\bnot (?:bad|only)\b|\bnever again\b|\bnot before time\b|\bno longer (?:a|an|the) (?:student|learner|apprentice|bachelor|trainee)\b"
        rf"|{SAID_ASIDE}",
        re.IGNORECASE,
    ),
    done=later(
        r"\b(?:passed|got in(?:to)?|accepted|been taken|picked up by|(?:got|found|have|have got|'ve got) a publisher|(?:is|are) (?:going )?to be published|(?:is|are) being published|(?:is|are|'s) coming out (?:in|next|this|on|from|with)|sold out|finished|completed|published|came out|is out|launched|opened|a success|done)\b",
        re.IGNORECASE,
    ),
    over=later(
        r"(?<!\bin and )(?<!\bin or )(?<!\bin-and-)(?<!\bin then )\b(?:out of|home from|back from|discharged from) (?:the )?hospital\b(?! (?:a lot|again and again|every|all (?:year|winter|summer|spring|autumn|month)|to die))"
        r"(?![^.!?]*\b(?:and|then) (?:(?:straight|right|now) )?back in\b)"
        r"|\b(?:operation|surgery|op|treatment|chemo)\b[^.]{0,14}\b(?:went (?:really |very )?(?:well|fine)|a success|is over|is behind|worked)\b|\ball[- ]clear\b|\bin remission\b"
        r"|\b(?:biopsy|biopsies|scans?|x-?rays?|mammogram|results?|tests?|bloods?|blood tests?|smear|screening)\b[^.]{0,24}\b(?:clear|fine|normal|negative|nothing (?:there|sinister|serious|found)|ok|okay|good)\b|\b(?:fully |have |has |'s |completely )recovered\b|\bon the mend\b|\bback on (?:my|her|his|their) feet\b|\bcame back (?:clear|fine|clean|negative|benign)\b|\bcancer[- ]free\b|\bbenign\b"
        r"|\b(?:physio\w*|surgeons?|doctors?|consultant|specialist|oncologist|cardiologist)\b[^.?!,]{0,20}(?:\b(?:is|are|was|were)\b|'s) (?:very |really |so |more than |quite )?(?:pleased|delighted|thrilled|happy(?! to)|satisfied|impressed)\b"
        r"|\b(?:cast|plaster|stitches|splint) (?:is|are|came|comes|has come|have come|was taken|were taken) (?:finally |at last )?(?:off|out)\b"
        # the doctor signed me off (not: off work), lungs clear as a bell; cataract done, and what a difference
        r"|\bsigned (?:me|him|her) off\b(?! (?:work|sick|school|for|till|until|with|again|on \w+ (?:pay|leave)|as)\b)|\bdischarged (?:me|him|her|mum|mam|mom|dad)\b|\b(?:lungs?|chest|lymph nodes|arteries)(?:'s|'re| is| are| was| were| sounds?| sounded)? (?:now |all |perfectly |completely |quite |finally )*clear\b(?! (?:of|out|the|up)\b)"
        r"|\b(?:doesn't|don't|won't|does not|do not|no longer) (?:want|wants|need|needs) to see (?:me|him|her) (?:again|any ?more|for (?:a|another) year)\b"
        r"|\b(?:cataracts?|eyes?|hips?|knees?|hernia)\b[^.?!]{0,20}\bdone\b[^.?!]{0,30}\b(?:what a difference|makes? all the difference|like new|new (?:man|woman))\b|\bcan (?:see|hear|walk|breathe|sleep) (?:again|properly|without)\b"
        r"|\bnew (?:knee|hip|shoulder|heart valve|valve|joint|ankle)\b[^.?!]{0,20}\b(?:bends|works|is (?:a (?:joy|marvel|wonder|success)|wonderful|brilliant|doing (?:well|fine))|holds|behaves)\b",
        re.IGNORECASE,
    ),
    care=later(
        r"\b(?:look after|take (?:good |great )?care of) (?:yourself|yourselves|you both|(?:both|the two|the three) of you)\b|\bput your feet up\b|\b(?:all|everything) goes (?:well|smoothly)\b|\bsafe (?:delivery|arrival)\b",
        re.IGNORECASE,
    ),
    not_over=later(r"\b(?:not|n't|hope|hoping|until|when|if|once|may|might|should|waiting)\b", re.IGNORECASE),
    animal=later(
        r"\b(?:dog|cat|horse|pony|rabbit|puppy|kitten|hamster|parrot|budgie|pet|spaniel|labrador|terrier|collie|retriever|poodle|whippet|greyhound|dachshund|beagle|sheepdog|lurcher|tabby|tortoise)\b"
        rf"|(?-i:{TO_A_PET})",
        re.IGNORECASE,
    ),
    rite=later(
        r"\b(?:funeral|cremation|burial|memorial|wake|requiem|committal|interment|shiva|(?<!car )(?<!bus )(?<!customer )services?(?! (?:station|charge|centre|is slow))|scatter\w* (?:his|her|the) ashes)\b",
        re.IGNORECASE,
    ),
    examined=later(
        r"\b(?:(?:pet |ct |bone |brain |baby )?scan|mri|ultrasound|mammogram|x-?ray|endoscopy|colonoscopy|blood tests?|hospital appointment|check-?up)\b",
        re.IGNORECASE,
    ),
    after_a_life=later(
        r"\bretir|\b(?:my|our) (?:very )?last (?:lesson|class|lecture|sermon|concert|patient|voyage|flight)\b|\b(?:hand(?:ing)?|turn(?:ing)?|giv(?:e|ing)) (?:in|over|back) (?:my|the) keys\b"
        r"|\bafter (?:\w+[ -]){0,2}(?:twenty|thirty|forty|fifty|[2-5]\d)(?:-\w+| odd)? years\b",
        re.IGNORECASE,
    ),
    sent_elsewhere=later(
        r"^(?!.*(?:promot|head of|at last|dream)).*\b(?:transferred|being moved|moving|relocat\w+|sent) to (?:the|our) [\w ]{2,20}(?:office|branch|site|team|department)\b",
        re.IGNORECASE,
    ),
    settles=later(
        r"\b(?:we|i|NAME and i|my (?:husband|wife|partner) and i)(?:'(?:re|m|ve|ll))?(?: (?:are|am|have|will|shall|be|been|just|finally|soon|both|all|at last))* (?:moving|moved?|relocat\w+|emigrat\w+|settl(?:ed|ing))"
        r"(?= (?:to|into|in|up|down|over|across|north|south|west|east|home|house|abroad)\b)(?! (?:in with|to (?:a|the|an|another|our|my) (?:\w+ )?(?:room|desk|floor|office|ward|hotel|table|date|day|\w+day)|over to|up a|down a|into the (?:next|back|spare))\b)"
        r"|\b(?:we|i)(?:'ve| have)? (?:just |finally )*bought (?:a|an|the|our) (?:\w+ )*(?:house|flat|cottage|farm\w*|home)\b",
        re.IGNORECASE,
    ),
    driven=later(
        r"\b(?:have to|had to|must|forced|evict\w*|landlord|notice|can't afford|cannot afford|sold up|back (?:to|in with|home)|separat\w+|split|divorc\w*|bailiffs?|repossess\w*|flood\w*|fire|care home|temporar\w+)\b",
        re.IGNORECASE,
    ),
    on_leave=later(
        r"^(?!.*(?:pregnan|born|expecting)).*\b(?:maternity|paternity|parental) leave\b",
        re.IGNORECASE,
    ),
    sought=later(
        r"\b(?:looking|searching|hunting) for (?:an? |some )?(?:\w+ ){0,2}(?:job|work|post|position|flat|house|place|home)\b|\blooking for something (?:new|else)\b|\b(?:job|house|flat)[- ]?hunt"
        r"|\bappl(?:y|ied|ying) (?:for|to)\b|\b(?:thinking (?:of|about)|considering) (?:\w+ ){0,2}(?:moving|leaving|changing|a new)\b",
        re.IGNORECASE,
    ),
    exam=later(r"\bexams?\b|\bviva\b|\bfinals\b", re.IGNORECASE),
)
