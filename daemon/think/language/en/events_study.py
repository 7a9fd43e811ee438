"""English: words that tell of exams and interviews, degrees, honours."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

EXAM = (
    EventWords(
        "exam",
        (
            (
                r"\b(?:exams?|examination|viva|audition|auditions|job interview|driving test|driving licen[cs]e|bar exam|"
                r"entrance (?:test|exam)|finals|a-levels?|gcses?|orals?|thesis defen[cs]e|mock tests?|certification|"
                r"citizenship test)\b"
            ),
            r"\b(?:an|the|my|your|her|his|first|second|final|'s) interview\b",
            (
                r"\b(?:passed|failed|sitting|sit|taking|take|took|retake|pass|fail) (?:my|her|his|your|the|their|our) "
                r"(?:\w+ )?(?:test|exam|licen[cs]e|orals?|bar|boards?|driving)\b"
            ),
            (
                r"\bgot into (?:\w+ )?(?:university|college|med(?:ical)? school|art school|law school|oxford|cambridge|"
                r"conservatory|conservatoire|PLACE)\b"
            ),
            r"\b(?:defend|defends|defending|defended) (?:my|her|his|your) (?:thesis|dissertation)\b",
            r"\bpassed the bar\b",
            r"\baccepted (?:at|to|into) .*\b(?:university|college|school|conservatory)",
            (
                r"\byou passed\b(?! (?:on|the (?:salt|shop|ball)|through|by))|\b(?:i|we|she|he|they)"
                r"(?:'ve|'s| have| has)? passed[.!,]|\bpassed (?:with|first time|everything|all)\b"
            ),
            r"\bpassed (?:it |them )?(?:on|at) (?:the|my|her|his|your) (?:\w+ )?(?:go|attempt|try)\b",
        ),
        "My viva is on 3 December.",
        "The doctor examined it.",
        unless=(
            r"\b(?:eye|medical|eyes) (?:exam|test)",
            r"(?:published|radio|newspaper|tv|television|magazine) interview",
            r"read your interview|interview (?:you gave|in the)|years ago",
        ),
        words=(
            "PLACE accepted art audition* bar* board* cambridge* certification* citizenship college* "
            "conservatoire* conservatory* defen* driving* entrance exam* finals* gcse* interview* law "
            "level* licen* med* mock oral* oxford* passed* test* university* viva*"
        ),
    ),
    EventWords(
        "exam",
        (
            r"\b(?:pass(?:ed|es|ing)?|fail(?:ed|s|ing)?|sit(?:s|ting)?|sat|tak(?:e|es|ing|en)|took|resit(?:s|ting)?|retak(?:e|es|ing)|flunked|aced|scraped through|got through|through|up for|prepar(?:e|ing) for|revising for|cramming for|nervous about|studying for) (?:(?:my|her|his|your|the|their|our|an?|first|second|final|last|all|\w+'s) ){0,3}(?:[\w-]+ ){0,2}?(?:tests?|exams?|examinations?|licen[cs]es?|orals?|bar|boards?|theory|viva|finals?|papers|mocks?|auditions?|interview|a-?levels?|gcses?|grade \w+|entrance|certificate|prelims|highers|midterms?|defen[cs]e|sats?|toefl|ielts|driving)\b",
            r"\b(?:job |an? |the |my |your |her |his |first |second |final |for |last )interview (?:at|for|with|on|went|is|tomorrow|next|this)\b|\bup for interview\b|\binvited (?:to|for) (?:an )?interview\b|\bin your interview\b|\binterview on (?:mon|tues|wednes|thurs|fri)day\b",
            r"\b(?:offered|got|won|given|gained|has|have|received) (?:a|her|his|my|your|the) (?:\w+ )?place (?:at|in|to (?:study|read))\b|\b(?:got|getting|get|gets|accepted|admitted) (?:in)?to (?:study|read|(?:\w+ ){0,2}(?:university|college|school|oxford|cambridge|harvard|trinity|yale|rada|conservatoire|academy|art school))\b|\bgot in(?:to)? (?:PLACE|[a-z]+ (?:grammar|college|university))\b",
            r"\b(?:top|full|good|best|straight) (?:marks|grades|a's)\b|\b(?:exam|test|a-level|gcse) (?:results?|grades?)\b|\b(?:your|my|her|his|the) (?:\w+ )?(?:exams?|finals|viva|audition|driving test|theory test|mocks|oral|bar exam|entrance exam)\b|\bpassed (?:the bar|first time|with (?:flying|distinction|merit|honours))\b",
        ),
        "I'm up for interview at the county archive on Friday.",
        "We walked past the bar on the corner.",
        unless=(
            r"\b(?:eye|medical|blood|smear|covid|emissions|sound|taste|stress|pregnancy|hearing|allergy|pen) (?:exam|test)|\b(?:published|radio|newspaper|tv|television|magazine) interview\b|\binterview panel\b|\byears ago\b|\bpassed the bar on\b|\btook the (?:train|papers)\b|\b(?:took|take|taken) (?:my|your|his|her) licen[cs]e away\b|\binterview(?:ed)? (?:him|her|them|you for)\b|\b(?:dog|fishing|tv|gun) licen[cs]e\b|\bmark(?:ing)? (?:the )?exams\b|\bread(?:ing)? the papers\b",
        ),
        words=(
            "PLACE academy* aced* art audition* bar best* cambridge* college* conservatoire* cramming "
            "driving entrance exam* fail* finals* flunked* full* good* got grade* grammar* harvard* "
            "interview invited mocks* nervous oral* oxford* pass* place prepar* rada* read* resit* "
            "result* retak* revising sat* school* scraped sit* straight* study* tak* theory through* "
            "took* top* trinity* university* up viva* yale*"
        ),
    ),
)
GRADUATION = (
    EventWords(
        "graduation",
        (
            r"\b(?:graduat\w+|diploma|commencement|degree ceremony|cap and gown)\b",
            (
                r"\b(?:got|finished|completed|earned|received) (?:my|her|his|your|our|their|a|the) (?:\w+ )?"
                r"(?:degree|phd|doctorate|master's|masters|bachelor's|studies|mba)\b"
            ),
            r"\bdefended (?:my|her|his|your) (?:thesis|dissertation) and (?:am|is) done",
        ),
        "My son graduates in June.",
        "The degree of polish is high.",
        unless=r"graduated (?:cylinder|scale)|years ago",
        words=(
            "bachelor cap ceremony* commencement* defended degree* diploma* doctorate* graduat* master "
            "masters* mba* phd* studies*"
        ),
    ),
    EventWords(
        "graduation",
        r"\b(?:your|my|her|his|our|a|the) (?:\w+ )?(?:bsc|ba|ma|msc|mba|phd|doctorate|degree|diploma|master's|bachelor's|doctorat)\b(?! (?:of|in (?:heat|interest)|programme|course|show))|\b(?:finish(?:ed|es|ing)?|leav(?:es|ing)|left|complet(?:ed|es|ing)|done with|through with) (?:(?:my|her|his|your|our|the) )?(?:\w+ )?(?:school|university|uni|college|studies|med school|law school|training|apprenticeship|course|phd|master's)\b|\bclass of (?:19|20)\d\d\b|\bgraduat(?:e|es|ed|ing|ion)\b|\b(?:got|have|has|earned) (?:my|her|his|your) degree\b|\bcap and gown\b",
        "Hearty congratulations on your BSc, graduate!",
        "It was warmer by three.",
        unless=r"\bfirst degree\b|\bsome degree\b|\byears ago\b|\bleft school (?:at|in (?:19|18)|when i|early)|\bgraduated (?:cylinder|tax|from nappies)|\bfinished school (?:for the day|early|at)|\bleaves (?:school|college) at (?:\d|three|four|half)|\bdoing (?:a|her|his|my) (?:phd|degree|ma)\b",
        words=(
            "apprenticeship* ba* bsc* cap class college* course* degree* diploma* doctorat* graduat* law "
            "ma* mba* med msc* phd* school* studies* training* uni*"
        ),
    ),
)
AWARD = (
    EventWords(
        "award",
        (
            (
                r"\b(?:awards?|awarded|prize|medal|trophy|shortlist(?:ed)?|nominat(?:ed|ion)|hono(?:u)?red with|"
                r"fellowship|scholarship|first place|runner-up|best (?:paper|film|book) )\b"
            ),
            r"\bwon (?:the|a|an|first|second|third|gold|silver|bronze|best)\b",
        ),
        "We won the regional design award.",
        "We won the match on Saturday.",
        unless=(
            r"\bwon (?:the|a|our) (?:match|game|cup|bet|argument|raffle|lottery|toss|quiz|auction|derby|cup tie)",
            r"award (?:of contract|points)|prize (?:possession|draw)",
        ),
        words=(
            "award* best fellowship* hono* medal* nominat* place* prize* runner scholarship* shortlist* trophy* won"
        ),
    ),
    EventWords(
        "award",
        (
            r"\b(?:won|wins|win|winning|took|takes|take|got|receiv(?:e|es|ed|ing)|awarded|given|landed|scooped|bagged|claimed|collect(?:ed|s|ing)|picked up|earned) (?:(?:a|an|the|my|her|his|your|our|their|first|second|third|top|gold|silver|bronze|this year's|national|regional|county|best) ){0,3}(?:[\w'-]+ ){0,3}?(?:prizes?|awards?|medals?|trophy|mbe|obe|cbe|knighthood|damehood|michelin star|star|nobel|booker|pulitzer|oscar|grammy|emmy|bafta|turner prize|scholarship|bursary|fellowship|grant|title|championship|competition|contest|bake-off|gold|silver|bronze|rosette|first place|cup at the show|honou?rs?|distinction|accolade)\b",
            r"\b(?:named|voted|chosen|crowned|elected|judged|selected|picked) (?:as )?(?:the )?(?:\w+ ){0,3}?(?:of the (?:year|month|decade)|the best|best|champion|winner|rose queen|number one)\b|\b\w+ of the year\b|\b(?:short-?list(?:ed|ing)?|long-?list(?:ed|ing)?|nominat(?:ed|ion)|runner-up|hono(?:u)?red|knighted|decorated)\b|\b(?:prize|award|medal|cup) (?:went|goes|has gone) to\b|\b(?:the|this year's) (?:booker|nobel|pulitzer|turner|grammy|oscar)s?\b",
        ),
        "Our restaurant has been given a Michelin star.",
        "We got the best seats.",
        unless=(
            r"\bwon (?:the|a|our|their) (?:\w+ )?(?:match|game|cup|bet|argument|raffle|lottery|toss|quiz|auction|derby|tender|league|cup tie|final|election|case|appeal)\b|\bprize (?:possession|draw|idiot)|\bvote for\b|\bhonou?red (?:to|that|if|by your|guest)|\bgold (?:ring|watch|leaf|chain)|\bbest (?:seats|regards|wishes|of luck|friend|before|price|deal|offer)\b|\bby (?:rail|gold) star\b|\bgot the (?:grant|title) (?:form|deeds?|page)|\bstar (?:wars|sign)|\bcounty awards\b|\bdidn't (?:get|win)\b|\bgot (?:first )?place in the queue\b",
        ),
        words=(
            "accolade* award* bafta* bake booker* bronze* bursary* cbe* championship* chosen* "
            "competition* contest* crowned* cup* damehood* decorated* distinction* elected* emmy* "
            "fellowship* gold* grammy* grant* hono* judged* knighted* knighthood* long* mbe* medal* "
            "michelin named* nobel* nominat* obe* oscar* picked* place* prize* pulitzer* rosette* runner "
            "scholarship* selected* short* silver* star* title* trophy* turner* voted* year"
        ),
    ),
)
