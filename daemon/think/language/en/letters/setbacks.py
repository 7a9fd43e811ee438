"""English: the heavy blows that fall on work, love, home and health, and what only sounds like one."""

from __future__ import annotations

import re

from daemon.think.language.construction import joined
from daemon.think.language.en.farewells import TO_A_PET
from daemon.think.language.en.words import KIN
from daemon.think.later import later

_POST = r"(?:job|position|place|role|part|fellowship|grant|scholarship|promotion|lectureship|contract|post(?! (?:this|today|yesterday|until|on|for)\b)(?= (?:at|in|after|with|of)\b|[.,;:!?]|$))"
_OURS = r"(?:my|our) (?:(?:whole|entire) )?(?:post|job|position|role|department|team|section|firm|branch|office|shift)"
_SCHOOL = r"(?:(?:the )?(?:university|uni|college|course|\w+ school)|oxford|cambridge|art school)"
_SPOUSE = r"(?:he|she|(?-i:[A-Z][a-z]+)|my (?:husband|wife|partner|boyfriend|girlfriend|other half|fianc\w+))"
# Left for good: behind it stands nothing that was left to me.
_FOR_GOOD = (
    r"(?=[.,;:!?]|$| (?:in|on|last|at (?:christmas|easter|last)|because|yesterday|this|without|for (?:an?other|somebody|someone|good|his|her|a (?:\w+ )?(?:man|woman|colleague))|(?:a|two|three|\w+) (?:weeks?|months?|days?) ago|after)\b)"
    r"(?! in (?:charge|peace|no doubt|the (?:shop|car|rain|lurch)))"
)
# Who can lose a post or a love; after it stands what was done to them.
_WHO = (
    rf"(?:\b(?:i|we|he|she|they|who|you|us|everyone|everybody|somebody|someone|(?:my|our|his|her|their) (?:\w+ )?(?:{KIN}|partner|boyfriend|girlfriend|other half|ex|flatmate|colleagues?|boss|manager|team|department|crew|staff)|"
    r"(?:parents|couple|staff|team|colleagues))|(?-i:\b(?!(?:The|It|This|That|These|Those|School|Term|Uni|College|Garden|Our|My|His|Her|Their|Ice)\b)[A-Z][a-z]+))(?:,? and (?:i|(?-i:[A-Z][a-z]+)))?"
)
# It is not a thing that is broken in pieces, nor a school before the holidays.
_OF_TWO = r"(?! (?:the|a|an|my|our|his|her|their|some|all|into|in (?:pieces|chunks|lumps)|(?:on \w+day )?for (?:the (?!best)|christmas|easter|summer|half)|at (?:the|a) (?!end\b|start\b|beginning\b|last\b)\w+|to (?:search|look|cover)|early|by|under|into|concrete|clods|clay|logs|wood)\b)"
_ANIMAL = r"(?:dog|cat|rabbit|horse|pony|parrot|hamster|spaniel|labrador|terrier|collie|retriever|whippet)"

_WORK = (
    r"\b(?:made|being made|been made) redundant|\bredundancy\b|\blaid off\b|\b(?:lost|losing|lose) (?:my|his|her|our|the) job",
    # People are let go and fired; a garden, a rope, a bowl of clay and a gun are, too, and lose no post.
    (
        rf"{_WHO}(?:'m|'s|'ve|'re|'d)?(?: (?:am|is|are|was|were|has|have|had|been|being|got|getting|just|all|both|also|now|finally|suddenly|to be|going to be))+ (?:fired|sacked|let go)\b(?! (?:of|up|the|a|an|some|my|our|his|her|at (?:him|her|me|us|them)|off|early(?! in)|first (?:down|across|over|up)|down|home)\b)|{_WHO}(?:'m|'s|'ve|'re) (?:fired|sacked|let go)\b(?! (?:of|up|the|a|an|some|my|our|his|her|at (?:him|her|me|us|them)|off|early(?! in)|first (?:down|across|over|up)|down|home)\b)|"
        r"(?:^|[.,;:!?–-] ?|\band |\bso )(?:just |finally |now )?(?:been|got|getting|being) (?:fired|sacked|let go)\b(?! (?:of|up|the|a|an|some|my|our|his|her|at (?:him|her|me|us|them)|off|early(?! in)|first (?:down|across|over|up)|down|home)\b)"
    ),
    r"\blet me go\b(?! (?:early|home|to|in|on|at|for|with|after(?! (?:\w+ ){0,2}(?:years|decades|all)\b)|before|up|down|ahead|first)\b)",
    r"\bcontract (?:won't|will not|isn't|is not|wasn't|hasn't|has not) (?:be|being|been)? ?(?:renewed|extended)",
    r"\b(?:gone|went|going) (?:bust|under|bankrupt|into administration)\b|\bbankrupt(?:cy)?\b|\bclos(?:e|ing|ed) (?:down )?(?:my|our|the) (?:shop|caf[eé]|restaurant|bakery|business|studio|practice)\b",
    r"\b(?:i|we)(?:'ve|'m)?(?: (?:was|were|am|have|had|been|being|just|all|to|be))* dismissed\b|\b(?:i|we)(?:'m| am|'re| are|'ve been| have been| shall be| will be|'ll be) (?:\w+ )?out of (?:a job|work)\b",
    # "Fifty lay-offs, and my role is on the list", "my job is at risk": the list names the writer, not only the firm.
    rf"\b(?:redundanc(?:y|ies)|lay-?offs|(?:job|staff) (?:cuts|losses)|(?:announced|announcing|making|more) cuts|restructur\w+|downsiz\w+|jobs? (?:are |is )?going)\b[^.?!]*\b(?:{_OURS}|my name|mine)(?:'s| is| are)? (?:also |now |probably |likely )?(?:on (?:the|that|their) list|among (?:them|those)|one of (?:them|those|the)|at risk|affected|under threat|in the firing line)\b",
    r"\b(?:my|our) (?:job|role|post|position)s?(?:'s| is| are)? (?:now |officially |formally |also )?(?:at risk\b(?! (?:assess\w*|manage\w*|of (?!redundan|being (?:cut|axed|made)|disappear)))|on the redundancy list\b)",
    rf"\bthey (?:(?:are|have|will|'re|'ve|be|been|now|all|just) )*(?:cut|axed?|abolish\w*|scrap\w*|clos\w+|shut\w*)(?: down)? {_OURS}\b",
    rf"\b{_OURS} (?:(?:has|is|was|are|will|have|to|be|been|being|now|all) )+(?:cut|axed|abolished|scrapped|closed|closing|shut|shutting|wound up|gone under|folded|disbanded|dissolved)\b(?! (?:for|on|until|till|from)\b)",
    r"\b(?:my|our) (?:badge|pass|key card|login) (?:has |have )?(?:stopped|no longer) (?:open|work|let)\w*\b|\b(?:i|we)(?:'ve| have)? (?:cleared|emptied|packed up) (?:my|our) desk\b",
    r"\b(?:the|my|that|our) (?:[\w-]+ ){0,2}(?:job|offer|post|position|role|contract|fellowship|internship|traineeship)(?: (?:in|at|with) (?-i:[A-Z])\w+)?(?:'s|,? (?:has|have|had|all|just))* (?:fallen|fell) through\b",
    r"\b(?:they|who)(?:'ve| have)? (?:just )?(?:withdrawn|withdrew|rescinded|pulled|taken back) (?:the|my|their) (?:job )?offer\b|\b(?:job|my) offer (?:has been|have been|was|is|'s been) (?:withdrawn|rescinded|pulled)\b",
    rf"\b(?:i|we) (?:did not|didn't|haven't|have not|was not|wasn't|were not|weren't) (?:get|got|win|won|given|offered) (?:the|that|a|my) (?:\w+ )?{_POST}",
    rf"\b(?:they|who) (?:gave|have given|offered) (?:it|(?:the|my) {_POST}) to (?:somebody|someone|another|an?|the other)\b",
    rf"\b(?:i|we) (?:did not|didn't|haven't) (?:get|got|gotten) in(?=[.,;!?]|$| (?:to|at) {_SCHOOL}\b)|\b(?:i|we)(?:'ve| have)? (?:\w+ )?failed (?:my|the|our|all|every|two|three|again)\b(?! (?:\w+ )?(?:mot|eye)\b)",
    r"\b(?:i|we)(?:'ve)? (?!(?:heard|hope|think|know|said)\b)[^.?!]*\b(?:exams?|finals|viva|(?:driving|theory) test|audition|interview|resit|grade \w+)\b[^.?!]*\b(?:and|but)(?:\.{2,}|…|,)? (?:i |we )?(?:have |just |then |of course |promptly |spectacularly )*failed\b",
)
_LOVE = (
    (
        rf"{_WHO}(?:'m|'s|'ve|'re|'d)?(?: (?!(?:the|a|an|my|our|has to|have to)\b)\w+){{0,3}} (?:split|splitting|broke|broken|breaking) up\b{_OF_TWO}|(?:^|[.,;:!?–-] ?)(?:just |finally )?(?:split|splitting|broke|breaking) up\b{_OF_TWO}|"
        r"\bdivorc(?:ed|ing)\b|\bdivorce\b(?! (?:lawyer|court|law|rate|case|party))|\b(?:have|we've|we're|are) separat(?:ed|ing)\b|\bwalked out on\b"
    ),
    rf"\b(?:(?:he|she) )?(?:has )?left me{_FOR_GOOD}",
    rf"\b{_SPOUSE} (?:has |have |just |finally |'s )*(?:moved out|walked out|packed (?:his|her) (?:bags|things))(?=[.,;:!?]|$| (?:on|in|last|and|with|at|yesterday|this|after)\b)",
    r"\bmy marriage (?:has |is |was )?(?:\w+ )?(?:over|ended|died|dead|finished|failed|broke\w*)\b|\bcalled off (?:the|our) (?:wedding|engagement)|\bdecree(?: (?:nisi|absolute))? (?:has |have )?(?:came|come|arrived|is)\b",
)
_HOME_AND_HEALTH = (
    r"\bmiscarr|\blost the baby\b|\bstillb",
    r"\b(?:house|flat|shop|studio|kitchen|cellar|basement|place|home) (?:has |was |is |got |has been )?(?:flooded|burgled|broken into|on fire)\b|\bburn(?:t|ed) down\b|\b(?:a|the) fire (?:at|in|destroyed|took|gutted)\b",
    r"\blost (?:almost |nearly |practically )?everything\b|\bwe(?:'ve| have)? been (?:flooded|burgled|robbed)|\bburn(?:t|ed)[ -]?out\b|\bnervous breakdown\b|\bsigned off (?:work|sick|with)\b",
    r"\b(?:it's|it is|have|has|got|with) (?:ms|cancer|parkinson's|leukaemia|leukemia|alzheimer's|dementia|motor neurone|lymphoma)\b|\bdiagnosed\b",
    rf"\b{_ANIMAL}\b[^.]{{0,40}}\b(?:died|passed away|put (?:down|to sleep)|was gone)\b|\bput (?:him|her|\w+) to sleep\b|\bha(?:d|ve|ving) (?:to (?:have|let) )?(?:our |my |the |old |dear |poor )*\w+ put (?:to sleep|down)\b|\bhad to say goodbye to (?:our|my) (?:\w+ )?{_ANIMAL}\b|(?-i:{TO_A_PET})",
)

SETBACK = later(joined((*_WORK, *_LOVE, *_HOME_AND_HEALTH)), re.IGNORECASE)
# "I pulled my first two people out of a fire": told by who went there to help.
_HELPED = r"\b(?:i|we)(?:'ve| have|'d)? (?:just |finally |actually )?(?:rescued|pulled|carried|saved|brought|got) (?:(?:my|our) first \w+|(?:some|any)(?:one|body)|an? (?:\w+ )?(?:man|woman|child|boy|girl|family|couple|person|baby)|(?:two|three|four|five|\d+) (?:\w+ )?(?:people|men|women|children|kids|residents))\b[^.!?]*\bfires?\b|\bfire (?:in|at)\b[^.!?]*\bwe (?:attended|were called to|put out)\b"
# A bulb that burns out, a boiler that has gone bust, the road that broke up: no blow that befalls a person.
_OF_A_THING = (
    r"\b(?:bulbs?|fuses?|candles?|fires?|lamps?|lights?|clutch|motor|engine|pump|element|stove|embers|kettle|boiler|telly|tv|zip|lock|fridge|freezer|heating|washing machine|dishwasher|printer|laptop|phone|watch|clock|knee|tyres?|shed|hinge|toaster)"
    r"(?:(?! (?:and|but|so|because)\b) [\w'-]+){0,5} (?:burn(?:t|ed)[ -]?out|(?:gone|went|going) (?:bust|under))\b|"
    r"\b(?:phone|mobile|broadband|internet|insurance|gas|electricity|energy|parking|cleaning|maintenance|rental|storage|gym) contract\b"
)
# "I'd lost the job in the August and hadn't told you": what was, before something else that is over; not what one was told today.
_BEFORE_THAT = (
    rf"^(?!.*\b(?:(?:told|tells) (?:me|us)|(?:i|we) (?:was|were) told|heard|hear|found out|learn\w*|turns out|turned out|discover\w*|today|yesterday|this (?:morning|week|afternoon)|just|only|still|ever since|since then|looking for|no (?:work|job)|out of work)\b).*{_WHO}(?:'d| had) (?:(?!(?:to|the|our|my|him|her|it)\b)\w+ ){{0,2}}"
    r"(?:lost (?:my|his|her|the|our|their) (?:job|post|position|baby)|been (?:made redundant|laid off|fired|sacked|let go|diagnosed|signed off|out of (?:work|a job))|split up|broken up|separated|left me|walked out|gone (?:bust|under|bankrupt))\b"
)
WORK_LOST = later(joined(_WORK), re.IGNORECASE)
WORK_AGAIN = later(
    r"\b(?:i'm|i am|we're|i've been|i have been|he's|she's|he is|she is|have been|has been|been) (?:(?:now|finally|already|at last|happily) )?(?:back (?:in|at) work|in work again|working again|employed again|back in a job)\b(?! (?:on|next|from|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|"
    r"\b(?:i|he|she|we)(?:'ve|'s| have| has)? (?:since |now |finally |already |just |at last )*(?:found|got|landed|started|begun|been offered|taken) (?:(?:an?|my|the|his|her)(?:other)? )?(?:new |better |good )?(?:job|post|position|work)\b(?! (?:done|interview|cent\w+|hunt\w*|search\w*|off|coach|application|here|to do|tomorrow))",
    re.IGNORECASE,
)
NO_SETBACK = later(
    rf"{_HELPED}|{_OF_A_THING}|{_BEFORE_THAT}|"
    r"\b(?:years ago|back then|when i was|(?<!getting )(?<!get )(?<!got )used to|if|nearly|almost got|thought|might|film|novel|series|book about|read(?:ing)? about|news that|afraid of|instead of)\b",
    re.IGNORECASE,
)
