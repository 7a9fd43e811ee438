"""English: words that tell of exams, entrance and interviews: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

NAMED = (
    EventWords(
        "exam",
        (
            (
                r"\b(?:exams?|examination|viva|audition|auditions|job interview|driving test|"
                r"driving licen[cs]e|bar exam|entrance (?:test|exam)|finals|a-levels?|gcses?|orals?|"
                r"thesis defen[cs]e|mock tests?|certification|citizenship test)\b"
            ),
            r"\b(?:an|the|my|your|her|his|first|second|final|'s) interview\b",
            (
                r"\b(?:passed|failed|sitting|sit|taking|take|took|retake|pass|fail) (?:my|her|his|your|the|"
                r"their|our) (?:\w+ )?(?:test|exam|licen[cs]e|orals?|bar|boards?|driving)\b"
            ),
            (
                r"\bgot into (?:\w+ )?(?:university|college|med(?:ical)? school|art school|law school|oxford|"
                r"cambridge|conservatory|conservatoire|PLACE)\b"
            ),
            r"\b(?:defend|defends|defending|defended) (?:my|her|his|your) (?:thesis|dissertation)\b",
            r"\bpassed the bar\b",
            r"\baccepted (?:at|to|into) .*\b(?:university|college|school|conservatory)",
            r"\byou passed\b(?! (?:on|the (?:salt|shop|ball)|through|by))",
            r"\b(?:i|we|she|he|they)(?:'ve|'s| have| has)? passed[.!,]",
            r"\bpassed (?:with|first time|everything|all)\b",
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
            (
                r"\b(?:pass(?:ed|es|ing)?|fail(?:ed|s|ing)?|sit(?:s|ting)?|sat|tak(?:e|es|ing|en)|took|"
                r"resit(?:s|ting)?|retak(?:e|es|ing)|flunked|aced|scraped through|got through|through|up for|"
                r"prepar(?:e|ing) for|revising for|cramming for|nervous about|studying for) (?:(?:my|her|his|"
                r"your|the|their|our|an?|first|second|final|last|all|\w+'s) ){0,3}(?:[\w-]+ "
                r"){0,2}?(?:tests?|exams?|examinations?|licen[cs]es?|orals?|bar|boards?|theory|viva|finals?|"
                r"papers|mocks?|auditions?|interview|a-?levels?|gcses?|grade \w+|entrance|certificate|prelims|"
                r"highers|midterms?|defen[cs]e|sats?|toefl|ielts|driving)\b"
            ),
            (
                r"\b(?:job |an? |the |my |your |her |his |first |second |final |for |last )interview (?:at|"
                r"for|with|on|went|is|tomorrow|next|this)\b"
            ),
            r"\bup for interview\b",
            r"\binvited (?:to|for) (?:an )?interview\b",
            r"\bin your interview\b",
            r"\binterview on (?:mon|tues|wednes|thurs|fri)day\b",
            (
                r"\b(?:offered|got|won|given|gained|has|have|received) (?:a|her|his|my|your|"
                r"the) (?:\w+ )?place (?:at|in|to (?:study|read))\b"
            ),
            (
                r"\b(?:got|getting|get|gets|accepted|admitted) (?:in)?to (?:study|read|"
                r"(?:\w+ ){0,2}(?:university|college|school|oxford|cambridge|harvard|trinity|yale|rada|"
                r"conservatoire|academy|art school))\b"
            ),
            r"\bgot in(?:to)? (?:PLACE|[a-z]+ (?:grammar|college|university))\b",
            r"\b(?:top|full|good|best|straight) (?:marks|grades|a's)\b",
            r"\b(?:exam|test|a-level|gcse) (?:results?|grades?)\b",
            (
                r"\b(?:your|my|her|his|the) (?:\w+ )?(?:exams?|finals|viva|audition|driving test|theory test|"
                r"mocks|oral|bar exam|entrance exam)\b"
            ),
            r"\bpassed (?:the bar|first time|with (?:flying|distinction|merit|honours))\b",
        ),
        "I'm up for interview at the county archive on Friday.",
        "We walked past the bar on the corner.",
        unless=(
            (
                r"\b(?:eye|medical|blood|smear|covid|emissions|sound|taste|stress|pregnancy|hearing|allergy|"
                r"pen) (?:exam|test)"
            ),
            r"\b(?:published|radio|newspaper|tv|television|magazine) interview\b",
            r"\binterview panel\b",
            r"\byears ago\b",
            r"\bpassed the bar on\b",
            r"\btook the (?:train|papers)\b",
            r"\b(?:took|take|taken) (?:my|your|his|her) licen[cs]e away\b",
            r"\binterview(?:ed)? (?:him|her|them|you for)\b",
            r"\b(?:dog|fishing|tv|gun) licen[cs]e\b",
            r"\bmark(?:ing)? (?:the )?exams\b",
            r"\bread(?:ing)? the papers\b",
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
TOLD = (
    EventWords(
        "exam",
        (
            r"\b(?:well done|congratulations|congrats|bravo|hurrah|pass(?:ed|es|ing)?|scraped|got|gets|getting|took|takes|taking|take|sat|sits|sitting|distinction|merit|through|fail(?:ed|s)?|results? of) "
            r"(?:\w+ ){0,4}?(?:grade|level) (?:[1-8]|one|two|three|four|five|six|seven|eight)\b(?! (?:listed|pupils?|class|teacher|steel|screws?|hazard|problem))"
        ),
        "Hannah passed her Grade 5 with merit.",
        "We got a grade 2 listed barn.",
        unless=r"\b(?:got|take|took) (?:to|the) (?:\w+ )?level\b|\bsea level\b|\blevel \w+ (?:of|car park)\b",
        words="grade level",
    ),
    EventWords(
        "exam",
        (
            (
                r"\b(?:fail(?:ed|s)?|flunked|bombed|ploughed|scraped) (?:(?:my|her|his|your|the|"
                r"their) )?(?:\w+ )?(?:finals|exams?|driving test|test|bar|a-?levels|gcses|mocks|viva|theory|"
                r"entrance)\b"
            ),
            (
                r"\b(?:got|gets|getting|accepted|offered a place|has a place|won a place) (?:in(?:to)? |at |"
                r"by |a place at )(?:the )?(?:PLACE|\w+ (?:college|school|university|academy))\b"
            ),
            (
                r"\b(?:read|study|reading|studying) (?:law|medicine|history|physics|maths|english|music|"
                r"engineering|chemistry|philosophy|nursing)\b.*\bPLACE\b"
            ),
            r"\bPLACE\b.*\bto (?:read|study) \w+\b",
            (
                r"\b(?:with|in|for|at) (?:your|my|her|his) (?:\w+ )?(?:orals?|exams?|finals|test|audition|"
                r"viva|interview|a-?levels|boards|mocks)\b"
            ),
        ),
        "Our Jess got into Edinburgh to read law.",
        "The damp got into the piano.",
        unless=r"\bgot in(?:to)? (?:trouble|the|a|bed|PLACE (?:late|at|on|yesterday))\b|\bread your interview\b|\beye test\b",
        words=(
            "PLACE academy* bombed* college* fail* flunked* her* his* my* ploughed* school* scraped* university* your*"
        ),
    ),
    EventWords(
        "exam",
        (
            (
                r"\bgrade (?:one|two|three|four|five|six|seven|eight|\d)\b(?= (?:piano|violin|cello|flute|"
                r"trumpet|clarinet|singing|with|exam|on)|[.!])"
            ),
            r"\bpassed (?:her|his|my|your|their) (?:[\w-]+ ){1,3}(?:exam|test|board|finals|viva|with)\b",
            r"\bgot (?:his|her|my|your) (?:\w+ )?(?:licen[cs]e|results|offer from|grades|place)\b",
            r"\b(?:sits|sitting|sit|resits|resitting) (?:his|her|my|your|the|their) \w+\b(?! (?:down|in|on|at))",
            (
                r"\b(?:pilot's|driving|heavy goods|motorbike|skipper's|coaching|nursing) (?:licen[cs]e|ticket|"
                r"exam|test)\b"
            ),
            (
                r"\b(?:let|got|waved|sailed) (?:me |her |him |you )?through (?:the )?(?:audition|interview|"
                r"oral|viva|selection|trials)\b"
            ),
            r"\bthird time lucky\b.*\btest\b",
        ),
        "Noor passed her grade five cello exam.",
        "Noor passed her cello to me.",
        unless=(
            r"\bdriving test centre\b",
            r"\btook my licen[cs]e\b",
            r"\bsits? (?:his|her|my|the) (?:cat|dog|children|exam papers)\b",
            r"\bdog licen",
        ),
        words=(
            "audition* coaching* driving* got grade heavy interview* lucky motorbike* nursing* oral* "
            "passed pilot resits* resitting* selection* sit* skipper trials* viva*"
        ),
    ),
    EventWords(
        "exam",
        (
            r"\b(?:been |was )?called to the bar\b",
            r"\b(?:got|landed|won|given) the (?:part|lead|role)\b",
            r"\bgot (?:in|into) (?:to )?(?:drama|medical|law|music|art|film|grammar|grad|graduate) school\b",
            r"^(?:yes! |wow! |so )?(?:you|i|she|he) (?:got|are|is) in!",
            r"\bdefend(?:s|ed|ing)? (?:my|his|her|your|the) (?:thesis|dissertation|doctorate)\b",
        ),
        "I got the part!",
        "I got the parts for the bike.",
        unless=r"\blate\b|\bpart (?:about|where)\b",
        words="bar defend* got landed given part role lead in school",
    ),
    EventWords(
        "exam",
        (
            (
                r"\b(?:sat|sit|sits|sitting|took|taking|passed|pass|failed|flunked|scraped through|"
                r"sailed through|resit(?:ting)?) (?:my|her|his|your|the|our|their) (?:\w+ )?(?:(?:grade|"
                r"PLACE) \d|grade \w+|a-?levels?|gcses?|finals|theory|practical|driving test|mocks|boards|bar|"
                r"entrance|orals?|highers|eleven plus|cello exam|piano exam|resits?)\b"
            ),
            r"\b(?:has|have|got|offered|'s got|'ve got|won|given) a place (?:at|on|to (?:read|study))\b",
            (
                r"\b(?:results|marks) (?:of|for|in|from) (?:your|my|his|her|the) (?:a-?levels?|gcses?|exams?|"
                r"finals|mocks)\b"
            ),
            (
                r"\b(?:got|gets|has|with) (?:\w+ )?(?:a grades|straight as|a stars|top marks|full marks|"
                r"distinctions)\b"
            ),
            r"\bgot (?:in|into) (?:PLACE|oxford|cambridge|the (?:royal|academy|conservatoire))\b",
        ),
        "I sat my Grade 8 on Tuesday.",
        "I sat my gran on the sofa.",
        unless=r"\bplace at the table\b|\btook the bar\b",
        words="PLACE bar grades stars straight distinctions boards cello driving eleven entrance exams finals gcse gcses grade highers level levels marks mocks oral orals piano place practical resit* results theory got into",
    ),
    EventWords(
        "exam",
        (
            r"\b(?:get|got|have|had|await\w*|waiting for|wait for) (?:your|my|her|his|their) (?:exam |"
            r"exams |a-level |gcse |final )?results\b(?! (?:of (?:the|my|your) (?:blood|scan|biopsy)|"
            r"from the (?:doctor|hospital|lab)))"
        ),
        "When do you get your results?",
        "When do you get results from that glue?",
        unless=r"\b(?:blood|scan|biopsy|test|election|hospital|x-ray)\b",
        words="results",
    ),
    EventWords(
        "exam",
        (
            (
                r"\b(?:passed|pass|passes|got|gets|scraped through|sailed through|has|sits?|sitting|taking|"
                r"takes) (?:my|his|her|your|their|the) (?:\w+ )?(?:ticket|eleven-plus|11-plus|driving test|"
                r"theory|cscs|hgv|licen[cs]e|finals?|viva|a-levels?|gcses?|bar|boards|piano exam|grade \w+|"
                r"orals?|mocks|citizenship test|entrance)\b"
            ),
            (
                r"\b(?:got|gets|been accepted|accepted|offered a place|in)(?: in)?to (?:PLACE|NAME|durham|"
                r"oxford|cambridge|medical school|drama school|art school|university|uni|the (?:conservatoire|"
                r"academy))(?: to (?:read|study)|[.!]|$)"
            ),
            r"\b(?:getting|got) your (?:\w+'s |\w+ )?licen[cs]e\b",
            r"\bon the second (?:go|attempt)\b(?=.*)(?<!\?)",
        ),
        "I passed my plumbing ticket!",
        "I bought my ticket.",
        unless=r"\bdriving licence (?:photo|number)\b|\blose\b",
        words="ticket eleven-plus plus test theory licence license final* viva level* gcse* bar boards exam grade oral* entrance durham oxford cambridge school university uni academy accepted place read go",
    ),
)
